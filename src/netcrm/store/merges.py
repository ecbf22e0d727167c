"""The shelf of people who were merged into others, and of pairs who are not the same."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from json import dumps, loads
from typing import Any, cast

from netcrm.columns.column import Gain, Row
from netcrm.columns.missing import with_all_moves, with_defaults
from netcrm.columns.records import Moved, PersonRecord
from netcrm.columns.tables import OWNED, TABLES
from netcrm.model.merges import Merged
from netcrm.personal_names.shown import shown_name
from netcrm.store.rows import insert, parts, placeholders, survivors, update, words

_SELECT = "SELECT id, person_id, day, uid, handle, name, person, moved, gained FROM merged"
_PERSON = TABLES["people"].columns
_HANGING = (  # every table and column by which something hangs on a person
    *((each.table, each.member) for table in TABLES.values() for each in table.lists if each.refers == "people"),
    *((table.table, column.name) for table in TABLES.values() for column in table.columns if column.refers == "people"),
)

_MARKED = (  # what likely doubles follow from, a text a row
    "SELECT id || ' ' || uid || char(31) || name || char(31) || ifnull(nickname, '') || char(31) || ifnull(company, '')"
    " || emails || phones || urls || ifnull(birthday, '') || char(31) || ifnull(location, '') || char(31) || stage"
    " || created_on AS told FROM person ORDER BY id",
    "SELECT one || other AS told FROM apart ORDER BY id",
    "SELECT uid || person_id AS told FROM merged ORDER BY id",
)


class Merges:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def all(self) -> tuple[Merged, ...]:
        """Everybody who was merged into somebody, in that order."""
        return self._read("ORDER BY id")

    def into(self, person: int) -> tuple[Merged, ...]:
        """Everybody who was merged into one person, those who came along with others too, in that order."""
        return self._read("WHERE person_id = ? ORDER BY id", (person,))

    def with_handle(self, handle: str) -> Merged | None:
        """Whoever had that handle before they were merged."""
        return next(iter(self._read("WHERE handle = ?", (handle,))), None)

    def survivors(self) -> dict[str, str]:
        """The uid of everybody who was merged, with the uid of whoever has it all now."""
        return survivors(self.db)

    def row(self, person: int) -> PersonRecord:
        """Every column of a person but the id, as plain JSON values: lists as lists, days as ISO text."""
        names = ", ".join(column.name for column in _PERSON)
        values = self.db.execute(f"SELECT {names} FROM person WHERE id = ?", (person,)).fetchone()
        read: dict[str, Callable[[Any], Any]] = {"list": lambda value: list(words(value)), "flag": bool}
        row = {
            column.field: read[column.type](value) if column.type in read else value
            for column, value in zip(_PERSON, values, strict=True)
        }
        return cast(PersonRecord, row)

    def belongings(self, person: int, into: Sequence[int]) -> Moved:
        """What hangs on a person, as it is remembered when it goes over to those who are one by then.

        Uids of what they own by table. shared: (uid, place among the people) of interactions that one of the others was
        in too. received: gives they had beside others, received_both: what one of those had too.
        origins: (source, key), and told: what each of them told by then.
        """
        found = {
            one.key: self._column(f"SELECT uid FROM {one.table} WHERE {one.column} = ? ORDER BY id", person)
            for one in OWNED
        }
        rows = self.db.execute(
            "SELECT i.uid, (SELECT count(*) FROM attendance b WHERE b.interaction_id = i.id AND b.id < a.id),"
            " EXISTS (SELECT 1 FROM attendance b WHERE b.interaction_id = i.id"
            f"  AND b.person_id IN ({placeholders(into)}))"
            " FROM attendance a JOIN interaction i ON i.id = a.interaction_id WHERE a.person_id = ? ORDER BY a.id",
            (*into, person),
        ).fetchall()
        received = self._received(person, into)
        told = "SELECT source, key, seen FROM origin WHERE person_id = ? ORDER BY id"
        origins = self.db.execute(told, (person,)).fetchall()
        moved = {
            **found,
            "interactions": [uid for uid, _, shared in rows if not shared],
            "shared": [[uid, place] for uid, place, shared in rows if shared],
            "received": [uid for uid, both in received if not both],
            "received_both": [uid for uid, both in received if both],
            "origins": [[source, key] for source, key, _ in origins],
            "told": [loads(seen) for _, _, seen in origins],
        }
        return cast(Moved, moved)

    def hand_over(self, person: int, into: int) -> None:
        """Gives all that hangs on a person to another; of two attendances of one interaction the other's stays."""
        self.db.execute(
            "DELETE FROM attendance WHERE person_id = ? AND interaction_id IN"
            " (SELECT interaction_id FROM attendance WHERE person_id = ?)",
            (person, into),
        )
        for one, other in ((person, into), (into, person)):  # whoever had a give first has it alone
            self.db.execute(
                "DELETE FROM give_receiver WHERE person_id = ?"
                " AND give_id IN (SELECT id FROM give WHERE person_id = ?)",
                (one, other),
            )
        self.db.execute(
            "DELETE FROM give_receiver WHERE person_id = ? AND give_id IN"
            " (SELECT give_id FROM give_receiver WHERE person_id = ?)",
            (person, into),
        )
        for table, column in _HANGING:
            self.db.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (into, person))

    def absorb(
        self, person: int, into: int, on: date, row: PersonRecord, moved: Moved, gained: Mapping[str, Gain]
    ) -> None:
        """Takes somebody out of the book who gave all to another, and remembers who they were."""
        self.db.execute("DELETE FROM person WHERE id = ?", (person,))
        who = {"person_id": into, "day": on, "uid": row["uid"], "handle": row["handle"], "name": row["name"]}
        insert(self.db, "merged", {**who, "person": _json(row), "moved": _json(moved), "gained": _json(gained)})

    def restore(self, one: Merged) -> int:
        """Writes the person who was merged as they were, and answers with their new id; they have nothing yet."""
        row: Row = one.person
        person = insert(self.db, "person", {column.name: row[column.field] for column in _PERSON})
        self.db.execute("DELETE FROM merged WHERE id = ?", (one.id,))
        return person

    def give_back(self, one: Merged, person: int) -> dict[str, int]:
        """Gives somebody what went over and is still the other's, interactions apart, and answers with how much."""
        moved: Row = one.moved
        counts: dict[str, int] = {}
        for owned in OWNED:
            counts[owned.key] = sum(
                self.db.execute(
                    f"UPDATE {owned.table} SET {owned.column} = ?"
                    f" WHERE {owned.column} = ? AND uid IN ({placeholders(part)})",
                    (person, one.into, *part),
                ).rowcount
                for part in parts(moved[owned.key])
            )
        counts["gives"] += self._give_received(one, person)
        # As they told it by then, so that what they told since is brought by the next import, to the right one.
        origins = zip(moved["origins"], moved["told"], strict=False)
        self.db.executemany(
            "UPDATE origin SET person_id = ?, seen = ? WHERE person_id = ? AND source = ? AND key = ?",
            [(person, _json(told), one.into, source, key) for (source, key), told in origins],
        )
        return counts

    def replace(self, interaction: int, person: int, by: int) -> None:
        """Puts somebody into another's place in an interaction."""
        self.db.execute(
            "UPDATE attendance SET person_id = ? WHERE interaction_id = ? AND person_id = ?", (by, interaction, person)
        )

    def seat(self, interaction: int, person: int, place: int) -> None:
        """Adds somebody to an interaction at a place among its people; who comes after is written again."""
        there = self._column("SELECT person_id FROM attendance WHERE interaction_id = ? ORDER BY id", interaction)
        after = there[place:]
        self.db.execute(
            f"DELETE FROM attendance WHERE interaction_id = ? AND person_id IN ({placeholders(after)})",
            (interaction, *after),
        )
        self.db.executemany(
            "INSERT INTO attendance (interaction_id, person_id) VALUES (?, ?)",
            [(interaction, one) for one in (person, *after)],
        )

    def change(self, person: int, fields: Row) -> None:
        """Writes some fields of a person, given as plain JSON values."""
        update(self.db, "person", person, fields)

    def rewrite(self, merged: int, fields: Row) -> None:
        """Changes what is remembered of somebody merged: moved or gained."""
        update(self.db, "merged", merged, {column: _json(value) for column, value in fields.items()})

    def remove_note(self, person: int, uid: str, text: str) -> None:
        """Deletes a note of a person that still reads so."""
        self.db.execute("DELETE FROM note WHERE person_id = ? AND uid = ? AND text = ?", (person, uid, text))

    def contacts(self, people: Sequence[int]) -> dict[int, int]:
        """How many interactions each of these people was part of."""
        found: dict[int, int] = {}
        for part in parts(people):
            rows = self.db.execute(
                "SELECT a.person_id, count(*) FROM attendance a JOIN happened i ON i.id = a.interaction_id"
                f" WHERE a.person_id IN ({placeholders(part)}) GROUP BY a.person_id",
                part,
            )
            found |= dict(rows.fetchall())
        return found

    def mark(self) -> str:
        """A mark of all that says who is likely here twice; another one after any change of that."""
        from hashlib import blake2b

        read = blake2b(digest_size=16)
        for select in _MARKED:
            for (text,) in self.db.execute(f"SELECT group_concat(told, char(30)) FROM ({select})"):
                read.update((text or "").encode("utf-8", "surrogatepass"))
            read.update(b"\x1d")
        return read.hexdigest()

    def apart(self) -> set[tuple[str, str]]:
        """Pairs of uids of people who are not the same, the smaller first."""
        return set(self.db.execute("SELECT one, other FROM apart"))

    def tell_apart(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Remembers pairs of uids of people who are not the same; twice does no harm."""
        self.db.executemany(
            "INSERT INTO apart (one, other) VALUES (?, ?) ON CONFLICT DO NOTHING", [sorted(pair) for pair in pairs]
        )

    def _received(self, person: int, into: Sequence[int]) -> list[tuple[str, bool]]:
        """(uid, whether one of the others had it too) of gives that a person had, first or not, beside somebody."""
        others = placeholders(into)
        return self.db.execute(
            "SELECT g.uid, both FROM (SELECT g.id, g.uid, g.person_id = ? AS first,"
            f" g.person_id IN ({others}) OR EXISTS (SELECT 1 FROM give_receiver o WHERE o.give_id = g.id"
            f"  AND o.person_id IN ({others})) AS both FROM give g) g"
            " WHERE (first AND both) OR id IN (SELECT give_id FROM give_receiver WHERE person_id = ?) ORDER BY id",
            (person, *into, *into, person),
        ).fetchall()

    def _give_received(self, one: Merged, person: int) -> int:
        """Makes somebody a receiver again of gives that are still the other's; of those that both had, one of two."""
        moved, count = one.moved, 0
        for uid in moved["received"]:
            count += self.db.execute(
                "UPDATE give_receiver SET person_id = ? WHERE person_id = ? AND give_id ="
                " (SELECT id FROM give WHERE uid = ?)",
                (person, one.into, uid),
            ).rowcount
        for uid in moved["received_both"]:
            there = self.db.execute("SELECT id, person_id FROM give WHERE uid = ?", (uid,)).fetchone()
            if there and there[1] is not None:
                self.db.execute(
                    "INSERT INTO give_receiver (give_id, person_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    (there[0], one.into if there[1] == person else person),
                )
                count += there[1] != person  # what they had first was counted
        return count

    def _column(self, select: str, value: object) -> list[Any]:
        return [row[0] for row in self.db.execute(select, (value,))]

    def _read(self, rest: str, values: Sequence[object] = ()) -> tuple[Merged, ...]:
        return tuple(map(_merged, self.db.execute(f"{_SELECT} {rest}", values)))


def _merged(row: Sequence[Any]) -> Merged:
    """Somebody merged, with the columns and tables that came since."""
    key, into, on, uid, handle, name, person, moved, gained = row
    was = cast(PersonRecord, with_defaults("people", loads(person)))
    with_all = cast(Moved, with_all_moves(loads(moved)))
    return Merged(key, into, date.fromisoformat(on), uid, handle, shown_name(name), was, with_all, loads(gained))


def _json(value: Any) -> str:
    return dumps(value, ensure_ascii=False)
