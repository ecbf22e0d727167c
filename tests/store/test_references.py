"""Rows that refer to what is not there, by number and by uid."""

import pytest

from netcrm.store.references import lost_uids, mend_torn, remove_lost, torn
from world import TODAY, put, talk


@pytest.fixture
def db(book):
    """A book without Maria, of whom a coffee and a note are left, as a program leaves it that knows no foreign keys."""
    with book(write=True) as opened:
        maria = put(opened, "Maria Chen")
        talk(opened, [maria, put(opened, "Dev Patel")], "coffee")
        opened.notes.add(maria, TODAY, "two kids", False)
    with book(write=True) as opened:
        opened.db.execute("COMMIT")
        opened.db.execute("PRAGMA foreign_keys=OFF")
        opened.db.execute("BEGIN")
        opened.db.execute("DELETE FROM person WHERE handle = 'maria-chen'")
        yield opened.db
        opened.db.execute("ROLLBACK")
        opened.db.execute("BEGIN")


def mended(db) -> None:
    mend_torn(db, torn(db), TODAY.isoformat())


def test_every_row_that_refers_to_nobody_is_found(db):
    assert {(one.table, one.column, one.parent) for one in torn(db)} >= {
        ("attendance", "person_id", "person"),
        ("note", "person_id", "person"),
    }


def test_what_was_written_about_somebody_who_is_gone_is_about_somebody_again(db):
    mended(db)
    assert torn(db) == ()
    found = db.execute("SELECT p.name, n.text FROM note n JOIN person p ON p.id = n.person_id").fetchall()
    assert found == [("Unknown 1", "two kids")]


def test_a_row_that_may_refer_to_nothing_refers_to_nothing_then(db):
    db.execute(
        "INSERT INTO loop (person_id, interaction_id, kind, text, opened) VALUES (2, 99, 'promise', 'x', '2026-01-01')"
    )
    mended(db)
    assert db.execute("SELECT interaction_id FROM loop").fetchone() == (None,)


def test_no_number_is_made_that_all_later_ones_would_follow(db):
    db.execute("UPDATE note SET person_id = 1000000000000000000")
    mended(db)
    assert db.execute("SELECT max(id) FROM person").fetchone()[0] < 100


def test_a_pair_told_apart_of_whom_one_is_nobody_is_found_and_taken_out(db):
    (uid,) = db.execute("SELECT uid FROM person").fetchone()
    db.execute("INSERT INTO apart (one, other) VALUES (?, ?)", sorted((uid, "ffffffffffffffff")))
    assert [(one.table, one.value) for one in lost_uids(db)] == [("apart", "ffffffffffffffff")]
    remove_lost(db, lost_uids(db))
    assert lost_uids(db) == ()


def test_a_setting_about_nobody_is_found(db):
    db.execute("INSERT INTO setting (key, value) VALUES ('let_go.0123456789abcdef', '2026-09-01')")
    assert [one.value for one in lost_uids(db)] == ["let_go.0123456789abcdef"]
