"""Contacts and reminders that a file tells of: laid beside the book, then written with the people."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from netcrm.columns.source_values import ToldOfContact
from netcrm.columns.writing import InteractionFields, LoopFields
from netcrm.engine.exchange import encounters
from netcrm.engine.exchange.encounters import Contact as Contact
from netcrm.engine.exchange.encounters import Crew, Seen, Stranger
from netcrm.engine.exchange.encounters import Guess as Guess
from netcrm.engine.people.normalize import plain_email, plain_url
from netcrm.errors import Usage
from netcrm.model.imports import Draft, Gathered, Left, Reminder
from netcrm.model.kinds import PROMISE
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

CALENDAR = "ics"
PLANS = "plans"
_WRITTEN = ("new", "changed", "cancelled")
ME = "me"  # the setting of the book that holds your own addresses


class Tally(NamedTuple):
    """How many of something else than people an import brings, changes and finds as before. left: passed over."""

    what: str
    new: int = 0
    changed: int = 0
    same: int = 0
    left: int = 0


class Drafted(NamedTuple):
    """The drafts of an import with the ids of their people, and ids by the keys of drafts that were put together."""

    numbered: Sequence[tuple[Draft, int]]
    twins: Mapping[str, int]


class Met(NamedTuple):
    """What is to be written of contacts and reminders, and what is not. known: reminders that are there already."""

    contacts: tuple[Contact, ...] = ()
    reminders: tuple[tuple[Reminder, int], ...] = ()
    known: int = 0
    strangers: tuple[Stranger, ...] = ()
    left: tuple[Left, ...] = ()
    me: tuple[str, ...] = ()
    guesses: tuple[Guess, ...] = ()

    @property
    def planned(self) -> int:
        """How many of the new ones lie ahead."""
        return sum(1 for one in self.contacts if one.change == "new" and one.fields.get("planned"))

    @property
    def to_write(self) -> bool:
        """Whether there is anything new or changed."""
        return bool(self.reminders) or any(contact.change in _WRITTEN for contact in self.contacts)


def planned(book: "Book", source: str, gathered: Gathered, drafted: Drafted, me: Sequence[str]) -> Met:
    """What the contacts and reminders of a file would bring."""
    if not gathered.encounters and not gathered.reminders:
        return Met()
    keys = {key: person for person, rows in book.person_sources.of(source).items() for key, _ in rows}
    crew = Crew(book.people.everybody(), drafted.numbered, {**keys, **drafted.twins})
    seen = _source_rows(book, source)
    found = encounters.plan(gathered.encounters, crew, seen, _own(book, me))
    # What a calendar has for today may still be to come; a mail of today was written.
    through = book.today - timedelta(days=1) if source == CALENDAR else book.today
    contacts = encounters.replanned(found.contacts, seen, through)
    reminders = encounters.reminded(gathered.reminders, crew)
    there = book.loops.with_uids([uid_of(source, reminder.key) for reminder, _ in reminders])
    fresh = tuple(row for row in reminders if uid_of(source, row[0].key) not in there)
    nobody = len(gathered.reminders) - len(reminders)
    left = (*found.left, *((Left("reminders about nobody in the book", nobody),) if nobody else ()))
    return Met(contacts, fresh, len(reminders) - len(fresh), found.strangers, left, found.me, found.guesses)


def tallies(met: Met, word: str) -> tuple[Tally, ...]:
    """The contacts and reminders counted. word: what the contacts of this source are."""

    changes = (("new",), ("changed", "cancelled"), ("same",), ("gone",))
    new, *others = [sum(1 for one in met.contacts if one.change in those) for those in changes]
    found = [Tally(word, new - met.planned, *others)] if met.contacts else []
    found += [Tally(PLANS, met.planned)] if met.planned else []
    return (*found, *([Tally("promises", len(met.reminders), 0, met.known)] if met.reminders or met.known else []))


def write(
    book: "Book", source: str, met: Met, ids: Sequence[int], watch: Callable[[Sequence[Any]], Iterable[Any]]
) -> None:
    """Writes what is new or changed, inside a deed that was begun. ids: of the newcomers, in their order."""

    def real(number: int) -> int:
        return number if number > 0 else ids[-1 - number]

    written = [contact for contact in met.contacts if contact.change in _WRITTEN]
    uids = {uid_of(source, one.encounter.key): one for one in written if one.change == "new"}
    there = book.interactions.with_uids(list(uids))
    kept: list[tuple[int | None, str, ToldOfContact]] = []
    contact: Contact
    for contact in watch(written):
        if contact.change == "cancelled":
            book.interaction_sources.forget(source, contact.encounter.key)
            book.interactions.remove(contact.interaction or 0)
            continue
        uid = uid_of(source, contact.encounter.key)
        people = list(dict.fromkeys(map(real, contact.people)))
        key = contact.interaction or there.get(uid) or _planned_by_hand(book, contact, people)
        if key is None:
            fields: InteractionFields = {**contact.fields, "uid": uid}
            key = book.interactions.add(fields, people)
        else:
            book.interactions.change(key, contact.fields if contact.interaction else {})
            book.interactions.join(key, people)
        kept.append((key, contact.encounter.key, contact.told))
    book.interaction_sources.keep(source, kept)
    for reminder, number in met.reminders:
        _promise(book, source, reminder, real(number))


def _planned_by_hand(book: "Book", contact: Contact, people: Sequence[int]) -> int | None:
    """The plan with the same people on that day that was typed and that no calendar told of yet: it is that meeting."""
    on = contact.encounter.on
    if not contact.fields.get("planned"):
        return None
    same = [one.id for one in book.interactions.planned(on, on) if {ref.id for ref in one.people} == {*people}]
    imported = book.interaction_sources.imported(same)
    return next((plan for plan in same if plan not in imported), None)


def uid_of(source: str, key: str) -> str:
    """The uid of something imported. Made from its source and key, so two machines that import the same agree."""
    return sha256(f"{source}\n{key}".encode()).hexdigest()[:16]


def _promise(book: "Book", source: str, reminder: Reminder, person: int) -> None:
    fields: LoopFields = {"person_id": person, "kind": PROMISE, "text": reminder.text, "due": reminder.due}
    book.loops.add({**fields, "opened": book.today, "uid": uid_of(source, reminder.key)})


def _source_rows(book: "Book", source: str) -> dict[str, Seen]:
    traces = book.interaction_sources.of(source)
    ids = [interaction for interaction, _ in traces.values() if interaction is not None]
    there = {one.id: one for one in book.interactions.by_ids(ids)}
    return {key: Seen(there.get(interaction or 0), told) for key, (interaction, told) in traces.items()}


def _own(book: "Book", me: Sequence[str]) -> frozenset[str]:
    """Your own addresses: those named now, and those named before."""
    kept = book.settings.all().get(ME, "")
    return frozenset(plain_email(one) if "@" in one else plain_url(one) for one in (*me, *kept.split()))


def set_me(book: "Book", me: Sequence[str]) -> None:
    """Your own addresses are these from now on, inside a deed that was begun; Usage for what is no address."""
    for address in me:
        if not ("@" in address or "/" in address):
            raise Usage(f'"{address}" is no address', "for example: you@example.com")
    if me:
        book.settings.put(ME, " ".join(dict.fromkeys(me)))
    else:
        book.settings.remove(ME)


def news(book: "Book", me: Sequence[str]) -> bool:
    """Whether an address of yours is not in the book yet."""
    return not set(me) <= set(book.settings.all().get(ME, "").split())


def remember_me(book: "Book", me: Sequence[str]) -> None:
    """Keeps your own addresses in the book, with those named before, inside a deed that was begun."""
    if news(book, me):
        set_me(book, (*book.settings.all().get(ME, "").split(), *me))
