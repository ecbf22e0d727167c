"""What the page before a meeting chooses: what is near to a subject, whose days to ask about, what to give and ask."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TypeVar

from netcrm.engine.advice.nearness import OWN, Own, nearness, stems_of, weights_of
from netcrm.engine.giving.ideas import Introduction, introductions
from netcrm.model.advice import Advice, Challenge, Lesson
from netcrm.model.notes import Note
from netcrm.model.people import Person
from netcrm.named_tuple import NamedTuple

SUBJECT = OWN  # from which nearness a text is about a subject: one of its own words, or two the thesaurus leads to
OCCASIONS = 60  # days around today in which a day of theirs is asked about
HEARD = 4  # challenges of which the thesaurus is asked what else they are about; it takes 5 ms for each
ASKED = ("mentor", "mentee", "advisor", "peer")  # kinds of people who may be asked about anything
PairRow = tuple[int, str, str, str, str]  # as engine/giving/ideas.py takes them

T = TypeVar("T")


class Days(NamedTuple):
    """Notes to ask about: those of a day of theirs, the nearest first, and other facts, hard news first."""

    occasions: tuple[Note, ...]
    facts: tuple[Note, ...]


def about(weights: Mapping[str, int], texts: Iterable[tuple[str, T]]) -> tuple[T, ...]:
    """What is about a subject, the nearest first; its text stands before each."""
    near = [(nearness(weights, text), thing) for text, thing in texts]
    return tuple(thing for most, thing in sorted(near, key=lambda each: -each[0]) if most >= SUBJECT)


def text_of(advice: Advice) -> str:
    """All that was asked and said."""
    return " ".join((advice.question, advice.challenge_title or "", *(reply.text for reply in advice.answers)))


def days_of(notes: Iterable[Note], today: date) -> Days:
    """What to ask about."""
    near = timedelta(days=OCCASIONS)
    there = list(notes)
    dated = [note for note in there if note.about_on and abs(note.about_on - today) <= near]
    dated.sort(key=lambda note: abs((note.about_on or today) - today))
    facts = sorted((note for note in there if not note.about_on), key=lambda note: not note.hard)
    return Days(tuple(dated), tuple(facts))


def helpers_of(person: Person, rows: Sequence[PairRow]) -> tuple[Introduction, ...]:
    """Who could help with what somebody looks for, the closest fit first. rows: what people in your day offer."""
    wants = [(person.id, person.name, person.handle, "want", want) for want in person.wants]
    return tuple(introductions([*wants, *(row for row in rows if row[0] != person.id and row[3] == "topic")]))


def helped_by(person: Person, rows: Sequence[PairRow]) -> tuple[Introduction, ...]:
    """Whom somebody could help with what they know."""
    topics = [(person.id, person.name, person.handle, "topic", topic) for topic in person.topics]
    return tuple(introductions([*topics, *(row for row in rows if row[0] != person.id and row[3] == "want")]))


def nearest_challenge(
    challenges: Iterable[Challenge], person: Person, answers: Iterable[str], own: Own
) -> Challenge | None:
    """The challenge that is nearest to what somebody knows, the newest of equals.

    One that is near to nothing they know is for people who may be asked about anything, where it is not done together
    with somebody. answers: what they said.
    """
    knows = " ".join((*person.topics, person.title or "", person.company or "", *answers))
    newest = sorted(challenges, key=lambda one: (one.opened, int(one.ref[1:])), reverse=True)
    words = dict.fromkeys(stems_of(knows), 1)
    if best := _best(newest, lambda one: nearness(words, _title_and_text(one))):
        return best
    heard = newest[:HEARD] if words else []
    best = _best(heard, lambda one: nearness(weights_of(_title_and_text(one), own), knows))
    alone = (one for one in newest if not one.partners)
    return best or (next(alone, None) if person.kind in ASKED else None)


def _best(challenges: Iterable[Challenge], near: Callable[[Challenge], int]) -> Challenge | None:
    """The nearest, the first of equals; None where none is near at all."""
    likeness, best = max(((near(one), one) for one in challenges), key=lambda each: each[0], default=(0, None))
    return best if likeness else None


def _title_and_text(challenge: Challenge) -> str:
    return challenge.title if challenge.text in challenge.title else f"{challenge.title} {challenge.text}"


def lesson_for(lessons: Iterable[Lesson], person: Person, own: Own) -> Lesson | None:
    """A lesson they were not told and did not teach, about what they look for."""
    weights = weights_of(" ".join(person.wants), own) if person.wants else {}
    heard = [
        (one.text, one)
        for one in lessons
        if not one.private
        and (one.person is None or one.person.id != person.id)
        and all(hearer.person.id != person.id for hearer in one.hearers)
    ]
    return next(iter(about(weights, heard)), None)
