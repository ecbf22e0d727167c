"""The shelf of counts over a year: days of contact, what was asked and given, promises kept, ties made and revived."""

import sqlite3
from datetime import date

from netcrm.named_tuple import NamedTuple
from netcrm.store.gives import RECEIVED
from netcrm.store.loops import OF_A_PERSON


class Given(NamedTuple):
    """A give with its hours; community: the name of the one that had it."""

    on: date
    kind: str
    hours: float | None
    community: str | None


class Kept(NamedTuple):
    """Promises of a year: kept by their day or without one, kept later, let go, open beyond their day, and
    open with none or one that is to come."""

    in_time: int
    later: int
    dropped: int
    late: int
    open: int = 0


class Introduced(NamedTuple):
    """Introductions of a year: made by you, asked for by you, and made for you."""

    made: int
    asked: int
    received: int


class Statistics:
    """Counts from one day to another, both included; person: only what was with them."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def met(self, since: date, until: date, person: int | None = None) -> dict[date, frozenset[str]]:
        """By day of contact the ids, as text, of the people you were in touch with, the oldest day first."""
        span = since.isoformat(), until.isoformat()
        if person is None:
            # A row a day, and CROSS JOIN to begin with the days: both indexes are read in their order, no row is.
            rows = self.db.execute(
                "SELECT i.day, group_concat(a.person_id) FROM happened i CROSS JOIN attendance a"
                " ON a.interaction_id = i.id WHERE i.day BETWEEN ? AND ? GROUP BY i.day ORDER BY i.day",
                span,
            )
        else:
            rows = self.db.execute(
                "SELECT DISTINCT i.day, CAST(a.person_id AS TEXT) FROM attendance a JOIN happened i"
                " ON i.id = a.interaction_id WHERE a.person_id = ? AND i.day BETWEEN ? AND ? ORDER BY i.day",
                (person, *span),
            )
        return {date.fromisoformat(on): frozenset(people.split(",")) for on, people in rows}

    def first_met(self, since: date, until: date) -> frozenset[str]:
        """The ids, as text, of the people you were first in touch with in that time."""
        rows = self.db.execute(
            "SELECT CAST(person_id AS TEXT) FROM tie WHERE first_on BETWEEN ? AND ?",
            (since.isoformat(), until.isoformat()),
        )
        return frozenset(person for (person,) in rows)

    def asked(self, since: date, until: date, person: int | None = None) -> tuple[date, ...]:
        """The days on which you asked somebody for advice, one for each question."""
        rows = self.db.execute(
            "SELECT asked_on FROM advice WHERE asked_on BETWEEN ? AND ? AND (? IS NULL OR person_id = ?)"
            " ORDER BY asked_on",
            (since.isoformat(), until.isoformat(), person, person),
        )
        return tuple(date.fromisoformat(on) for (on,) in rows)

    def given(self, since: date, until: date, person: int | None = None) -> tuple[Given, ...]:
        """What you gave, the oldest first."""
        theirs = f"g.id IN (SELECT give_id FROM {RECEIVED} WHERE person_id = ?)"
        rows = self.db.execute(
            "SELECT g.day, g.kind, g.hours, c.name FROM give g LEFT JOIN community c ON c.id = g.community_id"
            f" WHERE g.day BETWEEN ? AND ? AND (? IS NULL OR {theirs}) ORDER BY g.day, g.id",
            (since.isoformat(), until.isoformat(), person, person),
        )
        return tuple(Given(date.fromisoformat(on), kind, hours, community) for on, kind, hours, community in rows)

    def promises(self, since: date, until: date, kind: str, person: int | None = None) -> Kept:
        """What became of promises of a kind that were closed in that time, and how many are open beyond their day."""
        row = self.db.execute(
            "SELECT coalesce(sum(outcome = 'done' AND (due IS NULL OR closed <= due)), 0),"
            " coalesce(sum(outcome = 'done' AND closed > due), 0), coalesce(sum(outcome = 'dropped'), 0) FROM loop"
            f" WHERE kind = ? AND closed BETWEEN ? AND ? AND (? IS NULL OR (person_id = ? AND {OF_A_PERSON}))",
            (kind, since.isoformat(), until.isoformat(), person, person),
        ).fetchone()
        late = self.db.execute(
            "SELECT coalesce(sum(due < ?), 0), coalesce(sum((due IS NULL OR due >= ?) AND opened <= ?), 0) FROM loop"
            f" WHERE kind = ? AND closed IS NULL AND (? IS NULL OR (person_id = ? AND {OF_A_PERSON}))",
            (*[until.isoformat()] * 3, kind, person, person),
        ).fetchone()
        return Kept(*row, *late)

    def introduced(self, since: date, until: date, person: int | None = None) -> Introduced:
        """The introductions of that time."""
        asked = "EXISTS (SELECT 1 FROM side s WHERE s.introduction_id = i.id AND s.asked_on BETWEEN :since AND :until)"
        theirs = (
            ":person IS NULL OR i.via_id = :person"
            " OR EXISTS (SELECT 1 FROM side s WHERE s.introduction_id = i.id AND s.person_id = :person)"
        )
        row = self.db.execute(
            "SELECT coalesce(sum(NOT i.for_me AND i.made_on BETWEEN :since AND :until), 0),"
            f" coalesce(sum(i.for_me AND {asked}), 0),"
            " coalesce(sum(i.for_me AND i.made_on BETWEEN :since AND :until), 0)"
            f" FROM introduction i WHERE {theirs}",
            {"since": since.isoformat(), "until": until.isoformat(), "person": person},
        ).fetchone()
        return Introduced(*row)

    def began(self) -> date | None:
        """The first day of contact, of a question, or of something given; None in a book without any."""
        row = self.db.execute(
            "SELECT min(day) FROM (SELECT min(day) AS day FROM happened UNION ALL SELECT min(asked_on) FROM advice"
            " UNION ALL SELECT min(day) FROM give)"
        ).fetchone()
        return date.fromisoformat(row[0]) if row[0] else None
