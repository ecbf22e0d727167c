"""The page before a meeting, as it is read at 80 and at 120 columns."""

from datetime import date

import world
from netcrm.errors import Hint
from netcrm.flows.advice.prep import CouldHelp, GiveIdea, OnSubject, Prep
from netcrm.model.advice import Advice, Challenge, Lesson, Reply
from netcrm.model.history import Interaction
from netcrm.model.notes import Note
from netcrm.text import cells
from netcrm.views.advice.prep import _folded, prep
from netcrm.views.page import text_of
from rows import each_row

AUGUST, SEPTEMBER = date(2026, 8, 3), date(2026, 9, 2)


def advice(number: int, step: str, text: str = "", **more: object) -> Advice:
    answers = (Reply(AUGUST, text),) if text else ()
    return Advice(f"a{number}", f"u{number}", world.MARIA.ref, text, AUGUST, answers=answers, step=step)._replace(
        **more
    )


def note(number: int, text: str, about: date | None = None) -> Note:
    return Note(number, f"n{number}", AUGUST, text, False, about, f"n{number}")


CALLS = advice(3, "acted", "call every late payer each week", did="called all of them on Mondays", helped="yes")
WAIT = advice(4, "declined", "wait with the prices", did="no time was left", declined=True)
CHEAPER = advice(6, "answered", "lower the price for old customers", person=world.DEV.ref)
EMPTY = Prep(
    world.ADA, None, None, (), (), (), (), None, (), (), None, (), None, None, Hint("log_with", ("Ada Brandt",))
)
MARIA = Prep(
    person=world.MARIA,
    planned=Interaction(31, "i31", date(2026, 9, 23), "coffee", "", (world.MARIA.ref,), planned=True, ref="l31"),
    last=world.coffee(7, AUGUST, "coffee with Maria about the runway: chase invoices weekly, and ask the bank in time"),
    answered=(advice(5, "answered", "ask the bank while the figures are good"),),
    outcomes=(CALLS, WAIT),
    loops=(
        world.loop(1, world.MARIA, "the deck", date(2026, 9, 18)),
        world.loop(2, world.MARIA, "her comments on the plan", date(2026, 9, 25), kind="waiting"),
    ),
    to_ask=(advice(9, "to ask", question="how do you chase late payers?"),),
    subject=OnSubject("pricing", (WAIT,), (CHEAPER,), (), (Lesson("s1", "s", AUGUST, "raise the floor first"),)),
    occasions=(note(1, "exam of her daughter", date(2026, 9, 21)),),
    facts=(note(2, "likes tea"), note(3, "looks for a new job")),
    birthday=date(2026, 9, 30),
    helpers=(CouldHelp(world.DEV.ref, "a board seat", "boards"),),
    give=GiveIdea(world.DEV.ref, "a board seat", "boards"),
    question=Challenge("c2", "c", "churn doubled since the price change", "", SEPTEMBER),
    command=Hint("done_with", ("l31",)),
)

AT_80 = """\
Maria Chen  mentor, confidant · 50 days, usually every 3 weeks
former finance director, Fjord Labs, Berlin
coffee planned, tomorrow  (l31)

LAST TIME   Mon 3 Aug, coffee: the runway: chase invoices weekly, and ask the b…
THEY SAID   "ask the bank while the figures are good", Mon 3 Aug  (a5)
CAME OF IT  "call every late pay…": called all o…; it helped; not told yet  (a3)
            "wait with the prices": not followed, no time w…; not told yet  (a4)
OPEN        you owe: the deck, since Friday  (o1)
            owes you: her comments on the plan, by Fri 25 Sep  (o2)
TO ASK      how do you chase late payers?  (a9)
ABOUT       pricing:
            "wait with the prices"  (a4)
            Dev Patel said: "lower the price for old customers"  (a6)
            you learnt: raise the floor first  (s1)
ASK ABOUT   exam of her daughter, yesterday; how did it go?
            birthday, Wed 30 Sep
            and 2 more
LOOKS FOR   young firms that need a board member and pay a little for her time
            could help: Dev Patel (boards)
GIVE        an introduction to Dev Patel (boards)
QUESTION    churn doubled since the price change  (c2)

AFTERWARDS  netcrm done l31 "..."
"""
AT_120 = """\
Maria Chen  mentor, confidant · 50 days, usually every 3 weeks
former finance director, Fjord Labs, Berlin
coffee planned, tomorrow  (l31)

LAST TIME   Mon 3 Aug, coffee: the runway: chase invoices weekly, and ask the bank in time
THEY SAID   "ask the bank while the figures are good", Mon 3 Aug  (a5)
CAME OF IT  "call every late payer each week": called all of them on Mondays; it helped; not told yet  (a3)
            "wait with the prices": not followed, no time was left; not told yet  (a4)
OPEN        you owe: the deck, since Friday  (o1)
            owes you: her comments on the plan, by Fri 25 Sep  (o2)
TO ASK      how do you chase late payers?  (a9)
ABOUT       pricing:
            "wait with the prices"  (a4)
            Dev Patel said: "lower the price for old customers"  (a6)
            you learnt: raise the floor first  (s1)
ASK ABOUT   exam of her daughter, yesterday; how did it go?
            birthday, Wed 30 Sep
            and 2 more
LOOKS FOR   young firms that need a board member and pay a little for her time
            could help: Dev Patel (boards)
GIVE        an introduction to Dev Patel (boards)
QUESTION    churn doubled since the price change  (c2)

AFTERWARDS  netcrm done l31 "..."
"""
NEW = """\
Ada Brandt  other

Nothing is logged with Ada yet: ask what they work on, and what would help.

AFTERWARDS  netcrm log "coffee with Ada Brandt. ..."
"""


def page(report: Prep, width: int) -> str:
    return "".join(f"{text_of(row)}\n" for row in prep(report, width, world.TODAY).lines)


@each_row(("report", "width", "shown"), [(MARIA, 80, AT_80), (MARIA, 120, AT_120), (EMPTY, 80, NEW)])
def test_the_page_is_as_it_is_read(report, width, shown):
    assert page(report, width) == shown


def test_what_is_private_is_counted():
    assert page(EMPTY._replace(private=2), 80).splitlines()[2] == " " * 12 + "and 2 private: netcrm show ada-brandt"


@each_row("width", [40, 60, 80, 120])
def test_it_keeps_to_its_width(width):
    long = MARIA._replace(
        person=world.MARIA._replace(name="X" * 20, title="t" * 90),
        facts=tuple(note(at, f"fact {at} " * 30) for at in range(5)),
        occasions=(),
    )
    for report in (MARIA, long):
        assert [row for row in page(report, width).splitlines() if cells(row) > width] == []


def test_what_fits_on_two_lines_is_not_cut():
    report = EMPTY._replace(outcomes=(CALLS,), facts=(note(1, "word " * 20),))
    assert page(report, 80).splitlines()[2:6] == [
        'CAME OF IT  "call every late payer each week": called all of them on Mondays',
        "            it helped; not told yet  (a3)",
        "ASK ABOUT   word word word word word word word word word word word word word",
        "            word word word word word word word",
    ]


def test_a_subject_nothing_is_kept_of_is_told():
    assert "ABOUT       submarines: nothing is kept of it yet\n" in page(
        MARIA._replace(subject=OnSubject("submarines", (), (), (), ())), 80
    )


@each_row(
    ("give", "shown"),
    [
        (
            GiveIdea(world.DEV.ref, "a board seat", "boards", theirs=False),
            "an introduction to Dev Patel, who looks",
        ),
        (
            GiveIdea(lesson=Lesson("s1", "s", AUGUST, "raise the floor first")),
            "what you learnt: raise the floor first  (s1)",
        ),
    ],
)
def test_something_else_to_give(give, shown):
    assert f"GIVE        {shown}" in page(MARIA._replace(give=give), 80)


@each_row(
    ("changed", "shown"),
    [
        ({"helped": "partly"}, "; it helped in part; not told yet"),
        ({"helped": "no", "step": "told"}, "; it did not help  (a3)"),
        ({"did": None, "helped": None}, ": done; not told yet"),
        ({"did": None, "declined": True, "helped": None}, ": not followed; not told yet"),
        ({"answers": ()}, "CAME OF IT  called all of them on Mondays; it helped"),
    ],
)
def test_what_came_of_advice_is_told_with_whether_it_helped(changed, shown):
    assert shown in page(EMPTY._replace(outcomes=(CALLS._replace(**changed),)), 120)


def test_a_word_wider_than_the_page_is_cut():
    assert [cells(text_of(row)) <= 60 for row in _folded([("1" * 400, "")], 60, 2)] == [True]
