"""The shelf of what ideas to give are made of: who had something lately, whose trouble is told of, who once helped."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple
from netcrm.store.gives import RECEIVED
from netcrm.store.rows import ref_of

_KIND, _NOTES = 40, 1  # a passage's number in the text index is its kind << 40 | id; the kind of notes
_ID = (1 << _KIND) - 1
_AWAKE = "p.stage IN ('followed', 'potential') AND coalesce(p.snoozed_until, '') <= ?"
_SERVED = (  # (person, day): something given, told or asked for their good
    f"SELECT r.person_id, g.day FROM give g JOIN {RECEIVED} r ON r.give_id = g.id WHERE g.day BETWEEN ? AND ?"
    " UNION ALL SELECT person_id, told_on FROM advice WHERE told_on BETWEEN ? AND ?"
    " UNION ALL SELECT person_id, day FROM hearer WHERE day BETWEEN ? AND ?"
    " UNION ALL SELECT s.person_id, s.asked_on FROM side s JOIN introduction i ON i.id = s.introduction_id"
    " WHERE NOT i.for_me AND s.asked_on BETWEEN ? AND ?"
)


class Told(NamedTuple):
    """What somebody looks for, or what was noted of them and when."""

    who: Ref
    text: str
    on: date | None


class Helper(NamedTuple):
    """Somebody who once helped: what they said, "" where it is private; last_on: the last contact with them."""

    person: int
    text: str
    last_on: date


class Ideas:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def served(self, since: date, until: date) -> dict[int, date]:
        """By person the last day in that span on which they were given something, told what came of their advice, told
        a lesson, or asked whether they want to meet somebody."""
        rows = self.db.execute(
            f"SELECT person_id, max(day) FROM ({_SERVED}) GROUP BY person_id",
            (since.isoformat(), until.isoformat()) * 4,
        )
        return {person: date.fromisoformat(on) for person, on in rows if person is not None}

    def resting(self, today: date) -> dict[int, date]:
        """By person the day until which no idea comes for them, where it lies ahead: `idea.UID` of the settings."""
        rows = self.db.execute(
            "SELECT p.id, s.value FROM setting s JOIN person p ON p.uid = substr(s.key, 6)"
            " WHERE s.key LIKE 'idea.%' AND s.value > ?",
            (today.isoformat(),),
        )
        return {person: date.fromisoformat(until) for person, until in rows}

    def dropped(self) -> set[str]:
        """What was let go for good, by the uids it was about: `no_idea.UID` of the settings."""
        rows = self.db.execute("SELECT substr(key, 9) FROM setting WHERE key LIKE 'no\\_idea.%' ESCAPE '\\'")
        return {uids for (uids,) in rows}

    def uids(self, people: Sequence[int]) -> tuple[str, ...]:
        """The uids of people, in that order; those who are gone are left out."""
        rows = (self.db.execute("SELECT uid FROM person WHERE id = ?", (one,)).fetchone() for one in people)
        return tuple(row[0] for row in rows if row)

    def given(self, since: date, until: date) -> int:
        """How much was given in that span, to people and communities."""
        row = self.db.execute(
            "SELECT count(*) FROM give WHERE day BETWEEN ? AND ?", (since.isoformat(), until.isoformat())
        ).fetchone()
        return int(row[0])

    def any_for_a_morning(self) -> bool:
        """Whether anybody looks for anything, a lesson may be told, or a community has a rhythm."""
        row = self.db.execute(
            "SELECT EXISTS (SELECT 1 FROM person WHERE wants <> '[]' AND stage IN ('followed', 'potential'))"
            " OR EXISTS (SELECT 1 FROM lesson WHERE NOT private)"
            " OR EXISTS (SELECT 1 FROM community WHERE every_days > 0)"
        ).fetchone()
        return bool(row[0])

    def any_lesson(self) -> bool:
        """Whether a lesson is kept that may be told."""
        return bool(self.db.execute("SELECT EXISTS (SELECT 1 FROM lesson WHERE NOT private)").fetchone()[0])

    def noted(self, match: str, since: date, today: date, most: int, person: int | None = None) -> tuple[Told, ...]:
        """Notes since that day that hold any of it and are not private, of people in your day who are not put off, the
        newest first. match: an FTS5 expression; person: only of this one."""
        rows = self.db.execute(
            "SELECT p.handle, p.name, p.kind, p.id, n.text, n.day FROM passage_index x"
            " JOIN note n ON n.id = x.rowid & ? JOIN person p ON p.id = n.person_id"
            " WHERE passage_index MATCH ? AND x.rowid BETWEEN ? AND ?"
            f" AND NOT n.private AND n.community_id IS NULL AND n.day BETWEEN ? AND ? AND {_AWAKE}"
            " AND (? IS NULL OR p.id = ?) ORDER BY x.rowid DESC LIMIT ?",
            (
                *(_ID, match, _NOTES << _KIND, (_NOTES + 1 << _KIND) - 1, since.isoformat(), today.isoformat()),
                *(today.isoformat(), person, person, most),
            ),
        )
        return tuple(Told(ref_of(*ref), text, date.fromisoformat(on)) for *ref, text, on in rows)

    def wanted(self, match: str, today: date, most: int, person: int | None = None) -> tuple[Told, ...]:
        """What people in your day look for who are not put off, where it holds any of it; see `noted`."""
        rows = self.db.execute(
            "SELECT p.handle, p.name, p.kind, p.id, w.value FROM person_index x JOIN person p ON p.id = x.rowid,"
            f" json_each(p.wants) w WHERE person_index MATCH ? AND {_AWAKE} AND (? IS NULL OR p.id = ?)"
            " ORDER BY p.id DESC LIMIT ?",
            (f"wants : ({match})", today.isoformat(), person, person, most),
        )
        return tuple(Told(ref_of(*ref), text, None) for *ref, text in rows)

    def helpers(self, quiet_since: date, today: date, most: int, person: int | None = None) -> tuple[Helper, ...]:
        """People who are not put off, whose advice helped or who answered what was asked, and with whom one was not in
        touch since that day: those whose advice helped first, then whom one knew last."""
        rows = self.db.execute(
            "SELECT a.person_id, CASE WHEN a.private THEN '' ELSE a.text END, t.last_on,"
            " max(coalesce(a.helped IN ('yes', 'partly'), 0)) AS helped"
            " FROM advice a JOIN tie t ON t.person_id = a.person_id JOIN person p ON p.id = a.person_id"
            " WHERE (a.helped IN ('yes', 'partly') OR (a.asked_on IS NOT NULL AND a.answered_on IS NOT NULL"
            " AND a.helped IS NULL)) AND t.last_on < ? AND p.stage <> 'archived'"
            " AND coalesce(p.snoozed_until, '') <= ? AND (? IS NULL OR p.id = ?)"
            " GROUP BY a.person_id ORDER BY helped DESC, t.last_on DESC, a.person_id LIMIT ?",
            (quiet_since.isoformat(), today.isoformat(), person, person, most),
        )
        return tuple(Helper(who, text, date.fromisoformat(last)) for who, text, last, _ in rows)
