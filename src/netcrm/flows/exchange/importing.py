"""Imports people from a foreign file: gather, plan, apply; all of it in one transaction, or nothing."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256
from json import dumps, loads
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from netcrm.columns.source_values import ToldOfPerson
from netcrm.columns.writing import PersonFields
from netcrm.engine.exchange import import_plan
from netcrm.engine.exchange.encounters import Stranger
from netcrm.engine.exchange.import_plan import Arrival, Change, Entry, Plan
from netcrm.engine.people import file_duplicates
from netcrm.engine.people.label_kinds import kind_of_labels, other_labels
from netcrm.engine.people.names import handle_begun, is_row_id
from netcrm.errors import Hint
from netcrm.flows.exchange import encounters, forgotten_left_out
from netcrm.flows.exchange.encounters import Tally as Tally
from netcrm.flows.exchange.recognise import SOURCES, Source, header_of, summed
from netcrm.flows.people.met_via import resolve_all
from netcrm.flows.ties import settle
from netcrm.model.imports import NETCRM, Column, Draft, Gathered, Left, Terms, Unreadable
from netcrm.model.merges import Merged
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple
from netcrm.nouns import counted
from netcrm.personal_names.shown import shown_name

if TYPE_CHECKING:
    from netcrm.store.book import Book

COUNTED = 5000  # newcomers after whom doubles are counted
MAPPING = "columns."  # settings of the book that tell how tables of a certain header are read
_OFTEN = 3  # contacts with a stranger until one is asked whether to know them

Watch: TypeAlias = Callable[[Sequence[Any]], Iterable[Any]]


class Newcomer(NamedTuple):
    """Somebody the file brings. handle: None before they are in the book, where the name has no Latin letters."""

    line: int
    name: str
    handle: str | None
    title: str | None
    company: str | None


class Changed(NamedTuple):
    """Somebody in the book of whom the file tells more, field by field."""

    line: int
    person: Ref
    fields: tuple[Change, ...]


class Doubt(NamedTuple):
    """A row to look at. did: linked (taken to be the person), added, left_out, or known (only a field is in doubt)."""

    line: int
    name: str
    person: Ref | None
    why: str | Hint
    did: str
    file: str = ""


class Preview(NamedTuple):
    """What the import does. new, changed and same count people; newcomers and changes name the first two.

    tallies: the same for notes, interactions and other things. met: who took part in the new ones, the most often
    first, of those who were in the book. left: what the file holds and netcrm does not take.
    strangers: whom you met or wrote to most and who are not in the book. me: the addresses taken for yours. columns:
    how a table was understood. unit: what `line` counts, e.g. line or card. archived: how many of the new ones come
    archived, as the file says that they died. local: how many times in UTC have another day on this machine's clock,
    which counts as the file tells no zone.
    """

    new: int
    changed: int
    same: int
    unsure: tuple[Doubt, ...]
    unreadable: tuple[Unreadable, ...]
    newcomers: tuple[Newcomer, ...]
    changes: tuple[Changed, ...]
    tallies: tuple[Tally, ...] = ()
    met: tuple[Ref, ...] = ()
    left: tuple[Left, ...] = ()
    strangers: tuple[Stranger, ...] = ()
    me: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    unit: str = "line"
    archived: int = 0
    local: int = 0


class Imported(NamedTuple):
    """An import, or with `applied` False only its plan. source: what the file is. stage: where
    those who are new go, "as_they_were" where the file says so for each.

    doubles: how many likely doubles are in the book afterwards, None where nobody counted.
    """

    plan: Preview
    applied: bool
    source: Annotated[str, tuple(SOURCES)]
    file: str
    stage: str = "known"
    doubles: int | None = 0


def take_in(  # noqa: PLR0913  (each a wish of its own)
    book: "Book",
    source: str,
    file: str,
    gathered: Gathered,
    given: PersonFields | None = None,
    apply: bool = True,
    watch: Watch = iter,
    me: Sequence[str] = (),
    mapping: tuple[str, Mapping[str, str]] | None = None,
    with_forgotten: bool = False,
) -> Imported:
    """Brings people, notes, contacts and reminders into the book, or with apply=False only tells what it would do.

    given: columns for those who are new, over what the file tells, but that whoever died stays archived. watch: handed
    what is to be written, gives it back one by one; room for a progress bar. me: your own addresses, so that you are
    nobody you met. mapping: the header of a table and the field by column that was typed for it; both are remembered.
    with_forgotten: whoever asked to be forgotten comes back; they stay out otherwise.
    """
    gathered, asked = forgotten_left_out.of_file(book, source, gathered, with_forgotten)
    held = file_duplicates.joined(gathered.drafts, by_key_alone=source == "linkedin")
    merged = book.merges.all()
    entries = _entries(book, source, held.drafts, merged)
    plan = import_plan.plan(held.drafts, list(entries.values()), gathered.unreadable, gathered.unit)
    met = encounters.planned(book, source, gathered, _numbered(plan, held.keys), me)
    conflicts = (_conflict(one) for one in met.contacts if one.conflicts)
    unsure = (*_doubts(plan, entries), *conflicts, *(_likely(one, entries, met.to_write) for one in met.guesses))
    changes = _changes(plan, entries)
    handles = Handles((*(entry.person.handle for entry in entries.values()), *(one.handle for one in merged)))
    if apply:
        newcomers = _apply(book, source, plan, met, entries, handles, given or {}, watch)
        begun = any(arrival.fresh for arrival in plan.arrivals) or met.to_write
        _remember(book, me, mapping, begun)
        _keep_doubts(book, met, unsure, entries, begun)
        if begun and with_forgotten:
            book.forgotten.lift_all(asked)
    else:
        fresh = (arrival for arrival in plan.arrivals if arrival.person_id is None)
        newcomers = [_newcomer(arrival, handles.of(arrival.draft.name, arrival.draft.handle)) for arrival in fresh]
    preview = Preview(
        plan.new,
        plan.changed,
        plan.same,
        unsure,
        plan.unreadable,
        tuple(newcomers),
        changes,
        (*_noted(plan), *encounters.tallies(met, SOURCES[source].kept or SOURCES[source].contacts)),
        _present(met, entries),
        (*forgotten_left_out.counted(asked, with_forgotten), *_left(source, gathered, met, held.times)),
        met.strangers,
        met.me,
        gathered.columns,
        gathered.unit,
        sum(1 for one in plan.arrivals if one.person_id is None and one.draft.stage == "archived"),
        gathered.local,
    )
    told = any(one.draft.stage not in (None, "archived") for one in plan.arrivals if one.person_id is None)
    stage = (given or {}).get("stage") or ("as_they_were" if told else "known")
    return Imported(preview, apply, source, file, stage)


def with_mapping(book: "Book", raw: bytes, terms: Terms) -> tuple[Terms, str]:
    """The terms with the mapping told before for a table of this header under what is told now, and the header."""
    header = header_of(raw, terms._replace(columns={}))
    return terms._replace(columns={**mapping_of(book, header), **terms.columns}), header


def mapping_of(book: "Book", header: str) -> dict[str, str]:
    """How a table with this header was told to be read."""
    kept = book.settings.all().get(_mapping_key(header))
    return {str(name): str(field) for name, field in loads(kept).items()} if kept else {}


def with_doubles(book: "Book", report: Imported) -> Imported:
    """The report of what was written, with the number of likely doubles; after very many newcomers that is not counted,
    as it would take longer than the half of their import."""
    if not report.applied or not report.plan.new:
        return report
    from netcrm.flows.people.merging import doubles

    return report._replace(doubles=doubles(book).total if report.plan.new <= COUNTED else None)


class Handles:
    """New handles for many people at once: looking each up, or counting from 2 each time, takes too long."""

    def __init__(self, taken: Iterable[str]) -> None:
        self.taken = set(taken)
        self.numbers: dict[str, int] = {}

    def of(self, name: str, wanted: str | None = None) -> str | None:
        """A handle nobody has, the wanted one if it is free; None for a name without Latin letters."""
        if wanted and wanted not in self.taken and not is_row_id(wanted):
            self.taken.add(wanted)
            return wanted
        base = handle_begun(shown_name(name))
        if not base:
            return None
        number = self.numbers.get(base, 1)
        handle = base if number == 1 else f"{base}-{number}"
        while handle in self.taken or is_row_id(handle):
            number += 1
            handle = f"{base}-{number}"
        self.numbers[base] = number + 1
        self.taken.add(handle)
        return handle

    def numbered(self, book: "Book") -> str:
        """A handle for a name without Latin letters, given when everybody before is written."""
        handle = book.people.numbered_handle()
        self.taken.add(handle)
        return handle


def _entries(book: "Book", source: str, drafts: Sequence[Draft], merged: Sequence[Merged]) -> dict[int, Entry]:
    """Everybody in the book, with what this source told of them before."""
    told = book.person_sources.of(source)
    notes = book.notes.texts() if any(draft.notes for draft in drafts) else {}
    uids: dict[int, tuple[str, ...]] = {}
    for one in merged:
        uids[one.into] = (*uids.get(one.into, ()), one.uid)
    return {
        person.id: Entry(
            person,
            {key: import_plan.recalled(key, seen) for key, seen in told.get(person.id, ())},
            notes.get(person.id, ()),
            uids.get(person.id, ()),
        )
        for person in book.people.everybody()
    }


def _numbered(plan: Plan, twins_keys: Mapping[str, str]) -> encounters.Drafted:
    """The drafts of this import with the ids of their people, -1 and below for those who are new."""
    numbered: list[tuple[Draft, int]] = []
    new = 0
    for arrival in plan.arrivals:
        new -= arrival.person_id is None
        numbered.append((arrival.draft, new if arrival.person_id is None else arrival.person_id))
    ids = {draft.key: number for draft, number in numbered if draft.key}
    return encounters.Drafted(numbered, {twin: ids[key] for twin, key in twins_keys.items() if key in ids and twin})


def _doubts(plan: Plan, entries: Mapping[int, Entry]) -> tuple[Doubt, ...]:
    by_place = {(arrival.draft.file, arrival.draft.line): arrival for arrival in plan.arrivals}

    def did(row: import_plan.Unsure) -> str:
        arrival = by_place.get((row.file, row.line))
        if not row.imported or arrival is None:
            return "left_out"
        if arrival.person_id is None:
            return "added"
        return "known" if row.sure or arrival.key in entries[arrival.person_id].seen else "linked"

    return tuple(Doubt(row.line, shown_name(row.name), row.person, row.why, did(row), row.file) for row in plan.unsure)


def _conflict(contact: encounters.Contact) -> Doubt:
    told = contact.encounter
    fields = " and ".join("day" if field == "on" else field for field in contact.conflicts)
    why = f"you changed the {fields}, and the file did too; yours stays"
    return Doubt(told.line, told.text or told.on.isoformat(), None, why, "known", told.file)


def _likely(guess: encounters.Guess, entries: Mapping[int, Entry], news: bool) -> Doubt:
    """Somebody of a calendar or mailbox who may be one of the book, with the command that says so.

    news: whether anything is to be written of what the file tells.
    """
    name, address, people, sure = guess.likely
    refs = [entries[number].person.ref for number in people]
    first = refs[0]
    if sure:
        why = Hint("taken_by_name", (first.handle, address))
    elif len(refs) > 1:
        why = Hint("one_of_yours", (", ".join(ref.handle for ref in refs), address))
    else:
        why = Hint("is_yours", (first.name, first.handle, address))
    did = ("linked" if news else "known") if sure else "left_out"
    return Doubt(guess.line, name, first, why, did, guess.file)


def _present(met: encounters.Met, entries: Mapping[int, Entry]) -> tuple[Ref, ...]:
    times = Counter(number for one in met.contacts if one.change == "new" for number in one.people if number > 0)
    return tuple(entries[number].person.ref for number, _ in times.most_common())


def _changes(plan: Plan, entries: Mapping[int, Entry]) -> tuple[Changed, ...]:
    return tuple(
        Changed(arrival.draft.line, entries[arrival.person_id].person.ref, (*arrival.changes, *arrival.notes))
        for arrival in plan.arrivals
        if arrival.person_id is not None and (arrival.changes or arrival.notes)
    )


def _noted(plan: Plan) -> tuple[Tally, ...]:
    notes = [change for arrival in plan.arrivals for change in arrival.notes]
    changed = sum(1 for change in notes if change.old is not None)
    return (Tally("notes", len(notes) - changed, changed),) if notes else ()


def _left(source: str, gathered: Gathered, met: encounters.Met, joined: int) -> tuple[Left, ...]:
    word = SOURCES[source].contacts
    contacts = (Left(f"{word} {what}", times) for what, times in met.left)
    grouped = _labels(gathered.drafts)
    twice = (Left(f"second {gathered.unit}s of the same person, put into the first", joined),) if joined else ()
    return summed((*gathered.left, *grouped, *contacts, *twice))


def _labels(drafts: Sequence[Draft]) -> list[Left]:
    """How many have labels that --groups would make topics, and whom it would give a kind."""
    labelled = [draft for draft in drafts if draft.groups]
    kinds = Counter(kind for draft in labelled if not draft.kind and (kind := kind_of_labels(draft.groups)))
    topics = sum(
        1
        for draft in labelled
        if set(other_labels(draft.groups, draft.kind or kind_of_labels(draft.groups))) - set(draft.topics)
    )
    told = [Left(Hint("labels_of_kind", (kind,)), times) for kind, times in kinds.items()]
    return [*told, *([Left(Hint("labels"), topics)] if topics else [])]


def _apply(  # noqa: PLR0913  (what was worked out before)
    book: "Book",
    source: str,
    plan: Plan,
    met: encounters.Met,
    entries: dict[int, Entry],
    handles: Handles,
    given: PersonFields,
    watch: Watch,
) -> list[Newcomer]:
    fresh = [arrival for arrival in plan.arrivals if arrival.fresh]
    if not fresh and not met.to_write:
        return []
    book.command(_deed(plan, met, SOURCES[source]))
    newcomers: list[Newcomer] = []
    kept: list[tuple[int, str, ToldOfPerson]] = []
    ids: list[int] = []
    for arrival in watch(fresh):
        person = arrival.person_id
        if person is None:
            draft = arrival.draft
            handle = handles.of(draft.name, draft.handle) or handles.numbered(book)
            newcomers.append(_newcomer(arrival, handle))
            person = book.people.add({**_fields(book, arrival), **_wished(given, draft), "handle": handle})
            ids.append(person)
        elif arrival.changes:
            _change(book, person, arrival, entries)
        _write_notes(book, person, arrival.notes, SOURCES[source].dated)
        kept.append((person, arrival.key, import_plan.source_fields(arrival.draft)))
    book.person_sources.keep(source, [row for row in kept if not row[1].startswith(NETCRM)])
    encounters.write(book, source, met, ids, watch)
    resolve_all(book)
    settle(book)
    return newcomers


def _fields(book: "Book", arrival: Arrival) -> PersonFields:
    """The columns of somebody new. Whom netcrm itself wrote down comes back under the same uid."""
    draft = arrival.draft
    fields: PersonFields = {"created_on": draft.created_on or book.today, **import_plan.applied(None, arrival)}
    return {**fields, "uid": draft.key.removeprefix(NETCRM)} if draft.key.startswith(NETCRM) else fields


def _wished(given: PersonFields, draft: Draft) -> PersonFields:
    """What is wished for all who are new, but that nobody brings the dead into your day."""
    return {**given, "stage": "archived"} if draft.stage == "archived" else given


def _change(book: "Book", person: int, arrival: Arrival, entries: dict[int, Entry]) -> None:
    """Two rows of a file can be about one person, so the second must find what the first one wrote."""
    book.people.change(person, import_plan.applied(entries[person], arrival))
    entries[person] = entries[person]._replace(person=book.people.get(person)[0])


def _write_notes(book: "Book", person: int, notes: Iterable[Change], dated: bool) -> None:
    for change in notes:
        on, text = import_plan.dated(str(change.new), book.today) if dated else (book.today, str(change.new))
        if change.old is None or not book.notes.reword(person, str(change.old), text):
            book.notes.add(person, min(on, book.today), text, False)


def _newcomer(arrival: Arrival, handle: str | None) -> Newcomer:
    draft = arrival.draft
    return Newcomer(draft.line, shown_name(draft.name), handle, draft.title, draft.company)


def _deed(plan: Plan, met: encounters.Met, source: Source) -> str:
    name = source.name
    contacts = sum(1 for contact in met.contacts if contact.change == "new") - met.planned
    brought = [counted(plan.new, "people")] if plan.new else []
    brought += [counted(contacts, source.kept or source.contacts)] if contacts else []
    brought += [counted(met.planned, encounters.PLANS)] if met.planned else []
    if brought:
        changed = f", changed {plan.changed:,}" if plan.changed else ""
        return f"imported {', '.join(brought[:-1])}{' and ' if brought[1:] else ''}{brought[-1]} from {name}{changed}"
    if plan.changed:
        return f"changed {counted(plan.changed, 'people')} as {name} has them"
    return f"brought what changed from {name}" if met.to_write else f"linked people with {name}"


def _remember(book: "Book", me: Sequence[str], mapping: tuple[str, Mapping[str, str]] | None, begun: bool) -> None:
    """Keeps your own addresses, and how a table with such a header is to be read. begun: inside the import's deed."""
    value = dumps(dict(mapping[1]), ensure_ascii=False) if mapping else ""
    key = _mapping_key(mapping[0]) if mapping else ""
    fresh_mapping = mapping is not None and book.settings.all().get(key) != value
    if not encounters.news(book, me) and not fresh_mapping:
        return
    if not begun:
        book.command("remembered how your files are to be read")
    encounters.remember_me(book, me)
    if fresh_mapping:
        book.settings.put(key, value)


def _keep_doubts(
    book: "Book", met: encounters.Met, unsure: Sequence[Doubt], entries: Mapping[int, Entry], begun: bool
) -> None:
    """Keeps whom the file may mean of the book, and strangers met three times, to be asked about once in a review.

    begun: inside the import's deed.
    """
    there = {(one.kind, one.key) for one in book.doubts.answered()}
    likely = [guess.likely for guess in met.guesses if not guess.likely.sure]
    found = [("calendar", f"{one.address} {entries[one.people[0]].person.uid} {one.name}") for one in likely]
    found += [("stranger", f"{one.address} - {one.name}") for one in met.strangers if one.times >= _OFTEN and one.name]
    uids = {entry.person.id: entry.person.uid for entry in entries.values()}
    found += [
        ("import", f"{uids[one.person.id]} {one.name}")
        for one in unsure
        if one.person and one.person.id in uids and one.name and one.did in ("linked", "left_out")
        if not isinstance(one.why, Hint)  # those are the calendar's
    ]
    fresh = [one for one in dict.fromkeys(found) if one not in there]
    if fresh and not begun:
        book.command("kept what a file left in doubt")
    for kind, key in fresh:
        book.doubts.keep(kind, key, book.today)


def _mapping_key(header: str) -> str:
    return f"{MAPPING}{sha256(header.encode()).hexdigest()[:16]}"
