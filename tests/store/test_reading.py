"""A book opened for reading is read-only, but for what follows from the rest."""

import sqlite3
from contextlib import closing, suppress

import pytest

from netcrm.engine.ask.meaning import model_version
from netcrm.errors import Failed
from netcrm.flows.ask import ask
from netcrm.flows.log import notes
from netcrm.flows.people import lists, people
from netcrm.model.filters import Filter
from netcrm.store.book import Book


@pytest.fixture
def path(world, run):
    """A book in which Maria stands."""
    run("add", "Maria Chen")
    return world / "data" / "netcrm" / "netcrm.db"


def first(path, sql: str) -> object:
    """The first value of a question to the file."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql).fetchone()[0]


def test_a_note_written_through_a_book_opened_for_reading_is_refused(path, book):
    with pytest.raises(Failed, match=r"opened for reading; nothing was changed"), book() as opened:
        notes.note(opened, "maria-chen", "two kids")
    assert first(path, "SELECT count(*) FROM note") == 0


def test_somebody_added_to_a_missing_book_opened_for_reading_is_refused(world, book):
    with pytest.raises(Failed, match="opened for reading"), book() as opened:
        people.add(opened, {"name": "Maria Chen"})
    assert list(world.rglob("*.db")) == []


def test_sql_typed_past_the_shelves_is_refused_too(path, book):
    with pytest.raises(Failed, match="opened for reading"), book() as opened:
        opened.db.execute("DELETE FROM person")
    assert first(path, "SELECT count(*) FROM person") == 1


def test_whoever_passes_over_the_refusal_has_written_nothing(path, book):
    with book() as opened, suppress(sqlite3.Error):
        notes.note(opened, "maria-chen", "two kids")
    assert first(path, "SELECT count(*) FROM note") == 0


def test_a_read_keeps_the_ties_it_had_to_work_out(path, book):
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT OR IGNORE INTO stale SELECT id FROM person")
    with book() as opened:
        lists.people_list(opened, Filter())
    assert first(path, "SELECT count(*) FROM stale") == 0


def test_a_read_keeps_the_meanings_it_had_to_work_out(path, book):
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT OR IGNORE INTO unread SELECT id FROM person")
        db.execute("DELETE FROM meaning")
    with Book(str(path), book().today, meaning_version=model_version()) as opened:
        ask.ask(opened, "we run out of money")
    assert (first(path, "SELECT count(*) FROM unread"), first(path, "SELECT count(*) FROM meaning")) == (0, 1)


def test_after_the_ties_were_worked_out_a_read_is_a_read_again(path, book):
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT OR IGNORE INTO stale SELECT id FROM person")

    def read_then_write() -> None:
        with book() as opened:
            lists.people_list(opened, Filter())
            notes.note(opened, "maria-chen", "two kids")

    with pytest.raises(Failed, match="opened for reading"):
        read_then_write()


def test_a_dry_run_sees_what_it_wrote_and_keeps_none_of_it(path, book):
    with Book(str(path), book().today, write=True, dry_run=True) as opened:
        notes.note(opened, "maria-chen", "two kids")
        assert opened.db.execute("SELECT count(*) FROM note").fetchone()[0] == 1
    assert first(path, "SELECT count(*) FROM note") == 0


def test_a_dry_run_makes_no_book(world, book):
    missing = str(world / "missing.db")
    with Book(missing, book().today, dry_run=True) as opened:
        people.add(opened, {"name": "Maria Chen"})
    assert list(world.rglob("*.db")) == []


def test_a_dry_run_works_on_a_book_that_may_only_be_read(path, book, monkeypatch):
    monkeypatch.setattr("netcrm.store.book._may_be_written", lambda path: False)
    with Book(str(path), book().today, dry_run=True) as opened:
        assert notes.note(opened, "maria-chen", "two kids").note.text == "two kids"
    assert first(path, "SELECT count(*) FROM note") == 0
