"""The lines of the first evening as they are answered."""

from datetime import date

from netcrm.flows.log.start import NEXT, NIGHT, OWED, WHO, Begun, Promised, Started, Unclear
from netcrm.hints import words
from netcrm.model.history import Loop
from netcrm.model.people import Every, Person, Ref, Standing
from netcrm.text import cells
from netcrm.views.log import start
from netcrm.views.page import text_of
from rows import each_row
from world import TODAY

EVERY_45 = Standing("new", None, None, None, Every(45, "kind"), None, None, "nothing logged yet")
MARIA = Person(1, "u", "maria-chen", "Maria Chen", kind="mentor", standing=EVERY_45)
DECK = Loop("o1", "u", "promise", Ref("maria-chen", "Maria Chen"), "the deck", date(2026, 9, 25), 0, TODAY)


def lines(page):
    return [text_of(pieces) for pieces in page.lines]


@each_row(
    ("did", "last", "line"),
    [
        ("added", None, "  Added Maria Chen: mentor, every 45 days"),
        ("followed", date(2026, 9, 1), "  Following Maria Chen: mentor, every 45 days, last in touch Tue 1 Sep"),
        ("changed", None, "  Changed Maria Chen: mentor, every 45 days"),
        ("same", None, "  Maria Chen is already in your day: mentor, every 45 days"),
    ],
)
def test_somebody_is_answered_with_one_line(did, last, line):
    assert lines(start.begun(Begun(MARIA, did, last), TODAY)) == [line]


def test_a_confidant_and_somebody_who_never_nags_are_told():
    nobody = EVERY_45._replace(every=Every(None, "never"))
    person = MARIA._replace(confidant=True, every_days=0, standing=nobody)
    assert lines(start.begun(Begun(person, "added", None), TODAY)) == [
        "  Added Maria Chen: mentor, never nags, confidant"
    ]


@each_row(
    ("did", "added", "begin"),
    [
        ("opened", False, "  You owe "),
        ("opened", True, "  Added. You owe "),
        ("same", False, "  Already open: you owe "),
    ],
)
def test_a_promise_is_answered_with_one_line(did, added, begin):
    page = start.promised(Promised(DECK, did, added), TODAY)
    assert lines(page) == [begin + "Maria Chen: the deck, by Fri 25 Sep  (o1)"]


@each_row("question", [WHO, NIGHT, OWED])
def test_a_question_fits_eighty_columns_with_its_example(question):
    blank, asked, how = lines(start.question(question, 80))
    assert (blank, asked) == ("", question.text)
    assert question.example in how


def test_what_was_not_understood_comes_with_a_way_out():
    assert lines(start.unclear(Unclear("no name", "for example: Maria"), 80)) == [
        "  Not quite: no name; for example: Maria",
    ]


def test_a_hostile_name_obeys_nobody():
    hostile = MARIA._replace(name="Ma\x1b[31mria\u202e [/b]")
    (line,) = lines(start.begun(Begun(hostile, "added", None), TODAY))
    assert line.startswith("  Added Ma[31mria [/b]: ")


def test_where_nobody_is_there_the_next_commands_stand_on_lines_of_their_own():
    told = lines(start.started(Started(None, NEXT), 80, TODAY))
    assert [line.strip() for line in told[-len(NEXT) :]] == list(map(words, NEXT))
    assert max(map(cells, told)) <= 80
