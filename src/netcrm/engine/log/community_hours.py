"""Hours given to a community of the book, as a line tells them: "2 hours mentoring apprentices at HTL Hallstatt"."""

from collections.abc import Sequence

from netcrm.engine.log.line_gives import GiveDraft, hours_in
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, tokens

_BEFORE = frozenset(
    "at in for to with bei beim im am fur an auf chez pour a au aux dans en para na no nas em of von vom de du".split()
)
_DETERMINERS = frozenset(
    "the our my der dem den die das unserem unserer la le l les el los o as nossa nuestra notre".split()
)
_SHORTEST, _BEGINNING = 3, 4  # letters of a word of a name, of the beginning of a word
_KINDS = (
    ("mentoring", "mentor coach betreu nachhilfe tutor"),
    (
        "knowledge",
        "taught teach talk lecture workshop vortrag unterricht jury lesson conference charla palestra formation",
    ),
)


# What is only promised or wished for is no give yet.
_TO_COME = frozenset(
    "owe owes owed promise promised will ll want wants would going schulde schuldet verspreche versprochen werde "
    "werden "
    "dois doit devrai debo debe devo deve prometi promis voy vou".split()
)


class HoursAt(NamedTuple):
    """The hours, and the name of the community that had them."""

    community: str
    draft: GiveDraft


def community_hours(text: str, names: Sequence[str]) -> HoursAt | None:
    """Hours that a line gives to one of the communities, named in full or by a beginning; None for none."""
    hours = hours_in(text)
    if hours is None or not _TO_COME.isdisjoint(tokens(text)):
        return None
    name = _named(text, names)
    if name is None:
        return None
    return HoursAt(name, GiveDraft(kind_of_hours(text) or "volunteering", (), " ".join(text.split()), hours, name))


def kind_of_hours(text: str) -> str | None:
    """The kind of give that words about hours tell of; None where they tell none."""
    said = fold(text)
    return next((kind for kind, words in _KINDS if any(word in said for word in words.split())), None)


def _named(text: str, names: Sequence[str]) -> str | None:
    words = tokens(text)
    for name in sorted(names, key=lambda one: -len(tokens(one))):
        called = tokens(name)
        if sum(map(len, called)) < _SHORTEST:
            continue
        if any(words[at : at + len(called)] == called for at in range(len(words))):
            return name
    for at, word in enumerate(words):
        determined = at > 0 and words[at - 1] in _DETERMINERS
        led = at > 0 and words[at - 1] in _BEFORE
        if (determined or (led and _is_short_form(text, word))) and len(word) >= _SHORTEST:
            meant = [name for name in names if _begins(tokens(name), word)]
            if len(meant) == 1:
                return meant[0]
    return None


def _begins(called: Sequence[str], word: str) -> bool:
    return bool(called) and (called[0] == word or (len(word) >= _BEGINNING and called[0].startswith(word)))


def _is_short_form(text: str, word: str) -> bool:
    """Whether it is written in capitals throughout, as HTL is, and so no place."""
    return any(one.strip(".,;:!?()") == word.upper() for one in text.split())
