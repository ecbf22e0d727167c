"""The shelf of loops: what is open between you and people."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from os import urandom
from typing import TYPE_CHECKING, Any

from netcrm.model.history import Loop
from netcrm.model.kinds import loops_of
from netcrm.store.rows import day, insert, parts, placeholders, ref_of, update

if TYPE_CHECKING:
    from netcrm.columns.writing import LoopFields

# What I commit to before a group is owed to it: its uid says so, and names the group behind 16 digits of its own.
_GROUP, _DIGITS = "group", 16
_OF_GROUP = f"l.uid GLOB '{_GROUP}-*'"
OF_A_PERSON = f"uid NOT GLOB '{_GROUP}-*'"
_SELECT = (
    "SELECT l.id, l.uid, l.kind, coalesce(c.handle, p.handle), coalesce(c.name, p.name),"
    " CASE WHEN c.id IS NULL THEN p.kind ELSE 'community' END, CASE WHEN c.id IS NULL THEN p.id ELSE 0 END,"
    " l.text, l.due, l.opened, l.closed, l.outcome, l.said,"
    " l.snoozed_until, l.private FROM loop l JOIN person p ON p.id = l.person_id"
    f" LEFT JOIN community c ON {_OF_GROUP} AND c.uid = substr(l.uid, {len(_GROUP) + _DIGITS + 3})"
)
_BY_DUE = "ORDER BY l.due IS NULL, l.due, l.opened, l.id"


class Loops:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def add(self, fields: "LoopFields") -> int:
        """Opens a loop and answers with its number."""
        return insert(self.db, "loop", fields)

    def uid_for_group(self, community: str) -> str:
        """The uid of a new loop that is owed to the group with that uid, and to nobody of it."""
        return f"{_GROUP}-{urandom(_DIGITS // 2).hex()}-{community}"

    def uid_of_its_own(self) -> str:
        """The uid of a loop that is owed to a person."""
        return urandom(_DIGITS // 2).hex()

    def change(self, loop: int, fields: "LoopFields") -> None:
        """Writes some fields of a loop."""
        update(self.db, "loop", loop, fields)

    def born_in(self, interaction: int, today: date) -> tuple[Loop, ...]:
        """Loops that were opened by a log."""
        return self._read(today, f"WHERE l.interaction_id = ? {_BY_DUE}", (interaction,))

    def remove_born_in(self, interaction: int) -> tuple[str, ...]:
        """Deletes the loops opened by a log, and answers with their ids."""
        rows = self.db.execute("DELETE FROM loop WHERE interaction_id = ? RETURNING id", (interaction,)).fetchall()
        return tuple(f"o{row[0]}" for row in rows)

    def remove(self, loop: int) -> None:
        """Deletes a loop."""
        self.db.execute("DELETE FROM loop WHERE id = ?", (loop,))

    def get(self, loop: int, today: date) -> Loop | None:
        return next(iter(self._read(today, "WHERE l.id = ?", (loop,))), None)

    def by_ids(self, ids: Sequence[int], today: date) -> tuple[Loop, ...]:
        return self._read(today, f"WHERE l.id IN ({', '.join('?' * len(ids))})", ids)

    def with_uids(self, uids: Sequence[str]) -> set[str]:
        """Those of the uids that are in the book."""
        return {
            uid
            for part in parts(uids)
            for (uid,) in self.db.execute(f"SELECT uid FROM loop WHERE uid IN ({placeholders(part)})", part)
        }

    def open(self, today: date) -> tuple[Loop, ...]:
        """Snapshot open, by due date, undated last."""
        return self._read(today, f"WHERE l.closed IS NULL {_BY_DUE}")

    def overdue(self, today: date) -> tuple[Loop, ...]:
        """What you owe and whose day has passed, the oldest first."""
        mine = loops_of("me")
        late = f"WHERE l.closed IS NULL AND l.due < ? AND l.kind IN ({placeholders(mine)})"
        return self._read(today, f"{late} {_BY_DUE}", (today.isoformat(), *mine))

    def since(self, day: date, today: date, kind: str) -> tuple[Loop, ...]:
        """Loops of a kind that were opened or closed on that day or later, the oldest first."""
        since = "(l.opened >= ? OR l.closed >= ?)"
        return self._read(
            today, f"WHERE l.kind = ? AND {since} ORDER BY l.id", (kind, day.isoformat(), day.isoformat())
        )

    def of(self, person: int, today: date, only_open: bool = False) -> tuple[Loop, ...]:
        """What is or was open with one person; what is owed to a group is none of theirs."""
        narrowed = "AND l.closed IS NULL" if only_open else ""
        return self._read(today, f"WHERE l.person_id = ? AND c.id IS NULL {narrowed} {_BY_DUE}", (person,))

    def owed_to(self, community: str, today: date) -> tuple[Loop, ...]:
        """What I committed to before the group with that uid, by due date, closed ones too."""
        return self._read(today, f"WHERE {_OF_GROUP} AND c.uid = ? {_BY_DUE}", (community,))

    def _read(self, today: date, rest: str, values: Sequence[object] = ()) -> tuple[Loop, ...]:
        return tuple(_loop(row, today) for row in self.db.execute(f"{_SELECT} {rest}", tuple(values)))


def _loop(row: Sequence[Any], today: date) -> Loop:
    key, uid, kind, handle, name, person_kind, person, text, due, opened, closed, outcome, said, snoozed, own = row
    due_on = day(due)
    late = (today - due_on).days if due_on and not closed else 0
    ref = ref_of(handle, name, person_kind, person)
    opened_on = date.fromisoformat(opened)
    return Loop(
        f"o{key}",
        uid,
        kind,
        ref,
        text,
        due_on,
        max(0, late),
        opened_on,
        day(closed),
        outcome,
        said,
        day(snoozed),
        bool(own),
    )
