"""What `done` means for a row of today that is no loop: a message sent, an introduction made, a question answered."""

from typing import TYPE_CHECKING

from netcrm.errors import Hint, Refused
from netcrm.flows.giving.gives import Given, gave
from netcrm.flows.log.interactions import Entry, Logged, Mended, keep_nobody, log
from netcrm.flows.naming import by_key

if TYPE_CHECKING:
    from netcrm.model import Person
    from netcrm.store.book import Book

FEW_LOGS = 10


def done(book: "Book", key: str, said: str = "") -> Logged | Given | Mended:
    """Does what a row asks for, by its key (p7, b7, g7-9, k3). said: a text for it.

    Refused for a row that was done before today was over; NotFound where it is about nobody any more.
    """
    if key[0] == "k":
        return keep_nobody(book, int(key[1:]))
    person = book.people.by_handles([by_key(book, key)[0].handle])[0][0]
    if key[0] == "g":
        return _introduced(book, person, int(key.split("-")[1]), said)
    if key[0] == "b":
        return _wished(book, person, said)
    if any(one.on == book.today for one in book.interactions.of(person.id, FEW_LOGS)):
        raise _done_already(f"you were in touch with {person.name} today", Hint("log_more", (person.handle,)))
    return log(book, Entry(said, (person.handle,), book.today, "message"))


def _introduced(book: "Book", person: "Person", helper: int, said: str) -> Given:
    if person.id in book.gives.introduced_since(book.today):
        raise _done_already(f"{person.name} was introduced today", Hint("introduce_more", (person.handle,)))
    text = said or f"introduction to {book.people.get(helper)[0].name}"
    return gave(book, text, "intro", book.today, person.handle, None)


def _wished(book: "Book", person: "Person", said: str) -> Logged:
    """A birthday is one of the topics then, which is how `today` knows."""
    if any(one.on == book.today and "birthday" in one.topics for one in book.interactions.of(person.id, FEW_LOGS)):
        raise _done_already(f"you wished {person.name} well today", Hint("log_more", (person.handle,)))
    return log(book, Entry(said or "happy birthday", (person.handle,), book.today, "message", ("birthday",)))


def _done_already(why: str, way: Hint) -> Refused:
    return Refused(f"that row is done already: {why}", way)
