"""The first evening: each line typed is one command, and typing it again changes nothing."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

from netcrm.engine.log.start_lines import A_PERSON, A_PROMISE, Beginning, Owed
from netcrm.engine.log.start_lines import read_names as read_names
from netcrm.engine.log.start_lines import read_owed as read_owed
from netcrm.engine.log.start_lines import read_people as read_people
from netcrm.engine.log.start_lines import several as several
from netcrm.engine.people import names
from netcrm.errors import Hint
from netcrm.flows.exchange.importing import Imported
from netcrm.flows.naming import nobody
from netcrm.flows.naming import person as person_named
from netcrm.flows.people.people import checked_name, new_person
from netcrm.flows.ties import person_today, settle
from netcrm.model.history import FROM_MEMORY, Loop
from netcrm.model.kinds import CONTACT, LOOPS, PROMISE
from netcrm.model.people import Known, Person
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.columns.writing import LoopFields, PersonFields
    from netcrm.store.book import Book


class Begun(NamedTuple):
    """Somebody after a line about them. did: added, followed, changed or same; last: the contact kept from memory.

    note: what of the line was kept as a note.
    """

    person: Person
    did: str
    last: date | None
    note: str = ""


class Promised(NamedTuple):
    """What you owe somebody. did: opened, or same where that was open already; added: they are new in the book."""

    loop: Loop
    did: str
    added: bool


class Question(NamedTuple):
    """What is asked, and a line as it could be answered."""

    text: str
    example: str


class Unclear(NamedTuple):
    """Why a line could not be understood, and a way out."""

    message: str
    hint: str | Hint


class Started(NamedTuple):
    """What `start` did where nobody could be asked, and the commands to go on with."""

    imported: Imported | None
    next: tuple[Hint, ...]


WHO = Question("Who holds you up?", A_PERSON)
NIGHT = Question("Whom could you call at night?", "Priya Nair, Hanna Keller")
OWED = Question("What do you owe anyone?", A_PROMISE)
NEXT = (
    Hint("begin_follow"),
    Hint("begin_add"),
    Hint("begin_promise"),
    Hint("begin_today"),
)


def candidates(book: "Book", name: str) -> tuple[tuple[Known, ...], bool]:
    """Who a name typed may be, the likeliest first, and whether that is sure; nobody is surely somebody new.

    People in the background count here by a part of their name too: right after an import they are the ones meant.
    """
    match = names.named_match(name)
    there = book.people.named(match) if match else ()
    if found := names.matches(name, (*book.people.in_day(), *there, *book.people.with_handle(name.lower()))):
        return found, len(found) == 1
    near = [one for handle in nobody(book, name).candidates for one in book.people.with_handle(handle)]
    return tuple({one.id: one for one in (*there, *near) if one.stage != "archived"}.values())[:8], False


def begin(book: "Book", told: Beginning, handle: str | None) -> Begun:
    """Brings somebody into your day as told. handle: None for somebody new."""
    if handle is None:
        return _added(book, told)
    person = person_named(book, handle)
    book.command(f"followed {person.name}")
    changes = _changes(person, told)
    book.people.change(person.id, changes)
    last, note = _remembered(book, person.id, told.last), _noted(book, person.id, told.note)
    settle(book)
    did = "followed" if "stage" in changes else "changed" if changes or last or note else "same"
    return Begun(person_today(book, person.id), did, last, note)


def confide(book: "Book", told: Beginning, handle: str | None) -> Begun:
    """Marks somebody as safe to be honest with; who is new and told without a kind is a friend."""
    kind = told.kind or ("friend" if handle is None else None)
    return begin(book, told._replace(confidant=True, kind=kind), handle)


def owe(book: "Book", owed: Owed, handle: str | None) -> Promised:
    """Opens a promise, unless the very same one is open. handle: None for somebody new."""
    person = person_named(book, handle) if handle else None
    for loop in book.loops.of(person.id, book.today, only_open=True) if person else ():
        if loop.kind == PROMISE and fold(loop.text) == fold(owed.text):
            return Promised(loop, "same", False)
    name = person.name if person else checked_name(owed.name)
    book.command(f"{LOOPS[PROMISE].deed} {name}: {owed.text}")
    key = person.id if person else new_person(book, {"name": name})
    opened: LoopFields = {"kind": PROMISE, "text": owed.text, "due": owed.due, "opened": book.today}
    made = book.loops.get(book.loops.add({"person_id": key, **opened}), book.today)
    settle(book)
    assert made is not None
    return Promised(made, "opened", person is None)


def all_names(book: "Book") -> Sequence[str]:
    """Every name that TAB may complete."""
    return book.people.names()


def _added(book: "Book", told: Beginning) -> Begun:
    fields = {"kind": told.kind, "every_days": told.every, "confidant": told.confidant or None}
    name = checked_name(told.name)
    book.command(f"added {name}")
    given = cast("PersonFields", {field: value for field, value in fields.items() if value is not None})
    key = new_person(book, {"name": name, **given})
    last, note = _remembered(book, key, told.last), _noted(book, key, told.note)
    settle(book)
    return Begun(person_today(book, key), "added", last, note)


def _changes(person: Person, told: Beginning) -> "PersonFields":
    wanted = {
        "stage": "followed",
        "kind": told.kind or person.kind,
        "every_days": person.every_days if told.every is None else told.every,
        "confidant": told.confidant or person.confidant,
    }
    changes = {field: value for field, value in wanted.items() if value != getattr(person, field)}
    return cast("PersonFields", changes)


def _remembered(book: "Book", person: int, last: date | None) -> date | None:
    """Keeps the last contact, unless the book knows of one since, or of the same told on another evening."""
    if last is None:
        return None
    rough = (book.today - last).days // 4
    for there in book.interactions.of(person):
        same = there.text == FROM_MEMORY and (last - there.on).days <= rough
        if there.on <= book.today and (there.on >= last or same):
            return None
    book.interactions.add({"day": last, "kind": CONTACT, "text": FROM_MEMORY}, [person])
    return last


def _noted(book: "Book", person: int, text: str) -> str:
    """Keeps what a line says more of somebody, unless a note says it already; what was kept."""
    if not text or any(fold(note.text) == fold(text) for note in book.notes.of(person)):
        return ""
    return book.notes.add(person, book.today, text, False).text
