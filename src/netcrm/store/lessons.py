"""The shelf of lessons: what you learnt, from whom or what, and who was told."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from netcrm.model.advice import Hearer, Lesson
from netcrm.store.rows import insert, parts, placeholders, ref_of, update

if TYPE_CHECKING:
    from netcrm.columns.writing import LessonFields

_SELECT = (
    "SELECT s.id, s.uid, s.day, s.text, s.private, c.id, c.title, p.handle, p.name, p.kind, p.id FROM lesson s"
    " LEFT JOIN challenge c ON c.id = s.challenge_id LEFT JOIN person p ON p.id = s.person_id"
)
_NEWEST = "ORDER BY s.day DESC, s.id DESC"


class Lessons:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def add(self, fields: "LessonFields") -> Lesson:
        """Writes what was learnt."""
        return self._read("WHERE s.id = ?", (insert(self.db, "lesson", fields),))[0]

    def change(self, lesson: int, fields: "LessonFields") -> None:
        """Writes some fields of a lesson."""
        update(self.db, "lesson", lesson, fields)

    def tell(self, lesson: int, person: int, on: date) -> None:
        """Writes that somebody was told it; a second time does no harm."""
        there = "SELECT 1 FROM hearer WHERE lesson_id = ? AND person_id = ?"
        if not self.db.execute(there, (lesson, person)).fetchone():
            insert(self.db, "hearer", {"lesson_id": lesson, "person_id": person, "day": on})

    def untell(self, lesson: int, person: int) -> None:
        """Takes back that somebody was told it."""
        self.db.execute("DELETE FROM hearer WHERE lesson_id = ? AND person_id = ?", (lesson, person))

    def remove(self, lesson: int) -> None:
        """Deletes a lesson."""
        self.db.execute("DELETE FROM lesson WHERE id = ?", (lesson,))

    def get(self, lesson: int) -> Lesson | None:
        return next(iter(self._read("WHERE s.id = ?", (lesson,))), None)

    def by_ids(self, ids: Sequence[int]) -> tuple[Lesson, ...]:
        return tuple(one for part in parts(ids) for one in self._read(f"WHERE s.id IN ({placeholders(part)})", part))

    def all(self) -> tuple[Lesson, ...]:
        """Every lesson, the newest first."""
        return self._read(_NEWEST)

    def of(self, person: int) -> tuple[Lesson, ...]:
        """What was learnt from somebody, and what they were told, the newest first."""
        mine = "s.person_id = ? OR s.id IN (SELECT lesson_id FROM hearer WHERE person_id = ?)"
        return self._read(f"WHERE {mine} {_NEWEST}", (person, person))

    def about(self, challenge: int) -> tuple[Lesson, ...]:
        """What was learnt in a challenge, the oldest first."""
        return self._read("WHERE s.challenge_id = ? ORDER BY s.day, s.id", (challenge,))

    def _read(self, rest: str, values: Sequence[object] = ()) -> tuple[Lesson, ...]:
        rows = self.db.execute(f"{_SELECT} {rest}", tuple(values)).fetchall()
        hearers = self._hearers([row[0] for row in rows])
        return tuple(_lesson(row, hearers.get(row[0], {})) for row in rows)

    def _hearers(self, ids: Sequence[int]) -> dict[int, dict[int, Hearer]]:
        """By the id of a lesson who was told, each once: two who became one person are one."""
        found: dict[int, dict[int, Hearer]] = {}
        for part in parts(ids):
            rows = self.db.execute(
                "SELECT h.lesson_id, h.day, p.handle, p.name, p.kind, p.id FROM hearer h"
                f" JOIN person p ON p.id = h.person_id WHERE h.lesson_id IN ({placeholders(part)})"
                " ORDER BY h.day, h.id",
                part,
            )
            for lesson, on, *person in rows:
                found.setdefault(lesson, {}).setdefault(person[3], Hearer(ref_of(*person), date.fromisoformat(on)))
        return found


def _lesson(row: Sequence[Any], hearers: dict[int, Hearer]) -> Lesson:
    key, uid, on, text, own, challenge, title, *person = row
    return Lesson(
        ref=f"s{key}",
        uid=uid,
        on=date.fromisoformat(on),
        text=text,
        person=ref_of(*person) if person[0] else None,
        challenge=challenge and f"c{challenge}",
        challenge_title=title,
        hearers=tuple(hearers.values()),
        private=bool(own),
    )
