"""What was found, as it is read at 80 and at 120 columns."""

from datetime import date

import world
from netcrm.flows.people.hits import Hit
from netcrm.flows.people.search import Found, Narrowed
from netcrm.model.people import Ref
from netcrm.text import cells
from netcrm.views.page import text_of
from netcrm.views.people.search import hits_page
from rows import each_row

OFFER = "we went through the whole offer line by line and he wants a price list for France that needs no words"
HITS = (
    Hit("person", "maria-chen", world.MARIA.ref, None, "helps with: pricing, price lists"),
    Hit("interaction", "7", world.DEV.ref, date(2026, 9, 4), OFFER, False, "call"),
    Hit("loop", "o2", world.LEI.ref, date(2026, 9, 1), "translate the price list", False, "promise"),
    Hit("note", "3", world.MARIA.ref, date(2025, 9, 1), "keeps every price list", True),
    Hit("give", "3", Ref("techhub", "TechHub mentors evening", "community"), date(2025, 9, 1), "a price list to copy"),
)
FOUND = Found("price list", HITS)

AT_80 = """\
PEOPLE
  Maria Chen        helps with: pricing, price lists

PASSAGES
  Dev Patel         Fri 4 Sep   call     …wants a price list for France that…
  李雷              Tue 1 Sep   promise  translate the price list
  Maria Chen        1 Sep 2025  note     keeps every price list (private)
  TechHub mentors…  1 Sep 2025  gave     a price list to copy"""

AT_120 = """\
PEOPLE
  Maria Chen               helps with: pricing, price lists

PASSAGES
  Dev Patel                Fri 4 Sep   call     …line by line and he wants a price list for France that needs no words
  李雷                     Tue 1 Sep   promise  translate the price list
  Maria Chen               1 Sep 2025  note     keeps every price list (private)
  TechHub mentors evening  1 Sep 2025  gave     a price list to copy"""


def read(report: Found, width: int = 80) -> str:
    return "\n".join(text_of(line) for line in hits_page(report, width, world.TODAY).lines)


@each_row(("width", "page"), [(80, AT_80), (120, AT_120)])
def test_what_was_found(width: int, page: str) -> None:
    assert read(FOUND, width) == page


@each_row("width", [60, 80, 120])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    assert max(cells(line) for line in read(FOUND, width).split("\n")) <= width


def test_the_words_are_seen_however_narrow_the_page() -> None:
    assert "price list" in read(Found("price list", HITS[1:2]), 60)


def test_a_long_run_of_wide_letters_fits() -> None:
    hit = Hit("note", "1", world.LEI.ref, date(2026, 9, 1), "他女儿学德语" * 20)
    assert max(cells(line) for line in read(Found("女儿", (hit,))).split("\n")) <= 80


def test_more_than_was_asked_for_is_told() -> None:
    assert read(FOUND._replace(more=True)).endswith("\n\nThe first 5; --limit 20 shows more.")


def test_nothing_found_is_a_sentence() -> None:
    assert read(Found("zzz", ())) == 'Nothing holds "zzz".'


DIARY = Found(
    "",
    (
        Hit("interaction", "7", world.DEV.ref, date(2026, 9, 21), OFFER, False, "call", "l7", (world.DEV.ref,)),
        Hit("interaction", "6", world.MARIA.ref, date(2025, 9, 4), "their new office", True, "coffee", "l6",
            (world.MARIA.ref, world.DEV.ref, world.LEI.ref)),
    ),
    narrowed=Narrowed(date(2025, 9, 1), None, (world.DEV.ref,)),
)  # fmt: skip

DIARY_AT_80 = """\
LOGGED since 1 Sep 2025, with Dev Patel
  yesterday   Dev Patel             call    we went through the whole offer…
  4 Sep 2025  Maria Chen, Dev Pat…  coffee  their new office (private)"""

DIARY_AT_120 = """\
LOGGED since 1 Sep 2025, with Dev Patel
  yesterday   Dev Patel                       call    we went through the whole offer line by line and he wants a price…
  4 Sep 2025  Maria Chen, Dev Patel and 李雷  coffee  their new office (private)"""


@each_row(("width", "page"), [(80, DIARY_AT_80), (120, DIARY_AT_120)])
def test_a_diary(width: int, page: str) -> None:
    assert read(DIARY, width) == page


@each_row(
    ("narrow", "said"),
    [
        (Narrowed(until=date(2026, 9, 1)), "Nothing was logged until Tue 1 Sep."),
        (Narrowed(kinds=("coffee", "call")), "Nothing was logged as coffee and call."),
        (Narrowed(people=(world.DEV.ref,), advice=True), "Nothing was asked or said with Dev Patel."),
    ],
)
def test_an_empty_diary_is_a_sentence(narrow: Narrowed, said: str) -> None:
    assert read(Found("", (), False, narrow)) == said


def test_nothing_found_tells_to_what_it_was_narrowed() -> None:
    empty = Found("zzz", (), False, Narrowed(people=(world.DEV.ref,)))
    assert read(empty) == 'Nothing with Dev Patel holds "zzz".'


@each_row(
    ("type_", "kind", "label"),
    [
        ("advice", "asked", "asked"),
        ("advice", "told", "advice"),
        ("challenge", "open", "challenge"),
        ("lesson", None, "lesson"),
    ],
)
def test_what_a_passage_is_stands_before_it(type_: str, kind: str | None, label: str) -> None:
    hit = Hit(type_, "x1", None, date(2026, 9, 1), "late payers", False, kind, "x1")
    assert read(Found("late", (hit,))).endswith(f"  x1  Tue 1 Sep  {label:<7}  late payers")
