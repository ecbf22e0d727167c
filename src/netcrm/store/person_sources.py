"""Where people were imported from: each source's own key for them, and what it last said."""

import sqlite3
from collections.abc import Iterable
from json import dumps, loads
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netcrm.columns.source_values import ToldOfPerson


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

    def keep(self, source: str, rows: "Iterable[tuple[int, str, ToldOfPerson]]") -> None:
        """Writes (person, key, fields as told); a key that is there is brought up to date."""
        self.db.executemany(
            "INSERT INTO origin (source, person_id, key, seen) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (source, key) DO UPDATE SET seen = excluded.seen",
            [(source, person, key, dumps(seen, ensure_ascii=False)) for person, key, seen in rows],
        )
