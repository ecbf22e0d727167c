"""What a hurried line leaves out: names as initials, verbs, who was there too, and what "it" is."""

from datetime import date

from netcrm.engine.log.sentences import Reading, read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 9, 23)  # a Wednesday
NAMES = ("Greta Lind", "Bashir Aziz", "Hugo Petit", "Will Ngata", "Anselm Dietrich", "Pia Rossi")
PEOPLE = [Known(at, name.lower().replace(" ", "-"), name, None, (), "followed") for at, name in enumerate(NAMES, 1)]
GRETA, BASHIR, HUGO, WILL, ANSELM, PIA = 1, 2, 3, 4, 5, 6


def reading(line: str) -> Reading:
    return read(line, TODAY, PEOPLE)


@each_row(
    "line, people",
    [
        ("call w/ GL re the lease", (GRETA,)),
        ("GL rang about the lease", (GRETA,)),
        ("lunch w/ GL, BA and Hugo", (GRETA, BASHIR, HUGO)),
        ("emailed GL and Hugo the figures", (GRETA, HUGO)),
        ("met PR + Hugo", (PIA, HUGO)),
        ("breakfast: Hugo, GL, BA.", (HUGO, GRETA, BASHIR)),
        ("emailed Hugo, cc GL", (HUGO, GRETA)),
        ("mtg w/ Hugo re PR", (HUGO,)),
        ("LUNCH WITH HUGO AT BA", (HUGO,)),
    ],
)
def test_initials_in_capitals_are_whoever_bears_them_alone(line, people):
    assert reading(line).people == people


def test_initials_that_two_bear_name_nobody():
    twins = [*PEOPLE, Known(7, "gus-lang", "Gus Lang", None, (), "followed")]
    assert read("met Hugo, GL is on leave", TODAY, twins).people == (HUGO,)


@each_row(
    "line, people",
    [
        ("Dinner last night. Greta was there, Hugo too.", (GRETA, HUGO)),
        ("Dinner at Greta's on Friday. Hugo there as well, Will a no-show.", (GRETA, HUGO)),
        ("Summer fete on Saturday. Greta ran the bar, Hugo sold the tickets.", (GRETA, HUGO)),
        ("Call with Greta. Hugo sold his flat.", (GRETA,)),
    ],
)
def test_who_came_is_told_one_by_one(line, people):
    assert reading(line).people == people


@each_row(
    "line, on",
    [
        ("brunch w Greta sunday 11ish", date(2026, 9, 27)),
        ("supper at Greta's Friday, 7 for 7.30", date(2026, 9, 25)),
        ("lunch w/ Greta on the 2nd, 12.30 sharp", date(2026, 10, 2)),
        ("Dinner Saturday at Greta's place, my wife is also coming.", date(2026, 9, 26)),
        ("Greta's appraisal is next Monday, just the two of us", date(2026, 9, 28)),
        ("Greta will be in Rome on 30 September, meeting her for breakfast", date(2026, 9, 30)),
        ("Coffee with Greta pencilled for Tuesday", date(2026, 9, 29)),
        ("Greta to ours on Sunday for lunch", date(2026, 9, 27)),
        ("Greta is in Rome on Monday, lunch at the port", date(2026, 9, 28)),
        ("Greta's popping in on Friday to see the garden", date(2026, 9, 25)),
        ("picking Greta up from the station on Monday", date(2026, 9, 28)),
    ],
)
def test_what_is_noted_ahead_is_a_plan(line, on):
    found = reading(line)
    assert (found.planned, found.on, found.people) == (True, on, (GRETA,))


@each_row(
    "line",
    [
        "Lunch with Greta on Monday at noon, she paid",
        "Coffee Monday 9am with Greta, she signed",
        "Breakfast Tuesday 8am with Greta. Agreed on the price",
        "Lunch with Greta on Sunday, she is bringing up three kids alone",
    ],
)
def test_what_a_verb_tells_is_over_is_none(line):
    assert not reading(line).planned


@each_row(
    "line, kind, text, due",
    [
        ("met Greta, quoting for 20 casks, she'll have it by Friday", "promise", "20 casks", date(2026, 9, 25)),
        ("Greta is fixing the export, she'll have it by Friday", "waiting", "export", date(2026, 9, 25)),
        ("told Greta she gets my colours by Friday", "promise", "my colours", date(2026, 9, 25)),
        ("call with Greta. Sketch goes out to her tomorrow", "promise", "Sketch", date(2026, 9, 24)),
        ("call with Greta. Revised section to her by Mon", "promise", "Revised section", date(2026, 9, 28)),
        ("Greta mailed, the ESOP sheet is missing. Told her I will upload it by Monday", "promise", None, None),
        ("call with Greta. Greta to revert on the docs", "waiting", "revert on the docs", None),
        ("Greta pinged me, will send the term sheet", "waiting", "send the term sheet", None),
        ("tea with Greta. Still to get the recipe off her", "waiting", "recipe", None),
        ("call with Greta. Signed NDA to her by Fri", "promise", "Signed NDA", date(2026, 9, 25)),
        ("met Greta, she's to drop the trailer back by Saturday", "waiting", None, None),
    ],
)
def test_what_is_owed_is_told_without_owe(line, kind, text, due):
    (loop,) = reading(line).loops
    assert loop.kind == kind
    assert text is None or (loop.text, loop.due) == (text, due)


@each_row(
    "line, text",
    [
        ("call with Greta, he said kill the free tier", "kill the free tier"),
        ("coffee with Greta. She basically says charge per project", "charge per project"),
        ("coffee with Greta. Her view: cut the fee", "cut the fee"),
        ("met Greta. In my shoes she'd go with the bank", "go with the bank"),
        ("call w/ Greta: skip Oslo, she says, nobody pays there", "skip Oslo, she says, nobody pays there"),
        ("Greta, by mail: strike the third clause", "strike the third clause"),
        ("Greta said over supper that we should never lend", "never lend"),
        ('Greta on the phone: "Don\'t sign anything"', "Don't sign anything"),
    ],
)
def test_advice_is_told_as_it_was_spoken(line, text):
    assert [one.text for one in reading(line).advice] == [text]


@each_row(
    "line",
    [
        "met Greta. She said let's meet again in July",
        "coffee with Greta, she'd leave early for the train",
        "talked to Greta, she'd double booked",
        "spoke to Greta, she'd never been to Oslo",
    ],
)
def test_what_is_only_told_is_no_advice(line):
    assert reading(line).advice == ()


@each_row(
    "line, kind",
    [
        ("explained cap tables to Greta", "knowledge"),
        ("ran Greta through our pricing", "knowledge"),
        ("met Greta, marked up her business plan", "feedback"),
        ("met Greta, put in a good word for her with the council", "referral"),
        ("texted Greta, gave her the number of a good plumber", "referral"),
        ("call with Greta. Passed her our hiring checklist", "resource"),
        ("Greta fetched my press on Friday, I'm giving her a lend of it", "resource"),
        ("covered for Greta at the desk on Tuesday, three hours", "volunteering"),
        ("rang Greta to cheer her on before her exam", "encouragement"),
        ("met Greta. Made the intro for her to the Nordic fund", "intro"),
    ],
)
def test_what_i_gave_is_told_in_a_plain_clause(line, kind):
    assert [(give.kind, give.people) for give in reading(line).gives] == [(kind, (GRETA,))]


@each_row(
    "line",
    [
        "Greta x-ld the 3pm",
        "Greta's demo got pushed, some audit at her side",
        "call with Greta bumped",
        "Greta made partner, per LinkedIn",
        "Word is Greta is selling up",
        "saw in the newsletter that Greta is a governor now",
        "ought to drop Greta a line one of these days",
        "rang Greta, nae answer",
        "Greta wasnae in",
        "tried Greta twice, voicemail both times",
        "Greta bumped me again",
        "Greta pulled the call",
        "Greta's line was busy the whole afternoon",
        "Saw that Greta posted about her new bar on Instagram",
        "Postponed Greta's one-to-one, I had the inspector in",
    ],
)
def test_what_came_to_nothing_or_was_only_heard_is_no_contact(line):
    assert not reading(line).contact


@each_row(
    "line",
    [
        "call with Greta, the earn-out was dropped",
        "met Greta, her wedding got postponed",
        "call with Greta about the dinner that got moved",
        "met Greta. She might give us the order",
        "coffee with Greta, who dropped off the samples",
        "called Greta to buck her up after the buyer pulled out",
    ],
)
def test_what_came_to_nothing_of_theirs_leaves_the_contact(line):
    assert reading(line).contact


@each_row(
    "line, on",
    [
        ("rang Greta to wish her luck before her exam on Monday", TODAY),
        ("Rome, 3 September: 10 mins w/ Greta at the stand", date(2026, 9, 3)),
        ("one hour on zoom with Greta sir Monday evening", date(2026, 9, 21)),
        ("lent Greta my copy when she visited me on Sunday", date(2026, 9, 20)),
        ("call Greta 10/9 re drawdown", date(2026, 9, 10)),
        ("put in three hours at Greta's stall on Saturday", date(2026, 9, 19)),
    ],
)
def test_the_day_is_the_contacts(line, on):
    assert reading(line).on == on


def test_what_was_handed_over_is_no_promise():
    assert reading("sent deck over to Greta on Friday").loops == ()


def test_whose_place_it_was_is_no_initial():
    grown = [Known(1, "greta-sand", "Greta Sand", None, (), "followed"), *PEOPLE[1:]]
    assert read("dinner at Greta's with Hugo on Friday", TODAY, grown).people == (1, HUGO)
