"""Whom one person knows, and whom they do not, as far as it was said or seen."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.circle import acquaintances as know
from netcrm.engine.circle.acquaintances import Shared
from netcrm.model.graph import Acquainted, Evidence
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book


class Circle(NamedTuple):
    """Whom somebody knows, the surest first, and who is said not to know them."""

    knows: tuple[Acquainted, ...] = ()
    knows_not: tuple[Ref, ...] = ()


def known_to(book: "Book", person: int) -> Circle:
    """Whom one person knows by what was said and seen, as Acquaintances tells it, read for them alone.

    What was said in private says so. Nothing else that only a private log tells, nor what follows from a house or a
    community; nobody who perhaps knows them.
    """
    return _circle(book, *_evidence(book, person))


def evidence_of(book: "Book", person: int, other: int) -> tuple[Evidence, ...]:
    """What was said and seen of two people knowing each other, as `known_to` reads it; none where it was said since
    that they do not."""
    found, strangers = _evidence(book, person)
    return tuple(found.get(other, ())) if other not in strangers else ()


def _evidence(book: "Book", person: int) -> tuple[dict[int, list[Evidence]], dict[int, Ref]]:
    """By whom somebody knows what speaks for it, and who is said not to know them."""
    found: dict[int, list[Evidence]] = defaultdict(list)
    shared: dict[int, list[Shared]] = defaultdict(list)
    for contact in book.circle.together(person, private=False):
        shared[contact.other].append(Shared(contact.on, contact.size))
    for other, those in shared.items():
        if evidence := know.together(those, book.today):
            found[other].append(evidence)
    made = {one.other if one.person == person else one.person: one for one in book.circle.made(person)}
    for other, on in book.circle.introduced(person):
        by = made.get(other)
        found[other].append(know.via(date.fromisoformat(by.on) if by and by.for_me else on, book.today))
    for other, one in made.items():
        if one.for_me and other in found and any(each.type == "via" for each in found[other]):
            continue
        on = date.fromisoformat(one.on)
        evidence = know.via(on, book.today) if one.for_me else know.introduced(on, book.today, one.apart)
        found[other].append(_private(evidence) if one.private else evidence)
    said = book.acquaintances.of(person)
    strangers = {
        one.id: one
        for each in said
        if not each.knows
        for one in each.people
        if one.id != person and not (one.id in made and date.fromisoformat(made[one.id].on) >= each.on)
    }
    for each in said:
        for other in (one.id for one in each.people if one.id != person):
            if each.knows:
                evidence = know.stated(each.how, each.on, book.today)
                found[other].append(_private(evidence) if each.private else evidence)
    return found, strangers


def _circle(book: "Book", found: dict[int, list[Evidence]], strangers: dict[int, Ref]) -> Circle:
    sure = {key: tuple(sorted(those, key=lambda one: -one.strength)) for key, those in found.items()}
    sure = {key: those for key, those in sure.items() if key not in strangers and is_likely(those)}
    refs = book.circle.refs(sorted(sure)) if sure else {}
    knows = [Acquainted(refs[key], those, know.strength(those)) for key, those in sure.items()]
    return Circle(tuple(sorted(knows, key=lambda one: (-one.strength, one.person.name))), tuple(strangers.values()))


def _private(evidence: Evidence) -> Evidence:
    return evidence._replace(text=f"{evidence.text} (private)")


def is_likely(evidence: Sequence[Evidence]) -> bool:
    """Whether they know each other at least likely."""
    return know.sure(know.strength(evidence)) != "perhaps"
