"""Keeps who knows whom according to a line: of two people of the book as an acquaintance, of a stranger as a note."""

from typing import TYPE_CHECKING

from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.engine.log.knowing import KnowingDraft
    from netcrm.flows.log.interactions import Entry
    from netcrm.flows.log.line_parts import Beside
    from netcrm.store.book import Book


class KnownTo(NamedTuple):
    """That somebody knows another person, and how; other None: a stranger, which is the note of that `ref`, "n7".

    knows: False where they do not know each other. private: it was said so.
    """

    person: Ref
    other: Ref | None
    how: str | None
    ref: str | None = None
    knows: bool = True
    private: bool = False


def keep_acquaintances(book: "Book", entry: "Entry", told: "Beside") -> tuple[KnownTo, ...]:
    """Everything of that kind in the line, kept; what a private line tells stays private."""
    return tuple(_kept(book, entry, told, draft) for draft in entry.knowing)


def deed(book: "Book", entry: "Entry") -> str:
    """What is taken back by undo where a line tells nothing else."""
    draft = entry.knowing[0]
    person = _ref(book, draft.person)
    does = "knows" if draft.knows else "does not know"
    return f"{person.name} {does} {_ref(book, draft.other).name}" if draft.other else f"noted whom {person.name} knows"


def _kept(book: "Book", entry: "Entry", told: "Beside", draft: "KnowingDraft") -> KnownTo:
    person = _ref(book, told.added.get(draft.person, draft.person))
    if draft.other is None and (meant := _in_the_book(book, person.id, draft.how or "")):
        draft = draft._replace(other=meant, how=None)
    if draft.other is None:
        note = book.notes.add(person.id, entry.on, draft.how or "", entry.private)
        return KnownTo(person, None, note.text, note.ref, private=entry.private)
    other = _ref(book, told.added.get(draft.other, draft.other))
    if not draft.knows:
        book.acquaintances.say(person.id, other.id, entry.on, False, None, told.interaction, entry.private)
        return KnownTo(person, other, None, None, False, entry.private)
    if draft.how is None:  # what was said of them before, and says more, stays
        of_them = (one for one in book.acquaintances.of(person.id) if other in one.people and one.knows)
        said = next((one for one in of_them if one.how and one.private == entry.private), None)
        if said:
            return KnownTo(person, other, said.how, private=entry.private)
    book.acquaintances.say(person.id, other.id, entry.on, True, draft.how, told.interaction, entry.private)
    return KnownTo(person, other, draft.how, private=entry.private)


def _in_the_book(book: "Book", person: int, text: str) -> int | None:
    """Whom a text means that speaks of somebody without a name, "knows the buyer at Spar", where the book has them."""
    from netcrm.flows.work import the_one

    meant = the_one(book, text.partition(" ")[2])
    return meant if meant != person else None


def _ref(book: "Book", person: int) -> Ref:
    return book.people.get(person)[0].ref
