"""Rows that refer to what is not there: found, named, and mended without losing what they say."""

import sqlite3
from collections.abc import Sequence

from netcrm.columns.tables import TABLES
from netcrm.named_tuple import NamedTuple
from netcrm.store.column_rules import DERIVED, rules_of, schema
from netcrm.store.wrong_values import unchecked

_HIGHEST = 1 << 31  # of the number of somebody who is put in the place of one who is gone
_NOUNS = {"person": "somebody", "community": "a community"}


class Torn(NamedTuple):
    """A row whose column refers to a row of parent that is not there. value: the number of that row, as text.

    how: what mends it, in words for people.
    """

    table: str
    row: int
    column: str
    parent: str
    value: str
    how: str


class LostUid(NamedTuple):
    """A row that means somebody or something by a uid that nobody has. No page shows it."""

    table: str
    row: int
    column: str
    value: str


def torn(db: sqlite3.Connection) -> tuple[Torn, ...]:
    """Every row that refers to what is not there."""
    found = []
    for table, row, parent, key in db.execute("PRAGMA foreign_key_check").fetchall():
        if row is None or table not in _tables():
            continue
        column = next(each[3] for each in db.execute(f"PRAGMA foreign_key_list({table})") if each[0] == key)
        kind, value = db.execute(
            f'SELECT typeof("{column}"), CAST("{column}" AS BLOB) FROM {table} WHERE rowid = ?', (row,)
        ).fetchone()
        text = (value or b"").decode("utf-8", "replace")
        how = _how(table, column, parent, kind == "integer" and 0 < int(text) < _HIGHEST)
        found.append(Torn(table, row, column, parent, text, how))
    return tuple(found)


def mend_torn(db: sqlite3.Connection, rows: Sequence[Torn], today: str) -> None:
    """Mends these rows in the transaction that is open."""
    with unchecked(db):
        for each in rows:
            if each.how == CLEARED:
                db.execute(f'UPDATE {each.table} SET "{each.column}" = NULL WHERE rowid = ?', (each.row,))
            elif each.how == PUT_OUT:
                db.execute(f"DELETE FROM {each.table} WHERE rowid = ?", (each.row,))
            else:
                _put_somebody(db, each.parent, int(each.value), today)


def lost_uids(db: sqlite3.Connection) -> tuple[LostUid, ...]:
    """Rows that a foreign key cannot watch, since they name a uid: pairs told apart, and what was let go of whom."""
    known = "SELECT uid FROM person UNION SELECT uid FROM merged UNION SELECT uid FROM community"
    found = []
    for column in ("one", "other"):
        rows = db.execute(f"SELECT id, {column} FROM apart WHERE {column} NOT IN ({known})")
        found += [LostUid("apart", row, column, uid) for row, uid in rows]
    rows = db.execute(
        "SELECT id, key FROM setting WHERE (key GLOB 'let_go.*' OR key GLOB 'idea.*')"
        f" AND length(key) - instr(key, '.') = 16 AND substr(key, instr(key, '.') + 1) NOT IN ({known}"
        f"{''.join(f' UNION SELECT uid FROM {table}' for table in _with_uid())})"
    )
    return (*found, *(LostUid("setting", row, "key", key) for row, key in rows))


def remove_lost(db: sqlite3.Connection, rows: Sequence[LostUid]) -> None:
    """Takes rows out that mean nobody."""
    for each in rows:
        db.execute(f"DELETE FROM {each.table} WHERE id = ?", (each.row,))


CLEARED = "left empty"
PUT_OUT = "taken out"


def _how(table: str, column: str, parent: str, is_number: bool) -> str:
    if table in DERIVED:
        return PUT_OUT
    deletes = {row[3]: row[6] for row in schema().execute(f"PRAGMA foreign_key_list({table})")}
    if deletes.get(column) == "SET NULL":
        return CLEARED
    if parent in _NOUNS and is_number:
        return f"{_NOUNS[parent]} without a name in its place"
    return PUT_OUT if rules_of(table).column(column).needed or table == "note" else CLEARED


def _put_somebody(db: sqlite3.Connection, table: str, number: int, today: str) -> None:
    """Somebody whose name is lost, so that what was written about them has somebody to be about."""
    name, handle = f"Unknown {number}", f"unknown-{number}"
    if db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (number,)).fetchone():
        return
    taken = db.execute(f"SELECT 1 FROM {table} WHERE handle = ?", (handle,)).fetchone()
    fields: dict[str, object] = {"id": number, "handle": f"{handle}-lost" if taken else handle, "name": name}
    if table == "person":
        fields |= {"stage": "known", "created_on": today}
    marks = ", ".join("?" * len(fields))
    db.execute(f"INSERT INTO {table} ({', '.join(fields)}) VALUES ({marks})", tuple(fields.values()))


def _tables() -> set[str]:
    return {name for (name,) in schema().execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _with_uid() -> list[str]:
    return [
        known.table
        for known in TABLES.values()
        if known.has_uid and known.table not in ("person", "community", "merged")
    ]
