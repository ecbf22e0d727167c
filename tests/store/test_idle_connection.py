"""A command that opens the book twice reads its schema once."""

import os
from pathlib import Path

import pytest

from netcrm.store.book import Book
from netcrm.store.idle_connection import IdleConnection
from netcrm.workspace import Workspace
from world import TODAY


@pytest.fixture
def path(tmp_path: Path) -> str:
    """A book with nobody in it."""
    path = str(tmp_path / "book.db")
    with Book(path, TODAY, write=True):
        pass
    return path


@pytest.fixture
def idle():
    """Where the connection of one opening waits for the next."""
    return IdleConnection()


@pytest.fixture
def opened(path, idle):
    """opened(write=True) -> the book, opened with the connection that the one before left."""

    def opened(write: bool = False, dry_run: bool = False) -> Book:
        book = Book(path, TODAY, write, dry_run=dry_run)
        book.idle = idle
        return book

    return opened


def test_the_second_opening_has_the_connection_of_the_first(opened):
    with opened() as first:
        db = first.db
    with opened() as second:
        assert second.db is db


def test_a_book_that_was_only_read_can_be_written_to_next(opened):
    with opened():
        pass
    with opened(write=True) as book:
        book.settings.put("hours", "3")
    with opened() as book:
        assert book.settings.get("hours") == "3"


def test_a_book_that_was_written_to_can_only_be_read_next(opened):
    with opened(write=True):
        pass
    with opened() as book:
        assert book.db.execute("PRAGMA query_only").fetchone()[0] == 1


def test_what_somebody_else_wrote_in_between_is_read(opened, path):
    with opened():
        pass
    with Book(path, TODAY, write=True) as other:
        other.settings.put("hours", "3")
    with opened() as book:
        assert book.settings.get("hours") == "3"


def test_another_file_at_the_path_is_opened_anew(opened, path, tmp_path):
    with opened() as book:
        db, before = book.db, book.uid
    with Book(str(tmp_path / "other.db"), TODAY, write=True) as other:
        uid = other.uid
    os.replace(tmp_path / "other.db", path)
    with opened() as book:
        assert (book.db is db, book.uid == before, book.uid == uid) == (False, False, True)


def test_a_book_that_is_not_there_yet_is_found_once_it_is(tmp_path):
    workspace = Workspace(str(tmp_path / "new.db"))
    with workspace.book():
        pass
    with workspace.book(write=True) as book:
        book.settings.put("hours", "3")
    with workspace.book() as book:
        assert book.settings.get("hours") == "3"


def test_a_failure_leaves_no_connection(opened, idle):
    with pytest.raises(ZeroDivisionError), opened():
        raise ZeroDivisionError
    assert idle.take(opened().path) is None


def test_what_was_only_tried_leaves_no_connection(opened, idle):
    with opened(write=True, dry_run=True):
        pass
    assert idle.take(opened().path) is None
