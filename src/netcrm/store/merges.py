"""The shelf of people who were merged into others, and of pairs who are not the same."""

import sqlite3
from datetime import date
from json import loads

from netcrm.model import Merged


class Merges:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def all(self) -> tuple[Merged, ...]:
        """Everybody who was merged into somebody, in that order."""
        rows = self.db.execute(
            "SELECT id, person_id, day, uid, handle, name, person, moved, gained FROM merged ORDER BY id"
        )
        return tuple(
            Merged(key, into, date.fromisoformat(on), uid, handle, name, loads(person), loads(moved), loads(gained))
            for key, into, on, uid, handle, name, person, moved, gained in rows
        )
