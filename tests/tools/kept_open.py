"""Books that stay open between the commands of a test: SQLite reads the schema of a book, which takes longer than most
commands, when it is opened, and here it need not read the same one again for each."""

import atexit
import os
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias, cast

from netcrm.store import book as books

_MOST = 4  # books that are kept open; a test has seldom more than two

Connect: TypeAlias = Callable[..., sqlite3.Connection]
State: TypeAlias = tuple[int, ...]  # which file stands at a path, and when it was written

_kept: dict[tuple[str, int], tuple[State, "_Connection"]] = {}  # by path and thread; the one used last stands last


def kept_open(connect: Connect) -> Connect:
    """For `connect` of store/book.py: what it opened and somebody closed is handed out again as if it were new.

    Only where nobody else has written to the file since, where no transaction was left open, and only in the process
    that opened it; a page of the book is always read again.
    """

    def open_again(path: str, **options: Any) -> sqlite3.Connection:
        if options or not os.path.isfile(path):
            return connect(path, **options)
        state, db = _kept.pop((path, threading.get_ident()), ((), None))
        if db and state != _state(path):
            db.end()
            db = None
        if not db:
            db = cast(_Connection, connect(path, factory=_Connection))
        else:
            for pragma in books.PRAGMAS:
                db.execute(pragma)
        db.path, db.file = path, _state(path)[:2]
        return db

    return open_again


class _Connection(sqlite3.Connection):
    """A connection that is kept when it is closed."""

    path = ""
    file: State = ()

    def close(self) -> None:
        key = (self.path, threading.get_ident())
        if self.in_transaction or key in _kept or not os.path.isfile(self.path) or _state(self.path)[:2] != self.file:
            self.end()
            return
        self.execute("PRAGMA query_only=OFF")
        self.execute("PRAGMA shrink_memory")  # forgets every page
        _kept[key] = (_state(self.path), self)
        while len(_kept) > _MOST:
            _kept.pop(next(iter(_kept)))[1].end()

    def end(self) -> None:
        """Closes it."""
        super().close()


def _state(path: str) -> State:
    there = Path(path).stat()
    return there.st_dev, there.st_ino, there.st_size, there.st_mtime_ns


def _end_all() -> None:
    while _kept:
        _kept.popitem()[1][1].end()


atexit.register(_end_all)
os.register_at_fork(before=_end_all)  # SQLite forbids to use a connection in another process than its own
