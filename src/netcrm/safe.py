"""Cleans strangers' text of everything a terminal obeys, and counts, cuts and pads it by columns."""

from collections.abc import Iterable
from unicodedata import category, combining, east_asian_width

# Zero width joiner and variation selector build emoji and are harmless on their own; ZWNJ is needed by Persian.
_KEPT_FORMAT = {"\u200c", "\u200d"}
_LIMIT_COMBINING = 4


def clean(text: str) -> str:
    """The text without control, bidi, tag and zero-width characters; tabs become spaces, line ends stay."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\t", " ")
    kept: list[str] = []
    marks = 0
    for char in text:
        if combining(char):
            marks += 1
            if marks > _LIMIT_COMBINING:
                continue
        else:
            marks = 0
        if char == "\n" or char in _KEPT_FORMAT or category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
            kept.append(char)
    return "".join(kept)


def line(text: str) -> str:
    """The cleaned text on one line, runs of white space folded."""
    return " ".join(clean(text).split())


def cells(text: str) -> int:
    """How many terminal columns the text takes."""
    if text.isascii():
        return len(text)
    return sum(width for _, width in _clusters(text))


def cut(text: str, width: int) -> str:
    """The text in at most `width` columns, with an ellipsis where something was left out; no emoji or letter is cut in
    half."""
    if cells(text) <= width:
        return text
    kept, room = [], max(0, width - 1)
    for cluster, columns in _clusters(text):
        room -= columns
        if room < 0:
            break
        kept.append(cluster)
    return "".join(kept).rstrip() + "…"


def pad(text: str, width: int) -> str:
    """The text cut or filled to exactly `width` columns."""
    text = cut(text, width)
    return text + " " * (width - cells(text))


def _clusters(text: str) -> Iterable[tuple[str, int]]:
    """What stands as one sign for a reader (a letter with its marks, a whole emoji), each with its columns."""
    if all(map(_stands_alone, text)):
        return ((char, 2 if east_asian_width(char) in ("W", "F") else 1) for char in text)
    from wcwidth import iter_graphemes, wcswidth

    return ((cluster, max(0, wcswidth(cluster))) for cluster in iter_graphemes(text))


def _stands_alone(char: str) -> bool:
    """Whether it never joins what stands beside it, so that wcwidth, which takes 40 ms to wake, can sleep."""
    return " " <= char < "\x7f" or (char >= "\xa0" and char != "\xad" and any(a <= char <= b for a, b in _ALONE))


# Latin, Greek and Cyrillic letters, punctuation, Chinese, Japanese and Korean, and pictures without a skin tone.
_ALONE = (
    ("\xa0", "\u02ff"),
    ("\u0370", "\u0482"),
    ("\u048a", "\u052f"),
    ("\u1e00", "\u1eff"),
    ("\u2010", "\u2027"),
    ("\u2030", "\u205e"),
    ("\u20a0", "\u20bf"),
    ("\u2190", "\u21ff"),
    ("\u3000", "\u3029"),
    ("\u3041", "\u3096"),
    ("\u309b", "\u30ff"),
    ("\u3400", "\u4dbf"),
    ("\u4e00", "\u9fff"),
    ("\uac00", "\ud7a3"),
    ("\uff01", "\uff60"),
    ("\U0001f600", "\U0001f64f"),
    ("\U0001f680", "\U0001f6c5"),
    ("\U0001f910", "\U0001f9ff"),
)
