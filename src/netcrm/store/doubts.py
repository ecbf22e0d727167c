"""The shelf of doubts that were asked about once, and the answers."""

import sqlite3
from datetime import date

from netcrm.model.circle import Doubt
from netcrm.store.rows import insert


class Doubts:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def answer(self, kind: str, key: str, on: date, answer: str) -> None:
        """Remembers the answer to a doubt; a later one replaces it."""
        self.db.execute("DELETE FROM doubt WHERE kind = ? AND key = ?", (kind, key))
        insert(self.db, "doubt", {"kind": kind, "key": key, "day": on, "answer": answer})

    def keep(self, kind: str, key: str, on: date) -> None:
        """Keeps a doubt that is to be asked about, with no answer yet, where it is not there."""
        insert(self.db, "doubt", {"kind": kind, "key": key, "day": on})

    def any_waiting(self) -> bool:
        """Whether a doubt is kept that nobody answered."""
        return bool(self.db.execute("SELECT EXISTS (SELECT 1 FROM doubt WHERE answer = '')").fetchone()[0])

    def waiting(self) -> tuple[tuple[int, Doubt], ...]:
        """Doubts that are kept and not answered, by number, the oldest first."""
        rows = self.db.execute("SELECT id, kind, key, day FROM doubt WHERE answer = '' ORDER BY id")
        return tuple((number, Doubt(kind, key, date.fromisoformat(on))) for number, kind, key, on in rows)

    def answered(self, kind: str | None = None) -> tuple[Doubt, ...]:
        """Doubts of a kind, or all, with their answers, those not answered yet too."""
        rows = self.db.execute(
            "SELECT kind, key, day, answer FROM doubt WHERE ? IS NULL OR kind = ? ORDER BY id", (kind, kind)
        )
        return tuple(Doubt(of, key, date.fromisoformat(on), answer) for of, key, on, answer in rows)
