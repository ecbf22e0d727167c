"""Compares two names: the same, short for each other, written otherwise, or two people's."""

from netcrm.engine.people.nicknames import one_given_name
from netcrm.engine.people.normalize import generation_of, is_full, plain_name
from netcrm.named_tuple import NamedTuple
from netcrm.personal_names.parts import parse_name
from netcrm.personal_names.shown import is_ordinary
from netcrm.text import tokens


class Name(NamedTuple):
    """A name in the forms that are compared. words: without umlauts, Müller as Mueller; ordered: those, sorted.

    full: more than one word, or Chinese, Japanese or Korean. given: first name and nickname.
    generation: jr, sr, ii, ..., "" where the name does not tell.
    """

    full: bool
    plain: tuple[str, ...]
    words: tuple[str, ...]
    ordered: tuple[str, ...]
    given: tuple[str, ...]
    generation: str = ""


def name_of(name: str, nickname: str = "") -> Name:
    """The name of somebody, ready to be compared. name: as it was written, with a nickname that stands in it."""
    plain = plain_name(name)
    words = tuple(map(_umlautless, plain.split()))
    within = "" if is_ordinary(name) else parse_name(name).nickname
    given = (*words[:1], *tokens(nickname), *tokens(within))
    return Name(is_full(plain), tuple(plain.split()), words, tuple(sorted(words)), given, generation_of(name))


def kinship_of(one: Name, other: Name) -> str:
    """How two names go together, "" where they are two people's.

    same: but for accents and case. word: the same, of one word only. order: the same words in another order. short:
    a given name for short, an initial, or a middle name left out. alike: one letter off. part: one is a word of the
    other. given: the same first name and another surname.
    """
    ours, theirs = one.words, other.words
    if one.generation and other.generation and one.generation != other.generation:
        return ""
    if ours == theirs:
        return "same" if one.full else "word"
    if one.ordered == other.ordered:
        return "order"
    if min(len(ours), len(theirs)) < 2:
        return "part" if _is_part(*sorted((one, other), key=lambda name: len(name.words))) else ""
    common = len(set(ours) & set(theirs))
    if common >= 2 and common == min(len(ours), len(theirs)):
        return "short"
    if ours[-1] == theirs[-1] and any(one_given_name(a, b) for a in one.given for b in other.given):
        return "short"
    if _mistyped(one.plain, other.plain):
        return "alike"
    return "given" if ours[0] == theirs[0] else ""


def _umlautless(word: str) -> str:
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _is_part(bare: Name, whole: Name) -> bool:
    """Whether one word can be somebody's name for short: Tom, or Reyes, for Thomas Reyes."""
    return any(word in whole.words or any(one_given_name(word, given) for given in whole.given) for word in bare.words)


def _mistyped(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether all words but one are the same, and that one is but for a letter."""
    mine = [word for word in ours if word not in theirs]
    other = [word for word in theirs if word not in ours]
    return len(ours) == len(theirs) and len(mine) == len(other) == 1 and _one_letter_off(mine[0], other[0])


def _one_letter_off(one: str, other: str) -> bool:
    """Whether a letter is another, missing, or has changed places with its neighbour; short words are too like."""
    short, long = sorted((one, other), key=len)
    if len(short) < 4 or len(long) - len(short) > 1:
        return False
    at = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return short[at + 1 :] == long[at + 1 :] or (
        short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    )
