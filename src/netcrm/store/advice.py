"""The shelf of advice: views that people gave you."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.model.history import Advice
from netcrm.store.rows import insert, parts, placeholders, ref_of, update

if TYPE_CHECKING:
    from netcrm.columns.writing import AdviceFields

_SELECT = (
    "SELECT a.id, a.uid, p.handle, p.name, p.kind, p.id, a.text, a.day, a.interaction_id, a.private FROM advice a"
    " JOIN person p ON p.id = a.person_id"
)


class AdviceShelf:
    """What people advised; `Advice` is the noun."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def add(self, fields: "AdviceFields") -> Advice:
        """Writes what somebody advised."""
        return self._read("WHERE a.id = ?", (insert(self.db, "advice", fields),))[0]

    def change(self, advice: int, fields: "AdviceFields") -> None:
        """Writes some fields of what somebody advised."""
        update(self.db, "advice", advice, fields)

    def remove(self, advice: int) -> None:
        """Deletes what somebody advised."""
        self.db.execute("DELETE FROM advice WHERE id = ?", (advice,))

    def get(self, advice: int) -> Advice | None:
        return next(iter(self._read("WHERE a.id = ?", (advice,))), None)

    def of(self, person: int) -> tuple[Advice, ...]:
        """What one person advised, the newest first."""
        return self._read("WHERE a.person_id = ? ORDER BY a.day DESC, a.id DESC", (person,))

    def born_in(self, interaction: int) -> tuple[Advice, ...]:
        """What was advised in a log."""
        return self._read("WHERE a.interaction_id = ? ORDER BY a.id", (interaction,))

    def by_ids(self, ids: Sequence[int]) -> tuple[Advice, ...]:
        return tuple(one for part in parts(ids) for one in self._read(f"WHERE a.id IN ({placeholders(part)})", part))

    def _read(self, rest: str, values: Sequence[object]) -> tuple[Advice, ...]:
        rows = self.db.execute(f"{_SELECT} {rest}", tuple(values))
        return tuple(
            Advice(f"a{key}", uid, ref_of(*person), text, date.fromisoformat(on), log and f"l{log}", bool(own))
            for key, uid, *person, text, on, log, own in rows
        )
