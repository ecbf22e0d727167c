"""Rows read from the pages of a SQLite file themselves, where the way from a table to them is damaged.

The pages that hold rows (leaves) say how long each row is and of what types, but not of which table it is; who asks
knows that from the shape. The format: https://www.sqlite.org/fileformat2.html, sections 1.6 and 2.1.
"""

from collections.abc import Iterator
from struct import unpack

from netcrm.named_tuple import NamedTuple

_LEAF = 13  # the first byte of a page that holds rows of a table
_WHOLE = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes of a whole number by its type


class LeafRow(NamedTuple):
    """A row by its number; its values as they are stored, the number of the row itself as None."""

    row: int
    values: tuple[object, ...]


def leaf_rows(file: bytes, size: int) -> Iterator[LeafRow]:
    """Every row in the file that can be made out. size: bytes of a page."""
    for start in range(0, len(file) - size + 1, size):
        head = start + (100 if start == 0 else 0)
        if file[head] != _LEAF:
            continue
        cells = int.from_bytes(file[head + 3 : head + 5], "big")
        if not 0 < cells <= (size - 8) // 4:
            continue
        for cell in range(cells):
            at = int.from_bytes(file[head + 8 + 2 * cell : head + 10 + 2 * cell], "big")
            if 8 <= at < size:
                try:
                    yield _row(file, start + at, size)
                except (ValueError, IndexError, OverflowError):
                    continue


def _row(file: bytes, at: int, size: int) -> LeafRow:
    length, at = _varint(file, at)
    row, at = _varint(file, at)
    if not 0 < length < len(file):
        raise ValueError("no row is that long")
    return LeafRow(row, _values(_payload(file, at, length, size)))


def _payload(file: bytes, at: int, length: int, size: int) -> bytes:
    """The bytes of a row, with those that went over to other pages."""
    if length <= size - 35:
        return file[at : at + length]
    least = (size - 12) * 32 // 255 - 23
    here = least + (length - least) % (size - 4)
    here = here if here <= size - 35 else least
    found = bytearray(file[at : at + here])
    following = int.from_bytes(file[at + here : at + here + 4], "big")
    while len(found) < length:
        start = (following - 1) * size
        if following < 1 or start + size > len(file):
            raise ValueError("the rest of the row is lost")
        found += file[start + 4 : start + size]
        following = int.from_bytes(file[start : start + 4], "big")
    return bytes(found[:length])


def _values(payload: bytes) -> tuple[object, ...]:
    end, at = _varint(payload, 0)
    types = []
    while at < end:
        kind, at = _varint(payload, at)
        types.append(kind)
    values = []
    for kind in types:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise ValueError("the types do not fit the row")
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[object, int]:
    if kind in (0, 8, 9):
        return (None, 0, 1)[(0, 8, 9).index(kind)], at
    if kind in _WHOLE:
        end = at + _WHOLE[kind]
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if kind == 7:
        if at + 8 > len(payload):
            raise ValueError("the number is cut off")
        return unpack(">d", payload[at : at + 8])[0], at + 8
    if kind < 12:
        raise ValueError("there is no such type")
    end = at + (kind - 12) // 2
    raw = payload[at:end]
    return (raw.decode() if kind % 2 else raw), end


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where the next begins."""
    number = 0
    for place in range(8):
        byte = data[at + place]
        number = number << 7 | byte & 127
        if byte < 128:
            return number, at + place + 1
    return number << 8 | data[at + 8], at + 9
