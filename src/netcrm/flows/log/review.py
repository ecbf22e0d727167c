"""A log as it was understood, shown before it is written, and what a word mends in it."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.log.questions import with_numbers
from netcrm.flows.fields import interaction_kind
from netcrm.flows.log import entries, interactions
from netcrm.flows.log.interactions import Entry, Logged
from netcrm.flows.naming import person as person_named
from netcrm.model.kinds import PROMISE
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

NOTHING = "-"  # typed for what is owed: nothing is


class Preview(NamedTuple):
    """What a log would be."""

    report: Logged


def preview(book: "Book", entry: Entry, remarks: tuple[str, ...] = ()) -> Preview:
    """What would be logged. book: one that takes back what is written."""
    return Preview(interactions.log(book, entry, remarks))


def with_people(book: "Book", entry: Entry, handles: Sequence[str]) -> Entry:
    """The entry with these people and no others; what was told of somebody who is replaced is told of who is new."""
    before = [person_named(book, handle).id for handle in entry.people]
    now = [person_named(book, handle).id for handle in handles]
    new = next((key for key in now if key not in before), None)
    gone = {key: new for key in before if key not in now and new is not None}
    gone |= {-1 - at: new if new is not None else now[0] for at in range(len(entry.strangers))}
    # Names to add who only have a promise move up where those before them are no more.
    gone |= {-1 - len(entry.strangers) - at: -1 - at for at in range(len(entry.absent))}

    def meant(key: int | None) -> int | None:
        return gone.get(key, key) if key is not None else None

    return entry._replace(
        people=tuple(dict.fromkeys(handles)),
        strangers=(),
        loops=tuple(one._replace(person=meant(one.person)) for one in entry.loops),
        advice=tuple(one._replace(person=meant(one.person)) for one in entry.advice),
        occasions=tuple(one._replace(person=meant(one.person)) for one in entry.occasions),
        gives=tuple(one._replace(people=tuple(gone.get(key, key) or key for key in one.people)) for one in entry.gives),
        spoken=with_numbers(entry.spoken, {key: new for key, new in gone.items() if new is not None}),
        hard_news=tuple(one._replace(person=meant(one.person)) for one in entry.hard_news),
    )


def on_day(entry: Entry, on: date, today: date) -> Entry:
    """The entry on another day; what lies ahead is planned."""
    return entry._replace(on=on, planned=on > today, moved=False)


def of_kind(entry: Entry, word: str) -> Entry:
    """The entry as another kind of contact; Usage for a word that is none."""
    return entry._replace(kind=interaction_kind(word))


def owing(entry: Entry, text: str, today: date) -> Entry:
    """The entry with one more promise, the date in its text; NOTHING takes all promises out of it."""
    if text == NOTHING:
        return entry._replace(loops=tuple(loop for loop in entry.loops if loop.kind != PROMISE))
    return entry._replace(loops=(*entry.loops, entries.loop(text, PROMISE, today)))
