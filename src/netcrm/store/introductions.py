"""The shelf of introductions: two people and why, what each side said, and what came of it."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from netcrm.model.circle import Introduction, Side
from netcrm.store.rows import day, insert, parts, placeholders, ref_of, stored, update

if TYPE_CHECKING:
    from netcrm.columns.writing import IntroductionFields

_SELECT = (
    "SELECT i.id, i.uid, i.day, i.because, i.for_me, i.give_id, i.interaction_id, i.made_on, i.met_on, i.outcome,"
    " i.closed, i.snoozed_until, i.private, v.handle, v.name, v.kind, v.id FROM introduction i"
    " LEFT JOIN person v ON v.id = i.via_id"
)
_OPEN = "i.met_on IS NULL AND i.closed IS NULL"
_SIDE = "asked_on", "said", "said_on", "until", "words", "earlier", "earlier_on", "earlier_words"  # of a side


class Introductions:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def add(self, fields: "IntroductionFields", people: Sequence[int]) -> Introduction:
        """Writes an introduction of these people: two, or one who is made known to you."""
        key = insert(self.db, "introduction", fields)
        for person in people:
            insert(self.db, "side", {"introduction_id": key, "person_id": person})
        return self._read("WHERE i.id = ?", (key,))[0]

    def change(self, introduction: int, fields: "IntroductionFields") -> None:
        """Writes some fields of an introduction."""
        update(self.db, "introduction", introduction, fields)

    def change_side(self, introduction: int, person: int, **said: object) -> None:
        """Writes of one side when they were asked (asked_on), what they said (said, said_on, until, words), and
        what they had said before that (earlier, earlier_on, earlier_words)."""
        columns = ", ".join(f"{column} = ?" for column in said if column in _SIDE)
        self.db.execute(
            f"UPDATE side SET {columns} WHERE introduction_id = ? AND person_id = ?",
            (*map(stored, said.values()), introduction, person),
        )

    def remove(self, introduction: int) -> None:
        """Deletes an introduction; the give it counted as stays."""
        self.db.execute("DELETE FROM introduction WHERE id = ?", (introduction,))

    def get(self, introduction: int) -> Introduction | None:
        return next(iter(self._read("WHERE i.id = ?", (introduction,))), None)

    def by_ids(self, ids: Sequence[int]) -> tuple[Introduction, ...]:
        return tuple(one for part in parts(ids) for one in self._read(f"WHERE i.id IN ({placeholders(part)})", part))

    def all(self) -> tuple[Introduction, ...]:
        """Every introduction, the newest first."""
        return self._read("ORDER BY i.day DESC, i.id DESC")

    def open(self) -> tuple[Introduction, ...]:
        """Those that neither led to a meeting nor ended, the oldest first."""
        found = self._read(f"WHERE {_OPEN} ORDER BY i.day, i.id")
        return tuple(one for one in found if one.step not in ("declined", "ended") and _is_whole(one))

    def asked_since(self, since: date) -> set[int]:
        """People who were asked since that day: whether they would like to meet somebody, or to introduce you."""
        rows = self.db.execute(
            "SELECT CASE WHEN i.for_me THEN i.via_id ELSE s.person_id END FROM side s"
            " JOIN introduction i ON i.id = s.introduction_id WHERE s.asked_on >= ?",
            (since.isoformat(),),
        )
        return {row[0] for row in rows if row[0]}

    def pairs(self) -> set[frozenset[int]]:
        """Every two people of whom there is an introduction, one that ended too."""
        rows = self.db.execute("SELECT introduction_id, person_id FROM side")
        found: dict[int, set[int]] = {}
        for introduction, person in rows:
            found.setdefault(introduction, set()).add(person)
        return {frozenset(people) for people in found.values() if len(people) > 1}

    def received(self, people: Sequence[int]) -> dict[int, int]:
        """How often each of these people made somebody known to you."""
        found: dict[int, int] = {}
        for part in parts(people):
            found |= dict(
                self.db.execute(
                    "SELECT via_id, count(*) FROM introduction WHERE for_me AND made_on IS NOT NULL"
                    f" AND via_id IN ({placeholders(part)}) GROUP BY via_id",
                    part,
                ).fetchall()
            )
        return found

    def told_in(self, interaction: int) -> tuple[Introduction, ...]:
        """Those that a log told of."""
        return self._read("WHERE i.interaction_id = ? ORDER BY i.id", (interaction,))

    def of(self, person: int) -> tuple[Introduction, ...]:
        """Those that somebody is a side of, or made for you, the newest first."""
        mine = "i.via_id = ? OR i.id IN (SELECT introduction_id FROM side WHERE person_id = ?)"
        return self._read(f"WHERE {mine} ORDER BY i.day DESC, i.id DESC", (person, person))

    def between(self, one: int, other: int) -> tuple[Introduction, ...]:
        """Those of two people, the newest first."""
        both = "i.id IN (SELECT introduction_id FROM side WHERE person_id = ?)"
        return self._read(f"WHERE {both} AND {both} ORDER BY i.day DESC, i.id DESC", (one, other))

    def _read(self, rest: str, values: Sequence[object] = ()) -> tuple[Introduction, ...]:
        rows = self.db.execute(f"{_SELECT} {rest}", tuple(values)).fetchall()
        sides = self._sides([row[0] for row in rows])
        return tuple(_introduction(row, tuple(sides.get(row[0], {}).values())) for row in rows)

    def _sides(self, ids: Sequence[int]) -> dict[int, dict[int, Side]]:
        """By the id of an introduction its sides, by person: two who became one are one."""
        found: dict[int, dict[int, Side]] = {}
        for part in parts(ids):
            rows = self.db.execute(
                "SELECT s.introduction_id, p.handle, p.name, p.kind, p.id, s.asked_on, s.said, s.said_on, s.until,"
                " s.words, s.earlier, s.earlier_on, s.earlier_words FROM side s JOIN person p ON p.id = s.person_id"
                f" WHERE s.introduction_id IN ({placeholders(part)}) ORDER BY s.id",
                part,
            )
            for key, handle, name, kind, person, asked, said, on, until, words, earlier, at, then in rows:
                who = ref_of(handle, name, kind, person)
                side = Side(who, day(asked), said, day(on), day(until), words, earlier, day(at), then)
                found.setdefault(key, {}).setdefault(person, side)
        return found


def _introduction(row: Sequence[Any], sides: tuple[Side, ...]) -> Introduction:
    key, uid, on, because, for_me, give, log, made, met, outcome, closed, snoozed, own, *via = row
    return Introduction(
        ref=f"i{key}",
        uid=uid,
        opened=date.fromisoformat(on),
        sides=sides,
        because=because,
        for_me=bool(for_me),
        via=ref_of(*via) if via[0] else None,
        give=give and f"g{give}",
        interaction=log and f"l{log}",
        made_on=day(made),
        met_on=day(met),
        outcome=outcome,
        closed=day(closed),
        snoozed_until=day(snoozed),
        private=bool(own),
        step=_step(_living(sides, via[3]), bool(for_me), made, met, closed),
        people=tuple(side.person for side in sides),
    )


def _is_whole(one: Introduction) -> bool:
    """Whether everybody of it is still there, and nobody became one with another."""
    return len(_living(one.sides, one.via and one.via.id)) == (1 if one.for_me else 2)


def _living(sides: Sequence[Side], via: int | None) -> Sequence[Side]:
    """The sides that are not whoever introduces them."""
    return [side for side in sides if side.person.id != via]


def _step(sides: Sequence[Side], for_me: bool, made: str | None, met: str | None, closed: str | None) -> str:
    """Where it stands (model/circle.py: STEPS). One whose people became one person, or went, has ended."""
    if made:
        return "met" if met else "made"
    said = [side.said for side in sides]
    if "no" in said:
        return "declined"
    if closed or len(sides) < (1 if for_me else 2):
        return "ended"
    if all(answer == "yes" for answer in said):
        return "agreed"
    if "later" in said:
        return "later"
    return "asked" if any(side.asked_on or side.said for side in sides) else "idea"
