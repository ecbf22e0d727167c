"""Prints a page: through rich's one Console on a terminal, as bare text anywhere else."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TextIO

from netcrm.safe import clean
from netcrm.text import cells
from netcrm.views.page import MARKUP, Line, Page, folded, text_of

# Colours by name only, so that the terminal's own light or dark theme decides how they look.
STYLES = {
    "": "",
    "head": "bold",
    "name": "bold",
    "number": "cyan",
    "dim": "dim",
    "quote": "italic",
    "late": "red",
    "good": "green",
    "warm": "green",
    "due": "magenta",
    "cold": "blue",
    "dormant": "blue",
    "new": "cyan",
    "off": "dim",
    "command": "cyan",
    "warn": "red",
}


def print_page(page: Page, color: bool, width: int = 0, paged: bool = False) -> None:
    """The page to stdout, its notices to stderr. width: of the terminal, 0 on a pipe, where no line is folded.

    paged: whether a long page may go through a pager.
    """
    lines = lines_for(page._replace(lines=tuple(_visible(page.lines, color))), width)
    if width and paged and page.long:
        _put_paged(lines, color, width)
    else:
        _print_lines(lines, sys.stdout, color)
    columns = width if sys.stderr.isatty() else 0
    _print_lines(_folded(page.notices, columns), sys.stderr, color)


def lines_for(page: Page, width: int) -> Sequence[Line]:
    """The lines of a page as a terminal of a width shows them: what is wider goes on below, a little further in."""
    return page.lines if page.copied else _folded(page.lines, width)


def rows_of(lines: Iterable[Line], width: int) -> int:
    """How many rows of a terminal the lines fill."""
    return sum(1 + max(0, cells(text_of(pieces)) - 1) // width for pieces in lines)


def watched(rows: Sequence[Any], what: str) -> Iterator[Any]:
    """The rows one by one, with a bar on stderr that is gone at the end. what: netcrm's own word for the work."""
    from rich.console import Console
    from rich.progress import track

    yield from track(rows, description=what, console=Console(stderr=True), transient=True)


def _visible(lines: Iterable[Line], color: bool) -> Iterator[Line]:
    """The lines without the signs that colour makes needless."""
    return ([piece for piece in pieces if not color or piece[1] != MARKUP] for pieces in lines)


def _folded(lines: Sequence[Line], width: int) -> Sequence[Line]:
    return [row for pieces in lines for row in folded(pieces, width)] if width else lines


def _put_paged(lines: Sequence[Line], color: bool, width: int) -> None:
    from io import StringIO

    from netcrm.views import pager

    drawn = StringIO()
    _print_lines(lines, drawn, color)
    pager.show(drawn.getvalue(), rows_of(lines, width))


def _print_lines(lines: Iterable[Line], out: TextIO, color: bool) -> None:
    lines = list(lines)
    if not lines:
        return
    if not color:
        out.write("".join(clean(text_of(pieces)) + "\n" for pieces in lines))
        return
    from rich.console import Console
    from rich.text import Text

    # soft_wrap: pages are laid out for the width already, and rich must not fold what a resize made too long.
    console = Console(
        file=out,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=True,
        force_terminal=True,
        color_system="standard",
    )
    for pieces in lines:
        shown = ((clean(text), STYLES[style]) for text, style in pieces)
        console.print(Text.assemble(*shown))
