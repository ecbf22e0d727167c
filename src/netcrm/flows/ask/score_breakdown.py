"""Breaks a score down: words, related words, meaning and role, each with where it was found."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.ask import meaning, roles
from netcrm.engine.ask.evidence import Evidence, excerpt_of
from netcrm.engine.ask.ranking import PRIVATE, Candidate
from netcrm.flows.ask.retrieval import Fitting
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.flows.ask.ask import Sight
    from netcrm.model.people import Person
    from netcrm.store.book import Book

ROUND = 3  # digits of every number that is told
SPOKEN = {  # sources, as people say them
    "interaction": "log",
    "advice": "advised",
    "lesson": "you learnt",
    "give": "you gave",
    "loop": "you promised",
    "wants": "looks for",
}


class Finding(NamedTuple):
    """A text about somebody that counts. word: what matched in it; because: the words of the challenge that led there,
    None where they are the same. Of a private text only the day is told."""

    text: str
    source: str
    on: date | None
    word: str
    because: str | None


class Words(NamedTuple):
    """What words bring: the share of the score, and the texts they stand in, the best first."""

    share: float
    texts: tuple[Finding, ...]


class Nearest(NamedTuple):
    """The single text that comes nearest to the challenge in meaning; likeness -1 to 1."""

    text: str
    source: str
    on: date
    likeness: float


class Meaning(NamedTuple):
    """What meaning brings. likeness: of everything known of them, -1 to 1, None where nothing is known; counted: the
    likeness that was weighed, which the best single text raises or lowers; profile: of title, company and topics;
    nearest: the text that comes nearest, where they were looked at closely; sentences: likeness by the sentence model,
    where it is installed."""

    share: float
    likeness: float | None
    counted: float | None
    profile: float | None
    nearest: Nearest | None
    sentences: float | None = None


class Role(NamedTuple):
    """What a role brings. told_by: the words that tell it; source: where they stand; knows: what such people know that
    answers; because: the words of the challenge that called for it, None where the meaning did; worth: 0 to 1."""

    share: float
    role: str | None
    told_by: str | None
    source: str | None
    knows: str | None
    because: str | None
    worth: float


class Leaning(NamedTuple):
    """What closeness brings where a listener is wanted: the score somebody to lean on has in any case."""

    share: float
    why: str


class Shares(NamedTuple):
    """The shares of the score of what is known of somebody; they add up to `text`, unless leaning weighs more."""

    text: float
    said: Words
    related: Words
    meaning: Meaning
    role: Role
    leaning: Leaning | None


def shares(book: "Book", sight: "Sight", candidate: Candidate, text: float) -> Shares:
    """What speaks for a candidate. text: the score of it that was used."""
    weighed, person = candidate.weighed, candidate.person
    found = [each for each in candidate.evidence if each.word and each.source not in ("role", "listens")]
    return Shares(
        round(text, ROUND),
        Words(round(weighed.said, ROUND), _findings(each for each in found if each.because is None)),
        Words(round(weighed.related, ROUND), _findings(each for each in found if each.because is not None)),
        _meaning(book, sight, person.id, weighed.near + weighed.sentences),
        _role(book, sight, person, weighed.role),
        Leaning(round(text, ROUND), _close(candidate)) if text > weighed.text and text else None,
    )


def _findings(found: Iterable[Evidence]) -> tuple[Finding, ...]:
    return tuple(
        Finding(PRIVATE, each.source, each.on, "", None)
        if each.private
        else Finding(each.text, each.source, each.on, each.word, each.because)
        for each in found
    )


def _meaning(book: "Book", sight: "Sight", person: int, share: float) -> Meaning:
    asked = meaning.direction(meaning.vector([(sight.challenge.bare, 1.0)]))
    whole = _alike(asked, dict(book.meanings.vectors()).get(person, b""))
    counted = sight.hits.likeness(person)
    near = None
    if best := sight.hits.best.get(person):
        likeness, told = best
        text = PRIVATE if told.private else excerpt_of(told.text)
        near = Nearest(text, told.type, told.on, round(likeness, ROUND))
    about = next(iter(book.meanings.about([person])))
    texts = [(text, 1.0) for text in (about.title, about.company, *about.topics)]
    profile = _alike(asked, meaning.vector(texts))
    weighed = None if counted is None else round(counted, ROUND)
    return Meaning(round(share, ROUND), whole, weighed, profile, near, sight.sentences.get(person))


def _alike(asked: meaning.Direction | None, kept: bytes) -> float | None:
    return round(meaning.likeness(asked, kept), ROUND) if asked and kept else None


def _role(book: "Book", sight: "Sight", person: "Person", share: float) -> Role:
    fitting = sight.hits.roles.get(person.id)
    if fitting is None:
        return Role(round(share, ROUND), None, None, None, None, None, 0.0)
    because = fitting.role.because
    source = _where(book, person, because) if because else None
    called = fitting.called
    return Role(
        round(share, ROUND),
        fitting.role.role if source else None,
        fitting.role.because if source else PRIVATE,
        source or "note",
        _knows(fitting, sight.challenge.bare) if source else None,
        called.because if called else None,
        round(fitting.worth, ROUND),
    )


def _knows(fitting: Fitting, text: str) -> str:
    return fitting.called.knows if fitting.called else roles.nearest(fitting.role.role, text)


def _where(book: "Book", person: "Person", words: str) -> str | None:
    """Where the words stand that tell of a role; None where only a private note has them."""
    return next((source for source, text in _telling(book, person) if words.lower() in text.lower()), None)


def _telling(book: "Book", person: "Person") -> Iterator[tuple[str, str]]:
    yield "title", person.title or ""
    yield "company", person.company or ""
    yield from (("topic", topic) for topic in person.topics)
    yield "kind", person.kind
    yield from ((told.type, told.text) for told in book.meanings.texts([person.id]) if not told.private)


def _close(candidate: Candidate) -> str:
    if candidate.person.confidant:
        return "a confidant"
    calling = next((each.text for each in candidate.evidence if each.source == "listens"), None)
    return calling or f"a {candidate.person.kind}"
