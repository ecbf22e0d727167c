"""In what condition a book is (pages, references, values, what follows from the rest), and what mends it."""

import sqlite3
from collections.abc import Iterable
from datetime import date

from netcrm.named_tuple import NamedTuple
from netcrm.store import foreign_parts, references, wrong_values
from netcrm.store.column_rules import schema
from netcrm.store.references import LostUid, Torn
from netcrm.store.wrong_values import Mend, WrongValue

INDEXES = ("person_index", "passage_index")
_OF_INDEXES = ("missing from index", "wrong # of entries in index", "non-unique entry in index")
_OF_VALUES = ("CHECK constraint failed", "NULL value in", "TEXT value in", "NUMERIC value in", "non-")
_MOST = 100  # complaints about pages that are read


class Who(NamedTuple):
    """Whom a row is about."""

    handle: str
    name: str


class Condition:
    """The book behind an open connection. What mends writes to it, in the transaction that is open."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def damage(self) -> tuple[str, ...]:
        """What is wrong with the pages of the file, in SQLite's words; nothing about values, which have rules."""
        try:
            rows = self.db.execute(f"PRAGMA integrity_check({_MOST})").fetchall()
        except sqlite3.DatabaseError as error:
            return (str(error),)
        lines = (" ".join(str(row[0]).split()) for row in rows)
        return tuple(one for one in lines if one != "ok" and not one.startswith(_OF_VALUES) and "fts5" not in one)

    def is_of_indexes(self, damage: Iterable[str]) -> bool:
        """Whether only indexes are damaged, which can be made again."""
        return all(any(sign in one for sign in _OF_INDEXES) for one in damage)

    def make_indexes(self) -> None:
        """Makes every index again from the rows."""
        self.db.execute("REINDEX")

    def missing_parts(self) -> tuple[str, ...]:
        """Triggers, views and indexes of a book that are not there."""
        return tuple(name for _, name, _ in self._missing())

    def add_missing_parts(self) -> None:
        """Makes them again."""
        for _, _, made in self._missing():
            self.db.execute(made)

    def foreign_parts(self) -> tuple[str, ...]:
        """Triggers and views that are not netcrm's, as "trigger NAME"."""
        return tuple(map(str, foreign_parts.foreign_parts(self.db)))

    def drop_foreign(self) -> None:
        """Takes them out."""
        foreign_parts.drop_foreign(self.db)

    def wrong_index(self) -> bool:
        """Whether the text index says something else than the texts."""
        for index in INDEXES:
            try:
                self.db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
            except sqlite3.DatabaseError:
                return True
        return False

    def rebuild_index(self) -> None:
        """Makes the text index again from the texts."""
        for index in INDEXES:
            self.db.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")

    def wrong_values(self) -> tuple[WrongValue, ...]:
        """Values that no rule allows."""
        return wrong_values.wrong_values(self.db)

    def mend_of(self, wrong: WrongValue, today: date) -> Mend:
        """What would be done about one."""
        return wrong_values.mend_of(self.db, wrong, today)

    def mend_values(self, today: date) -> tuple[tuple[WrongValue, Mend], ...]:
        """Mends all of them, and keeps what is lost by it as notes."""
        return wrong_values.mend(self.db, today, keep=True)

    def torn(self) -> tuple[Torn, ...]:
        """Rows that refer to what is not there."""
        return references.torn(self.db)

    def mend_torn(self, today: date) -> None:
        """Mends them all."""
        for _ in range(4):  # a row that is taken out may be what others refer to
            rows = references.torn(self.db)
            if not rows:
                return
            references.mend_torn(self.db, rows, today.isoformat())

    def lost_uids(self) -> tuple[LostUid, ...]:
        """Rows that mean nobody by a uid."""
        return references.lost_uids(self.db)

    def remove_lost(self) -> None:
        """Takes them out."""
        references.remove_lost(self.db, references.lost_uids(self.db))

    def who(self, table: str, row: int) -> Who | None:
        """Whom a row is about, None for nobody."""
        person, community = wrong_values.about(self.db, table, row)
        where, number = ("person", person) if person is not None else ("community", community)
        with wrong_values.replaced(self.db):
            found = self.db.execute(f"SELECT handle, name FROM {where} WHERE id = ?", (number,)).fetchone()
        return found and Who(str(found[0] or ""), str(found[1] or found[0] or ""))

    def people(self) -> tuple[int, ...]:
        """The number of everybody who has a tie, or should have one."""
        rows = self.db.execute(
            "SELECT person_id FROM tie UNION SELECT id FROM person WHERE stage IN ('followed', 'potential')"
        )
        return tuple(row[0] for row in rows)

    def mark_stale(self, people: Iterable[int]) -> None:
        """Has the ties of these people worked out again by the next who reads them."""
        self.db.executemany("INSERT OR IGNORE INTO stale VALUES (?)", [(person,) for person in people])

    def last_written(self) -> str | None:
        """When the book was last written to, as ISO text."""
        row = self.db.execute("SELECT max(at) FROM deed").fetchone()
        return str(row[0]) if row and row[0] else None

    def _missing(self) -> list[tuple[str, str, str]]:
        parts = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type <> 'table'"
        there = {(kind, name) for kind, name, _ in self.db.execute(parts)}
        order = {"view": 0, "index": 1, "trigger": 2}
        missing = [one for one in schema().execute(parts) if one[:2] not in there]
        return sorted(missing, key=lambda one: order[one[0]])
