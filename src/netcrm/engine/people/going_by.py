"""What somebody goes by: every form in which a text can name them."""

from collections.abc import Iterable

from netcrm.columns.column import Row
from netcrm.engine.people.called import called, given_name, nicknames, parts_of
from netcrm.engine.people.normalize import plain_url
from netcrm.model.people import Known
from netcrm.named_tuple import NamedTuple
from netcrm.personal_names.shown import shown_name
from netcrm.text import fold, tokens

CJK = "\u3040"  # and what comes after it: one word names somebody, and no space parts words
_PHONE_DIGITS = 6  # fewer are an extension, which many have
_LEAST = 2  # letters of a name that is looked for in texts


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
        return GoingBy(self.full - taken, self.short - taken, self.phones - others.phones, self.urls - others.urls)


# As letters are written where a keyboard lacks them: Ünsal is Uensal too.
_WRITTEN_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe", "Å": "Aa"}
)


def going_by(row: Row) -> GoingBy:
    """What somebody goes by. row: as a Snapshot has a person; handle, nickname and lists may be missing."""
    written_out = {key: (row.get(key) or "").translate(_WRITTEN_OUT) for key in ("name", "nickname")}
    if all(written_out[key] == (row.get(key) or "") for key in written_out):
        return _going_by(row)
    return _going_by(row).with_all([_going_by({**row, **written_out})])


def _going_by(row: Row) -> GoingBy:
    name, handle = row["name"], row.get("handle") or ""
    shown = shown_name(name)
    known = Known(0, handle, shown, row.get("nickname"), (), "known", written=name if name != shown else None)
    words = tokens(shown)
    parts = parts_of(known)
    family = tokens(parts.family) or words[1:]
    forms = [words, tokens(name), *called(known)]
    before = words[: -len(family)] if family and words[-len(family) :] == family else []
    if family:
        forms += [[*family, *first] for first in (tokens(parts.given), before) if first]
    if len(before) > 1:
        forms.append(before)
    names = {" ".join(form) for form in forms if form} | {"".join(words), "".join(reversed(words)), fold(shown)}
    short = {
        " ".join(given_name(known)),
        " ".join(family),
        *family,
        *(" ".join(tokens(nick)) for nick in nicknames(known)),
    }
    both = names | {fold(handle)}
    emails = {fold(address.strip()) for address in row.get("emails") or ()}
    full = {form for form in both if len(form.split()) > 1 or "-" in form or form >= CJK or len(words) > 1}
    one_word = {form for form in (both | short) if form not in full}
    return GoingBy(
        frozenset(form for form in full | emails if len(form) >= _LEAST),
        frozenset(form for form in one_word if len(form) >= _LEAST or form >= CJK),
        frozenset(filter(None, map(_digits, row.get("phones") or ()))),
        frozenset(filter(None, (fold(plain_url(url)) for url in row.get("urls") or ()))),
    )


def _digits(phone: str) -> str:
    digits = "".join(char for char in phone if char.isdecimal())
    return digits if len(digits) >= _PHONE_DIGITS else ""
