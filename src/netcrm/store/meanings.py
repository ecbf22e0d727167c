"""Roles and meaning vectors of people, kept beside their titles and texts."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain

from netcrm.named_tuple import NamedTuple
from netcrm.store.gives import RECEIVED
from netcrm.store.notes import NOT_OF_A_MERGE
from netcrm.store.rows import parts, placeholders, words

_VERSION = "SELECT value FROM meta WHERE key = 'meaning'"
_EACH = 10  # interactions of a person that are read, the last ones
_GATHERING = 5  # an interaction with more people says little about each of them
_SURELY = 12  # roles for which the background is looked through


class About(NamedTuple):
    """A person as the texts about them are read."""

    person: int
    kind: str
    title: str
    company: str
    topics: tuple[str, ...]
    wants: tuple[str, ...]
    name: str


class Told(NamedTuple):
    """A text about a person. type: note, advice, lesson, give or interaction."""

    person: int
    type: str
    text: str
    on: date
    private: bool


class Role(NamedTuple):
    """A role of a person: the words that tell it, and how surely, up to 1."""

    person: int
    role: str
    because: str
    share: float


class Meanings:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def outdated(self, version: str) -> bool:
        """Whether anybody's texts changed since, or all were read by another table than that of this version."""
        return self.any_unread() or self._version() != version

    def any_unread(self) -> bool:
        """Whether anybody's texts changed since they were read."""
        return bool(self.db.execute("SELECT EXISTS (SELECT 1 FROM unread)").fetchone()[0])

    def unread_more_than(self, number: int) -> bool:
        """Whether the texts of more people than that changed since they were read."""
        rows = self.db.execute("SELECT 1 FROM unread LIMIT 1 OFFSET ?", (number,))
        return rows.fetchone() is not None

    def unread(self, version: str) -> tuple[int, ...]:
        """Everybody whose texts must be read again."""
        if self._version() != version:
            self.db.execute("INSERT OR IGNORE INTO unread SELECT id FROM person")
            self.db.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('meaning', ?)", (version,))
        return tuple(row[0] for row in self.db.execute("SELECT person_id FROM unread"))

    def about(self, people: Sequence[int]) -> Iterator[About]:
        """Who they are, in no order."""
        for part in parts(people):
            rows = self.db.execute(
                "SELECT id, kind, coalesce(title, ''), coalesce(company, ''), topics, wants, name FROM person"
                f" WHERE id IN ({placeholders(part)})",
                part,
            )
            for person, kind, title, company, topics, wants, name in rows:
                yield About(person, kind, title, company, words(topics), words(wants), name)

    def texts(self, people: Sequence[int]) -> Iterator[Told]:
        """Notes, advice, lessons from them, gives and the last interactions of each, in no order."""
        for part in parts(people):
            those = placeholders(part)
            rows = self.db.execute(
                f"SELECT person_id, 'note', text, day, private FROM note WHERE person_id IN ({those})"
                f" AND {NOT_OF_A_MERGE} UNION ALL"
                f" SELECT person_id, 'advice', text, coalesce(answered_on, day), private FROM advice"
                f" WHERE text <> '' AND coalesce(helped, '') <> 'no' AND person_id IN ({those}) UNION ALL"
                " SELECT a.person_id, 'advice', f.text, f.day, a.private FROM further_answer f JOIN advice a"
                f" ON a.id = f.advice_id WHERE coalesce(a.helped, '') <> 'no' AND a.person_id IN ({those}) UNION ALL"
                f" SELECT person_id, 'lesson', text, day, private FROM lesson WHERE person_id IN ({those}) UNION ALL"
                f" SELECT r.person_id, 'give', g.text, g.day, 0 FROM give g JOIN {RECEIVED} r ON r.give_id = g.id"
                f" WHERE r.person_id IN ({those})",
                [*part] * 5,
            )
            # The last of each by the index: to number all that somebody was part of takes 30 ms with 1,500 each.
            logs = self.db.execute(
                "SELECT p.id, 'interaction', i.text, i.day, i.private FROM person p"
                " CROSS JOIN attendance a ON a.person_id = p.id AND a.interaction_id IN (SELECT interaction_id"
                f" FROM attendance WHERE person_id = p.id ORDER BY interaction_id DESC LIMIT {_EACH})"
                f" CROSS JOIN happened i ON i.id = a.interaction_id WHERE p.id IN ({those}) AND i.text <> ''"
                f" AND (SELECT count(*) FROM attendance b WHERE b.interaction_id = i.id) <= {_GATHERING}"
                " ORDER BY p.id, a.interaction_id DESC",
                part,
            )
            for person, kind, text, on, private in chain(rows, logs):
                yield Told(person, kind, text, date.fromisoformat(on), bool(private))

    def keep(
        self,
        people: Sequence[int],
        roles: Iterable[tuple[int, str, str, float]],
        vectors: Iterable[tuple[int, bytes]],
    ) -> None:
        """Writes what was worked out for these people in place of what was kept, and they are read.

        roles: (person, role, the words that tell it, how surely).
        """
        one = [(person,) for person in people]
        self.db.executemany("DELETE FROM role WHERE person_id = ?", one)
        self.db.executemany("INSERT INTO role VALUES (?, ?, ?, ?)", roles)
        self.db.executemany("INSERT OR REPLACE INTO meaning VALUES (?, ?)", vectors)
        self.db.executemany("DELETE FROM unread WHERE person_id = ?", one)

    def vectors(self) -> list[tuple[int, bytes]]:
        """The meaning of everybody of whom one is known, archived people too."""
        return self.db.execute("SELECT person_id, vector FROM meaning WHERE vector <> x''").fetchall()

    def foreground(self) -> set[int]:
        """Everybody who is more than merely known, archived people too."""
        stages = "('followed', 'potential', 'archived')"
        return {row[0] for row in self.db.execute(f"SELECT id FROM person WHERE stage IN {stages}")}

    def roles(self) -> tuple[str, ...]:
        """The roles that somebody is in, by name."""
        return tuple(role for (role,) in self.db.execute("SELECT DISTINCT role FROM role ORDER BY role"))

    def in_roles(self, roles: Sequence[str], most: int = 0) -> Iterator[Role]:
        """Who is in one of these roles: all but the background, and of that at most `most` of each, the last ones."""
        for part in parts(roles):
            rows = self.db.execute(
                "SELECT r.person_id, r.role, r.because, r.share FROM person p JOIN role r ON r.person_id = p.id"
                f" WHERE p.stage IN ('followed', 'potential', 'archived') AND r.role IN ({placeholders(part)})",
                part,
            )
            yield from map(Role._make, rows)
        for role in roles[:_SURELY] if most else ():
            rows = self.db.execute(
                "SELECT r.person_id, r.role, r.because, r.share FROM role r JOIN person p ON p.id = r.person_id"
                " WHERE r.role = ? AND p.stage = 'known' ORDER BY r.person_id DESC LIMIT ?",
                (role, most),
            )
            yield from map(Role._make, rows)

    def surest_roles(self, people: Sequence[int]) -> Iterator[Role]:
        """The surest role of each of these people, of those who have one."""
        for part in parts(people):
            rows = self.db.execute(
                "SELECT person_id, role, because, max(share) FROM role"
                f" WHERE person_id IN ({placeholders(part)}) GROUP BY person_id",
                part,
            )
            yield from map(Role._make, rows)

    def any_in_day(self, roles: Sequence[str], share: float) -> bool:
        """Whether somebody in your day is in one of these roles, at least that surely."""
        return any(
            self.db.execute(
                "SELECT EXISTS (SELECT 1 FROM role r JOIN person p ON p.id = r.person_id"
                f" WHERE r.role IN ({placeholders(part)}) AND r.share >= ? AND p.stage IN ('followed', 'potential'))",
                (*part, share),
            ).fetchone()[0]
            for part in parts(roles)
        )

    def _version(self) -> str:
        row = self.db.execute(_VERSION).fetchone()
        return str(row[0]) if row else ""
