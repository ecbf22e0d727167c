"""What is said of an introduction when it is opened, and ways that are none of another introduction."""

from collections.abc import Iterator

import pytest

from netcrm.errors import Hint, Refused
from netcrm.flows.giving.introduction_words import done
from netcrm.flows.giving.introductions import introduce
from netcrm.store.book import Book
from world import TODAY, add, talk


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


def test_that_they_know_each_other_surely_is_said(there: Book) -> None:
    for _ in range(2):
        talk(there, [1, 2], "lunch")
    (remark,) = introduce(there, ("irene-pichler", "karl-hofbauer")).remarks
    assert remark == "Irene Pichler and Karl Hofbauer surely know each other: seen together 2 times, Sat 12 Sep"


def test_one_company_alone_is_no_reason_and_with_a_meeting_it_is(there: Book) -> None:
    there.people.change(1, {"company": "Spar"})
    there.people.change(2, {"company": "SPAR GmbH"})
    assert introduce(there, ("irene-pichler", "karl-hofbauer")).remarks == ()
    talk(there, [1, 2, 3, 4], "a large lunch")
    there.introductions.remove(1)
    assert len(introduce(there, ("irene-pichler", "karl-hofbauer")).remarks) == 1


def test_members_of_one_peer_group_may_know_each_other(there: Book) -> None:
    group = there.communities.add({"handle": "erfa", "name": "Erfa", "kind": "peer group"})
    for person in (1, 2):
        there.communities.join(group.id, person)
    (remark,) = introduce(there, ("irene-pichler", "karl-hofbauer")).remarks
    assert remark == "Irene Pichler and Karl Hofbauer are both in Erfa, and may know each other"


def test_a_no_of_before_is_said(there: Book) -> None:
    introduce(there, ("irene-pichler", "karl-hofbauer"))
    done(there, "i1", "karl no")
    assert introduce(there, ("irene-pichler", "karl-hofbauer")).remarks == ("Karl Hofbauer said no to it today (i1)",)
    introduce(there, ("sabine-eder",), for_me=True, via="karl-hofbauer")
    done(there, "i3", "karl no")
    again = introduce(there, ("sabine-eder",), for_me=True, via="karl-hofbauer")
    assert again.remarks == ("Karl Hofbauer said no to it today (i3)",)


def test_whom_i_talked_with_needs_nobody_between(there: Book) -> None:
    talk(there, [3], "coffee")
    report = introduce(there, ("stefan-moser",), for_me=True, via="karl-hofbauer")
    assert report.remarks == ("you were in touch with Stefan Moser Sat 12 Sep",)
