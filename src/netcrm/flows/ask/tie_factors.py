"""The factors of a tie that lift somebody in the answer of `ask` or hold them back, with the reason in words."""

from datetime import date

from netcrm.engine.ask.question import Challenge
from netcrm.engine.ask.ranking import LOAD, RECIP, TRACK, WARM, Candidate, Factors
from netcrm.flows.ask.score_breakdown import ROUND
from netcrm.named_tuple import NamedTuple

_NAMED = 3  # earlier asks that are told
_EVEN = 0.0005  # less changes no figure that is told


class Factor(NamedTuple):
    """Something that changes the score. value: how it stands, 1 the most; change: what it adds to a factor of 1;
    direction: lifts, holds back or neither; why: the reason."""

    name: str
    value: float
    change: float
    direction: str
    why: str


class Tie(NamedTuple):
    """The social factor: its parts, the number they come to, and whether that was kept within the bounds."""

    factor: float
    clipped: bool
    parts: tuple[Factor, ...]


def help_of(challenge: Challenge, candidate: Candidate, by: Factors) -> Factor:
    """The factor of the kind of help; its value is what the score is multiplied with."""
    change = by.kind - 1
    if challenge.kind == "emotional" and candidate.person.confidant:
        reason = "a confidant, and somebody to listen is wanted"
    elif challenge.kind in candidate.supports:
        listened = challenge.kind == "emotional"
        reason = "listened before, and it helped" if listened else "their help helped with something alike before"
    else:
        reason = "nothing known of their help with the like"
    return _factor("kind of help", by.kind, change, reason)


def tie_of(challenge: Challenge, candidate: Candidate, by: Factors) -> Tie:
    """The social factor and all its parts."""
    parts = (
        _factor("warmth", by.warm, WARM * by.warm, _warm(challenge, candidate)),
        _factor("track", by.track, TRACK * by.track, _track(candidate, by.track)),
        _factor("giving and receiving", by.recip, RECIP * by.recip, _recip(candidate)),
        _factor("load", by.load, LOAD * by.load, _load(candidate, by.load)),
    )
    bare = 1 + WARM * by.warm + TRACK * by.track + RECIP * by.recip + LOAD * by.load
    return Tie(round(by.social, ROUND), abs(bare - by.social) >= _EVEN, parts)


def _factor(name: str, value: float, change: float, why: str) -> Factor:
    direction = "neither" if abs(change) < _EVEN else "lifts" if change > 0 else "holds back"
    return Factor(name, round(value, ROUND), round(change, ROUND) or 0.0, direction, why)


def _warm(challenge: Challenge, candidate: Candidate) -> str:
    standing = candidate.person.standing
    if challenge.kind in ("knowledge", "experience"):
        return f"for {challenge.kind} distance is no fault"
    if standing is None or standing.ratio is None:
        return "no rhythm to judge by"
    return standing.why


def _track(candidate: Candidate, track: float) -> str:
    told = [one.ref for one in candidate.asks if one.helped]
    if not told:
        return "nothing known of how their help turned out"
    how = "helped before" if track > 0 else "did not help before" if track < 0 else "helped and did not help before"
    return f"their help {how}: {', '.join(told)}"


def _recip(candidate: Candidate) -> str:
    if not candidate.given and not candidate.received:
        return "nothing given, nothing asked"
    return f"you gave {_times(candidate.given)}, had help {_times(candidate.received)}"


def _load(candidate: Candidate, load: float) -> str:
    asked = [one.ref for one in sorted(candidate.asks, key=lambda one: one.asked_on or date.min) if one.asked_on]
    return f"asked for help lately: {', '.join(asked[-_NAMED:])}" if load else "not asked for help lately"


def _times(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")
