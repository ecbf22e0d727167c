"""What you learnt yourself about a challenge."""

from typing import TYPE_CHECKING

from netcrm.engine.ask import question
from netcrm.engine.ask.evidence import Sought, evidence
from netcrm.engine.ask.question import Challenge
from netcrm.model.advice import Lesson

if TYPE_CHECKING:
    from netcrm.store.book import Book

_READ, _SHOWN = 20, 2  # lessons that are looked at, and shown


def learnt(book: "Book", challenge: Challenge, looking: Sought) -> tuple[Lesson, ...]:
    """Lessons in which words of the challenge stand, or words that belong to it; private ones are left out, and so is
    the title of a private challenge."""
    parts = (question.query(challenge.words), question.wide_query(challenge))
    match = " OR ".join(part for part in parts if part)
    if not match:
        return ()
    found = book.lessons.by_ids(book.ask.lessons(match, _READ))
    fitting = [one for one in found if evidence(looking, one.text, "lesson", one.on)]
    return tuple(
        _without_a_private_title(book, one) for one in sorted(fitting, key=lambda one: one.on, reverse=True)[:_SHOWN]
    )


def _without_a_private_title(book: "Book", lesson: Lesson) -> Lesson:
    of = book.challenges.get(int(lesson.challenge[1:])) if lesson.challenge else None
    return lesson._replace(challenge_title=None) if of and of.private else lesson
