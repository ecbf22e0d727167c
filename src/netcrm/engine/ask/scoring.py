"""Scores people for a challenge: words, meaning and roles weighed together.

    lex    bm25 of the words that were said + 0.4 * bm25 of the words the thesaurus adds, as a share of the best, or
           of a fifth of what a text with all the words would get: one common word in one text is no full hit
    whole, best, topic
           likeness to all that is known of somebody, to the best of their texts and to the best of their topics, each
           from 0 (the least of all people, and not above no likeness) to 1 (the most)
    role   how well one of somebody's roles answers, 0 to 1, times how surely they have it
    text   0.13 * lex + 0.53 * whole + 0.23 * best + 0.3 * topic + 0.2 * role

A topic counts by itself, since somebody chose it to say what this person knows; a title together with it, as an "about
me" has it, counts in the whole alone, where it says less of people whose title says nothing.

The weights were learnt on the learning sets alone, where they stand on a plateau: each may be a fifth more or less at
the same result. tests/benchmarks/test_ask_on_bench_sets.py prints what each part brings.
"""

from collections.abc import Callable, Iterable, Mapping
from math import log

from netcrm.named_tuple import NamedTuple

WIDE = 0.4  # a related word weighs so much of one that was said
_LEX, _WHOLE, _BEST, _TOPIC, _ROLE = 0.13, 0.53, 0.23, 0.3, 0.2
_SPAN = 0.3  # of likeness, at least from the farthest to the nearest: where nobody is near, nobody is made to seem so
_LEAST = 0.2  # of what a text with all the words would get


class Found(NamedTuple):
    """What was found of a person. lex, wide: bm25; role: 0 to 1. Likeness, -1 to 1, None where unknown or not looked
    at: near of all that is known, best of the single text that is most alike, topic of the topic that is."""

    lex: float = 0.0
    wide: float = 0.0
    near: float | None = None
    role: float = 0.0
    best: float | None = None
    topic: float | None = None


class Weighed(NamedTuple):
    """The share that each kind of finding has in the score of a person's texts; they add up to it.

    near: of meaning by the table of words; sentences: what the sentence model adds to it, where it is installed.
    """

    said: float
    related: float
    near: float
    role: float
    sentences: float = 0.0

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
    whole = _scale(_WHOLE, [each.near for each in found.values()], 0.0 if least is None else least)
    best_text = _scale(_BEST, [each.best for each in found.values()])
    topic = _scale(_TOPIC, [each.topic for each in found.values()])
    lex = _LEX / best if best else 0.0
    return {
        person: Weighed(
            lex * each.lex,
            lex * WIDE * each.wide,
            whole(each.near) + best_text(each.best) + topic(each.topic),
            _ROLE * each.role,
        )
        for person, each in found.items()
    }


def _scale(weight: float, likeness: Iterable[float | None], least: float = 0.0) -> Callable[[float | None], float]:
    """What a likeness brings, from 0 to the weight: from the least of these to the most; nothing where unknown."""
    known = [each for each in likeness if each is not None]
    low = min([0.0, least, *known])
    slope = weight / max(max(known, default=0.0) - low, _SPAN)
    return lambda each: 0.0 if each is None else slope * (each - low)
