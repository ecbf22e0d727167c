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
2;^ 100;<until> 38 D 38 all 38 from 38 till 38 today 38 until 38 with 38;=6:theirs;^ 103;me 104 us 104;owes
105;<to_do> 103;^ 107;to 108;down 109 due 109 meant 109 supposed 109;place 18;mine 18 my 111 our 111 ours 18 us 18;to
112;at 112 to 112;are 110 at 112 is 110 over 113 round 114 s 110 to 112;N 115;in 0;it 117;sure 0;<bid> 0 ask 0 call 0
get 118 give 0 go 0 leave 0 let 0 make 119 put 0 see 0 take 0 talk 0 think 0 whatever 0 write 0;^ 120;: 121;... 122
mine 18 my 111 our 111 ours 18 us 18;... 122;mind 22;my 125;on 126;... 127 on 126;been 128;to 108 with 38;bed 38;low
38 up 38;<until> 38 D 38 all 38 from 38 till 38 today 38 until 38 w 38 with 38;office 102;office 102 the 134;of
135;weather 38;the 137;... 127 abroad 102 away 102 down 130 due 109 in 131 laid 132 meant 109 off 133 on 126 ooo 102
out 136 poorly 38 supposed 109 traveling 102 travelling 102 under 138;... 122 to 112;D 28;are 141 falls 141 is 141 s
141;... 142;at 143 for 143 in 143 with 143;<their_day> 144 on 126;are 141 at 143 falls 141 for 143 in 143 is 141 s 141
with 143;come 47;awaited 47 due 47 outstanding 47 overdue 47 pending 47 to 147;awaited 47 due 47 outstanding 47
overdue 47 pending 47 still 148 to 147;are 149 awaited 47 due 47 is 149 outstanding 47 overdue 47 pending 47 s 149
still 148 to 147;<owed_thing> 150;... 17;for 152 out 152 over 152 round 152 to 152;me 153 us 153;... 17 a 152 my 152
our 152 the 152;up 155;arrange 155 book 155 confirm 155 fix 155 plan 155 propose 155 schedule 155 set 156 suggest
155;to 157;touch 158;in 159;called 158 emailed 158 got 160 mailed 158 messaged 158 phoned 158 rang 158 texted 158
wrote 158;<their_day> 144;... 162 <their_day> 146;... 162 <their_day> 146 to 108;... 145 <their_day> 146 ^ 151 abroad
102 asked 154 assistant 161 away 102 been 128 big 163 court 163 down 130 driving 163 due 164 ea 161 eye 163 final 163
first 163 heart 163 hip 163 hospital 163 in 131 invited 154 job 163 knee 163 laid 132 last 163 meant 109 moving 163
new 163 next 163 off 133 office 161 on 126 ooo 102 out 136 pa 161 poorly 38 school 163 second 163 secretary 161 sports
163 start 163 supposed 109 team 161 traveling 102 travelling 102 under 138;apply 22 be 22 come 22 do 22 get 22 have 22
join 22 meet 22 run 22 see 22 take 22 try 22;^ 107 mine 18 my 111 our 111 ours 18 us 18;with 38;... 127 abroad 102
away 102 down 168 in 131 laid 132 off 133 on 126 ooo 102 out 136 poorly 38 traveling 102 travelling 102 under 138;:
101 abroad 102 also 106 and 116 are 110 at 123 away 102 by 124 has 129 in 124 is 139 keeps 128 now 106 off 102 on 124
ooo 102 out 136 over 140 round 114 s 165 should 166 still 106 to 167 traveling 102 travelling 102 via 124 was
169;<until> 81 D 81;<them> 171 N 171;to 172;<them> 82 N 82;across 173 back 173 is 52 ll 51 off 173 out 173 over 173
should 51 to 174 will 51;<them> 47 N 47;from 176;by 176 from 176 with 176;<me> 62;to 179;back 180 from 54 out 180 over
180 to 179;D 81;<them> 182;to 183;across 184 back 184 off 184 on 184 out 184 over 184;me 48 us 48;with 186;to
186;arrive 187 be 187 come 188 get 188 land 187 reach 186;arriving 55 awaited 178 coming 181 due 55 going 185 in 57
landing 55 on 59 outstanding 178 pending 178 to 189;hands 182 inbox 182 letterbox 182 mailbox 182 postbox 182;<their>
191;back 180 in 192 out 180 over 180 to 179;=7:waiting D 47;<them> 194 N 194;by 176 from 195 with 176;back 180 out 180
over 180 to 179;from 195;from 195 to 172;<until> 47;<them> 200 N 200 me 82 us 82;<me> 62 <them> 171 N 171;to 202;<me>
62 <them> 82 N 82;across 173 back 203 off 173 out 203 over 203 round 173 to 204 up 173;across 173 back 173 off 173 out
173 over 173 round 173 up 173;across 173 back 173 off 173 on 184 out 173 over 173 round 173 up 173;across 184 back 184
off 184 on 184 out 184 over 184 to 172;across 173 back 203 in 192 off 208 on 184 out 203 over 203 round 173 to 202 up
173;in 192;across 173 back 173 off 173 on 184 out 173 over 173 round 173 to 172 up 173;<their> 191 the 56;arriving 55
awaited 178 coming 181 due 55 going 211 in 212 landing 55 off 185 on 59 outstanding 178 pending 178 to 189;desk
182;<their> 214;<them> 182 me 48 us 48;in 192 on 215 with 216;<me> 62 me 48 us 48;back 180 out 180 over 180 to 218;in
192 with 186;arrive 187 be 217 come 219 get 188 go 211 land 220 reach 186;=4:needs_from_me;<until> 222;D 47 by 62 for
62 from 195 on 62 to 172;awaited 178 outstanding 178 pending 178;<until> 81 D 81 end 171 side 171 team 171;me 226 my
226 our 226 us 226;at 227 by 227 from 227;hands 182 inbox 182 letterbox 182 mailbox 182;<their> 229;done 228 given 228
in 230 mailed 228 on 215 provided 228 sent 228 shared 228 submitted 228 uploaded 228 with 216;arrive 187 be 231 come
188 get 188 land 187 reach 186;<owed_thing> 175 <until> 177 are 190 arrives 193 awaited 196 come 197 comes 197 coming
198 due 199 expected 198 from 201 gets 205 getting 206 go 207 goes 209 going 207 hits 210 is 213 lands 193 ll 221
outstanding 178 owed 173 owing 173 pending 178 please 223 pls 223 plz 223 promised 224 s 60 shall 189 should 189 still
225 to 232 will 221;<until> 103;... 234;to 174;drafting 47 finishing 47 preparing 47 printing 47 sending 47 signing
47;are 237 is 237 s 237;<them> 62 N 62 to 172;<them> 171 N 171 follow 63;... 236 across 173 arrives 63 awaited 63 back
173 coming 63 due 63 expected 63 follows 63 from 64 he 238 is 52 lands 63 ll 51 not 66 off 239 out 173 over 173
promised 63 she 238 should 51 they 238 to 240 will 51;... 173;N 81;to 243;promised 47 reckons 47 said 47 says 47
swears 47;$$ 47 <they> 245;<until> 246 D 246;D 103;<me> 248;D 103 to 249;across 250 back 250 over 250 round 250;...
251;<their> 252 it 252 me 103 that 252 the 252 them 252 us 103;with 243;<me> 103 <them> 171 N 171;to 255;across 173
back 256 off 173 out 173 over 173 to 172;... 248 D 103;... 173 to 71;me 103 us 103;up 254;back 244;across 173 back 173
off 173 out 173 over 173 to 172;<me> 103;to 264;back 265 me 103 us 103;... 248;me 267 us 267;know 103;<me> 269;out
244;N 81 arrive 62 be 69 come 62 follow 62 land 62 reach 70;to 272;back 265;... 233 <give3> 235 <owed_thing> 241
agreement 72 amended 242 answer 72 apologise 244 apologize 244 ask 243 back 247 bringing 253 chase 243 check 254 clean
242 coming 257 congratulate 243 contract 72 copy 72 corrected 242 decision 72 deck 72 delivers 258 docs 72 documents
72 draft 259 drafting 260 drafts 258 dropping 253 emailing 253 emails 258 feedback 72 figures 72 final 242 finding 260
first 242 follow 261 forwarding 253 forwards 258 full 242 get 262 gets 263 getting 266 giving 268 goes 263 going 263
introduce 243 invite 243 invoice 72 lending 260 letting 270 list 72 mails 258 making 268 my 242 new 242 numbers 72
offer 72 order 72 our 242 paperwork 72 pay 243 payment 72 pays 258 ping 243 po 72 posting 253 pricing 260 proper 242
proposal 72 quote 72 quoting 260 reach 271 remind 243 report 273 reporting 274 returns 258 reverting 274 revised 242
revises 258 samples 72 send 243 sending 253 sends 258 shares 258 showing 268 signed 242 sorting 260 specs 72 tell 243
telling 268 term 73 texting 260 thank 243 updated 242 write 243 writing 268;is 52 ll 51 should 51 to 174 will
51;<owed_thing> 276 are 60 is 60 s 60;<them> 82 N 82 follow 63;... 236 arrives 63 awaited 63 coming 63 due 63 expected
63 follows 63 from 64 is 52 lands 63 ll 51 not 66 off 64 promised 63 should 51 to 278 will 51;... 277 <owed_thing> 279
agreement 72 answer 72 contract 72 copy 72 decision 72 deck 72 docs 72 documents 72 draft 72 feedback 72 figures 72
invoice 72 list 72 numbers 72 offer 72 order 72 paperwork 72 payment 72 po 72 proposal 72 quote 72 report 72 samples
72 specs 72 term 73;=23:contact;N 281;from 282;... 283 from 282;... 43 ^ 280 blood 77 card 284 final 79 first 79 full
77 lab 77 letter 284 new 77 note 284 parcel 284 postcard 284 revised 77 second 77 signed 79 telegram 284 test 77;of
92;favour 286;against 92 for 92 in 287;against 92 firmly 288 for 92 in 287 strongly 288;s 47;<their> 47 N 290;^ 291;^
81;<them> 293 N 293;<did_free> 14 owe 294;<owed_thing> 53;... 296 <owed_thing> 279 agreement 72 answer 72 contract 72
copy 72 decision 72 deck 72 docs 72 documents 72 draft 72 feedback 72 figures 72 invoice 72 list 72 numbers 72 offer
72 order 72 paperwork 72 payment 72 po 72 proposal 72 quote 72 report 72 samples 72 specs 72 term 73;... 43 ^ 297
blood 77 final 79 first 79 full 77 lab 77 new 77 revised 77 second 77 signed 79 test 77;N 22;about 299 of 299;card 284
letter 284 note 284 parcel 284 postcard 284 telegram 284;=0:missed times 38;time 38;again 38 both 302 each 303 every
303 only 38 twice 38;machine 304;<until> 222 before 222 by 222 until 222;... 306;my 307 our 307;^ 308;<them> 18 N
18;meet 310 see 310 visit 310;to 311;down 312 out 312 over 312 round 312 to 311 up 312;<det> 0 <my> 0 N 0 all 0 in 0
it 0 more 0 off 0 on 0 out 0 them 0 up 0;<bid> 0 <bid_it> 314;^ 315;^ 315 that 45 to 316;^ 44 that 45 to 45;reckons
317 said 317 says 317 thinks 318;$$ 38;tone 320;accounts 28;all 322;out 289;... 17 D 16 later 16;N 325;w 326 with
326;up 327;^ 0 against 92 firmly 288 for 92 in 287 strongly 288;to 152 w 152 with 152;away 330 back 330 down 330 out
330 over 330 round 330 to 152 up 330 w 152 with 152;call 38 catch 38 get 38 join 38 meet 38 see 38 speak 38 talk 38;to
332;... 223 <until> 222;approved 334 back 334 booked 334 checked 334 cleared 334 delivered 334 done 334 filed 334
finished 334 fixed 334 in 334 paid 334 posted 334 printed 334 ready 334 returned 334 reviewed 334 sent 334 settled 334
signed 334 sorted 334;... 335;all 336 everything 336 it 336 my 336 our 336 that 336 the 336 them 336 those 336;^ 337;^
44 hoped 333 like 338;owe 294;... 46 : 45;N 341;from 342;D 16 for 152;D 16 for 152 s 344;... 17 N 345;to 346 w 152
with 152;N 345;to 348;<them> 18 N 18 away 330 back 330 down 347 home 349 out 330 over 347 round 347 to 346 up 347 w
152 with 152;$$ 38 tone 320;reckons 318 said 318 says 318 thinks 318;<owed_thing> 223;... 48 <until> 47 D 47;... 353
<their> 354 a 354 an 354 everything 354 it 354 news 354 that 354 the 354 them 354 this 354 word 354;... 353;^ 356;^
355 a 357 an 357;<their> 354 a 354 an 354 everything 354 it 354 news 354 that 354 the 354 them 354 this 354 word 354;^
359;... 223;<until> 222 D 47;... 362 <until> 47 D 47;... 353 <owed_thing> 334 <their> 354 a 354 all 361 an 354
everything 354 it 354 my 307 news 354 our 307 some 361 that 354 the 363 them 354 this 354 those 361 word 354;... 353
<owed_thing> 334;^ 365;^ 364 a 366 an 366;<until> 222 approved 334 back 334 booked 334 checked 334 cleared 334
delivered 334 done 334 filed 334 finished 334 fixed 334 in 334 paid 334 posted 334 printed 334 ready 334 returned 334
reviewed 334 sent 334 settled 334 signed 334 sorted 334;... 368;<until> 222 approved 334 back 334 before 222 booked
334 by 222 checked 334 cleared 334 delivered 334 done 334 filed 334 finished 334 fixed 334 in 334 paid 334 posted 334
printed 334 ready 334 returned 334 reviewed 334 sent 334 settled 334 signed 334 sorted 334 until 222;... 370;... 353
<owed_thing> 334 all 369 everything 336 it 336 my 371 our 371 some 361 that 336 the 369 them 336 those 369;^ 372 a 366
an 366;better 0 crazy 0 daft 0 foolish 0 mad 0 nuts 0 overpaying 0 right 0 silly 0 stupid 0 too 0 undercharging 0
underpricing 0 wise 0 wrong 0;^ 374;be 375;am 375 are 375 d 376 m 375 were 375 would 376;<i> 377;<i> 377 that
378;saying 28;are 380 say 28;=13:talk are 28 got 28 had 28 has 28 is 28 left 28 might 28 quit 28 s 28 was 28 were 28
will 28;are 28 got 28 had 28 has 28 is 28 left 28 might 28 quit 28 s 28 was 28 were 28 will 28;=13:talk <they>
383;<they> 382 it 28 on 28 that 384;<they> 383;<they> 383 that 386;away 330 back 330 down 347 home 349 out 330 over
347 round 347 to 346 up 347 w 152 with 152;it 28;has 389 is 28;answering 305 answerphone 304 vm 304 voicemail
304;hoped 333;down 18 in 18 over 18 round 18 up 18;w 152 with 152;call 394 meeting 394;N 393 a 395 breakfast 394
brunch 394 coffee 394 dinner 394 drinks 394 lunch 394 tea 394;... 17 N 345 meet 310 see 310 visit 310;to 397 w 152
with 152;... 17 meet 310 see 310 visit 310;to 399 w 152 with 152;away 330 back 330 down 398 home 349 out 400 over 398
round 398 to 397 up 398 w 152 with 152;<verb3> 28;=13:talk N 28;<they> 28 N 402 it 28 on 28 that 403;=13:talk <they>
383 N 28;<they> 382 N 402 it 28 on 28 that 405;<they> 28 it 28 on 28 that 28;^ 151;<they> 22;have 360;<they> 22 that
409 to 410;<they> 22 that 409;<they> 28;did 413 does 413 has 413 is 413 was 413 will 413;hear 62;^ 415;...
171;<giveinf> 417 <redo> 417 <to_do> 417;^ 418;gather 28 hear 28 ll 416 to 419 understand 28;=15:gave:intro;N 421;N
422;off 320;busy 320 dead 320 engaged 320 switched 424;busy 320 dead 320 engaged 320 is 425 s 425 seems 28 switched
424 was 425;bringing 260 drafting 260 dropping 260 emailing 260 finding 260 forwarding 260 getting 260 giving 268
lending 260 making 268 posting 260 pricing 260 quoting 260 sending 260 showing 268 sorting 260 telling 268 texting 260
writing 268;my 222 our 222;^ 428;^ 427 answering 305 answerphone 304 needs 429 reckons 317 said 317 says 317 thinks
318 vm 304 voicemail 304;has 389;whole 38;$$ 38 again 38 all 38 both 38 each 38 every 38 for 38 still 38 the 432;again
38 all 38 both 38 each 38 every 38 for 38 still 38 the 432;busy 433 dead 433 engaged 433 off 434 switched 424;busy 433
dead 433 engaged 433 is 435 off 434 s 435 switched 424 was 435;like 28;says 28;to 419;<them> 18 N 325;: 293;self
441;to 442;1 38;call 38 meeting 38;up 38;off 38;one 38;to 448;1 444 1on1 38 appointment 38 board 445 breakfast 38 call
38 catch 446 coffee 38 demo 38 dinner 38 interview 38 kick 447 kickoff 38 lunch 38 meeting 38 offsite 38 one 449 party
38 retro 38 review 38 session 38 slot 38 stand 446 standup 38 sync 38 weekly 38 workshop 38 zoom 38;=0:missed 1 444
1on1 38 appointment 38 board 445 breakfast 38 call 38 catch 446 coffee 38 demo 38 dinner 38 interview 38 kick 447
kickoff 38 lunch 38 meeting 38 offsite 38 one 449 party 38 retro 38 review 38 session 38 slot 38 stand 446 standup 38
sync 38 weekly 38 workshop 38 zoom 38;1 444 1on1 38 appointment 38 board 450 breakfast 38 call 38 catch 446 coffee 38
daily 450 demo 38 dinner 38 interview 38 kick 447 kickoff 38 lunch 38 meeting 38 monthly 450 offsite 38 one 449 party
38 quarterly 450 retro 38 review 38 session 38 slot 38 stand 446 standup 38 sync 38 team 450 weekly 451 workshop 38
zoom 38;s 452;<their> 452 D 452 N 453 my 452 our 452 the 452 this 452;touch 38;in 455;see 38;=0:missed up 38;base
38;ask 38 check 38 drop 38 email 38 get 456 give 38 go 457 invite 38 look 458 message 38 phone 38 ping 38 pop 38 reply
38 ring 38 send 38 text 38 thank 38 touch 459 write 38;really 460;<owed_thing> 236;... 462 <owed_thing> 263;into
28;bought 28 bumped 464 called 28 danced 28 dated 28 goes 28 had 28 has 28 heard 28 knows 28 met 28 played 28 plays 28
ran 464 rang 28 reckons 28 said 28 sat 28 saw 28 says 28 sold 28 spoke 28 talked 28 thinks 28 told 28 visited 28 was
28 went 28 worked 28 works 28;... 43 ^ 463 accountant 465 aunt 465 boss 465 boyfriend 465 brother 465 colleague 465
cousin 465 dad 465 daughter 465 father 465 flatmate 465 friend 465 girlfriend 465 gran 465 grandmother 465 husband 465
lawyer 465 mom 465 mother 465 mum 465 neighbor 465 neighbour 465 nephew 465 niece 465 partner 465 roommate 465 sister
465 son 465 uncle 465 wife 465;me 441;for 467;^ 356 a 357 an 357;... 353 <owed_thing> 334 all 369 everything 336 it
336 my 369 our 369 some 361 that 336 the 369 them 336 those 369;^ 470 a 366 an 366;=4:needs_from_me ... 370;... 353
<owed_thing> 334 all 369 everything 336 it 336 my 472 our 472 some 361 that 336 the 369 them 336 those 369;^ 473 a 366
an 366;$$ 38 ... 320;<them> 38 N 38;from 476;from 476 yet 477;from 476 of 292 yet 477;N 475 answer 478 contract 478
delivery 478 documents 478 draft 478 invoice 478 money 478 news 478 order 478 papers 478 parcel 478 payment 478 quote
478 reply 478 samples 478 sign 479 word 478;=23:contact ... 46 : 45;N 481;for 467 from 482 to 442;s 38;<their> 38 N
484;N 28;from 485 that 486 through 485 via 485;answering 305 answerphone 304 needs 429 vm 304 voicemail 304;be 22 have
22 to 22;back 38 in 455;apologise 38 apologize 38 ask 38 check 38 congratulate 38 drop 38 email 38 get 490 give 38 go
457 invite 38 look 458 message 38 phone 38 ping 38 pop 38 reply 38 ring 38 send 38 text 38 thank 38 touch 459 write
38;N 489 to 491;<them> 293;say 28;<giveinf> 361 <redo> 361 <to_do> 361;^ 495;<give1> 103 <giveinf> 103 <redo> 103
<to_do> 103;^ 497;d 498 ll 498 will 498 would 498;he 499 she 499 they 499;he 499 she 499 that 500 they 499;N 402 that
486;to 460;ought 503 should 460;better 0;to 0;d 505 must 0 need 506 ought 506 should 0;^ 507;<i> 508;and 509;<i> 377
he 499 she 499 they 499;<bid> 0 <bid_it> 314 apply 0 ask 0 be 0 buy 0 call 0 charge 0 check 0 cut 0 drop 0 fill 0 find
0 fire 0 focus 0 follow 0 forget 0 get 0 go 0 hand 0 have 0 hire 0 hold 0 keep 0 learn 0 leave 0 let 0 look 0 make 0
move 0 never 0 not 0 pass 0 pay 0 phone 0 play 0 put 0 read 0 ring 0 save 0 see 0 sell 0 set 0 sleep 0 start 0 stick 0
stop 0 take 0 talk 0 think 0 try 0 wait 0 work 0 write 0;^ 512;... 510 <i> 377 ^ 315 d 498 he 499 just 45 ll 498 she
499 that 511 they 499 to 513 will 498;are 28;t 0;<bid> 0 <bid_it> 314 always 0 build 0 buy 0 charge 0 cut 0 don 516
dont 0 double 0 drop 0 fire 0 focus 0 hire 0 keep 0 launch 0 never 0 raise 0 sell 0 ship 0 start 0 stop 0 test 0 try 0
use 0 wait 0;<bid> 0 <bid_it> 314 always 0 apply 0 ask 0 be 0 build 0 buy 0 call 0 charge 0 check 0 cut 0 don 516 dont
0 double 0 drop 0 fill 0 find 0 fire 0 focus 0 follow 0 forget 0 get 0 go 0 hand 0 have 0 hire 0 hold 0 keep 0 launch
0 learn 0 leave 0 let 0 look 0 make 0 move 0 never 0 not 0 pass 0 pay 0 phone 0 play 0 put 0 raise 0 read 0 ring 0
save 0 see 0 sell 0 set 0 ship 0 sleep 0 start 0 stick 0 stop 0 take 0 talk 0 test 0 think 0 try 0 use 0 wait 0 work 0
write 0;^ 518;... 510 ^ 517 d 498 he 499 just 45 ll 498 she 499 that 500 they 499 to 519 will 498;... 510 <i> 377 ^
517 d 498 he 499 just 45 ll 498 she 499 that 511 they 499 to 519 will 498;later 16;N 522;=13:talk like 28;reminder
441;of 292;^ 359 back 38;N 489 apologise 38 apologize 38 ask 38 check 38 congratulate 38 drop 38 email 38 get 527 have
360 hear 360 invite 38 message 38 phone 38 probably 460 really 460 reply 38 send 38 text 38 thank 38 write 38;hear
28;i 529;should 166;from 485 through 485 via 485;answer 478 contract 478 delivery 478 documents 478 draft 478 invoice
478 money 478 news 478 order 478 papers 478 parcel 478 payment 478 quote 478 reply 478 samples 478 sign 479 word
478;<them> 293 N 293 ^ 81;of 176;from 176 off 176 out 535;... 536;^ 537;... 536 <their> 47 N 290;<their> 538 ^ 539 a
538 an 538 any 538 my 538 our 538 the 538;given 540 sent 540;<their> 538 ^ 537 a 538 an 538 any 538 my 538 our 538 the
538;up 540;be 541 collect 540 get 540 have 542 hear 542 pick 543 receive 540 see 540;after 292 chasing 292 lacking 292
missing 292 needs 429 no 533 owe 534 short 526 to 544;to 391;=3:advice <bid> 0;^ 547 just 45 to 45;d 498 he 499 ll 498
she 499 that 500 they 499 will 498;is 28;it 82;<until> 81 ^ 551;get 552 have 552 see 552;could 553 d 553 ll 553 will
553 would 553;<they> 554;promised 555 said 555 swore 555;<i> 556;... 236 across 173 arrives 63 awaited 63 back 173
coming 63 due 63 expected 63 follows 63 from 64 is 52 lands 63 ll 51 not 66 off 239 out 173 over 173 promised 63
should 51 to 240 will 51;... 277 <owed_thing> 558 agreement 72 answer 72 contract 72 copy 72 decision 72 deck 72 docs
72 documents 72 draft 72 feedback 72 figures 72 invoice 72 list 72 numbers 72 offer 72 order 72 paperwork 72 payment
72 po 72 proposal 72 quote 72 report 72 samples 72 specs 72 term 73;... 43 ^ 559 blood 77 buzz 550 final 79 first 79
full 77 lab 77 new 77 revised 77 rumour 550 second 77 signed 79 test 77 word 550;say 28 to 108;=11:thinking N
22;<they> 22 N 22 about 562 i 22 maybe 22 of 562 perhaps 22 that 22 we 22;... 510 <i> 377 that 378 to 89;<until> 103 D
103;... 565;... 171 <me> 566;<them> 81 N 81;<give1> 567 forward 568 intro 568 introduce 568 send 568 share
568;=12:task;^ 569 do 570;of 476;<them> 38 N 38 hold 572;to 476;call 476 catch 476 get 573 hunt 476 nail 476 pin 476
raise 476 reach 476 ring 476 see 476 speak 574 track 476;to 575;$$ 38 again 38 both 302 each 303 every 303 only 38
twice 38;against 92 firmly 288 for 92 in 287 strongly 288 thinking 25;from 342 has 389 is 28;<bid> 0 go 0;^ 580;^ 44
like 338 not 581;t 581;to 544;: 4 <did_free> 14 <i> 37 <their> 80 <they> 91 <view> 97 N 170 ^ 275 a 285 advised 289
advises 92 advocates 92 after 292 also 295 am 34 an 298 annoyed 300 another 301 answering 305 answerphone 304 anxious
300 argued 289 assembled 33 awaiting 309 awaits 309 away 313 basically 319 been 34 began 33 blood 77 bought 33 busy
321 by 323 came 324 card 283 catching 328 chasing 292 collecting 310 completed 33 counseled 329 counselled 329
counsels 92 curious 300 cycling 331 d 339 definitely 340 dm 343 drafted 33 dreamed 25 dreamt 25 drew 35 driving 350
dropping 310 email 343 engaged 351 essentially 352 excited 300 expect 358 expected 360 expecting 367 expects 373
favours 92 feels 379 fetching 310 figures 379 final 79 finished 33 first 79 flying 331 folk 381 from 342 full 77
gather 385 gathered 387 going 388 gossip 390 got 391 had 392 have 36 having 396 he 109 heading 401 hear 404 heard 406
hearing 407 her 408 his 408 honestly 352 hope 411 hoped 333 hoping 412 hosting 310 how 414 i 420 intro 423 it 426
jealous 300 just 430 lab 77 lacking 292 legend 431 letter 283 line 436 literally 352 looks 437 m 34 mail 343 market
438 me 439 meeting 440 memo 443 message 343 missed 454 missing 292 mused 25 must 461 my 466 nb 468 need 469 needed 471
needs 474 new 77 no 480 note 483 noticed 487 now 340 number 436 off 401 only 488 ordered 33 ought 492 our 466 owe 493
people 494 phone 436 picking 310 planning 16 please 496 pls 496 plz 496 polished 33 popping 313 postcard 283 practiced
33 practised 33 prayed 25 prepared 33 prepped 33 promised 501 proposes 92 proud 300 read 502 really 504 reckons 514
recommends 92 remembered 25 reminder 443 reminisced 25 revised 77 rumor 431 rumour 431 rumours 515 said 520 saw 487
says 521 second 77 see 487 seeing 523 seemingly 28 seems 524 self 525 sez 90 shall 410 she 109 short 526 should 528
signed 79 simply 352 so 530 somebody 531 someone 531 sounds 437 spotted 532 started 33 still 545 straight 546 street
438 suggests 548 swears 549 swore 501 taking 310 talk 550 test 77 text 343 texted 501 that 557 the 560 their 408 they
561 thinking 563 thinks 564 thought 25 to 571 traveling 331 travelling 331 trying 576 understand 387 urges 92 ve 36
visiting 523 vm 577 voicemail 577 want 469 wanted 471 wants 373 warned 289 was 578 we 439 what 414 whatsapp 343 when
414 where 414 which 557 why 414 wish 412 wishing 412 word 579 worked 33 worried 25 would 582 wouldn 583 wouldnt 581
wrapped 33 wrote 501 yet 584;from 243;... 586;get 587;N 570;... 589;you 590;done 590;congrats 590 congratulations 590
happy 590 hello 590 hi 590 sorry 590 thank 591 thanks 590 well 592;^ 588 say 593 wish 593;s 281;<their> 281 N 595 my
281 our 281 the 281;^ 5;free 597;bono 597;for 598 free 597 help 597 helping 597 pro 599 unpaid 597;at 596;at 596 for
598 free 597 help 597 helping 597 in 596 of 600 over 601 pro 599 round 596 unpaid 597;=18:gave:mentoring;^
603;=18:gave:mentoring students 604;^ 605 at 604;for 598 free 597 help 597 helping 597 mentoring 606 pro 599 unpaid
597 volunteering 597;for 598 free 597 help 597 helping 597 mentoring 606 of 607 pro 599 unpaid 597 volunteering 597;at
596 for 598 free 597 help 597 helping 597 in 596 mentoring 606 of 607 over 601 pro 599 round 596 unpaid 597
volunteering 597;calls 38;at 596 in 596 over 601 round 596;afternoon 602 day 602 days 602 evening 602 h 608 hour 609
hours 609 hr 608 hrs 608 missed 610 morning 602 week 611;minute 320;last 613;the 614;me 320 us 320;$$ 38 again 320 at
615 last 613 on 616;$$ 38 again 320 at 615 back 320 last 613 on 616 out 320;<off_it> 618;be 619;to 620;been
619;=1:moved;D 623;<off_it> 618 now 624;<off_it> 618 been 619 now 624;<off_it> 618 been 619;been 619 being 619 gets
619 got 619 had 621 has 622 is 619 s 627 was 619 were 619;N 628;<off_it> 617 been 619 being 619 gets 619 got 619 had
621 has 622 is 625 s 626 skipped 38 w 629 was 619 were 619 with 629;1 630;skipped 38;=17:gave:knowledge;^ 633;about
634 in 634 on 634 through 634;about 634 for 634 in 634 on 634;... 635 about 634 for 634 in 634 on 634 up 636;<them>
637 N 637;<them> 633 N 633;to 639;... 640;for 639 to 639;... 642;^ 643;<them> 634 N 634;<them> 634 N 634 ^ 641 how 634
my 644 our 644 the 644 to 645 what 634 when 634 where 634 which 634 why 634;=20:gave:referral;<them> 647;to 648;...
649;^ 650;of 651;=16:gave:feedback;^ 653;^ 653 about 654 back 654 on 654 to 654;^ 647;to 656;along 657 on 657 over 657
to 656;card 658 cv 658 details 658 name 658 number 658 portfolio 658 profile 658 resume 658;for 656 of 656 to
656;<contact_of> 647 <contact_thing> 647;^ 661;s 662;=19:gave:resource;<useful> 664;... 665 <useful> 664;<useful> 664
s 661;... 667 <useful> 664;a 666 an 666 my 668 our 668 some 666 that 666 the 668 this 666 three 666 two
666;<remarks_on> 654;<contact_of> 660 <contact_thing> 660 few 670;a 666 an 666 my 666 our 666 some 666 that 666 the
666 this 666;^ 672;few 670;<remarks_on> 654 a 674 detailed 670 honest 670 my 670 our 670 some 670 the 670 written
670;<contact_of> 660 <contact_thing> 660 <remarks_on> 654;a 666 an 666 my 666 our 666 some 666 that 666 the 666 this
666 three 666 two 666;<contact_of> 660 <contact_thing> 660 <remarks_on> 654 ^ 677 a 671 detailed 670 honest 670 my 676
our 676 some 670 the 676 written 670;<contact_of> 660 <contact_thing> 660 <remarks_on> 654 N 663 ^ 669 a 671 across
673 back 675 detailed 670 honest 670 my 676 on 673 our 676 over 678 some 670 the 676 written 670;^ 672 across 673 on
673 over 673;<them> 664 N 664;to 681 with 681;<them> 664;to 683 with 683;... 682 along 684 on 684 over 684 to 681 with
681;<useful> 685;... 686 <useful> 685;... 682 to 681 with 681;<useful> 688;... 689 <useful> 688;along 684 on 684 over
684 to 683 with 683;<useful> 691;... 692 <useful> 691;a 687 an 687 my 687 our 687 some 690 that 693 the
687;<remarks_on> 655;<contact_of> 652 <contact_thing> 652 few 695;a 690 an 690 my 690 our 690 some 690 the 690;^ 697;^
653 back 654;<remarks_on> 699;few 700;<remarks_on> 699 a 701 detailed 700 honest 700 my 700 some 700 written
700;<contact_of> 652 <contact_thing> 652;<contact_of> 652 <contact_thing> 652 ^ 697 a 703 the 703;<contact_of> 652
<contact_thing> 652 few 700;<contact_of> 652 <contact_thing> 652 <remarks_on> 699 ^ 697 a 705 detailed 700 honest 700
my 700 some 700 the 703 written 700;<contact_of> 664 <contact_thing> 664 <useful> 664;... 707 <contact_of> 664
<contact_thing> 664 <useful> 664;a 708 an 708 my 708 our 708 the 708;^ 709;<them> 710;<contact_of> 652 <contact_thing>
652 <remarks_on> 655 <their> 659 <them> 679 N 680 ^ 694 a 696 across 698 along 698 back 702 detailed 695 honest 695 my
695 off 698 on 704 over 706 round 698 some 695 the 703 to 711 written 695;... 81;... 182 <them> 713 both 81;<give1>
714;will 293;and 716 to 293;yes 717;also 340 owe 294 still 340;^ 81 with 293;^ 81 off 720 out 720 up 720 with
293;<them> 721 N 721;<until> 81 D 81 back 171;<them> 723 N 723;answering 724 briefing 724 chasing 724 emailing 724
invoicing 724 mailing 724 paying 724 refunding 724 reimbursing 724 reminding 724 ringing 724 seeing 724 texting 724
updating 724;<doing> 18;at 152 down 152 for 152 in 152 on 152 out 152 over 152 to 152 up 152 with 152;... 17 attend
152 dine 152 host 152 join 152 lunch 152 meet 152 see 152 visit 152;at 152 down 152 for 152 in 152 on 152 out 152 over
152 to 728 up 152 with 152;... 182;^ 730;<giveinf> 81;^ 732;for 733 to 733 with 733;^ 417;<them> 735 N 735 ^ 730;...
182 <giveinf> 81;^ 737;for 738 to 733 with 733;... 17 ^ 732;=2:plan ... 17;... 17 ^ 732 attend 152 call 16 dine 152
have 16 host 152 join 152 lunch 152 meet 741 see 741 speak 16 talk 16 visit 741;at 152 down 152 for 740 in 152 on 152
out 152 over 152 to 742 up 152 with 740;<them> 565;from 744;... 745;<them> 735 N 735 ^ 746 together 152;<them> 735 N
735;D 16 N 16;... 749;<doing> 750;... 17 be 751;... 17 at 152 down 152 for 152 in 152 on 152 out 152 over 152 to 752
up 152 with 152;... 17 at 152 down 152 for 152 in 152 on 152 out 152 over 152 to 152 up 152 with 152;of 731;charge
755;up 734;^ 732 attend 152 dine 152 host 152 join 152 lunch 152 meet 152 see 152 visit 152;for 733 to 758 with
733;... 17 call 16 have 16 meet 16 see 16 speak 16 talk 16 visit 16;at 152 down 152 for 152 in 152 on 152 out 152 over
152 to 760 up 152 with 152;hook 739;the 762;... 17 ^ 730;for 731;in 734;attend 152 dine 152 host 152 join 152 lunch
152 meet 152 see 152 visit 152;to 767;^ 47;on 769;waiting 770;... 17 <them> 735 N 735 ^ 730;at 152 before 152 for 152
in 152 to 152 with 152;... 565 <until> 103 D 103;<them> 774 N 774;from 775;... 776;^ 777;appear 773 attend 152 compete
773 dance 773 dine 152 exhibit 773 get 778 have 778 host 152 join 152 lunch 152 meet 152 perform 773 pitch 773 play
773 present 773 receive 778 see 152 sing 773 speak 773 visit 152;... 17 to 575;orders 734;<doing> 18 <making> 722
<outing> 152 ^ 725 all 726 attending 152 away 727 booked 729 booking 731 both 726 bound 734 bringing 736 calling 731
catching 152 celebrating 152 charged 734 chasing 731 collecting 731 cooking 152 delivering 731 doing 152 down 739
drafting 731 driving 152 dropping 736 due 743 emailing 731 finishing 731 flying 152 getting 747 giving 748 going 753
handling 731 having 152 heading 754 hosting 152 in 756 introducing 731 left 734 lending 748 lined 757 mailing 731
making 731 meant 759 measuring 731 meeting 152 obliged 734 off 761 on 763 ordering 731 out 727 paying 731 picking 764
planning 16 playing 152 posting 731 presenting 152 printing 731 responsible 765 ringing 731 roped 766 running 152
seeing 152 sending 736 set 768 sharing 731 showing 152 signed 757 speaking 152 still 771 supposed 768 taking 772
tasked 734 texting 731 to 779 traveling 152 travelling 152 trying 780 under 781 visiting 152 watching 152 writing
731;<doing> 18 <outing> 152 all 726 away 727 booked 727 both 726 due 727 going 727 heading 727 off 727 out 727;<doing>
18 <outing> 152 all 726 away 727 booked 727 both 726 due 754 going 727 having 152 heading 727 meeting 152 off 754 out
727;at 152 for 152 in 152 on 152 to 152;box 785 place 785 spot 785 table 785;a 786 passes 785 places 785 seats 785
spaces 785 spots 785 tickets 785;... 17 a 786 passes 785 places 785 seats 785 spaces 785 spots 785 tickets 785;... 17
a 786 got 788 passes 785 places 785 seats 785 spaces 785 spots 785 tickets 785;<doing> 18 all 726 both 726;a 786 got
788 passes 785 places 785 seats 785 spaces 785 spots 785 tickets 785;am 783 are 784 fly 152 got 787 has 787 have 789
is 790 m 783 meet 152 travel 152 ve 791;N 792;together 152;<doing> 18 <making> 722 <outing> 152 ^ 725 all 726
attending 152 away 727 booked 729 booking 731 both 726 bound 734 bringing 731 calling 731 catching 152 celebrating 152
charged 734 chasing 731 collecting 731 cooking 152 delivering 731 doing 152 down 739 drafting 731 driving 152 dropping
731 due 743 emailing 731 finishing 731 flying 152 getting 794 going 753 handling 731 having 152 heading 754 hosting
152 in 756 introducing 731 left 734 lined 757 mailing 731 making 731 meant 759 measuring 731 meeting 152 obliged 734
off 761 on 763 ordering 731 out 727 paying 731 picking 764 planning 16 playing 152 posting 731 presenting 152 printing
731 responsible 765 ringing 731 roped 766 running 152 seeing 152 sending 731 set 768 sharing 731 showing 152 signed
757 speaking 152 supposed 768 taking 764 tasked 734 texting 731 to 779 traveling 152 travelling 152 trying 152 under
781 visiting 152 watching 152 writing 731;=5:mine <until> 81 D 81;inbox 796;post 796;<their> 797 the 798;desk
796;<their> 800;<them> 796 N 796;in 799 on 801 with 802;be 803;d 804 ll 804 will 804 would 804;it 805 they 805 those
805;^ 806;^ 806 that 807;<them> 808 N 808;0 417 <their> 417 a 417 an 417 half 417 my 417 our 417 some 417 the 417
three 417 two 417;^ 810;<them> 811;there 320;attend 320 be 813 come 320 go 320;t 814;not 814;for 183;across 184 back
184 done 817 from 775 off 184 over 184 ready 817 to 183 w 183 with 183;... 818;^ 819;get 820 have 820 hoped 333
mentioned 28 met 28 missed 454 offered 28 promised 28 receive 778 said 28 seen 28 sent 28 told 28;=0:missed $$
38;attend 822 be 813 call 38 come 320 go 822 meet 38 reach 38 see 38 speak 38 talk 38 visit 38;also 340 not 823 owe
294 still 340;attend 822 be 813 call 38 come 320 go 822 happen 38 meet 38 see 38 speak 38 talk 38 visit 38;t
825;attend 822 be 813 call 38 come 320 go 822 meet 38 see 38 speak 38 talk 38 visit 38;<them> 811 also 340 owe 294
still 340;call 16 have 16 meet 16 see 16 speak 16 talk 16 visit 16;to 829;how 634;$$ 38 trying 320 waiting 320;up
832;<them> 811 ^ 746;N 152;N 152 to 835 with 835;hoped 333 mentioned 28 met 28 missed 454 offered 28 promised 28 said
28 seen 28 sent 28 told 28;1 18;to 293;D 839 to 293;D 16 again 17 next 17;up 18;one 18;to 843;call 18;1 838
appointment 18 breakfast 18 brunch 18 call 18 catch 842 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 follow
842 interview 18 lunch 18 meeting 18 mtg 18 one 844 phone 845 session 18 supper 18 sync 18 tea 18 video 845 workshop
18 zoom 18;... 17 1 838 D 16 appointment 18 breakfast 18 brunch 18 call 18 catch 842 chat 18 coffee 18 date 18 demo 18
dinner 18 drinks 18 follow 842 interview 18 lunch 18 meeting 18 mtg 18 one 844 phone 845 session 18 supper 18 sync 18
tea 18 video 845 workshop 18 zoom 18;up 847;1 838 another 846 appointment 18 board 846 box 785 breakfast 18 brunch 18
call 18 catch 842 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 final 846 first 846 follow 848 interview 18
lunch 18 meeting 18 monthly 846 mtg 18 one 844 phone 845 place 785 quick 846 second 846 session 18 short 846 spot 785
supper 18 sync 18 table 785 tea 18 team 846 video 845 weekly 846 workshop 18 zoom 18;1 838 another 846 appointment 18
board 846 breakfast 18 brunch 18 call 18 catch 842 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 final 846
first 846 follow 848 interview 18 lunch 18 meeting 18 monthly 846 mtg 18 one 844 phone 845 quick 846 second 846
session 18 short 846 supper 18 sync 18 tea 18 team 846 video 845 weekly 846 workshop 18 zoom 18;N 18;meet 851 see 851
visit 851;1 838 <until> 840 a 849 an 850 another 846 appointment 18 board 846 breakfast 18 brunch 18 call 18 catch 842
chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 final 846 first 846 follow 848 interview 18 lunch 18 meeting 18
monthly 846 mtg 18 my 850 one 844 our 850 passes 785 phone 845 places 785 quick 846 seats 785 second 846 session 18
short 846 spaces 785 spots 785 supper 18 sync 18 tea 18 team 846 the 850 tickets 785 till 840 to 852 until 840 video
845 weekly 846 workshop 18 zoom 18;yes 839;on 293;1 838 <until> 840 N 841 ^ 746 a 849 an 850 another 846 appointment
18 arranged 839 board 846 breakfast 18 brunch 18 call 18 catch 842 chat 18 coffee 18 committed 839 consented 839
contracted 839 date 18 demo 18 dinner 18 drinks 18 final 846 first 846 follow 848 got 853 interview 18 lunch 18
meeting 18 missed 454 monthly 846 mtg 18 my 850 offered 839 one 844 our 850 passes 785 phone 845 places 785 pledged
839 quick 846 said 854 seats 785 second 846 session 18 short 846 spaces 785 spots 785 supper 18 sworn 839 sync 18
taken 855 tea 18 team 846 the 850 tickets 785 till 840 to 852 took 855 undertaken 839 until 840 video 845 volunteered
839 vowed 839 weekly 846 workshop 18 zoom 18;N 841;attending 152 booking 731 catching 152 celebrating 152 chasing 731
collecting 731 cooking 152 delivering 731 doing 152 drafting 731 driving 152 emailing 731 finishing 731 flying 152
getting 794 going 152 having 152 heading 152 hosting 152 mailing 731 measuring 731 meeting 152 ordering 731 picking
764 playing 152 posting 731 presenting 152 printing 731 ringing 731 running 152 seeing 152 showing 152 speaking 152
taking 152 texting 731 traveling 152 travelling 152 trying 152 visiting 152 watching 152;<doing> 750 at 152 back 152
in 152 over 152 with 152;up 152;down 152;accompany 152 appear 773 attend 152 be 859 breakfast 152 catch 860 compete
773 dance 773 dine 152 exhibit 773 fly 152 get 820 have 820 interview 152 lunch 152 meet 152 perform 773 pitch 773
play 773 present 773 receive 778 see 152 sing 773 sit 861 speak 773 travel 152 visit 152;<until> 839;attend 152 dine
152 get 778 have 778 host 152 join 152 lunch 152 meet 152 receive 778 see 152 visit 152;<doing> 18 <making> 722
<outing> 152 ^ 725 all 726 attending 152 away 727 booked 729 booking 731 both 726 bound 734 bringing 736 calling 731
catching 152 celebrating 152 charged 734 chasing 731 collecting 731 cooking 152 delivering 731 doing 152 down 739
drafting 731 driving 152 dropping 736 due 743 emailing 731 finishing 731 flying 152 getting 747 given 863 giving 748
going 753 handling 731 having 152 heading 754 hosting 152 in 756 introducing 731 left 734 lending 748 lined 757
mailing 731 making 731 meant 759 measuring 731 meeting 152 obliged 734 off 761 on 763 ordering 731 out 727 paying 731
picking 764 planning 16 playing 152 posting 731 presenting 152 printing 731 responsible 765 ringing 731 roped 766
running 152 seeing 152 sending 736 set 768 sharing 731 showing 152 signed 757 speaking 152 still 771 supposed 768
taking 772 tasked 734 texting 731 to 864 traveling 152 travelling 152 trying 780 under 781 visiting 152 watching 152
writing 731;... 17 D 16 again 17 next 17;N 866 to 835 with 835;to 852;reply 38;answer 38;a 869 an 870 past 38 there 38
through 38;it 38;got 871 made 872;course 719;ask 38 check 38 drop 38 email 38 get 456 give 38 go 457 have 38 invite 38
look 458 message 38 phone 38 ping 38 pop 38 reply 38 ring 38 send 38 text 38 thank 38 touch 459 write 38;to 875;...
182 D 81;^ 877;get 878 have 878 receive 878 see 878;to 879;able 880;be 881 get 878 have 878 receive 878 see 878;can
879 could 879 d 879 ll 882 will 879 would 879;<they> 883;<they> 883 that 884;... 171 D 81;^ 886;get 887 have 887
receive 878 see 887;be 881 get 887 have 887 receive 878 see 887;can 879 could 888 d 888 ll 889 will 888 would
888;<they> 883 ^ 806;<them> 885 <they> 890 N 885 ^ 806 that 891 yes 717;internet 38 news 38 paper 38 radio 38 tv
38;the 893;on 38;in 894 it 895 on 894;to 38;=0:missed ask 38 check 38 drop 38 email 38 get 456 give 38 go 457 invite
38 look 458 message 38 phone 38 ping 38 pop 38 reply 38 ring 38 send 38 text 38 thank 38 touch 459 write 38;to
898;also 340 have 897 must 38 need 897 ought 899 owe 294 should 898 still 340;<bid> 28 <bid_of> 28 it 805 they 805
those 805;<i> 28 <they> 883 ^ 806;<i> 28 <they> 890 ^ 901 that 902 yes 717;<bid> 28 <bid_of> 28;^ 904;accompany 152
appear 773 attend 152 be 859 breakfast 152 catch 860 compete 773 dance 773 dine 152 exhibit 773 fly 152 get 778 have
778 interview 152 lunch 152 meet 152 perform 773 pitch 773 play 773 present 773 receive 778 see 152 sing 773 sit 861
speak 773 travel 152 visit 152;^ 777 been 38 called 38 gone 38 met 38 phoned 38 replied 38 rung 38 seen 38 visited 38
written 38;get 778 have 907 probably 460 really 460 receive 778;... 82;^ 909;get 910 have 910 see 910;could 911 d 911
ll 911 will 911 would 911;<they> 912;<i> 28;<i> 28 that 914;<i> 28 <they> 890 ^ 901 that 902;<they> 883 ^ 901 that
891;<them> 916 N 917;<giveinf> 293 ^ 81;to 919;<until> 840 till 840 until 840;given 921 trying 576;1 838 <until> 840 a
849 an 850 another 846 appointment 18 arranged 839 been 922 board 846 breakfast 18 brunch 18 call 18 catch 842 chat 18
coffee 18 committed 839 consented 839 contracted 839 date 18 demo 18 dinner 18 drinks 18 final 846 first 846 follow
848 got 853 interview 18 lunch 18 meeting 18 missed 454 monthly 846 mtg 18 my 850 offered 839 one 844 our 850 passes
785 phone 845 places 785 pledged 839 quick 846 said 854 seats 785 second 846 session 18 short 846 spaces 785 spots 785
supper 18 sworn 839 sync 18 taken 855 tea 18 team 846 the 850 tickets 785 till 840 to 852 took 855 undertaken 839
until 840 video 845 volunteered 839 vowed 839 weekly 846 workshop 18 zoom 18;=23:contact N 595 hers 281 his 281 theirs
281;home 38;list 38;the 926;asked 38 at 925 in 38 included 38 invited 38 on 927 there 38 told 38;at 924 by 281 due 830
not 928 off 830 planning 16 with 281;t 928;get 820 have 820 receive 778;^ 715 agreed 718 also 719 am 782 and 793 are
795 assured 809 bring 812 can 815 cannot 814 cant 814 certainly 719 could 816 couldn 815 couldnt 814 d 821 did 824
didn 826 didnt 827 do 828 due 830 explained 831 gave 833 get 834 go 836 got 787 had 837 has 787 have 856 hoped 333
host 857 im 858 is 790 ll 862 m 865 make 812 meet 867 missed 454 must 461 need 868 never 873 not 873 of 874 off 830
ought 876 promised 892 read 896 really 900 said 903 saw 896 say 905 see 867 shall 906 should 908 still 719 sure 719
swore 913 taken 855 thought 915 told 918 took 855 undertake 920 undertook 920 ve 923 visit 867 was 929 wasn 930 wasnt
928 were 929 weren 930 werent 928 will 862 would 931 yet 719;through 634 thru 634;all 933 right 933 through 634 thru
634;<them> 934 N 934;<work_thing> 653;^ 936;=16:gave:feedback <work_thing> 653;... 937 ^ 938;s 939;<them> 653 N
653;for 941;... 942;s 654;<their> 654 N 944;<their> 654 N 944 ^ 943;<their> 939 N 940 ^ 943 on 945 over 946 through
946 up 946;<me> 103 <until> 103;... 948;checking 949 drafting 949 emailing 949 mailing 949 posting 949 preparing 949
pricing 949 sending 949 signing 949;<me> 103 back 103;<give1> 103 <redo> 103 come 951 get 951 let 951;^ 952;to 953;^
950 going 954 to 953;agree 235 approve 235 check 235 clear 235 confirm 235 look 235 okay 235 pay 235 release 235
review 235 sign 235;^ 956;to 957;are 955 has 958 have 958 is 955 ll 953 need 958 needs 958 s 955 shall 953 will
953;<bid> 0 ask 0 go 0 take 0;^ 960;: 961;... 962 : 961;ask 0 go 0 take 0;^ 964;: 965;... 966 : 965;<staff> 959
<told_by> 963 <view> 967;<bid_thing> 0;<bid> 0 <bid_of> 969;^ 970;: 971;^ 970 to 971;... 972 : 971 ^ 970 is 973 s 973
to 971 was 973;cents 974;can 0 could 0 d 505 have 506 must 0 need 506 ought 506 shd 0 should 0 shouldn 516 shouldnt
0;^ 976;<bid> 0 <bid_of> 969 ask 0 can 0 could 0 d 505 go 0 have 506 must 0 need 506 ought 506 shd 0 should 0 shouldn
516 shouldnt 0 take 0;<i> 977 ^ 978;: 979;=3:advice <bid> 0 <bid_of> 969 ask 0 can 0 could 0 d 505 go 0 have 506 must
0 need 506 ought 506 shd 0 should 0 shouldn 516 shouldnt 0 take 0;<i> 977 ^ 981;nutshell 93;... 93 a 983 short
93;=3:advice <bid> 0 <bid_of> 969;<i> 977 ^ 0;^ 985;<i> 977 ^ 985 clear 92 simple 92 that 986 to 987;<i> 977;<i> 977 ^
970 that 989 to 971;... 980 : 982 <i> 977 ^ 970 about 94 at 94 basically 93 in 984 is 988 on 94 over 94 re 94 s 990
that 989 to 971 was 988;<i> 92;that 992;is 993 was 993;^ 0 that 92 to 92;... 994 ^ 0 is 995 s 995 that 92 to 92 was
995;feeling 974;... 972 : 971;take 998;... 994;^ 0 is 995 s 995 that 92 to 92 was 995;orth 998;cents 974 pence 998
penn 1002;... 968 2 975 2c 974 <staff> 959 <told_by> 963 <view> 991 advice 996 counsel 996 gut 997 hot 999 opinion
1000 recommendation 996 suggestion 996 tip 1001 tuppence 998 two 1003 verdict 1000 view 996;cleaning 5 clearing 5
digging 5 moving 5 packing 5 painting 5 unloading 5;^ 1005;hand 1006;a 1007 an 1007 hand 1006;... 1008;<me> 103
<until> 103 D 103;... 1010;<give3> 1011;^ 1012;and 1013;afford 0;t 1015;can 1016 cannot 1015 mustn 516 mustnt 0 oughtn
516 oughtnt 0 want 506;better 0 crazy 0 daft 0 foolish 0 mad 0 wise 0;be 1018 best 0 better 0 do 505;^ 1019;^ 1017 d
1020 had 1020 would 1020;=3:advice big 0 early 0 for 0 slow 0 straight 0 to 0 with 0;go 0 her 0 him 0 it 0 the 0 them
0;<bid> 0 <bid_it> 314 ask 0 go 1022 let 1023;big 0 early 0 for 0 slow 0 straight 0 to 0 with 0;<bid> 0 <bid_it> 314
ask 0 go 1025;^ 1026;^ 1024;^ 1024 like 45 that 1027 to 1028;^ 0 to 92;be 1030;is 1030 was 1030 would 1031;d 92 would
92;<they> 1033;me 1034 us 1034;was 1035 were 1035;<them> 1034 N 1034 me 1034 us 1034;was 1037 were 1037;<they> 1036 it
1038 that 1038 this 1038;answer 1032 fix 1032 key 1032 move 1032 play 1032 secret 1032 solution 1032 thing 1032 trick
1032 way 1032;^ 547;to 1041;<i> 1021 ^ 1026 answer 1032 fix 1032 key 1032 move 1032 my 1040 our 1040 play 1032 secret
1032 solution 1032 the 1040 thing 1032 trick 1032 way 1032;<bid> 0 ask 0 go 1025;^ 1044;^ 1044 like 45 that 1045 to
1045;<me> 1046 ^ 1024 like 45 that 1045 to 1045;<i> 1021 <me> 1029 ^ 1024 answer 1032 fix 1032 if 1039 key 1032 like
45 move 1032 my 1040 no 1042 not 1042 our 1040 play 1032 secret 1032 solution 1032 that 1043 the 1040 thing 1032 to
1047 trick 1032 way 1032;<me> 281;across 281 at 281 by 281 during 281 from 281 in 281 on 281 over 281 to 1049;D 103
for 264;... 1051 <me> 103 D 103;... 234 <until> 103;<give3> 1052 <giveinf> 235 <works3> 1053;2 0 to 0;can 0 could 0
have 506 must 0 need 1055 ought 506 shd 0 should 0 shouldn 516 shouldnt 0;^ 1056;against 0 off 0;^ 1058;=3:advice
<bid> 0 <bid_of> 969 <good_work> 0 against 0 off 0;never 506 not 506 to 0;^ 1061;... 1062;=3:advice can 0 could 0 have
506 must 0 need 1055 ought 506 shd 0 should 0 shouldn 516 shouldnt 0;^ 1064;<i> 1065;<i> 1057 <me> 1059 ^ 1060 at 1063
by 1063 during 1063 in 1063 on 1063 over 1063 that 1066 via 1063;=3:advice <bid> 0 <bid_of> 969 <good_work> 0;<i> 1057
^ 1068 that 1066;<good_work> 0;^ 1070;attended 281;to 104;agreed 1073 offered 1073 promised 1073 undertaken 1073
volunteered 1073;=3:advice ... 0;to 1075;better 0 d 505 have 1076 must 1075 need 1076 ought 1076 shd 1075 should 1075
shouldn 516 shouldnt 0;^ 1077;<i> 1078;<i> 1078 that 1079;<i> 1078 <me> 1080 that 1079;<i> 1078 <me> 1080 back 1081
that 1079;phone 320;<i> 1078 <me> 1080 ^ 267 back 1081 that 1079 the 1083;for 264;... 1085;across 103 back 103 by 103
over 103 round 103;... 1087 across 103 back 103 by 103 over 103 round 103 to 264;... 1087;it 1088 my 1089 our 1089
that 1088 the 1089 them 1088 those 1088;it 267 my 267 our 267 the 267 them 267;<me> 103 it 1088 my 1089 our 1089 that
1088 the 1089 them 1088 those 1088;back 265 it 1088 my 1089 our 1089 that 1088 the 1089 them 1088 those 1088;asking
1086 bringing 1090 checking 1086 coming 274 couriering 264 delivering 1091 digging 1086 drafting 1086 dropping 1092
emailing 264 finding 1086 getting 1093 giving 1090 handing 1090 lending 264 letting 270 looking 1086 mailing 264
passing 1090 posting 1092 preparing 1086 pulling 1086 putting 1086 reporting 274 returning 1090 sending 1090 shipping
264 sorting 1086 texting 264 working 1086;fan 286;about 92;^ 361;^ 361 a 1097 an 1097 my 1097 our 1097 the 1097;for
1098;my 81 our 81;^ 1100;... 223 my 81 our 81;^ 1102 a 1097 an 1097 my 1097 our 1097 the 1097;<me> 1099 ^ 1100 about
1101 agreeing 281 asking 281 calling 281 confirming 281 dropping 281 emailing 281 for 1103 giving 281 mailing 281
messaging 281 on 1101 phoning 281 popping 281 ringing 281 sending 281 telling 281 texting 281 visiting 281 writing
281;^ 1070 me 92 my 92 our 92 us 92;for 92;^ 1102 a 1097 an 1097 my 1097 our 1097 some 1097 the 1097;<me> 1099 ^ 1100
about 1101 for 1107 on 1101;on 92;back 248 over 248 round 248;it 1110 them 1110;^ 1111;^ 1100 about 1101 for 1101 on
1101;<me> 1099 ^ 1100 about 1101 for 1103 me 1113 on 1101 us 1113;... 17 D 16 along 152 back 152 by 18 down 18 for 18
in 18 out 152 over 18 round 18 to 18 up 18 with 152;=4:needs_from_me D 222;me 1116 us 1116;from 1117;... 1118;^
1119;on 1120;against 92;against 92 set 1122;^ 235;by 18 down 18 for 18 in 18 over 18 round 18 to 18 up 18;^ 1070 me 92
us 92;it 103 my 103 our 103 some 103 the 103;out 1127;over 1127;at 1127 into 1127;check 1127 cost 1127 crunch 1127 dig
1128 go 1129 look 1130 price 1127 pull 1127 run 1127 work 1128;^ 1131;to 1132;on 1113;out 1113;for 1120;=3:advice
<good_work> 0;^ 1137;of 1138;favor 286 favour 1139;agreeing 281 asking 281 calling 281 confirming 281 dropping 281
emailing 281 giving 281 mailing 281 messaging 281 phoning 281 popping 281 ringing 281 sending 281 telling 281 texting
281 visiting 281 writing 281;after 1141;^ 235 out 1113;<me> 1099 ^ 1100 about 1101 for 1103 on 1101;delivering 248;^
1145 a 1095 in 287;me 1113;at 1147;^ 1145 after 1141;=3:advice ... 223;^ 1150 a 1097 an 1097 my 1097 our 1097 the
1097;<me> 1099 for 1151;<giveinf> 103 <redo> 103 <to_do> 103 decide 103 let 103 name 103 say 103;^ 1153;to
1154;against 92 for 92;to 249;for 249;across 1157 back 1157 done 1158 off 1157 over 1157 ready 1158 to 249 w 249 with
249;... 1159;^ 1160;D 222;... 1162 D 222;... 1159 a 334 an 334 everything 334 it 334 my 1163 our 1163 the 334 them
334;^ 1164;get 1161 have 1165;much 1156;D 16 by 18 down 18 for 18 in 18 over 18 round 18 to 18 up 18;<until> 222 from
1117;... 1169 my 81 our 81;^ 1170 a 1097 an 1097 my 1097 our 1097 some 1097 the 1097;... 1118 my 81 our 81;^ 1172;<me>
1099 ^ 1100 about 1101 for 1171 on 1173;^ 1094 a 1095 adamant 1096 after 1104 against 1105 all 1106 asking 1108 big
1109 bringing 1112 chasing 1114 coming 1115 counting 1121 dead 1123 digging 1124 drawing 1124 dropping 1125 expecting
1120 firmly 1106 for 1126 getting 1124 going 1133 hanging 1134 having 1124 holding 1135 hoping 1136 in 1140 just 1142
looking 1143 nagging 1144 not 1146 on 1148 only 1149 popping 1125 pressing 1144 pricing 1124 pulling 1124 pushing 1152
putting 1124 sorting 1124 still 1155 stopping 1125 strongly 1156 swinging 1125 to 1166 typing 1124 very 1167 visiting
1168 waiting 1174 working 1124 writing 1124 yet 1155;can 516 have 506 must 0 need 506 ought 506 should 0 shouldn 516
shouldnt 0;^ 1176;<i> 1177;<i> 1177 that 1178;... 1179;<i> 1057;<i> 1057 at 1180 by 1180 during 1180 in 1180 on 1180
over 1180 that 1181 via 1180;<i> 1057 that 1181;<owed_thing> 334;... 223 <owed_thing> 334;^ 1185;^ 1184 a 1186 an 1186
my 1186 our 1186 some 1097 the 1186;be 28;for 1187 he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 28 their 28 they
28 to 1188 what 28 when 28 whether 28 why 28;for 1187;without 616;... 1191;for 1049;D 38 N 38 me 38 my 38 our 38 the
38 us 38;from 1194 of 1194 on 1194;a 1097 an 1097 my 1097 our 1097 some 1097 the 1097;for 1196;must 0 need 506 needs
506 ought 506 should 0;... 1198;=13:talk <i> 1057 ^ 1199;<i> 1057 ^ 1199 he 28 her 28 his 28 how 28 if 28 it 28 she 28
that 1200 their 28 they 28 what 28 when 28 whether 28 why 28;my 664 our 664;^ 1202;coffee 281 curry 281 drink 281 meal
281 roast 281;a 1204 breakfast 281 brunch 281 coffee 281 dinner 281 drinks 281 lunch 281 pizza 281 supper 281 tea
281;<me> 1205;=3:advice not 0;would 1207 wouldn 516 wouldnt 0;... 1208;mistake 1209;little 1209 many 1209 much 1209;a
1210 enough 1209 overkill 1209 plenty 1209 pointless 1209 premature 1209 sufficient 1209 too 1211 unnecessary 1209;big
0 broad 0 cheap 0 dear 0 fast 0 high 0 long 0 low 0 narrow 0 short 0 slow 0 small 0 soft 0 thin 0 vague 0;daft 0 mad 0
too 1213 weak 0 wrong 0;... 1214;... 1212 my 1215 our 1215;^ 1216;me 81 us 81;of 1218;from 1218 off 1218 out 1219;...
1220;^ 1221;getting 1222;me 222 us 222;from 1224 off 1218 out 1219;... 1225;^ 1226;... 1220 my 1163 our 1163;^ 1228;me
18 us 18;<until> 103 before 103 till 103 until 103;... 1231;confirm 1232 decide 1232 deliver 1232 finish 1232 have
1232 know 1232 send 1232;back 38;^ 1233 answer 38 answered 38 call 1234 called 1234 came 38 come 38 coming 38 make 872
pick 446 picked 446 replied 38 reply 38 respond 38 responded 38 show 38 showed 38;be 1223 expect 1227 get 1222 have
1229 receive 1222 see 1230 t 1235;<me> 1059 ^ 1058;he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 28 their 28 they
28 what 28 when 28 whether 28 why 28;advises 92 counsels 92 recommends 92 suggests 92;and 1239;... 1240 ^ 1216;<me>
1205 for 1049;answer 38 answered 38 call 1234 called 1234 came 38 come 38 coming 38 make 872 pick 446 picked 446
replied 38 reply 38 respond 38 responded 38 show 38 showed 38;not 1243;t 1243;place 0 position 0 shoes 0;my 1246;in
1247 me 0 us 0;was 1248 were 1248;<their> 0;was 1250 were 1250;<they> 1249 it 1251;boots 0 place 0 position 0 shoes 0
situation 0;boots 0 place 0 position 0 seat 0 shoes 0;<my> 1253 my 1254 our 1254;if 1252 in 1255;altogether 0 first 0
instead 0 outright 0;... 1257;for 0;for 260;... 1260;<their> 103 the 103;more 0;by 1262 past 1262 to 1262 with
1262;dates 1264;around 1261 by 1262 for 1263 it 1264 past 1262 that 1264 the 1265 this 1264 to 1262 with 1262;with
0;of 0;than 0;before 0 instead 1268 not 0 over 0 rather 1269;... 1270;by 1262 it 1264 past 1262 that 1264 the 1265
this 1264 to 1262 with 1262;on 0;rid 1268;for 0 with 0;=3:advice for 0;off 0 out 1276;... 1270 the 0;call 1261;calls
1261;a 1279 some 1280;touch 0;door 1261;... 1270 a 1283 doors 1261;back 0 for 0 harder 0;word 1261;good 1286 word
1261;a 1287;... 1270 in 1288 the 0;i 0 we 0;out 1261;... 1270 with 0;clear 0;to 0 with 0;twice 0;the 0;for 1296 until
0;away 0;... 1256 <bid> 1258 <giveinf> 1258 aim 1259 ask 1266 avoid 0 begin 1267 build 1271 buy 1271 cap 0 charge 0
check 1272 clear 1272 close 1271 cover 1261 cut 1271 demand 0 ditch 0 drop 1271 err 0 fight 0 fire 0 focus 1273 get
1274 go 1275 hire 0 hold 1277 insist 0 keep 1278 kill 0 launch 1271 lean 0 lock 117 make 1281 move 1271 negotiate 0
not 1282 open 1284 opt 1259 plump 1259 price 0 push 1285 put 1289 raise 0 rather 1290 resist 0 run 1272 sell 1278 shut
1271 skip 0 sooner 0 sort 1272 sound 1291 speak 1272 spend 1271 square 1272 start 1292 steer 1293 stick 1294 stop 1271
take 1271 talk 1272 think 1295 wait 1297 walk 1298;behalf 103;<my> 1300;<me> 103 <until> 103 on 1301;... 1302 <me>
103;... 1302 <me> 103 it 1088 my 1089 our 1089 that 1088 the 1089 them 1088 those 1088;... 1302;asking 1303 bringing
1304 calling 1303 chasing 1303 checking 1303 drafting 1303 dropping 1090 emailing 1303 forwarding 1303 getting 1304
giving 1090 handing 1090 introducing 1303 letting 1303 mailing 1303 passing 1090 paying 1303 posting 1304 preparing
1303 returning 1090 reviewing 1303 ringing 1303 sending 1304 sharing 1303 signing 1303 speaking 1305 talking 1305
writing 1303;^ 1306 getting 1222;forgotten 320;me 81 to 249 us 81;across 1157 back 1157 done 1158 from 1218 off 1309
out 1219 over 1157 ready 1158 to 249 w 249 with 249;... 1310;^ 1311;<me> 92 ^ 1311;<giveinf> 361;^ 1314;to 1315;bolder
0 careful 0;=3:advice the 0;off 0;back 0;no 0;=3:advice down 0;easy 0;it 1323;bigger 0 twice 0;=3:advice until 0 with
0;be 1317 charge 0 cut 0 delegate 0 double 0 drop 1318 fire 0 focus 0 hire 0 hold 1319 move 0 push 1320 quit 0 raise 0
rethink 0 say 1321 sell 0 simplify 0 slow 1322 start 0 stop 0 take 1324 think 1325 wait 1326;^ 1327;to 1328;it 103 my
103 our 103 that 103 the 103;over 1330;on 1330;about 1330 over 1330;chew 1331 mull 1331 sleep 1332 think 1333;up
28;=13:talk me 92 us 92;^ 1334 catch 1335 come 28 have 28 meet 28 see 1336 visit 28;<me> 1316 ^ 337 me 1329 to 1337 us
1329;charge 0 cut 0 double 0 drop 0 focus 0 hire 0 move 0 raise 0 rethink 0 sell 0 simplify 0 slow 0 start 0 stop 0
wait 0;^ 1339;to 1340;me 92 us 92;see 1342;me 1341 to 1343 us 1341;<i> 92 that 992;rather 1345;<bid> 0 bother 0 go 0
rush 0 sign 0 touch 0;^ 1347;<i> 92 that 992 to 1343;^ 1299 be 1307 clean 1308 completely 1308 expect 1222 forgotten
320 get 1312 have 1313 like 1338 love 1344 much 1346 not 1348 prefer 1349 rather 1345 receive 1222 sooner 1345 totally
1308;$$ 38 answer 38 answered 38 call 1234 called 1234 came 38 come 38 coming 38 pick 446 picked 446 replied 38 reply
38 respond 38 responded 38 show 38 showed 38;not 1351;my 38;$$ 38 answer 38 answered 38 call 1234 called 1234 came 38
come 38 coming 38 get 1353 got 1353 pick 446 picked 446 receive 1353 received 1353 replied 38 reply 38 respond 38
responded 38 saw 1353 see 1353 seen 1353 show 38 showed 38;t 1354;^ 1233 answer 38 answered 38 call 1234 called 1234
came 38 come 38 coming 38 pick 446 picked 446 replied 38 reply 38 respond 38 responded 38 show 38 showed 38;t 1356;^
1233;out 1195;<lendable> 664;... 1360 <lendable> 664;my 1361 our 1361;^ 1362;with 1363;... 1191 off 1364;d 104 ll 104
will 104 would 104;<they> 1366;that 1367 to 104;me 1368 that 1367 to 104;word 1369;<their> 1370;<me> 1371 <their>
1370;blind 1369 me 1368 that 1367 to 104;given 1372 pledged 1369 sworn 1373 undertaken 1369 vowed 1369;... 353
<owed_thing> 334 all 361 my 361 our 361 some 361 the 361 those 361;<me> 1316 ^ 1375 a 366 an 366;<owed_thing> 334 all
361 my 361 our 361 some 361 the 361 those 361;^ 1184;^ 1377 a 1378 an 1378;=4:needs_from_me ... 368;... 353
<owed_thing> 334 all 369 everything 336 it 336 my 1380 our 1380 some 361 that 336 the 369 them 336 those 369;<me> 1316
^ 1381 a 366 an 366;better 1319 crazy 0 daft 0 foolish 0 mad 0 nuts 0 right 506 undercharging 0 underpricing 0 wrong
506;^ 1383;be 1384;^ 1056 am 1384 are 1384 d 1385 m 1384 were 1384 would 1385;<i> 1386 ^ 1199;<i> 1386 ^ 1199 that
1387;am 1384 are 1384 d 1385 m 1384 were 1384 would 1385;<i> 1389;<i> 1389 ^ 970 that 1390;... 1162;... 1118 my 1392
our 1392;^ 1393;<give1> 103;^ 1395;to 1396;going 1397;is 1398 ll 1396 s 1398 will 1396;and 1399;<until> 47 D 47 back
48 over 48 round 48;it 1401 them 1401;bringing 1402 dropping 1402 giving 1402 returning 1402;... 1403;<my> 1404 the
1404;... 1400 ^ 1405;down 281 in 281 over 281 round 281 up 281;^ 361 a 1097 an 1097 my 1097 our 1097 some 1097 the
1097;for 1408;... 1191 <me> 1407 asked 1409 clean 1308 completely 1308 duly 1374 even 1374 finally 1374 forgotten 320
given 1372 now 1374 pledged 1369 solemnly 1374 still 1155 sworn 1373 totally 1308 undertaken 1369 vowed 1369 yet
1155;<me> 281 about 281 back 281 from 281 my 281 on 281 to 281;not 506 to 0;^ 1412;^ 1412 again 1413;me 1414 us
1414;at 1415 me 1414 us 1414;on 1416;at 1415 away 1416 me 1414 us 1414;badgering 1416 getting 1417 going 1417 nagging
1418 on 1416 pestering 1416;D 1073;until 1420;answered 47 approved 47 confirmed 47 decided 47 given 47 paid 47 replied
47 returned 47 said 47 sent 47 shown 47 signed 47 sorted 47 told 47;her 47 his 47 my 47 our 47 the 47 their 47;^
1423;<me> 769;^ 47 back 769;<me> 1426 ^ 1423;<me> 769 ^ 1423;^ 1422;^ 1422 approved 1424 delivered 1424 given 1425 got
1425 paid 1427 returned 1428 sent 1428 shown 1425 signed 1428 yet 1429;^ 1422 yet 1429;not 1431 to 1154;kindly
1074;... 1400 ^ 1405 already 1074 also 1074 answered 1411 asked 1409 been 1419 borrowed 1203 bravely 1074 called 1411
duly 1374 emailed 1411 even 1374 finally 1374 generously 1074 given 1372 got 1421 kindly 1074 messaged 1411 nobly 1074
not 1430 now 1374 phoned 1411 pledged 1369 replied 1411 responded 1411 rung 1411 solemnly 1374 still 1432 sweetly 1074
sworn 1373 texted 1411 undertaken 1369 until 1420 very 1433 vowed 1369 written 1411 yet 1155;<me> 47;approved 47
confirmed 47 decided 47 given 1435 named 47 said 47 told 1435;<me> 769 my 38;^ 1436;$$ 38 ^ 1436 approved 1424
delivered 1424 get 1353 given 1425 got 1437 paid 1427 receive 1353 received 1353 returned 1428 saw 1353 see 1353 seen
1353 sent 1428 shown 1425 signed 1428 yet 1438;t 1439;^ 1436 approved 1424 delivered 1424 get 1353 given 1425 got 1437
paid 1427 receive 1353 received 1353 returned 1428 saw 1353 see 1353 seen 1353 sent 1428 shown 1425 signed 1428 yet
1438;... 1400 ^ 1405 already 1074 also 1074 answered 1411 asked 1409 bravely 1074 called 1411 duly 1374 emailed 1411
even 1374 finally 1374 generously 1074 given 1372 kindly 1074 messaged 1411 nobly 1074 not 1431 now 1374 phoned 1411
pledged 1369 replied 1411 responded 1411 rung 1411 solemnly 1374 still 1432 sweetly 1074 sworn 1373 texted 1411
undertaken 1369 until 1420 very 1433 vowed 1369 written 1411 yet 1155;^ 1436 approved 1424 delivered 1424 given 1425
got 1425 paid 1427 returned 1428 sent 1428 shown 1425 signed 1428 yet 1438;t 1443;off 1364;catch 1335 come 28 have 28
meet 28 see 28 visit 28;to 1446;at 1180 by 1180 during 1180 in 1180 on 1180 over 1180 via 1180;<i> 1057 ^ 970 on 1098
that 1181;<rel> 281;<their> 1450;d 505 have 506 must 0 need 506 ought 506 should 0 shouldn 516 shouldnt 0 want 506;^
1452;<i> 1453;<i> 1453 that 1454;... 1455 <i> 1453 about 92 that 1454;^ 970 for 92 just 971;... 1455 <i> 1453 that
1454;... 234 my 81 our 81;^ 1459 on 1416;=6:theirs by 1262 past 1262 to 1262 with 1262;=6:theirs dates 1264;by 1262 it
1461 my 103 our 103 past 1262 some 103 that 1264 the 1462 this 1264 to 1262 with 1262;ask 1272 check 1463 chew 1331
clear 1272 cost 1127 crunch 1127 dig 1128 go 1129 look 1130 mull 1331 price 1127 pull 1127 run 1463 sleep 1332 sort
1272 speak 1272 square 1272 talk 1272 think 1333 work 1128;^ 1464;on 1416 to 1465;^ 970 just 971;<me> 1099 ^ 1100
about 1101 at 1415 away 1416 for 1103 me 1414 on 1101 us 1414;^ 0 that 92;mind 1469 opinion 1469 view 1469;the 1470;my
81 not 506 our 81 to 0;^ 1472 about 1101 again 1413 for 1101 on 1101;me 1473 us 1414;at 1474 me 1414 us 1414;up
320;... 1455 <i> 1453 ^ 1412 that 1454;<me> 1477;... 1169 my 222 our 222;^ 1479 a 1097 an 1097 my 1097 our 1097 some
1097 the 1097;<me> 1099 ^ 1100 about 1101 for 1480 on 1173;^ 1094 a 1095 adamant 1456 after 1104 against 1105 all 1457
arguing 1458 asking 1108 badgering 1416 big 1109 borrowing 1203 bringing 1112 chasing 1114 coming 1115 convinced 1183
counting 1121 dead 1123 digging 1124 drawing 1124 dropping 1125 expecting 1120 firmly 1106 for 1126 getting 1460 going
1466 hanging 1134 having 1124 holding 1135 hoping 1136 in 1140 insisting 1458 just 1142 like 1467 looking 1143 nagging
1468 not 1146 of 1471 on 1475 only 1149 pestering 1416 picking 1476 popping 1125 pressing 1144 pricing 1124 pulling
1124 pushing 1152 putting 1124 saying 1458 sorting 1124 still 1155 stopping 1125 strongly 1156 suggesting 1458
swinging 1125 telling 1478 to 1166 typing 1124 very 1167 visiting 1168 waiting 1481 working 1124 writing 1124 yet
1155;answer 38 answered 38 call 1234 called 1234 came 38 come 38 coming 38 pick 446 picked 446 replied 38 reply 38
respond 38 responded 38 show 38 showed 38;t 1483;the 1083;picking 1476;up 1485;answers 1485 is 1486 picked 1487
picking 1476 picks 1476;<me> 973;saying 973 telling 1489;... 1455 <i> 1453 ^ 970 that 1454 to 971;<bid> 0 <bid_of> 969
not 506 to 0;... 1455 <i> 1453 ^ 1492 that 1454 to 971;<me> 1493;adamant 1458 arguing 1458 badgering 1416 getting 1417
going 1417 insisting 1458 nagging 1418 on 1416 pestering 1416 saying 1491 suggesting 1458 telling 1494;... 1191 with
1363;around 1261 by 1262 it 1264 past 1262 that 1264 the 1265 this 1264 to 1262 with 1262;soon 47;after 47 as 1498
once 47 when 47;after 47 as 1498 back 1499 once 47 when 47;it 1500 them 1500;with 1262;by 1262 out 1502 past 1262 to
1262 up 1502 with 1262;by 1262 it 1503 out 1502 past 1262 that 1503 the 1265 this 1503 to 1262 up 1502 with 1262;by
1262 out 1502 past 1262 up 1502 with 1262;by 1262 it 1505 out 1502 past 1262 that 1505 this 1505 up 1502 with 1262;a
1283 doors 1261;together 1127;in 1288;=6:theirs after 47 as 1498 back 1499 once 47 when 47;... 234 it 1510 my 103 our
103 the 103 them 1510;=6:theirs by 1262 out 1502 past 1262 to 1262 up 1502 with 1262;by 1262 it 1512 my 103 our 103
out 1502 past 1262 some 103 that 1503 the 1462 this 1503 to 1262 up 1502 with 1262;... 1260 with 1262;by 1262 it 1505
out 1514 past 1262 that 1505 this 1505 up 1502 with 1262;ask 1497 bring 1501 check 1504 clear 1504 cover 1261 crunch
1127 dig 1128 discuss 1506 drop 1501 float 1506 give 1501 go 1129 hand 1501 look 1130 make 1281 open 1507 post 1501
pull 1508 put 1509 raise 1506 return 1511 run 1513 sort 1504 sound 1515 speak 1272 square 1504 take 1506 talk 1272
work 1128;across 1157 back 1157 done 1158 from 1224 off 1309 out 1219 over 1157 ready 1158 to 249 w 249 with 249;me
796 us 796;from 1518;... 1519;=5:mine ... 1162;... 1517 a 1520 an 1520 my 1521 our 1521 the 1520;^ 1522;<until> 222
from 1518;... 1524 <until> 222;=5:mine ... 1162 D 222;... 1310 a 1525 an 1525 everything 334 it 334 my 1526 our 1526
the 1525 them 334;^ 1527;... 1220 a 1520 an 1520 my 81 our 81 the 1520;^ 1529;^ 1516 be 1307 expect 1222 get 1523 have
1528 receive 1530 see 1230;<me> 1205 off 1364;back 103;<give1> 103 <redo> 103 get 1533 let 264 mailing 103 posting 103
sending 103;^ 1534;to 1535;^ 1534 going 1536;going 1536;are 1537 d 1535 is 1537 ll 1535 was 1538 will 1535 would
1535;<staff> 1539;... 1540 <staff> 1539;s 1541;=13:talk <their> 1541 N 1542;<their> 1541 N 1542 he 28 her 28 his 28
how 28 if 28 it 28 she 28 that 1543 their 28 they 28 what 28 when 28 whether 28 why 28;<giveinf> 264;^
1545;=4:needs_from_me ... 223;... 353 <owed_thing> 334 all 361 my 1547 our 1547 some 361 the 361 those 361;^ 1184 a
1378 an 1378 my 1378 our 1378 the 1378;get 1549 have 1549 read 1549 receive 1549 see 1549;<me> 1316 ^ 1548 a 366 an
366 to 1550;^ 470 a 366 an 366 to 1550;<owed_thing> 223 by 1162 for 1162 from 1224;... 1553 <owed_thing> 334 all 369
everything 336 it 336 my 1380 our 1380 some 361 that 336 the 369 them 336 those 369;^ 1334 get 1549 have 1549 read
1549 receive 1549 see 1549;<me> 1316 ^ 1554 a 366 an 366 to 1555;=0:missed back 38 up 38;=0:missed back 38 my 38 up
38;=0:missed the 1083;up 1559;answer 38 answered 1557 answers 1485 call 1234 called 1557 came 1557 come 38 coming 38
did 320 emailed 1557 get 1353 got 1558 has 320 is 1486 phoned 1557 pick 446 picked 1560 picking 1476 picks 1476 rang
1557 receive 1353 received 1353 replied 1557 reply 38 respond 38 responded 38 saw 1353 see 1353 seen 1353 show 38
showed 1557 texted 1557 turned 1557 wrote 1557;by 281;<me> 1197;<their> 1541 N 1542;<their> 1541 N 1542 that 1564;<i>
92 ^ 1070 that 992;=0:missed on 38;pin 1567 plug 1567;out 1195 the 1568;the 1568;couriering 264 dropping 264 emailing
264 lending 264 mailing 264 posting 264 shipping 264 texting 264;^ 1571;<i> 1057 ^ 970 at 1180 by 1180 during 1180 in
1180 on 1180 over 1180 that 1181 via 1180;2 0 a 0 an 0 better 0 fewer 0 less 0 more 0 our 0 some 0 to 0;got 506;better
0 can 0 could 0 d 505 gotta 0 have 506 might 0 must 0 need 1574 ought 506 shd 0 should 0 shouldn 516 shouldnt 0 ve
1575;^ 1576 am 1384 are 1384 d 1385 m 1384 were 1384 would 1385;a 1210 enough 1209 must 0 need 506 needs 506 ought 506
overkill 1209 plenty 1209 pointless 1209 premature 1209 should 0 sufficient 1209 too 1211 unnecessary 1209;not 0;...
1578 <bid> 0 <bid_of> 969 always 0 ask 0 do 1579 don 516 dont 0 drop 0 fire 0 focus 0 hire 0 my 1215 never 0 our 1215
raise 0 sell 0 start 0 stop 0;=13:talk <i> 1577 <their> 1541 N 1542 ^ 1199;always 0 ask 0 do 1579 don 516 dont 0 drop
0 fire 0 focus 0 hire 0 never 0 raise 0 sell 0 start 0 stop 0;^ 1582;<i> 1577 <their> 1541 N 1542 ^ 1580 he 28 her 28
his 28 how 28 if 28 it 28 she 28 that 1581 their 28 they 28 to 1583 what 28 when 28 whether 28 why 28;=3:advice better
0 can 0 could 0 d 505 gotta 0 have 506 might 0 must 0 need 1055 ought 506 shd 0 should 0 shouldn 516 shouldnt 0 ve
1575;^ 1585;<i> 1586 ^ 0;<i> 1586 <me> 92 ^ 0 at 1063 by 1063 during 1063 in 1063 on 1063 over 1063 that 1587 to 92
via 1063;<i> 1586 <me> 92 ^ 1137 that 1587 to 92;d 505 have 506 must 0 mustn 516 need 506 ought 506 shd 0 should 0
shouldn 516 shouldnt 0;^ 1590;<i> 1591;that 1592;<me> 1593;^ 222;<me> 1595 <them> 1595;bring 1596 email 1596 forward
1596 give 1596 lend 1596 mail 1596 send 1596 show 1596;<i> 1078 <me> 1080 back 1081 bring 1596 email 1596 forward 1596
give 1596 lend 1596 mail 1596 send 1596 show 1596 that 1079 to 1597;^ 1405 until 1420;a 334 an 334 everything 334 it
334 my 1163 our 1163 the 334 them 334;^ 1600;have 1601;kindly 1074 much 1156;^ 1094 a 1095 adamant 1456 after 1104
against 1105 all 1457 already 1074 also 1074 arguing 1458 asked 1409 asking 1108 badgering 1416 been 1419 big 1109
borrowing 1203 bravely 1074 bringing 1112 chasing 1114 coming 1115 counting 1121 dead 1123 digging 1124 drawing 1124
dropping 1125 duly 1374 even 1374 expecting 1120 finally 1374 firmly 1106 for 1126 generously 1074 getting 1460 given
1372 going 1466 got 1599 hanging 1134 having 1124 holding 1135 hoping 1136 in 1140 insisting 1458 just 1142 kindly
1074 like 1467 looking 1143 nagging 1468 nobly 1074 not 1146 now 1374 of 1471 on 1475 only 1149 pestering 1416 pledged
1369 popping 1125 pressing 1144 pricing 1124 pulling 1124 pushing 1152 putting 1124 saying 1458 solemnly 1374 sorting
1124 still 1155 stopping 1125 strongly 1156 suggesting 1458 sweetly 1074 swinging 1125 sworn 1373 telling 1478 to 1602
typing 1124 undertaken 1369 very 1603 visiting 1168 vowed 1369 waiting 1481 working 1124 writing 1124 yet 1155;^ 1576
shall 92;have 506 must 0 need 0 should 0;^ 1606;<i> 1607 ^ 506;... 1198 <bid> 0 <bid_of> 969 <giveinf> 0 always 0 ask
0 do 1579 don 516 dont 0 drop 0 fire 0 focus 0 hire 0 never 0 raise 0 sell 0 start 0 stop 0;<i> 1177 ^ 1061 that
1178;... 1610;bottle 28;kids 28;<me> 1595 <them> 1595 a 1612 the 1613 wine 28;come 28 you 28;worry 28 you 28;t
1616;worry 28;<me> 28;to 1619;back 1620 well 28;love 28;<me> 1595 <them> 1595 her 1622 his 1622 my 28;luck 28;a 28 fun
28;on 28;touch 28;in 1627;mind 28;hello 28 hi 28;love 28 regards 28;<me> 1595 <them> 1595 my 1631;of 28;care 28;^
1576;=13:talk <i> 1635 <their> 1541 N 1542 ^ 1199;<giveinf> 0 always 0 ask 0 do 1579 don 516 dont 0 drop 0 fire 0
focus 0 hire 0 never 0 raise 0 sell 0 start 0 stop 0;<me> 1593 ^ 1637 bring 1596 email 1596 forward 1596 give 1596
lend 1596 mail 1596 send 1596 show 1596;: 92 <i> 1605 <me> 1608 <their> 1541 N 1542 ^ 1609 at 1611 bring 1614 by 1611
do 1615 don 1617 dont 1618 during 1611 email 1596 forget 389 forward 1596 get 1621 give 1623 good 1624 have 1625 he 28
her 28 his 28 hold 1626 how 28 if 28 in 1611 it 28 keep 1628 lend 1596 mail 1596 never 1629 on 1611 over 1611 say 1630
send 1632 she 28 show 1596 start 1633 stop 389 take 1634 thank 28 that 1636 their 28 they 28 to 1638 via 1611 what 28
when 28 whether 28 why 28;<bid> 0 <bid_of> 969 <giveinf> 0;<me> 1608 ^ 1640;^ 1637 bring 1596 email 1596 forward 1596
give 1596 lend 1596 mail 1596 send 1596 show 1596;: 92 <i> 1577 <me> 1608 <their> 1541 N 1542 ^ 1609 at 1611 bring
1614 by 1611 do 1615 don 1617 dont 1618 during 1611 email 1596 forget 389 forward 1596 get 1621 give 1623 good 1624
have 1625 he 28 her 28 his 28 hold 1626 how 28 if 28 in 1611 it 28 keep 1628 lend 1596 mail 1596 never 1629 on 1611
over 1611 say 1630 send 1632 she 28 show 1596 start 1633 stop 389 take 1634 thank 28 that 1581 their 28 they 28 to
1642 via 1611 what 28 when 28 whether 28 why 28;<me> 604;... 234 it 103 my 103 our 103 the 103 them 103;<giveinf> 264
return 1645;... 1220 a 1520 an 1520 the 1520;^ 1647;^ 1646 be 1223 expect 1222 get 1648 have 1648 receive 1648 see
1230;my 1163 our 1163;^ 1650;^ 1545 have 1651;^ 1405;approved 1424 delivered 1424 given 1425 got 1425 paid 1427
returned 1428 sent 1428 shown 1425 signed 1428;^ 1405 not 1654;t 1654;got 1653;got 1653 has 1655 hasn 1656 hasnt 1654
have 1653 haven 1656 havent 1654 s 1657;=3:advice ... 1198;<i> 1586 ^ 1199;<i> 1586 ^ 1659 at 1611 by 1611 during 1611
in 1611 on 1611 over 1611 that 1660 via 1611;<i> 1586 ^ 1659 that 1660;<i> 1607;<me> 1663;=13:talk <i> 1591;<i> 1607
he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 1665 their 28 they 28 what 28 when 28 whether 28 why 28;<me>
1666;better 0 d 505 have 1076 must 1075 mustn 516 need 1076 ought 1076 shd 1075 should 1075 shouldn 516 shouldnt 0;^
1668;<i> 1669;<i> 1078 that 1670;=13:talk <i> 1078;<i> 1078 <me> 1671 back 1081 bring 1596 email 1596 forward 1596
give 1596 he 28 her 28 his 28 how 28 if 28 it 28 lend 1596 mail 1596 send 1596 she 28 show 1596 that 1672 their 28
they 28 to 1597 what 28 when 28 whether 28 why 28;should 92;<i> 1674;^ 1576 am 1384 are 1384 d 1385 m 1384 should 92
were 1384 would 1385;=13:talk <i> 1577 ^ 1199;<i> 1676 ^ 1580 he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 1677
their 28 they 28 to 1583 what 28 when 28 whether 28 why 28;better 0 can 0 could 0 d 505 gotta 0 have 506 might 0 must
0 need 1055 ought 506 shd 0 should 0 shouldn 516 shouldnt 0 ve 1575;^ 1679;=13:talk <i> 1680 ^ 1199;<i> 1680 ^ 1199 at
1180 by 1180 during 1180 he 28 her 28 his 28 how 28 if 28 in 1180 it 28 on 1180 over 1180 she 28 that 1681 their 28
they 28 via 1180 what 28 when 28 whether 28 why 28;^ 1590 am 1384 are 1384 d 1385 m 1384 were 1384 would 1385;=13:talk
<i> 1683 <their> 1541 N 1542;<i> 1389 <their> 1541 N 1542 at 1180 by 1180 during 1180 he 28 her 28 his 28 how 28 if 28
in 1180 it 28 on 1180 over 1180 she 28 that 1684 their 28 they 28 via 1180 what 28 when 28 whether 28 why 28;<me>
1685;away 1203 part 281;up 281;already 1074 also 1074 answered 1411 asked 1409 bravely 1074 called 1411 duly 1374
emailed 1411 even 1374 finally 1374 generously 1074 given 1372 kindly 1074 messaged 1411 nobly 1074 now 1374 phoned
1411 pledged 1369 replied 1411 responded 1411 rung 1411 solemnly 1374 still 1155 sweetly 1074 sworn 1373 texted 1411
undertaken 1369 very 1433 vowed 1369 written 1411 yet 1155;=13:talk ^ 1184 a 1378 an 1378 my 1378 our 1378 the
1378;catch 1335 come 28 get 1549 have 1690 meet 28 read 1549 receive 1549 see 1690 visit 28;<me> 1316 ^ 1375 a 366 an
366 to 1691;<me> 1316 ^ 470 a 366 an 366 me 1329 to 1691 us 1329;<owed_thing> 223 from 1224;<until> 222 approved 334
back 334 booked 334 by 222 checked 334 cleared 334 delivered 334 done 334 filed 334 finished 334 fixed 334 in 334 paid
334 posted 334 printed 334 ready 334 returned 334 reviewed 334 sent 334 settled 334 signed 334 sorted 334;... 1695;...
1694 <owed_thing> 334 all 369 everything 336 it 336 my 1696 our 1696 some 361 that 336 the 369 them 336 those 369;^
1334 catch 1335 come 28 get 1549 have 1690 meet 28 read 1549 receive 1549 see 1690 visit 28;<me> 1316 ^ 1697 a 366 an
366 me 1329 to 1698 us 1329;^ 1058 that 1592;<i> 1057 <me> 1700 ^ 1058 that 1181;$$ 38 and 38 but 38 never 38 no 38
only 38;... 1702;attend 1703 call 1703 collect 1703 come 1703 dial 1703 drop 1703 join 1703 mail 1703 meet 1703 phone
1703 pick 1703 pop 1703 ring 1703 show 1703 text 1703 turn 1703 visit 1703 write 1703;to 1704;=23:contact favor 286
favour 1139;a 1095 in 287;attend 1703 call 1703 collect 1703 come 1703 dial 1703 drop 1703 get 1161 have 1161 join
1703 mail 1703 meet 1703 phone 1703 pick 1703 pop 1703 ring 1703 show 1703 text 1703 turn 1703 visit 1703 write 1703;a
1095 adamant 1456 after 1141 against 1105 all 1457 arguing 1458 around 281 asking 1409 badgering 1416 big 1109 clear
1183 dead 1123 due 1705 firmly 1106 for 1126 getting 1417 going 1417 in 1706 insisting 1458 just 1142 like 1467 meant
1705 nagging 1418 not 1707 of 1471 on 1416 only 1142 pestering 1416 pushing 1106 saying 1458 scheduled 1705 strongly
1156 suggesting 1458 supposed 1705 telling 1478 to 1708 very 1167 waiting 1409;... 1191 ^ 44 home 1364 off 1364;a 1095
adamant 1456 against 1105 all 1106 arguing 1458 around 281 badgering 1416 big 1109 dead 1123 due 1705 firmly 1106 for
1126 getting 1417 going 1417 in 1706 insisting 1458 meant 1705 nagging 1418 not 1707 of 1471 on 1416 pestering 1416
pushing 1106 saying 1458 scheduled 1705 strongly 1156 suggesting 1458 supposed 1705 telling 1478 to 1708 very 1167;ask
1497 check 1504 clear 1504 cover 1261 crunch 1127 dig 1128 discuss 1506 float 1506 go 1129 look 1130 make 1281 open
1507 pull 1508 put 1509 raise 1506 return 1645 run 1513 sort 1504 sound 1515 speak 1272 square 1504 take 1506 talk
1272 work 1128;^ 1712 be 1307 expect 1222 get 1523 have 1528 not 1235 receive 1530 see 1230;t 1235;asking 1303
bringing 1303 calling 1303 chasing 1303 checking 1303 drafting 1303 emailing 1303 forwarding 1303 getting 1303
introducing 1303 letting 1303 mailing 1303 paying 1303 posting 1303 preparing 1303 reviewing 1303 ringing 1303 sending
1303 sharing 1303 signing 1303 speaking 1305 talking 1305 writing 1303;^ 1715 getting 1222;catch 1335 come 28 have 28
meet 28 see 1336 visit 28;<me> 1316 ^ 337 me 1329 to 1717 us 1329;to 1343;<bid> 0 accept 0 bet 0 bother 0 chase 0 do 0
give 0 go 0 hire 0 invest 0 pay 0 raise 0 rely 0 risk 0 rush 0 sell 0 sign 0 spend 0 start 0 take 0 touch 0 trust 0;^
1720;^ 1299 be 1716 expect 1222 get 1312 have 1313 like 1718 love 1719 much 1346 not 1721 prefer 1349 rather 1345
receive 1222 sooner 1345;accept 0 bet 0 bother 0 chase 0 do 0 give 0 go 0 hire 0 invest 0 pay 0 raise 0 rely 0 risk 0
rush 0 sell 0 sign 0 spend 0 start 0 take 0 touch 0 trust 0;^ 1723;t 1724;=13:talk <i> 1078 <their> 1541 N 1542;<i>
1078 <me> 1671 <their> 1541 N 1542 asking 1197 back 1081 bring 1596 email 1596 forward 1596 give 1596 he 28 her 28 his
28 how 28 if 28 it 28 lend 1596 mail 1596 send 1596 she 28 show 1596 that 1726 their 28 they 28 to 1597 what 28 when
28 whether 28 why 28;... 1014 <bids> 1048 <confides> 1050 ^ 1054 advised 1067 advises 1069 advocated 1071 advocates
1071 all 1072 already 1074 also 1074 answered 1082 answers 1084 are 1175 argued 1182 argues 1183 asked 1189 asks 1190
ate 1192 attended 281 babysat 1193 bailed 1195 baked 1193 become 1120 becomes 1120 begged 1197 believed 1183 believes
1201 borrowed 1203 borrows 1203 both 1072 bought 1206 bounced 1195 bravely 1074 bringing 1112 calls 1217 can 1236
cannot 1235 cant 1235 catered 1193 cautioned 1237 claims 1238 confirmed 1238 considers 1241 cooked 1242 could 1244
couldn 1245 couldnt 1243 counsels 1071 d 1350 deems 1217 demanded 1098 demands 1098 did 1352 didn 1355 didnt 1354
dipped 1195 doesn 1357 doesnt 1358 dropped 1359 drove 1365 ducked 1359 duly 1374 emailed 1082 even 1374 expect 1376
expected 1379 expecting 469 expects 1382 explained 1238 favors 1071 favours 1071 fed 1206 feels 1388 felt 1182 figures
1391 finally 1374 finds 1241 flaked 1195 generously 1074 get 1394 gets 1394 given 1372 goes 971 got 1406 had 1410 has
1434 hasn 1440 hasnt 1441 have 1442 haven 1444 havent 1443 headed 1445 heard 1238 hoped 1447 hopes 1447 insisted 1448
insists 1449 introduced 1451 is 1482 isn 1484 judges 1217 just 1488 keep 1490 keeps 1495 kept 1495 kindly 1074 left
1496 ll 1531 made 1532 mentioned 1544 mentions 1238 messaged 1082 met 1192 must 1546 need 1551 needed 1552 needs 1556
never 1561 nobly 1074 now 1374 passed 1562 picked 1487 picking 1476 picks 1476 plans 1447 played 1193 pleaded 1197
pledged 1369 pressed 1563 promised 1565 proposed 1345 proposes 1566 pulled 1569 pulls 1570 re 1572 receives 1120
reckoned 1573 reckons 1584 recommended 1588 recommends 1589 reminded 1594 replied 1598 replies 1082 requested 1098
required 1098 requires 1098 responded 1082 responds 1082 s 1604 said 1639 sang 1193 say 1641 says 1643 served 1206 sez
971 shadowed 1644 shall 1649 should 1652 solemnly 1374 still 1658 suggested 1661 suggests 1662 sweetly 1074 sworn 1373
tell 1664 tells 1667 texted 1673 think 1675 thinks 1678 thought 1682 told 1686 took 1687 turned 1688 undertaken 1369
urged 993 urges 993 ve 1689 very 1433 vowed 1369 walked 1445 want 1692 wanted 1693 wants 1699 warned 1701 was 1709
welched 1195 went 1710 were 1711 will 1713 won 1714 wont 1235 would 1722 wouldn 1725 wouldnt 1724 writes 1082 wrote
1727;bank 5 center 5 centre 5 fair 5 garden 5 hall 5 kitchen 5 library 5 pantry 5 shelter 5 shop 5;animal 1729 charity
1729 church 1729 community 1729 food 1729 homeless 1729 hospice 1729 school 1729 soup 1729;^ 1730;the 1731;at 1732 for
1732 in 1732;... 1733;... 1733 the 1734;at 1735 behind 1735 in 1735 of 1735 on 1735;=21:gave:encouragement;^
1737;<them> 1738;without 1739;glad 1738 grateful 1738 impressed 1738 lucky 1738 proud 1738;awfully 1741 damn 1741 dead
1741 glad 1738 grateful 1738 impressed 1738 lucky 1738 more 1741 proud 1738 quite 1741 really 1741 right 1741 so 1741
very 1741;be 1742;not 1743;t 1743;... 1740 am 1742 are 1742 could 1744 couldn 1745 m 1742 was 1742 were 1742;than
1738;enough 1738;best 1738;best 1738 bravest 1738 cleverest 1738 finest 1738 kindest 1738 most 1738 strongest
1738;beautiful 1738 better 1747 brilliant 1738 excellent 1738 good 1748 great 1738 her 1749 his 1749 lovely 1738
marvellous 1738 ready 1738 strong 1738 superb 1738 terrific 1738 the 1750 their 1749 wonderful 1738 worth 1738;far
1751;beautiful 1738 better 1747 brilliant 1738 by 1752 easily 1751 excellent 1738 good 1748 great 1738 her 1749 his
1749 honestly 1751 lovely 1738 marvellous 1738 ready 1738 strong 1738 superb 1738 terrific 1738 the 1750 their 1749
wonderful 1738 worth 1738;be 1753;are 1753 is 1753 ll 1754 s 1753 was 1753 were 1753 will 1754;... 1755;asset 1738
best 1738 born 1738 brightest 1738 calmest 1738 cleverest 1738 credit 1738 find 1738 finest 1738 first 1738 godsend
1738 hardest 1738 joy 1738 kindest 1738 most 1738 natural 1738 only 1738 quickest 1738 rock 1738 safest 1738 sharpest
1738 star 1738 strongest 1738 wonder 1738;the 1757;far 1758;to 1738;alone 1738;right 1738;the 1762;of 1758;a 1757 able
1738 amazing 1738 an 1757 better 1738 brilliant 1738 by 1759 capable 1738 doing 1738 easily 1758 going 1760 gonna 1738
good 1738 great 1738 more 1747 much 1738 my 1757 not 1761 on 1763 one 1764 our 1757 ready 1738 strong 1738 the 1757;^
1737 alright 1738 amazing 1738 brilliant 1738 fine 1738 good 1738 grand 1738 great 1738 ok 1738 okay 1738 ready
1738;brilliantly 1738 fine 1738 great 1738 it 1738 well 1738;reason 1738;there 1738 through 1738;far 1737;takes
1738;it 1771;this 1738 what 1772;a 1737 an 1737 it 1738;off 1738;it 1775;in 1738;^ 1737 it 1737;ace 1738 be 1766 been
1738 breeze 1737 come 1738 do 1767 done 1738 earned 1738 every 1768 find 1738 fly 1738 get 1769 go 1770 got 1773 love
1737 make 1774 manage 1738 nail 1738 nothing 1760 pull 1776 put 1777 rock 1738 smash 1738 suit 1737 walk 1778;been
1738 come 1738 done 1738 earned 1738 every 1768 got 1773 nothing 1760 put 1777;ace 1738 be 1766 breeze 1737 do 1767
find 1738 fly 1738 get 1769 go 1770 love 1737 make 1774 manage 1738 nail 1738 pull 1776 rock 1738 smash 1738 suit 1737
walk 1778;a 1757 able 1738 amazing 1738 an 1757 been 1738 better 1738 brilliant 1738 by 1759 capable 1738 come 1738
doing 1738 done 1738 earned 1738 easily 1758 every 1768 going 1760 gonna 1738 good 1738 got 1773 great 1738 more 1747
much 1738 my 1757 not 1761 nothing 1760 on 1763 one 1764 our 1757 put 1777 ready 1738 strong 1738 the 1757;a 1757 an
1757 by 1759 easily 1758 my 1757 one 1764 our 1757 the 1757;are 1765 d 1779 has 1780 have 1780 is 1765 ll 1781 s 1782
ve 1780 was 1783 were 1783 will 1781 would 1781;<them> 1737;of 1785;without 1785;... 1787;not 1788;t 1788;never
1788;to 1785;because 1786 could 1789 couldn 1790 couldnt 1788 d 1791 down 1792 thanks 1792 would 1789 wouldn 1790
wouldnt 1788;... 1793;well 1738;as 1795 better 1738 like 1739;... 1796;... 1739;company 1798 crew 1798 firm 1798
kitchen 1798 place 1798 practice 1798 project 1798 shop 1798 show 1798 team 1798 thing 1798;company 1798 crew 1798
entire 1799 firm 1798 kitchen 1798 place 1798 practice 1798 project 1798 shop 1798 show 1798 team 1798 thing 1798
whole 1799;one 1797 other 1797;many 1797;... 1755 company 1798 crew 1798 entire 1799 firm 1798 kitchen 1798 place 1798
practice 1798 project 1798 shop 1798 show 1798 team 1798 thing 1798 whole 1799;<i> 1746 <their> 1756 <they> 1784 are
1753 few 1797 hers 1755 his 1755 is 1753 it 1755 ll 1754 my 1800 no 1801 nobody 1797 noone 1797 not 1802 our 1800 s
1753 that 1755 the 1803 this 1755 was 1753 were 1753 will 1754;<i> 1746 <their> 1756 <they> 1784 ^ 1794 few 1797 hers
1755 his 1755 it 1755 my 1800 no 1801 nobody 1797 noone 1797 not 1802 our 1800 that 1804 the 1803 this 1755;<them>
1805;<them> 93 N 93;from 1807;<doing> 16;together 16;<doing> 16 <outing> 16 all 1809 at 16 attending 16 both 1809
catching 16 celebrating 16 cooking 16 doing 16 driving 16 flying 16 getting 1810 going 16 having 16 heading 16 hosting
16 in 16 meeting 16 picking 16 playing 16 presenting 16 running 16 seeing 16 showing 16 speaking 16 taking 16
traveling 16 travelling 16 trying 16 visiting 16 watching 16 with 16;<doing> 16 <outing> 16 all 1809 both 1809;<doing>
16 all 1809 both 1809;am 1812 are 1812 is 1813 m 1812;N 1814;1 16;up 16;one 16;to 1818;call 16;1 1816 appointment 16
breakfast 16 brunch 16 call 16 catch 1817 chat 16 coffee 16 date 16 demo 16 dinner 16 drinks 16 follow 1817 interview
16 lunch 16 meeting 16 mtg 16 one 1819 phone 1820 session 16 supper 16 sync 16 tea 16 video 1820 workshop 16 zoom
16;=2:plan 1 1816 appointment 16 breakfast 16 brunch 16 call 16 catch 1817 chat 16 coffee 16 date 16 demo 16 dinner 16
drinks 16 follow 1817 interview 16 lunch 16 meeting 16 mtg 16 one 1819 phone 1820 session 16 supper 16 sync 16 tea 16
video 1820 workshop 16 zoom 16;up 1822;1 1816 another 1821 appointment 16 board 1821 breakfast 16 brunch 16 call 16
catch 1817 chat 16 coffee 16 date 16 demo 16 dinner 16 drinks 16 final 1821 first 1821 follow 1823 interview 16 lunch
16 meeting 16 monthly 1821 mtg 16 one 1819 phone 1820 quick 1821 second 1821 session 16 short 1821 supper 16 sync 16
tea 16 team 1821 video 1820 weekly 1821 workshop 16 zoom 16;1 1816 a 1824 an 1824 another 1821 appointment 16 board
1821 breakfast 16 brunch 16 call 16 catch 1817 chat 16 coffee 16 date 16 demo 16 dinner 16 drinks 16 final 1821 first
1821 follow 1823 interview 16 lunch 16 meeting 16 monthly 1821 mtg 16 my 1824 one 1819 our 1824 phone 1820 quick 1821
second 1821 session 16 short 1821 supper 16 sync 16 tea 16 team 1821 the 1824 video 1820 weekly 1821 workshop 16 zoom
16;1 1816 a 1824 an 1824 another 1821 appointment 16 board 1821 breakfast 16 brunch 16 call 16 catch 1817 chat 16
coffee 16 date 16 demo 16 dinner 16 drinks 16 final 1821 first 1821 follow 1823 got 1825 interview 16 lunch 16 meeting
16 monthly 1821 mtg 16 my 1824 one 1819 our 1824 phone 1820 quick 1821 second 1821 session 16 short 1821 supper 16
sync 16 tea 16 team 1821 the 1824 video 1820 weekly 1821 workshop 16 zoom 16;am 1811 and 1815 are 1811 fly 16 go 16
have 1826 host 16 is 1813 m 1811 meet 16 see 16 travel 16 ve 1826 visit 16;along 16 by 16 for 16 here 16 in 16 over 16
round 16 to 16;coming 1828;by 1828;by 1828 in 1828;in 1828 over 1828;are 1829 calls 1830 come 1828 comes 1828 drops
1831 is 1829 pops 1832 visits 1828;to 16;=2:plan to 16;<doing> 16 <outing> 16 all 1809 attending 16 both 1809 catching
16 celebrating 16 cooking 16 doing 16 driving 16 due 1834 flying 16 getting 1810 going 1835 having 16 heading 16
hosting 16 meeting 16 picking 16 playing 16 presenting 16 running 16 seeing 16 set 1834 showing 16 speaking 16 taking
16 to 16 traveling 16 travelling 16 trying 16 visiting 16 watching 16;agreed 1834;agreed 1834 am 1812 are 1836 have
1837 is 1813 ll 16 m 1812 plan 1834 shall 16 will 16;am 1813 are 1813 is 1813 m 1813;<i> 1838 me 1839;me 16 over 16
round 16 us 16;bringing 1841 calling 1841 collecting 1841 coming 1828 driving 1841 dropping 1841 fetching 1841 hosting
1841 meeting 1841 picking 1841 ringing 1841 showing 1841 taking 1841 treating 1841;call 16 catch 1817 chat 16 meeting
16 talk 16 word 16;a 1843 an 1843;bringing 1841 calling 1841 collecting 1841 driving 1841 dropping 1841 fetching 1841
hosting 1841 meeting 1841 picking 1841 ringing 1841 showing 1841 taking 1841 treating 1841;and 1840 are 1829 calls
1830 come 1828 comes 1828 drops 1831 is 1842 needs 1844 pops 1832 s 1845 visits 1828 wants 1844;her 28 him 28 me 28
them 28 us 28;best 28 better 28 fine 28 for 1847 good 28 ok 28 okay 28;is 1848 s 1848 suits 1848 works 1848;now 624;0
1849 noon 1849;best 28 better 28 fine 28 for 1847 good 28 now 624 ok 28 okay 28;N 1839;and 1853;<i> 1827 <off_it> 617
<they> 1833 N 1846 afternoon 1849 also 1849 are 1850 at 1851 evening 1849 instead 1849 is 1852 me 1854 morning 1849
night 1849 s 1852 still 1849 suits 1848 then 1849 works 1848;table 281;the 1856;room 281;attendance 281 the 1858;call
281;it 281 the 1860;at 1857 in 1859 on 1861 present 281 there 281;all 1862 also 1862 at 1857 both 1862 in 1859 on 1861
present 281 there 281;was 1863 were 1863;N 1864;and 1865 was 1863 were 1863;attend 152 breakfast 152 call 152 catch
152 climb 152 come 152 cook 152 dine 152 do 152 drive 152 fly 152 get 152 go 152 have 152 hear 152 host 152 interview
152 lunch 152 meet 152 open 152 paint 152 pick 152 play 152 present 152 record 152 review 152 run 152 see 152 shoot
152 sit 152 speak 152 start 152 stay 152 take 152 talk 152 train 152 travel 152 visit 152 walk 152 watch 152 work
152;to 1867;... 17 attend 152 breakfast 152 call 152 catch 152 climb 152 come 152 cook 152 dine 152 do 152 drive 152
fly 152 get 152 go 152 have 152 hear 152 host 152 interview 152 lunch 152 meet 152 open 152 paint 152 pick 152 play
152 present 152 record 152 review 152 run 152 see 152 shoot 152 sit 152 speak 152 start 152 stay 152 take 152 talk 152
train 152 travel 152 visit 152 walk 152 watch 152 work 152;... 17 at 152 down 152 for 152 in 152 on 152 out 152 over
152 to 1869 up 152 with 152;<doing> 18 <outing> 152 all 726 attending 152 away 727 booked 727 both 726 catching 152
celebrating 152 cooking 152 doing 152 driving 152 due 1870 flying 152 getting 794 going 1870 having 152 heading 754
hosting 152 meant 1868 meeting 152 off 754 out 727 picking 152 playing 152 presenting 152 running 152 seeing 152 set
1868 showing 152 speaking 152 supposed 1868 taking 152 to 1867 traveling 152 travelling 152 trying 152 visiting 152
watching 152;... 17 a 786 agreed 1868 got 788 passes 785 places 785 seats 785 spaces 785 spots 785 tickets 785;a 786
agreed 1868 got 788 passes 785 places 785 seats 785 spaces 785 spots 785 tickets 785;agreed 1868 am 783 are 1871 fly
152 got 787 has 787 have 1872 hope 1868 intend 1868 is 790 ll 1867 m 783 meet 152 plan 1868 shall 1867 travel 152 ve
1873 want 1868 will 1867;=14:together;<doing> 18 all 726 away 727 booked 727 both 726 due 727 going 727 heading 727
off 727 out 727;a 786 got 787 passes 785 places 785 seats 785 spaces 785 spots 785 tickets 785;=14:together am 1876
are 1876 got 787 has 787 have 1877 is 790 m 1876 ve 1877;<i> 1874 N 1864 i 1875 me 1878 myself 1875 us 1875;<bid> 0
<bid_it> 0;^ 1880;: 1881;: 1881 D 1882 back 1882;^ 1100 about 1101 agreeing 281 asking 281 calling 281 confirming 281
dropping 281 emailing 281 for 1101 giving 281 mailing 281 messaging 281 on 1101 phoning 281 popping 281 ringing 281
sending 281 telling 281 texting 281 visiting 281 writing 281;^ 1100 about 1101 for 1101 me 1113 on 1101 us 1113;... 17
D 16 along 152 back 152 by 152 down 152 for 152 in 152 out 152 over 152 round 152 to 152 up 152 with 152;at 152 over
152 with 152;... 234 <me> 103 <until> 103 it 235 that 235 them 235 this 235;<me> 103 <until> 103 it 235 that 235 them
235 this 235;=6:theirs to 264;... 234 back 1890;up 103;out 103;... 234 <me> 103;into 103;together 103;... 234 <give1>
1888 <giveinf> 1888 <redo> 1889 <to_do> 1888 arrange 103 call 264 come 1891 decide 235 draft 103 draw 1892 find 1893
get 274 let 1894 look 1895 name 235 order 103 prepare 103 price 103 put 1896 quote 103 report 265 ring 264 say 235
tell 1894 type 1892 work 1893 write 1892;^ 1897;after 1884 asking 1113 chasing 1885 coming 1886 hanging 1134 holding
1135 just 1142 looking 1135 nagging 1113 on 1148 only 1142 pressing 1113 staying 1887 to 1898 waiting 1113;along 152
at 152 down 152 for 152 in 152 over 152 round 152 there 152 to 152 up 152;me 17;D 16 with 1901;1 1902;up 1902;call
1902 chat 1902 word 1902;down 1902;1 1903 call 1902 catch 1904 chat 1902 meeting 1902 quick 1905 sit 1906 talk 1902
word 1902;a 1907 an 1907;<me> 1900 for 1908;<they> 1366 that 1367;<me> 1910;: 45 D 46 back 46;clinic 281 desk 281 farm
281 house 281 lab 281 meeting 281 office 281 place 281 practice 281 school 281 shop 281 site 281 stall 281 studio 281
table 281 workshop 281 yard 281;my 1913 our 1913 the 1913;$$ 281 to 1914;$$ 281 my 1913 our 1913 the 1913;along 1915
by 1916 in 1915 into 1914 over 1915 round 1915 to 1914;... 1917 <me> 281 <my> 281;mine 281 ours 281;meal 281;night 281
weekend 281;a 1920 breakfast 281 dinner 281 lunch 281 supper 281 tea 281 the 1921;sofa 281;the 1923;me 281 us 281;at
1919 for 1922 here 281 on 1924 over 281 the 1921 with 1925;ill 38 sick 38;in 1927;along 281;see 1230 t 1243;in 281;my
38 our 38;on 1932;D 16 for 17 to 17;not 1483;have 506 must 0 need 506 ought 506 should 0;^ 1936;<i> 1937;basically
1938 essentially 1938 saying 1938;... 1939;card 281 line 281 message 281 note 281 text 281;<me> 1940 a 1941 by 281 out
1195;<bid> 0 ask 0 get 0 go 0 leave 0 let 0 take 0;^ 1943;: 1944;... 1945;: 1881 about 1946 on 1946 re 1946 with
1946;: 1881 D 1882 about 1946 back 1947 on 1946 re 1946 with 1946;<me> 1900;box 152 slot 152 table 152;a 1950 in 152
places 152 seats 152 tickets 152;... 1951 a 1950 in 152 places 152 seats 152 tickets 152;me 1952 us 1952;... 141 D
28;<their_day> 1954;... 1955 <their_day> 1954;min 152 mins 152 minutes 152;minutes 152;demo 152 slot 152 tour 152;hour
152;an 1960;tour 152;0 1957 20 1958 a 1959 an 1960 dinner 152 half 1961 lunch 152 ten 1958 the 1962 thirty 1958;<me>
1963;for 152 to 152;<their> 1956 a 1956 an 1956 me 1952 seats 1965 tickets 1965 us 1952;<their> 1956 a 1956 allotted
1964 an 1956 asked 1909 borrowed 1203 given 1964 giving 1964 got 1966 granted 1964 invited 1949 letting 1964 me 1952
offered 1964 promised 1964 seats 1965 tickets 1965 us 1952;me 1952 seats 1965 tickets 1965 us 1952;<a_chat>
281;<a_chat> 281 good 1969 little 1969 long 1969 proper 1969 quick 1969 short 1969 wee 1969;a 1970 an 1970 some
1970;for 1971;... 1972 for 1971;... 1972 about 1973 around 1973 back 1973 behind 1973 for 1971 late 1973 on 1973 over
1973;see 1230;to 1975 with 1230;... 17 D 16 on 17;D 16 on 17;me 1978 mine 1978 ours 1978 us 1978;by 1977 in 1977 off
18 over 1977 round 1977 to 1979;... 1980 by 152 in 152 me 152 over 152 round 152 us 152;by 18 in 18 me 152 over 18
past 18 round 18 us 152;by 152 in 152 me 152 over 152 round 152 us 152;... 1980 by 18 in 18 me 152 over 18 past 18
round 18 us 152;<me> 1963 by 152 in 152 me 152 over 152 round 152 us 152;by 18 in 18 out 1113 over 18 past 18 round
18;by 18 in 18 over 18 past 18 round 18;week 38;all 1988 ill 38 sick 38 today 38;leave 38;for 104 to 104;blower 281
facetime 281 hook 1991 line 281 phone 281 skype 281 teams 281 whatsapp 281 zoom 281;D 16 annual 1990 at 1147 blower
281 facetime 281 for 17 holiday 38 holidays 38 hols 38 leave 38 line 281 maternity 38 paternity 38 phone 281 skype 281
teams 281 the 1992 to 17 vacation 38 whatsapp 281 zoom 281;sick 38;after 1884 allotted 1964 asking 1113 back 1976
borrowing 1203 bringing 1981 calling 1982 chasing 1885 collecting 1981 coming 1886 driving 1983 dropping 1984
expecting 1949 fetching 1981 given 1964 giving 1985 granted 1964 hanging 1134 here 1976 holding 1135 hosting 1983 in
1976 just 1142 letting 1964 looking 1986 meeting 1983 nagging 1113 nipping 1987 off 1989 offered 1964 on 1993 only
1142 out 1994 picking 1983 popping 1987 pressing 1113 promised 1964 ringing 1983 round 1976 showing 1983 staying 1887
stopping 1987 swinging 1987 taking 1983 to 1898 treating 1983 uncontactable 38 unreachable 38 unwell 38 waiting
1113;<me> 1940 with 1363;collecting 18 coming 18 here 18 joining 18 over 18 picking 18 round 18 staying 18 visiting
18;mine 18 ours 18;me 18 mine 18 ours 18 us 18;at 1998 by 18 down 18 in 18 me 18 over 18 round 18 to 1999 up 18 us
18;be 1997 come 2000 drive 2000 drop 2000 host 2000 join 2000 pick 2000 pop 2000 see 1230 stay 2000 stop 2000 swing
2000 visit 2000;it 281 off 1364;1 444 1on1 38 call 38 meeting 38 one 449 session 38 stand 446 standup 38 sync 38;1 444
1on1 38 board 2003 call 38 daily 2003 meeting 38 monthly 2003 one 449 quarterly 2003 session 38 stand 446 standup 38
sync 38 team 2003 weekly 2003;D 2004 my 2004 our 2004 the 2004 this 2004;i 1875 me 1875 myself 1875 us 1875;<me> 1900
a 1907 an 1907;annual 1990 holiday 38 holidays 38 hols 38 leave 38 maternity 38 paternity 38 vacation 38;swore
1910;card 281 epistle 281 letter 281 letters 281 missive 281 note 281 postcard 281 telegram 281;... 2010 card 281
epistle 281 letter 281 letters 281 missive 281 note 281 postcard 281 telegram 281;... 2010 card 281 epistle 281 letter
281 letters 281 missive 281 note 281 of 2011 postcard 281 telegram 281;a 2011 an 2011 another 2012 her 2011 his 2011
one 2012;be 16 bringing 16 expected 16 going 16 invited 16;am 2014 are 2014 ll 2014 m 2014 shall 2014 will 2014;along
16 there 16 to 16;<me> 2016;like 2017;asked 2017 d 2018 expects 2017 needs 2017 wants 2017 would 2018;<i> 2015 <they>
2019 am 2014 are 2014 asked 2017 d 2018 expects 2017 ll 2014 m 2014 needs 2017 shall 2014 wants 2017 will 2014 would
2018;, 2020;am 16 are 16 be 16 going 16 ll 16 m 16 shall 16 ve 16 will 16;<i> 2022 am 16 are 16 be 16 going 16 ll 16 m
16 shall 16 ve 16 will 16;<i> 16;, 2023 and 2024;D 2025;be 2026;D 2021 falls 2026 is 2026 s 2026 will 2027;D
2021;<happening_last> 2029;view 2029;<happening> 2028 <happening_first> 2030 <staff> 959 private 2031;a 983 short 93;:
92 basically 93 in 2033;<give1> 103 <giveinf> 103 <to_do> 103;^ 2035;to 2036;busy 38 dead 38 engaged 38 off 38
switched 447;is 2038 was 2038;hook 1991;D 16 annual 1990 at 1147 for 17 holiday 38 holidays 38 hols 38 leave 38
maternity 38 paternity 38 the 2040 to 17 vacation 38;a 28 coffee 28 dinner 28 drinks 28 it 28 lunch 28 me 28 tea 28
the 28 this 28 us 28;buy 2042 choose 2042 cook 2042 drive 2042 get 2042 host 2042 pay 2042 pick 2042 see 1230 treat
2042;to 2043 with 1230;buy 2042 choose 2042 cook 2042 drive 2042 get 2042 host 2042 pay 2042 pick 2042 treat 2042;to
2045;^ 2035 buy 2042 choose 2042 cook 2042 drive 2042 get 2042 host 2042 pay 2042 pick 2042 treat 2042;to 2047;...
2032 <happening> 2028 <happening_first> 2030 <staff> 959 <view> 2034 after 1884 allotted 1964 asked 1909 asking 1113
back 1976 borrowing 1203 bringing 1981 call 2037 calling 1982 chasing 1885 collecting 1981 coming 1886 driving 1983
dropping 1984 expecting 1949 fetching 1981 given 1964 giving 1985 go 2037 got 1966 granted 1964 hanging 1134 here 1976
holding 1135 hosting 1983 in 1976 invited 1949 job 2037 just 1142 letting 1964 line 2039 looking 1986 meeting 1983
mobile 2039 move 2037 nagging 1113 nipping 1987 number 2039 off 1989 offered 1964 on 2041 only 1142 out 1994 phone
2039 picking 1983 popping 1987 pressing 1113 private 2031 promised 1964 ringing 1983 round 2044 shout 2046 showing
1983 staying 1887 stopping 1987 swinging 1987 taking 1983 task 2037 to 1898 treating 1983 turn 2048 uncontactable 38
unreachable 38 unwell 38 waiting 1113;yes 1934;<me> 1940 a 2011 an 2011 another 2012 her 2011 his 2011 one 2012;<me>
1940;<a_chat> 281 good 1969 little 1969 long 1969 meal 281 proper 1969 quick 1969 short 1969 wee 1969;a 2053 an 1970
breakfast 281 dinner 281 lunch 281 some 1970 supper 281 tea 281 the 1921;... 1972 for 1971 the 1923;=23:contact ...
1972 for 1971;... 1972 about 1973 around 1973 at 1919 back 1973 behind 1973 for 2054 here 281 late 1973 on 2055 over
2056 the 1921 with 1925;<give1> 566 <giveinf> 566 <redo> 566 <to_do> 566;^ 2058;D 281 all 281 for 281;=23:contact D
281 all 281 attendance 281 for 281 the 1858;for 1049 with 1049;bar 2062 booth 2062 desk 2062 door 2062 gate 2062
phones 2062 stall 2062 stand 2062 till 2062;... 2063 bar 2062 booth 2062 desk 2062 door 2062 gate 2062 phones 2062
stall 2062 stand 2062 till 2062;... 2063 bar 2062 blower 281 booth 2062 call 281 desk 2062 door 2062 facetime 281 gate
2062 line 281 phone 281 phones 2062 skype 281 stall 2062 stand 2062 teams 281 till 2062 whatsapp 281 zoom 281;annual
1990 blower 281 facetime 281 holiday 38 holidays 38 hols 38 it 281 leave 38 line 281 maternity 38 my 2064 our 2064
paternity 38 phone 281 skype 281 teams 281 the 2065 vacation 38 whatsapp 281 zoom 281;after 1141 all 1862 also 1862
around 281 at 1857 both 1862 down 2060 due 1705 here 2060 in 2061 just 1142 meant 1705 off 1989 on 2066 only 1142 out
1994 over 2060 present 281 round 2060 scheduled 1705 supposed 1705 there 281 to 1704 uncontactable 38 unreachable 38
unwell 38 up 2060;home 1364 off 1364;blower 281 facetime 281 it 281 line 281 my 2064 our 2064 phone 281 skype 281
teams 281 the 2065 whatsapp 281 zoom 281;all 1862 also 1862 around 281 at 1857 both 1862 down 2060 due 1705 here 2060
in 2061 meant 1705 on 2069 over 2060 present 281 round 2060 scheduled 1705 supposed 1705 there 281 to 1704 up 2060;be
1997 come 2000 drive 2000 drop 2000 host 2000 join 2000 not 1243 pick 2000 pop 2000 see 1230 stay 2000 stop 2000 swing
2000 visit 2000;: 45 about 1946 on 1946 re 1946 with 1946;: 45 D 46 about 1946 back 2072 on 1946 re 1946 with 1946;:
1881 D 1882 a 2011 about 1946 an 2011 another 2012 back 1947 her 2011 his 2011 on 1946 one 2012 re 1946 with 1946;...
1008 N 1866 all 1072 and 1879 answered 1883 are 1899 asked 1909 assured 1911 assures 1911 attended 281 bailed 1195
barked 1912 borrowed 1203 borrows 1203 both 1072 bounced 1195 brought 1918 bunked 1926 called 1928 came 1929 can 1930
cannot 1243 cant 1243 chaired 281 chipped 1931 coming 1125 commented 1933 confirmed 1934 could 1244 couldn 1245
couldnt 1243 crashed 1926 dialed 1931 dialled 1931 dialling 1931 did 1935 didn 1484 didnt 1483 dipped 1195 dmed 1883
doesn 1484 dropped 1942 dropping 1125 drove 1445 ducked 1359 emailed 1948 expects 1949 flaked 1195 got 1953 guaranteed
1910 guarantees 1910 has 1967 have 1968 headed 1445 hung 1974 invited 1949 is 1995 isn 1484 kipped 1926 left 1996
liked 1932 lingered 1974 ll 2001 looked 1931 made 2002 mailed 1948 mails 1912 messaged 1948 missed 2005 n 2006 needs
2007 never 1483 off 1989 on 2008 out 1994 passed 1562 peeked 1931 peered 1931 phoned 1928 pinged 1883 pinky 2009
popping 1125 posted 2013 pulled 1569 pulls 1570 rang 1928 replied 1948 reposted 1932 requested 1908 rocked 1688 s 2049
said 2050 sat 1931 sent 2051 shadowed 1644 shall 1975 shared 1932 shot 2052 shouted 1912 showed 1688 slacked 1883
slept 1926 stayed 2057 staying 1125 stopped 2057 swears 1910 swore 1910 tagged 1929 texted 1948 texts 1912 to 2059
took 1687 turned 1688 uncontactable 38 unreachable 38 unwell 38 visiting 1125 vowed 1910 vows 1910 waited 1974 walked
1445 wants 2007 was 2067 welched 1195 went 2068 were 2070 whatsapped 1883 will 2071 won 1245 wont 1243 writes 2073
wrote 2074;<giveinf> 103 <to_do> 103 arrange 103 chase 103 file 103 lodge 103 redraft 103 settle 103 submit 103 write
103;to 2076;s 2077;N 2078 hers 2077 his 2077 theirs 2077;are 2079 is 2079;... 2080;my 2081 our 2081 that 2081 the
2081;missed 610;afternoon 611 day 611 days 611 evening 611 hour 611 hours 611 morning 611 week 611;for 598 free 597
help 597 helping 597 of 600 pro 599 unpaid 597;afternoon 602 day 602 days 602 evening 602 few 2083 full 2084 h 2085
hour 602 hours 602 hr 2085 hrs 2085 morning 602 week 611;=23:contact ... 17;invitation 2087 invite 2087;invitation 152
invite 152;my 2088 our 2088 the 2089;<told_in> 38;<i> 1937 s 2091;=13:talk <their> 2091 <them> 1938 <told_in> 38 N
2092 my 2091 the 2091;to 2093;^ 647 for 656;^ 603 for 604;board 2096;guarantor 2095 referee 2095 reference 2095
sounding 2097;s 2098;<their> 2098 N 2099 a 2098;as 2100;: 769;^ 81 for 293 to 293;court 2103;me 2103 my 2104 our 2104
us 2103;in 2105 on 2105 with 2105;: 293 N 2102 for 467 in 2105 is 2106 me 441 on 2105 s 2106 with 2105;N 2102;ask 0
charge 0 cut 0 do 0 drop 0 get 0 go 0 have 0 hire 0 keep 0 make 0 move 0 put 0 raise 0 sell 0 sign 0 start 0 stop 0
take 0 wait 0 write 0;^ 2109;<i> 2110;<i> 2110 that 2111;^ 0 d 92 would 92;i 2113 id 92;me 2114;was 2115 were 2115;was
2115;it 2116 that 2117;if 2118;^ 0 is 1030 to 92 was 1030;<them> 2120 N 2120;... 93 : 92 from 2121 is 1030 was 1030;D
1062 ^ 1061;<me> 2123;can 0 could 0 have 506 must 0 need 506 ought 506 shd 0 should 0 shouldn 516 shouldnt 0;^
2125;never 0 not 506 to 0;^ 2127;<plainly> 2128 ^ 2127;never 506 no 506 not 506 to 0;^ 2130;against 0 never 506 no 506
not 506 to 0;<plainly> 2129 D 2131 ^ 2132 against 0 at 1063 by 1063 during 1063 in 1063 on 1063 over 1063 via 1063;^
603 about 604 for 604 in 604 on 604 through 604 with 604;<i> 2126;<i> 2126 <me> 2133 <them> 2134 ^ 970 that 2135;D
1062 ^ 1061 at 1063 by 1063 during 1063 in 1063 on 1063 over 1063 via 1063;<i> 2126 <me> 2137 ^ 970 that 2135;<them>
2134;<give3> 103 <works3> 103;^ 2140;d 2036 ll 2036 will 2036 would 2036;breakfast 18 brunch 18 call 18 coffee 18 date
18 demo 18 dinner 18 drinks 18 lunch 18 meeting 18;<they> 2141 N 2142 he 2142 she 2142 they 2142;meet 16;<they> 2141 N
2142 a 2143 breakfast 18 brunch 18 call 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 he 2142 lunch 18 meeting 18
on 16 our 2143 she 2142 that 2144 the 2143 they 2142 to 2145;<they> 2141;<they> 2141 that 2147;<they> 2141 is 2148 s
2148 that 2147 was 2148;me 38 us 38;bar 2150 but 2150 except 2150;them 2151;afternoon 611 bar 2150 but 2150 day 611
days 611 evening 611 except 2150 hour 611 hours 611 morning 611 of 2152 week 611;called 38 met 38 rang 38;call 38
catch 38 come 38 drive 38 drop 38 go 38 have 38 host 38 join 38 meet 38 pop 38 ring 38 see 38 sit 38 speak 38 take 38
talk 38 visit 38;to 2155;up 2156;about 2156;about 2156 booked 2156 down 2156 geared 2157 hoping 2156 itching 2156 just
2158 poised 2156 primed 2156 ready 2156 set 2156;^ 81 help 293 helping 293;for 2160 into 2160 to 2160;for 2160 in 2161
into 2160 to 2160;for 16 to 16;calling 16 going 2163 having 16 hosting 16 joining 16 meeting 16 seeing 16 visiting
16;ganged 2162;up 2162;about 2156 all 2159 booked 2156 calling 16 conscripted 2162 down 2156 drafted 2162 dragged 2162
geared 2157 going 2163 having 16 hoping 2156 hosting 16 instead 2164 itching 2156 joining 16 just 2158 meeting 16 now
2164 poised 2156 press 2165 primed 2156 putting 447 ready 2156 roped 2162 seeing 16 set 2156 signed 2166 visiting 16
volunteered 2162;afternoon 602 day 602 days 602 evening 602 h 608 hour 609 hours 609 hr 608 hrs 608 morning 602 week
611;$$ 38 it 38 that 38 the 38 them 38;post 2169 send 2169;not 2170;send 2169;t 2172;to 410;quote 92;posted 2169 sent
2169;1 320;one 320;to 2178;1 2177 1on1 320 call 320 catch 1476 demo 320 meeting 320 one 2179 session 320 stand 1476
standup 320 sync 320;get 360 have 360 hear 360;away 2169;up 2169;binned 2169 deleted 2169 did 2171 didn 2173 didnt
2172 ditched 2169 expect 360 expected 360 expecting 360 hope 2174 i 2175 never 2176 no 2180 scrapped 2169 shall 410
should 2181 threw 2182 tore 2183 trashed 2169;about 634 on 634;questions 2185;many 2186 questions 2185;... 171 <until>
81 D 81;<them> 2188;back 2188 done 2188 in 2188 paid 2188 posted 2188 ready 2188 sent 2188 there 2188 with 2189;to
2189;off 2188 out 2188;arrive 2188 be 2190 come 2188 follow 2188 get 2191 go 2192 hit 2188 land 2188 reach 2189;d 2193
ll 2193 should 2193 will 2193 would 2193;... 2194;a 2195 an 2195 my 2195 our 2195 the 2195;^ 2196;^ 2196 that 2197;^
2196 s 2187 that 2197;s 2187;<their> 2187 N 2200;invitation 281 invite 281;<their> 2187 <them> 2198 N 2199 all 2201 my
2202 our 2202;times 38;=0:missed 0 38;again 38 both 2204 each 303 every 303 full 38 only 38 thrice 38 twice 38 x 2205
x2 38 x3 38;N 2102 me 441;^ 1737 about 1738 down 1738 for 1738 on 1738 up 1738;<them> 2208;=2:plan up 16;agreed 16
arranged 16 booked 16 confirmed 16 fixed 16 planned 16 scheduled 16 set 2210;agreed 16 arranged 16 booked 16 confirmed
16 fixed 16 is 2211 planned 16 s 2211 scheduled 16 set 2210;to 282;off 2213 out 2213 over 2213 to 282;gone
2214;calling 16 going 2163 gone 2214 having 16 hosting 16 joining 16 meeting 16 seeing 16 visiting 16;calling 16
coming 16 finally 2215 going 2163 gone 2214 having 16 hosting 16 instead 2164 joining 16 just 2215 meeting 16 now 2216
seeing 16 visiting 16;into 92 out 286;case 656 corner 656;s 2219;=23:contact <me> 2218 <their> 2219 N 2220;a 597 our
597 the 597;for 2222;afternoon 2223 class 2223 club 2223 day 2223 evening 2223 morning 2223 session 2223 workshop
2223;has 28 is 28 wants 28 was 28;^ 664;<them> 2226 N 2226;to 2227;loan 2228;<they> 28 N 2225 a 2229 did 282 was 282
were 282;d 103 ll 103 will 103 would 103;course 103;<they> 2231;<they> 2231 of 2232 ok 103 okay 103 sure 103 that 2233
yes 103;agreed 2234 promised 2234 replied 2234 said 2234 says 2234;could 103 d 103 ll 103 will 103 would 103;<they>
2236;<they> 2236 that 2237;<me> 2238;<they> 2235 agreed 2238 promised 2238 replied 2238 said 2238 say 2238 told
2239;... 2240;^ 2241;can 2242 could 2242 d 2242 would 2242;<they> 2243;<they> 2235;into 47;out 47;... 2245 <redo> 47
let 1435 look 2246 work 2247;<redo> 47 let 1435 look 2246 work 2247;^ 2249;^ 2248 please 2250;=8:asked if 2244 to 2251
whether 2244;... 2245;^ 2253;=8:asked if 2244 to 2254 whether 2244;s 152;N 2256;at 2257;=13:talk ... 2258;could 81 d
81 ll 81 will 81 would 81;on 81;count 2261;can 2262 could 2262;course 81;<i> 2260 <they> 2263 of 2264 yes 81;<i> 2260
<they> 2263 of 2264 that 2265 yes 81;<them> 2266;agreed 2266 promised 2266 replied 2266 said 2266 told 2267;<i>
2268;... 2269;^ 2270;can 2271 could 2271 d 2271 would 2271;<i> 2272;if 2273 whether 2273;to 2271;breakfast 18 brunch
18 call 18 coffee 18 dinner 18 drinks 18 lunch 18 meeting 18 supper 18 tea 18;for 2276;^ 2270 breakfast 18 brunch 18
call 18 coffee 18 dinner 18 drinks 18 lunch 18 meeting 18 supper 18 tea 18;... 2274 D 2275 for 2276 if 2273 out 2277
over 2277 round 2277 to 2278 whether 2273;to 2257;at 2257 to 2257;<them> 2252 N 2255 at 2257 for 2259 how 28 if 28 me
2279 over 2280 round 2281 to 2257 us 2279 what 28 when 28 whether 28 why 28;... 2274 if 2273 whether 2273;me 2283 us
2283;s 597;<their> 597 N 2285;<their> 597 N 2285 out 2286;in 604 on 604 through 604 with 604;in 604 on 604 out 2288
through 604 with 604;<them> 2289;d 293 ll 293 will 293 would 293;fine 1738;ready 1738;than 2293;track 1738;prepared
1738;able 1738 doing 2292 enough 1738 fine 1738 good 1748 more 2294 on 2295 prepared 1738 ready 1738 right 1738 well
2296;... 182 D 81 my 81 our 81;^ 2298;expect 2299 have 2299;job 1738;brilliant 2301 cracking 2301 fine 2301 good 2301
great 2301 lovely 2301 superb 2301;wrong 1738;a 2302 beautifully 1738 brilliantly 1738 everything 1762 nothing 2303
well 1738 wonderfully 1738;done 2304 get 2299 have 2299;done 2304;... 82 <until> 81;a 2307 all 2307 an 2307 everything
2307 it 2307 my 2307 our 2307 the 2307 them 2307 these 2307 those 2307;^ 2308 done 2304;able 1738 doing 2292 enough
1738 fine 1738 getting 878 good 1748 more 2294 on 2295 prepared 1738 ready 1738 right 1738 well 2296;get 2299 have
2299;are 2297 can 2300 could 2300 d 2305 did 2304 do 2304 does 2304 get 2299 gets 2299 had 2306 has 2309 have 2309 is
2310 ll 2311 receives 878 s 2310 was 2297 were 2297 will 2311 would 2311;<i> 2291 <they> 2312 ^ 2196;<i> 2291 <they>
2312 ^ 2196 that 2313;<i> 2291 ^ 2196;<i> 2291 ^ 2196 that 2315;<i> 2291;<i> 2291 that 2317;<i> 2291 <them> 2318 N
2318 that 2317;<i> 2291 <them> 2314 N 2316 that 2317 to 2319;myself 38 ourselves 38;own 38;my 2322;alone 38 by 2321 on
2323 with 281;<their> 1738 <them> 1738 N 1738;boost 2325 buoy 2325 calm 2325 cheer 2325 comfort 2325 console 2325
encourage 2325 lift 2325 raise 2325 rally 2325 reassure 2325 settle 2325;to 2326;call 38 calls 38 emails 38 mails 38
messages 38 texts 38;my 2328 our 2328;breakfast 38 call 38 catch 446 coffee 38 demo 38 dinner 38 drinks 38 lunch 38
meeting 38 review 38 session 38 slot 38 visit 38 zoom 38;... 2330 breakfast 38 call 38 catch 446 coffee 38 demo 38
dinner 38 drinks 38 lunch 38 meeting 38 review 38 session 38 slot 38 visit 38 zoom 38;<their> 2331 D 2331 my 2331 our
2331 the 2331 this 2331;^ 5 s 597;=23:contact <their> 597 <them> 597 N 2333;<their> 597 <them> 597 N 2333 for 2334;at
656 for 656 in 656 to 656 up 656 with 656;$$ 38 D 38 again 38 at 38 because 38 due 38 last 38 of 38 on 38 this 38 with
38;=0:missed $$ 38 D 38 again 38 at 38 because 38 due 38 last 38 of 38 on 38 this 38 with 38;<them> 2336 N 2336 off
2337 out 2338;=0:missed off 2337 on 38 out 2337;court 104;s 2341;<their> 2341 N 2342 me 2103 my 2104 our 2104 us
2103;<their> 2341 N 2342;in 2344;in 2343 now 2345 on 2105 with 2105;in 2343 is 2346 now 2345 on 2105 s 2346 with
2105;locked 320;$$ 38 up 320;all 2348 closed 320 locked 2349 shut 320;was 2350 were 2350;of 38;from 38 out 2352;bird
2353;call 2353 cheep 2353 dicky 2354 line 2353 message 2353 murmur 2353 peep 2353 reply 2353 sausage 2353 sound 2353
squeak 2353 thing 2353 whisper 2353 word 2353;than 38;beyond 38 further 2356 past 38 through 38;a 2355;as 2358;much
2359;a 2355 got 2357 one 2355 so 2360;up 945;to 28;call 2363 job 2363 move 2363 task 2363 turn 2363;s 2364;till 623 to
623 until 623;myself 897;<them> 38 N 38 to 575;N 2365 conscripted 2162 drafted 2162 dragged 2162 her 2364 his 2364
intending 897 meaning 897 moved 2366 my 2364 our 2364 planning 897 press 2165 promising 2367 putting 447 roped 2162
signed 2166 their 2364 trying 2368 volunteered 2162 wanting 897;from 92;<plainly> 2129 D 1062 ^ 1061 away 2370 into 92
off 92 to 92 toward 92 towards 92;can 2254 could 2254 d 2254 would 2254;<they> 2372;if 2373 to 2254 whether 2373;<me>
2371 <them> 2374 N 2374 off 2337 out 2337;to 92;^ 0 not 2376 to 92;be 2377;is 2377 s 2377 was 2377 would 2378;bet 2379
course 2379 move 2379 play 2379 thing 2379 way 2379;... 2258;at 2257 for 2381 over 2280 round 2281 to 2257;... 17 D 16
at 2257 for 2381 over 2280 round 2281 to 2257;along 1738 on 1738 up 1738;<them> 2384 N 2384;on 1738 up 1738;<them>
2386 N 2386;=0:missed again 38 aside 38 off 38 out 38 up 38;<their> 2331 D 2331 me 2388 my 2331 our 2331 the 2331 this
2331 us 2388;out 38;aside 38 off 38 out 38;<me> 2390 me 2391 off 38 us 2391;=2:plan for 16 w 16 with 16;for 16 w 16
with 16;slot 2394;hour 2394;D 16 for 17;day 2394 slot 2394;D 2393 a 2395 an 2396 for 17 in 2397 out 2397 the 2398 time
2394;=2:plan ... 2258;=2:plan at 2257 for 2400 over 2280 round 2281 to 2257;=2:plan in 2401;confidence 1738 courage
1738 hopes 1738 mood 1738 morale 1738 spirit 1738 spirits 1738;<their> 2403;us 1875;of 2405;<them> 281 N 281;by 2407
off 2407 on 2407 past 2407;... 2408;off 2337 out 2338;agreed 16 arranged 16 booked 16 confirmed 16 fixed 16 now 624
planned 16 scheduled 16 set 2210;agreed 16 alone 38 arranged 16 booked 16 by 2321 confirmed 16 fixed 16 is 2411 on
2323 planned 16 s 2411 scheduled 16 set 2210;^ 633 about 634 for 634 in 634 on 634;<them> 2413;between 422 for 422
from 422 with 422;intro 2415;email 2416 intro 2415 mail 2416;an 2417 the 2417;<their> 421 N 421 a 421 an 421 my 421
our 421 some 421 the 421;... 664;meet 2419 my 2420 our 2420;meet 2419;<their> 421 N 421 my 421 our 421;meet 2419 see
2423;^ 2424;^ 2422 to 2425;^ 2422 about 634 on 634 to 2425;on 634 with 634;^ 2424 date 2428 speed 2428;^ 2422 about
634 on 634 to 2429;me 2426;^ 2421 across 2426 along 2426 down 2426 in 2427 over 2426 round 2426 to 2425 up 2430 with
2431;together 421;^ 421;s 2434;N 2435 ^ 2424;^ 2422 to 2436;N 2433;^ 2422 about 634 on 634 to 2436;N 2435;to
2440;=23:contact N 2433 ^ 2422 across 2437 along 2437 and 2438 down 2437 in 2439 out 2441 over 2437 round 2437 to 2436
up 2439 with 2431;D 623 by 623 to 623;<them> 2432 N 2442 forward 2443;down 1738 on 1738 up 1738;<them> 2445 N
2386;down 1738 up 1738;<them> 2447;to 624;D 2449;breakfast 38 call 38 catch 446 coffee 38 demo 38 dinner 38 drinks 38
from 2450 lunch 38 meeting 38 review 38 session 38 slot 38 visit 38 zoom 38;... 2451 breakfast 38 call 38 catch 446
coffee 38 demo 38 dinner 38 drinks 38 lunch 38 meeting 38 review 38 session 38 slot 38 visit 38 zoom 38;from 2450;...
2453;s 2454;<their> 2452 D 2331 N 2455 into 281 me 2388 my 2452 our 2452 the 2452 this 2331 to 623 us 2388;with
282;confidence 1738 courage 1738 hopes 1738 morale 1738 spirit 1738 spirits 1738;<their> 2458;hello 320;hello 320 hi
320;chat 320 said 2460 say 2461 speak 320 talk 320;not 2462;t 2462;did 2463 didn 2464 didnt 2462 never 2462;gone 320
left 320;d 2466 had 2466;machine 38;mail 38;answering 2468 answerphone 38 mailbox 38 vm 38 voice 2469 voicemail 38;s
2470;<their> 2470 N 2471 the 2470;got 2472;<i> 2465 <they> 2467 did 2463 didn 2464 didnt 2462 got 2472 never 2462 only
2473 reached 2472;they 28;end 2475;the 2476;ld 38 led 38 lled 38;<off_it> 618 agreed 16 arranged 16 booked 16
confirmed 16 fixed 16 now 624 planned 16 scheduled 16 set 2210;call 447 date 447 demo 447 dinner 447 lunch 447 meeting
447 trip 447 visit 447;<off_it> 618 agreed 16 arranged 16 been 619 booked 16 confirmed 16 fixed 16 now 624 planned 16
scheduled 16 set 2210;thing 447;call 447 date 447 demo 447 dinner 447 lunch 447 meeting 447 trip 447 visit 447 whole
2482;<off_it> 617 agreed 16 arranged 16 been 619 being 619 booked 16 confirmed 16 fixed 16 from 281 gets 619 got 619
had 621 has 622 is 2479 it 447 moved 623 our 2480 planned 16 s 2481 scheduled 16 set 2210 that 447 the 2483 things 447
this 447 w 629 was 619 were 619 with 629;joy 38 luck 38;only 38;engaged 38 no 2485 nobody 925 rang 2390 voicemail
2486;a 869 an 870 answer 38 joy 38 luck 38 reply 38 result 38 success 38;without 2488;... 2489;no 38;nothing 38;a
38;crickets 38 got 2491 heard 2492 no 38 nobody 38 not 2493 nothing 38 zilch 38;and 2494 but 2494 without
2488;=8:asked;ask 2496;... 2495 and 2494 but 2494 to 2497;=23:contact ... 2487 <them> 2490 N 2498 it 447 off 38 our
2480 that 447 the 2483 things 447 this 447;it 447 our 2480 that 447 the 2483 things 447 this 447;fears 1738 nerves
1738 worries 1738;<their> 2501 <them> 2208;to 281 with 281;call 2503;phone 2503;a 2504 the 2505;^ 5 to 597 with 597;^
5 out 2507 to 597 with 597;<them> 2508 N 2508;in 22 that 22;=23:contact aid 2509 assist 2509 help 2509 me 2510 my 2202
nothing 38 our 2202;along 281 by 281 in 281 off 2506 over 281 round 281 to 2511;able 38 coming 38 held 38 joining 38
there 38;blower 38 line 38 phone 38;the 2514;answer 38 pick 446 reply 38;on 2515 to 2516;hold 38;<them> 2517 N 2517 a
2518 hold 38 in 455 through 38 to 38;<them> 2517 N 2517 hold 38 through 38;=0:missed it 38;a 2518 hold 38 in 455
through 38 to 38;hold 38 through 38;call 38 catch 458 caught 38 contact 38 find 38 get 2522 got 2523 make 2521 meet 38
met 38 phone 38 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 talk 38 talked 38 visit 38;to 2524;able 38 coming
38 joining 38 there 38;be 2526;place 38;D 28 be 2513 call 38 catch 458 caught 38 contact 38 find 38 get 2519 got 2520
happen 38 make 2521 manage 2525 materialise 38 materialize 38 meet 38 met 38 now 2527 phone 38 quite 2524 reach 38
reached 38 ring 38 see 38 speak 38 spoke 38 take 2528 talk 38 talked 38 visit 38;t 2529 we 28;account 28 contract 28
insurance 28 membership 28 order 28 plan 28 subscription 28;=0:missed her 2531 his 2531 the 2531 their 2531;held 38;be
2533 call 38 catch 458 caught 38 contact 38 find 38 get 2522 got 2523 happen 38 make 2521 manage 2525 materialise 38
materialize 38 meet 38 met 38 phone 38 quite 2524 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 take 2528 talk
38 talked 38 visit 38;without 2150;ahead 2535 fine 2535 off 2535 on 2535 without 2150;<them> 597 N 597;for 2537;sat
2538;agreed 16 arranged 16 booked 16 confirmed 16 fixed 16 is 2411 planned 16 s 2411 scheduled 16 set 2210;up
2540;against 92 away 2370 not 2376 off 92;<me> 2542 against 92 away 2370 not 2376 off 92;a 2518 hold 38 through 38
thru 38;catch 38 find 38 get 2544 meet 38 reach 38;t 2545;<them> 2336 N 2336;no 38 nobody 38;... 2548;door 2549;s
2550;<their> 2550 N 2551 the 2550;<their> 2550 N 2551 at 2552 on 2552 the 2550;<them> 2490 N 2490;... 936 <work_thing>
653;^ 2555;s 2556;over 945 through 945 thru 945 up 945;^ 943;<their> 654 N 944 a 2559 the 2559;<their> 2556 N 2557
back 2558 over 2560 right 2558 through 2560 thru 2560 up 2560;up 1737;<them> 2208 N 2386 her 2562;off 2337 out 2337;at
597 for 597 on 597 with 597;in 2565;<their> 597 N 2285 out 2286 up 945;with 281;... 2568;in 2185 up 2185;<them> 2570 N
2570;volunteer 597;a 2572;as 2573 for 598 pro 599 unpaid 597;<their> 603 a 603 an 603 the 603;^ 2575;of
2576;=18:gave:mentoring <their> 603 a 603 an 603 the 603;^ 2578;^ 603 about 604 ahead 2577 before 2576 for 2579 in 604
on 604 through 604 with 604;^ 603 ahead 2577 before 2576 for 2579 on 604 through 604;at 5 for 5 in 5 of 5;... 2582;...
2582 0 2583;boys 2583 children 2583 class 2583 girls 2583 juniors 2583 kids 2583 pupils 2583 u0 2583 under 2584
youngsters 2583;^ 2585;... 2574 <them> 2580 N 2581 ^ 2585 as 2573 for 598 pro 599 the 2586 unpaid 597;for 604 on 604
through 604;<them> 2134 N 2588;<off_it> 617 agreed 16 alone 38 arranged 16 been 619 being 619 booked 16 by 2321
confirmed 16 fixed 16 gets 619 got 619 had 621 has 622 is 2479 moved 623 on 2323 planned 16 s 2481 scheduled 16 set
2210 w 629 was 619 were 619 with 629;=16:gave:feedback ... 936 <work_thing> 653;^ 2591;s 2592;<their> 2592 N 2593 a
2559 the 2559;back 2558 over 2560 right 2558 through 2594 thru 2560 up 2560;me 2510 nothing 38;to 2596;to 2492;<them>
2208 N 1738;... 937 ^ 938 linkedin 38 photo 38 photos 38 post 38 posts 38 profile 38 status 38 stories 38 story 38
tweet 38 update 38;s 2600;<their> 939 N 2601;on 2602;to 941;back 2604 to 941;back 2605 emailed 2605 given 2605 handed
2605 mailed 2605 sent 2605 texted 2605 went 2605;^ 2606;<them> 5 N 5;for 2608;... 2609;^ 2610;<their> 2611 a 2611 an
2611 the 2611;a 2143 breakfast 18 brunch 18 call 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 lunch 18 meeting 18
our 2143 the 2143;<them> 1738 N 1738;=15:gave:intro N 421;a 421 an 421 my 421 our 421 some 421 the 421 three 421 two
421;=15:gave:intro N 421 ^ 2616;and 422 to 422 w 422 with 422;and 2615 to 2617 up 2618 w 422 with 2617;and 2615 to
2617 with 2617;other 2434;each 2621;^ 421 to 2622 up 2434 with 2622;<them> 2619 N 2620 them 2623;for 293 into 293 to
293;for 293 in 2625 into 293 to 293;<me> 2626;asking 22 calling 22 hiring 22 inviting 22;away 2370 into 92 off 92 to
92 toward 92 towards 92;<i> 2110 <me> 2629 that 2111;a 5 our 5 the 5;at 2631 for 2631 in 2631;breakfast 2632
breakfasts 2632 clothes 2632 dinners 2632 donations 2632 food 2632 lunches 2632 meals 2632 parcels 2632 soup 2632 tea
2632;^ 2633;about 38 off 38 round 38 together 38;<them> 2517 N 2517 a 2518 going 38 hold 38 in 455 through 38 to
38;planned 38;ahead 38 as 2637 forward 38 through 38;off 38 place 38;be 2533 call 38 catch 458 caught 38 come 2635
contact 38 find 38 fly 38 get 2636 go 2638 got 2520 happen 38 hold 38 make 2521 manage 2525 materialise 38 materialize
38 meet 38 met 38 pan 2390 phone 38 quite 2524 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 take 2639 talk 38
talked 38 visit 38 work 2390;not 2640 we 28;about 38 off 38 on 38 round 38 together 38;in 38;around 897 round 897;get
2644 got 2644 gotten 2644;for 38 to 38;time 2646;=0:missed any 2647 enough 2647 the 2647 time 2646;any 2647 enough
2647 the 2647 time 2646;<them> 2517 N 2517 a 2518 around 897 going 38 hold 38 in 455 round 897 through 38 to 38;<them>
2517 N 2517 around 897 hold 38 round 897 through 38;in 38 on 38;a 2518 around 897 hold 38 in 455 round 897 through 38
to 38;around 897 hold 38 round 897 through 38;call 38 catch 458 caught 38 contact 38 find 38 get 2653 got 2654 gotten
2644 make 2521 meet 38 met 38 phone 38 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 talk 38 talked 38 visit
38;appear 38 be 2513 call 38 catch 458 caught 38 come 2642 connect 38 contact 38 dial 2643 ever 2645 find 2648 fly 38
found 2649 get 2650 go 2638 got 2651 gotten 2644 had 2649 happen 38 have 2649 hold 38 join 38 log 2652 make 2521
manage 2525 materialise 38 materialize 38 meet 38 met 38 now 2527 pan 2390 phone 38 quite 2655 reach 38 reached 38
ring 38 see 38 speak 38 spoke 38 surface 38 take 2639 talk 38 talked 38 visit 38 work 2390 yet 2645;catch 38 find 38
get 2544 meet 38 reach 38 t 2656;be 2533 call 38 catch 458 caught 38 come 2635 contact 38 ever 2645 find 38 fly 38 get
2650 go 2638 got 2651 gotten 2644 happen 38 hold 38 make 2521 manage 2525 materialise 38 materialize 38 meet 38 met 38
pan 2390 phone 38 quite 2655 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 take 2639 talk 38 talked 38 visit 38
work 2390 yet 2645;... 93 : 92;assembly 2538 class 2538 duty 2538 group 2538 lesson 2538 reading 2538 round 2538 route
2538 session 2538 shift 2538 slot 2538 stall 2538 tour 2538 turn 2538;... 2660 assembly 2538 class 2538 duty 2538
group 2538 lesson 2538 reading 2538 round 2538 route 2538 session 2538 shift 2538 slot 2538 stall 2538 tour 2538 turn
2538;^ 5 for 2537;... 2660 ^ 5 assembly 2538 class 2662 desk 597 duty 2662 group 2538 lesson 2662 reading 2538 round
2538 route 2538 session 2538 shift 2662 shop 597 slot 2662 stall 2662 stand 597 tour 2538 turn 2662;^ 5 class 597 desk
597 duty 597 lesson 597 shift 597 shop 597 slot 597 stall 597 stand 597 turn 597;s 2664;<them> 597;for 2666;... 2538 0
2661 <their> 2663 N 2665 a 2661 an 2661 for 2537 in 2667 the 2661 three 2661 two 2661;... 2538 for 2537;from 38;off
2338 out 2337;vain 38;find 38;to 2673;for 2492 in 2672 only 2674 to 2673;<their> 38 N 484 the 38;by 2676 past 2676;...
2675 by 2676 past 2676 right 2677 straight 2677;$$ 38 home 320;day 38;home 38 the 2680;$$ 38 by 38 for 2681 when
38;gone 2679 left 2682;about 2156 all 2159 booked 2156 down 2156 geared 2157 hoping 2156 itching 2156 just 2158 poised
2156 primed 2156 ready 2156 set 2156;ask 38 call 38 catch 38 come 38 drive 38 drop 38 go 38 have 38 host 38 join 38
meet 38 pop 38 ring 38 see 38 sit 38 speak 38 take 38 talk 38 thank 38 visit 38 write 38;to 2685;hoped 2686 intended
2686 meant 2686 planned 2686 wanted 2686;gone 2679 left 320;arranged 28 booked 28 done 28 fixed 28 planned 28
scheduled 28 sent 28 set 1335 signed 28;it 2689 that 2689 them 2689 this 2689 those 2689;much 2687;already 2683 been
2684 half 2687 hoped 2686 intended 2686 just 2688 like 2690 meant 2686 planned 2686 rather 2687 really 2687 so 2687
very 2691 wanted 2686;=11:thinking that 22;me 2693;on 2694 to 2694;<until> 623 by 623;agenda 38 calendar 38 diary 38
schedule 38;<their> 2697 my 2697 our 2697 the 2697;off 2698;... 2699 it 38;<off_it> 617 agreed 16 arranged 16 been 619
being 619 booked 16 confirmed 16 fixed 16 gets 619 got 619 had 621 has 622 is 2479 moved 623 planned 16 s 2481
scheduled 16 set 2210 w 629 was 619 were 619 with 629;<them> 633;to 2702;... 2703;^ 2704;for 2666 in 2667;=2:plan D
16;=2:plan D 16 for 2707 in 2397 out 2397;<good_cause> 5;<cause> 2709;<cause> 2709 a 2710 our 2710 the 2710;at 2711
for 2711 in 2711 with 2711;free 597 pro 599 unpaid 597 voluntary 597 volunteer 597 volunteering 597;... 2712 at 2711
for 2711 free 597 in 2711 of 2713 pro 599 unpaid 597 voluntary 597 volunteer 597 volunteering 597 with 2711;^ 633 s
634;<their> 634 <them> 634 N 2715;for 2716 to 2716 with 2716;at 597 for 597 on 597;<cause> 2709 a 2710 free 2718
nothing 2718 our 2710 the 2710;bono 2718;at 597 for 597 in 597 on 597;time 2717;<time_unit> 2714 assembly 2717 at 2711
class 2717 demo 2717 for 2719 in 2711 lesson 2717 masterclass 2717 pro 2720 session 2717 shift 2721 stint 2721 story
2722 storytime 2717 talk 2717 tour 2717 training 2717 turn 2721 unpaid 2718 with 2711 workshop 2717;<their> 597 N
2333;at 2724 for 2724 on 2724;... 2725 at 2724 for 2724 on 2724;<their> 597 <them> 597 N 2333;... 2725 at 2724 for
2727 on 2724;... 2660 afternoon 2726 assembly 2538 class 2538 day 2726 days 2726 duty 2538 evening 2726 group 2538 h
2726 hour 2726 hours 2726 hr 2726 hrs 2726 lesson 2538 morning 2726 reading 2538 round 2538 route 2538 session 2538
shift 2728 shifts 2726 slot 2538 stall 2538 stint 2726 tour 2538 turn 2538;... 2660 ^ 2610 assembly 2538 class 2538
duty 2538 group 2538 lesson 2538 reading 2538 round 2538 route 2538 session 2538 shift 2538 slot 2538 stall 2538 tour
2538 turn 2538;recommendation 647;linkedin 2731 recommendation 647 reference 647 testimonial 647;out 656;^ 2732
endorsement 656 plug 656 recommendation 656 reference 656 referral 656 shout 2733 shoutout 656 testimonial 656;...
2734 ^ 2732 endorsement 656 plug 656 recommendation 656 reference 656 referral 656 shout 2733 shoutout 656 testimonial
656;endorsement 656 plug 656 recommendation 656 reference 656 referral 656 shout 2733 shoutout 656 testimonial 656;...
2736 endorsement 656 plug 656 recommendation 656 reference 656 referral 656 shout 2733 shoutout 656 testimonial 656;a
2735 an 2735 my 2737 the 2735;free 597 of 2713 pro 599 unpaid 597 voluntary 597 volunteer 597 volunteering 597;a 2737
an 2737 my 2737 the 2737;<them> 656;for 2741;recommendation 2742;of 2743;assembly 2717 class 2717 demo 2717 duty 2538
group 2538 lesson 2717 letter 2744 masterclass 2717 reading 2538 recommendation 2742 reference 2742 round 2538 route
2538 session 2717 shift 2538 slot 2538 stall 2538 story 2722 storytime 2717 talk 2717 testimonial 2742 tour 2717
training 2717 turn 2538 workshop 2717;bank 5 drive 5 kitchen 5 pick 5 round 5 run 5 shift 5;... 2609 blood 2746 bread
2746 breakfast 2746 clothes 2746 coffee 2746 food 2746 litter 2746 night 2746 soup 2746 tea 2746;between 421 for 421
of 421 to 421;intro 2748 introduction 2748;mail 2749;e 2750 email 2749 intro 2748 introduction 2748 mail 2749 whatsapp
2749;in 2751;opt 2752;<them> 656 N 656;for 2754;call 2755 for 2754;recommendation 2755 reference 2756 referral 2755
testimonial 2755;for 654 w 654 with 654;exam 2758 interview 2758 interviews 2758 pitch 2758 presentation 2758;to 422;N
2760;of 2761;... 2745 ^ 2747 afternoon 2726 assembly 2717 class 2717 day 2726 days 2726 demo 2717 double 2753 duty
2538 evening 2726 glowing 2757 good 2757 group 2538 h 2726 hour 2726 hours 2726 hr 2726 hrs 2726 lesson 2717 letter
2744 masterclass 2717 mock 2759 morning 2726 presentation 2762 quick 2751 reading 2538 recommendation 2755 reference
2756 referral 2755 round 2538 route 2538 session 2717 shift 2728 shifts 2726 slot 2538 stall 2538 stint 2726 story
2722 storytime 2717 strong 2757 talk 2717 testimonial 2755 tour 2717 training 2717 turn 2538 warm 2751 workshop
2717;between 2615 for 2615 from 422 of 421 to 421 with 422;intro 2764 introduction 2748;... 2745 ^ 2747 afternoon 2726
assembly 2717 class 2717 day 2726 days 2726 demo 2717 duty 2538 e 2750 email 2765 evening 2726 group 2538 h 2726 hour
2726 hours 2726 hr 2726 hrs 2726 intro 2764 introduction 2748 lesson 2717 letter 2744 mail 2765 masterclass 2717 mock
2759 morning 2726 reading 2538 recommendation 2742 reference 2742 round 2538 route 2538 session 2717 shift 2728 shifts
2726 slot 2538 stall 2538 stint 2726 story 2722 storytime 2717 talk 2717 testimonial 2742 tour 2717 training 2717 turn
2538 whatsapp 2749 workshop 2717;afternoon 2726 day 2726 days 2726 evening 2726 h 2726 hour 2726 hours 2726 hr 2726
hrs 2726 morning 2726 shift 2726 shifts 2726 stint 2726;free 2718 nothing 2718;... 5;^ 2769;a 2767;blood 2746 bread
2746 breakfast 2746 clothes 2746 coffee 2746 food 2746 litter 2746 night 2746 soup 2746 tea 2746;^ 2772;call 38;1 444
board 2774 call 38 demo 38 meeting 38 session 38 standup 38 sync 38 teams 2774 zoom 38;1 444 a 2775 board 2774 call 38
demo 38 meeting 38 my 2775 our 2775 session 38 standup 38 sync 38 teams 2774 the 2775 zoom 38;pass 38;off 38 to
2777;=0:missed about 38 off 38 on 38 round 38 to 2776 together 38;=0:missed 1 444 a 2775 board 2774 call 38 demo 38
meeting 38 my 2775 our 2775 session 38 standup 38 sync 38 teams 2774 the 2775 zoom 38;in 2780 into 2776;call 38 catch
38 chat 38 meet 38 ring 38 say 38 see 38 speak 38 talk 38;to 2782;chance 2783 hold 38;=0:missed call 38 catch 38 chat
38 meet 38 ring 38 say 38 see 38 speak 38 talk 38;to 2785;far 38;ground 320;the 2788;a 2784 around 2786 as 2787 done
320 going 38 held 320 hold 38 in 455 off 2789 round 2786 there 38 through 38 to 2785;around 897 as 2787 done 320 held
320 hold 38 off 2789 round 897 there 38 through 38;=0:missed to 2776;=0:missed it 2792;send 38;a 2784 around 2786 hold
38 in 455 round 2786 through 38 to 2785;call 38 catch 458 caught 38 contact 38 find 38 get 2795 got 2654 gotten 2644
make 2521 meet 38 met 38 phone 38 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 talk 38 talked 38 visit
38;=0:missed for 2776 to 2776;=0:missed up 2797;up 2797;answer 38 appear 38 attend 2776 be 2533 call 38 came 2778
catch 458 caught 38 come 2779 connect 38 contact 38 dial 2781 ever 2645 find 2648 fly 38 found 2649 get 2790 go 2638
got 2791 gotten 2644 had 2649 happen 38 happened 38 have 2649 hold 38 join 2780 log 2652 made 872 make 2793 manage
2525 materialise 38 materialised 38 materialize 38 meet 38 met 38 pan 2390 phone 38 pick 446 press 2794 quite 2796
reach 38 reached 38 ring 38 see 38 send 872 show 2798 speak 38 spoke 38 surface 38 take 2639 talk 38 talked 38 took
2528 turn 2799 visit 38 work 2390 yet 2645;^ 2769 at 597 for 597 on 597;bono 2801;assembly 2717 class 2717 demo 2717
lesson 2717 masterclass 2717 session 2717 story 2722 storytime 2717 talk 2717 tour 2717 training 2717 workshop
2717;... 2803 assembly 2717 class 2717 demo 2717 lesson 2717 masterclass 2717 mock 2759 session 2717 story 2722
storytime 2717 talk 2717 tour 2717 training 2717 workshop 2717;... 2745 ^ 2747 assembly 2717 class 2717 demo 2717 duty
2538 e 2750 email 2765 glowing 2757 good 2757 group 2538 intro 2764 introduction 2748 lesson 2717 letter 2744 mail
2765 masterclass 2717 presentation 2762 reading 2538 recommendation 2755 reference 2756 referral 2755 round 2538 route
2538 session 2717 shift 2538 slot 2538 stall 2538 story 2722 storytime 2717 strong 2757 talk 2717 testimonial 2755
tour 2717 training 2717 turn 2538 whatsapp 2749 workshop 2717;... 2660 afternoon 2726 assembly 2538 class 2538 day
2726 days 2726 duty 2538 evening 2726 group 2538 h 2726 hour 2726 hours 2726 hr 2726 hrs 2726 lesson 2538 mock 2759
morning 2726 reading 2538 round 2538 route 2538 session 2538 shift 2728 shifts 2726 slot 2538 stall 2538 stint 2726
tour 2538 turn 2538;... 2723 0 2729 <their> 2730 <them> 2738 <time_unit> 2739 N 2740 a 2763 an 2766 assembly 2717
class 2717 demo 2717 five 2767 for 2768 four 2767 free 2770 half 2771 lesson 2717 masterclass 2717 mock 2759 my 2773
not 2800 our 2773 pro 2802 session 2717 six 2767 some 2804 story 2722 storytime 2717 talk 2717 that 2751 the 2805
three 2729 tour 2717 training 2717 two 2806 unpaid 2801 voluntary 2770 workshop 2717;<them> 2517 N 2517 a 2784 around
2786 as 2787 done 320 going 38 held 320 hold 38 in 455 off 2789 round 2786 there 38 through 38 to 2785;<them> 2517 N
2517 around 897 as 2787 done 320 held 320 hold 38 off 2789 round 897 there 38 through 38;from 38 off 38 since 38;peep
2810 squeak 2810 thing 2810 word 2810;a 2811 anything 2810 back 2810 from 38 much 2810 off 38 since 38;answer 38
appear 38 attend 2776 call 38 came 2778 catch 458 caught 38 come 2779 connect 38 contact 38 dial 2781 ever 2645 find
2648 fly 38 found 2649 get 2808 go 2638 got 2809 gotten 2644 had 2649 happen 38 happened 38 have 2649 hear 2812 heard
2812 hit 2794 hold 38 join 2780 log 2652 made 872 make 2793 manage 2525 materialise 38 materialised 38 meet 38 met 38
pan 2390 phone 38 pick 446 quite 2796 reach 38 reached 38 ring 38 see 38 send 872 show 2798 speak 38 spoke 38 surface
38 take 2639 talk 38 talked 38 turn 2799 visit 38 work 2390 yet 2645;t 2813;answer 38 appear 38 attend 2776 be 2533
call 38 came 2778 catch 458 caught 38 come 2779 connect 38 contact 38 dial 2781 ever 2645 find 2648 fly 38 found 2649
get 2808 go 2638 got 2809 gotten 2644 had 2649 happen 38 happened 38 have 2649 hear 2812 heard 2812 hold 38 join 2780
log 2652 made 872 make 2793 manage 2525 materialise 38 materialised 38 materialize 38 meet 38 met 38 pan 2390 phone 38
pick 446 press 2794 quite 2796 reach 38 reached 38 ring 38 see 38 send 872 show 2798 speak 38 spoke 38 surface 38 take
2639 talk 38 talked 38 turn 2799 visit 38 work 2390 yet 2645;of 656;direction 2816;the 2817;at 656 in 2818 to 656
toward 656 towards 656;<them> 2819 N 2819;from 28 that 28 through 28 via 28;out 2634;^ 661 a 662 the 662;w 2823 with
2823;<them> 2824;to 2825;s 81;<their> 81 N 2827 my 81 our 81 the 81 to 81;^ 2828;forget 2829;t 2830;bono 2770;a 2773
an 2773 forget 2829 free 2770 my 2773 n 2831 not 2830 our 2773 pro 2832 t 2830 the 2773 unpaid 2770 voluntary
2770;<their> 597 N 2285 for 2286;a 2773 an 2773 my 2773 our 2773 the 2773;<their> 81 N 2827 my 81 our 81;^ 2836;forget
2837;t 2838;<time_unit> 2739 shift 2721 stint 2721 turn 2721;... 2840 <time_unit> 2739 ^ 664;<give1> 81 <giveinf> 81
<to_do> 81;^ 2842;to 2843;<give1> 103 <giveinf> 103 <to_do> 103 choose 103 decide 103 pick 103;^ 2845;to 2846;<me>
2844 <them> 2847 N 2847;to 2848;^ 2422 across 2426 along 2426 down 2426 in 2426 over 2426 round 2426 to 2425 up 2426
with 2431;^ 2422 across 2437 along 2437 down 2437 in 2437 out 2441 over 2437 round 2437 to 2436 up 2437 with
2431;<them> 2850 N 2851;<i> 38;<i> 38 about 38 of 38 that 2853;<i> 38 that 2853;=17:gave:knowledge <their> 603 a 603
an 603 the 603;^ 2856;^ 633 about 634 ahead 2577 before 2576 for 2857 in 634 on 634;ahead 2577 before 2576 for
2576;<them> 2858 N 2859;about 654 for 654 on 654 re 654;up 2861;comments 2861 corrections 2861 edits 2861 feedback
2861 mark 2862 markup 2861 notes 2861 redlines 2861 remarks 2861 thoughts 2861;few 2863;a 2864 back 2863 comments 2861
corrections 2861 detailed 2863 edits 2861 feedback 2861 honest 2863 mark 2862 markup 2861 my 2863 notes 2861 redlines
2861 remarks 2861 some 2863 thoughts 2861;my 2420 our 2420;^ 2866;=23:contact $$ 38 <them> 2867 D 38 again 38 at 38
because 38 due 38 last 38 of 38 on 38 this 38 with 38;<them> 2865 N 2865 by 281 in 281 off 2868 out 2338;airport 5
appointment 5 doctor 5 garage 5 hospital 5 station 5 vet 5;^ 2870;<their> 2871 ^ 2424 the 2871;^ 2422 across 2426
along 2426 down 2426 in 2426 over 2426 round 2426 to 2872 up 2426 with 2431;<their> 2871 N 2435 ^ 2424 the 2871;^ 2422
across 2437 along 2437 down 2437 in 2437 out 2441 over 2437 round 2437 to 2874 up 2437 with 2431;... 2675 <them> 2873
N 2875 by 2676 past 2676 right 2677 straight 2677;for 681;... 2877;an 2878 my 2878 our 2878 some 2878 the 2878;^
2879;out 2880 up 2880;on 1738 to 1738 up 1738;<them> 2882 N 2386;from 281 to 2825;for 656 of 656;<contact_of> 2885
comments 2861 corrections 2861 edits 2861 feedback 2861 notes 2861 redlines 2861 remarks 2861 suggestions 2861 without
2488;s 661;$$ 653;comments 653 corrections 653 edits 653 feedback 653 notes 653 remarks 653 suggestions 653 thoughts
653;of 2889;candidates 647 comments 2888 contacts 647 corrections 2888 edits 2888 feedback 2888 leads 647 list 2890
lot 2890 name 647 names 647 notes 2888 numbers 647 page 2890 pages 2890 people 647 redlines 2888 sheet 2890
suggestions 2888;... 2891 candidates 647 comments 2888 contacts 647 corrections 2888 edits 2888 feedback 2888 leads
647 list 2890 lot 2890 name 647 names 647 notes 2888 numbers 647 page 2890 pages 2890 people 647 redlines 2888 sheet
2890 suggestions 2888;=19:gave:resource of 2889;<contact_of> 647;article 664 book 664 candidates 647 checklist 664
comments 2888 contacts 647 corrections 2888 d 2193 edits 2888 feedback 2888 guide 664 leads 647 link 664 list 2893 ll
2193 lot 2890 name 647 names 647 notes 2888 numbers 647 page 2890 pages 2890 people 647 podcast 664 redlines 2888 s
2894 sheet 2890 should 2193 spreadsheet 664 suggestions 2888 template 664 will 2193 would 2193;candidates 647 contacts
647 leads 647 name 647 names 647 numbers 647 people 647;... 2896 candidates 647 contacts 647 leads 647 name 647 names
647 numbers 647 people 647;of 2897;... 2895 article 664 book 664 candidates 647 checklist 664 comments 2888 contacts
647 corrections 2888 couple 2898 edits 2888 feedback 2888 few 2897 guide 664 leads 647 link 664 list 2893 lot 2890
name 647 names 647 notes 2888 numbers 647 page 2890 pages 2890 people 647 podcast 664 redlines 2888 s 2894 sheet 2890
spreadsheet 664 suggestions 2888 template 664;article 664 book 664 checklist 664 d 2193 guide 664 link 664 list 664 ll
2193 podcast 664 should 2193 spreadsheet 664 template 664 will 2193 would 2193;... 2900 article 664 book 664 checklist
664 guide 664 link 664 list 664 podcast 664 spreadsheet 664 template 664;comments 2888 corrections 2888 edits 2888
feedback 2888 notes 2888 redlines 2888 suggestions 2888;... 2902 comments 2888 corrections 2888 edits 2888 feedback
2888 notes 2888 redlines 2888 suggestions 2888;candidates 647 contacts 647 leads 647 list 2890 lot 2890 name 647 names
647 numbers 647 page 2890 pages 2890 people 647 sheet 2890;... 2904 candidates 647 contacts 647 leads 647 list 2890
lot 2890 name 647 names 647 numbers 647 page 2890 pages 2890 people 647 sheet 2890;list 2890 lot 2890 page 2890 pages
2890 sheet 2890;... 2906 list 2890 lot 2890 page 2890 pages 2890 sheet 2890;a 2907;article 664 book 664 checklist 664
comments 2888 corrections 2888 d 2193 edits 2888 feedback 2888 guide 664 link 664 list 2893 ll 2193 lot 2890 notes
2888 page 2890 pages 2890 podcast 664 redlines 2888 s 2894 sheet 2890 should 2193 spreadsheet 664 suggestions 2888
template 664 will 2193 would 2193;... 2909 article 664 book 664 checklist 664 comments 2888 corrections 2888 edits
2888 feedback 2888 guide 664 link 664 list 2893 lot 2890 notes 2888 page 2890 pages 2890 podcast 664 redlines 2888 s
2894 sheet 2890 spreadsheet 664 suggestions 2888 template 664;article 664 book 664 checklist 664 d 2193 guide 664 link
664 list 664 ll 2193 podcast 664 s 2894 should 2193 spreadsheet 664 template 664 will 2193 would 2193;... 2911 article
664 book 664 checklist 664 guide 664 link 664 list 664 podcast 664 s 2894 spreadsheet 664 template 664;0 2892 a 2899
an 2901 detailed 2903 four 2905 full 2903 half 2908 lots 2903 my 2910 our 2912 pages 2903 several 2907 some 2892 the
2912 three 2892 two 2892;<contact_of> 2885;... 2914 <contact_of> 2885 few 2863;... 2914 <contact_of> 2885 comments
2861 corrections 2861 edits 2861 feedback 2861 mark 2862 markup 2861 notes 2861 redlines 2861 remarks 2861 thoughts
2861;... 2914 <contact_of> 2885;... 2886 <contact_of> 2885 N 2887 ^ 2913 a 2915 back 2863 comments 2861 corrections
2861 detailed 2863 edits 2861 feedback 2861 honest 2863 mark 2862 markup 2861 my 2916 notes 2861 our 2917 redlines
2861 remarks 2861 some 2916 suggestions 2861 that 2197 the 2917 thoughts 2861;<contact_of> 2885 and 2494 but 2494
comments 2861 corrections 2861 edits 2861 feedback 2861 notes 2861 redlines 2861 remarks 2861 suggestions 2861 without
2488;candidates 647 comments 2888 contacts 647 corrections 2888 edits 2888 feedback 2888 leads 647 name 647 names 647
notes 2888 numbers 647 people 647 redlines 2888 suggestions 2888;... 2920 candidates 647 comments 2888 contacts 647
corrections 2888 edits 2888 feedback 2888 leads 647 name 647 names 647 notes 2888 numbers 647 people 647 redlines 2888
suggestions 2888;article 664 book 664 candidates 647 checklist 664 comments 2888 contacts 647 corrections 2888 d 2193
edits 2888 feedback 2888 guide 664 leads 647 link 664 list 664 ll 2193 name 647 names 647 notes 2888 numbers 647
people 647 podcast 664 redlines 2888 s 2894 should 2193 spreadsheet 664 suggestions 2888 template 664 will 2193 would
2193;... 2922 article 664 book 664 candidates 647 checklist 664 comments 2888 contacts 647 corrections 2888 couple
2898 edits 2888 feedback 2888 few 2897 guide 664 leads 647 link 664 list 664 name 647 names 647 notes 2888 numbers 647
people 647 podcast 664 redlines 2888 s 2894 spreadsheet 664 suggestions 2888 template 664;article 664 book 664
checklist 664 comments 2888 corrections 2888 d 2193 edits 2888 feedback 2888 guide 664 link 664 list 664 ll 2193 notes
2888 podcast 664 redlines 2888 s 2894 should 2193 spreadsheet 664 suggestions 2888 template 664 will 2193 would
2193;... 2924 article 664 book 664 checklist 664 comments 2888 corrections 2888 edits 2888 feedback 2888 guide 664
link 664 list 664 notes 2888 podcast 664 redlines 2888 s 2894 spreadsheet 664 suggestions 2888 template 664;0 2921 a
2923 an 2901 detailed 2903 four 2897 full 2903 lots 2903 my 2925 our 2912 pages 2903 some 2921 the 2912 three 2921 two
2921;... 2919 <contact_of> 2885 N 2887 ^ 2926 a 2915 and 2494 back 2863 but 2494 comments 2861 corrections 2861
detailed 2863 edits 2861 feedback 2861 honest 2863 mark 2862 markup 2861 my 2916 notes 2861 our 2917 redlines 2861
remarks 2861 some 2916 suggestions 2861 that 2197 the 2917 thoughts 2861 to 2497;$$ 664;<useful> 2928;... 2929
<useful> 2928;my 2930 our 2930;^ 2931;... 2604;^ 2933;about 2934 on 2934;comments 2935 edits 2935 feedback 2935 notes
2935 thoughts 2935;=23:contact <them> 2918 N 2927 ^ 2931 across 2932 comments 2935 edits 2935 feedback 2935 my 2936
notes 2935 over 2932 some 2936 thoughts 2935;D 1062 ^ 1061 away 2370 into 92 off 92 to 92 toward 92 towards 92;^ 1737
about 1738 down 1738 for 1738 on 1738 to 1738 up 1738;<me> 2938 <them> 2939 N 1738;from 2407;to 2407;across 2941
behind 2407 beside 2407 cancelling 38 near 2407 next 2942 not 38 opposite 2407 postponing 38 rescheduling 38;up
2943;though 28;gave 833;<i> 2946;N 633;to 2948;... 2703 a 641 how 641 my 641 our 641 the 641 what 641 why 641;N
634;... 2949 N 831 ^ 2950 how 634 to 2951;how 634 what 634 why 634;appear 38 call 38 catch 458 caught 38 come 895
connect 38 contact 38 dial 2643 ever 2645 find 38 get 2653 got 2654 gotten 2644 join 38 log 2652 make 2521 manage 2525
materialise 38 meet 38 met 38 phone 38 quite 2655 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 surface 38 talk
38 talked 38 visit 38 yet 2645;to 2954;through 38 to 2848;<their> 654 N 944 ^ 653;^ 2606 about 2957 on 2957;if 992
that 92 to 92;time 2959;if 992 not 2376 that 92 to 92;if 992 not 2376 to 92;best 2961 better 2961 daft 2962 high 2960
mad 2962 safer 2961 smarter 2961 time 2959 wise 2961 wiser 2961 worth 2959;be 2963;best 2959 better 2959 high 2960
safer 2959 smarter 2959 time 2959 wise 2959 wiser 2959 worth 2959;best 2962 better 2962 daft 2962 mad 2962 safer 2962
smarter 2962 wise 2962 wiser 2962;be 2966;d 2964 is 2965 ll 2967 s 2965 will 2967 would 2967;best 2959 better 2959
high 2960 it 2968 its 2965 safer 2959 smarter 2959 time 2959 wise 2959 wiser 2959 worth 2959;: 45 best 2959 better
2959 high 2960 it 2968 its 2965 no 2376 not 2376 safer 2959 smarter 2959 that 2969 time 2959 wise 2959 wiser 2959
worth 2959;apart 38 out 38 through 38;<their> 2871 the 2871;to 2972;<them> 2973 N 2973;<them> 597 ^ 5;<their> 597 N
2285 as 597 at 597 for 2975;<them> 2570 N 2570 for 2666 in 2976;as 597 at 597 for 597;in 2978;D 16 for 17 on 17;...
2980;down 2981 in 2981 up 2981;afternoon 2085 day 2085 days 2085 evening 2085 h 608 hour 608 hours 608 hr 608 hrs 608
morning 2085;with 421;up 2984;s 597 up 2984;... 937 ^ 936;s 2987;<their> 2987 N 2988;<their> 597 <them> 2985 D 16 N
2986 a 2143 breakfast 18 brunch 18 call 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 for 17 lunch 18 meeting 18
our 2143 out 2286 the 2143 up 2989;my 656 our 656 the 656;to 2991 with 2991;name 2992;s 2993 to 2991 with 2991;<their>
2993 <them> 2992 N 2994;back 2558 over 945 right 2558 through 945 thru 945 up 945;... 2408 <their> 2993 <them> 2992 N
2994;me 2391 us 2391;=0:missed that 38;me 2999;me 2999 us 2999;mentioned 2999 reckon 2999 say 2999 says 2999 tell 3000
told 3001;up 441 ups 441;=23:contact D 281 about 281 w 281 with 281;heart 3004;to 3005;blether 3004 chat 3004 gossip
3004 heart 3006 moan 3004 natter 3004 talk 3004 word 3004;blether 3004 chat 3004 good 3007 gossip 3004 heart 3006
little 3007 long 3007 moan 3004 natter 3004 proper 3007 quick 3007 short 3007 talk 3004 wee 3007 word 3004;a 3008 me
441;=0:missed s 38;call 38 congratulate 38 contact 38 email 38 follow 446 get 1234 invite 38 meet 38 message 38 phone
38 ping 38 reach 2390 reply 38 ring 38 see 38 send 38 text 38 thank 38 visit 38 write 38;<their> 38 N 3010 about 38
again 38 my 38 our 38 the 38 to 3011;call 38 contact 38 email 38 meet 38 message 38 phone 38 reply 38 ring 38 see 38
text 38 visit 38 write 38;to 3013;<them> 647 N 647;to 3015;... 3016;of 3017;for 656 to 656;along 3019 for 656 forward
3019 on 3019 over 3019 to 656;card 3020 cv 3020 deck 3020 details 3020 name 3020 number 3020 profile 3020 resume
3020;address 656 card 656 contact 656 details 656 email 656 name 656 number 656;<contact_of> 2885 s 3022;s 2894;...
3024 s 2894;a 3025 my 3025 our 3025 the 3025;s 3022;... 3027;... 3023 <contact_of> 2885 N 2887 ^ 3026 a 2917 my 2917
on 3028 our 2917 over 3028 some 2917 the 2917;... 2914 <contact_of> 2885 N 2887 ^ 3026 a 2917 my 2917 our 2917 some
2917 the 2917;<their> 3021;<contact_of> 3018;<contact_of> 3018 <their> 3021 the 3032;<their> 3021 ^ 2931;<contact_of>
3018 <their> 3021 <them> 3029 N 3030 ^ 2931 across 2932 along 3031 on 3033 over 3034 the 3032;<their> 2219 N 2220;of
299;think 3037;me 3038;me 3037;made 3039 reminded 3040 thought 3037;and 3041 that 3041 which 3041;across 2941 behind
2407 beside 2407 near 2407 next 2942 opposite 2407;... 3042 myself 3043 out 2821;with 639;... 3045;about 3046 from
3046 on 3046 with 3046;to 2754;contact 3048 details 3048 name 3048 number 3048;<time_unit> 2714 as 2573 assembly 2717
class 2717 demo 2717 experience 3047 for 598 learnings 3047 lesson 2717 lessons 3047 masterclass 2717 pointers 3047
pro 599 s 3049 session 2717 shift 2721 stint 2721 story 2722 storytime 2717 talk 2717 tips 3047 tour 2717 training
2717 turn 2721 unpaid 597 workshop 2717;at 597 for 597 of 597 on 597 to 597 with 597;time 3051;^ 5 help 3051 my 3052;^
5 help 3051;at 597 for 597 help 3051 of 3053 on 597 to 3054 with 597;afternoon 3055 day 3055 evening 3055 h 3055 hour
3055 hours 3055 hr 3055 hrs 3055 morning 3055 saturday 3055 sunday 3055;... 93 ^ 0 that 92 to 92;advice 3057 pointers
94 tip 3057 tips 94;^ 0 that 92 to 92 was 92;advice 3059 tip 3059;... 3058 a 3060 advice 3059 some 3060 the 3060 tip
3059;^ 647 for 656 to 656;hat 656;^ 647 the 3063;along 3019 down 656 for 656 forward 3062 in 3064 on 3019 over 3019 to
656;card 3020 cv 3020 deck 3020 details 3020 name 3065 number 3020 profile 3020 resume 3020;^ 653 about 654 for 654 on
654 re 654;<contact_of> 2885 comments 2861 corrections 2861 edits 2861 feedback 3067 notes 2861 redlines 2861 remarks
2861 s 3022 suggestions 2861;^ 603 of 604;<time_unit> 3069 afternoon 3055 day 3055 evening 3055 h 3055 hour 3055 hours
3055 hr 3055 hrs 3055 morning 3055 saturday 3055 sunday 3055;... 2891 candidates 647 comments 2888 contacts 647 copy
2420 corrections 2888 edits 2888 extra 2420 feedback 2888 leads 647 leftover 2420 list 2890 lot 2890 name 647 names
647 notes 2888 numbers 647 old 2420 own 2420 page 2890 pages 2890 people 647 redlines 2888 second 2420 sheet 2890
spare 2420 suggestions 2888 used 2420;$$ 647;contact 3072 name 3072 number 3072;article 664 book 664 candidates 647
checklist 664 comments 2888 contacts 647 corrections 2888 edits 2888 feedback 2888 guide 664 leads 647 link 664 list
2893 lot 2890 name 647 names 647 notes 2888 numbers 647 page 2890 pages 2890 people 647 redlines 2888 s 2894 sheet
2890 spreadsheet 664 suggestions 2888 template 664;=20:gave:referral $$ 647;... 3074 article 664 book 664 candidates
647 checklist 664 comments 2888 contact 3072 contacts 647 copy 2420 corrections 2888 couple 2898 edits 2888 extra 2420
feedback 2888 few 2897 guide 664 leads 647 leftover 2420 link 664 list 2893 lot 2890 name 3075 names 647 notes 2888
number 3072 numbers 647 old 2420 own 2420 page 2890 pages 2890 people 647 redlines 2888 s 2894 second 2420 sheet 2890
spare 2420 spreadsheet 664 suggestions 2888 template 664 used 2420;article 664 book 664 checklist 664 guide 664 link
664 list 664 spreadsheet 664 template 664;... 3077 article 664 book 664 checklist 664 copy 2420 extra 2420 guide 664
leftover 2420 link 664 list 664 old 2420 own 2420 second 2420 spare 2420 spreadsheet 664 template 664 used
2420;article 664 book 664 checklist 664 comments 2888 corrections 2888 edits 2888 feedback 2888 guide 664 link 664
list 2893 lot 2890 notes 2888 page 2890 pages 2890 redlines 2888 s 2894 sheet 2890 spreadsheet 664 suggestions 2888
template 664;=19:gave:resource ... 664;=19:gave:resource $$ 653;... 3079 article 664 book 664 checklist 664 comments
2888 copy 3080 corrections 2888 edits 2888 extra 2420 feedback 2888 guide 664 leftover 2420 link 664 list 2893 lot
2890 notes 3081 old 3080 own 3080 page 2890 pages 2890 redlines 2888 s 2894 second 3080 sheet 2890 spare 3080
spreadsheet 664 suggestions 2888 template 664 used 2420;article 664 book 664 checklist 664 guide 664 link 664 list 664
s 2894 spreadsheet 664 template 664;... 3083 article 664 book 664 checklist 664 copy 3080 extra 2420 guide 664
leftover 2420 link 664 list 664 notes 664 old 3080 own 3080 s 2894 second 3080 spare 3080 spreadsheet 664 template 664
used 2420;... 3083 article 664 book 664 checklist 664 contact 3072 copy 2420 extra 2420 guide 664 leftover 2420 link
664 list 664 name 3072 number 3072 old 2420 own 2420 s 2894 second 2420 spare 2420 spreadsheet 664 template 664 used
2420;0 3071 <their> 3073 a 3076 an 3078 detailed 2903 four 2905 full 2903 half 2908 lots 2903 my 3082 our 3084 pages
2903 several 2907 some 3071 the 3085 three 3071 two 3071;about 634 for 634 in 634 of 634 on 634 to 634;about 634
course 3087 for 634 in 634 of 634 on 634 through 3087 to 634;<lesson> 633 linkedin 2731 recommendation 647 reference
647 testimonial 647;<contact_of> 2885 <lesson> 3088 ^ 3089 boost 1738 endorsement 656 kick 1738 pep 1738 plug 656 push
1738 recommendation 656 reference 656 referral 656 shout 2733 shoutout 656 shove 1738 testimonial 656;support
1738;back 1738;the 3092;on 3093;talk 1738;boost 1738 encouragement 1738 hug 1738 moral 3091 pat 3094 pep 3095;<lesson>
3088;... 3097 <lesson> 3088;of 3098;hints 2861 ideas 2861 pointers 2861 suggestions 2861 thoughts 2861 tips 2861;of
3100;about 654 on 654 re 654;^ 633 about 654 for 654 on 654 re 654;... 3097 <lesson> 3088 comments 2861 corrections
2861 critique 3102 edits 2861 fb 3102 feedback 2861 hints 2861 ideas 2861 learnings 634 lessons 634 mark 2862 markup
2861 notes 2861 opinion 3102 pointers 3103 redlines 2861 remarks 2861 steer 3102 suggestions 2861 thoughts 2861 tips
3103 tricks 634 view 3102;^ 5 at 597 on 597 wi 597 with 597;at 597 on 597 wi 597 with 597;word 1738 words 1738;of
2226;boost 1738 encouragement 1738 moral 3091 pat 3094 pep 3095 push 1738;boost 1738;^ 1737 talk 1738;up 1738;... 3097
<lesson> 3088 boost 1738 encouragement 1738 moral 3091 pat 3094 pep 3095;comfort 1738;of 3114;... 3090 <contact_of>
2885 <lesson> 3088 <time_unit> 3069 ^ 3089 afternoon 3055 big 3096 bit 3099 boost 1738 compliment 1738 couple 3101
courage 1738 credit 1738 day 3055 encouragement 1738 endorsement 656 evening 3055 few 3104 h 3055 hand 3105 help 3106
hour 3055 hours 3055 hr 3055 hrs 3055 hug 1738 hurl 597 kick 1738 kind 3107 len 3108 lend 3108 lesson 634 lift 2226
little 3109 loan 3108 lowdown 634 moral 3091 morale 3110 morning 3055 pat 3094 pep 3111 plug 656 praise 1738 push 1738
quick 3098 recommendation 656 reference 656 referral 656 run 597 saturday 3055 short 3098 shot 3108 shoulder 1738
shout 2733 shoutout 656 shove 1738 sunday 3055 testimonial 656 thumbs 3112 use 3108 wee 3113 words 3115;<lesson> 3088
^ 3089 endorsement 656 plug 656 recommendation 656 reference 656 referral 656 shout 2733 shoutout 656 testimonial
656;... 3117 <lesson> 3088 <time_unit> 3069 ^ 3089 afternoon 3055 day 3055 endorsement 656 evening 3055 h 3055 hour
3055 hours 3055 hr 3055 hrs 3055 morning 3055 plug 656 recommendation 656 reference 656 referral 656 saturday 3055
shout 2733 shoutout 656 sunday 3055 testimonial 656;comments 3102 critique 3102 edits 3102 fb 3102 feedback 3102 notes
3102 opinion 3102 remarks 3102 steer 3102 thoughts 3102 view 3102;are 653 drag 653 drags 653 is 653 lack 653 lacks 653
need 653 needs 653 reads 653 runs 653 wanted 653 wants 653 was 653 were 653;... 3120;^ 3121;^ 3121 that 3122;comments
2861 corrections 2861 critique 3102 edits 2861 fb 3102 feedback 2861 mark 2862 markup 2861 notes 2861 opinion 3102
redlines 2861 remarks 2861 steer 3102 thoughts 2861 view 3102;^ 653 about 654 on 654 re 654;<time_unit> 3069;out
3123;<time_unit> 3069 a 3056 an 3056;line 3119;by 3129;boost 1738 encouragement 1738 moral 3091 pat 3094 pep 3095;big
3131 boost 1738 comments 3102 critique 3102 edits 3102 encouragement 1738 fb 3102 feedback 3102 little 3131 moral 3091
notes 3102 opinion 3102 pat 3094 pep 3095 remarks 3102 steer 3102 thoughts 3102 view 3102 wee 3131;of
3132;<contact_of> 2885 <lesson> 3088 endorsement 656 plug 656 recommendation 656 reference 656 referral 656 shout 2733
shoutout 656 testimonial 656;<i> 2291 ^ 81;<i> 2291 ^ 81 that 3135 to 3135;... 3134 <contact_of> 2885 <lesson> 3088
<time_unit> 3069 afternoon 3055 comments 2861 compliment 1738 corrections 2861 credit 1738 critique 3102 day 3055
edits 2861 encouragement 1738 endorsement 656 evening 3055 fb 3102 feedback 2861 h 3055 hints 2861 hour 3055 hours
3055 hr 3055 hrs 3055 ideas 2861 learnings 634 lessons 634 mark 2862 markup 2861 morning 3055 notes 2861 opinion 3102
pat 3094 plug 656 pointers 3103 praise 1738 recommendation 656 redlines 2861 reference 656 referral 656 remarks 2861
saturday 3055 shout 2733 shoutout 656 steer 3102 suggestions 2861 sunday 3055 testimonial 656 thoughts 2861 thumbs
3112 tips 3103 tricks 634 view 3102 word 3136 words 3115;<contact_of> 2885 <lesson> 3088;... 3138 <contact_of> 2885
<lesson> 3088 learnings 634 lessons 634 pointers 634 tips 634 tricks 634;<lesson> 633;<contact_of> 2885 <lesson> 3088
^ 3140 boost 1738 kick 1738 pep 1738 push 1738 shove 1738;... 3141 <contact_of> 2885 <lesson> 3088 <time_unit> 3069 ^
3140 big 3096 boost 1738 comments 2861 compliment 1738 corrections 2861 courage 1738 credit 1738 critique 3102 edits
2861 encouragement 1738 fb 3102 feedback 2861 hand 3106 help 3106 hints 2861 hug 1738 ideas 2861 kick 1738 kind 3107
learnings 634 lessons 634 little 3109 mark 2862 markup 2861 moral 3091 morale 3110 notes 2861 opinion 3102 pat 3094
pep 3111 pointers 3103 praise 1738 push 1738 redlines 2861 remarks 2861 shoulder 1738 shove 1738 steer 3102
suggestions 2861 thoughts 2861 thumbs 3112 tips 3103 tricks 634 view 3102 wee 3131 words 3115;<contact_of> 2885
<lesson> 3088 ^ 3089 endorsement 656 plug 656 recommendation 656 reference 656 referral 656 shout 2733 shoutout 656
testimonial 656;hug 1738;push 1738;... 3143 <contact_of> 2885 <lesson> 3088 ^ 3089 address 2816 big 3144 boost 1738
contact 2816 courage 1738 details 2816 encouragement 1738 endorsement 656 hug 1738 kind 3107 len 3108 lend 3108 little
3145 loan 3108 lowdown 634 morale 3110 name 2816 number 2816 pep 3095 plug 656 push 1738 recommendation 656 reference
656 referral 656 shot 3108 shoulder 1738 shout 2733 shoutout 656 testimonial 656 use 3108;<time_unit> 3069 afternoon
3055 day 3055 evening 3055 h 3055 hints 2861 hour 3055 hours 3055 hr 3055 hrs 3055 ideas 2861 morning 3055 pointers
2861 saturday 3055 suggestions 2861 sunday 3055 thoughts 2861 tips 2861;... 3068 0 3070 <contact_of> 2885 N 2887 ^
3086 a 3116 address 2816 an 3118 back 2863 blunt 3119 bluntly 3123 candidly 3123 comments 3067 contact 2816
corrections 2861 critique 3102 detailed 3124 details 2816 edits 2861 fb 3125 fdbk 654 feedback 3067 five 3126 flat
3127 four 3070 frank 3119 frankly 3123 half 3128 hints 2861 honest 3124 honestly 3123 ideas 2861 input 654 lessons 634
line 3130 lots 3133 mark 2862 markup 2861 my 3137 name 2816 notes 3067 number 2816 on 3028 one 3070 opinion 3102 our
3139 outright 3123 over 3028 plainly 3123 pointers 2861 quick 3119 redlines 2861 remarks 2861 some 3142 steer 3102
straight 3123 suggestions 2861 the 3146 thoughts 2861 three 3147 tips 2861 two 3147 view 3102 written
3119;<contact_of> 2885 comments 2861 corrections 2861 edits 2861 feedback 3067 notes 2861 redlines 2861 remarks 2861
suggestions 2861;article 664 book 664 candidates 647 checklist 664 comments 2888 contacts 647 corrections 2888 edits
2888 feedback 2888 guide 664 leads 647 link 664 list 664 name 647 names 647 notes 2888 numbers 647 people 647 redlines
2888 s 2894 spreadsheet 664 suggestions 2888 template 664;... 3150 article 664 book 664 candidates 647 checklist 664
comments 2888 contact 3072 contacts 647 corrections 2888 couple 2898 edits 2888 feedback 2888 few 2897 guide 664 leads
647 link 664 list 664 name 3075 names 647 notes 2888 number 3072 numbers 647 people 647 redlines 2888 s 2894
spreadsheet 664 suggestions 2888 template 664;... 3077 article 664 book 664 checklist 664 guide 664 link 664 list 664
spreadsheet 664 template 664;article 664 book 664 checklist 664 comments 2888 corrections 2888 edits 2888 feedback
2888 guide 664 link 664 list 664 notes 2888 redlines 2888 s 2894 spreadsheet 664 suggestions 2888 template 664;...
3153 article 664 book 664 checklist 664 comments 2888 copy 664 corrections 2888 edits 2888 feedback 2888 guide 664
link 664 list 664 notes 3081 old 664 own 664 redlines 2888 s 2894 second 664 spare 664 spreadsheet 664 suggestions
2888 template 664;... 3083 article 664 book 664 checklist 664 copy 664 guide 664 link 664 list 664 notes 664 old 664
own 664 s 2894 second 664 spare 664 spreadsheet 664 template 664;... 3083 article 664 book 664 checklist 664 contact
3072 guide 664 link 664 list 664 name 3072 number 3072 s 2894 spreadsheet 664 template 664;0 2921 <their> 3073 a 3151
an 3152 detailed 2903 four 2897 full 2903 lots 2903 my 3154 our 3155 pages 2903 some 2921 the 3156 three 2921 two
2921;<contact_of> 2885 <lesson> 3088 boost 1738 endorsement 656 kick 1738 pep 1738 plug 656 push 1738 recommendation
656 reference 656 referral 656 shout 2733 shoutout 656 shove 1738 testimonial 656;... 3097 <lesson> 3088 comments 2861
corrections 2861 critique 3102 edits 2861 fb 3102 feedback 2861 learnings 634 lessons 634 mark 2862 markup 2861 notes
2861 opinion 3102 pointers 634 redlines 2861 remarks 2861 steer 3102 thoughts 2861 tips 634 tricks 634 view 3102;...
3158 <contact_of> 2885 <lesson> 3088 afternoon 3055 big 3131 bit 3099 boost 1738 day 3055 encouragement 1738
endorsement 656 evening 3055 few 3159 h 3055 hand 3106 help 3106 hour 3055 hours 3055 hr 3055 hrs 3055 hurl 597 kick
1738 len 3108 lend 3108 lesson 634 lift 597 little 3131 loan 3108 lowdown 634 moral 3091 morning 3055 pat 3094 pep
3111 plug 656 push 1738 quick 3098 recommendation 656 reference 656 referral 656 run 597 saturday 3055 short 3098 shot
3108 shout 2733 shoutout 656 shove 1738 sunday 3055 testimonial 656 use 3108 wee 3113;<lesson> 3088 endorsement 656
plug 656 recommendation 656 reference 656 referral 656 shout 2733 shoutout 656 testimonial 656;... 3161 <lesson> 3088
afternoon 3055 day 3055 endorsement 656 evening 3055 h 3055 hour 3055 hours 3055 hr 3055 hrs 3055 morning 3055 plug
656 recommendation 656 reference 656 referral 656 saturday 3055 shout 2733 shoutout 656 sunday 3055 testimonial 656;a
3056 an 3056;... 3134 <contact_of> 2885 <lesson> 3088 afternoon 3055 comments 2861 corrections 2861 critique 3102 day
3055 edits 2861 endorsement 656 evening 3055 fb 3102 feedback 2861 h 3055 hour 3055 hours 3055 hr 3055 hrs 3055
learnings 634 lessons 634 mark 2862 markup 2861 morning 3055 notes 2861 opinion 3102 plug 656 pointers 634
recommendation 656 redlines 2861 reference 656 referral 656 remarks 2861 saturday 3055 shout 2733 shoutout 656 steer
3102 sunday 3055 testimonial 656 thoughts 2861 tips 634 tricks 634 view 3102 word 3136;down 656 forward 656 in 3064 to
656;name 3165;<contact_of> 2885 <lesson> 3088 boost 1738 kick 1738 pep 1738 push 1738 shove 1738;... 3167 <contact_of>
2885 <lesson> 3088 big 3131 boost 1738 comments 2861 corrections 2861 critique 3102 edits 2861 encouragement 1738 fb
3102 feedback 2861 hand 3106 help 3106 kick 1738 learnings 634 lessons 634 little 3131 mark 2862 markup 2861 moral
3091 notes 2861 opinion 3102 pat 3094 pep 3111 pointers 634 push 1738 redlines 2861 remarks 2861 shove 1738 steer 3102
thoughts 2861 tips 634 tricks 634 view 3102 wee 3131;... 3134 <contact_of> 2885 <lesson> 3088 address 2816 contact
2816 details 2816 endorsement 656 len 3108 lend 3108 loan 3108 lowdown 634 name 2816 number 2816 plug 656
recommendation 656 reference 656 referral 656 shot 3108 shout 2733 shoutout 656 testimonial 656 use 3108;... 3149 0
3056 <contact_of> 2885 N 2887 ^ 3157 a 3160 address 2816 an 3162 back 2863 blunt 3119 comments 3067 contact 2816
corrections 2861 critique 3102 detailed 3124 details 2816 edits 2861 fb 3125 fdbk 654 feedback 3067 four 3056 frank
3119 half 3163 honest 3124 input 654 lessons 634 line 3130 lots 3133 mark 2862 markup 2861 my 3164 name 2816 notes
3067 number 2816 one 3056 opinion 3102 our 3139 quick 3119 redlines 2861 remarks 2861 s 3166 some 3168 steer 3102
suggestions 2861 the 3169 thoughts 2861 three 3056 two 3056 view 3102 written 3119;to 681;... 3171;my 3172 our
3172;assembly 2717 class 2717 demo 2717 lesson 2717 letter 2744 masterclass 2717 recommendation 2742 reference 2742
session 2717 story 2722 storytime 2717 talk 2717 testimonial 2742 tour 2717 training 2717 workshop 2717;at 597 on 597
to 597 with 597;at 634 for 634;^ 633 at 634 for 634;<their> 634 <them> 634 N 2715 ^ 633;^ 633 at 634 for 3178 to 2716
with 2716;... 3174 afternoon 3055 assembly 2717 class 2717 day 3055 demo 2717 evening 3055 glowing 2757 good 2757 h
3055 hand 3175 help 3175 hour 3055 hours 3055 hr 3055 hrs 3055 keynote 3176 lecture 3177 lesson 2717 letter 2744
masterclass 2717 morning 3055 recommendation 2755 reference 2756 referral 2755 saturday 3055 session 2717 story 2722
storytime 2717 strong 2757 sunday 3055 talk 3179 testimonial 2755 tour 2717 training 2717 workshop 3179;s 3049;...
3181;<them> 3182;... 3181 <their> 3021 to 3183;... 3174 afternoon 3055 assembly 2717 class 2717 day 3055 demo 2717
evening 3055 h 3055 hour 3055 hours 3055 hr 3055 hrs 3055 lesson 2717 letter 2744 masterclass 2717 morning 3055
recommendation 2742 reference 2742 saturday 3055 session 2717 story 2722 storytime 2717 sunday 3055 talk 2717
testimonial 2742 tour 2717 training 2717 workshop 2717;=16:gave:feedback ... 2604;^ 3186;about 2934 on 3187;^ 5 a 597
the 597;at 3189 for 3189 with 3189;... 3190;afternoon 3055 comments 3188 day 3055 edits 2935 evening 3055 feedback
3188 h 3055 hour 3055 hours 3055 hr 3055 hrs 3055 morning 3055 notes 2935 saturday 3055 sunday 3055 thoughts 3188
usual 3191;... 3181 <contact_of> 3018 <their> 3021 ^ 3173 the 3032 to 3183;usual 3191;... 3181 <their> 3021 ^ 3173 to
3183;=22:gave:volunteering ... 5;^ 3196;bono 3197;... 2803 assembly 2717 class 2717 comments 2935 demo 2717 edits 2935
feedback 2935 hand 3175 help 3175 lesson 2717 masterclass 2717 notes 2935 session 2717 story 2722 storytime 2717 talk
2717 thoughts 2935 tour 2717 training 2717 workshop 2717;at 634 for 3178 to 2716 with 2716;... 3174 <contact_of> 3018
assembly 2717 class 2717 demo 2717 glowing 2757 good 2757 keynote 3176 lecture 3176 lesson 2717 letter 2744
masterclass 2717 recommendation 2755 reference 2756 referral 2755 session 2717 story 2722 storytime 2717 strong 2757
talk 3200 testimonial 2755 tour 2717 training 2717 workshop 3200;book 664 copy 664 laptop 664 list 664 notes 664
slides 664 template 664;a 3202 my 3202 our 3202 the 3202;... 3181 ^ 3203;^ 3203;<them> 3204 N 3205;0 3056 a 3056 an
3056 four 3056 half 3163 my 3056 one 3056 three 3056 two 3056;0 3056 <them> 3207 N 3207 a 3056 after 38 an 3056 four
3056 half 3163 my 3056 on 476 one 3056 three 3056 trying 38 two 3056 waiting 38;... 3050 0 3056 <contact_of> 3018 <me>
3061 <their> 3066 <them> 3148 <time_unit> 2739 N 3170 ^ 3173 a 3180 along 3184 an 3185 as 2573 assembly 2717 class
2717 comments 2935 demo 2717 edits 2935 feedback 2935 for 598 four 3056 free 2770 half 3163 keynote 3176 lecture 3176
lesson 2717 masterclass 2717 my 3192 notes 2935 on 3193 one 3056 our 3194 out 2634 over 3195 pro 3198 session 2717
some 3199 story 2722 storytime 2717 talk 3200 the 3201 thoughts 2935 three 3056 to 3206 tour 2717 training 2717 two
3056 unpaid 3197 up 3208 voluntary 2770 workshop 3200;<them> 2384 N 2384 d 2387;off 618;bumped 618 called 3211
deferred 618 delayed 618 moved 618 postponed 618 pushed 618 rearranged 618 rescheduled 618 shelved 618 shifted
618;=0:missed me 38 us 38;hand 3106 help 3106 len 3108 lend 3108 loan 3108 shot 3108 use 3108;hand 3106 help 3106;len
3108 lend 3108 loan 3108 shot 3108 use 3108;a 3214 some 3215 the 3216;<them> 3217 N 3217;a 3216 the 3216;<them> 3219 N
3219;advice 995 tip 995;advice 995 an 3221 some 3221 the 3221 tip 995;<me> 3222;advice 94 pointers 94 tip 94 tips
94;... 3224 advice 995 an 3221 some 3221 the 3221 tip 995;^ 3140;... 3226 ^ 3140 afternoon 3055 compliment 1738 credit
1738 day 3055 encouragement 1738 evening 3055 h 3055 hour 3055 hours 3055 hr 3055 hrs 3055 len 3108 lend 3108 loan
3108 morning 3055 pat 3094 praise 1738 saturday 3055 shot 3108 sunday 3055 thumbs 3112 use 3108 words 3115;... 3226 ^
3140 afternoon 3055 day 3055 evening 3055 h 3055 hour 3055 hours 3055 hr 3055 hrs 3055 morning 3055 saturday 3055
sunday 3055;afternoon 3055 compliment 1738 credit 1738 day 3055 encouragement 1738 evening 3055 h 3055 hour 3055 hours
3055 hr 3055 hrs 3055 morning 3055 pat 3094 praise 1738 saturday 3055 sunday 3055 thumbs 3112 word 3136 words 3115;...
3226 ^ 3140 compliment 1738 credit 1738 encouragement 1738 pat 3094 praise 1738 thumbs 3112 words 3115;... 3226 ^ 3140
len 3108 lend 3108 loan 3108 shot 3108 use 3108;0 3056 a 3227 an 3228 four 3056 half 3163 my 3229 one 3056 some 3230
the 3231 three 3056 two 3056;afternoon 3055 day 3055 evening 3055 h 3055 hour 3055 hours 3055 hr 3055 hrs 3055 len
3108 lend 3108 loan 3108 morning 3055 saturday 3055 shot 3108 sunday 3055 use 3108;afternoon 3055 day 3055 evening
3055 h 3055 hour 3055 hours 3055 hr 3055 hrs 3055 morning 3055 saturday 3055 sunday 3055 word 3136;0 3056 a 3233 an
3056 four 3056 half 3163 my 3234 one 3056 the 3216 three 3056 two 3056;afternoon 3055 day 3055 evening 3055 h 3055
hour 3055 hours 3055 hr 3055 hrs 3055 morning 3055 saturday 3055 sunday 3055 usual 3191;0 3056 <them> 3207 N 3207 a
3056 an 3056 four 3056 half 3163 my 3056 one 3056 three 3056 two 3056;0 3056 <me> 3225 <them> 3232 N 3235 a 3056 an
3056 four 3056 half 3163 my 3236 one 3056 our 3194 three 3056 two 3056 up 3237;<me> 3225;boost 1738 kick 1738 pep 1738
push 1738 shove 1738;... 3240 afternoon 3055 big 3131 boost 1738 day 3055 encouragement 1738 evening 3055 h 3055 hour
3055 hours 3055 hr 3055 hrs 3055 hurl 597 kick 1738 len 3108 lend 3108 lesson 634 lift 597 little 3131 loan 3108
lowdown 634 moral 3091 morning 3055 pat 3094 pep 3111 push 1738 run 597 saturday 3055 shot 3108 shove 1738 sunday 3055
use 3108 wee 3131;big 3131 boost 1738 encouragement 1738 little 3131 moral 3091 pat 3094 pep 3095 wee 3131;of 3242;...
3240 big 3131 boost 1738 encouragement 1738 kick 1738 little 3131 moral 3091 pat 3094 pep 3111 push 1738 shove 1738
wee 3131;len 3108 lend 3108 loan 3108 lowdown 634 shot 3108 use 3108;0 3056 a 3241 an 3056 four 3056 half 3163 lessons
634 lots 3243 my 3056 one 3056 some 3244 the 3245 three 3056 two 3056;0 3056 <them> 3246 N 3246 a 3056 an 3056 four
3056 half 3163 my 3056 one 3056 three 3056 two 3056 up 3237;bat 2755;to 3248;ahead 2535 bat 2755 fine 2535 in 3249 off
2535 on 2535 over 945 through 945 thru 945 without 2150;vm 38 voice 2469 voicemail 38;... 3251 ahead 2535 fine 2535 if
2118 off 2535 on 2535 without 2150;on 2150;call 16 have 16 meet 16 see 16 visit 16;ahead 2535 back 2558 cold 3253 dark
3253 fine 2535 off 2535 on 2535 over 945 quiet 3253 right 2558 silent 3253 through 945 thru 945 to 3254 up 945 without
2150;ahead 2535 back 2558 bat 2755 cold 3253 dark 3253 fine 2535 in 3249 off 2535 on 2535 over 945 quiet 3253 right
2558 silent 3253 through 945 thru 945 up 945 without 2150;answerphone 38 feedback 281 mailbox 38 vm 38 vmail 38
voicemail 38;meeting 2984 slot 2984;of 421;front 3259 with 421;a 3258 in 3260;feedback 281;a 3258 in 3260 on 126 s
3262;note 281;... 283 answerphone 38 call 281 dm 281 email 281 from 282 letter 281 mail 281 mailbox 38 message 281
text 281 vm 38 vmail 38 voice 3264 voicemail 38;... 283 call 281 dm 281 email 281 from 282 letter 281 mail 281 message
281 text 281 voice 3264;forward 624;$$ 38 D 623 again 320 at 615 back 320 last 613 on 616 out 320 till 623 to 623
until 623;commitments 38 ideas 38 plans 38;$$ 38 D 623 again 320 at 615 back 320 last 613 on 616 out 320;... 283
answerphone 38 from 282 mailbox 38 vm 38 vmail 38 voicemail 38;<them> 171 <until> 81 D 81 N 171;<them> 171 <until> 81
D 81 N 171 to 3272;back 3273;it 3274 that 3274 them 3274;bring 3275 get 3275 give 3275 hand 3275 return 3275;line 38
message 38 note 38 text 38;a 3277;<them> 3278 N 3278;... 184;touch 168;^ 3280 in 3281;bell 38 buzz 38 call 38 ring 38
shout 38 tinkle 38;a 3283;<them> 3284 N 3284;N 38;up 3286;in 38 over 38 round 38;^ 3276 drop 3279 get 3282 give 3285
look 3287 pop 3288;<their> 3257 <them> 3261 N 3263 a 3265 an 3266 answerphone 38 brought 3267 bumped 618 called 3211
conscripted 2162 deferred 618 delayed 618 drafted 2162 dragged 2162 from 282 mailbox 38 moved 3268 my 284 off 2506
other 3269 our 284 postponed 3270 press 2165 pushed 3270 rearranged 618 rescheduled 3270 roped 2162 shelved 618
shifted 3270 signed 2166 stood 446 talking 281 the 3271 to 3289 vm 38 vmail 38 voicemail 38 volunteered 2162;in 3281;^
3276 drop 3279 get 3291 give 3285 look 3287 pop 3288;<their> 2556 N 2557;<them> 2859 N 2859;<i> 2291 <them> 2318 N
2318 that 2317 to 2319;about 604 on 604 through 604 with 604;... 3296 about 634 on 634 through 634 with 634;<them>
3297 N 3297;about 634 on 634 through 634 with 634;<them> 3299 N 3299;^ 2422;^ 2422 to 3301;me 3302;^ 2422 across 3302
along 3302 down 3302 in 3302 over 3302 round 3302 to 3301 up 3302 with 3303;^ 2422 across 3302 along 3302 down 3302 in
3302 on 126 over 3302 round 3302 to 3301 up 3302 with 3303;dream 38;at 2989 of 2989 through 2989;blether 281 chat 281
craic 281 gossip 281 look 3307 moan 281 natter 281 talk 281 word 281 yarn 281;blether 281 chat 281 craic 281 gossip
281 moan 281 natter 281 talk 281 word 281 yarn 281;appointment 38 commitment 38 engagement 38;=23:contact ... 283 bad
3306 blether 281 chat 281 craic 281 dream 38 from 282 good 3308 gossip 281 little 3309 long 3309 look 3307 moan 281
natter 281 nightmare 38 prior 3310 proper 3309 quick 3308 read 3307 right 3309 short 3309 strange 3306 talk 281 wee
3309 weird 3306 word 281 yarn 281;of 38 to 38;intention 3312 intentions 3312;the 3313;=23:contact ... 283 from
282;alone 38 by 2321 on 2323;do 38;to 3317;things 3318;=23:contact alone 38 by 2321 on 2323;through 38;=23:contact ...
283 dream 38 from 282 nightmare 38;=0:missed ask 38 call 38 catch 38 come 38 drive 38 drop 38 go 38 have 38 host 38
join 38 meet 38 pop 38 ring 38 see 38 sit 38 speak 38 take 38 talk 38 thank 38 visit 38 write 38;to 3323;=23:contact
... 283 best 3313 from 282;=0:missed out 38;$$ 38 after 38 again 38 as 38 at 38 because 38 due 38 since 38 when 38;off
3327;abandoned 3327 aborted 3327 binned 3327 called 3328 canceled 3327 cancelled 3327 cut 3327 postponed 3327 put 3328
scrapped 3327 shelved 3327;check 38;rain 3330;a 3331;back 2390 bail 3326 be 3329 beg 447 bin 38 bow 2390 call 447
cancel 38 cry 447 decline 38 ditch 38 drop 2390 pass 38 postpone 38 pull 2390 rain 3330 scrap 38 scrub 38 shelve 38
skip 38 take 3332;=23:contact <them> 3304 N 3305 a 3311 all 3314 already 2683 an 3315 ate 3316 been 2684 better 3319
breakfast 3320 coffee 3320 dinner 3320 drinks 281 every 3313 fallen 3321 from 282 full 3313 good 3313 half 2687 hoped
2686 intended 2686 just 2688 lunch 3320 meant 2686 my 3322 no 3313 other 3269 our 3315 planned 3324 rather 2687 really
2687 so 2687 some 281 tea 3320 the 3325 to 3333 very 2691 wanted 2686;hear 2812 heard 2812;t 3335;a 2084 afternoon 602
day 602 days 602 evening 602 h 608 hour 609 hours 609 hr 608 hrs 608 morning 602 week 611;... 2906 copy 2420 extra
2420 leftover 2420 list 2890 lot 2890 old 2420 own 2420 page 2890 pages 2890 second 2420 sheet 2890 spare 2420 used
2420;copy 2420 extra 2420 leftover 2420 old 2420 own 2420 second 2420 spare 2420 used 2420;0 3338 a 3338 an 3339 four
2907 half 2908 my 3338 our 3339 several 2907 some 3338 the 3339 three 3338 two 3338;... 3027 ^ 3340 on 3028 over
3028;... 3181 to 3183;<useful> 2928 to 681;... 3343 <useful> 2928;a 2930 an 2930 my 3344 our 3344 some 2930 the
2930;... 3181 ^ 3345 to 3183;... 3181 <them> 3341 ^ 3173 along 3342 on 3346 out 2634 over 3346 to 3183;a 2355 got 2357
hear 2812 heard 2812 one 2355 so 2360;prior 3310;=1:moved s 623;D 3350;for 16;brought 3267 bumped 618 called 3211
deferred 618 delayed 618 moved 3270 postponed 3270 pushed 3270 rearranged 618 rescheduled 3270 set 3352 shelved 618
shifted 3270;$$ 38 home 320 off 2213 out 2213 over 2213 to 282;gone 3354 left 320;in 455 paid 38 returned 38 sent 38
signed 38;=0:missed back 38;answered 38 arrived 38 been 3356 called 38 come 3357 got 1234 landed 38 replied 38
responded 38 rung 38 written 38;become 3351 gone 2214;paid 38 returned 38 sent 38 signed 38;arrived 38 been 3360 come
38 landed 38;not 3361;back 2390 bail 2390 beg 447 bin 38 bow 2390 call 447 cry 447 decline 38 ditch 38 drop 2390 pass
38 pull 2390 rain 3330 scrap 38 scrub 38 shelve 38 take 3332;a 3349 already 2683 avoiding 2150 become 3351 been 3353
better 3319 blanking 2150 dodging 2150 fallen 3321 finally 2215 ghosting 2150 gone 2214 ignoring 2150 just 3355 not
3358 now 3359 other 3269 still 3362 to 3363;around 897 back 38 round 897;answered 38 been 456 called 38 caught 446
come 1234 ever 2645 get 2644 got 3365 gotten 2644 heard 38 met 38 quite 2645 replied 38 responded 38 rung 38 seen 38
spoken 38 talked 38 written 38 yet 2645;t 3366;answered 38 been 456 called 38 caught 446 come 1234 got 1234 heard 38
met 38 replied 38 responded 38 rung 38 seen 38 spoken 38 talked 38 written 38;bad 3306 dream 38 nightmare 38 prior
3310 strange 3306 weird 3306;appointment 16;brought 3267 conscripted 2162 drafted 2162 dragged 2162 moved 624
postponed 624 press 2165 pushed 624 rescheduled 624 roped 2162 shifted 624 signed 2166 volunteered 2162;together
570;them 3372;=0:missed in 455 paid 38 returned 38 sent 38 signed 38;arrived 38 been 3374 caught 446 come 38 ever 2645
get 2644 got 2644 gotten 2644 had 38 heard 38 landed 38 met 38 quite 2645 seen 38 spoken 38 talked 38 yet 2645;best
3313;^ 3276 bring 3373 connect 570 drop 3279 get 3282 give 3285 introduce 570 look 3287 pop 3288;N 127 a 3369 all 3314
already 2688 an 3370 appointment 16 become 3351 been 3371 bring 3373 connect 570 every 3313 fallen 3321 finally 2215
full 3313 gone 2214 good 3313 half 2687 hoped 2686 intended 2686 introduce 570 just 3355 meant 2686 no 3313 not 3375
now 3359 other 3269 planned 2686 rather 2687 really 2687 so 2687 still 3362 the 3376 to 3377 very 2691 wanted
2686;have 839 need 839;<i> 3379;so 3380;=0:missed yet 3381;=0:missed in 455;=0:missed a 2811 anything 2810 back 2810
from 38 much 2810 off 38 since 38;answered 3382 been 3383 called 38 caught 446 come 1234 ever 2645 get 2644 got 3365
gotten 2644 had 38 hear 2812 heard 3384 met 38 quite 2645 replied 3382 responded 38 rung 38 seen 38 spoken 38 talked
38 written 38 yet 2645;t 3385;answered 38 been 3383 called 38 caught 446 come 1234 ever 2645 get 2644 got 3365 gotten
2644 had 38 hear 2812 heard 3384 met 38 quite 2645 replied 38 responded 38 rung 38 seen 38 spoken 38 talked 38 written
38 yet 2645;bad 3306 dream 38 nightmare 38 strange 3306 weird 3306;a 3388;i 1875 me 1875;to 1898;and 3390 are 3391
assured 1911 assures 1911 guaranteed 1910 guarantees 1910 is 3391 pinky 2009 s 3391 swears 1910 swore 1910 to 2059
vowed 1910 vows 1910;magazine 38 news 38 paper 38;a 3393 the 3393;radio 38 telly 38 tv 38;telly 38 the 3395 tv 38
youtube 38;in 3394 on 3396 online 38;... 3397 in 3394 on 3396 online 38;from 281;back 38 from 38;<gossips> 38
<told_in> 38;... 3401 <gossips> 38 <told_in> 38;party 38;... 3401 <gossips> 38 <told_in> 38 third 3403;<gossips>
38;... 3405 <gossips> 38;the 3406;of 3407;else 38;... 2091 <told_in> 38;s 3410;=23:contact ... 2091 <their> 3402
<told_in> 38 a 3404 an 3402 my 3402 one 3408 our 3402 some 3406 somebody 3409 someone 3409 the 3402 today 3411;haw
3400;... 2091 <their> 3410 <told_in> 38 a 3410 an 3410 my 3410 our 3410 the 3410 today 3411;=23:contact ... 2091
<their> 3402 <told_in> 38 a 3402 an 3402 my 3402 one 3408 our 3402 some 3406 the 3402 today 3411;<their> 3406 a 3406
an 3406 my 3406 one 3408 our 3406 some 3406 the 3406;... 2091 <their> 3402 <told_in> 38 a 3402 an 3402 my 3402 one
3408 our 3402 some 3406 the 3402 today 3411;from 3415 in 3414 off 3416 on 3414 through 3416 via 3417;... 2091
<told_in> 38 grapevine 38;... 2091 <their> 3410 <told_in> 38 a 3410 an 3410 my 3410 our 3410 the 3419 today 3411;hand
38;all 3400;... 3405 <gossips> 38 grapevine 38;<their> 3406 a 3406 an 3406 my 3406 one 3408 our 3406 some 3406 the
3423;N 3398 back 3399 crickets 3400 from 3412 hee 3413 in 3414 it 3418 nothing 3400 nowt 3400 off 3416 on 3420 second
3421 secondhand 38 sod 3422 that 3418 this 3418 through 3424 via 3417 zilch 3400 zip 3400;crickets 3400 hee 3413
nothing 3400 nowt 3400 sod 3422 zilch 3400 zip 3400;for 476;line 3427 phone 3427;hold 3427 the 3428;assembly 2717
class 2717 demo 2717 lesson 2717 masterclass 2717 on 3429 session 2717 story 2722 storytime 2717 talk 2717 tour 2717
training 2717 workshop 2717;assembly 2717 class 2717 demo 2717 duty 2538 group 2538 lesson 2717 masterclass 2717
reading 2538 round 2538 route 2538 session 2717 shift 2538 slot 2538 stall 2538 story 2722 storytime 2717 talk 2717
tour 2717 training 2717 turn 2538 workshop 2717;... 3431 assembly 2717 class 2717 demo 2717 duty 2538 group 2538
lesson 2717 masterclass 2717 mock 2759 reading 2538 round 2538 route 2538 session 2717 shift 2538 slot 2538 stall 2538
story 2722 storytime 2717 talk 2717 tour 2717 training 2717 turn 2538 workshop 2717;... 3431 assembly 2717 class 2717
demo 2717 duty 2538 group 2538 lesson 2717 masterclass 2717 reading 2538 round 2538 route 2538 session 2717 shift 2538
slot 2538 stall 2538 story 2722 storytime 2717 talk 2717 tour 2717 training 2717 turn 2538 workshop 2717;... 2660
assembly 2538 class 2538 duty 2538 group 2538 lesson 2538 mock 2759 reading 2538 round 2538 route 2538 session 2538
shift 2538 slot 2538 stall 2538 tour 2538 turn 2538;... 3430 0 2661 <their> 2661 a 3432 an 3432 assembly 2717 class
2717 demo 2717 free 2770 lesson 2717 masterclass 2717 mock 2759 pro 2832 session 2717 some 2804 story 2722 storytime
2717 talk 2717 the 3433 three 2661 tour 2717 training 2717 two 3434 unpaid 2770 voluntary 2770 workshop
2717;=22:gave:volunteering <their> 5 a 5 boxes 5 flat 5 furniture 5 home 5 house 5 in 5 out 5 the 5 up 5;up 5;out
5;=17:gave:knowledge <helping> 3436 get 5 pick 5 set 3437 sort 3438;ready 604;up 604;^ 3439;out 604;<their_doing> 604
^ 3439 get 3440 in 604 on 604 out 2288 set 3441 through 604 to 3442 understand 604 with 634 work 3443;^ 3439 to 3442
with 634;<their> 597 N 2285 a 597 our 597 the 597;at 3446 on 3446;<them> 3444 N 3445 at 3446 me 281 on 3446 out
3447;out 634;<helping> 3436 get 5 pick 5 set 3437 sort 3438;^ 3450;^ 3439 figure 3449 to 3451 with 634;at 2286 on
2286;<them> 3452 N 3452 at 2286 on 2286 out 3453;no 2180;call 2037 go 2037 job 2037 move 2037 round 2046 shout 2046
task 2037 turn 2048;<giveinf> 103;^ 3457;to 3458;going 3459 gonna 3458;answerphone 38 mailbox 38 vm 38 vmail 38
voicemail 38;<their> 3461 a 3461 answerphone 38 mailbox 38 the 3461 vm 38 vmail 38 voicemail 38;D 2394 a 2395 an 2396
the 2398 time 2394;my 2202 our 2202;and 422 to 422 w 422 with 2615;and 422 to 422 up 3465 w 422 with 422;them
2623;<them> 3466 N 2985 up 3467;answer 38 appear 38 arrive 38 call 38 come 38 finish 38 get 38 phone 38 reply 38 ring
38 show 38 text 38 turn 38 write 38;to 3469;<them> 3470 N 3470;for 3471;... 3472;... 2803 ^ 2610 assembly 2717 class
2717 demo 2717 lesson 2717 masterclass 2717 session 2717 story 2722 storytime 2717 talk 2717 tour 2717 training 2717
workshop 2717;... 2803 assembly 2717 class 2717 demo 2717 lesson 2717 masterclass 2717 session 2717 story 2722
storytime 2717 talk 2717 tour 2717 training 2717 workshop 2717;=23:contact ... 2803 <their> 2611 a 3474 an 3474
assembly 2717 class 2717 demo 2717 lesson 2717 masterclass 2717 session 2717 some 3475 story 2722 storytime 2717 talk
2717 the 3474 tour 2717 training 2717 workshop 2717;mentoring 604;=13:talk could 28 d 28 ll 28 might 28 should 28 will
28 would 28;<they> 3478;on 3429;part 38;fool 38 idiot 38 lemon 38 muppet 38 plum 38 spare 3481;a 3482;alone 38 for
2492 in 2672 like 3483;... 3484;... 3480 around 3485 out 281 up 2503;have 16;to 3487;going 3488;N 1875;$$ 28;<them>
3491;^ 81 to 293;<them> 3493 N 3493;<them> 3493 N 3493 to 3494;promised 3495;am 3489 and 3490 are 3489 gave 3492 guess
22 have 3496 lent 3492 loaned 3492 m 3489 mentioned 3492 miss 38 n 3490 passed 3492 promised 3495 sent 3492 showed
3492 think 22 ve 3496 wonder 22;... 1034;<me> 3498 <my> 3498;t 92;d 92 would 92 wouldn 3500;<they> 3501;place 3502
shoes 3502;charge 3502 my 3503;it 3502 this 3502;<me> 3498 <my> 3498 in 3504 me 3502 running 3505 us 3502;=13:talk
could 28 d 28 had 3499 ll 28 might 28 owned 3499 ran 3499 should 28 was 3506 were 3506 will 28 would 28;you 2114;was
3508 were 3508;... 1033;business 3510 call 3510 company 3510 firm 3510 money 3510 shop 3510;<them> 3510 N 3510;to
3512;<their> 3511 <them> 3510 up 3513;was 3514 were 3514;<i> 28 <they> 3507 i 3509 it 3515;me 38 my 38 us 38;calling
16 going 2163 having 16 hosting 16 instead 2164 joining 16 meeting 16 now 2164 seeing 16 visiting 16;<me> 2629;boots
1034 place 1034 position 1034 shoes 1034 situation 1034;dream 38 nightmare 38;^ 0 not 92;d 92 would 3522 wouldn 3500
wouldnt 92;not 92;would 3524 wouldn 3500 wouldnt 92;<they> 3523 N 3525;boots 3526 case 1034 drafts 38 dream 38
nightmare 38 place 3526 position 3526 seat 3526 shoes 3526;d 92 would 92 wouldn 3500 wouldnt 92;<they> 3528 N
3528;boots 3529 place 3529 position 3529 seat 3529 shoes 3529;calendar 16 diary 16 drafts 38 end 2947;<my> 3520 a 3521
my 3527 order 2363 our 3530 the 3531;=9:told;N 3533;D 16 for 2707;D 16 for 2707 in 3535 out 2397;=3:advice to 0;ask 0
can 0 charge 0 could 0 cut 0 do 0 drop 0 get 0 go 0 have 3537 hire 0 keep 0 make 0 move 0 must 0 need 506 ought 506
put 0 raise 0 sell 0 shd 0 should 0 shouldn 516 shouldnt 0 sign 0 start 0 stop 0 take 0 wait 0 write 0;^ 3538;<i>
3539;<i> 3539 that 3540;call 38 catch 38 come 38 drive 38 drop 38 go 38 have 38 host 38 join 38 mail 38 meet 38 pop 38
ring 38 see 38 speak 38 talk 38 text 38 visit 38 write 38;to 3542;<off_it> 617 been 619 being 619 gets 619 got 619 had
621 has 622 is 619 s 627 w 629 was 619 were 619 with 629;2 422 and 422 n 422 to 422 with 422;and 422 to 422 with 422;N
421 ^ 2616;2 422 and 422 n 422 to 3547 with 3547;<them> 3548 N 3548;<them> 3545 N 3546 d 3549;2 422 and 422 to 3547
with 3547;<them> 3548 N 3551;2 422 and 2615 n 422 to 2617 with 2617;them 2434;^ 421 of 3554;pair 3555 three 3555 two
3555;<them> 3553 N 3553 the 3556 them 2623;and 422 to 3547 with 3547;<them> 3548 N 3558;for 152 over 152 round 152 to
152;=23:contact for 152 to 152;<them> 3560 N 3560 me 3561 us 3561;can 516 have 506 must 0 mustn 516 need 506 ought 506
should 0 shouldn 516;^ 3563;<i> 3564;<i> 3564 that 3565;can 516 have 506 must 0 mustn 516 need 3537 ought 506 should 0
shouldn 516;^ 3567;should 0;... 3569;<i> 3568 ^ 3570;... 3566 <i> 3568 ^ 3570 that 3571;for 17;... 3566 <i> 3564 that
3565;<i> 3568;... 3566 <i> 3568 that 3575;=2:plan for 2707 on 16;<i> 3564 ^ 3570;... 3566 <i> 3564 ^ 3570 that 3578;D
623 till 623 to 623 until 623;answering 38 available 38 in 38 picking 458 reachable 38;that 92;belief 3582 conviction
3582 mind 3582 opinion 3582 view 3582;the 3583;in 3573;<i> 1607 ^ 3570;<i> 1607 ^ 3570 that 3586;<i> 1607 that 1663;^
3570;^ 3570 that 3589;adamant 3587 certain 3588 clear 3587 convinced 3588 firm 3590 insistent 3590 sure 3588;=2:plan
for 17;=2:plan for 2707;D 16 adamant 3572 agreed 3573 arranged 3573 avoiding 2150 blanking 2150 blunt 3574 booked 3573
brought 3267 certain 3576 clear 3572 coming 16 confirmed 3577 convinced 3576 dodging 2150 down 3573 emphatic 3574
finally 2215 firm 3579 fixed 3573 ghosting 2150 gone 2214 ignoring 2150 insistent 3579 just 2215 moved 3580 not 3581
now 2215 of 3584 off 38 on 2397 penciled 3585 pencilled 3585 planned 3573 positive 3574 postponed 624 pushed 624 quite
3591 really 3591 rescheduled 624 scheduled 3592 set 3593 shifted 624 slated 3573 sure 3576 very 3591;t 3581;<off_it>
618 agreed 16 arranged 16 booked 16 confirmed 16 fixed 16 planned 16 scheduled 16 set 2210;<off_it> 618 agreed 16
arranged 16 been 619 booked 16 confirmed 16 fixed 16 planned 16 scheduled 16 set 2210;<off_it> 618 D 281 all 2348 at
281 by 281 closed 320 during 281 locked 2349 on 281 over 281 shut 320;<off_it> 618 all 2348 closed 320 locked 2349
shut 320;agreed 16 arranged 16 been 619 being 619 booked 16 confirmed 16 fixed 16 gets 619 got 619 had 621 has 622 is
3596 planned 16 s 3597 scheduled 16 set 2210 was 3598 were 3599;me 2388 us 2388;by 2676 past 2676 right 2677 straight
2677;=23:contact me 1875 us 1875;=22:gave:volunteering ... 2609;^ 3604;<their> 2611 a 3605 an 2611 at 597 the 3605;i
281 me 281 us 281;and 3607;=14:together and 282 n 282 plus 282 w 282 with 282;N 3608 me 3609 us 3609;forgetting
38;forgetting 38 intending 897 meaning 897 on 3611 planning 897 promising 2367 putting 447 ringing 2390 trying 476
wanting 897;D 2394 a 2395 an 2396 the 2398 time 2394 up 2459;have 506 must 0 need 506 shd 0 should 0;^ 3614;<i>
3615;<me> 1062;cancelling 38 dodging 38 forgetting 38 intending 897 meaning 897 planning 897 postponing 38 promising
2367 putting 447 ringing 2390 saying 3616 telling 3617 wanting 897;=23:contact for 281;hanging 38 on 2518 waiting
3619;<they> 1737;through 1737 until 3621 while 3621;^ 3622;^ 3622 company 3623;<me> 3620 <them> 3624 D 2394 N 3624 a
2395 an 2396 forgetting 38 intending 897 meaning 897 planning 897 promising 2367 putting 447 ringing 2390 saying 3616
telling 3617 the 2398 time 2394 trying 476 up 2459 wanting 897;call 38 calling 38 email 38 meet 38 phone 38 reply 38
ring 38 ringing 38 see 38 speak 38 talk 38 text 38 visit 38;for 3626 to 3626;time 3627;the 3628;a 634 how 634 my 634
our 634 the 634 to 634;<them> 3630 N 3630 from 28 that 28 through 28 via 28;... 2803 a 3475 an 3475 assembly 2717
class 2717 demo 2717 lesson 2717 masterclass 2717 session 2717 some 3475 story 2722 storytime 2717 talk 2717 the 3475
tour 2717 training 2717 workshop 2717;lurch 38;the 3633;hanging 38 in 3634 standing 38 up 38 waiting 38;message
38;answerphone 3636 vm 38 vms 38 voice 3636 voicemail 38 voicemails 38;0 3637 a 3637 an 3637 another 3637 several 3637
some 3637 three 3637 two 3637;drafts 38;<they> 104;in 3639 that 3640;<me> 3635 <them> 3638 it 3641;hand 3105 help
3106;^ 664 a 3643 some 3215;^ 664 a 3215 some 3215;to 683;... 3646;a 3172 an 3647 my 3172 our 3172 the 3172;hand 3175
help 3175;^ 3173;a 3647 an 3647 my 3647 our 3647 the 3647;^ 3651;<them> 3644 N 3645 ^ 3648 a 3649 on 3650 out 3652
over 3650 some 3649;into 293;coaxed 3654 dragged 3654 persuaded 3654 pushed 3654 roped 3654 talked 3654;be 3655 down
38 get 3655;<me> 3654;a 664 my 664 one 664 our 664 the 664;^ 3658;go 604;^ 3658 a 3660;on 634;in 604;talk
3657;=18:gave:mentoring a 664 my 664 one 664 our 664 the 664;^ 3665;argue 3657 borrow 3659 bully 3657 charm 3657 coax
3657 do 604 drag 3657 have 3661 in 3662 keep 3659 persuade 3657 practice 604 practise 604 push 3657 rope 3657 shadow
604 sit 3663 sweet 3664 take 3659 talk 3657 try 3666 use 3659 watch 604 wheedle 3657;argue 3657 borrow 3659 bully 3657
charm 3657 coax 3657 drag 3657 have 3659 keep 3659 know 3533 persuade 3657 push 3657 rope 3657 sweet 3664 take 3659
talk 3657 try 3659 use 3659 wheedle 3657;=0:missed again 38;down 3669;for 293;be 3655 get 3655 in 3671;<me> 3656
<them> 3667 N 3668 me 3670 myself 3672 ourselves 3672 us 3670;way 38;the 3674;in 3675;gets 3676 got 3676 had
3676;linkedin 38 photo 38 photos 38 post 38 posts 38 profile 38 status 38 stories 38 story 38 tweet 38 update 38;s
3678;N 3679;and 2615 to 2615 up 3465 w 422 with 2615;and 2615 to 2615 up 2984 with 2615;<them> 3681 N 3682 up 3467;run
653;dry 3684 pitch 653 presentation 653 rehearsal 653 speech 653 talk 653;^ 3685;<their> 3686;on 3687;... 936
<work_thing> 653 dry 3684 pitch 653 presentation 653 rehearsal 653 speech 653 talk 653;^ 3689;^ 2555 article 38 blog
38 interview 38 newsletter 38 podcast 38 post 38 talk 38 video 38 webinar 38;... 3397 in 3394 on 3396 online 38 s
3691;<their> 3690 N 3692;in 3688 through 3687 to 3693;having 16 hosting 16 joining 16 meeting 16 seeing 16 visiting
16;a 1820 breakfast 16 coffee 16 dinner 16 lunch 16;^ 3276 be 3695 have 3696 meet 16 see 16 visit 16;=19:gave:resource
a 3647 an 3647 my 3647 our 3647 the 3647;^ 3698;<them> 2226 N 2226 ^ 3648 on 3650 out 3699 over 3650;... 2980 D 16 for
17;D 16 down 2981 for 17 in 3701 out 2397 up 2981;time 2491;<their> 939 N 940 a 2559 the 2559;after 2286 at 2989 back
2558 over 2560 right 2558 through 3704 thru 3704 up 2560;after 2286 back 2558 forward 1834 over 945 right 2558 through
945 thru 945 up 945;in 2984;<them> 3707 N 3707;to 421 with 421;intro 3709 introduction 3709;an 3710 the 3710;<them>
3709 N 3709;<them> 3709 N 3709 for 3712;between 421 to 421 with 421;=15:gave:intro <them> 3714 N 3714;<them> 3709 N
3709 between 421 for 3715 of 421 to 421 with 421;<them> 3714 N 3714;<them> 3709 N 3709 between 421 for 3717 to 421
with 421;connection 3713 e 2750 email 2749 intro 3716 introduction 3716 introductions 3718 mail 2749 whatsapp
2749;date 16 double 2753 presentation 2762 quick 3719 warm 3719;=15:gave:intro between 421 to 421 with
421;=15:gave:intro <them> 3714 N 3721;<them> 3709 N 3709 between 2615 for 3722 from 422 of 421 to 421 with
2615;connection 3713 e 2750 email 2765 intro 3723 introduction 3716 introductions 3718 mail 2765 whatsapp 2749;between
421 for 3717 to 421 with 421;connection 3713 e 2750 email 2765 intro 3723 introduction 3716 introductions 3718 mail
2765 presentation 2762 whatsapp 2749;<them> 3711 N 3711 a 3720 an 3724 intro 3725 introduction 3725 introductions 3725
plans 16 that 3719 the 3726;comments 2888 corrections 2888 edits 2888 feedback 2888 list 2890 lot 2890 notes 2888 page
2890 pages 2890 redlines 2888 sheet 2890 suggestions 2888;... 3728 comments 2888 corrections 2888 edits 2888 feedback
2888 list 2890 lot 2890 notes 2888 page 2890 pages 2890 redlines 2888 sheet 2890 suggestions 2888;article 664 book 664
checklist 664 comments 2888 corrections 2888 edits 2888 feedback 2888 guide 664 link 664 list 2893 lot 2890 notes 2888
page 2890 pages 2890 podcast 664 redlines 2888 sheet 2890 spreadsheet 664 suggestions 2888 template 664;... 3730
article 664 book 664 checklist 664 comments 2888 corrections 2888 edits 2888 feedback 2888 guide 664 link 664 list
2893 lot 2890 notes 2888 page 2890 pages 2890 podcast 664 redlines 2888 sheet 2890 spreadsheet 664 suggestions 2888
template 664;article 664 book 664 checklist 664 guide 664 link 664 list 664 podcast 664 spreadsheet 664 template
664;... 3732 article 664 book 664 checklist 664 guide 664 link 664 list 664 podcast 664 spreadsheet 664 template 664;0
3729 a 3731 an 3733 detailed 2903 four 2907 full 2903 half 2908 lots 2903 my 3731 our 3733 pages 2903 several 2907
some 3729 the 3733 three 3729 two 3729;... 2489 ^ 3734 a 2864 back 2863 comments 2861 corrections 2861 detailed 2863
edits 2861 feedback 2861 honest 2863 mark 2862 markup 2861 my 2863 notes 2861 redlines 2861 remarks 2861 some 2863
thoughts 2861;article 664 book 664 checklist 664 comments 2888 corrections 2888 edits 2888 feedback 2888 guide 664
link 664 list 664 notes 2888 podcast 664 redlines 2888 spreadsheet 664 suggestions 2888 template 664;... 3736 article
664 book 664 checklist 664 comments 2888 corrections 2888 edits 2888 feedback 2888 guide 664 link 664 list 664 notes
2888 podcast 664 redlines 2888 spreadsheet 664 suggestions 2888 template 664;0 2903 a 3737 an 3733 detailed 2903 full
2903 lots 2903 my 3737 our 3733 pages 2903 some 2903 the 3733 three 2903 two 2903;... 2495 ^ 3738 a 2864 and 2494 back
2863 but 2494 comments 2861 corrections 2861 detailed 2863 edits 2861 feedback 2861 honest 2863 mark 2862 markup 2861
my 2863 notes 2861 redlines 2861 remarks 2861 some 2863 thoughts 2861;=23:contact <them> 3735 N 3739 ^ 2931 across
2932 over 2932;^ 2585 ahead 2535 fine 2535 off 2535 on 2535 the 2586 without 2150;=22:gave:volunteering ... 2609 bar 5
booth 5 class 5 counter 5 desk 5 dog 5 kids 5 shop 5 stall 5 stand 5 till 5;^ 3742;=22:gave:volunteering bar 5 booth 5
class 5 counter 5 desk 5 dog 5 kids 5 shop 5 stall 5 stand 5 till 5;^ 3744;^ 5 s 3745;w 281 with 281;^ 2610 booth 3747
pitch 3747 stall 3747 stand 3747 table 3747;booth 3747 pitch 3747 stall 3747 stand 3747 table 3747;at 597 for 597 with
597;=23:contact ^ 5;at 597 for 597 w 281 with 3751;station 3750;^ 2610 bar 3750 booth 3752 desk 3750 kitchen 3750
pitch 3747 stall 3752 stand 3752 table 3752 till 3750 tombola 3750 water 3753;... 2538 <their> 3743 <them> 597 N 3746
a 3748 an 2611 for 2727 my 3749 our 3749 the 3754;... 2538 <their> 597 <them> 597 N 2333 for 2727;up 2607;<their> 2556
N 2557 up 2989;a 597 at 597 the 597;and 2615 to 2615 up 2618 w 422 with 2615;and 421 to 421 with 421;<them> 3760 N
3761;N 1878;alone 38 like 38 outside 38 there 38;: 293 and 3763 n 3490 sat 3764 sitting 3764 stood 3764 waiting
3764;bell 38 buzz 38 call 38 ring 38 shout 38;a 3766;N 3767;call 38 catch 38 email 38 give 3768 meet 38 message 38
phone 38 reply 38 ring 38 see 38 text 38 visit 38 write 38;to 3769;as 656 for 656;N 656 her 3771 him 656 them
656;about 3772;N 656 him 656 them 656;about 3774;boss 3773 brother 3775 client 3773 colleague 3775 colleagues 3775
cousin 3775 director 3773 head 3775 landlord 3773 manager 3773 neighbour 3775 sister 3775 team 3773;my 3776 our 3776
the 3776;<their> 2993 <them> 2992 N 2994 to 3777;^ 603 for 604 on 604 through 604;<them> 3779 N 3779 ^ 2585 the 2586;N
604;at 604 w 604 with 604;^ 603 at 604 w 604 with 604;: 3781 <them> 2134 N 3779 at 604 call 3782 chat 3782 coffee 3782
for 3781 hour 3782 lunch 3782 meeting 3782 of 3781 session 3783 students 3783 w 604 with 604;<contact_of> 2885 s 3022
without 2488;article 664 book 664 checklist 664 guide 664 link 664 list 2893 lot 2890 page 2890 pages 2890 podcast 664
s 2894 sheet 2890 spreadsheet 664 template 664;... 3786 article 664 book 664 checklist 664 guide 664 link 664 list
2893 lot 2890 page 2890 pages 2890 podcast 664 s 2894 sheet 2890 spreadsheet 664 template 664;article 664 book 664
checklist 664 guide 664 link 664 list 664 podcast 664 s 2894 spreadsheet 664 template 664;... 3788 article 664 book
664 checklist 664 guide 664 link 664 list 664 podcast 664 s 2894 spreadsheet 664 template 664;0 2907 a 3787 an 3733
four 2907 half 2908 my 3787 our 3789 several 2907 some 2907 the 3789 three 2907 two 2907;... 3785 <contact_of> 2885 N
2887 ^ 3790 a 2917 my 2917 on 3028 our 2917 over 3028 some 2917 the 2917;<contact_of> 2885 without 2488;a 3789 an 3733
my 3789 our 3789 the 3789;... 3792 <contact_of> 2885 N 2887 ^ 3793 a 2917 my 2917 our 2917 some 2917 the 2917 to
2497;=23:contact <them> 3791 N 3794;=23:contact ahead 2535 fine 2535 off 2535 on 2535 up 281 without 2150;<their> 3745
<them> 597 N 3746 a 3749 for 2727 my 3749 our 3749 the 3749;<their> 597 <them> 597 N 2333 for 2727;appointment 38
birthday 38 call 38 calls 38 coffee 38 dinner 38 lunch 38 meeting 38 party 38 slot 38 zoom 38;w 3286 with 3286;1
3800;=0:missed s 3799;=0:missed from 38 w 3286 with 3286;=0:missed w 3286 with 3286;1 3801 appointment 38 birthday 38
breakfast 3800 brunch 3800 call 3803 calls 38 coffee 3804 demo 3800 dinner 3804 drinks 3800 lunch 3804 meeting 3804
party 38 session 3800 slot 38 standup 3800 zoom 3804;from 38 w 3286 with 3286;1 3801 appointment 38 birthday 38
breakfast 3800 brunch 3800 call 3804 calls 38 coffee 3804 demo 3800 dinner 3804 drinks 3800 lunch 3804 meeting 3804
party 38 session 3800 slot 38 standup 3800 zoom 3804;0 3799 1 3801 <their> 3799 <them> 38 N 3802 a 3805 breakfast 3800
brunch 3800 call 3806 coffee 3800 demo 3800 dinner 3800 drinks 3800 lunch 3800 meeting 3800 my 3807 our 3807 session
3800 standup 3800 the 3807 zoom 3800;rang 38;dead 38;dead 38 just 3809 off 38 rang 2390 rings 2390 switched 447 went
3810;in 2105 is 2106 on 2105 s 2106 with 2105;D 623 to 624;N 3813;D 623 to 624 w 3814 with 3814;1 3815;=1:moved D 623
to 624;up 3815;to 623;... 3819 D 2449 friday 2449 monday 2449 thursday 2449 today 2449 tomorrow 2449 tuesday 2449
wednesday 2449;=1:moved D 623;D 3821 to 624 w 3814 with 3814;1 3822;up 3822;... 2453 1 3823 breakfast 3822 call 3822
catch 3824 chat 3822 coffee 3822 demo 3822 dinner 3822 interview 3822 lunch 3822 meeting 3822 session 3822;1 3816
<their> 2454 <until> 623 D 3817 N 2455 breakfast 3815 by 623 call 3815 catch 3818 chat 3815 coffee 3815 demo 3815
dinner 3815 fri 3813 friday 2449 from 3820 interview 3815 lunch 3815 meeting 3815 mon 3813 monday 2449 my 3825 our
3825 sat 3813 session 3815 sun 3813 the 3825 thu 3813 thurs 3813 thursday 2449 to 623 today 2449 tomorrow 2449 tue
3813 tues 3813 tuesday 2449 wed 3813 wednesday 2449;1 3823 breakfast 3822 call 3822 catch 3824 chat 3822 coffee 3822
demo 3822 dinner 3822 interview 3822 lunch 3822 meeting 3822 session 3822;1 3816 breakfast 3815 call 3815 catch 3818
chat 3815 coffee 3815 demo 3815 dinner 3815 interview 3815 lunch 3815 meeting 3815 my 3827 our 3827 session 3815 the
3827 to 624;bring 3373 connect 570 introduce 570;^ 3276 bring 3373 connect 570 drop 3279 forget 2829 get 3291 give
3285 introduce 570 look 3287 n 2831 not 2830 pop 3288 t 2830 to 3829;forget 2829 n 2831 not 2830 t 2830;t 3831;: 293
to 2843;do 441;^ 2842 buy 2042 choose 2042 cook 2042 drive 2042 get 2042 host 2042 pay 2042 pick 2042 treat 2042;to
3835;action 441 call 2844 go 2844 job 3833 move 2844 round 2046 shout 2046 task 3833 to 3834 turn 3836;$$ 38 D 38
again 38 all 38 atm 38 this 38 till 38 today 38 until 38;a 3838;a 2355 one 2355 so 2360;<them> 47;from 3841;... 3842;^
3843 bring 3373 connect 570 introduce 570 to 3377;^ 3843;=0:missed off 38 to 2777;<them> 2517 N 2517 a 869 an 870
around 897 as 2787 beyond 38 done 320 further 2356 held 320 hold 38 off 2789 past 38 round 897 there 38 through 38;a
2355 answered 38 appear 38 be 2533 call 38 called 1234 came 3846 catch 458 caught 38 come 2642 connect 38 contact 38
dial 2643 ever 2645 find 2648 fly 38 found 2649 get 2808 go 2638 got 3847 gotten 2644 had 2649 happen 38 happened 38
have 2649 hear 2812 heard 2812 hold 38 join 38 log 2652 made 872 make 2521 manage 2525 materialise 38 materialised 38
materialize 38 meet 38 met 38 one 2355 pan 2390 phone 38 picked 446 posted 872 quite 2796 reach 38 reached 38 ring 38
see 38 sent 872 showed 458 so 2360 speak 38 spoke 38 surface 38 take 2639 talk 38 talked 38 took 2528 turned 446 visit
38 work 2390 yet 2645;: 624;: 624 is 3849;: 624 D 623;: 624 D 623 is 3851;: 624 appointment 3850 date 3852 day 3852 is
3849 slot 3852 time 3852;=13:talk ... 17 D 16;1 3854;up 3854;<give1> 81;^ 3857;<i> 3858 ^ 3857;: 3859;1 3855 call 3854
catch 3856 coffee 3854 dinner 3854 drinks 18 lunch 3854 meeting 3854 one 18 session 3854 step 3860 steps 3860 sync
3854 visit 3854;=0:missed ... 2330 breakfast 38 call 38 catch 446 coffee 38 demo 38 dinner 38 drinks 38 lunch 38
meeting 38 review 38 session 38 slot 38 visit 38 zoom 38;<their> 3862 D 3862 my 3862 on 38 our 3862 the 3862 this
2331;$$ 38 again 38 between 38 from 38 this 38 today 38 w 38 with 38 yet 38;1 3864;again 38 between 38 from 38 this 38
today 38 w 38 with 38 yet 38;up 3864;again 38 between 38 from 38 this 38 today 38 w 38 with 38;home 320;door 38;the
3870;=0:missed to 3871;<me> 2643;up 822;found 38 seen 38;be 3875 one 3864;about 320 around 320 at 3869 home 320 in 320
there 320;about 320 answered 38 answers 1559 around 320 at 3869 call 2353 called 1234 came 3872 cheep 2353 dicky 2354
happened 38 home 320 in 320 is 1486 just 1488 let 3873 line 2353 message 2353 murmur 2353 never 1488 opened 38 peep
2353 picked 1560 picking 1476 picks 3874 replied 38 reply 2353 responded 38 responds 38 sausage 2353 showed 458 sound
2353 squeak 2353 there 320 thing 2353 to 3876 took 2528 turned 446 was 3877 whisper 2353 word 2353;far 28;=0:missed
again 38 between 38 from 38 so 3879 this 38 today 38 w 38 with 38 yet 28;=0:missed so 3879 yet 28;1 3865 1on1 3864 a
2355 ans 38 answer 38 call 3864 calls 3866 catch 3867 chat 3866 coffee 3866 contact 3866 demo 320 dinner 3866 email
3868 joy 38 luck 38 lunch 3866 mail 3868 meeting 3864 news 3866 one 3878 pick 446 pickup 38 reply 3880 response 3881
session 320 show 38 showed 38 shows 38 sign 2352 so 2360 stand 1476 standup 320 sync 3864 time 3627 word 3866;be
3875;about 320 answered 38 answers 1559 around 320 at 3869 called 1234 came 3872 happened 38 home 320 in 320 is 1486
just 1488 let 3873 never 1488 opened 38 picked 1560 picking 1476 picks 3874 replied 38 responded 38 responds 38 showed
458 there 320 to 3883 took 2528 turned 446 was 3877;as 656 for 656 to 656;<them> 3885 N 3771;to 3871;came 3887 let
3873 opened 38 showed 38 to 3883;them 3888;of 3889;about 320 answers 1559 around 320 at 3869 came 3887 home 320 in 320
is 1486 just 1488 let 3873 never 1488 opened 38 picked 1487 picking 1476 picks 3874 replied 38 responded 38 responds
38 showed 38 there 320 to 3883 was 3877;about 320 around 320 at 3869 came 3887 home 320 in 320 let 3873 opened 38
showed 38 there 320 to 3883 was 3877;call 2353 cheep 2353 dicky 2354 line 2353 message 2353 murmur 2353 peep 2353
reply 2353 sausage 2353 soul 3892 sound 2353 squeak 2353 thing 2353 whisper 2353 word 2353;call 38 catch 458 caught 38
contact 38 find 38 get 2522 got 2523 make 2521 manage 2525 meet 38 met 38 phone 38 quite 2524 reach 38 reached 38 ring
38 see 38 speak 38 spoke 38 talk 38 talked 38 visit 38;to 3894;along 38;a 2518 around 897 as 2787 hold 38 in 455 round
897 there 38 through 38 to 38;a 869 an 870 around 897 as 2787 hold 38 past 38 round 897 there 38 through 38;guest
926;the 3899;if 22 whether 22;get 2644 got 2644 gotten 2644 sent 38;a 3893 able 3895 answering 2329 asked 3896 avail
475 been 456 call 38 came 2778 catch 458 caught 458 come 447 contact 38 enough 3628 ever 2645 find 38 get 3897 got
3898 gotten 2644 happened 38 happening 38 hear 2812 heard 3384 invited 38 made 872 make 2521 manage 2525 materialised
38 meet 38 met 38 on 3900 one 2355 phone 38 posted 38 quite 2655 reach 38 reached 38 returning 2329 ring 38 see 38
seen 38 sent 38 so 2360 speak 38 spoke 38 spoken 38 sure 3901 taking 2329 talk 38 talked 38 visit 38 yet 3902;<them>
2824 self 22;to 3904;back 2670 from 38 further 2670 heard 2670 more 2670 new 2670 yet 2670;... 2091 <told_in> 38 third
3403;... 2091 <their> 3410 <told_in> 38 a 3907 an 3410 my 3410 our 3410 somebody 3409 someone 3409 the 3410 today
3411;... 2091 <told_in> 38 news 38 paper 38;... 2091 <their> 3410 <told_in> 38 a 3410 an 3410 facebook 38 insta 38
instagram 38 linkedin 38 my 3410 our 3410 the 3909 today 3411 twitter 38;from 3414 in 3414 on 3414 via 3414;... 2091
<told_in> 38 grapevine 38 news 38 paper 38;... 2091 <their> 3410 <told_in> 38 a 3410 an 3410 facebook 38 insta 38
instagram 38 linkedin 38 my 3410 our 3410 the 3912 today 3411 twitter 38;grapevine 38;the 3914;... 3042 N 3679 from
3908 in 3910 it 3911 on 3913 second 3421 secondhand 38 that 3911 this 3911 through 3915 via 3910;D 623 for 17;agreed
3573 arranged 3573 at 624 booked 3573 confirmed 3577 down 3573 fixed 3573 on 3917 penciled 3585 pencilled 3585 planned
3573 scheduled 3573 set 3573 slated 3573;avail 475;on 1738 to 1738;<me> 2629 <them> 3920;line 2503 phone 2503;a 2504
the 3922 to 852;accountant 647 broker 647 builder 647 contact 647 dentist 647 designer 647 lawyer 647 lender 647
plumber 647 printer 647 supplier 647;... 3924;a 3925 my 3925 our 3925;^ 3926;<them> 3927 N 3927 free 2770 pro 2832
unpaid 2770 voluntary 2770;for 38 waiting 38;: 293 to 293;calendar 16;<me> 2844 <them> 2847 N 2847 hold 3929 lend 2228
loan 2228 me 3930 the 3931 us 839;one 632;afternoon 2085 day 2085 days 2085 evening 2085 h 608 hour 608 hours 608 hr
608 hrs 608 missed 610 morning 2085 to 3933;<their> 3461 N 3608 a 3461 answerphone 38 bet 2379 course 2379 mailbox 38
move 2379 play 2379 the 3461 thing 2379 vm 38 vmail 38 voicemail 38 way 2379;at 421 for 421 to 421 with
421;=15:gave:intro <them> 3936 N 3936;at 421 for 3937 to 421 with 421;door 3938 doors 3938;a 3939 some 3939 the
3939;call 38 catch 446 meet 38 phone 38 ring 38 see 38 visit 38;to 3941;call 2844 go 2844 job 2844 move 2844 round
2046 shout 2046 task 2844 turn 3836;a 2504 touch 38;of 3944;beer 281 breakfast 281 brunch 281 coffee 281 dinner 281
drinks 281 lunch 281 pint 281 tea 281 zoom 281;N 595;<me> 2844 <them> 2847 N 2847 me 839 us 839;a 3946 at 3947 beer
281 breakfast 281 brunch 281 coffee 281 dinner 281 drinks 281 lunch 281 pint 281 tea 281 to 3948 zoom 281;and 3041 s
3049 that 3041 which 3041;^ 647 a 656 her 656 his 656 my 656 our 656 some 656 the 656 their 656;for 656 to 3951;along
3952 for 656 forward 3019 on 3952 over 3019 to 3951;card 3020 cv 3953 deck 3020 details 3953 name 3953 number 3953
profile 3020 resume 3020;=19:gave:resource candidates 647 contacts 647 leads 647 list 2890 lot 2890 name 647 names 647
numbers 647 page 2890 pages 2890 people 647 s 2894 sheet 2890;... 3955 candidates 647 contact 3072 contacts 647 couple
2898 few 2897 leads 647 list 2890 lot 2890 name 3075 names 647 number 3072 numbers 647 page 2890 pages 2890 people 647
s 2894 sheet 2890;=19:gave:resource list 2890 lot 2890 page 2890 pages 2890 s 2894 sheet 2890;... 3957 list 2890 lot
2890 page 2890 pages 2890 s 2894 sheet 2890;=19:gave:resource s 2894;... 3959 s 2894;=19:gave:resource candidates 647
contacts 647 leads 647 list 2890 lot 2890 name 647 names 647 numbers 647 page 2890 pages 2890 people 647 sheet
2890;... 3961 candidates 647 contacts 647 leads 647 list 2890 lot 2890 name 647 names 647 numbers 647 page 2890 pages
2890 people 647 sheet 2890;... 3959 contact 3072 name 3072 number 3072 s 2894;0 2905 <their> 3073 a 3956 an 2420 four
2905 half 2908 my 3958 our 3960 several 2907 some 3962 the 3963 three 2905 two 2905;... 3023 <contact_of> 2885 N 2887
^ 3964 a 2917 my 2917 on 3028 our 2917 over 3028 some 2917 the 2917;candidates 647 contacts 647 leads 647 name 647
names 647 numbers 647 people 647 s 2894;... 3966 candidates 647 contact 3072 contacts 647 couple 2898 few 2897 leads
647 name 3075 names 647 number 3072 numbers 647 people 647 s 2894;... 3024 contact 3072 name 3072 number 3072 s 2894;0
2897 <their> 3073 a 3967 four 2897 my 3025 our 3025 some 2897 the 3968 three 2897 two 2897;... 2914 <contact_of> 2885
client 656 customer 656 lead 656;a 656 her 656 his 656 my 656 our 656 some 656 the 656 their 656;to 3971;along 3972 on
3972 to 3971;cv 3973 details 3973 name 3973 number 3973;... 2914 <contact_of> 2885 N 2887 ^ 3969 a 3970 my 2917 our
2917 s 3974 some 2917 the 2917;way 647;s 3976;<their> 3976 N 3977;along 3646 on 3646 over 3646 to 683;... 3979;along
3646 on 3646 over 3646 to 681;... 3981;... 3978 a 3980 an 3980 my 3982 our 3982 some 3980 the 3980;a 3980 an 3980 my
3980 our 3980 some 3980 the 3980;... 3181 <their> 3021 ^ 3984 to 3183;experience 3047 learnings 3047 lessons 3047
pointers 3047 s 3049 tips 3047;<useful> 2928 along 3646 on 3646 over 3646 to 683;to 664;... 3987 <useful> 2928 article
3988 book 3988 link 3988;<useful> 2928 along 3646 on 3646 over 3646 to 681;... 3990 <useful> 2928;... 3987 <useful>
2928;a 3989 an 3989 my 3991 our 3991 some 3992 the 3989;about 634 from 634 on 634 with 634;know 3994;how 3994;stories
3994;experience 3994 i 3995 insights 3994 know 3996 knowhow 3994 learnings 3994 lessons 3994 notes 3994 pointers 3994
take 3994 tips 3994 tricks 3994 war 3997 we 3995;few 3998;learned 634;d 4000 knew 634 know 634 learned 634 learnt 634
ve 4000;<i> 4001 experience 3994 i 3995 insights 3994 know 3996 knowhow 3994 learnings 3994 lessons 3994 notes 3994
pointers 3994 take 3994 tips 3994 tricks 3994 war 3997 we 3995;... 3986 <contact_of> 3018 <their> 3021 ^ 3993 a 3999
across 2932 my 3998 our 3998 over 2932 some 3998 the 3032 to 3183 what 4002;... 3950 <contact_of> 3018 <their> 3954
<them> 3965 N 3975 ^ 3983 along 3985 by 2676 on 4003 over 3195 past 2676 right 2677 straight 2677 the 3032 to
3183;=2:plan ... 2980 D 16 for 2707;D 16 down 2981 for 2707 in 4005 out 2397 up 2981;s 2091;<their> 2091 <told_in> 38
N 4007 my 2091 the 2091;... 2495 and 2494 but 2494;=23:contact ... 2487 <them> 2490 N 4009;apart 653;... 4011;^
4012;<their> 654;<their> 4013 apart 4014;=23:contact <their> 2993 <them> 2992 N 2994 in 2565;=2:plan a 16;a 16 to
16;sounding 2097;s 4019;=23:contact <their> 4019 N 4020 a 4019;through 3293;<me> 2629 <them> 2819 N 2819;around 281 in
281 into 281 over 281 round 281 through 281;head 4024;<their> 4025;... 2675 <their> 4025 by 281 in 281;over 3293;D
2449 friday 2449 monday 2449 thursday 2449 today 2449 tomorrow 2449 tuesday 2449 wednesday 2449;=0:missed 1 3816
<their> 2454 <until> 623 D 3817 N 2455 breakfast 3815 by 623 call 3815 catch 3818 chat 3815 coffee 3815 demo 3815
dinner 3815 friday 2449 from 4029 interview 3815 lunch 3815 meeting 3815 monday 2449 my 3825 our 3825 session 3815 the
3825 thursday 2449 till 623 to 623 today 2449 tomorrow 2449 tuesday 2449 until 623 wednesday 2449;for 604;<them>
4031;w 4032 with 4032;=18:gave:mentoring audition 603 exam 603 interview 603 pitch 603 presentation 603 speech 603
talk 603 viva 603;^ 4034;s 4035;... 4033 <their> 4035 N 4036;s 604;... 4033 <their> 604 N 4038;... 2449;D 623 from
4040 to 624;<them> 2580 N 2859;ganged 2627;d 911 ll 911 will 911 would 911;<they> 4044;<they> 4044 that 4045;^
2308;are 2297 can 2300 could 2300 d 2311 get 2299 gets 2299 has 4047 have 4047 is 2310 ll 2311 receives 878 s 2310 was
2297 were 2297 will 2311 would 2311;<they> 4048 ^ 2196;... 4046 <they> 4048 ^ 2196 that 4049;... 4046 ^ 2196 that
2197;<until> 103 D 103 back 565;... 4052;<my> 4053 it 4053 them 4053;^ 4054;across 417 back 417 done 417 for 417 out
417 over 417 ready 417 round 417 to 417 with 417;... 4056 <my> 4053 it 4053 them 4053;^ 4057;get 4055 have 4058;d 4059
ll 4059 will 4059 would 4059;^ 3276;... 4056;^ 4062;have 4063;d 4064 ll 4064 will 4064 would 4064;<them> 4050 N 4051 i
4060 to 4061 we 4065;^ 3926 as 656 for 656 to 656;<them> 4067 N 3927;free 2770 pro 2832 unpaid 2770 voluntary 2770;...
2330 ^ 4012 breakfast 38 call 38 catch 446 coffee 38 demo 38 dinner 38 drinks 38 lunch 38 meeting 38 review 38 session
38 slot 38 visit 38 zoom 38;<their> 4070 D 2331 apart 4014 my 2331 off 2337 our 2331 out 2338 the 2331 this
2331;=1:moved <until> 623 by 623 to 623;1 3816 <me> 2629 <their> 2454 <them> 3920 <until> 623 D 3817 N 2455 back 4072
breakfast 3815 call 3815 catch 3818 chat 3815 coffee 3815 demo 3815 dinner 3815 fri 3813 friday 2449 from 4029
interview 3815 lunch 3815 meeting 3815 mon 3813 monday 2449 my 3825 our 3825 out 3819 sat 3813 session 3815 sun 3813
the 3825 thu 3813 thurs 3813 thursday 2449 to 623 today 2449 tomorrow 2449 tue 3813 tues 3813 tuesday 2449 wed 3813
wednesday 2449;along 3019 down 656 for 656 forward 3062 in 3064 on 3019 over 3019 to 656 up 656;card 3020 case 656
corner 656 cv 3020 deck 3020 details 3020 head 4024 name 4074 number 3020 profile 3020 resume 3020;contact 421 touch
421;in 4076;=15:gave:intro w 422 with 2615;w 422 with 422;loop 4079;a 647 an 647 my 647 our 647 some 647 the
647;=15:gave:intro N 421 ^ 4081;=15:gave:intro w 422 with 4082;^ 4081;contact 4078 the 4080 touch 4083 with
4084;=20:gave:referral a 647 an 647 my 647 our 647 some 647 the 647;^ 4086;to 4087;for 656;both 4077 forward 3019 in
4085 on 4088 onto 4087 together 4079 two 4077 up 4089;with 422;touch 4091;in 4092;touch 421;in 4094;N
4095;=15:gave:intro ^ 4081;=15:gave:intro with 4097;contact 2984 touch 4098 with 4084;case 656 corner 656 name
3165;... 4093 and 4096 forward 3019 in 4099 on 4088 onto 4087 s 4100 up 4089;... 3978;s 653;<their> 653 N 4103 all 653
half 653 it 653 most 653 some 653 the 653;^ 4104;over 4105 through 4105 to 4105;axe 4106 comb 4106 highlighter 4106
knife 4106 pen 4106 pencil 4106 scalpel 4106;^ 647 at 656 for 656 w 656 with 656;at 656 for 656 in 4108 w 656 with
656;word 4109;... 4107 axe 4106 comb 4106 good 4110 highlighter 4106 kind 4110 knife 4106 pen 4106 pencil 4106 quiet
4110 scalpel 4106 strong 4110 wee 4110 word 4109;<until> 623 D 2449 by 623 friday 2449 from 4029 monday 2449 thursday
2449 to 623 today 2449 tomorrow 2449 tuesday 2449 wednesday 2449;touch 2434;in 4113;them 4114;of 4115;<time_unit> 2714
shift 2721 stint 2721 turn 2721;afternoon 597 day 597 days 597 evening 597 h 597 hour 597 hours 597 hr 597 hrs 597
morning 597 shift 597 shifts 597 weekend 597;... 2725 ^ 5 at 2724 for 2724 on 2724;... 4118 afternoon 4119 day 4119
days 4119 evening 4119 h 4119 hour 4119 hours 4119 hr 4119 hrs 4119 morning 4119 shift 4119 shifts 4119 stint 2726
weekend 597;... 4118 afternoon 597 day 597 days 597 evening 597 h 597 hour 597 hours 597 hr 597 hrs 597 morning 597
shift 597 shifts 597 weekend 597;about 648 for 648;... 4122 ^ 647;<them> 656 N 656 ^ 647;at 656 for 656 w 656 with
656;... 4122;=20:gave:referral ^ 647;<them> 4127;about 648 for 4128;... 4129 ^ 647;at 4123 for 4124 in 4125 to 4126 w
656 with 4130;word 4131;<them> 656 ^ 647;at 4123 for 4133 in 4125 to 4126 w 656 with 4130;word 4134;... 4129;at 4126
for 2741 to 4126 with 4136;word 4137;at 656 for 656 in 4125 w 656 with 656;word 4139;... 4118 afternoon 4119 day 4119
days 4119 evening 4119 few 4121 good 4132 h 4119 hour 4119 hours 4119 hr 4119 hrs 4119 kind 4135 morning 4119 nice
4138 quiet 4140 shift 4119 shifts 4119 stint 2726 strong 4135 wee 4140 weekend 597 word 4134;a 4120;... 4117 0 4120
<time_unit> 2739 a 4141 an 4120 five 4120 four 4120 half 4142 my 4121 six 4120 some 4121 three 4120 two 4120;... 4107
axe 4106 comb 4106 highlighter 4106 knife 4106 pen 4106 pencil 4106 scalpel 4106;=0:missed <until> 623;... 4107 axe
4106 comb 4106 highlighter 4106 knife 4106 pair 4116 pen 4106 pencil 4106 scalpel 4106 two 4116;both 4114;<them>
3885;<me> 2390 <their> 4075 <them> 4090 N 4101 ^ 4102 a 4111 along 3031 back 4112 both 4116 in 4143 me 2391 my 4144
off 4145 on 3031 over 3031 the 4146 them 4147 up 4148 us 2391;good 4110 kind 4110 quiet 4110 strong 4110 wee 4110 word
4109;... 4118 afternoon 597 day 597 days 597 evening 597 few 4121 good 4140 h 597 hour 597 hours 597 hr 597 hrs 597
kind 4140 morning 597 quiet 4140 shift 597 shifts 597 strong 4140 wee 4140 weekend 597 word 4139;a 4121;0 4121 a 4151
an 4121 five 4121 four 4121 half 4152 my 4121 six 4121 some 4121 three 4121 two 4121;a 4150 in 4153;call 281 catch
1688 chat 281 coffee 281 hello 281 sync 281;: 28;from 38 with 38;silence 4157;spirits 1738;<their> 4159;assembly 2717
by 2407 class 2717 demo 2717 lesson 2717 masterclass 2717 off 2407 on 2407 past 2407 session 2717 story 2722 storytime
2717 talk 2717 tour 2717 training 2717 workshop 2717;... 2609 bar 5 booth 5 class 5 counter 5 desk 5 dog 5 kids 5 shop
5 stall 5 stand 5 till 5;... 2660 ^ 4162 assembly 2538 class 2538 duty 2538 group 2538 lesson 2538 reading 2538 round
2538 route 2538 session 2538 shift 2538 slot 2538 stall 2538 tour 2538 turn 2538;bar 5 booth 5 class 5 counter 5 desk
5 dog 5 kids 5 shop 5 stall 5 stand 5 till 5;^ 4164;s 4165 to 2972;assembly 2717 axe 4106 class 2717 comb 4106 demo
2717 duty 2538 group 2538 highlighter 4106 knife 4106 lesson 2717 masterclass 2717 pen 4106 pencil 4106 reading 2538
round 2538 route 2538 scalpel 4106 session 2717 shift 2538 slot 2538 stall 2538 story 2722 storytime 2717 talk 2717
tour 2717 training 2717 turn 2538 workshop 2717;for 2537 w 281 with 281;... 4167 ^ 2610 assembly 2717 axe 4106 booth
3747 class 2717 comb 4106 demo 2717 duty 2538 group 2538 highlighter 4106 knife 4106 lesson 2717 masterclass 2717 mock
2759 pen 4106 pencil 4106 pitch 3747 reading 2538 round 2538 route 2538 scalpel 4106 session 2717 shift 2538 slot 2538
stall 4168 stand 3747 story 2722 storytime 2717 table 3747 talk 2717 tour 2717 training 2717 turn 2538 workshop
2717;... 3431 ^ 2610 assembly 2717 class 2717 demo 2717 duty 2538 group 2538 lesson 2717 masterclass 2717 mock 2759
reading 2538 round 2538 route 2538 session 2717 shift 2538 slot 2538 stall 2538 story 2722 storytime 2717 talk 2717
tour 2717 training 2717 turn 2538 workshop 2717;... 4107 axe 4106 booth 3747 comb 4106 highlighter 4106 knife 4106 pen
4106 pencil 4106 pitch 3747 scalpel 4106 stall 3747 stand 3747 table 3747;of 3628;<them> 597 N 597 ^ 5;at 597 for 4173
w 281 with 3751;... 4167 ^ 2610 assembly 2717 axe 4106 bar 3750 booth 3752 class 2717 comb 4106 demo 2717 desk 3750
duty 2538 group 2538 highlighter 4106 kitchen 3750 knife 4106 lesson 2717 masterclass 2717 pen 4106 pencil 4106 pitch
3747 reading 2538 round 2538 route 2538 scalpel 4106 session 2717 shift 2538 slot 2538 stall 4174 stand 3752 story
2722 storytime 2717 table 3752 talk 2717 till 3750 tombola 3750 tour 2717 training 2717 turn 2538 water 3753 workshop
2717;audition 603 exam 603 interview 603 pitch 603 presentation 603 speech 603 talk 603 viva 603;^ 4176;s 4177;<their>
4177 N 4178;... 4161 0 2661 <their> 4163 <them> 2973 N 4166 a 4169 an 4170 assembly 2717 by 2676 class 2717 demo 2717
free 2770 into 281 lesson 2717 masterclass 2717 mock 2759 my 4171 our 3749 out 4172 past 2676 pro 2832 right 2677
session 2717 some 2804 story 2722 storytime 2717 straight 2677 talk 2717 the 4175 three 2661 through 4179 tour 2717
training 2717 two 3434 unpaid 2770 voluntary 2770 workshop 2717;=23:contact ... 2487 <them> 2490 N 4009 out 320;D 623
for 624 to 624;booked 4182;=23:contact <their> 3461 a 3461 answerphone 38 mailbox 38 the 3461 vm 38 vmail 38 voicemail
38;<work_thing> 653 book 653 deck 653 draft 653 pitch 653 plan 653 proposal 653;... 937 ^ 4185;... 937 ^ 4185 article
38 blog 38 interview 38 linkedin 38 newsletter 38 photo 38 photos 38 podcast 38 post 38 posts 38 profile 38 status 38
stories 38 story 38 talk 38 tweet 38 update 38 video 38 webinar 38;in 2185 s 4187 up 2185;at 5 from 5 in 5;ones
4189;folk 4189 folks 4189;children 4189 class 4189 infants 4189 kids 4189 little 4190 nursery 4189 old 4191 patients
4189 pupils 4189 reception 4189 residents 4189 toddlers 4189;^ 4192;^ 4192 the 4193;to 4194;story 4195;N 3398;stories
4195;^ 943 grapevine 38;<their> 939 N 940 a 2559 the 4199;at 5 in 5;ones 4201;folk 4201;children 4201 infants 4201
kids 4201 little 4202 old 4203 patients 4201 pupils 4201 residents 4201 toddlers 4201;^ 4204;^ 4204 the 4205;<their>
4186 <them> 2570 N 4188 a 4196 about 4197 aloud 4195 back 2558 bedtime 4198 books 4195 from 3908 in 3910 it 3911 on
3913 over 3704 poems 4195 right 2558 second 3421 secondhand 38 stories 4195 tales 4195 that 3911 this 3911 through
4200 thru 3704 to 4206 up 2560 via 3910;a 4196 afternoon 2223 aloud 4195 back 2558 bedtime 4198 books 4195 class 2223
club 2223 day 2223 evening 2223 morning 2223 over 945 poems 4195 right 2558 session 2223 stories 4195 tales 4195
through 945 thru 945 to 4206 up 945 workshop 2223;are 2297 is 2297 s 2297 was 2297 were 2297;<they> 4209;<they> 4209 ^
1737 about 1738 down 1738 for 1738 on 1738 that 4210 up 1738;<them> 4211 N 1738;1 3816 breakfast 3815 call 3815 catch
3818 chat 3815 coffee 3815 demo 3815 dinner 3815 interview 3815 lunch 3815 meeting 3815 session 3815;1 3816 D 623
breakfast 3815 call 3815 catch 3818 chat 3815 coffee 3815 demo 3815 dinner 3815 for 624 interview 3815 lunch 3815
meeting 3815 my 4213 our 4213 session 3815 the 4213 to 624;s 3262;<their> 3262 N 4215 a 284 an 284 from 282 my 284 our
284 the 284;off 92;better 4217;be 4218;am 4218 are 4218 d 4219 m 4218 would 4219;<i> 4220;<i> 4220 ^ 970 that
4221;have 28 not 28;^ 507 could 4223 must 4223 should 4223;<i> 4224;and 4225;idiot 92;an 4227 better 4217 crazy 92
daft 92 foolish 92 mad 92 silly 92 stupid 92 wise 92;be 4228;^ 2125 am 4218 are 4218 be 4228 d 4229 m 4218 would
4229;get 4055 have 4055;d 4231 ll 4231 will 4231 would 4231;<i> 4230 best 2959 better 2959 high 2960 it 2968 its 2965
safer 2959 smarter 2959 time 2959 wise 2959 wiser 2959 worth 2959;... 4226 : 45 <i> 4230 ^ 970 best 2959 better 2959
high 2960 i 4232 if 2118 it 2968 its 2965 no 2376 not 2376 safer 2959 smarter 2959 that 4233 time 2959 wise 2959 wiser
2959 worth 2959;... 93 : 92 from 2121;^ 4081 as 656 for 656 to 656;=20:gave:referral ... 3016;a 3017 an 3017 my 4237
our 4237 some 3017 the 3017;<i> 2126 <me> 1030 <them> 4236 N 4236 ^ 4238 that 2135;<i> 2126 that
2135;=22:gave:volunteering ... 2609 boys 2583 children 2583 class 2583 girls 2583 juniors 2583 kids 2583 pupils 2583
u0 2583 under 2584 youngsters 2583;^ 4241;<their> 2611 ^ 2585 a 3605 an 2611 at 597 the 4242;N 647;to 4244;...
4245;<them> 2819 N 2819 ^ 4246;=16:gave:feedback audition 603 exam 603 interview 603 pitch 603 presentation 603 speech
603 talk 603 viva 603;^ 4248;ahead 2577 before 2576 for 2576 s 4035;... 4033 <their> 4249 <them> 2859 N 4250;are 28
has 28 hates 28 is 28 likes 28 prefers 28 s 28 wants 28 was 28;<they> 4252;<they> 4252 that 4253;backbone 1738 brave
1738 clever 1738 cleverer 1738 gifted 1738 glue 1738 heart 1738 loved 1738 missed 1738 needed 1738 reason 1738 right
1738 rock 1738 sharper 1738 soul 1738 stronger 1738 talented 1738 tougher 1738 valued 1738 wise 1738 wiser 1738 worth
1738;backbone 1738 brave 1738 clever 1738 cleverer 1738 far 4255 gifted 1738 glue 1738 heart 1738 loved 1738 missed
1738 much 4255 needed 1738 really 4255 reason 1738 right 1738 rock 1738 sharper 1738 so 4255 soul 1738 stronger 1738
talented 1738 the 4255 tougher 1738 twice 4255 valued 1738 very 4255 wise 1738 wiser 1738 worth 1738;be 4256;are 4256
d 2306 did 2304 do 2304 does 2304 had 2306 has 2306 have 2306 is 4256 ll 4257 s 4256 was 4256 were 4256 will
4257;brilliant 1738 far 1738 good 1738 great 1738 much 1738 proud 1738 talented 1738 well 1738;heart 1738;be 1738 beat
1738 despair 1738 doubt 1738 give 3112 lose 4260 panic 1738 sweat 1738 worry 1738;to 4261;<they> 4258;proud 1738;chin
3112;it 1738;<their> 4265 at 4266 going 1738;strong 1738;with 4266;be 4264 believe 1738 chin 3112 hang 1777 keep 4267
not 4261 stay 4268 stick 4269 trust 1738;brilliant 1738 cracking 1738 difference 1738 excellent 1738 fine 1738 good
1738 great 1738 job 1738 lovely 1738 superb 1738 wonderful 1738;a 4271 an 4271;<they> 4258 how 4259 not 4262 that 4263
to 4270 what 4272;<me> 1593 <them> 4273 me 3037;<me> 1593 me 3037;... 2699;=1:moved 1 3816 <their> 2454 <until> 623 D
3817 N 2455 breakfast 3815 call 3815 catch 3818 chat 3815 coffee 3815 demo 3815 dinner 3815 for 623 friday 2449 from
4029 interview 3815 lunch 3815 meeting 3815 monday 2449 my 3825 our 3825 session 3815 the 3825 thursday 2449 to 623
today 2449 tomorrow 2449 tuesday 2449 wednesday 2449;to 3464;comments 654 feedback 654 notes 654 remarks 654;comments
654 detailed 4279 feedback 654 my 4279 notes 654 remarks 654 some 4279;with 4280;<them> 4281;to 4282 with 4280;it
4283;<off_it> 617 been 619 being 619 gets 619 got 619 had 621 has 622 is 625 moved 623 s 626 w 629 was 619 were 619
with 629;^ 653 s 654;<their> 654 N 4286 the 654;<their> 4013;<them> 2386 N 2386 for 2614;for 2614;at 3947;a 4144 my
4144 the 4144;<told_by> 963 <view> 967;: 92 is 995 was 995;... 4294 : 92;is 995 was 995;... 4296;... 4294;... 980 :
982 <i> 977 D 4295 ^ 970 about 4297 at 4298 by 4298 during 4298 from 94 in 4298 is 988 on 4298 over 4298 re 4297 s 990
that 989 to 971 via 94 was 988 when 4298;^ 0 that 992 to 92;is 4300 was 4300;is 1030 was 1030;... 4302;D 92 ^ 0;call
4304 coffee 4304 lunch 4304 phone 4304 zoom 4304;... 4302 call 4304 coffee 4304 lunch 4304 phone 4304 the 4305 zoom
4304;met 4304 spoke 4304 talked 4304;... 4302 i 4307 we 4307;... 4301 ^ 0 at 4303 during 4303 is 1030 on 4306 over
4306 to 92 was 1030 when 4308;... 4301 ^ 0 at 4303 during 4303 is 1030 on 4303 over 4303 to 92 was 1030 when 4303;...
4302 at 4303 during 4303 on 4303 over 4303 when 4303;... 4302 ^ 0 at 4303 during 4303 is 1030 on 4306 over 4306 to 92
was 1030 when 4303;... 4293 2 975 2c 974 <told_by> 963 <view> 4299 adamant 3574 advice 4309 agreed 3573 arranged 3573
avoiding 2150 become 3351 been 3212 blanking 2150 blunt 3574 booked 3573 certain 3574 clear 3574 confirmed 3577
convinced 3574 counsel 4310 dodging 2150 down 3573 emphatic 3574 fallen 3321 finally 2215 firm 3574 fixed 3573
ghosting 2150 gone 2214 gut 997 hot 999 ignoring 2150 insistent 3574 just 2215 moved 2366 now 3359 of 3584 on 2397
opinion 1000 penciled 3585 pencilled 3585 planned 3573 positive 3574 recommendation 4310 scheduled 3573 set 3573
slated 3573 suggestion 4310 sure 3574 take 4311 tip 4312 tuppence 998 two 1003 verdict 1000 view 1000;^ 1579;^ 2125 am
4218 are 4218 be 4228 d 4229 m 4218 shall 4314 would 4229;busy 653 dark 653 dense 653 dry 653 fast 653 flat 653 heavy
653 long 653 loud 653 salty 653 sharp 653 short 653 slow 653 sweet 653 thick 653 thin 653 vague 653 wordy 653;too
4316;far 4317 too 4316 way 4317;are 4318 is 4318 was 4318 were 4318;... 4319;^ 4320;must 0 need 506 should 0;^
4322;you 4323;... 4324 s 4321;<bid> 0 <bid_of> 969 do 1579 don 516 dont 0 never 0 not 506;<met_over> 1875;... 4327
<met_over> 1875;... 4327 <met_over> 1875 a 4328 an 4328 her 4328 his 4328 our 4328 the 4328;at 4329 by 4329 during
4329 in 4329 on 4329 over 4329;much 4330;a 1612 the 1613 wine 28;her 1622 his 1622 my 28;in 1739;faith 4334;believe
4334 believed 4334 d 4059 had 4335 have 4335 ll 4059 ve 4335 will 4059 would 4059;at 4329 by 4329 d 2964 during 4329
in 4329 is 2965 ll 2967 on 4329 over 4329 s 2965 will 2967 would 2967;my 1631;big 653 bitter 653 bland 653 bright 653
busy 653 clear 653 cold 653 dark 653 dense 653 dry 653 fast 653 flat 653 hard 653 heavy 653 hot 653 light 653 long 653
loud 653 salty 653 sharp 653 short 653 slow 653 small 653 soft 653 strong 653 sweet 653 thick 653 thin 653 tight 653
vague 653 weak 653 wordy 653;bit 4339 little 4339 touch 4339;too 4339;a 4340 far 4341 much 4341 not 4339 rather 4339
too 4339 way 4341;are 4342 is 4342 s 4342 was 4342 were 4342;... 4343;<their> 4344 the 4344;^ 4345;... 4046 ^ 4345
that 4346;... 4046;<me> 1593 <them> 4347 N 4348 my 3776 our 3776 the 3776;believe 4334 believed 4334 d 4064 had 4335
have 4335 ll 4064 ve 4335 will 4064 would 4064;did 92 do 92;<i> 4351;=13:talk ... 4226 : 45 <i> 4315 <their> 4321 N
4325 ^ 4326 as 4331 best 2959 better 2959 bring 4332 do 1615 don 1617 dont 1618 forget 389 get 1621 give 4333 good
1624 have 1625 hello 281 hey 281 hi 281 high 2960 hold 1626 i 4336 if 2118 it 4337 its 2965 keep 1628 never 1629 no
2376 not 2376 safer 2959 say 1630 send 4338 smarter 2959 so 4330 start 1633 stop 389 take 1634 thank 28 that 4233 the
4321 time 2959 to 4349 we 4350 whatever 4352 wise 2959 wiser 2959 worth 2959;alone 38 for 2492 in 2672 like 3483 on
3429;<their> 281 a 281 my 281 our 281 the 281;=23:contact over 4355;for 2666 on 3687 vain 38;=23:contact ^
3689;<their> 4358 N 2557 a 281 my 281 our 281 the 281;=23:contact <them> 3624 N 3624;... 4354 across 2941 behind 2407
beside 2407 down 4356 for 2666 in 4357 near 2407 next 2942 opposite 2407 over 4355 through 4359 to 3687 up 3473 with
4360;date 16;the 4362;draft 38;a 4364;as 4365;it 4366;park 38;car 4368 hall 38 road 38 room 38 street 38;the 4369;bus
38 car 38 distance 38 taxi 38 train 38 window 38;bus 38 car 38 taxi 38 train 38 window 38;a 4371 afar 38 my 4372 the
4371;distance 38 magazine 38 news 38 paper 38;a 3393 the 4374;=23:contact ... 3397 across 4370 from 4373 in 4375 on
3396 online 38 s 3678;=0:missed ... 2091 <their> 3410 <told_in> 38 a 3410 an 3410 my 3410 our 3410 the 3410 today
3411;from 3414 in 3414 on 4377 via 3414;... 3042 <them> 281 N 4376 from 3908 in 3910 it 4378 on 3913 second 3421
secondhand 38 that 4378 this 3911 through 3915 via 3910;=13:talk ... 4226 : 45 <i> 4230 ^ 4326 best 2959 better 2959
bring 4332 do 1615 don 1617 dont 1618 forget 389 get 1621 give 4333 good 1624 have 1625 high 2960 hold 1626 i 4232 if
2118 it 2968 its 2965 keep 1628 never 1629 no 2376 not 2376 safer 2959 say 1630 send 4338 smarter 2959 start 1633 stop
389 take 1634 thank 28 that 4233 time 2959 to 1594 whatever 4352 wise 2959 wiser 2959 worth 2959;=2:plan for
16;<their> 38 D 38 my 38 on 38 our 38 the 38;from 3908 in 3414 it 3911 on 3420 second 3421 secondhand 38 that 3911
this 3911 through 3915 via 3414;N 281 from 3908 in 3414 it 3911 on 3420 second 3421 secondhand 38 that 3911 this 3911
through 3915 via 3414;<their> 3976 D 81 N 3977;... 4385;^ 4386;<contact_of> 2885 comments 2861 corrections 2861 edits
2861 feedback 2861 notes 2861 redlines 2861 remarks 2861 s 3022 suggestions 2861;article 664 book 664 candidates 647
checklist 664 comments 2888 contacts 647 corrections 2888 edits 2888 feedback 2888 guide 664 leads 647 link 664 list
2893 lot 2890 name 647 names 647 notes 2888 numbers 647 page 2890 pages 2890 people 647 podcast 664 redlines 2888 s
2894 sheet 2890 spreadsheet 664 suggestions 2888 template 664;... 4389 article 664 book 664 candidates 647 checklist
664 comments 2888 contact 3072 contacts 647 corrections 2888 couple 2898 edits 2888 feedback 2888 few 2897 guide 664
leads 647 link 664 list 2893 lot 2890 name 3075 names 647 notes 2888 number 3072 numbers 647 page 2890 pages 2890
people 647 piece 664 podcast 664 redlines 2888 s 2894 sheet 2890 spreadsheet 664 suggestions 2888 template 664 video
664;... 3732 article 664 book 664 checklist 664 guide 664 link 664 list 664 piece 664 podcast 664 spreadsheet 664
template 664 video 664;article 664 book 664 checklist 664 comments 2888 corrections 2888 edits 2888 feedback 2888
guide 664 link 664 list 2893 lot 2890 notes 2888 page 2890 pages 2890 podcast 664 redlines 2888 s 2894 sheet 2890
spreadsheet 664 suggestions 2888 template 664;... 4392 article 664 book 664 checklist 664 comments 2888 corrections
2888 edits 2888 feedback 2888 guide 664 link 664 list 2893 lot 2890 notes 2888 page 2890 pages 2890 piece 664 podcast
664 redlines 2888 s 2894 sheet 2890 spreadsheet 664 suggestions 2888 template 664 video 664;article 664 book 664 link
664 piece 664 podcast 664 template 664 video 664;... 3788 article 664 book 664 checklist 664 contact 3072 guide 664
link 664 list 664 name 3072 number 3072 piece 664 podcast 664 s 2894 spreadsheet 664 template 664 video 664;0 2892
<their> 3073 a 4390 an 4391 detailed 2903 four 2905 full 2903 half 2908 lots 2903 my 4393 our 3789 pages 2903 several
2907 some 2892 that 4394 the 4395 three 2892 two 2892;the 1749;luck 1738;of 4398;=23:contact ... 4388 <contact_of>
2885 N 2887 ^ 4396 a 2915 all 4397 back 2863 best 4399 comments 2861 corrections 2861 detailed 2863 edits 2861
feedback 2861 good 4398 honest 2863 luck 1738 mark 2862 markup 2861 my 2916 notes 2861 on 3028 our 2917 over 3028
redlines 2861 remarks 2861 some 2916 suggestions 2861 the 2917 thoughts 2861;<contact_of> 2885 comments 2861
corrections 2861 edits 2861 feedback 2861 notes 2861 redlines 2861 remarks 2861 suggestions 2861;article 664 book 664
candidates 647 checklist 664 comments 2888 contacts 647 corrections 2888 edits 2888 feedback 2888 guide 664 leads 647
link 664 list 664 name 647 names 647 notes 2888 numbers 647 people 647 podcast 664 redlines 2888 s 2894 spreadsheet
664 suggestions 2888 template 664;... 4402 article 664 book 664 candidates 647 checklist 664 comments 2888 contact
3072 contacts 647 corrections 2888 couple 2898 edits 2888 feedback 2888 few 2897 guide 664 leads 647 link 664 list 664
name 3075 names 647 notes 2888 number 3072 numbers 647 people 647 piece 664 podcast 664 redlines 2888 s 2894
spreadsheet 664 suggestions 2888 template 664 video 664;article 664 book 664 checklist 664 comments 2888 corrections
2888 edits 2888 feedback 2888 guide 664 link 664 list 664 notes 2888 podcast 664 redlines 2888 s 2894 spreadsheet 664
suggestions 2888 template 664;... 4404 article 664 book 664 checklist 664 comments 2888 corrections 2888 edits 2888
feedback 2888 guide 664 link 664 list 664 notes 2888 piece 664 podcast 664 redlines 2888 s 2894 spreadsheet 664
suggestions 2888 template 664 video 664;0 2921 <their> 3073 a 4403 an 4391 detailed 2903 four 2897 full 2903 lots 2903
my 4405 our 3789 pages 2903 some 2921 that 4394 the 4395 three 2921 two 2921;... 2914 <contact_of> 2885 client 656
customer 656 few 2863 lead 656;=23:contact ... 4401 <contact_of> 2885 N 2887 ^ 4406 a 4407 back 2863 comments 2861
corrections 2861 detailed 2863 edits 2861 feedback 2861 honest 2863 mark 2862 markup 2861 my 2916 notes 2861 our 2917
redlines 2861 remarks 2861 some 2916 suggestions 2861 the 2917 thoughts 2861;<their> 3976 N 3977 to 3015;business 3978
candidate 4409 candidates 4409 client 4409 clients 4409 customer 4409 customers 4409 job 3978 lead 4409 leads 4409;...
4410 business 3978 candidate 4409 candidates 4409 client 4409 clients 4409 customer 4409 customers 4409 job 3978 lead
4409 leads 4409;... 3978 0 4411 a 4411 my 2930 our 2930 some 4411 three 4411 two 4411;double 2753 quick 2751 warm
2751;a 2930 an 2930 my 2930 our 2930 some 2930 the 2930;... 3181 <contact_of> 3018 <their> 3021 ^ 4414 the 3032 to
3183;... 3181 <their> 3021 ^ 2931 to 3183;<contact_of> 3018 e 2750 email 2749 intro 2748 introduction 2748 mail 2749
whatsapp 2749;... 3181 <contact_of> 3018 <their> 3021 <them> 4400 N 4408 ^ 4412 a 4413 across 2932 along 3184 an 2751
comments 2935 edits 2935 feedback 2935 my 2936 notes 2935 on 4415 over 4416 some 2936 that 2751 the 4417 thoughts 2935
to 3183;=2:plan ^ 2610;=2:plan <their> 3605 N 2285 a 4419 an 2611 for 16 out 2286 the 4419;<them> 2985 D 16 N 2985 for
16 up 4420;<their> 2501;have 16 meet 16 see 16 visit 16 we 28;experience 3047 learnings 3047 lessons 3047 pointers
3047 tips 3047;with 664;... 2929 <useful> 2928 article 4425 book 4425 link 4425 list 4425 paper 4425 podcast 4425
report 4425 template 4425 video 4425;a 4426 an 4426 my 4426 our 2930 some 2930 the 4426;booth 3747 few 3998 pitch 3747
stall 3747 stand 3747 table 3747;about 634 from 634 in 634 of 634 on 634 with 634;about 634 in 634 of 634 on 634 with
634;how 4429;booth 3747 experience 4429 experiences 4430 i 3995 insights 3994 know 4431 knowhow 3994 knowledge 4430
learnings 4429 lessons 4429 notes 3994 pitch 3747 pointers 3994 stall 3747 stand 3747 story 4430 table 3747 take 3994
tips 3994 trick 4430 tricks 4429 war 3997 we 3995;... 4424 N 3679 ^ 4427 a 4428 across 2932 my 4432 our 4432 over 2932
some 3998 the 3749 what 4002;learnings 634 lessons 634 pointers 634 tips 634 tricks 634;few 4434;a 4435 my 4434 our
4434 some 4434;<them> 4436 N 4436;1 3816 <their> 2454 D 3817 N 2455 breakfast 3815 call 3815 catch 3818 chat 3815
coffee 3815 demo 3815 dinner 3815 fri 3813 friday 2449 from 4029 interview 3815 lunch 3815 meeting 3815 mon 3813
monday 2449 my 3825 our 3825 sat 3813 session 3815 sun 3813 the 3825 thu 3813 thurs 3813 thursday 2449 to 623 today
2449 tomorrow 2449 tue 3813 tues 3813 tuesday 2449 wed 3813 wednesday 2449;hands 281;<me> 38;here 38 with 4440;arrived
38 been 4441 come 2643 landed 38 reached 4440;bring 3373 call 38 catch 446 connect 570 drop 3279 get 3291 give 3285
have 4442 introduce 570 look 3287 meet 38 pop 3288 ring 38 see 38 to 3829 visit 38 we 28;^ 633 ropes 634;^ 633 a 634
around 634 how 634 my 634 our 634 round 634 the 4444 to 634 what 634 where 634 which 634;=9:told a 634 how 634 my 634
our 634 the 634 to 634;<them> 4445 N 4446 ^ 2704;<them> 3630 N 3630;^ 633 to 634;a 634 how 4449 my 634 our 634 the 634
to 634;<them> 4450 N 3630;<they> 28 it 28;over 4355;down 4453 over 4355 through 4355;... 3181 <them> 3029 N 3030 along
3342 on 3342 over 3342 to 3183;is 1850 s 1850;call 38 catch 38 contact 38 email 38 get 1234 phone 38 reach 38 reply 38
ring 38 text 38;to 4457;<i> 2946 busy 4458 did 282 no 2180 that 28 was 282 were 282 you 1674;afternoon 2085 day 2085
days 2085 evening 2085 h 2085 hour 2085 hours 2085 hr 2085 hrs 2085 morning 2085;came 446;<their> 597 N 2285 ^ 2633
out 945;up 2755;my 281 our 281;at 4464 here 281 with 1049;hours 4465 mins 4465 minutes 4465;day 4465;hour 4465;an
4468;afternoon 4465 day 4465 evening 4465 morning 4465;hours 4465;0 4466 a 4467 an 4468 half 4469 the 4470 two 4471;^
603 for 604 in 604 on 604 through 604 to 604 with 604;<them> 4473;<them> 653;with 4475;... 4476;^ 4477;s 4478;<their>
4478 N 4479;on 4480 over 4480 through 4480 thru 4480;=22:gave:volunteering <det> 5 <their> 5 house 5 out 5 up
5;<helping> 4482;^ 4483;^ 4483 to 4484;<them> 4485 N 4485;^ 5 at 597 for 597 with 597;=23:contact <cause> 2709 a 2710
our 2710 the 2710;<helped> 4474 <time_unit> 2714 at 2711 combing 4481 for 2711 going 4481 helping 4486 in 2711 looking
4481 mentoring 604 volunteering 4487 with 4488 working 4481;... 4489 0 4466 <time_unit> 2739 a 4467 an 4468 half 4469
the 4470 two 4471;guarantor 2095 referee 2095 reference 2095;s 4491;<their> 4491 N 4492 a 4491;=23:contact as 4493 up
2755;... 3042 from 3908 in 3414 it 3911 on 3420 second 3421 secondhand 38 that 3911 this 3911 through 3915 via
3414;<their> 3743 <them> 597 N 3746 a 3748 an 2611 for 2727 my 3749 our 3749 the 3754;up 632;as 597 for 597;in 4498 up
2755;at 282;=23:contact ^ 3622 company 3623;<them> 3624 N 4501;at 3947 in 3473 over 4500 up 3473 with 4502;... 93 :
987;about 634 at 656 in 2818 on 634 through 634 to 656 toward 656 towards 656 with 634;<me> 2629 <them> 4505 N 4505 ^
4102;as 597 for 2975;for 2666 in 4507;in 4498;=0:missed again 38 up 38;me 4510 us 4510;answered 38 been 456 called 38
come 1234 got 1234 replied 38 responded 38 rung 38 written 38;not 4512;t 4512;ever 2645 get 2644 got 2644 gotten 2644
quite 2645 yet 2645;has 4513 hasn 4514 hasnt 4512 haven 4514 havent 4512 not 4515 trying 2368;<their> 597 N 2285 as
597 for 2975 vain 38;by 38 for 2754;... 4354 <me> 3635 across 2941 as 4493 behind 2407 beside 2407 for 2666 in 4517 me
4510 near 2407 next 2942 opposite 2407 up 4518 us 4510;vm 38;vm 38 voicemail 38;... 3251 2 4520 to 4521;as 22 that
22;me 4523;... 2699 me 4523;so 38;traffic 4526;<their> 4025 in 4527 up 2755;<i> 2126 <them> 4067 N 3927 that 2135;<i>
2126 best 2959 better 2959 high 2960 it 2968 its 2965 safer 2959 smarter 2959 time 2959 wise 2959 wiser 2959 worth
2959;: 45 <i> 2126 best 2959 better 2959 high 2960 it 2968 its 2965 no 2376 not 2376 safer 2959 smarter 2959 that 4530
time 2959 wise 2959 wiser 2959 worth 2959;be 38 call 38 go 38 have 38 join 38 meet 38 ring 38 see 38 speak 38 visit
38;to 4532;myself 839 ourselves 839;upon 4534;: 971 it 4535;... 2699 a 4144 it 4535 my 4144 the 4144;^ 1737 giving
1738 quitting 1738 resigning 1738 throwing 1738;^ 1737 from 4538;^ 1738;ledge 1738;the 4541;=21:gave:encouragement ^
1737;^ 4543 giving 1738 quitting 1738 resigning 1738 throwing 1738;of 4544;doubts 1737 fears 1737 jitters 1737 nerves
1737 panic 1737 wobble 1737 worries 1737;^ 4546;<their> 4547 ^ 633 the 4547;around 1738 down 4539 into 4540 off 4542
out 4545 round 1738 through 4548 up 1738;from 4538;of 4538;down 4550 off 4542 out 4551 round 1738 through
4548;=23:contact <me> 2218 <them> 4549 N 4552;<me> 2218;as 2573 assembly 2717 class 2717 demo 2717 for 598 lesson 2717
masterclass 2717 pro 599 session 2717 story 2722 storytime 2717 talk 2717 tour 2717 training 2717 unpaid 597 workshop
2717;^ 633 a 634 how 634 my 634 our 634 the 634 to 634;... 2703 boys 2583 children 2583 class 2583 girls 2583 juniors
2583 kids 2583 pupils 2583 u0 2583 under 2584 youngsters 2583;... 3431 ^ 2585 assembly 2717 class 2717 demo 2717 duty
2538 group 2538 lesson 2717 masterclass 2717 reading 2538 round 2538 route 2538 session 2717 shift 2538 slot 2538
stall 2538 story 2722 storytime 2717 talk 2717 tour 2717 training 2717 turn 2538 workshop 2717;... 4555 0 2661 <their>
2661 <them> 4556 N 4556 ^ 4557 a 3433 an 3433 as 2573 assembly 2717 class 2717 demo 2717 for 598 lesson 2717
masterclass 2717 pro 599 session 2717 some 3475 story 2722 storytime 2717 talk 2717 the 4558 three 2661 tour 2717
training 2717 two 2661 unpaid 597 workshop 2717;<bid> 0 <bid_of> 969 do 1579 don 516 dont 0 never 0 not 506 to 0;D 971
^ 4560;=13:talk <me> 4561;<bid> 0 never 0 not 506 to 0;^ 4563;: 45 <plainly> 4564 ^ 4563;<bid> 0 <bid_of> 969 never
506 no 506 not 506 to 0;^ 4566;<bid> 0 not 506 to 0;^ 4568;<bid> 0 never 506 not 506 to 0;D 4569 ^ 4570;D 4569 ^ 4570
out 4571;blank 1062;D 4569 ^ 4570 out 1062;: 45 <i> 1937 <plainly> 4565 D 4567 ^ 4566 again 4571 at 1063 bluntly 4571
by 1063 during 1063 flat 4572 in 1063 just 45 on 1063 outright 1062 over 1063 plainly 1062 point 4573 simply 45
straight 4574 that 1592 twice 4571 via 1063 whatever 4352;do 1579 don 516 dont 0 never 0 not 506;<me> 4575 ^ 4576;...
2922 article 664 book 664 candidates 647 checklist 664 comments 2888 contact 3072 contacts 647 corrections 2888 couple
2898 edits 2888 feedback 2888 few 2897 guide 664 leads 647 link 664 list 664 name 3075 names 647 notes 2888 number
3072 numbers 647 people 647 podcast 664 redlines 2888 s 2894 spreadsheet 664 suggestions 2888 template 664;... 2911
article 664 book 664 checklist 664 contact 3072 guide 664 link 664 list 664 name 3072 number 3072 podcast 664 s 2894
spreadsheet 664 template 664;0 2921 <their> 3073 a 4578 an 2901 detailed 2903 four 2897 full 2903 lots 2903 my 2925
our 2912 pages 2903 some 2921 the 4579 three 2921 two 2921;... 3785 <contact_of> 2885 N 2887 ^ 4580 a 2915 all 4397
back 2863 best 4399 comments 2861 corrections 2861 detailed 2863 edits 2861 feedback 2861 good 4398 honest 2863 luck
1738 mark 2862 markup 2861 my 2916 notes 2861 on 3028 our 2917 over 3028 redlines 2861 remarks 2861 some 2916 that
2197 the 2917 thoughts 2861;<contact_of> 2885 and 2494 but 2494 without 2488;... 4582 <contact_of> 2885 N 2887 ^ 4580
a 2915 and 2494 back 2863 but 2494 comments 2861 corrections 2861 detailed 2863 edits 2861 feedback 2861 honest 2863
mark 2862 markup 2861 my 2916 notes 2861 our 2917 redlines 2861 remarks 2861 some 2916 that 2197 the 2917 thoughts
2861 to 2497;=23:contact ... 3181 <me> 1593 <them> 4581 N 4583 along 3342 on 3342 over 3342 to 3183;=10:thanks;you
4585;d 505 must 0 need 506 ought 506 should 0 shouldn 516;<them> 913;^ 4587 d 28 had 28 promised 913 said 913 swore
913 told 4588;<off_it> 618 D 281 at 281 by 281 during 281 on 281 over 281;<i> 4589 <they> 28 been 619 being 619 gets
619 got 619 had 621 has 622 is 619 s 627 was 4590 were 619;in 2344 now 2345;in 2344 is 4592 now 2345 s 4592;<view>
2034 advice 2120 ball 4593 five 2406 four 2406 three 2406 two 2406 whole 2084;1 838 a 850 an 850 another 846
appointment 18 board 846 breakfast 18 brunch 18 call 18 catch 842 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks
18 final 846 first 846 follow 848 interview 18 lunch 18 meeting 18 monthly 846 mtg 18 my 850 one 844 our 850 phone 845
quick 846 second 846 session 18 short 846 supper 18 sync 18 tea 18 team 846 video 845 weekly 846 workshop 18 zoom
18;is 4595 s 4595;and 3390 are 3391 assured 1911 assures 1911 guaranteed 1910 guarantees 1910 is 3391 pinky 2009 s
3391 swears 1910 swore 1910 vowed 1910 vows 1910;asking 22 calling 22 hiring 22 inviting 22 whether 22;: 971 about
4598 of 4598;... 4226 : 45 <i> 4230 best 2959 better 2959 high 2960 it 2968 its 2965 no 2376 not 2376 safer 2959
smarter 2959 that 4233 time 2959 wise 2959 wiser 2959 worth 2959;been 619 being 619 gets 619 got 619 had 621 has 622
is 619 s 627 was 4590 were 619;s 4321;asking 38 calling 38 emailing 38 inviting 38 messaging 38 ringing 38 seeing 38
texting 38 visiting 38;of 872;calling 38;<i> 4220 <their> 4321 N 4602 about 4603 better 4604 of 4605 that 4221 the
4321;s 3166;<their> 3166 N 4607 ^ 4102;... 936 <work_thing> 653 book 653 cv 653 deck 653 draft 653 pitch 653 plan 653
proposal 653 website 653;^ 4609;<their> 4610 N 2557;up 2989;^ 647 about 656 on 656;off 4613;... 93 : 92 <them> 4614
from 2121 is 1030 was 1030;course 647 flat 647 fund 647 gig 647 grant 647 job 647 opening 647 position 647 role 647
scholarship 647 tender 647 vacancy 647;... 4616 course 647 flat 647 fund 647 gig 647 grant 647 job 647 opening 647
position 647 role 647 scholarship 647 tender 647 vacancy 647;a 4617 an 4617 the 4617;^ 4618;^ 647 about 656 on 656 to
656;about 4619 off 4620;about 656 to 656;off 4622;<them> 4621 N 4623;<them> 4623 N 4623;: 293 N 2102;person 1875;phone
1875;the 4628;in 4627 on 4629;... 624 D 623;1 4631;up 4631;1 4632 breakfast 4631 call 4631 catch 4633 chat 4631 coffee
4631 demo 4631 dinner 4631 interview 4631 it 4631 lunch 4631 meeting 4631 session 4631;1 4632 breakfast 4631 call 4631
catch 4633 chat 4631 coffee 4631 demo 4631 dinner 4631 interview 4631 it 4631 lunch 4631 meeting 4631 my 4634 our 4634
session 4631 the 4634;=13:talk 1 4632 breakfast 4631 call 4631 catch 4633 chat 4631 coffee 4631 demo 4631 dinner 4631
interview 4631 it 4631 lunch 4631 meeting 4631 my 4634 our 4634 session 4631 the 4634;aid 2509 arrange 28 assist 2509
big 2385 buck 2385 cheer 2385 confirm 28 congratulate 28 do 4626 egg 2385 gee 2385 help 2509 me 4630 move 4635 perk
2385 plan 28 postpone 4635 push 4635 rearrange 4636 reschedule 4635 say 28 shift 4635 spur 2385 tell 1619;=12:task :
293 N 2102;<bid> 0 <bid_of> 969 ask 0 go 0 never 506 no 506 not 506 to 0;<met_over> 1875 ^ 1061;... 4327 <met_over>
1875 call 1875 coffee 1875 dinner 1875 drinks 1875 email 1875 lunch 1875 meeting 1875 message 1875 person 1875 phone
1875 teams 1875 text 1875 zoom 1875;... 4640 <met_over> 1875 a 4641 an 4328 call 1875 coffee 1875 dinner 1875 drinks
1875 email 1875 her 4328 his 4328 lunch 1875 meeting 1875 message 1875 our 4328 person 1875 phone 1875 teams 1875 text
1875 the 4641 zoom 1875;... 4640 <met_over> 1875 a 4328 an 4328 her 4328 his 4328 our 4328 the 4328;ask 0 go 0;^
4644;... 4226 : 45 <i> 1937 <plainly> 4565 <their> 28 <they> 28 D 4567 N 28 ^ 4639 about 28 again 4571 at 4642 bluntly
4571 by 4642 during 4643 flat 4572 in 4642 just 45 on 4642 outright 1062 over 4642 plainly 1062 point 4573 simply 45
so 4330 straight 4574 that 1665 to 4645 twice 4571 via 1063 whatever 4352;on 1738;at 4266 going 1738;at 4266 with
4266;carry 4647 give 3112 keep 4648 lose 4260 push 4647 quit 1738 stick 4649 stop 1738 worry 1738;to 4650;going
839;are 4652 can 293 d 293 is 4652 ll 293 will 293 would 293;accountant 4653 assistant 4653 bookkeeper 4653 designer
4653 engineers 4653 girls 4653 guys 4653 lads 4653 lawyer 4653 lawyers 4653 lot 4653 office 4653 people 4653 side 4653
team 4653;<they> 4044 my 4654 our 4654;<they> 4044 and 4651 my 4654 not 4651 our 4654 that 4655;long 1738;a 4657;^
1737 brilliantly 1738 fine 1738 great 1738 well 1738;<meant_well> 1738;be 4660 nail 1738 smash 1738;to 4661;^ 1737 at
1738 enough 1738;^ 1737 at 1738;^ 1737 ready 1738;than 4665;^ 1737 for 1738;^ 1737 enough 1738;able 1738 amazing 1738
backbone 1738 brave 1738 clever 1738 cleverer 1738 come 4658 doing 4659 earned 1738 enough 1738 far 4255 fine 1738
gifted 1738 glue 1738 going 4662 good 4663 great 4664 heart 1738 loved 1738 missed 1738 more 4666 much 4255 needed
1738 on 2295 prepared 1738 put 1777 ready 4667 really 4255 reason 1738 right 1738 rock 1738 sharper 1738 so 4255 soul
1738 strong 4668 stronger 1738 talented 1738 the 4255 tougher 1738 twice 4255 valued 1738 very 4255 well 2296 wise
1738 wiser 1738 worth 1738;... 171 D 81 my 81 our 81;^ 4670;expect 4671 have 4671;brilliant 1738 brilliantly 1738 fine
1738 great 1738 well 1738;^ 4670 there 1738;ace 1738 be 4660 do 4673 done 2304 fly 1738 get 4674 have 4671 make 4266
manage 1738 nail 1738 pull 1776 rock 1738 smash 1738;brilliantly 1738 fine 1738 great 1738 well 1738;at 1738;for
1738;^ 2308 come 4658 doing 4676 done 2304 earned 1738 going 4662 good 4677 great 4677 more 1747 put 1777 ready 4678
strong 1748 worth 1738;natural 1738 star 1738;there 1738;ace 1738 be 4660 do 4673 fly 1738 get 4681 make 4266 manage
1738 nail 1738 pull 1776 rock 1738 smash 1738;to 4682;right 2295;the 4684 track 1738;backbone 1738 best 1738 brave
1738 clever 1738 cleverer 1738 gifted 1738 glue 1738 heart 1738 loved 1738 missed 1738 needed 1738 reason 1738 right
1738 rock 1738 sharper 1738 soul 1738 stronger 1738 strongest 1738 talented 1738 tougher 1738 valued 1738 wise 1738
wiser 1738 worth 1738;a 4680 able 1738 almost 4681 amazing 1738 backbone 1738 brave 1738 brilliant 1738 clever 1738
cleverer 1738 come 4658 doing 4659 earned 1738 enough 1738 fantastic 1738 far 4255 fine 1738 getting 887 gifted 1738
glue 1738 going 4683 good 4663 great 4664 heart 1738 loved 1738 missed 1738 more 4666 much 4255 nearly 4681 needed
1738 on 4685 prepared 1738 put 1777 ready 4667 really 4255 reason 1738 right 1738 rock 1738 sharper 1738 so 4255 soul
1738 strong 4668 stronger 1738 talented 1738 the 4686 tougher 1738 twice 4255 valued 1738 very 4255 well 2296 wise
1738 wiser 1738 wonderful 1738 worth 1738;<meant_well> 1738 backbone 1738 brave 1738 clever 1738 cleverer 1738 far
4255 gifted 1738 glue 1738 heart 1738 loved 1738 missed 1738 much 4255 needed 1738 really 4255 reason 1738 right 1738
rock 1738 sharper 1738 so 4255 soul 1738 stronger 1738 talented 1738 the 4255 tougher 1738 twice 4255 valued 1738 very
4255 wise 1738 wiser 1738 worth 1738;ace 1738 be 4688 do 4673 fly 1738 get 4674 have 4671 make 4266 manage 1738 nail
1738 pull 1776 rock 1738 see 910 smash 1738;come 4658 doing 4676 earned 1738 going 4662 good 4677 great 4677 more 1747
put 1777 ready 4678 strong 1748 worth 1738;brilliantly 1738 fine 1738;a 4680 able 1738 almost 4681 backbone 1738 brave
1738 brilliant 1738 clever 1738 cleverer 1738 doing 4691 enough 1738 fantastic 1738 far 4255 fine 1738 gifted 1738
glue 1738 good 1748 great 1738 heart 1738 loved 1738 missed 1738 more 2294 much 4255 nearly 4681 needed 1738 on 4685
prepared 1738 ready 1738 really 4255 reason 1738 right 1738 rock 1738 sharper 1738 so 4255 soul 1738 stronger 1738
talented 1738 the 4686 tougher 1738 twice 4255 valued 1738 very 4255 well 2296 wise 1738 wiser 1738 wonderful 1738
worth 1738;ace 1738 be 4688 do 4673 fly 1738 get 4674 have 4671 make 4266 manage 1738 nail 1738 pull 1776 rock 1738
smash 1738;get 4671 have 4671;are 4669 can 4672 could 2300 d 4675 did 2304 do 2304 does 2304 get 4671 gets 4671 had
2306 has 4679 have 4679 is 4687 ll 4689 receives 878 s 4687 ve 4690 was 4692 were 4692 will 4693 would 4694;are 4342 d
2193 is 4342 ll 2193 s 4342 should 2193 was 4342 were 4342 will 2193 would 2193;... 4696;<their> 4344 a 2195 an 2195
my 2195 our 2195 the 4697;how 633;^ 4699;know 4700;about 4700 i 4701;to 634;... 4703 brilliant 1738 far 1738 good 1738
great 1738 i 634 much 1738 proud 1738 talented 1738 to 634 we 634 well 1738;across 173 back 173 out 173 over 173 round
173 up 173;... 4705;a 4706 an 4706 my 4706 our 4706 the 4706;^ 4707;... 4056 a 4706 an 4706 my 4706 our 4706 the
4706;^ 4709;get 4708 have 4710;believe 4334 believed 4334 d 4711 had 4335 have 4335 ll 4711 ve 4335 will 4711 would
4711;^ 1737 fine 1738;able 1738 amazing 1738 backbone 1738 brave 1738 clever 1738 cleverer 1738 doing 4713 enough 1738
far 4255 fine 1738 gifted 1738 glue 1738 good 4668 great 1738 heart 1738 loved 1738 missed 1738 more 4666 much 4255
needed 1738 on 2295 prepared 1738 ready 1738 really 4255 reason 1738 right 1738 rock 1738 sharper 1738 so 4255 soul
1738 strong 1738 stronger 1738 talented 1738 the 4255 tougher 1738 twice 4255 valued 1738 very 4255 well 2296 wise
1738 wiser 1738 worth 1738;^ 1737 brilliantly 1738 fine 1738;a 4680 able 1738 almost 4681 amazing 1738 backbone 1738
brave 1738 brilliant 1738 clever 1738 cleverer 1738 doing 4715 enough 1738 fantastic 1738 far 4255 fine 1738 getting
887 gifted 1738 glue 1738 going 4683 good 4668 great 1738 heart 1738 loved 1738 missed 1738 more 4666 much 4255 nearly
4681 needed 1738 on 4685 prepared 1738 ready 1738 really 4255 reason 1738 right 1738 rock 1738 sharper 1738 so 4255
soul 1738 strong 1738 stronger 1738 talented 1738 the 4686 tougher 1738 twice 4255 valued 1738 very 4255 well 2296
wise 1738 wiser 1738 wonderful 1738 worth 1738;are 4714 can 4672 could 2300 d 4675 did 2304 do 2304 does 2304 get 4671
gets 4671 had 2306 has 2309 have 2309 is 4716 ll 4689 receives 878 s 4716 was 4692 were 4692 will 4693 would
4694;<they> 4717 ^ 4698 my 4654 our 4654;herself 1738 himself 1738;for 4266;^ 1737 there 1738;in 4721 on 1777;^ 1737
it 1738;chin 1738;faith 1738;<their> 4265 at 4723 going 1738 her 4724 his 4724 smiling 1738 the 4725 trying 1738;at
1738 in 1738 with 4723;back 4719 be 4264 believe 1738 carry 4647 cheer 3112 chin 3112 crack 4647 go 4720 hang 4722
hold 4647 keep 4726 not 4261 push 4647 stay 4268 stick 4727 trust 1738;done 1738;about 654 of 654;think 4730 thought
4730;... 4703 a 4271 an 4271 i 4731;... 4703;=9:told ... 4656 <they> 4695 ^ 4698 about 4619 all 4702 bluntly 3123
candidly 3123 everything 4702 flat 3127 frankly 3123 honestly 3123 how 4704 i 4712 my 4654 not 4262 our 4654 outright
3123 plainly 3123 straight 3123 that 4718 to 4728 we 4712 well 4729 what 4732 where 4733 which 4733;<they> 4044 my
4654 our 4654 that 4655;... 82 my 81 our 81;^ 4736;expect 4737 have 4737;^ 4736 there 1738;ace 1738 be 4660 do 4673
fly 1738 get 4739 have 4737 make 4266 manage 1738 nail 1738 pull 1776 rock 1738 smash 1738;the 4684;best 1738 right
1738 strongest 1738;a 4680 almost 4681 brilliant 1738 come 4658 doing 4676 earned 1738 fantastic 1738 getting 910
going 4683 good 4677 great 4664 more 1747 nearly 4681 on 4741 put 1777 ready 4678 strong 1748 the 4742 wonderful 1738
worth 1738;ace 1738 be 4660 do 4673 fly 1738 get 4739 have 4737 make 4266 manage 1738 nail 1738 pull 1776 rock 1738
see 910 smash 1738;brilliantly 1738;a 4680 almost 4681 brilliant 1738 doing 4745 fantastic 1738 great 1738 nearly 4681
on 4741 the 4742 wonderful 1738;get 4737 have 4737;are 4690 can 4738 d 4740 get 910 gets 4737 has 4690 have 4690 is
4743 ll 4744 s 4743 ve 4690 was 4746 were 4746 will 4740 would 4747;... 4703 i 634 we 634;get 4708 have 4708;d 4750 ll
4750 will 4750 would 4750;give 3112 lose 4260;to 4752;a 4680 almost 4681 brilliant 1738 doing 4745 fantastic 1738
getting 910 going 4683 great 1738 nearly 4681 on 4741 the 4742 wonderful 1738;can 4738 d 4740 get 910 gets 4737 is
4754 ll 4744 s 4754 was 4746 were 4746 will 4740 would 4747;<they> 4755 ^ 2196 my 4654 our 4654;chin 2562;<their>
4757;^ 4758 at 4723 going 1738 her 4724 his 4724 smiling 1738 the 4725 trying 1738;back 4719 believe 1738 carry 4647
cheer 3112 chin 3112 crack 4647 go 4720 hang 4722 hold 4647 keep 4759 push 4647 stick 4727 trust 1738;=9:told ... 4735
<they> 4748 ^ 2196 all 4702 everything 4702 how 4749 i 4751 my 4654 not 4753 our 4654 that 4756 to 4760 we 4751 well
4729 what 4733 where 4733 which 4733;<me> 4646 <them> 4734 N 4761 ^ 4576 a 4196 aloud 4195 bedtime 4198 books 4195 my
3776 our 3776 poems 4195 stories 4195 tales 4195 the 3776;call 38 catch 38 chat 38 come 38 contact 38 email 38 get
1234 meet 38 phone 38 reach 38 reply 38 ring 38 see 38 speak 38 talk 38 text 38;to 4763;busy 4764;... 4011 class 5
shift 5 slot 5 stall 5 turn 5;... 2660 ^ 4766 assembly 2538 class 2538 duty 2538 group 2538 lesson 2538 reading 2538
round 2538 route 2538 session 2538 shift 2538 slot 2538 stall 2538 tour 2538 turn 2538;wing 604;my 4768;=23:contact ^
2421 across 2426 along 2426 down 2426 in 2426 over 2426 round 2426 to 2872 under 4769 up 2426 with 2431;class 5 shift
5 slot 5 stall 5 turn 5;^ 4771;=23:contact ^ 2422 across 2437 along 2437 down 2437 in 2437 out 2441 over 2437 round
2437 s 4772 to 2874 under 4769 up 2437 with 2431;assembly 2538 axe 4106 class 2538 comb 4106 duty 2538 group 2538
highlighter 4106 knife 4106 lesson 2538 pen 4106 pencil 4106 reading 2538 round 2538 route 2538 scalpel 4106 session
2538 shift 2538 slot 2538 stall 2538 tour 2538 turn 2538;look 3307;... 4774 assembly 2538 axe 4106 booth 3747 class
2538 comb 4106 duty 2538 good 4775 group 2538 highlighter 4106 knife 4106 lesson 2538 look 3307 pen 4106 pencil 4106
pitch 3747 quick 4775 read 3307 reading 2538 round 2538 route 2538 scalpel 4106 session 2538 shift 2538 slot 2538
stall 4168 stand 3747 table 3747 tour 2538 turn 2538;... 4774 assembly 2538 axe 4106 booth 3747 class 2538 comb 4106
duty 2538 group 2538 highlighter 4106 knife 4106 lesson 2538 pen 4106 pencil 4106 pitch 3747 reading 2538 round 2538
route 2538 scalpel 4106 session 2538 shift 2538 slot 2538 stall 4168 stand 3747 table 3747 tour 2538 turn 2538;...
2699 0 2661 <their> 4767 <them> 4770 N 4773 a 4776 an 2661 apart 4014 it 4535 me 281 my 4171 our 3749 place 2536 the
4777 three 2661 two 2661 up 2090;<their> 939 N 2988;<their> 4013 apart 4779 it 446;<them> 2413 ^ 2585 the 2586;...
2675;by 2407 engaged 38 no 2485 nobody 925 off 2407 on 2407 past 2407 rang 2390 voicemail 2486;=0:missed ...
2489;boost 2325 buoy 2325 call 38 calm 2325 catch 458 cheer 2325 comfort 2325 console 2325 encourage 2325 find 38 get
38 lift 2325 meet 458 phone 38 raise 2325 rally 2325 reach 38 reassure 2325 ring 38 see 38 settle 2325 speak 38 talk
38 visit 38;... 4783 <them> 4784 N 4784 calling 38 phoning 38 reaching 38 ringing 38 to 4785;out 28;^ 633 about 634
ahead 2577 before 2576 for 2857 in 634 on 634 through 604 with 604;<them> 4788 N 2859 ^ 2585 the 2586;<plainly> 2129 D
2131 ^ 2130 at 1063 away 2370 by 1063 during 1063 in 1063 into 92 off 92 on 1063 over 1063 to 92 toward 92 towards 92
via 1063;<me> 4790 <them> 2882 N 2386;sat 3764 sitting 3764 stood 3764 waiting 3764;become 3351;become 3351 half 2687
hoped 2686 intended 2686 meant 2686 now 4793 planned 2686 rather 2687 really 2687 so 2687 very 2691 wanted
2686;<off_it> 617 been 619 being 619 gets 619 got 619 had 621 has 622 is 625 s 626 w 629 was 619 were 619 with
629;<their> 597 N 2285 ^ 5 a 597 our 597 the 597;<me> 2626 ^ 5 at 4796 for 597 on 3446 out 3447 with 597;at 597 for
597 w 597 with 597;about 945 for 945 on 945;comments 4799 corrections 4799 edits 4799 feedback 4799 notes 4799
questions 4799 suggestions 4799 thoughts 4799;... 2894;^ 4801;binned 617 bumped 617 canceled 617 cancelled 617
deferred 617 postponed 617 pulled 617 pushed 617 s 4802 scrapped 617 shelved 617;of 4800;<contact_of> 2885 couple 4804
few 4800;^ 4801 comments 4799 corrections 4799 edits 4799 feedback 4799 notes 4799 questions 4799 suggestions 4799
thoughts 4799;0 4800 <contact_of> 2885 N 4803 a 4805 detailed 4800 lots 4804 my 4806 our 4802 some 4800 the 2914 three
4800 two 4800;in 2672;<them> 3470 N 3470 nothing 38;alone 38 for 4809 in 2672 like 3483 on 3429;... 4810 in 2672;about
769 on 769 re 769 regarding 769;<them> 4812;from 4813;back 4814 from 4813;hear 4815;... 4810 : 769 for 769 in 2672 on
769 to 4816;^ 2422 across 2426 along 2426 down 2426 in 2426 over 2426 round 2426 through 634 to 2425 up 2426 with
2431;^ 2422 across 2437 along 2437 down 2437 in 2437 out 2441 over 2437 round 2437 s 597 through 634 to 2436 up 2437
with 2431;=23:contact ... 2675 <their> 597 <them> 4818 N 4819 by 2676 for 2286 home 2568 past 2676 right 2677 straight
2677;bring 3373 connect 570 introduce 570 to 3829;N 2256 ask 38 call 38 catch 458 discuss 38 email 38 give 3768 go 38
have 38 invite 38 join 38 meet 38 phone 38 ring 38 see 38 speak 38 talk 38 text 38 thank 38 visit 38;at 2257 for 2381
it 2689 over 2280 round 2281 that 2689 them 2689 this 2689 those 2689 to 4822;<plainly> 2129 D 2131 ^ 2130 against 92
at 1063 away 2370 by 1063 during 1063 in 1063 not 2376 off 92 on 1063 over 1063 that 1592 via 1063;<i> 2126 <me> 4824
against 92 away 2370 not 2376 off 92 that 2135;call 2363 job 2363 move 2363 sounding 2097 task 2363 turn 2363;s
4826;for 17 to 2155;answering 38 asked 3896 available 38 in 38 invited 38 on 3900 picking 458 reachable 38;=0:missed
without 2150;for 17 without 2150;<their> 4019 <they> 1035 N 4827 a 4019 about 2156 adamant 3572 agreed 3573 ahead 2535
all 2159 arranged 3573 avoiding 2150 blanking 2150 blunt 3574 booked 4828 brought 3267 certain 3576 clear 3572
confirmed 3573 conscripted 2162 convinced 3576 dodging 2150 down 4828 drafted 2162 dragged 2162 due 897 emphatic 3574
fine 2535 firm 3579 fixed 3573 geared 2157 ghosting 2150 going 897 held 2536 her 2364 his 2364 hoping 2156 ignoring
2150 insistent 3579 itching 2156 just 2158 meant 897 moved 3580 my 2364 not 4829 of 3584 off 4830 on 4831 our 2364
penciled 3585 pencilled 3585 placed 3043 planned 3573 poised 2156 positive 3574 postponed 624 press 2165 primed 2156
pushed 624 quite 3591 ready 2156 really 3591 rescheduled 624 roped 2162 scheduled 3573 set 4828 shifted 624 signed
2166 slated 3573 supposed 897 sure 3576 their 2364 there 281 very 3591 volunteered 2162 without 2150;call 38 catch 458
caught 38 contact 38 ever 2645 find 38 get 2653 got 2654 gotten 2644 make 2521 manage 2525 meet 38 met 38 phone 38
quite 2655 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 talk 38 talked 38 visit 38 yet 2645;to 4833;able 4834
answering 38 asked 3896 available 38 in 38 invited 38 on 3900 picking 458 reachable 38;t 4835;asked 3896 invited 38 on
3900;=22:gave:volunteering ... 936 <work_thing> 653;^ 4838;^ 4838 article 38 blog 38 interview 38 newsletter 38
podcast 38 post 38 talk 38 video 38 webinar 38;... 3397 in 3394 on 3396 online 38 s 4840;<their> 4839 N 4841 for
2286;<their> 597 N 2285 for 2286 out 2286;five 1875 four 1875 three 1875 two 1875;am 3489 are 3489 have 3496 m 3489
promised 3495 ve 3496 were 4844;for 2492 in 2672 only 2674 to 2673 vm 38 voice 2469 voicemail 38;<them> 654;with
4847;<work_thing> 4848;... 4849 <work_thing> 4848;=23:contact <their> 654 N 944 the 4850;<their> 654 N 944 the
4850;=23:contact aid 2509 assist 2509 help 2509;... 4846 a 4144 ahead 2535 back 2558 bat 2755 begging 38 by 281 cold
3253 dark 3253 fine 2535 for 281 in 3249 my 4144 off 2535 on 2535 out 281 over 4851 quiet 3253 right 2558 silent 3253
the 4144 through 4851 thru 4852 to 4853 unanswered 38 unreturned 38 up 945 with 281 without 2150;<they> 1035 N 2365
about 2156 adamant 3574 all 2159 blunt 3574 booked 2156 certain 3574 clear 3574 conscripted 2162 convinced 3574 down
2156 drafted 2162 dragged 2162 due 897 emphatic 3574 firm 3574 geared 2157 going 897 her 2364 his 2364 hoping 2156
insistent 3574 itching 2156 just 2158 meant 897 my 2364 of 3584 our 2364 poised 2156 positive 3574 press 2165 primed
2156 ready 2156 roped 2162 set 2156 signed 2166 supposed 897 sure 3574 their 2364 there 281 volunteered 2162;... 3027
on 3028 over 3028;=23:contact <them> 4856;<me> 281 around 281 at 281 by 281 here 281 in 281 over 281 round 281 there
281 to 281;=13:talk called 4858 came 4858 could 28 d 28 dropped 4858 ll 28 might 28 nipped 4858 phoned 4858 popped
4858 rang 4858 should 28 stopped 4858 swung 4858 visited 4858 was 4858 were 4858 will 28 would 28 zoomed 4858;<they>
4859;=13:talk <they> 3478;could 28 d 28 ll 28 might 28 should 28 will 28 would 28;=13:talk <i> 28 <they> 4862;d 28 had
28 promised 913 said 913 swore 913 told 4588;to 1546;going 4865;are 4866 could 28 d 28 is 4866 ll 28 might 28 s 4866
should 28 will 28 would 28;=13:talk <i> 4864 <they> 4867;=13:talk <they> 4862;a 1820 breakfast 16 coffee 16 dinner 16
drinks 16 lunch 16 tea 16;going 38;be 2526 come 2635 fly 38 get 4871 go 2638 hold 38 now 2527 pan 2390 take 447 work
2390;^ 3276 be 3695 have 4870 join 16 meet 16 not 4872 see 16 visit 16;could 38 had 38;i 4874;^ 1737 at 1738 for 1738
on 1738 with 1738;best 4876;the 4877;luck 4876;at 1738 for 1738 on 1738 with 1738;luck 4880;of 4881;best 4882;all 4878
best 4399 good 4879 luck 4876 the 4883;best 4880;the 4885;all 4886 good 4881 luck 4880 the 4883;<them> 4884 N
4887;<them> 4887 N 4887;=14:together to 2843;0 4800 <contact_of> 2885 N 4803 a 4805 detailed 4800 lots 4804 me 4890 my
4806 our 4802 some 4800 the 2914 three 4800 two 4800 us 4890;answer 38 asking 4440 consulting 4440 including 4440
inviting 4440 joy 38 luck 38 pick 446 pickup 38 reply 38 response 38 telling 4440;D 28 be 2513 come 2635 fly 38 get
4871 go 2638 happen 38 hold 38 materialise 38 materialize 38 now 2527 pan 2390 take 2639 work 2390;t 4893;how 299 if
299 what 299 where 299 whether 299 why 299;=13:talk if 22 whether 22;be 2513 happen 38 materialise 38 materialize 38
now 2527 take 2528;... 4117 0 2729 <their> 2661 <time_unit> 2739 a 2729 an 2729 back 2558 five 2767 for 2768 four 2767
half 2771 over 945 pro 2720 right 2558 six 2767 the 2661 three 2729 through 945 thru 945 two 2729 unpaid 2718 up 945
with 281;for 2768 pro 2720 unpaid 2718 with 281;like 2690;me 2643;let 4901;t 4902;cancelling 38 not 38 postponing 38
rescheduling 38;up 4904;again 2942 back 2942 to 2407;^ 2732;... 4907 ^ 2732;a 4908 an 4908 the 4908;<them> 4909 again
2942 back 2942 to 2407;address 320 day 320 place 320 time 320 week 320;^ 2196 a 2735 an 2735 my 2737 that 2197 the
2735;=23:contact ^ 2196 a 2737 an 2737 my 2737 that 2197 the 2737;letter 2744 recommendation 2742 reference 2742
testimonial 2742;... 4914 double 2753 glowing 2757 good 2757 letter 2744 quick 2751 recommendation 2755 reference 2756
referral 2755 strong 2757 testimonial 2755 warm 2751;... 4914 e 2750 email 2749 intro 2748 introduction 2748 letter
2744 mail 2749 recommendation 2742 reference 2742 testimonial 2742 whatsapp 2749;believe 4334 believed 4334 had 4335
have 4335 ve 4335;... 4914 e 2750 email 2749 glowing 2757 good 2757 intro 2748 introduction 2748 letter 2744 mail 2749
recommendation 2755 reference 2756 referral 2755 strong 2757 testimonial 2755 whatsapp 2749;and 2494 but
2494;=23:contact ... 4919 and 2494 but 2494 to 2497;<them> 281 N 4920;<them> 4912 N 4913 a 4915 again 2942 an 4916
back 2942 i 4917 that 2751 the 4918 to 4921 we 4917;d 38 ld 38 led 38;afternoon 1849 also 1849 at 1851 evening 1849
instead 1849 is 1848 morning 1849 night 1849 s 1848 still 1849 suits 1848 then 1849 works 1848;D 4924;have 506 must 0
need 506 ought 506 should 0 shouldn 516;^ 4926;$ 585 // 594 0 612 1 631 1on1 632 <briefed> 638 <explained> 646
<handed> 712 <i> 932 <led_through> 935 <marked_up> 947 <their> 1004 <them> 1009 <they> 1728 <time_unit> 1736
<told_them> 1806 <view> 1808 D 1855 N 2075 ^ 2082 a 2086 accepted 2090 according 2094 acted 2101 action 2107 actions
2108 adamant 2112 adds 2119 advice 2122 adviced 2124 advise 93 advised 2136 advises 2138 advising 2139 after 413
agreed 2146 agreement 2149 all 2153 almost 2154 although 28 am 2167 an 2168 and 2184 answered 2203 answerphone 2206 ap
2207 apparently 28 applauded 2209 appointment 2212 are 2217 argued 2221 arranged 16 art 2224 as 2230 asked 2282 asking
28 asks 2284 assembled 2287 assisted 2290 assured 2320 ate 2324 attempted 2327 avoided 2150 avoiding 2329 axed 2332
babysat 2335 backed 2339 bailed 2340 ball 2347 bar 2351 barely 2361 bc 28 because 28 beefed 2362 been 2369 before 413
begged 2375 best 2380 better 2380 bickered 281 bid 2382 bidden 2383 big 2385 bigged 2387 binned 2389 blanked 2150 blew
2392 blocked 2399 bookd 16 booked 2402 boosted 2404 both 2406 bottled 872 bounced 2409 bowed 2410 brainstormed 281
breakfast 2412 breakfasted 281 briefed 2414 bringing 731 brokered 2418 brought 2444 buck 2385 bucked 2446 built 2448
bumped 2456 bunked 2457 buoyed 2459 but 2474 by 2477 c 2478 cafe 2351 call 2484 called 2499 calling 2500 calls 2500
calmed 2502 came 2512 can 2530 cancel 38 canceld 38 canceled 2532 canceling 38 cancelld 38 cancelled 2532 cancelling
38 cancellled 38 cancels 2532 cancled 38 canned 2332 cannot 2534 canseled 38 canselled 38 cant 2529 canx 38 canxd 38
carried 2536 cat 2539 catch 2541 catching 1688 caught 1688 cautioned 2543 cautions 2543 cdn 2546 cdnt 2545 championed
2547 chapped 2553 chased 2554 chatted 281 checked 2561 cheer 2385 cheered 2563 cheering 2387 chess 2224 chickened 2564
chipped 2566 clay 2224 cld 38 cldnt 2545 cleaned 2567 clear 2112 closed 2569 clued 2571 cncl 38 cncld 38 cnxd 38
coached 2587 coaching 2589 coding 2224 coffee 2590 combed 2595 come 2597 comes 2598 comforted 2599 coming 1817
commanded 2383 commented 2603 comments 2607 commiserated 281 compered 2612 conferred 281 confirmed 2613 congratulated
2614 connected 2624 conscripted 2627 considering 2628 consoled 2599 convinced 2630 cooked 2634 cooking 2224
corrections 2607 cos 28 could 2641 couldn 2657 couldnt 2658 counsel 2659 covered 2668 covering 2669 coz 28 craft 2224
crickets 2670 cried 2671 critiqued 945 crossed 126 crosses 126 cudnt 2545 cuz 28 cxl 38 cxld 38 cxled 38 cycled 2678 d
2692 dance 2224 dawned 2695 deal 2149 debated 281 decorated 2287 delayed 2696 deleted 2700 deliberated 281 demo 2701
demonstrated 2705 deputised 2706 diarised 2708 diarized 2708 did 2807 didn 2814 didnt 2815 dined 281 dinner 2590
directed 2820 discovered 2821 discussed 281 dished 2822 ditched 2389 dm 2826 do 2833 dodged 2150 dodging 2329 dog 2539
dogsat 2834 doing 2835 don 2839 donated 2841 done 2835 dont 2838 door 2351 down 2849 drafted 2627 dragged 2852 drama
2224 dreamed 2854 dreaming 2855 dreamt 2854 drilled 2860 drinks 2540 dropped 2869 dropping 731 drove 2876 ducked 2410
ducking 2329 due 2382 dug 2881 edited 945 edits 2607 egg 2385 egged 2883 egging 2387 email 2884 emailed 2937 emphatic
2112 encouraged 2940 encouraging 2614 ended 2944 endorsed 2547 even 2945 eventually 2947 everybody 2151 everyone 2151
expected 2383 expects 2690 explained 2952 explaining 2953 facetimed 281 failed 2955 fallen 2390 falls 2956 fed 2834
feedback 2958 feels 2970 fell 2971 ferried 2974 filled 2977 filling 2979 finally 2947 finished 281 firm 2112 firmed
2982 five 2983 fixed 2990 flagged 2995 flaked 1567 flicked 2996 floated 2997 fobbed 2998 folk 3002 follow 3003 for
3009 forgot 3012 forgotten 3014 forwarded 3035 fought 3036 found 3044 four 2983 full 2084 gardening 2224 gate 2351
gave 3209 geared 2448 gee 3210 geed 2387 gets 3212 ghosted 3213 gied 3218 giein 3220 give 3223 given 3238 gives 3239
giving 3247 go 3250 goes 3252 going 3255 gone 3256 gonna 3254 gossiped 281 got 3290 gotta 3292 grabbed 281 graded 3293
grilled 3294 guaranteed 3295 guided 3298 guiding 3300 gym 2351 had 3334 hadn 3336 haggled 281 half 3337 handed 3347
happened 2536 hardly 3348 has 3364 hasn 3367 hasnt 3368 have 3378 haven 3386 havent 3387 having 3389 he 3392 heard
3425 hearing 3426 held 3435 helped 3448 helping 3454 hence 3455 her 3456 hes 3460 hint 2659 his 3456 hit 3462 holding
3463 honored 3464 honoured 3464 hooked 3468 hoovered 2287 hoped 3473 hoping 3473 hosted 3476 hours 3477 house 2539
housesat 2834 how 3479 hung 3486 i 3497 idea 22 if 3516 ignored 3517 ignoring 2329 im 3518 implored 3519 in 3532
informed 3534 inked 3536 insisted 2112 insistent 2112 insists 3541 installed 2287 intended 3543 intending 3543
interview 3544 interviewed 281 intro 3550 introd 3552 introduced 3557 introed 3559 invited 3562 is 3594 isn 3595 it
3600 jilted 3601 jogged 3602 joined 3603 judged 3606 just 3610 keep 3612 keeping 3613 keeps 3618 kept 3625 key 2380
knocked 2553 lacked 3629 ladled 2634 leafed 2996 learned 2821 learnt 3631 led 3632 left 3642 lend 2227 lending 2227
lent 3653 lesson 2659 let 3673 life 3677 lifted 2459 lifting 2459 like 2119 liked 3680 lined 1817 linked 3683 listened
3694 ll 3697 loaned 3700 loaning 2227 lobbied 3036 locked 3702 long 3703 looked 3705 looking 3706 looped 3708 lost 455
lunch 2590 lunched 281 m 2167 made 3727 mail 2884 mailbox 2206 mailed 3740 main 2380 managed 3741 manned 3755 manning
3756 mark 3757 marked 3758 markup 2607 marshalled 3759 matched 3762 maybe 22 me 3765 meant 3770 meeting 2701 mended
2287 mentioned 3778 mentored 3780 mentoring 3784 message 2884 messaged 3795 met 3796 minded 3797 minding 3798 miss 476
missed 3808 mobile 3811 monkey 3812 moved 3826 moves 3828 mowed 2287 msg 2826 mucked 2566 mulled 281 music 2224 must
3830 mustn 3832 mustnt 3831 my 3837 myself 441 n 3839 nae 3840 nailed 2982 nary 3840 nattered 281 nearly 2154 need
3844 needed 3845 needs 2690 negotiated 281 never 3848 new 3853 next 3861 nixed 3863 no 3882 nobody 3884 nominated 3886
none 3890 noone 3891 noshow 38 not 3903 note 3905 notes 2607 nothing 3906 noticed 3916 now 3918 nt 3919 nudged 3921
occurred 2695 off 3923 offered 3928 office 2351 on 3932 once 413 one 3934 only 3935 onus 3812 opened 3940 opening 3940
opinion 972 ought 3942 our 3943 out 3945 outcome 2149 outstanding 2102 over 3949 overslept 38 owe 105 owes 105 packed
2634 painted 2287 paired 3762 palmed 2998 parked 3043 passed 4004 penciled 4006 pencilled 4006 pending 2102 people
3002 pepped 2448 per 4008 perhaps 22 perk 2385 perked 2446 phone 3811 phoned 4010 picked 4015 pinged 281 pitched 4016
place 2351 plan 2149 planned 4017 planning 4018 played 4021 pleaded 3036 plotted 281 ploughed 4022 pointed 4023
pointer 2659 poked 4026 popped 4027 pored 4028 postponed 4030 poured 2634 practiced 4037 practised 4037 praised 2209
prepared 4039 prepond 4041 preponed 4041 preponing 4041 prepped 4042 prepping 2139 presented 2761 press 4043 pressed
3519 promise 441 promised 4066 proofread 945 proposed 4068 provided 4069 pruned 945 psyched 2448 pub 2351 pulled 4071
pushed 4073 put 4149 putting 4154 quarreled 281 quarrelled 281 quick 4155 quote 4156 radio 4158 rained 447 raised 4160
raising 2459 ran 4180 rang 4181 re 4183 reached 4184 read 4207 reading 4208 rearranged 4182 reassured 4212 reassuring
2614 rebooked 4214 received 4216 reckoned 4222 reckons 4234 recommendation 4235 recommended 4239 recommends 4240 redid
945 redlines 2607 redrafted 945 refereed 4243 referred 4247 rehearsed 4251 remarks 2607 remember 4254 reminded 4274
reminder 570 reminds 4275 reminisced 281 removed 4276 repaired 2287 repld 281 replied 281 reposted 3680 rescheduled
4277 rescheduling 38 responded 4278 restaurant 2351 restructured 945 returned 4284 review 4285 reviewed 4287 reworded
945 right 2380 ripped 4288 rode 3602 rooted 4289 rooting 4290 roped 2627 round 4291 run 4292 s 4313 safest 2380 said
4353 sat 4361 save 4363 saved 4367 saw 4379 saying 28 says 4380 sched 4381 schedd 4381 scheduled 16 schemed 281
schooled 2414 scrapped 4382 screening 2329 scrubbed 4382 scrutinised 3293 scrutinized 3293 seated 3043 see 4383 seeing
16 seen 4384 sending 4387 sent 4418 served 2634 session 4285 set 4421 settled 4422 several 2083 sewing 2224 sez 971
shall 4423 shared 4433 sharing 4437 sharpened 945 she 3392 shelved 2332 shes 3460 shifted 4438 shook 4439 shop 2351
short 4172 should 4443 showed 4447 showing 4448 shown 4451 signed 2569 silence 2670 since 4452 sitting 4454 skedded
4381 skipped 38 skipping 38 skyped 281 slacked 281 slated 3536 slipped 4455 slot 4456 slotted 2982 smart 2380 smartest
2380 sms 2826 so 4459 some 4460 somebody 3002 someone 3002 something 4461 soothed 4422 sorted 4462 sparred 281
speaking 4463 spends 4472 spent 4490 spoke 4494 spoken 281 sponsored 2547 spotted 4495 spur 2385 spurred 2387 spurring
2387 squabbled 281 squeezed 2982 staffed 4496 stance 972 stand 4497 standing 4499 standup 632 started 2536 stayed 4503
steer 4504 steered 4506 stepped 4508 stepping 4509 stewarded 3759 stiffed 4511 still 4516 stood 4519 stopped 1562
store 2351 straight 4522 strikes 4524 strolled 3602 struck 4525 stuck 4528 subbed 2706 suggested 4529 suggestion 2659
suggests 4531 summoned 2383 supported 2290 supposed 4533 swore 3295 take 4536 takeaway 93 taken 4537 takes 4276 talked
4553 talking 4554 task 570 taught 4559 tea 3316 teaching 4448 telephoned 281 telling 4562 tells 4577 tested 2409 text
2884 texted 4584 thank 4586 thanked 4585 that 4591 the 4594 their 3456 then 2947 there 4596 they 4597 theyre 3460
thinking 4599 thinks 4600 this 4601 thought 4606 thoughts 2607 three 612 threw 4608 through 4611 thru 4611 tidied 4612
tip 4615 tipped 4624 tipping 4625 tips 2659 to 4637 todo 4638 together 1875 told 4762 too 4765 took 4778 tore 4780
trained 4781 traipsed 4782 trekked 4782 tried 4786 trimmed 945 try 2327 trying 2327 turns 4787 tutored 4789 tutoring
2139 two 612 umpired 2612 unable 3895 unanswered 38 undertake 920 undertook 920 unpacked 2287 unsent 38 up 2849
upcoming 16 upshot 2149 urged 4791 urges 2124 urging 2387 us 4792 ve 4794 verdict 972 vetted 3293 view 972 views 972
visit 4795 visited 281 vm 2206 vmail 2206 voicemail 2206 volunteered 4797 volunteering 4798 vouched 2755 vouching 2755
vowed 3295 w 4807 wait 4808 waited 4811 waiting 4817 walked 4820 want 4821 wanted 4823 wants 2690 warned 4825 warns
2543 was 4832 wasn 4836 wasnt 4837 watched 4842 watered 4843 we 4845 went 4854 were 4855 what 3479 whatsapp 2884
whatsapped 4857 when 4860 where 4861 whether 4863 which 4868 while 413 who 4869 whole 2084 whose 28 why 3479 will 4873
wiped 4276 wired 2287 wise 2380 wisest 2380 wish 4875 wished 4888 wishing 4889 with 4891 without 4892 won 4894 wonder
4895 wondering 4896 wont 4897 woodwork 2224 worked 4898 working 4899 workshop 2212 would 4900 wouldn 4903 wouldnt 4902
wound 4905 wrangled 281 wriggled 2564 writing 4906 written 4910 wrong 4911 wrote 4922 x 4923 xd 38 xld 38 yes 4925 you
4927 zoom 3544 zoomed 281
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
79;=8:meeting <their> 79 N 83 my 79 our 79 the 79;to 0;at 84 on 0 to 84 with 0;N 0;<their> 79 N 83 my 79 our 79 the
79;=8:meeting to 88;see 0;=2:call at 82 by 84 down 85 in 86 into 84 on 87 out 85 over 0 round 89 to 90 up 85 upon
0;baptism 7 birthday 7 ceilidh 7 christening 7 communion 7 concert 7 confirmation 7 exhibition 7 funeral 7 gig 7
graduation 7 launch 7 opening 7 party 7 premier 7 premiere 7 recital 7 show 7 wedding 7;baptism 7 big 92 birthday 7
ceilidh 7 christening 7 communion 7 concert 7 confirmation 7 exhibition 7 funeral 7 gig 7 graduation 7 grand 92 launch
7 official 92 opening 7 party 7 premier 7 premiere 7 recital 7 show 7 wedding 7;s 93;N 94 her 93 his 93 my 93 our 93
the 93 their 93;for 95;clinic 0 factory 0 office 0 plant 0 practice 0 shop 0 site 0 studio 0 warehouse 0 workshop
0;... 97;... 97 clinic 0 farm 0 gallery 0 lab 0 office 0 shop 0 showroom 0 site 0 studio 0 surgery 0 warehouse 0
workshop 0 yard 0;her 98 his 98 my 99 our 99 the 99 their 98;office 0 shop 0 store 0 studio 0 workshop 0;at 100 into
100 my 101 our 101 the 101 to 100;at 100 into 100 my 101 our 101 person 0 the 101 to 100;... 97 clinic 0 farm 0
gallery 0 lab 0 office 0 shop 0 showroom 0 site 0 store 0 studio 0 surgery 0 warehouse 0 workshop 0 yard 0;her 98 his
98 my 104 our 104 the 104 their 98;site 0;at 100 into 100 to 105;at 100 into 100 to 100;... 96 at 100 by 102 in 103
into 105 on 106 over 107 round 108 to 105;conference 0;meeting 0;up 111;d 77;in 0 up 0;=3:coffee chat 36;at 100 into
100 person 0 to 100;at 100 by 108 in 116 into 100 on 106 over 108 round 108 to 100;call 37;=7:event call 37;<them> 16
N 16 me 16 us 16;a 27 an 27 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 chilli 16 couscous 16 croissants 16
dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 for 120 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 lamb
16 lasagna 16 lasagne 16 leftovers 16 meze 16 mezze 16 mince 16 mussels 16 my 27 nosh 16 our 27 oysters 16 paella 16
pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette 16 risotto 16 sandwich 16 sandwiches 16 schnitzel 16 scones 16
seafood 16 shawarma 16 some 27 soup 16 spaghetti 16 stew 16 tacos 16 tagine 16 the 27 toasties 16 waffles 16;for
120;tea 36;coffee 36 tea 36;of 124;dish 16;=8:meeting day 7;in 37;=2:call in 37;at 7 for 7 in 7 next 7 with 7;booth
130 chinese 16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16
persian 16 stall 130 stand 130 thai 16 turkish 16 vietnamese 16;chinese 16 ethiopian 16 greek 16 indian 16 italian 16
japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16 persian 16 thai 16 turkish 16 vietnamese 16;booth 130 stall
130 stand 130;a 131 an 132 chinese 16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese 16
mexican 16 moroccan 16 my 133 our 133 persian 16 some 132 thai 16 the 131 turkish 16 vietnamese 16;sum 16;at 16 on 16
with 16;=4:meal <them> 16 N 16 with 16;=5:message d 14;a 132 an 132 chinese 16 ethiopian 16 greek 16 indian 16 italian
16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16 persian 16 some 132 thai 16 the 132 turkish 16 vietnamese
16;... 96 for 44;a 21 an 21 cava 16 champagne 16 cheeky 19 cider 16 coffee 36 half 16 martini 16 martinis 16 mulled 20
negroni 16 negronis 16 nightcap 16 ouzo 16 port 16 rum 16 sake 16 schnapps 16 sherry 16 snifter 16 some 21 spritz 16
the 21;coffee 36;=4:meal a 142 coffee 36 tea 36;=4:meal reception 7;line 14 note 14;a 145;dm 14 message 14 msg 14 note
14 text 14 whatsapp 14;a 147;clinic 0 farm 0 gallery 0 lab 0 office 0 shop 0 showroom 0 site 0 studio 0 surgery 0
warehouse 0 workshop 0 yard 0;my 149 our 149 the 149;at 150 into 150 to 150;<me> 146 <them> 148 N 148 a 145 at 150 by
151 in 151 into 150 over 151 round 151 to 150 us 146;N 49;to 153;... 96 down 154 out 154 over 154 round 154 up 154;run
0;mail 77 mailed 77 mails 77;=6:email chain 77;last 37;ring 37;first 160 second 160 third 160;the 161;$$ 37 at 159 on
162;up 163;picked 164;memo 14 memos 14 note 14 notes 14;voice 166 voicenotes 14;... 167;face 0;to 169;<them> 16 N
16;=5:message back 14 off 14 over 14;<them> 172 N 172 me 172 us 172;chat 7;chips 16;and 175 supper 16;white 36 whites
36;... 96;bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 cider 16
couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros
16 haggis 16 half 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 martini 16 martinis 16 meze 16 mezze 16 mince 16
mulled 20 mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 pho
16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16
scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16
toasties 16 waffles 16;$$ 16;a 179 an 179 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16
cheeky 19 chilli 16 chinese 180 cider 16 couscous 16 croissants 16 dumplings 16 ethiopian 180 fajitas 16 falafel 16
fish 16 fondue 16 fry 25 full 26 goulash 16 greek 180 grub 16 gyros 16 haggis 16 half 16 indian 180 italian 180
japanese 180 korean 180 lamb 16 lasagna 16 lasagne 16 lebanese 180 leftovers 16 martini 16 martinis 16 mexican 180
meze 16 mezze 16 mince 16 moroccan 180 mulled 20 mussels 16 my 27 negroni 16 negronis 16 nightcap 16 nosh 16 our 27
ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 180 pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum
16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16
some 179 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 thai 180 the 179 toasties 16 turkish 180 vietnamese
180 waffles 16;bell 37 buzz 37 ring 37 shout 37 tinkle 37;a 182;<them> 183 N 183;me 0 us 0;with 185;... 186;over 187
through 187;meet 37;line 37 phone 37;the 190;on 191;chinese 16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16
korean 16 lebanese 16 mexican 16 moroccan 16 note 14 persian 16 reply 14 response 14 thai 16 turkish 16 vietnamese
16;<them> 192 N 192 a 193 an 132 chinese 16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese
16 mexican 16 moroccan 16 persian 16 some 132 thai 16 the 132 turkish 16 vietnamese 16;eat 16 food 16 goulash 16;for
195 to 195;in 196 over 196 round 196;=8:meeting eat 16 food 16 goulash 16;for 198 to 198;in 199 over 199 round
199;bacon 24 bao 16 booth 130 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 chinese
16 cider 16 couscous 16 croissants 16 dumplings 16 ethiopian 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26
goulash 16 greek 16 grub 16 gyros 16 haggis 16 half 16 indian 16 italian 16 japanese 16 korean 16 lamb 16 lasagna 16
lasagne 16 lebanese 16 leftovers 16 martini 16 martinis 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16 mulled 20
mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16 note 14 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16
persian 16 pho 16 pie 16 pies 16 port 16 raclette 16 reply 14 response 14 risotto 16 rum 16 sake 16 sandwich 16
sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16
spritz 16 stall 130 stand 130 stew 16 tacos 16 tagine 16 thai 16 toasties 16 turkish 16 vietnamese 16 waffles 16;bacon
24 bao 16 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 chinese 16 cider 16 couscous
16 croissants 16 dumplings 16 ethiopian 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 greek 16
grub 16 gyros 16 haggis 16 half 16 indian 16 italian 16 japanese 16 korean 16 lamb 16 lasagna 16 lasagne 16 lebanese
16 leftovers 16 martini 16 martinis 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16 mulled 20 mussels 16 negroni
16 negronis 16 nightcap 16 nosh 16 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho 16 pie 16 pies 16
port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16
shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 thai 16 toasties 16 turkish
16 vietnamese 16 waffles 16;bacon 24 bao 16 booth 130 bratwurst 16 burritos 16 casserole 16 chilli 16 couscous 16
croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis
16 lamb 16 lasagna 16 lasagne 16 leftovers 16 meze 16 mezze 16 mince 16 mussels 16 nosh 16 oysters 16 paella 16
pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette 16 risotto 16 sandwich 16 sandwiches 16 schnitzel 16 scones 16
seafood 16 shawarma 16 soup 16 spaghetti 16 stall 130 stand 130 stew 16 tacos 16 tagine 16 toasties 16 waffles
16;bacon 24 bao 16 booth 130 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 chinese 16
cider 16 couscous 16 croissants 16 dumplings 16 ethiopian 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26
goulash 16 greek 16 grub 16 gyros 16 haggis 16 half 16 indian 16 italian 16 japanese 16 korean 16 lamb 16 lasagna 16
lasagne 16 lebanese 16 leftovers 16 martini 16 martinis 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16 mulled 20
mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho
16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16
scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16 spritz 16 stall 130 stand 130 stew 16 tacos
16 tagine 16 thai 16 toasties 16 turkish 16 vietnamese 16 waffles 16;<them> 197 N 200 a 201 an 202 bacon 24 bao 16
bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 chinese 16 cider 16 couscous 16
croissants 16 dumplings 16 ethiopian 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 greek 16
grub 16 gyros 16 haggis 16 half 16 indian 16 italian 16 japanese 16 korean 16 lamb 16 lasagna 16 lasagne 16 lebanese
16 leftovers 16 martini 16 martinis 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16 mulled 20 mussels 16 my 203
negroni 16 negronis 16 nightcap 16 nosh 16 our 203 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho 16
pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones
16 seafood 16 shawarma 16 sherry 16 snifter 16 some 202 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 thai
16 the 204 toasties 16 turkish 16 vietnamese 16 waffles 16;=8:meeting at 0;over 206;down 154 out 154 over 154 round
154 up 154;tea 16;visit 0;on 37 with 37;up 211;antiques 46 art 46 back 47 boardroom 0 book 46 chambers 0 christmas 46
craft 46 depot 0 easter 46 kitchen 48 lab 0 makers 46 mill 0 office 0 plant 0 practice 0 premises 0 solicitor 49
solicitors 0 stockroom 0 surgery 0 test 50 valentine 51 valentines 46 vintage 46 warehouse 0 works 0;back 47 boardroom
0 chambers 0 depot 0 kitchen 48 lab 0 mill 0 plant 0 practice 0 premises 0 solicitor 49 solicitors 0 stockroom 0
surgery 0 test 50 warehouse 0 works 0;s 214;room 0;back 47 boardroom 0 chambers 0 club 1 clubhouse 0 depot 0 kitchen
48 lab 0 meeting 216 mill 0 office 0 plant 0 practice 0 premises 0 showroom 0 solicitor 49 solicitors 0 stockroom 0
surgery 0 test 50 warehouse 0 works 0;antiques 46 art 46 back 47 boardroom 0 book 46 chambers 0 christmas 46 club 1
clubhouse 0 craft 46 depot 0 easter 46 kitchen 48 lab 0 makers 46 meeting 216 mill 0 office 0 plant 0 practice 0
premises 0 showroom 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 test 50 valentine 51 valentines 46 vintage 46
warehouse 0 works 0;queue 7;antiques 46 art 46 back 47 badge 219 boardroom 0 book 46 chambers 0 christmas 46 club 1
clubhouse 0 craft 46 depot 0 easter 46 kitchen 48 lab 0 makers 46 meeting 216 mill 0 office 0 plant 0 practice 0
premises 0 registration 219 showroom 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 test 50 valentine 51 valentines
46 vintage 46 warehouse 0 works 0;<their> 213 N 215 a 55 antiques 46 art 46 book 46 christmas 46 craft 46 easter 46
for 44 her 47 his 47 makers 46 my 217 office 0 our 218 person 0 the 220 their 47 valentine 51 valentines 46 vintage
46;<their> 0 N 49 a 0 our 0 the 0;=0:intro;=1:introduction d 223;=1:introduction;off 0;party 7;ringing 37;be
228;=4:meal break 0 hour 0;a 27 an 27 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 chilli 16 couscous 16
croissants 16 dinner 122 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros
16 haggis 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 lunch 122 meze 16 mezze 16 mince 16 mussels 16 my 27 nosh 16
our 27 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette 16 risotto 16 sandwich 16 sandwiches
16 schnitzel 16 scones 16 seafood 16 shawarma 16 some 27 soup 16 spaghetti 16 stew 16 tacos 16 tagine 16 the 27
toasties 16 waffles 16;a 133 my 133 our 133 the 133;chai 36;up 222;=8:meeting up 7;linkedin 14 slack 14 teams
14;=5:message on 236;clip 14 link 14 photo 14 pic 14 picture 14 video 14;a 238 an 238 some 238 the 238;=5:message a
238 an 238 me 239 some 238 the 238 us 239;person 0;=8:meeting in 241;moi 16;on 236;choma 16;to 37 with 37;line 246
phone 246;the 247;hours 0 visit 0;for 37 to 37 with 37;for 185 with 185;bar 251 booth 251 desk 251 door 251 stall 251
stand 251 till 251;... 252 bar 251 booth 251 desk 251 door 251 stall 251 stand 251 till 251;with 0;bone 37;and
255;=2:call for 37 to 37 with 37;... 252 bar 251 blower 37 booth 251 desk 251 dog 256 door 251 horn 37 line 257 stall
251 stand 251 till 251 whiteboard 0;facetime 37 hold 250 my 253 our 253 site 254 speaker 37 speakerphone 37 the 258
video 37 whatsapp 14;... 15 postcard 14 telegram 14;=8:meeting one 0;one 0 ones 0;of 260 on 261 one 0 to 262;day 7
evening 7;desk 0 office 0 shop 0 studio 0 workshop 0 yard 0;s 265;<their> 265 N 266 my 265 our 265;... 96 a 179 an 179
at 267 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 cider 16
couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 for 44 fry 25 full 26 goulash 16 grub
16 gyros 16 haggis 16 half 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 martini 16 martinis 16 meze 16 mezze 16 mince
16 mulled 20 mussels 16 my 27 negroni 16 negronis 16 nightcap 16 nosh 16 our 27 ouzo 16 oysters 16 paella 16 pancakes
16 pasta 16 pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16
schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 some 179 soup 16 spaghetti 16 spritz 16 stew 16
tacos 16 tagine 16 the 179 to 267 toasties 16 waffles 16;evening 0;soup 16;=2:call call 37 calls 37 conversation
37;<them> 37 N 37 my 37;from 14;=5:message <them> 172 N 172 me 172 us 172;meeting 0 session 0;my 149 our 149 see 0 the
149;at 150 into 150 to 276;N 49 my 149 our 149 see 0 the 149;at 150 into 150 to 278;... 96 at 150 by 277 down 154 in
277 into 150 out 154 over 279 round 279 to 150 up 154;of 123;yam 16;wow 0;puff 16;ping 14;note 14 reply 14 response
14;<them> 14 N 14;a 286 from 287;vous 0;meeting 0 w 87 with 87;race 7 show 7;=4:meal dinner 16;at 267 for 44 to
267;and 87;N 294;<their> 0 my 0 our 0 the 0;and 87 at 296 in 296;N 297;between 87 down 0 w 295 with 298;in 241;<them>
300;clip 14 clips 14 gif 14 link 14 meme 14 memes 14 photo 14 photos 14 pic 14 pics 14 picture 14 pictures 14
recording 14 screenshot 14 selfie 14 video 14 videos 14;... 302 clip 14 clips 14 gif 14 link 14 meme 14 memes 14 photo
14 photos 14 pic 14 pics 14 picture 14 pictures 14 recording 14 screenshot 14 selfie 14 video 14 videos 14;0 303 a 303
an 303 her 303 his 303 some 303 the 303 three 303 two 303;... 167 0 303 <them> 304 N 304 a 303 an 303 her 303 his 303
me 304 on 304 over 304 some 303 the 303 three 303 two 303 us 304;bacon 24 bao 16 booth 130 bottle 16 bratwurst 16
burger 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 cider 16 couscous 16 croissants 16 curry
16 deep 126 dish 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros 16
haggis 16 half 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 martini 16 martinis 16 meze 16 mezze 16 mince 16 mulled
20 mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie
16 pies 16 pizza 16 platter 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16
schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16 spritz 16 stall 130 stand 130
steak 16 stew 16 tacos 16 tagine 16 toasties 16 waffles 16;bacon 24 bao 16 booth 130 bratwurst 16 burritos 16
casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 cider 16 couscous 16 croissants 16 dumplings 16 fajitas 16
falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 half 16 lamb 16 lasagna 16 lasagne
16 leftovers 16 martini 16 martinis 16 meze 16 mezze 16 mince 16 mulled 20 mussels 16 negroni 16 negronis 16 nightcap
16 nosh 16 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum
16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16
soup 16 spaghetti 16 spritz 16 stall 130 stand 130 stew 16 tacos 16 tagine 16 toasties 16 waffles 16;a 306 an 179
bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 cider 16 couscous 16
croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis
16 half 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 martini 16 martinis 16 meze 16 mezze 16 mince 16 mulled 20
mussels 16 my 203 negroni 16 negronis 16 nightcap 16 nosh 16 our 203 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16
pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16
scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 some 179 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine
16 the 307 toasties 16 waffles 16;... 167 <them> 172 N 172 me 172 us 172;up 178;down 0;visit 0 walk 0;between 87 w 295
with 298;=2:call call 37;chops 16;bag 16;bottle 16 burger 16 curry 16 deep 126 dish 16 pie 16 pizza 16 platter 16
steak 16;a 317;phone 37;by 319 in 241;day 7;planning 0 review 0;up 0;committee 0 group 0;roast 16;four 16 three 16 two
16;booked 16 for 326;meal 16;a 328 eat 16 food 16 grub 16 nosh 16 steak 16 supper 16;for 329 to 329;for 329 out 330 to
329;<them> 331 N 331;cake 36;=3:coffee and 333;=2:call conversation 37;tete 0;a 336;=5:message message 14 messages
14;reception 30;hq 0 office 0 offices 0;back 47 boardroom 0 chambers 0 depot 0 hq 0 kitchen 48 lab 0 mill 0 office 0
offices 0 plant 0 practice 0 premises 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 test 50 warehouse 0 works
0;<their> 214 N 215 her 340 his 340 my 214 our 341 reception 30 the 214 their 340;<them> 331 N 331 a 133 my 133 our
133 the 133;hall 7;day 7 fair 7 show 7;a 328 breakfast 16 dinner 16 drink 16 eat 16 food 16 grub 16 lunch 16 meal 16
nosh 16 pint 16 steak 16 supper 16;a 70 an 70 breakfast 16 dinner 16 drink 16 for 329 lunch 16 meal 16 out 330 pint 16
supper 16 to 346;<them> 347 N 347 me 71 us 71;... 96 a 27 an 27 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16
chilli 16 couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 for 44 fry 25 full 26 goulash
16 grub 16 gyros 16 haggis 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 meze 16 mezze 16 mince 16 mussels 16 my 27
nosh 16 our 27 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette 16 risotto 16 sandwich 16
sandwiches 16 schnitzel 16 scones 16 seafood 16 shawarma 16 some 27 soup 16 spaghetti 16 stew 16 tacos 16 tagine 16
the 27 toasties 16 waffles 16;=2:call call 37 chat 37;from 37;memo 14 memos 14 message 14 note 14 noted 14 notes
14;=8:meeting of 0;through 353;round 222;after 39 at 100 by 108 in 116 into 100 just 40 only 40 over 108 round 108 to
100;app 14;=7:event reception 7;=8:meeting review 0;... 186 to 153;... 96 a 132 an 132 chinese 16 down 154 ethiopian
16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16 out 154 over 360 persian 16
round 154 some 132 thai 16 the 132 through 187 turkish 16 up 154 vietnamese 16;=5:message call 37 video 37;group 0
session 0;$ 11 1 13 121 0 1on1 0 a 31 abendessen 16 agm 32 akara 16 all 35 almuerzo 16 amala 16 americano 36
americanos 36 angerufen 37 annual 38 aperitif 16 apero 16 appointment 0 appraisal 0 appraisals 0 appt 0 are 41 arepas
16 around 45 asado 16 asun 16 at 60 ate 62 awards 7 bacon 63 barbecue 16 barbie 16 barcamp 7 bbq 16 be 64 been 64 beer
16 beers 16 bev 16 bevs 16 bevvies 16 bevvy 16 bfast 16 bibimbap 16 biryani 16 bite 65 bkfst 16 blower 37 board 66
boerewors 16 booked 68 borscht 16 both 69 bought 72 bowl 73 bowls 29 boxty 16 braai 16 breakfast 16 breakfasted 74
breakout 7 brekkie 16 brekky 16 brew 36 brunch 16 brunched 75 bunny 76 burger 16 burgers 16 buzzed 37 by 78 cafe 36
caled 37 call 37 called 91 calling 37 calls 37 came 109 cappuccino 36 cappuccinos 36 carvery 16 case 110 catch 112
cawl 16 cc 113 ccd 77 cena 16 ceviche 16 chai 36 check 114 checkin 0 chippy 16 chowder 16 cocktails 16 coddle 16 code
38 cofee 36 coffe 36 coffee 115 coffees 36 cofffee 36 come 117 comida 16 committee 0 con 118 concall 37 conclave 7
conf 119 confab 0 conference 119 congee 16 congress 7 consultation 0 cooked 121 cooking 122 cooks 122 cream 123 cup
125 cuppa 36 cuppas 36 curry 16 debrief 0 deep 126 dejeuner 16 demo 127 demoday 7 demonstration 0 design 38 deskside 0
dial 128 dialed 128 dialled 129 did 134 dim 135 dine 136 dined 137 diner 16 dining 16 dinner 16 dinners 16 discord 14
dm 138 dmd 14 dmed 14 dms 14 doing 139 dosa 16 down 140 dram 16 drams 16 drank 141 drink 143 drinks 144 dropped 152
drove 155 dry 156 dumplings 16 e 157 eat 139 eaten 16 eating 16 ebr 0 egm 0 egusi 16 elevenses 36 email 158 emailed 77
emailing 77 emails 77 empanadas 16 espresso 36 event 7 eventually 165 exchanged 168 expo 7 f2f 0 face 170 facetime 37
facetimed 37 facetiming 37 feasted 136 fed 171 festival 7 fika 36 filter 142 finally 165 fired 173 fireside 174 fish
176 fitting 0 flat 177 flew 178 for 181 fruhstuck 16 gala 7 gave 184 getroffen 0 gin 16 glass 23 glasses 23 gmeet 37
going 188 gone 188 google 189 got 194 grabbed 139 hackathon 7 had 205 hand 207 handover 0 hangout 37 headed 208 high
209 home 210 hotpot 16 house 210 huddle 0 hung 212 imessage 14 in 221 inbox 77 induction 0 injera 16 inspect 222
inspected 222 inspecting 222 inspection 0 insta 14 instagram 14 interview 0 intro 224 introd 223 introduced 223
introducing 223 introduction 225 introed 223 introing 223 investor 111 is 41 joined 178 jollof 16 just 165 kaffee 36
kebab 16 kebabs 16 keynote 7 kick 226 kickoff 0 kimchi 16 laksa 16 latte 36 lattes 36 launch 227 left 168 linkedin 14
ll 229 lnch 16 lunch 230 lunched 74 luncheon 16 lunches 16 made 231 mail 158 mailed 77 mails 77 manned 232 masala 233
mbr 0 meal 16 measured 234 meating 0 meet 235 meeting 0 meetings 0 meetup 7 message 237 messaged 240 messages 14
messaging 14 messe 7 met 242 metting 0 mittagessen 16 mocha 36 moi 243 monthly 38 msg 14 msgd 14 mtg 0 mtgs 0 nasi 16
natter 0 nipped 208 nkwobi 16 noodles 16 note 244 nyama 245 off 248 office 249 offsite 0 on 259 one 263 open 264 out
140 over 268 owed 72 panel 7 parents 269 partner 111 party 7 pepper 270 performance 38 phone 271 phonecall 37 phoned
37 phones 37 phoning 272 picked 164 picnic 16 pierogi 16 ping 273 pinged 274 pings 14 pint 16 pints 16 pitch 111 pizza
16 planning 275 plate 73 popped 280 pot 281 pounded 282 pow 283 powwow 0 probation 0 product 38 progress 38 project 38
prosecco 16 puff 284 qbr 0 quarterly 38 quick 285 ramen 16 ran 232 rang 37 received 288 rendang 16 rendez 289
rendezvous 0 retreat 7 retro 0 review 290 ringing 272 road 291 roadshow 7 roast 292 round 293 s 41 sat 299 satay 16
saw 301 school 210 scran 16 scrum 0 sent 305 session 0 shared 308 shawarma 16 shot 309 shouted 72 showed 310 signal 14
sipped 22 sit 311 site 312 sitting 313 skype 314 skyped 37 skyping 37 slack 14 slacked 14 small 315 smoko 36 sms 138
some 28 spends 187 spent 187 spice 316 split 318 spoke 320 spoken 300 sports 321 sprint 322 staffed 232 stand 323
standup 0 steak 16 steerco 0 steering 324 stood 72 summit 7 sunday 325 sundowner 16 sundowners 16 supped 75 supper 16
sushi 16 suya 16 swapped 168 sync 0 synced 0 table 327 takeaway 16 taken 332 taking 332 tapas 16 tea 334 teams 314 tel
118 telco 118 telcon 37 telecon 37 telefonat 37 telefoniert 37 telegram 14 telephone 335 telephoned 37 tete 337 text
338 textd 14 texted 240 texting 14 texts 14 thali 16 the 339 tiffin 16 to 342 toastie 16 took 343 tour 0 toured 222
town 344 trade 345 traded 168 travelled 178 treated 348 treating 332 treffen 0 turned 310 tweeted 14 txt 14 txtd 14
txted 14 txting 14 ugali 16 up 349 vc 118 video 350 videocall 37 viewed 222 viewing 0 viewings 0 visit 0 visits 0 vm
351 vn 273 voice 352 voicemail 37 voicenote 14 voicenoted 14 wa 14 walk 354 walked 355 walkthrough 0 wapp 14 was 356
wats 357 webex 37 webinar 7 wechat 14 wedding 358 weekly 359 went 361 were 356 whats 357 whatsapp 362 whatsappd 14
whatsapped 240 whatsapping 14 whatsapps 14 whisky 16 wine 16 wined 171 working 363 workshop 7 zoom 314 zoomed 37
zooming 37
"""

