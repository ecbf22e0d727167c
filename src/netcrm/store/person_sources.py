"""Where people were imported from: each source's own key for them, and what it last said."""

import sqlite3
from collections.abc import Iterable
from json import dumps, loads
from typing import TYPE_CHECKING, Any

from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.columns.source_values import ToldOfPerson


class Told(NamedTuple):
    """What a file told of somebody, by the number of its row. before: their columns before that import changed them,
    None where it changed none, or the journal knows no more; notes: those that it wrote, of anybody."""

    origin: int
    seen: "ToldOfPerson"
    before: dict[str, Any] | None
    notes: tuple[int, ...]


class PersonSources:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def of(self, source: str) -> "dict[int, list[tuple[str, ToldOfPerson]]]":
        """By person: the keys this source has for them, each with the fields as it last told them."""
        found: dict[int, list[tuple[str, ToldOfPerson]]] = {}
        for person, key, seen in self.db.execute(
            "SELECT person_id, key, seen FROM origin WHERE source = ? ORDER BY id", (source,)
        ):
            found.setdefault(person, []).append((key, loads(seen)))
        return found

    def told_of(self, person: int, doubt: int) -> tuple[Told, ...]:
        """What files told of somebody, the latest last. doubt: the number of a doubt that an import kept: where one of
        them came by the same command, it is that one alone."""
        deed = "(SELECT min(j.deed_id) FROM journal j WHERE j.tbl = '{}' AND j.op = 'I' AND j.row_id = {})"
        rows = self.db.execute(
            "SELECT o.id, o.seen, i.deed,"
            " (SELECT j.old FROM journal j WHERE j.tbl = 'person' AND j.op = 'U' AND j.row_id = o.person_id"
            "  AND j.deed_id = i.deed ORDER BY j.id LIMIT 1)"
            f" FROM origin o JOIN (SELECT id, {deed.format('origin', 'r.id')} AS deed FROM origin r) i ON i.id = o.id"
            " WHERE o.person_id = ? ORDER BY o.id",
            (person,),
        ).fetchall()
        by = self.db.execute(f"SELECT {deed.format('doubt', '?')}", (doubt,)).fetchone()[0]
        rows = [row for row in rows if by and row[2] == by] or rows
        notes = "SELECT row_id FROM journal WHERE tbl = 'note' AND op = 'I' AND deed_id = ?"
        return tuple(
            Told(
                key, loads(seen), loads(before) if before else None, tuple(n for (n,) in self.db.execute(notes, (at,)))
            )
            for key, seen, at, before in rows
        )

    def give(self, origin: int, person: int) -> None:
        """Says that what a file told is about another person."""
        self.db.execute("UPDATE origin SET person_id = ? WHERE id = ?", (person, origin))

    def keep(self, source: str, rows: "Iterable[tuple[int, str, ToldOfPerson]]") -> None:
        """Writes (person, key, fields as told); a key that is there is brought up to date."""
        self.db.executemany(
            "INSERT INTO origin (source, person_id, key, seen) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (source, key) DO UPDATE SET seen = excluded.seen",
            [(source, person, key, dumps(seen, ensure_ascii=False)) for person, key, seen in rows],
        )
