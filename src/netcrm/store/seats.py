"""The shelf of who was put on a seat of the board by name, or taken off it."""

import sqlite3
from datetime import date

from netcrm.model.circle import SeatHolder
from netcrm.store.rows import day, insert, ref_of


class Seats:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def put(self, seat: str, person: int, holds: bool = True, until: date | None = None) -> None:
        """Puts somebody on a seat until a day, or takes them off it; what was said before is replaced."""
        self.forget(seat, person)
        insert(self.db, "seat", {"seat": seat, "person_id": person, "holds": holds, "until": until})

    def forget(self, seat: str, person: int) -> None:
        """Leaves it to the evidence again whether somebody has a seat."""
        self.db.execute("DELETE FROM seat WHERE seat = ? AND person_id = ?", (seat, person))

    def all(self) -> tuple[SeatHolder, ...]:
        """Everybody who was put on a seat or taken off it, each seat and person once: the newest."""
        rows = self.db.execute(
            "SELECT s.seat, s.holds, s.until, p.handle, p.name, p.kind, p.id FROM seat s"
            " JOIN person p ON p.id = s.person_id ORDER BY s.id"
        )
        found = {
            (seat, person[3]): SeatHolder(seat, ref_of(*person), bool(holds), day(until))
            for seat, holds, until, *person in rows
        }
        return tuple(found.values())
