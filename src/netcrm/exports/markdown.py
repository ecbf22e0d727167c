"""Texts of strangers and lists of them in Markdown, escaped so that CommonMark shows them as they were typed."""

import re
from collections.abc import Iterable

from netcrm import safe

_SIGNS = re.compile(
    r"[`*\[\]<|]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # inside a word it is a mere character
    r"|(?:(?<=\s)|(?<=#)|^)\#"
    r"|~(?=~)|(?<=~)~"
    r"|&(?=#|[A-Za-z][A-Za-z0-9]*;)"
    r"|\\(?=[!-/:-@\[-`{-~]|$)"
)
_FIRST = re.compile(r"(?P<sign>[-+=>]|:(?=-))|(?P<number>[0-9]{1,9})(?=[.)](?:\s|$))")  # lists, headings, quotes
PRIVATE = "(private)"  # stands for a text that is kept private


def escaped(text: str) -> str:
    """A stranger's text on one line, to stand behind other words, so that it is shown as it was typed."""
    return _SIGNS.sub(r"\\\g<0>", safe.line(text))


def text_of(text: str) -> str:
    """What was written, with its line ends, to stand in an item of a list."""
    first, *more = (escaped(line) for line in safe.clean(text).strip().split("\n"))
    told = first
    for line in map(_at_the_start, more):
        # Two spaces make a line end that is kept; indented lines and what follows an empty one belong to the item.
        told += ("  " if line and not told.endswith("\n") else "") + (f"\n  {line}" if line else "\n")
    return told


def list_of(rows: Iterable[str]) -> str:
    """The rows as a list."""
    return "\n".join(f"- {row}" for row in rows)


def section(title: str, rows: Iterable[str]) -> str:
    """A heading with the rows below it; "" for none."""
    told = list_of(rows)
    return f"## {title}\n\n{told}" if told else ""


def _at_the_start(line: str) -> str:
    match = _FIRST.match(line)
    if not match:
        return line
    return f"\\{line}" if match["sign"] else f"{match['number']}\\{line[match.end() :]}"
