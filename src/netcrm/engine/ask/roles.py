"""Roles: what a profession, title or relation usually knows, since few people write down of their accountant: year-end.

The roles are in roles.toml, to be read and mended by hand; what is read here is roles.txt, made from it by
tests/tools/make_words.py. A person's roles are found when they are written, a challenge's when it is asked.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from math import sqrt

from netcrm.engine.ask import meaning
from netcrm.engine.ask.phrases import Heard, says, says_little, telling, words_of
from netcrm.engine.ask.term_groups import Groups, contents, opened
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

_KNOWS, _GROUPS, _SEAT, _LISTENS = range(2, 6)
_LATER = 0.85  # a role's second group of the thesaurus is so much less its own than the first
_ENDINGS = ("innen", "in", "nne", "euse", "rice", "eur", "es", "as", "os", "en", "s", "e", "a", "o", "n")
# Standard deviations above the mean likeness: from where a role is called at all, and where it surely is.
_FAINT, _CLEAR = 1.0, 4.0
ENGLISH = 15  # terms that stand in English first, at least
_TAIL = 6  # shortest title recognised at the end of a German compound


class Held(NamedTuple):
    """A role somebody has, and the words that say so."""

    role: str
    because: str


class Called(NamedTuple):
    """A role a challenge calls for: how telling that is, what such people know, and the challenge's words."""

    role: str
    weight: float
    knows: str
    because: str


def roles_in(texts: Iterable[str]) -> tuple[Held, ...]:
    """The roles that titles, topics and the like tell of, each once. A longer title wins over one within it."""
    found: dict[str, Held] = {}
    for text in filter(None, texts):
        for one in _titles_in(text):
            found.setdefault(one.role, one)
    return tuple(found.values())


def called(text: str, groups: Mapping[str, tuple[float, str]]) -> dict[str, Called]:
    """The roles that know what a text is about.

    groups: what the thesaurus heard in it, by name how telling it is and the words that led there.
    """
    said, page = words_of(text), _page()
    found: dict[int, list[Called]] = {}
    for number, places in page.near(said).items():
        for term in page.terms(number, places):
            if (part := says(said, term)) and not says_little(part) and not _is_cut(part, text):
                found.setdefault(number, []).append(Called("", telling(term), term, part))
    for group, (weight, because) in groups.items():
        if says_little(because):
            continue
        for number, rank in page.linked(group):
            found.setdefault(number, []).append(Called("", weight * _LATER**rank, group, because))
    return {name: _together(name, ways) for number, ways in found.items() for name in page[number][0]}


def alike(challenge: bytes) -> dict[str, float]:
    """How far what people of each role know stands out as near to a challenge's meaning: 0 not at all, 1 clearly."""
    asked, page = meaning.direction(challenge), contents("roles.bin")
    if asked is None:
        return {}
    size = len(challenge)
    near = meaning.likenesses(asked, [page[at : at + size] for at in range(0, len(page), size)])
    found = dict(zip(names(), near, strict=True))
    mean = sum(found.values()) / len(found)
    spread = sqrt(sum((each - mean) ** 2 for each in found.values()) / len(found)) or 1.0
    faint, range_ = mean + _FAINT * spread, (_CLEAR - _FAINT) * spread
    return {name: min(1.0, max(0.0, (each - faint) / range_)) for name, each in found.items()}


def seat(role: str) -> str:
    """The seat of a good circle that a role fills, "private" for family and friends."""
    page = _page()
    return page.part(page.named(role), _SEAT)[0]


def of_seat(seat: str) -> tuple[str, ...]:
    """The roles that fill a seat of a good circle."""
    return _page().having(_SEAT, seat)


def listeners() -> tuple[str, ...]:
    """The roles of those one turns to with a heavy heart."""
    return _page().having(_LISTENS, "listens")


def listens(role: str) -> bool:
    """Whether people of this role are those one turns to with a heavy heart."""
    page = _page()
    return bool(page.part(page.named(role), _LISTENS))


def knows(role: str) -> tuple[str, ...]:
    """What people of this role know and can help with, in five languages."""
    return _row(role)[_KNOWS]


def nearest(role: str, text: str) -> str:
    """Of what people of this role know, what comes nearest to the meaning of a text, in English."""
    asked = meaning.direction(meaning.vector([(text, 1.0)]))
    if asked is None:
        return role
    return max(knows(role)[:ENGLISH], key=lambda term: meaning.likeness_to(asked, meaning.summed(term)))


def names() -> tuple[str, ...]:
    """All roles, in the order of the page."""
    return _page().names()


def is_role(name: str) -> bool:
    """Whether there is a role of that name; a book may hold one of another version of netcrm."""
    try:
        return _page().named(name) >= 0
    except KeyError:
        return False


@lru_cache(maxsize=4096)
def _titles_in(text: str) -> tuple[Held, ...]:
    """Remembered, since the people of an import have few titles between them."""
    page, said = _page(), words_of(text)
    found = [
        (Held(name, part), term)
        for number, places in page.near(said).items()
        for name, titles in (page.first(number),)
        for term in (titles[place] for place in places if place < len(titles))
        if (part := _bears(said, words_of(term).every))
    ]
    found.sort(key=lambda pair: (-len(pair[0].because), -len(pair[1])))
    return tuple(one for at, (one, title) in enumerate(found) if not _within(one, title, found[:at]))


def _bears(said: Heard, title: Sequence[str]) -> str:
    """The words of a text that are the title, in order with at most one other word between; "" where they are not.

    Titles are compared more strictly than phrases, or "office" would make an officer and "turning" a turner, and
    word for word, since "IT" is the difference between a manager and an IT manager.
    """
    starts = [at for at, word in enumerate(said.every) if title and _named(word, title[0])]
    for first in starts:
        last: int | None = first
        for word in title[1:]:
            last = None if last is None else _next(said.every, last, word)
        if last is not None:
            return said.text[said.places[first][0] : said.places[last][1]]
    return ""


def _next(said: Sequence[str], at: int, word: str) -> int | None:
    return next((place for place in range(at + 1, min(at + 3, len(said))) if _named(said[place], word)), None)


def _named(word: str, title: str) -> bool:
    """Whether a word is a title, of whatever sex and number, or a German compound that ends in it."""
    one, other = _bare(word), _bare(title)
    return one == other or (len(other) >= _TAIL and len(one) > len(other) + 2 and one.endswith(other))


@cache
def _bare(word: str) -> str:
    return next((word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= 3), word)


def _within(one: Held, title: str, longer: Sequence[tuple[Held, str]]) -> bool:
    """Whether a title is only a part of a longer one: "manager" of "IT manager", "Schwester" of "Krankenschwester"."""
    ending = fold(title)

    def holds(other: Held, term: str) -> bool:
        if one.because == other.because:
            return fold(term) != ending and fold(term).endswith(ending)
        return one.because in other.because

    return any(holds(other, term) for other, term in longer)


def _is_cut(part: str, text: str) -> bool:
    """Whether a part is only the end of a word with a hyphen: a co-founder calls no founder."""
    return f"-{part}" in text


def _together(name: str, ways: Sequence[Called]) -> Called:
    """One call of several: the three most telling parts of the challenge count, each once."""
    parts: dict[str, Called] = {}
    for way in ways:
        if way.because not in parts or parts[way.because].weight < way.weight:
            parts[way.because] = way
    best = sorted(parts.values(), key=lambda way: -way.weight)[:3]
    return best[0]._replace(role=name, weight=sum(way.weight for way in best))


def _row(role: str) -> tuple[tuple[str, ...], ...]:
    page = _page()
    return page[page.named(role)]


def _page() -> Groups:
    return opened("roles.txt")
