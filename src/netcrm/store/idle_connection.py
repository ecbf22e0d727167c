"""The connection that a command keeps between two openings of the book: SQLite takes 4 ms to read the schema."""

import os
import sqlite3


class IdleConnection:
    """At most one connection, with no transaction on it, and only as long as the file at its path is the same one."""

    def __init__(self) -> None:
        self._db: sqlite3.Connection | None = None
        self._file: tuple[object, ...] = ()

    def take(self, path: str) -> sqlite3.Connection | None:
        """The connection that was kept; None where there is none to the file that is at the path now."""
        db, self._db = self._db, None
        if db is not None and self._file != _file(path):
            db.close()
            return None
        return db

    def keep(self, path: str, db: sqlite3.Connection) -> None:
        """Keeps it, or closes it where it is to a copy in memory or to a file that has another place by now."""
        db.execute("PRAGMA query_only=OFF")
        opened = db.execute("PRAGMA database_list").fetchone()[2]
        self._file = _file(path)
        if self._db is not None or not opened or not self._file or _file(opened) != self._file:
            db.close()
            return
        self._db = db

    def close(self) -> None:
        """Closes the connection that is kept, if there is one."""
        db, self._db = self._db, None
        if db is not None:
            db.close()


def _file(path: str) -> tuple[object, ...]:
    """Which file is at a path, and whether it may be written; () for none."""
    try:
        found = os.stat(path)
    except OSError:
        return ()
    return found.st_dev, found.st_ino, os.access(path, os.W_OK)
