"""Connectors: who knows many others, for when nobody in the book fits."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from netcrm.engine.people import names
from netcrm.flows.ties import standing_of
from netcrm.model.people import Person
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

_CONNECTORS = 2
_INTRODUCED = 3  # an introduction says as much about somebody's circle as being seen with so many people


class Connector(NamedTuple):
    """Somebody who may know the right person, and why."""

    person: Person
    why: str


def connectors(book: "Book", without: Collection[int]) -> tuple[Connector, ...]:
    """At most two who were together with most others, or brought you together with most."""
    seen = dict(book.ask.connecting())
    brought = _introducers(book)
    circle = {one: seen.get(one, 0) + _INTRODUCED * brought.get(one, 0) for one in {*seen, *brought} - {*without}}
    best = sorted((one for one in circle if circle[one] > 1), key=lambda one: (-circle[one], one))[:_CONNECTORS]
    defaults = book.settings.every_by_kind()
    people = {
        key: standing_of(person, tie, defaults, book) for key, (person, tie) in book.people.with_ties(best).items()
    }
    return tuple(Connector(people[one], _circle(seen.get(one, 0), brought.get(one, 0))) for one in best)


def _introducers(book: "Book") -> dict[int, int]:
    brought: dict[int, int] = {}
    rows = book.ask.introducers()
    known = book.people.in_day() if rows else ()
    for name, count in rows:
        meant = names.matches(name, known)
        if len(meant) == 1:
            brought[meant[0].id] = brought.get(meant[0].id, 0) + count
    return brought


def _circle(seen: int, brought: int) -> str:
    introduced = f"brought you together with {brought} {'person' if brought == 1 else 'people'}" if brought else ""
    if seen > 1:
        return f"you met {seen} others together" + (f", {introduced}" if introduced else "")
    return introduced
