"""Somebody put together from the cells of a row, the same way for every program that writes tables."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from netcrm import safe
from netcrm.model.imports import Draft
from netcrm.model.people import KINDS, STAGES
from netcrm.named_tuple import NamedTuple
from netcrm.sources.dates import day, folded, span, written
from netcrm.sources.fields import birthday_of, emails_of, name_of, note_of, phone_of, url_of

MOST = 100  # addresses or numbers of one kind one person may have
_KEPT_SUFFIXES = {"jr", "sr", "ii", "iii", "iv"}  # these tell father from son; degrees are no part of a name
_EXCHANGE = ("/o=", "ex:/o=")  # how Exchange writes an address inside its own house
_PARTS = re.compile(r"[;|\n]| ::: ")
_LABELS = re.compile(r"[;,|\n]| ::: ")
_PHONES = re.compile(r"[;,|\n]| ::: | / ")
_COUNTED = {"fax": "fax numbers", "pager": "pager numbers", "photo": "photos"}
_SYSTEM = {"", "mycontacts", "my contacts", "other contacts", "starred"}  # of Google, which Outlook's format has too
_NUMBER = 5  # digits of the shortest of several numbers in one cell
_RECKONED = re.compile(r"[0-9][.,]?[0-9]*E\+[0-9]+")  # what a spreadsheet makes of a long number
_NO_DAY = re.compile(r"[0\s./-]*")
_YES = {"yes", "true", "y", "x", "1", "ja", "oui", "si", "sim"}


class Address(NamedTuple):
    """A postal address as tables hold it. whole: all of it in one text."""

    street: str = ""
    more: str = ""
    box: str = ""
    city: str = ""
    region: str = ""
    postal: str = ""
    country: str = ""
    whole: str = ""


Told = Mapping[str, Sequence[str]]


def draft_of(line: int, told: Told, day_order: str, left: Counter[str], key: str = "") -> Draft | None:
    """Who the cells of a row tell of; None where there is neither name, company nor e-mail.

    told: cells by field (see `headings.FIELDS`), besides "fax", "pager", "photo" and "phonetic", which are only
    counted; "address WHICH PART" (a part of Address); "said LABEL", a note that begins with its label; "when LABEL",
    the same with a day. left: is told what was not taken.
    """
    emails = _emails(told.get("email", ()), left)
    nickname, company = _first(told, "nickname"), _first(told, "company")
    full = _name(told, left)
    name = full or nickname or company or next(iter(emails), "")
    if not name:
        return None
    for field, what in _COUNTED.items():
        left[what] += len(told.get(field, ()))
    left["phonetic names"] += "phonetic" in told
    location, addresses = _places(told, left)
    return Draft(
        line=line,
        name=name,
        key=key,
        emails=emails,
        phones=_phones(told.get("phone", ()), left),
        urls=_urls(told.get("url", ()), left),
        title=_first(told, "title") or None,
        company=(company or None) if full or nickname else None,
        location=location or None,
        met_on=_day(told, "met_on", day_order, left),
        met_where=_first(told, "met_where") or None,
        met_via=_first(told, "met_via") or None,
        nickname=nickname if full and nickname not in ("", full) else None,
        birthday=_birthday(told, day_order, left),
        topics=labels(told.get("topics", ())),
        wants=labels(told.get("wants", ())),
        groups=labels(told.get("groups", ()), told.get("group", ())),
        notes=tuple(dict.fromkeys(filter(None, (*_notes(told, day_order), *addresses)))),
        kind=_listed(told, "kind", KINDS, left),
        stage=_listed(told, "stage", STAGES, left),
        every_days=_every(told, left),
    )


def labels(cells: Iterable[str], single: Iterable[str] = ()) -> tuple[str, ...]:
    """The labels in cells that hold several and in those that hold one, without a system's own ("* starred")."""
    found = map(safe.line, (*(part for cell in cells for part in _LABELS.split(cell)), *single))
    return tuple(dict.fromkeys(part for part in found if part and part.strip("* ").lower() not in _SYSTEM))


def is_yes(cells: Iterable[str]) -> bool:
    """Whether any of the cells says yes."""
    return any(folded(safe.line(cell)) in _YES for cell in cells)


def _first(told: Told, field: str) -> str:
    """The first cell of a field; "" where it is only a sign, as "-" for nothing."""
    text = safe.line(next(iter(told.get(field, ())), ""))
    return text if any(map(str.isalnum, text)) else ""


def _name(told: Told, left: Counter[str]) -> str:
    """The name one would want to see: first, middle and last, "Jr." behind; "Dr." only before a last name alone."""
    whole = _first(told, "name")
    first, middle, last, before, after = (
        _first(told, part) for part in ("first", "middle", "last", "prefix", "suffix")
    )
    left["titles before a name"] += bool(before and (first or not last or whole))
    kept = after if folded(after).strip(". ") in _KEPT_SUFFIXES else ""
    left["titles behind a name"] += bool(after and not kept)
    if whole or not (first or middle or last):
        return whole
    return name_of(first, last, middle, "" if first else before, kept)


def _emails(cells: Iterable[str], left: Counter[str]) -> tuple[str, ...]:
    found: list[str] = []
    for cell in cells:
        emails = emails_of(cell)
        found += emails
        if not emails and cell.strip(" -;,:*"):
            inside = cell.strip().lower().startswith(_EXCHANGE)
            left["addresses inside an Exchange server" if inside else "e-mail addresses that cannot be read"] += 1
    each: dict[str, str] = {}
    for email in found:
        each.setdefault(email.lower(), email)
    return _few(each.values(), "e-mail addresses", left)


def _phones(cells: Iterable[str], left: Counter[str]) -> tuple[str, ...]:
    found: list[str] = []
    for cell in cells:
        parts = _PHONES.split(cell)
        several = all(sum(map(str.isdigit, part)) >= _NUMBER for part in parts if part.strip())
        numbers = [phone for part in (parts if several else [cell]) if (phone := phone_of(part))]
        good = [number for number in numbers if any(map(str.isdigit, number)) and not _RECKONED.fullmatch(number)]
        found += good
        left["phone numbers that cannot be read"] += bool(cell.strip(" -/:")) and not good
    return _few(found, "phone numbers", left)


def _urls(cells: Iterable[str], left: Counter[str]) -> tuple[str, ...]:
    found: list[str] = []
    for part in (part for cell in cells for part in _PARTS.split(cell) if part.strip(" -:")):
        urls = list(filter(None, map(url_of, (part, *(part.split() if " " in part.strip() else ())))))
        found += urls
        left["web addresses that cannot be read"] += not urls
    return _few(found, "web addresses", left)


def _few(found: Iterable[str], what: str, left: Counter[str]) -> tuple[str, ...]:
    each = list(dict.fromkeys(found))
    left[f"{what} beyond {MOST} of one person"] += max(0, len(each) - MOST)
    return tuple(each[:MOST])


def _day(told: Told, field: str, day_order: str, left: Counter[str]) -> date | None:
    text = _first(told, field)
    on = day(text, day_order)
    left["days that cannot be read"] += bool(text) and on is None and not _NO_DAY.fullmatch(text)
    return on


def _birthday(told: Told, day_order: str, left: Counter[str]) -> str | None:
    text = _first(told, "birthday")
    if _NO_DAY.fullmatch(text):
        return None
    birthday = birthday_of(text, day_order)
    left["birthdays that cannot be read"] += birthday is None
    return birthday


def _listed(told: Told, field: str, known: Sequence[str], left: Counter[str]) -> str | None:
    word = folded(_first(told, field))
    left[f"{field}s that netcrm does not have"] += bool(word) and word not in known
    return word if word in known else None


def _every(told: Told, left: Counter[str]) -> int | None:
    text = _first(told, "every")
    days = span(text)
    left["rhythms that cannot be read"] += bool(text) and days is None
    return days


def _notes(told: Told, day_order: str) -> Iterator[str]:
    yield from map(note_of, told.get("notes", ()))
    for field, cells in told.items():
        about, _, label = field.partition(" ")
        if about in ("said", "when"):
            label = safe.line(label)
            for cell in cells:
                text = note_of(cell)
                if about == "when":
                    text = "" if _NO_DAY.fullmatch(text) else written(birthday_of(text, day_order) or "") or text
                yield f"{label}: {text}" if label and text else text


def _places(told: Told, left: Counter[str]) -> tuple[str, list[str]]:
    """Where somebody is, and as notes the addresses that say more than that."""
    parts: dict[str, dict[str, str]] = {}
    for field in told:
        if field.startswith("address "):
            _, which, part = field.split(" ", 2)
            lines = (safe.line(line) for cell in told[field] for line in cell.splitlines())
            parts.setdefault(which, {})[part] = ", ".join(filter(None, lines))
    addresses = [Address(**there) for there in parts.values()]
    towns = (
        _first(told, "location"),
        _town(_first(told, "city"), _first(told, "country")),
        *map(_place, addresses),
    )
    location = next(filter(None, towns), "")
    notes = [_address(address, location) for address in addresses]
    for address, note in zip(addresses, notes, strict=True):
        left["states and regions of addresses"] += bool(address.region and not note)
    return location, notes


def _town(city: str, country: str) -> str:
    return ", ".join(filter(None, (city, country)))


def _place(address: Address) -> str:
    """The town of an address; or all of it where it is one piece that is a place and no street."""
    lone = address.whole if not any(map(str.isdigit, address.whole)) else ""
    return _town(address.city, address.country) or lone


def _address(address: Address, location: str) -> str:
    """An address as a note; "" where it says no more than the location."""
    town = " ".join(filter(None, (address.postal, address.city)))
    parts = (address.street, address.more, address.box, town, address.region, address.country)
    if any((address.street, address.more, address.box, address.postal)):
        return "Address: " + ", ".join(filter(None, parts))
    if (place := _place(address)) and place == location:
        return ""
    said = ", ".join(filter(None, parts)) or address.whole
    return f"Address: {said}" if said else ""
