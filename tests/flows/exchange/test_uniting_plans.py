"""Uniting two books in which there are plans, occasions, advice, and gives that several people had."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from netcrm.exports.snapshot import text as written
from netcrm.flows.exchange import uniting
from netcrm.flows.log import interactions, plans
from netcrm.flows.log.interactions import Entry
from netcrm.flows.people import people
from netcrm.store.book import Book
from world import TODAY

DAY = timedelta(1)
Books = Callable[..., Book]


@pytest.fixture
def books(tmp_path: Path) -> Books:
    """books("mine") opens a book. Both have Maria and Dev, and a lunch planned with Maria."""

    def books(name: str, write: bool = True, today: date = TODAY) -> Book:
        return Book(str(tmp_path / name), today, write)

    with books("mine") as book:
        for name in ("Maria Chen", "Dev Patel"):
            people.add(book, {"name": name})
        interactions.log(book, Entry("lunch", ("maria-chen",), TODAY + DAY, "meal"))
    (tmp_path / "other").write_bytes((tmp_path / "mine").read_bytes())
    return books


def united(books: Books, **how) -> None:
    """Brings the other book into mine, as JSON."""
    with books("other", write=False) as other:
        raw = written(uniting.whole_of(other)).encode()
    with books("mine", **how) as mine:
        uniting.unite(mine, uniting.from_json(raw), "json", "other.json")


def lunch(books: Books, name: str = "mine") -> tuple[date, bool]:
    with books(name, write=False) as book:
        one = book.interactions.get(1)
        assert one is not None
        return one.on, one.planned


@pytest.mark.parametrize("side", ["mine", "other"])
def test_a_plan_that_took_place_in_one_book_took_place(books, side):
    with books(side, today=TODAY + 2 * DAY) as book:
        plans.happened(book, [1])
    united(books, today=TODAY + 2 * DAY)
    assert lunch(books) == (TODAY + DAY, False)


def test_it_took_place_on_the_day_the_other_book_says(books):
    with books("mine") as book:
        plans.moved(book, [1], TODAY + 5 * DAY)
    with books("other") as book:
        plans.happened(book, [1])
    united(books)
    assert lunch(books) == (TODAY, False)


def test_a_plan_stays_one_where_both_plan(books):
    united(books)
    assert lunch(books) == (TODAY + DAY, True)


def test_a_plan_that_was_let_go_here_does_not_come_back(books):
    with books("mine") as book:
        plans.dropped(book, [1])
    united(books)
    with books("mine", write=False) as book:
        assert book.interactions.planned() == ()


def test_what_lies_ahead_in_an_older_book_is_planned(books):
    with books("other") as book:
        book.command("as an older netcrm had it")
        book.interactions.add({"day": TODAY + 9 * DAY, "kind": "call"}, [2])
    united(books)
    with books("mine", write=False) as book:
        assert [one.on for one in book.interactions.planned_with(2)] == [TODAY + 9 * DAY]


def test_an_occasion_and_advice_come_along(books):
    with books("other") as book:
        book.command("advised")
        book.notes.add(1, TODAY, "her exam", False, TODAY + DAY)
        book.advice.add({"person_id": 1, "interaction_id": 1, "day": TODAY, "text": "raise the floor"})
    united(books)
    united(books)
    with books("mine", write=False) as book:
        assert [note.about_on for note in book.notes.of(1)] == [TODAY + DAY]
        assert [(one.text, one.interaction) for one in book.advice.of(1)] == [("raise the floor", "l1")]


def given(book: Book, *receivers: int, **fields) -> None:
    first, *others = receivers
    book.command("gave")
    book.gives.add({"day": TODAY, "kind": "intro", "text": "brought together", "person_id": first, **fields}, others)


def receivers(books: Books) -> list[list[str]]:
    with books("mine", write=False) as book:
        return [[ref.name for ref in give.receivers] for give in book.gives.by_ids([1])]


def test_a_give_comes_with_everybody_who_had_it(books):
    with books("other") as book:
        given(book, 2, 1)
    united(books)
    assert receivers(books) == [["Dev Patel", "Maria Chen"]]


def test_a_give_gets_the_receivers_of_both(books):
    for name, people_ in (("mine", (1,)), ("other", (1, 2))):
        with books(name) as book:
            given(book, *people_, uid="1234567890abcdef")
    united(books)
    assert receivers(books) == [["Maria Chen", "Dev Patel"]]
