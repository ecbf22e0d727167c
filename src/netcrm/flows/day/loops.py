"""Opens, closes, drops and puts off what is open between you and people."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from netcrm.errors import Hint, NotFound, Refused, Usage
from netcrm.flows.naming import person as person_named
from netcrm.flows.ties import person_today, settle
from netcrm.model.history import Interaction, Loop
from netcrm.model.kinds import LOOPS, PROMISE
from netcrm.model.people import Person, Ref

if TYPE_CHECKING:
    from netcrm.columns.writing import LoopFields
    from netcrm.store.book import Book

EXAMPLE = Hint("promise_example")


class LoopWritten(NamedTuple):
    """What changed: a loop, or a person put off. did: opened, done, dropped or snoozed; until: the day of a snooze."""

    loop: Loop | None
    person: Person | None
    did: str
    until: date | None = None


class LoopList(NamedTuple):
    """Everything open, by due date. planned: what lies ahead or nobody said of yet that it took place, by its day."""

    loops: tuple[Loop, ...]
    person: Ref | None = None
    planned: tuple[Interaction, ...] = ()

    def table(self) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
        """The list as a header and rows."""
        header = ("id", "kind", "handle", "name", "text", "due", "days_late", "opened", "snoozed_until")
        return header, [*map(_row, self.loops), *map(_plan_row, self.planned)]


def promise(book: "Book", handle: str, text: str, due: date | None, kind: str = PROMISE) -> LoopWritten:
    """Opens a loop of that kind."""
    person = person_named(book, handle)
    if not text.strip():
        raise Usage("a promise needs a text", EXAMPLE)
    book.command(f"{LOOPS[kind].deed} {person.name}: {text.strip()}")
    key = book.loops.add({"person_id": person.id, "kind": kind, "text": text.strip(), "due": due, "opened": book.today})
    return LoopWritten(book.loops.get(key, book.today), None, "opened")


def close(book: "Book", loop_id: str, outcome: str, said: str = "") -> LoopWritten:
    """Ends a loop, `done` or `dropped`."""
    loop = open_loop(book, loop_id)
    told = "a private matter" if loop.private else loop.text
    book.command(f"{'did' if outcome == 'done' else 'let go'}: {told} ({loop.person.name})")
    change: LoopFields = {"closed": book.today, "outcome": outcome, "said": said or None}
    book.loops.change(number_of(loop_id), change)
    return LoopWritten(book.loops.get(number_of(loop_id), book.today), None, outcome)


def snooze(book: "Book", loop_id: str, until: date) -> LoopWritten:
    """Keeps a loop out of `today` until that day; its due date stays."""
    loop = open_loop(book, loop_id)
    book.command(f"put off: {'a private matter' if loop.private else loop.text} ({loop.person.name})")
    book.loops.change(number_of(loop_id), {"snoozed_until": until})
    return LoopWritten(book.loops.get(number_of(loop_id), book.today), None, "snoozed", until)


def snooze_person(book: "Book", handle: str, until: date) -> LoopWritten:
    """Keeps a person out of `today` until that day; no contact is recorded."""
    person = person_named(book, handle)
    book.command(f"put off {person.name}")
    book.people.change(person.id, {"snoozed_until": until})
    settle(book)
    return LoopWritten(None, person_today(book, person.id), "snoozed", until)


def open_list(book: "Book", handle: str | None = None) -> LoopList:
    """Everything open and planned, or what is open with one person."""
    if handle is None:
        return LoopList(book.loops.open(book.today), None, book.interactions.planned())
    person = person_named(book, handle)
    loops = book.loops.of(person.id, book.today, only_open=True)
    return LoopList(loops, person.ref, book.interactions.planned_with(person.id))


def open_loop(book: "Book", loop_id: str) -> Loop:
    """The loop with that id; NotFound for none, Refused for one that is closed."""
    loop = book.loops.get(number_of(loop_id), book.today)
    if loop is None:
        raise NotFound(f"nothing open has the id {loop_id}", Hint("open"))
    if loop.closed:
        word = "done" if loop.outcome == "done" else "let go"
        raise Refused(f"{loop_id} is {word} already", Hint("undo"))
    return loop


def number_of(loop_id: str) -> int:
    """12 for o12."""
    if not (loop_id[:1] == "o" and loop_id[1:].isascii() and loop_id[1:].isdigit() and len(loop_id) < 18):
        raise Usage(f'"{loop_id}" is no id of something open', Hint("ids"))
    return int(loop_id[1:])


def _row(loop: Loop) -> tuple[object, ...]:
    who, when = (loop.person.handle, loop.person.name), (loop.due, loop.days_late, loop.opened, loop.snoozed_until)
    return (loop.id, loop.kind, *who, loop.text, *when)


def _plan_row(plan: Interaction) -> tuple[object, ...]:
    handles, names = [ref.handle for ref in plan.people], [ref.name for ref in plan.people]
    return (plan.ref, "planned", handles, names, plan.text, plan.on, 0, None, None)
