"""How far the texts about somebody hold the words of a challenge, all texts together.

    coverage  sum of worth * log2(1 + texts with the word) / sum of worth     0 for no word, 1 for each word in one text
    worth     telling * log(1 + (all - having + .5) / (having + .5))          a word that few texts hold tells more

It says more of how sure an answer is than the weight of the words does, which is compared with the best of the book.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import log, log2

from netcrm.engine.ask.evidence import Sought, words_in
from netcrm.engine.ask.meaning import telling

_ALONE = 0.5  # what a word counts without the rest of its phrase


def coverage(looking: Sought, texts: Mapping[int, Sequence[Sequence[str]]], among: int) -> dict[int, float]:
    """By person how far the words that were said stand in their texts, each given as its parts.

    among: how many texts there are in all. Related words do not count.
    """
    held = {person: _held(looking, each) for person, each in texts.items()}
    having: dict[int, float] = {}
    for counts in held.values():
        for number, times in counts.items():
            having[number] = having.get(number, 0) + times
    worth = [telling(word) * _rarity(having.get(number, 0), among) for number, word in enumerate(looking.words)]
    whole = sum(worth) or 1.0
    return {
        person: sum(worth[number] * log2(1 + times) for number, times in counts.items()) / whole
        for person, counts in held.items()
    }


def _rarity(having: float, among: int) -> float:
    return log(1 + max(0.5, among - having + 0.5) / (having + 0.5))


def _held(looking: Sought, texts: Iterable[Sequence[str]]) -> dict[int, float]:
    """In how many of the texts each word stands, by its number. A word of a phrase that was heard counts half where
    nothing else of the phrase stands: a security audit is no tax audit."""
    counts: dict[int, float] = {}
    for parts in texts:
        found = {number for part in parts for number in words_in(looking, part)}
        phrases = [looking.within.get(looking.words[number]) for number in found]
        for number, phrase in zip(found, phrases, strict=True):
            alone = phrase is not None and phrases.count(phrase) == 1
            counts[number] = counts.get(number, 0.0) + (_ALONE if alone else 1.0)
    return counts
