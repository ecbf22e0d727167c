"""Who knows whom, on what evidence, and how much that is worth as a step on a path."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, NamedTuple

from netcrm.model.people import IN_YOUR_DAY

TYPES = ("contact", "together", "said", "via", "company", "community")

# What a step is worth is a judgement, no measurement: only the order matters, that what was said counts more than what
# was seen once, and that more than what is guessed.
_STANDING = {"warm": 0.9, "due": 0.75, "off": 0.8, "new": 0.4, "cold": 0.5, "dormant": 0.35}
_BACKGROUND = 0.15  # in the book and never in touch, as most of what a network's export brings
_SAID, _VIA = 0.8, 0.85
_COMPANY = 0.5  # where two alone work there; the more of them, the less each pair
_COMMUNITY = 0.3
_HALF_LIFE = 5 * 365.25  # days after which what was seen together counts half
_FADING = 20 * 365.25  # the same for what was said: who knew each other once still do
_MOST = 0.95


class Evidence(NamedTuple):
    """Why two people know each other. type: contact is yours; on: the last day it is known from."""

    type: Annotated[str, TYPES]
    text: str
    on: date | None
    strength: float


class Shared(NamedTuple):
    """Something that two people were part of. size: how many people it had, the two among them."""

    on: date
    size: int
    text: str = ""


def mine(state: str, stage: str, contacts: int) -> float:
    """How surely somebody would do me a favour, by how the tie stands; 0 for somebody I want to get to know."""
    if contacts:
        return _STANDING[state]
    if stage == "potential":
        return 0.0
    return _STANDING["new"] if stage in IN_YOUR_DAY else _BACKGROUND


def together(shared: Iterable[Shared], today: date) -> Evidence | None:
    """That two people were seen together; None where they never were.

    What n people took part in counts 1/(n - 1) for each pair of them (Newman 2001, Physical Review E 64:016132), half
    of it after five years; 1 - exp(-sum) is how surely they know each other.
    """
    from math import exp

    every = sorted(shared, reverse=True)
    if not every:
        return None
    total = sum(_faded(one.on, today, _HALF_LIFE) / max(1, one.size - 1) for one in every)
    times = f"seen together {len(every)} times" if len(every) > 1 else "seen together once"
    largest = min(one.size for one in every)
    among = f", among {largest}" if largest > 5 else ""
    return Evidence("together", times + among, every[0].on, min(_MOST, 1 - exp(-total)))


def stated(how: str | None, on: date, today: date) -> Evidence:
    """That you were told they know each other, and how."""
    return Evidence("said", how or "they know each other", on, _SAID * max(0.5, _faded(on, today, _FADING)))


def via(on: date | None, today: date) -> Evidence:
    """That one of them introduced the other to you."""
    return Evidence("via", "introduced you", on, _VIA * (max(0.5, _faded(on, today, _FADING)) if on else 0.8))


def colleagues(company: str, people: int) -> Evidence:
    """That both work at a company now, at which you know so many people."""
    return Evidence("company", f"both at {company}", None, _COMPANY * min(1.0, 4 / max(4, people)))


def fellows(community: str, people: int) -> Evidence:
    """That both belong to a community of which you know so many members: a guess."""
    return Evidence("community", f"both in {community}", None, _COMMUNITY * min(1.0, 8 / max(8, people)))


def strength(evidence: Sequence[Evidence]) -> float:
    """How surely two people know each other by all that speaks for it: 1 less the chance that all of it is wrong."""
    wrong = 1.0
    for one in evidence:
        wrong *= 1 - one.strength
    return min(_MOST, 1 - wrong)


def _faded(on: date, today: date, half_life: float) -> float:
    return float(0.5 ** (max(0, (today - on).days) / half_life))
