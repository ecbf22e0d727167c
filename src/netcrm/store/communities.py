"""The shelf of communities: groups, programmes and events, who belongs to them and what happened there."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from netcrm.model.circle import Community, Member
from netcrm.model.people import Ref
from netcrm.store.rows import day, insert, parts, placeholders, ref_of, update

if TYPE_CHECKING:
    from netcrm.columns.writing import CommunityFields

_SELECT = "SELECT id, uid, handle, name, kind, every_days, snoozed_until FROM community"


class Communities:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def add(self, fields: "CommunityFields") -> Community:
        """Writes a new community."""
        return self._read("WHERE id = ?", (insert(self.db, "community", fields),))[0]

    def change(self, community: int, fields: "CommunityFields") -> None:
        """Writes some fields of a community."""
        update(self.db, "community", community, fields)

    def remove(self, community: int) -> None:
        """Deletes a community with its notes, members and what was given to it; contacts there stay."""
        self.db.execute("DELETE FROM community WHERE id = ?", (community,))

    def get(self, community: int) -> Community | None:
        return next(iter(self._read("WHERE id = ?", (community,))), None)

    def all(self) -> tuple[Community, ...]:
        """Every community, by name."""
        return self._read("ORDER BY name, id")

    def names(self) -> tuple[tuple[int, str, str], ...]:
        """(id, handle, name) of every community, by name."""
        return tuple(self.db.execute("SELECT id, handle, name FROM community ORDER BY name"))

    def join(self, community: int, person: int, part: str | None = None, competitor: bool | None = None) -> None:
        """Makes somebody a member, or says anew what their part in it is; None leaves what was said."""
        told: dict[str, object] = {} if part is None else {"part": part or None}
        told |= {} if competitor is None else {"competitor": competitor}
        there = "SELECT id FROM member WHERE community_id = ? AND person_id = ? ORDER BY id LIMIT 1"
        if row := self.db.execute(there, (community, person)).fetchone():
            update(self.db, "member", row[0], told)
        else:
            insert(self.db, "member", {"community_id": community, "person_id": person, **told})

    def leave(self, community: int, person: int) -> None:
        """Takes somebody out of it."""
        self.db.execute("DELETE FROM member WHERE community_id = ? AND person_id = ?", (community, person))

    def members(self, communities: Sequence[int]) -> tuple[Member, ...]:
        """Who belongs to these, in the order they joined; two who became one person are one."""
        rows = [row for part in parts(communities) for row in self._members("m.community_id", part)]
        return _once(rows)

    def of(self, person: int) -> tuple[Member, ...]:
        """What one person belongs to."""
        return _once(self._members("m.person_id", (person,)))

    def last_on(self, today: date) -> dict[int, date]:
        """By the id of a community the last day up to today on which you were there or gave something to it."""
        rows = self.db.execute(
            "SELECT id, max((SELECT coalesce(max(day), '') FROM happened WHERE community_id = c.id AND day <= :today),"
            " (SELECT coalesce(max(day), '') FROM give WHERE community_id = c.id AND day <= :today)) FROM community c",
            {"today": today.isoformat()},
        )
        return {community: date.fromisoformat(on) for community, on in rows if on}

    def contacts(self, community: int) -> tuple[int, ...]:
        """The ids of what happened there, the newest first."""
        rows = self.db.execute(
            "SELECT id FROM happened WHERE community_id = ? ORDER BY day DESC, id DESC", (community,)
        )
        return tuple(key for (key,) in rows)

    def written_before_joining(self, community: int) -> set[tuple[int, int]]:
        """(person, log) for each log there that was written before the person was made a member, where the journal
        still knows when that was."""
        rows = self.db.execute(
            "SELECT m.person_id, i.id FROM member m JOIN happened i ON i.community_id = m.community_id"
            " JOIN (SELECT row_id, min(deed_id) AS deed FROM journal WHERE tbl = 'member' AND op = 'I' GROUP BY row_id)"
            "  j ON j.row_id = m.id"
            " LEFT JOIN (SELECT row_id, min(deed_id) AS deed FROM journal WHERE tbl = 'interaction' AND op = 'I'"
            "  GROUP BY row_id) w ON w.row_id = i.id"
            " WHERE m.community_id = ? AND (w.deed IS NULL OR w.deed < j.deed)",
            (community,),
        )
        return set(rows)

    def members_since(self, community: int) -> dict[int, date]:
        """The day on which each of its members was made one, where the journal still knows."""
        rows = self.db.execute(
            "SELECT m.person_id, min(d.at) FROM member m"
            " JOIN journal j ON j.tbl = 'member' AND j.op = 'I' AND j.row_id = m.id JOIN deed d ON d.id = j.deed_id"
            " WHERE m.community_id = ? GROUP BY m.person_id",
            (community,),
        )
        return {person: date.fromisoformat(at[:10]) for person, at in rows}

    def gives(self, community: int) -> tuple[int, ...]:
        """The ids of what was given to it, the newest first."""
        rows = self.db.execute("SELECT id FROM give WHERE community_id = ? ORDER BY day DESC, id DESC", (community,))
        return tuple(key for (key,) in rows)

    def hours_since(self, since: date) -> dict[int, float]:
        """By the id of a community the hours given to it since a day."""
        rows = self.db.execute(
            "SELECT community_id, total(hours) FROM give WHERE community_id IS NOT NULL AND day >= ?"
            " GROUP BY community_id",
            (since.isoformat(),),
        )
        return dict(rows)

    def rename_met(self, old: str, new: str) -> None:
        """Says of people whom you met there, in the very words, that it is called otherwise."""
        self.db.execute("UPDATE person SET met_where = ? WHERE lower(met_where) = lower(?)", (new, old))

    def met_at(self, name: str) -> tuple[Ref, ...]:
        """People whom you met there, as `met_where` tells in its very words but for case, the first met first."""
        rows = self.db.execute(
            "SELECT handle, name, kind, id FROM person WHERE lower(met_where) = lower(?)"
            " ORDER BY met_on IS NULL, met_on, id",
            (name,),
        )
        return tuple(ref_of(*row) for row in rows)

    def _members(self, column: str, values: Sequence[int]) -> list[Sequence[Any]]:
        return self.db.execute(
            "SELECT p.handle, p.name, p.kind, p.id, c.handle, c.name, m.part, m.competitor FROM member m"
            " JOIN person p ON p.id = m.person_id JOIN community c ON c.id = m.community_id"
            f" WHERE {column} IN ({placeholders(values)}) ORDER BY m.id",
            tuple(values),
        ).fetchall()

    def _read(self, rest: str, values: Sequence[object] = ()) -> tuple[Community, ...]:
        rows = self.db.execute(f"{_SELECT} {rest}", tuple(values))
        return tuple(
            Community(key, uid, handle, name, kind, every, day(snoozed))
            for key, uid, handle, name, kind, every, snoozed in rows
        )


def _once(rows: Sequence[Sequence[Any]]) -> tuple[Member, ...]:
    """Members, each person once a community: what the first row leaves open the second may tell."""
    found: dict[tuple[int, str], Member] = {}
    for handle, name, kind, key, community, called, part, competitor in rows:
        one = Member(ref_of(handle, name, kind, key), Ref(community, called, "community", 0), part, bool(competitor))
        if before := found.get((key, community)):
            one = before._replace(part=before.part or part, competitor=before.competitor or bool(competitor))
        found[key, community] = one
    return tuple(found.values())
