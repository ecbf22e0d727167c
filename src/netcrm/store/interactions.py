"""The shelf of interactions: what happened or is planned, when, with whom.

What counts reads the view `happened`; the table, in which plans are too, is read where a row is meant by its id or uid.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.model.history import Interaction
from netcrm.model.people import Ref
from netcrm.store.rows import insert, parts, placeholders, ref_of, update, words

if TYPE_CHECKING:
    from netcrm.columns.writing import InteractionFields

_COLUMNS = (
    "SELECT i.id, i.uid, i.day, i.kind, i.text, i.topics, i.place, i.private, i.planned,"
    " (SELECT c.handle FROM community c WHERE c.id = i.community_id),"
    " (SELECT c.name FROM community c WHERE c.id = i.community_id) FROM"
)
_EVERY = f"{_COLUMNS} interaction i"
_HAPPENED = f"{_COLUMNS} happened i"


class Interactions:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def add(self, fields: "InteractionFields", people: Sequence[int]) -> int:
        """Writes a new interaction with its people and answers with the id."""
        interaction = insert(self.db, "interaction", fields)
        self.join(interaction, people)
        return interaction

    def change(self, interaction: int, fields: "InteractionFields") -> None:
        """Writes some fields of an interaction."""
        update(self.db, "interaction", interaction, fields)

    def join(self, interaction: int, people: Iterable[int]) -> None:
        """Adds people to an interaction."""
        self.db.executemany(
            "INSERT INTO attendance (interaction_id, person_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [(interaction, person) for person in people],
        )

    def leave(self, interaction: int, people: Iterable[int]) -> None:
        """Takes people out of an interaction."""
        self.db.executemany(
            "DELETE FROM attendance WHERE interaction_id = ? AND person_id = ?",
            [(interaction, person) for person in people],
        )

    def remove(self, interaction: int) -> None:
        """Deletes an interaction; loops opened in it must have gone before."""
        self.db.execute("DELETE FROM interaction WHERE id = ?", (interaction,))

    def get(self, interaction: int) -> Interaction | None:
        return next(iter(self._read("WHERE i.id = ?", (interaction,), _EVERY)), None)

    def latest(self) -> Interaction | None:
        """The one written last, whatever its day, a plan too."""
        return next(iter(self._read("ORDER BY i.id DESC LIMIT 1", (), _EVERY)), None)

    def of(self, person: int, limit: int = -1) -> tuple[Interaction, ...]:
        """What happened with a person, the newest first."""
        return self._read(
            "JOIN attendance a ON a.interaction_id = i.id WHERE a.person_id = ? ORDER BY i.day DESC, i.id DESC LIMIT ?",
            (person, limit),
        )

    def by_ids(self, ids: Sequence[int]) -> tuple[Interaction, ...]:
        """Those with these ids, plans too."""
        return tuple(
            one for part in parts(ids) for one in self._read(f"WHERE i.id IN ({placeholders(part)})", part, _EVERY)
        )

    def planned(self, since: date | None = None, until: date | None = None) -> tuple[Interaction, ...]:
        """What is planned and of which nobody said yet that it took place, the earliest first."""
        return self._read(
            "WHERE i.planned AND i.day BETWEEN ? AND ? ORDER BY i.day, i.id",
            ((since or date.min).isoformat(), (until or date.max).isoformat()),
            _EVERY,
        )

    def planned_with(self, person: int) -> tuple[Interaction, ...]:
        """What is planned with a person, the earliest first."""
        return self._read(
            "JOIN attendance a ON a.interaction_id = i.id WHERE a.person_id = ? AND i.planned ORDER BY i.day, i.id",
            (person,),
            _EVERY,
        )

    def with_uids(self, uids: Sequence[str]) -> dict[str, int]:
        """The ids of those that are in the book, by uid."""
        return {
            uid: key
            for part in parts(uids)
            for uid, key in self.db.execute(
                f"SELECT uid, id FROM interaction WHERE uid IN ({placeholders(part)})", part
            )
        }

    def last_words(self, people: Sequence[int], today: date, but: str = "") -> dict[int, tuple[date, str]]:
        """The newest text that is not private, by person: what was said last. A log that says `but` says nothing."""
        found = {}
        for person in people:
            row = self.db.execute(
                "SELECT i.day, i.text FROM attendance a JOIN happened i ON i.id = a.interaction_id"
                " WHERE a.person_id = ? AND i.day <= ? AND NOT i.private AND i.text NOT IN ('', ?)"
                " ORDER BY i.day DESC, i.id DESC LIMIT 1",
                (person, today.isoformat(), but),
            ).fetchone()
            if row:
                found[person] = (date.fromisoformat(row[0]), row[1])
        return found

    def between(self, since: date, until: date) -> tuple[Interaction, ...]:
        """Interactions of a few days that are not private, the newest first."""
        return self._read(
            "WHERE i.day BETWEEN ? AND ? AND NOT i.private ORDER BY i.day DESC, i.id DESC",
            (since.isoformat(), until.isoformat()),
        )

    def logged(
        self,
        since: date | None = None,
        until: date | None = None,
        people: Sequence[int] = (),
        kinds: Sequence[str] = (),
        match: str = "",
        limit: int = -1,
    ) -> tuple[Interaction, ...]:
        """What happened between two days with all of these people, of one of these kinds, the newest first.

        match: an expression of the text index that it fits; then plans are among them too.
        """
        rest = ["i.day BETWEEN ? AND ?"]
        values: list[object] = [(since or date.min).isoformat(), (until or date.max).isoformat()]
        for person in people:
            rest.append("i.id IN (SELECT interaction_id FROM attendance WHERE person_id = ?)")
            values.append(person)
        if kinds:
            rest.append(f"i.kind IN ({placeholders(kinds)})")
            values += kinds
        if match:
            rest.append("i.id IN (SELECT rowid FROM passage_index WHERE passage_index MATCH ? AND rowid < 1 << 40)")
            values.append(match)
        return self._read(
            f"WHERE {' AND '.join(rest)} ORDER BY i.day DESC, i.id DESC LIMIT ?",
            (*values, limit),
            _EVERY if match else _HAPPENED,
        )

    def with_names(self, since: date, until: date) -> list[tuple[date, str]]:
        """The days and texts of what was logged in that span, is not private and has a capital or a letter of no plain
        ASCII in it, in the order it was written."""
        # Read in the order of the file (+day): by index it is three times as long, since most of a book is of the year.
        rows = self.db.execute(
            "SELECT day, text FROM happened WHERE +day BETWEEN ? AND ? AND NOT private"
            " AND (text <> lower(text) OR length(text) <> length(CAST(text AS BLOB)))",
            (since.isoformat(), until.isoformat()),
        )
        return [(date.fromisoformat(on), text) for on, text in rows]

    def to_keep(self, today: date) -> tuple[Interaction, ...]:
        """Those after which nobody was asked yet whom to keep."""
        return self._read("WHERE i.keep_asked AND i.day <= ? ORDER BY i.day DESC, i.id DESC", (today.isoformat(),))

    def people_of(self, ids: Sequence[int]) -> dict[int, tuple[Ref, ...]]:
        """Who was part of each, in the order they were named."""
        rows = self.db.execute(
            "SELECT a.interaction_id, p.handle, p.name, p.kind, p.id FROM attendance a"
            " JOIN person p ON p.id = a.person_id"
            f" WHERE a.interaction_id IN ({', '.join('?' * len(ids))}) ORDER BY a.id",
            ids,
        )
        found: dict[int, list[Ref]] = {}
        for interaction, *person in rows:
            found.setdefault(interaction, []).append(ref_of(*person))
        return {interaction: tuple(people) for interaction, people in found.items()}

    def together(self, pairs: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
        """Those pairs who were part of the same interaction."""
        return {
            pair
            for pair in pairs
            if self.db.execute(
                "SELECT 1 FROM attendance a JOIN attendance b ON b.interaction_id = a.interaction_id"
                " JOIN happened i ON i.id = a.interaction_id WHERE a.person_id = ? AND b.person_id = ? LIMIT 1",
                pair,
            ).fetchone()
        }

    def count(self) -> int:
        """How many happened."""
        return int(self.db.execute("SELECT count(*) FROM happened").fetchone()[0])

    def _read(self, rest: str, values: Sequence[object] = (), of: str = _HAPPENED) -> tuple[Interaction, ...]:
        rows = self.db.execute(f"{of} {rest}", tuple(values)).fetchall()
        people: dict[int, tuple[Ref, ...]] = {}
        for start in range(0, len(rows), 500):
            people |= self.people_of([row[0] for row in rows[start : start + 500]])
        return tuple(
            Interaction(
                *(key, uid, date.fromisoformat(on), kind, text, people.get(key, ()), words(topics), place, bool(own)),
                planned=bool(ahead),
                ref=f"l{key}",
                community=ref_of(handle, name, "community", 0) if handle else None,
            )
            for key, uid, on, kind, text, topics, place, own, ahead, handle, name in rows
        )
