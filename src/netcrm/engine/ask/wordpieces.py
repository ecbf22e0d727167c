"""Cuts texts into the word pieces a sentence model was trained on (WordPiece, lower case, no accents), as numbers.

The pieces are those of all-MiniLM-L6-v2, one a line, the number is the line (wordpieces.z, made by
tests/tools/make_wordpieces.py; see NOTICE). A word is the longest piece it begins with, then the longest that goes on
from there, and so forth; a piece that goes on begins with `##`.
"""

import os
import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

_BEGIN, _END, _UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
_LONGEST = 100  # letters of a word that is cut at all
_ASCII = re.compile(r"[a-z0-9]+|[!-/:-@\[-`{-~]")
_ASCII_CONTROL = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127))
_SIGMA = str.maketrans("Σ", "σ")  # lower() would make another letter of it at the end of a word
_HAN = (
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F),
    (0x2B920, 0x2CEAF), (0x2F800, 0x2FA1F),
)  # fmt: skip


def numbers(text: str, most: int) -> list[int]:
    """The pieces of a text between the marks of its begin and end, at most so many altogether."""
    known = pieces()
    found = (number for word in words(text) for number in _cut(word, known))
    return [known[_BEGIN], *islice(found, most - 2), known[_END]]


def words(text: str) -> list[str]:
    """The words of a text and its punctuation marks, one by one, in lower case and without accents."""
    if text.isascii():
        return _ASCII.findall(text.translate(_ASCII_CONTROL).lower())
    from unicodedata import normalize

    return "".join(map(_spaced, normalize("NFD", text).translate(_SIGMA).lower())).split(" ")


@cache
def pieces() -> dict[str, int]:
    """Every piece with its number."""
    from zlib import decompress

    with open(os.path.join(os.path.dirname(__file__), "wordpieces.z"), "rb") as file:
        lines = decompress(file.read()).decode().split("\n")
    return {piece: number for number, piece in enumerate(lines)}


@cache
def _spaced(letter: str) -> str:
    """A letter, with spaces around it where it is a word of its own; "" for accents and what is not seen."""
    from unicodedata import category

    kind = category(letter)
    if letter in "\t\n\r" or (letter.isspace() and kind != "Cc"):
        return " "
    if kind in ("Mn", "Cc", "Cf", "Co") or letter == "\ufffd":
        return ""
    alone = kind.startswith("P") or (_ASCII.fullmatch(letter) and not letter.isalnum()) or _is_han(letter)
    return f" {letter} " if alone else letter


def _is_han(letter: str) -> bool:
    return any(first <= ord(letter) <= last for first, last in _HAN)


def _cut(word: str, known: dict[str, int]) -> Iterator[int]:
    if word in known:
        return iter((known[word],))
    found, start = [], 0
    while start < len(word) <= _LONGEST:
        for end in range(len(word), start, -1):
            number = known.get(("##" if start else "") + word[start:end])
            if number is not None:
                break
        else:
            break
        found.append(number)
        start = end
    return iter(found if found and start == len(word) else (known[_UNKNOWN],) if word else ())
