"""Names and handles for completion, read without a transaction: it waits for nobody and never writes."""

import os
import sqlite3
from collections.abc import Callable

from netcrm.store.file_format import APPLICATION_ID

WAIT = 0.2  # seconds for another netcrm that is writing
_BY_HANDLE = "SELECT handle, kind FROM person WHERE handle >= ? AND handle < ?"
_BY_NAME = "SELECT handle, kind FROM person_index x JOIN person p ON p.id = x.rowid WHERE person_index MATCH ?"
_COMMUNITIES = (
    "SELECT handle, coalesce(kind, 'community') FROM community WHERE handle >= ? AND handle < ? ORDER BY handle LIMIT ?"
)
_IN_DAY = "AND stage IN ('followed', 'potential') ORDER BY handle LIMIT ?"
_LISTED = "AND stage <> 'archived' ORDER BY stage NOT IN ('followed', 'potential'), handle LIMIT ?"


def communities(path: str, begin: str, limit: int) -> list[tuple[str, str]]:
    """(handle, kind) of communities whose handle begins so. Raises sqlite3.Error for a file that cannot be read now."""

    def look(db: sqlite3.Connection) -> list[tuple[str, str]]:
        return db.execute(_COMMUNITIES, (begin, begin + "\x7f", limit)).fetchall()

    return _read(path, look)


def handles(path: str, begin: str, word: str, limit: int) -> list[tuple[str, str]]:
    """(handle, kind) of people whose handle begins so, then of those with a word of the name that does.

    Whoever is in your day comes first; where nothing is typed, nobody else comes. begin and word are folded; an empty
    `word` looks at no names. No book: nobody. Raises sqlite3.Error for a file that cannot be read now.
    """

    def look(db: sqlite3.Connection) -> list[tuple[str, str]]:
        among = _LISTED if begin else _IN_DAY
        found = db.execute(f"{_BY_HANDLE} {among}", (begin, begin + "\x7f", limit)).fetchall()
        if word and len(found) < limit:
            found += db.execute(f"{_BY_NAME} {_LISTED}", (f'name : ("{word}"*)', limit))
        return list(dict.fromkeys(found))[:limit]

    return _read(path, look)


def _read(path: str, look: Callable[[sqlite3.Connection], list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """What is found in the book there; nothing where there is none, or another kind of file."""
    if not os.path.exists(path):
        return []
    db = sqlite3.connect(f"file:{_quoted(os.path.abspath(path))}?mode=ro", uri=True, timeout=WAIT)
    try:
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            return []
        return look(db)
    finally:
        db.close()


def _quoted(path: str) -> str:
    """The path for a file: address; urllib would cost as much as the look itself."""
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
