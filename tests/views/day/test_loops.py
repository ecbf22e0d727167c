"""What is open, and the line after each change."""

from datetime import date

import world
from netcrm.flows.day.loops import LoopList, LoopWritten
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
  o3   Maria Chen  bring her the book (private), put off until Thu 1 Oct
  o5   Dev Patel   the scorecard, no date, since 10 Sep

WAITING FOR
  o4   Dev Patel   an introduction to the head of sales at the se…, since Sunday

done o12 · drop o12 · snooze o12 1w"""

AT_120 = """\
YOU PROMISED
  o12  Maria Chen  the deck, since Friday
  o2   李雷        translate the price list into Chinese before the fair in Suzhou, by Fri 25 Sep
  o3   Maria Chen  bring her the book (private), put off until Thu 1 Oct
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
