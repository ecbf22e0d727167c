"""What is said of an introduction when it is opened: that it may not be wanted, or that there is another way."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from netcrm.engine.giving.introductions import OVER
from netcrm.model.people import Person

if TYPE_CHECKING:
    from netcrm.store.book import Book


def remarks_on(book: "Book", people: Sequence[Person], for_me: bool, via: Person | None) -> tuple[str, ...]:
    """What speaks against it, or is to be known, each in a few words; nothing is refused for it."""
    found = [
        f"{one.name} is somebody you only want to get to know"
        for one in (*people, *((via,) if via else ()))
        if one.stage == "potential" and not (for_me and one in people)
    ]
    pair = (people[0], via) if for_me and via else tuple(people[:2])
    return (
        *found,
        *_between(book, pair, for_me),
        *(_other_ways(book, people[0], via) if for_me else _competing(book, people)),
    )


def _between(book: "Book", pair: Sequence[Person], for_me: bool) -> list[str]:
    """What was said of the two who are to meet, or of whoever introduces and the one I want to meet, who are to know
    each other."""
    first, other = pair
    said = [one for one in book.acquaintances.of(first.id) if {ref.id for ref in one.people} == {first.id, other.id}]
    names = f"{first.name} and {other.name}"
    return [
        f"you said that {names} {'know' if one.knows else 'do not know'} each other{f': {one.how}' if one.how else ''}"
        for one in said
        if not (for_me and one.knows)
    ]


def _other_ways(book: "Book", person: Person, via: Person | None) -> list[str]:
    return [
        f"{one.ref} goes through {one.via.name}"
        for one in book.introductions.of(person.id)
        if one.for_me and one.people[0].id == person.id and one.via and one.step not in OVER
        if via is None or one.via.id != via.id
    ]


def _competing(book: "Book", people: Sequence[Person]) -> list[str]:
    """Members of a peer group who are kept as competitors, of mine or of others there."""
    ids = {one.id: one.name for one in people}
    return [
        f"{one.person.name} is kept as a competitor in {one.community.name}"
        for community in book.communities.all()
        for one in book.communities.members([community.id])
        if one.competitor and one.person.id in ids
    ]
