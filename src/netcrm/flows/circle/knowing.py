"""Keeping that two people know each other, and how, or that they do not."""

from typing import TYPE_CHECKING, NamedTuple

from netcrm.errors import Hint, Refused, Usage
from netcrm.flows.naming import person as person_named
from netcrm.model.people import Ref

if TYPE_CHECKING:
    from netcrm.store.book import Book


class Knowing(NamedTuple):
    """Two people after it was said whether they know each other."""

    person: Ref
    other: Ref
    knows: bool
    how: str | None
    next: Hint


def know(book: "Book", handle: str, other: str, knows: bool = True, how: str | None = None) -> Knowing:
    """Keeps that two people know each other, or do not; what was said of them before is replaced."""
    one, two = person_named(book, handle), person_named(book, other)
    if one.id == two.id:
        raise Refused(f"{one.name} is one person", Hint("knows_example"))
    if how is not None and not how.strip():
        raise Usage("say how they know each other", Hint("knows_example"))
    how = " ".join(how.split()) if how else None
    book.command(f"{one.name} {'knows' if knows else 'does not know'} {two.name}")
    book.acquaintances.say(one.id, two.id, book.today, knows, how)
    return Knowing(one.ref, two.ref, knows, how, Hint("path", (two.handle,)))
