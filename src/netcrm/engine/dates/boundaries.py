"""Where the words of a date begin and end, so that "monday.com", "#friday" and "todayé" are none."""

from unicodedata import category

_NOT_BEFORE = frozenset("@#/\\$€£¥+=%&")
_NOT_AFTER = frozenset("@#/\\$€£¥=%&")
_ENDS = frozenset(".,;:!?)]\n")


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the span is made of whole words: no letter, sign or domain ("monday.com", "#friday") grows out of it."""
    return not (_grows_before(text, start) or _grows_after(text, end))


def clause_ends(text: str, end: int) -> bool:
    """Whether the clause is over here."""
    rest = text[end : end + 9].lstrip(" \t\u00a0\"'”’")
    return not rest or rest[0] in _ENDS


def _grows_before(text: str, start: int) -> bool:
    if not start:
        return False
    char, earlier = text[start - 1], text[start - 2 : start - 1]
    if char in "-–.'’":
        return earlier.isalnum()
    return char in _NOT_BEFORE or _is_letter(char)


def _grows_after(text: str, end: int) -> bool:
    char, later = text[end : end + 1], text[end + 1 : end + 2]
    if not char:
        return False
    if char == ".":
        return later.isalnum() and not later.isupper()
    if char in "-–'’":
        return later.isalnum()
    return char in _NOT_AFTER or _is_letter(char)


def _is_letter(char: str) -> bool:
    return char.isalnum() or char == "_" or category(char).startswith("M")
