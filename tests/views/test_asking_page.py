"""The page of whom to ask, from reports made by hand."""

from datetime import date, timedelta
from typing import Any

import pytest

from netcrm.engine.asking import DISTRESS
from netcrm.engine.suggesting import PRIVATE, Reason, Suggestion
from netcrm.flows.asking import Asked, Searched
from netcrm.flows.connectors import Connector
from netcrm.model import Every, Person, Ref, Standing
from netcrm.safe import cells
from netcrm.views.asking import asked
from netcrm.views.page import text_of

TODAY = date(2026, 9, 22)
DORMANT = Standing("dormant", TODAY - timedelta(334), 334, 21, Every(45, "kind"), 9.0, TODAY, "11 months")
TOPIC = Reason("cash flow", "topic", None, None)
SAID = Reason("chase invoices weekly", "interaction", date(2026, 8, 3), None)


def person(name: str = "Maria Chen", **more: Any) -> Person:
    return Person(1, "u", "maria-chen", name, kind="mentor")._replace(**more)


def row(letter: str = "a", *reasons: Reason, who: Person | None = None, **more: Any) -> Suggestion:
    made = Suggestion(letter, who or person(), "knowledge", "strong", 1.0, reasons, (), None)
    return made._replace(**more)


def report(*rows: Suggestion, **more: Any) -> Asked:
    made = Asked(
        "we run out of money", "knowledge", (), ("cash flow",), rows, None, (), (), Searched(9, 99),
        "People say yes." if rows else None, None, (), "strong" if rows else "weak",
    )  # fmt: skip
    return made._replace(**more)


def lines(about: Asked, width: int = 80) -> list[str]:
    return [text_of(line) for line in asked(about, width, TODAY).lines]


def test_the_whole_page() -> None:
    rows = (
        row("a", TOPIC, SAID, first=("you owe them the deck, since Monday",)),
        row("b", Reason("CFO", "title", None, None), who=person("Dev", kind="peer")),
    )
    wake = row("c", SAID, who=person("Omar", title="treasurer", standing=DORMANT))
    further = row("d", TOPIC, who=person("Pia", kind="other"))
    assert lines(report(*rows, wake=wake, further=(further,))) == [
        "CASH FLOW · who knows this",
        "  a  Maria Chen  mentor  topic: cash flow",
        '       "chase invoices weekly" (Mon 3 Aug)',
        "       settle first: you owe them the deck, since Monday",
        "  b  Dev         peer    CFO",
        "Worth waking: 11 months",
        "  c  Omar        mentor  treasurer",
        '       "chase invoices weekly" (Mon 3 Aug)',
        "In the background",
        "  d  Pia         other   topic: cash flow",
        "",
        "People say yes.",
        'netcrm show a · netcrm log a -m "..."',
    ]


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_line_of_the_rows_is_wider_than_the_page(width: int) -> None:
    long = Reason("word " * 40, "note", TODAY, None)
    page = lines(report(row("a", TOPIC, long, who=person("李雷" * 12)), further=(row("b", long),)), width)
    assert [line for line in page if cells(line) > width and line[:2] == "  "] == []


def test_a_private_note_is_not_quoted() -> None:
    assert "       a private note (today)" in lines(report(row("a", Reason(PRIVATE, "note", TODAY, None))))


def test_what_you_gave_is_told_as_such() -> None:
    given = Reason("a template", "give", TODAY, None)
    assert '       you gave: "a template" (today)' in lines(report(row("a", given)))


def test_for_emotional_support_the_phone_comes_first() -> None:
    safe = Reason("safe to be honest with", "confidant", None, None)
    who = person(phones=("+49 30 23125 014",))
    page = lines(report(row("a", safe, who=who, support="emotional"), kind="emotional"))
    assert page[1] == "  a  Maria Chen  mentor  +49 30 23125 014 · safe to be honest with"


def distress(*rows: Suggestion) -> list[str]:
    return lines(report(*rows, kind="emotional", distress=DISTRESS, encouragement=None))


def test_in_distress_the_first_words_are_to_call_someone() -> None:
    assert distress(row())[0].startswith("Please call someone now")


def test_in_distress_a_row_is_a_name_and_how_to_reach_them() -> None:
    who = person(phones=("+49 30 23125 014",), emails=("maria@example.com",))
    assert distress(row(who=who))[-1] == "  a  Maria Chen  +49 30 23125 014"


def test_in_distress_an_address_stands_where_no_phone_is_known() -> None:
    assert distress(row(who=person(emails=("maria@example.com",))))[-1] == "  a  Maria Chen  maria@example.com"


def test_in_distress_with_nobody_the_line_still_stands() -> None:
    assert " ".join(distress()) == DISTRESS


def test_where_nobody_fits_it_says_what_is_missing() -> None:
    assert lines(report()) == ["Nobody in your book fits. Missing: somebody who knows about cash flow."]


def test_where_nobody_fits_those_who_know_many_are_named() -> None:
    page = lines(report(connectors=(Connector(person(), "you met 14 others together"),)))
    assert page[-1] == "     Maria Chen, you met 14 others together"


def test_a_weak_fit_is_said_to_be_one() -> None:
    page = lines(report(row("a", TOPIC), fit="weak"))
    assert page[:2] == [
        "Nobody you know clearly fits.",
        "Missing: somebody who knows about cash flow. The nearest:",
    ]


def test_an_empty_book_is_told_how_to_begin() -> None:
    assert lines(report(searched=Searched(0, 0))) == ["Nobody is here yet. netcrm add NAME begins."]


def test_who_was_left_out_is_told() -> None:
    page = lines(report(row(), named=(Ref("dev", "Dev Patel"),)))
    assert "Left out, because it is about them: Dev Patel" in page


@pytest.mark.parametrize("name", ["[/b]", "\x1b[31mEve", "a\u202eb"])
def test_a_hostile_name_is_harmless(name: str) -> None:
    page = "\n".join(lines(report(row("a", Reason(name, "topic", None, None), who=person(name)))))
    assert not {"\x1b", "\u202e"} & set(page)
