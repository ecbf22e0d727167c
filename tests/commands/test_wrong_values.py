"""A value that no rule allows, written into the book by another program, never costs a page, nor a deed."""

import sqlite3
from contextlib import closing, suppress

import pytest

from netcrm.store.column_rules import all_rules
from rows import each_row

TABLES = [rules for rules in all_rules() if rules.table not in ("pen", "meta")]
READING = """
    today; today --json; list; show maria-chen; show o1; show l1; find pricing; prep maria-chen; give; give maria-chen
    export ics; export csv; export json; export vcard; export graph; ask how do we hire; asked; challenge; lesson; board
    path dev-patel; stats; review; open; community; intro; gave; undo --list; config; draft maria-chen
"""
FEW = ("today", "show maria-chen", "export json")
WRONG = ("2026-02-30", -5, b"\xff\xfe")
STOPPED = ("went wrong", "could not be used", "no rule allows stops this", "is damaged")


@pytest.fixture
def path(world, run, once):
    """The book of the demo, in which every table but few has rows."""

    @once
    def fill():
        assert run("demo", "--keep", str(world / "demo.db")).code == 0

    return world / "demo.db"


@pytest.fixture
def write(path):
    """write(table, column, value): another program writes it into one row, and knows no rule."""

    def write(*values: tuple[str, str, object]) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("PRAGMA ignore_check_constraints=ON")
            db.execute("UPDATE pen SET deed_id = 0")
            for number, (table, column, value) in enumerate(values):
                count = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                row = f"SELECT rowid FROM {table} LIMIT 1 OFFSET {number % max(count, 1)}"
                with suppress(sqlite3.IntegrityError):  # a trigger that takes nothing but numbers
                    db.execute(f'UPDATE OR IGNORE {table} SET "{column}" = ? WHERE rowid IN ({row})', (value,))
            db.execute("UPDATE pen SET deed_id = NULL")

    return write


def commands(text: str) -> list[list[str]]:
    return [one.split() for line in text.strip().splitlines() for one in line.split(";")]


def stopped(run, path, words) -> str:
    """What a command says where a value stops it; "" where it does not."""
    answer = run("--db", str(path), *words)
    return answer.err if any(sign in answer.err for sign in STOPPED) else ""


@pytest.mark.thorough
@each_row("value", WRONG)
def test_wrong_values_in_every_column_of_every_table_stop_no_page(run, path, write, value):
    before = path.read_bytes()
    write(*((rules.table, column.name, value) for rules in TABLES for column in rules.columns))
    failed = {" ".join(words): said for words in commands("; ".join(FEW)) if (said := stopped(run, path, words))}
    path.write_bytes(before)
    assert failed == {}


@pytest.mark.thorough
@each_row(
    "rules",
    [rules for rules in TABLES if rules.table in ("person", "interaction", "note", "loop")],
    ids=lambda rules: rules.table,
)
def test_a_wrong_value_in_each_column_of_the_first_row_stops_no_page(run, path, write, rules):
    before = path.read_bytes()
    for column in rules.columns:
        write((rules.table, column.name, "2026-02-30"))
    failed = {command: said for command in FEW if (said := stopped(run, path, command.split()))}
    path.write_bytes(before)
    assert failed == {}


@pytest.fixture
def birthday(run, world):
    """The path of a book in which Maria has a birthday that is none."""
    run("add", "Maria Chen", "--kind", "mentor")
    path = world / "data" / "netcrm" / "netcrm.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("UPDATE person SET birthday = '2026-02-30'")
    return path


TOLD = "netcrm: a value in the book is not what the rules allow, and left out; netcrm doctor names it\n"


@each_row("words", ["today", "prep maria --json", "show maria", "export ics"])
def test_a_value_that_is_left_out_is_told_once_and_the_exit_code_is_as_always(run, birthday, words):
    answer = run(*words.split())
    assert (answer.code, answer.err) == (0, TOLD)


def test_a_page_without_the_value_is_as_if_it_were_not_there(run, birthday):
    wrong = run("show", "maria").out
    run("edit", "maria", "--birthday", "none")
    assert run("show", "maria").out == wrong


def test_a_deed_is_done_and_the_value_stays_what_it_was(run, birthday):
    answer = run("log", "coffee with Maria yesterday")
    assert answer.code == 0
    with closing(sqlite3.connect(birthday)) as db:
        assert db.execute("SELECT birthday FROM person").fetchone() == ("2026-02-30",)
        assert db.execute("SELECT count(*) FROM interaction").fetchone() == (1,)


def test_a_deed_beside_a_wrong_value_is_one_undo(run, birthday):
    run("log", "coffee with Maria yesterday")
    assert run("undo").code == 0
    with closing(sqlite3.connect(birthday)) as db:
        assert db.execute("SELECT count(*) FROM interaction").fetchone() == (0,)
        assert db.execute("SELECT birthday FROM person").fetchone() == ("2026-02-30",)


def test_what_stands_on_stdin_is_read_once_more(run, birthday):
    assert run("log", "-", stdin="coffee with Maria yesterday").code == 0


def test_a_note_on_stdin_is_read_once_more(run, birthday):
    answer = run("log", "--file", "-", stdin="coffee with Maria yesterday\n")
    assert answer.code == 0
    with closing(sqlite3.connect(birthday)) as db:
        assert db.execute("SELECT count(*) FROM interaction").fetchone() == (1,)


def test_a_failure_that_no_value_is_to_blame_for_is_told_as_it_is(run, monkeypatch):
    run("add", "Maria Chen")
    monkeypatch.setattr("netcrm.workspace.Workspace.show", lambda *_, **__: 1 / 0)
    answer = run("list")
    assert answer.code == 1
    assert answer.err.startswith("netcrm: something went wrong: ZeroDivisionError")


def test_a_deed_that_was_done_is_not_done_once_more(run, birthday, monkeypatch):
    monkeypatch.setattr("netcrm.workspace.Workspace.show", lambda *_, **__: 1 / 0)
    assert run("note", "maria", "likes tea").code == 1
    with closing(sqlite3.connect(birthday)) as db:
        assert db.execute("SELECT count(*) FROM note").fetchone() == (1,)
