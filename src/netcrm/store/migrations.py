"""Brings an older book to today's shape, one numbered step at a time, after keeping a copy of it.

A change of schema.sql needs a step, and its version is then frozen for the tests: tests/tools/freeze_book.py.
"""

import os
import sqlite3
from collections.abc import Mapping
from datetime import date

from netcrm.errors import Failed, Hint
from netcrm.store.file_format import VERSION, statements


def _sql(step: str) -> str:
    with open(os.path.join(os.path.dirname(__file__), step), encoding="utf-8") as file:
        return file.read()


# The version a step leads to -> its SQL. Version 1 is the first shape there was.
STEPS: Mapping[int, str] = {number: _sql(f"step{number}.sql") for number in range(2, VERSION + 1)}


def upgraded(
    db: sqlite3.Connection, path: str, steps: Mapping[int, str] = STEPS, goal: int = VERSION, today: date | None = None
) -> sqlite3.Connection:
    """The same connection, its book at `goal`. All steps are one transaction; the copy is PATH.vN.bak, 0600.

    path: "" for a book in memory, of which no copy is kept. today: the day that a step may ask for, that of this
    machine where it is not given. Whoever comes second finds the work done.
    """
    day = today.isoformat() if today else db.execute("SELECT date('now', 'localtime')").fetchone()[0]
    # Inside a transaction it could not be turned off, and a table that is made anew would take along what hangs on it.
    db.execute("PRAGMA foreign_keys=OFF")
    db.execute("BEGIN IMMEDIATE")
    try:
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
        if any(number not in steps for number in range(version + 1, goal + 1)):
            raise Failed(f"{path} has a shape netcrm does not know (version {version})", Hint("other_book"))
        if path and version < goal:
            _keep_copy(path, f"{path}.v{version}.bak")
        for number in range(version + 1, goal + 1):
            for statement in statements(steps[number]):
                db.execute(statement, {"today": day})
        if version < goal:
            if torn := db.execute("PRAGMA foreign_key_check").fetchone():
                raise Failed(f"{path} has a {torn[0]} of something that is not there", Hint("other_book"))
            db.execute(f"PRAGMA user_version={goal}")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # SQLite itself ends it where the disk is full
            db.execute("ROLLBACK")
        raise
    finally:
        db.execute("PRAGMA foreign_keys=ON")
    return db


def _keep_copy(book: str, path: str) -> None:
    """The book as it was, read beside the writer who waits: SQLite copies nothing through a connection that writes.

    backup() writes 0644 even from a 0600 book, so the file is there first with the right rights.
    """
    file = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    os.fchmod(file, 0o600)
    os.close(file)
    source, copy = sqlite3.connect(book), sqlite3.connect(path)
    source.backup(copy)
    source.close()
    copy.close()
