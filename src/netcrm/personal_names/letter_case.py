"""Names shouted or whispered, put into the case of a name: "JOHN MCDONALD" is John McDonald."""

from netcrm.personal_names.words import PARTICLES
from netcrm.text import fold, lazy_pattern

_VOWELS = frozenset("aeiouy")
_UNVOICED = frozenset(("ng", "st", "mr", "ms", "dr", "jr", "sr"))  # names and abbreviations that have no vowel either
_PIECES = lazy_pattern(r"[-‐‑]")
_APOSTROPHES = "'’ʼ‘"
_SHORTEST = 4  # letters of one word alone that is a name in capitals and no abbreviation, as IBM
# Of the many names with Mac those that go on with a capital; Machado, Macey and Mackie do not.
_AFTER_MAC = frozenset(
    "alister allister arthur askill aulay auley bean beth bride callum carthy cormack crae daniel diarmid donald donell"
    " donnell dougall dowell duff ewan ewen farlane fadden fie gill gillivray gregor innes innis intosh intyre iver"
    " ivor kay kenna kinnon lachlan laine laren laughlin lean leay lellan lennan leod manus master millan murray"
    " murdo nab namara naughton neal neil neill neish nicol niven phail phee pherson quarrie queen rae ritchie sween"
    " taggart tavish vicar".split()
)


def named_case(words: list[str]) -> list[str]:
    """The words as names are written, where all of them are in capitals or all are small; else as they are.

    Particles stay small, Mc, Mac and O' go on with a capital, initials and two letters without a vowel stay capitals.
    """
    letters = "".join(words)
    if not (letters.isupper() or letters.islower()):
        return words
    if len(words) == 1 and letters.isupper() and len(letters) < _SHORTEST:
        return words
    if letters.islower() and not any(map(str.isalpha, letters)):
        return words
    last = len(words) - 1
    return [_cased(word, 0 < at < last) for at, word in enumerate(words)]


def _cased(word: str, within: bool) -> str:
    bare = fold(word).strip(".,")
    if within and bare in PARTICLES and len(bare) > 1:
        return word.lower()
    if "." in word and all(len(piece) <= 1 for piece in word.split(".")):
        return word.upper()
    pieces = _PIECES.split(word)
    marks = _PIECES.findall(word)
    cased = [_capitalised(piece, len(pieces) > 1 and at < len(pieces) - 1) for at, piece in enumerate(pieces)]
    return "".join(piece + mark for piece, mark in zip(cased, [*marks, ""], strict=True))


def _capitalised(word: str, hyphened: bool) -> str:
    small = word.lower()
    bare = fold(small)
    if hyphened and bare in PARTICLES:
        return small
    if len(bare) == 2 and bare.isalpha() and not _VOWELS & set(bare) and bare not in _UNVOICED:
        return word.upper()
    if len(small) > 2 and small[1] in _APOSTROPHES and small[0] in "odlmn":
        return small[:2].upper() + small[2:].capitalize()
    for begin, goes_on in (("mc", len(small) > 3), ("mac", small[3:] in _AFTER_MAC)):
        if small.startswith(begin) and goes_on:
            return begin.capitalize() + small[len(begin) :].capitalize()
    return small[:1].upper() + small[1:]
