"""Any table with one person a line: which column is what is guessed from its heading, shown, and can be corrected."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from netcrm.errors import Hint, Refused, Usage
from netcrm.model.history import FROM_MEMORY
from netcrm.model.imports import Column, Draft, Encounter, Gathered, Party, Terms
from netcrm.sources import decoding
from netcrm.sources.dates import day
from netcrm.sources.tables import netcrm_csv
from netcrm.sources.tables.column_names import FIELDS as FIELDS
from netcrm.sources.tables.column_names import MANY, guessed, meaning
from netcrm.sources.tables.header_detection import Sheet, bare, sheets
from netcrm.sources.tables.people import Told
from netcrm.sources.tables.rows import gathered

_NAMING = {"name", "first", "last", "email"}  # one of these is needed
_SHOWN = 12  # columns in a hint
_WIDTH = 30  # characters of each
_WAY_OUT = "is it the right file? Each line below the header is one person"


def read(raw: bytes, terms: Terms = Terms()) -> Gathered:
    """The people in a table, a contact for each day of last contact, and how its columns were understood.

    terms.columns: fields by heading, whatever the case, over what the heading shows; "" leaves a column out. Usage for
    a heading the file has not and for a field there is not. A table that netcrm wrote is read back completely. Refused
    when no column holds a name or an e-mail address, or no row somebody.
    """
    text = decoding.text_of(raw, terms.encoding)
    sheet = _sheet(text, terms.columns)
    if netcrm_csv.is_header(sheet.bare):
        return netcrm_csv.read(sheet, terms)
    fields = _fields(sheet, terms.columns)
    if not _NAMING & set(fields):
        raise Refused("no column of the table is known to hold names or e-mail addresses", hint=_columns_hint(sheet))
    columns = [_told_as(name, field) for name, field in zip(sheet.names, fields, strict=True)]

    def meeting(draft: Draft, told: Told, order: str, left: Counter[str]) -> Encounter | None:
        return _meeting(draft, told.get("last_contact", ()), order, terms, left)

    found = gathered(sheet, columns, terms.day_order, _WAY_OUT, meeting=meeting)
    return found._replace(columns=tuple(map(Column, sheet.names, fields)))


def header_key(raw: bytes, terms: Terms = Terms()) -> str:
    """The headings of a table as one text, the same for every file of that form, whatever their case and accents."""
    return ",".join(_sheet(decoding.text_of(raw, terms.encoding), {}).bare).rstrip(",")


def is_table(text: str) -> bool:
    """Whether the text looks like a table: it has headings of names or addresses, or lines cut into equal parts."""
    found = list(sheets(text))
    if any(_NAMING & set(guessed(sheet.names)) for sheet in found if len(sheet.names) > 1) or (
        found and _NAMING & set(guessed(found[0].names))
    ):
        return True
    widths = Counter((sheet.separator, len(sheet.names)) for sheet in found if len(sheet.names) > 1)
    return bool(widths) and max(widths.values()) > max(1, len(found) // 2)


def _sheet(text: str, typed: Mapping[str, str]) -> Sheet:
    """The table below the line with most headings that were typed, then that are known, then of most cells."""
    found = list(sheets(text))
    wanted = {name.casefold() for name in typed if name}

    def merit(sheet: Sheet) -> tuple[int, int, int]:
        if any("@" in name for name in sheet.names):
            return 0, 0, 0
        named = sum(name.casefold() in wanted for name in sheet.names)
        return named, len(set(guessed(sheet.names)) - {""}), sum(map(bool, sheet.bare))

    best = max(found, key=merit, default=None)
    if best is None or not any(map(any, (sheet.bare for sheet in found))):
        raise Refused("the first lines of the file are blank", hint=_WAY_OUT)
    if not any(merit(best)[:2]) and any("@" in name for name in found[0].names):
        hint = "put a line above it that says what the columns are, such as: name,email,company"
        raise Refused("the table has no header: its first line is somebody already", hint=hint)
    return best


def _fields(sheet: Sheet, typed: Mapping[str, str]) -> list[str]:
    """The field of each column: as typed, else as guessed. What was typed for a field is taken over a guess."""
    given: dict[int, str] = {}
    for name, word in typed.items():
        field = _field(name, word)
        if field not in MANY:  # the last word counts, as when one is typed over a mapping remembered
            given = {index: "" if there == field else there for index, there in given.items()}
        given |= dict.fromkeys(_indexes(sheet, name), field)
    fields = guessed(["" if index in given else name for index, name in enumerate(sheet.names)])
    taken = set(given.values()) - MANY
    return [given.get(index, "" if field in taken else field) for index, field in enumerate(fields)]


def _indexes(sheet: Sheet, name: str) -> list[int]:
    plain = " ".join(name.split())
    exact = [index for index, heading in enumerate(sheet.names) if heading.casefold() == plain.casefold()]
    found = exact or [index for index, heading in enumerate(sheet.bare) if heading and heading == bare(name)]
    if not found and plain:
        raise Usage(f'the table has no column "{plain}"', f"its columns are: {_listed(sheet.names)}")
    return found


def _field(name: str, typed: str) -> str:
    word = typed.strip().lower()
    field = word if word in FIELDS else meaning(word)
    if word and not field:
        raise Usage(f'"{name}" cannot be "{typed}"', f"the fields are: {', '.join(FIELDS)}")
    return field


def _told_as(name: str, field: str) -> str:
    """Notes from a column that is not called so keep its name: "Hobby: sailing"."""
    return f"said {name}" if field == "notes" and name and meaning(name) != field else field


def _meeting(draft: Draft, cells: Sequence[str], order: str, terms: Terms, left: Counter[str]) -> Encounter | None:
    on = day(cells[0], order) if cells else None
    if on is None:
        left["days of last contact that cannot be read"] += bool(cells)
        return None
    if on > terms.until:  # since is for what would come in numbers; the last contact counts however long ago
        left["days of last contact still to come"] += 1
        return None
    who = next(iter((*draft.emails, *draft.phones, *draft.urls)), draft.name)
    email, url = next(iter(draft.emails), ""), next(iter(draft.urls), "")
    party = Party(email=email, url=url, name=draft.name)
    return Encounter(draft.line, f"last:{who}:{on}", on, "other", (party,), FROM_MEMORY)


def _columns_hint(sheet: Sheet) -> Hint:
    first = next((name for name in sheet.names if name), "Firma")
    return Hint("map_columns", (_listed(sheet.names), first[:_WIDTH]))


def _listed(names: Iterable[str]) -> str:
    each = [name[:_WIDTH] for name in names if name]
    return ", ".join(each[:_SHOWN]) + (f" and {len(each) - _SHOWN} more" if len(each) > _SHOWN else "")
