"""What is owed, what fell through and what was said in other words, in English."""

from datetime import date

from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 6, 18)  # a Thursday
NAMES = ("Rob Angove", "Maria Chen", "Kate Mbeki", "Sam Okafor")
PEOPLE = [Known(at, name.lower().replace(" ", "-"), name, None, (), "followed") for at, name in enumerate(NAMES, 1)]
ROB, MARIA, KATE, SAM = 1, 2, 3, 4


@each_row(
    "line",
    [
        "Rob pulled the pin on saturday's ride",
        "Sam bounced on our two o'clock",
        "The steering group with Maria, fixed for this morning, has fallen through.",
        "didn't make it to Rob's training tues, kid had a temperature",
        "Had hoped to catch Rev. Sam at the breakfast, but he had left by the time I arrived.",
        "cdnt get hold of rob all day",
        "Nothing new from Kate since the gala.",
    ],
)
def test_what_did_not_come_about_is_no_contact(line):
    assert not read(line, TODAY, PEOPLE).contact


@each_row(
    ("line", "kind", "text"),
    [
        ("Rob owes me 40 bucks for the branch dinner", "waiting", "40 bucks for the branch dinner"),
        ("rob still owes me the deposit, due 1 july", "waiting", "the deposit"),
    ],
)
def test_what_is_owed_alone_is_no_contact(line, kind, text):
    told = read(line, TODAY, PEOPLE)
    assert (told.contact, [(one.kind, one.person, one.text) for one in told.loops]) == (False, [(kind, ROB, text)])


@each_row(
    ("line", "whose", "text"),
    [
        ("Rob, Maria and me round the table. i'll find the old floor plan for Maria", MARIA, "the old floor plan"),
        ("on a call with Rob and Maria, the upshot being that I am to supply Maria with the studies", MARIA, "studies"),
        ("told Rob he'll get 10 pics off me by end of june", ROB, "10 pics"),
        ("Rob popped round with his camera, gotta give it back to him by 4 july", ROB, "camera"),
        ("call with Rob. I told him that my old laptop is his, I'll bring it to him on Wednesday", ROB, "old laptop"),
    ],
)
def test_whose_a_promise_of_mine_is_and_of_what(line, whose, text):
    told = read(line, TODAY, PEOPLE)
    assert [(one.kind, one.person or told.people[0]) for one in told.loops] == [("promise", whose)]
    assert text in told.loops[0].text


@each_row(
    ("line", "text"),
    [
        ("coffee with Kate, she's telling me do not sign section seven", "do not sign section seven"),
        ("lunch with Kate, her advice was that I drop the gala", "drop the gala"),
        ("call with Kate, she would like to see me delegate the calendar", "delegate the calendar"),
        ("Kate told me flat out not to quote below 1,100 to Mahindra", "not to quote below 1,100 to Mahindra"),
    ],
)
def test_advice_in_other_words(line, text):
    advice = read(line, TODAY, PEOPLE).advice
    assert [(one.person, one.text.removeprefix("I ")) for one in advice] == [(KATE, text)]


@each_row(
    ("line", "on"),
    [
        ("locked in coffee w Maria for tues 7.30", date(2026, 6, 23)),
        ("board meeting preponed to this Friday, Maria dialling in", date(2026, 6, 19)),
    ],
)
def test_what_is_fixed_or_moved_is_planned(line, on):
    told = read(line, TODAY, PEOPLE)
    assert (told.planned, told.on) == (True, on)


@each_row(
    ("line", "on"),
    [
        ("maria off to lisbon on the 30th so grabbed a quick coffee w her today", TODAY),
        ("Maria tells me her last day is 17 April", TODAY),
    ],
)
def test_a_day_of_theirs_does_not_date_what_is_told_with_its_own(line, on):
    told = read(line, TODAY, PEOPLE)
    assert (told.contact, told.planned, told.people, told.on) == (True, False, (MARIA,), on)


@each_row(
    ("line", "loops"),
    [
        ("told Rob I'd let him know by end nov", [("promise", "let him know", date(2026, 11, 30))]),
        ("rang Rob, apologetic, transferring 600 today", [("waiting", "transferring 600", TODAY)]),
        (
            "Kate phoned about the wardrobe, deposit going in tomorrow",
            [("waiting", "deposit going in", date(2026, 6, 19))],
        ),
    ],
)
def test_what_is_on_its_way_and_the_end_of_a_month(line, loops):
    assert [(one.kind, one.text, one.due) for one in read(line, TODAY, PEOPLE).loops] == loops
