"""Cuts the few words out of a long text that show why it was found."""

from bisect import bisect_right
from collections.abc import Iterable
from unicodedata import category

from netcrm.engine.ask.stems import alike, spans, tokens
from netcrm.text import lowered

_WIDTH = 72


def excerpt(text: str, words: Iterable[str], width: int = _WIDTH) -> str:
    """The part of a text around the words, on one line of at most `width` characters, cut between words.

    The place with most of the words wins, then the first. An ellipsis marks where something was left out.
    """
    text = " ".join(text.split())
    if len(text) <= width:
        return text
    sought = list(dict.fromkeys(part for word in words for part in tokens(word)))
    found = [
        (start, end, index)
        for start, end, word in spans(text)
        for index, part in enumerate(sought)
        if alike(part, word)
    ]
    start, end = _densest(found, width // 2) if found else _inside(text, sought)
    return _cut(text, start, end, width)


def _inside(text: str, sought: list[str]) -> tuple[int, int]:
    # Chinese and Japanese put no space between words.
    small = lowered(text)
    places = [(small.find(part), len(part)) for part in sought]
    return next(((at, at + size) for at, size in places if at >= 0), (0, 0))


def _densest(found: list[tuple[int, int, int]], reach: int) -> tuple[int, int]:
    ends = [end for _, end, _ in found]  # no two words overlap: the ends are in order as the beginnings are

    def held(at: int) -> list[tuple[int, int, int]]:
        start, end, _ = found[at]
        return found[at : bisect_right(ends, start + max(reach, end - start))]

    best = max(range(len(found)), key=lambda at: (len({index for _, _, index in held(at)}), -at))
    return found[best][0], held(best)[-1][1]


def _cut(text: str, start: int, end: int, width: int) -> str:
    room = max(0, width - (end - start))
    left = max(0, min(start - room // 3, len(text) - width))
    right = min(len(text), left + width)
    if left:
        left = _next_word(text, left, start)
    if right < len(text):
        right = _word_end(text, right - 1 - bool(left), max(left, min(end, right)))
    before, after = "…" if left else "", "…" if right < len(text) else ""
    right = min(right, left + width - len(before) - len(after))
    return before + text[_apart(text, left, 1) : _apart(text, right, -1)].strip() + after


def _apart(text: str, at: int, step: int) -> int:
    """The first place from here on, or back, that cuts no letter from its marks and no emoji in half."""
    while 0 < at < len(text) and not text.isascii() and (_joins(text[at]) or text[at - 1] == "\u200d"):
        at += step
    return at


def _joins(char: str) -> bool:
    """Whether it belongs to the character before: a mark, a joiner, a skin tone."""
    return char == "\u200d" or category(char)[0] == "M" or "\U0001f3fb" <= char <= "\U0001f3ff"


def _next_word(text: str, left: int, start: int) -> int:
    space = text.find(" ", left, start)
    return space + 1 if space >= 0 else min(start, left + 1)


def _word_end(text: str, right: int, end: int) -> int:
    if right <= end:
        return right
    space = text.rfind(" ", end, right + 1)
    return space if space >= 0 else right
