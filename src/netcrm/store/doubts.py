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

    def answered(self, kind: str | None = None) -> tuple[Doubt, ...]:
        """Doubts of a kind, or all, that were answered."""
        rows = self.db.execute(
            "SELECT kind, key, day, answer FROM doubt WHERE ? IS NULL OR kind = ? ORDER BY id", (kind, kind)
        )
        return tuple(Doubt(of, key, date.fromisoformat(on), answer) for of, key, on, answer in rows)
