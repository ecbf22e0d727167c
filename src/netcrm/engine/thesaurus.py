"""Which words lead to which, because people in trouble do not use the words their contacts are known by.

The groups are in thesaurus.toml, to be read and mended by hand. A group lists what people say (`says`: leads to the
group, is not searched), its words (`words`: both ways) and who tends to know (`who`: searched, leads nowhere).
What is read here is thesaurus.txt, made from it by tests/tools/make_thesaurus.py for the sake of speed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from netcrm.engine.names import fold
from netcrm.engine.stems import GLUE, KEY, STOP, alike, spans, tokens

KINDS = ("emotional", "collaboration", "experience")  # kinds of help that have cues, the first rows of the file

_MOST_GROUPS = 6
_GAP = 2  # how many other words may stand between two words of a phrase
_TAIL = 6  # shortest word recognised at the end of a German compound
_NO = {
    "cannot": ("can", "not"), "cant": ("can", "not"), "dont": ("do", "not"), "don": ("do",), "won": ("will",),
    "wont": ("will", "not"), "isn": ("is",), "doesn": ("does",), "didn": ("did",), "hasn": ("has",), "t": ("not",),
}  # fmt: skip


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
    """A group a challenge reached: by which of its words, how telling that is, and every term the text says."""

    group: Group
    because: str
    weight: float
    said: frozenset[str]


def related(text: str, own: Mapping[str, Sequence[str]] | None = None) -> tuple[Related, ...]:
    """The words and phrases a text leads to, the most telling groups first, none twice and none the text says itself.

    own: a group's name → further words for it; a new name makes a new group.
    """
    reached: dict[str, Related] = {}
    for group, because, _, said in _hearings(heard(text), own or {}):
        for word in (*group.words, *group.who):
            if word not in said:
                reached.setdefault(fold(word), Related(word, because, group.name))
    return tuple(reached.values())


def kinds_heard(text: str) -> tuple[str, ...]:
    """Those of KINDS whose cues the text contains in any form."""
    said = heard(text)
    near = _near(said)
    terms = [_terms_of(_group(number), near.get(number, ())) for number in range(len(KINDS))]
    return tuple(kind for kind, cues in zip(KINDS, terms, strict=True) if any(says(said, cue) for cue in cues))


def first_heard(text: str, phrases: Iterable[str]) -> str | None:
    """The first of the phrases that the text contains in any form, or None."""
    said = heard(text)
    return next((phrase for phrase in phrases if says(said, phrase)), None)


def cues(kind: str) -> tuple[str, ...]:
    """The phrases that tell which kind of help is wanted: one of KINDS."""
    return _group(KINDS.index(kind)).says


@cache
def groups() -> tuple[Group, ...]:
    """All groups of the thesaurus that comes with netcrm."""
    return tuple(_group(number) for number in range(len(KINDS), len(_page()[0])))


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


def same(part: str, word: str) -> bool:
    """Whether a word of a text is a form of a word of a phrase, or a German compound that ends in it."""
    return alike(part, word) or (len(part) >= _TAIL and len(word) > len(part) + 2 and word.endswith(part))


def anchor(phrase: str) -> str:
    """The longest word of a phrase that is not glue, or "": no text says the phrase without some form of it."""
    return max(heard(phrase).content, key=len, default="")


def keys(word: str) -> tuple[str, ...]:
    """The beginnings of all anchors that a word of a text could be a form of, see `same`."""
    return (word[:KEY], *(word[at : at + KEY] for at in range(3, len(word) - _TAIL + 1)))


def _hearings(said: Heard, own: Mapping[str, Sequence[str]]) -> list[Hearing]:
    found = [_hearing(group, terms, said) for group, terms in _perhaps_said(said, own)]
    return _told_apart(sorted(filter(None, found), key=lambda hearing: -hearing.weight))[:_MOST_GROUPS]


def _told_apart(found: Sequence[Hearing]) -> list[Hearing]:
    # A health inspector is about hygiene; what "inspector" alone would lead to is left out.
    def covered(one: Hearing, stronger: Sequence[Hearing]) -> bool:
        words = [word for word in tokens(one.because) if word not in STOP]
        return len(words) < 2 and any(one.because in other.because != one.because for other in stronger)

    return [one for at, one in enumerate(found) if not covered(one, found[:at])]


def _perhaps_said(said: Heard, own: Mapping[str, Sequence[str]]) -> Iterator[tuple[Group, list[str]]]:
    """The groups worth comparing with a text, each with those of its terms that are."""
    near = _near(said)
    numbers = {fold(group.name): number for number, group in enumerate(groups(), len(KINDS))} if own else {}
    more = {numbers[fold(name)]: tuple(words) for name, words in own.items() if fold(name) in numbers}
    for number in sorted({*near, *more} - set(range(len(KINDS)))):
        group, mine = _group(number), more.get(number, ())
        yield group._replace(words=(*group.words, *mine)), [*_terms_of(group, near.get(number, ())), *mine]
    for name, words in own.items():
        if fold(name) not in numbers:
            yield Group(name, (), (name, *words)), [name, *words]


def _hearing(group: Group, terms: Iterable[str], said: Heard) -> Hearing | None:
    parts = {term: part for term in terms if (part := says(said, term))}
    leading = {*group.says, *group.words}
    weights: dict[str, float] = {}
    for term, part in parts.items():
        if term in leading:
            weights[part] = max(weights.get(part, 0.0), _telling(term))
    if not weights:
        return None
    telling = sum(sorted(weights.values(), reverse=True)[:3])
    return Hearing(group, max(weights, key=weights.__getitem__), telling, frozenset(parts))


def _telling(term: str) -> float:
    parts = heard(term).content
    return len(parts) + min(sum(map(len, parts)), 20) / 40


def _near(said: Heard) -> dict[int, list[int]]:
    """Group by group, the places of the terms that may be said; all others are certainly not."""
    near: dict[int, list[int]] = {}
    for key in {"", *(key for word in said.content for key in keys(word))}:
        for entry in _entries(key):
            number, place = entry.split(".")
            near.setdefault(int(number), []).append(int(place))
    return near


def _terms_of(group: Group, places: Iterable[int]) -> list[str]:
    terms = (*group.says, *group.words, *group.who)
    return [terms[place] for place in sorted(places)]


def _in_order(parts: Sequence[str], said: Sequence[str], gap: int) -> tuple[int, int] | None:
    for first in range(len(said) - len(parts) + 1) if parts else ():
        last = _last(parts[1:], said, first, gap) if same(parts[0], said[first]) else None
        if last is not None:
            return first, last
    return None


def _last(parts: Sequence[str], said: Sequence[str], at: int, gap: int) -> int | None:
    for part in parts:
        window = range(at + 1, min(len(said), at + 2 + gap))
        following = next((place for place in window if same(part, said[place])), None)
        if following is None:
            return None
        at = following
    return at


def _slice(text: str, places: Sequence[tuple[int, int]], found: tuple[int, int] | None) -> str | None:
    return text[places[found[0]][0] : places[found[1]][1]] if found else None


def _columns(found: Sequence[tuple[str, tuple[int, int]]]) -> tuple[tuple[str, ...], tuple[tuple[int, int], ...]]:
    return tuple(word for word, _ in found), tuple(place for _, place in found)


@cache
def _group(number: int) -> Group:
    name, *parts = _page()[0][number].split("\t")
    return Group(name, *(tuple(part.split(";")) if part else () for part in parts))


def _entries(key: str) -> list[str]:
    """`number.place` of every term whose anchor begins so."""
    _, index = _page()
    at = index.find(f"\n{key}\t")
    return index[at + len(key) + 2 : index.find("\n", at + 1)].split() if at >= 0 else []


@cache
def _page() -> tuple[list[str], str]:
    """The rows of the groups, and the lines of the index, of which few are ever needed."""
    import os

    with open(os.path.join(os.path.dirname(__file__), "thesaurus.txt"), encoding="utf-8") as file:
        rows, _, index = file.read().partition("\n\n")
    return rows.split("\n")[1:], f"\n{index}"
