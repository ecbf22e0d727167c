"""The shelf of notes: facts about people."""

import sqlite3
from datetime import date

from netcrm.model import Note


class Notes:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def add(self, person: int, on: date, text: str, private: bool) -> Note:
        """Writes a note."""
        made = self.db.execute(
            "INSERT INTO note (person_id, day, text, private) VALUES (?, ?, ?, ?)",
            (person, on.isoformat(), text, private),
        )
        return self._read("WHERE id = ?", made.lastrowid)[0]

    def of(self, person: int) -> tuple[Note, ...]:
        """A person's notes, the newest first."""
        return self._read("WHERE person_id = ? ORDER BY day DESC, id DESC", person)

    def _read(self, rest: str, value: object) -> tuple[Note, ...]:
        rows = self.db.execute(f"SELECT id, uid, day, text, private FROM note {rest}", (value,))
        return tuple(Note(key, uid, date.fromisoformat(on), text, bool(own)) for key, uid, on, text, own in rows)
