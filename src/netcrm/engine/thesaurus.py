"""Which words lead to which, because people in trouble do not use the words their contacts are known by.

The groups are in thesaurus.toml, to be read and mended by hand. A group lists what people say (`says`: leads to the
group, is not searched), its words (`words`: both ways) and who tends to know (`who`: searched, leads nowhere).
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from netcrm.engine.names import fold
from netcrm.engine.stems import GLUE, STOP, alike, spans, stem, tokens

_MOST_GROUPS = 6
_GAP = 2  # how many other words may stand between two words of a phrase
_TAIL = 6  # shortest word recognised at the end of a German compound
_NO = {
    "cannot": ("can", "not"), "cant": ("can", "not"), "dont": ("do", "not"), "don": ("do",), "won": ("will",),
    "wont": ("will", "not"), "isn": ("is",), "doesn": ("does",), "didn": ("did",), "hasn": ("has",), "t": ("not",),
}  # fmt: skip
# Enough for the letters of the file that comes with netcrm; fold is exact and four times slower.
_PLAIN = str.maketrans(
    dict(zip("áàâäãåéèêëíìîïóòôöõúùûüçñ", "aaaaaaeeeeiiiiooooouuuucn", strict=True)) | {"œ": "oe", "ß": "ss"}
)


class Related(NamedTuple):
    """A word or phrase worth searching, what in the challenge led to it, and the group it was reached through."""

    word: str
    because: str
    group: str


class Group(NamedTuple):
    """Words that belong together. `says` leads to the group, `who` is only searched, `words` are both."""

    name: str
    says: tuple[str, ...]
    words: tuple[str, ...]
    who: tuple[str, ...] = ()


class Heard(NamedTuple):
    """A text as phrases are compared with it: its words with their places in it, and those that are not glue."""

    text: str
    every: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
    content: tuple[str, ...]
    content_places: tuple[tuple[int, int], ...]


class Hearing(NamedTuple):
    """A group a challenge reached: by which of its words, and how telling that is."""

    group: Group
    because: str
    weight: float


def related(text: str, own: Mapping[str, Sequence[str]] | None = None) -> tuple[Related, ...]:
    """The words and phrases a text leads to, the most telling groups first, none twice and none the text says itself.

    own: a group's name → further words for it; a new name makes a new group.
    """
    said = heard(text)
    reached: dict[str, Related] = {}
    for hearing in _hearings(said, own or {}):
        for word in (*hearing.group.words, *hearing.group.who):
            if not says(said, word):
                reached.setdefault(fold(word), Related(word, hearing.because, hearing.group.name))
    return tuple(reached.values())


def first_heard(text: str, phrases: Iterable[str]) -> str | None:
    """The first of the phrases that the text contains in any form, or None."""
    said = heard(text)
    return next((phrase for phrase in phrases if says(said, phrase)), None)


def cues(kind: str) -> tuple[str, ...]:
    """The phrases that tell which kind of help is wanted: emotional, collaboration or experience."""
    return _terms(_page().get("cues", {}).get(kind, ""))


@cache
def groups() -> tuple[Group, ...]:
    """All groups of the thesaurus that comes with netcrm."""
    return tuple(
        Group(row["name"], *(_terms(row.get(part, "")) for part in ("says", "words", "who")))
        for row in _page()["group"]
    )


@lru_cache(maxsize=16384)
def heard(text: str) -> Heard:
    """The words of a text in order; every way to say no is the same word."""
    found = [(part, (start, end)) for start, end, word in spans(text) for part in _NO.get(word, (word,))]
    content = [pair for pair in found if pair[0] not in GLUE]
    return Heard(text, *_columns(found), *_columns(content))


def says(said: Heard, phrase: str) -> str | None:
    """The part of the text that says the phrase: its words in order, close together, in any form; or None.

    Glue does not count, unless nothing but one word would be left: then "my wife" takes both.
    """
    sought = heard(phrase)
    if len(sought.content) > 1 or len(sought.every) == 1:
        return _slice(said.text, said.content_places, _in_order(sought.content or sought.every, said.content, _GAP))
    return _slice(said.text, said.places, _in_order(sought.every, said.every, 0))


def _hearings(said: Heard, own: Mapping[str, Sequence[str]]) -> list[Hearing]:
    beginnings = {stem(word)[:5] for word in said.content}
    beginnings |= {word[-_TAIL:] for word in said.content if len(word) > _TAIL + 2}
    found = [_hearing(group, said, tuple(beginnings)) for group in _with_own(own)]
    return _told_apart(sorted(filter(None, found), key=lambda hearing: -hearing.weight))[:_MOST_GROUPS]


def _told_apart(found: Sequence[Hearing]) -> list[Hearing]:
    # A health inspector is about hygiene; what "inspector" alone would lead to is left out.
    def covered(one: Hearing, stronger: Sequence[Hearing]) -> bool:
        words = [word for word in tokens(one.because) if word not in STOP]
        return len(words) < 2 and any(one.because in other.because != one.because for other in stronger)

    return [one for at, one in enumerate(found) if not covered(one, found[:at])]


def _hearing(group: Group, said: Heard, beginnings: Sequence[str]) -> Hearing | None:
    # Comparing forms is slow, looking for the beginning of a word is not.
    terms = [term for term in (*group.says, *group.words) if _may_hold(term, beginnings)]
    weights: dict[str, float] = {}
    for term in terms:
        part = says(said, term)
        if part:
            weights[part] = max(weights.get(part, 0.0), _telling(term))
    if not weights:
        return None
    return Hearing(group, max(weights, key=weights.__getitem__), sum(sorted(weights.values(), reverse=True)[:3]))


def _may_hold(term: str, beginnings: Sequence[str]) -> bool:
    bare = term.lower() if term.isascii() else term.lower().translate(_PLAIN)
    return any(beginning in bare for beginning in beginnings)


def _telling(term: str) -> float:
    parts = heard(term).content
    return len(parts) + min(sum(map(len, parts)), 20) / 40


def _in_order(parts: Sequence[str], said: Sequence[str], gap: int) -> tuple[int, int] | None:
    for first in range(len(said) - len(parts) + 1) if parts else ():
        last = _last(parts[1:], said, first, gap) if _same(parts[0], said[first]) else None
        if last is not None:
            return first, last
    return None


def _last(parts: Sequence[str], said: Sequence[str], at: int, gap: int) -> int | None:
    for part in parts:
        window = range(at + 1, min(len(said), at + 2 + gap))
        following = next((place for place in window if _same(part, said[place])), None)
        if following is None:
            return None
        at = following
    return at


def _slice(text: str, places: Sequence[tuple[int, int]], found: tuple[int, int] | None) -> str | None:
    return text[places[found[0]][0] : places[found[1]][1]] if found else None


def _columns(found: Sequence[tuple[str, tuple[int, int]]]) -> tuple[tuple[str, ...], tuple[tuple[int, int], ...]]:
    return tuple(word for word, _ in found), tuple(place for _, place in found)


def _same(part: str, word: str) -> bool:
    return alike(part, word) or (len(part) >= _TAIL and len(word) > len(part) + 2 and word.endswith(part))


def _with_own(own: Mapping[str, Sequence[str]]) -> list[Group]:
    mine = {fold(name): tuple(words) for name, words in own.items()}
    standard = [group._replace(words=(*group.words, *mine.pop(fold(group.name), ()))) for group in groups()]
    return [*standard, *(Group(name, (), (name, *words)) for name, words in mine.items())]


def _terms(text: str) -> tuple[str, ...]:
    return tuple(term for term in (" ".join(part.split()) for part in text.split(";")) if term)


@cache
def _page() -> dict[str, Any]:
    import os
    import tomllib

    with open(os.path.join(os.path.dirname(__file__), "thesaurus.toml"), "rb") as file:
        return tomllib.load(file)
