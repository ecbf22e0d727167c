"""The table that netcrm itself writes (exports/table.py), read back so that nobody in it is somebody new."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from netcrm import safe
from netcrm.errors import Hint
from netcrm.model.imports import NETCRM, Draft, Gathered, Terms, Unreadable
from netcrm.model.people import KINDS, STAGES
from netcrm.sources.dates import day, day_order_of, span
from netcrm.sources.fields import birthday_of
from netcrm.sources.tables import header_detection
from netcrm.sources.tables.header_detection import Sheet
from netcrm.sources.tables.people import is_yes
from netcrm.sources.tables.rows import nobody

_HEADER = {"uid", "handle", "name"}
_TEXTS = ("title", "company", "location", "nickname", "met_where", "met_via")
_LISTS = ("emails", "phones", "urls", "topics", "wants")
_DAYS = ("birthday", "met_on", "created_on")
_FIELDS = ("uid", "handle", "name", "kind", "stage", "every", "confidant", "notes", *_TEXTS, *_LISTS, *_DAYS)
_FIELD_OF = {header_detection.bare(field): field for field in _FIELDS}
_SPAN = 100_000  # lines a person may take, with every note about them
_LONGEST = 131_072  # characters the csv module reads in one field
_HANDLE = re.compile(r"[a-z][a-z0-9-]+")
_ITEM = re.compile(r"(?:[^;\\]|\\.)+", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_GUARDED = re.compile(f"{safe.FORMULA}'")
_WAY_OUT = Hint("export_csv")


def is_header(names: Sequence[str]) -> bool:
    """Whether these, folded to letters and digits, are columns of a table that netcrm wrote, some of them perhaps."""
    return set(names) >= _HEADER


def read(sheet: Sheet, terms: Terms) -> Gathered:
    """Everybody in the table with all it tells, under the uid they have in the book it came from.

    A program in between may have changed the order of columns, the separator and the way of writing days.
    """
    found = header_detection.records(sheet, _SPAN, longest=_LONGEST)
    columns = [_FIELD_OF.get(name, "") for name in sheet.bare]
    rows = [(row.line, _cells_by_field(row.fields, columns)) for row in found.rows]
    order = day_order_of([cell for _, told in rows for field in _DAYS for cell in told.get(field, ())], terms.day_order)
    left = header_detection.columns_left(sheet, found.rows, columns)
    drafts: list[Draft] = []
    unreadable = found.unreadable
    for line, told in rows:
        if _first_cell(told, "name"):
            drafts.append(_draft(line, told, order, left))
        else:
            unreadable.append(Unreadable(line, "no name"))
    if not drafts:
        raise nobody(bool(unreadable), _WAY_OUT)
    return Gathered(tuple(drafts), tuple(sorted(unreadable)), left=header_detection.all_left(left))


def _cells_by_field(fields: Sequence[str], columns: Sequence[str]) -> dict[str, list[str]]:
    """The cells by field, without the apostrophe that keeps a spreadsheet from reckoning."""
    told = header_detection.cells(fields, columns)
    return {field: [_GUARDED.sub("", cell) for cell in cells] for field, cells in told.items()}


def _draft(line: int, told: Mapping[str, Sequence[str]], day_order: str, left: Counter[str]) -> Draft:
    uid, handle, every = (_first_cell(told, field) for field in ("uid", "handle", "every"))
    left["rhythms that cannot be read"] += bool(every) and span(every) is None
    return Draft(
        line=line,
        name=_first_cell(told, "name"),
        key=NETCRM + uid if uid else "",
        notes=tuple(item for item in map(_clean, _items(told, "notes")) if item),
        kind=_listed(told, "kind", KINDS, left),
        stage=_listed(told, "stage", STAGES, left),
        every_days=span(every),
        confidant=is_yes(told.get("confidant", ())),
        birthday=birthday_of(_first_cell(told, "birthday"), day_order),
        met_on=_day(_first_cell(told, "met_on"), day_order),
        created_on=_day(_first_cell(told, "created_on"), day_order),
        handle=handle if _HANDLE.fullmatch(handle) else None,
        **{field: _first_cell(told, field) or None for field in _TEXTS},  # type: ignore[arg-type]
        **{field: _list(told, field) for field in _LISTS},  # type: ignore[arg-type]
    )


def _first_cell(told: Mapping[str, Sequence[str]], field: str) -> str:
    return safe.line(next(iter(told.get(field, ())), ""))


def _list(told: Mapping[str, Sequence[str]], field: str) -> tuple[str, ...]:
    return tuple(item for item in map(safe.line, _items(told, field)) if item)


def _items(told: Mapping[str, Sequence[str]], field: str) -> list[str]:
    """A list as it was before its items were joined by "; ", with a backslash before those that belong to an item."""
    return [_ESCAPED.sub(r"\1", item) for cell in told.get(field, ()) for item in _ITEM.findall(cell)]


def _clean(text: str) -> str:
    return safe.clean(text).strip()


def _listed(told: Mapping[str, Sequence[str]], field: str, known: Sequence[str], left: Counter[str]) -> str | None:
    word = _first_cell(told, field).lower()
    left[f"{field}s that netcrm does not have"] += bool(word) and word not in known
    return word if word in known else None


def _day(text: str, day_order: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return day(text, day_order)
