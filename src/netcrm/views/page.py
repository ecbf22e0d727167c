"""What a page is: lines of styled pieces, laid out for a width, no colour yet."""

import re
from collections.abc import Callable, Iterable
from typing import TypeAlias

from netcrm.named_tuple import NamedTuple
from netcrm.safe import line
from netcrm.text import cells, cut

Piece: TypeAlias = tuple[str, str]  # text and the name of a style (see terminal.py), "" for plain
Line: TypeAlias = list[Piece]
_DOT = "·"  # between the parts of a line
MARKUP = "markup"  # the style of signs that are shown only where no colour says the same


class Page(NamedTuple):
    """Lines for stdout, and notices for stderr. long: a text to read, worth a pager where it does not fit.

    copied: a text that is copied from the screen, whose lines are left as they are.
    """

    lines: tuple[Line, ...]
    notices: tuple[Line, ...] = ()
    long: bool = False
    copied: bool = False


def page(lines: Iterable[Line | str], notices: Iterable[Line | str] = ()) -> Page:
    """A page from lines; a bare string is a plain line."""
    return Page(tuple(map(_line, lines)), tuple(map(_line, notices)))


def drawn(draw: Callable[[], list[Line]]) -> list[Line]:
    """The lines of one part of a page; where it cannot be drawn a line that says so, since the rest is worth having."""
    try:
        return draw()
    except Exception as error:  # whatever is wrong in one part, the page without it is better than none
        return [[(f"  this part cannot be shown ({type(error).__name__}); --json tells it", "dim")]]


def widest(texts: Iterable[str], most: int, least: int = 0) -> int:
    """A column width that fits the texts, up to `most`."""
    return max(least, min(most, max((cells(line(text)) for text in texts), default=0)))


def fit(pieces: Line, width: int) -> Line:
    """The line cut to the width."""
    kept: Line = []
    for text, style in pieces:
        room = width - sum(cells(part) for part, _ in kept)
        if room <= 0:
            break
        kept.append((cut(text, room), style))
    return kept


def folded(pieces: Line, width: int) -> list[Line]:
    """The line in as many as it takes, those after the first a little further in.

    It is broken between words, and before one part of several ("... · netcrm redo") where that part then is whole.
    """
    text = "".join(part for part, _ in pieces)
    if cells(text) <= width:
        return [pieces]
    indent = " " * (len(text) - len(text.lstrip()) + 2)
    spans = [(found.start(), found.end()) for found in re.finditer(r"\S+", text)]
    rows = [spans[:1]]
    for at, span in enumerate(spans[1:], 1):
        begin = "" if len(rows) == 1 else indent
        whole = _part_end(text, spans, at)
        fresh = cells(indent + text[span[0] : whole]) <= width and 2 * cells(text[rows[-1][0][0] : span[0]]) > width
        if cells(begin + text[_start(rows) : whole if fresh else span[1]]) > width:
            rows.append([])
        rows[-1].append(span)
    lines = [_between(pieces, 0 if n == 0 else row[0][0], row[-1][1]) for n, row in enumerate(rows)]
    return [lines[0], *([(indent, ""), *rest] for rest in lines[1:])]


def _start(rows: list[list[tuple[int, int]]]) -> int:
    """Where in the text the last row begins; the first one with the spaces before its first word."""
    return 0 if len(rows) == 1 else rows[-1][0][0]


def _part_end(text: str, spans: list[tuple[int, int]], at: int) -> int:
    """Where the part ends that a word begins, the dot behind it too; the end of a word that begins none."""
    if text[slice(*spans[at - 1])] != _DOT:
        return spans[at][1]
    return next((end for start, end in spans[at:] if text[start:end] == _DOT), spans[-1][1])


def wrapped(text: str, width: int, indent: str = "", first: str | None = None) -> list[str]:
    """The text in lines of at most `width` columns, broken between words where they fit; line ends stay."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        current = first if first is not None and not lines else indent
        begun, at = False, cells(current)
        measured = len if paragraph.isascii() else cells
        for word in paragraph.split():
            columns = measured(word)
            if begun and at + 1 + columns > width:
                lines.append(current)
                current, begun, at = indent, False, cells(indent)
            current += (" " if begun else "") + word
            begun, at = True, at + begun + columns
        lines.append(current)
    return lines


def text_of(pieces: Line) -> str:
    """The line without its styles."""
    return "".join(text for text, _ in pieces).rstrip()


def id_at_end(ref: str) -> Line:
    """The id of a row as the echo of a write ends with it, to be typed when the row is to be mended."""
    return [(f"  ({ref})", "number")] if ref else []


def joined(names: Iterable[str]) -> str:
    """The names as people say them: Maria, Dev and Tom."""
    every = list(names)
    if len(every) < 2:
        return "".join(every)
    return f"{', '.join(every[:-1])} and {every[-1]}"


def quoted(text: str, most: int = 60) -> str:
    """The text as a short quotation on one line."""
    return f'"{cut(line(text), most)}"'


def _between(pieces: Line, start: int, end: int) -> Line:
    """The part of a line from one of its characters up to another."""
    found: Line = []
    for text, style in pieces:
        if kept := text[max(0, start) : max(0, end)]:
            found.append((kept, style))
        start, end = start - len(text), end - len(text)
    return found


def _line(part: Line | str) -> Line:
    return [(part, "")] if isinstance(part, str) else part
