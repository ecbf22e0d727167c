"""Cleans strangers' text of everything a terminal obeys, and counts, cuts and pads it by columns."""

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
    return sum(_width(char) for char in text)


def cut(text: str, width: int) -> str:
    """The text in at most `width` columns, with an ellipsis where something was left out."""
    if cells(text) <= width:
        return text
    kept, room = [], max(0, width - 1)
    for char in text:
        room -= _width(char)
        if room < 0:
            break
        kept.append(char)
    return "".join(kept).rstrip() + "…"


def pad(text: str, width: int) -> str:
    """The text cut or filled to exactly `width` columns."""
    text = cut(text, width)
    return text + " " * (width - cells(text))


def _width(char: str) -> int:
    if combining(char) or category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in ("W", "F") else 1
