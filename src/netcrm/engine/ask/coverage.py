"""How far the texts about somebody hold the words of a challenge, all texts together.

    coverage  sum of worth * log2(1 + texts with the word) / sum of worth     0 for no word, 1 for each word in one text
    worth     telling * log(1 + (all - having + .5) / (having + .5))          a word that few texts hold tells more

It says more of how sure an answer is than the weight of the words does, which is compared with the best of the book.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import log, log2

from netcrm.engine.ask.evidence import Sought, words_in
from netcrm.engine.ask.meaning import telling


def coverage(looking: Sought, texts: Mapping[int, Sequence[Sequence[str]]], among: int) -> dict[int, float]:
    """By person how far the words that were said stand in their texts, each given as its parts.

    among: how many texts there are in all. Related words do not count.
    """
    held = {person: _held(looking, each) for person, each in texts.items()}
    having: dict[int, int] = {}
    for counts in held.values():
        for number, times in counts.items():
            having[number] = having.get(number, 0) + times
    worth = [telling(word) * _rarity(having.get(number, 0), among) for number, word in enumerate(looking.words)]
    whole = sum(worth) or 1.0
    return {
        person: sum(worth[number] * log2(1 + times) for number, times in counts.items()) / whole
        for person, counts in held.items()
    }


def _rarity(having: int, among: int) -> float:
    return log(1 + max(0.5, among - having + 0.5) / (having + 0.5))


def _held(looking: Sought, texts: Iterable[Sequence[str]]) -> dict[int, int]:
    """In how many of the texts each word stands, by its number."""
    counts: dict[int, int] = {}
    for parts in texts:
        for number in {number for part in parts for number in words_in(looking, part)}:
            counts[number] = counts.get(number, 0) + 1
    return counts
