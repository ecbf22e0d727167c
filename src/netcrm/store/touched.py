"""What commands touched, read from the journal: whom they were about, and how many rows of each kind."""

import sqlite3
from collections.abc import Collection, Iterator, Mapping
from json import dumps
from typing import Any

from netcrm.model.commands import Touched
from netcrm.model.kinds import LOOPS
from netcrm.named_tuple import NamedTuple
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


_OF = "deed_id IN (SELECT value FROM json_each(?))"


class _About(NamedTuple):
    """That a command was about somebody. order: where in the journal that comes up first."""

    deed: int
    person: int
    order: int


def touched(db: sqlite3.Connection, deeds: Collection[int]) -> Mapping[int, Touched]:
    """By the id of each command what it touched; a row that it changed several times counts once.

    A command can have touched tens of thousands of rows: SQLite counts them.
    """
    wanted = dumps([*deeds])
    people = dict[int, dict[int, None]]()
    for deed, person, _ in sorted(_people(db, wanted), key=lambda about: about.order):
        people.setdefault(deed, {})[person] = None
    names = _names(db, {person for several in people.values() for person in [*several][:NAMED]})
    counts = _counts(db, wanted)
    return {
        deed: Touched(
            tuple(names[one] for one in [*people.get(deed, ())][:NAMED] if one in names),
            len(people.get(deed, ())),
            counts.get(deed, {}),
        )
        for deed in deeds
    }


def _counts(db: sqlite3.Connection, deeds: str) -> Mapping[int, Mapping[str, int]]:
    """How many rows of each kind. deeds: the ids as JSON."""
    counts = dict[int, dict[str, int]]()
    for deed, table, number in db.execute(
        f"SELECT deed_id, tbl, count(DISTINCT row_id) FROM journal WHERE {_OF} GROUP BY 1, 2 ORDER BY min(id)", (deeds,)
    ):
        if noun := _NOUNS.get(table):
            counts.setdefault(deed, {})[noun] = number
        elif table == "loop":
            counts.setdefault(deed, {}).update(_loops(db, deed))
    return counts


def _loops(db: sqlite3.Connection, deed: int) -> Mapping[str, int]:
    """How many of what is open, by what its kind is called."""
    rows = db.execute("SELECT DISTINCT row_id FROM journal WHERE deed_id = ? AND tbl = 'loop'", (deed,)).fetchall()
    counts = dict[str, int]()
    for kind in _values(db, "loop", "kind", [row for (row,) in rows]).values():
        if kind in LOOPS:
            noun = f"{LOOPS[kind].noun}s"
            counts[noun] = counts.get(noun, 0) + 1
    return counts


def _people(db: sqlite3.Connection, deeds: str) -> Iterator[_About]:
    """Whom the commands were about. deeds: their ids as JSON."""
    for table, column in PERSON_COLUMNS.items():
        there = f"SELECT deed_id, t.{column}, min(j.id), count(t.id) = count(*) FROM journal j LEFT JOIN {table} t"
        rows = db.execute(
            f"{there} ON t.id = j.row_id WHERE tbl = '{table}' AND {_OF} GROUP BY 1, 2", (deeds,)
        ).fetchall()
        yield from (_About(deed, person, order) for deed, person, order, _ in rows if person is not None)
        if not all(whole for *_, whole in rows):
            yield from map(_About._make, db.execute(
                f"SELECT j.deed_id, json_extract(gone.old, '$.{column}'), min(j.id) FROM journal j JOIN journal gone"
                f" ON gone.op = 'D' AND gone.tbl = '{table}' AND gone.row_id = j.row_id"
                f" WHERE j.tbl = '{table}' AND j.{_OF} AND j.row_id NOT IN (SELECT id FROM {table})"
                f" AND json_extract(gone.old, '$.{column}') IS NOT NULL GROUP BY 1, 2", (deeds,),
            ))  # fmt: skip


def _names(db: sqlite3.Connection, people: Collection[int]) -> Mapping[int, str]:
    return {person: shown_name(name) for person, name in _values(db, "person", "name", people).items()}


def _values(db: sqlite3.Connection, table: str, column: str, ids: Collection[int]) -> Mapping[int, Any]:
    """A column of rows by their ids; of those that are gone as they last were, as far as the journal knows."""
    wanted = f"IN (SELECT value FROM json_each('{dumps([*ids])}'))"
    found = dict(db.execute(f"SELECT id, {column} FROM {table} WHERE id {wanted}"))
    if len(found) < len(ids):
        gone = f"SELECT row_id, json_extract(old, '$.{column}') FROM journal WHERE tbl = '{table}' AND op = 'D'"
        found = dict(db.execute(f"{gone} AND row_id {wanted} ORDER BY id")) | found
    return found
