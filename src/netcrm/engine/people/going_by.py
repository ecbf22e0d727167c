"""What somebody goes by, where a text names them, and the text without that."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from netcrm.columns.column import Row
from netcrm.engine.people.called import called, given_name, nicknames, parts_of
from netcrm.engine.people.normalize import plain_url
from netcrm.model.people import Known
from netcrm.personal_names.shown import shown_name
from netcrm.text import fold, tokens

NOBODY = "somebody"  # stands where a name was
_CJK = "\u3040"
_PHONE_DIGITS = 6  # fewer are an extension, which many have
_TAIL = 9  # the digits by which two ways of writing a number are one
_LEAST = 2  # letters of a name that is looked for in texts
# Names that are words too: in small letters they name nobody, but in what somebody was part of.
_WORDS_TOO = frozenset(
    "angel april art august bill bishop black brown chance chase christian cook dawn dean don drew ernst faith felix"
    " fisher fox frank franz gene grace grant gray green gross hope hunter iris ivy jack jade jan joy june kay king"
    " klein kurz lance lang law lee ling long love major marc mark may max miles mint olive page pat paul pearl penny"
    " pierce price ray reed rich rob robin rose ruby rusty sage sky star stark sterling stone sue summer sunny tender"
    " terry victor violet wade ward weber weiss white will wolf wood young".split()
)


class GoingBy(NamedTuple):
    """Forms that name somebody, folded.

    full: what is hardly anything else, as a full name, a handle or an e-mail address. short: a first or last name or a
    nickname. phones: their digits. urls: without scheme.
    """

    full: frozenset[str] = frozenset()
    short: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    urls: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return any(self)

    def with_all(self, others: "Iterable[GoingBy]") -> "GoingBy":
        """These forms and those of others."""
        return GoingBy(*(frozenset().union(mine, *theirs) for mine, *theirs in zip(self, *others, strict=True)))

    def without(self, others: "GoingBy") -> "GoingBy":
        """Those of the forms that others do not go by: what two go by names neither of them."""
        taken = others.full | others.short
        return GoingBy(
            self.full - taken, self.short - taken, self.phones - others.phones, self.urls - others.urls
        )


def going_by(row: Row) -> GoingBy:
    """What somebody goes by. row: as a Snapshot has a person; handle, nickname and lists may be missing."""
    name, handle = row["name"], row.get("handle") or ""
    shown = shown_name(name)
    known = Known(0, handle, shown, row.get("nickname"), (), "known", written=name if name != shown else None)
    words = tokens(shown)
    parts = parts_of(known)
    family = tokens(parts.family) or words[1:]
    forms = [words, tokens(name), *called(known)]
    if family and parts.given:
        forms.append([*family, *tokens(parts.given)])
    names = {" ".join(form) for form in forms if form} | {"".join(words), "".join(reversed(words)), fold(shown)}
    short = {" ".join(given_name(known)), " ".join(family), *family, *(" ".join(tokens(nick)) for nick in nicknames(known))}
    both = names | {fold(handle)}
    emails = {fold(address.strip()) for address in row.get("emails") or ()}
    full = {form for form in both if len(form.split()) > 1 or "-" in form or form >= _CJK or len(words) > 1}
    one_word = {form for form in (both | short) if form not in full}
    return GoingBy(
        frozenset(form for form in full | emails if len(form) >= _LEAST),
        frozenset(form for form in one_word if len(form) >= _LEAST or form >= _CJK),
        frozenset(filter(None, map(_digits, row.get("phones") or ()))),
        frozenset(filter(None, (fold(plain_url(url)) for url in row.get("urls") or ()))),
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
    if any(char >= _CJK for char in form):
        return re.escape(form)
    body = r"[\s,._-]+".join(map(re.escape, form.split()))
    tail = "s?" if form[-1:].isalpha() and "@" not in form else ""
    return rf"(?<!\w){body}{tail}(?!\w)"


def _apart(digits: str) -> str:
    return r"[\s()./-]*".join(digits)


def _digits(phone: str) -> str:
    digits = "".join(char for char in phone if char.isdecimal())
    return digits if len(digits) >= _PHONE_DIGITS else ""


def _folded(text: str) -> tuple[str, list[int] | range]:
    """The text folded, and for each letter of that where in the text it stood."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters = [(folded, at) for at, char in enumerate(text) for folded in fold(char)]
    return "".join(letter for letter, _ in letters), [at for _, at in letters]
