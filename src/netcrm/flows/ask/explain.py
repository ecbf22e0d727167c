"""Explains somebody's rank in an answer of `ask`: every number that placed them, in words."""

from typing import TYPE_CHECKING

from netcrm.engine.ask import confidence, question, ranking, subjects
from netcrm.engine.ask.evidence import Evidence
from netcrm.engine.ask.phrases import says, words_of
from netcrm.engine.ask.question import Challenge
from netcrm.engine.ask.ranking import PRIVATE, Candidate, Place, Suggestion
from netcrm.engine.ask.thesaurus import KINDS, cues
from netcrm.errors import Hint
from netcrm.flows.ask.ask import LIMIT, Among, Means, ask, candidates, survey
from netcrm.flows.ask.placement import nth, to_call, verdict
from netcrm.flows.ask.score_breakdown import ROUND, SPOKEN, Shares, shares
from netcrm.flows.ask.tie_factors import Factor, Tie, help_of, tie_of
from netcrm.flows.ties import standing_of
from netcrm.model.people import Person, Ref
from netcrm.named_tuple import NamedTuple

__all__ = ("Diversity", "Subject", "Why", "why")

if TYPE_CHECKING:
    from netcrm.store.book import Book


_TELLING = (
    "topic",
    "title",
    "advice",
    "lesson",
    "give",
    "note",
    "interaction",
)  # how well one fits


class Subject(NamedTuple):
    """Something the challenge was taken to be about, the words that led there, and how telling they are."""

    group: str
    because: str
    weight: float


class Diversity(NamedTuple):
    """Whether people follow one another by score alone. by_score: the place that would give; by_fit: the place where
    surer ones go first; like: how far `whom`, who stands before them, says the same, 0 to 1."""

    by_score: int
    place: int
    like: float
    whom: Ref | None
    by_fit: int


class Fit(NamedTuple):
    """How well somebody fits, and how that came about.

    word: strong, fair or weak; chance: how probable it is that they are a good one to ask, 0 to 1, told by how far
    their texts hold the words (covered: 1 for each in one text, more for several), by the shares of the score that
    meaning and role have, by likeness (-1 to 1), and by being first by score, or by leaning where closeness tells
    more; points: of the words found, by which noise is told; texts: those that gave points, the surest first.
    """

    word: str
    chance: float
    points: float
    likeness: float | None
    role: float
    leaning: bool
    texts: tuple[str, ...]
    covered: float
    meaning: float
    first: bool


class Why(NamedTuple):
    """The account of one person's rank. shares.text * help.value * tie.factor is the score; in a crisis nobody is
    weighed, and all three are None.

    kind_because: what in the challenge says which help is wanted. outcome: suggested, wake, further, behind, or why
    not: named, left_out, archived, kind, topic, no_listener, nothing; told: that as a sentence. place: among so many
    who could be suggested, None for whoever could not be.
    """

    challenge: str
    distress: str | None
    kind: str
    kind_because: str
    also: tuple[str, ...]
    about: tuple[Subject, ...]
    person: Person
    outcome: str
    told: str | Hint
    letter: str | None
    place: int | None
    among: int
    score: float | None
    shares: Shares | None
    help: Factor | None
    tie: Tie | None
    diversity: Diversity | None
    fit: Fit | None
    first: tuple[str, ...]
    crisis: bool = False


def why(  # noqa: PLR0913  (as `ask` takes them)
    book: "Book",
    text: str,
    handle: str,
    wanted: str | None = None,
    among: Among = Among(),
    limit: int = LIMIT,
    means: Means = Means(),
    crisis: bool = False,
) -> Why:
    """The account of somebody's rank in what `ask` answers to the same words. Usage for an empty text."""
    if crisis or question.in_crisis(text, wanted):
        return _called(book, text, handle, wanted, among, limit)
    if (account := _of_a_part(book, text, handle, wanted, among, limit, means)) is not None:
        return account
    return _why(book, text, handle, wanted, among, limit, means)


def _of_a_part(
    book: "Book", text: str, handle: str, wanted: str | None, among: Among, limit: int, means: Means
) -> Why | None:
    """The account of somebody who answers one of several subjects; None for everybody else."""
    if not subjects.may_be_several(text):
        return None
    report = ask(book, text, wanted, among, limit, means)
    at, row = next(
        ((at, one) for at, one in enumerate(report.suggestions, 1) if one.person.handle == handle), (0, None)
    )
    if row is None or row.subject is None:
        return None
    others = (*among.without, *(one.handle for one in report.named), *(one.person.handle for one in report.aside))
    account = _why(book, row.subject, handle, wanted, among._replace(without=others), limit, means)
    among_all = len(report.suggestions)
    told = f'Suggested: {nth(at)} of {among_all}, since it is about several things, for "{row.subject}".'
    return account._replace(
        challenge=report.challenge, letter=row.letter, place=at, among=among_all, told=told, diversity=None
    )


def _why(book: "Book", text: str, handle: str, wanted: str | None, among: Among, limit: int, means: Means) -> Why:
    sight = survey(book, text, wanted, among, means)
    ((someone, _),) = book.people.by_handles((handle,))
    closely = sight if someone.id in sight.chosen else survey(book, text, wanted, among, means, (someone.id,))
    (candidate,) = candidates(book, closely, (someone.id,))
    stand = verdict(book, sight, candidate, among, limit)
    row = stand.row or _alone(book, sight.challenge, candidate)
    known = stand.of.text if stand.of else candidate.weighed.text
    by = ranking.factors(sight.challenge, candidate)
    challenge = sight.challenge
    return Why(
        challenge=challenge.text,
        distress=question.DISTRESS if challenge.distress else None,
        kind=challenge.kind,
        kind_because=_kind_because(challenge, wanted),
        also=challenge.also,
        about=tuple(Subject(name, words, round(weight, ROUND)) for name, (weight, words) in challenge.groups.items()),
        person=candidate.person,
        outcome=stand.outcome,
        told=stand.told,
        letter=stand.row.letter if stand.row else None,
        place=stand.place,
        among=stand.among,
        score=round(known * by.kind * by.social, ROUND),
        shares=shares(book, closely, candidate, known),
        help=help_of(challenge, candidate, by),
        tie=tie_of(challenge, candidate, by),
        diversity=_diversity(stand.of, stand.place),
        fit=_fit(challenge, candidate, stand.of),
        first=row.first if row else candidate.first,
    )


def _called(book: "Book", text: str, handle: str, wanted: str | None, among: Among, limit: int) -> Why:
    """The account of somebody where a crisis says whom to call: nobody is weighed for it."""
    report = ask(book, text, wanted, among, limit, crisis=True)
    ((someone, kept),) = book.people.by_handles((handle,))
    person = standing_of(someone, kept, book.settings.every_by_kind(), book)
    stand = to_call(report, person, among)
    return Why(
        challenge=report.challenge,
        distress=report.distress,
        kind=report.kind,
        kind_because="words of distress" if question.in_crisis(text, wanted) else "you said so",
        also=(),
        about=(),
        person=person,
        outcome=stand.outcome,
        told=stand.told,
        letter=stand.row.letter if stand.row else None,
        place=stand.place,
        among=stand.among,
        score=None,
        shares=None,
        help=None,
        tie=None,
        diversity=None,
        fit=None,
        first=(),
        crisis=True,
    )


def _alone(book: "Book", challenge: Challenge, candidate: Candidate) -> Suggestion | None:
    """The row somebody would have if nobody else was there."""
    ranked = ranking.rank(challenge, (candidate,), book.today)
    return next(iter((*ranked.suggestions, *ranked.further)), None)


def _kind_because(challenge: Challenge, wanted: str | None) -> str:
    if wanted:
        return "you said so"
    if challenge.distress:
        return "words of despair"
    said = words_of(challenge.bare)
    phrases = cues(challenge.kind) if challenge.kind in KINDS else ()
    words = next((part for cue in phrases if (part := says(said, cue))), None)
    return f'from "{words}"' if words else "nothing says otherwise"


def _diversity(of: Place | None, place: int | None) -> Diversity | None:
    if of is None or place is None:
        return None
    whom = of.whom.ref if of.whom else None
    return Diversity(of.by_score, place, round(of.like, ROUND), whom, of.by_fit)


def _fit(challenge: Challenge, candidate: Candidate, of: Place | None) -> Fit:
    chance = of.likely if of else ranking.chance(challenge, candidate)
    found = [each for each in candidate.evidence if each.word and each.source in _TELLING]
    unlisted = challenge._replace(kind="knowledge")  # closeness tells nothing there
    first = of is not None and chance > ranking.chance(challenge, candidate)
    return Fit(
        confidence.fit(chance),
        round(chance, ROUND),
        round(confidence.points(candidate.evidence), ROUND),
        None if candidate.near is None else round(candidate.near, ROUND),
        round(candidate.weighed.role, ROUND),
        chance > ranking.chance(unlisted, candidate, first),
        tuple(dict.fromkeys(_text(each) for each in sorted(found, key=lambda each: each.because is not None))),
        round(candidate.covered, ROUND),
        round(candidate.weighed.near, ROUND),
        first,
    )


def _text(each: Evidence) -> str:
    if each.private:
        return PRIVATE
    return f'{SPOKEN.get(each.source, each.source)} "{each.text}"' + (" by other words" if each.because else "")
