"""Answers a challenge about several things: whoever answers each of them takes turns in one list."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from netcrm.engine.ask import question, ranking, subjects
from netcrm.engine.ask.confidence import FITS
from netcrm.engine.ask.ranking import LETTERS, Ranking
from netcrm.flows.ask.ask import Among, Sight, candidates, survey
from netcrm.flows.ask.retrieval import Means

if TYPE_CHECKING:
    from netcrm.store.book import Book


class Part(NamedTuple):
    """One of several subjects: the words that tell it, what the book holds for it, and whom to ask."""

    text: str
    sight: Sight
    ranked: Ranking


def parts(book: "Book", sight: Sight, wanted: str | None, among: Among, means: Means, limit: int) -> tuple[Part, ...]:
    """The subjects of a challenge that somebody answers; () where it is about one, or one alone is answered.

    Whoever is left out of the whole challenge is left out of each of its parts.
    """
    said = subjects.subjects(sight.challenge.bare)
    kinds = {question.understand(each, wanted).kind for each in said}
    if len(said) < 2 or kinds == {"emotional"}:
        return ()
    found = []
    for text in said:
        part = survey(book, text, wanted, among, means, without=sight.without)
        ranked = ranking.rank(part.challenge, candidates(book, part, part.chosen), book.today, limit)
        found.append(Part(text, part, ranked))
    answered = tuple(one for one in found if one.ranked.suggestions and one.ranked.fit != "weak")
    return answered if len(answered) > 1 else ()


def in_turns(whole: Ranking, found: Sequence[Part], limit: int) -> Ranking:
    """The best for each part in turns, weak ones left out, then the best for the whole; lettered anew."""
    rows = {(at, row.person.id): row for at, part in enumerate(found) for row in part.ranked.suggestions}
    lists = [[row.person.id for row in part.ranked.suggestions if row.fit != "weak"] for part in found]
    turns = [rows[at, person]._replace(subject=found[at].text) for at, person in subjects.take_turns(lists, limit)]
    there = {row.person.id for row in turns}
    chosen = [*turns, *(row for row in whole.suggestions if row.person.id not in there)][:limit]
    there = {row.person.id for row in chosen}
    wake = whole.wake if whole.wake and whole.wake.person.id not in there else None
    rest = [*chosen, *([wake] if wake else []), *whole.further]
    lettered = [row._replace(letter=letter) for letter, row in zip(LETTERS, rest, strict=False)]
    first = len(chosen) + bool(wake)
    return Ranking(
        tuple(lettered[: len(chosen)]), lettered[len(chosen)] if wake else None, tuple(lettered[first:]), _surest(found)
    )


def _surest(found: Sequence[Part]) -> str:
    return min((part.ranked.fit for part in found), key=FITS.index)
