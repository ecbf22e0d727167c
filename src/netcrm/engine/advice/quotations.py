"""Words of a log or an answer that can stand in a message to the very person they are about."""

import re

from netcrm.engine.log.summary import gist
from netcrm.text import tokens

LONGEST = 60  # letters of what was said last
# A text that speaks of them in the third person is a note to oneself: "she doubts the price" is no line to her.
_ABOUT_THEM = frozenset(
    "she he her hers him his herself himself sie ihr ihre ihren ihrem er ihn ihm sein seine elle lui ella ele "
    "ela".split()
)

_THEM = frozenset(("they", "them", "their", "theirs"))  # in a remark on one person, that one


def quotable(text: str, name: str, longest: int = LONGEST) -> str:
    """What a text says besides who met whom, shortened; "" where it speaks of the person it is to be sent to."""
    said = gist(text, [name]).replace("#", "")
    words = tokens(said)
    first = tokens(name)[:1]
    if _ABOUT_THEM & set(words) or any(word in words for word in first):
        return ""
    return shortened(said, longest)


def sayable(text: str, name: str, longest: int = LONGEST) -> str:
    """A text of one's own, shortened; "" where it is a remark on the person it is to be sent to, as in "call him"."""
    words = tokens(text)
    return "" if (_ABOUT_THEM | _THEM) & set(words) or tokens(name)[:1] == words[:1] else shortened(text, longest)


def shortened(text: str, longest: int = LONGEST) -> str:
    """The text in at most so many letters, cut between words, without its full stop."""
    text = " ".join(text.split()).rstrip(". ")
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0].rstrip(",;: ") + "…"


def as_question(text: str) -> str:
    """A question that stands alone: with a capital letter, and a question mark where it ends in a word."""
    text = " ".join(text.split())
    begun = text[:1].upper() + text[1:]
    return f"{begun}?" if re.search(r"[\w)\"'”»]$", begun) else begun
