"""The titles that a name begins with: "Prof. Dr. rer. nat.", "Mr. and Mrs.", "Secretary of State"."""

from collections.abc import Sequence

from netcrm.personal_names import words as w
from netcrm.personal_names.suffixes import keyed
from netcrm.text import lazy_pattern

_BETWEEN = lazy_pattern(r"[.-]+")


def titles_before(words: list[str], least: int = 2) -> tuple[list[str], list[str]]:
    """The titles, and the words behind them, at least one. least: how many a title must leave that is a name too."""
    at = 0
    while at < len(words) - 1:
        size = 1 if at and _goes_on(words, at) else _title_at(words, at, least)
        if not size or at + size >= len(words):
            break
        at += size
    return words[:at], words[at:]


def _title_at(words: Sequence[str], at: int, least: int) -> int:
    """How many words the title here takes, 0 for none."""
    end = at
    while end < len(words) - 1 and keyed(words[end]) in w.BEFORE_TITLES and not _is_title(words[end]):
        end += 1
    word, left = words[end], len(words) - end - 1
    if not (_is_title(word) or (keyed(word) in w.WEAK_TITLES and left >= least)):
        return 0
    between = words[end + 1].lower() if left > 2 else ""
    if between == "of" and keyed(word) in w.OFFICES:
        return end + 3 - at
    if between in w.CONJUNCTIONS and _is_title(words[end + 2]):
        return end + 3 - at
    return end + 1 - at


def _is_title(word: str) -> bool:
    if keyed(word) in w.TITLES or word.strip(".") in w.CAPITAL_TITLES:
        return True
    pieces = _pieces(word)
    return len(pieces) > 1 and pieces[0] in w.TITLES and all(piece in w.TITLES | w.AFTER_TITLES for piece in pieces)


def _goes_on(words: Sequence[str], at: int) -> bool:
    """Whether a word belongs to the title before it: "Dr. med.", "Dipl. Kfm."."""
    pieces = _pieces(words[at])
    small = words[at][:1].islower() or (keyed(words[at - 1]).startswith("dipl") and words[at].endswith("."))
    return small and bool(pieces) and all(piece in w.AFTER_TITLES for piece in pieces)


def _pieces(word: str) -> list[str]:
    return [keyed(piece) for piece in _BETWEEN.split(word) if piece]
