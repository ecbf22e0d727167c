"""What commands touched, read from the journal: whom they were about, and how many rows of each kind."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from json import dumps
from typing import Any, NamedTuple

from netcrm.model.commands import Touched
from netcrm.model.kinds import LOOPS
from netcrm.personal_names.shown import shown_name

NAMED = 3  # people of a command who are told by name
_NOUNS: Mapping[str, str] = {  # what the rows of a table are called, where they are counted
    "interaction": "logs",
    "note": "notes",
    "advice": "advice",
    "further_answer": "answers",
    "challenge": "challenges",
    "lesson": "lessons",
    "give": "gives",
    "introduction": "introductions",
    "community": "communities",
    "acquaintance": "acquaintances",
    "seat": "seats",
    "doubt": "doubts",
    "setting": "settings",
}
PERSON_COLUMNS: Mapping[str, str] = {  # the column of a table that says whom a row is about
    "person": "id",
    **dict.fromkeys(
        "attendance note loop advice lesson hearer give give_receiver partner side member acquaintance seat".split(),
        "person_id",
    ),
}


class _Row(NamedTuple):
    deed: int
    order: int  # in the journal
    table: str
    id: int


def touched(db: sqlite3.Connection, deeds: Collection[int]) -> Mapping[int, Touched]:
    """By the id of each command what it touched; a row that it changed several times counts once."""
    rows = [_Row(*row) for row in db.execute(
        "SELECT deed_id, min(id), tbl, row_id FROM journal WHERE deed_id IN (SELECT value FROM json_each(?))"
        " GROUP BY deed_id, tbl, row_id ORDER BY 2", (dumps([*deeds]),),
    )]  # fmt: skip
    people = _people_of(db, rows)
    names = _names(db, {person for several in people.values() for person in [*several][:NAMED]})
    counts = _counts(rows, dict(_values(db, "loop", "kind", _ids(rows, "loop"))))
    return {
        deed: Touched(
            tuple(names[one] for one in [*people.get(deed, ())][:NAMED] if one in names),
            len(people.get(deed, ())),
            counts.get(deed, {}),
        )
        for deed in deeds
    }


def _counts(rows: Iterable[_Row], loops: Mapping[int, str]) -> Mapping[int, Mapping[str, int]]:
    """loops: the kind of each loop by its id."""
    counts = dict[int, dict[str, int]]()
    for row in rows:
        loop = LOOPS.get(loops.get(row.id, "")) if row.table == "loop" else None
        if noun := f"{loop.noun}s" if loop else _NOUNS.get(row.table):
            of = counts.setdefault(row.deed, {})
            of[noun] = of.get(noun, 0) + 1
    return counts


def _people_of(db: sqlite3.Connection, rows: Collection[_Row]) -> Mapping[int, Mapping[int, None]]:
    """By command the people it was about, in the order they come up."""
    about = dict[tuple[str, int], int]()
    for table, column in PERSON_COLUMNS.items():
        about |= {(table, row): person for row, person in _values(db, table, column, _ids(rows, table))}
    people = dict[int, dict[int, None]]()
    for row in rows:
        if person := about.get((row.table, row.id)):
            people.setdefault(row.deed, {})[person] = None
    return people


def _names(db: sqlite3.Connection, people: Collection[int]) -> Mapping[int, str]:
    return {person: shown_name(name) for person, name in _values(db, "person", "name", people)}


def _ids(rows: Iterable[_Row], table: str) -> list[int]:
    return [row.id for row in rows if row.table == table]


def _values(db: sqlite3.Connection, table: str, column: str, ids: Collection[int]) -> Iterator[tuple[int, Any]]:
    """A column of rows by their ids; of those that are gone as they last were, as far as the journal knows."""
    if not ids:
        return
    there = db.execute(
        f"SELECT id, {column} FROM {table} WHERE id IN (SELECT value FROM json_each(?))", (dumps([*ids]),)
    ).fetchall()
    yield from there
    if gone := {*ids} - {row[0] for row in there}:
        yield from db.execute(
            f"SELECT row_id, json_extract(old, '$.{column}') FROM journal"
            " WHERE tbl = ? AND op = 'D' AND row_id IN (SELECT value FROM json_each(?)) ORDER BY id",
            (table, dumps([*gone])),
        )
