"""Which fields a row of netcrm's own JSON has, by table, what may stand in each, and what stands for a missing one."""

from json import loads
from typing import Any, NamedTuple

from netcrm.kinds import CONTACT, GIVES, INTERACTIONS, LOOPS
from netcrm.model import KINDS, STAGES
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
    items,
    known,
    name,
    none_or,
    one_of,
    optional,
    pair,
    text,
    uid,
)


class Field(NamedTuple):
    """How a value is checked and cleaned, and what stands for one that is missing: a value, or what makes it."""

    check: Check
    default: Any = None
    needed: bool = False


def default_of(field: Field) -> Any:
    """What stands for a value that is missing."""
    return field.default() if callable(field.default) else field.default


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


_UID = Field(uid, needed=True)
_NAME = Field(name, needed=True)
_HANDLE = Field(handle, "")
_DAY = Field(day, needed=True)
_KEY = Field(filled, needed=True)
_TEXTS = items(text)
_UIDS = items(uid)
_WORDS = Field(_TEXTS, list)
_MAYBE_TEXT = Field(optional)
_MAYBE_DAY = Field(day)
_MAYBE_UID = Field(uid)
_TEXT = Field(text, "")
_FLAG = Field(flag, False)

_PEOPLE = {
    "uid": _UID,
    "handle": _HANDLE,
    "name": _NAME,
    "nickname": _MAYBE_TEXT,
    "kind": Field(one_of(KINDS), "other"),
    "stage": Field(one_of(STAGES), "known"),
    **dict.fromkeys(("title", "company", "location"), _MAYBE_TEXT),
    **dict.fromkeys(("emails", "phones", "urls", "topics", "wants"), _WORDS),
    "confidant": _FLAG,
    "birthday": Field(birthday),
    "met_on": _MAYBE_DAY,
    "met_where": _MAYBE_TEXT,
    "met_via": _MAYBE_TEXT,
    "created_on": _DAY,
    "every_days": Field(every),
    "snoozed_until": _MAYBE_DAY,
}

# Somebody who was merged: their columns as they were, what went over, and what the other gained by it.
_COLUMNS = {
    column: field.check if field.needed or field.default is not None else none_or(field.check)
    for column, field in _PEOPLE.items()
} | {"confidant": _yes_or_no}
_was = known(_COLUMNS, _nothing)
_GAINS = {
    column: known({"old": check, "new": check}, _nothing)
    for column, check in _COLUMNS.items()
    if column not in ("uid", "handle", "name")
}
_gains = known(_GAINS, _nothing)


def _person_before(value: Any) -> dict[str, Any]:
    was: dict[str, Any] = _was(value)
    if not all(was.get(column) for column in ("uid", "handle", "name", "created_on")):
        raise Bad("lacks who they were")
    return was | {column: default_of(field) for column, field in _PEOPLE.items() if column not in was}


def _moved(value: Any) -> dict[str, Any]:
    moved: dict[str, Any] = _moves(value)
    if len(moved.get("aside", "  ")) != 2:
        raise Bad("is damaged: aside is no note")
    every_list = ("notes", "loops", "gives", "interactions", "shared", "origins", "told", "merged")
    return moved | {table: [] for table in every_list if table not in moved}


def _gained(value: Any) -> dict[str, Any]:
    gained: dict[str, Any] = _gains(value)
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
_SEEN_OF_CONTACT = {"on": day, "people": _TEXTS, **dict.fromkeys(("kind", "text", "place"), none_or(text))}

_moves = known(
    {
        **dict.fromkeys(("notes", "loops", "gives", "interactions", "merged"), _UIDS),
        "shared": items(pair(uid, count)),
        "origins": items(pair(text, text)),
        "told": items(known(_SEEN_OF_PERSON)),
        "aside": known({"uid": uid, "text": text}, _nothing),
    }
)

FIELDS: dict[str, dict[str, Field]] = {
    "people": _PEOPLE,
    "communities": {"uid": _UID, "handle": _HANDLE, "name": _NAME},
    "interactions": {
        "uid": _UID,
        "day": _DAY,
        "kind": Field(one_of(INTERACTIONS), CONTACT),
        "text": _TEXT,
        "topics": _WORDS,
        "place": _MAYBE_TEXT,
        "private": _FLAG,
        "keep_asked": _FLAG,
        "people": Field(_UIDS, list),
    },
    "notes": {"uid": _UID, "person": _UID, "day": _DAY, "text": _TEXT, "private": _FLAG},
    "loops": {
        "uid": _UID,
        "person": _UID,
        "interaction": _MAYBE_UID,
        "kind": Field(one_of(LOOPS), needed=True),
        "text": _TEXT,
        "due": _MAYBE_DAY,
        "opened": _DAY,
        "closed": _MAYBE_DAY,
        "outcome": Field(one_of(("done", "dropped"))),
        "said": _MAYBE_TEXT,
        "snoozed_until": _MAYBE_DAY,
        "private": _FLAG,
    },
    "gives": {
        "uid": _UID,
        "person": _MAYBE_UID,
        "community": _MAYBE_UID,
        "day": _DAY,
        "kind": Field(one_of(GIVES), needed=True),
        "text": _TEXT,
        "hours": Field(hours),
    },
    "origins": {"person": _UID, "source": _KEY, "key": _KEY, "seen": Field(known(_SEEN_OF_PERSON), dict)},
    "traces": {"interaction": _MAYBE_UID, "source": _KEY, "key": _KEY, "seen": Field(known(_SEEN_OF_CONTACT), dict)},
    "merged": {
        "uid": _UID,
        "into": _UID,
        "handle": _HANDLE,
        "name": _NAME,
        "day": _DAY,
        "person": Field(_person_before, needed=True),
        "moved": Field(_moved, lambda: _moved({})),
        "gained": Field(_gained, dict),
    },
    "apart": {"one": _UID, "other": _UID},
    "settings": {"key": _KEY, "value": _TEXT},
}
