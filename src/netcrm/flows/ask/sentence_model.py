"""Compares whole sentences by the sentence model, where it is installed, for the people who fit best."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from netcrm.engine.ask.scoring import NOTHING, Weighed

if TYPE_CHECKING:
    from netcrm.flows.ask.retrieval import Hits
    from netcrm.semantic import Model
    from netcrm.store.book import Book
    from netcrm.store.meanings import Told

_PEOPLE = 26  # of those who were looked at closely, the best; more brought nothing
_TEXTS = 3  # of each, besides the profile
_SHARE = 0.3  # what a likeness of 1 adds to the score; the table has learnt most of what the model knows
_DIGITS = 4
_ORDER = ("interaction", "give", "advice", "note")  # notes tell most


def by_sentences(
    book: "Book", challenge: str, hits: "Hits", chosen: Sequence[int], also: Sequence[int], model: "Model | None"
) -> dict[int, float]:
    """How alike the challenge and the texts of each are on average, -1 to 1; {} without a model, or where it fails to
    start.

    chosen: whom to compare, the best first; also: whom in any case. Of everybody the profile is read, the text that
    comes nearest by the table of words, and what was written last.
    """
    if model is None or not challenge:
        return {}
    people = tuple(dict.fromkeys((*chosen[:_PEOPLE], *also)))
    rows = [(person, text) for person, texts in _texts(book, hits, people).items() for text in texts]
    close = model.likeness(challenge, [text for _, text in rows]) if rows else []
    found: dict[int, list[float]] = {}
    for (person, _), likeness in zip(rows, close, strict=False):
        found.setdefault(person, []).append(likeness)
    return {person: round(sum(each) / len(each), _DIGITS) for person, each in found.items()}


def lifted(weighed: Mapping[int, Weighed], close: Mapping[int, float]) -> dict[int, Weighed]:
    """The shares of everybody's score, that of meaning raised by what `by_sentences` found."""
    more = {person: _SHARE * max(0.0, likeness) for person, likeness in close.items()}
    return {**weighed, **{one: _raised(weighed.get(one, NOTHING), share) for one, share in more.items()}}


def _raised(weighed: Weighed, share: float) -> Weighed:
    return weighed._replace(sentences=share)


def _texts(book: "Book", hits: "Hits", people: Sequence[int]) -> dict[int, list[str]]:
    told: dict[int, list[Told]] = {}
    for each in book.meanings.texts(list(people)):
        told.setdefault(each.person, []).append(each)
    profiles = {
        about.person: (about.title, about.company, *about.topics) for about in book.meanings.about(list(people))
    }
    return {
        person: [
            text for text in (", ".join(filter(None, profile)), *_best_told(hits, person, told.get(person, ()))) if text
        ]
        for person, profile in profiles.items()
    }


def _best_told(hits: "Hits", person: int, told: Iterable["Told"]) -> list[str]:
    """The text that comes nearest by the table, then notes, advice, gives and interactions, the last ones first."""
    latest = sorted(told, key=lambda each: (_ORDER.index(each.type), each.on, each.text), reverse=True)
    nearest = [hits.best[person][1]] if person in hits.best else []
    return list(dict.fromkeys(each.text for each in (*nearest, *latest)))[:_TEXTS]
