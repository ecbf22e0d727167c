"""The binary file of term groups: which of thousands of phrases a text could say at all, without reading them all.

A file holds one group a line (name, then lists of terms, each list separated by tabs and its terms by semicolons),
an empty line, and an index: the beginning of a word, then `number.place` of every term whose longest word begins so.
The files are made from TOML by tests/tools/make_words.py, because reading TOML takes longer than all the rest.
"""

from collections.abc import Iterable, Iterator
from functools import cache

from netcrm.engine.ask.phrases import Heard, keys


class Groups:
    """The groups of one file, as bytes; a line is read when it is asked for."""

    def __init__(self, page: bytes) -> None:
        self._page = page  # never cut as a whole: copying a megabyte costs as much as all that is read of it
        self._starts = [*_lines(page, page.index(b"\n") + 1)]
        self._index = self._starts.pop() + 1  # the empty line
        self._links = page.find(b"\n@", self._index) + 1 or len(page)  # behind the beginnings of words; both in order
        self._numbers: dict[str, int] = {}
        self._found: dict[str, list[tuple[int, int]]] = {}
        self._flat: dict[int, list[str]] = {}
        self._first: dict[int, tuple[str, tuple[str, ...]]] = {}
        self._read: dict[int, tuple[tuple[str, ...], ...]] = {}

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, number: int) -> tuple[tuple[str, ...], ...]:
        """The lists of one group, the name being the first."""
        if number not in self._read:
            parts = self._row(number).decode().split("\t")
            self._read[number] = tuple(tuple(part.split(";")) if part else () for part in parts)
        return self._read[number]

    def first(self, number: int) -> tuple[str, tuple[str, ...]]:
        """The name and the first list of one group; the others, which are four fifths of it, are not read."""
        if number not in self._first:
            name, terms, _ = self._row(number).split(b"\t", 2)
            self._first[number] = name.decode().split(";")[0], tuple(terms.decode().split(";")) if terms else ()
        return self._first[number]

    def part(self, number: int, at: int) -> tuple[str, ...]:
        """One list of a group, the name being number 0; what stands behind it is not read."""
        if number in self._read:
            return self._read[number][at]
        text = self._row(number).split(b"\t", at + 1)[at].decode()
        return tuple(text.split(";")) if text else ()

    def having(self, at: int, term: str) -> tuple[str, ...]:
        """The names of the groups of which one list is that term alone, the name being number 0."""
        sought, behind = term.encode(), self._row(0).count(b"\t") - at + 1
        found = (number for number in range(len(self)) if self._row(number).rsplit(b"\t", behind)[1] == sought)
        return tuple(self.part(number, 0)[0] for number in found)

    def near(self, said: Heard) -> dict[int, list[int]]:
        """Group by group, the places of the terms that may be said, in order; all others are certainly not.

        A place counts through all the lists but the name.
        """
        found: dict[int, list[int]] = {}
        for key in {"", *(key for word in said.content for key in keys(word))}:
            for number, place in self._entries(key):
                found.setdefault(number, []).append(place)
        return {number: sorted(places) for number, places in found.items()}

    def terms(self, number: int, places: Iterable[int]) -> list[str]:
        """The terms of a group at the places."""
        terms = self._flat.get(number)
        if terms is None:
            terms = self._flat[number] = [term for part in self[number][1:] for term in part]
        return [terms[place] for place in places]

    def named(self, name: str) -> int:
        """The number of the group of that name; KeyError for none."""
        if not self._numbers:
            self._numbers = {each: number for number, each in enumerate(self.names())}
        return self._numbers[name]

    def names(self) -> tuple[str, ...]:
        """The names of all groups, in order."""
        page = self._page
        return tuple(page[start : page.find(b"\t", start)].decode() for start in self._starts)

    def linked(self, word: str) -> list[tuple[int, int]]:
        """The groups a word is linked to, each with the word's rank among its links."""
        return self._entries(f"@{word}")

    def _entries(self, key: str) -> list[tuple[int, int]]:
        if key not in self._found:
            sought = f"{key}\t".encode()
            at = self._line(sought, key.startswith("@"))
            there = self._page.startswith(sought, at)
            row = self._page[at + len(sought) : self._page.find(b"\n", at)] if there else b""
            self._found[key] = [
                (int(number), int(place)) for number, place in (entry.split(b".") for entry in row.split())
            ]
        return self._found[key]

    def _line(self, sought: bytes, links: bool) -> int:
        """Where in the index the line begins that begins so, or would begin."""
        page = self._page
        low, high = (self._links, len(page)) if links else (self._index, self._links)
        while low < high:
            middle = (low + high) // 2
            begin = max(low, page.rfind(b"\n", low, middle) + 1)
            if page[begin : begin + len(sought)] < sought:
                low = page.find(b"\n", middle) + 1
            else:
                high = begin
        return low

    def _row(self, number: int) -> bytes:
        start = self._starts[number]
        return self._page[start : self._page.find(b"\n", start)]


def _lines(page: bytes, start: int) -> Iterator[int]:
    """Where each line from there on begins, the first empty one last."""
    while page[start : start + 1] != b"\n":
        yield start
        start = page.index(b"\n", start) + 1
    yield start


@cache
def opened(name: str) -> Groups:
    """The groups of a file beside this module."""
    return Groups(contents(name))


@cache
def contents(name: str) -> bytes:
    """A file beside this module; what is kept by number, such as vectors, stands in it one after the other."""
    import os

    with open(os.path.join(os.path.dirname(__file__), name), "rb") as file:
        return file.read()
