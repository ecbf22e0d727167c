"""Matches the people of two books, and tells what is to be united of each, field by field.

A row is somebody's columns as plain JSON values, as a Snapshot has them.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date
from typing import Any

from netcrm.columns.column import Column, Row
from netcrm.columns.records import PersonRecord, Snapshot
from netcrm.columns.tables import TABLES
from netcrm.engine.exchange.import_plan import Change
from netcrm.engine.people.candidate_index import PROFILE
from netcrm.engine.people.join_values import EMPTY, FORMS, GROUPS, is_unset, joined
from netcrm.engine.people.match_drafts import Entry, matched
from netcrm.engine.people.normalize import plain_url
from netcrm.model.imports import NETCRM, Draft
from netcrm.model.people import IN_YOUR_DAY, Person
from netcrm.named_tuple import NamedTuple

SOURCE = "netcrm"  # of origins whose key is the uid that somebody has in another book
_UNIT = "entry"
_COLUMNS = TABLES["people"].columns
_FILLED = [each for each in _COLUMNS if each.merge in ("fill", "same", "fuller") and each.type != "list"]
_UNITED = [each for each in _COLUMNS if each.merge == "unite"]
_COMPARED = [each for each in _COLUMNS if each.differs]


class Doubt(NamedTuple):
    """Why to look at somebody, and the uid of whom it is about."""

    why: str
    about: str


class Guest(NamedTuple):
    """Somebody of the other book.

    place: their number among its entries. row: as they stand there. uid: theirs here, also of somebody new. change:
    new, changed, same, or gone (deleted here). linked: found by another sign than a uid. changes: fields to write.
    conflicts: fields in which the books differ; what stands here stays.
    """

    place: int
    row: PersonRecord
    uid: str
    change: str
    linked: bool = False
    changes: tuple[Change, ...] = ()
    conflicts: tuple[Change, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def guests(theirs: Snapshot, ours: Snapshot, places: Sequence[int], gone: Set[str]) -> tuple[Guest, ...]:
    """Everybody of the other book in their order, beside who is here. gone: uids of people who were deleted here.

    A uid is known as somebody's own, as that of somebody merged into them, or as an origin. Who is not known so is
    found by web address, e-mail, phone, name and company, or by the name alone where nothing speaks against it; else
    they are somebody new. Two people there are never found to be the same one here.
    """
    known = _matched_by_key(theirs, ours)
    found = _matched_by_signs(theirs, ours, places, known, gone)
    now = {row["uid"]: dict(row) for row in ours.people}
    before = {row["uid"]: row["person"] for row in ours.merged}
    told: list[Guest] = []
    for place, row in zip(places, theirs.people, strict=True):
        uid = row["uid"]
        here, doubts = (known[uid], ()) if uid in known else found.get(uid, ("", ()))
        if here:
            guest = _met(Guest(place, row, here, "same", uid not in known, doubts=doubts), now[here], before.get(uid))
            now[here] |= {change.field: _as_row(change.new) for change in guest.changes}
        else:
            guest = Guest(place, row, uid, "gone" if uid in gone else "new", doubts=doubts)
        told.append(guest)
    return tuple(told)


def _matched_by_key(theirs: Snapshot, ours: Snapshot) -> dict[str, str]:
    """The uid here of everybody there who is known by one of theirs: their own, or what a third book calls them."""
    here = {row["key"]: row["person"] for row in ours.origins if row["source"] == SOURCE}
    here |= {row["uid"]: row["into"] for row in ours.merged}
    here |= {row["uid"]: row["uid"] for row in ours.people}
    known = {row["person"]: here[row["key"]] for row in theirs.origins if row["source"] == SOURCE if row["key"] in here}
    return known | {row["uid"]: here[row["uid"]] for row in theirs.people if row["uid"] in here}


def _matched_by_signs(
    theirs: Snapshot, ours: Snapshot, places: Sequence[int], known: Mapping[str, str], gone: Set[str]
) -> dict[str, tuple[str, tuple[Doubt, ...]]]:
    """Whose somebody is by other signs, "" for nobody, and why to look, by their uid there."""
    there = {place: row for place, row in zip(places, theirs.people, strict=True) if _stays(row["uid"], known, gone)}
    if not ours.people or all(row["uid"] in known for row in there.values()):
        return {}
    uids: dict[str, tuple[str, ...]] = {}
    for uid, here in known.items():
        uids[here] = (*uids.get(here, ()), uid)
    book = [Entry(_person(at, row), uids=uids.get(row["uid"], ())) for at, row in enumerate(ours.people)]
    drafts = [_draft(place, row, row["uid"] in known) for place, row in there.items()]
    found: dict[str, tuple[str, tuple[Doubt, ...]]] = {}
    met = set(known.values())
    for match in matched(drafts, book, lambda _, at: book[at].person, _UNIT):
        uid = there[match.draft.line]["uid"]
        # What is about others of the same file says nothing: there they are different people.
        doubts = tuple(Doubt(one.why, book[one.person].person.uid) for one in match.doubts if one.person is not None)
        here = "" if match.person is None or uid in known else book[match.person].person.uid
        if here in met:
            here, doubts = "", doubts or (Doubt("much like somebody you have, who is another one there", here),)
        met |= {here} - {""}
        found[uid] = (here, doubts)
    return found


def _stays(uid: str, known: Mapping[str, str], gone: Set[str]) -> bool:
    return uid in known or uid not in gone


def _person(at: int, row: Row) -> Person:
    emails, phones, urls = (tuple(row[field]) for field in ("emails", "phones", "urls"))
    return Person(
        at, row["uid"], row["handle"], row["name"], company=row["company"], emails=emails, phones=phones, urls=urls
    )


def _draft(place: int, row: Row, known: bool) -> Draft:
    """Somebody as they are compared. Who is not known goes by their profile, so that another one tells them apart."""
    profiles = [url for url in row["urls"] if plain_url(url).startswith(PROFILE)]
    key = profiles[0] if len(profiles) == 1 and not known else NETCRM + row["uid"]
    emails, phones, urls = (tuple(row[field]) for field in ("emails", "phones", "urls"))
    return Draft(place, row["name"], key, emails, phones, urls, company=row["company"])


def _met(guest: Guest, mine: Row, before: Row | None) -> Guest:
    """With what is to be united. before: as they were when they were merged here; what they still have is no news."""
    theirs: Row = guest.row
    old: Row = before or {}
    changes = [*_filled(mine, theirs, old), *_added(mine, theirs, old), *_closer(mine, theirs, old)]
    conflicts = [
        _change(column, mine[column.field], theirs[column.field])
        for column in _COMPARED
        if not (guest.linked and column.field == "name") and _is_other(column, mine, theirs, old)
    ]
    written = {change.field for change in changes}
    left = tuple(conflict for conflict in conflicts if conflict.field not in written)
    return guest._replace(change="changed" if changes else "same", changes=tuple(changes), conflicts=left)


def _filled(mine: Row, theirs: Row, before: Row) -> Iterator[Change]:
    for column in _FILLED:
        own, other = mine[column.field], theirs[column.field]
        if own == other or not _news(column, theirs, before):
            continue
        if joined(column, own, other) != own and all(mine[field] in EMPTY for field in GROUPS.get(column.field, ())):
            yield _change(column, own, other)


def _added(mine: Row, theirs: Row, before: Row) -> Iterator[Change]:
    """Lists are united."""
    for column in _UNITED:
        field, form = column.field, FORMS[column.form]
        if theirs[field] and theirs[field] != mine[field]:
            there = {form(item) for item in (*mine[field], *before.get(field, ()))}
            more = {form(item): item for item in reversed(theirs[field]) if form(item) not in there}
            if more:
                yield Change(field, tuple(mine[field]), (*mine[field], *reversed(more.values())))


def _closer(mine: Row, theirs: Row, before: Row) -> Iterator[Change]:
    """Who is in the day there comes out of the background here; who is a confidant there is one here."""
    if theirs["stage"] in IN_YOUR_DAY and mine["stage"] == "known" and theirs["stage"] != before.get("stage"):
        yield Change("stage", mine["stage"], theirs["stage"])
    for column in _COLUMNS:
        field = column.field
        if column.merge == "either" and theirs[field] and not mine[field] and not before.get(field):
            yield Change(field, False, True)


def _is_other(column: Column, mine: Row, theirs: Row, before: Row) -> bool:
    """Whether the books say something else."""
    own, other = mine[column.field], theirs[column.field]
    if own == other or not _news(column, theirs, before) or is_unset(column, own):
        return False
    form = FORMS[column.form]
    return form(own) != form(other) and not (column.merge == "fuller" and other == f"--{own[5:]}")


def _news(column: Column, theirs: Row, before: Row) -> bool:
    return not is_unset(column, theirs[column.field]) and theirs[column.field] != before.get(column.field)


def _change(column: Column, old: Any, new: Any) -> Change:
    """Days as days, as a report tells them."""
    if column.type == "day":
        return Change(column.field, old and date.fromisoformat(old), date.fromisoformat(new))
    return Change(column.field, None if is_unset(column, old) else old, new)


def _as_row(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
