"""Keeps the gives that telling a lesson was in step with the lesson: they say its text, and never a private one."""

from typing import TYPE_CHECKING

from netcrm.model.advice import Lesson
from netcrm.model.kinds import KNOWLEDGE

if TYPE_CHECKING:
    from netcrm.store.book import Book


def given(lesson: Lesson) -> str:
    """What was given by telling it; a private lesson keeps its text."""
    return "a lesson of mine" if lesson.private else f'the lesson "{lesson.text}"'


def follow(book: "Book", before: Lesson, after: Lesson) -> None:
    """Words the gives anew that telling a lesson was, once it is private or reads another way.

    Of a private lesson a give does not say which; it is that of the day on which a hearer was told.
    """
    was, now = given(before), given(after)
    told = {(hearer.person.id, hearer.on) for hearer in before.hearers}
    for give in book.gives.worded(KNOWLEDGE, was) if was != now else ():
        if not before.private or told & {(ref.id, give.on) for ref in give.receivers}:
            book.gives.change(give.id, {"text": now})


def keep_private(book: "Book") -> None:
    """Takes the text of private lessons out of gives, as those that another book brought."""
    for one in book.lessons.all():
        if one.private:
            follow(book, one._replace(private=False), one)


def take_back(book: "Book", lesson: Lesson, person: int) -> None:
    """Takes somebody who was not told it out of the give that telling it was; of them alone the give goes."""
    days = {hearer.on for hearer in lesson.hearers if hearer.person.id == person}
    for give in book.gives.worded(KNOWLEDGE, given(lesson)):
        ids = [ref.id for ref in give.receivers]
        if person not in ids or give.on not in days:
            continue
        others = [key for key in ids if key != person]
        if others:
            book.gives.give_to(give.id, others[0], None, others[1:])
        else:
            book.gives.remove(give.id)
