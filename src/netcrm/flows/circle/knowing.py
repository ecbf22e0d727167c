"""Keeping that two people know each other, and how, or that they do not."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from netcrm.errors import Hint, Refused, Usage
from netcrm.flows.naming import person as person_named
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book


class Knowing(NamedTuple):
    """Somebody after it was said whom they know, and how, and whom they do not know. private: it was said so."""

    person: Ref
    knows: tuple[Ref, ...]
    knows_not: tuple[Ref, ...]
    how: str | None
    private: bool
    next: Hint


def know(
    book: "Book",
    handle: str,
    knows: Sequence[str] = (),
    knows_not: Sequence[str] = (),
    how: str | None = None,
    private: bool = False,
) -> Knowing:
    """Keeps whom somebody knows, all of them so, and whom they do not; what was said of any two before is replaced."""
    one = person_named(book, handle).ref
    those, strangers = _named(book, knows), _named(book, knows_not)
    if any(other.id == one.id for other in (*those, *strangers)):
        raise Refused(f"{one.name} is one person", Hint("knows_example"))
    if both := next((other for other in those if other in strangers), None):
        raise Usage(f"{both.name} is both known and not known", Hint("knows_example"))
    if how is not None and not how.strip():
        raise Usage("say how they know each other", Hint("knows_example"))
    how = " ".join(how.split()) if how else None
    said = (("knows", _names(those)), ("does not know", _names(strangers)))
    told = [f"{does} {names}" for does, names in said if names]
    book.command(f"{one.name} {', '.join(told)}")
    for other in those:
        book.acquaintances.say(one.id, other.id, book.today, True, how, private=private)
    for other in strangers:
        book.acquaintances.say(one.id, other.id, book.today, False, private=private)
    way = Hint("path", ((those or strangers)[0].handle,))
    return Knowing(one, those, strangers, how, private, way)


def _named(book: "Book", handles: Sequence[str]) -> tuple[Ref, ...]:
    return tuple(dict.fromkeys(person_named(book, handle).ref for handle in handles))


def _names(people: Sequence[Ref]) -> str:
    return " and ".join(one.name for one in people)
