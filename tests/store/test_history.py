"""The journal: every change of every row belongs to a deed, whoever made it."""

import sqlite3
from contextlib import closing, suppress

import pytest

from netcrm.flows.keep import history
from netcrm.flows.keep.history import undo
from netcrm.flows.log.interactions import Entry, log
from netcrm.flows.people import people
from netcrm.store import history as journal
from netcrm.store.tables import JOURNALED


@pytest.fixture
def path(world, run, once):
    """The path of a book in which Maria stands."""

    @once
    def fill():
        assert run("add", "Maria Chen", "--kind", "mentor").code == 0

    return world / "data" / "netcrm" / "netcrm.db"


def outside(path, *changes: str) -> None:
    """Changes the book with no netcrm around."""
    with closing(sqlite3.connect(path)) as db, db:
        for change in changes:
            db.execute(change)


def dump(path) -> dict[str, list[tuple[object, ...]]]:
    """Snapshot that people wrote."""
    with closing(sqlite3.connect(path)) as db:
        return {name: db.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in JOURNALED}


CHANGES = [
    "UPDATE person SET name = 'Maria Ch''en', topics = '[\"pricing\"]', every_days = 30, confidant = 1",
    "UPDATE person SET name = '李雷 \"quoted\" \\ back', nickname = char(10) || 'x'",
    "DELETE FROM person",
    "INSERT INTO person (handle, name, created_on) VALUES ('tom', 'Tom', '2026-01-01')",
    "INSERT INTO note (person_id, day, text, private) VALUES (1, '2026-01-01', 'x', 1)",
    "INSERT INTO setting (key, value) VALUES ('every.mentor', '9')",
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_made_outside_netcrm_can_be_taken_back(path, book, change):
    before = dump(path)
    outside(path, change)
    changed = dump(path)
    with book(write=True) as there:
        told = undo(there)
    assert changed != before
    assert (told.deed.what, dump(path)) == ("a change made outside netcrm", before)


def test_changes_made_outside_are_apart_from_the_command_before_and_after(path, run):
    outside(path, "UPDATE person SET title = 'CFO'")
    run("note", "maria", "loves climbing")
    told = run("undo", "--list").out
    assert [word in told for word in ("added Maria", "outside netcrm", "noted")] == [True, True, True]


def test_a_command_after_a_change_outside_does_not_swallow_it(path, run, book):
    outside(path, "UPDATE person SET title = 'CFO'")
    run("note", "maria", "loves climbing")
    run("undo")
    with book() as there:
        person, _ = there.people.get(1)
    assert person.title == "CFO"


def test_a_deleted_person_comes_back_with_all_that_was_said(path, run):
    run("note", "maria", "loves climbing")
    run("log", "coffee with Maria yesterday. I owe her the deck by friday")
    before = dump(path)
    outside(path, "PRAGMA foreign_keys=ON", "DELETE FROM person")
    run("undo")
    assert dump(path) == before


def test_a_deed_that_changed_nothing_leaves_no_deed(path, book):
    with book(write=True) as there:
        there.command("did nothing")
    with book() as there:
        assert there.history.last().what == "added Maria Chen"


def test_writing_a_row_as_it_was_is_no_deed(path, book):
    with book(write=True) as there:
        people.archive(there, ["maria-chen"])
    with book(write=True) as there:
        people.archive(there, ["maria-chen"])
    with book() as there:
        assert [deed.what for deed in there.history.listed(9)] == ["archived Maria Chen", "added Maria Chen"]


def test_a_refused_command_leaves_no_deed(path, book):
    with suppress(KeyboardInterrupt), book(write=True) as there:
        there.command("began something")
        there.people.change(1, {"title": "CFO"})
        raise KeyboardInterrupt
    with book() as there:
        assert there.history.last().what == "added Maria Chen"


def test_a_write_after_undo_ends_redo(path, run):
    run("note", "maria", "loves climbing")
    run("undo")
    run("note", "maria", "two kids")
    assert run("redo").code == 3


def test_undo_of_the_first_command_leaves_an_empty_book(path, run):
    run("undo")
    assert all(rows == [] for rows in dump(path).values())


def test_undo_with_nothing_done_is_not_found(run):
    assert run("undo").code == 3


def test_numbers_of_rows_taken_back_are_not_given_again(path, run, book):
    run("promise", "maria", "the deck")
    run("undo")
    run("promise", "maria", "the numbers")
    with book() as there:
        assert [loop.id for loop in there.loops.open(there.today)] == ["o2"]


def test_old_deeds_leave_the_journal(path, book, monkeypatch):
    monkeypatch.setattr(journal, "KEPT", 60)
    with book(write=True) as there:
        for number in range(160):
            there.command(f"deed {number}")
            there.people.change(1, {"title": f"title {number}"})
    with book() as there:
        kept = there.db.execute("SELECT count(*) FROM deed").fetchone()[0]
        orphans = there.db.execute("SELECT count(*) FROM journal WHERE deed_id NOT IN (SELECT id FROM deed)").fetchone()
    assert 60 <= kept <= 110
    assert orphans[0] == 0


def test_what_is_left_of_a_pruned_journal_can_still_be_taken_back(path, book, monkeypatch):
    monkeypatch.setattr(journal, "KEPT", 60)
    for number in range(101):
        with book(write=True) as there:
            there.command(f"deed {number}")
            there.people.change(1, {"title": f"title {number}"})
    with book(write=True) as there:
        while there.history.last():
            history.undo(there)
        assert there.people.get(1)[0].title == "title 38"


def test_an_undo_that_is_pruned_leaves_its_deed_undone(path, book, monkeypatch):
    with book(write=True) as there:
        undo(there)
    monkeypatch.setattr(journal, "KEPT", 1)
    with book(write=True) as there:
        for number in range(60):
            there.command(f"deed {number}")
            there.settings.put("every.mentor", str(number))
    with book() as there:
        assert "added Maria Chen" not in [deed.what for deed in there.history.listed(100)]


def test_a_log_and_all_it_brought_is_one_deed(path, book):
    with book(write=True) as there:
        log(there, Entry("met", ("maria-chen",), there.today, "call", strangers=("Dev Patel",)))
    with book(write=True) as there:
        undo(there)
        assert [person.name for person in there.people.everybody()] == ["Maria Chen"]
