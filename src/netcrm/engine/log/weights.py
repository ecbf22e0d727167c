"""The weights of linear models over hashed features, as they are kept in a file.

A file is one row for each answer: a scale (a float of 4 little-endian bytes) and one signed byte for each number a
feature may have. tests/tools/make_line_model.py writes them.
"""

import struct
from collections.abc import Iterable, Sequence
from functools import cache

LENGTH = 3.0  # of the vector of what is found
_SCALE = 4  # bytes


def margins_of(path: str, features: int, numbers: Sequence[int], rows: Iterable[int]) -> list[float]:
    """How far what was found lies on the side of each row; below 0 where it is likelier not."""
    length = LENGTH / len(numbers) ** 0.5
    held = (_row(path, features, at) for at in rows)
    return [scale * length * sum([row[one] for one in numbers]) for scale, row in held]


@cache
def _row(path: str, features: int, at: int) -> tuple[float, memoryview]:
    held, first = _held(path), at * (features + _SCALE)
    return struct.unpack("<f", held[first : first + _SCALE])[0], memoryview(held)[first + _SCALE :][:features].cast("b")


@cache
def _held(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()
