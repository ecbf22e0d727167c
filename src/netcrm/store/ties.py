"""Derived ties of people (last contact, pace, due day), so that `today` reads only who is due."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from netcrm.model.history import Tie
from netcrm.store.rows import day, iso, parts, placeholders

COLUMNS = "t.n, t.first_on, t.last_on, t.pace, t.half_life, t.gaps, t.gap_days, t.due_on, t.recheck_on"


def tie_from(row: Sequence[object]) -> Tie | None:
    """The tie in a row that ends in COLUMNS; None where nothing is kept."""
    if row[0] is None:
        return None
    n, first, last, pace, half_life, gaps, gap_days, due, recheck = row
    return Tie(n, day(first), day(last), pace, half_life, gaps, gap_days, day(due), day(recheck))  # type: ignore[arg-type]


class Ties:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def outdated(self, today: date) -> tuple[int, ...]:
        """People whose tie must be worked out again: history changed, or a planned day came (or went, with --today)."""
        rows = self.db.execute(
            "SELECT person_id FROM stale UNION SELECT person_id FROM tie WHERE recheck_on <= ?"
            " UNION SELECT person_id FROM tie WHERE last_on > ?",
            (today.isoformat(),) * 2,
        )
        return tuple(row[0] for row in rows)

    def histories(self, people: Sequence[int]) -> Iterator[tuple[int, list[date]]]:
        """Each person with the days of their interactions, in no order."""
        found: dict[int, list[date]] = {person: [] for person in people}
        for part in parts(people):
            for person, on in self.db.execute(
                "SELECT a.person_id, i.day FROM attendance a JOIN happened i ON i.id = a.interaction_id"
                f" WHERE a.person_id IN ({placeholders(part)})",
                part,
            ):
                found[person].append(date.fromisoformat(on))
        yield from found.items()

    def revived(self, since: date, silence: int, today: date) -> tuple[tuple[int, date], ...]:
        """With whom there was contact again since that day after so many days of silence, and on which day."""
        silent = today - timedelta(days=silence)
        # Most have been in touch within the silence, which the latest rows show at once: of them nothing more is read.
        rows = self.db.execute(
            "WITH week AS (SELECT a.person_id AS person, min(i.day) AS again FROM happened i JOIN attendance a"
            "  ON a.interaction_id = i.id JOIN person p ON p.id = a.person_id"
            "  WHERE p.stage <> 'archived' AND i.day BETWEEN :since AND :today GROUP BY a.person_id)"
            " SELECT person, again, (SELECT max(j.day) FROM attendance b JOIN happened j"
            "  ON j.id = b.interaction_id WHERE b.person_id = person AND j.day < :since) FROM week"
            " WHERE NOT EXISTS (SELECT 1 FROM attendance b CROSS JOIN happened j ON j.id = b.interaction_id"
            "  WHERE b.person_id = person AND j.day > :silent AND j.day < :since ORDER BY b.interaction_id DESC)"
            " ORDER BY again DESC, person",
            {"since": since.isoformat(), "today": today.isoformat(), "silent": silent.isoformat()},
        )
        found = ((person, date.fromisoformat(on), before) for person, on, before in rows if before)
        return tuple((one, on) for one, on, before in found if (on - date.fromisoformat(before)).days >= silence)

    def keep(self, ties: Iterable[tuple[int, Tie]]) -> None:
        """Writes worked-out ties and takes these people off the list of stale ones."""
        rows = [(person, *_row(tie)) for person, tie in ties]
        self.db.executemany("INSERT OR REPLACE INTO tie VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        self.db.executemany("DELETE FROM stale WHERE person_id = ?", [(row[0],) for row in rows])

    def recent(self, people: Sequence[int], since: date, until: date) -> dict[int, int]:
        """How many contact days each had in that span, both ends included."""
        found: dict[int, int] = {}
        for part in parts(people):
            found |= dict(
                self.db.execute(
                    "SELECT a.person_id, count(DISTINCT i.day) FROM attendance a"
                    " JOIN happened i ON i.id = a.interaction_id"
                    f" WHERE a.person_id IN ({placeholders(part)}) AND i.day BETWEEN ? AND ? GROUP BY a.person_id",
                    (*part, since.isoformat(), until.isoformat()),
                )
            )
        return found

    def anything_else(self, since: date) -> tuple[bool, bool, bool]:
        """Whether anything besides ties may come up: open advice, an open challenge, a day or hard news of somebody's
        since that day. One question by index, so that a day without them costs nothing."""
        row = self.db.execute(
            "SELECT EXISTS (SELECT 1 FROM advice WHERE told_on IS NULL AND closed IS NULL),"
            " EXISTS (SELECT 1 FROM challenge WHERE closed IS NULL),"
            " EXISTS (SELECT 1 FROM note WHERE about_on >= ?) OR EXISTS (SELECT 1 FROM note WHERE hard AND day >= ?)",
            (since.isoformat(),) * 2,
        ).fetchone()
        return bool(row[0]), bool(row[1]), bool(row[2])

    def introductions(self) -> tuple[bool, bool]:
        """Whether there is any introduction, and one that may be open; asked here, so that a day without them wakes
        nothing of theirs."""
        row = self.db.execute(
            "SELECT EXISTS (SELECT 1 FROM introduction),"
            " EXISTS (SELECT 1 FROM introduction WHERE met_on IS NULL AND closed IS NULL)"
        ).fetchone()
        return bool(row[0]), bool(row[1])

    def next_due(self, after: date) -> tuple[int, date] | None:
        """Whoever comes up next after that day, with the day."""
        row = self.db.execute(
            "SELECT p.id, max(t.due_on, coalesce(p.snoozed_until, t.due_on)) AS due FROM tie t"
            " JOIN person p ON p.id = t.person_id WHERE t.due_on IS NOT NULL AND due > ?"
            " AND p.stage IN ('followed', 'potential') ORDER BY due, p.name LIMIT 1",
            (after.isoformat(),),
        ).fetchone()
        return row and (row[0], date.fromisoformat(row[1]))


def _row(tie: Tie) -> tuple[object, ...]:
    days = (iso(tie.due_on), iso(tie.recheck_on))
    return (tie.n, iso(tie.first_on), iso(tie.last_on), tie.pace, tie.half_life, tie.gaps, tie.gap_days, *days)
