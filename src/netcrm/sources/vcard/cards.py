"""Address books as phones and mail programs write them: vCard 2.1, 3.0, 4.0 and what is nearly one.

Our own reader, because libraries lose people. Of 43 sample files with 1,055 cards (1,000 of them alike) vobject 0.9.9
raises on 10 and loses 13 cards; with its lenient flags on 5, losing 7 and single lines besides. Here none is lost but
three that name nobody.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from netcrm import safe
from netcrm.errors import Hint, Refused
from netcrm.model.imports import NETCRM, Draft, Gathered, Left, Terms, Unreadable
from netcrm.model.people import KINDS, NEVER
from netcrm.sources.fields import FIELD_LIMIT, birthday_of, emails_of, name_of, phone_of, url_of
from netcrm.sources.vcard.lines import Line, cards
from netcrm.sources.vcard.properties import Properties, add_up, lines_of, parts, raw_parts, text_of, unescaped

_NOBODY = {"group": "groups"} | dict.fromkeys(("location", "device", "application", "thing"), "places and things")
_NO_PHONE = {"fax": "fax numbers", "pager": "pager numbers"}
_VOICE = {"voice", "cell", "msg"}  # a number that is one of these besides can be called
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_PLACES = {"home", "work", "pref"}
_KEY_LIMIT = 300  # characters
_HANDLE = re.compile(r"[a-z][a-z0-9-]{1,60}")
_EVERY_LIMIT = 3650  # days
_MONTHS = "January February March April May June July August September October November December".split()
_WAY_OUT = "export your contacts as vCard (a .vcf file), in any version, and import that"


def read(raw: bytes, terms: Terms = Terms()) -> Gathered:
    """The people of a vCard file; `line` is the number of their card, from 1.

    A line that cannot be read costs only itself. Postal addresses, anniversaries and relatives become notes; what is
    not taken is counted. Refused when the file is something else, or holds nobody.
    """
    drafts: list[Draft] = []
    unreadable: list[Unreadable] = []
    left: Counter[str] = Counter()
    groups: list[tuple[str, list[str]]] = []
    for card in cards(raw, terms.encoding):
        left["lines that could not be read"] += card.broken
        there = Properties(card.lines)
        if other := _NOBODY.get(_kind(there)):
            members = _members(there) if other == "groups" else []
            left[other] += not members
            groups += [(_name(there), members)] if members else []
        elif name := _name(there):
            drafts.append(_draft(card.number, name, there))
            there.count_untaken()
            add_up(left, there.left)
        elif card.number:
            unreadable.append(Unreadable(card.number, card.flaw or "no name"))
    if not drafts:
        raise _nobody(raw, unreadable, left)
    drafts, strange = _with_groups(drafts, groups)
    left["groups"] += strange
    counts = tuple(Left(what, times) for what, times in left.items() if times)
    return Gathered(tuple(sorted(drafts)), tuple(sorted(unreadable)), left=counts, unit="card")


def _kind(there: Properties) -> str:
    return next(iter(there.texts("KIND", "X-ADDRESSBOOKSERVER-KIND")), "").lower()


def _name(there: Properties) -> str:
    """The name they go by, else its parts, else whatever names them: a nickname, the company, an e-mail address."""
    found = there.texts("FN") or [name for line in there.lines("N") if (name := _whole_name(line))]
    found = found or there.texts("NAME") or there.items("NICKNAME") or _organisations(there)
    return next(iter(found or _emails(there)), "")


def _whole_name(line: Line) -> str:
    lists = (" ".join(parts(part, ",")) for part in raw_parts(line.value, ";"))
    family, given, middle, before, after = (*lists, "", "", "", "", "")[:5]
    return name_of(given, family, middle, before, after)


def _draft(number: int, name: str, there: Properties) -> Draft:
    key = _bare_key(next(iter(there.texts("UID")), ""))
    groups, own = tuple(there.items("CATEGORIES")), key.startswith(NETCRM)
    location, addresses = _addresses(there)
    birthday, born = _birthday(there)
    notes = (*_notes(there), *born, *_dates(there), *_relatives(there), *addresses)
    return Draft(
        line=number,
        name=name,
        key=key,
        emails=_emails(there),
        phones=_phones(there),
        urls=_urls(there),
        title=there.first(there.texts("TITLE", "ROLE"), "further titles"),
        company=there.first(_organisations(there), "further organisations"),
        location=location,
        nickname=there.first(there.items("NICKNAME"), "further nicknames"),
        birthday=birthday,
        topics=groups if own else (),
        groups=() if own else groups,
        notes=tuple(dict.fromkeys(notes)),
        stage="archived" if there.lines("DEATHDATE") else None,
        **_ours(there),
    )


def _members(there: Properties) -> list[str]:
    """Whom a group card names, by the key of their card or by an e-mail address."""
    return [_bare_key(text) for text in there.texts("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER")]


def _with_groups(drafts: Sequence[Draft], groups: Sequence[tuple[str, list[str]]]) -> tuple[list[Draft], int]:
    """The drafts with the groups of the file that name them as labels, and how many groups name none of them."""
    named: dict[str, list[int]] = {}
    for at, (_, members) in enumerate(groups):
        for member in dict.fromkeys(members):
            named.setdefault(member, []).append(at)

    def theirs(draft: Draft) -> list[int]:
        forms = filter(None, (draft.key, *(f"mailto:{email}".lower() for email in draft.emails)))
        return [at for form in forms for at in named.get(form, ())]

    labelled = [(draft, theirs(draft)) for draft in drafts]
    with_labels = [
        draft._replace(groups=tuple(dict.fromkeys((*draft.groups, *(groups[at][0] for at in those if groups[at][0])))))
        if those
        else draft
        for draft, those in labelled
    ]
    return with_labels, len(groups) - len({at for _, those in labelled for at in those})


def _bare_key(key: str) -> str:
    """A key without what only says that it is one."""
    key = key[:_KEY_LIMIT]
    return key.lower() if key[:7].lower() == "mailto:" else key[9:] if key[:9].lower() == "urn:uuid:" else key


def _emails(there: Properties) -> tuple[str, ...]:
    found: dict[str, str] = {}
    odd = 0
    for line in there.lines("EMAIL"):
        addresses = emails_of(unescaped(line.value))
        odd += not addresses
        for address in addresses:
            found.setdefault(address.lower(), address)
    there.left["e-mail addresses that cannot be read"] = odd
    return tuple(found.values())


def _phones(there: Properties) -> tuple[str, ...]:
    found: list[str] = []
    for line in there.lines("TEL"):
        types = line.types | ({"fax"} if there.label(line).lower().endswith("fax") else set())
        no_phone = next((what for kind, what in _NO_PHONE.items() if kind in types), None)
        if no_phone and not types & _VOICE:
            there.left[no_phone] += 1
        elif number := phone_of(unescaped(line.value)):
            found.append(number)
    return tuple(dict.fromkeys(found))


def _urls(there: Properties) -> tuple[str, ...]:
    found: list[str] = []
    for line in there.lines("URL", "X-SOCIALPROFILE"):
        if address := url_of(unescaped(line.value)):
            found.append(address)
        else:
            there.left["URLs that are no web address" if line.name == "URL" else "profiles without a web address"] += 1
    return tuple(dict.fromkeys(found))


def _organisations(there: Properties) -> list[str]:
    """The company of each ORG; what stands behind it are departments."""
    units = [[unit for part in parts(line.value, ";") if (unit := safe.line(part))] for line in there.lines("ORG")]
    there.left["departments"] = sum(max(0, len(unit) - 1) for unit in units)
    return list(dict.fromkeys(unit[0] for unit in units if unit))


def _addresses(there: Properties) -> tuple[str | None, list[str]]:
    """The place they live or work in, and as notes the addresses that tell more than this place."""
    location: str | None = None
    notes: list[str] = []
    for line in there.lines("ADR"):
        fields = (*parts(line.value, ";"), *[""] * 7)[:7]
        city, region, country = (safe.line(fields[at]) for at in (3, 4, 6))
        place = [part for part in (city or region, country) if part]
        location = location or ", ".join(place) or None
        filled = [field for field in map(safe.line, fields) if field]
        if filled != place or location != ", ".join(place):
            notes.append(_address(line, "\n".join(fields)))
    if not notes and not location:
        notes = [_address(line, unescaped(line.value)) for line in there.lines("LABEL")]
    return location, notes


def _address(line: Line, text: str) -> str:
    kind = next((word.capitalize() + " address" for word in ("home", "work") if word in line.types), "Address")
    return f"{kind}: {', '.join(part for row in text.splitlines() if (part := safe.line(row).strip(' ,')))}"


def _birthday(there: Properties) -> tuple[str | None, list[str]]:
    """The birthday, and as a note what is told of it where that is no day ("about 1960")."""
    for line in there.lines("BDAY"):
        if on := birthday_of(unescaped(line.value)):
            return (f"-{on[4:]}" if line.params.get("X-APPLE-OMIT-YEAR") == on[:4] else on), []
    told = [text for text in there.texts("BDAY") if text.strip("0/.- ")]
    return None, [f"Birthday: {text}" for text in told[:1]]


def _notes(there: Properties) -> Iterator[str]:
    for line in there.lines("NOTE"):
        text = lines_of(line)
        if len(text) == FIELD_LIMIT:
            there.left[f"notes cut after {FIELD_LIMIT:,} characters"] += 1
        if text:
            yield text


def _dates(there: Properties) -> Iterator[str]:
    named = [("Anniversary", line) for line in there.lines("ANNIVERSARY")]
    named += [("Died", line) for line in there.lines("DEATHDATE")]
    named += [(there.label(line) or "Date", line) for line in there.lines("X-ABDATE")]
    named += [(what, line) for what, line in there.relations() if what == "Anniversary"]
    return (f"{what}: {_spoken(text)}" for what, line in named if (text := text_of(line)))


def _relatives(there: Properties) -> Iterator[str]:
    named = [(there.label(line) or "Related", line) for line in there.lines("X-ABRELATEDNAMES")]
    named += [(what, line) for what, line in there.relations() if what != "Anniversary"]
    for line in there.lines("RELATED"):
        if _ADDRESS.match(line.value) and line.params.get("VALUE", "").lower() != "text":
            there.left["related people"] += 1
        else:
            named.append((min(line.types - _PLACES, default="related").capitalize(), line))
    return (f"{what}: {text}" for what, line in named if (text := text_of(line)))


def _spoken(text: str) -> str:
    """A day as people write it: "4 June 2011"; the text itself where it is no day."""
    on = birthday_of(text)
    if not on:
        return text
    return f"{int(on[-2:])} {_MONTHS[int(on[-5:-3]) - 1]} {on[:-6].strip('-')}".strip()


def _ours(there: Properties) -> dict[str, Any]:
    """The fields only netcrm writes; what is not one of its words is passed over."""
    found = {_OURS[name][0]: _OURS[name][1](line) for name, line in there.ours().items() if name in _OURS}
    return {field: value for field, value in found.items() if value is not None}


def _every(line: Line) -> int | None:
    text = text_of(line).lower()
    if text == "never":
        return NEVER
    return int(text) if text.isascii() and text.isdigit() and 0 < int(text[:5]) <= _EVERY_LIMIT else None


def _day(line: Line) -> date | None:
    try:
        return date.fromisoformat(text_of(line))
    except ValueError:
        return None


def _one_of(words: tuple[str, ...]) -> Callable[[Line], str | None]:
    return lambda line: text if (text := text_of(line).lower()) in words else None


_OURS: Mapping[str, tuple[str, Callable[[Line], Any]]] = {
    "HANDLE": ("handle", lambda line: text if _HANDLE.fullmatch(text := text_of(line)) else None),
    "KIND": ("kind", _one_of(KINDS)),
    "WANTS": ("wants", lambda line: tuple(filter(None, map(safe.line, parts(line.value, ","))))),
    "EVERY": ("every_days", _every),
    "MET-ON": ("met_on", _day),
    "MET-WHERE": ("met_where", lambda line: text_of(line) or None),
    "MET-VIA": ("met_via", lambda line: text_of(line) or None),
    "CREATED": ("created_on", _day),
}


def _nobody(raw: bytes, unreadable: list[Unreadable], left: Mapping[str, int]) -> Refused:
    if unreadable:
        return Refused(f"no card of the file can be read: {unreadable[0].why}", hint=_WAY_OUT)
    if any(left[what] for what in _NOBODY.values()):
        return Refused("the file holds groups, places or things, but no people", hint=_WAY_OUT)
    start = raw[:1000].upper()
    if start.startswith(b"PK"):
        return Refused("the file is a zip file", hint="unzip it first, then import the .vcf file inside")
    if b"BEGIN:VCALENDAR" in start:
        return Refused("this is a calendar, not a vCard file", hint=Hint("import_calendar"))
    if not raw.strip():
        return Refused("the file is empty", hint=_WAY_OUT)
    return Refused("the file holds no vCard", hint=_WAY_OUT)
