"""The shelf of signs of people who asked to be forgotten, each a hash."""

import sqlite3
from collections.abc import Iterable
from datetime import date

from netcrm.named_tuple import NamedTuple


class Kept(NamedTuple):
    """A sign as it is kept (engine/people/signs.py: Marked)."""

    who: str
    salt: str
    mark: str


class Forgotten:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def all(self) -> tuple[Kept, ...]:
        """Every sign."""
        return tuple(Kept(*row) for row in self.db.execute("SELECT who, salt, mark FROM forgotten ORDER BY id"))

    def salt(self) -> str:
        """What signs of this book are hashed with: that of those there are, or a new random one."""
        row = self.db.execute("SELECT salt FROM forgotten ORDER BY id LIMIT 1").fetchone()
        return str(row[0]) if row else self._random()

    def keep(self, marks: Iterable[str], salt: str, on: date) -> None:
        """Keeps the hashes of one person."""
        who = self._random()
        self.db.executemany(
            "INSERT INTO forgotten (who, day, salt, mark) VALUES (?, ?, ?, ?)",
            [(who, on.isoformat(), salt, mark) for mark in sorted(marks)],
        )

    def lift(self, signs: Iterable[tuple[str, str, str]]) -> int:
        """Takes out signs, each (who, salt, mark); how many those were."""
        delete = "DELETE FROM forgotten WHERE who = ? AND salt = ? AND mark = ?"
        return sum(self.db.execute(delete, sign).rowcount for sign in signs)

    def lift_all(self, who: Iterable[str]) -> int:
        """Those may come back: how many signs were kept of them."""
        return sum(self.db.execute("DELETE FROM forgotten WHERE who = ?", (one,)).rowcount for one in who)

    def _random(self) -> str:
        return str(self.db.execute("SELECT lower(hex(randomblob(8)))").fetchone()[0])
