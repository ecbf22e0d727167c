"""What a text means, as a vector: the sum of its words' vectors, from a table that is mapped and never read whole.

The table (meaning.bin, made by tests/tools/make_meaning.py; see NOTICE) is little-endian:

    16 bytes            b"NCWV1\\0", dims (u16), words (u32), bytes of all words together (u32)
    4 * (words + 1)     where each word begins in the letters (u32), and where the last one ends
    letters             the words, folded, sorted by bytes, one after the other, padded with zeros to a multiple of 4
    words * dims        one signed byte a dimension; a word's weight is in its length, all words share one scale

A vector that is kept is one signed byte a dimension, the longest of them 127.
"""

import os
from array import array
from collections.abc import Iterable, Sequence
from functools import cache
from math import sqrt
from mmap import ACCESS_READ, mmap
from operator import mul
from struct import Struct

from netcrm.engine.stems import tokens

_HEAD = Struct("<6sHII")
_SHORTEST = 4  # letters a part of an unknown word must have
_LINKS = ("", "s", "n", "en", "es")  # what German puts between the parts of a word


class Table:
    """A mapped table of word vectors."""

    def __init__(self, path: str) -> None:
        with open(path, "rb") as file:
            self._map = mmap(file.fileno(), 0, access=ACCESS_READ)
        magic, self.dims, self.words, size = _HEAD.unpack_from(self._map)
        if magic != b"NCWV1\0":
            raise ValueError(f"{path} is no table of word vectors")
        view = memoryview(self._map)
        self._letters = _HEAD.size + 4 * (self.words + 1)
        self._starts = view[_HEAD.size : self._letters].cast("I")
        self._rows = view[self._letters + size + -size % 4 :].cast("b")
        self._known: dict[str, tuple[memoryview, ...]] = {}

    def rows(self, word: str) -> tuple[memoryview, ...]:
        """The rows of a folded word, or of the parts of a word the table does not hold; () for none."""
        if word not in self._known:
            self._known[word] = self._parts(word)
        return self._known[word]

    def _parts(self, word: str) -> tuple[memoryview, ...]:
        whole = self._row(word)
        if whole is not None:
            return (whole,)
        for size in range(len(word) - 1, _SHORTEST - 1, -1):
            begun = self._row(word[:size])
            if begun is not None:
                return (begun, *self._ended(word[size:]))
        return ()

    def _ended(self, rest: str) -> tuple[memoryview, ...]:
        for link in _LINKS:
            if rest.startswith(link) and len(rest) - len(link) >= _SHORTEST:
                row = self._row(rest[len(link) :])
                if row is not None:
                    return (row,)
        return ()

    def _row(self, word: str) -> memoryview | None:
        sought, held, starts, letters = word.encode(), self._map, self._starts, self._letters
        low, high = 0, self.words
        while low < high:
            middle = (low + high) // 2
            if held[letters + starts[middle] : letters + starts[middle + 1]] < sought:
                low = middle + 1
            else:
                high = middle
        if low == self.words or held[letters + starts[low] : letters + starts[low + 1]] != sought:
            return None
        return self._rows[low * self.dims : (low + 1) * self.dims]


def vector(texts: Iterable[tuple[str, float]]) -> bytes:
    """What some texts mean together, each with its worth; b"" where no word is known."""
    page = table()
    total = [0.0] * page.dims
    known = False
    for text, worth in texts:
        rows = [row for word in tokens(text) for row in page.rows(word)]
        if rows:
            known = True
            total = [held + worth * more for held, more in zip(total, map(sum, zip(*rows, strict=True)), strict=True)]
    return _kept(total) if known else b""


def signed(kept: bytes) -> "array[int]":
    """A kept vector, ready for `likeness`."""
    return array("b", kept)


def likeness(one: Sequence[int], other: Sequence[int]) -> float:
    """How alike two vectors are, -1 to 1 (cosine); 0 where either is empty."""
    if not one or not other:
        return 0.0
    return float(sum(map(mul, one, other))) / (length(one) * length(other) or 1.0)


def length(one: Sequence[int]) -> float:
    """The Euclidean length of a vector."""
    return sqrt(sum(map(mul, one, one)))


@cache
def table() -> Table:
    """The table that comes with netcrm."""
    return Table(os.path.join(os.path.dirname(__file__), "meaning.bin"))


@cache
def mark() -> str:
    """By which table and roles meanings are made; another mark says that what is kept must be made again."""
    folder = os.path.dirname(__file__)
    files = (os.path.join(folder, name) for name in ("meaning.bin", "roles.txt"))
    return " ".join(_print(path) for path in files)


def _print(path: str) -> str:
    """A fingerprint that is cheap to take: the size, and a sum over the file's end."""
    from zlib import crc32

    with open(path, "rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - 65536))
        return f"{size}.{crc32(file.read()):08x}"


def _kept(total: Sequence[float]) -> bytes:
    largest = max(map(abs, total)) or 1.0
    return array("b", [round(127 * each / largest) for each in total]).tobytes()
