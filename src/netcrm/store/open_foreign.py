"""The file of somebody else's book, read without writing to it and without running anything that it brings along."""

import os
import sqlite3

from netcrm.columns.records import Snapshot
from netcrm.errors import Failed, Hint
from netcrm.store.file_format import APPLICATION_ID, VERSION, WAIT
from netcrm.store.refusals import explained
from netcrm.store.snapshot import FILES, columns_in, rows_of

_LONGEST = 200_000_000  # bytes of a value or row; what is long, but shorter, is left out and named by whoever checks it
_PRAGMAS = (
    "trusted_schema=OFF",
    "query_only=ON",
    "ignore_check_constraints=ON",  # looking for damage would run them
    f"busy_timeout={WAIT}",
)


def foreign(path: str, plain: bytes | None = None) -> Snapshot:
    """Every row of the book at `path`, none of its values checked yet. plain: what the file holds, if it is encrypted.

    Views, triggers and columns that are reckoned are never run. A book of an older version lacks tables and columns;
    nothing is in the rows for those. Failed where the file is no book, is damaged, or is a newer netcrm's.
    """
    if not os.path.isfile(path):
        what = "is a folder" if os.path.isdir(path) else "is no file" if os.path.exists(path) else "is not there"
        raise Failed(f"{path} {what}", "name the file of the other book")
    try:
        db = _wary(in_memory(plain)) if plain is not None else _opened(path)
        try:
            _check(db, path)
            return rows_of(db)
        finally:
            db.close()
    except sqlite3.Error as error:
        raise _explained(error, path) from None


def _opened(path: str) -> sqlite3.Connection:
    from urllib.parse import quote

    # mode=ro: not even a journal that was left behind is played back. Looked at as one that never changes, a book in
    # WAL mode gets no new files beside it.
    still = "&immutable=1" if _is_still(path) else ""
    return _wary(sqlite3.connect(f"file:{quote(os.path.abspath(path))}?mode=ro{still}", uri=True, isolation_level=None))


def _wary(db: sqlite3.Connection) -> sqlite3.Connection:
    db.text_factory = lambda raw: raw.decode("utf-8", "replace")
    db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    for pragma in _PRAGMAS:
        db.execute(f"PRAGMA {pragma}")
    return db


def _is_still(path: str) -> bool:
    """Whether it is in WAL mode, which netcrm never chooses, and nothing waits in a log beside it."""
    try:
        with open(path, "rb") as file:
            return file.read(20)[18:] == b"\x02\x02" and not os.path.exists(f"{path}-wal")
    except OSError as error:
        raise Failed(f"{path} cannot be read: {error.strerror}", "name the file of the other book") from None


def _check(db: sqlite3.Connection, path: str) -> None:
    """That it is a book, and that no page in it is used twice: a small file could else hold rows without end."""
    db.execute("BEGIN")
    mark, version = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
    if mark != APPLICATION_ID:
        raise Failed(f"{path} is not a netcrm book", "name the file of the other book")
    if version > VERSION:
        raise Failed(f"{path} was written by a newer netcrm; nothing was changed", "upgrade netcrm")
    for table in FILES:
        if columns_in(db, table) and (found := db.execute(f"PRAGMA quick_check({table})").fetchone()[0]) != "ok":
            raise Failed(f"{path} is damaged: {found.splitlines()[0]}", "take a copy from a backup")


def _explained(error: sqlite3.Error, path: str) -> Exception:
    if "not a database" not in str(error) and any(os.path.exists(path + end) for end in ("-journal", "-wal")):
        way_out = Hint("settle_book")
        return Failed(f"{path} is in the middle of being written", way_out)
    if "too big" in str(error):
        return Failed(f"{path} holds an entry of more than {_LONGEST // 1_000_000} MB", "take a copy from a backup")
    return explained(error, path)


def in_memory(plain: bytes) -> sqlite3.Connection:
    """A connection to the book that those bytes are; nothing of it is on a disk, and it is only read."""
    db = sqlite3.connect(":memory:", isolation_level=None)
    # What was in WAL mode, which netcrm never chooses, says so in two bytes, and cannot be opened in memory.
    db.deserialize(plain[:18] + b"\x01\x01" + plain[20:] if plain[18:20] == b"\x02\x02" else plain)
    db.execute("PRAGMA query_only=ON")
    return db
