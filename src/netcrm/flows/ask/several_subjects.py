"""Answers a challenge about several things: whoever answers each of them takes turns in one list."""

from collections.abc import Callable, Sequence

from netcrm.engine.ask import question, subjects
from netcrm.engine.ask.confidence import FITS
from netcrm.engine.ask.ranking import LETTERS, Ranking
from netcrm.named_tuple import NamedTuple


class Part(NamedTuple):
    """One of several subjects: the words that tell it, and whom to ask."""

    text: str
    ranked: Ranking


def parts(text: str, wanted: str | None, answer: Callable[[str], Ranking]) -> tuple[Part, ...]:
    """The subjects of a challenge that somebody answers; () where it is about one, or one alone is answered.

    answer: whom to ask about a part.
    """
    said = subjects.subjects(text)
    if len(said) < 2 or {question.understand(each, wanted).kind for each in said} == {"emotional"}:
        return ()
    found = [Part(each, answer(each)) for each in said]
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
