"""Merges one row of another book into the same row here: a contact, a note, a promise, a give."""

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

from netcrm.kinds import CONTACT, LOOPS

Row: TypeAlias = Mapping[str, Any]

_EMPTY: tuple[Any, ...] = (None, "", [])
_FILLED = {  # fields that are filled where nothing stands here
    "interactions": ("text", "topics", "place"),
    "notes": (),
    "loops": ("due", "said", "snoozed_until"),
    "gives": ("hours",),
}
_COMPARED = {"interactions": ("day", "text"), "notes": ("text",), "loops": ("text", "due"), "gives": ("text",)}
_NOUNS = {"interactions": "contact", "notes": "note", "gives": "give"}
_SHOWN = 60  # letters of a text that differs


class Amendment(NamedTuple):
    """The fields to write, and what the other book says differently; what stands here stays."""

    fields: dict[str, Any]
    conflicts: tuple[str, ...]


def amended(name: str, mine: Row, theirs: Row) -> Amendment:
    """What becomes of a row of one table of a Snapshot that both books have.

    What is private in one is so in both. A promise that is closed in one is closed; nobody is asked again whom of a
    contact to keep when that was answered in one.
    """
    fields = {field: theirs[field] for field in _FILLED[name] if mine[field] in _EMPTY and theirs[field] not in _EMPTY}
    if theirs.get("private") and not mine["private"]:
        fields["private"] = True
    if name == "interactions":
        fields |= _of_contact(mine, theirs)
    if name == "loops" and mine["closed"] is None and theirs["closed"] is not None:
        fields |= {"closed": theirs["closed"], "outcome": theirs["outcome"], "said": theirs["said"]}
    ended = name == "loops" and mine["closed"] is not None
    fields_compared = () if ended else _COMPARED[name]
    conflicts = (field for field in fields_compared if field not in fields and _differs(mine[field], theirs[field]))
    return Amendment(fields, tuple(_told(name, mine, theirs, field) for field in conflicts))


def _of_contact(mine: Row, theirs: Row) -> dict[str, Any]:
    fields = {"kind": theirs["kind"]} if mine["kind"] == CONTACT != theirs["kind"] else {}
    return fields | ({"keep_asked": False} if mine["keep_asked"] and not theirs["keep_asked"] else {})


def _differs(mine: Any, theirs: Any) -> bool:
    return mine not in _EMPTY and theirs not in _EMPTY and mine != theirs


def _told(name: str, mine: Row, theirs: Row, field: str) -> str:
    """A private text is told by nobody."""
    hidden = field == "text" and (mine.get("private") or theirs.get("private"))
    value = str(theirs[field])
    shown = f"{value[:_SHOWN]}…" if len(value) > _SHOWN else value
    there = "another one" if hidden else f'"{shown}"' if field == "text" else shown
    noun = LOOPS[mine["kind"]].noun if name == "loops" else _NOUNS[name]
    return f"the {field} of the {noun} of {mine.get('day') or mine['opened']} is {there} there; yours stays"
