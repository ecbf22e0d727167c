"""A wrong value in each column of each table, one at a time: no command that reads is stopped by any of them."""

import sqlite3
from contextlib import closing

import pytest

from netcrm.store.column_rules import all_rules

pytestmark = pytest.mark.endurance

READING = """
    today; today --json; list; show maria-chen; show dev-patel; show o1; show l1; find pricing; prep maria-chen; give
    give maria-chen; export ics; export csv; export json; export vcard; export graph; ask how do we hire; asked
    challenge; challenge c1; lesson; board; board alike; path dev-patel; stats; review; open; community; intro; gave
    undo --list; config; draft maria-chen
"""
WRONG = ("2026-02-30", "", -5, b"\xff\xfe")
STOPPED = ("went wrong", "could not be used", "no rule allows stops this", "is damaged")


def test_no_command_that_reads_is_stopped_by_a_wrong_value(run, world, figure):
    path = world / "demo.db"
    assert run("demo", "--keep", str(path)).code == 0
    before = path.read_bytes()
    commands = [one.split() for line in READING.strip().splitlines() for one in line.split(";")]
    columns = [(rules.table, one.name) for rules in all_rules() if rules.table != "pen" for one in rules.columns]
    tried, failed = 0, []
    for number, (table, column) in enumerate(columns):
        for value in WRONG:
            path.write_bytes(before)
            if not written(path, table, column, value):
                continue
            for words in commands[number % 8 :: 8]:  # all of them with each would take an hour
                said = run("--db", str(path), *words).err
                tried += 1
                if any(sign in said for sign in STOPPED):
                    failed.append((table, column, value, words, said))
    figure(
        "a wrong value costs no page",
        f"{tried:,} pages with one of {len(columns)} columns wrong, {len(failed)} stopped",
    )
    assert failed == []


def written(path, table: str, column: str, value: object) -> bool:
    """Whether SQLite took the value, its rules off."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA ignore_check_constraints=ON")
        db.execute("UPDATE pen SET deed_id = 0")
        try:
            db.execute(f'UPDATE {table} SET "{column}" = ? WHERE rowid IN (SELECT min(rowid) FROM {table})', (value,))
        except sqlite3.IntegrityError:
            return False
        db.execute("UPDATE pen SET deed_id = NULL")
    return True
