"""Values that no rule allows, as another program may write them: which are found, and what becomes of them."""

import sqlite3
from datetime import date

import pytest

from netcrm.store.careful import leave_out
from netcrm.store.column_rules import all_rules
from netcrm.store.wrong_values import mend, unchecked, unjournaled, wrong_values
from rows import each_row
from world import TODAY, put, talk

NOT_TEXT = "CAST(x'ff41' AS TEXT)"  # bytes that are no letters


@pytest.fixture
def db(book):
    """The connection of a book with Maria, a coffee, a note, a promise and a setting in it."""
    with book(write=True) as opened:
        maria = put(opened, "Maria Chen")
        coffee = talk(opened, [maria], "coffee")
        opened.notes.add(maria, TODAY, "two kids", False)
        opened.db.execute(
            "INSERT INTO loop (person_id, interaction_id, kind, text, opened) VALUES (?, ?, 'promise', 'the deck', ?)",
            (maria, coffee, TODAY.isoformat()),
        )
        opened.settings.put("every.mentor", "20")
        opened.db.execute("INSERT INTO tie VALUES (?, 1, NULL, NULL, 1, 1, 1, 1, NULL, NULL)", (maria,))
        yield opened.db
        opened.db.execute("ROLLBACK")
        opened.db.execute("BEGIN")


def write(db, table: str, column: str, value: object) -> None:
    """Writes a value past all rules; one that begins with CAST( as SQL."""
    sql, values = (value, ()) if isinstance(value, str) and value.startswith("CAST(") else ("?", (value,))
    with unchecked(db), unjournaled(db):
        db.execute(f'UPDATE {table} SET "{column}" = {sql}', values)


def read(db, table: str, column: str) -> object:
    return db.execute(f'SELECT "{column}" FROM {table}').fetchone()[0]


WRONG = (
    ("person", "birthday", "2026-02-30", "is no day", None),
    ("person", "birthday", "--02-30", "is no day", None),
    ("person", "birthday", "in May", "is no day", None),
    ("person", "met_on", "2026-13-01", "is no day", None),
    ("person", "met_on", 20260101, "is no day", None),
    ("person", "snoozed_until", "9999-12-31", "is no day", None),
    ("person", "every_days", -5, "is no number it can be", None),
    ("person", "every_days", "often", "is no whole number", None),
    ("person", "kind", "wizard", "is none of the words it can be", "other"),
    ("person", "language", "xx", "is none of the words it can be", None),
    ("person", "confidant", 7, "is neither yes nor no", 0),
    ("person", "emails", "a@b.c", "is no list of words", '["a@b.c"]'),
    ("person", "topics", '{"a": "pricing"}', "is no list of words", '["pricing"]'),
    ("person", "topics", "[1, 2]", "is no list of words", '["1", "2"]'),
    ("person", "name", " ", "is empty", "person-1"),
    ("person", "handle", "Maria Chen!", "is no handle", "person-1"),
    ("person", "nickname", NOT_TEXT, "has bytes that are no text", "\ufffdA"),
    ("person", "nickname", b"Mo", "is no text", "Mo"),
    ("interaction", "day", "2026-02-30", "is no day", "2026-02-28"),
    ("interaction", "day", "soon", "is no day", TODAY.isoformat()),
    ("interaction", "kind", "", "is none of the words it can be", "other"),
    ("loop", "outcome", "lost", "is none of the words it can be", None),
    ("loop", "closed", "2026-09-01", "does not go with the rest of its row", None),
)


@each_row("table, column, value, why, after", WRONG)
def test_a_wrong_value_is_found_and_mended(db, table, column, value, why, after):
    db.execute("SAVEPOINT one")
    write(db, table, column, value)
    found = wrong_values(db)
    assert [(one.table, one.column, one.why) for one in found] == [(table, column, why)]
    mend(db, TODAY, keep=True)
    assert read(db, table, column) == after
    assert wrong_values(db) == ()
    db.execute("ROLLBACK TO one")


def test_a_book_that_netcrm_wrote_has_no_wrong_value(db):
    assert wrong_values(db) == ()


@each_row("birthday", ["1980-03-07", "--03-07", "--02-29", "2024-02-29"])
def test_a_real_birthday_is_no_wrong_value(db, birthday):
    write(db, "person", "birthday", birthday)
    assert wrong_values(db) == ()


def test_what_a_mend_takes_away_becomes_a_note(db):
    write(db, "person", "birthday", "2026-02-30")
    mend(db, TODAY, keep=True)
    (text,) = db.execute("SELECT text FROM note ORDER BY id DESC").fetchone()
    assert text == 'taken out of the book, since no rule allows it: birthday "2026-02-30", of a person'


def test_what_was_private_is_kept_in_a_private_note(db):
    write(db, "loop", "private", 1)
    write(db, "loop", "due", "2026-02-30")
    mend(db, TODAY, keep=True)
    assert db.execute("SELECT private FROM note ORDER BY id DESC").fetchone() == (1,)


def test_a_wrong_setting_is_netcrms_own_again(db):
    write(db, "setting", "value", "often")
    mend(db, TODAY, keep=True)
    assert db.execute("SELECT count(*) FROM setting").fetchone() == (0,)


def test_a_wrong_tie_is_worked_out_again(db):
    write(db, "tie", "pace", "fast")
    mend(db, TODAY, keep=True)
    assert db.execute("SELECT count(*) FROM tie").fetchone() == (0,)
    assert db.execute("SELECT count(*) FROM stale").fetchone() == (1,)


def test_every_column_but_the_numbers_of_rows_has_a_rule():
    bare = [
        f"{rules.table}.{one.name}"
        for rules in all_rules()
        for one in rules.columns
        if not one.rules and one.type != "TEXT"
    ]
    assert bare == []


def test_a_column_added_to_the_tables_has_rules_by_its_type():
    day = next(one for rules in all_rules() if rules.table == "side" for one in rules.columns if one.name == "until")
    assert any(rule.why == "is no day" for rule in day.rules)


def test_a_copy_from_which_wrong_values_are_left_out_has_none(db):
    for table, column, value, *_ in WRONG[:-1]:
        write(db, table, column, value)
    assert leave_out(db, date(2026, 9, 22)) > 3
    assert wrong_values(db) == ()


def test_mending_leaves_the_rest_of_a_row_as_it_was(db):
    before = db.execute("SELECT uid, handle, name, kind, created_on FROM person").fetchall()
    write(db, "person", "birthday", "never")
    mend(db, TODAY, keep=True)
    assert db.execute("SELECT uid, handle, name, kind, created_on FROM person").fetchall() == before


def test_rules_are_sql_that_runs_on_every_table():
    from netcrm.store.column_rules import schema

    for rules in all_rules():
        for sql in [rule.wrong for one in rules.columns for rule in one.rules] + [rule.holds for rule in rules.rows]:
            assert isinstance(schema().execute(f"SELECT count(*) FROM {rules.table} WHERE {sql}"), sqlite3.Cursor)
