"""A book that stays open between commands hides nothing: what stands in its file is what is read."""

import os
from contextlib import closing
from shutil import copyfile
from sqlite3 import OperationalError, connect

import kept_open
import pytest

from netcrm.store import book as books
from world import TODAY, add, make_book


@pytest.fixture
def path(tmp_path):
    return make_book(tmp_path / "book.db")


def handles(path) -> list[str]:
    with closing(books.connect(str(path))) as db:
        return [handle for (handle,) in db.execute("SELECT handle FROM person ORDER BY id")]


def known(path, name):
    with books.Book(str(path), TODAY, write=True) as book:
        add(book, name)
    return path


def test_a_book_that_was_closed_is_not_opened_again(path):
    one = books.connect(str(path))
    one.close()
    with closing(books.connect(str(path))) as other:
        assert other is one


def test_a_book_that_is_open_is_opened_again_for_another(path):
    with closing(books.connect(str(path))) as one, closing(books.connect(str(path))) as other:
        assert other is not one


def test_what_others_wrote_is_read(path):
    known(path, "Maria Chen")
    with closing(connect(path)) as db, db:
        db.execute("UPDATE person SET handle = 'mc'")
    assert handles(path) == ["mc"]


def test_a_file_that_was_written_over_is_read_anew(path, tmp_path):
    other = known(make_book(tmp_path / "other.db"), "Dev Patel")
    known(path, "Maria Chen")
    copyfile(other, path)
    assert handles(path) == ["dev-patel"]


def test_another_file_in_its_place_is_read(path, tmp_path):
    other = known(make_book(tmp_path / "other.db"), "Dev Patel")
    known(path, "Maria Chen")
    os.replace(other, path)
    assert handles(path) == ["dev-patel"]


def test_what_one_opening_forbade_and_changed_is_not_so_in_the_next(path):
    with closing(books.connect(str(path))) as db:
        db.execute("PRAGMA query_only=ON")
        db.execute("PRAGMA foreign_keys=OFF")
    with closing(books.connect(str(path))) as db:
        assert [db.execute(f"PRAGMA {name}").fetchone() for name in ("query_only", "foreign_keys")] == [(0,), (1,)]


def test_what_was_not_committed_is_gone(path):
    known(path, "Maria Chen")
    with closing(books.connect(str(path))) as db:
        db.execute("BEGIN IMMEDIATE")
        db.execute("DELETE FROM person")
    assert handles(path) == ["maria-chen"]


def test_a_book_that_nobody_uses_is_not_locked(path):
    known(path, "Maria Chen")
    with closing(connect(path, timeout=0, isolation_level=None)) as db:
        try:
            db.execute("BEGIN EXCLUSIVE")
        except OperationalError as error:
            pytest.fail(str(error))
        assert db.in_transaction


def test_a_fork_has_none_of_the_open_books(path):
    handles(path)
    assert kept_open._kept
    child = os.fork()
    if child == 0:
        os._exit(len(kept_open._kept))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
