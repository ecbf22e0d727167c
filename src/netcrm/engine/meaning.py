"""What a text means, as a vector: the sum of its words' vectors, from a table that is mapped and never read whole.

The table (meaning.bin, made by tests/tools/make_meaning.py; see NOTICE) is little-endian:

    16 bytes            b"NCWV1\\0", dims (u16), words (u32), bytes of all words together (u32)
    4 * (words + 1)     where each word begins in the letters (u32), and where the last one ends
    letters             the words, folded, sorted by bytes, one after the other, padded with zeros to a multiple of 4
    words * dims        one signed byte a dimension; a word's weight is in its length, all words share one scale

A vector that is kept is one signed byte a dimension, all of one length, so that only products need summing later:
on 10,000 people that halves the time.
"""

import os
from array import array
from collections.abc import Iterable, Sequence
from functools import cache
from math import sqrt
from mmap import ACCESS_READ, mmap
from operator import mul
from os.path import commonprefix
from struct import Struct

from netcrm.engine.stems import tokens

_LENGTH = 400.0  # of a kept vector; few of its dimensions pass a byte then
_HEAD = Struct("<6sHII")
_SHORTEST = 4  # letters a part of an unknown word must have
_ENDING = 2  # letters in which an unknown word may differ from the known form that stands for it
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
        sought = word.encode()
        place = self._place(sought)
        if self._word(place) == sought:
            return (self._row(place),)
        shared, form = max((_shared(sought, self._word(near)), near) for near in (place, place - 1))
        for size in range(len(word) - 1, _SHORTEST - 1, -1):
            if size < shared >= len(sought) - _ENDING:
                return (self._row(form),)
            begun = self._exactly(word[:size])
            if begun is not None:
                return (begun, *self._ended(word[size:]))
        return ()

    def _ended(self, rest: str) -> tuple[memoryview, ...]:
        for link in _LINKS:
            if rest.startswith(link) and len(rest) - len(link) >= _SHORTEST:
                row = self._exactly(rest[len(link) :])
                if row is not None:
                    return (row,)
        return ()

    def _exactly(self, word: str) -> memoryview | None:
        sought = word.encode()
        place = self._place(sought)
        return self._row(place) if self._word(place) == sought else None

    def _row(self, place: int) -> memoryview:
        return self._rows[place * self.dims : (place + 1) * self.dims]

    def _word(self, place: int) -> bytes:
        if not 0 <= place < self.words:
            return b""
        return self._map[self._letters + self._starts[place] : self._letters + self._starts[place + 1]]

    def _place(self, word: bytes) -> int:
        """Where the word stands, or would stand."""
        held, starts, letters = self._map, self._starts, self._letters
        low, high = 0, self.words
        while low < high:
            middle = (low + high) // 2
            if held[letters + starts[middle] : letters + starts[middle + 1]] < word:
                low = middle + 1
            else:
                high = middle
        return low


def vector(texts: Iterable[tuple[str, float]]) -> bytes:
    """What some texts mean together, each with its worth, to be kept; b"" where no word is known."""
    total: list[float] = []
    for text, worth in texts:
        if rows := summed(text):
            more = [worth * each for each in rows] if worth != 1 else rows
            total = [held + each for held, each in zip(total, more, strict=True)] if total else [*more]
    return _kept(total)


def summed(text: str) -> list[int]:
    """What one text means, as long as its words make it; [] where no word is known."""
    page = table()
    rows = [row for word in tokens(text) for row in page.rows(word)]
    return list(map(sum, zip(*rows, strict=True))) if rows else []


def signed(kept: bytes) -> "array[int]":
    """A kept vector, ready for `likeness`."""
    return array("b", kept)


def likeness(one: Sequence[int], other: Sequence[int]) -> float:
    """How alike two kept vectors are, -1 to 1 (cosine); 0 where either is empty. They have one length already."""
    return sum(map(mul, one, other)) / (_LENGTH * _LENGTH)


def likeness_to(one: Sequence[int], other: Sequence[int]) -> float:
    """How alike a kept vector and one of any length are, -1 to 1; 0 where either is empty."""
    return sum(map(mul, one, other)) / (_LENGTH * sqrt(sum(map(mul, other, other))) or 1.0)


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


def _shared(one: bytes, other: bytes) -> int:
    return len(commonprefix((one, other))) if other else 0  # noqa: RUF071 (letters are what is compared)


def _kept(total: Sequence[float]) -> bytes:
    size = sqrt(sum(map(mul, total, total)))
    if not size:
        return b""
    return array("b", [max(-127, min(127, round(_LENGTH / size * each))) for each in total]).tobytes()
