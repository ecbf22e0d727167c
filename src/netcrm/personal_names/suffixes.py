"""The suffixes and degrees that a name ends with: "Jr.", "III", "MBA, PMP", "Ph.D."."""

from collections.abc import Sequence
from functools import lru_cache

from netcrm.personal_names import words as w
from netcrm.text import fold, lazy_pattern

_REMEMBERED = 1 << 13  # words
_MARKS = lazy_pattern(r"[.'’,*]")
_VOWELS = frozenset("aeiouy")
_LONE = frozenset("vx")  # numerals of one letter, which with a dot is an initial


@lru_cache(_REMEMBERED)
def keyed(word: str) -> str:
    """A word as the tables hold it: "Ph.D." is phd."""
    return word.lower() if word.isascii() and word.isalnum() else _MARKS.sub("", fold(word))


def without_suffixes(words: Sequence[str], shouted: bool, least: int) -> tuple[list[str], list[str]]:
    """The words without the suffixes at their end, and those; `least` words stay.

    shouted: the whole name is in capitals, which then say nothing.
    """
    end = len(words)
    while end > least and _ends_a_name(words[end - 1], shouted, words[end - 2]):
        end -= 1
    return list(words[:end]), list(words[end:])


def is_suffix(word: str, shouted: bool) -> bool:
    """Whether a word behind a comma is a suffix, behind a full name: there every abbreviation is one."""
    bare = keyed(word)
    return (
        is_degree(word, shouted)
        or bare in ("", "&", "and")
        or _is_unspoken(word, bare)
        or (not shouted and word.isupper() and "." not in word and len(bare) > 1)
    )


def is_surely_suffix(word: str) -> bool:
    """Whether a word is a suffix and can be no name at all."""
    bare = keyed(word)
    is_generation = bare in w.GENERATIONS and "." not in word.rstrip(".")  # J.R. are initials
    return is_generation or bare in w.DEGREES or _first_of(word) in w.DEGREES


def is_degree(word: str, shouted: bool) -> bool:
    """Whether a word is a suffix that is known; those that are names too count in capitals or with dots."""
    if is_surely_suffix(word):
        return True
    bare = keyed(word)
    marked = sum(map(str.isupper, word)) > 1 or "." in word.rstrip(".")
    return not shouted and marked and (bare in w.CAPITAL_DEGREES or _first_of(word) in w.CAPITAL_DEGREES)


def generation_of(suffixes: Sequence[str]) -> str:
    """Which bearer of one name in the family it is: "jr", "sr", "ii", ...; "" where that is not told."""
    words = (keyed(word) for suffix in suffixes for word in suffix.split())
    return next((w.GENERATIONS[word] for word in words if word in w.GENERATIONS), "")


def _ends_a_name(word: str, shouted: bool, before: str) -> bool:
    bare = keyed(word)
    if bare in _LONE and (word.endswith(".") or len(before.strip(".")) == 1):
        return False
    return is_degree(word, shouted) or (not shouted and _is_unspoken(word, bare))


def _is_unspoken(word: str, bare: str) -> bool:
    """Whether it is an abbreviation that no name could be: three capitals or more without a vowel."""
    return word.isupper() and len(bare) > 2 and bare.isalpha() and not _VOWELS & set(bare)


def _first_of(word: str) -> str:
    """The first piece of SHRM-SCP."""
    first, hyphen, _ = word.partition("-")
    return keyed(first) if hyphen and len(first) > 2 else ""
