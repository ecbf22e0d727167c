"""Evidence for a challenge in a text about somebody: which word or passage, and how much it weighs.

    weight  sum over the words found of idf * tf * 2.2 / (tf + 1.2 * (.25 + .75 * length / mean length))      BM25
    idf     log(1 + (all - having + .5) / (having + .5))

The text index can weigh too, but counts every word of the query over the whole book for it, and in a small book holds
a word that half of the people have for worth nothing.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import log

from netcrm.engine.ask.phrases import anchor, is_form, keys, same, says, words_of
from netcrm.engine.ask.question import Challenge
from netcrm.engine.ask.snippets import excerpt
from netcrm.engine.ask.stems import KEY, content_words, tokens
from netcrm.engine.ask.thesaurus import Related
from netcrm.named_tuple import NamedTuple

_SHOWN = 56  # letters of a passage, so that it stands on one line of a page with its day
_FLOOR = 1e-6  # whoever was found weighs something
_WHOLE = ("topic", "title", "company", "wants")  # short texts, shown as they are


class Evidence(NamedTuple):
    """Why somebody may help: a passage, where it stands, the matching word, and what led to it (None: it was said).

    nearest: whether it is the text about them that comes nearest in meaning.
    """

    text: str
    source: str
    on: date | None = None
    private: bool = False
    word: str = ""
    because: str | None = None
    nearest: bool = False


class Sought(NamedTuple):
    """A challenge prepared for looking into many texts.

    words: what was said; wide: what the thesaurus adds. within: words that were said as part of a phrase the thesaurus
    knows, such as the "run" of "run out of money", with the phrase. A number is a place in `words`, then `wide`.
    phrases: the numbers of those with several words; starts: by the beginning of a word, the numbers of those it may
    be; known: the same by whole words; seen: by text what was found in it and its length; both filled while looking.
    """

    words: tuple[str, ...]
    wide: tuple[Related, ...]
    within: Mapping[str, str]
    phrases: frozenset[int]
    starts: Mapping[str, tuple[int, ...]]
    known: dict[str, tuple[int, ...]]
    seen: dict[str, tuple[dict[int, int], int]]


class Weight(NamedTuple):
    """How much a text weighs by the words that were said, and by those the thesaurus adds."""

    lex: float
    wide: float


def search_terms(challenge: Challenge) -> Sought:
    """The challenge, ready for `evidence` and `weights`."""
    starts: dict[str, list[int]] = {}
    words = [*challenge.words, *(anchor(near.word) for near in challenge.wide)]
    for number, word in enumerate(words):
        starts.setdefault(word[:KEY], []).append(number)
    within = {word: phrase for phrase in _phrases(challenge) for word in content_words(phrase)}
    by_start = {key: tuple(those) for key, those in starts.items()}
    first = len(challenge.words)
    phrases = frozenset(at for at, near in enumerate(challenge.wide, first) if len(words_of(near.word).every) > 1)
    return Sought(challenge.words, challenge.wide, within, phrases, by_start, {}, {})


def evidence(looking: Sought, text: str, source: str, on: date | None = None, private: bool = False) -> Evidence | None:
    """The evidence that a text about somebody holds for the challenge, or None. A word said beats a related one."""
    whole = source in _WHOLE
    found = [_word(looking, number, whole) for number in sorted(_occurrences(looking, text, tokens(text)))]
    if not found:
        return None
    word, because = min(found, key=lambda pair: pair[1] is not None)
    return Evidence(text if whole else excerpt_of(text, word), source, on, private, word, because)


def unnamed(text: str, names: Iterable[str]) -> str:
    """The text without the words of these names where they are written as names: who is called Grant gives none."""
    said = text
    for word in {
        word for name in names for word in name.split() if len(word) > 1 and word[0].isupper() and word in text
    }:
        said = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", " ", said)
    return said


def excerpt_of(text: str, word: str = "") -> str:
    """The part of a passage around the word, short enough for a line of a page."""
    return excerpt(text, [word] if word else [], _SHOWN)


def weights(looking: Sought, texts: Sequence[Sequence[tuple[str, float]]], among: int) -> list[Weight]:
    """How much each text weighs.

    texts: each as its parts with the worth of a word there; among: how many texts there are in all.
    """
    found = [_counted(looking, parts) for parts in texts]
    having: dict[int, int] = {}
    for counts, _ in found:
        for number in counts:
            having[number] = having.get(number, 0) + 1
    mean = sum(length for _, length in found) / max(1, len(found)) or 1
    idf = {number: log(1 + max(0.5, among - n + 0.5) / (n + 0.5)) for number, n in having.items()}
    return [_weight(looking, counts, 0.25 + 0.75 * length / mean, idf) for counts, length in found]


def words_in(looking: Sought, text: str) -> tuple[int, ...]:
    """The numbers of the words that were said, without related ones, that stand in a text."""
    if text and text not in looking.seen:
        _counted(looking, ((text, 1.0),))
    return tuple(number for number in looking.seen[text][0] if number < len(looking.words)) if text else ()


def _phrases(challenge: Challenge) -> set[str]:
    return {near.because for near in challenge.wide if len(words_of(near.because).content) > 1}


def _word(looking: Sought, number: int, whole: bool) -> tuple[str, str | None]:
    """The word or phrase of a number, and what led to it. Half a phrase tells less in a long text than in a topic."""
    if number < len(looking.words):
        word = looking.words[number]
        return word, None if whole else looking.within.get(word)
    near = looking.wide[number - len(looking.words)]
    return near.word, near.because


def _weight(looking: Sought, counts: Mapping[int, float], long: float, idf: Mapping[int, float]) -> Weight:
    sums = [0.0, 0.0]
    for number, count in counts.items():
        sums[number >= len(looking.words)] += idf[number] * count * 2.2 / (count + 1.2 * long)
    return Weight(*(max(each, _FLOOR) for each in sums)) if counts else Weight(0.0, 0.0)


def _counted(looking: Sought, parts: Iterable[tuple[str, float]]) -> tuple[dict[int, float], int]:
    """By number, how often it stands in the parts times what that is worth; and how many words there are."""
    counts: dict[int, float] = {}
    length = 0
    for text, worth in parts:
        if text:
            if text not in looking.seen:
                said = tokens(text)
                looking.seen[text] = _occurrences(looking, text, said), len(said)
            found, size = looking.seen[text]
            length += size
            for number, times in found.items():
                counts[number] = counts.get(number, 0.0) + worth * times
    return counts, length


def _occurrences(looking: Sought, text: str, said: Sequence[str]) -> dict[int, int]:
    """The numbers of the words and phrases that stand in a text, with how often."""
    found: dict[int, int] = {}
    known = looking.known
    for word in said:
        numbers = known.get(word)
        if numbers is None:
            numbers = known[word] = _numbers(looking, word)
        for number in numbers:
            found[number] = found.get(number, 0) + 1
    if looking.phrases.isdisjoint(found):
        return found
    return {number: times for number, times in found.items() if _really(looking, number, text)}


def _numbers(looking: Sought, word: str) -> tuple[int, ...]:
    near = [number for key in keys(word) for number in looking.starts.get(key, ())]
    return tuple(number for number in sorted({*near}) if _is(looking, number, word)) if near else ()


def _is(looking: Sought, number: int, word: str) -> bool:
    first = number - len(looking.words)
    return is_form(looking.words[number], word) if first < 0 else same(anchor(looking.wide[first].word), word)


def _really(looking: Sought, number: int, text: str) -> bool:
    """Whether a phrase stands there whole, of which one word was found."""
    if number not in looking.phrases:
        return True
    phrase = looking.wide[number - len(looking.words)].word
    if text.isascii() and not all(part[:KEY] in text.lower() for part in words_of(phrase).content):
        return False  # the long way costs much more
    return says(words_of(text), phrase) is not None
