"""The shelf of notes: facts about people and communities."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from netcrm.model.notes import Note
from netcrm.store.rows import day, iso, ref_of, update, written_before

if TYPE_CHECKING:
    from netcrm.columns.writing import NoteFields

# Not the note in which a merge tells what was kept aside: netcrm wrote it, and it speaks for nobody.
NOT_OF_A_MERGE = (
    "uid NOT IN (SELECT json_extract(moved, '$.aside.uid') FROM merged"
    " WHERE json_extract(moved, '$.aside.uid') IS NOT NULL)"
)
_COLUMNS = (
    "id, uid, day, text, private, about_on, hard,"
    " (SELECT handle FROM community c WHERE c.id = community_id),"
    " (SELECT name FROM community c WHERE c.id = community_id)"
)


class Notes:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def add(
        self, person: int, on: date, text: str, private: bool, about_on: date | None = None, hard: bool = False
    ) -> Note:
        """Writes a note. about_on: the day of theirs it tells of. hard: hard news of theirs."""
        made = self.db.execute(
            "INSERT INTO note (person_id, day, text, private, about_on, hard) VALUES (?, ?, ?, ?, ?, ?)",
            (person, on.isoformat(), text, private, iso(about_on), hard),
        )
        return self._read("WHERE id = ?", made.lastrowid)[0]

    def add_about(self, community: int, on: date, text: str, private: bool = False) -> Note:
        """Writes a note about a community."""
        made = self.db.execute(
            "INSERT INTO note (community_id, day, text, private) VALUES (?, ?, ?, ?)",
            (community, on.isoformat(), text, private),
        )
        return self._read("WHERE id = ?", made.lastrowid)[0]

    def commit(self, community: int, person: int, on: date, text: str, private: bool, until: date | None) -> Note:
        """Writes what somebody committed to in a peer group, and until when."""
        made = self.db.execute(
            "INSERT INTO note (community_id, person_id, day, text, private, about_on) VALUES (?, ?, ?, ?, ?, ?)",
            (community, person, on.isoformat(), text, private, iso(until)),
        )
        return self._read("WHERE id = ?", made.lastrowid)[0]

    def about(self, community: int) -> tuple[Note, ...]:
        """The notes about a community alone, the newest first."""
        return self._read("WHERE community_id = ? AND person_id IS NULL ORDER BY day DESC, id DESC", community)

    def committed(self, community: int) -> tuple[tuple[int, Note], ...]:
        """What people committed to in a peer group, each with whose it is, the newest first."""
        rows = self.db.execute(
            f"SELECT person_id, {_COLUMNS} FROM note WHERE community_id = ? AND person_id IS NOT NULL"
            " ORDER BY day DESC, id DESC",
            (community,),
        )
        return tuple((person, _note(row)) for person, *row in rows)

    def of(self, person: int) -> tuple[Note, ...]:
        """A person's notes, the newest first."""
        return self._read("WHERE person_id = ? ORDER BY day DESC, id DESC", person)

    def said_of(self, person: int) -> tuple[Note, ...]:
        """A person's notes, the newest first, without those in which netcrm keeps what a merge put aside."""
        return self._read(f"WHERE person_id = ? AND {NOT_OF_A_MERGE} ORDER BY day DESC, id DESC", person)

    def by_person(self) -> dict[int, tuple[Note, ...]]:
        """Everybody's notes, the newest first."""
        found: dict[int, list[Note]] = {}
        rows = self.db.execute(
            f"SELECT person_id, {_COLUMNS} FROM note WHERE person_id IS NOT NULL ORDER BY day DESC, id DESC"
        )
        for person, *row in rows:
            found.setdefault(person, []).append(_note(row))
        return {person: tuple(notes) for person, notes in found.items()}

    def texts(self) -> dict[int, tuple[str, ...]]:
        """The texts of everybody's notes, by person, the oldest first."""
        found: dict[int, tuple[str, ...]] = {}
        for person, text in self.db.execute("SELECT person_id, text FROM note WHERE person_id IS NOT NULL ORDER BY id"):
            found[person] = (*found.get(person, ()), text)
        return found

    def theirs(self, since: date, until: date) -> tuple[tuple[int, Note], ...]:
        """Notes of a day of theirs in that span and hard news written in it, each with whose it is; read by index.

        What somebody committed to before a group is none of them.
        """
        span = "BETWEEN ? AND ?"
        rows = self.db.execute(
            f"SELECT person_id, {_COLUMNS} FROM note WHERE about_on {span} AND person_id IS NOT NULL"
            " AND community_id IS NULL"
            f" UNION SELECT person_id, {_COLUMNS} FROM note WHERE hard AND day {span} AND person_id IS NOT NULL",
            (since.isoformat(), until.isoformat()) * 2,
        )
        return tuple((person, _note(row)) for person, *row in rows)

    def with_id(self, note: int) -> tuple[Note, int] | None:
        """The note about a person with that id and whose it is, None for none."""
        return self._with_owner(note, "person_id")

    def with_id_about(self, note: int) -> tuple[Note, int] | None:
        """The note about a community alone with that id and the community, None for none."""
        return self._with_owner(note, "community_id")

    def change(self, note: int, fields: "NoteFields") -> None:
        """Writes some fields of a note."""
        update(self.db, "note", note, fields)

    def remove(self, note: int) -> None:
        """Deletes a note."""
        self.db.execute("DELETE FROM note WHERE id = ?", (note,))

    def written_before(self, interaction: int, notes: Sequence[int]) -> frozenset[int]:
        """Those of the notes that were written by a command before the one of a log, as far as the journal knows."""
        return written_before(self.db, "note", interaction, notes)

    def reword(self, person: int, old: str, new: str) -> bool:
        """Changes the text of a note that reads so; whether there was one."""
        same = "SELECT id FROM note WHERE person_id = ? AND text = ? LIMIT 1"
        found = self.db.execute(same, (person, old)).fetchone()
        if found:
            self.db.execute("UPDATE note SET text = ? WHERE id = ?", (new, found[0]))
        return found is not None

    def _with_owner(self, note: int, owner: str) -> tuple[Note, int] | None:
        there = f"SELECT {_COLUMNS}, {owner} FROM note WHERE id = ? AND {owner} IS NOT NULL"
        row = self.db.execute(there, (note,)).fetchone()
        return (_note(row[:-1]), row[-1]) if row else None

    def _read(self, rest: str, value: object) -> tuple[Note, ...]:
        return tuple(map(_note, self.db.execute(f"SELECT {_COLUMNS} FROM note {rest}", (value,))))


def _note(row: Sequence[Any]) -> Note:
    key, uid, on, text, own, about, hard, handle, name = row
    community = ref_of(handle, name, "community", 0) if handle else None
    return Note(key, uid, date.fromisoformat(on), text, bool(own), day(about), f"n{key}", bool(hard), community)
