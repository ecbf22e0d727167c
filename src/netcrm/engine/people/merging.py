"""Merges two people field by field, and takes them apart again without touching what came since.

A row is a person's columns as plain JSON values: lists as lists, days as ISO text.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, TypeAlias

from netcrm.columns.column import Column, Fields, Gain, Row
from netcrm.columns.records import Moved
from netcrm.columns.tables import TABLES
from netcrm.engine.dates.formatting import say_birthday, say_every
from netcrm.engine.people.join_values import EMPTY, FORMS, GROUPS, is_unset, joined
from netcrm.model.merges import Merged
from netcrm.model.people import Person
from netcrm.named_tuple import NamedTuple
from netcrm.personal_names.shown import shown_name
from netcrm.text import tokens

Gained: TypeAlias = dict[str, Gain]  # by field

_COLUMNS = {column.field: column for column in TABLES["people"].columns}
LISTS = {column.field: FORMS[column.form] for column in _COLUMNS.values() if column.type == "list"}


_OF_ONE_MEETING = ("met_on", "met_where")


class Aside(NamedTuple):
    """What somebody had in a field in which the other keeps their own."""

    field: str
    value: Any


class Parting(NamedTuple):
    """What is to be written when somebody is taken out again.

    fields: columns of whoever stays. gained: by Merged.id, of others merged since who bring now what was there before.
    """

    fields: Fields
    gained: dict[int, Gained]


class Heir(NamedTuple):
    """Somebody merged who was part of an interaction too, and their place among its people."""

    merged: Merged
    place: int


def gains(row: Row, other: Row) -> Gained:
    """What a person gains from another who is merged into them, by field: what stood there and what stands then.

    Lists are united, empty fields filled; the earlier day of creation and the stage nearer to the day win.
    """
    after = {column.field: _after(column, row, other) for column in _COLUMNS.values()}
    return {
        field: {"old": row[field], "new": value} for field, value in after.items() if value not in (row[field], *EMPTY)
    }


def asides(row: Row, other: Row) -> tuple[Aside, ...]:
    """What the other had in single fields and the person, after the gains, has differently; the name comes first."""
    name = (Aside("name", other["name"]),) if _name_form(row["name"]) != _name_form(other["name"]) else ()
    after = {**row, **{field: gain["new"] for field, gain in gains(row, other).items()}}
    single = [column for column in _COLUMNS.values() if column.merge in ("fill", "fuller") and column.type != "list"]
    differing = {column.field for column in single if _differs(column, after[column.field], other[column.field])}
    for group in [GROUPS[field] for field in differing if field in GROUPS]:
        differing |= {field for field in group if other[field] not in EMPTY}
    return name + tuple(Aside(column.field, other[column.field]) for column in single if column.field in differing)


def aside_note(other: Row, kept: Sequence[Aside]) -> str:
    """The note in which what was kept aside can be read: "Merged with Bob Smith (bob-smith), who had: title CFO"."""
    had = ", ".join(f"{_COLUMNS[one.field].label or one.field} {say_value(one)}" for one in kept if one.field != "name")
    return f"Merged with {other['name']} ({other['handle']})" + (f", who had: {had}" if had else "")


def changed(before: Row, fields: Row) -> Gained:
    """Those fields that are not as before, with what stood there."""
    return {field: {"old": before[field], "new": value} for field, value in fields.items() if value != before[field]}


def say_value(one: Aside) -> str:
    """A value that was kept aside, as people read it."""
    if one.field == "every_days":
        return say_every(one.value)
    is_day = one.field == "birthday" or _COLUMNS[one.field].type == "day"
    return say_birthday(one.value) if is_day else str(one.value)


def with_gains(person: Person, gained: Gained) -> Person:
    """The person as they are with what they gained."""
    fields = {field: _as_noun(_COLUMNS[field], gain["new"]) for field, gain in gained.items()}
    met = {field[4:]: fields.pop(field) for field in ("met_on", "met_where", "met_via") if field in fields}
    known = {field: value for field, value in fields.items() if field in Person._fields}
    return person._replace(met=person.met._replace(**met), **known)


def directly(merges: Sequence[Merged]) -> tuple[Merged, ...]:
    """Those of the people merged into one who did not come along with another of them."""
    along = {uid for one in merges for uid in one.moved.get("merged", ())}
    return tuple(one for one in merges if one.uid not in along)


def parted(row: Row, gone: Merged, others: Iterable[Merged]) -> Parting:
    """What the person gives back when `gone` is taken out of them, as `row` stands now.

    others: everybody else who was merged directly. A field goes back only where it stands as the merge left it; what
    others who were merged later had too stays, and is theirs from then on.
    """
    later = [one for one in others if one.id > gone.id]
    heirs = {one.id: {field: _copied(gain) for field, gain in one.gained.items()} for one in later}
    now: Fields = dict(row)
    singles: set[str] = set()
    for field, gain in gone.gained.items():
        if field in LISTS:
            now[field] = _items_without(field, now[field], gain, later, heirs)
        elif not _passed_on(field, gain, heirs) and now[field] == gain["new"]:
            now[field] = gain["old"]
            singles |= set(GROUPS.get(field, (field,))) | set(_OF_ONE_MEETING if field == "met_via" else ())
    for one in later:
        via = heirs[one.id].get("met_via")  # what came with them is no reason to leave out the rest of theirs
        for field, gain in gains({**now, "met_via": via["old"]} if via else now, one.person).items():
            if field in singles:
                heirs[one.id][field], now[field] = gain, gain["new"]
    changed = {one.id: heirs[one.id] for one in later if heirs[one.id] != one.gained}
    return Parting({field: value for field, value in now.items() if value != row[field]}, changed)


def heirs_of(others: Iterable[Merged]) -> dict[str, Heir]:
    """By the uid of an interaction, who of those merged was part of it beside somebody who was merged before them."""
    found: dict[str, Heir] = {}
    for one in others:
        for uid, place in one.moved.get("shared", ()):
            found.setdefault(uid, Heir(one, place))
    return found


def inherited(moved: Moved, interactions: Sequence[str]) -> Moved:
    """What went over with somebody, with interactions that were shared and are theirs alone from then on."""
    shared = [each for each in moved["shared"] if each[0] not in interactions]
    return {**moved, "shared": shared, "interactions": [*moved["interactions"], *interactions]}


def _after(column: Column, row: Row, other: Row) -> Any:
    """What stands in a column once the other is part of the person."""
    mine = row[column.field]
    if column.field in _OF_ONE_MEETING and row["met_via"] not in EMPTY:
        return mine  # whoever brought us together tells how we met; an import's day and place are none of that
    if column.merge == "same" or any(row[field] not in EMPTY for field in GROUPS.get(column.field, ())):
        return mine
    return joined(column, mine, other[column.field])


def _differs(column: Column, mine: Any, theirs: Any) -> bool:
    """Whether theirs would be lost. A birthday without its year is told by the one with it; no kind tells nothing."""
    if is_unset(column, theirs):
        return False
    if mine in EMPTY:
        return True
    form = FORMS[column.form]
    return form(mine) != form(theirs) and not (column.merge == "fuller" and theirs == f"--{mine[5:]}")


def _list(one: Merged, field: str) -> Sequence[str]:
    """A list of somebody as they were."""
    row: Row = one.person
    items: Sequence[str] = row[field]
    return items


def _as_noun(column: Column, value: Any) -> Any:
    """A value as a Person holds it."""
    if column.type == "list":
        return tuple(value)
    return date.fromisoformat(value) if column.type == "day" else value


def _copied(gain: Gain) -> Gain:
    return {"old": gain["old"], "new": gain["new"]}


def _name_form(name: str) -> tuple[str, ...]:
    return tuple(sorted(tokens(shown_name(name)))) or (name,)


def _passed_on(field: str, gain: Gain, heirs: dict[int, Gained]) -> bool:
    """Whether somebody merged later gained in that field too; what theirs stood on is then what was there before."""
    of = next((gained for gained in heirs.values() if field in gained), None)
    if of is None:
        return False
    if of[field]["old"] == gain["new"]:
        of[field]["old"] = gain["old"]
        if of[field]["new"] == gain["old"]:
            del of[field]
    return True


def _items_without(
    field: str, now: list[str], gain: Gain, later: Sequence[Merged], heirs: dict[int, Gained]
) -> list[str]:
    """The list without what came with the merge; an item that others merged later had too stands as they wrote it."""
    form = LISTS[field]
    brought = [item for item in gain["new"] if item not in gain["old"]]
    for gained in heirs.values():
        if field in gained:
            old, new = ([item for item in gained[field][side] if item not in brought] for side in ("old", "new"))
            gained[field] = {"old": old, "new": new}
    for item in brought:
        if item not in now:
            continue
        heir, theirs = next(
            ((one, own) for one in later for own in _list(one, field) if form(own) == form(item)), (None, item)
        )
        at = now.index(item)
        if heir is None:
            now = [*now[:at], *now[at + 1 :]]
            continue
        now = [*now[:at], theirs, *now[at + 1 :]]
        there = heirs[heir.id].get(field, {"old": [], "new": []})
        heirs[heir.id][field] = {"old": there["old"], "new": [*there["new"], theirs]}
    return now
