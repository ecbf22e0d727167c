"""How single values stand in the book: days as ISO text, lists as JSON text."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from netcrm.model.people import Ref
from netcrm.personal_names.shown import shown_name


def day(value: object) -> date | None:
    """The day in a column, or None."""
    return date.fromisoformat(value) if isinstance(value, str) else None


def iso(on: date | None) -> str | None:
    """A day as it is kept."""
    return on.isoformat() if on else None


def ref_of(handle: str, name: str, kind: str, number: int) -> Ref:
    """Somebody named inside something else, by the plain name. A community has the number 0 and stays as written."""
    return Ref(handle, shown_name(name) if number else name, kind, number)


@contextmanager
def writable(db: sqlite3.Connection) -> Iterator[None]:
    """While it lasts, a connection that only reads may keep what follows from the book: ties, meanings, temp tables."""
    before = db.execute("PRAGMA query_only").fetchone()[0]
    db.execute("PRAGMA query_only=OFF")
    try:
        yield
    finally:
        db.execute(f"PRAGMA query_only={before}")


def insert(db: sqlite3.Connection, table: str, fields: Mapping[str, object]) -> int:
    """Writes a new row and answers with its id."""
    marks = ", ".join("?" * len(fields))
    values = [stored(value) for value in fields.values()]
    made = db.execute(f"INSERT INTO {table} ({', '.join(fields)}) VALUES ({marks})", values)
    return int(made.lastrowid or 0)


def update(db: sqlite3.Connection, table: str, row: int, fields: Mapping[str, object]) -> None:
    """Writes some fields of a row."""
    if fields:
        columns = ", ".join(f"{column} = ?" for column in fields)
        values = [stored(value) for value in fields.values()]
        db.execute(f"UPDATE {table} SET {columns} WHERE id = ?", (*values, row))


def words(value: str) -> tuple[str, ...]:
    """The list in a column. Most are empty or plain, and json need not wake for those."""
    if value == "[]":
        return ()
    if value[:2] == '["' and value[-2:] == '"]' and "\\" not in value and '","' not in value:
        return tuple(value[2:-2].split('", "'))
    from json import loads

    return tuple(str(word) for word in loads(value))


def stored(value: object) -> object:
    """Any field's value as it is kept."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return listed(value)
    return value


def listed(value: Iterable[object]) -> str:
    """A list as it is kept; letters stay letters, so that the text index can read them."""
    value = list(value)
    if not value:
        return "[]"
    if all(isinstance(word, str) and word.isprintable() and '"' not in word and "\\" not in word for word in value):
        return '["' + '", "'.join(map(str, value)) + '"]'
    from json import dumps

    return dumps(value, ensure_ascii=False)


def placeholders(items: Sequence[object]) -> str:
    """`?, ?, ?` for an IN clause."""
    return ", ".join("?" * len(items))


def written_before(db: sqlite3.Connection, table: str, interaction: int, ids: Sequence[int]) -> frozenset[int]:
    """Those rows of a table that were written by a command before the one of a log, as far as the journal knows."""
    first = "SELECT min(deed_id) FROM journal WHERE tbl = 'interaction' AND op = 'I' AND row_id = ?"
    rows = db.execute(
        f"SELECT row_id FROM journal WHERE tbl = ? AND op = 'I' AND row_id IN ({placeholders(ids)})"
        f" AND deed_id < ({first})",
        (table, *ids, interaction),
    )
    return frozenset(row for (row,) in rows)


def survivors(db: sqlite3.Connection) -> dict[str, str]:
    """The uid of everybody who was merged, with the uid of whoever has it all now."""
    return dict(db.execute("SELECT m.uid, p.uid FROM merged m JOIN person p ON p.id = m.person_id"))


def parts(items: Sequence[Any], size: int = 500) -> Iterator[Sequence[Any]]:
    """The items in runs that an IN clause can hold."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
