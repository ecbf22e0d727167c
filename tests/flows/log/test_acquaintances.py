"""What a line tells of who knows whom is kept with it."""

import pytest

from netcrm.flows.log import interactions
from netcrm.flows.log.understanding import decided
from netcrm.flows.people import people


@pytest.fixture
def open_book(book):
    """A book with three people in it, open for writing."""
    with book(write=True) as opened:
        for name in ("Hans Gruber", "Aleksandra Nowak", "Lena Fuchs"):
            people.add(opened, {"name": name})
        yield opened


def logged(book, line):
    found = decided(book, line)
    return interactions.log(book, found.entry, found.remarks)


def test_two_who_worked_together_know_each_other_and_nobody_was_met(open_book):
    report = logged(open_book, "Hans and Aleksandra worked together at Krones")
    (known,) = report.understood.acquaintances
    assert (report.interaction, known.person.name, known.other.name, known.how) == (
        None, "Hans Gruber", "Aleksandra Nowak", "worked together at Krones",
    )  # fmt: skip
    assert [one.how for one in open_book.acquaintances.all()] == ["worked together at Krones"]


def test_whom_somebody_knows_outside_the_book_is_a_note(open_book):
    (known,) = logged(open_book, "lunch with Lena, she knows the buyer at Spar").understood.acquaintances
    assert (known.other, known.how, known.ref) == (None, "knows the buyer at Spar", "n1")


def test_it_goes_with_the_log_that_told_it(open_book):
    report = logged(open_book, "coffee with Hans yesterday, he and Aleksandra worked together at Krones")
    assert len(open_book.acquaintances.all()) == 1
    interactions.delete_log(open_book, report.interaction)
    assert open_book.acquaintances.all() == ()


def test_a_line_that_says_less_leaves_how_they_know_each_other(open_book):
    logged(open_book, "Hans knows Aleksandra from Krones")
    (known,) = logged(open_book, "coffee with Hans. Hans knows Aleksandra").understood.acquaintances
    assert known.how == "from Krones"


def test_that_two_do_not_know_each_other_is_kept(open_book):
    report = logged(open_book, "Hans and Aleksandra don't know each other")
    (known,) = report.understood.acquaintances
    assert (report.interaction, known.person.name, known.other.name, known.knows) == (
        None, "Hans Gruber", "Aleksandra Nowak", False,
    )  # fmt: skip
    assert [one.knows for one in open_book.acquaintances.all()] == [False]


def test_what_is_said_in_private_stays_private_with_its_words(open_book):
    lines = ("private: Hans and Lena are siblings", "Hans and Aleksandra are a couple, keep it between us")
    told = [logged(open_book, line).understood.acquaintances[0] for line in lines]
    assert [(one.how, one.private) for one in told] == [("siblings", True), ("a couple", True)]
    assert [(one.how, one.private) for one in open_book.acquaintances.all()] == [("siblings", True), ("a couple", True)]


def test_what_was_said_in_public_stays_beside_it(open_book):
    logged(open_book, "Hans knows Lena from school")
    logged(open_book, "private: Hans and Lena are a couple")
    said = [(one.how, one.private) for one in open_book.acquaintances.all()]
    assert said == [("from school", False), ("a couple", True)]


def test_a_private_no_ends_what_was_said_before(open_book):
    logged(open_book, "Hans knows Lena from school")
    logged(open_book, "private: Hans doesn't know Lena")
    assert [(one.knows, one.private) for one in open_book.acquaintances.all()] == [(False, True)]
