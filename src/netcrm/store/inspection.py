"""The file of a book, looked at from outside: what it is, and a copy in memory that can be tried and thrown away."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date

from netcrm.errors import NetcrmError
from netcrm.named_tuple import NamedTuple
from netcrm.store.book import connect
from netcrm.store.column_rules import schema
from netcrm.store.condition import Condition
from netcrm.store.file_format import APPLICATION_ID, VERSION, WAIT

STATES = ("none", "folder", "locked", "other", "newer", "older", "damaged", "book")
_HEAD = b"SQLite format 3\0"
_SIGN = b"CREATE TRIGGER journal_person_insert"


class Versions(NamedTuple):
    """sqlite: of the library. fts: whether it has the text index. book: of the book's shape, 0 for none."""

    sqlite: str
    fts: bool
    book: int


class Inspection:
    """The book at a path. Nothing is written to it here."""

    def __init__(self, path: str, today: date) -> None:
        self.path = path
        self.today = today
        self.version = 0

    def state(self) -> str:
        """What there is: one of STATES. "other": a file that is no book; "damaged": not even its head can be read."""
        if os.path.isdir(self.path):
            return "folder"
        try:
            with open(self.path, "rb") as file:
                head = file.read(100)
        except FileNotFoundError:
            return "none"
        except OSError:
            return "locked"
        if not head:
            return "none"
        if head[:16] != _HEAD or head[68:72] != APPLICATION_ID.to_bytes(4, "big"):
            return "damaged" if self._was_a_book() else "other"
        self.version = int.from_bytes(head[60:64], "big")
        return "newer" if self.version > VERSION else "older" if self.version < VERSION else "book"

    def _was_a_book(self) -> bool:
        """Whether a file without the head of one holds what only the file of a book does."""
        with open(self.path, "rb") as file:
            return _SIGN in file.read()

    @contextmanager
    def copy(self) -> Iterator[Condition]:
        """Every page as it is, in memory and in today's shape; sqlite3.Error where it cannot be read at all."""
        from urllib.parse import quote

        db = connect(":memory:")
        with closing(db):
            with closing(sqlite3.connect(f"file:{quote(os.path.abspath(self.path))}?mode=ro", uri=True)) as source:
                source.execute(f"PRAGMA busy_timeout={WAIT}")
                source.backup(db)
            yield Condition(db)

    def brought_up(self, condition: Condition) -> str | None:
        """Brings the copy of an older book to today's shape; why that is not possible, or None."""
        from netcrm.store import migrations

        try:
            migrations.upgraded(condition.db, "", today=self.today)
        except NetcrmError as error:
            return error.message
        except sqlite3.Error as error:
            return str(error)
        return None

    def versions(self) -> Versions:
        """What of SQLite is here, and of what version the book is."""
        has_index = schema().execute("SELECT sqlite_compileoption_used('ENABLE_FTS5')").fetchone()[0]
        return Versions(sqlite3.sqlite_version, bool(has_index), self.version)
