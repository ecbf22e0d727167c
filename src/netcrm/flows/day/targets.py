"""Which rows and ids the first words of `done`, `drop` and `snooze` name, and what is left of the words.

A row is named by its number in today, by its key, or by the id of what is open or planned, of advice, of a challenge,
of a give or of an introduction: 1, p7, o12, l31, a9, c2, g4, i3. Several may stand first.
"""

from collections.abc import Sequence
from datetime import date
from itertools import takewhile
from typing import TYPE_CHECKING

from netcrm.errors import Ambiguous, Hint, NotFound, Usage
from netcrm.flows.fields import later_day
from netcrm.flows.naming import Numbering, is_number, nobody, whole_key_of
from netcrm.text import lazy_pattern

if TYPE_CHECKING:
    from netcrm.store.book import Book

_LONGEST = 17  # characters of an id; SQLite has no larger numbers
_KEY = lazy_pattern(r"[opbkaci][0-9]+|l[0-9]+(?:-[0-9]+)*|g[0-9]+(?:-[0-9]+)?")
# A row's number in today, a key, or the id of anything else that has one to type (a log, a note ...).
_TARGET = lazy_pattern(r"[0-9]+|[oOaAcCgGiI][0-9]+|[lL][0-9]+(?:-[0-9]+)*|[nspbk][0-9]+|g[0-9]+-[0-9]+")


def targets_of(words: Sequence[str]) -> tuple[tuple[str, ...], Sequence[str]]:
    """The rows and ids that are named first, and the words after them; Usage where there is none."""
    named = list(takewhile(ids_of, words))
    targets = tuple(target for word in named for target in ids_of(word))
    if not targets:
        raise Usage(f'"{words[0]}" is no row of today and no id', Hint("rows_and_ids"))
    return targets, words[len(named) :]


def targets_until(words: Sequence[str], today: date, order: str = "") -> tuple[tuple[str, ...], date]:
    """The rows that are named first, and the day; a last number is a row (3 4 1w) or begins the day (3 10 days)."""
    targets, rest = targets_of(words)
    if not rest and not is_number(targets[-1]):
        raise Usage("say how long", Hint("snooze_example", (" ".join(targets),)))
    number = targets[-1] if len(targets) > 1 and is_number(targets[-1]) else ""
    try:
        return targets, later_day(" ".join(rest), today, order)
    except Usage:
        if not number:
            raise
    return targets[:-1], later_day(" ".join((number, *rest)), today, order)


def lone_word(word: str, today: date) -> Usage:
    """What is missing where one word alone is put off: the row where the word is a day, else the day."""
    try:
        later_day(word, today)
    except Usage:
        return Usage("say how long", Hint("snooze_example", (word,)))
    return Usage("say which row, or whom", Hint("snooze_example", ("2",)))


def ids_of(word: str) -> list[str]:
    """The row or id a word is, those of a word with commas; none where it is any other word."""
    ids = word.rstrip(",").split(",")
    return ids if all(map(is_target, ids)) else []


def is_target(word: str) -> bool:
    """Whether a word has the shape of a row's number or of an id, so that it is never taken for a text."""
    return bool(_TARGET.fullmatch(word))


def keys_of(book: "Book", targets: Sequence[str], numbering: Numbering = Numbering()) -> tuple[str, ...]:
    """The keys of rows, such as `o12` or `p7`, by their numbers in today or their ids; `a9+` is a row with several
    reasons.

    NotFound for a number that is not on today's page, Usage for an id of something that is no row.
    """
    return tuple(whole_key_of(numbering, word) if is_number(word) else _key_of_id(book, word) for word in targets)


def _key_of_id(book: "Book", word: str) -> str:
    """The key that a typed id means. `p7` is also a handle; Ambiguous where the two are different people."""
    key = word.lower()
    if not _KEY.fullmatch(key) or max(map(len, key.split("-"))) > _LONGEST:
        raise Usage(f'"{word}" is no id of a row of today or of something open', Hint("ids_or_text"))
    if key[0] == "p":
        return _person_key(book, key)
    pair = {int(part) for part in key[1:].split("-")} if key[0] == "g" and "-" in key else set()
    if len(book.people.with_ties([*pair])) < len(pair):
        raise NotFound(f"there is no row {word} any more", Hint("today"))
    return key


def _person_key(book: "Book", word: str) -> str:
    with_handle = {known.id for known in book.people.with_handle(word)}
    with_number = set(book.people.with_ties([int(word[1:])]))
    if len(with_handle | with_number) > 1:
        people = book.people.with_ties([*with_handle | with_number]).values()
        candidates = tuple(f"{person.handle}  {person.name}" for person, _ in people)
        raise Ambiguous(f'"{word}" could be two people', Hint("number_of_row"), candidates)
    for person in with_handle or with_number:
        return f"p{person}"
    raise nobody(book, word)
