"""JSON of any shape: ask for what should be there, and get it in the type wanted, or nothing."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any, TypeAlias

from netcrm import safe
from netcrm.errors import Hint, Refused
from netcrm.sources import decoding
from netcrm.sources.dates import day
from netcrm.sources.fields import FIELD_LIMIT, note_of

Node: TypeAlias = dict[str, Any]  # an object of the file

VALUE_LIMIT = 5_000_000  # 100 MB of empty lists would fill 2 GB of memory; 30,000 people have about 2,000,000 values
_UUID = 64  # characters; longer ones would be repeated wherever they are referred to
_DIGITS = 18  # a longer number is no number anybody typed
_YES = (True, 1, "1", "true", "yes")
_NO = (False, 0, "0", "false", "no")


def loaded(raw: bytes, hint: str | Hint, encoding: str | None = None) -> Any:
    """What a JSON file holds, lists and dicts. Refused, with this hint, when it is no JSON, too large or too deep."""
    try:
        text = decoding.text_of(raw, encoding)
    except Refused as refusal:
        raise Refused(refusal.message, hint=hint) from None
    if text.count(",") + text.count("[") + text.count("{") > VALUE_LIMIT:
        raise Refused(f"the file holds more than {VALUE_LIMIT:,} values", hint=hint)
    try:
        return json.loads(text, strict=False, parse_int=_whole, parse_constant=lambda _: None)
    except RecursionError:
        raise Refused("the JSON of the file is nested too deeply", hint=hint) from None
    except json.JSONDecodeError as error:
        if text.lstrip()[:1] not in ("{", "["):
            raise Refused("the file is no JSON", hint=hint) from None
        raise Refused(f"the JSON of the file breaks off or is damaged in line {error.lineno:,}", hint=hint) from None


def node(value: Any, *path: str) -> Node:
    """The dict found by following the names, empty where there is none."""
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def items(value: Any) -> list[Any]:
    """The members of a list, or of what was a list before a program numbered its members; [] for anything else."""
    if isinstance(value, dict) and all(name.isdigit() for name in value):
        return list(value.values())
    return value if isinstance(value, list) else []


def by_uuid(entries: Iterable[Any]) -> dict[str, Node]:
    """The dicts among the entries by their `uuid`; of several with the same one the first counts."""
    found: dict[str, Node] = {}
    for entry in map(node, entries):
        if mark := uuid(entry):
            found.setdefault(mark, entry)
    return found


def uuid(of: Node, name: str = "uuid") -> str:
    """What an entry is called in other places of the file, "" where it is nothing."""
    return words(of, name)[:_UUID]


def words(of: Node, name: str) -> str:
    """A text or number as one harmless line, "" where there is none."""
    value = of.get(name)
    if isinstance(value, str):
        return safe.line(value[:FIELD_LIMIT])
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def prose(of: Node, name: str) -> str:
    """A text of several lines, harmless; "" where there is none."""
    value = of.get(name)
    return note_of(value) if isinstance(value, str) else ""


def is_yes(of: Node, name: str) -> bool:
    """Whether it says yes, as true, 1 or "1"."""
    value = of.get(name)
    return isinstance(value, bool | int | str) and value in _YES


def is_no(of: Node, name: str) -> bool:
    """Whether it says no, as false, 0 or "0"; nothing said is no "no"."""
    value = of.get(name)
    return isinstance(value, bool | int | str) and value in _NO


def number(of: Node, name: str) -> int:
    """A whole number, also one written as text; 0 where there is none."""
    text = words(of, name)
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DIGITS else 0


def on(of: Node, name: str) -> date | None:
    """The day of a time stamp, its clock passed over; None where there is none."""
    value = of.get(name)
    return day(value[:30]) if isinstance(value, str) else None


def _whole(digits: str) -> int | None:
    return int(digits) if len(digits) <= _DIGITS else None
