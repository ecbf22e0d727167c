"""The shelf of people: found by name, listed, written."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from netcrm.model.history import Tie
from netcrm.model.people import Known, Met, Person
from netcrm.personal_names.shown import shown_name
from netcrm.store.rows import day, insert, parts, placeholders, update, words
from netcrm.store.ties import COLUMNS as TIE
from netcrm.store.ties import tie_from

if TYPE_CHECKING:
    from netcrm.columns.writing import PersonFields
    from netcrm.model.filters import Filter

_PERSON = (
    "p.id, p.uid, p.handle, p.name, p.nickname, p.kind, p.stage, p.title, p.company, p.location, p.emails, p.phones,"
    " p.urls, p.topics, p.wants, p.confidant, p.birthday, p.met_on, p.met_where, p.met_via, p.created_on, p.every_days,"
    " p.snoozed_until, p.language"
)
_WIDTH = 24
_SELECT = f"SELECT {_PERSON}, {TIE} FROM person p LEFT JOIN tie t ON t.person_id = p.id"
_NAMED = (
    "SELECT p.id, p.handle, p.name, p.nickname, p.emails, p.stage, p.kind, coalesce(t.n, 0), p.title, p.company"
    " FROM person p LEFT JOIN tie t ON t.person_id = p.id"
)
_IN_DAY = "p.stage IN ('followed', 'potential')"


class People:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def with_ties(self, ids: Sequence[int]) -> dict[int, tuple[Person, Tie | None]]:
        """People by id, each with the tie as it is kept."""
        found: dict[int, tuple[Person, Tie | None]] = {}
        for start in range(0, len(ids), 500):
            part = ids[start : start + 500]
            found |= {
                person.id: (person, tie)
                for person, tie in self._select(f"WHERE p.id IN ({', '.join('?' * len(part))})", part)
            }
        return found

    def confidants(self, ids: Sequence[int]) -> set[int]:
        """Which of these people are confidants."""
        return {
            row[0]
            for part in parts(ids)
            for row in self.db.execute(f"SELECT id FROM person WHERE confidant AND id IN ({placeholders(part)})", part)
        }

    def get(self, person: int) -> tuple[Person, Tie | None]:
        """One person and the tie as it is kept."""
        return self.with_ties([person])[person]

    def by_handles(self, handles: Sequence[str]) -> tuple[tuple[Person, Tie | None], ...]:
        """People by their handles, or by those they had before (see `with_handle`), in no order."""
        if not handles:
            return ()  # for none SQLite would look at everybody
        those = f"IN ({', '.join('?' * len(handles))})"
        merged = f"(SELECT person_id FROM merged WHERE handle {those})"
        renamed = f"(SELECT person_id FROM origin WHERE source = 'handle' AND key {those})"
        return tuple(self._select(f"WHERE p.handle {those} OR p.id IN {merged} OR p.id IN {renamed}", (*handles,) * 3))

    def listed(self, wanted: "Filter") -> tuple[tuple[Person, Tie | None], ...]:
        """Everybody who fits, by name."""
        where, values = _narrowed(wanted)
        return tuple(self._select(f"WHERE {where} ORDER BY p.name COLLATE NOCASE, p.id", values))

    def due(self, today: date) -> tuple[tuple[Person, Tie | None], ...]:
        """People in your day whose tie is due, not snoozed; read by index."""
        return tuple(
            self._select(
                f"WHERE t.due_on <= ? AND {_IN_DAY} AND (p.snoozed_until IS NULL OR p.snoozed_until <= ?)",
                (today.isoformat(),) * 2,
            )
        )

    def with_birthdays(self) -> tuple[tuple[Person, Tie | None], ...]:
        """People in your day whose birthday is known."""
        return tuple(self._select(f"WHERE p.birthday IS NOT NULL AND {_IN_DAY}"))

    def in_day(self) -> tuple[Known, ...]:
        """Everybody in your day, as somebody who might be meant."""
        return self._known(f"WHERE {_IN_DAY}")

    def named(self, match: str) -> tuple[Known, ...]:
        """Everybody whose name fits a text-index expression."""
        return self._known("JOIN person_index x ON x.rowid = p.id WHERE person_index MATCH ?", (f"name : ({match})",))

    def companies(self, match: str) -> tuple[str, ...]:
        """The companies of people whose title or company fits a text-index expression."""
        index = "JOIN person_index x ON x.rowid = p.id WHERE person_index MATCH ? AND p.company <> ''"
        rows = self.db.execute(f"SELECT DISTINCT p.company FROM person p {index}", (f"role : ({match})",))
        return tuple(company for (company,) in rows)

    def working_at(self, companies: Sequence[str]) -> tuple[Known, ...]:
        """Everybody who works at one of the companies, which are written as they are kept."""
        found = (self._known(f"WHERE p.company IN ({placeholders(part)})", part) for part in parts(companies))
        return tuple(one for some in found for one in some)

    def titled_in(self, text: str) -> tuple[tuple[int, str], ...]:
        """(person, title) of those in your day, and of archived ones, whose whole title stands in a text."""
        rows = self.db.execute(
            "SELECT id, title FROM person WHERE title <> '' AND stage IN ('followed', 'potential', 'archived')"
            " AND instr(lower(?), lower(title))",
            (text,),
        )
        return tuple(rows)

    def with_handle(self, handle: str) -> tuple[Known, ...]:
        """Whoever has that handle, or had it before they were merged into another or before it was taken for the ids of
        rows; they answer by the one asked for."""
        merged = "(SELECT person_id FROM merged WHERE handle = ?)"
        renamed = "(SELECT person_id FROM origin WHERE source = 'handle' AND key = ?)"
        found = self._known(f"WHERE p.handle = ? OR p.id = {merged} OR p.id = {renamed}", (handle,) * 3)
        return tuple(one._replace(handle=handle) for one in found)

    def with_email(self, email: str) -> tuple[Known, ...]:
        """Everybody with that address, case ignored. LIKE narrows by table scan, 2 ms at 10,000 people."""
        found = self._known("WHERE p.emails LIKE ? ESCAPE '!'", (f'%"{_like(email)}"%',))
        return tuple(one for one in found if email.lower() in (mail.lower() for mail in one.emails))

    def with_uid(self, uid: str) -> Person | None:
        """Whoever has that uid."""
        return next((person for person, _ in self._select("WHERE p.uid = ?", (uid,))), None)

    def has_address(self, address: str) -> bool:
        """Whether somebody has that e-mail address or link, case ignored."""
        like = f'%"{_like(address)}"%'
        found = self.db.execute(
            "SELECT 1 FROM person WHERE emails LIKE ? ESCAPE '!' OR urls LIKE ? ESCAPE '!' LIMIT 1", (like, like)
        )
        return found.fetchone() is not None

    def is_company(self, name: str) -> bool:
        """Whether somebody is kept as working there, case ignored."""
        found = self.db.execute("SELECT 1 FROM person WHERE company = ? COLLATE NOCASE LIMIT 1", (name.strip(),))
        return found.fetchone() is not None

    def names(self) -> tuple[str, ...]:
        """Every name but those of archived people, for completion at a prompt."""
        rows = self.db.execute("SELECT name FROM person WHERE stage <> 'archived'")
        return tuple(shown_name(row[0]) for row in rows)

    def handles_like(self, base: str) -> set[str]:
        """Handles that a new person of that name could collide with."""
        like = (base, f"{base}-[0-9]*")
        rows = self.db.execute(
            "SELECT handle FROM person WHERE handle = ? OR handle GLOB ?"
            " UNION SELECT handle FROM merged WHERE handle = ? OR handle GLOB ?",
            (*like, *like),
        )
        return {row[0] for row in rows}

    def numbered_handle(self) -> str:
        """A handle for a name without Latin letters: p and the id the next person gets."""
        row = self.db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'person'").fetchone()
        number = (row[0] if row else 0) + 1
        while self.with_handle(f"p{number}"):
            number += 1
        return f"p{number}"

    def handles(self, prefix: str = "", limit: int = 200) -> tuple[tuple[str, str], ...]:
        """Handles that begin so, those in your day first, with the kind; for completion."""
        rows = self.db.execute(
            "SELECT handle, kind FROM person p WHERE handle >= ? AND handle < ? AND stage <> 'archived'"
            f" ORDER BY NOT ({_IN_DAY}), handle LIMIT ?",
            (prefix, prefix + "\x7f", limit),
        )
        return tuple(rows)

    def everybody(self) -> tuple[Person, ...]:
        """All people, for imports."""
        return tuple(person for person, _ in self._select("ORDER BY p.id"))

    def archived(self) -> frozenset[int]:
        """The numbers of everybody archived."""
        return frozenset(key for (key,) in self.db.execute("SELECT id FROM person WHERE stage = 'archived'"))

    def begun(self) -> date | None:
        """The day of the first contact with anybody in your day, or on which the first of them was kept; None where
        there is nobody."""
        row = self.db.execute(
            "SELECT min(min(p.created_on, coalesce(t.first_on, p.created_on)))"
            f" FROM person p LEFT JOIN tie t ON t.person_id = p.id WHERE {_IN_DAY}"
        ).fetchone()
        return date.fromisoformat(row[0]) if row[0] else None

    def stage_counts(self) -> dict[str, int]:
        """How many people stand at each stage."""
        return dict(self.db.execute("SELECT stage, count(*) FROM person GROUP BY stage"))

    def pairs(self) -> tuple[tuple[int, str, str, str, str], ...]:
        """(person, name, handle, 'topic' or 'want', word) for everybody in your day: who could help whom."""
        rows = self.db.execute(
            "SELECT p.id, p.name, p.handle, 'topic', w.value FROM person p, json_each(p.topics) w"
            f" WHERE p.topics <> '[]' AND {_IN_DAY}"
            " UNION ALL SELECT p.id, p.name, p.handle, 'want', w.value FROM person p, json_each(p.wants) w"
            f" WHERE p.wants <> '[]' AND {_IN_DAY}"
        )
        return tuple((person, shown_name(name), *rest) for person, name, *rest in rows)

    def add(self, fields: "PersonFields") -> int:
        """Writes a new person and answers with the id."""
        return insert(self.db, "person", fields)

    def change(self, person: int, fields: "PersonFields") -> None:
        """Writes some fields of a person."""
        update(self.db, "person", person, fields)

    def _select(self, rest: str, values: Iterable[object] = ()) -> Iterable[tuple[Person, Tie | None]]:
        for row in self.db.execute(f"{_SELECT} {rest}", tuple(values)):
            yield _person(row), tie_from(row[_WIDTH:])

    def _known(self, rest: str, values: Iterable[object] = ()) -> tuple[Known, ...]:
        rows = self.db.execute(f"{_NAMED} {rest}", tuple(values))
        return tuple(_somebody(row) for row in rows)


def _somebody(row: Sequence[Any]) -> Known:
    name = shown_name(row[2])
    return Known._make((*row[:2], name, row[3], words(row[4]), *row[5:], row[2] if row[2] != name else None))


def _person(row: Sequence[Any]) -> Person:
    lists = [words(value) for value in row[10:15]]
    met = Met(day(row[17]), row[18], row[19])
    name = shown_name(row[3])
    more = (bool(row[15]), row[16], met, date.fromisoformat(row[20]), row[21], day(row[22]), row[23], None)
    return Person._make((*row[:3], name, *row[4:10], *lists, *more, row[3] if row[3] != name else None))


def _narrowed(wanted: "Filter") -> tuple[str, list[object]]:
    parts: list[str] = [f"p.stage IN ({', '.join('?' * len(wanted.stages))})"]
    values: list[object] = list(wanted.stages)
    if wanted.kinds:
        parts.append(f"p.kind IN ({', '.join('?' * len(wanted.kinds))})")
        values += wanted.kinds
    if wanted.topic:
        parts.append("p.id IN (SELECT rowid FROM person_index WHERE person_index MATCH ?)")
        values.append(f"topics : ({wanted.topic})")
    for column, part in (("location", wanted.place), ("company", wanted.company)):
        if part:
            parts.append(f"p.{column} LIKE ? ESCAPE '!'")
            values.append(f"%{_like(part)}%")
    if wanted.since:
        parts.append("t.last_on >= ?")
        values.append(wanted.since.isoformat())
    if wanted.until:
        parts.append("t.last_on <= ?")
        values.append(wanted.until.isoformat())
    return " AND ".join(parts), values


def _like(text: str) -> str:
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
