"""Whom notes call your opponent."""

from typing import TYPE_CHECKING

from netcrm.engine.ask.opponents import WORDS, is_opponent
from netcrm.model.people import Ref

if TYPE_CHECKING:
    from netcrm.store.book import Book

_READ = 200  # texts that hold such a word


def opponents(book: "Book") -> tuple[Ref, ...]:
    """Whom a note calls your opponent."""
    notes = book.ask.passages(" OR ".join(WORDS), _READ)
    found = {key for one in notes if one.type == "note" and is_opponent(one.text) for key in one.people}
    return tuple(person.ref for person, _ in book.people.with_ties(sorted(found)).values()) if found else ()
