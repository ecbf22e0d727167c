"""What a log told beside the contact, found again: its notes and gives, and what becomes private when the log does."""

from typing import TYPE_CHECKING

from netcrm.model.history import Give, Interaction
from netcrm.model.kinds import INTRODUCTION
from netcrm.model.notes import Note
from netcrm.text import tokens

if TYPE_CHECKING:
    from netcrm.store.book import Book


def notes_told_in(book: "Book", there: Interaction) -> tuple[Note, ...]:
    """The notes that a log wrote: of its day, about somebody in it, in words of its line."""
    from netcrm.flows.giving.commitments import bare_words

    said = tokens(there.text)
    notes = [note for ref in there.people for note in book.notes.of(ref.id) if note.on == there.on] if said else []
    notes = [note for note in notes if _stand_in(tokens(bare_words(note.text)), said)]
    earlier = book.notes.written_before(there.id, [note.id for note in notes]) if notes else ()
    return tuple(note for note in notes if note.id not in earlier)


def gives_told_in(book: "Book", there: Interaction) -> tuple[Give, ...]:
    """What a log says was given: on its day, to somebody in it, in words of its line; what is one of an introduction
    goes with that."""
    said = tokens(there.text)
    given = {give.id: give for ref in there.people for give in book.gives.of(ref.id)} if said else {}
    told = [one for one in given.values() if one.on == there.on and one.kind != INTRODUCTION]
    told = [one for one in told if _stand_in(tokens(one.text), said)]
    earlier = book.gives.written_before(there.id, [one.id for one in told]) if told else ()
    return tuple(one for one in told if one.id not in earlier)


def keep_private(book: "Book", there: Interaction) -> None:
    """Makes private what a log told, inside a deed that was begun: what is open, advised, noted, and introduced."""
    for loop in book.loops.born_in(there.id, book.today):
        book.loops.change(int(loop.id[1:]), {"private": True})
    for advice in book.advice.born_in(there.id):
        book.advice.change(int(advice.ref[1:]), {"private": True})
    for note in notes_told_in(book, there):
        book.notes.change(note.id, {"private": True})
    for made in book.introductions.told_in(there.id):
        book.introductions.change(int(made.ref[1:]), {"private": True})


def _stand_in(words: list[str], said: list[str]) -> bool:
    """Whether the words stand in the line, in their order; a day may be left out between them."""
    rest = iter(said)
    return bool(words) and all(word in rest for word in words)
