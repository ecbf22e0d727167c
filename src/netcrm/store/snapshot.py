"""The whole book as rows that mean the same in every book: out of one, and into one.

What refers to something else refers to its uid here, since numbers mean something in one book only.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from json import dumps, loads
from typing import Any, TypeAlias

from netcrm.columns.column import Column, Fields, Members, Row, Table
from netcrm.columns.missing import with_all_moves, with_defaults
from netcrm.columns.records import Snapshot
from netcrm.columns.tables import TABLES
from netcrm.named_tuple import NamedTuple
from netcrm.store.rows import stored

Watch: TypeAlias = Callable[[Sequence[Any]], Iterable[Any]]
_Uids: TypeAlias = dict[object, Any]  # by number

_GROWING: dict[str, Callable[[Row], Row]] = {
    "person_before": partial(with_defaults, "people"),
    "moved": with_all_moves,
}
SEATS = "attendance"  # as a table of what is gone: who was taken out of an interaction
FILES = (  # every table of the file that is read
    *(members.table for table in TABLES.values() for members in table.lists),
    *(table.table for table in TABLES.values()),
)


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
        for name, table in TABLES.items():
            if found := getattr(rows, name):
                self._insert(table, watch(found))
                for members in table.lists:
                    self._enlist(name, members, ((row["uid"], row[members.field]) for row in found))

    def amend(self, name: str, changes: Iterable[tuple[str, Row]]) -> None:
        """Writes some fields of rows of one table of a Snapshot, each found by its uid, or what else it is known by."""
        table = TABLES[name]
        columns = {column.field: column for column in table.columns}
        known_by = " || ' ' || ".join(f'"{column}"' for column in table.known_by)
        for uid, fields in changes:
            marks = ", ".join(_mark(columns[field]) for field in fields)
            values = [_stored(value) for value in fields.values()]
            self.db.execute(f"UPDATE {table.table} SET {marks} WHERE {known_by} = ?", (*values, uid))

    def join(self, name: str, seats: Iterable[tuple[str, Iterable[str]]]) -> None:
        """Adds people to rows of one table of a Snapshot, such as interactions, both by uid."""
        (members,) = TABLES[name].lists
        self._enlist(name, members, seats)

    def gone(self) -> Gone:
        """What was deleted. What was written again since is among it."""
        names = {table.table: table.name for table in TABLES.values()}
        found = self.db.execute("SELECT tbl, key FROM gone").fetchall()
        seats = (tuple(key.split(" ", 1)) for table, key in found if table == SEATS)
        return Gone(
            frozenset((names[table], key) for table, key in found if table in names),
            frozenset((interaction, person) for interaction, person in seats),
        )

    def numbers(self, name: str) -> dict[str, int]:
        """The numbers of the rows of one table of a Snapshot, by uid."""
        return dict(self.db.execute(f"SELECT uid, id FROM {TABLES[name].table}"))

    def _insert(self, table: Table, rows: Iterable[Row]) -> None:
        puts = [(column.field, self._writer(column)) for column in table.columns]
        marks = ", ".join("?" * len(puts))
        self.db.executemany(
            f"INSERT INTO {table.table} ({', '.join(column.name for column in table.columns)}) VALUES ({marks})",
            ([put(row[field]) if put else row[field] for field, put in puts] for row in rows),
        )

    def _enlist(self, name: str, members: Members, lists: Iterable[tuple[str, Iterable[str]]]) -> None:
        """Adds members to rows of one table of a Snapshot, both by uid; twice does no harm."""
        rows, those = self.numbers(name), self.numbers(members.refers)
        self.db.executemany(
            f"INSERT INTO {members.table} ({members.parent}, {members.member}) VALUES (?, ?) ON CONFLICT DO NOTHING",
            ((rows[uid], those[one]) for uid, joining in lists for one in joining),
        )

    def _writer(self, column: Column) -> Callable[[Any], Any] | None:
        """What makes a value of a row what the column keeps, None where it is that already."""
        if column.refers:
            return self.numbers(column.refers).get
        return _stored if column.type in ("list", "object") else None


def rows_of(db: sqlite3.Connection, person: int | None = None) -> Snapshot:
    """All rows of a book, or those that hang on one person; what the file lacks is not in them.

    The database is trusted in nothing: only plain columns of plain tables are read, and put together here.
    """
    uids: dict[str, _Uids] = {}
    found: dict[str, tuple[Row, ...]] = {}
    for name, table in TABLES.items():
        rows = dict(_rows(db, table, uids, person))
        uids[name] = {key: row.get("uid") for key, row in rows.items()}
        for members in table.lists:
            _fill(db, members, rows, uids[members.refers])
        for row in rows.values() if name in _AS_TODAY else ():
            _AS_TODAY[name](row)
        found[name] = tuple(rows.values())
    return Snapshot._make(found[name] for name in Snapshot._fields)


def columns_in(db: sqlite3.Connection, table: str) -> set[str]:
    """The columns of a table that lies in the file; none where it is a view, virtual, or reckons a column."""
    there = "SELECT rootpage > 0 AND sql LIKE 'CREATE TABLE%' FROM sqlite_master WHERE name = ? AND type = 'table'"
    if (db.execute(there, (table,)).fetchone() or (0,))[0] != 1:
        return set()
    columns = db.execute(f"PRAGMA table_xinfo({table})").fetchall()
    return set() if any(hidden for *_, hidden in columns) else {name for _, name, *_ in columns}


def _rows(
    db: sqlite3.Connection, table: Table, uids: Mapping[str, _Uids], person: int | None
) -> Iterator[tuple[object, Fields]]:
    there = columns_in(db, table.table)
    columns = [column for column in table.columns if column.name in there]
    if "id" not in there:
        return
    read = [(column.field, _reader(column, uids)) for column in columns]
    needed = [] if person is None else [column.field for column in columns if column.refers and column.needed]
    where = "" if person is None else f"WHERE {_mine(table)}"
    names = ", ".join(("id", *(column.name for column in columns)))
    values = {"person": person}
    for key, *row in db.execute(f"SELECT {names} FROM {table.table} {where} ORDER BY id", values):
        record = {field: get(value) for (field, get), value in zip(read, row, strict=True)}
        if all(record[field] is not None for field in needed):  # who is left out is not told of
            yield key, record


def _mine(table: Table) -> str:
    """What of a table hangs on one person, as a condition: by itself, by its members, or by what it is a part of."""
    if table.name == "people":
        return "id = :person"
    people = [column.name for column in table.columns if column.refers == "people"]
    within = [f"id IN (SELECT {each.parent} FROM {each.table} WHERE {each.member} = :person)" for each in table.lists]
    of = [column for column in table.columns if column.refers not in ("", "people")]
    if people or within:
        return " OR ".join((*(f"{column} = :person" for column in people), *within))
    parts = [
        f"{column.name} IN (SELECT id FROM {TABLES[column.refers].table} WHERE {_mine(TABLES[column.refers])})"
        for column in of
    ]
    return " OR ".join(parts) or "NULL"


def _fill(db: sqlite3.Connection, members: Members, rows: Mapping[object, Fields], those: _Uids) -> None:
    """Puts the members into their rows, in the order they were named."""
    for row in rows.values():
        row[members.field] = []
    if columns_in(db, members.table) >= {"id", members.parent, members.member}:
        for row_id, one in db.execute(f"SELECT {members.parent}, {members.member} FROM {members.table} ORDER BY id"):
            if row_id in rows and one in those:
                rows[row_id][members.field].append(those[one])


def _come_forward(give: Fields) -> None:
    """Somebody else is first among the receivers of a give where whoever was is not there: of one person alone."""
    if give.get("person") is None and give.get("community") is None and give["others"]:
        give["person"], *give["others"] = give["others"]


def _answered(advice: Fields) -> None:
    """What was said has a day, which older books do not tell apart from that on which it was written."""
    if "answered_on" not in advice and advice.get("text"):
        advice["answered_on"] = advice.get("day")


_AS_TODAY: Mapping[str, Callable[[Fields], None]] = {"gives": _come_forward, "advice": _answered}


def _reader(column: Column, uids: Mapping[str, _Uids]) -> Callable[[Any], Any]:
    if column.refers:
        return uids[column.refers].get
    if column.check in _GROWING:
        return partial(_grown, _GROWING[column.check])
    if column.type in ("list", "object"):
        return _loaded
    return _flag if column.type == "flag" else _same


def _grown(complete: Callable[[Row], Row], value: Any) -> Any:
    """An object whose fields follow the tables, with those that were added since it was written."""
    was = _loaded(value)
    return complete(was) if isinstance(was, dict) else was


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


def _mark(column: Column) -> str:
    if column.refers:
        return f"{column.name} = (SELECT id FROM {TABLES[column.refers].table} WHERE uid = ?)"
    return f"{column.name} = ?"


def _stored(value: Any) -> object:
    return dumps(value, ensure_ascii=False) if isinstance(value, dict) else stored(value)
