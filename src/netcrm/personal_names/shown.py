"""The plain name in a name as it was written, as it is shown: most names are plain already, which is seen at once."""

from functools import lru_cache

from netcrm.personal_names.words import BORN, CAPITAL_DEGREES, DEGREES, GENERATIONS, TITLES, WEAK_TITLES
from netcrm.text import lazy_pattern

_ACCENTED = "née né fräulein maître père sœur señor señora señorita gräfin abbé júnior sênior".split()
_AROUND = frozenset((*TITLES, *WEAK_TITLES, *DEGREES, *GENERATIONS, *BORN, *_ACCENTED, "-", ""))
_WORD = r"(?:[^\W\d_][\w'’-]*|[^\W\d_]\.|[0-9]+)"  # an initial has a dot
_ORDINARY = lazy_pattern(rf"{_WORD}(?: {_WORD})*")
_CAPITALS = lazy_pattern(r"[A-Z]{2}")  # as degrees have
_MIXED = lazy_pattern(r"[A-Z]\w*[A-Z]")  # McDonald and EdM
_LOOSE = lazy_pattern(r"(?<!\w)-|-(?!\w)")  # "Ann --" is Ann


@lru_cache(4096)  # a page names the same people again and again
def shown_name(written: str) -> str:
    """The name without titles, nicknames, suffixes, degrees and decoration, in the case of a name; never empty.

    "Dr. Robert Müller PhD" is Robert Müller, "Doe, Jack" is Jack Doe, "JOHN DOE" John Doe. Names in other letters than
    Latin ones, and what is no name of a person, stay as they are written.
    """
    if is_ordinary(written):
        return written
    from netcrm.personal_names.parts import parse_name  # what most books do not need wakes late

    return parse_name(written).plain


def is_ordinary(written: str) -> bool:
    """Whether a name is surely its own plain name, as "Maria A. Chen-Lopez": ten times faster than reading it."""
    small = written.lower()
    if "-" in written and _LOOSE.search(written):
        return False
    if written.istitle() and written.replace(" ", "").replace("-", "").isalpha():
        return _AROUND.isdisjoint(small.split(" "))
    if written in (small, written.upper()) or not _ORDINARY.fullmatch(written) or _CAPITALS.search(written):
        return False
    words = small.split(" ")
    return _AROUND.isdisjoint(words) and (not _MIXED.search(written) or CAPITAL_DEGREES.isdisjoint(words))
