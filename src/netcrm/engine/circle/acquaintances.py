"""Who knows whom, on what evidence, and how much that is worth as a step on a path."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from netcrm.model.graph import Evidence
from netcrm.model.people import IN_YOUR_DAY
from netcrm.named_tuple import NamedTuple

# What a step is worth is a judgement, no measurement: only the order matters, that what was said counts more than what
# was seen once, and that more than what is guessed.
NEW = "new"
_STANDING = {"warm": 0.9, "due": 0.75, "off": 0.8, "new": 0.4, "cold": 0.5, "dormant": 0.35}
_BACKGROUND = 0.15  # in the book and never in touch, as most of what a network's export brings
_SAID, _VIA = 0.8, 0.85
_APART = 0.5  # of whoever was introduced and did not meet
_COMPANY = 0.5  # where two alone work there; the more of them, the less each pair
_COMMUNITY = 0.3
_HALF_LIFE = 5 * 365.25  # days after which what was seen together counts half
_FADING = 20 * 365.25  # the same for what was said: who knew each other once still do
_FRESH = timedelta(days=365)  # what was said is as good as new for so long
_MOST = 0.95
_SURELY, _LIKELY = 0.6, 0.3  # from here on
KNOWN = "they know each other"  # where nobody said how
IN_PRIVATE = f"{KNOWN} (private)"  # what a graph tells that was asked for with what is private


class Shared(NamedTuple):
    """Something that two people were part of. size: how many people it had, the two among them."""

    on: date
    size: int
    text: str = ""


def mine(state: str | None, stage: str) -> float:
    """How surely somebody would do me a favour, by how the tie stands; 0 for somebody I want to get to know.

    state: None for somebody I was never in touch with.
    """
    if state:
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

    times, total, last, smallest = 0, 0.0, date.min, 0
    for on, size, _ in shared:
        times += 1
        total += _faded(on, today, _HALF_LIFE) / max(1, size - 1)
        last = max(last, on)
        smallest = min(smallest or size, size)
    if not times:
        return None
    often = f"seen together {times} times" if times > 1 else "seen together once"
    among = f", among {smallest}" if smallest > 5 else ""
    return Evidence("together", often + among, last, min(_MOST, 1 - exp(-total)))


def stated(how: str | None, on: date, today: date) -> Evidence:
    """That you were told they know each other, and how."""
    return Evidence("said", how or KNOWN, on, _SAID * _still(on, today))


def via(on: date | None, today: date) -> Evidence:
    """That one of them introduced the other to you."""
    return Evidence("via", "introduced you", on, _VIA * (_still(on, today) if on else 0.8))


def introduced(on: date, today: date, apart: bool = False) -> Evidence:
    """That you brought them together. apart: they did not meet then."""
    share = _VIA * _still(on, today)
    return Evidence("introduced", "you introduced them", on, share * _APART if apart else share)


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


def sure(strength: float) -> str:
    """How surely two people know each other, as a word."""
    return "surely" if strength >= _SURELY else "likely" if strength >= _LIKELY else "perhaps"


def how(evidence: Sequence[Evidence]) -> str:
    """The best that speaks for it, and the next where there is one."""
    return "; ".join(one.text for one in evidence[:2])


def _still(on: date, today: date) -> float:
    """How far what was said holds: whole for a year, then fading, never below half."""
    return max(0.5, _faded(on + _FRESH, today, _FADING))


def _faded(on: date, today: date, half_life: float) -> float:
    return float(0.5 ** (max(0, (today - on).days) / half_life))
