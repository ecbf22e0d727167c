"""The page for somebody in distress, from reports made by hand."""

from typing import Any

from netcrm.engine.ask.distress import DISTRESS, WORRIED
from netcrm.engine.ask.ranking import Reason, Suggestion
from netcrm.flows.ask.ask import Asked, Searched
from netcrm.model.people import Person
from netcrm.text import cells
from netcrm.views.ask.crisis_contacts import whom_to_call
from netcrm.views.page import text_of
from rows import each_row
from world import TODAY


def row(name: str = "Maria Chen", confidant: bool = True, **more: Any) -> Suggestion:
    who = Person(1, "u", "maria-chen", name, kind="mentor", confidant=confidant)._replace(**more)
    told = (Reason("safe to be honest with", "confidant", None, None),)
    return Suggestion("a", who, "emotional", None, None, told, (), None)


def lines(*rows: Suggestion, distress: str | None = None, width: int = 80) -> list[str]:
    report = Asked(
        "", "emotional", (), (), rows, None, (), (), Searched(9, 99), None, distress, (), None, crisis=True
    )  # fmt: skip
    return [text_of(line) for line in whom_to_call(report, width, TODAY).lines]


def test_the_whole_page() -> None:
    rows = row(phones=("+49 30 23125 014",)), row("Ann", phones=("+1 415 555 0100",)), row("Bo", emails=("bo@x.org",))
    assert lines(*rows) == [
        "Call one of them:",
        "  +49 30 23125 014  Maria Chen",
        "  +1 415 555 0100   Ann",
        "  bo@x.org          Bo",
    ]


def test_one_person_is_not_one_of_several() -> None:
    assert lines(row(phones=("123",))) == ["Call:", "  123  Maria Chen"]


def test_who_has_no_number_is_still_named() -> None:
    assert lines(row())[1] == "  no number here  Maria Chen"


def test_that_no_number_is_kept_of_several_is_said_once() -> None:
    assert lines(row(), row("Ann"))[1:] == ["  Maria Chen", "  Ann", "no number of theirs is kept here"]


def test_words_of_despair_are_answered_with_the_line_first() -> None:
    page = lines(row(phones=("123",)), distress=DISTRESS)
    assert (" ".join(page[:2]), page[2:]) == (DISTRESS, ["", "  123  Maria Chen"])


def test_who_worries_for_another_is_shown_whom_to_call_for_themselves() -> None:
    page = lines(row(phones=("123",)), distress=WORRIED)
    assert page[-3:] == ["", "And call somebody yourself, you need not carry it alone:", "  123  Maria Chen"]


def test_in_despair_with_nobody_the_line_still_stands_alone() -> None:
    assert " ".join(lines(distress=DISTRESS)) == DISTRESS


def test_without_a_confidant_it_says_so_and_how_to_mark_one_another_day() -> None:
    assert lines(row(confidant=False, phones=("123",)))[2:] == [
        "",
        "No confidant is marked yet; these are the people closest to you.",
        "Another day: netcrm edit NAME --confidant",
    ]


def test_with_nobody_it_still_says_to_call_somebody() -> None:
    page = " ".join(lines())
    assert all(part in page for part in ("Call somebody you trust", "crisis line (988", "Nobody in your book is close"))


@each_row("width", [40, 60, 80])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    page = lines(row("李雷" * 20, emails=("a" * 50 + "@example.com",)), distress=DISTRESS, width=width)
    assert [line for line in page if cells(line) > width] == []


@each_row("name", ["[/b]", "\x1b[31mEve", "a\u202eb"])
def test_a_hostile_name_or_number_is_harmless(name: str) -> None:
    page = "\n".join(lines(row(name, phones=(name,))))
    assert not {"\x1b", "\u202e"} & set(page)
