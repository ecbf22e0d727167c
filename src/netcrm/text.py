"""Text folded for comparison, cut into words, and measured, cut and padded by terminal columns."""

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, cast
from unicodedata import category, east_asian_width, normalize

if TYPE_CHECKING:
    from re import Pattern

# Letters that Unicode does not decompose; the text index folds the same ones in SQL (store/index.sql).
LETTERS = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i",
    "Ł": "l", "Ø": "o", "Đ": "d", "Ð": "d", "Þ": "th", "Æ": "ae", "Œ": "oe", "ẞ": "ss",
}  # fmt: skip
APOSTROPHES = "'’‘ʼ`"
_TABLE = str.maketrans(LETTERS)


def fold(text: str) -> str:
    """The text without accents and case, as names and searches are compared."""
    if text.isascii():
        return text.lower()
    bare = normalize("NFKD", text.translate(_TABLE))
    return "".join(char for char in bare if category(char) != "Mn").casefold()


def lazy_pattern(expression: str, flags: int = 0) -> "Pattern[str]":
    """The regular expression, compiled when it is first used: a plain line wants few of those that its reader names,
    and all of them cost 14 ms to compile, as much as bare Python takes. `match.re` is the compiled one, never this."""
    return cast("Pattern[str]", _LazyPattern(expression, flags))


class _LazyPattern:
    def __init__(self, expression: str, flags: int) -> None:
        self.expression, self.given = expression, flags

    def __getattr__(self, name: str) -> Any:
        """A method of the compiled expression, which stands here itself from then on."""
        import re

        found = getattr(re.compile(self.expression, self.given), name)
        setattr(self, name, found)
        return found


def unapostrophed(text: str) -> str:
    """The folded text without the apostrophes within words, so that O'Hara, O’Hara and Ohara are one."""
    folded = fold(text)
    if not any(mark in folded for mark in APOSTROPHES):
        return folded
    return "".join(char for at, char in enumerate(folded) if char not in APOSTROPHES or not _is_within(folded, at))


def _is_within(text: str, at: int) -> bool:
    return text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()


def marked(text: str, private: bool) -> str:
    """The text with the mark of what is private behind it, in tables as on pages."""
    return f"{text} (private)".strip() if private else text


def lowered(text: str) -> str:
    """The text in small letters, every one where the large one stood; İ, which would become two, stays."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def tokens(text: str) -> list[str]:
    """The folded words of a text: runs of letters and digits."""
    return "".join(char if char.isalnum() else " " for char in fold(text)).split()


def indexed(text: str) -> list[str]:
    """The words of a text as the text index keeps them: Latin letters folded, other scripts with their accents."""
    kept = (char if char.isalnum() or "\u0300" <= char <= "\u036f" else " " for char in normalize("NFC", text))
    return [word for part in "".join(kept).split() if (word := as_indexed(part))]


def as_indexed(word: str) -> str:
    """One word as the text index keeps it, which folds Latin letters alone and knows one small sigma; "" for marks."""
    bare = fold(word).strip()
    return bare if bare.isascii() else word.lower().replace("ς", "σ")


def cells(text: str) -> int:
    """How many terminal columns the text takes."""
    if text.isascii():
        return len(text)
    alone = list(map(_width_alone, text))
    return sum(alone) if all(alone) else sum(width for _, width in _clusters(text))


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
    if text.isascii() and len(text) <= width:
        return text.ljust(width)
    text = cut(text, width)
    return text + " " * (width - cells(text))


def _clusters(text: str) -> Iterable[tuple[str, int]]:
    """What stands as one sign for a reader (a letter with its marks, a whole emoji), each with its columns."""
    if all(map(_width_alone, text)):
        return ((char, _width_alone(char)) for char in text)
    from wcwidth import iter_graphemes, wcswidth

    return ((cluster, max(0, wcswidth(cluster))) for cluster in iter_graphemes(text))


@cache
def _width_alone(char: str) -> int:
    """The columns of what never joins what stands beside it, so that wcwidth, which takes 40 ms to wake, can sleep.

    0 for any other character.
    """
    if " " <= char < "\x7f":
        return 1
    if char < "\xa0" or char == "\xad" or not any(first <= char <= last for first, last in _ALONE):
        return 0
    return 2 if east_asian_width(char) in ("W", "F") else 1


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
