"""The whole book as rows that mean the same in every book: out of one, and into one.

What refers to something else refers to its uid here, since numbers mean something in one book only.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from json import dumps, loads
from typing import Any, NamedTuple, TypeAlias

from netcrm.model import Snapshot
from netcrm.store.rows import kept

Row: TypeAlias = Mapping[str, Any]
Watch: TypeAlias = Callable[[Sequence[Any]], Iterable[Any]]
_Uids: TypeAlias = dict[object, Any]  # by number


class _Table(NamedTuple):
    """A table as it stands in the file. mine: what of it hangs on one person. key: by which a row is known."""

    name: str
    columns: str
    mine: str = "person_id = ?"
    key: str = "uid"


_OF_MINE = "IN (SELECT interaction_id FROM attendance WHERE person_id = ?)"
_TABLES = {
    "people": _Table(
        "person",
        "uid handle name nickname kind stage title company location emails phones urls topics wants confidant birthday"
        " met_on met_where met_via created_on every_days snoozed_until",
        "id = ?",
    ),
    "communities": _Table("community", "uid handle name", "NULL"),
    "interactions": _Table("interaction", "uid day kind text topics place private keep_asked", f"id {_OF_MINE}"),
    "notes": _Table("note", "uid person_id day text private"),
    "loops": _Table(
        "loop", "uid person_id interaction_id kind text due opened closed outcome said snoozed_until private"
    ),
    "gives": _Table("give", "uid person_id community_id day kind text hours"),
    "origins": _Table("origin", "person_id source key seen", key="key"),
    "traces": _Table("trace", "interaction_id source key seen", f"interaction_id {_OF_MINE}", "key"),
    "merged": _Table("merged", "uid person_id handle name day person moved gained"),
    "apart": _Table("apart", "one other", "NULL"),
    "settings": _Table("setting", "key value", "NULL", "key"),
}
TABLES = ("attendance", *(table.name for table in _TABLES.values()))
_MEANT = {"person_id": "people", "community_id": "communities", "interaction_id": "interactions"}
_LISTS = {"emails", "phones", "urls", "topics", "wants"}
_JSON = {*_LISTS, "seen", "person", "moved", "gained"}
_FLAGS = {"confidant", "private", "keep_asked"}


class Gone(NamedTuple):
    """What was deleted on purpose.

    rows: (table of a Snapshot, uid); of settings the key, of pairs both uids with a space between. seats: uids of an
    interaction and of somebody who was taken out of it.
    """

    rows: frozenset[tuple[str, str]] = frozenset()
    seats: frozenset[tuple[str, str]] = frozenset()


class Snapshots:
    """The shelf on which the whole book lies."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def read(self, person: int | None = None) -> Snapshot:
        """Every row of the book in the order they were written, or what hangs on one person alone.

        Then an interaction has nobody else in it, and communities, pairs who are not the same and settings stay out.
        """
        return rows_of(self.db, person)

    def add(self, rows: Snapshot, watch: Watch = iter) -> None:
        """Writes rows that are not there yet; what they refer to is there already, or among them."""
        for name, table in _TABLES.items():
            if found := getattr(rows, name):
                self._insert(table, watch(found))
        if rows.interactions:
            self.join((row["uid"], row["people"]) for row in rows.interactions)

    def amend(self, name: str, changes: Iterable[tuple[str, Row]]) -> None:
        """Writes some fields of rows of one table of a Snapshot, each found by its uid."""
        table = _TABLES[name]
        columns = {_name(table, column): column for column in table.columns.split()}
        for uid, fields in changes:
            marks = ", ".join(_mark(columns[field]) for field in fields)
            values = [_kept(value) for value in fields.values()]
            self.db.execute(f"UPDATE {table.name} SET {marks} WHERE uid = ?", (*values, uid))

    def join(self, seats: Iterable[tuple[str, Iterable[str]]]) -> None:
        """Adds people to interactions, both by uid."""
        interactions, people = self.numbers("interactions"), self.numbers("people")
        self.db.executemany(
            "INSERT INTO attendance (interaction_id, person_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
            ((interactions[uid], people[one]) for uid, those in seats for one in those),
        )

    def gone(self) -> Gone:
        """What was deleted by commands that still stand, as far back as the journal goes."""
        found = self.db.execute(
            "SELECT j.tbl, j.old FROM journal j JOIN deed d ON d.id = j.deed_id"
            " WHERE j.op = 'D' AND d.undoes IS NULL AND d.undone_by IS NULL"
        )
        names = {table.name: (name, table.key) for name, table in _TABLES.items()}
        rows: set[tuple[str, str]] = set()
        seats: set[tuple[int, int]] = set()
        for table, old in found:
            row = loads(old)
            if table == "attendance":
                seats.add((row["interaction_id"], row["person_id"]))
            elif table in names:
                name, key = names[table]
                rows.add((name, f"{row['one']} {row['other']}" if name == "apart" else row[key]))
        return Gone(frozenset(rows), frozenset(self._seats(seats)))

    def numbers(self, name: str) -> dict[str, int]:
        """The numbers of the rows of one table of a Snapshot, by uid."""
        return dict(self.db.execute(f"SELECT uid, id FROM {_TABLES[name].name}"))

    def _seats(self, seats: Iterable[tuple[int, int]]) -> Iterator[tuple[str, str]]:
        """Those of which both the interaction and the person are still there."""
        by_number = "SELECT i.uid, p.uid FROM interaction i, person p WHERE i.id = ? AND p.id = ?"
        for seat in seats:
            yield from self.db.execute(by_number, seat)

    def _insert(self, table: _Table, rows: Iterable[Row]) -> None:
        columns = table.columns.split()
        puts = [(_name(table, column), self._writer(column)) for column in columns]
        marks = ", ".join("?" * len(columns))
        self.db.executemany(
            f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks})",
            ([put(row[name]) if put else row[name] for name, put in puts] for row in rows),
        )

    def _writer(self, column: str) -> Callable[[Any], Any] | None:
        """What makes a value of a row what the column keeps, None where it is that already."""
        if column in _MEANT:
            return self.numbers(_MEANT[column]).get
        return _kept if column in _JSON else None


def rows_of(db: sqlite3.Connection, person: int | None = None) -> Snapshot:
    """All rows of a book, or those that hang on one person; what the file lacks is not in them.

    The database is trusted in nothing: only plain columns of plain tables are read, and put together here.
    """
    uids: dict[str, _Uids] = {}
    found: dict[str, tuple[Row, ...]] = {}
    for name, table in _TABLES.items():
        rows = dict(_rows(db, table, uids, person))
        if name in _MEANT.values():
            uids[name] = {key: row.get("uid") for key, row in rows.items()}
        if name == "interactions":
            _seat(db, rows, uids["people"])
        found[name] = tuple(rows.values())
    return Snapshot(**found)


def columns_in(db: sqlite3.Connection, table: str) -> set[str]:
    """The columns of a table that lies in the file; none where it is a view, virtual, or reckons a column."""
    there = "SELECT rootpage > 0 AND sql LIKE 'CREATE TABLE%' FROM sqlite_master WHERE name = ? AND type = 'table'"
    if (db.execute(there, (table,)).fetchone() or (0,))[0] != 1:
        return set()
    columns = db.execute(f"PRAGMA table_xinfo({table})").fetchall()
    return set() if any(hidden for *_, hidden in columns) else {name for _, name, *_ in columns}


def _rows(
    db: sqlite3.Connection, table: _Table, uids: Mapping[str, _Uids], person: int | None
) -> Iterator[tuple[object, dict[str, Any]]]:
    there = columns_in(db, table.name)
    columns = [column for column in table.columns.split() if column in there]
    if "id" not in there:
        return
    read = [(_name(table, column), _reader(column, uids)) for column in columns]
    where = "" if person is None else f"WHERE {table.mine}"
    values = (person,) * where.count("?")
    for key, *row in db.execute(f"SELECT {', '.join(('id', *columns))} FROM {table.name} {where} ORDER BY id", values):
        yield key, {name: get(value) for (name, get), value in zip(read, row, strict=True)}


def _seat(db: sqlite3.Connection, rows: Mapping[object, dict[str, Any]], people: _Uids) -> None:
    """Puts people into their interactions, in the order they were named."""
    for row in rows.values():
        row["people"] = []
    if columns_in(db, "attendance") >= {"id", "interaction_id", "person_id"}:
        for interaction, person in db.execute("SELECT interaction_id, person_id FROM attendance ORDER BY id"):
            if interaction in rows and person in people:
                rows[interaction]["people"].append(people[person])


def _name(table: _Table, column: str) -> str:
    """What a column is called in a row. In `merged`, `person` is who somebody was."""
    if column == "person_id" and table.name == "merged":
        return "into"
    return column.removesuffix("_id") if column in _MEANT else column


def _reader(column: str, uids: Mapping[str, _Uids]) -> Callable[[Any], Any]:
    if column in _MEANT:
        return uids[_MEANT[column]].get
    if column in _JSON:
        return _loaded
    return _flag if column in _FLAGS else _same


def _loaded(value: Any) -> Any:
    """The list or object in a column. What is none stays as it is, for whoever checks the row."""
    if value == "[]":
        return []
    try:
        return loads(value)
    except (ValueError, TypeError, RecursionError):
        return value


def _flag(value: Any) -> Any:
    return bool(value) if value in (0, 1) else value


def _same(value: Any) -> Any:
    return value


def _mark(column: str) -> str:
    if column in _MEANT:
        return f"{column} = (SELECT id FROM {_TABLES[_MEANT[column]].name} WHERE uid = ?)"
    return f"{column} = ?"


def _kept(value: Any) -> object:
    return dumps(value, ensure_ascii=False) if isinstance(value, dict) else kept(value)
