"""Several commands taken back at once, all since a moment, and what each one touched."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import old_books
import pytest

from netcrm.errors import NotFound, Refused
from netcrm.flows.day import loops
from netcrm.flows.keep import history
from netcrm.flows.log import interactions, notes
from netcrm.flows.log.interactions import Entry
from netcrm.flows.people import merging, people
from netcrm.store import history as journal
from netcrm.store.book import Book
from netcrm.store.tables import JOURNALED
from rows import each_row
from world import TODAY, make_book

Write = Callable[..., Any]


class Diary:
    """A book to which each deed is written an hour after the one before."""

    def __init__(self, path: Path) -> None:
        self.path = str(path)
        self.at = datetime(2026, 9, 20, 8)

    def write(self, deed: Callable[[Book], Any]) -> Any:
        self.at += timedelta(hours=1)
        with Book(self.path, self.at.date(), True, self.at.isoformat()) as book:
            return deed(book)

    @contextmanager
    def read(self) -> Iterator[Book]:
        with Book(self.path, TODAY) as book:
            yield book


@pytest.fixture
def diary(tmp_path: Path) -> Diary:
    """Maria at 9, Dev at 10, a note at 11, a log at 12."""
    made = Diary(make_book(tmp_path / "book.db"))
    made.write(lambda book: people.add(book, {"name": "Maria Chen"}))
    made.write(lambda book: people.add(book, {"name": "Dev Patel"}))
    made.write(lambda book: notes.note(book, "maria-chen", "two kids"))
    made.write(lambda book: interactions.log(book, Entry("", ("maria-chen", "dev-patel"), date(2026, 9, 20), "call")))
    return made


def dump(book: Book) -> dict[str, list[tuple[Any, ...]]]:
    return {name: book.db.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in JOURNALED}


# What was touched


def touched(diary: Diary) -> list[tuple[tuple[str, ...], int, dict[str, int]]]:
    """People, how many more, and rows of each command, the newest first."""
    with diary.read() as book:
        return [(row.people, row.others, dict(row.rows)) for row in history.listed(book).deeds]


def test_a_command_tells_whom_it_was_about_and_what_it_wrote(diary: Diary) -> None:
    diary.write(lambda book: loops.promise(book, "dev-patel", "the deck", None))
    assert touched(diary)[:3] == [
        (("Dev Patel",), 0, {"promises": 1}),
        (("Maria Chen", "Dev Patel"), 0, {"logs": 1}),
        (("Maria Chen",), 0, {"notes": 1}),
    ]


def test_what_was_taken_back_still_tells_whom_it_was_about(diary: Diary) -> None:
    before = touched(diary)
    diary.write(lambda book: history.undo(book, 4))
    assert touched(diary) == before


def test_what_was_deleted_later_still_tells_whom_it_was_about(diary: Diary) -> None:
    diary.write(interactions.delete_last)
    assert touched(diary)[:2] == [(("Maria Chen", "Dev Patel"), 0, {"logs": 1})] * 2


def test_of_many_people_three_are_named(diary: Diary) -> None:
    names = ("Ada Brandt", "Tom Reyes", "Ines Sommer", "Mika Lehtonen", "Priya Nair")

    def all_at_once(book: Book) -> None:
        with book.one_command("added five"):
            for name in names:
                people.add(book, {"name": name})

    diary.write(all_at_once)
    assert touched(diary)[0] == (names[:3], 2, {})


def test_a_merge_tells_of_both(diary: Diary) -> None:
    diary.write(lambda book: merging.merge(book, "maria-chen", ["dev-patel"]))
    assert {*touched(diary)[0][0]} == {"Maria Chen", "Dev Patel"}


# Several at once


def test_as_many_as_are_said_are_taken_back_in_one_transaction(diary: Diary) -> None:
    taken = diary.write(lambda book: history.undo(book, 2))
    assert [deed.what for deed in taken.deeds] == [
        "logged a call with Maria Chen and Dev Patel",
        "noted something about Maria Chen: two kids",
    ]
    assert (taken.deed, taken.next) == (taken.deeds[0], "added Dev Patel")


def test_what_was_taken_back_at_once_comes_again_at_once(diary: Diary) -> None:
    with diary.read() as book:
        before = dump(book)
    diary.write(lambda book: history.undo(book, 3))
    again = diary.write(lambda book: history.redo(book, 3))
    assert [deed.what for deed in again.deeds][::2] == [
        "added Dev Patel",
        "logged a call with Maria Chen and Dev Patel",
    ]
    with diary.read() as book:
        assert dump(book) == before


@each_row(
    ("deed", "said"),
    [
        (lambda book: history.undo(book, 5), "only 4 commands can be taken back"),
        (lambda book: history.redo(book, 1), "there is nothing to do again"),
    ],
)
def test_more_than_there_are_is_refused_and_nothing_is_taken_back(diary, deed, said):
    with pytest.raises(NotFound, match=said):
        diary.write(deed)
    with diary.read() as book:
        assert len(book.history.standing()) == 4


def test_more_than_were_taken_back_is_refused_and_nothing_is_done_again(diary: Diary) -> None:
    diary.write(lambda book: history.undo(book, 2))
    with pytest.raises(NotFound, match="only 2 commands can be done again"):
        diary.write(lambda book: history.redo(book, 3))
    with diary.read() as book:
        assert len(book.history.standing()) == 2


# Back to a moment


@each_row(
    ("back_to", "left"),
    [
        ("2026-09-20T23:59:59", 4),
        ("2026-09-20T12:00:00", 4),
        ("2026-09-20T11:59:59", 3),
        ("2026-09-20T10:00:59", 2),
        ("2019-01-01T23:59:59", 0),
    ],
)
def test_all_since_a_moment_would_be_taken_back(diary, back_to, left):
    with diary.read() as book:
        assert 4 - len(history.plan(book, back_to, "then").deeds) == left


def test_what_is_taken_back_is_what_was_shown(diary: Diary) -> None:
    with diary.read() as book:
        shown = [deed.id for deed in history.plan(book, "2026-09-20T11:00:00", "").deeds]
    diary.write(lambda book: notes.note(book, "dev-patel", "climbs"))
    with pytest.raises(Refused, match="something was written meanwhile"):
        diary.write(lambda book: history.undo_to(book, "2026-09-20T11:00:00", shown))
    with diary.read() as book:
        assert len(book.history.standing()) == 5


def test_a_command_of_another_day_that_was_typed_before_stays(diary: Diary) -> None:
    diary.at = datetime(2026, 9, 1)  # with --today
    diary.write(lambda book: notes.note(book, "dev-patel", "climbs"))
    with diary.read() as book:
        assert history.plan(book, "2026-09-10T23:59:59", "then").deeds == ()


# Where history ends


@pytest.fixture
def pruned(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> Diary:
    """Of more than a hundred commands sixty are left, the first from an evening of 22 September."""
    monkeypatch.setattr(journal, "KEPT", 60)
    for number in range(4, 100):
        diary.write(lambda book, number=number: people.edit(book, "maria-chen", {"title": f"title {number}"}, {}, ()))
    return diary


def test_no_more_than_what_is_kept_can_be_taken_back(pruned: Diary) -> None:
    with pytest.raises(NotFound, match="only 60 commands can be taken back; what was done before 2026-09-22 01:00"):
        pruned.write(lambda book: history.undo(book, 61))


def test_further_back_than_what_is_kept_is_refused(pruned: Diary) -> None:
    with pruned.read() as book, pytest.raises(Refused, match="before 2026-09-22 01:00 cannot be taken back") as refused:
        history.plan(book, "2026-09-21T23:59:59", "then")
    assert refused.value.hint.args == (60,)


def test_the_list_says_where_history_begins(pruned: Diary, diary: Diary) -> None:
    with pruned.read() as book:
        report = history.listed(book)
    assert (len(report.deeds), report.older, report.begins) == (20, 40, "2026-09-22T01:00:00")


def test_a_book_that_knows_all_it_was_told_does_not_say_so(diary: Diary) -> None:
    with diary.read() as book:
        assert history.listed(book).begins is None


def test_a_first_command_that_changed_nothing_is_no_beginning(tmp_path: Path) -> None:
    diary = Diary(make_book(tmp_path / "book.db"))
    diary.write(lambda book: book.command("did nothing"))
    diary.write(lambda book: people.add(book, {"name": "Maria Chen"}))
    with diary.read() as book:
        assert history.listed(book).begins is None


def test_history_ends_where_somebody_was_forgotten(diary: Diary) -> None:
    def empty(book: Book) -> None:
        book.db.execute("UPDATE pen SET deed_id = 0")
        book.db.execute("DELETE FROM deed")
        book.db.execute("INSERT INTO deed (at, what, undoes) VALUES (?, 'somebody was forgotten', 0)", (book.now,))

    diary.write(empty)
    with pytest.raises(
        NotFound, match="nothing to take back; what was done before 2026-09-20 13:00 cannot be any more: somebody"
    ):
        diary.write(history.undo)
    with diary.read() as book, pytest.raises(Refused, match="before 2026-09-20 13:00 cannot be taken back any more"):
        history.plan(book, "2026-09-20T12:00:00", "then")
    diary.write(lambda book: notes.note(book, "dev-patel", "climbs"))
    with diary.read() as book:
        assert [deed.what for deed in history.plan(book, "2026-09-20T13:00:00", "then").deeds] == [
            "noted something about Dev Patel: climbs"
        ]


@pytest.mark.thorough
@each_row("version", old_books.names)
def test_what_was_done_before_a_migration_is_taken_back_and_done_again(tmp_path_factory, version):
    path = tmp_path_factory.mktemp("old") / "book.db"
    old_books.make(path, old_books.frozen("schema", version), old_books.frozen("book", version))
    with Book(str(path), TODAY, True) as book:
        before, number = dump(book), len(book.history.standing())
        history.undo(book, number)
        assert number > 30
        assert [name for name, rows in dump(book).items() if rows] == []
    with Book(str(path), TODAY, True) as book:
        history.redo(book, number)
        assert dump(book) == before
