"""What founders type after a meeting, each with the answer a careful reader would give.

The sentences come first and the parser follows: one that is misread stays here and counts against it.
All are said on Tuesday 22 September 2026.
"""

from datetime import date
from typing import NamedTuple

from netcrm.engine.sentences import Known

TODAY = date(2026, 9, 22)


class Open(NamedTuple):
    """A promise or something waited for, with the handle of whom it concerns."""

    kind: str
    who: str
    text: str
    due: date | None = None


class Said(NamedTuple):
    """A sentence and its right answer. people: handles, with a space between them."""

    text: str
    people: str
    kind: str
    on: date = TODAY
    topics: str = ""
    loops: tuple[Open, ...] = ()
    unknown: tuple[str, ...] = ()
    ambiguous: tuple[tuple[str, str], ...] = ()
    doubtful: bool = False


def owe(who: str, text: str, due: date | None = None) -> Open:
    return Open("promise", who, text, due)


def wait(who: str, text: str, due: date | None = None) -> Open:
    return Open("waiting", who, text, due)


def sep(day: int) -> date:
    return date(2026, 9, day)


def oct_(day: int) -> date:
    return date(2026, 10, day)


NEXT_WEEK = sep(29)  # as dates.py reads it: a week from today

_BOOK = (
    ("maria-chen", "Maria Chen", None, "maria@acme.io", "followed"),
    ("dev-patel", "Dev Patel", None, "dev@patel.dev", "followed"),
    ("ines-moreau", "Inès Moreau", None, "", "followed"),
    ("tom-baker", "Tom Baker", None, "tom.baker@post.uk", "followed"),
    ("sana-okafor", "Sana Okafor", None, "", "followed"),
    ("ada-brandt", "Ada Brandt", None, "", "potential"),
    ("mark-lee", "Mark Lee", None, "", "followed"),
    ("will-hughes", "Will Hughes", None, "", "followed"),
    ("grace-kim", "Grace Kim", None, "", "followed"),
    ("hope-adeyemi", "Hope Adeyemi", None, "", "potential"),
    ("may-tanaka", "May Tanaka", None, "", "followed"),
    ("rose-dubois", "Rose Dubois", None, "", "followed"),
    ("april-jones", "April Jones", None, "", "followed"),
    ("bill-turner", "Bill Turner", None, "", "followed"),
    ("liam-obrien", "Liam O'Brien", None, "", "followed"),
    ("zoe-schmidt", "Zoë Schmidt", None, "", "followed"),
    ("anna-schmidt", "Anna Schmidt", None, "", "followed"),
    ("anna-kowalska", "Anna Kowalska", None, "", "followed"),
    ("jean-luc-martin", "Jean-Luc Martin", None, "", "followed"),
    ("p20", "李雷", None, "", "followed"),
    ("soren-olsen", "Søren Olsen", None, "", "followed"),
    ("jose-garcia", "José García", None, "", "followed"),
    ("robert-fischer", "Robert Fischer", "Bob", "", "followed"),
    ("elizabeth-van-der-berg", "Elizabeth van der Berg", "Liz", "", "followed"),
    ("mike-johnson", "Mike Johnson", None, "", "followed"),
    ("nina-petrova", "Nina Petrova", None, "", "followed"),
    ("lukasz-nowak", "Łukasz Nowak", None, "", "followed"),
    ("sam-wong", "Sam Wong", None, "", "followed"),
    ("maria-lopez", "Maria Lopez", None, "mlopez@bank.es", "known"),
    ("priya-shah", "Priya Shah", None, "", "known"),
    ("chris-archer", "Chris Archer", None, "", "archived"),
    ("ann-lee", "Ann Lee", None, "", "known"),
)

BOOK = tuple(
    Known(n, handle, name, nickname, (email,) if email else (), stage)
    for n, (handle, name, nickname, email, stage) in enumerate(_BOOK, start=1)
)

SENTENCES = (
    # Plain ones
    Said(
        "coffee with Maria and Dev yesterday about #pricing. I owe her the deck by Friday",
        "maria-chen dev-patel",
        "coffee",
        sep(21),
        "pricing",
        (owe("maria-chen", "the deck", sep(25)),),
        doubtful=True,
    ),
    Said("call w/ dev", "dev-patel", "call"),
    Said("lunch w Tom", "tom-baker", "meal"),
    Said("lunch tom", "tom-baker", "meal"),
    Said("maria chen", "maria-chen", "other"),
    Said("maria-chen call", "maria-chen", "call"),
    Said("@dev coffee", "dev-patel", "coffee"),
    Said("bumped into Ada at TechHub", "ada-brandt", "other"),
    Said("emailed Ines the term sheet", "ines-moreau", "email"),
    Said("board meeting", "", "meeting"),
    Said("sat with Maria for an hour on hiring", "maria-chen", "other"),
    Said("met for coffee with Zoe", "zoe-schmidt", "coffee"),
    Said("Dev/Maria sync", "dev-patel maria-chen", "meeting"),
    Said("Maria and Dev, lunch, friday", "maria-chen dev-patel", "meal", sep(18)),
    Said("TOM BAKER CALLED. WANTS PRICING.", "tom-baker", "call"),
    Said("Gave Tom feedback on his deck", "tom-baker", "other"),
    Said("Just a note to self: pricing page is bad", "", "other"),
    Said("called the bank with Tom", "tom-baker", "call"),
    Said("left a voicemail for May", "may-tanaka", "call"),
    Said("WhatsApp'd Bob the photos", "robert-fischer", "message"),
    Said("DM'd @tom-baker on twitter about the panel", "tom-baker", "message"),
    Said("Email from dev@patel.dev: contract signed 🎉", "dev-patel", "email"),
    Said("Zoom w/ Søren + Łukasz re: nordic pilot", "soren-olsen lukasz-nowak", "call"),
    Said("lukasz called", "lukasz-nowak", "call"),
    Said("slack w/ will re onboarding", "will-hughes", "message"),
    Said("whatsapp from Rose: visa approved!!", "rose-dubois", "message"),
    Said("google meet with soren and liz about the grant", "soren-olsen elizabeth-van-der-berg", "call"),
    Said(
        "Coffee with Maria & Dev & Tom & Ines & Sana & Sam",
        "maria-chen dev-patel tom-baker ines-moreau sana-okafor sam-wong",
        "coffee",
    ),
    Said("meeting at Acme (Tom, Ines) re: pilot", "tom-baker ines-moreau", "meeting"),
    Said("Chat with Ada at her Berlin office: she looks for a CTO", "ada-brandt", "other"),
    Said("office hours w/ Liam O'Brien", "liam-obrien", "meeting"),
    Said("caught up with Sam over zoom", "sam-wong", "call"),
    Said("facetimed Nina, all good", "nina-petrova", "call"),
    # Sloppy typing
    Said("cofee with Maria", "maria-chen", "coffee"),
    Said("metting with Dev", "dev-patel", "meeting"),
    Said("caled Nina, no answer", "nina-petrova", "call"),
    Said("yday coffee w/ tom", "tom-baker", "coffee", sep(21)),
    Said("call with sana tmrw", "sana-okafor", "call", sep(23)),
    Said("mtg w/sana+sam 2day re hiring", "sana-okafor sam-wong", "meeting"),
    # Days in all places
    Said("dinner at Rose's last night", "rose-dubois", "meal", sep(21)),
    Said("board meeting on 15 sep with Grace, Mark and Will", "grace-kim mark-lee will-hughes", "meeting", sep(15)),
    Said("planned call next tuesday with sam", "sam-wong", "call", sep(29)),
    Said("met Dev wed", "dev-patel", "meeting", sep(16)),
    Said("beers with bob and mike fri", "robert-fischer mike-johnson", "meal", sep(18)),
    Said("Rose's birthday party sat", "rose-dubois", "event", sep(19)),
    Said("3 hour walk with Sana on 2026-09-10, talked cofounder trouble", "sana-okafor", "other", sep(10)),
    Said("Sep 10: lunch with Ines (Moreau)", "ines-moreau", "meal", sep(10)),
    Said("Met with Sam May 5", "sam-wong", "meeting", date(2026, 5, 5)),
    Said("Met Sam in Paris in june", "sam-wong", "meeting"),
    Said("coffee with Maria on Thursday about next year's plan", "maria-chen", "coffee", sep(17)),
    Said("lunch with tom, he was at Stripe until 2019", "tom-baker", "meal"),
    Said("seeing Grace on thursday", "grace-kim", "other", sep(24)),
    Said("Grace signed, starts on monday", "grace-kim", "other"),
    Said("a week ago: tea with april", "april-jones", "coffee", sep(15)),
    Said(
        "Liz van der Berg dinner 12 sep, great evening, no agenda",
        "elizabeth-van-der-berg",
        "meal",
        sep(12),
    ),
    # Names
    Said("coffee with Jean Luc", "jean-luc-martin", "coffee"),
    Said("spoke with jean-luc about the paris launch", "jean-luc-martin", "other"),
    Said("coffee with 李雷 yesterday", "p20", "coffee", sep(21)),
    Said("和李雷吃饭", "p20", "meal"),
    Said("O'Brien came by, wants the forecast", "liam-obrien", "other"),
    Said("quick call with Maria C.", "maria-chen", "call"),
    Said("lunch w/ Maria (Chen) and Bob", "maria-chen robert-fischer", "meal"),
    Said("texted Anna K about the grant", "anna-kowalska", "message"),
    Said("texted Anna", "", "message", ambiguous=(("Anna", "anna-schmidt anna-kowalska"),)),
    Said("lunch with Schmidt", "", "meal", ambiguous=(("Schmidt", "zoe-schmidt anna-schmidt"),)),
    Said("lunch with Priya Shah", "priya-shah", "meal"),
    Said("Chris Archer reached out on linkedin", "chris-archer", "message"),
    Said("met Dr. Grace Kim", "grace-kim", "meeting"),
    Said("mlopez@bank.es replied, wants a call in two weeks", "maria-lopez", "email"),
    Said("Kaffee mit Søren gestern", "soren-olsen", "coffee", sep(21)),
    Said("déjeuner avec Zoë", "zoe-schmidt", "meal"),
    Said("Annual review, Devon office, mariachi band: dull day", "", "other"),
    # Names that are words
    Said("mark my words, pricing is going up. call with Tom", "tom-baker", "call"),
    Said("Mark my calendar for lunch with Dev", "dev-patel", "meal"),
    Said("grace period ends soon, talked to Liam", "liam-obrien", "other"),
    Said("saw May at the office, hope she is well", "may-tanaka", "other"),
    Said("hope all goes well with the raise; call with Tom tomorrow", "tom-baker", "call", sep(23)),
    Said("ran into may and april at the airport", "may-tanaka april-jones", "other"),
    Said("we may need a new cfo. phone with Bill", "bill-turner", "call"),
    Said("paid the bill, then dinner w/ bill turner", "bill-turner", "meal"),
    Said("art of the deal: pitched Mark Lee, he passed", "mark-lee", "other"),
    Said("Talked to Will about the will", "will-hughes", "other"),
    Said("Called Rose, her revenue rose 10%", "rose-dubois", "call"),
    Said("Hope called", "hope-adeyemi", "call"),
    Said("Grace and I had lunch", "grace-kim", "meal"),
    Said("Will and Grace for dinner", "will-hughes grace-kim", "meal"),
    Said("Frank chat with Maria about equity", "maria-chen", "other"),
    Said("May be too early, said Sana over coffee", "sana-okafor", "coffee"),
    Said("It will take a while, says Grace. coffee", "grace-kim", "coffee"),
    Said("coffee w Nina. Will I ever learn? She was right about churn", "nina-petrova", "coffee"),
    # Nobody, or nobody in the book
    Said("sync with the team", "", "meeting"),
    Said("call with her lawyer", "", "call"),
    Said("coffee with a friend from uni", "", "coffee"),
    Said("dinner with investors", "", "meal"),
    Said("coffee with Priya", "", "coffee", unknown=("Priya",)),
    Said("met Priya Nair at SaaStr, works on #fintech", "", "meeting", topics="fintech", unknown=("Priya Nair",)),
    Said("call with Maria L", "", "call", unknown=("Maria L",)),
    Said("had lunch with sarah", "", "meal", unknown=("sarah",)),
    Said("coffee with Tom and Yusuf", "tom-baker", "coffee", unknown=("Yusuf",)),
    Said("Chris reached out on linkedin", "", "message", unknown=("Chris",)),
    Said("call with Sana and her husband Kofi", "sana-okafor", "call", unknown=("Kofi",)),
    Said("tom intro'd me to Priya Nair", "tom-baker", "intro", unknown=("Priya Nair",)),
    Said("dinner with Ann Marie, Sam and the founders of Loom", "sam-wong", "meal", unknown=("Ann Marie",)),
    # Talked about, not talked to
    Said("lunch with Tom, mostly about Maria's new fund", "tom-baker", "meal"),
    Said("intro call with Nina Petrova, thx to Tom", "nina-petrova", "call"),
    Said("coffee with Sana, she knows Tom from Stripe", "sana-okafor", "coffee"),
    Said("Coffee with Dev, Maria will be his new advisor", "dev-patel", "coffee"),
    Said("Asked Ines how she met Mark", "ines-moreau", "other"),
    # Topics
    Said(
        "Really good talk with Sam about burn and #hiring-plan and #SeriesA",
        "sam-wong",
        "other",
        topics="hiring-plan seriesa",
    ),
    Said("ticket #1 closed with Tom #ops", "tom-baker", "other", topics="ops"),
    Said("#fundraising chat with Inès", "ines-moreau", "other", topics="fundraising"),
    Said("lunch w/ soren, #café #größe", "soren-olsen", "meal", topics="cafe grosse"),
    # Events and introductions
    Said("Demo day! Talked to Sana, Hope and about ten others", "sana-okafor hope-adeyemi", "event"),
    Said("Tom introduced me to Ada over email", "tom-baker ada-brandt", "intro"),
    Said("introducing Sana to Mark by email", "sana-okafor mark-lee", "intro"),
    # What I promised
    Said("I owe Dev the deck", "dev-patel", "other", loops=(owe("dev-patel", "the deck"),)),
    Said("owe Tom an intro to Sana", "tom-baker", "other", loops=(owe("tom-baker", "an intro to Sana"),)),
    Said("owe dev lunch", "dev-patel", "other", loops=(owe("dev-patel", "lunch"),)),
    Said("will send the deck to Maria", "maria-chen", "other", loops=(owe("maria-chen", "send the deck"),)),
    Said("I'll intro Dev to Tom", "dev-patel", "other", loops=(owe("dev-patel", "intro Dev to Tom"),)),
    Said(
        "Mark called. I will send him the numbers tomorrow",
        "mark-lee",
        "call",
        loops=(owe("mark-lee", "send the numbers", sep(23)),),
    ),
    Said(
        "Just had a super long breakfast w/ josé garcía in Lisbon - he's closing his round, very tired. "
        "Promised to send him our investor list by end of month",
        "jose-garcia",
        "meal",
        loops=(owe("jose-garcia", "send our investor list", sep(30)),),
    ),
    Said(
        "I promised Tom to review his pricing page by monday",
        "tom-baker",
        "other",
        loops=(owe("tom-baker", "review his pricing page", sep(28)),),
    ),
    Said("told Grace I'd send the NDA", "grace-kim", "other", loops=(owe("grace-kim", "send the NDA"),)),
    Said(
        "drinks with Mike Thursday. Said I'd look at his deck",
        "mike-johnson",
        "meal",
        sep(17),
        loops=(owe("mike-johnson", "look at his deck"),),
    ),
    Said(
        "call with Ines monday, I need to send her our metrics asap",
        "ines-moreau",
        "call",
        sep(21),
        loops=(owe("ines-moreau", "send our metrics"),),
    ),
    Said(
        "coffee with Maria, I'll intro her to Tom and Ines",
        "maria-chen",
        "coffee",
        loops=(owe("maria-chen", "intro her to Tom and Ines"),),
    ),
    Said(
        "coffee with Maria. I'll intro her to Tom and send the deck by wed",
        "maria-chen",
        "coffee",
        loops=(owe("maria-chen", "intro her to Tom and send the deck", sep(23)),),
    ),
    Said(
        "saw Maria. todo: send market study by oct 1",
        "maria-chen",
        "other",
        loops=(owe("maria-chen", "send market study", oct_(1)),),
    ),
    Said("TODO send grace the contract", "grace-kim", "other", loops=(owe("grace-kim", "send the contract"),)),
    Said(
        "Jean-Luc's demo: impressive. need to send him our API docs",
        "jean-luc-martin",
        "other",
        loops=(owe("jean-luc-martin", "send our API docs"),),
    ),
    Said(
        "gotta send tom the cap table by 5 oct",
        "tom-baker",
        "other",
        loops=(owe("tom-baker", "send the cap table", oct_(5)),),
    ),
    Said(
        "I have to get back to Sana on the offer by tomorrow",
        "sana-okafor",
        "other",
        loops=(owe("sana-okafor", "get back to Sana on the offer", sep(23)),),
    ),
    Said("remind me to call Dev on monday", "dev-patel", "other", loops=(owe("dev-patel", "call Dev", sep(28)),)),
    Said("I am going to send Mike the survey", "mike-johnson", "other", loops=(owe("mike-johnson", "send the survey"),)),
    Said("I’ll pay Tom back on friday", "tom-baker", "other", loops=(owe("tom-baker", "pay Tom back", sep(25)),)),
    Said(
        "Breakfast: Ines, Tom, Sana. Good energy. I'll send notes tonight",
        "ines-moreau tom-baker sana-okafor",
        "meal",
        loops=(owe("ines-moreau", "send notes", sep(22)),),
    ),
    Said(
        "I promised to introduce Maria to Sana by friday",
        "maria-chen",
        "other",
        loops=(owe("maria-chen", "introduce Maria to Sana", sep(25)),),
    ),
    Said(
        "call with Maria. promised her the hiring scorecard",
        "maria-chen",
        "call",
        loops=(owe("maria-chen", "the hiring scorecard"),),
    ),
    Said(
        "lunch with Ines and Tom, by friday I'll send Tom the model",
        "ines-moreau tom-baker",
        "meal",
        loops=(owe("tom-baker", "send the model", sep(25)),),
    ),
    Said(
        "zoom sana - agreed to share our churn numbers in two weeks #saas",
        "sana-okafor",
        "call",
        topics="saas",
        loops=(owe("sana-okafor", "share our churn numbers", oct_(6)),),
    ),
    Said(
        "Sam asked for our handbook, sending it tomorrow",
        "sam-wong",
        "other",
        loops=(owe("sam-wong", "send it", sep(23)),),
    ),
    # What I wait for
    Said(
        "zoom with sana, she'll intro me to Tom",
        "sana-okafor",
        "call",
        loops=(wait("sana-okafor", "intro to Tom"),),
    ),
    Said("Will will send the list", "will-hughes", "other", loops=(wait("will-hughes", "send the list"),)),
    Said(
        "1:1 with dev. he owes me the hiring plan by thursday",
        "dev-patel",
        "meeting",
        loops=(wait("dev-patel", "the hiring plan", sep(24)),),
    ),
    Said(
        "coffee w/ Maria, Dev will send the list",
        "maria-chen",
        "coffee",
        loops=(wait("dev-patel", "send the list"),),
    ),
    Said(
        "Sana owes me feedback on the pitch",
        "sana-okafor",
        "other",
        loops=(wait("sana-okafor", "feedback on the pitch"),),
    ),
    Said("Grace owes me a call back", "grace-kim", "other", loops=(wait("grace-kim", "a call back"),)),
    Said(
        "met ada @ web summit last friday, she'll send me her slides",
        "ada-brandt",
        "event",
        sep(18),
        loops=(wait("ada-brandt", "send her slides"),),
    ),
    Said(
        "pitch meeting at Index w/ Mark Lee & Sana Okafor 3 days ago, they'll decide by thursday",
        "mark-lee sana-okafor",
        "meeting",
        sep(19),
        loops=(wait("mark-lee", "decide", sep(24)),),
    ),
    Said(
        "Tom will intro me to his CFO next week",
        "tom-baker",
        "other",
        loops=(wait("tom-baker", "intro to his CFO", NEXT_WEEK),),
    ),
    Said(
        "two weeks ago I had tea with Ada; she promised to think about joining as advisor",
        "ada-brandt",
        "coffee",
        sep(8),
        loops=(wait("ada-brandt", "think about joining as advisor"),),
    ),
    Said(
        "followed up w/ Mike by email, he is going to send references next week",
        "mike-johnson",
        "email",
        loops=(wait("mike-johnson", "send references", NEXT_WEEK),),
    ),
    Said(
        "coffee w Liz. She said she'd introduce us to her bank",
        "elizabeth-van-der-berg",
        "coffee",
        loops=(wait("elizabeth-van-der-berg", "introduce us to her bank"),),
    ),
    Said(
        "Asked Maria whether to fire the agency. She will think about it",
        "maria-chen",
        "other",
        loops=(wait("maria-chen", "think about it"),),
    ),
    Said(
        "had a good chat w Mark at the conference yesterday re series A; he'll pass our deck to his partners",
        "mark-lee",
        "event",
        sep(21),
        loops=(wait("mark-lee", "pass our deck to his partners"),),
    ),
    Said(
        "Met Tom, who promised me two intros by Oct 15",
        "tom-baker",
        "meeting",
        loops=(wait("tom-baker", "two intros", oct_(15)),),
    ),
    Said("Sana promised feedback by thu", "sana-okafor", "other", loops=(wait("sana-okafor", "feedback", sep(24)),)),
    Said(
        "lunch with dev... still waiting for the contract from him",
        "dev-patel",
        "meal",
        loops=(wait("dev-patel", "the contract"),),
    ),
    Said(
        "waiting on Ines for the reference letter",
        "ines-moreau",
        "other",
        loops=(wait("ines-moreau", "the reference letter"),),
    ),
    Said("Good call w/ Dev! He’ll look at the budget", "dev-patel", "call", loops=(wait("dev-patel", "look at the budget"),)),
    Said(
        "dropped by Tom's office, Tom wants to see the prototype, Tom will call me next week",
        "tom-baker",
        "other",
        loops=(wait("tom-baker", "call me", NEXT_WEEK),),
    ),
    Said(
        "Sana promised that she will send it over by tomorrow evening",
        "sana-okafor",
        "other",
        loops=(wait("sana-okafor", "send it over", sep(23)),),
    ),
    Said(
        "dinner with Rose & Will, he owes me 50 bucks",
        "rose-dubois will-hughes",
        "meal",
        loops=(wait("rose-dubois", "50 bucks"),),
        doubtful=True,
    ),
    # Both ways
    Said(
        "met w dev & sana @ 4pm, dev promised to share the benchmark, I owe sana a reply",
        "dev-patel sana-okafor",
        "meeting",
        loops=(wait("dev-patel", "share the benchmark"), owe("sana-okafor", "a reply")),
    ),
    Said(
        "coffee with Sana\nShe'll send the contract\nI'll review by friday",
        "sana-okafor",
        "coffee",
        loops=(wait("sana-okafor", "send the contract"), owe("sana-okafor", "review", sep(25))),
    ),
    Said(
        "coffee with Sana; I'll send her the draft by wed, and she owes me comments by fri",
        "sana-okafor",
        "coffee",
        loops=(owe("sana-okafor", "send the draft", sep(23)), wait("sana-okafor", "comments", sep(25))),
    ),
    Said(
        "long dinner w/ Hope in Lagos on saturday!! she runs ops for 40 clinics. I'll send her our onboarding doc "
        "and she'll connect me with two hospital CFOs #health",
        "hope-adeyemi",
        "meal",
        sep(19),
        "health",
        (owe("hope-adeyemi", "send our onboarding doc"), wait("hope-adeyemi", "connect me with two hospital CFOs")),
    ),
    # No promises
    Said("video chat with Liam - if the grant lands I'll hire his cousin", "liam-obrien", "call"),
    Said("we will meet again in october. call with Sam", "sam-wong", "call"),
    Said("Tom says it'll be fine", "tom-baker", "other"),
    Said("I should have called Nina earlier", "nina-petrova", "call"),
    Said("call with Dev, will we hire Joe? unclear", "dev-patel", "call"),
    Said("coffee with Ines. She promised me nothing :)", "ines-moreau", "coffee"),
)
