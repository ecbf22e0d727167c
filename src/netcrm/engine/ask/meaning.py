"""What a text means, as a vector: the sum of its words' vectors, from a table that is mapped and never read whole.

The table (meaning.bin, made by tests/tools/make_meaning.py; see NOTICE) is little-endian:

    16 bytes            b"NCWV1\\0", dims (u16), words (u32), bytes of all words together (u32)
    4 * (words + 1)     where each word begins in the letters (u32), and where the last one ends
    letters             the words, folded, sorted by bytes, one after the other, padded with zeros to a multiple of 4
    words * dims        one signed byte a dimension; a word's weight is in its length, all words share one scale

A vector that is kept is one byte a dimension with 128 for nothing, all of one length, so that only products of floats
and bytes need summing later: on 10,000 people that takes a third of the time of signed bytes whose length is unknown.
"""

import os
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from math import sqrt
from mmap import ACCESS_READ, mmap
from operator import mul, sub
from os.path import commonprefix
from sys import byteorder

from netcrm.engine.ask.stems import tokens
from netcrm.named_tuple import NamedTuple

_KEPT = "5"  # to be raised when vectors are made or kept in another way
_LENGTH = 400.0  # of a kept vector; few of its dimensions pass a byte then
_NOTHING = 128
_WIDE = 4  # bytes of a dimension where rows are summed, enough for millions of them
_LOWEST = 0 if byteorder == "little" else _WIDE - 1  # the byte of these that holds one row's
_HEAD = 16  # bytes
_TELLING = 200.0  # length of the word in the middle
_FIRST = 32  # dimensions; they are in the order of how much they tell
_LANE = 8  # bytes of one of many, where they are compared all at once
_LOWEST_OF_LANE = 0 if byteorder == "little" else _LANE - 1
_EXACTLY = 1 << 40  # what a weight of 1 is then; 65,000 products with a byte have room in a lane
_SHORTEST = 4  # letters a part of an unknown word must have
_LONGEST = 24  # letters of a word of the table
_ENDING = 2  # letters in which an unknown word may differ from the known form that stands for it
_LINKS = ("", "s", "n", "en", "es")  # what German puts between the parts of a word
# Likeness of two words below which they are no forms of one word. Of a hundred pairs looked through true forms have .2
# and more (price, pricing: .7), words that merely begin alike less than that (number, numb; general, generate).
_FORMS = 0.17


class Table:
    """A mapped table of word vectors."""

    def __init__(self, path: str) -> None:
        with open(path, "rb") as file:
            self._map = mmap(file.fileno(), 0, access=ACCESS_READ)
        head = self._map[:_HEAD]
        if head[:6] != b"NCWV1\0":
            raise ValueError(f"{path} is no table of word vectors")
        self.dims, self.words, size = (int.from_bytes(head[a:b], "little") for a, b in ((6, 8), (8, 12), (12, 16)))
        view = memoryview(self._map)
        self._letters = _HEAD + 4 * (self.words + 1)
        self._starts = view[_HEAD : self._letters].cast("I")
        self._rows = view[self._letters + size + -size % 4 :].cast("b")
        self._known: dict[str, tuple[tuple[int, ...], ...]] = {}
        self._numbers: dict[str, tuple[int, ...]] = {}

    def rows(self, word: str) -> tuple[tuple[int, ...], ...]:
        """The rows of a folded word, or of the parts of a word the table does not hold; () for none."""
        if word not in self._known:
            self._known[word] = self._parts(word)
        return self._known[word]

    def row_of(self, word: str) -> tuple[int, ...] | None:
        """The row of a folded word that the table holds itself; None for every other."""
        return self._exactly(word)

    def total(self, words: Iterable[str]) -> list[int]:
        """The sum of the rows of these folded words; [] where no word is known.

        Each row is one whole number with a dimension in every four bytes, so that a sum of rows is a sum of numbers:
        half the time of adding up dimension by dimension, which was a twentieth of the page of a challenge.
        """
        numbers = [number for word in words for number in self._as_numbers(word)]
        if not numbers:
            return []
        zero = _NOTHING * len(numbers)
        return [each - zero for each in memoryview(sum(numbers).to_bytes(_WIDE * self.dims, byteorder)).cast("I")]

    def _as_numbers(self, word: str) -> tuple[int, ...]:
        if word not in self._numbers:
            self._numbers[word] = tuple(map(self._as_number, self.rows(word)))
        return self._numbers[word]

    def _as_number(self, row: Sequence[int]) -> int:
        """The dimensions, each raised by _NOTHING so that none is below 0."""
        lanes = bytearray(_WIDE * self.dims)
        lanes[_LOWEST::_WIDE] = bytes([each + _NOTHING for each in row])
        return int.from_bytes(lanes, byteorder)

    def _parts(self, word: str) -> tuple[tuple[int, ...], ...]:
        sought = word.encode()
        place = self._place(sought)
        if self._word(place) == sought:
            return (self._row(place),)
        shared, form = max((_shared(sought, self._word(near)), near) for near in (place, place - 1))
        for size in range(min(len(word) - 1, _LONGEST), _SHORTEST - 1, -1):
            if size < shared >= len(sought) - _ENDING:
                return (self._row(form),)
            begun = self._exactly(word[:size])
            if begun is not None:
                return (begun, *self._ended(word[size:]))
        return ()

    def _ended(self, rest: str) -> tuple[tuple[int, ...], ...]:
        for link in _LINKS:
            if rest.startswith(link) and len(rest) - len(link) >= _SHORTEST:
                row = self._exactly(rest[len(link) :])
                if row is not None:
                    return (row,)
        return ()

    def _exactly(self, word: str) -> tuple[int, ...] | None:
        sought = word.encode()
        place = self._place(sought)
        return self._row(place) if self._word(place) == sought else None

    def _row(self, place: int) -> tuple[int, ...]:
        return tuple(self._rows[place * self.dims : (place + 1) * self.dims])

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


class Direction(NamedTuple):
    """Where a vector points. parts: one float a dimension, of length 1; shift: what a kept vector's zero adds."""

    parts: list[float]
    shift: float


def vector(texts: Iterable[tuple[str, float]]) -> bytes:
    """What some texts mean together, each with its worth, to be kept; b"" where no word is known."""
    total: list[float] = []
    for text, worth in texts:
        if rows := summed(text):
            more = [worth * each for each in rows] if worth != 1 else rows
            total = [held + each for held, each in zip(total, more, strict=True)] if total else [*more]
    return _packed(total)


@lru_cache(2048)  # an import meets the same titles and companies again and again
def summed(text: str) -> list[int]:
    """What one text means, as long as its words make it; [] where no word is known."""
    return table().total(tokens(text))


@cache
def telling(word: str) -> float:
    """How much a word tells of what a text is about: 0.3 for "good", 1 for most, 1.2 at most, 1 for an unknown word.

    The table has learnt it: a word's weight is in its length.
    """
    rows = table().rows(word)
    longest = max((sqrt(sum(map(mul, row, row))) for row in rows), default=_TELLING)
    return min(1.2, (longest / _TELLING) ** 2)


@lru_cache(8192)
def apart(word: str, other: str) -> bool:
    """Whether two folded words that begin alike are no forms of one word: the table knows both, and finds no likeness.

    >>> apart("number", "numb"), apart("price", "pricing")
    (True, False)
    """
    one, two = table().row_of(word), table().row_of(other)
    if word == other or not one or not two:
        return False
    like, lengths = sum(map(mul, one, two)), sum(map(mul, one, one)) * sum(map(mul, two, two))
    return bool(like < _FORMS * sqrt(lengths))


def direction(kept: bytes) -> Direction | None:
    """A kept vector, ready to be compared with many; None for none."""
    if not kept:
        return None
    parts = [each - _NOTHING for each in kept]
    length = sqrt(sum(map(mul, parts, parts))) or 1.0
    unit = [each / length for each in parts]
    return Direction(unit, _NOTHING * sum(unit))


def likeness(one: Direction, kept: bytes) -> float:
    """How alike a direction and a kept vector are, -1 to 1 (cosine); 0 where nothing is known."""
    return (sum(map(mul, one.parts, kept)) - one.shift) / _LENGTH if kept else 0.0


def likenesses(one: Direction, kept: Sequence[bytes]) -> list[float]:
    """The likeness of each of many kept vectors, of which none is empty."""
    products = _products(one.parts, b"".join(kept), len(kept)) if kept else []
    return [(each / _EXACTLY - one.shift) / _LENGTH for each in products]


def first_likenesses(one: Direction, kept: Sequence[bytes]) -> list[int]:
    """What the first dimensions tell of the likeness of each of many, in no unit: more is nearer."""
    return _products(one.parts[:_FIRST], b"".join([row[:_FIRST] for row in kept]), len(kept))


def _products(weights: Sequence[float], rows: bytes, many: int) -> list[int]:
    """The sum of weights and dimensions of each of many rows that stand one behind the other, times _EXACTLY.

    One dimension of them all is one whole number with eight bytes for each, so that it takes as many steps as there
    are dimensions: among a thousand half the time of going row by row, among thirty thousand a tenth.
    """
    lanes = bytearray(_LANE * many)
    ahead = behind = 0  # what speaks for a likeness, and against it
    for at, weight in enumerate(weights):
        lanes[_LOWEST_OF_LANE::_LANE] = rows[at :: len(weights)]
        products = int.from_bytes(lanes, byteorder) * round(abs(weight) * _EXACTLY)
        if weight > 0:
            ahead += products
        else:
            behind += products
    return list(map(sub, _lanes_of(ahead, many), _lanes_of(behind, many)))


def _lanes_of(number: int, many: int) -> memoryview:
    return memoryview(number.to_bytes(_LANE * many, byteorder)).cast("Q")


def likeness_to(one: Direction, other: Sequence[int]) -> float:
    """How alike a direction and what a text means at any length are, -1 to 1; 0 where nothing is known."""
    return float(sum(map(mul, one.parts, other)) / (sqrt(sum(map(mul, other, other))) or 1.0))


@cache
def table() -> Table:
    """The table that comes with netcrm."""
    return Table(os.path.join(os.path.dirname(__file__), "meaning.bin"))


@cache
def model_version() -> str:
    """By which table and roles meanings are made; another mark says that what is kept must be made again."""
    folder = os.path.dirname(__file__)
    files = (os.path.join(folder, name) for name in ("meaning.bin", "roles.txt"))
    return " ".join((_KEPT, *map(_print, files)))


def _print(path: str) -> str:
    """A fingerprint that is cheap to take: the size, and a sum over the file's end."""
    from zlib import crc32

    with open(path, "rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - 65536))
        return f"{size}.{crc32(file.read()):08x}"


def _shared(one: bytes, other: bytes) -> int:
    return len(commonprefix((one, other))) if other else 0  # noqa: RUF071 (letters are what is compared)


def _packed(total: Sequence[float]) -> bytes:
    size = sqrt(sum(map(mul, total, total)))
    if not size:
        return b""
    scale = _LENGTH / size
    found = [_NOTHING + round(scale * each) for each in total]
    try:
        return bytes(found)
    except ValueError:  # one dimension has nearly all the length; looking first takes a third of an import
        return bytes([max(0, min(255, each)) for each in found])
