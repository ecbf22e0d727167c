"""Scores people for a challenge: words, meaning and roles weighed together.

    lex    bm25 of the words that were said + 0.4 * bm25 of the words the thesaurus adds, as a share of the best, or
           of a fifth of what a text with all the words would get: one common word in one text is no full hit
    near   mean of the likeness to all of somebody's texts and to the best single one, from 0 (the least, and not above
           no likeness) to 1 (the most)
    role   how well one of somebody's roles answers, 0 to 1, times how surely they have it
    text   0.3 * lex + 0.7 * near + 0.3 * role;  near counts whole where no word is found in anybody

The weights were learnt on the learning sets alone; tests/benchmarks/test_ask_on_bench_sets.py prints what each brings.
"""

from collections.abc import Mapping
from math import log
from typing import NamedTuple

WIDE = 0.4  # a related word weighs so much of one that was said
_LEX, _ROLE = 0.3, 0.3
_SPAN = 0.3  # of likeness, at least from the farthest to the nearest: where nobody is near, nobody is made to seem so
_LEAST = 0.2  # of what a text with all the words would get


class Found(NamedTuple):
    """What was found of a person. lex, wide: bm25; near: likeness, -1 to 1, None where unknown; role: 0 to 1."""

    lex: float = 0.0
    wide: float = 0.0
    near: float | None = None
    role: float = 0.0


class Weighed(NamedTuple):
    """The share that each kind of finding has in the score of a person's texts; they add up to it."""

    said: float
    related: float
    near: float
    role: float

    @property
    def text(self) -> float:
        return sum(self)


NOTHING = Weighed(0.0, 0.0, 0.0, 0.0)


def weigh(
    found: Mapping[int, Found], words: int = 0, people: int = 0, least: float | None = None
) -> dict[int, Weighed]:
    """What was found of everybody, made comparable: by person the shares of the score.

    words: how many were said; people: how many there are; least: the likeness of whoever is farthest of all.
    """
    best = max((each.lex + WIDE * each.wide for each in found.values()), default=0.0)
    if best:
        best = max(best, _LEAST * words * log(1 + (people + 0.5) / 0.5))
    known = [each.near for each in found.values() if each.near is not None]
    low, high = min([0.0, *known] if least is None else [0.0, least]), max(known, default=0.0)
    lex = _LEX / best if best else 0.0
    near = (1 - _LEX if best else 1.0) / max(high - low, _SPAN)
    return {
        person: Weighed(
            lex * each.lex,
            lex * WIDE * each.wide,
            near * (each.near - low) if each.near is not None else 0.0,
            _ROLE * each.role,
        )
        for person, each in found.items()
    }
