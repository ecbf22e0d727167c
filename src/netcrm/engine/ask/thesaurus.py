"""The thesaurus: which words lead to which, since trouble is told in other words than profiles.

The groups are in thesaurus.toml, to be read and mended by hand. A group lists what people say (`says`: leads to the
group, is not searched), its words (`words`: both ways) and who tends to know (`who`: searched, leads nowhere).
What is read here is thesaurus.txt, made from it by tests/tools/make_words.py for the sake of speed.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache

from netcrm.engine.ask import meaning
from netcrm.engine.ask.phrases import Heard, says, telling, words_of
from netcrm.engine.ask.stems import STOP, tokens
from netcrm.engine.ask.term_groups import Groups, contents, opened
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

KINDS = ("emotional", "collaboration", "experience")  # kinds of help that have cues, the first rows of the file

_MOST_GROUPS = 6
_NEAR = 0.18  # likeness of a text and a group from which one word is believed
_PHRASE = 2.0  # weight from which a phrase has several words
_BESIDE = 0.15  # likeness of the rest of a text and a group from which a part of a longer phrase speaks of it too
_SURE = 0.5  # what a group keeps of its weight where the whole text is not near


class Related(NamedTuple):
    """A word or phrase worth searching, what in the challenge led to it, and the group it was reached through."""

    word: str
    because: str
    group: str


class Group(NamedTuple):
    """Words that belong together. `says` leads to the group, `who` is only searched, `words` are both.

    seat: the function of a good circle that knows about it, "" for the user's own groups.
    """

    name: str
    says: tuple[str, ...]
    words: tuple[str, ...]
    who: tuple[str, ...] = ()
    seat: str = ""


class Hearing(NamedTuple):
    """A group a challenge reached: by which of its words, how telling that is, every term the text says, and the parts
    of the text that say them."""

    group: Group
    because: str
    weight: float
    said: frozenset[str]
    parts: tuple[str, ...] = ()


def hear(text: str, own: Mapping[str, Sequence[str]] | None = None) -> tuple[Hearing, ...]:
    """The groups a text speaks of, the most telling first.

    own: a group's name → further words for it; a new name makes a new group.
    """
    return tuple(_hearings(words_of(text), own or {}))


def related(hearings: Iterable[Hearing]) -> tuple[Related, ...]:
    """The words and phrases that groups lead to, none twice and none the text says itself."""
    reached: dict[str, Related] = {}
    for one in hearings:
        for word in (*one.group.words, *one.group.who):
            if word not in one.said:
                reached.setdefault(fold(word), Related(word, one.because, one.group.name))
    return tuple(reached.values())


def kinds_heard(text: str) -> tuple[str, ...]:
    """Those of KINDS whose cues the text contains in any form."""
    said = words_of(text)
    near = _page().near(said)
    terms = [_page().terms(number, near.get(number, ())) for number in range(len(KINDS))]
    return tuple(kind for kind, cues in zip(KINDS, terms, strict=True) if any(says(said, cue) for cue in cues))


def likenesses_to_groups(text: bytes) -> dict[str, float]:
    """How alike a text's vector and each of netcrm's groups are, -1 to 1; {} where it has none."""
    asked, page, size = meaning.direction(text), contents("groups.bin"), meaning.table().dims
    if asked is None:
        return {}
    near = meaning.likenesses(asked, [page[at : at + size] for at in range(0, len(page), size)])
    return dict(zip(names(), near, strict=True))


def most_alike(text: bytes) -> float:
    """How alike a text's vector and the nearest of netcrm's groups are, -1 to 1; 0 where it has none."""
    return max(likenesses_to_groups(text).values(), default=0.0)


def cues(kind: str) -> tuple[str, ...]:
    """The phrases that tell which kind of help is wanted: one of KINDS."""
    return _group(KINDS.index(kind)).says


@cache
def groups() -> tuple[Group, ...]:
    """All groups of the thesaurus that comes with netcrm."""
    return tuple(_group(number) for number in range(len(KINDS), len(_page())))


@cache
def names() -> tuple[str, ...]:
    """The names of all groups, in the order of the page; quicker than `groups`."""
    return _page().names()[len(KINDS) :]


def _hearings(said: Heard, own: Mapping[str, Sequence[str]]) -> list[Hearing]:
    found = [_hearing(group, terms, said) for group, terms in _perhaps_said(said, own)]
    heard = _told_apart(sorted(filter(None, found), key=lambda hearing: -hearing.weight))
    mine = {fold(name) for name in own}
    netcrms = _in_context(said.text, [one for one in heard if fold(one.group.name) not in mine])
    sure = [one for one in heard if one in netcrms or fold(one.group.name) in mine]
    return _confirmed_by_meaning(said.text, sure, mine)[:_MOST_GROUPS]


def _confirmed_by_meaning(text: str, found: Sequence[Hearing], own: Collection[str]) -> list[Hearing]:
    """Those groups that the whole text is near to in meaning, the nearest first among equals.

    A marriage that falls apart is not about apartments, whatever one word of it says; a phrase of several words is
    believed sooner. The user's own groups are always believed.
    """
    asked = meaning.direction(meaning.vector([(text, 1.0)]))
    if asked is None:
        return list(found)
    near = {one: 1.0 if fold(one.group.name) in own else _likeness(asked, one.group.name) for one in found}
    believed = [one for one in found if near[one] >= _NEAR or (one.weight >= _PHRASE and near[one] >= 0)]
    weighed = [one._replace(weight=one.weight * (_SURE + max(0.0, near[one]))) for one in believed]
    return sorted(weighed, key=lambda one: -one.weight)


def _likeness(asked: meaning.Direction, group: str) -> float:
    at, size = _page().named(group) - len(KINDS), meaning.table().dims
    return meaning.likeness(asked, contents("groups.bin")[at * size : (at + 1) * size])


def _told_apart(found: Sequence[Hearing]) -> list[Hearing]:
    # A health inspector is about hygiene; what "inspector" alone would lead to is left out.
    def covered(one: Hearing, stronger: Sequence[Hearing]) -> bool:
        return len(_telling_words(one.because)) < 2 and any(_within(one.because, other.because) for other in stronger)

    return [one for at, one in enumerate(found) if not covered(one, found[:at])]


def _in_context(text: str, found: Sequence[Hearing]) -> list[Hearing]:
    """Those groups that the rest of the text does not speak against, where another is left.

    A single word has many senses: what else is said of concrete examples is nothing of building. So has the beginning
    of a phrase that is another group's: a customer who threatens to leave threatens nobody.
    """

    def belongs(one: Hearing) -> bool:
        rest = _without(text, one.parts)
        if all(any(_within(part, whole) for other in found for whole in other.parts) for part in one.parts):
            return _near_to(rest, one.group.name) >= _BESIDE
        doubtful = one.weight < _PHRASE and len(_telling_words(rest)) > 1
        return not doubtful or _near_to(rest, one.group.name) >= 0

    return [one for one in found if belongs(one)] or list(found)


def _near_to(text: str, group: str) -> float:
    asked = meaning.direction(meaning.vector([(text, 1.0)]))
    return 0.0 if asked is None else _likeness(asked, group)


def _without(text: str, parts: Iterable[str]) -> str:
    for part in sorted(parts, key=len, reverse=True):
        text = text.replace(part, " ")
    return text


def _telling_words(text: str) -> list[str]:
    return [word for word in tokens(text) if word not in STOP]


def _within(part: str, whole: str) -> bool:
    return part in whole and len(part) < len(whole)


def _perhaps_said(said: Heard, own: Mapping[str, Sequence[str]]) -> Iterator[tuple[Group, list[str]]]:
    """The groups worth comparing with a text, each with those of its terms that are."""
    near = _page().near(said)
    numbers = {fold(name): number for number, name in enumerate(names(), len(KINDS))} if own else {}
    more = {numbers[fold(name)]: tuple(words) for name, words in own.items() if fold(name) in numbers}
    for number in sorted({*near, *more} - set(range(len(KINDS)))):
        group, mine = _group(number), more.get(number, ())
        yield group._replace(words=(*group.words, *mine)), [*_page().terms(number, near.get(number, ())), *mine]
    for name, words in own.items():
        if fold(name) not in numbers:
            yield Group(name, (), (name, *words)), [name, *words]


def _hearing(group: Group, terms: Iterable[str], said: Heard) -> Hearing | None:
    parts = {term: part for term in terms if (part := says(said, term))}
    leading = {*group.says, *group.words}
    weights: dict[str, float] = {}
    for term, part in parts.items():
        if term in leading:
            weights[part] = max(weights.get(part, 0.0), telling(term))
    if not weights:
        return None
    weight = sum(sorted(weights.values(), reverse=True)[:3])
    return Hearing(group, max(weights, key=weights.__getitem__), weight, frozenset(parts), tuple(weights))


@cache
def _group(number: int) -> Group:
    (name,), says, words, who, *seat = _page()[number]
    return Group(name, says, words, who, seat[0][0] if seat else "")


def _page() -> Groups:
    return opened("thesaurus.txt")
