"""The shelf of challenges: problems of yours, things done together, and what you decided."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from netcrm.model.advice import Challenge, Decision, Outcome
from netcrm.model.people import Ref
from netcrm.store.rows import day, insert, parts, placeholders, ref_of, update

if TYPE_CHECKING:
    from netcrm.columns.writing import ChallengeFields

_SELECT = (
    "SELECT id, uid, title, text, day, decided_on, decision, because, expect, sure, review_on, outcome_on, outcome,"
    " as_expected, closed, snoozed_until, private FROM challenge"
)


class Challenges:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def add(self, fields: "ChallengeFields", partners: Sequence[int] = ()) -> Challenge:
        """Opens a challenge. partners: ids of people with whom it is done."""
        key = insert(self.db, "challenge", fields)
        for person in partners:
            self.join(key, person)
        return self._read("WHERE id = ?", (key,))[0]

    def change(self, challenge: int, fields: "ChallengeFields") -> None:
        """Writes some fields of a challenge."""
        update(self.db, "challenge", challenge, fields)

    def join(self, challenge: int, person: int) -> None:
        """Makes somebody a partner in it; twice does no harm."""
        there = "SELECT 1 FROM partner WHERE challenge_id = ? AND person_id = ?"
        if not self.db.execute(there, (challenge, person)).fetchone():
            insert(self.db, "partner", {"challenge_id": challenge, "person_id": person})

    def leave(self, challenge: int, person: int) -> None:
        """Takes somebody out of it."""
        self.db.execute("DELETE FROM partner WHERE challenge_id = ? AND person_id = ?", (challenge, person))

    def leave_out(self, challenge: int, people: Sequence[int], on: date) -> None:
        """Keeps that people are not to be asked about it: `left_out.UID.UID` of the settings, of it and of each."""
        for person in people:
            self.db.execute(
                "INSERT OR IGNORE INTO setting (key, value) SELECT 'left_out.' || c.uid || '.' || p.uid, ?"
                " FROM challenge c, person p WHERE c.id = ? AND p.id = ?",
                (on.isoformat(), challenge, person),
            )

    def leave_nobody_out(self, challenge: int) -> None:
        """Everybody may be asked about it again."""
        self.db.execute(
            "DELETE FROM setting WHERE key LIKE 'left\\_out.' || (SELECT uid FROM challenge WHERE id = ?) || '.%'"
            " ESCAPE '\\'",
            (challenge,),
        )

    def left_out(self, challenge: int) -> tuple[Ref, ...]:
        """Who is not to be asked about it, in the order in which that was said; whoever is gone is nobody."""
        rows = self.db.execute(
            "SELECT substr(s.key, length(c.uid) + 11) FROM challenge c"
            " JOIN setting s ON s.key LIKE 'left\\_out.' || c.uid || '.%' ESCAPE '\\' WHERE c.id = ? ORDER BY s.id",
            (challenge,),
        ).fetchall()
        found: dict[int, Ref] = {}
        for (uid,) in rows:
            person = self.db.execute(
                "SELECT handle, name, kind, id FROM person WHERE uid = ?"
                " OR id = (SELECT person_id FROM merged WHERE uid = ?)",
                (uid, uid),
            ).fetchone()
            if person:
                found.setdefault(person[3], ref_of(*person))
        return tuple(found.values())

    def remove(self, challenge: int) -> None:
        """Deletes a challenge; advice and lessons of it stay, about nothing in particular."""
        self.db.execute("DELETE FROM challenge WHERE id = ?", (challenge,))

    def get(self, challenge: int) -> Challenge | None:
        return next(iter(self._read("WHERE id = ?", (challenge,))), None)

    def by_ids(self, ids: Sequence[int]) -> tuple[Challenge, ...]:
        return tuple(one for part in parts(ids) for one in self._read(f"WHERE id IN ({placeholders(part)})", part))

    def all(self) -> tuple[Challenge, ...]:
        """Every challenge, open ones first, the newest first."""
        return self._read("ORDER BY closed IS NOT NULL, day DESC, id DESC")

    def open(self) -> tuple[Challenge, ...]:
        """Challenges that are not closed, the oldest first."""
        return self._read("WHERE closed IS NULL ORDER BY day, id")

    def with_partner(self, person: int) -> tuple[Challenge, ...]:
        """What is done together with somebody, the oldest first."""
        mine = "id IN (SELECT challenge_id FROM partner WHERE person_id = ?)"
        return self._read(f"WHERE {mine} ORDER BY day, id", (person,))

    def _read(self, rest: str, values: Sequence[object] = ()) -> tuple[Challenge, ...]:
        rows = self.db.execute(f"{_SELECT} {rest}", tuple(values)).fetchall()
        partners = self._partners([row[0] for row in rows])
        return tuple(_challenge(row, partners.get(row[0], {})) for row in rows)

    def _partners(self, ids: Sequence[int]) -> dict[int, dict[int, Ref]]:
        """By the id of a challenge its partners, each once: two who became one person are one."""
        found: dict[int, dict[int, Ref]] = {}
        for part in parts(ids):
            rows = self.db.execute(
                "SELECT w.challenge_id, p.handle, p.name, p.kind, p.id FROM partner w"
                f" JOIN person p ON p.id = w.person_id WHERE w.challenge_id IN ({placeholders(part)}) ORDER BY w.id",
                part,
            )
            for challenge, *person in rows:
                found.setdefault(challenge, {}).setdefault(person[3], ref_of(*person))
        return found


def _challenge(row: Sequence[Any], partners: dict[int, Ref]) -> Challenge:
    key, uid, title, text, on, decided, *rest = row
    decision, because, expect, sure, review, ended, outcome, as_expected, closed, snoozed, own = rest
    decided_day = day(decided)
    return Challenge(
        ref=f"c{key}",
        uid=uid,
        title=title,
        text=text,
        opened=date.fromisoformat(on),
        partners=tuple(partners.values()),
        decision=Decision(decided_day, decision, because, expect, sure, day(review)) if decided_day else None,
        outcome=Outcome(date.fromisoformat(ended), outcome, as_expected) if ended else None,
        closed=day(closed),
        snoozed_until=day(snoozed),
        private=bool(own),
    )
