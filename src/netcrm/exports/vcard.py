"""People as vCards, for phones, mail programs and friends; what only netcrm knows goes along under names of its own."""

from collections.abc import Iterator, Sequence
from datetime import date

from netcrm.errors import Usage
from netcrm.exports.lines import escaped, folded
from netcrm.model.imports import NETCRM
from netcrm.model.notes import Note
from netcrm.model.people import NEVER, Person
from netcrm.personal_names.parts import parse_name

VERSIONS = ("3.0", "4.0")
_CJK = "\u2e80"  # from here on Unicode has the scripts that write names as one, the family first
_NO_YEAR = "1604"  # how Apple writes a birthday without one, and every 3.0 reader understands or shows


def cards(people: Sequence[tuple[Person, tuple[Note, ...]]], version: str = "4.0", bare: bool = False) -> str:
    """The people as one vCard file, in their order, with their notes that are not private; lines end with CRLF.

    version: one of VERSIONS, else Usage. bare: only what stands on a business card. The same people give the same file.
    """
    if version not in VERSIONS:
        raise Usage(f'netcrm writes no vCard "{version}"', f"it writes {' and '.join(VERSIONS)}")
    return "".join("".join(_card(person, notes, version, bare)) for person, notes in people)


def _card(person: Person, notes: Sequence[Note], version: str, bare: bool) -> Iterator[str]:
    yield from ("BEGIN:VCARD\r\n", f"VERSION:{version}\r\n", "PRODID:-//netcrm//netcrm//EN\r\n")
    yield from _contact(person, version)
    if not bare:
        yield from _values("CATEGORIES", ",".join(map(escaped, person.topics)))
        for note in notes:
            yield from _values("NOTE", "" if note.private else escaped(note.text))
        yield from _ours(person)
    yield "END:VCARD\r\n"


def _contact(person: Person, version: str) -> Iterator[str]:
    """What stands on a business card."""
    yield folded("UID", NETCRM + person.uid)
    yield from _values("FN", escaped(person.as_written))
    yield folded("N", _name_parts(person))
    yield from _values("NICKNAME", escaped(person.nickname or ""))
    yield from _values("ORG", escaped(person.company or ""))
    yield from _values("TITLE", escaped(person.title or ""))
    for email in person.emails:
        yield from _values("EMAIL;TYPE=INTERNET" if version == "3.0" else "EMAIL", escaped(email))
    for phone in person.phones:
        yield from _values("TEL", escaped(phone))
    for url in person.urls:
        # Its commas are escaped too (RFC 6350 3.4), or vobject cuts it there; its semicolons need not be.
        yield from _values("URL", escaped(url).replace("\\;", ";"))
    if person.location:
        yield folded("ADR", f";;;{escaped(person.location)};;;")
    yield from _birthday(person.birthday or "", version)


def _values(name: str, value: str) -> Iterator[str]:
    if value.strip():
        yield folded(name, value)


def _name_parts(person: Person) -> str:
    """Family name; given names; ; titles; suffixes. Programs sort by it, so a guess is better than none."""
    if person.name[:1] >= _CJK or not any(map(str.isalnum, person.name)):
        return ";".join((escaped(person.name), "", "", "", ""))
    parts = parse_name(person.as_written)
    given = " ".join(filter(None, (parts.given, parts.middle)))
    return ";".join(map(escaped, (parts.family, given, "", parts.titles, parts.suffixes)))


def _birthday(birthday: str, version: str) -> Iterator[str]:
    if version == "4.0":
        year, rest = birthday[:-5].rstrip("-") or "--", birthday[-5:].replace("-", "")
        yield from _values("BDAY", year + rest if birthday else "")
    elif birthday.startswith("--"):
        yield folded(f"BDAY;X-APPLE-OMIT-YEAR={_NO_YEAR}", _NO_YEAR + birthday[1:])
    else:
        yield from _values("BDAY", birthday)


def _ours(person: Person) -> Iterator[str]:
    """What no other program asks for, so that netcrm reads back the same person.

    Stage and confidant stay at home: a card is handed on, and whom one trusts is nobody else's business.
    """
    every = "" if person.every_days is None else "never" if person.every_days == NEVER else str(person.every_days)
    told = {
        "HANDLE": person.handle,
        "KIND": person.kind,
        "WANTS": ",".join(map(escaped, person.wants)),
        "EVERY": every,
        "MET-ON": person.met.on.isoformat() if person.met.on else "",
        "MET-WHERE": escaped(person.met.where or ""),
        "MET-VIA": escaped(person.met.via or ""),
        "CREATED": person.created_on.isoformat() if person.created_on > date.min else "",
    }
    for name, value in told.items():
        yield from _values(f"X-NETCRM-{name}", value)
