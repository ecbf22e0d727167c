"""Laws of introductions: what is taken back is as it was, a book goes out and in whole, and two who become one and come
apart again lose nothing."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.errors import NetcrmError
from netcrm.exports.snapshot import text as written
from netcrm.flows.exchange import uniting
from netcrm.flows.giving import introductions
from netcrm.flows.giving.introduction_words import done
from netcrm.flows.keep import history
from netcrm.flows.log import editing
from netcrm.flows.log.editing import Change
from netcrm.flows.people.merging import merge
from netcrm.flows.people.splitting import split
from netcrm.model.circle import Introduction
from netcrm.store.book import Book
from world import TODAY, make_book, put

HANDLES = ("tom-reyes", "ines-duarte", "lena-fuchs", "franz-huber")
TABLES = ("introduction", "side", "give", "give_receiver", "person")
STEPS = (
    *("tom", "ines", "tom yes", "ines yes", "ines later january", "tom later 3 weeks", "tom no", "ines no"),
    *("--made", "--met they share a driver", "drop", "edit", "delete"),
)
steps = st.lists(st.sampled_from(STEPS), max_size=7)


def step(book: Book, typed: str) -> None:
    """One step of i1 as it is typed; what is refused changes nothing."""
    before = rows(book)
    try:
        if typed == "drop":
            introductions.drop(book, "i1", "not now")
        elif typed == "edit":
            editing.change(book, ["i1"], Change(because="both bake", private=True))
        elif typed == "delete":
            editing.delete(book, ["i1"])
        else:
            flags = {"made": typed.startswith("--made"), "met": typed.startswith("--met")}
            done(book, "i1", typed.partition(" ")[2] if any(flags.values()) else typed, **flags)
    except NetcrmError:
        assert rows(book) == before


def rows(book: Book) -> dict[str, list[Any]]:
    return {table: book.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in TABLES}


def filled(book: Book) -> None:
    """Tom is introduced to Ines (i1), and Lena is to make Franz known to me (i2)."""
    for name in ("Tom Reyes", "Ines Duarte", "Lena Fuchs", "Franz Huber"):
        put(book, name)
    introductions.introduce(book, HANDLES[:2], "both fight with seasonal staff")
    introductions.introduce(book, ("franz-huber",), "cold chains", for_me=True, via="lena-fuchs")


@pytest.fixture
def there() -> Iterator[Book]:
    with Book(":memory:", TODAY, write=True) as book:
        filled(book)
        yield book


def told(book: Book) -> list[Introduction]:
    """Every introduction with its people by their handles: who comes apart again has another number."""
    return [
        one._replace(
            sides=tuple(side._replace(person=side.person._replace(id=0)) for side in one.sides),
            people=tuple(ref._replace(id=0) for ref in one.people),
        )
        for one in book.introductions.all()
    ]


def get(book: Book, ref: str) -> Introduction:
    found = book.introductions.get(int(ref[1:]))
    assert found is not None
    return found


@pytest.mark.thorough
@given(steps)
@examples(20)
def test_every_step_is_taken_back_and_done_again(tmp_path_factory: Any, typed: list[str]) -> None:
    path = str(make_book(tmp_path_factory.mktemp("law") / "book.db"))
    with Book(path, TODAY, write=True) as book:
        filled(book)
    for one in typed:
        with Book(path, TODAY, write=True) as book:
            before = rows(book)
            step(book, one)
            after = rows(book)
        if before == after:
            continue
        with Book(path, TODAY, write=True) as book:
            history.undo(book)
            assert rows(book) == before
        with Book(path, TODAY, write=True) as book:
            history.redo(book)
            assert rows(book) == after


@pytest.mark.thorough
@given(steps)
@examples(20)
def test_out_and_in_is_the_same_book(typed: list[str]) -> None:
    with Book(":memory:", TODAY, write=True) as book, Book(":memory:", TODAY, write=True) as other:
        filled(book)
        for one in typed:
            step(book, one)
        raw = written(uniting.whole_of(book))
        uniting.unite(other, uniting.from_json(raw.encode()), "json", "book.json")
        assert written(uniting.whole_of(other)) == raw
        uniting.unite(other, uniting.from_json(raw.encode()), "json", "book.json")
        assert written(uniting.whole_of(other)) == raw


@pytest.mark.thorough
@given(steps)
@examples(20)
def test_two_who_become_one_end_it_and_come_apart_as_they_were(typed: list[str]) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        filled(book)
        for one in typed:
            step(book, one)
        before = told(book)
        merge(book, "tom-reyes", ["ines-duarte"])
        assert not any(one.ref == "i1" for one in book.introductions.open())
        split(book, "ines-duarte")
        assert told(book) == before


def test_an_idea_between_two_who_become_one_has_ended(there: Book) -> None:
    merge(there, "tom-reyes", ["ines-duarte"])
    assert (get(there, "i1").step, get(there, "i2").step) == ("ended", "idea")


def test_whose_introduction_it_is_goes_with_who_is_merged(there: Book) -> None:
    merge(there, "franz-huber", ["ines-duarte"])
    assert [ref.handle for ref in get(there, "i1").people] == ["tom-reyes", "franz-huber"]


@pytest.fixture
def books(tmp_path: Path) -> Callable[..., Book]:
    """books("mine") and books("other"): two copies of one book with i1 and i2."""

    def books(name: str, write: bool = True) -> Book:
        return Book(str(tmp_path / name), TODAY, write)

    with books("mine") as book:
        filled(book)
    (tmp_path / "other").write_bytes((tmp_path / "mine").read_bytes())
    return books


def test_answers_given_in_two_books_are_united(books: Callable[..., Book]) -> None:
    with books("mine") as mine:
        done(mine, "i1", "tom yes")
    with books("other") as other:
        done(other, "i1", "ines yes")
    with books("other", write=False) as other:
        raw = written(uniting.whole_of(other)).encode()
    with books("mine") as mine:
        uniting.unite(mine, uniting.from_json(raw), "json", "other.json")
        assert get(mine, "i1").step == "agreed"
        assert len(mine.introductions.all()) == 2
