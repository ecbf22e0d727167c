"""Taking in people from a foreign file: gather, plan, apply; all of it in one transaction, or nothing."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from netcrm.engine import arrivals, names
from netcrm.engine.arrivals import Arrival, Change, Entry, Plan
from netcrm.errors import Usage
from netcrm.flows.ties import settle
from netcrm.model import Gathered, Ref, Unreadable

if TYPE_CHECKING:
    from netcrm.store.book import Book

SOURCES = {"linkedin": "LinkedIn"}  # the word that is typed, and the name people know
NAME_LIMIT = 200  # characters, as for people added by hand

Watch: TypeAlias = Callable[[Sequence[Arrival]], Iterable[Arrival]]


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
    why: str
    did: str


class Preview(NamedTuple):
    """What the import does. new, changed and same count people; newcomers and changes name the first two."""

    new: int
    changed: int
    same: int
    unsure: tuple[Doubt, ...]
    unreadable: tuple[Unreadable, ...]
    newcomers: tuple[Newcomer, ...]
    changes: tuple[Changed, ...]


class Imported(NamedTuple):
    """An import, or with `applied` False only its plan. source: one of SOURCES."""

    plan: Preview
    applied: bool
    source: str
    file: str


def gather(source: str, raw: bytes, day_order: str) -> Gathered:
    """The people in a file of that source; Refused for a file of another kind, Usage for a source there is not.

    day_order, "dmy" or "mdy", decides dates that the file itself leaves open.
    """
    if source not in SOURCES:
        raise Usage(f'netcrm cannot import "{source}"', f"it can import: {', '.join(SOURCES)}")
    from netcrm.sources import linkedin

    found = linkedin.read(raw, day_order)
    fitting = tuple(draft for draft in found.drafts if len(draft.name) <= NAME_LIMIT)
    if len(fitting) == len(found.drafts):
        return found
    long = [draft for draft in found.drafts if len(draft.name) > NAME_LIMIT]
    flaws = [Unreadable(draft.line, f"a name of {len(draft.name):,} characters") for draft in long]
    return Gathered(fitting, tuple(sorted((*found.unreadable, *flaws))))


def take_in(
    book: "Book",
    source: str,
    file: str,
    gathered: Gathered,
    given: Mapping[str, Any] | None = None,
    apply: bool = True,
    watch: Watch = iter,
) -> Imported:
    """Brings the people into the book, or with apply=False only tells what it would do.

    given: columns for those who are new, over what the file tells. watch: handed what is to be written, gives it back
    one by one; room for a progress bar.
    """
    entries = _entries(book, source)
    plan = arrivals.plan(gathered.drafts, list(entries.values()), gathered.unreadable)
    unsure = _doubts(plan, entries)
    changes = _changes(plan, entries)
    handles = _Handles(entry.person.handle for entry in entries.values())
    if apply:
        newcomers = _apply(book, source, plan, entries, handles, given or {}, watch)
    else:
        fresh = (arrival for arrival in plan.arrivals if arrival.person_id is None)
        newcomers = [_newcomer(arrival, handles.of(arrival.draft.name)) for arrival in fresh]
    preview = Preview(plan.new, plan.changed, plan.same, unsure, plan.unreadable, tuple(newcomers), changes)
    return Imported(preview, apply, source, file)


class _Handles:
    """New handles for many people at once: looking each up, or counting from 2 each time, takes too long."""

    def __init__(self, taken: Iterable[str]) -> None:
        self.taken = set(taken)
        self.numbers: dict[str, int] = {}

    def of(self, name: str) -> str | None:
        """A handle nobody has; None for a name without Latin letters."""
        base = names.handle_for(name, ())
        if not base:
            return None
        number = self.numbers.get(base, 1)
        handle = base if number == 1 else f"{base}-{number}"
        while handle in self.taken:
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


def _entries(book: "Book", source: str) -> dict[int, Entry]:
    """Everybody in the book, with what this source told of them before."""
    told = book.origins.of(source)
    return {
        person.id: Entry(person, {key: arrivals.recalled(key, seen) for key, seen in told.get(person.id, ())})
        for person in book.people.everybody()
    }


def _doubts(plan: Plan, entries: Mapping[int, Entry]) -> tuple[Doubt, ...]:
    by_line = {arrival.draft.line: arrival for arrival in plan.arrivals}

    def did(row: arrivals.Unsure) -> str:
        arrival = by_line.get(row.line)
        if not row.imported or arrival is None:
            return "left_out"
        if arrival.person_id is None:
            return "added"
        return "known" if arrival.key in entries[arrival.person_id].seen else "linked"

    return tuple(Doubt(row.line, row.name, row.person, row.why, did(row)) for row in plan.unsure)


def _changes(plan: Plan, entries: Mapping[int, Entry]) -> tuple[Changed, ...]:
    return tuple(
        Changed(arrival.draft.line, entries[arrival.person_id].person.ref, arrival.changes)
        for arrival in plan.arrivals
        if arrival.person_id is not None and arrival.changes
    )


def _apply(
    book: "Book",
    source: str,
    plan: Plan,
    entries: dict[int, Entry],
    handles: _Handles,
    given: Mapping[str, Any],
    watch: Watch,
) -> list[Newcomer]:
    fresh = [arrival for arrival in plan.arrivals if arrival.fresh]
    if not fresh:
        return []
    book.deed(_deed(plan, SOURCES[source]))
    newcomers: list[Newcomer] = []
    kept: list[tuple[int, str, dict[str, Any]]] = []
    for arrival in watch(fresh):
        person = arrival.person_id
        if person is None:
            handle = handles.of(arrival.draft.name) or handles.numbered(book)
            newcomers.append(_newcomer(arrival, handle))
            fields = {"created_on": book.today, **arrivals.applied(None, arrival), **given, "handle": handle}
            person = book.people.add(fields)
        elif arrival.changes:
            _change(book, person, arrival, entries)
        kept.append((person, arrival.key, arrivals.told(arrival.draft)))
    book.origins.keep(source, kept)
    settle(book)
    return newcomers


def _change(book: "Book", person: int, arrival: Arrival, entries: dict[int, Entry]) -> None:
    """Two rows of a file can be about one person, so the second must find what the first one wrote."""
    book.people.change(person, arrivals.applied(entries[person], arrival))
    entries[person] = Entry(book.people.get(person)[0], entries[person].seen)


def _newcomer(arrival: Arrival, handle: str | None) -> Newcomer:
    draft = arrival.draft
    return Newcomer(draft.line, draft.name, handle, draft.title, draft.company)


def _deed(plan: Plan, name: str) -> str:
    if plan.new:
        return f"imported {_people(plan.new)} from {name}" + (f", changed {plan.changed:,}" if plan.changed else "")
    if plan.changed:
        return f"changed {_people(plan.changed)} as {name} has them"
    return f"linked people with {name}"


def _people(count: int) -> str:
    return f"{count:,} {'person' if count == 1 else 'people'}"
