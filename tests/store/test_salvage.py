"""A damaged book, of which every row that can be read is saved into a new one."""

import os
import random
import sqlite3
import stat
from contextlib import closing

import pytest

from netcrm.store.backups import Backups
from netcrm.store.salvage import Salvage
from rows import each_row
from world import put, talk

PEOPLE, TALKS = 60, 300
PAGE = 4096


@pytest.fixture
def path(world, once, book):
    """A book of some hundred rows."""

    @once
    def fill():
        with book(write=True) as opened:
            people = [put(opened, f"Person {number}") for number in range(PEOPLE)]
            for number in range(TALKS):
                talk(opened, [people[number % PEOPLE]], f"words {number}", days_ago=number)

    return str(world / "data" / "netcrm" / "netcrm.db")


def overwrite(path: str, pages: list[int], seed: int = 0) -> None:
    """Writes nonsense over pages, the first of which is 0."""
    chance = random.Random(seed)
    with open(path, "r+b") as file:
        for page in pages:
            file.seek(page * PAGE)
            file.write(chance.randbytes(PAGE))


def page_of(path: str, text: bytes) -> int:
    """A page that holds a text."""
    with open(path, "rb") as file:
        return file.read().index(text) // PAGE


def texts(path: str) -> set[str]:
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {text for (text,) in db.execute("SELECT text FROM interaction")}


def test_all_but_the_damaged_page_is_saved(path):
    overwrite(path, [page_of(path, b"words 150")])
    saved = Salvage(path).salvage()
    left = texts(path)
    assert saved.rows["person"] == PEOPLE
    assert TALKS - 100 < len(left) < TALKS
    assert "words 0" in left
    assert "words 299" in left


def test_what_could_not_be_read_is_told_by_its_numbers(path):
    overwrite(path, [page_of(path, b"words 150")])
    saved = Salvage(path).salvage()
    (gap,) = [one for one in saved.unread if one.table == "interaction"]
    assert gap.first <= 151 <= gap.last
    assert gap.last - gap.first + 1 == TALKS - len(texts(path))


def test_rows_that_are_no_rows_any_more_are_told_by_the_numbers_that_are_missing(path):
    before = texts(path)
    with open(path, "r+b") as file:
        file.seek(page_of(path, b"words 150") * PAGE + 2000)
        file.write(random.Random(2).randbytes(512))
    saved = Salvage(path).salvage()
    lost = sorted(int(text.split()[1]) + 1 for text in before - texts(path))
    (gap,) = saved.unread
    assert lost == list(range(gap.first, gap.last + 1))


def test_a_damaged_table_that_never_had_a_row_has_lost_none(path):
    with closing(sqlite3.connect(path)) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'apart'").fetchone()
    overwrite(path, [root - 1])
    assert Salvage(path).salvage().unread == ()


def test_the_damaged_file_is_put_aside_as_it_was(path):
    overwrite(path, [page_of(path, b"words 150")])
    with open(path, "rb") as file:
        before = file.read()
    saved = Salvage(path).salvage()
    with open(saved.aside, "rb") as file:
        assert file.read() == before
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600


@each_row("copied", [False, True], ids=["as a new book has it", "as the backup has it"])
def test_a_list_of_tables_that_is_damaged_is_taken_from_another_book(world, path, copied):
    target = str(world / f"other-{copied}.db")
    with open(path, "rb") as file, open(target, "wb") as other:
        other.write(file.read())
    copies = []
    if copied:
        copies = [str(world / "copy.db")]
        Backups(target).make(copies[0])
    overwrite(target, [0, page_of(target, b"CREATE TABLE attendance")])
    saved = Salvage(target, copies).salvage()
    assert saved.rows["interaction"] == TALKS
    assert len(texts(target)) == TALKS


def test_a_number_that_was_given_once_is_not_given_again(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("DELETE FROM interaction WHERE id = 300")
        db.commit()
    overwrite(path, [page_of(path, b"words 150")])
    Salvage(path).salvage()
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'interaction'").fetchone()[0] >= 300


def test_nothing_is_touched_where_nothing_can_be_read(path):
    nonsense = random.Random(1).randbytes(os.path.getsize(path))
    with open(path, "wb") as file:
        file.write(nonsense)
    assert Salvage(path).salvage() is None
    with open(path, "rb") as file:
        assert file.read() == nonsense
    assert [name for name in os.listdir(os.path.dirname(path)) if name.startswith(".netcrm-")] == []


@each_row("seed", range(10))
def test_pages_overwritten_at_random_leave_a_book_in_good_order(world, path, seed):
    target = str(world / f"random-{seed}.db")
    with open(path, "rb") as file, open(target, "wb") as other:
        other.write(file.read())
    chance = random.Random(seed)
    last = os.path.getsize(path) // PAGE
    overwrite(target, [chance.randrange(1, last) for _ in range(3)], seed)
    saved = Salvage(target).salvage()
    assert saved is not None
    texts(target)


def test_rows_are_found_on_their_pages_where_the_way_to_them_is_damaged(path):
    with closing(sqlite3.connect(path)) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'interaction'").fetchone()
    overwrite(path, [root - 1])
    saved = Salvage(path).salvage()
    assert len(texts(path)) == TALKS
    assert saved.rows["interaction"] == TALKS
