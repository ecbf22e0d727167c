"""What importing a file would do: drafts beside the people in the book make a plan, before anything is written."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias

from netcrm.engine.likeness import plain_company, plain_email, plain_name, plain_phone, plain_url
from netcrm.engine.matching import Entry as Entry
from netcrm.engine.matching import Match, is_keyless, matched
from netcrm.engine.names import fold
from netcrm.model import Draft, Person, Ref, Unreadable

Value: TypeAlias = str | tuple[str, ...] | date | None

_SCALARS: dict[str, Callable[[str], str]] = {  # with the form in which two values count as one
    "name": plain_name,
    "title": fold,
    "company": plain_company,
    "location": fold,
}
_LISTS: dict[str, Callable[[str], str]] = {
    "emails": plain_email,
    "phones": lambda phone: plain_phone(phone) or phone,
    "urls": plain_url,
}
_NOTHING = Draft(0, "")


class Change(NamedTuple):
    """One field of a person: as it stands, and as the file has it."""

    field: str
    old: Value
    new: Value


class Arrival(NamedTuple):
    """One draft and what becomes of it.

    person_id: whose it is, None for somebody new. change: new, changed or same. key: under which the source knows
    them, never empty; when `fresh`, what it told is to be kept under that key. changes: fields to write. conflicts:
    fields in which the file differs from what was typed; that stays.
    """

    draft: Draft
    person_id: int | None
    change: str
    key: str
    fresh: bool = True
    changes: tuple[Change, ...] = ()
    conflicts: tuple[Change, ...] = ()


class Unsure(NamedTuple):
    """A row to look at: who it is or may be, why, and whether it is imported all the same."""

    line: int
    name: str
    person: Ref | None
    why: str
    imported: bool


class Plan(NamedTuple):
    """What an import would do. new, changed and same count the arrivals; a row in `unsure` may be one of them."""

    new: int
    changed: int
    same: int
    unsure: tuple[Unsure, ...]
    unreadable: tuple[Unreadable, ...]
    arrivals: tuple[Arrival, ...]


def plan(drafts: Sequence[Draft], book: Sequence[Entry], unreadable: Sequence[Unreadable] = ()) -> Plan:
    """Who of the drafts is new, changed or as before. The same file twice plans nothing new and nothing changed.

    A draft is known by the source's key, else by web address, e-mail, phone, name and company, or the name alone where
    only one draft and one person have it and nothing speaks against it. `unsure` lists who was found by a weak sign,
    who may be somebody in the book, rows left out because they would double somebody, and what conflicts.
    """
    people = {entry.person.id: entry for entry in book}
    landed: dict[str, Arrival] = {}

    def land(match: Match, number: int) -> Person:
        entry = people[number]
        arrival = landed[match.key] = _arrival(match, entry)
        if arrival.changes:
            entry = people[entry.person.id] = Entry(_with(entry.person, arrival.changes), entry.seen)
        return entry.person

    matches = matched(drafts, book, land)
    for match in matches:
        if match.imported and match.person is None:
            landed[match.key] = Arrival(match.draft, None, "new", match.key, True, _everything(match.draft))
    arrivals = tuple(landed[match.key] for match in matches if match.imported)
    unsure = tuple(row for match in matches if (row := _unsure(match, landed.get(match.key), people)))
    counts = Counter(arrival.change for arrival in arrivals)
    return Plan(counts["new"], counts["changed"], counts["same"], unsure, tuple(unreadable), arrivals)


def applied(entry: Entry | None, arrival: Arrival) -> dict[str, Value]:
    """The columns of the person to write: all that is told of somebody new, else only what changes.

    Somebody new is `known`: imports fill the background. Lists are united with what the entry holds by now.
    """
    fields = {change.field: change.new for change in arrival.changes}
    if entry is None:
        return {"stage": "known", **fields}
    for change in arrival.changes:
        if change.field in _LISTS:
            there = getattr(entry.person, change.field)
            fields[change.field] = (*there, *_added(change.field, there, _items(change.new)))
    return fields


def told(draft: Draft) -> dict[str, Any]:
    """What the draft tells, as plain JSON values, without line, key and empty fields; `recalled` reads it back."""
    fields = {name: value for name, value in draft._asdict().items() if value and name not in ("line", "key")}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in fields.items()}


def recalled(key: str, fields: Mapping[str, Any]) -> Draft:
    """The draft that was `told` and kept under an origin key. Fields it does not know are passed over."""
    known = {name: fields[name] for name in Draft._fields if name in fields}
    known |= {name: tuple(known.get(name, ())) for name in _LISTS}
    if known.get("met_on"):
        known["met_on"] = date.fromisoformat(known["met_on"])
    return Draft(**{"name": "", **known, "line": 0, "key": "" if is_keyless(key) else key})


def _arrival(match: Match, entry: Entry) -> Arrival:
    draft, own = match.draft, entry.seen.get(match.key)
    if own and own == draft._replace(line=own.line, key=own.key):
        return Arrival(draft, entry.person.id, "same", match.key, False)
    base = own or [_NOTHING, *entry.seen.values()][-1]
    # Found by another sign, they keep their name: later rows of this file are judged by it, and so they are next time.
    changes, conflicts = _differences(draft, entry.person, base if own else base._replace(name=""))
    changes += _additions(draft, entry) + _meeting(draft, entry.person, base)
    change = "changed" if changes else "same"
    return Arrival(draft, entry.person.id, change, match.key, True, tuple(changes), tuple(conflicts))


def _everything(draft: Draft) -> tuple[Change, ...]:
    fields = (*_SCALARS, *_LISTS, "met_on", "met_where")
    return tuple(
        Change(field, () if field in _LISTS else None, value) for field in fields if (value := getattr(draft, field))
    )


def _differences(draft: Draft, person: Person, base: Draft) -> tuple[list[Change], list[Change]]:
    """Single fields compared three ways: what the file said last time decides whose turn it is."""
    changes: list[Change] = []
    conflicts: list[Change] = []
    for field, form in _SCALARS.items():
        theirs, mine, before = getattr(draft, field), getattr(person, field), getattr(base, field)
        if not theirs or theirs in (mine, before):
            continue
        if not mine or mine == before:
            changes.append(Change(field, mine, theirs))
        elif form(mine) != form(theirs):
            conflicts.append(Change(field, mine, theirs))
    return changes, conflicts


def _additions(draft: Draft, entry: Entry) -> list[Change]:
    """Lists are united; what the file told before and is no longer there was taken out on purpose."""
    changes: list[Change] = []
    for field in _LISTS:
        theirs, mine = getattr(draft, field), getattr(entry.person, field)
        if theirs and theirs != mine:
            before = (item for seen in entry.seen.values() for item in getattr(seen, field))
            added = _added(field, (*mine, *before), theirs)
            if added:
                changes.append(Change(field, mine, (*mine, *added)))
    return changes


def _meeting(draft: Draft, person: Person, base: Draft) -> list[Change]:
    """The day of a connection is how you met only where nothing better was typed."""
    told_before = (base.met_on, base.met_where)
    met = (person.met.on, person.met.where)
    if not draft.met_on or draft.met_on == base.met_on or met not in ((None, None), told_before):
        return []
    fields = (("met_on", met[0], draft.met_on), ("met_where", met[1], draft.met_where))
    return [Change(field, old, new) for field, old, new in fields if new and new != old]


def _added(field: str, there: Iterable[str], more: Iterable[str]) -> tuple[str, ...]:
    form = _LISTS[field]
    forms = {form(item) for item in there}
    return tuple(item for by_form, item in {form(item): item for item in more}.items() if by_form not in forms)


def _items(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _with(person: Person, changes: Iterable[Change]) -> Person:
    fields: dict[str, Any] = {change.field: change.new for change in changes}
    met = person.met._replace(**{name[4:]: fields.pop(name) for name in ("met_on", "met_where") if name in fields})
    return person._replace(met=met, **fields)


def _unsure(match: Match, arrival: Arrival | None, people: Mapping[int, Entry]) -> Unsure | None:
    reasons = [doubt.why for doubt in match.doubts]
    for field, old, new in arrival.conflicts if arrival and match.imported else ():
        reasons.append(f"{field}: you have {old}, the file says {new}; yours stays")
    if not reasons:
        return None
    about = next((doubt.person for doubt in match.doubts if doubt.person is not None), match.person)
    person = people[about].person.ref if about is not None else None
    return Unsure(match.draft.line, match.draft.name, person, "; ".join(reasons), match.imported)
