"""The shelf of give-backs."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.model.history import Give
from netcrm.model.kinds import INTRODUCTION
from netcrm.model.people import Ref
from netcrm.store.rows import day, insert, placeholders, ref_of, update, written_before

if TYPE_CHECKING:
    from netcrm.columns.writing import GiveFields

_SELECT = (
    "SELECT g.id, g.uid, g.day, g.kind, g.text, g.hours, coalesce(p.handle, c.handle), coalesce(p.name, c.name),"
    " coalesce(p.kind, 'community'), coalesce(p.id, 0), g.outcome, g.outcome_on FROM give g"
    " LEFT JOIN person p ON p.id = g.person_id LEFT JOIN community c ON c.id = g.community_id"
)
RECEIVED = (  # (person, give) of everybody who had one
    "(SELECT person_id, id AS give_id FROM give WHERE person_id IS NOT NULL"
    " UNION ALL SELECT person_id, give_id FROM give_receiver)"
)


class Gives:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def add(self, fields: "GiveFields", others: Iterable[int] = ()) -> Give:
        """Writes a give-back act. others: who had it besides the receiver that the fields name."""
        give = insert(self.db, "give", fields)
        self._had_by(give, others, fields.get("person_id"))
        return self._read("WHERE g.id = ?", (give,))[0]

    def change(self, give: int, fields: "GiveFields") -> None:
        """Writes some fields of a give-back act; who else had it stays."""
        update(self.db, "give", give, fields)

    def give_to(self, give: int, person: int | None, community: int | None, others: Iterable[int] = ()) -> None:
        """Says anew who had it: a person or a community, and other people."""
        update(self.db, "give", give, {"person_id": person, "community_id": community})
        self.db.execute("DELETE FROM give_receiver WHERE give_id = ?", (give,))
        self._had_by(give, others, person)

    def remove(self, give: int) -> None:
        """Deletes a give-back act."""
        self.db.execute("DELETE FROM give WHERE id = ?", (give,))

    def get(self, give: int) -> Give | None:
        return next(iter(self._read("WHERE g.id = ?", (give,))), None)

    def of(self, person: int) -> tuple[Give, ...]:
        """What one person was given, alone or with others, the newest first."""
        mine = "g.person_id = ? OR g.id IN (SELECT give_id FROM give_receiver WHERE person_id = ?)"
        return self._read(f"WHERE {mine} ORDER BY g.day DESC, g.id DESC", (person, person))

    def since(self, day: date) -> tuple[Give, ...]:
        """What was given since that day, the oldest first."""
        return self._read("WHERE g.day >= ? ORDER BY g.day, g.id", (day.isoformat(),))

    def by_ids(self, ids: Sequence[int]) -> tuple[Give, ...]:
        return self._read(f"WHERE g.id IN ({placeholders(ids)})", ids)

    def written_before(self, interaction: int, gives: Sequence[int]) -> frozenset[int]:
        """Those that were written by a command before the one of a log, as far as the journal knows."""
        return written_before(self.db, "give", interaction, gives)

    def worded(self, kind: str, text: str) -> tuple[Give, ...]:
        """Those of a kind that are told in these very words."""
        return self._read("WHERE g.kind = ? AND g.text = ? ORDER BY g.id", (kind, text))

    def introduced_since(self, since: date) -> set[int]:
        """People who were given an introduction lately."""
        rows = self.db.execute(
            f"SELECT r.person_id FROM give g JOIN {RECEIVED} r ON r.give_id = g.id WHERE g.kind = ? AND g.day >= ?",
            (INTRODUCTION, since.isoformat()),
        )
        return {row[0] for row in rows}

    def _had_by(self, give: int, others: Iterable[int], first: int | None) -> None:
        """Writes who had it besides the first."""
        self.db.executemany(
            "INSERT INTO give_receiver (give_id, person_id) VALUES (?, ?)",
            [(give, person) for person in dict.fromkeys(others) if person != first],
        )

    def _read(self, rest: str, values: Sequence[object]) -> tuple[Give, ...]:
        rows = self.db.execute(f"{_SELECT} {rest}", tuple(values)).fetchall()
        others = self._others([row[0] for row in rows])
        return tuple(
            Give(
                *(key, uid, date.fromisoformat(on), kind, text, hours, ref_of(*to)),
                receivers=(ref_of(*to), *others.get(key, ())),
                ref=f"g{key}",
                outcome=outcome,
                outcome_on=day(outcome_on),
            )
            for key, uid, on, kind, text, hours, *to, outcome, outcome_on in rows
        )

    def _others(self, gives: Sequence[int]) -> dict[int, list[Ref]]:
        found: dict[int, list[Ref]] = {}
        rows = self.db.execute(
            "SELECT r.give_id, p.handle, p.name, p.kind, p.id FROM give_receiver r JOIN person p ON p.id = r.person_id"
            f" WHERE r.give_id IN ({placeholders(gives)}) ORDER BY r.id",
            tuple(gives),
        )
        for give, *person in rows:
            found.setdefault(give, []).append(ref_of(*person))
        return found
