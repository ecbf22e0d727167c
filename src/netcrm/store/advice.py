"""The shelf of advice: what you asked people, what they said and what came of it."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from netcrm.model.advice import Advice, Reply
from netcrm.model.people import Ref
from netcrm.store.rows import day, insert, parts, placeholders, ref_of, update

if TYPE_CHECKING:
    from netcrm.columns.writing import AdviceFields

_SELECT = (
    "SELECT a.id, a.uid, p.handle, p.name, p.kind, p.id, a.text, a.day, a.interaction_id, a.private, c.id, c.title,"
    " a.question, a.asked_on, a.answer_by, a.answered_on, a.did, a.declined, a.did_on, a.helped, a.told_on, a.closed,"
    " a.snoozed_until FROM advice a JOIN person p ON p.id = a.person_id LEFT JOIN challenge c ON c.id = a.challenge_id"
)
_OPEN = "a.told_on IS NULL AND a.closed IS NULL"


class AdviceShelf:
    """What people advised; `Advice` is the noun."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def add(self, fields: "AdviceFields") -> Advice:
        """Writes a question to somebody, or what they advised: on its day where no other is said for the answer."""
        if fields.get("text"):
            fields = {"answered_on": fields["day"], **fields}
        return self._read("WHERE a.id = ?", (insert(self.db, "advice", fields),))[0]

    def change(self, advice: int, fields: "AdviceFields") -> None:
        """Writes some fields of what somebody was asked or advised."""
        update(self.db, "advice", advice, fields)

    def answer(self, advice: int, on: date, text: str) -> None:
        """Writes what they said later, after a first answer."""
        insert(self.db, "further_answer", {"advice_id": advice, "day": on, "text": text})

    def remove(self, advice: int) -> None:
        """Deletes what somebody was asked or advised."""
        self.db.execute("DELETE FROM advice WHERE id = ?", (advice,))

    def get(self, advice: int) -> Advice | None:
        return next(iter(self._read("WHERE a.id = ?", (advice,))), None)

    def of(self, person: int) -> tuple[Advice, ...]:
        """What one person was asked or advised, the newest first."""
        return self._read("WHERE a.person_id = ? ORDER BY a.day DESC, a.id DESC", (person,))

    def about(self, challenge: int) -> tuple[Advice, ...]:
        """What was asked and said about a challenge, the oldest first."""
        return self._read("WHERE a.challenge_id = ? ORDER BY a.day, a.id", (challenge,))

    def helped_since(self, day: date) -> tuple[Advice, ...]:
        """What was done since that day and helped, partly at least; the oldest first."""
        return self._read("WHERE a.did_on >= ? AND a.helped IN ('yes', 'partly') ORDER BY a.id", (day.isoformat(),))

    def open(self) -> tuple[Advice, ...]:
        """What is neither told nor let go, the oldest first; advice nobody asked for is in it too."""
        return self._read(f"WHERE {_OPEN} ORDER BY a.day, a.id")

    def to_follow(self, today: date, did: date, answered: date) -> tuple[Advice, ...]:
        """What may come up on that day, the oldest first: open, of nobody archived, neither it nor the person put off;
        asked or to be asked without an answer, come to something up to the day `did`, asked for and answered up to the
        day `answered`, or answered about what was decided up to the day `did`."""
        return self._read(
            f"WHERE {_OPEN} AND p.stage <> 'archived'"
            " AND max(coalesce(a.snoozed_until, ''), coalesce(p.snoozed_until, '')) <= ? AND"
            " CASE WHEN a.did_on IS NOT NULL THEN a.did_on <= ? WHEN a.answered_on IS NULL THEN 1"
            " WHEN c.decided_on <= ? THEN 1 ELSE a.asked_on IS NOT NULL AND a.answered_on <= ? END"
            " ORDER BY a.day, a.id",
            (today.isoformat(), did.isoformat(), did.isoformat(), answered.isoformat()),
        )

    def answered_about(self, challenges: Sequence[int]) -> tuple[Advice, ...]:
        """What was asked about some challenges and is no longer waited for, but not let go, the oldest first."""
        return tuple(
            one
            for part in parts(challenges)
            for one in self._read(
                f"WHERE a.challenge_id IN ({placeholders(part)}) AND a.asked_on IS NOT NULL AND a.closed IS NULL"
                " AND coalesce(a.answered_on, a.did_on, a.told_on) IS NOT NULL ORDER BY a.day, a.id",
                part,
            )
        )

    def latest(self) -> date | None:
        """The last day on which somebody was asked for advice, or gave some unasked."""
        row = self.db.execute("SELECT max(coalesce(asked_on, answered_on)) FROM advice").fetchone()
        return day(row[0])

    def born_in(self, interaction: int) -> tuple[Advice, ...]:
        """What was advised in a log."""
        return self._read("WHERE a.interaction_id = ? ORDER BY a.id", (interaction,))

    def by_ids(self, ids: Sequence[int]) -> tuple[Advice, ...]:
        return tuple(one for part in parts(ids) for one in self._read(f"WHERE a.id IN ({placeholders(part)})", part))

    def later_answers(self, ids: Sequence[int]) -> tuple[tuple[int, Reply], ...]:
        """What somebody said after a first answer, by its own id, each with the id of the advice."""
        return tuple(
            (advice, Reply(date.fromisoformat(on), text))
            for part in parts(ids)
            for advice, on, text in self.db.execute(
                f"SELECT advice_id, day, text FROM further_answer WHERE id IN ({placeholders(part)}) ORDER BY id", part
            )
        )

    def logged(
        self, since: date | None = None, until: date | None = None, people: Sequence[int] = ()
    ) -> tuple[Advice, ...]:
        """What was asked and said between two days, of one of these people where some are named, the newest first."""
        whose = f"AND a.person_id IN ({placeholders(people)})" if people else ""
        return self._read(
            f"WHERE a.day BETWEEN ? AND ? {whose} ORDER BY a.day DESC, a.id DESC",
            ((since or date.min).isoformat(), (until or date.max).isoformat(), *people),
        )

    def _read(self, rest: str, values: Sequence[object] = ()) -> tuple[Advice, ...]:
        rows = self.db.execute(f"{_SELECT} {rest}", tuple(values)).fetchall()
        further = self._further([row[0] for row in rows])
        people = {who[3]: ref_of(*who) for who in {row[2:6] for row in rows}}
        return tuple(_advice(row, people[row[5]], further.get(row[0], [])) for row in rows)

    def _further(self, ids: Sequence[int]) -> dict[int, list[Reply]]:
        """Later answers by the id of the advice, the oldest first."""
        found: dict[int, list[Reply]] = {}
        for part in parts(ids):
            rows = self.db.execute(
                "SELECT advice_id, day, text FROM further_answer"
                f" WHERE advice_id IN ({placeholders(part)}) ORDER BY day, id",
                part,
            )
            for advice, on, text in rows:
                found.setdefault(advice, []).append(Reply(date.fromisoformat(on), text))
        return found


def _advice(row: Sequence[Any], person: Ref, further: Sequence[Reply]) -> Advice:
    key, uid, _, _, _, _, text, on, log, own, challenge, title, question, *days = row
    asked, by, answered, did, declined, did_on, helped, told, closed, snoozed = days
    first = (Reply(date.fromisoformat(answered), text),) if answered else ()
    return Advice(
        ref=f"a{key}",
        uid=uid,
        person=person,
        text=text,
        on=date.fromisoformat(on),
        interaction=log and f"l{log}",
        private=bool(own),
        challenge=challenge and f"c{challenge}",
        challenge_title=title,
        question=question,
        asked_on=day(asked),
        answer_by=day(by),
        answers=(*first, *further),
        did=did,
        declined=bool(declined),
        did_on=day(did_on),
        helped=helped,
        told_on=day(told),
        step=_step(asked, answered, bool(declined), did_on, told),
        closed=day(closed),
        snoozed_until=day(snoozed),
    )


def _step(asked: str | None, answered: str | None, declined: bool, did_on: str | None, told: str | None) -> str:
    """The last step that was taken (model/advice.py: STEPS)."""
    if told:
        return "told"
    if did_on:
        return "declined" if declined else "acted"
    if answered:
        return "answered"
    return "asked" if asked else "to ask"
