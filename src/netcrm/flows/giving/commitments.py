"""What people committed to before a peer group: kept as notes about both, ticked off or taken away."""

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.errors import Hint, NotFound, Refused, Usage
from netcrm.flows.giving.communities import due_on
from netcrm.model.circle import Commitment, Community
from netcrm.model.notes import Note
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

if TYPE_CHECKING:
    from netcrm.store.book import Book

# How the text of a note says what became of it, on which day, and in which words.
_ENDED = lazy_pattern(r" \((not kept|kept) (\d{4}-\d{2}-\d{2})(?:: (.+))?\)$", re.DOTALL)


class Kept(NamedTuple):
    """Commitments after they were ticked off, or let go."""

    commitments: tuple[Commitment, ...]


def commitments_of(book: "Book", community: int) -> tuple[Commitment, ...]:
    """Everything people committed to there: open ones first, by the day until when, then the kept ones."""
    rows = book.notes.committed(community)
    refs = {key: book.people.get(key)[0].ref for key in dict.fromkeys(person for person, _ in rows)}
    every = [commitment_of(note, refs[person], book.today) for person, note in rows]
    open_ones = sorted((one for one in every if one.is_open), key=lambda one: (one.until or date.max, one.on))
    return (*open_ones, *(one for one in every if not one.is_open))


def commitment_of(note: Note, person: Ref, today: date) -> Commitment:
    """The note as a commitment."""
    ended = _ENDED.search(note.text)
    day = date.fromisoformat(ended[2]) if ended else None
    late = (today - note.about_on).days if note.about_on and not day else 0
    return Commitment(
        note.ref,
        person,
        bare_words(note.text),
        note.on,
        note.about_on,
        max(0, late),
        day if ended and ended[1] == "kept" else None,
        note.private,
        note.community,
        day if ended and ended[1] != "kept" else None,
        ended[3] if ended else None,
    )


def bare_words(text: str) -> str:
    """The text of a note without what became of it."""
    return _ENDED.sub("", text)


def commit(
    book: "Book", community: Community, person: Ref, text: str, until: date | None, on: date, private: bool = True
) -> Commitment:
    """Writes it, inside a deed that was begun; what is open in the same words takes the new day."""
    from netcrm.text import tokens

    text, until = with_next_time(book, community, text, until, on)
    for whose, note in book.notes.committed(community.id):
        if whose == person.id and not _ENDED.search(note.text) and tokens(note.text) == tokens(text):
            if until:
                book.notes.change(note.id, {"about_on": until})
            return commitment_of(note._replace(about_on=until or note.about_on), person, book.today)
    note = book.notes.commit(community.id, person.id, on, text, private, until)
    return commitment_of(note, person, book.today)


def with_next_time(
    book: "Book", community: Community, text: str, until: date | None, on: date
) -> tuple[str, date | None]:
    """What is committed to, and until when: "by next meeting" is the day of the next one, as it is planned or as the
    rhythm of the group says. on: the day on which it was said."""
    from netcrm.engine.log.commitments import without_next_time

    bare = without_next_time(text) if until is None else None
    if bare is None:
        return text, until
    ahead = [
        one.on
        for one in book.interactions.planned(on)
        if one.on > on and one.community and one.community.handle == community.handle
    ]
    last = max(book.communities.last_on(on).get(community.id) or on, on)
    due = min(ahead) if ahead else due_on(community, last)
    return (bare, due) if due else (text, None)


def keep(book: "Book", refs: Sequence[str], words: str = "") -> Kept:
    """Ticks off commitments by the ids of their notes, all as one deed. words: what came of it."""
    there = [_to_end(book, ref.lower(), "kept") for ref in dict.fromkeys(refs)]
    book.command(f"ticked off what {_names(there)} committed to")
    for one in there:
        book.notes.change(int(one.ref[1:]), {"text": kept_words(one.text, book.today, words)})
    said = " ".join(words.split()) or None
    return Kept(tuple(one._replace(kept=book.today, let_go=None, days_late=0, words=said) for one in there))


def let_go(book: "Book", refs: Sequence[str], words: str = "") -> Kept:
    """Says that commitments were not kept, by the ids of their notes, all as one deed; they are open no more."""
    there = [_to_end(book, ref.lower(), "let_go") for ref in dict.fromkeys(refs)]
    book.command(f"let go of what {_names(there)} committed to")
    for one in there:
        book.notes.change(int(one.ref[1:]), {"text": kept_words(one.text, book.today, words, "not kept")})
    said = " ".join(words.split()) or None
    return Kept(tuple(one._replace(let_go=book.today, kept=None, days_late=0, words=said) for one in there))


def seems_kept(book: "Book", people: Sequence[Ref], text: str) -> tuple[Commitment, ...]:
    """Open commitments of these people that a line seems to say they kept."""
    from netcrm.engine.log.commitments import is_done_by
    from netcrm.flows.giving.communities import is_private

    if not text or not any(map(is_private, book.communities.all())):
        return ()
    every = [
        commitment_of(note, ref, book.today)
        for ref in people
        for note in book.notes.of(ref.id)
        if note.community is not None
    ]
    return tuple(one for one in every if one.is_open and is_done_by(one.text, text, (one.person.name,)))


def kept_words(text: str, on: date, words: str = "", how: str = "kept") -> str:
    """The text of the note of a commitment that was kept, or not, on that day, and in which words."""
    said = " ".join(words.split())
    return f"{text} ({how} {on.isoformat()}{f': {said}' if said else ''})"


def _names(there: Sequence[Commitment]) -> str:
    return " and ".join(dict.fromkeys(one.person.name for one in there))


def _to_end(book: "Book", ref: str, how: str) -> Commitment:
    """The commitment with the id of that note, open or ended the other way; how: kept or let_go."""
    noted = book.notes.with_id(int(ref[1:])) if re.fullmatch(r"n[0-9]{1,16}", ref) else None
    if noted is None and not book.notes.with_id_about(int(ref[1:])):
        raise NotFound(f"no note has the id {ref}", Hint("row_ids"))
    if noted is None or noted[0].community is None:
        raise Usage(f"{ref} is a note, and nothing that somebody committed to", Hint("row_shown", (ref,)))
    one = commitment_of(noted[0], book.people.get(noted[1])[0].ref, book.today)
    if one.kept and how == "kept":
        raise Refused(f"{ref} was ticked off already", Hint("drop_instead", (ref,)))
    if one.let_go and how == "let_go":
        raise Refused(f"{ref} was let go already", Hint("done_instead", (ref,)))
    return one
