"""The book through SQLModel, for people's own scripts and notebooks.

    with session(path) as s:
        people = s.exec(select(PersonRow)).all()

Snapshot the everyday way keeps is kept here too: one transaction, foreign keys, the text index, the undo journal.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from json import dumps
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool
from sqlmodel import Session

from netcrm.store import book
from netcrm.store.history import History
from netcrm.store.refusals import explained

_WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE")


@contextmanager
def session(path: str | os.PathLike[str], what: str = "a script") -> Iterator[Session]:
    """A session on the book at `path`, made (0600) if it is not there; kept whole at the end, or not at all.

    what: the name under which `netcrm undo` takes the changes back. Rows stay readable after the end. While it is open
    other programs cannot write, so keep it short. Failed where the file is no book.
    """
    engine = _engine(os.path.expanduser(os.fspath(path)), what)
    try:
        with Session(engine, expire_on_commit=False) as opened:
            yield opened
            opened.commit()
    finally:
        engine.dispose()


def _engine(path: str, what: str) -> Engine:
    """An engine whose connections are the book's own. Letters stay letters in lists: the text index reads them."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: _opened(path),
        poolclass=NullPool,
        json_serializer=lambda value: dumps(value, ensure_ascii=False),
    )
    # The connection is in autocommit, as the book always is: sqlite3's own BEGIN comes too late to cover what was read.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    event.listen(engine, "commit", lambda connection: History(_raw(connection)).end())

    @event.listens_for(engine, "before_cursor_execute")
    def name_the_deed(connection: Connection, _cursor: Any, statement: str, *_rest: Any) -> None:
        if statement.lstrip()[:7].upper().startswith(_WRITES):
            _begin_deed(_raw(connection), what)

    return engine


def _opened(path: str) -> sqlite3.Connection:
    try:
        return book.opened(path, write=True)
    except sqlite3.Error as error:
        raise explained(error, path) from None


def _begin_deed(db: sqlite3.Connection, what: str) -> None:
    """Named at the first change, so that reading takes no writer's place."""
    if db.execute("SELECT deed_id FROM pen").fetchone()[0] is None:
        at = db.execute("SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime')").fetchone()[0]
        History(db).begin(what, at)


def _raw(connection: Connection) -> sqlite3.Connection:
    db = connection.connection.driver_connection
    assert isinstance(db, sqlite3.Connection)
    return db
