"""Keeps facts about people."""

from typing import TYPE_CHECKING

from netcrm.engine.log.private_words import is_private
from netcrm.errors import Hint, Usage
from netcrm.flows.deed_texts import beginning
from netcrm.flows.naming import person as person_named
from netcrm.flows.ties import person_today
from netcrm.model.notes import Note
from netcrm.model.people import Person
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book


class Noted(NamedTuple):
    """A note and whose it is."""

    note: Note
    person: Person


def note(book: "Book", handle: str, text: str, private: bool = False) -> Noted:
    """Keeps a fact about a person; no contact, and no clock is set back. It is private where the text says so too."""
    person = person_named(book, handle)
    if not text.strip():
        raise Usage("a note needs a text", Hint("note_example", (handle,)))
    is_hidden = private or is_private(text)
    book.command(f"noted something about {person.name}{beginning(text, is_hidden)}")
    made = book.notes.add(person.id, book.today, text.strip(), is_hidden)
    return Noted(made, person_today(book, person.id))
