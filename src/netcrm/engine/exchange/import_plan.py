"""The plan of an import: drafts beside the people of the book, before anything is written."""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias, cast

from netcrm.columns.column import Fields, Row
from netcrm.columns.source_values import ToldOfPerson
from netcrm.columns.writing import PersonFields
from netcrm.engine.people.match_drafts import Entry as Entry
from netcrm.engine.people.match_drafts import Match, matched
from netcrm.engine.people.normalize import plain_company, plain_email, plain_name, plain_phone, plain_url
from netcrm.engine.people.origin_keys import is_keyless
from netcrm.model.imports import Draft, Unreadable
from netcrm.model.people import IN_YOUR_DAY, Person, Ref
from netcrm.named_tuple import NamedTuple
from netcrm.personal_names.shown import shown_name
from netcrm.text import fold, lazy_pattern

Value: TypeAlias = str | tuple[str, ...] | date | int | bool | None

FORMS: dict[str, Callable[[Any], Any]] = {  # of single fields, with the form in which two values count as one
    "name": plain_name,
    "nickname": fold,
    "title": fold,
    "company": plain_company,
    "location": fold,
    "birthday": str,
    "met_via": fold,
    "kind": str,
    "every_days": int,
}
_LISTS: dict[str, Callable[[str], str]] = {
    "emails": plain_email,
    "phones": lambda phone: plain_phone(phone) or phone,
    "urls": plain_url,
    "topics": fold,
    "wants": fold,
}
NOTE = "note"  # the field of a Change that is about a note: its old text, its new one
UNSET = {"kind": "other", "stage": "known"}  # what stands in a field that nobody filled
_DATED = lazy_pattern(r"^([0-9]{4}-[0-9]{2}-[0-9]{2}): ")
_NOT_TOLD = ("line", "key", "file", "groups", "handle", "created_on")
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
    fields in which the file differs from what was typed; that stays. notes: notes to write, with their old text where
    one is to be changed.
    """

    draft: Draft
    person_id: int | None
    change: str
    key: str
    fresh: bool = True
    changes: tuple[Change, ...] = ()
    conflicts: tuple[Change, ...] = ()
    notes: tuple[Change, ...] = ()


class Unsure(NamedTuple):
    """A row to look at: who it is or may be, why, and whether it is imported all the same. sure: who it is, is sure."""

    line: int
    name: str
    person: Ref | None
    why: str
    imported: bool
    file: str = ""
    sure: bool = False


class Plan(NamedTuple):
    """What an import would do. new, changed and same count the arrivals; a row in `unsure` may be one of them."""

    new: int
    changed: int
    same: int
    unsure: tuple[Unsure, ...]
    unreadable: tuple[Unreadable, ...]
    arrivals: tuple[Arrival, ...]


def plan(
    drafts: Sequence[Draft], book: Sequence[Entry], unreadable: Sequence[Unreadable] = (), unit: str = "line"
) -> Plan:
    """Who of the drafts is new, changed or as before. The same file twice plans nothing new and nothing changed.

    A draft is known by the source's key, else by web address, e-mail, phone, name and company, or the name alone where
    only one draft and one person have it and nothing speaks against it. `unsure` lists who was found by a weak sign,
    who may be somebody in the book or the file, rows left out because another tells all they tell, and what conflicts.
    """
    people = {entry.person.id: entry for entry in book}
    landed: dict[str, Arrival] = {}

    def land(match: Match, number: int) -> Person:
        entry = people[number]
        arrival = landed[match.key] = _arrival(match, entry, landed)
        if arrival.changes or arrival.notes:
            after = _changed(entry.person, arrival.changes)
            entry = people[entry.person.id] = entry._replace(person=after, notes=_noted(entry.notes, arrival.notes))
        return entry.person

    matches = matched(drafts, book, land, unit)
    for match in matches:
        if match.imported and match.person is None:
            landed[match.key] = _newcomer(match)
    arrivals = tuple(landed[match.key] for match in matches if match.imported)
    unsure = tuple(row for match in matches if (row := _unsure(match, landed.get(match.key), people)))
    counts = Counter(arrival.change for arrival in arrivals)
    return Plan(counts["new"], counts["changed"], counts["same"], unsure, tuple(unreadable), arrivals)


def applied(entry: Entry | None, arrival: Arrival) -> PersonFields:
    """The columns of the person to write: all that is told of somebody new, else only what changes.

    Somebody new is `known` where the file does not say otherwise: imports fill the background. Lists are united with
    what the entry holds by now.
    """
    fields = {change.field: change.new for change in arrival.changes}
    if entry is None:
        return cast(PersonFields, {"stage": "known", **fields})
    for change in arrival.changes:
        if change.field in _LISTS:
            there = getattr(entry.person, change.field)
            fields[change.field] = (*there, *_added(change.field, there, _items(change.new)))
    return cast(PersonFields, fields)


def source_fields(draft: Draft) -> ToldOfPerson:
    """What the draft tells, as plain JSON values, without line, key and empty fields; `recalled` reads them."""
    fields = {name: value for name, value in draft._asdict().items() if _is_told(value) and name not in _NOT_TOLD}
    plain = {name: value.isoformat() if isinstance(value, date) else value for name, value in fields.items()}
    return cast(ToldOfPerson, plain)


def recalled(key: str, fields: ToldOfPerson) -> Draft:
    """The draft whose source fields were kept under an origin key. Fields it does not know are passed over."""
    there: Row = fields
    known = {name: there[name] for name in Draft._fields if name in there}
    known |= {name: tuple(known.get(name, ())) for name in (*_LISTS, "notes")}
    if known.get("met_on"):
        known["met_on"] = date.fromisoformat(known["met_on"])
    return Draft(**{"name": "", **known, "line": 0, "key": "" if is_keyless(key) else key})


def _is_told(value: object) -> bool:
    return bool(value) or (value == 0 and value is not False)


def _arrival(match: Match, entry: Entry, landed: Container[str]) -> Arrival:
    draft, own = match.draft, entry.seen.get(match.key)
    if own and own == _bare(draft, own):
        return Arrival(draft, entry.person.id, "same", match.key, False)
    base = own or [_NOTHING, *entry.seen.values()][-1]
    # Found by another sign, they keep their name: later rows of this file are judged by it, and so they are next time.
    changes, conflicts = _differences(draft, entry.person, base if own else base._replace(name=""))
    changes += _additions(draft, entry) + _meeting(draft, entry.person, base) + _closer(draft, entry.person, base)
    if _is_archived_there(draft, base) and entry.person.stage in IN_YOUR_DAY:
        conflicts.append(Change("stage", entry.person.stage, draft.stage))
    replaced = [own] if own else [seen for key, seen in entry.seen.items() if key not in landed]
    notes = _note_changes(draft, entry, replaced)
    change = "changed" if changes or notes else "same"
    return Arrival(draft, entry.person.id, change, match.key, True, tuple(changes), tuple(conflicts), tuple(notes))


def _bare(draft: Draft, like: Draft) -> Draft:
    """The draft without what is not kept of it."""
    return draft._replace(line=like.line, key=like.key, file=like.file, groups=(), handle=None, created_on=None)


def _newcomer(match: Match) -> Arrival:
    draft = match.draft
    fields = (*FORMS, *_LISTS, "met_on", "met_where", "stage", "confidant")
    everything = tuple(
        Change(field, () if field in _LISTS else None, value)
        for field in fields
        if _is_told(value := getattr(draft, field))
    )
    notes = tuple(Change(NOTE, None, text) for text in dict.fromkeys(draft.notes))
    return Arrival(draft, None, "new", match.key, True, everything, (), notes)


def _differences(draft: Draft, person: Person, base: Draft) -> tuple[list[Change], list[Change]]:
    """Single fields compared three ways: what the file said last time decides whose turn it is."""
    changes: list[Change] = []
    conflicts: list[Change] = []
    for field, form in FORMS.items():
        theirs, mine, before = getattr(draft, field), _mine(person, field), getattr(base, field)
        if theirs in (None, "", UNSET.get(field)) or theirs in (mine, before):
            continue
        if mine in (None, "") or mine == before:
            changes.append(Change(field, mine, theirs))
        elif form(mine) != form(theirs):
            conflicts.append(Change(field, mine, theirs))
    return changes, conflicts


def _mine(person: Person, field: str) -> Any:
    if field == "met_via":
        return person.met.via
    if field == "name":
        return person.as_written
    value = getattr(person, field)
    return None if value == UNSET.get(field) else value


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
    theirs = (draft.met_on, draft.met_where)
    if theirs == told_before or not any(theirs) or met not in ((None, None), told_before):
        return []
    fields = (("met_on", met[0], draft.met_on), ("met_where", met[1], draft.met_where))
    return [Change(field, old, new) for field, old, new in fields if new and new != old]


def _closer(draft: Draft, person: Person, base: Draft) -> list[Change]:
    """Who is followed elsewhere comes out of the background, who is archived there (they died) leaves it; who is a
    confidant elsewhere is one here."""
    changes: list[Change] = []
    if _is_archived_there(draft, base) and person.stage == "known":
        changes.append(Change("stage", person.stage, draft.stage))
    if draft.stage in ("followed", "potential") and person.stage == "known" and base.stage != draft.stage:
        changes.append(Change("stage", person.stage, draft.stage))
    if draft.confidant and not person.confidant and not base.confidant:
        changes.append(Change("confidant", False, True))
    return changes


def _is_archived_there(draft: Draft, base: Draft) -> bool:
    return draft.stage == "archived" != base.stage


def _note_changes(draft: Draft, entry: Entry, replaced: Sequence[Draft]) -> list[Change]:
    """A note that the file words anew changes where it still stands as it was told; what was told before and is no
    longer there was taken out on purpose. replaced: what was told before and this draft tells anew."""
    there = {_flat(text): text for text in entry.notes}
    before = {_flat(text) for seen in entry.seen.values() for text in seen.notes}
    theirs = {_flat(text): text for text in draft.notes}
    old = {_flat(text) for seen in replaced for text in seen.notes}
    gone = [there[flat] for flat in there if flat in old and flat not in theirs]
    fresh = [text for flat, text in theirs.items() if flat not in there and flat not in before]
    return [Change(NOTE, gone[at] if at < len(gone) else None, text) for at, text in enumerate(fresh)]


def _noted(notes: tuple[str, ...], changes: Iterable[Change]) -> tuple[str, ...]:
    kept = list(notes)
    for change in changes:
        if change.old in kept:
            kept.remove(str(change.old))
        kept.append(str(change.new))
    return tuple(kept)


def dated(text: str, otherwise: date) -> tuple[date, str]:
    """The day with which a note begins ("2025-05-01: ..."), and the rest of it; the whole where it begins with none."""
    found = _DATED.match(text)
    try:
        return (date.fromisoformat(found[1]), text[found.end() :]) if found else (otherwise, text)
    except ValueError:
        return otherwise, text


def _flat(text: str) -> str:
    return " ".join(_DATED.sub("", text).split())


def _added(field: str, there: Iterable[str], more: Iterable[str]) -> tuple[str, ...]:
    form = _LISTS[field]
    forms = {form(item) for item in there}
    return tuple(item for by_form, item in {form(item): item for item in more}.items() if by_form not in forms)


def _items(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _changed(person: Person, changes: Iterable[Change]) -> Person:
    fields: Fields = {change.field: change.new for change in changes}
    if "name" in fields:
        name = shown_name(fields["name"])
        fields |= {"name": name, "written": fields["name"] if fields["name"] != name else None}
    met = {name[4:]: fields.pop(name) for name in ("met_on", "met_where", "met_via") if name in fields}
    return person._replace(met=person.met._replace(**met), **fields)


def _unsure(match: Match, arrival: Arrival | None, people: Mapping[int, Entry]) -> Unsure | None:
    reasons = [doubt.why for doubt in match.doubts]
    for field, old, new in arrival.conflicts if arrival and match.imported else ():
        reasons.append(f"{_SPOKEN.get(field, field)}: you have {old}, the file says {new}; yours stays")
    if not reasons:
        return None
    about = next((doubt.person for doubt in match.doubts if doubt.person is not None), match.person)
    person = people[about].person.ref if about is not None else None
    draft = match.draft
    return Unsure(draft.line, draft.name, person, "; ".join(reasons), match.imported, draft.file, not match.doubts)


_SPOKEN = {"every_days": "every (days)", "met_via": "met via"}
