"""Whom two readers found right for 120 questions, see sets/README.md, and what `ask` says of these people today."""

import json
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from statistics import fmean, median
from typing import NamedTuple, TypeVar

from paths import ROOT
from pool_for_judges import Question, Subset

from netcrm.engine.ask import ranking
from netcrm.engine.ask.ranking import Candidate
from netcrm.flows.ask import ask as flow
from netcrm.store.book import Book

RIGHT = 2  # a grade from which somebody is right: "likely useful: close experience"
BEST = 3
LIMIT = 5
_TIMES = 2000
_Of = TypeVar("_Of")


class Verdict(NamedTuple):
    """What a question got. half: learn or check; pairs: what both readers said; grades: by person, in the end."""

    half: str
    grades: Mapping[str, int]
    pairs: tuple[tuple[int, int], ...]


class Row(NamedTuple):
    """Somebody judged for a question, or shown for it. grade: None where nobody judged them; place: in the answer, from
    1, None where they are not in it; likely, fit: what `ask` says of whoever is in it; the rest: what that is told by.
    """

    of: str
    half: str
    question: str
    person: str
    grade: int | None
    place: int | None
    fit: str | None
    covered: float
    meaning: float | None
    role: float
    likeness: float | None
    first: bool

    @property
    def right(self) -> bool:
        return (self.grade or 0) >= RIGHT


@cache
def verdicts() -> Mapping[str, Mapping[str, Verdict]]:
    """By set and question. Each grade is what both said, or the middle one of three."""
    held = json.loads((ROOT / "tests" / "benchmarks" / "sets" / "judged.json").read_text(encoding="utf-8"))
    return {
        name: {key: _verdict(each["half"], each["grades"]) for key, each in questions.items()}
        for name, questions in held.items()
    }


def rows(subset: Subset) -> Iterator[Row]:
    """Everybody judged for the questions of a set, and everybody shown for them."""
    for question in subset.questions:
        if question.id in verdicts()[subset.name]:
            yield from _of_question(subset, question, verdicts()[subset.name][question.id])


def weighed(book: Book, text: str, kind: str | None) -> tuple[tuple[Candidate, bool], ...]:
    """Those of your day who could be suggested, by score, each with whether they are the first."""
    sight = flow.survey(book, text, kind)
    placed, _ = ranking.places(sight.challenge, flow.candidates(book, sight, sight.chosen))
    return tuple((each.candidate, each.by_score == 1) for each in sorted(placed, key=lambda each: each.by_score))


def told_by(candidate: Candidate) -> tuple[float, float | None, float, float | None]:
    """What a chance is told by, besides being first."""
    meaning = None if candidate.near is None else candidate.weighed.near
    return candidate.covered, meaning, candidate.weighed.role, candidate.near


def interval(values: Sequence[_Of], figure: Callable[[Sequence[_Of]], float]) -> tuple[float, float]:
    """Within which a figure of such values is in 95 of 100 draws of as many, each put back."""
    pick = random.Random(1)
    drawn = sorted(figure(pick.choices(values, k=len(values))) for _ in range(_TIMES))
    return drawn[_TIMES // 40], drawn[-_TIMES // 40]


def share(rows: Sequence[Row]) -> float:
    """How many of these are right, 0 to 1."""
    return fmean(row.right for row in rows) if rows else 0.0


def by_question(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows of each question, as it is questions that are drawn."""
    found: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        found.setdefault((row.of, row.question), []).append(row)
    return list(found.values())


def _of_question(subset: Subset, question: Question, verdict: Verdict) -> Iterator[Row]:
    book, kind = subset.book, question.kind or None
    first = {each.person.id: is_first for each, is_first in weighed(book, question.text, kind)}
    shown = {
        row.person.id: (place, row.fit)
        for place, row in enumerate(flow.ask(book, question.text, kind, limit=LIMIT).suggestions, 1)
    }
    judged = {person.id: person for person, _ in book.people.by_handles([f"x-{key}" for key in verdict.grades])}
    sight = flow.survey(book, question.text, kind, also=tuple(judged))
    for candidate in flow.candidates(book, sight, sorted({*judged, *shown})):
        key = candidate.person.id
        who = candidate.person.handle.removeprefix("x-")
        place, fit = shown.get(key, (None, None))
        yield Row(
            subset.name, verdict.half, question.id, who, verdict.grades.get(who), place, fit,
            *told_by(candidate), first.get(key, False),
        )  # fmt: skip


def _verdict(half: str, digits: Mapping[str, str]) -> Verdict:
    given = {who: [int(digit) for digit in each] for who, each in digits.items()}
    return Verdict(
        half,
        {who: int(median(each)) for who, each in given.items()},
        tuple((each[0], each[1]) for each in given.values()),
    )
