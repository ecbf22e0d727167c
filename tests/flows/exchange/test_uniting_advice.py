"""Uniting two books that went on from the same question and challenge: nothing is mixed, and no view is lost."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from netcrm.exports.snapshot import text as written
from netcrm.flows.advice import asking, challenges, lessons, steps
from netcrm.flows.advice.challenges import Change, Deciding
from netcrm.flows.exchange import uniting
from netcrm.flows.log import editing
from netcrm.flows.people import people
from netcrm.model.advice import Advice, Challenge
from netcrm.store.book import Book
from world import TODAY

Books = Callable[..., Book]


@pytest.fixture
def books(tmp_path: Path) -> Books:
    """books("mine") opens a book. Both asked Maria and Dev one question (a1 and a2 about c1)."""

    def books(name: str, write: bool = True) -> Book:
        return Book(str(tmp_path / name), TODAY, write)

    with books("mine") as book:
        for name in ("Maria Chen", "Dev Patel"):
            people.add(book, {"name": name})
        asking.asked(book, ("maria-chen", "dev-patel"), "how do you chase late payers?")
    (tmp_path / "other").write_bytes((tmp_path / "mine").read_bytes())
    return books


def united(books: Books, into: str = "mine", of: str = "other") -> Any:
    """Brings one book into the other, as JSON; what it brought."""
    with books(of, write=False) as other:
        raw = written(uniting.whole_of(other)).encode()
    with books(into) as mine:
        return uniting.unite(mine, uniting.from_json(raw), "json", "other.json").plan


def take(books: Books, name: str, *deeds: tuple[Any, ...]) -> None:
    with books(name) as book:
        for deed in deeds:
            steps.take(book, "a1", *deed)


def advice(books: Books, name: str = "mine") -> Advice:
    with books(name, write=False) as book:
        return steps.advice_with(book, "a1")


def decide(books: Books, name: str, *what: Any) -> None:
    with books(name) as book:
        challenges.change(book, "c1", Change(deciding=Deciding(*what)))


def challenge(books: Books, name: str = "mine") -> Challenge:
    with books(name, write=False) as book:
        return challenges.get(book, "c1")


WAITED = ("answered", "wait"), ("acted", "waited", "yes"), ("told",)


@pytest.mark.parametrize(
    ("mine", "ours"),
    [
        ([("answered", "wait"), ("declined", "too slow")], (True, "too slow", None, None)),
        ([("answered", "wait"), ("acted", "called")], (False, "called", None, None)),
        ([("answered", "wait"), ("acted", "waited")], (False, "waited", "yes", TODAY)),
        ([("answered", "wait")], (False, "waited", "yes", TODAY)),
        ([], (False, "waited", "yes", TODAY)),
    ],
)
def test_what_i_did_comes_whole_or_not_at_all(books: Books, mine: list[Any], ours: tuple[Any, ...]) -> None:
    take(books, "mine", *mine)
    take(books, "other", *WAITED)
    united(books)
    one = advice(books)
    assert (one.declined, one.did, one.helped, one.told_on) == ours


def test_why_not_comes_with_its_flag(books: Books) -> None:
    take(books, "other", ("answered", "wait"), ("declined", "too slow"))
    united(books)
    assert advice(books).step == "declined"


def test_a_reason_and_a_prediction_go_with_their_own_decision(books: Books) -> None:
    decide(books, "mine", "raise prices", "costs")
    decide(books, "other", "cut prices", None, "twice the customers", 90, TODAY)
    plan = united(books)
    decision = challenge(books).decision
    assert decision
    assert (decision.text, decision.because, decision.expect, decision.sure, decision.review_on) == (
        *("raise prices", "costs", None, None, None),
    )
    assert [doubt.why for doubt in plan.unsure] == [
        'the decision of the challenge of 2026-09-22 is "cut prices" there; yours stays'
    ]


def test_more_of_the_same_decision_is_filled(books: Books) -> None:
    decide(books, "mine", "raise prices")
    decide(books, "other", "raise prices", "costs", "more", 70)
    with books("other") as book:
        challenges.turned_out(book, "c1", "so it was", "yes")
    united(books)
    one = challenge(books)
    assert one.decision
    assert (one.decision.because, one.decision.sure, one.outcome and one.outcome.text) == ("costs", 70, "so it was")


def test_another_outcome_does_not_come_to_another_decision(books: Books) -> None:
    decide(books, "mine", "raise prices")
    decide(books, "other", "cut prices", None, "more")
    with books("other") as book:
        challenges.turned_out(book, "c1", "so it was", "yes")
    united(books)
    assert challenge(books).outcome is None


def test_another_certainty_is_told(books: Books) -> None:
    decide(books, "mine", "raise prices", None, "more", 70)
    decide(books, "other", "raise prices", None, "more", 90)
    assert [doubt.why for doubt in united(books).unsure] == [
        "the certainty of the challenge of 2026-09-22 is 90 there; yours stays"
    ]


def test_another_first_answer_is_kept_as_a_further_one(books: Books) -> None:
    take(books, "mine", ("answered", "tom says A"))
    take(books, "other", ("answered", "tom says B"), ("answered", "and C"))
    plan = united(books)
    assert [reply.text for reply in advice(books).answers] == ["tom says A", "tom says B", "and C"]
    assert not plan.unsure


def test_uniting_twice_and_back_brings_no_answer_twice(books: Books) -> None:
    take(books, "mine", ("answered", "tom says A"))
    take(books, "other", ("answered", "tom says B"))
    united(books)
    with books("mine", write=False) as book:
        before = book.snapshot.read()
    united(books)
    with books("mine", write=False) as book:
        assert book.snapshot.read() == before
    united(books, "other", "mine")
    assert [reply.text for reply in advice(books, "other").answers] == ["tom says B", "tom says A"]
    united(books)
    assert [reply.text for reply in advice(books).answers] == ["tom says A", "tom says B"]


def test_an_answer_in_other_letters_is_the_same(books: Books) -> None:
    take(books, "mine", ("answered", "Wait."))
    take(books, "other", ("answered", "wait."))
    united(books)
    assert [reply.text for reply in advice(books).answers] == ["Wait."]


@pytest.mark.parametrize("first", [True, False])
def test_a_lesson_that_is_private_in_one_book_is_named_in_no_give(books: Books, first: bool) -> None:
    with books("mine") as book:
        lessons.lesson(book, "raise the floor", told=() if first else ["maria-chen"])
    with books("mine", write=False) as book:
        whole = uniting.whole_of(book)
    with books("other") as book:
        uniting.unite(book, uniting.from_book(whole), "book", "mine")
    with books("other") as book:
        if first:
            lessons.tell(book, "s1", ["maria-chen"])
        else:
            editing.change(book, ["s1"], editing.Change(private=True))
    if first:
        with books("mine") as book:
            editing.change(book, ["s1"], editing.Change(private=True))
    united(books)
    with books("mine", write=False) as book:
        assert [give.text for give in book.gives.of(1)] == ["a lesson of mine"]
