"""Which fields a row of netcrm's own JSON has, by table, what may stand in each, and what stands for a missing one."""

from collections.abc import Callable
from functools import partial
from json import loads
from typing import Any

from netcrm.columns.column import Column, Fields, Gain, Table
from netcrm.columns.missing import default_of, with_all_moves, with_defaults
from netcrm.columns.tables import OWNED, TABLES
from netcrm.model.people import KINDS
from netcrm.named_tuple import NamedTuple
from netcrm.sources.netcrm.checks import (
    Bad,
    Check,
    birthday,
    count,
    day,
    every,
    filled,
    flag,
    handle,
    hours,
    integer,
    items,
    known,
    name,
    none_or,
    number,
    one_of,
    optional,
    pair,
    text,
    uid,
)


class Field(NamedTuple):
    """How a value is checked and cleaned, and what makes what stands for one that is missing."""

    check: Check
    default: Callable[[], Any]
    needed: bool = False


def check_setting(key: str, value: str) -> None:
    """Raises Bad where a setting that netcrm reads would hold what it cannot read."""
    kind = key.removeprefix("every.")
    if kind != key and (kind not in KINDS or not (value.isascii() and value.isdigit() and len(value) < 5)):
        raise Bad("is no rhythm of a kind")
    if kind != key:
        every(int(value))
    if key.startswith("columns.") and not _is_mapping(value):
        raise Bad("maps no columns")


def _is_mapping(value: str) -> bool:
    try:
        fields = loads(value)
    except (ValueError, RecursionError):
        return False
    return type(fields) is dict and all(type(field) is str for field in fields.values())


def _nothing(_: Any) -> Any:
    raise Bad("is no such field")


def _yes_or_no(value: Any) -> Any:
    """As a row of the file has it, which is 0 or 1."""
    if type(value) not in (bool, int) or value not in (0, 1):
        raise Bad("is neither true nor false")
    return value


_TEXTS = items(text)
_UIDS = items(uid)
_TYPES: dict[str, Check] = {"day": day, "flag": flag, "list": _TEXTS, "reference": uid, "object": known({})}
CHECKS: dict[str, Check] = {
    "uid": uid,
    "handle": handle,
    "name": name,
    "filled": filled,
    "birthday": birthday,
    "every": every,
    "hours": hours,
}


def _check_of(column: Column) -> Check:
    """The rule that a column names (CHECKS), or that of its type."""
    if column.check:
        return CHECKS[column.check]
    if column.words:
        return one_of(column.words)
    if column.type in ("integer", "number"):
        return (integer if column.type == "integer" else number)(column.low, column.high)
    return _TYPES.get(column.type) or (optional if column.default is None else text)


def _fields(table: Table) -> dict[str, Field]:
    fields = {
        column.field: Field(_check_of(column), partial(default_of, column), column.needed) for column in table.columns
    }
    return fields | {members.field: Field(_UIDS, list) for members in table.lists}


# Somebody who was merged: their columns as they were, what went over, and what the other gained by it.
_PERSON = TABLES["people"].columns
_COLUMNS = {
    column.field: _yes_or_no
    if column.type == "flag"
    else (_check_of(column) if column.needed or default_of(column) is not None else none_or(_check_of(column)))
    for column in _PERSON
}
_was = known(_COLUMNS, _nothing)
_GAINS = {
    column.field: known({"old": _COLUMNS[column.field], "new": _COLUMNS[column.field]}, _nothing)
    for column in _PERSON
    if column.merge != "own"
}
_gains = known(_GAINS, _nothing)


def _person_before(value: Any) -> Fields:
    was: Fields = _was(value)
    if not all(was.get(column) for column in ("uid", "handle", "name", "created_on")):
        raise Bad("lacks who they were")
    return with_defaults("people", was)


def _moved(value: Any) -> Fields:
    moved: Fields = _moves(value)
    if len(moved.get("aside", "  ")) != 2:
        raise Bad("is damaged: aside is no note")
    return with_all_moves(moved)


def _gained(value: Any) -> dict[str, Gain]:
    gained: dict[str, Gain] = _gains(value)
    if any(len(gain) != 2 for gain in gained.values()):
        raise Bad("lacks what stood there before")
    return gained


# What a source told: of a person, as engine/exchange/import_plan.py recalls it, and of a contact, as encounters.py
# beside it does.
_SEEN_OF_PERSON = {
    **dict.fromkeys(("name", "nickname", "title", "company", "location", "birthday"), none_or(text)),
    **dict.fromkeys(("met_where", "met_via", "kind", "stage", "handle"), none_or(text)),
    **dict.fromkeys(("emails", "phones", "urls", "topics", "wants", "groups", "notes"), _TEXTS),
    "met_on": none_or(day),
    "every_days": none_or(every),
    "confidant": flag,
}
_SEEN_OF_CONTACT = {"on": day, "people": _TEXTS, **dict.fromkeys(("kind", "text", "place", "calendar"), none_or(text))}

_moves = known(
    {
        **dict.fromkeys(("interactions", "received", "received_both", *(one.key for one in OWNED)), _UIDS),
        "shared": items(pair(uid, count)),
        "origins": items(pair(text, text)),
        "told": items(known(_SEEN_OF_PERSON)),
        "aside": known({"uid": uid, "text": text}, _nothing),
    }
)

CHECKS |= {
    "told_of_person": known(_SEEN_OF_PERSON),
    "told_of_contact": known(_SEEN_OF_CONTACT),
    "person_before": _person_before,
    "moved": _moved,
    "gained": _gained,
}
FIELDS: dict[str, dict[str, Field]] = {name: _fields(table) for name, table in TABLES.items()}
FIELDS["merged"]["moved"] = Field(_moved, partial(_moved, {}))
