"""Whether a note tells that somebody knows whoever is wanted: "knows the head of procurement at Land OÖ"."""

import re

from netcrm.engine.ask import roles
from netcrm.engine.ask.stems import alike, content_words
from netcrm.text import fold, lazy_pattern, tokens

_KNOWS = lazy_pattern(
    r"\b(?:knows?|knew|kennt|kennen|kannte|connait|connaissait|connaissent|conoce|conocia|conocen|conhece|conhecia)\b",
    re.IGNORECASE,
)


def tells_of(note: str, wanted: str) -> bool:
    """Whether the note says that somebody is known, and behind it all that is wanted, a profession by any of its names.

    >>> tells_of("kennt den Einkäufer bei XXXLutz", "buyer at XXXLutz")
    True
    """
    folded = fold(note)
    verb = _KNOWS.search(folded)
    if not verb:
        return False
    told = folded[verb.end() :]
    said, asked = tokens(told), roles.roles_in((wanted,))
    same = {one.role for one in roles.roles_in((note,))} & {one.role for one in asked}
    named = {word for one in asked if one.role in same for word in tokens(one.because)}
    words = content_words(wanted)
    return bool(words) and all(word in named or any(alike(word, other) for other in said) for word in words)
