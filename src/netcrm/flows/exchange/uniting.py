"""Exports the whole book, and unites it with another: netcrm's own JSON, or the file of a book that grew apart."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, cast

from netcrm.columns.records import InteractionRecord, Snapshot
from netcrm.columns.tables import TABLES
from netcrm.engine.exchange import uniting
from netcrm.engine.exchange.import_plan import Change
from netcrm.engine.exchange.match_books import Guest
from netcrm.engine.exchange.uniting import Union
from netcrm.errors import Hint
from netcrm.flows import lesson_gives, naming
from netcrm.flows.exchange import forgotten_left_out
from netcrm.flows.exchange.importing import Changed, Doubt, Imported, Newcomer, Preview, Tally, Watch
from netcrm.flows.ties import settle
from netcrm.model.imports import Left
from netcrm.model.people import Ref
from netcrm.nouns import counted
from netcrm.personal_names.shown import shown_name
from netcrm.sources.netcrm import snapshot as sources
from netcrm.sources.netcrm.snapshot import Held

if TYPE_CHECKING:
    from netcrm.store.book import Book

AS_THEY_WERE = "as_they_were"  # the stage of those who are new
_SPOKEN = {  # by table of a Snapshot, in the order they are told: first what tells of people, then what else there is
    table.name: table.plural
    for table in sorted(TABLES.values(), key=lambda table: not table.is_about_people)
    if table.plural
}
_COLUMNS = {column.field: column for column in TABLES["people"].columns}


def whole_of(book: "Book", handle: str | None = None) -> Snapshot:
    """Everything in the book, or what hangs on one person alone."""
    return book.snapshot.read(naming.person(book, handle).id if handle else None)


def from_json(raw: bytes) -> Held:
    """What a file of netcrm's own JSON holds; Refused for another file, or a newer netcrm's."""
    return sources.read(raw)


def from_book(rows: Snapshot) -> Held:
    """What the file of another book holds, its rows checked like any stranger's; Refused where none can be read."""
    return sources.checked(rows._asdict())


def unite(
    book: "Book",
    held: Held,
    source: str,
    file: str,
    apply: bool = True,
    watch: Watch = iter,
    with_forgotten: bool = False,
) -> Imported:
    """Brings everything of another book into this one, or with apply=False only tells what it would do.

    source: json or book. What is here stays as it is, is filled where it is empty, and joined where it is a list;
    whoever is new comes as they were. What was deleted here does not come back. watch, with_forgotten: as for any
    import.
    """
    ours, gone = book.snapshot.read(), book.snapshot.gone()
    rest = forgotten_left_out.of_book(book, held, {row["uid"] for row in ours.people})
    rows = gone.rows
    if rest and not with_forgotten:
        held = held._replace(whole=rest.whole, places=rest.places)
        rows |= {("people", uid) for uid in rest.uids}
    union = uniting.united(_planned(held.whole, book.today), ours, held.places, rows, gone.seats)
    if apply and union.to_write:
        book.command(_deed(union, bool(ours.people)))
        _write(book, union, watch)
        if union.rows.gives or union.changes["lessons"]:
            lesson_gives.keep_private(book)
        if rest and with_forgotten:
            book.forgotten.lift_all(rest.who)
        settle(book)
    asked = () if rest is None or with_forgotten else [row for row in held.whole.people if row["uid"] in rest.uids]
    return Imported(_preview(book, union, ours, held, len(asked)), apply, source, file, AS_THEY_WERE)


def _planned(theirs: Snapshot, today: date) -> Snapshot:
    """The other book, in which what lies ahead is planned: an older one does not say so."""
    ahead = today.isoformat()
    rows = ({**row, "planned": True} if row["day"] > ahead else row for row in theirs.interactions)
    return theirs._replace(interactions=tuple(cast(InteractionRecord, row) for row in rows))


def _write(book: "Book", union: Union, watch: Watch) -> None:
    book.snapshot.add(union.rows, watch)
    for name, changes in union.changes.items():
        book.snapshot.amend(name, changes)
    book.snapshot.join("interactions", union.seats)
    book.snapshot.join("gives", union.receivers)


def _preview(book: "Book", union: Union, ours: Snapshot, held: Held, asked: int) -> Preview:
    """asked: how many of those who were left out had asked to be forgotten."""
    numbers = book.snapshot.numbers("people")
    refs = {
        row["uid"]: Ref(row["handle"], shown_name(row["name"]), row["kind"], numbers[row["uid"]]) for row in ours.people
    }
    handles = {row["uid"]: row["handle"] for row in union.rows.people}
    people = union.brought["people"]
    deleted = (Left("people you deleted", people.left - asked),) if people.left > asked else ()
    forgotten = (Left(Hint("asked_to_be_forgotten"), asked),) if asked else ()
    return Preview(
        people.new,
        people.changed,
        people.same,
        tuple(sorted((*_doubts(union, refs), *_forgotten_there(union, ours, refs)), key=lambda doubt: doubt.line)),
        held.unreadable,
        tuple(_newcomer(guest, handles) for guest in union.guests if guest.change == "new"),
        tuple(Changed(guest.place, refs[guest.uid], guest.changes) for guest in union.guests if guest.changes),
        _tallies(union),
        left=(*held.left, *forgotten, *deleted),
        unit="entry",
    )


def _doubts(union: Union, refs: Mapping[str, Ref]) -> Iterator[Doubt]:
    for guest in union.guests:
        if reasons := [*(doubt.why for doubt in guest.doubts), *map(_conflict, guest.conflicts)]:
            about = guest.doubts[0].about if guest.doubts and not guest.linked else guest.uid
            did = "linked" if guest.linked else "added" if guest.change == "new" else "known"
            yield Doubt(guest.place, shown_name(guest.row["name"]), refs.get(about), "; ".join(reasons), did)
    for told in union.told:
        yield Doubt(told.place, told.name, refs.get(told.about or ""), told.why, "known")


def _forgotten_there(union: Union, ours: Snapshot, refs: Mapping[str, Ref]) -> Iterator[Doubt]:
    """People here whom the other book was asked to forget, where that is news."""
    if not union.rows.forgotten:
        return
    from netcrm.engine.people.signs import Marked, Marks, signs_of

    marks = Marks([Marked(row["who"], row["salt"], row["mark"]) for row in union.rows.forgotten])
    for row in ours.people:
        if marks.who(signs_of(row)):
            ref = refs[row["uid"]]
            yield Doubt(1, ref.name, ref, Hint("forgotten_there", (ref.handle,)), "known")


def _conflict(change: Change) -> str:
    field = _COLUMNS[change.field].spoken or change.field
    return f"{field}: you have {change.old}, it says {change.new} there; yours stays"


def _newcomer(guest: Guest, handles: Mapping[str, str]) -> Newcomer:
    row = guest.row
    return Newcomer(guest.place, shown_name(row["name"]), handles[row["uid"]], row["title"], row["company"])


def _tallies(union: Union) -> tuple[Tally, ...]:
    found = (Tally(what, *union.brought[name]) for name, what in _SPOKEN.items())
    return tuple(tally for tally in found if any(tally[1:]))


def _deed(union: Union, stood: bool) -> str:
    """stood: whether anybody was here before."""
    counts = {"people": union.brought["people"].new, **{_SPOKEN[name]: union.brought[name].new for name in _SPOKEN}}
    told = [counted(count, what) for what, count in counts.items() if count][:3]
    if not stood:
        return f"restored {', '.join(told) or 'a book'}"
    return f"united with another book{': ' if told else ''}{', '.join(told)}"
