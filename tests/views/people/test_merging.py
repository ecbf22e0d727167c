"""Likely doubles, two side by side, and what became of them."""

from datetime import date
from typing import Any

import world
from netcrm.flows.people.merging import (
    Absorbed,
    Agreed,
    Compared,
    DoubleList,
    Gain,
    Kept,
    LookedThrough,
    Merge,
    Moves,
    Pair,
    Side,
    ToldApart,
)
from netcrm.flows.people.splitting import Split
from netcrm.model.people import Person
from netcrm.text import cells
from netcrm.views.page import Page, text_of
from netcrm.views.people.merging import agreed, compared, counted, doubles, looked_through, merged, told_apart
from netcrm.views.people.splitting import split
from rows import each_row

DAY = world.TODAY
MARIA = world.MARIA._replace(created_on=date(2024, 3, 1))
CHEN = Person(
    9, "u9", "m-chen", "M. Chen", kind="peer", stage="known", title="CFO", company="Fjord Labs GmbH",
    emails=("maria@fjord.example.com", "m@chen.example.com"), phones=("030 23125014",),
    urls=("https://www.fjord.example.com/team/?id=4",), topics=("Pricing", "tax"), birthday="--03-07",
    created_on=date(2026, 9, 21),
)  # fmt: skip
REASONS = ("same phone", "another form of the name, same company")


def pair(a: Person, b: Person, *reasons: str) -> Pair:
    return Pair(a, b, 0.9, reasons or ("same name",))


def two(number: int = 1, of: int = 1) -> Compared:
    ours = Side(MARIA, Moves(3, 18, 1, 0), date(2026, 8, 3))
    return Compared(ours, Side(CHEN, Moves(1, 0, 0, 2), None), REASONS, number, of)


def merge(applied: bool = True, **fields: Any) -> Merge:
    return Merge(
        **{
            "person": MARIA, "absorbed": (Absorbed("m-chen", "M. Chen"),), "moved": Moves(1, 12, 1, 2, 3),
            "gained": (), "kept_aside": (), "applied": applied, **fields,
        }
    )  # fmt: skip


def text(shown: Page) -> str:
    return "\n".join(text_of(line) for line in shown.lines)


def test_likely_doubles_are_two_lines_a_pair() -> None:
    report = DoubleList((pair(MARIA, CHEN, *REASONS), pair(world.LEI, world.DEV)), 2)
    assert text(doubles(report, 80, 20)) == (
        "MAY BE THE SAME\n"
        "  Maria Chen (maria-chen) and M. Chen (m-chen)\n"
        "    same phone, another form of the name, same company\n"
        "  李雷 (p3) and Dev Patel (dev-patel)\n"
        "    same name\n"
        "\n"
        "netcrm merge maria-chen m-chen · netcrm merge --apart maria-chen m-chen"
    )


def test_a_long_list_says_how_many_there_are_more() -> None:
    report = DoubleList((pair(MARIA, CHEN),) * 3, 3)
    assert "  and 2 more; --limit 0 shows all" in text(doubles(report, 80, 1))
    assert "more" not in text(doubles(report, 80, 0))


AT_80 = """\
same phone, another form of the name, same company

            Maria Chen                       M. Chen
handle      maria-chen                       m-chen
nickname    Mari
is          mentor, in your day              peer, in the background
title       former finance director          CFO
company     Fjord Labs                       Fjord Labs GmbH
place       Berlin
e-mail      maria.chen@example.com           maria@fjord.example.com
                                             m@chen.example.com
phone       +49 30 23125 014                 030 23125014
web         example.com/maria                fjord.example.com/team?id=4
helps with  pricing, cash flow               Pricing, tax
looks for   young firms that need a board
            member and pay a little for her
            time
birthday    7 Mar 1980                       7 Mar
met         at a dinner at Priya's 28 Aug
            2025, via Priya
has         18 interactions, 3 notes, 1      1 note, 2 gives
            promise, last Mon 3 Aug
here since  1 Mar 2024                       yesterday
"""

AT_120 = """\
same phone, another form of the name, same company

            Maria Chen                                           M. Chen
handle      maria-chen                                           m-chen
nickname    Mari
is          mentor, in your day                                  peer, in the background
title       former finance director                              CFO
company     Fjord Labs                                           Fjord Labs GmbH
place       Berlin
e-mail      maria.chen@example.com                               maria@fjord.example.com
                                                                 m@chen.example.com
phone       +49 30 23125 014                                     030 23125014
web         example.com/maria                                    fjord.example.com/team?id=4
helps with  pricing, cash flow                                   Pricing, tax
looks for   young firms that need a board member and pay a
            little for her time
birthday    7 Mar 1980                                           7 Mar
met         at a dinner at Priya's 28 Aug 2025, via Priya
has         18 interactions, 3 notes, 1 promise, last Mon 3 Aug  1 note, 2 gives
here since  1 Mar 2024                                           yesterday
"""


@each_row(("width", "golden"), [(80, AT_80), (120, AT_120)])
def test_two_side_by_side(width: int, golden: str) -> None:
    assert text(compared(two(), width, DAY)) == golden


def test_one_of_several_pairs_says_which() -> None:
    assert text(compared(two(2, 5), 80, DAY)).startswith("\n2 of 5 · same phone")


@each_row("width", [40, 80, 120])
def test_two_strangers_with_hostile_names_stay_in_their_columns(width: int) -> None:
    odd = CHEN._replace(name="[/b]\x1b[31m" * 30, company="\u202e" + "李" * 90, urls=("x" * 300,), title="a\nb")
    shown = compared(Compared(Side(odd, Moves(0, 0, 0, 0), None), two().b, (), 1, 1), width, DAY)
    assert all(cells(row) <= width and "\x1b" not in row for row in text(shown).split("\n"))


def test_a_merge_tells_what_is_new_what_is_kept_aside_and_what_comes_along() -> None:
    gained = (
        Gain("emails", ["a@x.io"], ["a@x.io", "b@x.io"]), Gain("title", None, "CFO"),
        Gain("stage", "known", "followed"), Gain("every_days", None, 21),
        Gain("confidant", False, True), Gain("birthday", "--03-07", "1980-03-07"),
        Gain("created_on", "2026-01-02", "2026-01-01"),
    )  # fmt: skip
    kept = (Kept("m-chen", "name", "M. Chen"), Kept("m-chen", "company", "Acme"), Kept("m-chen", "every_days", 0))
    assert text(merged(merge(gained=gained, kept_aside=kept), 80)) == (
        "Merged M. Chen (m-chen) into Maria Chen (maria-chen).\n"
        "  e-mail      + b@x.io\n"
        "  title       CFO\n"
        "  stage       in the background → in your day\n"
        "  in touch    every 3 weeks\n"
        "  confidant   yes\n"
        "  birthday    7 Mar → 7 Mar 1980\n"
        "  in a note   company Acme, in touch never\n"
        "  comes along 12 interactions, 3 shared interactions, 1 note, 1 promise, 2 gives\n"
        "m-chen leads there now · netcrm split m-chen"
    )


def test_a_merge_that_is_only_shown_says_so_and_no_more() -> None:
    assert text(merged(merge(False, moved=Moves(0, 0, 0, 0)), 80)) == (
        "Would merge M. Chen (m-chen) into Maria Chen (maria-chen)."
    )


def test_a_merge_that_was_shown_before_is_told_in_short() -> None:
    three = (Absorbed("m-chen", "M. Chen"), Absorbed("maria-c", "Maria C"))
    assert text(agreed(Agreed(merge(absorbed=three)), 80)) == (
        "Merged M. Chen (m-chen) and Maria C (maria-c) into Maria Chen (maria-chen).\n"
        "m-chen and maria-c lead there now · netcrm split maria-c"
    )


def test_two_who_were_told_apart() -> None:
    assert text(told_apart(ToldApart((MARIA, CHEN)), 80)) == (
        "Maria Chen (maria-chen) and M. Chen (m-chen) are two people; netcrm merge will\nnot ask again."
    )


@each_row(
    ("counts", "said"),
    [
        ((1, 2, 3), "1 merged, 2 told apart, 3 left for later."),
        ((0, 0, 1), "1 left for later."),
        ((0, 0, 0), "Nothing left to decide."),
    ],
)
def test_the_last_line_counts(counts: tuple[int, int, int], said: str) -> None:
    assert text(looked_through(LookedThrough(*counts))) == f"\n{said}"


def test_a_split_tells_what_goes_back() -> None:
    given_back = (
        Gain("topics", ["tax", "law"], ["law"]), Gain("title", "CFO", None), Gain("kind", "peer", "other"),
    )  # fmt: skip
    report = Split(MARIA, CHEN, Moves(1, 2, 0, 0, 1), given_back, date(2026, 9, 1))
    assert text(split(report, 80, DAY)) == (
        "Took M. Chen (m-chen) out of Maria Chen (maria-chen) again.\n"
        "  goes back   2 interactions, 1 shared interaction, 1 note\n"
        "  helps with  - tax\n"
        "  title       CFO → none\n"
        "  kind        peer → none\n"
        "\n"
        "What came since the merge (Tue 1 Sep) stays with Maria Chen."
    )


def test_pieces_of_advice_are_counted_as_such():
    assert [counted(Moves(0, 0, 0, 0, 0, number)) for number in (1, 2)] == ["1 piece of advice", "2 pieces of advice"]
