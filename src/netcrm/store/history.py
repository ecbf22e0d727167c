"""The journal of commands: what each one changed, row by row, and how to take it back.

Triggers write the journal (schema.sql), so no way of writing can forget it; here deeds are named, undone and redone.
"""

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from netcrm.model.commands import Deed, Touched

KEPT = 1000  # commands that can be taken back; older ones leave the journal


class History:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def begin(self, what: str, at: str) -> None:
        """Names the deed to which all changes until the end of this transaction belong."""
        deed = self._insert(what, at, None)
        if deed % 50 == 0:
            self.db.execute("DELETE FROM deed WHERE id <= ?", (deed - KEPT,))

    def extend(self, what: str) -> None:
        """Names what else the deed that was begun is: one `undo` takes all of it back."""
        self.db.execute("UPDATE deed SET what = what || '; ' || ? WHERE id = (SELECT deed_id FROM pen)", (what,))

    def end(self) -> None:
        """Ends the deed; one that changed nothing was none."""
        row = self.db.execute("SELECT deed_id FROM pen WHERE deed_id IS NOT NULL").fetchone()
        if row is None:
            return
        self.db.execute("UPDATE pen SET deed_id = NULL")
        gone = self.db.execute(
            "DELETE FROM deed WHERE id = ? AND NOT EXISTS (SELECT 1 FROM journal WHERE deed_id = ?)", (row[0], row[0])
        )
        if gone.rowcount:  # its number is free again, so that the first of all commands has the first number
            self.db.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'deed' AND seq = ?", (row[0] - 1, row[0]))

    def last(self) -> "Deed | None":
        """The latest command that can be taken back."""
        return next(iter(self.standing(1)), None)

    def standing(self, limit: int = -1) -> "tuple[Deed, ...]":
        """The commands that can be taken back, the newest first; limit: at most so many, -1 for all."""
        rows = self.db.execute(
            "SELECT id, at, what FROM deed WHERE undoes IS NULL AND undone_by IS NULL ORDER BY id DESC LIMIT ?",
            (limit,),
        )
        return tuple(_deed(deed, at, what, False) for deed, at, what in rows)

    def begins(self) -> str | None:
        """When the journal begins, as ISO text, where what was written before cannot be taken back any more; else None.

        Commands leave it once there are too many, and all of them where somebody was forgotten, which leaves one that
        takes back 0.
        """
        row = self.db.execute("SELECT id, at, undoes IS 0 FROM deed ORDER BY id LIMIT 1").fetchone()
        if row is None or (row[0] == 1 and not row[2]):
            return None
        first = self.db.execute("SELECT min(at) FROM deed WHERE undoes IS NULL OR undoes = 0").fetchone()
        return str(first[0] or row[1])

    def forgot(self) -> bool:
        """Whether the journal begins where somebody was forgotten."""
        return bool(self.db.execute("SELECT 1 FROM deed WHERE undoes = 0").fetchone())

    def last_undone(self) -> "Deed | None":
        """The command that `redo` would do again: the one taken back last, with nothing written since."""
        row = self.db.execute(
            "SELECT d.id, d.at, d.what FROM deed u JOIN deed d ON d.id = u.undoes"
            " WHERE u.id = (SELECT max(id) FROM deed)"
        ).fetchone()
        return _deed(row[0], row[1], row[2], True) if row else None

    def listed(self, limit: int) -> "tuple[Deed, ...]":
        """The latest commands, the newest first."""
        rows = self.db.execute(
            "SELECT id, at, what, undone_by IS NOT NULL FROM deed WHERE undoes IS NULL ORDER BY id DESC LIMIT ?",
            (limit,),
        )
        return tuple(_deed(deed, at, what, bool(undone)) for deed, at, what, undone in rows)

    def count(self) -> int:
        """How many commands the journal has, taken back or not."""
        return int(self.db.execute("SELECT count(*) FROM deed WHERE undoes IS NULL").fetchone()[0])

    def touched(self, deeds: "Collection[Deed]") -> "Mapping[int, Touched]":
        """By the id of each command what it touched."""
        from netcrm.store.touched import touched

        return touched(self.db, [deed.id for deed in deeds])

    def latest_day(self, before: str = "9999") -> str | None:
        """The day of the latest command that wrote, as ISO text; before: only days before this one."""
        row = self.db.execute("SELECT max(at) FROM deed WHERE at < ?", (before,)).fetchone()
        return row[0] and str(row[0])[:10]

    def latest(self) -> str | None:
        """When the latest command wrote, as ISO text."""
        row = self.db.execute("SELECT max(at) FROM deed").fetchone()
        return row[0] and str(row[0])

    def has_written_on(self, day: str) -> bool:
        """Whether a command wrote on a day, given as ISO text."""
        return self.db.execute("SELECT 1 FROM deed WHERE substr(at, 1, 10) = ?", (day,)).fetchone() is not None

    def ended_on(self) -> str | None:
        """When somebody was forgotten, as ISO text: what was written before cannot be taken back. None for never."""
        row = self.db.execute("SELECT max(at) FROM deed WHERE undoes = 0").fetchone()
        return row[0] and str(row[0])

    def undo(self, deed: "Deed", at: str) -> None:
        """Takes a deed back; the undoing is itself journaled, which is what `redo` uses."""
        undoing = self._insert(f"undo: {deed.what}", at, deed.id)
        self._take_back(deed.id)
        self.db.execute("UPDATE deed SET undone_by = ? WHERE id = ?", (undoing, deed.id))
        self.db.execute("UPDATE pen SET deed_id = NULL")

    def redo(self, deed: "Deed") -> None:
        """Does a deed again by taking its undoing back. Nothing is journaled: the deed's own journal fits again."""
        undoing = self.db.execute("SELECT undone_by FROM deed WHERE id = ?", (deed.id,)).fetchone()[0]
        self.db.execute("UPDATE pen SET deed_id = 0")
        self._take_back(undoing)
        self.db.execute("UPDATE pen SET deed_id = NULL")
        self.db.execute("UPDATE deed SET undone_by = NULL WHERE id = ?", (deed.id,))
        self.db.execute("DELETE FROM deed WHERE id = ?", (undoing,))

    def _insert(self, what: str, at: str, undoes: int | None) -> int:
        made = self.db.execute("INSERT INTO deed (at, what, undoes) VALUES (?, ?, ?)", (at, what, undoes))
        self.db.execute("UPDATE pen SET deed_id = ?", (made.lastrowid,))
        return int(made.lastrowid or 0)

    def _take_back(self, deed: int) -> None:
        from json import loads

        self.db.execute("PRAGMA defer_foreign_keys=ON")
        self.db.execute(
            "PRAGMA ignore_check_constraints=ON"
        )  # a row comes back as it was, a wrong one that was mended too
        rows = self.db.execute("SELECT tbl, op, row_id, old FROM journal WHERE deed_id = ? ORDER BY id DESC", (deed,))
        for table, op, row, old in rows.fetchall():
            if op == "I":
                self.db.execute(f"DELETE FROM {table} WHERE id = ?", (row,))
                continue
            was = loads(old)
            if op == "U":
                columns = ", ".join(f"{column} = ?" for column in was)
                self.db.execute(f"UPDATE {table} SET {columns} WHERE id = ?", (*was.values(), row))
            else:
                marks = ", ".join("?" * len(was))
                self.db.execute(f"INSERT INTO {table} ({', '.join(was)}) VALUES ({marks})", tuple(was.values()))
        self.db.execute("PRAGMA ignore_check_constraints=OFF")


def _deed(number: int, at: str, what: str, undone: bool) -> "Deed":
    from netcrm.model.commands import Deed  # a morning only asks for the latest day

    return Deed(number, at, what, undone)
