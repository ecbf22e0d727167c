"""Who stands on the other side of a trouble, or is what it is about, though the text does not name them."""

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.ask import roles
from netcrm.engine.ask.leavers import is_about_leaving, tells_of_leaving
from netcrm.engine.ask.opponents import OPPOSITE, RELATIVES, acts_against, calls_by_title
from netcrm.engine.ask.thesaurus import hear
from netcrm.engine.log.nearness import is_clearly_about
from netcrm.flows.named import named_in
from netcrm.flows.opponents import opponents
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.flows.ask.retrieval import Hits
    from netcrm.model.advice import Challenge
    from netcrm.store.book import Book

WHY = ("opponent", "challenge", "said")  # a note calls them that; an open challenge leaves them out; you left them out
_SURELY = 0.6  # how surely a role is held, to be the one it is said of
_HEARD = 1.5  # how telling the first subject of two texts is, to be the same trouble
_STAFF = ("team", "partner", "customer", "mentee")  # kinds of people who leave one


class Aside(NamedTuple):
    """Somebody who is left out though the trouble does not name them. ref: of the challenge that leaves them out."""

    person: Ref
    why: Annotated[str, WHY]
    ref: str | None = None


def called_by_role(book: "Book", text: str) -> tuple[Ref, ...]:
    """Those who act against you in a text that calls them by their role or title alone, where it is one: the landlord
    of "the landlord raises the rent"."""
    meant = _by_role(book, text) | _by_title(book, text)
    return tuple(person.ref for person, _ in book.people.with_ties(sorted(meant)).values()) if meant else ()


def left_out_elsewhere(book: "Book", text: str) -> tuple[Aside, ...]:
    """Whom an open challenge about the same leaves out: those it names, and those you left out of it."""
    found: dict[int, Aside] = {}
    for one in book.challenges.open():
        people = (*named_in(book, one.title).people.values(), *book.challenges.left_out(int(one.ref[1:])))
        if people and _is_the_same(text, one):
            found |= {ref.id: Aside(ref, "challenge", one.ref) for ref in people if ref.id not in found}
    return tuple(found.values())


def leaving(book: "Book", text: str, hits: "Hits", people: Collection[int]) -> tuple[Ref, ...]:
    """Where people leave, those of whom what was found tells that they do."""
    if not is_about_leaving(text):
        return ()
    told = {key: hits.passages.get(key, ()) for key in people}
    leavers = sorted(
        key for key, found in told.items() if any(tells_of_leaving(one.text, one.names) for _, one in found)
    )
    known = book.people.with_ties(leavers) if leavers else {}
    return tuple(person.ref for person, _ in known.values() if person.kind in _STAFF)


def aside(book: "Book", text: str, known: Iterable[Ref]) -> Mapping[int, Aside]:
    """By person whom a note or an open challenge puts on the other side; none of those who are left out anyway."""
    there = {one.id for one in known}
    found = {one.person.id: one for one in left_out_elsewhere(book, text)}
    found |= {one.id: Aside(one, "opponent") for one in opponents(book) if one.id not in found}
    return {key: one for key, one in found.items() if key not in there}


def _by_role(book: "Book", text: str) -> set[int]:
    held = [one for one in roles.roles_in((text,)) if one.role not in RELATIVES]
    said = {one.role for one in held if acts_against(text, one.because, one.role in OPPOSITE)}
    found: dict[str, set[int]] = {}
    for role in book.meanings.in_roles(sorted(said)) if said else ():
        if role.share >= _SURELY:
            found.setdefault(role.role, set()).add(role.person)
    return {one for those in found.values() if len(those) == 1 for one in those}


def _by_title(book: "Book", text: str) -> set[int]:
    found: dict[str, set[int]] = {}
    for person, title in book.people.titled_in(text):
        if calls_by_title(text, title):
            found.setdefault(title.lower(), set()).add(person)
    return {one for those in found.values() if len(those) == 1 for one in those}


def _is_the_same(text: str, challenge: "Challenge") -> bool:
    """Whether a text speaks of the trouble that a challenge is: in its words, or first of all of the same subject."""
    if is_clearly_about(text, challenge.title):
        return True
    here, there = (max(hear(each), key=lambda one: one.weight, default=None) for each in (text, challenge.title))
    if here is None or there is None or min(here.weight, there.weight) < _HEARD:
        return False
    return here.group.name == there.group.name
