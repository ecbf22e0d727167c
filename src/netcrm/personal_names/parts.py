"""Reads a name in full dress: titles, given and family name, nickname, suffixes and degrees apart.

The grammar is that of Western names: titles first, or "Family, Given"; nicknames in brackets or quotes; particles (van
der, de la) before a family name; a name of birth behind "née"; suffixes and degrees last.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from netcrm.named_tuple import NamedTuple
from netcrm.personal_names import asides
from netcrm.personal_names import words as w
from netcrm.personal_names.letter_case import named_case
from netcrm.personal_names.suffixes import (
    generation_of,
    is_suffix,
    is_surely_suffix,
    keyed,
    without_suffixes,
)
from netcrm.personal_names.titles import titles_before
from netcrm.text import lazy_pattern

_REMEMBERED = 1 << 14  # names
_SEVERAL = 3  # words; fewer hold no particle and no "and" between others
_LONGEST = 250  # letters; nobody in the book has a longer name
_PHD = lazy_pattern(r"\b(Ph)\.?\s+(D)\b\.?", re.IGNORECASE)
_INITIALS = lazy_pattern(r"(?:[^\W\d_]\.){2,}")
# No word of a name holds these.
_NO_NAME = lazy_pattern(r"[0-9@/\\$<>{}\[\]()=^#%*?!:;_\"“”„«»+|]|[^\W_]{2}\.[^\W_]{2}")


class NameParts(NamedTuple):
    """A name apart. plain: what people call somebody in full. birth: the family name of before.

    generation: "jr", "sr", "ii", ..., by which father and son are told apart. What is no name of a person, or written
    in other letters than Latin ones, is its own plain name.
    """

    plain: str
    given: str = ""
    middle: str = ""
    family: str = ""
    nickname: str = ""
    birth: str = ""
    titles: str = ""
    suffixes: str = ""
    generation: str = ""


class _Read(NamedTuple):
    """A name with what stands around it taken off: family before a comma, then what stands behind it, or all of it."""

    family: list[str]
    given: list[str]
    titles: list[str]
    suffixes: list[str]


@lru_cache(_REMEMBERED)
def parse_name(written: str) -> NameParts:
    """The parts of a name as somebody wrote it."""
    text = " ".join(written.split())
    return (_parsed(text) if len(text) <= _LONGEST else None) or _as_it_is(written)


def _as_it_is(written: str) -> NameParts:
    words = written.split()
    return NameParts(written, " ".join(words[:1]), " ".join(words[1:-1]), " ".join(words[1:][-1:]))


def _parsed(text: str) -> NameParts | None:
    bare, beside = asides.taken_out(_PHD.sub(r"\1.\2.", asides.undecorated(text)))
    if not asides.is_latin(bare) or _is_company(bare):
        return None
    read = _read(bare, bare.isupper())
    given, birth = _without_birth(read.given)
    words = [*read.family, *given]
    if not words or not all(map(_is_word, words)) or _NO_NAME.search(" ".join(words)):
        return None
    suffixes = [*read.suffixes, *beside.suffixes]
    parts = _apart(read.family, given, read.titles)
    return parts._replace(
        nickname=beside.nickname,
        birth=birth or beside.birth,
        titles=" ".join(read.titles),
        suffixes=", ".join(suffixes),
        generation=generation_of(suffixes),
    )


def _is_company(text: str) -> bool:
    return any(keyed(word) in w.LEGAL_FORMS for word in text.replace(",", " ").split()[1:])


def _is_word(word: str) -> bool:
    return word[0].isalpha() or word == "&" or (word[0] in "'’ʻ" and any(map(str.isalpha, word)))


def _read(text: str, shouted: bool) -> _Read:
    """What stands before and behind the commas, titles and suffixes taken off."""
    first, *behind = [part.split() for part in text.split(",") if part.strip(" .")]
    while behind and keyed(behind[0][0]) in w.BORN:  # Anna Bell, née Ott
        first += behind.pop(0)
    titles, words = titles_before(first)
    if behind and not _describe(words, behind[0], shouted):
        family, suffixes = without_suffixes(words, shouted, least=1)
        before, given = titles_before(behind[0], least=1)
        given, after = without_suffixes(given, shouted, least=1)
        return _Read(family, given, [*titles, *before], [*suffixes, *after, *map(" ".join, behind[1:])])
    words, suffixes = without_suffixes(words, shouted, least=1 if titles else 2)
    return _Read([], words, titles, [*suffixes, *map(" ".join, behind)])


def _describe(words: Sequence[str], behind: Sequence[str], shouted: bool) -> bool:
    """Whether the words behind the first comma are suffixes or a description, and no given name."""
    bare, _ = without_suffixes(words, shouted, least=1)
    if len(bare) < 2 or all(map(_is_particle, bare[:-1])):
        return all(map(is_surely_suffix, behind))
    suffixes = all(is_suffix(word, shouted) for word in behind)
    return suffixes or any(keyed(word) in w.DESCRIBING for word in behind)


def _without_birth(words: list[str]) -> tuple[list[str], str]:
    """The words before "née", and the family name behind it."""
    at = next((at for at, word in enumerate(words) if at and keyed(word) in w.BORN), len(words))
    return (words[:at], " ".join(words[at + 1 :])) if at < len(words) - 1 else (words, "")


def _apart(family: list[str], given: list[str], titles: Sequence[str]) -> NameParts:
    """The plain name and its parts, in the case of a name."""
    if family:
        while len(given) > 1 and _is_particle(given[-1]):  # Gogh, Vincent van
            family = [given.pop(), *family]
        size, first = len(given), _first_unit(given)
    else:
        first = _first_unit(given)
        size = _family_begins(given, first)
    before = list(titles) if len(family) + len(given) == 1 else []  # Mr. Smith, Sister Mary
    words = named_case([*before, *given, *family])
    cased = words[len(before) :]
    plain = " ".join(words)
    if before:
        is_given = keyed(before[-1]) in w.GIVEN_NAME_TITLES
        return NameParts(plain, given=cased[0]) if is_given else NameParts(plain, family=cased[0])
    one, *rest = _spaced(cased[:first]) or [""]
    return NameParts(plain, one, " ".join((*rest, *cased[first:size])), " ".join(cased[size:]))


def _first_unit(words: Sequence[str]) -> int:
    """How many words the given name takes: "John and Jane" are one."""
    return min(3, len(words)) if any(at < 2 for at in _conjunctions(words)) else min(1, len(words))


def _family_begins(words: Sequence[str], first: int) -> int:
    """Where the family name begins: at the last run of particles, or before "y", else it is the last word."""
    begin = max(first, len(words) - 1)
    if len(words) < _SEVERAL:
        return begin
    joined = [at - 1 for at in _conjunctions(words) if at > first]
    begin = min([begin, *joined[-1:]])
    runs = [at for at in range(first, len(words) - 1) if _is_particle(words[at])]
    if runs:
        begin = min(begin, runs[-1])
        while begin > first and _is_particle(words[begin - 1]):
            begin -= 1
    return begin


def _conjunctions(words: Sequence[str]) -> list[int]:
    """Where words such as "and" stand between others; a single letter in a short name is an initial."""
    if len(words) < _SEVERAL:
        return []
    return [
        at
        for at, word in enumerate(words)
        if word.lower() in w.CONJUNCTIONS and (len(word) > 1 or word == "&" or (word.islower() and len(words) > 3))
    ]


def _is_particle(word: str) -> bool:
    bare = keyed(word)
    return bare in w.PARTICLES and (bare not in w.SMALL_PARTICLES or word.islower())


def _spaced(words: Sequence[str]) -> list[str]:
    """E.T. as E. and T., by which one is called too; other words together."""
    if len(words) == 1 and _INITIALS.fullmatch(words[0]):
        return [f"{letter}." for letter in words[0].split(".") if letter]
    return [" ".join(words)] if words else []
