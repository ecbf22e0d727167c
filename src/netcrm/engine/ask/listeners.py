"""Chooses whom to turn to with a heavy heart: whom it is safe to be honest with, who is close, who listens."""

from collections.abc import Collection, Iterable

from netcrm.model.people import IN_YOUR_DAY, Person
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

SAFE = "safe to be honest with"
NO_SHOULDER = ("investor", "customer", "team", "partner")  # what they hear can cost you; only when a confidant
_OWN = ("friend", "family")
_ALLIES = ("mentor", "peer")
_IN_TOUCH = ("warm", "due")
_COLDNESS = {"warm": 0, "due": 1, "off": 1, "new": 2, "cold": 2, "dormant": 3}
_UNKNOWN = 2  # coldness of a tie nothing is known of


class Listener(NamedTuple):
    """Somebody who may be turned to. calling: the words that tell of a role that listens ("psychotherapist"), or ""."""

    person: Person
    calling: str = ""


def may_listen(person: Person) -> bool:
    """Whether somebody may be offered as a listener at all."""
    return person.confidant or (person.kind not in NO_SHOULDER and person.stage != "known")


def closeness(person: Person, listens: bool = False) -> float:
    """How good somebody is to lean on without knowing the subject, 0 to 1. listens: whether a role of theirs does."""
    if person.confidant:
        return 0.9
    return 0.5 if listens or person.kind in _OWN else 0.25 if person.kind in _ALLIES else 0.0


def whom_to_call(found: Iterable[Listener], last: Collection[int] = ()) -> list[Listener]:
    """Those to call in distress: confidants, then who is own and in touch, who listens by calling, mentors and peers.

    Nobody else, and of mentors and peers only whose tie is warm or due: better three who fit than five. last: ids of
    people who come after the others. Within one rank, who can be reached by telephone goes first, then by mail.
    """
    return sorted(filter(_near, found), key=lambda one: (one.person.id in last, *_order(one)))


def _near(one: Listener) -> bool:
    person = one.person
    if person.stage == "archived" or not may_listen(person):
        return False
    if person.confidant or person.kind in _OWN or one.calling:
        return True
    return person.stage in IN_YOUR_DAY and person.kind in _ALLIES and _state(person) in _IN_TOUCH


def _order(one: Listener) -> tuple[int, int, int, int, float, str, int]:
    person = one.person
    ratio = person.standing.ratio if person.standing else None
    late = 1.0 if ratio is None else ratio
    reach = 0 if person.phones else 1 if person.emails else 2
    return _rank(one), reach, _tier(one), _coldness(person), late, fold(person.name), person.id


def _rank(one: Listener) -> int:
    """0 for confidants; one's own in touch, and family always, 1; who listens 2; allies and friends out of touch 3."""
    if one.person.confidant:
        return 0
    away = one.person.kind == "friend" and not one.calling and _coldness(one.person) > 1
    return 3 if away else 1 + _tier(one)


def _tier(one: Listener) -> int:
    if one.person.confidant or one.person.kind in _OWN:
        return 0
    return 1 if one.calling else 2


def _coldness(person: Person) -> int:
    return _COLDNESS.get(_state(person), _UNKNOWN)


def _state(person: Person) -> str:
    return person.standing.state if person.standing else ""
