"""What is planned is kept beside what happened, and counts for nothing."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from netcrm.flows.ties import person_today, settle
from netcrm.store.book import Book
from world import TODAY, put, talk


@pytest.fixture
def there() -> Iterator[Book]:
    """Maria and Dev, with a coffee behind and a lunch ahead of them."""
    with Book(":memory:", TODAY, write=True) as book:
        for name in ("Maria Chen", "Dev Patel"):
            put(book, name)
        talk(book, [1, 2], "about the price floor", 10)
        talk(book, [1, 2], "the budget over lunch", 0, planned=True)
        yield book


def test_a_plan_is_none_of_what_happened(there):
    assert [one.id for one in there.interactions.of(1)] == [1]
    assert there.interactions.count() == 1
    assert [one.id for one in there.interactions.between(TODAY - timedelta(20), TODAY)] == [1]
    assert there.interactions.last_words([1], TODAY) == {1: (TODAY - timedelta(10), "about the price floor")}


def test_a_plan_is_handed_out_as_one(there):
    assert [(one.ref, one.planned) for one in there.interactions.planned_with(2)] == [("l2", True)]
    assert [one.id for one in there.interactions.planned(TODAY, TODAY)] == [2]
    assert there.interactions.planned(until=TODAY - timedelta(1)) == ()


def test_a_plan_is_had_by_its_id_and_is_what_was_written_last(there):
    assert [one.planned for one in there.interactions.by_ids([1, 2])] == [False, True]
    assert (there.interactions.get(2), there.interactions.latest()) == (there.interactions.by_ids([2])[0],) * 2


def test_a_plan_is_no_contact_of_a_tie(there):
    assert person_today(there, 1).standing.last == TODAY - timedelta(10)
    assert there.ties.recent([1], TODAY - timedelta(20), TODAY) == {1: 1}
    assert there.merges.contacts([1, 2]) == {1: 1, 2: 1}


def test_a_tie_is_worked_out_again_when_a_plan_happened(there):
    settle(there)
    there.interactions.change(2, {"planned": False})
    assert set(there.ties.outdated(TODAY)) == {1, 2}
    assert person_today(there, 1).standing.last == TODAY


def test_people_who_only_plan_to_meet_were_not_together(there):
    there.interactions.remove(1)
    assert there.interactions.together([(1, 2)]) == set()
    assert there.ask.connecting() == ()


def test_a_plan_is_no_evidence(there):
    assert [told.id for told in there.ask.passages("floor OR budget", 10)] == [1]
    assert [told.text for told in there.meanings.texts([1])] == ["about the price floor"]
    assert there.ask.sizes()[1] == 1


def test_a_plan_is_found_by_its_words(there):
    assert [passage.id for passage in there.search.passages("budget")] == [2]


def test_texts_are_read_again_when_a_plan_happened(there):
    settle(there)
    there.interactions.change(2, {"planned": False})
    assert there.meanings.any_unread()
