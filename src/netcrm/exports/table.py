"""Everybody as a table, a line a person: for a spreadsheet, and read back whole by sources/tables/netcrm_csv.py."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from netcrm import safe
from netcrm.model.notes import Note
from netcrm.model.people import NEVER, Person

HEADER = (
    "uid handle name nickname kind stage title company location emails phones urls topics wants every confidant"
    " birthday met_on met_where met_via created_on notes"
).split()
_NOTES_LIMIT = 100_000  # characters in a cell; csv readers in Python stop at 131,072
_FORMULA = re.compile(safe.FORMULA)
_APOSTROPHE = re.compile(f"(?='){safe.FORMULA}")
_QUOTED = re.compile('[",\n\r]|^ | $')


def table(people: Sequence[tuple[Person, tuple[Note, ...]]], excel_safe: bool = False) -> str:
    """A header and a line a person, as CSV (RFC 4180, but with lines that end in LF: every program reads those, and
    on a pipe no CR sticks to the last cell).

    Items of a list are joined by "; ", with a backslash before a semicolon or backslash of their own. Private notes
    stay at home. Notes too long for one cell go on in further columns of that name. excel_safe: nothing in it is taken
    for a formula, and Excel is told that it is UTF-8.
    """
    rows = [[safe.clean(cell) for cell in _cells(person, notes)] for person, notes in people]
    width = max(map(len, rows), default=0)
    header = HEADER + ["notes"] * (width - len(HEADER))
    lines = (_line(_guarded(row + [""] * (width - len(row)), excel_safe)) for row in rows)
    return ("\ufeff" if excel_safe else "") + "".join((_line(header), *lines))


def _cells(person: Person, notes: Iterable[Note]) -> list[str]:
    every = "" if person.every_days is None else "never" if person.every_days == NEVER else str(person.every_days)
    texts = [note.text for note in notes if not note.private]
    return [
        person.uid,
        person.handle,
        person.as_written,
        person.nickname or "",
        person.kind,
        person.stage,
        person.title or "",
        person.company or "",
        person.location or "",
        *map(_joined, (person.emails, person.phones, person.urls, person.topics, person.wants)),
        every,
        "yes" if person.confidant else "",
        person.birthday or "",
        _day(person.met.on),
        person.met.where or "",
        person.met.via or "",
        _day(person.created_on),
        *(list(_parts(texts)) or [""]),
    ]


def _joined(items: Iterable[str]) -> str:
    return "; ".join(map(_escaped, items))


def _escaped(item: str) -> str:
    return item.replace("\\", "\\\\").replace(";", "\\;")


def _parts(notes: Iterable[str]) -> Iterator[str]:
    """The notes joined, in as many cells as it takes."""
    held: list[str] = []
    room = _NOTES_LIMIT
    for note in map(_escaped, notes):
        if held and len(note) > room:
            yield "; ".join(held)
            held, room = [], _NOTES_LIMIT
        held.append(note)
        room -= len(note) + 2
    if held:
        yield "; ".join(held)


def _day(on: date | None) -> str:
    return "" if on is None or on == date.min else on.isoformat()


def _guarded(cells: Iterable[str], excel_safe: bool) -> Iterator[str]:
    """Cells with an apostrophe before each formula in them, also where a program that cuts at another separator would
    find one. What has an apostrophe there of its own always gets another, as reading a table takes one off.
    """
    formula = _FORMULA if excel_safe else _APOSTROPHE
    return (formula.sub(r"'\g<0>", cell) for cell in cells)


def _line(cells: Iterable[str]) -> str:
    return ",".join('"' + cell.replace('"', '""') + '"' if _QUOTED.search(cell) else cell for cell in cells) + "\n"
