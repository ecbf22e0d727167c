"""Whoever asked to be forgotten does not come back by an import unasked."""

from collections.abc import Collection, Set
from typing import TYPE_CHECKING

from netcrm.errors import Hint
from netcrm.model.imports import Gathered, Left

if TYPE_CHECKING:
    from netcrm.engine.exchange.without_forgotten import RestOfBook
    from netcrm.engine.people.signs import Marks
    from netcrm.sources.netcrm.snapshot import Held
    from netcrm.store.book import Book


def of_file(book: "Book", source: str, gathered: Gathered, wanted: bool) -> tuple[Gathered, Set[str]]:
    """The file without them, and which of them were in it; with all of them where they are wanted."""
    marks = _marks(book)
    if not marks:
        return gathered, frozenset()
    from netcrm.engine.exchange.without_forgotten import of_file as rest_of

    rest = rest_of(gathered, source, marks)
    return (gathered if wanted else rest.gathered), rest.who


def of_book(book: "Book", held: "Held", known: Set[str]) -> "RestOfBook | None":
    """The other book without what names them, and which they are there; None where there is none of them."""
    marks = _marks(book)
    if not marks:
        return None
    from netcrm.engine.exchange.without_forgotten import of_book as rest_of

    rest = rest_of(held.whole, held.places, marks, known)
    return rest if rest.uids else None


def counted(who: Collection[str], wanted: bool) -> tuple[Left, ...]:
    """How many were left out, for the report."""
    return (Left(Hint("asked_to_be_forgotten"), len(who)),) if who and not wanted else ()


def _marks(book: "Book") -> "Marks | None":
    """Everybody who was forgotten; None for nobody, as in most books."""
    kept = book.forgotten.all()
    if not kept:
        return None
    from netcrm.engine.people.signs import Marked, Marks

    return Marks([Marked(*one) for one in kept])
