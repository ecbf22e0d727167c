"""Brings an older book to today's shape, one numbered step at a time, after making a backup of it.

A change of schema.sql needs a step, and its version is then frozen for the tests: tests/tools/freeze_book.py.
"""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from netcrm.errors import Failed, Hint
from netcrm.store.file_format import VERSION, statements

if TYPE_CHECKING:
    from netcrm.store.backups import Seal


def _sql(step: str) -> str:
    with open(os.path.join(os.path.dirname(__file__), step), encoding="utf-8") as file:
        return file.read()


_NOW = "SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime')"
_OTHER_SHAPE = ("already exists", "no such", "duplicate column")  # in what SQLite says of a step that does not fit
WHY = "before migration"  # as the list of backups tells it
# The version a step leads to -> its SQL. Version 1 is the first shape there was.
STEPS: Mapping[int, str] = {number: _sql(f"step{number}.sql") for number in range(2, VERSION + 1)}


def upgraded(
    db: sqlite3.Connection,
    path: str,
    steps: Mapping[int, str] = STEPS,
    goal: int = VERSION,
    today: date | None = None,
    now: str = "",
    seal: "Seal | None" = None,
) -> sqlite3.Connection:
    """The same connection, its book at `goal`. All steps are one transaction.

    path: "" for a book in memory, of which no backup is made. today: the day that a step may ask for; now: this moment
    as ISO text; those of this machine where they are not given. seal: what encrypts the backup. Failed where none
    can be made. Whoever comes second finds the work done.
    """
    day = today.isoformat() if today else db.execute("SELECT date('now', 'localtime')").fetchone()[0]
    # Inside a transaction it could not be turned off, and a table that is made anew would take along what hangs on it.
    db.execute("PRAGMA foreign_keys=OFF")
    db.execute("BEGIN IMMEDIATE")
    copy = ""
    try:
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
        if any(number not in steps for number in range(version + 1, goal + 1)):
            raise Failed(f"{path} has a shape netcrm does not know (version {version})", Hint("other_book"))
        if path and version < goal:
            copy = _keep_copy(path, now or db.execute(_NOW).fetchone()[0], seal)
        for number in range(version + 1, goal + 1):
            for statement in statements(steps[number]):
                db.execute(statement, {"today": day})
        if version < goal:
            if torn := db.execute("PRAGMA foreign_key_check").fetchone():
                raise Failed(f"{path} has a {torn[0]} of something that is not there", Hint("other_book"))
            db.execute(f"PRAGMA user_version={goal}")
        db.execute("COMMIT")
    except BaseException as error:
        if db.in_transaction:  # SQLite itself ends it where the disk is full
            db.execute("ROLLBACK")
        if copy:  # or each command that is tried would leave one
            with suppress(OSError):
                os.unlink(copy)
        if isinstance(error, sqlite3.OperationalError) and any(sign in str(error) for sign in _OTHER_SHAPE):
            why = f"{path or 'the book'} says it is of version {version}, and is not: it cannot be brought up"
            raise Failed(why, Hint("backups")) from None
        raise
    finally:
        db.execute("PRAGMA foreign_keys=ON")
    return db


def _keep_copy(book: str, now: str, seal: "Seal | None") -> str:
    """The book as it was, among its backups: read beside the writer who waits, as SQLite copies nothing through a
    connection that writes. The path of the backup."""
    from netcrm.store.backups import Backups

    backups = Backups(book)
    sealed = seal() if seal else None
    return backups.keep(now, WHY, whole=False, seal=sealed).file
