"""Leaves out of what an import brings those who asked to be forgotten, and their names from what it says of others."""

from collections.abc import Mapping, Sequence, Set
from typing import Any

from netcrm.columns.column import Row
from netcrm.columns.records import Snapshot
from netcrm.columns.tables import TABLES
from netcrm.engine.people.going_by import GoingBy, going_by
from netcrm.engine.people.redaction import Redactor, is_named_in, without
from netcrm.engine.people.signs import Marks, signs_of, signs_of_draft, signs_of_party
from netcrm.model.imports import Draft, Encounter, Gathered, Party
from netcrm.named_tuple import NamedTuple

Places = Mapping[str, Sequence[int]]


class Rest(NamedTuple):
    """A file without the forgotten. who: which of them were in it, by what the book calls them."""

    gathered: Gathered
    who: frozenset[str]


class RestOfBook(NamedTuple):
    """Another book without what names the forgotten; they themselves are still in it. uids: theirs there."""

    whole: Snapshot
    places: Places
    uids: frozenset[str]
    who: frozenset[str]


def of_file(gathered: Gathered, source: str, marks: Marks) -> Rest:
    """The file without people who were forgotten: as entries, in meetings and mails, and as a name in those."""
    drafts = {id(draft): marks.who(signs_of_draft(draft, source)) for draft in gathered.drafts}
    gone = [draft for draft in gathered.drafts if drafts[id(draft)]]
    keys = {draft.key for draft in gone if draft.key}
    there = {party for one in gathered.encounters for party in one.people} | {one.person for one in gathered.reminders}
    parties = {party: _who(party, keys, marks) for party in there}
    absent = {party for party, who in parties.items() if who is not None}
    if not gone and not absent:
        return Rest(gathered, frozenset())
    stay = [draft for draft in gathered.drafts if not drafts[id(draft)]]
    named: list[Row] = [{"name": one.name, "emails": one.emails} for one in gone]
    named += [{"name": one.name} for one in absent if one.name]
    others = GoingBy().with_all(
        going_by({"name": name}) for name in (*(one.name for one in stay), *_names(parties, absent))
    )
    redactor = Redactor(GoingBy().with_all(going_by(row) for row in named).without(others))
    rest = gathered._replace(
        drafts=tuple(_unnamed(draft, redactor) for draft in stay),
        encounters=tuple(one for each in gathered.encounters if (one := _without(each, absent, redactor)) is not None),
        reminders=tuple(one for one in gathered.reminders if one.person not in absent),
    )
    who = frozenset().union(*drafts.values(), *(who for who in parties.values() if who))
    return Rest(rest, who)


def of_book(theirs: Snapshot, places: Places, marks: Marks, known: Set[str]) -> RestOfBook:
    """Another book without what is known by, or names, those who were forgotten. known: uids of people here."""
    found = {row["uid"]: marks.who(signs_of(row)) for row in theirs.people if row["uid"] not in known}
    found |= {row["uid"]: marks.who(signs_of({**row["person"], **row})) for row in theirs.merged}
    uids = frozenset(uid for uid, who in found.items() if who)
    if not uids:
        return RestOfBook(theirs, places, uids, frozenset())
    gone = [row for row in (*theirs.people, *theirs.merged) if row["uid"] in uids]
    others = GoingBy().with_all(going_by(row) for row in theirs.people if row["uid"] not in uids)
    redactor = Redactor(GoingBy().with_all(map(going_by, gone)).without(others))
    between = {row["introduction"] for row in theirs.sides if row["person"] in uids}
    rows: dict[str, tuple[Any, ...]] = {}
    numbers: dict[str, Sequence[int]] = dict(places)
    for name, table in TABLES.items():
        there = getattr(theirs, name)
        at = places.get(name) or range(1, len(there) + 1)
        kept = [
            (place, row)
            for place, row in zip(at, there, strict=True)
            if not (_is_theirs(name, row, uids, redactor) or (name == "introductions" and row["uid"] in between))
        ]
        fields = [(column.field, name == "people") for column in table.texts]
        numbers[name] = [place for place, _ in kept]
        rows[name] = tuple(
            {**row, **{field: without(row[field], redactor, field if of else "") for field, of in fields}}
            if name != "people" or row["uid"] not in uids
            else row
            for _, row in kept
        )
    who = frozenset().union(*(found[uid] for uid in uids))
    return RestOfBook(Snapshot._make(rows[name] for name in Snapshot._fields), numbers, uids, who)


def _is_theirs(name: str, row: Mapping[str, Any], uids: Set[str], redactor: Redactor) -> bool:
    """Whether a row is known by words that name them, or by a uid of theirs; they themselves and what hangs on them
    are left to whoever unites the books."""
    if name == "merged":
        return row["uid"] in uids
    if TABLES[name].has_uid:
        return False
    known = " ".join(str(row[field]) for field in TABLES[name].known_by)
    return any(uid in known for uid in uids) or is_named_in(known, redactor)


def _who(party: Party, keys: Set[str], marks: Marks) -> frozenset[str] | None:
    """Which of the forgotten somebody in a meeting is, None for none of them."""
    who = marks.who(signs_of_party(party.email, party.url, party.name))
    return who if who or (party.key and party.key in keys) else None


def _names(parties: Mapping[Party, Any], absent: Set[Party]) -> list[str]:
    return [party.name for party in parties if party not in absent and party.name]


def _without(encounter: Encounter, absent: Set[Party], redactor: Redactor) -> Encounter | None:
    """A meeting without them; None where it was with them alone."""
    people = tuple(party for party in encounter.people if party not in absent)
    if encounter.people and not people:
        return None
    place = redactor.redacted(encounter.place) if encounter.place else encounter.place
    return encounter._replace(people=people, text=redactor.redacted(encounter.text), place=place)


def _unnamed(draft: Draft, redactor: Redactor) -> Draft:
    via = draft.met_via if draft.met_via and not redactor.names(draft.met_via) else None
    return draft._replace(met_via=via, notes=tuple(redactor.redacted(note, full=True) for note in draft.notes))
