"""The apostrophes that were left out of English words: "said id send it", "hell let me know".

Each such word is one of its own as well, so it is only read so before what somebody would or will do.
"""

import re

from netcrm.text import lazy_pattern

_WORDS = frozenset("id ill hed hell shed shell theyd theyll youd youll itd itll thatd thatll whod wholl".split())
_LEFT_OUT = lazy_pattern(
    r"(?<![\w'’#@-])(i|he|she|they|you|it|that|who)(d|ll)(?= (?:(?:also|still|just|gladly|happily|probably|try to|"
    r"try and|have to|need to|be able to) )?"
    r"(?:ask|be|book|bring|buy|call|check|chase|come|confirm|cover|dig|do|draft|drop|email|fetch|find|fix|forward|get|"
    r"give|go|handle|have|help|introduce|join|keep|lend|let|like|look|love|mail|make|meet|need|order|pass|pay|phone|pick|"
    r"ping|post|prefer|price|put|quote|rather|read|return|review|ring|run|see|send|share|show|sign|sort|speak|swap|take|"
    r"talk|tell|text|think|try|update|wait|want|write)(?![\w'’-]))",
    re.IGNORECASE,
)


def with_apostrophes(text: str) -> str:
    """The text with these apostrophes put in; the same object where none is left out."""
    said = text.lower().split()
    return text if _WORDS.isdisjoint(said) else _LEFT_OUT.sub(r"\1'\2", text)
