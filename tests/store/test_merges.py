"""The shelf of merges: what is remembered, what goes over, and where people stand in an interaction."""

from collections.abc import Iterator

import pytest

from netcrm.store.book import Book
from world import TODAY


@pytest.fixture
def there() -> Iterator[Book]:
    """Maria, M. and Dev, with the ids 1, 2 and 3."""
    with Book(":memory:", TODAY, write=True) as book:
        for name, handle in (("Maria Chen", "maria-chen"), ("M. Chen", "m-chen"), ("Dev Patel", "dev-patel")):
            book.people.add({"name": name, "handle": handle, "created_on": TODAY, "topics": ("tax", "größe")})
        yield book


def met(book: Book, *people: int) -> tuple[int, str]:
    key = book.interactions.add({"day": TODAY, "kind": "call"}, people)
    made = book.interactions.get(key)
    assert made is not None
    return key, made.uid


def present(book: Book, interaction: int) -> list[int]:
    return [ref.id for ref in book.interactions.people_of([interaction]).get(interaction, ())]


def absorb(book: Book, person: int, into: int) -> None:
    row, moved = book.merges.row(person), book.merges.belongings(person, [into])
    book.merges.hand_over(person, into)
    book.merges.absorb(person, into, TODAY, row, moved, {"title": {"old": None, "new": "CFO"}})


def test_a_row_is_every_column_as_plain_values(there: Book) -> None:
    row = there.merges.row(1)
    assert (row["topics"], row["confidant"], row["created_on"]) == (["tax", "größe"], False, "2026-09-22")
    assert "id" not in row


def test_belongings_are_told_by_uid(there: Book) -> None:
    note = there.notes.add(2, TODAY, "two kids", False)
    _, alone = met(there, 2)
    _, shared = met(there, 1, 3, 2)
    there.person_sources.keep("linkedin", [(2, "https://l.com/m", {})])
    assert there.merges.belongings(2, [1]) == {
        "notes": [note.uid], "loops": [], "gives": [], "interactions": [alone], "shared": [[shared, 2]],
        "origins": [["linkedin", "https://l.com/m"]], "told": [{}], "merged": [],
        "members": [], "introductions": [], "sides": [], "acquaintances": [], "acquaintances_other": [], "seats": [],
        "partners": [], "lessons": [], "hearers": [], "advice": [], "received": [], "received_both": [],
    }  # fmt: skip


def test_with_nobody_to_go_over_to_nothing_is_shared(there: Book) -> None:
    met(there, 1, 2)
    assert len(there.merges.belongings(2, [])["interactions"]) == 1


def test_of_two_attendances_one_stays(there: Book) -> None:
    key, _ = met(there, 2, 3, 1)
    there.merges.hand_over(2, 1)
    assert present(there, key) == [3, 1]


def test_who_was_merged_is_found_by_their_handle(there: Book) -> None:
    absorb(there, 2, 1)
    found = there.merges.with_handle("m-chen")
    assert found is not None
    assert (found.into, found.name, found.on, found.person["topics"]) == (1, "M. Chen", TODAY, ["tax", "größe"])
    assert [one.handle for one in there.merges.into(1)] == ["m-chen"]
    assert there.merges.with_handle("maria-chen") is None


def test_who_was_merged_is_gone_and_their_handle_leads_to_the_other(there: Book) -> None:
    absorb(there, 2, 1)
    assert [one.handle for one in there.people.everybody()] == ["maria-chen", "dev-patel"]
    assert [person.id for person, _ in there.people.by_handles(["m-chen"])] == [1]
    assert [person.id for person, _ in there.people.by_handles(["m-chen", "maria-chen"])] == [1]


def test_who_came_along_follows_whoever_has_it_all(there: Book) -> None:
    absorb(there, 2, 1)
    absorb(there, 1, 3)
    uids = there.merges.survivors()
    assert set(uids.values()) == {there.merges.row(3)["uid"]}
    assert len(uids) == 2


def test_somebody_restored_has_their_row_and_a_number_of_their_own(there: Book) -> None:
    before = there.merges.row(2)
    absorb(there, 2, 1)
    (one,) = there.merges.into(1)
    key = there.merges.restore(one)
    assert there.merges.row(key) == before
    assert key > 3
    assert there.merges.all() == ()


def test_a_remembered_row_with_columns_of_its_own_does_no_harm(there: Book) -> None:
    absorb(there, 2, 1)
    (one,) = there.merges.into(1)
    odd = one._replace(person={**one.person, "name) VALUES ('x'); --": "x"})
    assert there.merges.row(there.merges.restore(odd))["name"] == "M. Chen"


def test_what_is_the_others_still_is_given_back_and_no_more(there: Book) -> None:
    there.notes.add(2, TODAY, "two kids", False)
    gone = there.notes.add(2, TODAY, "gone", False)
    absorb(there, 2, 1)
    there.notes.add(1, TODAY, "since", False)
    (one,) = there.merges.into(1)
    there.merges.remove_note(1, gone.uid, "gone")
    key = there.merges.restore(one)
    assert there.merges.give_back(one, key)["notes"] == 1
    assert [note.text for note in there.notes.of(key)] == ["two kids"]
    assert [note.text for note in there.notes.of(1)] == ["since"]


def test_a_note_that_reads_otherwise_is_not_removed(there: Book) -> None:
    note = there.notes.add(1, TODAY, "two kids", False)
    there.merges.remove_note(1, note.uid, "three kids")
    assert len(there.notes.of(1)) == 1


@pytest.mark.parametrize(("place", "people"), [(0, [2, 1, 3]), (1, [1, 2, 3]), (2, [1, 3, 2]), (9, [1, 3, 2])])
def test_somebody_is_seated_at_a_place(there: Book, place: int, people: list[int]) -> None:
    key, _ = met(there, 1, 3)
    there.merges.seat(key, 2, place)
    assert present(there, key) == people


def test_somebody_is_put_into_anothers_place(there: Book) -> None:
    key, _ = met(there, 1, 3)
    there.merges.replace(key, 1, 2)
    assert present(there, key) == [2, 3]


def test_a_pair_is_told_apart_once_whichever_is_named_first(there: Book) -> None:
    there.merges.tell_apart([("b", "a")])
    there.merges.tell_apart([("a", "b")])
    assert there.merges.apart() == {("a", "b")}


def test_interactions_are_counted_by_person(there: Book) -> None:
    met(there, 1, 3)
    met(there, 1)
    assert there.merges.contacts([1, 2, 3]) == {1: 2, 3: 1}
