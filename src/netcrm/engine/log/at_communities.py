"""At which community it was, as far as a line says so and the book has it."""

import re
from collections.abc import Sequence

from netcrm.text import fold, tokens

_SHORTEST = 3  # letters of a name that is looked for in a line
_AT = frozenset("at in on bei beim im am auf chez au aux dans en no na nos nas em".split())
_DETERMINERS = frozenset(
    "the our my this der dem den die das unserem unserer meinem la le les l el los las o os as notre mon ma nuestro "
    "nuestra mi nosso nossa meu minha".split()
)
_WORKING = frozenset(
    "works work worked working job arbeitet arbeitete travaille trabaja trabalha who wer der die qui que speaks "
    "speaking spoke studies studied studiert lehrt teaches".split()
)
_BEHIND = frozenset(
    "with mit avec con com evening meeting dinner lunch breakfast meetup event session day abend treffen sitzung "
    "stammtisch soiree reunion encontro cena noche jantar".split()
)


def community_at(text: str, place: str | None, names: Sequence[str]) -> str | None:
    """The community at which it was, one of the names: the place of the line, what stands behind "at", or with what it
    begins ("TechHub evening with Maria"). The longest name goes first."""
    found = [re.sub(r"\s+", " ", name) for name in names if sum(map(len, tokens(name))) >= _SHORTEST]
    order = sorted(found, key=lambda name: -len(tokens(name)))
    if place:
        at = tokens(place)
        if there := next((name for name in order if at[: len(tokens(name))] == tokens(name)), None):
            return there
    folded = fold(text)
    if not any(fold(name) in folded or tokens(name)[0] in folded for name in order):
        return None
    words = tokens(text)
    return next((name for name in order if _is_at(words, tokens(name))), None)


def _is_at(words: Sequence[str], name: Sequence[str]) -> bool:
    size = len(name)
    return any(
        _stands_there(words, at, at + size)
        for at in range(len(words) - size + 1)
        if list(words[at : at + size]) == name
    )


def _stands_there(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the words before the name, or behind it at the beginning of the line, say that it was there."""
    before = start
    while before and words[before - 1] in _DETERMINERS:
        before -= 1
    if before == 0:
        return end == len(words) or words[end] in _BEHIND
    working = any(word in _WORKING for word in words[max(0, before - 3) : before - 1])
    return words[before - 1] in _AT and not working
