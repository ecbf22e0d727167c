"""The shelf of give-backs, and of the communities that receive some."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.model.history import Give
from netcrm.model.kinds import INTRODUCTION
from netcrm.model.people import Ref
from netcrm.store.rows import insert

if TYPE_CHECKING:
    from netcrm.columns.writing import GiveFields

_SELECT = (
    "SELECT g.id, g.uid, g.day, g.kind, g.text, g.hours, coalesce(p.handle, c.handle), coalesce(p.name, c.name),"
    " coalesce(p.kind, 'community'), coalesce(p.id, 0) FROM give g LEFT JOIN person p ON p.id = g.person_id"
    " LEFT JOIN community c ON c.id = g.community_id"
)


class Gives:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def add(self, fields: "GiveFields") -> Give:
        """Writes a give-back act."""
        return self._read("WHERE g.id = ?", (insert(self.db, "give", fields),))[0]

    def of(self, person: int) -> tuple[Give, ...]:
        """What one person was given, the newest first."""
        return self._read("WHERE g.person_id = ? ORDER BY g.day DESC, g.id DESC", (person,))

    def by_ids(self, ids: Sequence[int]) -> tuple[Give, ...]:
        return self._read(f"WHERE g.id IN ({', '.join('?' * len(ids))})", ids)

    def introduced_since(self, since: date) -> set[int]:
        """People who were given an introduction lately."""
        rows = self.db.execute(
            "SELECT person_id FROM give WHERE kind = ? AND day >= ? AND person_id IS NOT NULL",
            (INTRODUCTION, since.isoformat()),
        )
        return {row[0] for row in rows}

    def communities(self) -> tuple[tuple[int, str, str], ...]:
        """(id, handle, name) of every community."""
        return tuple(self.db.execute("SELECT id, handle, name FROM community ORDER BY name"))

    def add_community(self, handle: str, name: str) -> int:
        return insert(self.db, "community", {"handle": handle, "name": name})

    def _read(self, rest: str, values: Sequence[object]) -> tuple[Give, ...]:
        rows = self.db.execute(f"{_SELECT} {rest}", tuple(values))
        return tuple(
            Give(key, uid, date.fromisoformat(on), kind, text, hours, Ref(*to))
            for key, uid, on, kind, text, hours, *to in rows
        )
