"""What is open, and the line after each change."""

from datetime import date

import world
from netcrm.flows.day.loops import LoopList, LoopWritten, ViewCount
from netcrm.model.advice import Advice, Challenge, Decision, Reply
from netcrm.model.circle import Introduction, Side
from netcrm.text import cells
from netcrm.views.day.loops import listed, written
from netcrm.views.page import text_of
from rows import each_row

FRIDAY = date(2026, 9, 25)
OPEN = LoopList(
    (
        world.loop(4, world.DEV, "an introduction to the head of sales at the second largest lift maker",
                   date(2026, 9, 20), kind="waiting"),
        world.loop(12, world.MARIA, "the deck", date(2026, 9, 18)),
        world.loop(2, world.LEI, "translate the price list into Chinese before the fair in Suzhou", FRIDAY),
        world.loop(3, world.MARIA, "bring her the book", private=True, snoozed_until=date(2026, 10, 1)),
        world.loop(5, world.DEV, "the scorecard"),
    )
)  # fmt: skip
DECK = world.loop(12, world.MARIA, "the deck", FRIDAY)

AT_80 = """\
YOU PROMISED
  o12  Maria Chen  the deck, since Friday
  o2   李雷        translate the price list into Chinese before…, by Fri 25 Sep
  o3   Maria Chen  a private promise, put off until Thu 1 Oct
  o5   Dev Patel   the scorecard, no date, since 10 Sep

WAITING FOR
  o4   Dev Patel   an introduction to the head of sales at the se…, since Sunday

done o12 · drop o12 · snooze o12 1w"""

AT_120 = """\
YOU PROMISED
  o12  Maria Chen  the deck, since Friday
  o2   李雷        translate the price list into Chinese before the fair in Suzhou, by Fri 25 Sep
  o3   Maria Chen  a private promise, put off until Thu 1 Oct
  o5   Dev Patel   the scorecard, no date, since 10 Sep

WAITING FOR
  o4   Dev Patel   an introduction to the head of sales at the second largest lift maker, since Sunday

done o12 · drop o12 · snooze o12 1w"""


def read(report: LoopList, width: int = 80) -> str:
    return "\n".join(text_of(line) for line in listed(report, width, world.TODAY).lines)


def said(report: LoopWritten) -> str:
    return "\n".join(text_of(line) for line in written(report, world.TODAY).lines)


@each_row(("width", "page"), [(80, AT_80), (120, AT_120)])
def test_the_open_list(width: int, page: str) -> None:
    assert read(OPEN, width) == page


ASKED = Advice("a9", "u9", world.MARIA.ref, "", date(2026, 9, 15), question="how do you chase those who pay late?",
               asked_on=date(2026, 9, 15), step="asked")  # fmt: skip
SAID = ASKED._replace(step="answered", text="weekly", answers=(Reply(FRIDAY, "weekly"),))
PRICES = Challenge("c2", "u2", "we lose customers after raising prices", "", date(2026, 9, 1))
DECIDED = PRICES._replace(
    ref="c3",
    title="a joint offer for hotels",
    partners=(world.DEV.ref,),
    decision=Decision(FRIDAY, "yes", review_on=FRIDAY),
)
ADVICE = LoopList(
    (world.loop(12, world.MARIA, "the deck", date(2026, 9, 18)),),
    advice=(
        ASKED._replace(ref="a10", person=world.DEV.ref, answer_by=date(2026, 9, 18)),
        ASKED,
        ASKED._replace(ref="a11", step="to ask", asked_on=None, private=True),
        SAID._replace(ref="a12", snoozed_until=date(2026, 10, 1)),
        SAID._replace(ref="a13", step="acted", did="calls", question="", person=world.LEI.ref),
        SAID._replace(ref="a14", step="declined", did="too few"),
    ),
    challenges=(PRICES, DECIDED, PRICES._replace(ref="c4", title="x" * 90, private=True)),
    views=(ViewCount("c2", 3, 1), ViewCount("c3", 0, 0)),
)
ADVICE_AT_80 = """\
YOU PROMISED
  o12  Maria Chen  the deck, since Friday

ADVICE
  a10  Dev Patel   how do you chase those who pay late?, hoped for since Friday
  a9   Maria Chen  how do you chase those who pay late?, asked Tue 15 Sep
  a11  Maria Chen  a private question, to ask
  a12  Maria Chen  how do you chase th…, Maria answered, put off until Thu 1 Oct
  a13  李雷        weekly, tell 李雷 what came of it
  a14  Maria Chen  how do you chase those who pay late?, tell Maria why not

CHALLENGES
  c2   we lose customers after raising prices, 1 of 3 answered
  c3   a joint offer for hotels, with Dev Patel, look again by Fri 25 Sep
  c4   a private challenge

done o12 · drop o12 · snooze o12 1w"""


def test_a_pipe_keeps_what_is_private_to_itself_too() -> None:
    private = LoopList(
        (world.loop(12, world.MARIA, "SECRET", private=True),),
        planned=(world.coffee(1, FRIDAY, "SECRET", world.MARIA)._replace(private=True, planned=True),),
        advice=(
            ASKED._replace(question="SECRET", private=True),
            SAID._replace(question="", text="SECRET", private=True),
        ),
        challenges=(PRICES._replace(title="SECRET", private=True),),
    )
    assert [row[4] for row in private.table()[1]] == [
        *("a private promise", "a private plan", "a private question", "a private view", "a private challenge"),
    ]
    assert "SECRET" not in read(private)


def test_advice_and_challenges_stand_below() -> None:
    assert read(ADVICE) == ADVICE_AT_80


@each_row(
    ("report", "foot"),
    [
        (LoopList((), advice=(ASKED,)), 'done a9 "..." · drop a9 · snooze a9 1w'),
        (LoopList((), advice=(SAID,)), 'done a9 --did "..." · drop a9 · snooze a9 1w'),
        (LoopList((), challenges=(PRICES,)), "challenge c2 · drop c2 · snooze c2 1w"),
    ],
)
def test_the_foot_says_what_to_do_about_the_first_row(report: LoopList, foot: str) -> None:
    assert read(report).split("\n")[-1] == foot


@each_row("width", [70, 80, 120])
def test_no_line_of_advice_is_wider_than_the_page(width: int) -> None:
    assert max(cells(line) for line in read(ADVICE, width).split("\n")) <= width


@each_row("width", [70, 80, 120])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    assert max(cells(line) for line in read(OPEN, width).split("\n")) <= width


@each_row(
    ("report", "sentence"),
    [(LoopList(()), "Nothing is open."), (LoopList((), world.MARIA.ref), "Nothing is open with Maria Chen.")],
)
def test_nothing_open_is_a_sentence(report: LoopList, sentence: str) -> None:
    assert read(report) == sentence


@each_row(
    ("report", "line"),
    [
        (LoopWritten(DECK, None, "opened"), "You owe Maria Chen: the deck, by Fri 25 Sep  (o12)"),
        (LoopWritten(DECK._replace(due=None), None, "opened"), "You owe Maria Chen: the deck, no date  (o12)"),
        (
            LoopWritten(DECK._replace(kind="waiting"), None, "opened"),
            "Waiting for Maria Chen: the deck, by Fri 25 Sep  (o12)",
        ),
        (LoopWritten(DECK._replace(said="by mail"), None, "done"), "Done for Maria Chen: the deck (by mail)  (o12)"),
        (LoopWritten(DECK._replace(kind="waiting"), None, "done"), "Done by Maria Chen: the deck  (o12)"),
        (LoopWritten(DECK, None, "dropped"), "Let go, with Maria Chen: the deck  (o12)"),
        (LoopWritten(DECK, None, "snoozed", FRIDAY), "Put off, with Maria Chen: the deck, until Fri 25 Sep  (o12)"),
        (LoopWritten(None, world.MARIA, "snoozed", FRIDAY), "Put off Maria Chen until Fri 25 Sep; no contact recorded"),
    ],
)
def test_every_change_says_what_it_did(report: LoopWritten, line: str) -> None:
    assert said(report) == line


def test_introductions_say_where_they_stand_and_what_to_type():
    one = Introduction(
        "i3", "u3", world.TODAY, (Side(world.MARIA.ref, asked_on=world.TODAY), Side(world.DEV.ref)), "both bake",
        step="asked", people=(world.MARIA.ref, world.DEV.ref),
    )  # fmt: skip
    report = LoopList((), introductions=(one, one._replace(ref="i4", private=True, step="idea")))
    assert [text_of(line) for line in listed(report, 80, world.TODAY).lines] == [
        "INTRODUCTIONS",
        "  i3  Maria Chen and Dev Patel: both bake, Maria asked today; Dev not asked yet",
        "  i4  Maria Chen and Dev Patel: a private introduction, nobody asked yet",
        "",
        "done i3 maria yes · drop i3 · snooze i3 1w",
    ]
