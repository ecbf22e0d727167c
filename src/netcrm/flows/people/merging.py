"""People who may be in the book twice: who they are, that some of them are two, and making one of the others."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from netcrm.columns.column import Row
from netcrm.columns.records import Moved
from netcrm.engine.day.standing import standing, tie
from netcrm.engine.people import duplicates, merging
from netcrm.errors import Hint, Refused, Usage
from netcrm.flows import naming
from netcrm.flows.people.people import Value
from netcrm.flows.ties import bond_of, people_today, person_today, settle
from netcrm.model.merges import Likely, LikelyPair
from netcrm.model.people import Person
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

_EXAMPLE = Hint("merge")


class Moves(NamedTuple):
    """How much goes over, or back. shared: interactions that both were part of."""

    notes: int
    interactions: int
    loops: int
    gives: int
    shared: int = 0
    advice: int = 0


class Pair(NamedTuple):
    """Two people who may be one. a: who is proposed to stay. score: up to 1."""

    a: Person
    b: Person
    score: float
    reasons: tuple[str, ...]


class DoubleList(NamedTuple):
    """Likely doubles, the surest first."""

    pairs: tuple[Pair, ...]
    total: int


class Side(NamedTuple):
    """One of two who may be the same: who they are and how much hangs on them. last: the last contact."""

    person: Person
    has: Moves
    last: date | None


class Compared(NamedTuple):
    """Two who may be the same, side by side; a is proposed to stay. They are pair `number` of so many."""

    a: Side
    b: Side
    reasons: tuple[str, ...]
    number: int
    of: int


class Absorbed(NamedTuple):
    """Somebody who was merged into another; the handle still leads there."""

    handle: str
    name: str


class Gain(NamedTuple):
    """One field of a person: as it stood, and as it stands."""

    field: str
    old: Value
    new: Value


class Kept(NamedTuple):
    """What somebody merged had in a single field in which the other keeps their own; a note tells it."""

    handle: str
    field: str
    value: Value


class Merge(NamedTuple):
    """People merged into one, or with `applied` False only what it would come to. person: as they are then."""

    person: Person
    absorbed: tuple[Absorbed, ...]
    moved: Moves
    gained: tuple[Gain, ...]
    kept_aside: tuple[Kept, ...]
    applied: bool


class Agreed(NamedTuple):
    """A merge that was shown before and then agreed to."""

    merge: Merge


class ToldApart(NamedTuple):
    """People who are not the same person, which is remembered."""

    people: tuple[Person, ...]


class LookedThrough(NamedTuple):
    """What became of the likely doubles that were gone through one by one."""

    merged: int
    apart: int
    left: int


def likely_doubles(book: "Book", before: Likely | None = None) -> Likely:
    """Likely doubles among everybody. before: as they were found once, which holds while what they follow from does.

    Finding them takes a second on 10,000 people, and seeing that nothing changed a fiftieth of that.
    """
    mark = f"{duplicates.EDITION} {book.merges.mark()}"
    if before and before.mark == mark:
        return before
    found = duplicates.doubles(book.people.everybody(), book.merges.apart(), book.merges.survivors())
    return Likely(mark, tuple(LikelyPair(one.one.id, one.other.id, one.score, one.reasons) for one in found))


def doubles(book: "Book", likely: Likely | None = None) -> DoubleList:
    """Likely doubles among everybody, each person with their standing. likely: those, where they were found already."""
    settle(book)
    pairs = (likely or likely_doubles(book)).pairs
    ids = list({person for one in pairs for person in (one.one, one.other)})
    people = {person.id: person for person in people_today(book, tuple(book.people.with_ties(ids).values()))}
    contacts = book.merges.contacts(ids)
    found = tuple(
        Pair(*duplicates.in_order(people[one.one], people[one.other], contacts), one.score, one.reasons)
        for one in pairs
    )
    return DoubleList(found, len(found))


def compared(book: "Book", pair: Pair, number: int = 1, of: int = 1) -> Compared | None:
    """The two of a pair as they are by now; None where they have become one or were told apart since."""
    people = [naming.person(book, one.handle) for one in (pair.a, pair.b)]
    gone = book.merges.survivors()
    apart = {frozenset(gone.get(uid, uid) for uid in each) for each in book.merges.apart()}
    if people[0].id == people[1].id or frozenset(one.uid for one in people) in apart:
        return None
    sides = [Side(one, moves([book.merges.belongings(one.id, ())]), _last(book, one)) for one in people]
    return Compared(sides[0], sides[1], pair.reasons, number, of)


def merge(book: "Book", into: str, others: Sequence[str], apply: bool = True) -> Merge:
    """Makes one of several people: `into` stays, with all that the others had; their handles lead there from then on.

    apply: False only tells what it would come to. Refused where two of them are one already.
    """
    stays, *going = different(book, (into, *others))
    before: Row = book.merges.row(stays.id)
    row = before
    moved: list[Moved] = []
    kept: list[Kept] = []
    if apply:
        book.command(f"merged {named(going)} into {stays.name}")
    for at, one in enumerate(going):
        other = book.merges.row(one.id)
        gained, asides = merging.gains(row, other), merging.asides(row, other)
        row = {**row, **{field: gain["new"] for field, gain in gained.items()}}
        kept += [Kept(one.handle, aside.field, aside.value) for aside in asides]
        if apply:
            moved.append(_absorb(book, stays, one, gained, asides))
        else:
            moved.append(book.merges.belongings(one.id, [stays.id, *(each.id for each in going[:at])]))
    changes = merging.changed(before, row)
    person = person_today(book, stays.id) if apply else _foreseen(book, stays, going, changes)
    absorbed = tuple(Absorbed(one.handle, one.name) for one in going)
    return Merge(person, absorbed, moves(moved), gains(changes), tuple(kept), apply)


def tell_apart(book: "Book", handles: Sequence[str]) -> ToldApart:
    """Remembers that these are different people, so that nobody proposes to merge them. Refused where two are one."""
    people = different(book, handles)
    book.command(f"told that {named(people)} are {'two' if len(people) == 2 else len(people)} people")
    book.merges.tell_apart((one.uid, other.uid) for one, other in combinations(people, 2))
    return ToldApart(people_today(book, tuple(book.people.get(one.id) for one in people)))


def different(book: "Book", handles: Sequence[str]) -> list[Person]:
    """The people with these handles. Refused where two of them are one, Usage for less than two."""
    people: list[Person] = []
    for handle in handles:
        person = naming.person(book, handle)
        if any(person.id == one.id for one in people):
            merged = book.merges.into(person.id)
            way = Hint("split", (merged[-1].name, merged[-1].handle)) if merged else _EXAMPLE
            raise Refused(f"that is {person.name} ({person.handle}) twice", way)
        people.append(person)
    if len(people) < 2:
        raise Usage("it takes two people", _EXAMPLE)
    return people


def moves(moved: Iterable[Moved]) -> Moves:
    """How much that is, of what is remembered as moved."""
    every: list[Row] = list(moved)
    counts = Moves(*(sum(len(each[name]) for each in every) for name in Moves._fields))
    return counts._replace(gives=counts.gives + sum(len(each["received"]) for each in every))


def gains(changes: merging.Gained) -> tuple[Gain, ...]:
    """Changes by field as a report lists them."""
    return tuple(Gain(field, change["old"], change["new"]) for field, change in changes.items())


def named(people: Iterable[Person]) -> str:
    """Their names as a deed tells of them: "Tom, Dev and Ines"."""
    every = [one.name for one in people]
    return " and ".join(part for part in (", ".join(every[:-1]), every[-1]) if part)


def _last(book: "Book", person: Person) -> date | None:
    kept = book.people.get(person.id)[1]
    return kept.last_on if kept else None


def _absorb(book: "Book", stays: Person, one: Person, gained: merging.Gained, asides: Sequence[merging.Aside]) -> Moved:
    row, moved = book.merges.row(one.id), book.merges.belongings(one.id, [stays.id])
    book.merges.hand_over(one.id, stays.id)
    book.merges.change(stays.id, {field: gain["new"] for field, gain in gained.items()})
    if asides:
        note = book.notes.add(stays.id, book.today, merging.aside_note(row, asides), False)
        moved["aside"] = {"uid": note.uid, "text": note.text}
    book.merges.absorb(one.id, stays.id, book.today, row, moved, gained)
    return moved


def _foreseen(book: "Book", stays: Person, going: Sequence[Person], changes: merging.Gained) -> Person:
    """The person as they would stand with everybody's history."""
    person = merging.with_gains(stays, changes)
    days = [day for _, those in book.ties.histories([one.id for one in (stays, *going)]) for day in those]
    bond = bond_of(person, book.settings.every_by_kind())
    return person._replace(standing=standing(bond, tie(days, bond, book.today), book.today))
