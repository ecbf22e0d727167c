"""The whole book as netcrm's own JSON, from which netcrm import makes the same book again, byte for byte."""

from collections.abc import Iterator, Sequence
from json import JSONEncoder, dumps
from typing import Any

from netcrm.columns.column import Row
from netcrm.columns.records import Snapshot

SCHEMA = 1
FORMAT = "netcrm"
VERSION = 1  # of the file; sources/netcrm/snapshot.py reads this one and older ones
_HEAD = {"schema": SCHEMA, "format": FORMAT, "version": VERSION}
_encode = JSONEncoder(ensure_ascii=False).encode


def text(whole: Snapshot) -> str:
    """Everything as one JSON object that ends with a line end; the same rows give the same text.

    One row stands on a line, so that a version control shows what changed, by line, and reading a large file needs no
    more room. What is null, false or empty is left out.
    """
    return "".join(_pieces(whole))


def _pieces(whole: Snapshot) -> Iterator[str]:
    yield dumps(_HEAD)[:-1]
    for name, rows in whole._asdict().items():
        yield f',\n"{name}": [{"" if rows else "]"}'
        yield from _rows(rows)
    yield "\n}\n"


def _rows(rows: Sequence[Row]) -> Iterator[str]:
    last = len(rows) - 1
    for at, row in enumerate(rows):
        line = _encode({key: value for key, value in row.items() if _is_told(value)})
        yield f"\n{line if line.isprintable() else _spelled(line)}{',' if at < last else chr(10) + ']'}"


def _is_told(value: Any) -> bool:
    """Not null, false or empty. Nought is a number: an `every_days` of 0 is never."""
    return bool(value) or (value == 0 and value is not False)


def _spelled(line: str) -> str:
    """json leaves C1, bidi and zero-width characters as they are; spelled out, they do nothing and mean the same."""
    return "".join(char if char.isprintable() else _escaped(char) for char in line)


def _escaped(char: str) -> str:
    return dumps(char)[1:-1] if char != "\x7f" else "\\u007f"
