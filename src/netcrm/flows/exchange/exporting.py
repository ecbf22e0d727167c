"""Exports the book, or one person, in the formats that other programs and people read."""

from calendar import isleap
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from netcrm.engine.day.plans import what_with
from netcrm.errors import Hint, Refused
from netcrm.exports import feed, pages, snapshot, table, vcard
from netcrm.flows.naming import person as person_named
from netcrm.model.advice import Advice
from netcrm.model.filters import Filter
from netcrm.model.history import Give, Loop, Tie
from netcrm.model.kinds import LOOPS
from netcrm.model.notes import Note
from netcrm.model.people import IN_YOUR_DAY, Person

if TYPE_CHECKING:
    from netcrm.store.book import Book

AHEAD = 90  # days for which the calendar tells when somebody is due
INDEX = "index.md"
TITLE = "People"
MARK = "<!-- made by netcrm -->"  # before Markdown, so that netcrm knows its own files; it is not shown


class Wishes(NamedTuple):
    """How it is to be written.

    version: of vCard. bare: only what belongs on a business card. private: private texts too. excel_safe: no cell that
    a spreadsheet would run. folder: Markdown as a page a person.
    """

    version: str = "4.0"
    bare: bool = False
    private: bool = False
    excel_safe: bool = False
    folder: bool = False


class Exported(NamedTuple):
    """What was written: its kind, how many people or days of a calendar, and where; text: what stdout gets.

    pages: what each file of a folder holds, by name.
    """

    kind: str
    entries: int
    file: str | None
    text: str | None
    pages: Mapping[str, str] = {}


def exported(book: "Book", kind: str, handle: str | None = None, wishes: Wishes = Wishes()) -> Exported:
    """The book as text of that kind, one of KINDS; handle: only this person, and what is with them."""
    person = person_named(book, handle) if handle else None
    return KINDS[kind](book, person, wishes)


def is_ours(kind: str, there: str) -> bool:
    """Whether a file that begins so was written by netcrm as that kind, and may be written again."""
    return there.removeprefix("\ufeff").startswith(_BEGINNINGS[kind]) and (kind == "csv" or "netcrm" in there)


def _json(book: "Book", person: Person | None, _wishes: Wishes) -> Exported:
    from netcrm.flows.exchange.uniting import whole_of

    everything = whole_of(book, person.handle if person else None)
    return Exported("json", len(everything.people), None, snapshot.text(everything))


def _csv(book: "Book", person: Person | None, wishes: Wishes) -> Exported:
    rows = _with_notes(book, person, wishes)
    return Exported("csv", len(rows), None, table.table(rows, wishes.excel_safe))


def _vcard(book: "Book", person: Person | None, wishes: Wishes) -> Exported:
    rows = _with_notes(book, person, wishes)
    if not rows:
        raise Refused("there is nobody to export", Hint("add_first"))
    return Exported("vcard", len(rows), None, vcard.cards(rows, wishes.version, wishes.bare))


def _ics(book: "Book", person: Person | None, wishes: Wishes) -> Exported:
    days = [
        *_owed(book, person, wishes),
        *_planned(book, person),
        *_reaching_out(book, person),
        *_birthdays(book, person),
    ]
    return Exported("ics", len(days), None, feed.feed(sorted(days, key=lambda day: (day.on, day.uid)), book.today))


def _markdown(book: "Book", person: Person | None, wishes: Wishes) -> Exported:
    people = _people(book, person)
    written = {pages.file_name(one): _page(book, one, wishes) for one in people}
    if wishes.folder:
        everything = {INDEX: pages.index(people), **written}
        return Exported(
            "markdown", len(people), None, None, {name: _stamped(text) for name, text in everything.items()}
        )
    text = next(iter(written.values())) if person else pages.book(list(written.values()), TITLE)
    return Exported("markdown", len(people), None, _stamped(text))


KINDS: dict[str, Callable[["Book", Person | None, Wishes], Exported]] = {
    "json": _json,
    "csv": _csv,
    "vcard": _vcard,
    "ics": _ics,
    "markdown": _markdown,
}
_BEGINNINGS = {
    "json": "{",
    "csv": "uid,handle,name,",
    "vcard": "BEGIN:VCARD",
    "ics": "BEGIN:VCALENDAR",
    "markdown": MARK,
}


def _stamped(text: str) -> str:
    return f"{MARK}\n\n{text}"


def _people(book: "Book", person: Person | None) -> tuple[Person, ...]:
    return (person,) if person else book.people.everybody()


def _with_notes(book: "Book", person: Person | None, wishes: Wishes) -> list[tuple[Person, tuple[Note, ...]]]:
    notes = {person.id: book.notes.of(person.id)} if person else book.notes.by_person()
    return [(one, _exported_notes(notes.get(one.id, ()), wishes)) for one in _people(book, person)]


def _exported_notes(notes: tuple[Note, ...], wishes: Wishes) -> tuple[Note, ...]:
    """The notes, the oldest first; private ones pass as others where they are wished for."""
    oldest_first = notes[::-1]
    return tuple(note._replace(private=False) for note in oldest_first) if wishes.private else oldest_first


def _page(book: "Book", person: Person, wishes: Wishes) -> str:
    key = person.id
    loops = book.loops.of(key, book.today)
    given: list[Give | Advice] = [*book.gives.of(key), *book.advice.of(key)]
    interactions = (*book.interactions.planned_with(key), *book.interactions.of(key))
    return pages.page(person, book.notes.of(key), loops, given, interactions, book.today, wishes.private)


def _owed(book: "Book", person: Person | None, wishes: Wishes) -> Iterator[feed.Day]:
    """What is open with a date. What is late stands on today, so that it is seen."""
    for loop in book.loops.of(person.id, book.today, True) if person else book.loops.open(book.today):
        if loop.due:
            on = max(loop.due, loop.snoozed_until or loop.due, book.today)
            yield feed.Day(f"loop-{loop.uid}", on, _owed_title(loop, wishes))


def _planned(book: "Book", person: Person | None) -> Iterator[feed.Day]:
    """What lies ahead, without the texts."""
    for plan in book.interactions.planned_with(person.id) if person else book.interactions.planned(book.today):
        if plan.on >= book.today:
            told = what_with(plan, ())
            names = " and ".join(ref.name for ref in plan.people)
            yield feed.Day(f"plan-{plan.uid}", plan.on, f"{told[:1].upper()}{told[1:]} with {names}")


def _owed_title(loop: Loop, wishes: Wishes) -> str:
    text = "" if loop.private and not wishes.private else f": {loop.text}"
    return f"{LOOPS[loop.kind].opened} {loop.person.name}{text}"


def _reaching_out(book: "Book", person: Person | None) -> Iterator[feed.Day]:
    for one, tie in _in_day(book, person):
        if tie and tie.due_on:
            on = max(tie.due_on, one.snoozed_until or tie.due_on, book.today)
            if on <= book.today + timedelta(days=AHEAD):
                yield feed.Day(f"reach-{one.uid}", on, f"Reach out to {one.name}")


def _birthdays(book: "Book", person: Person | None) -> Iterator[feed.Day]:
    for one, _ in _in_day(book, person):
        if one.birthday:
            yield feed.Day(f"birthday-{one.uid}", _first(one.birthday, book.today), f"Birthday of {one.name}", "", True)


def _first(birthday: str, today: date) -> date:
    """The latest such day that lies a year back, so that a calendar shows this year's too; 29 February stays itself."""
    month, day = int(birthday[-5:-3]), int(birthday[-2:])
    leap = (month, day) == (2, 29)
    years = range(today.year - 1, today.year - 10, -1)
    return date(next(year for year in years if not leap or isleap(year)), month, day)


def _in_day(book: "Book", person: Person | None) -> tuple[tuple[Person, Tie | None], ...]:
    people = book.people.listed(Filter(stages=IN_YOUR_DAY))
    return tuple(row for row in people if person is None or row[0].id == person.id)
