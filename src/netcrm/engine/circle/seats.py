"""The seats of a good circle: what it should cover, who covers it on what evidence, and how alike the circle is.

Two axes, since a personal board rests on different kinds of support and not only on functions, and some of its members
are quiet (Shen, Cotton & Kram, "Assembling your personal board of advisors", MIT Sloan Management Review 56, 2015).
"""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import Annotated, NamedTuple

from netcrm.model.people import Ref

FUNCTIONS = (
    *("finance", "fundraising", "sales", "marketing", "product", "technology"),
    *("legal", "people", "operations", "leadership", "wellbeing", "industry"),
)
SUPPORT = ("knowledge", "experience", "listening", "doors")  # what kind of help somebody is
AXES = ("function", "support")
QUIET = ("cold", "dormant")  # how a tie stands on which nothing rests any more
TYPES = ("pinned", "helped", "confidant", "role", "close", "introduced", "lesson", "topic")


class Proof(NamedTuple):
    """Why somebody fills a seat. on: the day it is known from, None for what simply is so."""

    type: Annotated[str, TYPES]
    text: str
    on: date | None = None


class Holder(NamedTuple):
    """Somebody who fills a seat, and how the tie stands. evidence: the best first."""

    person: Ref
    evidence: tuple[Proof, ...]
    standing: str
    until: date | None = None


class Trait(NamedTuple):
    """What is said of somebody that a circle could be alike in; None where it is not known. met: the year."""

    kind: str
    field: str | None
    place: str | None
    where: str | None
    met: int | None


def state(holders: Sequence[Holder]) -> str:
    """How a seat stands: empty, one (it rests on one alone), quiet (all ties to it are cold) or filled."""
    if not holders:
        return "empty"
    living = [one for one in holders if one.standing not in QUIET]
    if not living:
        return "quiet"
    return "one" if len(living) == 1 else "filled"


def in_order(holders: Collection[Holder]) -> tuple[Holder, ...]:
    """Those who were put there first, then those with most evidence whose tie lives; ties of order by name."""
    return tuple(
        sorted(
            holders,
            key=lambda one: (
                one.evidence[0].type != "pinned",
                one.standing in QUIET,
                min(TYPES.index(proof.type) for proof in one.evidence),
                -len(one.evidence),
                one.person.name,
            ),
        )
    )


LEAST = 8  # people; fewer are alike by chance
MOSTLY = 0.6  # from this share on it is said
SENTENCES = 2


def alike(traits: Sequence[Trait], today: date) -> tuple[str, ...]:
    """One or two sentences on what the circle has in common; none of fewer than eight people, nor below three in five.

    Of people of whom a thing is known, at least LEAST and half of all, the largest group is told. The most striking
    first. Never who they are, and nothing but kind, field, place, and how and when you met.
    """
    said: Sequence[tuple[Callable[[Trait], str | int | None], Callable[[int, int, str], str]]] = (
        (lambda one: one.kind if one.kind != "other" else None, _of_kind),
        (lambda one: one.field, _of_field),
        (lambda one: one.place, lambda n, of, what: f"{n} of {of} are in {what}"),
        (lambda one: one.where, lambda n, of, what: f"{n} of {of} you met at {what}"),
        (lambda one: "lately" if one.met and today.year - one.met <= 1 else one.met and "earlier", _of_time),
    )
    found = []
    for at, (trait, sentence) in enumerate(said):
        known = [value for one in traits if (value := trait(one))]
        if len(known) < max(LEAST, len(traits) / 2):
            continue
        value, times = Counter(map(str, known)).most_common(1)[0]
        if times / len(known) >= MOSTLY:
            found.append((-times / len(known), at, sentence(times, len(known), value)))
    return tuple(f"{text}." for _, _, text in sorted(found)[:SENTENCES])


def _of_kind(n: int, of: int, kind: str) -> str:
    return f"{n} of {of} people in your day are of one kind: {kind}"


def _of_field(n: int, of: int, field: str) -> str:
    return f"{n} of {of} are in one field: {field}"


def _of_time(n: int, of: int, when: str) -> str:
    return (
        f"{n} of {of} you have met within two years" if when == "lately" else f"{n} of {of} you have known for longer"
    )


def names(own: Mapping[str, str]) -> tuple[str, ...]:
    """The seats there are: the functions, those the book names itself, without those it retired ("off")."""
    return (
        *(seat for seat in FUNCTIONS if own.get(seat) != "off"),
        *(seat for seat in own if seat not in FUNCTIONS and own[seat] != "off"),
    )
