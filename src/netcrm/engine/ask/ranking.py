"""Ranks the people the store found for a challenge, each with the evidence for it.

    text    words, meaning and roles, see engine/ask/scoring.py
    score   text * kind of help * social, social = clip(1 + .10 warm + .08 track + .05 recip - .15 load, .75, 1.2)

The surest come first: all strong ones, then the fair, then the weak; of these each by maximal marginal relevance
(lambda .95) over the best twenty, so that not five people say the same.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from math import exp, tanh
from typing import Annotated

from netcrm.engine.ask import confidence
from netcrm.engine.ask.confidence import FITS
from netcrm.engine.ask.earlier_help import Earlier
from netcrm.engine.ask.evidence import Evidence
from netcrm.engine.ask.listeners import SAFE, closeness, may_listen
from netcrm.engine.ask.question import KINDS_OF_HELP, Challenge
from netcrm.engine.ask.scoring import NOTHING, Weighed
from netcrm.engine.ask.stems import tokens
from netcrm.model.people import Person, Standing
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

SOURCES = (
    *("topic", "title", "advice", "lesson", "give", "note", "interaction"),
    *("role", "company", "wants", "confidant"),
)
PRIVATE = "a private note"

WARM, TRACK, RECIP, LOAD = 0.10, 0.08, 0.05, -0.15  # what the parts of the social factor bring
_KIND = 1.3
_LAMBDA, _POOL = 0.95, 20
_WAKE_TEXT, _WAKE_CONTACTS = 0.6, 3
_FURTHER = 3
_REASONS = 4
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Candidate(NamedTuple):
    """A person the store found. weighed: how well what is known of them answers. contacts: days of contact.

    asks: what they were asked and advised before; load: 0 to 1, how much they were asked lately; track: -1 to 1, how
    far their help helped; supports: kinds of help of theirs that helped with the like; first: what to settle with them
    before asking; said_no: they said no to something lately; near: how alike the challenge and what is known of them
    are, -1 to 1, None where it is unknown; covered: how far their texts hold its words, see engine/ask/coverage.py;
    guessed: no word called for their role, only its meaning.
    """

    person: Person
    weighed: Weighed = NOTHING
    evidence: tuple[Evidence, ...] = ()
    contacts: int = 0
    given: int = 0
    received: int = 0
    load: float = 0.0
    track: float = 0.0
    supports: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    near: float | None = None
    covered: float = 0.0
    asks: tuple[Earlier, ...] = ()
    said_no: bool = False
    guessed: bool = False


class Factors(NamedTuple):
    """What the score of somebody's texts is multiplied with, and the parts of the social factor before the clip.

    warm -1 to 1, track -1 to 1, recip -1 to 1, load 0 to 1.
    """

    kind: float
    social: float
    warm: float
    track: float
    recip: float
    load: float


class Reason(NamedTuple):
    """One reason on the page; because: the words of the challenge that led there, None when the words are the same."""

    text: str
    source: str
    on: date | None
    because: str | None


class Suggestion(NamedTuple):
    """Somebody to ask, as in `--json`. fit and score: None for those to call in distress, whom nobody weighs; subject:
    the part of the challenge they answer, None where it is about one thing."""

    letter: str
    person: Person
    support: Annotated[str, KINDS_OF_HELP]
    fit: Annotated[str, FITS] | None
    score: float | None
    reasons: tuple[Reason, ...]
    first: tuple[str, ...]
    standing: Standing | None
    subject: str | None = None


class Ranking(NamedTuple):
    """Who to ask. wake: a dormant tie worth reviving. further: known people who fit. fit: of the best one."""

    suggestions: tuple[Suggestion, ...]
    wake: Suggestion | None
    further: tuple[Suggestion, ...]
    fit: str


class Place(NamedTuple):
    """Somebody in the order of `rank`, before anything is left off.

    text: score before kind of help and tie; likely: how probable it is that they are a good one to ask, and fit the
    word for it; by_score, by_fit: place by the score alone, and by fit and then score, from 1; like: how far somebody
    placed before, `whom`, says the same, 0 to 1.
    """

    candidate: Candidate
    text: float
    score: float
    likely: float
    fit: str
    by_score: int
    by_fit: int
    like: float = 0.0
    whom: Person | None = None


class _Scored(NamedTuple):
    candidate: Candidate
    text: float
    score: float
    likely: float
    fit: str


def rank(challenge: Challenge, candidates: Iterable[Candidate], today: date, limit: int = 5) -> Ranking:
    """The people to ask, best first, at most `limit`; those merely known apart.

    For emotional support hand in the confidants, friends and family too, whether or not a word of theirs matches.
    """
    scored = _scored(challenge, [each for each in candidates if may_be_asked(challenge, each.person)])
    near = [each for each in scored if each.candidate.person.stage != "known"]
    chosen = _in_order(near, limit)
    wake = _wake(challenge, near, chosen)
    further = _by_fit([each for each in scored if each.candidate.person.stage == "known"])[:_FURTHER]
    rows = [*chosen, *([wake] if wake else []), *further]
    shown = [_suggestion(challenge, letter, each, today) for letter, each in zip(LETTERS, rows, strict=False)]
    first_further = len(chosen) + bool(wake)
    return Ranking(
        tuple(shown[: len(chosen)]),
        shown[len(chosen)] if wake else None,
        tuple(shown[first_further:]),
        min((each.fit for each in chosen), key=FITS.index, default="weak"),
    )


def places(challenge: Challenge, candidates: Iterable[Candidate]) -> tuple[tuple[Place, ...], tuple[Place, ...]]:
    """Everybody who could be suggested in the order of `rank`: those of your day, and those merely known."""
    scored = _scored(challenge, [each for each in candidates if may_be_asked(challenge, each.person)])
    near = [each for each in scored if each.candidate.person.stage != "known"]
    known = [each for each in scored if each.candidate.person.stage == "known"]
    first = _in_order(near, _POOL)
    placed = [*first, *(row for row in near if row not in first)]
    return (
        tuple(_place(row, near, placed[:at] if at < _POOL else ()) for at, row in enumerate(placed)),
        tuple(_place(row, known, ()) for row in _by_fit(known)),
    )


def _place(row: _Scored, among: Sequence[_Scored], before: Sequence[_Scored]) -> Place:
    whom = max(before, key=lambda other: _likeness(_traits(row), _traits(other)), default=None)
    like = _likest(row, before)
    at, sure = among.index(row) + 1, _by_fit(among).index(row) + 1
    return Place(*row, at, sure, like, whom.candidate.person if whom and like else None)


def _by_fit(scored: Sequence[_Scored]) -> list[_Scored]:
    return sorted(scored, key=lambda row: FITS.index(row.fit))


def may_be_asked(challenge: Challenge, person: Person) -> bool:
    """Whether somebody may be suggested for this kind of help: not everybody is somebody to lean on."""
    return challenge.kind != "emotional" or may_listen(person)


def _scored(challenge: Challenge, candidates: Sequence[Candidate]) -> list[_Scored]:
    """Whoever is more than noise, by score."""
    scored = []
    for each in candidates:
        if speaking(challenge, each) >= confidence.NOISE:
            by, text = factors(challenge, each), max(each.weighed.text, _closeness(challenge, each))
            scored.append((text * by.kind * by.social, text, each))
    scored.sort(key=lambda row: (-row[0], fold(row[2].person.name), row[2].person.id))
    found = []
    for at, (score, text, each) in enumerate(scored):
        likely = chance(challenge, each, first=at == 0)
        found.append(_Scored(each, text, score, likely, confidence.fit(likely)))
    return found


def _closeness(challenge: Challenge, candidate: Candidate) -> float:
    # Somebody to lean on need not know the subject.
    if challenge.kind != "emotional":
        return 0.0
    return closeness(candidate.person, any(each.source == "listens" for each in candidate.evidence))


def factors(challenge: Challenge, candidate: Candidate) -> Factors:
    """How far the kind of help and the tie lift somebody or hold them back."""
    safe = challenge.kind == "emotional" and candidate.person.confidant
    kind = _KIND if safe or challenge.kind in candidate.supports else 1.0
    warm, track, load = _warm(challenge, candidate.person), candidate.track, candidate.load
    recip = tanh((candidate.given - candidate.received) / 3)
    bonus = WARM * warm + TRACK * track + RECIP * recip + LOAD * load
    return Factors(kind, min(1.2, max(0.75, 1 + bonus)), warm, track, recip, load)


def _warm(challenge: Challenge, person: Person) -> float:
    # For knowledge and experience distance is no fault (Levin, Walter & Murnighan 2011).
    ratio = person.standing.ratio if person.standing else None
    if ratio is None or challenge.kind in ("knowledge", "experience"):
        return 0.0
    return 2 * exp(-max(0.0, ratio - 1) / 4) - 1


def chance(challenge: Challenge, candidate: Candidate, first: bool = False) -> float:
    """How probable it is that somebody is a good one to ask, 0 to 1. first: whether nobody has a better score."""
    weighed, close = candidate.weighed, _closeness(challenge, candidate)
    alike = None if candidate.near is None else weighed.near
    found = confidence.chance(candidate.covered, alike, weighed.role, candidate.near, first)
    if candidate.guessed and found >= confidence.STRONG:
        surely = confidence.chance(candidate.covered, alike, weighed.role * confidence.GUESSED, candidate.near, first)
        found = max(surely, confidence.NEARLY_STRONG)
    return max(found, close, confidence.FAIR) if close else found


def speaking(challenge: Challenge, candidate: Candidate) -> float:
    """How much speaks for somebody, 0 to 1, whoever else there is; see engine/ask/confidence.py."""
    points = confidence.points(candidate.evidence)
    found = confidence.speaking(points, candidate.near, candidate.weighed.role, len(challenge.words))
    return max(found, _closeness(challenge, candidate))


def _in_order(scored: Sequence[_Scored], limit: int) -> list[_Scored]:
    """The best of them, the surest first; who said no lately comes after all others."""
    chosen = list[_Scored]()
    top = scored[0].score if scored else 0.0
    for said_no in (False, True):
        for word in FITS:
            pool = [row for row in scored if row.candidate.said_no == said_no and row.fit == word]
            _diverse(pool, chosen, limit, top or 1.0)
    return chosen


def _diverse(scored: Sequence[_Scored], chosen: list[_Scored], limit: int, top: float) -> None:
    """Adds the best of them to those who are chosen already. top: the best score there is."""
    pool = list(scored[:_POOL])
    while pool and len(chosen) < limit:
        best = max(pool, key=lambda row: _LAMBDA * row.score / top - (1 - _LAMBDA) * _likest(row, chosen))
        pool.remove(best)
        chosen.append(best)


def _likest(row: _Scored, chosen: Sequence[_Scored]) -> float:
    return max((_likeness(_traits(row), _traits(other)) for other in chosen), default=0.0)


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


def _traits(row: _Scored) -> frozenset[str]:
    return frozenset((*(each.word for each in row.candidate.evidence), *tokens(row.candidate.person.title or "")))


def _wake(challenge: Challenge, near: Sequence[_Scored], chosen: Sequence[_Scored]) -> _Scored | None:
    if challenge.kind == "emotional" or not near:
        return None
    needed = _WAKE_TEXT * max(row.text for row in near)
    return next((row for row in near if row not in chosen and row.text >= needed and _sleeps(row.candidate)), None)


def _sleeps(candidate: Candidate) -> bool:
    standing = candidate.person.standing
    return standing is not None and standing.state == "dormant" and candidate.contacts >= _WAKE_CONTACTS


def _suggestion(challenge: Challenge, letter: str, row: _Scored, today: date) -> Suggestion:
    who = row.candidate
    score = round(row.score, 3)
    first = _first(who)
    return Suggestion(
        letter, who.person, challenge.kind, row.fit, score, _reasons(challenge, who, today), first, who.person.standing
    )


def _reasons(challenge: Challenge, candidate: Candidate, today: date) -> tuple[Reason, ...]:
    def order(each: Evidence) -> tuple[bool, bool, int, int]:
        age = (today - each.on).days if each.on else 0
        place = SOURCES.index(each.source) if each.source in SOURCES else 99
        return not each.nearest, each.because is not None, place, age

    reasons = [
        Reason(PRIVATE if each.private else each.text, each.source, each.on, None if each.private else each.because)
        for each in sorted(candidate.evidence, key=order)
    ]
    if challenge.kind == "emotional" and candidate.person.confidant:
        reasons.insert(0, Reason(SAFE, "confidant", None, None))
    return tuple({(each.text, each.source): each for each in reversed(reasons)}.values())[::-1][:_REASONS]


def _first(candidate: Candidate) -> tuple[str, ...]:
    owed = candidate.received - candidate.given >= 3
    return (*candidate.first, *(("you had more from them than you gave: offer something too",) if owed else ()))
