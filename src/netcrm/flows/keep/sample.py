"""The people, contacts and notes of the sample book that `netcrm demo` builds.

The founder sells planning software to firms that service lifts and boilers. All days are counted back from today, so
the book is as fresh on any day; nothing here names a weekday, a month or a season. The people are invented; addresses
and telephone numbers come from the ranges set aside for fiction.
"""

from typing import Required, TypedDict


class Portrait(TypedDict, total=False):
    """One person as the demo writes them down. A birthday "soon" is four days from today, the year unknown."""

    name: Required[str]
    nickname: str
    kind: Required[str]
    stage: Required[str]
    title: str
    company: str
    location: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    urls: tuple[str, ...]
    topics: tuple[str, ...]
    wants: tuple[str, ...]
    confidant: bool
    birthday: str
    every: str
    met_where: str
    met_via: str
    met_days_ago: int
    added_days_ago: Required[int]
    notes: tuple[tuple[int, str] | tuple[int, str, str], ...]


class View(TypedDict, total=False):
    """A question put to somebody, and what came of it; days are counted back from today."""

    name: Required[str]
    question: str
    asked: int
    text: str
    answered: int
    did: str
    declined: bool
    did_on: int
    helped: str
    told: int


class Group(TypedDict, total=False):
    """A community. members: (name, their part); notes: (days ago, text); there: (days ago, name) of the contacts of
    INTERACTIONS that were at it; commitments: (name, days ago, text, until in days, days ago it was kept)."""

    name: Required[str]
    kind: Required[str]
    every: str
    members: tuple[tuple[str, str | None], ...]
    notes: tuple[tuple[int, str], ...]
    there: tuple[tuple[int, str], ...]
    commitments: tuple[tuple[str, int, str, int, int | None], ...]


class Answer(TypedDict, total=False):
    """What one side of an introduction was asked and said; later: in so many days from today."""

    name: Required[str]
    asked: Required[int]
    said: str
    on: int
    later: int
    words: str


class BroughtTogether(TypedDict, total=False):
    """An introduction of two people, or of one to the founder through somebody (via); days are counted back."""

    people: Required[tuple[str, ...]]
    opened: Required[int]
    because: Required[str]
    via: str
    answers: Required[tuple[Answer, ...]]
    made: int
    met: int
    outcome: str


class Trouble(TypedDict, total=False):
    """A challenge of the founder. decision: (days ago, text, because, what was expected, how sure, days ago to look
    again); outcome: (days ago, text, as expected); lesson: (days ago, text, from whom, told to whom)."""

    title: Required[str]
    opened: Required[int]
    text: str
    decision: tuple[int, str, str, str, int, int]
    outcome: tuple[int, str, str]
    closed: int
    lesson: tuple[int, str, str, str]
    views: Required[tuple[View, ...]]


# fmt: off
PEOPLE: tuple[Portrait, ...] = (
    {"name": "Maria Chen", "kind": "mentor", "stage": "followed",
     "title": "former finance director", "location": "Berlin",
     "emails": ("maria.chen@example.com",), "phones": ("+49 30 23125 014",),
     "topics": ("pricing", "cash flow", "finance"), "wants": ("young firms that need a board member",),
     "met_where": "a dinner at Priya's", "met_via": "Priya", "met_days_ago": 390, "added_days_ago": 390,
     "notes": (
         (365, "says coffee and orders oolong"),
         (219, "keeps one afternoon a week free for founders, best reached before nine"),
         (155, "knows the people at three house banks; offers to read a cash plan overnight when it is urgent"),
     )},
    {"name": "Dev Patel", "kind": "advisor", "stage": "followed",
     "title": "former head of sales", "location": "London",
     "emails": ("dev@dev-patel.example.com",), "phones": ("+44 7700 900114",),
     "urls": ("https://dev-patel.example.com",),
     "topics": ("sales", "fundraising", "first customers"), "wants": ("a co-author for his sales handbook",),
     "met_where": "a webinar on founder-led sales", "met_days_ago": 348, "added_days_ago": 348,
     "notes": (
         (312, "has half a percent of the firm and takes it seriously; sends questions the evening before"),
         (133, "two daughters, never call between five and seven"),
     )},
    {"name": "Sana Okafor", "kind": "peer", "stage": "followed", "every": "60 days",
     "title": "founder", "company": "Parcelwise", "location": "Hamburg",
     "emails": ("sana@parcelwise.example.com",),
     "topics": ("logistics", "customer success", "churn"), "wants": ("freight companies for a pilot",),
     "met_where": "accelerator open day", "met_days_ago": 370, "added_days_ago": 370,
     "notes": (
         (248, "runs along the Elbe before breakfast; likes to walk while talking"),
         (74, "goes through the same as we do, half a year ahead"),
     )},
    {"name": "Ada Brandt", "kind": "advisor", "stage": "potential",
     "title": "sold her service software firm, now teaches", "location": "Potsdam",
     "emails": ("ada.brandt@example.org",),
     "topics": ("selling to the trades", "selling a company"),
     "met_where": "TechHub", "met_via": "Ines", "met_days_ago": 20, "added_days_ago": 20,
     "notes": (
         (20, "built the planner that half of the heating trade used; happy to hear what became of the trade"),
     )},
    {"name": "Ines Duarte", "kind": "peer", "stage": "followed",
     "title": "freelance head of people", "location": "Berlin",
     "emails": ("ines@duarte.example.com",), "phones": ("+49 30 23125 052",),
     "topics": ("hiring", "sales hire", "salaries", "interviews"), "wants": ("founders who build their first team",),
     "met_where": "TechHub", "met_days_ago": 232, "added_days_ago": 232,
     "notes": (
         (196, "hosts the mentors evening at TechHub and is always short of mentors"),
         (125, "was laid off twice herself, that is why she does this work"),
     )},
    {"name": "Tom Reyes", "kind": "peer", "stage": "followed",
     "title": "founder", "company": "Tipsheet", "location": "Berlin",
     "emails": ("tom@tipsheet.example.com",),
     "topics": ("payroll", "restaurants", "factoring"), "wants": ("sales hire",),
     "met_where": "TechHub round table", "met_days_ago": 201, "added_days_ago": 201,
     "notes": ((159, "was a cook for nine years; knows every kitchen in town"), (66, "a new father, mornings only"))},
    {"name": "Priya Nair", "kind": "friend", "stage": "followed", "confidant": True, "birthday": "1988-05-17",
     "title": "freelance translator", "location": "Berlin",
     "emails": ("priya.nair@example.org",), "phones": ("+44 7700 900187",),
     "topics": ("listening", "self-employment"),
     "met_where": "university", "added_days_ago": 395,
     "notes": (
         (207, "can be rung at any hour, and means it"),
         (191, "the first person who knew that I wanted to quit", "private"),
         (73, "writes stories at night; ask, but gently", "private"),
     )},
    {"name": "Łukasz Wójcik", "kind": "peer", "stage": "followed", "confidant": True, "birthday": "--11-02",
     "title": "founder", "company": "Granary", "location": "Warsaw",
     "emails": ("lukasz@granary.example.com",), "phones": ("+44 7700 900163",),
     "topics": ("laying people off", "burnout", "closing a company", "investor letters"),
     "wants": ("farm cooperatives in Germany",),
     "met_where": "founders' retreat in Poznań", "met_days_ago": 299, "added_days_ago": 299,
     "notes": (
         (181, "answers hard messages within the hour, easy ones within the week"),
         (126, "keeps the letters that the people he let go wrote back to him", "private"),
     )},
    {"name": "Søren Holm", "kind": "investor", "stage": "followed", "every": "42 days", "birthday": "1961-02-24",
     "title": "angel investor", "location": "Copenhagen",
     "emails": ("soren@holm.example.com",),
     "topics": ("fundraising", "bridge loans", "board work"), "wants": ("quiet software for old trades",),
     "met_where": "investor lunch", "met_days_ago": 392, "added_days_ago": 392,
     "notes": (
         (306, "bad news by telephone, good news by letter"),
         (128, "builds wooden boats and thinks in winters"),
     )},
    {"name": "José Martínez", "kind": "peer", "stage": "followed", "birthday": "soon",
     "title": "head of marketing", "location": "Valencia",
     "emails": ("jose.martinez@example.com",),
     "topics": ("marketing", "newsletters", "customer stories"),
     "met_where": "SaaS breakfast", "met_via": "Sana", "met_days_ago": 305, "added_days_ago": 305,
     "notes": (
         (233, "collects words that customers use, in a paper notebook"),
         (160, "twins, a boy and a girl, just born"),
     )},
    {"name": "李雷", "nickname": "Lei", "kind": "partner", "stage": "followed",
     "title": "product lead for lift sensors", "company": "Tingche Sensors", "location": "Suzhou",
     "emails": ("lei.li@tingche.example.com",),
     "topics": ("sensors", "hardware", "selling in China"), "wants": ("service firms that test sensors",),
     "met_where": "lift fair", "met_days_ago": 240, "added_days_ago": 240,
     "notes": (
         (195, "mornings here are evenings there, he prefers eight o'clock"),
         (111, "他女儿学德语, his daughter learns German"),
     )},
    {"name": "Юлия Коваленко", "nickname": "Yulia", "kind": "advisor", "stage": "followed",
     "title": "data protection officer", "location": "Riga",
     "emails": ("yulia@kovalenko.example.org",),
     "topics": ("GDPR", "data protection", "security audits"),
     "met_where": "data protection clinic of the chamber of commerce", "met_days_ago": 229, "added_days_ago": 229,
     "notes": (
         (212, "charges by the question, not by the hour"),
         (135, "grew up in Kharkiv; sends poems in three languages"),
     )},
    {"name": "Zoë Vermeulen", "kind": "customer", "stage": "followed", "birthday": "--08-12",
     "title": "operations director", "company": "Hefboom Liften", "location": "Utrecht",
     "emails": ("zoe.vermeulen@hefboom.example.com",), "phones": ("+44 7700 900129",),
     "topics": ("field service", "dispatching", "works councils"), "wants": ("apprentices who stay",),
     "met_where": "lift fair", "met_days_ago": 345, "added_days_ago": 345,
     "notes": ((262, "started as a fitter; trusts people who climb into the shaft"), (131, "a third of our income"))},
    {"name": "Karl-Heinz Krüger", "kind": "customer", "stage": "followed",
     "title": "owner", "company": "Krüger Wärme", "location": "Cottbus",
     "emails": ("kh.krueger@krueger-waerme.example.com",), "phones": ("+49 30 23125 077",),
     "topics": ("heating trade", "apprentices"),
     "met_where": "trade guild evening", "met_days_ago": 214, "added_days_ago": 214,
     "notes": ((190, "his word counts for more than his signature; ring, do not write"),)},
    {"name": "Fiona O'Brien", "kind": "advisor", "stage": "followed",
     "title": "employment lawyer", "company": "O'Brien & Vogt", "location": "Berlin",
     "emails": ("fiona@obrien-vogt.example.com",), "phones": ("+49 30 23125 031",),
     "topics": ("employment law", "dismissal", "founder agreements", "contracts"),
     "met_where": "legal evening for founders", "met_via": "Dev", "met_days_ago": 280, "added_days_ago": 280,
     "notes": (
         (255, "draws every clause as a small picture first"),
         (119, "the first ten minutes of a call are free"),
     )},
    {"name": "Jean-Luc Moreau", "kind": "partner", "stage": "followed",
     "title": "sales agent", "company": "Moreau Ascenseurs Conseil", "location": "Lyon",
     "emails": ("jl@moreau.example.com",),
     "topics": ("selling in France", "lift trade"), "wants": ("a second product for his customers",),
     "met_where": "lift fair in Lyon", "met_days_ago": 186, "added_days_ago": 186,
     "notes": ((83, "lunch is part of the meeting; never send a contract without ringing first"),)},
    {"name": "Mika Lehtonen", "kind": "team", "stage": "followed",
     "title": "co-founder, technology", "location": "Berlin",
     "emails": ("mika@example.com",),
     "topics": ("engineering", "architecture"),
     "met_where": "first job", "added_days_ago": 395,
     "notes": (
         (288, "goes quiet when hurt; a walk works, a meeting does not", "private"),
         (245, "our page of who decides what hangs inside the kitchen cupboard"),
     )},
    {"name": "अनन्या शर्मा", "nickname": "Ananya", "kind": "mentor", "stage": "followed",
     "title": "chief product officer", "location": "Bengaluru",
     "emails": ("ananya.sharma@example.com",),
     "topics": ("product", "leadership", "user research"), "wants": ("case studies from the trades",),
     "met_where": "mentoring programme", "met_days_ago": 286, "added_days_ago": 286,
     "notes": ((231, "answers with a question, usually the right one"),)},
    {"name": "ليلى حداد", "nickname": "Layla", "kind": "other", "stage": "followed", "confidant": True,
     "title": "psychologist, coach for founders", "location": "Berlin",
     "emails": ("layla@haddad.example.org",), "phones": ("+49 30 23125 090",),
     "topics": ("burnout", "sleep", "hard conversations"),
     "met_where": "her practice", "met_via": "Ines", "met_days_ago": 152, "added_days_ago": 158,
     "notes": ((152, "keeps a slot free in the evening for bad days"),)},
    {"name": "Hanna Keller", "kind": "family", "stage": "followed", "birthday": "1983-12-09",
     "title": "nurse, my sister", "location": "Leipzig",
     "phones": ("+49 30 23125 008",),
     "topics": ("family", "giving bad news"),
     "added_days_ago": 395,
     "notes": ((236, "the boys are seven and ten and want to see a lift machine room"),)},
    {"name": "Omar Benali", "kind": "other", "stage": "followed",
     "title": "turnaround manager", "location": "Marseille",
     "emails": ("omar.benali@example.com",),
     "topics": ("cash flow", "restructuring", "negotiating with banks", "laying people off"),
     "met_where": "turnaround evening at the chamber of commerce", "met_days_ago": 410, "added_days_ago": 410,
     "notes": ((372, "still has lunch once a year with the people he had to let go"),)},
    {"name": "Beatriz Sousa", "kind": "investor", "stage": "potential",
     "title": "partner at a seed fund", "company": "Maré Ventures", "location": "Lisbon",
     "emails": ("beatriz@mare.example.com",),
     "topics": ("seed rounds",),
     "met_via": "Søren", "met_days_ago": 16, "added_days_ago": 18,
     "notes": ((18, "Søren says she reads the product before the slides"),)},
    {"name": "김민지", "nickname": "Minji", "kind": "mentee", "stage": "potential",
     "title": "founder, software for ship crews", "location": "Busan",
     "emails": ("minji@example.org",),
     "topics": ("offline software", "open source"),
     "met_where": "forum for local-first software", "met_days_ago": 27, "added_days_ago": 27,
     "notes": (
         (27, "draws her answers; would be good in the peer circle"),
         (8, "her shipowners pay little; unsure when to raise the fee"),
     )},
    {"name": "Maria Rossi", "kind": "customer", "stage": "known",
     "title": "head of maintenance", "company": "Torre Servizi", "location": "Milan",
     "emails": ("m.rossi@torre.example.com",),
     "met_where": "panel on field service", "met_days_ago": 268, "added_days_ago": 268},
    {"name": "Pavel Novák", "kind": "other", "stage": "known",
     "title": "business adviser at the house bank", "location": "Berlin",
     "emails": ("pavel.novak@example.com",), "phones": ("+49 30 23125 066",),
     "topics": ("credit lines", "bank loans"),
     "met_via": "Maria Chen", "met_days_ago": 152, "added_days_ago": 153,
     "notes": ((152, "decides up to fifty thousand alone; above that, bring the cash plan"),)},
    {"name": "Chidi Eze", "kind": "other", "stage": "known",
     "title": "journalist", "location": "London",
     "emails": ("chidi.eze@example.org",),
     "topics": ("press",),
     "met_days_ago": 290, "added_days_ago": 290},
    {"name": "Greta Lindqvist", "kind": "other", "stage": "known",
     "title": "insolvency lawyer", "location": "Berlin",
     "emails": ("greta.lindqvist@example.org",),
     "topics": ("insolvency", "liability of directors"),
     "met_where": "legal evening for founders", "met_via": "Fiona", "met_days_ago": 280, "added_days_ago": 280},
    {"name": "Victor Stahl", "kind": "partner", "stage": "archived",
     "title": "agency owner",
     "emails": ("victor.stahl@example.com",),
     "topics": ("brand design",),
     "added_days_ago": 395,
     "notes": ((340, "the agency is closed; he paints now"),)},
)

# (days ago, kind, names, text, topics), oldest first.
INTERACTIONS: tuple[tuple[int, str, tuple[str, ...], str, tuple[str, ...]], ...] = (
    (410, "event", ("Omar Benali",), "met at the turnaround evening; he saved a print shop of sixty people", ()),
    (392, "meal", ("Søren Holm",), "first pitch over lunch; he asked about churn, not about growth", ("fundraising",)),
    (391, "coffee", ("Omar Benali",),
     "when the bank wanted its money back he called every supplier in person", ("cash flow",)),
    (386, "meeting", ("Maria Chen",),
     "long first talk; she ran finance at two software firms that sold to trades", ("finance",)),
    (380, "meeting", ("Victor Stahl",), "brief for the new logo", ()),
    (372, "coffee", ("Omar Benali",),
     "he let six people go in one morning and told each of them himself", ("layoffs",)),
    (365, "coffee", ("Maria Chen",), "raise the floor first", ("pricing",)),
    (363, "message", ("Maria Chen",),
     'sent her the new price list; her answer: "good, now do not blink"', ("pricing",)),
    (361, "coffee", ("Sana Okafor",), "her first year: four customers, and one of them was her uncle", ("sales",)),
    (348, "call", ("Omar Benali",),
     "collect first, cut second, borrow last: his order when money is short", ("cash flow",)),
    (345, "meal", ("Priya Nair",), "cooked together; not one word about work until ten", ()),
    (343, "coffee", ("Maria Chen",),
     "we charge per technician now, not per company; she did the sums on the back of a menu", ("pricing",)),
    (340, "call", ("Dev Patel",), "first advisor call; he took a sales team from two to forty people", ("sales",)),
    (340, "email", ("Victor Stahl",), "last invoice of the agency paid, friendly goodbye", ()),
    (333, "meal", ("Omar Benali",),
     "he is off to Marseille to rescue another firm; said to call any time", ("cash flow",)),
    (330, "meeting", ("Zoë Vermeulen",),
     "first demo at her depot; the dispatchers asked better questions than the managers", ()),
    (324, "coffee", ("Maria Chen",),
     "a discount must buy something: a longer term, a reference, or money up front", ("pricing",)),
    (322, "other", ("Priya Nair",), "walked round the lake; she is thinking of going freelance", ()),
    (312, "call", ("Dev Patel",), "the founder sells the first twenty deals, there is no way round it", ("sales",)),
    (310, "meeting", ("Mika Lehtonen",),
     "planned the year: I said more customers, Mika said fewer bugs", ("strategy",)),
    (306, "meeting", ("Søren Holm",), "signed; his only condition is an honest letter every quarter", ("fundraising",)),
    (305, "event", ("Sana Okafor", "José Martínez"),
     "SaaS breakfast; Sana's churn fell when she rang every new customer in week two", ("churn",)),
    (303, "call", ("Maria Chen",),
     "lost a deal on price; she says if nobody ever walks away the price is too low", ("pricing",)),
    (300, "call", ("Priya Nair",), "she passed the exam, we opened the good bottle over video", ()),
    (299, "event", ("Łukasz Wójcik",), "met at the founders' retreat in Poznań; same stage, same worries", ()),
    (295, "call", ("Zoë Vermeulen",),
     "she took the new price without a word, we had asked for too little before", ("pricing",)),
    (290, "call", ("Chidi Eze",), "interview about software for trades; he checked every figure", ()),
    (288, "meeting", ("Mika Lehtonen",),
     "loud disagreement about whom to hire first, engineer or sales", ("co-founder", "hiring")),
    (284, "call", ("José Martínez",),
     "read our landing page aloud; after the second sentence we both laughed", ("marketing",)),
    (283, "call", ("Dev Patel",), "showed him the pipeline; half of it was hope", ("sales",)),
    (282, "call", ("अनन्या शर्मा",), "first talk; a roadmap is a list of promises, keep it short", ("product",)),
    (281, "coffee", ("Maria Chen",),
     "told her about the quarrel with Mika; she asked what each of us is afraid of", ("co-founder",)),
    (280, "call", ("Priya Nair",),
     "cried a little about Mika; she let me, and then asked what I had eaten", ("co-founder",)),
    (275, "message", ("Mika Lehtonen",), "we avoided each other for a week, Mika wrote first", ("co-founder",)),
    (272, "call", ("Fiona O'Brien",),
     "what happens to the shares if one of us leaves: it should be on paper", ("co-founder", "contracts")),
    (270, "call", ("Łukasz Wójcik",),
     "he and his co-founder see a coach twice a year, the way others see a dentist", ("co-founder",)),
    (268, "event", ("Maria Rossi",), "panel on field service; she spoke about hiring technicians", ("hiring",)),
    (264, "call", ("Hanna Keller",), "she has the night shift again, we talked while she waited for the tram", ()),
    (262, "message", ("Priya Nair",), "she asked how the talk with Mika went before anybody else did", ("co-founder",)),
    (262, "meeting", ("Zoë Vermeulen",), "go-live in Utrecht, stayed for the night shift", ()),
    (260, "coffee", ("Maria Chen",),
     "write down who decides what before the next argument does it for you", ("co-founder",)),
    (258, "call", ("José Martínez",), "one customer story a month, told by the customer, nothing else", ("marketing",)),
    (255, "meeting", ("Fiona O'Brien", "Mika Lehtonen"),
     "founder agreement, clause by clause; three hours, no raised voice", ("co-founder", "contracts")),
    (250, "call", ("Dev Patel",), "one page per deal: who pays, who uses it, who can stop it", ("sales",)),
    (248, "call", ("Sana Okafor",),
     "her co-founder left two years ago; she would bring in a mediator sooner", ("co-founder",)),
    (245, "coffee", ("Mika Lehtonen",), "who decides what, one page, both signed; it feels lighter", ("co-founder",)),
    (244, "meal", ("Priya Nair",), "her mother is in hospital; brought soup and did the dishes", ()),
    (241, "call", ("Łukasz Wójcik",),
     "swapped investor letters; his are half as long and get more answers", ("fundraising",)),
    (240, "meeting", ("Maria Chen",),
     "went through the accounts: five months of money if nobody pays late", ("cash flow",)),
    (238, "meeting", ("李雷",), "first talk about reading his sensors straight into our planner", ("integration",)),
    (236, "meal", ("Hanna Keller",), "the boys built a lift out of boxes and made me inspect it", ()),
    (233, "coffee", ("José Martínez",),
     "he was in town; showed me how he finds the words customers use", ("marketing",)),
    (232, "event", ("Ines Duarte",), "met at TechHub; she has hired for eleven young companies", ("hiring",)),
    (231, "call", ("अनन्या शर्मा",),
     "watch five dispatchers for a day before building anything", ("product", "research")),
    (229, "email", ("Юлия Коваленко",),
     "first question about GDPR: may technicians' routes be stored at all?", ("GDPR",)),
    (228, "email", ("Zoë Vermeulen",), "her legal department asks about GDPR before they extend", ("GDPR",)),
    (225, "message", ("Priya Nair",), "her mother is home again and already complaining about the tea", ()),
    (222, "call", ("Dev Patel",), "he asked what we say no to, and I had no answer", ("positioning",)),
    (220, "meeting", ("Mika Lehtonen",), "release without a night shift, the first one", ("product",)),
    (219, "meal", ("Maria Chen",),
     "a 13-week cash plan on one page, brought up to date every week, beats any spreadsheet", ("cash flow",)),
    (215, "call", ("Søren Holm",), "quarterly call; he wants one number at the top of every letter", ("reporting",)),
    (212, "call", ("Юлия Коваленко",),
     "keep locations for thirty days, then only totals; she wrote the clause", ("GDPR",)),
    (211, "call", ("Hanna Keller",), "Mum's knee, who drives when", ()),
    (210, "call", ("Łukasz Wójcik",),
     "he had to close his first company; the shame passes sooner than you think", ("failure",)),
    (207, "call", ("José Martínez",), "a price page with three columns sells the middle one", ("marketing", "pricing")),
    (207, "meeting", ("Karl-Heinz Krüger",), "visited his workshop; thirty vans and one whiteboard", ()),
    (207, "call", ("Priya Nair",), "weeks of bad sleep; she made me promise one whole day off", ("burnout",)),
    (205, "email", ("Fiona O'Brien",),
     "terms of payment for large customers, with interest from day one", ("contracts", "cash flow")),
    (201, "event", ("Tom Reyes",), "met at the TechHub round table; he builds payroll software for restaurants", ()),
    (197, "coffee", ("Maria Chen",),
     "offer ten percent off for paying the year in advance; three customers would take it", ("cash flow", "pricing")),
    (196, "coffee", ("Ines Duarte",),
     "publish salary bands before the second hire, not after the tenth", ("hiring", "salaries")),
    (196, "meeting", ("Zoë Vermeulen", "Юлия Коваленко"),
     "Zoë's auditor asked forty questions about GDPR, Юлия answered thirty-eight", ("GDPR",)),
    (195, "call", ("李雷",), "his team sends test data; ours was wrong, not theirs", ("integration",)),
    (191, "call", ("Dev Patel",),
     "the security questionnaire cost us two deals: write the answers once", ("sales", "GDPR")),
    (191, "coffee", ("Priya Nair",), "told her I feel like giving up; she did not argue, she stayed", ("burnout",)),
    (190, "call", ("Karl-Heinz Krüger",), "his dispatcher fears for her job; agreed to train her first", ()),
    (190, "coffee", ("Sana Okafor",), "she plans work in half days so that nobody runs dry", ("burnout",)),
    (189, "call", ("Hanna Keller",), "she said come home for the weekend, so I did", ("burnout",)),
    (188, "meal", ("Mika Lehtonen",),
     "said aloud that I am exhausted; Mika took over support for two weeks", ("burnout",)),
    (186, "event", ("Jean-Luc Moreau",),
     "met at the lift fair in Lyon; he knows every maintenance firm south of Paris", ()),
    (184, "call", ("Юлия Коваленко",), "data breach drill: who rings whom within 72 hours", ("GDPR",)),
    (183, "call", ("José Martínez",),
     "the newsletter has four hundred readers now, he opened a bottle on camera", ("marketing",)),
    (181, "call", ("Łukasz Wójcik",),
     "told him how close I was to giving up; he burnt out at thirty and knows the signs", ("burnout",)),
    (179, "call", ("अनन्या शर्मा",),
     "she stopped a product her team loved, and how she told them", ("product", "leadership")),
    (177, "call", ("Maria Chen",), "she heard that I was tired and talked about rest instead of numbers", ("burnout",)),
    (175, "meeting", ("Karl-Heinz Krüger",), "training day, the oldest fitter was the quickest", ()),
    (173, "other", ("Priya Nair",),
     "long walk; she says wanting to quit and being tired look the same from inside", ("burnout",)),
    (170, "meal", ("Hanna Keller",), "slept twelve hours in her spare room, the boys tiptoed", ("burnout",)),
    (165, "call", ("Zoë Vermeulen",), "missed visits are down by a third, she will say so in public", ()),
    (160, "call", ("Dev Patel",),
     "he would rest before raising money; a worn-out founder pitches badly", ("fundraising", "burnout")),
    (160, "coffee", ("Ines Duarte",),
     "meant to talk about hiring; she saw my face and gave me Layla's number", ("burnout",)),
    (160, "call", ("José Martínez",), "he is changing jobs and moving to Valencia with the twins", ()),
    (159, "coffee", ("Tom Reyes",), "swapped price lists; he charges per payslip and nobody argues", ("pricing",)),
    (158, "call", ("Karl-Heinz Krüger",), "pilot with six vans; he counts saved kilometres on paper", ()),
    (157, "call", ("Priya Nair",), "back from a week by the sea; she says my voice is back too", ("burnout",)),
    (156, "message", ("Hanna Keller",), "sent her a photo of the sea, she sent a thumbs up from the ward", ()),
    (155, "coffee", ("Maria Chen",),
     "the plan shows the dip early: speak to the bank while we do not need it yet", ("cash flow",)),
    (154, "call", ("Łukasz Wójcik",), "how he came back: three mornings a week without a screen", ("burnout",)),
    (152, "meeting", ("Pavel Novák",),
     "opened a small credit line while the figures are good; he needs them quarterly", ("cash flow",)),
    (152, "meeting", ("ليلى حداد",), "first session; she asked what I would do with a free afternoon", ("burnout",)),
    (151, "call", ("Jean-Luc Moreau",),
     "he would translate everything himself, for a third of the first year", ("partnership",)),
    (150, "meeting", ("李雷", "Mika Lehtonen"),
     "agreed on the interface; Mika and he drew it on one sheet of paper", ("integration",)),
    (141, "call", ("Karl-Heinz Krüger",), "all thirty vans from next month, he shook hands over the phone", ()),
    (141, "meal", ("Priya Nair",), "her first freelance client pays late as well, we toasted to patience", ()),
    (139, "call", ("Hanna Keller",), "Mum's operation went well", ()),
    (136, "meeting", ("ليلى حداد",), "sleep before strategy: phone out of the bedroom", ("burnout",)),
    (135, "call", ("Юлия Коваленко",),
     "payroll data of somebody who leaves: what to delete and what to keep", ("GDPR", "layoffs")),
    (134, "meeting", ("Maria Chen",),
     "went through payroll with her; we carry one salary more than we can pay", ("cash flow", "layoffs")),
    (133, "call", ("Dev Patel",),
     "for a bridge ask the people who are already in, and give them a date", ("fundraising", "cash flow")),
    (131, "call", ("Sana Okafor",),
     "she once had two months of money left and told the whole team the truth", ("cash flow",)),
    (131, "call", ("Zoë Vermeulen",), "asked her to pay the year in advance; she did, within a week", ("cash flow",)),
    (130, "call", ("Fiona O'Brien",),
     "dismissal for business reasons: notice period, selection, references", ("layoffs", "employment law")),
    (130, "call", ("अनन्या शर्मा",), "leading after a layoff: say what stays the same", ("layoffs", "leadership")),
    (129, "meeting", ("Mika Lehtonen",),
     "agreed to let Nadia go and to take less pay ourselves until the money is back", ("layoffs", "cash flow")),
    (128, "call", ("Søren Holm",),
     "asked about a bridge: he is in for half if we cut costs first", ("cash flow", "fundraising")),
    (128, "call", ("Tom Reyes",),
     "his bank cut the credit line last year, factoring carried him for six months", ("cash flow",)),
    (127, "meeting", ("Karl-Heinz Krüger",), "roll-out, first half; two tablets broken, no harm done", ()),
    (126, "call", ("Łukasz Wójcik",),
     "he has laid off four people, did it in person, and wrote to each a year later", ("layoffs",)),
    (125, "call", ("Ines Duarte",),
     "planned the talk with Nadia: ten clear minutes, no small talk, then time to listen", ("layoffs",)),
    (124, "call", ("Hanna Keller",),
     "she gives bad news for a living: sit down, say it early, do not fill the silence", ("layoffs",)),
    (123, "call", ("Priya Nair",), "the night before I told Nadia; she stayed on the phone until one", ("layoffs",)),
    (119, "call", ("Fiona O'Brien",),
     "she read the termination letter for Nadia and made it kinder and shorter", ("layoffs", "employment law")),
    (115, "call", ("Jean-Luc Moreau",), "his first two leads; one has ninety technicians", ("sales",)),
    (114, "call", ("Maria Chen",),
     "after letting Nadia go: pay the last month early, it costs little and says a lot", ("layoffs",)),
    (112, "call", ("Karl-Heinz Krüger",),
     "second half done; he asked for ninety days to pay and I agreed", ("cash flow",)),
    (111, "message", ("李雷",), "pilot with forty sensors runs; he wrote 顺利, all smooth", ("integration",)),
    (110, "meal", ("Hanna Keller",), "baked with the boys, flour everywhere", ()),
    (108, "message", ("Priya Nair",), "a postcard from her arrived at the office, everybody signed the answer", ()),
    (104, "meeting", ("ليلى حداد",), "guilt after a layoff is care with nowhere to go", ("layoffs", "burnout")),
    (103, "meeting", ("Zoë Vermeulen",),
     "walked the second depot with her and Eva Lang, twice the lifts and half the signal", ()),
    (102, "call", ("Dev Patel",), "a first salesperson must have sold something without a known brand", ("hiring",)),
    (98, "email", ("Karl-Heinz Krüger",), "sent the invoice for the roll-out on ninety-day terms", ("cash flow",)),
    (97, "call", ("Tom Reyes", "Łukasz Wójcik"),
     "peer circle: telling a team about a layoff, who speaks and who answers questions", ("layoffs",)),
    (96, "call", ("Hanna Keller",), "she wants fewer nights; helped her write to the head of the ward", ()),
    (94, "coffee", ("Mika Lehtonen",), "Mika asks how I sleep before asking about the roadmap", ("burnout",)),
    (92, "coffee", ("Maria Chen",), "she read the offer for Zoë and doubled the set-up fee", ("pricing",)),
    (90, "coffee", ("Ines Duarte",),
     "an advert for a first salesperson describes the problem, not the perks", ("hiring",)),
    (90, "meal", ("Priya Nair",), "new flat, no chairs yet, pizza on the floor", ()),
    (85, "message", ("Hanna Keller",), "she got the day shift", ()),
    (83, "meeting", ("Jean-Luc Moreau",),
     "visited customers together; he speaks of their machines, never of software", ("sales",)),
    (80, "call", ("Юлия Коваленко",), "she cut our privacy notice from nine pages to two", ("GDPR",)),
    (78, "call", ("अनन्या शर्मा",), "remove one feature a month and see who complains", ("product",)),
    (75, "call", ("ليلى حداد",), "one evening a week belongs to nobody, written into the calendar", ("burnout",)),
    (74, "coffee", ("Sana Okafor",), "hiring a first salesperson", ("hiring",)),
    (73, "coffee", ("Priya Nair",), "she wants to write again and is shy about it; asked to read the first page", ()),
    (72, "call", ("Hanna Keller",), "planned the trip with Mum", ()),
    (72, "call", ("Zoë Vermeulen",), "she wants a second site in the offer, with Eva Lang to run the training", ()),
    (71, "call", ("Łukasz Wójcik",), "his cash forecast has one column for what might go wrong", ("cash flow",)),
    (70, "meal", ("Maria Chen", "Dev Patel"),
     "both at one table: sell the paid audit first, the software follows", ("pricing", "sales")),
    (68, "call", ("李雷",),
     "he would sell us along with his hardware if we cover support in English", ("sales", "partnership")),
    (66, "meal", ("Tom Reyes",), "showed him our onboarding mails; he took notes on the third one", ("onboarding",)),
    (63, "meeting", ("Mika Lehtonen",), "yes to a salesperson now, Mika will join the last interview", ("hiring",)),
    (60, "meal", ("Hanna Keller",), "roast at hers, nobody mentioned work", ()),
    (55, "meeting", ("Ines Duarte",), "read forty applications with me in one afternoon and kept five", ("hiring",)),
    (55, "call", ("Priya Nair",), "read her first page aloud to her, she went very quiet and then thanked me", ()),
    (50, "coffee", ("Maria Chen",), "chase invoices weekly", ("cash flow",)),
    (49, "call", ("Jean-Luc Moreau",), "first French customer signed, he sent a photo of the pen", ("sales",)),
    (47, "call", ("Hanna Keller",), "the older boy wants to know how companies make money, explained with lemons", ()),
    (44, "call", ("Łukasz Wójcik",),
     "he hired a salesperson too early; wait until the third deal looks like the second", ("hiring",)),
    (43, "call", ("ليلى حداد",),
     "thoughts of giving up come when I skip lunch; wrote down the early signs", ("burnout",)),
    (41, "call", ("Dev Patel",), "planned the sales interview; ask them to tell the story of a lost deal", ("hiring",)),
    (40, "call", ("Søren Holm",), "numbers are back on plan; offered to introduce two larger funds", ("fundraising",)),
    (40, "meeting", ("Zoë Vermeulen", "Mika Lehtonen"),
     "Mika showed the offline mode to her and Eva Lang; they tried it in the lift shaft themselves", ()),
    (38, "other", ("Priya Nair",), "walk in the rain, she asked what I would do if it all worked out", ()),
    (38, "call", ("Tom Reyes",), "he still closes every deal himself and it wears him out", ("sales", "burnout")),
    (35, "call", ("Hanna Keller",), "Mum walks without the stick", ()),
    (33, "call", ("Fiona O'Brien",),
     "contract for a salesperson: a fair fixed part, commission on money received", ("hiring", "contracts")),
    (29, "call", ("अनन्या शर्मा",),
     "founders hire for what they lack and then overrule it, she has seen it often", ("hiring", "leadership")),
    (27, "message", ("김민지",),
     "she answered my question about offline sync in the forum, with a drawing", ("product",)),
    (26, "call", ("李雷",), "planned the fair together: one stand, two logos", ("partnership",)),
    (24, "call", ("Юлия Коваленко",),
     "the new hosting needs a fresh data processing agreement, she will review it", ("GDPR",)),
    (23, "call", ("Tom Reyes", "Łukasz Wójcik"),
     "peer circle: a bad quarter each, told without excuses", ("bad quarters",)),
    (22, "meal", ("Priya Nair", "Hanna Keller"),
     "Priya and Hanna at one table at last, they agreed about me at once", ()),
    (20, "event", ("Ines Duarte",), "TechHub evening; she pulled Ada Brandt over and introduced us", ("hiring",)),
    (18, "call", ("Jean-Luc Moreau",), "wants a price list for France that he does not have to explain", ("pricing",)),
    (16, "email", ("Beatriz Sousa",),
     "Søren introduced us; she looks at software for trades from next quarter on", ("fundraising",)),
    (15, "call", ("Łukasz Wójcik",), "his biggest customer gave notice; mostly I listened", ("churn",)),
    (14, "call", ("ليلى حداد",), "a good month; we talked about ambition without fear", ()),
    (12, "call", ("Dev Patel",), "two candidates left; he will meet both once he has my scorecard", ("hiring",)),
    (12, "call", ("Hanna Keller",), "she is tired but happy, the day shift suits her", ()),
    (11, "call", ("Zoë Vermeulen",), "her board meets soon; she needs the revised offer for the second site", ()),
    (9, "coffee", ("Tom Reyes",), "still looking for a sales hire, would start with somebody part-time", ("hiring",)),
    (8, "meeting", ("Mika Lehtonen",), "Mika wants two quiet weeks for the planner, agreed", ("product",)),
    (8, "message", ("김민지",), "sent her our sync notes in return; she is building for ship crews", ("product",)),
    (6, "call", ("Priya Nair",), "she signed a long contract; we are going camping to celebrate", ()),
    (4, "message", ("Hanna Keller",), "the younger one lost a tooth, photo attached", ()),
)

# (kind, name, text, opened days ago, due in days (below 0: late), closed days ago, outcome)
LOOPS: tuple[tuple[str, str, str, int, int | None, int | None, str | None], ...] = (
    ("promise", "Dev Patel", "the hiring scorecard", 12, -1, None, None),
    ("promise", "Zoë Vermeulen", "the revised offer for the second site", 11, 2, None, None),
    ("promise", "Priya Nair", "bring her the big tent before the camping trip", 6, None, None, None),
    ("waiting", "Karl-Heinz Krüger", "payment of the roll-out invoice, ninety-day terms", 98, -8, None, None),
    ("waiting", "Юлия Коваленко", "her review of the data processing agreement", 24, 6, None, None),
    ("promise", "Maria Chen", "the first 13-week cash plan", 219, -212, 213, "done"),
    ("waiting", "Fiona O'Brien", "the draft of the founder agreement", 272, -258, 260, "done"),
    ("promise", "Søren Holm", "the quarterly letter with one number on top", 128, -114, 115, "done"),
    ("promise", "José Martínez", "a guest article for his newsletter", 207, -170, 160, "dropped"),
    ("promise", "Hanna Keller", "photos of a machine room for the boys", 12, -5, 4, "done"),
)

# (days ago, kind, text, name, community, hours): given to a person or to a community.
GIVES: tuple[tuple[int, str, str, str | None, str | None, float | None], ...] = (
    (317, "referral", "named her to the forwarder next door, who signed", "Sana Okafor", None, None),
    (259, "volunteering", "three founders, one table: how to find a first customer",
     None, "TechHub", 3.0),
    (233, "encouragement", "told him how many customers quote his lines back to us", "José Martínez", None, None),
    (196, "knowledge", "wrote up how we passed the security questionnaire, for everybody",
     None, "TechHub", 2.5),
    (141, "resource", "our contract template and the letter for late payers", "Priya Nair", None, 0.5),
    (95, "mentoring", "practised the talk with the head of the ward until it came out calmly",
     "Hanna Keller", None, 1.0),
    (66, "feedback", "went through his onboarding mails line by line", "Tom Reyes", None, 1.5),
    (44, "intro", "brought him together with Zoë's cousin, head of a farm cooperative near Kleve",
     "Łukasz Wójcik", None, None),
    (20, "volunteering", "mentors evening: pricing for people who hate selling", None, "TechHub", 3.0),
    (5, "referral", "named her to the haulier next door, who stores every route", "Юлия Коваленко", None, None),
)

HOURS_A_MONTH = "2"  # the founder's goal of giving

COMMUNITIES: tuple[Group, ...] = (
    {"name": "TechHub", "kind": "programme", "every": "6 weeks",
     "members": (("Ines Duarte", "hosts the mentors evening"), ("Ada Brandt", "mentor"), ("Tom Reyes", None)),
     "notes": ((230, "no projector in the room, bring paper"), (20, "Ines wants the next topic a week ahead")),
     "there": ((232, "Ines Duarte"), (201, "Tom Reyes"), (20, "Ines Duarte"))},
    {"name": "peer circle", "kind": "peer group", "every": "6 weeks",
     "members": (("Tom Reyes", None), ("Łukasz Wójcik", "keeps the time"), ("Sana Okafor", None)),
     "notes": ((97, "we tell what we did ourselves, and never what another should do"),),
     "there": ((97, "Tom Reyes"), (23, "Tom Reyes")),
     "commitments": (
         ("Tom Reyes", 97, "charge new kitchens a fifth more", -40, 52),
         ("Tom Reyes", 23, "write the advert for a sales hire", 3, None),
         ("Łukasz Wójcik", 23, "ring two firms that left him years ago", 12, None),
     )},
)

INTRODUCTIONS: tuple[BroughtTogether, ...] = (
    {"people": ("Zoë Vermeulen", "Karl-Heinz Krüger"), "opened": 158,
     "because": "both train fitters, and both lose them in the third year",
     "answers": (
         {"name": "Zoë Vermeulen", "asked": 158, "said": "yes", "on": 157},
         {"name": "Karl-Heinz Krüger", "asked": 157, "said": "yes", "on": 154, "words": "if she comes here first"},
     ),
     "made": 150, "met": 120, "outcome": "two of his apprentices go to Utrecht for a month"},
    {"people": ("Ines Duarte", "Fiona O'Brien"), "opened": 38,
     "because": "founders ask both of you about their first contract",
     "answers": (
         {"name": "Ines Duarte", "asked": 38, "said": "yes", "on": 37, "words": "gladly"},
         {"name": "Fiona O'Brien", "asked": 36, "said": "later", "on": 33, "later": 30, "words": "after a long trial"},
     )},
    {"people": ("Maria Rossi",), "via": "Zoë Vermeulen", "opened": 5,
     "because": "her fitters plan their rounds on paper",
     "answers": ({"name": "Maria Rossi", "asked": 5},)},
)

# (one, other, days ago, how): who knows whom, as the founder was told.
ACQUAINTANCES: tuple[tuple[str, str, int, str], ...] = (
    ("Maria Chen", "Søren Holm", 215, "sat on one board"),
    ("Zoë Vermeulen", "Maria Rossi", 103, "on one committee for lift standards"),
)

# What the founder says of the seats of the board: the words of some, and who is put on one.
SEATS: tuple[tuple[str, str], ...] = (
    ("industry", "lift trade; heating trade; selling to the trades"),
    ("press", "press; journalists"),
)
SEATED: tuple[tuple[str, str], ...] = (("leadership", "अनन्या शर्मा"),)

TROUBLES: tuple[Trouble, ...] = (
    {"title": "nobody ever says we are too expensive", "opened": 262,
     "text": "Every offer is taken without a word. Afraid of losing the three customers who pay the rent.",
     "decision": (238, "charge per technician, a third more for new customers",
                  "all three say the floor is too low",
                  "we lose one deal in ten", 70, 175),
     "outcome": (175, "lost one of nine, and no customer left", "yes"), "closed": 174,
     "lesson": (174, "raise the floor before the ceiling", "Maria Chen", "Tom Reyes"),
     "views": (
         {"name": "Maria Chen", "question": "how did you set your price?", "asked": 262,
          "text": "raise the floor first, then see who walks", "answered": 259,
          "did": "raised the floor for new customers", "did_on": 238, "helped": "yes", "told": 171},
         {"name": "Sana Okafor", "question": "how did you set your price?", "asked": 262,
          "text": "if nobody ever walks away the price is too low", "answered": 255,
          "did": "lost the first deal on price and slept well", "did_on": 210, "helped": "yes", "told": 205},
         {"name": "Dev Patel", "question": "how did you set your price?", "asked": 261,
          "text": "give the old customers a discount for two years", "answered": 250,
          "did": "it would have bought us nothing", "declined": True, "did_on": 238, "told": 230},
     )},
    {"title": "customers pay after ninety days", "opened": 31,
     "text": "Two large customers pay late, and payroll does not.",
     "views": (
         {"name": "Maria Chen", "question": "how do you chase late payers?", "asked": 31,
          "text": "chase invoices weekly, by telephone", "answered": 28,
          "did": "rang every Monday; two of three paid", "did_on": 9, "helped": "yes"},
         {"name": "Sana Okafor", "question": "how do you chase late payers?", "asked": 30,
          "text": "ask for half of it in advance", "answered": 22,
          "did": "our customers may not pay in advance by their rules", "declined": True, "did_on": 12, "told": 11},
         {"name": "Tom Reyes", "question": "how do you chase late payers?", "asked": 10},
     )},
)
QUESTIONS: tuple[View, ...] = (  # kept to be asked the next time
    {"name": "Dev Patel", "question": "when is it time for a first head of sales?"},
)
# fmt: on
