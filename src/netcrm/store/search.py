"""The text index: who and what fits an expression, flat however long the history is."""

import sqlite3
from collections.abc import Iterable, Sequence

from netcrm.named_tuple import NamedTuple
from netcrm.store.rows import writable

NEWEST = 300  # passages of each kind that are looked at, the newest ones
KINDS = (
    "interaction",
    "note",
    "loop",
    "give",
    "advice",
    "answer",
    "challenge",
    "lesson",
    "introduction",
)  # as in index.sql
_KIND = 40  # a passage's number in the index is the number of its kind << 40 | its own
_ID = (1 << _KIND) - 1


class Profile(NamedTuple):
    """A person found by their own words; score is bm25, larger is better."""

    person: int
    score: float


class Passage(NamedTuple):
    """A text found: which kind of text, and its number there."""

    type: str
    id: int


class Search:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def profiles(self, match: str, limit: int = 300) -> tuple[Profile, ...]:
        """People by the words of their profile: name, role, topics, wants and reach weigh 1, 3, 4, 2 and 1."""
        rows = self.db.execute(
            "SELECT rowid, -bm25(person_index, 1, 3, 4, 2, 1) AS score FROM person_index WHERE person_index MATCH ?"
            " ORDER BY score DESC, rowid LIMIT ?",
            (match, limit),
        )
        return tuple(Profile(*row) for row in rows)

    def passages(self, match: str, newest: int = NEWEST, kinds: Sequence[str] = KINDS) -> tuple[Passage, ...]:
        """Texts that fit, of each kind the ones written last; "answer" is what somebody said after a first answer.

        They are not weighed, for which SQLite would count all that fit. Nor is each kind asked for by itself: to find
        words that begin as one was typed, it goes through all that fit each time, 20 ms among a million texts.
        """
        found: dict[int, list[Passage]] = {number: [] for number, kind in enumerate(KINDS) if kind in kinds}
        upper = len(KINDS) << _KIND
        while upper:
            rows = self.db.execute(
                "SELECT rowid FROM passage_index WHERE passage_index MATCH ? AND rowid < ? ORDER BY rowid DESC",
                (match, upper),
            )
            upper = 0
            for (row,) in rows:
                those = found.get(row >> _KIND)
                if those is None or len(those) == newest:
                    upper = row >> _KIND << _KIND  # on to the next kind
                    break
                those.append(Passage(KINDS[row >> _KIND], row & _ID))
        return tuple(one for those in found.values() for one in those)

    def profiles_with(self, part: str, limit: int) -> tuple[int, ...]:
        """People whose profile holds the part as it stands, a mark or an emoji that the index does not know."""
        rows = self.db.execute(
            "SELECT id FROM person_text WHERE name || ' ' || role || ' ' || topics || ' ' || wants || ' ' || reach"
            " LIKE ? ESCAPE '!' LIMIT ?",
            (_within(part), limit),
        )
        return tuple(row[0] for row in rows)

    def passages_with(self, part: str, limit: int) -> tuple[Passage, ...]:
        """Texts that hold the part as it stands, those written last of each kind first; every text is looked at."""
        rows = self.db.execute(
            "SELECT id FROM passage WHERE text LIKE ? ESCAPE '!' ORDER BY id DESC LIMIT ?", (_within(part), limit)
        )
        return tuple(Passage(KINDS[row >> _KIND], row & _ID) for (row,) in rows)

    def terms_with(self, part: str, limit: int = 40) -> tuple[str, ...]:
        """Indexed words that contain the part: how CJK and the middle of words are found."""
        pattern = _within(part)
        terms: set[str] = set()
        for index in ("person_index", "passage_index"):
            with writable(self.db):
                self.db.execute(
                    f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index}_terms USING fts5vocab(main, {index}, row)"
                )
            rows = self.db.execute(
                f"SELECT term FROM temp.{index}_terms WHERE term LIKE ? ESCAPE '!' LIMIT ?", (pattern, limit)
            )
            terms |= {row[0] for row in rows}
        return tuple(sorted(terms))[:limit]

    def notes_about_communities(self, notes: Iterable[int]) -> dict[int, tuple[int, str, str, bool]]:
        """Notes about a community alone, by id: (community, day, text, private)."""
        ids = list(notes)
        rows = self.db.execute(
            "SELECT id, community_id, day, text, private FROM note WHERE person_id IS NULL"
            f" AND id IN ({', '.join('?' * len(ids))})",
            ids,
        )
        return {row[0]: (row[1], row[2], row[3], bool(row[4])) for row in rows}

    def notes_about(self, notes: Iterable[int]) -> dict[int, tuple[int, str, str, bool]]:
        """Notes by id: (person, day, text, private)."""
        ids = list(notes)
        rows = self.db.execute(
            "SELECT id, person_id, day, text, private FROM note WHERE person_id IS NOT NULL"
            f" AND id IN ({', '.join('?' * len(ids))})",
            ids,
        )
        return {row[0]: (row[1], row[2], row[3], bool(row[4])) for row in rows}


def _within(part: str) -> str:
    """The LIKE pattern, with ! as its escape, of what holds the part."""
    return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"
