"""Doubts that imports left: whether somebody of a file is one of the book, and whom a calendar or a mailbox names.

The page of a day asks the first of them, so that nothing wakes here that only settling one needs.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from netcrm.errors import Hint
from netcrm.flows.day.questions import CALENDAR, IMPORT, STRANGER, Question
from netcrm.model.people import Person
from netcrm.text import fold, tokens

if TYPE_CHECKING:
    from netcrm.store.book import Book
    from netcrm.store.person_sources import Told


def first_waiting(book: "Book") -> tuple[int, Question] | None:
    """The oldest doubt of an import that nobody settled, with its number; None where there is none."""
    return next(of_imports(book), None)


def of_imports(book: "Book") -> Iterator[tuple[int, Question]]:
    """Whom a calendar or mailbox names, by the number of the doubt: likely somebody here, or nobody of the book met
    more than twice."""
    waiting = book.doubts.waiting()
    survivors = book.merges.survivors() if any(doubt.kind != STRANGER for _, doubt in waiting) else {}
    for number, doubt in waiting:
        if doubt.kind == IMPORT:
            uid, _, name = doubt.key.partition(" ")
            if question := _of_import(book, survivors.get(uid, uid), name, doubt.key, number):
                yield number, question
            continue
        address, uid, name = (*doubt.key.split(" ", 2), "", "")[:3]
        if book.people.has_address(address):
            continue
        if doubt.kind == STRANGER:
            told = f"You met or wrote to {name} more than twice, who is not in your book"
            yield number, stranger(name, told, address, doubt.key)
        elif doubt.kind == CALENDAR and (person := _there(book, survivors.get(uid, uid))):
            ref = f"{CALENDAR}:{person.handle}:{address.lower()}"
            text = f"Is {name or address} ({address}) your {person.name}?"
            yes = Hint("their_address", (person.handle, "email" if "@" in address else "url", address))
            yield number, Question(ref, CALENDAR, (person.ref,), text, yes, no_to(ref), name, address, doubt.key)


def what_a_file_told(book: "Book", person: int, name: str, doubt: int) -> "Told | None":
    """What the file told by which somebody was taken for this person."""
    rows = [row for row in book.person_sources.told_of(person, doubt) if fold(row.seen.get("name", "")) == fold(name)]
    return rows[-1] if rows else None


def stranger(name: str, text: str, address: str, key: str) -> Question:
    """Whether somebody who is not in the book is to be in it. text: how they came up; key: by which it is answered."""
    ref = f"{STRANGER}:{fold(name or address).replace(' ', '-')}"
    return Question(
        ref,
        STRANGER,
        (),
        f"{text}: somebody to know?",
        Hint("add_potential", (name or address,)),
        no_to(ref),
        name or address,
        address,
        key,
    )


def no_to(ref: str) -> Hint:
    """How a doubt is answered with no."""
    return Hint("settle_no", (ref,))


def _of_import(book: "Book", uid: str, name: str, key: str, number: int) -> Question | None:
    """Somebody of a file who was taken for one of the book, or left out, on a weak sign."""
    person = _there(book, uid)
    if person is None:
        return None
    ref = f"{IMPORT}:{person.handle}:{'-'.join(tokens(name))}"
    told = what_a_file_told(book, person.id, name, number)
    before = told.before if told else None
    mine = person._asdict()
    if before:
        from json import loads

        mine = {**before, "emails": loads(before["emails"] or "[]")}
    theirs = _known_by(told.seen if told else {})
    text = f"An import told of {name}{theirs}, and was not sure: is that your {person.name}{_known_by(mine)}?"
    return Question(ref, IMPORT, (person.ref,), text, Hint("settle_yes", (ref,)), no_to(ref), name, key=key)


def _known_by(fields: Mapping[str, object]) -> str:
    """What tells one of that name from another: " (Sales, Zotter, sw@zotter.at)"."""
    emails = fields.get("emails")
    parts = [fields.get("title"), fields.get("company"), *(emails[:1] if isinstance(emails, list | tuple) else ())]
    told = ", ".join(str(part) for part in parts if part)
    return f" ({told})" if told else ""


def _there(book: "Book", uid: str) -> Person | None:
    """Who has that uid, where they are not archived."""
    person = book.people.with_uid(uid)
    return person if person and person.stage != "archived" else None
