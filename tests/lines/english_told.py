"""English lines told in a hurry or in plain clauses, with their answers, all of Thursday 12 November 2026."""

from lines.answers import DAY, Line
from lines.english import BOOK

_TOLD = (
    Line(
        "call with Devika this morning, he said ditch the agency",
        "2026-11-12 call: Devika",
        advice="Devika: ditch the agency",
    ),
    Line(
        "zoom w Oscar, basically says hire a bookkeeper asap",
        "2026-11-12 call: Oscar",
        advice="Oscar: hire a bookkeeper asap",
    ),
    Line(
        "Nora on the phone: put the prices up before Christmas",
        "2026-11-12 call: Nora",
        advice="Nora: put the prices up before Christmas",
    ),
    Line(
        "Lunch with Pippa yesterday. In my shoes she'd go part-time first",
        "2026-11-11 meal: Pippa",
        advice="Pippa: go part-time first",
    ),
    Line(
        "met Owen, his take: never discount for startups",
        "2026-11-12 meeting: Owen",
        advice="Owen: never discount for startups",
    ),
    Line(
        "Callum came over on Sunday. Says get rid of the van",
        "2026-11-08 other: Callum",
        advice="Callum: get rid of the van",
    ),
    Line(
        "Met Callum. He told me over a pint not to chase late payers",
        "2026-11-12 meal: Callum",
        advice="Callum: not to chase late payers",
    ),
    Line("Lunch with Victor, he said get well soon to Anna", "2026-11-12 meal: Victor"),
)

_OWED = (
    Line(
        "coffee with Nora, the contract goes out to her on Friday",
        "2026-11-12 coffee: Nora",
        "owe Nora 2026-11-13 contract",
    ),
    Line(
        "Lunch with Devika. He'll have my answer by Monday", "2026-11-12 meal: Devika", "owe Devika 2026-11-16 answer"
    ),
    Line(
        "rang Oscar, told him he gets the drawings by Thursday",
        "2026-11-12 call: Oscar",
        "owe Oscar 2026-11-19 drawings",
    ),
    Line("Call with Pippa. Revised budget to her by Fri.", "2026-11-12 call: Pippa", "owe Pippa 2026-11-13 Revised"),
    Line(
        "met Nora, I said she'd have the photos by tomorrow", "2026-11-12 meeting: Nora", "owe Nora 2026-11-13 photos"
    ),
    Line(
        "Lunch with Owen, he'd like to see the floor plan, which I said he'd have by Tuesday",
        "2026-11-12 meal: Owen",
        "owe Owen 2026-11-17 floor",
    ),
    Line(
        "Pippa emailed asking for the logo, it'll be in her inbox tonight",
        "2026-11-12 email: Pippa",
        "owe Pippa 2026-11-12 logo",
    ),
    Line("Callum rang. New quote promised for the 21st", "2026-11-12 call: Callum", "wait Callum 2026-11-21 quote"),
    Line(
        "Tel Oscar. Timber lead time 11 wks. Will confirm price Fri.",
        "2026-11-12 call: Oscar",
        "wait Oscar 2026-11-13 confirm",
    ),
    Line(
        "Owen pinged me on WhatsApp, will send the term sheet nxt wk",
        "2026-11-12 message: Owen",
        "wait Owen 2026-11-19 sheet",
    ),
    Line("Owen called about the invoice, will pay it tomorrow", "2026-11-12 call: Owen", "owe Owen 2026-11-13 pay"),
    Line("rang Pippa, asked her to resend the invoice", "2026-11-12 call: Pippa", "wait Pippa - invoice"),
    Line(
        "Asked Nora to look over the lease, she'll have it back to me by Sunday",
        "2026-11-12 other: Nora",
        "wait Nora 2026-11-15 have",
    ),
    Line("Oscar goes over to her on Friday", "no contact"),
)

_GAVE = (
    Line("explained VAT to Nora over lunch on Monday", "2026-11-09 meal: Nora", gives="knowledge: Nora"),
    Line("put in a word for Callum with my landlord", "2026-11-12 other: Callum", gives="referral: Callum"),
    Line("passed a hiring checklist on to Oscar by email", "2026-11-12 email: Oscar", gives="resource: Oscar"),
    Line("texted Owen the number of a good plumber", "2026-11-12 message: Owen", gives="referral: Owen"),
    Line("Covered Pippa's shift at the shop on Monday", "2026-11-09 other: Pippa", gives="volunteering: Pippa"),
    Line(
        "spent two hours helping Nora with her tax return on Sunday", "2026-11-08 other: Nora", gives="mentoring: Nora"
    ),
    Line("pointed Devika to a cheap notary", "2026-11-12 other: Devika", gives="referral: Devika"),
    Line(
        "Hook-up at the fair on Monday. Nora was there and I put her in touch with Victor",
        "2026-11-09 event: Nora",
        gives="intro: Nora Victor",
    ),
    Line(
        "Callum rang in a panic about his exam, told him he'll smash it",
        "2026-11-12 call: Callum",
        gives="encouragement: Callum",
    ),
    Line("Lent my projector to Pippa for her talk on the 22nd", "2026-11-12 other: Pippa", gives="resource: Pippa"),
    Line("Callum fixed my roof for free on Monday", "2026-11-09 other: Callum"),
    Line("Pippa lent me her car on Saturday", "2026-11-07 other: Pippa"),
    Line(
        "Email from Nora, replied straight away and sent her Callum's address",
        "2026-11-12 email: Nora",
        gives="referral: Nora",
    ),
)

_AHEAD = (
    Line("brunch w nora sunday 11ish", "planned 2026-11-15 meal: Nora"),
    Line("Dinner Saturday night at Callum's place, Nora is coming too", "planned 2026-11-14 meal: Callum Nora"),
    Line(
        "Nora's booked in for next Tuesday at 11, can't wait to see that ankle move", "planned 2026-11-17 meeting: Nora"
    ),
    Line("lunch pippa thurs 12.30", "2026-11-12 meal: Pippa"),
    Line("Sunday roast at ours on the 15th with Owen and Nora", "planned 2026-11-15 meal: Owen Nora"),
)

_THERE = (
    Line("Nora was at the party on Saturday, Oscar too", "2026-11-07 event: Nora Oscar"),
    Line("Dinner at Nora's yesterday. Also there: Pippa, Owen", "2026-11-11 meal: Nora Pippa Owen"),
    Line("Handover of the Mill Street house on Friday, Oscar and Nora there", "2026-11-06 meeting: Oscar Nora"),
    Line("Nora here at 3, went over the plans", "2026-11-12 meeting: Nora"),
    Line("Pippa and Owen both turned up to my open studio on the 10th", "2026-11-10 event: Pippa Owen"),
    Line("tried Nora twice, voicemail both times", "no contact"),
    Line("phoned Nora 4 times, nobody picks up", "no contact"),
    Line("mum and nora came round sun w soup", "2026-11-08 other: Nora"),
    Line(
        "I lent Oscar my copy of the book when he visited me on Sunday",
        "2026-11-08 other: Oscar",
        gives="resource: Oscar",
    ),
    Line("Nora is fuming about the delay, told her the parts land Tuesday", "2026-11-12 other: Nora"),
    Line("Owen's talk got picked for the conference", "no contact"),
    Line("Should really thank Nora for the flowers", "no contact"),
)

LINES = tuple(line._replace(day=DAY, book=BOOK) for line in (*_TOLD, *_OWED, *_GAVE, *_AHEAD, *_THERE))
