"""A book with values that no rule allows, used as if they were not there: what a page or a deed leaves out of it.

The everyday commands trust what stands in the book, since every way in checks it. Another program checks nothing, so a
command that fails is run once more with these left out (cli.py); `netcrm doctor` names and mends them.
"""

import sqlite3
from collections.abc import Callable
from datetime import date

from netcrm.store.column_rules import DERIVED
from netcrm.store.references import mend_torn, torn
from netcrm.store.wrong_values import WrongValue, mend, unchecked, unjournaled, wrong_values


def leave_out(db: sqlite3.Connection, today: date) -> int:
    """Mends the copy of a book that nobody keeps; how many values were wrong."""
    db.execute("PRAGMA foreign_keys=OFF")
    with unjournaled(db):
        left_out = len(mend(db, today, keep=False))
        while rows := torn(db):
            mend_torn(db, rows, today.isoformat())
            left_out += len(rows)
        return left_out


def set_aside(db: sqlite3.Connection, today: date) -> tuple[int, Callable[[], None]]:
    """Puts what a rule allows in the place of wrong values, in the transaction that is open.

    How many there were, and what puts back those that were not changed since: the book keeps what it had.
    """
    wrong = [each for each in wrong_values(db) if each.table not in (*DERIVED, "journal", "deed")]
    for table in {each.table for each in wrong}:
        rows = ", ".join(str(each.row) for each in wrong if each.table == table)
        db.execute(f"CREATE TEMP TABLE aside_{table} AS SELECT rowid AS at, * FROM {table} WHERE rowid IN ({rows})")
    with unjournaled(db):
        mended = mend(db, today, keep=False, rows=False)
    values = [
        (each, name, value)
        for each, how in mended
        if each in wrong
        for name, value in _written(db, each, dict(how.values))
    ]
    return len(mended) + len(torn(db)), lambda: _put_back(db, values)


def _written(db: sqlite3.Connection, each: WrongValue, values: dict[str, object]) -> list[tuple[str, object]]:
    """What stands there now: a mend may have been mended again."""
    names = list(values) or [each.column]
    found = db.execute(f"SELECT {', '.join(map(_quoted, names))} FROM {each.table} WHERE rowid = ?", (each.row,))
    row = found.fetchone()
    return list(zip(names, row, strict=True)) if row else [(each.column, None)]


def _quoted(name: str) -> str:
    return f'"{name}"'


def _put_back(db: sqlite3.Connection, values: list[tuple[WrongValue, str, object]]) -> None:
    with unjournaled(db), unchecked(db):
        for each, name, value in values:
            if each.table == "setting":
                db.execute(
                    "INSERT OR IGNORE INTO setting SELECT id, key, value FROM temp.aside_setting WHERE at = ?",
                    (each.row,),
                )
            db.execute(
                f'UPDATE {each.table} SET "{name}" = (SELECT "{name}" FROM temp.aside_{each.table} WHERE at = ?)'
                f' WHERE rowid = ? AND "{name}" IS ?',
                (each.row, each.row, value),
            )
