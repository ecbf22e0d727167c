"""Google Contacts as CSV, with the header used until 2024 and the one used since."""

import re
from collections.abc import Iterator, Mapping, Sequence

from netcrm.model.imports import Gathered, Terms
from netcrm.named_tuple import NamedTuple
from netcrm.sources.dates import folded
from netcrm.sources.tables.header_detection import Sheet
from netcrm.sources.tables.people import Told
from netcrm.sources.tables.rows import QUIET, by_name, gathered, sheet_of

_WAY_OUT = "on contacts.google.com: Export, Google CSV; then import that file"
_SEVERAL = " ::: "  # between values that share a cell
_FIELDS = {
    "first": "firstname givenname",
    "middle": "middlename additionalname",
    "last": "lastname familyname",
    "prefix": "nameprefix",
    "suffix": "namesuffix",
    "nickname": "nickname",
    "birthday": "birthday",
    "notes": "notes",
    "photo": "photo",
    "group": "labels groupmembership",
    "location": "location",
    "said Maiden name": "maidenname",
    "whole": "name",
    QUIET: "fileas initials shortname",  # made from the name
}
_FIELD_OF = by_name(_FIELDS)
_NUMBERED = re.compile(r"(.+?) ([0-9]+) - (.+)")
_GROUPS = {  # what is taken of each numbered group, besides its label or type
    "e-mail": ("value",),
    "phone": ("value",),
    "website": ("value",),
    "relation": ("value",),
    "event": ("value",),
    "custom field": ("value",),
    "im": ("value", "service"),
    "organization": ("name", "title"),
    "address": ("formatted", "street", "city", "po box", "region", "postal code", "country", "extended address"),
}
_PLACES = {"formatted": "whole", "extended address": "more", "po box": "box", "postal code": "postal"}
_EMPTY = "normal unspecified"  # what the old header's Priority, Sensitivity and Gender say of everybody


class _Group(NamedTuple):
    """One numbered group of columns: "E-mail 2", where its parts stand."""

    what: str
    parts: Mapping[str, int]


def is_header(names: Sequence[str]) -> bool:
    """Whether these, folded to letters and digits, are the columns of a Google export, new or old."""
    known = set(names)
    new = {"firstname", "lastname"} <= known and bool(known & {"phoneticfirstname", "organizationtitle", "fileas"})
    old = {"givenname", "familyname"} <= known and bool(known & {"yominame", "groupmembership", "additionalname"})
    return new or old or "email1value" in known


def read(raw: bytes, terms: Terms = Terms()) -> Gathered:
    """The people of a Google Contacts export; relations, events and custom fields become notes, labels groups."""
    sheet = sheet_of(raw, terms, is_header, "a Google Contacts export", _WAY_OUT)
    groups = _groups(sheet)
    columns = _columns(sheet, groups)

    def told_of(fields: Sequence[str]) -> Told:
        return _cells_by_field(fields, columns, groups)

    return gathered(sheet, columns, terms.day_order, _WAY_OUT, _EMPTY, told_of)


def _groups(sheet: Sheet) -> list[_Group]:
    found: dict[tuple[str, str], dict[str, int]] = {}
    for index, name in enumerate(sheet.names):
        if (match := _NUMBERED.fullmatch(folded(name))) and match[1] in _GROUPS:
            part = "label" if match[3] in ("type", "label") else match[3]
            found.setdefault((match[1], match[2]), {}).setdefault(part, index)
        elif sheet.bare[index] in ("organizationname", "organizationtitle"):  # the new header counts them no more
            found.setdefault(("organization", ""), {})[sheet.bare[index].removeprefix("organization")] = index
    return [_Group(what, parts) for (what, _), parts in found.items()]


def _columns(sheet: Sheet, groups: Sequence[_Group]) -> list[str]:
    """The field of each column; QUIET for those of a group, which are taken together."""
    columns = ["phonetic" if "phonetic" in name or "yomi" in name else _FIELD_OF.get(name, "") for name in sheet.bare]
    for group in groups:
        for part, index in group.parts.items():
            columns[index] = QUIET if part == "label" or part in _GROUPS[group.what] else ""
    return columns


def _cells_by_field(fields: Sequence[str], columns: Sequence[str], groups: Sequence[_Group]) -> Told:
    told: dict[str, list[str]] = {}
    for cell, field in zip(fields, columns, strict=False):
        if field and field != QUIET and cell and not cell.isspace():
            told.setdefault(field, []).extend(cell.split(_SEVERAL) if field == "group" else [cell])
    whole = told.pop("whole", [])  # with "Dr." and "PhD", where there are parts without
    if whole and not told.keys() & {"first", "last"}:
        told["name"] = whole
    for number, group in enumerate(groups):
        for index, values in enumerate(_values(fields, group)):
            for field, value in _taken(group.what, values, f"{number}.{index}", "company" in told or "title" in told):
                told.setdefault(field, []).append(value)
    return told


def _values(fields: Sequence[str], group: _Group) -> Iterator[dict[str, str]]:
    """What a group holds, one by one where several share its cells; a label stands for all of them."""
    cells = {part: fields[index] for part, index in group.parts.items() if index < len(fields) and fields[index]}
    parts = {part: cell.split(_SEVERAL) for part, cell in cells.items()}
    for index in range(max((len(each) for part, each in parts.items() if part != "label"), default=0)):
        values = {part: each[index] for part, each in parts.items() if index < len(each) and each[index].strip()}
        label = values.get("label") or parts.get("label", [""])[0]
        yield {**values, "label": label.strip().removeprefix("*").strip()}


def _taken(what: str, values: Mapping[str, str], which: str, elsewhere: bool) -> Iterator[tuple[str, str]]:
    """Fields and what they hold. which: one address from another. elsewhere: whether they work somewhere already."""
    value, label = values.get("value", ""), values["label"]
    if what == "organization":
        yield from _work(values.get("name", ""), values.get("title", ""), elsewhere)
    elif what == "address":
        for part, text in values.items():
            if part in _GROUPS[what]:
                yield f"address {which} {_PLACES.get(part, part)}", text
    elif value:
        yield _field(what, label, values.get("service", "")), value


def _work(company: str, title: str, elsewhere: bool) -> Iterator[tuple[str, str]]:
    if elsewhere and (company or title):
        yield "said Also", ", ".join(filter(None, (title, company)))
    elif company:
        yield "company", company
    if title and not elsewhere:
        yield "title", title


def _field(what: str, label: str, service: str) -> str:
    if what == "phone":
        kind = folded(label)
        return "fax" if "fax" in kind else "pager" if "pager" in kind else "phone"
    if what in ("e-mail", "website"):
        return "email" if what == "e-mail" else "url"
    if what == "event":
        return f"when {label or 'Event'}"
    return f"said {service or label or ('Relation' if what == 'relation' else '')}"
