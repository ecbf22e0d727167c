"""Takes people out of a book to the last byte: their rows, every text that names them, journal and text index.

Which tables and columns there are is read from columns/tables.py, which is made from tables.py.
"""

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from json import dumps, loads
from typing import Any

from netcrm.columns.column import Row
from netcrm.columns.records import PersonRecord
from netcrm.columns.tables import TABLES
from netcrm.named_tuple import NamedTuple
from netcrm.store.merges import Merges
from netcrm.store.rows import day, placeholders, words

_PENDING, _SWEPT = "forgetting", "unswept"  # keys of meta: what was begun, and that the file is to be written anew
INDICES = ("person_index", "passage_index")


class Text(NamedTuple):
    """A value of the book that people wrote, or a source: a text, or a list or object with texts in it.

    table: of a Snapshot. row: its number.
    """

    table: str
    row: int
    field: str
    column: str
    value: Any


class Unfinished(NamedTuple):
    """A forgetting that is done in the book and not outside of it. typed: what named them. called: that, their handle
    and their name. note: all that is needed to finish it, as JSON."""

    typed: str
    called: tuple[str, ...]
    note: str


class Erasing:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def numbers(self, uids: Collection[str]) -> tuple[int, ...]:
        """Who has one of these uids."""
        found = self.db.execute(f"SELECT id FROM person WHERE uid IN ({placeholders(tuple(uids))})", tuple(uids))
        return tuple(number for (number,) in found)

    def everybody(self) -> dict[int, PersonRecord]:
        """Every person's columns, by number."""
        rows, merges = self.db.execute("SELECT id FROM person ORDER BY id").fetchall(), Merges(self.db)
        return {number: merges.row(number) for (number,) in rows}

    def merged_into(self, people: Sequence[int]) -> list[Row]:
        """Who was merged into these, as they were, with their own uid."""
        marks = placeholders(people)
        rows = self.db.execute(f"SELECT uid, handle, name, person FROM merged WHERE person_id IN ({marks})", people)
        return [{**loads(person), "uid": uid, "handle": handle, "name": name} for uid, handle, name, person in rows]

    def merged_elsewhere(self, people: Sequence[int]) -> list[Row]:
        """Who was merged into anybody else."""
        marks = placeholders(people)
        rows = self.db.execute(f"SELECT uid, handle, name, person FROM merged WHERE person_id NOT IN ({marks})", people)
        return [{**loads(person), "uid": uid, "handle": handle, "name": name} for uid, handle, name, person in rows]

    def former(self, uids: Collection[str]) -> list[Row]:
        """Those with these uids as they were before a change, as far as the journal goes back; by what they go by."""
        found = self.db.execute(
            "SELECT DISTINCT json_extract(old, '$.uid', '$.name', '$.handle', '$.nickname', '$.emails', '$.phones',"
            " '$.urls', '$.company') FROM journal WHERE tbl = 'person' AND old IS NOT NULL"
            f" AND json_extract(old, '$.uid') IN ({placeholders(tuple(uids))})",
            tuple(uids),
        )
        rows: list[Row] = []
        for (values,) in found.fetchall():
            uid, name, handle, nickname, emails, phones, urls, company = loads(values)
            lists = {"emails": list(words(emails)), "phones": list(words(phones)), "urls": list(words(urls))}
            rows.append({"uid": uid, "name": name, "handle": handle, "nickname": nickname, "company": company, **lists})
        return rows

    def origin_keys(self, people: Sequence[int]) -> list[tuple[str, str]]:
        """By which sources know them."""
        marks = placeholders(people)
        return self.db.execute(f"SELECT source, key FROM origin WHERE person_id IN ({marks})", people).fetchall()

    def silence(self) -> None:
        """From now on nothing is journaled, and what is deleted is not kept in mind."""
        self.db.execute("UPDATE pen SET deed_id = 0")

    def counts(self) -> dict[str, int]:
        """How many rows of each table of a Snapshot there are."""
        return {
            name: int(self.db.execute(f"SELECT count(*) FROM {table.table}").fetchone()[0])
            for name, table in TABLES.items()
        }

    def attended(self, people: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """Interactions they were part of, with everybody else who was."""
        marks = placeholders(people)
        rows = self.db.execute(
            f"SELECT interaction_id, person_id FROM attendance WHERE interaction_id IN"
            f" (SELECT interaction_id FROM attendance WHERE person_id IN ({marks})) ORDER BY id",
            people,
        )
        found: dict[int, tuple[int, ...]] = {}
        for interaction, person in rows:
            found[interaction] = (*found.get(interaction, ()), *([] if person in people else [person]))
        return found

    def involved(self, people: Sequence[int]) -> dict[str, dict[int, tuple[int, ...]]]:
        """Rows that stay and that they are part of beside others, by table of a Snapshot: who else is."""
        marks = placeholders(people)
        met = {row: others for row, others in self.attended(people).items() if others}
        traces = self.db.execute("SELECT id, interaction_id FROM trace WHERE interaction_id IS NOT NULL")
        return {
            "interactions": met,
            "traces": {row: met[contact] for row, contact in traces if contact in met},
            "challenges": self._grouped("SELECT challenge_id, 0 FROM partner WHERE person_id IN", people),
            "lessons": self._grouped("SELECT id, 0 FROM lesson WHERE person_id IN", people)
            | self._grouped("SELECT lesson_id, 0 FROM hearer WHERE person_id IN", people),
            "gives": self._shared_gives(marks, people),
            "introductions": self._grouped("SELECT id, 0 FROM introduction WHERE via_id IN", people),
        }

    def theirs(self, people: Sequence[int]) -> set[tuple[str, int]]:
        """(table of a Snapshot, number) of all rows that go with them."""
        before = self._there()
        self.db.execute("SAVEPOINT without_them")
        self.silence()
        self.remove_people(people)
        after = self._there()
        self.db.execute("ROLLBACK TO without_them")
        self.db.execute("RELEASE without_them")
        return before - after

    def day_of(self, text: Text) -> date | None:
        """The day of the row in which a text stands, None where it has none."""
        columns = {column.name for column in TABLES[text.table].columns}
        name = next((name for name in ("day", "opened") if name in columns), None)
        if name is None:
            return None
        value = self.db.execute(f"SELECT {name} FROM {TABLES[text.table].table} WHERE id = ?", (text.row,)).fetchone()
        return day(value[0])

    def remove_people(self, people: Sequence[int]) -> None:
        """Deletes them and all that is theirs alone. What others were part of too stays, without them."""
        marks = placeholders(people)
        alone = [row for row, others in self.attended(people).items() if not others]
        self._delete("trace", "interaction_id", alone)
        self._delete("interaction", "id", alone)
        between = f"SELECT introduction_id FROM side WHERE person_id IN ({marks})"
        for (introduction,) in self.db.execute(between, people).fetchall():
            self.delete("introductions", introduction)
        for give, others in self._shared_gives(marks, people).items():
            first = self.db.execute("SELECT person_id FROM give WHERE id = ?", (give,)).fetchone()[0]
            if first in people:  # whoever had it beside them is first now
                self.db.execute("UPDATE give SET person_id = ? WHERE id = ?", (others[0], give))
                self.db.execute("DELETE FROM give_receiver WHERE give_id = ? AND person_id = ?", (give, others[0]))
        self._delete("person", "id", people)

    def forget_uids(self, uids: Collection[str]) -> None:
        """Takes out whatever is known by one of these uids: doubts, settings, pairs told apart, who was gone."""
        for uid in uids:
            for table in TABLES.values():
                if not table.has_uid and table.table not in ("origin", "trace"):
                    known = " || ' ' || ".join(f'"{field}"' for field in table.known_by)
                    self.db.execute(f"DELETE FROM {table.table} WHERE instr({known}, ?)", (uid,))
            self.db.execute("DELETE FROM merged WHERE uid = ?", (uid,))
            self.db.execute("DELETE FROM gone WHERE instr(key, ?)", (uid,))
            self.db.execute("UPDATE setting SET value = replace(value, ?, '0') WHERE instr(value, ?)", (uid, uid))
            self.db.execute("UPDATE person SET met_via = NULL, met_via_uid = NULL WHERE met_via_uid = ?", (uid,))
            self.db.execute("DELETE FROM origin WHERE source = 'netcrm' AND key = ?", (uid,))

    def keyed(self) -> Iterator[tuple[str, int, str]]:
        """(table of the file, number, key) of rows that are known by words: settings, doubts, what of them is gone.

        Traces too; of one whose contact was deleted, also who was in it.
        """
        for table in ("setting", "doubt", "gone"):
            for row, key in self.db.execute(f"SELECT id, key FROM {table}"):
                yield table, row, key
        for row, contact, key, seen in self.db.execute("SELECT id, interaction_id, key, seen FROM trace"):
            yield "trace", row, key if contact else f"{key} {' '.join(loads(seen).get('people', ()))}"

    def remove(self, table: str, rows: Sequence[int]) -> None:
        """Deletes rows of a table of the file."""
        self._delete(table, "id", rows)

    def delete(self, table: str, row: int) -> None:
        """Deletes a row of a table of a Snapshot, and keeps in mind that it is gone."""
        name = TABLES[table].table
        self.db.execute(f"INSERT OR IGNORE INTO gone (tbl, key) SELECT ?, uid FROM {name} WHERE id = ?", (name, row))
        if table == "interactions":
            self._delete("trace", "interaction_id", [row])
        self._delete(name, "id", [row])

    def texts(self) -> Iterator[Text]:
        """Every text of every table that people write, and every list and object with texts in it."""
        for name, table in TABLES.items():
            for column in table.texts:
                rows = self.db.execute(f'SELECT id, "{column.name}" FROM {table.table} WHERE "{column.name}" <> \'\'')
                for row, value in rows.fetchall():
                    if (read := value if column.type == "text" else loads(value)) not in ([], {}):
                        yield Text(name, row, column.field, column.name, read)

    def write(self, text: Text, value: Any) -> None:
        """Puts another value there."""
        stored = value if isinstance(value, str) or value is None else dumps(value, ensure_ascii=False)
        table = TABLES[text.table].table
        self.db.execute(f'UPDATE {table} SET "{text.column}" = ? WHERE id = ?', (stored, text.row))

    def community_handles(self) -> dict[int, str]:
        """The handle of every community, by number."""
        return dict(self.db.execute("SELECT id, handle FROM community"))

    def rename_community(self, row: int, handle: str) -> None:
        """Gives a community another handle."""
        self.db.execute("UPDATE community SET handle = ? WHERE id = ?", (handle, row))

    def end(self, at: str) -> None:
        """Empties the journal, and makes what follows from the texts anew. at: now, as ISO text.

        A command without a name stays in the journal: it tells when the book was last written, and takes nothing back.
        """
        self.db.execute("DELETE FROM journal")
        self.db.execute("DELETE FROM deed")
        self.db.execute("INSERT INTO deed (at, what, undoes) VALUES (?, 'somebody was forgotten', 0)", (at,))
        for index in INDICES:
            self.db.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
            self.db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
        self.db.execute("DELETE FROM role")
        self.db.execute("INSERT OR IGNORE INTO unread SELECT id FROM person")

    def begin(self, note: str) -> None:
        """Remembers what is done in the book and is still to do outside of it. note: JSON with `typed` and `called`."""
        self._put(_PENDING, note)

    def begun(self) -> Unfinished | None:
        """What is done in the book and not outside of it."""
        note = self._get(_PENDING)
        values = loads(note) if note else {}
        return Unfinished(values["typed"], tuple(values["called"]), note) if note and "called" in values else None

    def leave_begun(self) -> None:
        """Takes out of a copy of the book what was to do then."""
        self.db.execute("DELETE FROM meta WHERE key IN (?, ?)", (_PENDING, _SWEPT))

    def done(self) -> None:
        """What was begun is done; the file is still to be written anew."""
        self.db.execute("DELETE FROM meta WHERE key = ?", (_PENDING,))
        self._put(_SWEPT, "1")

    def to_sweep(self) -> bool:
        """Whether the file is still to be written anew."""
        return self._get(_SWEPT) is not None

    def swept(self) -> None:
        """The file was written anew."""
        self.db.execute("DELETE FROM meta WHERE key = ?", (_SWEPT,))

    def _get(self, key: str) -> str | None:
        row = self.db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return row and str(row[0])

    def _put(self, key: str, value: str) -> None:
        self.db.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))

    def _delete(self, table: str, column: str, values: Sequence[int]) -> None:
        self.db.executemany(f"DELETE FROM {table} WHERE {column} = ?", [(value,) for value in values])

    def _there(self) -> set[tuple[str, int]]:
        return {
            (name, row) for name, table in TABLES.items() for (row,) in self.db.execute(f"SELECT id FROM {table.table}")
        }

    def _grouped(self, select: str, people: Sequence[int]) -> dict[int, tuple[int, ...]]:
        return {row: () for row, _ in self.db.execute(f"{select} ({placeholders(people)})", people)}

    def _shared_gives(self, marks: str, people: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """Gives they had beside others: who of those is left, or none where a community had it."""
        receivers = (
            "SELECT id AS give_id, person_id, 0 AS place FROM give WHERE person_id IS NOT NULL"
            " UNION ALL SELECT give_id, person_id, id FROM give_receiver"
        )
        rows = self.db.execute(
            f"SELECT give_id, person_id FROM ({receivers}) WHERE give_id IN"
            f" (SELECT give_id FROM ({receivers}) WHERE person_id IN ({marks})) ORDER BY give_id, place",
            people,
        )
        found: dict[int, tuple[int, ...]] = {}
        for give, person in rows:
            found[give] = (*found.get(give, ()), *([] if person in people else [person]))
        to_community = {row for (row,) in self.db.execute("SELECT id FROM give WHERE community_id IS NOT NULL")}
        return {give: others for give, others in found.items() if others or give in to_community}
