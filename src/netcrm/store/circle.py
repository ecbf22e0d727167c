"""The shelf of who was where with whom: what acquaintances and paths follow from."""

import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from netcrm.model.history import Tie
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple
from netcrm.store.rows import day, parts, placeholders, ref_of, survivors

TieRow: TypeAlias = tuple[int, int, str, float, float, float, float]
CROWD = 40  # people; what more took part in says next to nothing of two of them


class Contact(NamedTuple):
    """Something that two people were part of, and how many had part in it."""

    other: int
    on: date
    size: int


class Made(NamedTuple):
    """An introduction that was made: of two people by you, or of you to person by other (for_me).

    met: they met by it, or you did; apart: it ended before.
    """

    person: int
    other: int
    on: str
    for_me: bool
    met: bool
    apart: bool
    private: bool


class Somebody(NamedTuple):
    """A person as far as a path and the graph ask, days as they are kept."""

    id: int
    uid: str
    company: str | None
    via: str | None
    met_on: str | None
    kind: str
    stage: str
    created_on: str
    every_days: int | None
    confidant: int
    handle: str
    name: str
    title: str | None


class Circle:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def together(self, person: int, private: bool = True) -> tuple[Contact, ...]:
        """Everything somebody was part of with others, a row for each of them; crowds are left out. private: private
        logs too."""
        open_ones = "" if private else "AND NOT i.private"
        rows = self.db.execute(
            "SELECT b.person_id, i.day, (SELECT count(*) FROM attendance c WHERE c.interaction_id = i.id) AS size"
            f" FROM attendance a JOIN happened i ON i.id = a.interaction_id {open_ones}"
            " JOIN attendance b ON b.interaction_id = i.id JOIN person p ON p.id = b.person_id"
            " WHERE a.person_id = ? AND b.person_id <> a.person_id AND p.stage <> 'archived' AND size <= ?",
            (person, CROWD),
        )
        return tuple(Contact(other, date.fromisoformat(on), size) for other, on, size in rows)

    def every_contact(self, private: bool) -> Iterator[tuple[int, int, str, int]]:
        """(one, other, day, size) of everything that two people were part of, as Contact has it, each two once; crowds
        are left out. private: private logs too."""
        open_ones = "" if private else "AND NOT i.private"
        # CROSS JOIN keeps SQLite to the contacts of several, which are few, instead of everybody's.
        return self.db.execute(
            "WITH several AS MATERIALIZED (SELECT interaction_id, count(*) AS size FROM attendance"
            f" GROUP BY interaction_id HAVING size BETWEEN 2 AND {CROWD})"
            " SELECT a.person_id, b.person_id, i.day, s.size FROM several s"
            f" CROSS JOIN happened i ON i.id = s.interaction_id {open_ones}"
            " CROSS JOIN attendance a ON a.interaction_id = s.interaction_id"
            " CROSS JOIN attendance b ON b.interaction_id = s.interaction_id AND b.person_id > a.person_id"
        )

    def every_fellow(self) -> tuple[tuple[int, str, int], ...]:
        """(community, its name, member) of all communities, those who joined first first."""
        return tuple(
            self.db.execute(
                "SELECT c.id, c.name, m.person_id FROM member m JOIN community c ON c.id = m.community_id"
                " JOIN person p ON p.id = m.person_id WHERE p.stage <> 'archived' GROUP BY c.id, m.person_id"
                " ORDER BY c.id, min(m.id)"
            )
        )

    def everybody(self) -> tuple[Somebody, ...]:
        """Everybody but archived people, as far as a path asks."""
        rows = self.db.execute(
            "SELECT id, uid, company, met_via_uid, met_on, kind, stage, created_on, every_days, confidant, handle,"
            " name, title FROM person WHERE stage <> 'archived' ORDER BY id"
        )
        return tuple(map(Somebody._make, rows))

    def ties(self) -> dict[int, TieRow]:
        """By person what is kept of the tie, of everybody one was in touch with; read by `tie_of`."""
        rows = self.db.execute(
            "SELECT person_id, n, last_on, pace, half_life, gaps, gap_days FROM tie WHERE n > 0 ORDER BY person_id"
        )
        return {row[0]: row for row in rows}

    @staticmethod
    def tie_of(row: TieRow) -> Tie:
        """The tie without the days that nobody asks for here; made only where it is asked for, since all take long."""
        _, n, last, pace, half_life, gaps, gap_days = row
        return Tie(n, None, day(last), pace, half_life, gaps, gap_days, None, None)

    def unresolved(self) -> tuple[tuple[int, str], ...]:
        """(person, name) of those with whom somebody brought you together of whom it is not said who that is."""
        return tuple(self.db.execute("SELECT id, met_via FROM person WHERE met_via <> '' AND met_via_uid IS NULL"))

    def brought(self) -> dict[int, str]:
        """By person the uid of whoever brought you together, of everybody but archived people."""
        rows = self.db.execute("SELECT id, met_via_uid FROM person WHERE met_via_uid > '' AND stage <> 'archived'")
        return dict(rows.fetchall())

    def introduced(self, person: int) -> tuple[tuple[int, date | None], ...]:
        """(other, day) of those with whom somebody brought you together, and of whoever brought you together with
        them."""
        uids = "(SELECT uid FROM person WHERE id = :id UNION SELECT uid FROM merged WHERE person_id = :id)"
        rows = self.db.execute(
            f"SELECT id, met_on FROM person WHERE met_via_uid IN {uids} AND stage <> 'archived' AND id <> :id"
            " UNION SELECT v.id, p.met_on FROM person p LEFT JOIN merged m ON m.uid = p.met_via_uid"
            " JOIN person v ON v.uid = p.met_via_uid OR v.id = m.person_id"
            " WHERE p.id = :id AND v.id <> :id AND v.stage <> 'archived'",
            {"id": person},
        )
        return tuple((other, day(on)) for other, on in rows)

    def made(self, person: int | None = None) -> tuple[Made, ...]:
        """The introductions that were made, those of somebody or all, the newest last."""
        whom = "AND :id IN (s.person_id, o.person_id, i.via_id)" if person is not None else ""
        rows = self.db.execute(
            "SELECT s.person_id, coalesce(o.person_id, i.via_id), i.made_on, i.for_me,"
            " i.met_on IS NOT NULL, i.closed IS NOT NULL AND i.met_on IS NULL, i.private FROM introduction i"
            " JOIN side s ON s.introduction_id = i.id"
            " LEFT JOIN side o ON o.introduction_id = i.id AND o.id > s.id AND NOT i.for_me"
            f" WHERE i.made_on IS NOT NULL AND (o.id IS NOT NULL OR i.via_id IS NOT NULL AND i.for_me) {whom}"
            " ORDER BY i.made_on, i.id",
            {"id": person},
        )
        return tuple(Made(one, other, on, *map(bool, rest)) for one, other, on, *rest in rows)

    def by_uids(self, uids: Collection[str], survivors: Mapping[str, str]) -> dict[str, int]:
        """Everybody but archived people by uid. survivors: the uid of whoever has it all now, of people merged."""
        wanted = {uid: survivors.get(uid, uid) for uid in uids}
        found: dict[str, int] = {}
        for part in parts([*wanted.values()]):
            found |= dict(
                self.db.execute(
                    f"SELECT uid, id FROM person WHERE uid IN ({placeholders(part)}) AND stage <> 'archived'", part
                ).fetchall()
            )
        return {uid: found[now] for uid, now in wanted.items() if now in found}

    def survivors(self) -> dict[str, str]:
        """The uid of everybody who was merged, with the uid of whoever has it all now."""
        return survivors(self.db)

    def fellows(self, person: int) -> tuple[tuple[str, int, tuple[int, ...]], ...]:
        """(community, how many members, the others) of each community somebody belongs to."""
        found = []
        for community, name in self.db.execute(
            "SELECT DISTINCT c.id, c.name FROM member m JOIN community c ON c.id = m.community_id WHERE m.person_id = ?"
            " ORDER BY c.id",
            (person,),
        ).fetchall():
            rows = self.db.execute(
                "SELECT DISTINCT m.person_id FROM member m JOIN person p ON p.id = m.person_id"
                " WHERE m.community_id = ? AND p.stage <> 'archived' ORDER BY m.id",
                (community,),
            )
            members = tuple(key for (key,) in rows)
            found.append((name, len(members), tuple(key for key in members if key != person)))
        return tuple(found)

    def asked_of(self, person: int, since: date) -> int:
        """How often somebody was asked for advice or for an introduction since a day."""
        row = self.db.execute(
            "SELECT (SELECT count(*) FROM advice WHERE person_id = ? AND asked_on >= ?)"
            " + (SELECT count(*) FROM introduction WHERE via_id = ? AND day >= ?)",
            (person, since.isoformat()) * 2,
        ).fetchone()
        return int(row[0])

    def came_of(self, person: int) -> tuple[int, int]:
        """How many introductions that you asked somebody for were made, and how often their advice helped."""
        row = self.db.execute(
            "SELECT (SELECT count(*) FROM introduction WHERE via_id = ? AND for_me AND made_on IS NOT NULL),"
            " (SELECT count(*) FROM advice WHERE person_id = ? AND helped IN ('yes', 'partly'))",
            (person, person),
        ).fetchone()
        return int(row[0]), int(row[1])

    def introduced_by(self, person: int) -> int:
        """How many people somebody brought you together with."""
        uid = "(SELECT uid FROM person WHERE id = ?)"
        row = self.db.execute(f"SELECT count(*) FROM person WHERE met_via_uid = {uid}", (person,)).fetchone()
        return int(row[0])

    def refs(self, people: Sequence[int]) -> dict[int, Ref]:
        """People by id."""
        rows = self.db.execute(
            f"SELECT handle, name, kind, id FROM person WHERE id IN ({placeholders(people)})", tuple(people)
        )
        return {row[3]: ref_of(*row) for row in rows}
