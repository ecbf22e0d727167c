"""What `done`, `drop` and `snooze` are about, a row of today or a loop, and what each does to it."""

from datetime import date
from typing import TYPE_CHECKING, Any

from netcrm.errors import Hint, Refused, Usage
from netcrm.flows.day import loops
from netcrm.flows.day.loops import LoopWritten
from netcrm.flows.naming import Numbering, by_key, is_number, key_of

if TYPE_CHECKING:
    from netcrm.store.book import Book


def is_target(word: str) -> bool:
    """Whether a word is the number of a row or the id of a loop."""
    return is_number(word) or (word[:1] == "o" and is_number(word[1:]))


def target_key(word: str, numbering: Numbering = Numbering()) -> str:
    """The key of a row (o12, p7, b7, g7-9, k3) named by its number, or by the id of a loop.

    Usage for another word, NotFound for a number that is not on today's page.
    """
    if not is_target(word):
        raise Usage(f'"{word}" is no row of today and no id', Hint("rows_and_ids"))
    return key_of(numbering, word) if is_number(word) else word


def done(book: "Book", key: str, said: str = "") -> Any:
    """Closes a loop, or does what another row asks for; the report of that. said: a text for it."""
    if key[0] == "o":
        return loops.close(book, key, "done", said)
    from netcrm.flows.day import rows

    return rows.done(book, key, said)


def drop(book: "Book", word: str, key: str, said: str = "") -> Any:
    """Lets a loop go, or answers a question; Refused for a row that is neither. word: as it was named."""
    if key[0] == "k":
        return done(book, key, said)
    if key[0] != "o":
        raise Refused(f"row {word} is no promise, so there is nothing to let go", Hint("put_off", (word,)))
    return loops.close(book, key, "dropped", said)


def snooze(book: "Book", word: str, key: str, until: date) -> LoopWritten:
    """Keeps a loop, or whom a row is about, out of `today` until that day; Refused for a question."""
    if key[0] == "k":
        raise Refused("that row asks a question", Hint("keep_nobody", (word,)))
    if key[0] == "o":
        return loops.snooze(book, key, until)
    return loops.snooze_person(book, by_key(book, key)[0].handle, until)
