"""Matches a phrase in a text: its words in order, close together, in any form.

A phrase counts as said with up to two other words between its own, and with German compounds that end in its words.
"""

from collections.abc import Sequence
from functools import lru_cache

from netcrm.engine.ask.meaning import apart
from netcrm.engine.ask.stems import GLUE, KEY, STOP, alike, spans, stem
from netcrm.named_tuple import NamedTuple

_GAP = 2  # how many other words may stand between two words of a phrase
_SHORT = 4  # letters; shorter words, abbreviations mostly, have no other forms: "irse" is not about the IRS
_LONG = 5  # letters of a key, where an anchor has more before its ending
_TAIL = 6  # shortest word recognised at the end of a German compound
_NO = {
    "cannot": ("can", "not"), "cant": ("can", "not"), "dont": ("do", "not"), "don": ("do",), "won": ("will",),
    "s": ("is",), "m": ("am",), "re": ("are",), "ve": ("have",), "ll": ("will",), "wont": ("will", "not"),
    "isn": ("is",), "doesn": ("does",), "didn": ("did",), "hasn": ("has",), "t": ("not",),
}  # fmt: skip
_ANY_FOUNDER = frozenset(("startup", "startups"))  # what whoever asks may have
_DENIED = frozenset("not no nor nicht kein keine keinen keinem keiner pas nao sin sem ohne ni".split())
_BEFORE, _AFTER = 4, 3  # words around a phrase among which it may be denied


class Heard(NamedTuple):
    """A text as phrases are compared with it: its words with their places in it, and those that are not glue."""

    text: str
    every: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
    content: tuple[str, ...]
    content_places: tuple[tuple[int, int], ...]


@lru_cache(maxsize=16384)
def words_of(text: str) -> Heard:
    """The words of a text in order; every way to say no is the same word."""
    found = [(part, (start, end)) for start, end, word in spans(text) for part in _in_full(word, text[end : end + 1])]
    content = [pair for pair in found if pair[0] not in GLUE]
    return Heard(text, *_columns(found), *_columns(content))


def _in_full(word: str, behind: str) -> Sequence[str]:
    """What a word cut short stands for. behind: the sign after it, by which "M&A" and "il m'a dit" are no "I'm a"."""
    if word == "m" and behind in ("&", "'", "’"):
        return (word,) if behind == "&" else ("me",)
    return _NO.get(word, (word,))


def says(said: Heard, phrase: str) -> str | None:
    """The part of the text that says the phrase: its words in order, close together, in any form; or None.

    Glue does not count, unless nothing but one word would be left: then "my wife" takes both. Nor is a phrase of common
    words said by these alone: "what I am good at" is not said in "what is a good price". Where a phrase denies, the
    text must: who should get up is not one who can't get up.
    """
    sought = words_of(phrase)
    if len(sought.every) > 1 and (len(sought.content) == 1 or _common(sought)):
        return _slice(said.text, said.places, _in_order(sought.every, said.every, 0))
    if len(sought.every) > len(sought.content) > 1 == len({*sought.content} - STOP):
        return _slice(said.text, said.places, _in_order(sought.every, said.every, 2))
    gap = _GAP if " " in phrase else 0  # "co-founder" is one word: to co-host an event for founders is another thing
    found = _in_order(sought.content or sought.every, said.content, gap)
    if found and _denies(sought.every) and not _denied(said, found):
        return None
    return _slice(said.text, said.content_places, found)


def telling(phrase: str) -> float:
    """How much it tells that a phrase was said: its words, and a little its length."""
    parts = words_of(phrase).content or words_of(phrase).every
    return len(parts) + min(sum(map(len, parts)), 20) / 40


def same(part: str, word: str) -> bool:
    """Whether a word of a text is a form of a word of a phrase, or a German compound that ends in it."""
    if len(part) < _SHORT:
        return part == word
    return is_form(part, word) or (len(part) >= _TAIL and len(word) > len(part) + 2 and word.endswith(part))


def is_form(word: str, other: str) -> bool:
    """Whether a word is a form of another: they share a beginning and, as far as the table knows them, a meaning."""
    return alike(word, other) and not apart(word, other)


def anchor(phrase: str) -> str:
    """The longest word of a phrase that is not glue, or "": no text says the phrase without some form of it."""
    return max(words_of(phrase).content, key=len, default="")


def key(phrase: str) -> str:
    """The beginning by which a phrase is found: what all forms of its anchor begin with, "" where it has none."""
    word = anchor(phrase)
    return word[: _LONG if len(stem(word)) > _LONG else KEY]


def keys(word: str) -> tuple[str, ...]:
    """The keys of all phrases whose anchor a word of a text could be a form of, see `same`."""
    ends = range(3, len(word) - _TAIL + 1)
    return tuple({word[at : at + size] for at in (0, *ends) for size in (KEY, _LONG)})


def says_little(part: str) -> bool:
    """Whether a part of a text is one word that any challenge may hold: asked about a startup, it tells nothing."""
    words = words_of(part).every
    return len(words) == 1 and (words[0] in STOP or words[0] in _ANY_FOUNDER)


def _common(sought: Heard) -> bool:
    """Whether no word of a phrase tells what it is about."""
    return STOP.issuperset(sought.content)


def _denies(words: Sequence[str]) -> bool:
    return not _DENIED.isdisjoint(words)


def _denied(said: Heard, found: tuple[int, int]) -> bool:
    first, last = (said.places.index(said.content_places[at]) for at in found)
    return _denies(said.every[max(0, first - _BEFORE) : last + 1 + _AFTER])


def _in_order(parts: Sequence[str], said: Sequence[str], gap: int) -> tuple[int, int] | None:
    for first in range(len(said) - len(parts) + 1) if parts else ():
        last = _last(parts[1:], said, first, gap) if same(parts[0], said[first]) else None
        if last is not None:
            return first, last
    return None


def _last(parts: Sequence[str], said: Sequence[str], at: int, gap: int) -> int | None:
    for part in parts:
        window = range(at + 1, min(len(said), at + 2 + gap))
        following = next((place for place in window if same(part, said[place])), None)
        if following is None:
            return None
        at = following
    return at


def _slice(text: str, places: Sequence[tuple[int, int]], found: tuple[int, int] | None) -> str | None:
    return text[places[found[0]][0] : places[found[1]][1]] if found else None


def _columns(found: Sequence[tuple[str, tuple[int, int]]]) -> tuple[tuple[str, ...], tuple[tuple[int, int], ...]]:
    return tuple(word for word, _ in found), tuple(place for _, place in found)
