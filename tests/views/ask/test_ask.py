"""The page of whom to ask, from reports made by hand."""

from datetime import date, timedelta
from typing import Any

from netcrm.engine.ask.ranking import PRIVATE, Reason, Suggestion
from netcrm.flows.ask.ask import Asked, Connector, Searched
from netcrm.model.people import Every, Person, Ref, Standing
from netcrm.text import cells
from netcrm.views.ask.ask import suggestions_page
from netcrm.views.page import text_of
from rows import each_row
from world import TODAY

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
    return [text_of(line) for line in suggestions_page(about, width, TODAY).lines]


def test_the_whole_page() -> None:
    rows = (
        row("a", TOPIC, SAID, first=("you owe them the deck, since Monday",)),
        row("b", Reason("CFO", "title", None, None), who=person("Dev", kind="peer")),
    )
    wake = row("c", SAID, who=person("Omar", title="treasurer", standing=DORMANT))
    further = row("d", TOPIC, who=person("Pia", kind="other"))
    assert lines(report(*rows, wake=wake, further=(further,))) == [
        "CASH FLOW · who knows this",
        "  a  Maria Chen  mentor  strong  topic: cash flow",
        '       "chase invoices weekly" (Mon 3 Aug)',
        "       settle first: you owe them the deck, since Monday",
        "  b  Dev         peer    strong  CFO",
        "Worth waking: 11 months",
        "  c  Omar        mentor  strong  treasurer",
        '       "chase invoices weekly" (Mon 3 Aug)',
        "In the background",
        "  d  Pia         other   strong  topic: cash flow",
        "",
        "People say yes.",
        'netcrm asked a "..." · netcrm show a · netcrm ask "..." --why a',
    ]


@each_row("width", [40, 60, 80, 120])
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
    assert page[1] == "  a  Maria Chen  mentor  strong  +49 30 23125 014 · safe to be honest with"


def test_for_emotional_support_a_role_that_listens_is_told_before_topics() -> None:
    listens = Reason("Psychotherapist", "listens", None, None)
    page = lines(report(row("a", TOPIC, listens, support="emotional"), kind="emotional"))
    assert page[1] == "  a  Maria Chen  mentor  strong  Psychotherapist · topic: cash flow"


def test_what_a_title_says_is_not_said_twice() -> None:
    title, listens = (Reason("Psychotherapist", source, None, None) for source in ("title", "listens"))
    page = lines(report(row("a", title, listens, support="emotional"), kind="emotional"))
    assert page[1] == "  a  Maria Chen  mentor  strong  Psychotherapist"


def test_where_nobody_fits_it_says_what_is_missing_and_what_to_do() -> None:
    assert lines(report()) == [
        "Nobody in your book fits. Missing: somebody who knows about cash flow.",
        "",
        'netcrm add NAME --potential --topic "cash flow"',
    ]


def test_an_empty_seat_is_named_in_plain_words() -> None:
    empty = report(seat="finance", seat_empty=True)
    assert " ".join(lines(empty)[:2]) == (
        "Nobody in your book fits. Your finance seat is empty: nobody in your day knows about cash flow."
    )


def test_an_empty_seat_for_experience_is_about_who_went_through_it() -> None:
    page = " ".join(lines(report(seat="finance", seat_empty=True, kind="experience")))
    assert "nobody in your day went through cash flow" in page


def test_the_seat_for_people_is_said_so_that_it_is_understood() -> None:
    assert "Your seat for people and hiring is empty" in lines(report(seat="people", seat_empty=True))[0]


def test_an_empty_private_seat_is_family_and_friends() -> None:
    page = lines(report(seat="private", seat_empty=True))
    assert page[0] == "Nobody in your book fits. Nobody in your day is family or a friend."


def test_a_seat_that_is_filled_is_not_called_empty() -> None:
    assert "seat" not in " ".join(lines(report(seat="finance")))


def test_for_emotional_support_no_seat_is_named() -> None:
    assert "seat" not in " ".join(lines(report(seat="wellbeing", seat_empty=True, kind="emotional")))


def test_where_nobody_in_your_day_fits_somebody_known_can_be_followed() -> None:
    page = lines(report(further=(row("a", TOPIC),), seat="finance", seat_empty=True))
    assert page[-1] == 'netcrm follow a · netcrm add NAME --potential --topic "cash flow"'


@each_row("width", [40, 60, 80])
@each_row("seat", ["people", "finance", "private", None])
def test_the_sentence_of_who_is_missing_stays_on_the_page(width: int, seat: str | None) -> None:
    for about in (report(), report(row("a", TOPIC), fit="weak")):
        page = lines(about._replace(seat=seat, seat_empty=seat is not None, about=("customer service",)), width)
        assert [line for line in page if cells(line) > width and "netcrm" not in line] == []


def test_where_nobody_fits_those_who_know_many_are_named() -> None:
    page = lines(report(connectors=(Connector(person(), "you met 14 others together"),)))
    assert "     Maria Chen, you met 14 others together" in page


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


@each_row("name", ["[/b]", "\x1b[31mEve", "a\u202eb"])
def test_a_hostile_name_is_harmless(name: str) -> None:
    page = "\n".join(lines(report(row("a", Reason(name, "topic", None, None), who=person(name)))))
    assert not {"\x1b", "\u202e"} & set(page)


def test_where_only_the_background_fits_nobody_of_your_day_is_announced() -> None:
    page = lines(report(further=(row("a", TOPIC, who=person("Pia", kind="other")),))._replace(fit="weak"))
    assert page[:3] == ["Nobody in your day clearly fits.", "But Pia in the background may.", "In the background"]
