"""Merges two people field by field, and takes them apart again without touching what came since.

A row is a person's columns as plain JSON values: lists as lists, days as ISO text.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias

from netcrm.engine.dates.formatting import say_birthday, say_every
from netcrm.engine.people.names import fold, tokens
from netcrm.engine.people.normalize import plain_company, plain_email, plain_phone, plain_url
from netcrm.model import STAGES, Merged, Person

Row: TypeAlias = Mapping[str, Any]
Gained: TypeAlias = dict[str, dict[str, Any]]  # field -> {"old", "new"}

_EMPTY = (None, "")
_FILLED = ("nickname", "title", "company", "location", "met_via", "every_days")
_MET = ("met_on", "met_where")  # belong together: a day of one meeting and the place of another tell of neither
_ASIDE: dict[str, Callable[[Any], Any]] = {  # with the form in which two values count as one
    "nickname": fold,
    "kind": str,
    "title": fold,
    "company": plain_company,
    "location": fold,
    "birthday": str,
    "met_on": str,
    "met_where": fold,
    "met_via": fold,
    "every_days": int,
}


class Aside(NamedTuple):
    """What somebody had in a field in which the other keeps their own."""

    field: str
    value: Any


class Parting(NamedTuple):
    """What is to be written when somebody is taken out again.

    fields: columns of whoever stays. gained: by Merged.id, of others merged since who bring now what was there before.
    """

    fields: dict[str, Any]
    gained: dict[int, Gained]


class Heir(NamedTuple):
    """Somebody merged who was part of an interaction too, and their place among its people."""

    merged: Merged
    place: int


def web_form(url: str) -> str:
    """A web address as two are compared where none may be lost: what follows ? or # counts, but for LinkedIn."""
    plain = plain_url(url)
    _, *rest = re.split("[?#]", url.strip(), maxsplit=1)
    return f"{plain}?{rest[0]}" if rest and rest[0] and "linkedin.com/" not in plain else plain


LISTS: dict[str, Callable[[str], str]] = {  # with the form in which two items count as one
    "emails": plain_email,
    "phones": lambda phone: plain_phone(phone) or phone,
    "urls": web_form,
    "topics": fold,
    "wants": fold,
}


def gains(row: Row, other: Row) -> Gained:
    """What a person gains from another who is merged into them, by field: what stood there and what stands then.

    Lists are united, empty fields filled; the earlier day of creation and the stage nearer to the day win.
    """
    after: dict[str, Any] = {field: _united(field, row[field], other[field]) for field in LISTS}
    after |= {field: other[field] for field in _FILLED if row[field] in _EMPTY}
    if all(row[field] in _EMPTY for field in _MET):
        after |= {field: other[field] for field in _MET}
    if row["kind"] == "other":
        after["kind"] = other["kind"]
    after["birthday"] = _fuller(row["birthday"], other["birthday"])
    after["stage"] = min(row["stage"], other["stage"], key=STAGES.index)
    after["confidant"] = max(row["confidant"], other["confidant"])
    after["created_on"] = min(row["created_on"], other["created_on"])
    return {
        field: {"old": row[field], "new": value} for field, value in after.items() if value not in (row[field], *_EMPTY)
    }


def asides(row: Row, other: Row) -> tuple[Aside, ...]:
    """What the other had in single fields and the person, after the gains, has differently; the name comes first."""
    name = (Aside("name", other["name"]),) if _name_form(row["name"]) != _name_form(other["name"]) else ()
    after = {**row, **{field: gain["new"] for field, gain in gains(row, other).items()}}
    differing = {field for field in _ASIDE if _differs(field, after[field], other[field])}
    if differing & set(_MET):
        differing |= {field for field in _MET if other[field] not in _EMPTY}
    return name + tuple(Aside(field, other[field]) for field in _ASIDE if field in differing)


def aside_note(other: Row, kept: Sequence[Aside]) -> str:
    """The note in which what was kept aside can be read: "Merged with Bob Smith (bob-smith), who had: title CFO"."""
    had = ", ".join(f"{_SPOKEN.get(one.field, one.field)} {say_value(one)}" for one in kept if one.field != "name")
    return f"Merged with {other['name']} ({other['handle']})" + (f", who had: {had}" if had else "")


def say_value(one: Aside) -> str:
    """A value that was kept aside, as people read it."""
    if one.field == "every_days":
        return say_every(one.value)
    return say_birthday(one.value) if one.field in ("birthday", "met_on") else str(one.value)


def with_gains(person: Person, gained: Gained) -> Person:
    """The person as they are with what they gained."""
    fields: dict[str, Any] = {field: gain["new"] for field, gain in gained.items()}
    fields |= {field: tuple(fields[field]) for field in LISTS if field in fields}
    fields |= {field: date.fromisoformat(fields[field]) for field in ("met_on", "created_on") if field in fields}
    met = {field[4:]: fields.pop(field) for field in (*_MET, "met_via") if field in fields}
    return person._replace(met=person.met._replace(**met), **fields)


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
    heirs: dict[int, Gained] = {one.id: {field: {**gain} for field, gain in one.gained.items()} for one in later}
    now = dict(row)
    singles: set[str] = set()
    for field, gain in gone.gained.items():
        if field in LISTS:
            now[field] = _items_without(field, now[field], gain, later, heirs)
        elif not _passed_on(field, gain, heirs) and now[field] == gain["new"]:
            now[field] = gain["old"]
            singles |= set(_MET) if field in _MET else {field}
    for one in later:
        for field, gain in gains(now, one.person).items():
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


def inherited(moved: Mapping[str, Any], interactions: Sequence[str]) -> dict[str, Any]:
    """What went over with somebody, with interactions that were shared and are theirs alone from then on."""
    shared = [each for each in moved["shared"] if each[0] not in interactions]
    return {**moved, "shared": shared, "interactions": [*moved["interactions"], *interactions]}


def _united(field: str, mine: Sequence[str], theirs: Sequence[str]) -> list[str]:
    form, found = LISTS[field], {LISTS[field](item) for item in mine}
    more: dict[str, str] = {}
    for item in theirs:
        if form(item) not in found:
            more.setdefault(form(item), item)
    return [*mine, *more.values()]


def _fuller(mine: str | None, theirs: str | None) -> str | None:
    """Of two birthdays that agree the one with the year."""
    return theirs if mine is None or (theirs and mine == f"--{theirs[5:]}") else mine


def _differs(field: str, mine: Any, theirs: Any) -> bool:
    """Whether theirs would be lost. A birthday without its year is told by the one with it; no kind tells nothing."""
    if theirs in _EMPTY or (field, theirs) == ("kind", "other"):
        return False
    if mine in _EMPTY:
        return True
    form = _ASIDE[field]
    return form(mine) != form(theirs) and not (field == "birthday" and theirs == f"--{mine[5:]}")


def _name_form(name: str) -> tuple[str, ...]:
    return tuple(sorted(tokens(name))) or (name,)


_SPOKEN = {"every_days": "in touch", "met_on": "met on", "met_where": "met at", "met_via": "met via"}


def _passed_on(field: str, gain: Mapping[str, Any], heirs: dict[int, Gained]) -> bool:
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
    field: str, now: list[str], gain: Mapping[str, Any], later: Sequence[Merged], heirs: dict[int, Gained]
) -> list[str]:
    """The list without what came with the merge; an item that others merged later had too stands as they wrote it."""
    form = LISTS[field]
    brought = [item for item in gain["new"] if item not in gain["old"]]
    for gained in heirs.values():
        if field in gained:
            gained[field] = {
                side: [one for one in items if one not in brought] for side, items in gained[field].items()
            }
    for item in brought:
        if item not in now:
            continue
        heir, theirs = next(
            ((one, own) for one in later for own in one.person[field] if form(own) == form(item)), (None, item)
        )
        at = now.index(item)
        if heir is None:
            now = [*now[:at], *now[at + 1 :]]
            continue
        now = [*now[:at], theirs, *now[at + 1 :]]
        there = heirs[heir.id].get(field, {"old": [], "new": []})
        heirs[heir.id][field] = {"old": there["old"], "new": [*there["new"], theirs]}
    return now
