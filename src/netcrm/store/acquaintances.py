"""The shelf of who knows whom because you said so; who was seen together follows from the contacts."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from netcrm.model.circle import Acquaintance
from netcrm.store.rows import insert, ref_of

_SELECT = (
    "SELECT a.id, a.day, a.knows, a.how, a.interaction_id, p.handle, p.name, p.kind, p.id, o.handle, o.name, o.kind,"
    " o.id FROM acquaintance a JOIN person p ON p.id = a.person_id JOIN person o ON o.id = a.other_id"
    " WHERE a.person_id <> a.other_id"  # two who became one person are no acquaintances
)
_PAIR = "(person_id = ? AND other_id = ?) OR (person_id = ? AND other_id = ?)"


class Acquaintances:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def say(
        self, one: int, other: int, on: date, knows: bool = True, how: str | None = None, interaction: int | None = None
    ) -> None:
        """Keeps that two people know each other, or do not; what was said of them before is replaced."""
        self.forget(one, other)
        said = {"day": on, "knows": knows, "how": how, "interaction_id": interaction}
        insert(self.db, "acquaintance", {"person_id": one, "other_id": other, **said})

    def forget(self, one: int, other: int) -> bool:
        """Takes back what was said of two people; whether there was anything."""
        gone = self.db.execute(f"DELETE FROM acquaintance WHERE {_PAIR}", (one, other, other, one))
        return gone.rowcount > 0

    def forget_born_in(self, interaction: int) -> None:
        """Takes back what a log told of who knows whom."""
        self.db.execute("DELETE FROM acquaintance WHERE interaction_id = ?", (interaction,))

    def all(self) -> tuple[Acquaintance, ...]:
        """What was said of any two people, each pair once: the newest."""
        return self._read("ORDER BY a.id", ())

    def of(self, person: int) -> tuple[Acquaintance, ...]:
        """What was said of one person and others."""
        return self._read("AND ? IN (a.person_id, a.other_id) ORDER BY a.id", (person,))

    def _read(self, rest: str, values: Sequence[object]) -> tuple[Acquaintance, ...]:
        found: dict[frozenset[int], Acquaintance] = {}
        for key, on, knows, how, log, *refs in self.db.execute(f"{_SELECT} {rest}", tuple(values)):
            pair = ref_of(*refs[:4]), ref_of(*refs[4:])
            one = Acquaintance(key, pair, date.fromisoformat(on), bool(knows), how, log and f"l{log}")
            found[frozenset((pair[0].id, pair[1].id))] = one
        return tuple(found.values())
