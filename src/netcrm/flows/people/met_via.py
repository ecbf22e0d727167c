"""Who it was that brought you together with somebody: the name that is written, as a person of the book."""

from typing import TYPE_CHECKING

from netcrm.engine.people import names
from netcrm.model.people import Known

if TYPE_CHECKING:
    from netcrm.columns.writing import PersonFields
    from netcrm.store.book import Book


def resolved(book: "Book", fields: "PersonFields") -> "PersonFields":
    """The fields with the uid of whom `met_via` means: None for nobody in the book, or for several."""
    if "met_via" not in fields:
        return fields
    via = fields["met_via"]
    return {**fields, "met_via_uid": uid_of(book, via) if via else None}


def uid_of(book: "Book", name: str) -> str | None:
    """The uid of the one person whom a name means, as everywhere that somebody is named; None for nobody or several."""
    match = names.named_match(name)
    meant = names.matches(name, book.people.named(match) if match else book.people.with_handle(name))
    return _uid(book, meant)


def resolve_all(book: "Book") -> None:
    """Says of everybody whose `met_via` was brought by an import who that is, where it is one person."""
    for person, name in book.circle.unresolved():
        if uid := uid_of(book, name):
            book.people.change(person, {"met_via_uid": uid})


def _uid(book: "Book", meant: tuple[Known, ...]) -> str | None:
    return book.people.get(meant[0].id)[0].uid if len(meant) == 1 else None
