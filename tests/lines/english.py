"""English lines as people type and dictate them, with their answers, all of Thursday 12 November 2026."""

from lines.answers import DAY, Line, book

BOOK = book(
    [
        "Nora Whitfield", "Callum Reid", "Devika Shah", "Oscar Lund", "Pippa Hale", "Owen Hughes", "Victor Stan",
        "Gareth Pugh", "Grace Lim",
    ],
    {"Gareth Pugh": "Gaz"},
    401,
)  # fmt: skip

_AHEAD = (
    Line("I have a call with Nora on Tuesday about the lease", "planned 2026-11-17 call: Nora"),
    Line("I've got lunch with Pippa on Friday", "planned 2026-11-13 meal: Pippa"),
    Line("we have dinner with Callum and Oscar on Saturday", "planned 2026-11-14 meal: Callum Oscar"),
    Line("there's a call with Owen on Monday", "planned 2026-11-16 call: Owen"),
    Line("having lunch w pippa on friday", "planned 2026-11-13 meal: Pippa"),
    Line("meeting Callum Reid on friday at 10", "planned 2026-11-13 meeting: Callum"),
    Line("off to see Devika on Thursday", "planned 2026-11-19 other: Devika"),
    Line("I'll be having breakfast with Nora on Monday", "planned 2026-11-16 meal: Nora"),
    Line("I'm due to meet Victor on Wednesday", "planned 2026-11-18 meeting: Victor"),
    Line("lunch w pippa moved to wed", "planned 2026-11-18 meal: Pippa"),
    Line("moved my coffee with owen to sat", "planned 2026-11-14 coffee: Owen"),
    Line("call with oscar pushed to thu am", "planned 2026-11-19 call: Oscar"),
    Line("dinner sat w nora 7pm booked at padella", "planned 2026-11-14 meal: Nora"),
    Line("Owen confirmed dinner for Saturday.", "planned 2026-11-14 meal: Owen"),
    Line("Invited Pippa for lunch on Friday, she accepted.", "planned 2026-11-13 meal: Pippa"),
    Line("Meeting with Pippa postponed until Monday.", "planned 2026-11-16 meeting: Pippa"),
    Line("on Friday Oscar and I are driving up to the trade show", "planned 2026-11-13 event: Oscar"),
    Line("last Friday Oscar and I drove up to the trade show", "2026-11-06 event: Oscar"),
    Line("reminder: call Devika on Monday", "no contact", "owe Devika 2026-11-16 call"),
    Line("gaz coming round for tea sun", "planned 2026-11-15 coffee: Gareth"),
    Line("mtg with grace sched for 20 nov", "planned 2026-11-20 meeting: Grace"),
    Line("mtg grace + oscar 20 nov 2pm room 4", "planned 2026-11-20 meeting: Grace Oscar"),
    Line("off to nora's on sat", "planned 2026-11-14 other: Nora"),
    Line("flying to berlin w owen on mon", "planned 2026-11-16 other: Owen"),
    Line("flew to berlin w owen on mon", "2026-11-09 other: Owen"),
    Line("mon - called owen re lease", "2026-11-09 call: Owen"),
    Line("lunch w oscar on the 20th", "planned 2026-11-20 meal: Oscar"),
    Line("lunch w oscar on the 10th", "2026-11-10 meal: Oscar"),
    Line("Was at the fair with Nora on the 25th", "2026-10-25 event: Nora"),
    Line("Dinner with Nora and Owen on the 15th, bill was £80, we talked about schools", "2026-10-15 meal: Nora Owen"),
    Line("Nora wants to meet me on Thursday for lunch", "no contact"),
)

_CAME_BY = (
    Line("callum came by sun, looked at the books w me", "2026-11-08 other: Callum"),
    Line("nora popped by sat w cake", "2026-11-07 other: Nora"),
    Line("owen stopped by tues, all good on the rota", "2026-11-10 other: Owen"),
    Line("bbq sun w gaz", "2026-11-08 meal: Gareth"),
)

_PROMISED = (
    Line(
        "Met Callum. I'm to send him the minutes by Sunday.",
        "2026-11-12 meeting: Callum",
        "owe Callum 2026-11-15 minutes",
    ),
    Line("I've to send Nora the list by Monday", "no contact", "owe Nora 2026-11-16 list"),
    Line("Met Owen. I was asked to send the rota by Friday", "2026-11-12 meeting: Owen", "owe Owen 2026-11-13 rota"),
    Line("Met Owen. It's on me to send him the rota by Friday", "2026-11-12 meeting: Owen", "owe Owen 2026-11-13 rota"),
    Line(
        "Lunch with Oscar. He asked for the updated contract, which I will send him by Friday.",
        "2026-11-12 meal: Oscar",
        "owe Oscar 2026-11-13 contract",
    ),
    Line(
        "nora asked for a quote, will send it to her by tuesday", "2026-11-12 other: Nora", "owe Nora 2026-11-17 quote"
    ),
    Line(
        "nora rang, wants a quote. told her she'd have it by mon", "2026-11-12 call: Nora", "owe Nora 2026-11-16 quote"
    ),
    Line("Call with Nora. I'll have a look at the contract", "2026-11-12 call: Nora", "owe Nora - contract"),
    Line(
        "Met Victor, he's to send me the papers by Friday",
        "2026-11-12 meeting: Victor",
        "wait Victor 2026-11-13 papers",
    ),
    Line("Coffee with Pippa. She's putting together a list for me", "2026-11-12 coffee: Pippa", "wait Pippa - list"),
    Line(
        "Coffee with Pippa. She has to get the slides to me by Monday",
        "2026-11-12 coffee: Pippa",
        "wait Pippa 2026-11-16 slides",
    ),
    Line(
        "Coffee with Pippa. She said she'd have a look at the contract",
        "2026-11-12 coffee: Pippa",
        "wait Pippa - contract",
    ),
    Line(
        "Call with Oscar. Need the signed copy from him by Wednesday",
        "2026-11-12 call: Oscar",
        "wait Oscar 2026-11-18 copy",
    ),
)

_NOTHING_PROMISED = (
    Line("agreed a price with Callum on the phone", "2026-11-12 call: Callum"),
    Line("agreed with Victor on the new price", "2026-11-12 other: Victor"),
    Line("Call with Callum and Nora, they will sort out the rest between themselves", "2026-11-12 call: Callum Nora"),
    Line("volunteered with Pippa at the food bank on Sunday", "2026-11-08 other: Pippa", gives="volunteering: Pippa"),
    Line(
        "Volunteered at Nora's charity run on Sunday, handed out water with her",
        "2026-11-08 event: Nora",
        gives="volunteering: Nora",
    ),
    Line("Call with Nora, her exam was on Monday", "2026-11-12 call: Nora"),
)

_HOW = (
    Line("did the food fair with nora on saturday", "2026-11-07 event: Nora"),
    Line("Winter fete on 20 December, Pippa is coming to do the raffle with me", "planned 2026-12-20 event: Pippa"),
    Line("Helped out at Nora's bake sale on Saturday", "2026-11-07 event: Nora"),
    Line("Gaz's gig last night, stayed till the end and had a word with him", "2026-11-11 event: Gareth"),
    Line("Launch meeting with Devika", "2026-11-12 meeting: Devika"),
    Line("Sent Devika our monthly update on 1 November.", "2026-11-01 message: Devika"),
    Line("sent Pippa flowers for the opening", "2026-11-12 other: Pippa"),
    Line("Wrote to Victor about the lease", "2026-11-12 message: Victor"),
    Line("txted victor re the oven lease", "2026-11-12 message: Victor"),
    Line("emailed oscar the deck, no reply yet", "2026-11-12 email: Oscar"),
    Line("lent gaz the van for saturday", "2026-11-12 other: Gareth", gives="resource: Gareth"),
    Line("Oscar is leaving, Callum told me on the phone.", "2026-11-12 call: Callum"),
    Line("explained the boiler grant to Owen on Tuesday", "2026-11-10 other: Owen", gives="knowledge: Owen"),
    Line("gave victor a bell, he's on it", "2026-11-12 call: Victor"),
)

_THERE = (
    Line("Owen was at the club dinner last Friday, sat next to him. Victor wasnt there.", "2026-11-06 meal: Owen"),
    Line("Nora was at the conference on Tuesday, had a quick chat with her", "2026-11-10 event: Nora"),
    Line("Pippa was at the fete on Saturday, said hello and we caught up", "2026-11-07 event: Pippa"),
    Line(
        "I recommended Pippa to Nora for the job so I wrote to both of them today",
        "2026-11-12 message: Pippa Nora",
        gives="referral: Pippa",
    ),
)

_GIVEN = (
    Line(
        "Mentoring session with Devika yesterday, one hour on pricing",
        "2026-11-11 meeting: Devika",
        gives="mentoring: Devika",
    ),
    Line("Mentoring call with Devika, 1h, topic: first hires", "2026-11-12 call: Devika", gives="mentoring: Devika"),
)

_NOBODY_IN = (
    Line("I went over to Victor's office at three but he had already left for the day", "no contact"),
    Line("called at Nora's but nobody was in", "no contact"),
    Line("stopped by pippa's cafe but it was closed", "no contact"),
    Line("popped into Devika's office but she had left", "no contact"),
    Line("drove over to Callum's, he'd already gone", "no contact"),
    Line("stood outside Owen's unit at nine, no one there", "no contact"),
    Line("went to see Oscar at the hospital but they wouldn't let me in", "no contact"),
    Line("saw victor in the distance but didnt get to speak", "no contact"),
    Line("had lunch on my own, thought about calling Nora", "no contact"),
    Line("Callum still hasn't paid me back.", "no contact"),
    Line("turned up for my meeting with Nora but she'd forgotten", "no contact"),
    Line("Lunch with Nora today, Oscar had already left", "2026-11-12 meal: Nora"),
)

_SAID = (
    Line("Coffee with Nora. Action for me: intro to Oscar", "2026-11-12 coffee: Nora", "owe Nora - intro to Oscar"),
    Line("Coffee with Nora. Follow up: the deck by Friday", "2026-11-12 coffee: Nora", "owe Nora 2026-11-13 deck"),
    Line(
        "Coffee with Nora. She's expecting the deck from me on Friday",
        "2026-11-12 coffee: Nora",
        "owe Nora 2026-11-13 deck",
    ),
    Line("Coffee with Nora. She's still to send her CV", "2026-11-12 coffee: Nora", "wait Nora - CV"),
    Line(
        "Coffee with Nora. She'll have the numbers ready by Monday",
        "2026-11-12 coffee: Nora",
        "wait Nora 2026-11-16 numbers",
    ),
    Line("Coffee with Nora. We'll meet again on Friday", "2026-11-12 coffee: Nora"),
    Line("Coffee with Nora. I said I'd think about it", "2026-11-12 coffee: Nora"),
    Line("Coffee with Nora. I should get a broker, she reckons", "2026-11-12 coffee: Nora", advice="Nora: broker"),
    Line("Coffee with Nora. According to her I should get a broker", "2026-11-12 coffee: Nora", advice="Nora: broker"),
    Line("Coffee with Nora. She'd raise prices if she were me", "2026-11-12 coffee: Nora", advice="Nora: raise"),
    Line('Coffee with Nora. "Raise prices", she said', "2026-11-12 coffee: Nora", advice="Nora: Raise prices"),
    Line("bumped into dev shah yesterday", "2026-11-11 other: Devika"),
)

_OTHERS = (
    Line("Owen met Callum last week", "no contact"),
    Line("Owen and Callum met on Monday to plan the launch", "no contact"),
    Line("Callum and Owen met on Tuesday to talk about the rota", "no contact"),
    Line("Nora called Owen about the rota yesterday", "no contact"),
    Line("Nora called me about Owen yesterday", "2026-11-11 call: Nora"),
    Line("Owen and Nora had lunch without me", "no contact"),
    Line("watched Oscar on TV", "no contact"),
    Line("Owen says he met Callum last week", "2026-11-12 other: Owen"),
    Line("coffee with Devika, she's seeing Owen on Friday", "2026-11-12 coffee: Devika"),
    Line("coffee with Devika, she saw Owen on Monday", "2026-11-12 coffee: Devika"),
    Line("Nora forwarded me Owen's email", "2026-11-12 email: Nora"),
    Line("Nora showed me the photos of Owen's house", "2026-11-12 other: Nora"),
    Line("got the keys from Nora for Owen", "2026-11-12 other: Nora"),
    Line("email to Devika about the dinner on Friday with Owen", "2026-11-12 email: Devika"),
    Line("spoke with Devika about the meeting on Monday", "2026-11-12 other: Devika"),
    Line("spoke with Devika about the rota on Monday", "2026-11-09 other: Devika"),
    Line("supposed to see Oscar, saw Owen instead", "2026-11-12 other: Owen"),
    Line("funeral of Oscar's dad on Tuesday, spoke to Oscar briefly", "2026-11-10 event: Oscar"),
)

_AWAY = (
    Line("owen off sick today", "no contact"),
    Line("Owen is on holiday until the 20th", "no contact"),
    Line("nora unreachable all week", "no contact"),
    Line("call with owen, he's on holiday until the 20th", "2026-11-12 call: Owen"),
    Line("only nora turned up, oscar and owen didnt", "2026-11-12 other: Nora"),
    Line("bumped into nora's mum, nora's doing well", "unknown"),
    Line("get quote from callum", "no contact", "owe Callum - quote"),
    Line("interview w pippa tues, offered her the job", "2026-11-10 meeting: Pippa"),
)

_SEEN = (
    Line("texted owen back, yes Tuesday at ten is fine", "2026-11-12 message: Owen"),
    Line("I had a dream about Nora last night", "no contact"),
    Line("I liked Nora's post on Instagram", "no contact"),
    Line("Oscar's birthday lunch was yesterday but I couldn't go", "no contact"),
    Line("met Owen at the party, Nora couldn't go", "2026-11-12 event: Owen"),
    Line("Mentoring: Devika, 90 min, pitch practice, yesterday", "2026-11-11 other: Devika", gives="mentoring: Devika"),
    Line("coffee with Nora, 90 min, pitch practice, yesterday", "2026-11-11 coffee: Nora"),
    Line("call with Owen, he fell off his bike, yesterday", "2026-11-12 call: Owen"),
    Line("Spent Monday afternoon volunteering with Owen", "2026-11-09 other: Owen", gives="volunteering: Owen"),
)

_NEWS = (
    Line("Nora moved to Leeds last month", "no contact"),
    Line("Nora moved our lunch to Friday", "planned 2026-11-13 meal: Nora"),
    Line("hope Nora comes on Saturday", "no contact"),
    Line("worried about Nora", "no contact"),
    Line("heard Nora's leaving", "no contact"),
    Line("heard from Nora", "2026-11-12 other: Nora"),
    Line("say happy birthday to Nora", "no contact"),
    Line("Callum told Nora about us", "no contact"),
    Line("Nora probably didn't get my email", "no contact"),
)

_WRITTEN = (
    Line("I will be at Oscar's office on Tuesday.", "planned 2026-11-17 other: Oscar"),
    Line("I was at Oscar's office on Tuesday.", "2026-11-10 other: Oscar"),
    Line("Oscar emailed to confirm lunch on Tuesday.", "2026-11-12 email: Oscar"),
    Line("Lunch with Oscar is confirmed for Tuesday.", "planned 2026-11-17 meal: Oscar"),
    Line("The meeting with Devika has been brought forward to Friday at 9.", "planned 2026-11-13 meeting: Devika"),
    Line("The meeting with Devika has been put back by a week.", "no contact"),
    Line("met Grace on Monday at 2, Oscar came too", "2026-11-09 meeting: Grace Oscar"),
    Line("met Grace on Monday 2, Oscar came too", "2026-11-02 meeting: Grace Oscar"),
    Line(
        "call with Grace. She passed but will intro us to two funds", "2026-11-12 call: Grace", "wait Grace - two funds"
    ),
    Line(
        "supervision with Devika, she'll have chapter two to me by the 30th",
        "2026-11-12 other: Devika",
        "wait Devika 2026-11-30 chapter two",
    ),
    Line("Lunch with Owen, the deal is closed", "2026-11-12 meal: Owen"),
    Line("Coffee with Nora, she had already left her job", "2026-11-12 coffee: Nora"),
    Line("Dinner with Oscar. He can't do it without me", "2026-11-12 meal: Oscar"),
    Line("Coffee with Nora. I'm flying to Rome on Monday", "2026-11-12 coffee: Nora"),
    Line("Coffee with Nora. I'm meeting Grace on Monday", "2026-11-12 coffee: Nora"),
    Line("Coffee with Nora, invited her to the launch on 2 December", "2026-11-12 coffee: Nora"),
    Line("Call with Owen. We have a board meeting on Tuesday", "2026-11-12 call: Owen"),
    Line("I tried to see Oscar but he was busy.", "no contact"),
    Line("Oscar was too busy to see me.", "no contact"),
    Line("Oscar kept me waiting for an hour but we had a good meeting.", "2026-11-12 meeting: Oscar"),
    Line("Replied to Oscar's email of 2 November.", "2026-11-12 email: Oscar"),
    Line("Forwarded Oscar's CV to Devika.", "2026-11-12 message: Devika"),
    Line("Discussed Oscar's proposal with Devika on Monday.", "2026-11-09 other: Devika"),
    Line("Oscar's party on Saturday was great fun, caught up with Nora.", "2026-11-07 event: Oscar Nora"),
    Line("Spoke with Devika on Sunday; she asked to be put in touch with Grace.", "2026-11-08 other: Devika"),
)

_TERSE = (
    Line("Grace. Coffee. Yesterday. Wants intro to Oscar.", "2026-11-11 coffee: Grace"),
    Line("Call moved. New: 18 November. Nora, Devika.", "planned 2026-11-18 call: Nora Devika"),
    Line("Meeting with Pippa postponed. New date: 20 Nov.", "planned 2026-11-20 meeting: Pippa"),
    Line("two calls today: owen re pricing and nora re rota", "2026-11-12 call: Owen Nora"),
    Line(
        "Mtg Owen 9/11: pricing. AP me: deck by 20/11. AP Owen: contract by 18/11.",
        "2026-11-09 meeting: Owen",
        "owe Owen 2026-11-20 deck; wait Owen 2026-11-18 contract",
    ),
    Line(
        "mtg w owen, i draft the mou by friday, he sends logos by monday",
        "2026-11-12 meeting: Owen",
        "owe Owen 2026-11-13 mou; wait Owen 2026-11-16 logos",
    ),
    Line("nora couldnt make it so just me n owen on the demo, went great", "2026-11-12 meeting: Owen"),
    Line("Grace period for the invoice of Owen ended Friday. Called him.", "2026-11-12 call: Owen"),
    Line("called nora, said hire slower", "2026-11-12 call: Nora", advice="Nora: slower"),
    Line("Before two days I was with Nora at the fair", "2026-11-10 event: Nora"),
    Line("Met Nora. She get the plan from me until Friday", "2026-11-12 meeting: Nora", "owe Nora 2026-11-13 plan"),
    Line("I gave to Devika my book", "2026-11-12 other: Devika", gives="resource: Devika"),
)

LINES = tuple(
    line._replace(day=DAY, book=BOOK)
    for line in (
        *_AHEAD,
        *_CAME_BY,
        *_PROMISED,
        *_NOTHING_PROMISED,
        *_HOW,
        *_THERE,
        *_GIVEN,
        *_NOBODY_IN,
        *_SAID,
        *_AWAY,
        *_SEEN,
        *_NEWS,
        *_WRITTEN,
        *_OTHERS,
        *_TERSE,
    )
)
