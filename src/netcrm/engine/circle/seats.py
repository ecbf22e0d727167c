"""The seats of a good circle: what it should cover, who covers it on what evidence, and how alike the circle is.

Two axes, since a personal board rests on different kinds of support and not only on functions, and some of its members
are quiet (Shen, Cotton & Kram, "Assembling your personal board of advisors", MIT Sloan Management Review 56, 2015).
"""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import Annotated

from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

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
    return tuple(sentence for _, sentence in _shared(traits, today)[:SENTENCES])


def all_alike(traits: Sequence[Trait], today: date) -> tuple[str, ...]:
    """All that could be said of how alike the circle is: what most share, that they share nothing, what is unknown."""
    if len(traits) < LEAST:
        return (f"You follow {len(traits)}, too few to say how alike they are; from {LEAST} on it is told.",)
    shared = _shared(traits, today)
    known = [name for name, trait, _ in _TRAITS if _is_known(traits, [one for one in map(trait(today), traits) if one])]
    unknown = [name for name, _, _ in _TRAITS if name not in known]
    told = [sentence for _, sentence in shared]
    if known and not shared:
        told.append(f"They differ in {_listed(known)}: no three in five of them are alike there.")
    if unknown:
        told.append(f"Known of too few to say: {', '.join(unknown)}.")
    return tuple(told)


def _shared(traits: Sequence[Trait], today: date) -> list[tuple[str, str]]:
    """(trait, sentence) of what most have in common, the most striking first."""
    found = []
    for at, (name, trait, sentence) in enumerate(_TRAITS):
        known = [value for value in map(trait(today), traits) if value]
        if not _is_known(traits, known):
            continue
        value, times = Counter(map(str, known)).most_common(1)[0]
        if times / len(known) >= MOSTLY:
            left = len(traits) - len(known)
            rest = f", and of {left} more it is not known" if left else ""
            found.append((-times / len(known), at, name, f"{sentence(times, len(known), value)}{rest}."))
    return [(name, told) for _, _, name, told in sorted(found)]


def _is_known(traits: Sequence[Trait], known: Sequence[object]) -> bool:
    return len(known) >= max(LEAST, len(traits) / 2)


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _of_kind(n: int, of: int, kind: str) -> str:
    return f"{n} of {of} people in your day are of one kind: {kind}"


def _of_field(n: int, of: int, field: str) -> str:
    return f"{n} of {of} are in one field: {field}"


def _of_time(n: int, of: int, when: str) -> str:
    return (
        f"{n} of {of} you have met within two years" if when == "lately" else f"{n} of {of} you have known for longer"
    )


def _since(one: Trait, today: date) -> str | None:
    return None if not one.met else "lately" if today.year - one.met <= 1 else "earlier"


# What a circle could be alike in, how it is read from a person given today, and the sentence.
_TRAITS: Sequence[tuple[str, Callable[[date], Callable[[Trait], str | None]], Callable[[int, int, str], str]]] = (
    ("kind", lambda _: lambda one: one.kind if one.kind != "other" else None, _of_kind),
    ("field", lambda _: lambda one: one.field, _of_field),
    ("town", lambda _: lambda one: one.place, lambda n, of, what: f"{n} of {of} are in {what}"),
    ("where you met", lambda _: lambda one: one.where, lambda n, of, what: f"{n} of {of} you met at {what}"),
    ("when you met", lambda today: lambda one: _since(one, today), _of_time),
)


def names(own: Mapping[str, str]) -> tuple[str, ...]:
    """The seats there are: the functions, those the book names itself, without those it retired ("off")."""
    return (
        *(seat for seat in FUNCTIONS if own.get(seat) != "off"),
        *(seat for seat in own if seat not in FUNCTIONS and own[seat] != "off"),
    )
