"""Tables whose header stands somewhere in their first lines: found, read row by row, and what nobody takes counted."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from netcrm import safe
from netcrm.errors import Refused
from netcrm.model.imports import Left, Unreadable
from netcrm.named_tuple import NamedTuple
from netcrm.sources.dates import folded
from netcrm.sources.tables import delimited

WITHIN = 30  # lines in which the header must stand
ROW_LIMIT = 200_000
RECORD_LIMIT = 1_000_000  # characters; what is longer is no row about a person
_HEADER_LIMIT = 50_000  # characters; Google's has a few thousand
_NAME_LIMIT = 60  # characters of a heading where it is counted
_CUT = f"ends of texts beyond {delimited.FIELD_LIMIT:,} characters"


class Sheet(NamedTuple):
    """A table below a line taken for its header. names: its cells as written; bare: folded to letters and digits."""

    text: str
    line: int
    separator: str
    names: tuple[str, ...]
    bare: tuple[str, ...]


class Records(NamedTuple):
    """The rows below a header that fit it, those that do not, and how many cells were cut."""

    rows: list[delimited.Row]
    unreadable: list[Unreadable]
    cut: int


def sheets(text: str, within: int = WITHIN) -> Iterator[Sheet]:
    """Each of the first lines that is not blank, taken for the header."""
    named = delimited.named_separator(text)
    for number, line in enumerate(text.split("\n", within)[:within], 1):
        start = line[:_HEADER_LIMIT]
        separator = named or delimited.separator_of(start)
        if start and not start.isspace() and not (named and number == 1):
            names = tuple(map(safe.line, delimited.fields_of(start, separator)))
            yield Sheet(text, number, separator, names, tuple(map(bare, names)))


def sheet_with(text: str, fits: Callable[[Sequence[str]], bool], within: int = WITHIN) -> Sheet | None:
    """The table below the first line whose bare names fit."""
    return next((sheet for sheet in sheets(text, within) if fits(sheet.bare)), None)


def records(
    sheet: Sheet,
    span: int = 500,
    limit: int = ROW_LIMIT,
    hint: str = "split it into smaller files",
    longest: int = delimited.FIELD_LIMIT,
) -> Records:
    """The rows below the header. A header that comes again, as in two exports put into one file, is passed over.

    span and longest as in `delimited.rows`. Refused, with the hint, when there are more than `limit`.
    """
    found = Records([], [], 0)
    cut, width = 0, len(sheet.names)
    for row in delimited.rows(sheet.text, sheet.separator, sheet.line, width, span, longest):
        if len(found.rows) + len(found.unreadable) >= limit:
            raise Refused(f"the file has more than {limit:,} rows", hint=hint)
        size = sum(map(len, row.fields))
        flaw = row.flaw or _misfit(row.fields, width, size)
        if flaw:
            found.unreadable.append(Unreadable(row.line, flaw))
        elif not _repeats(row.fields, sheet):
            found.rows.append(row)
            cut += sum(len(field) == longest for field in row.fields) if size >= longest else 0
    return found._replace(cut=cut)


def cells(fields: Sequence[str], columns: Sequence[str]) -> dict[str, list[str]]:
    """The cells of a row that are not empty, by the field of their column; columns without a field are passed over."""
    told: dict[str, list[str]] = {}
    for cell, field in zip(fields, columns, strict=False):
        if field and cell and not cell.isspace():
            told.setdefault(field, []).append(cell)
    return told


def columns_left(sheet: Sheet, rows: Iterable[delimited.Row], columns: Sequence[str], empty: str = "") -> Counter[str]:
    """How many cells of columns without a field are filled. empty: words, between spaces, that say nothing."""
    idle = {
        index: f'column "{name[:_NAME_LIMIT]}"' if name else "a column without a name"
        for index, (name, field) in enumerate(zip(sheet.names, columns, strict=True))
        if not field
    }
    nothing = {"", *empty.split()}
    counts: Counter[str] = Counter()
    for row in rows if idle else ():
        for index, what in idle.items():
            if index < len(row.fields) and row.fields[index].strip().lower() not in nothing:
                counts[what] += 1
    return counts


def all_left(counts: Mapping[str, int], cut: int = 0) -> tuple[Left, ...]:
    """What was counted as not taken, and cells that were cut."""
    found = tuple(Left(what, times) for what, times in counts.items() if times)
    return (*found, Left(_CUT, cut)) if cut else found


def bare(text: str) -> str:
    """A heading folded to small letters and digits: "E-Mail 1 - Value" is "email1value"."""
    return "".join(char for char in folded(text) if char.isalnum())


def _misfit(fields: Sequence[str], width: int, size: int) -> str:
    if len(fields) == 1 < width - 1:
        return f"one field where the header has {width}"
    if any(field.strip() for field in fields[width:]):
        return f"{len(fields)} fields where the header has {width}"
    return f"{size:,} characters in one row" if size > RECORD_LIMIT else ""


def _repeats(fields: Sequence[str], sheet: Sheet) -> bool:
    """Whether this is the header once more."""
    width = len(sheet.names)
    return bare(fields[0]) == sheet.bare[0] and tuple(map(bare, fields[:width])) == sheet.bare
