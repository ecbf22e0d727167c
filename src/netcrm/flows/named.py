"""Who of the book is named in a text, and the text without their names."""

from typing import TYPE_CHECKING

from netcrm.engine.people import names
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book


class Named(NamedTuple):
    """A text without names, and who is named in it, by id; more than one where it is not clear who is meant."""

    bare: str
    people: dict[int, Ref]


def named_in(book: "Book", text: str) -> Named:
    """Who is named in a text by whatever they answer to."""
    match = names.any_match(text)
    known = {one.id: one for one in (book.people.named(match) if match else ())}
    if not known:
        return Named(text, {})
    from netcrm.engine.log.mentions import mentions

    found = [mention for mention in mentions(text, tuple(known.values())) if mention.ids]
    bare = text
    for mention in reversed(found):
        bare = f"{bare[: mention.start]} {bare[mention.end :]}"
    meant = [known[key] for mention in found for key in mention.ids]
    return Named(bare, {one.id: Ref(one.handle, one.name, one.kind, one.id) for one in meant})
