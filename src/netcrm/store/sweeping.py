"""Writes the file of a book anew, so that nothing deleted is left in it."""

import sqlite3
from contextlib import closing

from netcrm.store.book import connect
from netcrm.store.erasing import Erasing
from netcrm.store.refusals import explained


def rebuilt(db: sqlite3.Connection) -> None:
    """Writes every page of the file anew."""
    db.execute("PRAGMA secure_delete=ON")
    db.execute("VACUUM")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def swept(path: str) -> None:
    """Writes the book at a path anew where it was left to do; Failed where there is no room."""
    try:
        with closing(connect(path)) as db:
            if Erasing(db).to_sweep():
                rebuilt(db)
                Erasing(db).swept()
    except sqlite3.Error as error:
        raise explained(error, path) from None


def with_secure_delete(db: sqlite3.Connection) -> None:
    """What is deleted from now on is written over."""
    db.execute("PRAGMA secure_delete=ON")
