"""The shelf of who knows whom because you said so; who was seen together follows from the contacts.

A row has no column that says it is private: it is where its log is, and where its words begin with "private", as a line
of a log would say it. Nobody but this shelf writes or reads that word.
"""

import sqlite3
from collections.abc import Sequence
from datetime import date

from netcrm.model.circle import Acquaintance
from netcrm.store.rows import insert, ref_of

_SELECT = (
    "SELECT a.id, a.day, a.knows, a.how, a.interaction_id, i.private, p.handle, p.name, p.kind, p.id, o.handle, o.name,"
    " o.kind, o.id FROM acquaintance a JOIN person p ON p.id = a.person_id JOIN person o ON o.id = a.other_id"
    " LEFT JOIN interaction i ON i.id = a.interaction_id"
    " WHERE a.person_id <> a.other_id"  # two who became one person are no acquaintances
)
_PRIVATE = "private"


class Acquaintances:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def say(
        self,
        one: int,
        other: int,
        on: date,
        knows: bool = True,
        how: str | None = None,
        interaction: int | None = None,
        private: bool = False,
    ) -> None:
        """Keeps that two people know each other, or do not.

        What was said of them before is replaced; only what was said in public stays beside what is said in private, and
        the other way round, where both say the same of knowing.
        """
        for said in self._read("AND ? IN (a.person_id, a.other_id) AND ? IN (a.person_id, a.other_id)", (one, other)):
            if said.private == private or said.knows != knows:
                self.db.execute("DELETE FROM acquaintance WHERE id = ?", (said.id,))
        said_how = _PRIVATE + (f": {how}" if how else "") if private else how
        row = {"day": on, "knows": knows, "how": said_how, "interaction_id": interaction}
        insert(self.db, "acquaintance", {"person_id": one, "other_id": other, **row})

    def forget(self, one: int, other: int) -> bool:
        """Takes back what was said of two people; whether there was anything."""
        gone = self.db.execute(
            "DELETE FROM acquaintance WHERE (person_id = ? AND other_id = ?) OR (person_id = ? AND other_id = ?)",
            (one, other, other, one),
        )
        return gone.rowcount > 0

    def forget_born_in(self, interaction: int) -> None:
        """Takes back what a log told of who knows whom."""
        self.db.execute("DELETE FROM acquaintance WHERE interaction_id = ?", (interaction,))

    def all(self) -> tuple[Acquaintance, ...]:
        """What was said of any two people: of each pair the newest, and where that differs what was said in private."""
        return self._newest("ORDER BY a.id", ())

    def of(self, person: int) -> tuple[Acquaintance, ...]:
        """What was said of one person and others, as `all` has it."""
        return self._newest("AND ? IN (a.person_id, a.other_id) ORDER BY a.id", (person,))

    def _newest(self, rest: str, values: Sequence[object]) -> tuple[Acquaintance, ...]:
        found: dict[tuple[frozenset[int], bool], Acquaintance] = {}
        for one in self._read(rest, values):
            pair = frozenset(ref.id for ref in one.people)
            if (other := found.get((pair, not one.private))) and other.knows != one.knows:
                del found[pair, not one.private]
            found[pair, one.private] = one
        return tuple(found.values())

    def _read(self, rest: str, values: Sequence[object]) -> list[Acquaintance]:
        return [
            Acquaintance(
                key, (ref_of(*refs[:4]), ref_of(*refs[4:])), date.fromisoformat(on), bool(knows), *_words(how, log, own)
            )
            for key, on, knows, how, log, own, *refs in self.db.execute(f"{_SELECT} {rest}", tuple(values))
        ]


def _words(how: str | None, log: int | None, own: int | None) -> tuple[str | None, str | None, bool]:
    """How, without the word that keeps it private; the log; whether it is private."""
    word, _, words = (how or "").partition(":")
    private = word == _PRIVATE
    return (words.strip() or None) if private else how, f"l{log}" if log else None, private or bool(own)
