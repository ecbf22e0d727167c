"""Finds the row that a typed id means: l31 a log, n7 a note, o12 something open, g4 a give, a9 a piece of advice, c2 a
challenge, i3 an introduction, s5 a lesson."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from netcrm.errors import Hint, NotFound, Usage
from netcrm.model.advice import Advice, Challenge, Lesson
from netcrm.model.circle import Introduction
from netcrm.model.history import Give, Interaction, Loop
from netcrm.model.notes import Note
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

if TYPE_CHECKING:
    from netcrm.store.book import Book

# The letter of the ids that pages tell, by the table in the file.
LETTERS = {
    "interaction": "l", "note": "n", "loop": "o", "give": "g", "advice": "a", "challenge": "c", "introduction": "i",
    "lesson": "s",
}  # fmt: skip
# What a row is called, by the letter of its id: one of them, and none of them.
NOUNS = {
    "l": "a log", "n": "a note", "o": "something open", "g": "a give", "a": "a piece of advice", "c": "a challenge",
    "i": "an introduction", "s": "a lesson",
}  # fmt: skip
_NONE = {
    "l": "no log", "n": "no note", "o": "nothing open", "g": "no give", "a": "no advice", "c": "no challenge",
    "i": "no introduction", "s": "no lesson",
}  # fmt: skip
_HINTS = {"c": Hint("challenges"), "s": Hint("lessons")}  # where ids are told that no card tells
_ID = lazy_pattern(r"[lnogacis][0-9]{1,16}", re.IGNORECASE)  # SQLite has no larger numbers


class Row(NamedTuple):
    """A row by its id: one of log, note, loop, give, advice, challenge, lesson and introduction is
    there.

    person: whose note it is; a community's too.
    """

    ref: str
    interaction: Interaction | None = None
    note: Note | None = None
    loop: Loop | None = None
    give: Give | None = None
    advice: Advice | None = None
    challenge: Challenge | None = None
    lesson: Lesson | None = None
    introduction: Introduction | None = None
    person: Ref | None = None


def row_id(table: str, number: int) -> str:
    """The id of a row of a table in the file, "n7"; its number alone where pages tell no id of such rows."""
    return f"{LETTERS.get(table, '')}{number}"


def is_id(word: str) -> bool:
    """Whether a word has the shape of an id."""
    return bool(_ID.fullmatch(word))


def ids_meant(book: "Book", words: Sequence[str]) -> tuple[str, ...]:
    """The words as ids of rows where all of them are; none where one is a name.

    A handle that was changed, because it reads like an id, still leads to its person where no row has that id.
    """
    if not words or not all(map(is_id, words)):
        return ()
    ids = tuple(dict.fromkeys(word.lower() for word in words))
    if len(ids) == 1 and book.people.with_handle(ids[0]) and not _there(book, ids[0]):
        return ()
    return ids


def row(book: "Book", ref: str) -> Row:
    """The row with that id; NotFound for none."""
    there = _there(book, ref)
    if there is None:
        raise NotFound(f"{_NONE[ref[0]]} has the id {ref}", _HINTS.get(ref[0], Hint("row_ids")))
    return there


def challenge(book: "Book", word: str) -> Challenge:
    """The challenge that a typed id means; Usage for what is no such id, NotFound where no challenge has it."""
    ref = word.strip().lower()
    if not is_id(ref) or ref[0] != "c":
        raise Usage(f'"{word}" is no id of a challenge', Hint("challenges"))
    there = row(book, ref).challenge
    assert there is not None
    return there


def _there(book: "Book", ref: str) -> Row | None:
    key = int(ref[1:])
    if ref[0] == "n":
        return _note(book, ref, key)
    row = Row(
        ref,
        interaction=book.interactions.get(key) if ref[0] == "l" else None,
        loop=book.loops.get(key, book.today) if ref[0] == "o" else None,
        give=book.gives.get(key) if ref[0] == "g" else None,
        advice=book.advice.get(key) if ref[0] == "a" else None,
        challenge=book.challenges.get(key) if ref[0] == "c" else None,
        lesson=book.lessons.get(key) if ref[0] == "s" else None,
        introduction=book.introductions.get(key) if ref[0] == "i" else None,
    )
    return row if any(row[1:]) else None


def _note(book: "Book", ref: str, key: int) -> Row | None:
    """A note with whom or what it is about."""
    if noted := book.notes.with_id(key):
        return Row(ref, note=noted[0], person=book.people.get(noted[1])[0].ref)
    about = book.notes.with_id_about(key)
    community = about and book.communities.get(about[1])
    return Row(ref, note=about[0], person=community.ref) if about and community else None
