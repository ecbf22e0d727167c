"""Queries of `ask`: who and what holds any of many words, whoever could be leant on, and who knows many others.

The text index finds, engine/ask/evidence.py weighs: weighing here would count every word over the whole book.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date

from netcrm.named_tuple import NamedTuple
from netcrm.store.gives import RECEIVED
from netcrm.store.loops import OF_A_PERSON
from netcrm.store.notes import NOT_OF_A_MERGE
from netcrm.store.rows import day, parts, placeholders

COUNTED = 5000  # rows a table may have to be counted; of a larger one the highest number is told
RECENT = 4000  # interactions that tell who knows whom
CONNECTORS = 12

_IN_DAY = "p.stage IN ('followed', 'potential')"
_PASSAGES = (
    ("interaction", "SELECT id, text, topics, day, private, NULL FROM happened WHERE id IN"),
    (
        "note",
        "SELECT id, text, '', day, private, person_id FROM note"
        f" WHERE person_id IS NOT NULL AND {NOT_OF_A_MERGE} AND id IN",
    ),
    (
        "loop",
        f"SELECT id, text, coalesce(said, ''), opened, private, person_id FROM loop WHERE {OF_A_PERSON} AND id IN",
    ),
    ("give", "SELECT id, text, '', day, 0, person_id FROM give WHERE id IN"),
    (
        "advice",
        "SELECT id, text, '', coalesce(answered_on, day), private, person_id FROM advice"
        " WHERE text <> '' AND coalesce(helped, '') <> 'no' AND id IN",
    ),
    (
        "advice",
        "SELECT f.id AS id, f.text, '', f.day, a.private, a.person_id FROM further_answer f"
        " JOIN advice a ON a.id = f.advice_id WHERE coalesce(a.helped, '') <> 'no' AND f.id IN",
    ),
    ("challenge", ""),  # a problem of yours speaks for nobody
    ("lesson", "SELECT id, text, '', day, private, person_id FROM lesson WHERE person_id IS NOT NULL AND id IN"),
    ("introduction", ""),  # why two others should meet speaks for neither
)
_MEMBERS = {  # by kind, where several people may be part of one
    "interaction": "SELECT interaction_id, person_id FROM attendance WHERE interaction_id IN",
    "give": "SELECT give_id, person_id FROM give_receiver WHERE give_id IN",
}
_KIND = 40  # a passage's number in the index is its kind << 40 | id
_ID = (1 << _KIND) - 1
_NOTES, _LESSONS = 1, 7  # their kinds


class Profile(NamedTuple):
    """A person found by their own words, lists as they are kept; the name says nothing of what they know."""

    person: int
    role: str
    topics: str
    wants: str


class Passage(NamedTuple):
    """A text found and everybody it is about. type: interaction, note, loop, give, advice or lesson.

    more: its topics. names: of everybody it is about.
    """

    type: str
    id: int
    text: str
    more: str
    on: date
    private: bool
    people: tuple[int, ...]
    names: tuple[str, ...] = ()


class Help(NamedTuple):
    """What somebody was asked or advised. about: the question, else the challenge, else what they said. untold: you
    did not tell them yet what you did with it. dropped: let go. helped: yes, partly, no or None. said_no: the day."""

    ref: str
    about: str
    asked_on: date | None
    answered: bool
    untold: bool
    dropped: bool
    private: bool
    helped: str | None
    said_no: date | None = None


class Ask:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def profiles(self, match: str, most: int) -> tuple[Profile, ...]:
        """People whose role, topics or wants hold any of it: those in your day first, archived ones last."""
        rows = self.db.execute(
            "SELECT p.id, coalesce(p.title, '') || ' ' || coalesce(p.company, ''), p.topics, p.wants"
            " FROM person_index x JOIN person p ON p.id = x.rowid"
            f" WHERE person_index MATCH ? ORDER BY p.stage = 'archived', NOT ({_IN_DAY}), p.id DESC LIMIT ?",
            (f"{{role topics wants}} : ({match})", most),
        )
        return tuple(Profile(*row) for row in rows)

    def passages(self, match: str, most: int) -> tuple[Passage, ...]:
        """Texts that hold any of it: lessons, advice but what did not help, gives, loops, notes, then interactions.

        Of each those written last.
        """
        rows = self.db.execute(
            "SELECT rowid FROM passage_index WHERE passage_index MATCH ? ORDER BY rowid DESC LIMIT ?", (match, most)
        )
        ids: dict[int, list[int]] = {}
        for (row,) in rows:
            ids.setdefault(row >> _KIND, []).append(row & _ID)
        of = [(*_PASSAGES[kind], those) for kind, those in ids.items() if _PASSAGES[kind][1]]
        found = [passage for kind, select, those in of for passage in self._passages(kind, select, those)]
        names = self._names({person for one in found for person in one.people})
        return tuple(one._replace(names=tuple(names[person] for person in one.people)) for one in found)

    def lessons(self, match: str, most: int) -> tuple[int, ...]:
        """Lessons that hold any of it and are not private, by id, those written last first."""
        if not self._last("lesson"):
            return ()  # looking for many words takes 50 ms among a million texts
        rows = self.db.execute(
            "SELECT s.id FROM passage_index x JOIN lesson s ON s.id = x.rowid & ? WHERE passage_index MATCH ?"
            " AND x.rowid BETWEEN ? AND ? AND NOT s.private ORDER BY x.rowid DESC LIMIT ?",
            (_ID, match, _LESSONS << _KIND, (_LESSONS + 1 << _KIND) - 1, most),
        )
        return tuple(row[0] for row in rows)

    def about_communities(self, match: str, most: int) -> tuple[tuple[int, date, str], ...]:
        """(community, day, text) of notes about communities that hold any of it and are not private, the last first."""
        if not self.db.execute("SELECT EXISTS (SELECT 1 FROM note WHERE community_id > 0)").fetchone()[0]:
            return ()
        rows = self.db.execute(
            "SELECT n.community_id, n.day, n.text FROM passage_index x JOIN note n ON n.id = x.rowid & ?"
            " WHERE passage_index MATCH ? AND x.rowid BETWEEN ? AND ? AND n.person_id IS NULL AND NOT n.private"
            " ORDER BY x.rowid DESC LIMIT ?",
            (_ID, match, _NOTES << _KIND, (_NOTES + 1 << _KIND) - 1, most),
        )
        return tuple((community, date.fromisoformat(on), text) for community, on, text in rows)

    def narrowed(self, kinds: Sequence[str] = (), topic: str = "") -> set[int]:
        """Everybody of these kinds (all of them where none is named) who can help with a topic, an FTS5 expression."""
        where, values = ["1"], list(kinds)
        if kinds:
            where.append(f"kind IN ({', '.join('?' * len(kinds))})")
        if topic:
            where.append("id IN (SELECT rowid FROM person_index WHERE person_index MATCH ?)")
            values.append(f"topics : ({topic})")
        return {row[0] for row in self.db.execute(f"SELECT id FROM person WHERE {' AND '.join(where)}", values)}

    def any_with_topic(self, topics: str) -> bool:
        """Whether somebody in your day can help with any of the topics, an FTS5 expression."""
        row = self.db.execute(
            "SELECT EXISTS (SELECT 1 FROM person_index x JOIN person p ON p.id = x.rowid"
            f" WHERE person_index MATCH ? AND {_IN_DAY})",
            (f"topics : ({topics})",),
        ).fetchone()
        return bool(row[0])

    def stages(self, people: Iterable[int], archived: bool = False) -> dict[int, str]:
        """The stage of each of these people, archived ones left out unless they are wanted."""
        where = "" if archived else " AND stage <> 'archived'"
        found: dict[int, str] = {}
        for part in parts(list(people)):
            found |= self.db.execute(f"SELECT id, stage FROM person WHERE id IN ({placeholders(part)}){where}", part)
        return found

    def close_ones(self, limit: int = 60) -> tuple[int, ...]:
        """Who could be leant on in hard times: confidants first, then friends and family, then mentors and peers."""
        rows = self.db.execute(
            "SELECT p.id FROM person p LEFT JOIN tie t ON t.person_id = p.id"
            " WHERE p.confidant AND p.stage <> 'archived'"
            f" OR ({_IN_DAY} AND p.kind IN ('friend', 'family', 'mentor', 'peer'))"
            " ORDER BY p.confidant DESC, p.kind IN ('friend', 'family') DESC, t.last_on DESC, p.id LIMIT ?",
            (limit,),
        )
        return tuple(row[0] for row in rows)

    def helps(self, people: Sequence[int]) -> dict[int, tuple[Help, ...]]:
        """What each of them was asked or advised, by person."""
        found: dict[int, tuple[Help, ...]] = {}
        rows = self.db.execute(
            "SELECT a.person_id, a.id, a.question, a.text, coalesce(c.title, ''), a.asked_on,"
            " a.answered_on IS NOT NULL, a.helped, a.did_on IS NOT NULL AND a.told_on IS NULL AND a.closed IS NULL,"
            " a.closed IS NOT NULL, a.private, CASE WHEN a.declined AND a.did_on IS NULL THEN a.closed END"
            " FROM advice a LEFT JOIN challenge c ON c.id = a.challenge_id"
            f" WHERE a.person_id IN ({', '.join('?' * len(people))}) ORDER BY a.id",
            people,
        )
        for person, key, question, text, challenge, asked, answered, helped, untold, dropped, private, no in rows:
            about = question or challenge or text
            flags = bool(answered), bool(untold), bool(dropped), bool(private)
            one = Help(f"a{key}", about, day(asked), *flags, helped, day(no))
            found[person] = (*found.get(person, ()), one)
        return found

    def given(self, people: Sequence[int]) -> dict[int, int]:
        """How often each of them was given something."""
        marks = ", ".join("?" * len(people))
        rows = f"SELECT person_id, count(*) FROM {RECEIVED} WHERE person_id IN ({marks}) GROUP BY person_id"
        return dict(self.db.execute(rows, people))

    def connecting(self) -> tuple[tuple[int, int], ...]:
        """(person, how many others they were together with), the most first; what happened last counts."""
        rows = self.db.execute(
            "SELECT person, others FROM (SELECT a.person_id AS person, count(DISTINCT b.person_id) AS others"
            "  FROM attendance a CROSS JOIN happened i ON i.id = a.interaction_id"
            "  CROSS JOIN attendance b ON b.interaction_id = a.interaction_id"
            "  WHERE a.interaction_id > (SELECT max(id) FROM happened) - ? AND b.person_id <> a.person_id"
            "  GROUP BY a.person_id) JOIN person p ON p.id = person"
            f" WHERE {_IN_DAY} ORDER BY others DESC, person LIMIT ?",
            (RECENT, CONNECTORS),
        )
        return tuple(rows)

    def introducers(self) -> tuple[tuple[str, int], ...]:
        """(name as it was written, how many people they brought you together with), the most first."""
        return tuple(
            self.db.execute(
                "SELECT met_via, count(*) FROM person WHERE met_via IS NOT NULL AND stage <> 'archived'"
                " GROUP BY met_via ORDER BY 2 DESC, met_via LIMIT 20"
            )
        )

    def sizes(self) -> tuple[int, int]:
        """How many people and texts there are to look through; a large number of texts is a close upper bound."""
        people = self.db.execute("SELECT count(*) FROM person WHERE stage <> 'archived'").fetchone()[0]
        return people, sum(map(self._size, ("happened", "note", "loop", "give", "advice")))

    def _names(self, people: Iterable[int]) -> dict[int, str]:
        ids = list(people)
        return dict(self.db.execute(f"SELECT id, name FROM person WHERE id IN ({placeholders(ids)})", ids))

    def _size(self, table: str) -> int:
        last = self._last(table)
        if last > COUNTED:
            return last
        return int(self.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    def _last(self, table: str) -> int:
        return int(self.db.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])

    def _passages(self, kind: str, select: str, ids: Sequence[int]) -> Iterable[Passage]:
        marks = f"({', '.join('?' * len(ids))})"
        about: dict[int, list[int]] = {}
        for row, person in self.db.execute(f"{_MEMBERS[kind]} {marks} ORDER BY id", ids) if kind in _MEMBERS else ():
            about.setdefault(row, []).append(person)
        for key, text, more, on, private, person in self.db.execute(f"{select} {marks} ORDER BY id DESC", ids):
            people = (*(() if person is None else (person,)), *about.get(key, ()))
            yield Passage(kind, key, text, "" if more == "[]" else more, date.fromisoformat(on), bool(private), people)
