"""Finds what somebody goes by in texts, and puts a neutral word there."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any

from netcrm.engine.people.going_by import CJK, GoingBy
from netcrm.text import fold

NOBODY = "somebody"  # stands where a name was
_TAIL = 9  # the digits by which two ways of writing a number are one
_THEIRS = ("name", "nickname", "handle", "emails", "phones", "urls")  # of somebody else: nobody may change these
_HOUSE = ("company", "title", "location")  # there a short name is hardly the person's
# Names that are words too: in small letters they name nobody, but in what somebody was part of.
_WORDS_TOO = frozenset(
    "angel april art august bill bishop black brown chance chase christian cook dawn dean don drew ernst faith felix"
    " fisher fox frank franz gene grace grant gray green gross hope hunter iris ivy jack jade jan joy june kay king"
    " klein kurz lance lang law lee ling long love major marc mark may max miles mint olive page pat paul pearl penny"
    " pierce price ray reed rich rob robin rose ruby rusty sage sky star stark sterling stone sue summer sunny tender"
    " terry victor violet wade ward weber weiss white will wolf wood young".split()
)


class Redactor:
    """Finds what somebody goes by in texts, and puts a neutral word there."""

    def __init__(self, words: GoingBy, in_company: bool = False) -> None:
        """in_company: of texts of which they were part, where a name in small letters is one too."""
        self.words = words
        self._in_company = in_company

    def names(self, text: str, full: bool = False) -> bool:
        """Whether a text names them. full: by what is hardly anything else."""
        return next(self._spans(text, full), None) is not None

    def redacted(self, text: str, full: bool = False) -> str:
        """The text with a neutral word wherever it names them."""
        pieces, at = [], 0
        for start, end in self._spans(text, full):
            pieces += [text[at:start], NOBODY]
            at = end
        return "".join((*pieces, text[at:])) if pieces else text

    def _spans(self, text: str, full: bool) -> Iterator[tuple[int, int]]:
        if not self.words or not text:
            return
        folded, places = _folded(text)
        pattern = self._full if full else self._all
        if pattern is None:
            return
        for match in pattern.finditer(folded):
            start, end = places[match.start()], places[match.end() - 1] + 1
            while end < len(text) and fold(text[end]) == "":  # marks that stand behind their letter
                end += 1
            if self._in_company or match.group() not in _WORDS_TOO or text[start].isupper():
                yield start, end

    @cached_property
    def _all(self) -> "re.Pattern[str] | None":
        return _pattern(self.words, self.words.full | self.words.short)

    @cached_property
    def _full(self) -> "re.Pattern[str] | None":
        return _pattern(self.words, self.words.full)


def is_named_in(value: Any, redactor: Redactor, person_field: str = "") -> bool:
    """Whether a text, or one in a list or object, names them. person_field: of somebody else, where it stands there."""
    if person_field in _THEIRS:
        return False
    full = person_field in _HOUSE
    return _any(value, lambda text: redactor.names(text, full))


def without(value: Any, redactor: Redactor, person_field: str = "") -> Any:
    """A text, or a list or object with texts, in which a neutral word stands wherever they are named.

    person_field: of somebody else, where it stands there: what is their own stays, but for addresses that are not.
    """
    if person_field in _THEIRS:
        return [one for one in value if not redactor.names(str(one), True)] if isinstance(value, list) else value
    if isinstance(value, str):
        return redactor.redacted(value, person_field in _HOUSE)
    if isinstance(value, list):
        return [without(one, redactor, person_field) for one in value]
    if isinstance(value, dict):
        return {key: without(one, redactor, key) for key, one in value.items()}
    return value


def _any(value: Any, names: Callable[[str], bool]) -> bool:
    if isinstance(value, str):
        return names(value)
    those = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(_any(one, names) for one in those)


def _pattern(words: GoingBy, forms: Iterable[str]) -> "re.Pattern[str] | None":
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    parts = [
        *(rf"(?:https?://)?(?:www\.)?{re.escape(url)}/?" for url in sorted(words.urls, key=len, reverse=True)),
        *map(_form, longest_first),
        *(rf"(?<!\d)(?:[+(]?\d[\d\s()./-]{{0,9}})?{_apart(digits[-_TAIL:])}(?!\d)" for digits in sorted(words.phones)),
    ]
    return re.compile("|".join(parts)) if parts else None


def _form(form: str) -> str:
    """A name also with what stands between its words in texts and handles, and with the s of a genitive."""
    if any(char >= CJK for char in form):
        return re.escape(form)
    body = r"[\s,._-]+".join(map(re.escape, form.split()))
    tail = "s?" if form[-1:].isalpha() and "@" not in form else ""
    return rf"(?<!\w){body}{tail}(?!\w)"


def _apart(digits: str) -> str:
    return r"[\s()./-]*".join(digits)


def _folded(text: str) -> tuple[str, list[int] | range]:
    """The text folded, and for each letter of that where in the text it stood."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters = [(folded, at) for at, char in enumerate(text) for folded in fold(char)]
    return "".join(letter for letter, _ in letters), [at for _, at in letters]
