"""What was deleted stays known by uid, whatever it was; undo and redo keep to it."""

import sqlite3
from contextlib import closing
from json import dumps

import old_books
import pytest

from netcrm.columns.tables import TABLES
from netcrm.flows.keep import history
from netcrm.store.book import Book
from netcrm.store.file_format import VERSION
from netcrm.store.migrations import STEPS, upgraded
from netcrm.store.snapshot import Gone
from world import TODAY, put, talk

KNOWN = [name for name, table in TABLES.items() if name not in ("origins", "traces")]


@pytest.fixture
def two(book):
    """A book with Maria, Dev and a coffee they had; their uids and its own."""
    with book(write=True) as there:
        there.command("made")
        maria, dev = put(there, "Maria Chen"), put(there, "Dev Patel")
        coffee = talk(there, [maria, dev], "coffee")
    return maria, dev, coffee


def uid(there, table, number):
    return there.db.execute(f"SELECT uid FROM {table} WHERE id = ?", (number,)).fetchone()[0]


def deleted(there, table, number):
    there.command("deleted something")
    there.db.execute(f"DELETE FROM {table} WHERE id = ?", (number,))


def gone(book):
    with book() as there:
        return there.snapshot.gone()


@pytest.mark.thorough
@pytest.mark.parametrize("name", KNOWN)
def test_every_table_that_people_write_has_it(book, two, name):
    table = TABLES[name]
    told = {field: f"its {field}" for field in ("uid", *table.known_by)}
    with book(write=True) as there:
        there.command("deleted something")
        write = "INSERT INTO journal (deed_id, tbl, op, row_id, old) SELECT deed_id, ?, 'D', 1, ? FROM pen"
        there.db.execute(write, (table.table, dumps(told)))
    assert gone(book).rows == {(name, " ".join(told[field] for field in table.known_by))}


def test_a_person_is_known_by_uid(book, two):
    with book(write=True) as there:
        who = uid(there, "person", two[0])
        deleted(there, "person", two[0])
    assert ("people", who) in gone(book).rows


def test_who_was_taken_out_of_a_contact_is_known_while_both_are_there(book, two):
    maria, _, coffee = two
    with book(write=True) as there:
        who, what = uid(there, "person", maria), uid(there, "interaction", coffee)
        there.command("without Maria")
        there.db.execute("DELETE FROM attendance WHERE person_id = ?", (maria,))
    assert gone(book).seats == {(what, who)}


def test_who_goes_along_with_a_contact_was_not_taken_out_of_it(book, two):
    with book(write=True) as there:
        deleted(there, "interaction", two[2])
    assert gone(book).seats == frozenset()


def test_undo_takes_it_back_and_redo_does_it_again(book, two):
    with book(write=True) as there:
        deleted(there, "person", two[0])
    first = gone(book)
    with book(write=True) as there:
        history.undo(there)
    assert gone(book).rows == frozenset()
    with book(write=True) as there:
        history.redo(there)
    assert gone(book) == first


def test_what_undo_deletes_is_not_gone_for_good(book, two):
    with book(write=True) as there:
        history.undo(there)
    assert gone(book).rows == frozenset()


def test_what_undo_brings_back_and_redo_takes_is_gone_again_once(book, two):
    with book(write=True) as there:
        deleted(there, "person", two[0])
    first = gone(book)
    for _ in range(2):
        with book(write=True) as there:
            history.undo(there)
        with book(write=True) as there:
            history.redo(there)
    assert gone(book) == first


def test_it_is_known_longer_than_the_journal_is(book, two):
    with book(write=True) as there:
        deleted(there, "person", two[0])
    before = gone(book)
    with book(write=True) as there:
        there.db.execute("DELETE FROM deed")
    assert gone(book) == before


def test_a_book_of_version_7_knows_what_its_journal_tells(tmp_path):
    path = old_books.make(tmp_path / "7.db", old_books.frozen("schema", "7"), old_books.frozen("book", "7"))
    told = (
        "SELECT json_extract(old, '$.uid') FROM journal JOIN deed ON deed.id = deed_id WHERE op = 'D'"
        " AND tbl IN ('note', 'person', 'loop', 'attendance') AND undoes IS NULL AND undone_by IS NULL"
    )
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        known = {row[0] for row in db.execute(told)} - {None}
        upgraded(db, "", STEPS, VERSION, TODAY)
        there = {key for _, key in db.execute("SELECT tbl, key FROM gone")}
    assert known
    assert known <= there


def test_a_migration_leaves_nothing_gone_of_its_own(tmp_path):
    path = old_books.make(tmp_path / "6.db", old_books.frozen("schema", "6"), old_books.frozen("book", "6"))
    with Book(str(path), TODAY) as there:
        numbers = {
            uid for table in ("person", "side", "note") for (uid,) in there.db.execute(f"SELECT uid FROM {table}")
        }
        assert not numbers & {key for _, key in there.snapshot.gone().rows}


def test_undo_in_a_book_of_version_7_takes_back_what_its_journal_told(tmp_path):
    path = old_books.make(tmp_path / "7.db", old_books.frozen("schema", "7"), old_books.frozen("book", "7"))
    with Book(str(path), TODAY, write=True) as there:
        assert there.snapshot.gone().rows
        while there.history.last():
            history.undo(there)
        assert there.snapshot.gone() == Gone()
