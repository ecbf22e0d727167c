"""What is said of an introduction when it is opened: that it may not be wanted, or that there is another way."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from netcrm.engine.circle import acquaintances as know
from netcrm.engine.dates.formatting import say_date
from netcrm.engine.giving.introductions import OVER
from netcrm.engine.people.normalize import plain_company
from netcrm.flows.acquainted import evidence_of
from netcrm.flows.ties import person_today
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
    if for_me:
        return (*found, *_between(book, pair, for_me), *_for_me(book, people[0], via))
    known = _between(book, pair, for_me) or _acquainted(book, *pair)
    return (*found, *known, *_before(book, *pair), *_competing(book, people))


def _between(book: "Book", pair: Sequence[Person], for_me: bool) -> list[str]:
    """What was said of the two who are to meet, or of whoever introduces and the one I want to meet, who are to know
    each other; a no is over once they were introduced."""
    first, other = pair
    said = [one for one in book.acquaintances.of(first.id) if {ref.id for ref in one.people} == {first.id, other.id}]
    names = f"{first.name} and {other.name}"
    made = max(
        (one.on for one in book.circle.made(first.id) if other.id in (one.person, one.other)),
        default="",
    )
    return [
        f"you said that {names} {'know' if one.knows else 'do not know'} each other{f': {one.how}' if one.how else ''}"
        f"{' (private)' if one.private else ''}"
        for one in said
        if not (for_me and one.knows) and (one.knows or made < one.on.isoformat())
    ]


def _acquainted(book: "Book", first: Person, other: Person) -> list[str]:
    """That the two know each other surely, or are members of one peer group, by what the book holds."""
    evidence = list(evidence_of(book, first.id, other.id))
    if first.company and other.company and _house(first.company) == _house(other.company):
        evidence.append(know.colleagues(first.company, 2))
    names = f"{first.name} and {other.name}"
    if know.sure(know.strength(evidence)) == "surely":
        best = sorted(evidence, key=lambda one: -one.strength)
        dated = f", {say_date(best[0].on, book.today)}" if best[0].on else ""
        return [f"{names} surely know each other: {best[0].text}{dated}"]
    groups = {one.community.handle: one.community.name for one in book.communities.of(first.id)}
    shared = [groups[one.community.handle] for one in book.communities.of(other.id) if one.community.handle in groups]
    peers = {one.name for one in book.communities.all() if one.kind == "peer group"} if shared else set()
    return [f"{names} are both in {name}, and may know each other" for name in shared if name in peers]


def _house(company: str) -> str:
    return plain_company(company) or company


def _before(book: "Book", first: Person, other: Person) -> list[str]:
    """An introduction of the two that was made, or refused by one of them."""
    found = []
    for one in book.introductions.between(first.id, other.id):
        if one.made_on:
            found.append(f"you introduced them {say_date(one.made_on, book.today)} ({one.ref})")
        found += [
            f"{side.person.name} said no to it {say_date(side.on, book.today)} ({one.ref})"
            for side in one.sides
            if side.said == "no" and side.on
        ]
    return found


def _for_me(book: "Book", person: Person, via: Person | None) -> list[str]:
    """That I know them myself, that whoever could introduce me said no before, and other ways that are open."""
    standing = person_today(book, person.id).standing
    last = standing.last if standing else None
    known = [f"you were in touch with {person.name} {say_date(last, book.today)}"] if last else []
    refused = [
        f"{one.via.name} said no to it {say_date(side.on, book.today)} ({one.ref})"
        for one in book.introductions.of(person.id)
        for side in one.sides
        if one.for_me and one.via and via and one.via.id == via.id and side.said == "no" and side.on
    ]
    return [*known, *refused, *_other_ways(book, person, via)]


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
