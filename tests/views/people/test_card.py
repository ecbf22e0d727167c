"""The card of one person, as it is read at 80 and at 120 columns."""

from datetime import date

import world
from netcrm.flows.people.card import Balance, Card, Moment
from netcrm.model.graph import Acquainted, Evidence
from netcrm.text import cells
from netcrm.views.page import text_of
from netcrm.views.people.card import STORY, card, spark
from rows import each_row

OPEN = (
    world.loop(1, world.MARIA, "the deck", date(2026, 9, 18)),
    world.loop(
        2, world.MARIA, "her comments on the plan, with the numbers of August", date(2026, 9, 25), kind="waiting"
    ),
    world.loop(3, world.MARIA, "bring her the book", private=True, snoozed_until=date(2026, 10, 1)),
    world.loop(4, world.MARIA, "long ago", date(2026, 1, 1), closed=date(2026, 1, 2), outcome="done"),
)
STORY_OF_MARIA = (
    Moment(date(2026, 9, 25), "interaction", "meal", "lunch is planned", False, (world.DEV.ref,)),
    Moment(date(2026, 9, 21), "note", None, "is looking for a new job", True),
    Moment(
        date(2026, 8, 3), "interaction", "coffee", "chase invoices weekly", False,
        (world.DEV.ref, world.LEI.ref, world.ADA.ref, world.MIKA.ref, world.DEV.ref),
    ),
    Moment(date(2026, 8, 1), "give", "feedback", "feedback on her talk about boards, which took an hour"),
    Moment(date(2026, 2, 21), "promise", "done", "the first 13-week cash plan (by e-mail)"),
    Moment(date(2026, 2, 20), "waiting", "dropped", "the intro"),
    Moment(date(2025, 9, 1), "interaction", "message", ""),
)  # fmt: skip
MONTHS = (0, 1, 0, 2, 4, 0, 0, 1, 0, 0, 1, 0)
MARIA = Card(world.MARIA, (), OPEN, (), (), Balance(0, 2), STORY_OF_MARIA, MONTHS)

AT_80 = """\
Maria Chen "Mari"  mentor, confidant  (maria-chen)
former finance director, Fjord Labs, Berlin
phone       +49 30 23125 014
e-mail      maria.chen@example.com
web         https://example.com/maria
helps with  pricing, cash flow
looks for   young firms that need a board member and pay a little for her time
birthday    7 Mar 1980
met at a dinner at Priya's 28 Aug 2025, via Priya

due, 50 days, usually every 3 weeks · default every 45 days
·▃·▅█··▃··▃·  twelve months, 9 days of contact
gave 2, asked 0

OPEN
  o1  you owe: the deck, since Friday
  o2  owes you: her comments on the plan, with the numbers of Au…, by Fri 25 Sep
  o3  you owe: bring her the book (private), put off until Thu 1 Oct

STORY
  Fri 25 Sep  meal      lunch is planned (with Dev)
  yesterday   note      is looking for a new job (private)
  Mon 3 Aug   coffee    chase invoices weekly (with Dev, 李雷, Ada and 2 more)
  Sat 1 Aug   gave      feedback on her talk about boards, which took an hour
  Sat 21 Feb  kept      the first 13-week cash plan (by e-mail)
  Fri 20 Feb  let go    the intro
  1 Sep 2025  message"""

AT_120 = """\
Maria Chen "Mari"  mentor, confidant  (maria-chen)
former finance director, Fjord Labs, Berlin
phone       +49 30 23125 014
e-mail      maria.chen@example.com
web         https://example.com/maria
helps with  pricing, cash flow
looks for   young firms that need a board member and pay a little for her time
birthday    7 Mar 1980
met at a dinner at Priya's 28 Aug 2025, via Priya

due, 50 days, usually every 3 weeks · default every 45 days
·▃·▅█··▃··▃·  twelve months, 9 days of contact
gave 2, asked 0

OPEN
  o1  you owe: the deck, since Friday
  o2  owes you: her comments on the plan, with the numbers of August, by Fri 25 Sep
  o3  you owe: bring her the book (private), put off until Thu 1 Oct

STORY
  Fri 25 Sep  meal      lunch is planned (with Dev)
  yesterday   note      is looking for a new job (private)
  Mon 3 Aug   coffee    chase invoices weekly (with Dev, 李雷, Ada and 2 more)
  Sat 1 Aug   gave      feedback on her talk about boards, which took an hour
  Sat 21 Feb  kept      the first 13-week cash plan (by e-mail)
  Fri 20 Feb  let go    the intro
  1 Sep 2025  message"""


def bare(person: world.Person) -> Card:
    return Card(person, (), (), (), (), Balance(0, 0), (), (0,) * 12)


def read(report: Card, width: int = 80, rows: int = 0) -> str:
    return "\n".join(text_of(line) for line in card(report, width, world.TODAY, rows).lines)


@each_row(("width", "page"), [(80, AT_80), (120, AT_120)])
def test_the_card(width: int, page: str) -> None:
    assert read(MARIA, width) == page


@each_row("width", [60, 80, 120])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    assert max(cells(line) for line in read(MARIA, width).split("\n")) <= width


def test_somebody_who_never_nags_has_no_reminders() -> None:
    assert read(bare(world.MIKA)).endswith("8 days, usually every 4 weeks · no reminders")


def test_somebody_new_says_so() -> None:
    assert (
        read(bare(world.ADA))
        == "Ada Brandt  other, to get to know  (ada-brandt)\n\nnothing logged yet · default every 45 days"
    )


def test_what_was_wished_is_not_said_twice() -> None:
    assert read(bare(world.LEI)).endswith("cold, 98 days, you wanted every 30")


def test_somebody_put_off_says_until_when() -> None:
    assert "put off until Thu 1 Oct" in read(bare(world.DEV._replace(snoozed_until=date(2026, 10, 1))))


def test_a_long_story_is_cut_on_a_terminal_and_says_where_the_rest_is() -> None:
    told = (Moment(date(2026, 8, 3), "note", None, "again"),) * (STORY + 5)
    assert read(bare(world.MARIA)._replace(timeline=told), rows=50).endswith(
        "  and 5 earlier: netcrm show maria-chen | less"
    )


def test_a_long_story_is_whole_on_a_pipe() -> None:
    told = (Moment(date(2026, 8, 3), "note", None, "again"),) * (STORY + 5)
    assert read(bare(world.MARIA)._replace(timeline=told)).count("again") == STORY + 5


def test_an_escape_sequence_in_a_name_is_not_drawn() -> None:
    assert "\x1b" not in read(bare(world.MARIA._replace(name="M\x1b[31mX", company="\x1b]52;c;x\x07")))


@each_row(
    ("counts", "bars"), [((0, 0), "··"), ((1, 1), "██"), ((1, 8), "▂█"), ((0, 4, 2), "·█▅"), ((), ""), ((1, 100), "▁█")]
)
def test_bars_are_as_tall_as_the_busiest_month(counts: tuple[int, ...], bars: str) -> None:
    assert spark(counts) == bars


def test_whom_they_know_is_told_with_the_best_that_speaks_for_it_and_of_a_few():
    said = Evidence("said", "worked together at Krones", date(2026, 9, 21), 0.8)
    seen = Evidence("together", "seen together 3 times", date(2026, 9, 20), 0.6)
    others = [world.DEV.ref, world.LEI.ref, world.ADA.ref, world.MIKA.ref]
    knows = tuple(Acquainted(ref, (said, seen) if ref == world.DEV.ref else (seen,), 0.8) for ref in others)
    shown = card(MARIA._replace(knows=knows, knows_not=(world.MIKA.ref,)), 80, world.TODAY, 30)
    shown = "\n".join(text_of(row) for row in shown.lines)
    assert (
        "\n".join(
            (
                "knows       Dev Patel (worked together at Krones, noted yesterday), 李雷 (seen",
                "            together 3 times, Sun 20 Sep), Ada Brandt (seen together 3 times,",
                "            Sun 20 Sep) and 1 more (netcrm export graph --person maria-chen)",
                f"knows not   {world.MIKA.name}",
            )
        )
        in shown
    )
