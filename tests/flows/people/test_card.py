"""Everything about one person."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from netcrm.errors import NotFound
from netcrm.flows.day import loops
from netcrm.flows.giving import gives
from netcrm.flows.log import interactions, notes
from netcrm.flows.people import people
from netcrm.flows.people.card import Card, card
from netcrm.store.book import Book


@pytest.fixture
def there(book: Callable[..., Book]) -> Iterator[Book]:
    with book(write=True) as opened:
        people.add(opened, {"name": "Maria Chen"})
        people.add(opened, {"name": "Dev Patel"})
        yield opened


def logged(book: Book, text: str, days_ago: int, *handles: str, private: bool = False) -> None:
    on = book.today - timedelta(days=days_ago)
    interactions.log(book, interactions.Entry(text, handles or ("maria-chen",), on, "coffee", private=private))


def story(report: Card) -> list[tuple[str, str]]:
    return [(moment.type, moment.text) for moment in report.timeline]


def test_the_story_is_one_line_of_all_that_was_kept_the_newest_first(there: Book) -> None:
    logged(there, "first talk", 30)
    gives.gave(there, "feedback", "feedback", there.today - timedelta(days=9), "maria-chen", None)
    notes.note(there, "maria-chen", "two kids")
    assert story(card(there, "maria-chen")) == [
        ("note", "two kids"),
        ("give", "feedback"),
        ("interaction", "first talk"),
    ]


def test_what_is_open_is_no_part_of_the_story_until_it_is_closed(there: Book) -> None:
    loop = loops.promise(there, "maria-chen", "the deck", None).loop
    assert loop is not None
    assert story(card(there, "maria-chen")) == []
    loops.close(there, loop.id, "done", "by e-mail")
    assert story(card(there, "maria-chen")) == [("promise", "the deck (by e-mail)")]


def test_a_log_with_others_names_them(there: Book) -> None:
    logged(there, "dinner", 2, "maria-chen", "dev-patel")
    assert [ref.name for ref in card(there, "maria-chen").timeline[0].people] == ["Dev Patel"]


def test_private_texts_are_there_and_marked(there: Book) -> None:
    logged(there, "she is tired", 2, private=True)
    notes.note(there, "maria-chen", "is looking for a job", private=True)
    assert [moment.private for moment in card(there, "maria-chen").timeline] == [True, True]


def test_the_story_of_somebody_else_is_not_told(there: Book) -> None:
    logged(there, "first talk", 30)
    assert card(there, "dev-patel").timeline == ()


def test_months_count_days_of_contact_the_oldest_first(there: Book) -> None:
    for days in (0, 1, 1, 30, 330, 400):
        logged(there, "talk", days)
    assert card(there, "maria-chen").months == (1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2)


def test_a_planned_meeting_is_no_month_of_contact_yet(there: Book) -> None:
    logged(there, "lunch", -3)
    assert sum(card(there, "maria-chen").months) == 0


def test_the_balance_counts_what_was_given(there: Book) -> None:
    gives.gave(there, "feedback", "feedback", date(2026, 9, 1), "maria-chen", None)
    assert card(there, "maria-chen").balance.given == 1


def test_a_new_person_has_a_card_without_a_story(there: Book) -> None:
    report = card(there, "maria-chen")
    assert (report.notes, report.loops, report.gives, report.interactions, report.timeline) == ((), (), (), (), ())


def test_nobody_has_no_card(there: Book) -> None:
    with pytest.raises(NotFound):
        card(there, "nobody")


def test_the_story_tells_every_step_of_advice_on_its_day(there: Book) -> None:
    days = [there.today - timedelta(days=days) for days in (30, 20, 9, 2)]
    asked = {"person_id": 1, "day": days[0], "asked_on": days[0], "question": "how do you chase?"}
    said = {"text": "weekly", "answered_on": days[1], "did": "rang", "did_on": days[2], "told_on": days[3]}
    there.advice.add({**asked, **said})  # type: ignore[typeddict-item]
    there.advice.answer(1, there.today, "and daily in March")
    told = [(moment.kind, moment.text, moment.id) for moment in card(there, "maria-chen").timeline]
    assert told == [
        ("answered", "and daily in March", "a1"),
        ("told", "what came of it: how do you chase?", "a1"),
        ("acted", "rang", "a1"),
        ("answered", "weekly", "a1"),
        ("asked", "how do you chase?", "a1"),
    ]


def test_the_balance_counts_what_was_asked(there: Book) -> None:
    there.advice.add({"person_id": 1, "day": there.today, "question": "not yet"})
    there.advice.add({"person_id": 1, "day": there.today, "asked_on": there.today, "question": "how do you chase?"})
    there.advice.add({"person_id": 1, "day": there.today, "text": "sell"})
    assert card(there, "maria-chen").balance.asked == 1


def test_a_no_stands_in_the_story_with_its_reason(there: Book) -> None:
    fields = {"person_id": 1, "day": there.today, "asked_on": there.today, "question": "a loan?", "text": ""}
    there.advice.add({**fields, "closed": there.today, "declined": True, "did": "short himself"})  # type: ignore[typeddict-item]
    assert ("advice", "a loan? (short himself)") in story(card(there, "maria-chen"))
