"""Taking a merge apart again: what goes back, what stays, and who comes out first."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

import pytest

from netcrm.errors import NotFound, Refused
from netcrm.flows.day import loops
from netcrm.flows.exchange.importing import take_in
from netcrm.flows.log import interactions, notes
from netcrm.flows.people import people
from netcrm.flows.people.merging import doubles, merge
from netcrm.flows.people.splitting import absorbed, split
from netcrm.hints import words
from netcrm.model.imports import Draft, Gathered
from netcrm.model.people import Person
from netcrm.store.book import Book
from world import TODAY, add

NOTHING: Mapping[str, Any] = {}


@pytest.fixture
def there(book: Callable[..., Book]) -> Iterator[Book]:
    with book(write=True) as opened:
        yield opened


def the(book: Book, handle: str) -> Person:
    return book.people.by_handles([handle])[0][0]


def maria_twice(book: Book, first: Mapping[str, Any] = NOTHING, second: Mapping[str, Any] = NOTHING) -> None:
    """Maria Chen (maria-chen) and M. Chen (m-chen)."""
    add(book, "Maria Chen", **first)
    add(book, "M. Chen", **second)


def met(book: Book, *handles: str, on: date = TODAY, text: str = "coffee") -> str:
    return interactions.log(book, interactions.Entry(text, handles, on, "coffee")).interaction.uid


def present(book: Book) -> list[list[str]]:
    """Who was part of each interaction."""
    every = book.interactions.by_ids(range(1, book.interactions.count() + 1))
    return [[ref.handle for ref in one.people] for one in every]


def test_somebody_taken_out_again_is_who_they_were(there: Book) -> None:
    maria_twice(there, {}, {"title": "CFO", "confidant": True, "emails": ("m@fjord.no",)})
    before = the(there, "m-chen")
    merge(there, "maria-chen", ["m-chen"])
    back = split(there, "m-chen").back
    assert back._replace(id=before.id, standing=None) == before


def test_the_other_is_who_they_were(there: Book) -> None:
    maria_twice(there, {"stage": "known"}, {"title": "CFO", "emails": ("m@fjord.no",)})
    before = the(there, "maria-chen")
    merge(there, "maria-chen", ["m-chen"])
    assert split(there, "m-chen").person._replace(standing=None) == before


def test_by_the_name_of_the_other_the_last_one_comes_out(there: Book) -> None:
    maria_twice(there)
    add(there, "Maria C")
    merge(there, "maria-chen", ["m-chen", "maria-c"])
    assert split(there, "maria-chen").back.handle == "maria-c"
    assert split(there, "maria-chen").back.handle == "m-chen"


def test_what_was_typed_since_stays(there: Book) -> None:
    maria_twice(there, {}, {"title": "CFO", "topics": ("tax",)})
    merge(there, "maria-chen", ["m-chen"])
    notes.note(there, "maria-chen", "since then", False)
    people.edit(there, "maria-chen", {"title": "Founder"}, {"topics": ("pricing",)})
    met(there, "maria-chen")
    report = split(there, "m-chen")
    assert (report.person.title, report.person.topics) == ("Founder", ("pricing",))
    assert [note.text for note in there.notes.of(report.person.id)] == ["since then"]
    assert len(there.interactions.of(report.person.id)) == 1
    assert there.interactions.of(report.back.id) == ()


def test_the_note_of_what_was_kept_aside_goes(there: Book) -> None:
    maria_twice(there, {"title": "CFO"}, {"title": "Founder"})
    merge(there, "maria-chen", ["m-chen"])
    split(there, "m-chen")
    assert there.notes.of(the(there, "maria-chen").id) == ()


def test_that_note_stays_where_it_was_changed(there: Book) -> None:
    maria_twice(there, {"title": "CFO"}, {"title": "Founder"})
    merge(there, "maria-chen", ["m-chen"])
    key = the(there, "maria-chen").id
    there.notes.reword(key, there.notes.of(key)[0].text, "she was a founder")
    split(there, "m-chen")
    assert [note.text for note in there.notes.of(key)] == ["she was a founder"]


def test_an_interaction_deleted_since_stays_deleted(there: Book) -> None:
    maria_twice(there)
    met(there, "m-chen")
    merge(there, "maria-chen", ["m-chen"])
    interactions.delete_last(there)
    assert split(there, "m-chen").moved.interactions == 0


def test_who_was_taken_out_of_an_interaction_since_does_not_come_back_to_it(there: Book) -> None:
    maria_twice(there)
    add(there, "Dev Patel")
    met(there, "m-chen", "dev-patel")
    merge(there, "maria-chen", ["m-chen"])
    interactions.mend(there, {}, (), ("maria-chen",))
    assert there.interactions.of(split(there, "m-chen").back.id) == ()


def test_a_promise_kept_since_goes_back_kept(there: Book) -> None:
    maria_twice(there)
    loops.promise(there, "m-chen", "the deck", None)
    merge(there, "maria-chen", ["m-chen"])
    loops.close(there, "o1", "done", "by mail")
    assert [loop.outcome for loop in there.loops.of(split(there, "m-chen").back.id, TODAY)] == ["done"]


def test_what_another_merged_since_had_too_stays(there: Book) -> None:
    maria_twice(there, {}, {"topics": ("tax",), "title": "CFO", "stage": "followed"})
    add(there, "Maria C", topics=("Tax",), title="CFO")
    merge(there, "maria-chen", ["m-chen", "maria-c"])
    assert split(there, "m-chen").person.topics == ("Tax",)
    assert the(there, "maria-chen").title == "CFO"
    assert split(there, "maria-c").person.topics == ()
    assert the(there, "maria-chen").title is None


def test_an_interaction_of_two_who_were_merged_stays_for_the_second(there: Book) -> None:
    maria_twice(there)
    add(there, "Maria C")
    met(there, "m-chen", "maria-c")
    merge(there, "maria-chen", ["m-chen", "maria-c"])
    split(there, "m-chen")
    assert present(there) == [["m-chen", "maria-chen"]]
    split(there, "maria-c")
    assert present(there) == [["m-chen", "maria-c"]]


def test_who_went_along_into_somebody_else_comes_out_after_them(there: Book) -> None:
    maria_twice(there)
    add(there, "Maria C")
    merge(there, "maria-chen", ["m-chen"])
    merge(there, "maria-c", ["maria-chen"])
    with pytest.raises(Refused) as refused:
        split(there, "m-chen")
    assert "netcrm split maria-chen" in words(refused.value.hint)
    assert split(there, "maria-c").back.handle == "maria-chen"
    assert split(there, "m-chen").person.handle == "maria-chen"


def test_where_nobody_was_merged_there_is_nothing_to_take_apart(there: Book) -> None:
    maria_twice(there)
    with pytest.raises(Refused, match="nobody was merged into Maria Chen"):
        split(there, "maria-chen")


def test_nobody_by_that_name_is_not_found(there: Book) -> None:
    with pytest.raises(NotFound):
        split(there, "maria-chen")


def test_who_was_taken_apart_is_not_proposed_again(there: Book) -> None:
    maria_twice(there, {"emails": ("m@chen.io",)}, {"emails": ("m@chen.io",)})
    merge(there, "maria-chen", ["m-chen"])
    split(there, "m-chen")
    assert doubles(there).total == 0


def test_who_was_merged_is_named_by_handle_or_by_a_name_nobody_else_has(there: Book) -> None:
    maria_twice(there)
    merge(there, "maria-chen", ["m-chen"])
    assert absorbed(there, "M-Chen") == "m-chen"
    assert absorbed(there, "m chen") == "m-chen"
    assert absorbed(there, "Maria Chen") is None


def test_what_a_source_told_after_the_merge_comes_to_the_right_one_with_the_next_import(there: Book) -> None:
    def imported(title: str) -> int:
        draft = Draft(2, "Anna Gross", "https://www.linkedin.com/in/anna", title=title)
        return take_in(there, "linkedin", "f", Gathered((draft,), ())).plan.changed

    add(there, "Anna Meyer")
    imported("Doctor")
    merge(there, "anna-meyer", ["anna-gross"])
    imported("Head doctor")
    split(there, "anna-gross")
    assert (imported("Head doctor"), the(there, "anna-gross").title) == (1, "Head doctor")
