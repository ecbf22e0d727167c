"""From a table whose columns are understood to the people in it, for every program that writes one line a person."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from netcrm.errors import Hint, Refused
from netcrm.model.imports import Draft, Encounter, Gathered, Terms, Unreadable
from netcrm.sources import decoding
from netcrm.sources.dates import day_order_of
from netcrm.sources.tables import header_detection
from netcrm.sources.tables.header_detection import Sheet
from netcrm.sources.tables.people import Told, draft_of

QUIET = "-"  # the field of a column that says nothing of its own: a label, a name built from others
_DATED = ("birthday", "met_on", "last_contact")

Meeting: TypeAlias = Callable[[Draft, Told, str, Counter[str]], Encounter | None]


def sheet_of(raw: bytes, terms: Terms, fits: Callable[[Sequence[str]], bool], what: str, way_out: str) -> Sheet:
    """The table in a file; Refused, with the way out, where no header fits. what: as in "an Outlook export"."""
    sheet = header_detection.sheet_with(decoding.text_of(raw, terms.encoding), fits)
    if sheet is None:
        hint = Hint("find_kind", (way_out,))
        raise Refused(f"no line of the file has the columns of {what}", hint=hint)
    return sheet


def by_name(fields: Mapping[str, str]) -> dict[str, str]:
    """The field of each bare column name, from the names by field as they are written down in a module."""
    return {name: field for field, names in fields.items() for name in names.split()}


def gathered(
    sheet: Sheet,
    columns: Sequence[str],
    day_order: str,
    way_out: str,
    empty: str = "",
    told_of: Callable[[Sequence[str]], Told] | None = None,
    meeting: Meeting | None = None,
) -> Gathered:
    """The people below a header. columns: the field of each column (see `people.draft_of`), QUIET, or "" for none.

    empty: words in columns without a field that say nothing. told_of: what the cells of a row tell, where that is more
    than a field a column. meeting: the contact that a row tells of, given the draft, its cells and the order of dates.
    Refused, with the way out, when the table holds nobody.
    """
    found = header_detection.records(sheet)
    rows = [
        (row, told_of(row.fields) if told_of else header_detection.cells(row.fields, columns)) for row in found.rows
    ]
    order = day_order_of(_dates(told for _, told in rows), day_order)
    left = header_detection.columns_left(sheet, found.rows, columns, empty)
    drafts: list[Draft] = []
    encounters: list[Encounter] = []
    unreadable = found.unreadable
    for row, told in rows:
        draft = draft_of(row.line, told, order, left)
        if draft is None:
            unreadable.append(Unreadable(row.line, "no name"))
            continue
        drafts.append(draft)
        if meeting and (encounter := meeting(draft, told, order, left)):
            encounters.append(encounter)
    if not drafts:
        raise nobody(bool(unreadable), way_out)
    flaws, rest = tuple(sorted(unreadable)), header_detection.all_left(left, found.cut)
    return Gathered(tuple(drafts), flaws, tuple(encounters), left=rest)


def nobody(rows: bool, way_out: str | Hint) -> Refused:
    """The refusal of a table without people. rows: whether there are any below the header."""
    if rows:
        return Refused("no row below the header has a name, a company or an e-mail that can be read", hint=way_out)
    return Refused("the file has a header but no people", hint=way_out)


def _dates(rows: Iterable[Told]) -> list[str]:
    """The first ten thousand dates of a table; they show the order of day and month."""
    found: list[str] = []
    for told in rows:
        for field, cells in told.items():
            if field in _DATED or field.startswith("when "):
                found += cells
        if len(found) > 10_000:
            break
    return found
