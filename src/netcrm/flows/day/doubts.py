"""Every doubt about who is who in one place, each asked once: the answer is remembered."""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from netcrm.engine.circle.review import OFTEN, names_in
from netcrm.engine.people.names import every_match
from netcrm.errors import Hint, NotFound
from netcrm.flows.day.import_doubts import no_to, of_imports, stranger, what_a_file_told
from netcrm.flows.day.questions import CALENDAR, IMPORT, STRANGER, Doubts, Question, Settled
from netcrm.flows.people import merging
from netcrm.flows.people.people import add, edit, follow
from netcrm.model.people import Person, Ref
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.columns.writing import PersonFields
    from netcrm.model.merges import Likely
    from netcrm.store.book import Book

_ONE_PERSON = ("same", "order", "short", "alike")
LOOKED_BACK = 365  # days of logs that are read for names


def doubts(book: "Book", likely: "Likely | None" = None) -> Doubts:
    """All that is not settled. likely: likely doubles, where they were found already."""
    said = {(one.kind, one.key) for one in book.doubts.answered() if one.answer}
    found = (*_doubles(book, likely), *(one for _, one in of_imports(book)), *_to_keep(book), *_of_logs(book))
    seen: dict[str, Question] = {}
    for one in found:
        if (one.kind, one.key) not in said:
            seen.setdefault(one.ref, one)
    return Doubts(tuple(seen.values()))


def settle_waiting(book: "Book", number: int, answer: str) -> Settled:
    """Answers a doubt of an import by its number; NotFound where it is not there any more."""
    doubt = next((one for there, one in of_imports(book) if there == number), None)
    if doubt is None:
        raise NotFound("that doubt is settled already", Hint("doubts"))
    return settle(book, doubt, answer)


def questions(report: Doubts) -> tuple[Question, ...]:
    """The doubts one after the other, as they are asked."""
    return report.doubts


def settle_doubt(book: "Book", ref: str, answer: str, likely: "Likely | None" = None) -> Settled:
    """Answers a doubt that is named, with how many are left; NotFound for one that is not there any more."""
    there = doubts(book, likely).doubts
    wanted = ref.strip().lower()
    doubt = next((one for one in there if one.ref == wanted), None)
    if doubt is None:
        raise NotFound(f'there is no doubt "{ref}"', Hint("doubts"))
    return settle(book, doubt, answer, len(there) - 1)


def settle(book: "Book", doubt: Question, answer: str, left: int | None = None) -> Settled:
    """Answers a doubt and does what follows, as one deed. left: how many there are then, where that is known."""
    with book.one_command():
        other: Ref | None = None
        moved: tuple[str, ...] = ()
        if answer == "yes":
            _agree(book, doubt)
        elif doubt.kind == IMPORT:
            other, moved = _part(book, doubt)
        elif doubt.kind == "double":
            merging.tell_apart(book, [ref.handle for ref in doubt.people])
        elif doubt.kind == "keep":
            _keep_nobody(book, doubt)
        if doubt.kind != "double":
            book.command(f"settled a doubt: {doubt.ref}, {answer}")
            book.doubts.answer(doubt.kind, doubt.key, book.today, answer)
    return Settled(doubt, answer, left, other, moved)


def _agree(book: "Book", doubt: Question) -> None:
    handles = [ref.handle for ref in doubt.people]
    if doubt.kind == "double":
        merging.merge(book, handles[0], handles[1:])
    elif doubt.kind == CALENDAR:
        edit(book, handles[0], {}, {"emails" if "@" in doubt.address else "urls": [doubt.address]})
    elif doubt.kind == STRANGER:
        mail: PersonFields = {"emails": (doubt.address,)} if "@" in doubt.address else {}
        add(book, {"name": doubt.name, "stage": "potential", **mail})
    elif doubt.kind != IMPORT:  # an import took them for one already
        follow(book, handles, {})


def _part(book: "Book", doubt: Question) -> tuple[Ref, tuple[str, ...]]:
    """Whom an import took for somebody, or left out, gets a person of their own, who is never taken for that one, with
    what the file told; what came by that import goes out of the other. That person, and the fields that went over."""
    from netcrm.engine.exchange.taken_apart import taken_apart

    mine = book.people.get(doubt.people[0].id)[0]
    number = next(
        (one for one, waiting in book.doubts.waiting() if (waiting.kind, waiting.key) == (IMPORT, doubt.key)), 0
    )
    told = what_a_file_told(book, mine.id, doubt.name, number)
    apart = taken_apart(told.seen, mine, told.before) if told else None
    other = add(book, {"name": doubt.name, "stage": "known", **(apart.theirs if apart else {})}).person
    if apart and apart.back:
        book.people.change(mine.id, apart.back)
    moved = apart.moved if apart else ()
    if told:
        book.person_sources.give(told.origin, other.id)
        notes = [note for note in book.notes.of(mine.id) if note.id in told.notes]
        for note in notes:
            book.notes.change(note.id, {"person_id": other.id})
        moved = (*moved, *(["notes"] if notes else []))
    merging.tell_apart(book, [mine.handle, other.handle])
    return other.ref, moved


def _keep_nobody(book: "Book", doubt: Question) -> None:
    from netcrm.flows.log.interactions import keep_nobody

    keep_nobody(book, int(doubt.ref.partition(":k")[2]))


def _doubles(book: "Book", likely: "Likely | None") -> Iterator[Question]:
    for pair in merging.doubles(book, likely).pairs:
        a, b = pair.a, pair.b
        if "archived" in (a.stage, b.stage):
            continue
        ref = f"double:{a.handle}:{b.handle}"
        names = (a.name, b.name) if a.name != b.name else (f"{a.name} ({a.handle})", f"{b.name} ({b.handle})")
        text = f"Are {names[0]} and {names[1]} the same person? {', '.join(pair.reasons)}"
        yes, no = Hint("merge_two", (a.handle, b.handle)), Hint("merge_apart", (a.handle, b.handle))
        yield Question(ref, "double", (a.ref, b.ref), text, yes, no, key=" ".join(sorted((a.uid, b.uid))))


def _to_keep(book: "Book") -> Iterator[Question]:
    for one in book.interactions.to_keep(book.today):
        known = book.people.with_ties([ref.id for ref in one.people])
        people = tuple(ref for ref in one.people if known[ref.id][0].stage == "known")
        if people:
            what = "an event" if one.private or not one.text else f'"{one.text}"'
            yes = Hint("follow", (" ".join(ref.handle for ref in people),))
            ref = f"keep:k{one.id}"
            text = f"Whom of {len(people)} do you keep in touch with, after {what}?"
            yield Question(ref, "keep", people, text, yes, Hint("done", (f"k{one.id}",)), key=one.uid)


def _of_logs(book: "Book") -> Iterator[Question]:
    """Full names in the logs of a year: of somebody in the background, or of nobody here on three days or more."""
    names = names_in(book.interactions.with_names(book.today - timedelta(days=LOOKED_BACK), book.today))
    gone = {fold(one.name) for one in book.merges.all()} if names else ()
    for name, named in sorted(names.items(), key=lambda item: (-item[1].days, item[0])):
        there = [one for one in book.people.named(every_match(name)) if fold(one.name) == name]
        if there and all(one.stage == "known" for one in there):
            yield _logged(book.people.get(there[0].id)[0])
        elif not there and named.days >= OFTEN and name not in gone and not _is_known(book, name):
            yield stranger(
                named.name, f"{named.name} is in your logs of {named.days} days, and not in your book", "", name
            )


def _is_known(book: "Book", name: str) -> bool:
    """Whether somebody here may bear that name in another form: in full, for short, or with a letter off."""
    from netcrm.engine.people.compare_names import kinship_of, name_of

    first, *_, last = name.split()
    there = (*book.people.named(every_match(last)), *book.people.named(every_match(first)))
    return any(kinship_of(name_of(name.title()), name_of(one.as_written)) in _ONE_PERSON for one in there)


def _logged(person: Person) -> Question:
    ref = f"logged:{person.handle}"
    text = f"{person.name} is named in your logs: follow them?"
    return Question(ref, "logged", (person.ref,), text, Hint("follow", (person.handle,)), no_to(ref), key=person.uid)
