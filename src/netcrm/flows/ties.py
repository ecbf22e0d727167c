"""Keeps the tie of each person (last contact, pace, due day) up to date, in the same transaction as its history."""

from typing import TYPE_CHECKING

from netcrm.engine.day.standing import Bond, default_days, standing, tie
from netcrm.model.history import Tie
from netcrm.model.people import Person

if TYPE_CHECKING:
    from netcrm.store.book import Book


MANY_UNREAD = 40  # people, whose texts the next question reads in 10 ms; to wake what reads one costs a write 35 ms


def settle(book: "Book") -> None:
    """Works out the ties of everybody whose history changed, and what their texts tell where many changed: of a few
    the next question does it, which has all that is needed for it awake.

    Cheap when nobody's did.
    """
    if book.write and book.meanings.unread_more_than(MANY_UNREAD):
        from netcrm.flows.meanings import refresh

        refresh(book)
    outdated = book.ties.outdated(book.today)
    if not outdated:
        return
    defaults = book.settings.every_by_kind()
    people = book.people.with_ties(outdated)
    histories = book.ties.histories(outdated)
    with book.derived():
        book.ties.keep((key, tie(days, bond_of(people[key][0], defaults), book.today)) for key, days in histories)


def wrong_ties(book: "Book") -> tuple[int, ...]:
    """Whose tie, as it is kept, is not what follows from their history. Those that wait to be worked out are none."""
    waiting = set(book.ties.outdated(book.today))
    people = [one for one in book.condition.people() if one not in waiting]
    defaults = book.settings.every_by_kind()
    known = book.people.with_ties(people)
    wrong = []
    for key, days in book.ties.histories(people):
        if key in known:
            person, kept = known[key]
            if not _same(kept, tie(days, bond_of(person, defaults), book.today)):
                wrong.append(key)
    return tuple(wrong)


def _same(kept: Tie | None, follows: Tie) -> bool:
    """Whether two ties are one; their numbers to a millionth, since another machine may round otherwise."""
    if kept is None:
        return False
    pairs = zip(kept, follows, strict=True)
    return all(
        abs(one - other) < 1e-6 * max(1.0, abs(other))
        if isinstance(one, float | int) and isinstance(other, float)
        else one == other
        for one, other in pairs
    )


def bond_of(person: Person, defaults: dict[str, int]) -> Bond:
    """What standing judges by. defaults: days by kind, where the book changed them."""
    default = default_days(person.kind, person.confidant, defaults)
    return Bond(person.kind, person.stage, person.created_on, person.every_days, default, person.confidant)


def standing_of(person: Person, kept: Tie | None, defaults: dict[str, int], book: "Book") -> Person:
    """The person with how the tie stands today."""
    bond = bond_of(person, defaults)
    kept = kept or tie((), bond, book.today)
    return person._replace(standing=standing(bond, kept, book.today))


def people_today(book: "Book", rows: "tuple[tuple[Person, Tie | None], ...]") -> tuple[Person, ...]:
    """Everybody with their standing."""
    defaults = book.settings.every_by_kind()
    return tuple(standing_of(person, kept, defaults, book) for person, kept in rows)


def person_today(book: "Book", person: int) -> Person:
    """One person with their standing."""
    settle(book)
    return people_today(book, (book.people.get(person),))[0]
