"""Every doubt about who is who in one place, each asked once: the answer is remembered."""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from netcrm.engine.circle.review import OFTEN, names_in
from netcrm.errors import Hint, NotFound
from netcrm.flows.day.questions import CALENDAR, STRANGER, Doubts, Question, Settled
from netcrm.flows.people import merging
from netcrm.flows.people.people import add, edit, follow
from netcrm.model.people import Person
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.columns.writing import PersonFields
    from netcrm.store.book import Book

LOOKED_BACK = 365  # days of logs that are read for names


def doubts(book: "Book") -> Doubts:
    """All that is not settled."""
    said = {(one.kind, one.key) for one in book.doubts.answered() if one.answer}
    everybody = {person.uid: person for person in book.people.everybody()}
    found = (*_doubles(book), *(one for _, one in _of_imports(book)), *_to_keep(book), *_of_logs(book, everybody))
    seen: dict[str, Question] = {}
    for one in found:
        if (one.kind, one.key) not in said:
            seen.setdefault(one.ref, one)
    return Doubts(tuple(seen.values()))


def first_waiting(book: "Book") -> tuple[int, Question] | None:
    """The oldest doubt of an import that nobody settled, with its number; None where there is none."""
    return next(_of_imports(book), None)


def settle_waiting(book: "Book", number: int, answer: str) -> Settled:
    """Answers a doubt of an import by its number; NotFound where it is not there any more."""
    doubt = next((one for there, one in _of_imports(book) if there == number), None)
    if doubt is None:
        raise NotFound("that doubt is settled already", Hint("doubts"))
    return settle_doubt(book, doubt.ref, answer)


def questions(report: Doubts) -> tuple[Question, ...]:
    """The doubts one after the other, as they are asked."""
    return report.doubts


def settle_doubt(book: "Book", ref: str, answer: str) -> Settled:
    """Answers a doubt and does what follows from it, as one deed; NotFound for one that is not there any more."""
    there = doubts(book).doubts
    wanted = ref.strip().lower()
    doubt = next((one for one in there if one.ref == wanted), None)
    if doubt is None:
        raise NotFound(f'there is no doubt "{ref}"', Hint("doubts"))
    with book.one_command():
        if answer == "yes":
            _agree(book, doubt)
        elif doubt.kind == "double":
            merging.tell_apart(book, [ref.handle for ref in doubt.people])
        elif doubt.kind == "keep":
            _keep_nobody(book, doubt)
        if doubt.kind != "double":
            book.command(f"settled a doubt: {doubt.ref}, {answer}")
            book.doubts.answer(doubt.kind, doubt.key, book.today, answer)
    return Settled(doubt, answer, len(there) - 1)


def _agree(book: "Book", doubt: Question) -> None:
    handles = [ref.handle for ref in doubt.people]
    if doubt.kind == "double":
        merging.merge(book, handles[0], handles[1:])
    elif doubt.kind == CALENDAR:
        edit(book, handles[0], {}, {"emails" if "@" in doubt.address else "urls": [doubt.address]})
    elif doubt.kind == STRANGER:
        mail: PersonFields = {"emails": (doubt.address,)} if "@" in doubt.address else {}
        add(book, {"name": doubt.name, "stage": "potential", **mail})
    else:
        follow(book, handles, {})


def _keep_nobody(book: "Book", doubt: Question) -> None:
    from netcrm.flows.log.interactions import keep_nobody

    keep_nobody(book, int(doubt.ref.partition(":k")[2]))


def _doubles(book: "Book") -> Iterator[Question]:
    for pair in merging.doubles(book).pairs:
        a, b = pair.a, pair.b
        ref = f"double:{a.handle}:{b.handle}"
        text = f"Are {a.name} and {b.name} the same person? {', '.join(pair.reasons)}"
        yes, no = Hint("merge_two", (a.handle, b.handle)), Hint("merge_apart", (a.handle, b.handle))
        yield Question(ref, "double", (a.ref, b.ref), text, yes, no, key=" ".join(sorted((a.uid, b.uid))))


def _of_imports(book: "Book") -> Iterator[tuple[int, Question]]:
    """Whom a calendar or mailbox names, by the number of the doubt: likely somebody here, or nobody of the book met
    more than twice."""
    waiting = book.doubts.waiting()
    survivors = book.merges.survivors() if waiting else {}
    for number, doubt in waiting:
        address, uid, name = (*doubt.key.split(" ", 2), "", "")[:3]
        if book.people.has_address(address):
            continue
        if doubt.kind == STRANGER:
            yield number, _stranger(name, f"you met or wrote to {name} more than twice", address, doubt.key)
        elif doubt.kind == CALENDAR and (person := book.people.with_uid(survivors.get(uid, uid))):
            ref = f"{CALENDAR}:{person.handle}:{address.lower()}"
            text = f"Is {name or address} ({address}) your {person.name}?"
            yes = Hint("their_address", (person.handle, "email" if "@" in address else "url", address))
            yield number, Question(ref, CALENDAR, (person.ref,), text, yes, _no(ref), name, address, doubt.key)


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


def _of_logs(book: "Book", everybody: dict[str, Person]) -> Iterator[Question]:
    """Full names in the logs of a year: of somebody in the background, or of nobody here on three days or more."""
    names = names_in(book.interactions.texts_since(book.today - timedelta(days=LOOKED_BACK)))
    by_name = {fold(person.name): person for person in everybody.values()}
    words = {word for name in by_name for word in name.split()}
    for name, named in sorted(names.items(), key=lambda item: (-item[1].days, item[0])):
        person = by_name.get(name)
        if person and person.stage == "known":
            ref = f"logged:{person.handle}"
            way = Hint("follow", (person.handle,))
            text = f"{person.name} is named in your logs: follow them?"
            yield Question(ref, "logged", (person.ref,), text, way, _no(ref), key=person.uid)
        elif not person and named.days >= OFTEN and not words.issuperset(name.split()):
            yield _stranger(named.name, f"{named.name} is in your logs of {named.days} days", "", name)


def _stranger(name: str, text: str, address: str, key: str) -> Question:
    ref = f"{STRANGER}:{fold(name or address).replace(' ', '-')}"
    told = f"{text}, and not in your book: somebody to know?"
    return Question(
        ref, STRANGER, (), told, Hint("add_potential", (name or address,)), _no(ref), name or address, address, key
    )


def _no(ref: str) -> Hint:
    return Hint("settle_no", (ref,))
