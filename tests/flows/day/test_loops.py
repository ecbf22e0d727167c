"""What is open between you and people."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from netcrm.errors import NotFound, Refused, Usage
from netcrm.flows.day import loops
from netcrm.flows.people import people
from netcrm.model.history import Loop
from netcrm.store.book import Book
from rows import each_row


@pytest.fixture
def there(book: Callable[..., Book], once: Callable[..., None]) -> Iterator[Book]:
    @once
    def fill() -> None:
        with book(write=True) as opened:
            people.add(opened, {"name": "Maria Chen"})
            people.add(opened, {"name": "Dev Patel"})

    with book(write=True) as opened:
        yield opened


def promised(
    book: Book, handle: str = "maria-chen", text: str = "the deck", due: date | None = None, **more: Any
) -> Loop:
    loop = loops.promise(book, handle, text, due, **more).loop
    assert loop is not None
    return loop


def test_a_promise_is_open_from_today(there: Book) -> None:
    loop = promised(there, due=date(2026, 9, 25))
    assert (loop.kind, loop.opened, loop.due, loop.days_late, loop.closed) == (
        "promise", there.today, date(2026, 9, 25), 0, None,
    )  # fmt: skip


def test_what_they_promised_is_something_to_wait_for(there: Book) -> None:
    assert promised(there, kind="waiting").kind == "waiting"


@each_row(
    ("text", "more", "private"),
    [
        ("the deck, between us", {}, True),
        ("nichts davon erzählen, streng vertraulich", {}, True),
        ("the deck", {"private": True}, True),
        ("the deck", {}, False),
    ],
)
def test_a_promise_is_private_where_it_says_so(there: Book, text: str, more: dict[str, Any], private: bool) -> None:
    assert promised(there, text=text, **more).private == private
    assert ("a private matter" in there.history.listed(1)[0].what) == private


def test_a_promise_without_words_is_a_usage_error(there: Book) -> None:
    with pytest.raises(Usage, match="needs a text"):
        loops.promise(there, "maria-chen", "  ", None)


def test_a_promise_is_late_from_the_day_after_it_was_due(there: Book) -> None:
    assert promised(there, due=date(2026, 9, 21)).days_late == 1


def test_done_closes_with_what_was_said(there: Book) -> None:
    loop = loops.close(there, promised(there).id, "done", "by e-mail").loop
    assert loop is not None
    assert (loop.closed, loop.outcome, loop.said) == (there.today, "done", "by e-mail")


@pytest.mark.parametrize(("outcome", "word"), [("done", "done"), ("dropped", "let go")])
def test_what_is_closed_cannot_be_closed_again(there: Book, outcome: str, word: str) -> None:
    loop = promised(there)
    loops.close(there, loop.id, outcome)
    with pytest.raises(Refused, match=f"is {word} already"):
        loops.close(there, loop.id, "done")


def test_an_id_nobody_has_is_not_found(there: Book) -> None:
    with pytest.raises(NotFound):
        loops.close(there, "o99", "done")


@each_row("word", ["12", "o", "ox", "o-1", "o²", "p1", "o99999999999999999999"])
def test_what_is_no_id_is_a_usage_error(there: Book, word: str) -> None:
    with pytest.raises(Usage):
        loops.number_of(word)


def test_a_snoozed_loop_keeps_its_due_date(there: Book) -> None:
    loop = loops.snooze(there, promised(there, due=date(2026, 9, 25)).id, date(2026, 10, 1)).loop
    assert loop is not None
    assert (loop.due, loop.snoozed_until) == (date(2026, 9, 25), date(2026, 10, 1))


def test_a_snoozed_person_has_no_new_contact(there: Book) -> None:
    person = loops.snooze_person(there, "maria-chen", date(2026, 10, 1)).person
    assert person is not None
    assert person.snoozed_until == date(2026, 10, 1)
    assert there.interactions.of(person.id) == ()


def test_the_open_list_stands_by_due_date_undated_last(there: Book) -> None:
    promised(there, text="whenever")
    promised(there, text="later", due=date(2026, 10, 9))
    promised(there, "dev-patel", "sooner", date(2026, 9, 23))
    assert [loop.text for loop in loops.open_list(there).loops] == ["sooner", "later", "whenever"]


def test_the_open_list_of_one_person_holds_only_theirs(there: Book) -> None:
    promised(there)
    promised(there, "dev-patel", "the intro")
    assert [loop.text for loop in loops.open_list(there, "dev-patel").loops] == ["the intro"]


def test_what_is_closed_is_not_open(there: Book) -> None:
    loops.close(there, promised(there).id, "dropped")
    assert loops.open_list(there).loops == ()


def test_the_table_has_full_values(there: Book) -> None:
    promised(there, text="a very long promise " * 9, due=date(2026, 9, 21))
    header, (row,) = loops.open_list(there).table()
    told = dict(zip(header, row, strict=True))
    assert told["text"] == ("a very long promise " * 9).strip()
    assert (told["handle"], told["due"], told["days_late"]) == ("maria-chen", date(2026, 9, 21), 1)
