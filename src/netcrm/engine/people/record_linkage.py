"""How likely two people are one by name, birthday and place together: weights after Fellegi and Sunter (1969).

Each field that both tell adds the logarithm of how much oftener it stands so between two entries of one person (m) than
between two people (u). A name or a place that many have adds less. The sum, less what it takes for any two of so many
people to be one, is the logarithm of the odds. m as seen in FEBRL 1, a public set made for this, rounded.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import log2

from netcrm.engine.people.nicknames import are_forms, one_given_name
from netcrm.named_tuple import NamedTuple
from netcrm.text import tokens

_NEAR, _FAR = 0.92, 0.85  # likeness after Jaro and Winkler: a slip or two, and more
_SAME = 0.7  # how often two entries of one person have a word written alike
_SLIPS = {"near": 6.0, "far": 3.0, "form": 4.0}  # bits for a name that is not the same, by how it differs
_OTHER_NAME = -6.0
_CROSSED = -3.0  # the first name of one is the last of the other
_SAME_BIRTHDAY = ("day", "yearless")
_BORN_WORDS = {"day": "same birthday", "yearless": "same birthday", "slip": "birthday but for a digit"}
_BORN = {"day": 14.0, "yearless": 8.4, "slip": 3.5}
_MOVED = -1.5  # people move, and write their city in several ways
_PLACE_NEAR = 4.0
_FEW = 200  # so few people tell nothing of how common names are: each is taken to be borne by one more of so many
_LOCALS = 20  # the same of places, as most people in a book live near each other
_TWINS = 0.5  # they have all but the first name in common
_TWICE = 0.1  # how many of the people are thought to be there once more
_REMEMBERED = 1 << 14


class Record(NamedTuple):
    """Somebody in the forms that are compared. first, last: the first word of the name, and the others; "" for none."""

    first: str
    last: str
    birthday: str
    place: str


class Commonness(NamedTuple):
    """How many people there are, and how many bear a word as first or last name, and live in a place."""

    people: int
    names: Mapping[str, int]
    places: Mapping[str, int]


class Agreement(NamedTuple):
    """How surely two are one, up to 1, what speaks for it besides the name, and how the names go together."""

    score: float
    reasons: tuple[str, ...]
    names: str


NOTHING = Agreement(0.0, (), "")


class _Names(NamedTuple):
    """The bits of two names, how many words of them agree, and in words how they go together."""

    bits: float
    agree: int
    how: str


def record_of(words: Sequence[str], birthday: str | None, location: str | None) -> Record:
    """Somebody ready to be compared. words: of the name, folded."""
    return Record("".join(words[:1]), " ".join(words[1:]), birthday or "", place_of(location))


def place_of(location: str | None) -> str:
    """A place as it is compared: "Berlin, Germany" is "berlin"."""
    return " ".join(tokens((location or "").partition(",")[0])) if location else ""


def commonness(records: Iterable[Record]) -> Commonness:
    """How common the names and places of these people are."""
    every = list(records)
    names = Counter(name for one in every for name in {one.first, one.last})
    return Commonness(len(every), names, Counter(one.place for one in every))


def agreement(
    one: Record, other: Record, common: Commonness, against: float = 0.0, birth: str | None = None
) -> Agreement:
    """How surely two are one, NOTHING unless birthday or place speak for it and the names do not speak against it.

    The same day of birth, year and all, makes up for one of two names; anything less does not. against: bits for what
    else is known to differ. birth: as `births` has it, where that was worked out.
    """
    birth = births(one.birthday, other.birthday) if birth is None else birth
    single = not one.last or not other.last
    if birth == "apart" or (single and birth not in _SAME_BIRTHDAY):
        return NOTHING
    place = _place(one.place, other.place, common)
    if place <= 0 and birth not in _SAME_BIRTHDAY:
        return NOTHING
    names = _straight(one, other, common)
    names = names if names.agree > 1 else max(names, _crossed(one, other, common))
    if names.agree < (1 if single or birth == "day" else 2):
        return NOTHING
    bits = names.bits + _BORN.get(birth, 0.0) + place - against - log2(max(common.people, _FEW) / _TWICE)
    score = 1 / (1 + 2 ** -max(bits, -60.0))
    reasons = (_BORN_WORDS.get(birth, ""), "same place" if place > 0 else "")
    return Agreement(
        min(score, _TWINS) if names.how == "same last name" else score, tuple(filter(None, reasons)), names.how
    )


def births(one: str, other: str) -> str:
    """How two birthdays go together: day (with its year), yearless, slip, apart, or "" where one is not known."""
    if not one or not other:
        return ""
    if one == other and not one.startswith("-"):
        return "day"
    if one[-5:] == other[-5:] and "-" in (one[0], other[0]):
        return "yearless"
    return "slip" if born_with_a_slip(one, other) else "apart"


def born_with_a_slip(one: str | None, other: str | None) -> bool:
    """Whether two birthdays with their years are one day but for a digit, for two that changed places, or day and month
    that did."""
    if not one or not other or "-" in (one[0], other[0]) or (one[:4] != other[:4] and one[4:] != other[4:]):
        return False
    differing = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    swapped = len(differing) == 2 and [one[at] for at in differing] == [other[at] for at in reversed(differing)]
    return len(differing) == 1 or swapped or (one[:4], one[5:7], one[8:]) == (other[:4], other[8:], other[5:7])


@lru_cache(_REMEMBERED)
def jaro_winkler(one: str, other: str) -> float:
    """How alike two words are, from 0 to 1, after Jaro (1989) and Winkler (1990): first letters count more."""
    if one == other:
        return 1.0
    reach = max(len(one), len(other)) // 2 - 1
    taken: set[int] = set()
    mine: list[str] = []
    for at, letter in enumerate(one):
        near = range(max(0, at - reach), min(len(other), at + reach + 1))
        there = next((place for place in near if place not in taken and other[place] == letter), None)
        if there is not None:
            taken.add(there)
            mine.append(letter)
    if not mine:
        return 0.0
    theirs = [other[at] for at in sorted(taken)]
    turned = sum(a != b for a, b in zip(mine, theirs, strict=True)) / 2
    count = len(mine)
    jaro = (count / len(one) + count / len(other) + (count - turned) / count) / 3
    begun = next((at for at, (a, b) in enumerate(zip(one[:4], other[:4], strict=False)) if a != b), 4)
    return jaro + min(begun, len(one), len(other)) * 0.1 * (1 - jaro)


def _place(one: str, other: str, common: Commonness) -> float:
    if not one or not other:
        return 0.0
    if one == other:
        return max(0.1, log2(_SAME * (common.people + _FEW) / (common.places.get(one, 0) + _LOCALS)))
    return _PLACE_NEAR if jaro_winkler(*sorted((one, other))) >= _NEAR else _MOVED


def _straight(one: Record, other: Record, common: Commonness) -> _Names:
    first, last = _name(one.first, other.first, common, True), _name(one.last, other.last, common, False)
    how = "name much alike" if first > 0 and last > 0 else "same first name" if first > 0 else "same last name"
    return _Names(first + last, (first > 0) + (last > 0), how if one.last and other.last else "part of the name")


def _crossed(one: Record, other: Record, common: Commonness) -> _Names:
    """The same where the first name of one is compared with the last of the other; a single word can be either."""
    first, last = _name(one.first, other.last, common, False), _name(one.last, other.first, common, False)
    if not one.last or not other.last:
        return _Names(first + last, (first > 0) + (last > 0), "part of the name")
    return _Names(first + last + _CROSSED, (first > 0) + (last > 0), "names in another order")


def _name(one: str, other: str, common: Commonness, given: bool) -> float:
    if not one or not other:
        return 0.0
    if one == other:
        bearers = common.names.get(one, 0)
        return max(0.1, log2(_SAME * (common.people + _FEW) / (bearers + 1)))
    if given and _is_other_gender(one, other):
        return _OTHER_NAME
    # Most names are not worth the time that it takes to compare all letters.
    alike = jaro_winkler(*sorted((one, other))) if one[0] == other[0] or one[-1] == other[-1] else 0.0
    if alike >= _NEAR:
        return _SLIPS["near"]
    if given and one_given_name(one, other):
        return _SLIPS["form"]
    return _SLIPS["far"] if alike >= _FAR else _OTHER_NAME


def _is_other_gender(one: str, other: str) -> bool:
    """Whether two given names differ as Martin and Martina do, or Mario and Maria; Anna and Anne are forms of one."""
    short, long = sorted((one, other), key=len)
    longer = long[:-1] == short and long[-1] in "ae"
    turned = len(one) == len(other) and one[:-1] == other[:-1] and {one[-1], other[-1]} <= set("aeo")
    return (longer or turned) and not are_forms(one, other)
