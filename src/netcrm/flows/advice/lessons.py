"""Keeps what you learnt, from whom and in what, and whom you told."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.dates.formatting import say_date
from netcrm.errors import Hint, Refused, Usage
from netcrm.flows import row_ids
from netcrm.flows.giving.gives import Receivers, gave_to
from netcrm.flows.lesson_gives import given
from netcrm.flows.naming import person as person_named
from netcrm.model.advice import Hearer, Lesson
from netcrm.model.history import Give
from netcrm.model.kinds import KNOWLEDGE
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.columns.writing import LessonFields
    from netcrm.store.book import Book

LETTER = "s"  # ids of lessons begin so


class LessonWritten(NamedTuple):
    """A lesson that was kept or told. hearers: who was told it just now; give: the knowledge they were given by that.

    next: what can be done next with it.
    """

    lesson: Lesson
    did: Annotated[str, ("kept", "told")]
    hearers: tuple[Hearer, ...] = ()
    give: Give | None = None
    next: Hint | None = None


class LessonList(NamedTuple):
    """What was learnt, the newest first. query: the words that were looked for, "" for all of it."""

    query: str
    lessons: tuple[Lesson, ...]


def lesson(
    book: "Book",
    text: str,
    learnt_from: str | None = None,
    challenge: str | None = None,
    on: date | None = None,
    private: bool = False,
    told: Sequence[str] = (),
) -> LessonWritten:
    """Keeps what was learnt. learnt_from: a handle. challenge: in what, "c2". on: the day, today where none is said.

    told: handles of those who were told it in the same breath. What was learnt in a private challenge is private. Usage
    for an empty text and what is no id, NotFound for nobody and no such challenge.
    """
    if not text.strip():
        raise Usage("a lesson needs a text", Hint("lesson_example"))
    person = person_named(book, learnt_from) if learnt_from else None
    about = row_ids.challenge(book, challenge) if challenge else None
    day, private = _behind(on, book.today), private or bool(about and about.private)
    fields: LessonFields = {"day": day, "text": text.strip(), "private": private}
    fields |= {"person_id": person and person.id, "challenge_id": about and int(about.ref[1:])}
    with book.one_command():
        book.command("kept a lesson" if private else f"kept a lesson: {text.strip()}")
        made = book.lessons.add(fields)
        if told:
            return _tell(book, made, told, day)._replace(did="kept")
    return LessonWritten(made, "kept", next=Hint("tell_lesson", (made.ref,)))


def tell(book: "Book", ref: str, handles: Sequence[str], on: date | None = None) -> LessonWritten:
    """Writes that people were told a lesson, and that knowledge was given to them by that, as one deed.

    Somebody who was told it before is passed over; Refused where all of them were. NotFound for no such lesson.
    """
    known = lesson_meant(book, ref)
    with book.one_command():
        return _tell(book, known, handles, _behind(on, book.today))


def lessons(book: "Book", query: str | None = None) -> LessonList:
    """All lessons, or those in which the words stand: in their own text, or in the challenge they were learnt in."""
    if query is None:
        return LessonList("", book.lessons.all())
    from netcrm.engine.ask.stems import find_query
    from netcrm.flows.people.search import matching

    if not find_query(query):
        raise Usage("say which words to look for", Hint("find_lesson_example"))
    found, challenges = matching(book, query, "lesson"), matching(book, query, "challenge")
    hits = [
        one
        for one in book.lessons.all()
        if int(one.ref[1:]) in found or (one.challenge and int(one.challenge[1:]) in challenges)
    ]
    return LessonList(query, tuple(hits))


def lesson_meant(book: "Book", word: str) -> Lesson:
    """The lesson that a typed id means; Usage for what is no such id, NotFound where no lesson has it."""
    ref = word.strip().lower()
    if not row_ids.is_id(ref) or ref[0] != LETTER:
        raise Usage(f'"{word}" is no id of a lesson', Hint("lessons"))
    there = row_ids.row(book, ref).lesson
    assert there is not None
    return there


def _tell(book: "Book", known: Lesson, handles: Sequence[str], day: date) -> LessonWritten:
    """Somebody who was told it, in a deed that has begun or begins here."""
    told = {hearer.person.id: hearer for hearer in known.hearers}
    people = {person.id: person for person in (person_named(book, handle) for handle in handles)}
    new = [person for key, person in people.items() if key not in told]
    if not new:
        raise Refused(_known_since(known, [told[key] for key in people], book.today), Hint("gave_more", (handles[0],)))
    book.command(f"told a lesson to {new[0].name}")
    for person in new:
        book.lessons.tell(int(known.ref[1:]), person.id, day)
    give = gave_to(book, Receivers(tuple(person.handle for person in new)), given(known), KNOWLEDGE, day).give
    after = lesson_meant(book, known.ref)
    hearers = tuple(hearer for hearer in after.hearers if hearer.person.id in {person.id for person in new})
    return LessonWritten(after, "told", hearers, give)


def _behind(on: date | None, today: date) -> date:
    """The day, today for none; Usage for one that lies ahead."""
    if on and on > today:
        raise Usage("that day has not come yet", Hint("lesson_day_example"))
    return on or today


def _known_since(known: Lesson, told: Sequence[Hearer], today: date) -> str:
    first = told[0]
    return f"you told {first.person.name} {known.ref} already, {say_date(first.on, today)}"
