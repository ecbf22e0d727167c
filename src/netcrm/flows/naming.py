"""Finds the person a name means in this book."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from netcrm.engine.people import names
from netcrm.errors import NotFound
from netcrm.model import Known, Person

if TYPE_CHECKING:
    from netcrm.store.book import Book

LONGEST = 250  # letters; nobody in the book has a longer name, and looking for one takes long


def people(book: "Book", word: str) -> tuple[Known, ...]:
    """Everybody the word could mean, the likeliest first; NotFound with the nearest names where nobody is meant."""
    found = names.meant(word, _candidates(book, word)) if len(word) <= LONGEST else ()
    if not found:
        raise nobody(book, word)
    return found


def grouped(book: "Book", words: Sequence[str]) -> tuple[str, ...]:
    """The words, with those joined that together are somebody's full name: Maria Chen, typed without quotes."""
    found: list[str] = []
    rest = list(words)
    while rest:
        size = next((size for size in (4, 3, 2) if _is_full_name(book, rest[:size])), 1)
        found.append(" ".join(rest[:size]))
        rest = rest[size:]
    return tuple(found)


def person(book: "Book", handle: str) -> Person:
    """The person with that handle."""
    rows = book.people.by_handles([handle])
    if not rows:
        raise nobody(book, handle)
    return rows[0][0]


def by_key(book: "Book", key: str) -> tuple[Known, ...]:
    """Whom a row of today is about."""
    if key[0] == "o":
        loop = book.loops.get(int(key[1:]), book.today)
        handle = loop.person.handle if loop else ""
    else:
        ids = [int(part) for part in key[1:].split("-")[:1]] if key[0] in "pbg" else []
        handle = next((row[0].handle for row in book.people.with_ties(ids).values()), "")
    found = book.people.with_handle(handle)
    if not found:
        raise NotFound("that row is about nobody in particular", "name the person")
    return found


def nobody(book: "Book", word: str) -> NotFound:
    """The refusal where a name means nobody, with the nearest names."""
    if len(word) > LONGEST:
        return NotFound(f'nobody is called "{word[:60]}…"', "names are shorter than that")
    near = names.nearest(word, (*book.people.in_day(), *_named(book, word)))
    hint = f"did you mean {' or '.join(f'{one.name} ({one.handle})' for one in near)}?" if near else ""
    background = [one for one in _named(book, word) if one.stage == "known"]
    if background and not near:
        hint = f"{background[0].name} is in the background: use the full name, or netcrm follow {background[0].handle}"
    if not hint:
        hint = f'add them with: netcrm add "{word}"' if word.strip() else "say who"
    return NotFound(f'nobody is called "{word}"', hint, tuple(one.handle for one in near))


def _is_full_name(book: "Book", words: Sequence[str]) -> bool:
    wanted = names.tokens(" ".join(words))
    return (
        len(words) > 1
        and len(wanted) > 1
        and any(names.tokens(one.name) == wanted for one in _named(book, " ".join(words)))
    )


def _candidates(book: "Book", word: str) -> tuple[Known, ...]:
    # The last of several that are one person counts: who was merged answers by the handle they had.
    found = (*book.people.in_day(), *_named(book, word), *book.people.with_handle(word.strip().lower()))
    return (*found, *book.people.with_email(word.strip())) if "@" in word else found


def _named(book: "Book", word: str) -> tuple[Known, ...]:
    match = names.named_match(word)
    return book.people.named(match) if match else ()
