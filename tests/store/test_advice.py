"""The shelf of advice, and of gives that several people had."""

from collections.abc import Iterator

import pytest

from netcrm.store.book import Book
from world import TODAY, put


@pytest.fixture
def there() -> Iterator[Book]:
    """Maria, Dev and Tom, with the ids 1, 2 and 3, and a call with Maria."""
    with Book(":memory:", TODAY, write=True) as book:
        for name in ("Maria Chen", "Dev Patel", "Tom Reyes"):
            put(book, name)
        book.interactions.add({"day": TODAY, "kind": "call"}, [1])
        yield book


def advised(book: Book, text: str = "raise the floor first", **more: object):
    return book.advice.add({"person_id": 1, "day": TODAY, "text": text, **more})


def test_advice_has_an_id_to_type_and_says_where_it_was_said(there):
    advice = advised(there, interaction_id=1)
    assert (advice.ref, advice.person.handle, advice.on, advice.interaction) == ("a1", "maria-chen", TODAY, "l1")
    assert there.advice.born_in(1) == (advice,)


def test_advice_is_changed_and_removed(there):
    advised(there)
    there.advice.change(1, {"text": "raise the ceiling", "private": True})
    assert [(one.text, one.private) for one in there.advice.of(1)] == [("raise the ceiling", True)]
    there.advice.remove(1)
    assert there.advice.get(1) is None


def test_advice_stays_where_its_log_is_deleted(there):
    advised(there, interaction_id=1)
    there.interactions.remove(1)
    assert [one.interaction for one in there.advice.of(1)] == [None]


def test_advice_is_found_by_its_words(there):
    advised(there)
    (passage,) = there.search.passages("floor")
    assert (passage.type, passage.id) == ("advice", 1)
    (told,) = there.ask.passages("floor", 10)
    assert (told.type, told.people, told.private) == ("advice", (1,), False)


def test_advice_that_was_removed_is_found_no_more(there):
    advised(there)
    there.advice.remove(1)
    assert there.search.passages("floor") == ()


def test_advice_is_a_text_about_somebody(there):
    advised(there, private=True)
    assert [(told.type, told.text, told.private) for told in there.meanings.texts([1])] == [
        ("advice", "raise the floor first", True)
    ]


def given(book: Book, *people: int):
    first, *others = people
    return book.gives.add({"day": TODAY, "kind": "intro", "text": "brought together", "person_id": first}, others)


def test_a_give_names_everybody_who_had_it_the_first_first(there):
    give = given(there, 2, 1)
    assert (give.ref, give.to.name, [ref.name for ref in give.receivers]) == (
        "g1",
        "Dev Patel",
        ["Dev Patel", "Maria Chen"],
    )


def test_whoever_is_named_twice_had_it_once(there):
    assert len(given(there, 2, 2, 1, 1).receivers) == 2


@pytest.mark.parametrize("person", [1, 2])
def test_a_give_is_everybodys_who_had_it(there, person):
    given(there, 1, 2)
    assert [give.text for give in there.gives.of(person)] == ["brought together"]
    assert person in there.gives.introduced_since(TODAY)
    assert there.ask.given([1, 2, 3]) == {1: 1, 2: 1}
    assert [told.people for told in there.ask.passages("brought", 10)] == [(1, 2)]


def merged(book: Book, person: int, into: int) -> None:
    row, moved = book.merges.row(person), book.merges.belongings(person, [into])
    book.merges.hand_over(person, into)
    book.merges.absorb(person, into, TODAY, row, moved, {})


def receivers(book: Book) -> list[list[str]]:
    return [[ref.name for ref in give.receivers] for give in book.gives.by_ids([1])]


@pytest.mark.parametrize(
    ("people", "one"),
    [
        ((2, 3), ["Maria Chen", "Tom Reyes"]),  # who goes was the first
        ((3, 2), ["Tom Reyes", "Maria Chen"]),
        ((1, 2), ["Maria Chen"]),  # both had it
        ((2, 1), ["Maria Chen"]),
        ((3, 1, 2), ["Tom Reyes", "Maria Chen"]),
    ],
)
def test_whoever_is_merged_hands_over_what_they_had_and_gets_it_back(there, people, one):
    before = sorted(ref.name for ref in given(there, *people).receivers)
    merged(there, 2, 1)
    assert receivers(there) == [one]
    (gone,) = there.merges.all()
    there.merges.give_back(gone, there.merges.restore(gone))
    assert sorted(receivers(there)[0]) == before


def test_a_note_tells_of_a_day_of_theirs(there):
    note = there.notes.add(1, TODAY, "her exam is soon", False, TODAY.replace(day=28))
    assert (note.ref, note.about_on) == ("n1", TODAY.replace(day=28))
    assert there.notes.by_person() == {1: (note,)}
