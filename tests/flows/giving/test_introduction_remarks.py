"""What is said of an introduction when it is opened, and ways that are none of another introduction."""

from collections.abc import Iterator

import pytest

from netcrm.errors import Hint, Refused
from netcrm.flows.giving.introduction_words import done
from netcrm.flows.giving.introductions import introduce
from netcrm.store.book import Book
from world import TODAY, add


@pytest.fixture
def there() -> Iterator[Book]:
    with Book(":memory:", TODAY, write=True) as book:
        for name in ("Irene Pichler", "Karl Hofbauer", "Stefan Moser"):
            add(book, name)
        add(book, "Sabine Eder", stage="potential")
        yield book


def test_somebody_only_to_get_to_know_is_said(there: Book) -> None:
    report = introduce(there, ("irene-pichler", "sabine-eder"))
    assert report.remarks == ("Sabine Eder is somebody you only want to get to know",)


def test_that_is_what_an_introduction_for_me_is_for(there: Book) -> None:
    assert introduce(there, ("sabine-eder",), for_me=True, via="irene-pichler").remarks == ()


def test_what_was_said_of_the_two_is_said(there: Book) -> None:
    there.acquaintances.say(1, 2, TODAY, False, "do not get on")
    report = introduce(there, ("irene-pichler", "karl-hofbauer"))
    assert report.remarks == ("you said that Irene Pichler and Karl Hofbauer do not know each other: do not get on",)


def test_a_competitor_is_said(there: Book) -> None:
    group = there.communities.add({"handle": "erfa-runde", "name": "Erfa-Runde", "kind": "peer group"})
    there.communities.join(group.id, 2, competitor=True)
    report = introduce(there, ("irene-pichler", "karl-hofbauer"))
    assert report.remarks == ("Karl Hofbauer is kept as a competitor in Erfa-Runde",)


def test_a_second_way_to_somebody_is_open_to_try_and_the_first_is_named(there: Book) -> None:
    introduce(there, ("sabine-eder",), for_me=True, via="irene-pichler")
    second = introduce(there, ("sabine-eder",), for_me=True, via="karl-hofbauer")
    assert (second.introduction.ref, second.remarks) == ("i2", ("i1 goes through Irene Pichler",))
    with pytest.raises(Refused, match="open already: i1"):
        introduce(there, ("sabine-eder",), for_me=True, via="irene-pichler")


def test_who_introduced_me_to_another_was_not_introduced_to_me(there: Book) -> None:
    introduce(there, ("sabine-eder",), for_me=True, via="irene-pichler")
    done(there, "i1", made=True)
    assert introduce(there, ("irene-pichler",), for_me=True, via="karl-hofbauer").introduction.ref == "i2"
    with pytest.raises(Refused, match="Sabine Eder was introduced to you through Irene Pichler already"):
        introduce(there, ("sabine-eder",), for_me=True, via="karl-hofbauer")


def test_of_a_private_one_no_message_is_offered(there: Book) -> None:
    report = introduce(there, ("irene-pichler", "karl-hofbauer"), private=True)
    assert report.next == Hint("intro_asked", ("i1", "irene", "Irene"))
    assert done(there, "i1", "irene").next == Hint("intro_answer", ("i1", "irene", "Irene", ""))
