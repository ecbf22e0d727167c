"""The page before a meeting: what was, what is open, what to ask and what to give, on one screen."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netcrm.engine.advice import preparation
from netcrm.engine.advice.nearness import weights_of
from netcrm.engine.ask.opponents import is_opponent
from netcrm.engine.dates.birthdays import next_birthday
from netcrm.engine.giving.ideas import Introduction
from netcrm.errors import Hint, Usage
from netcrm.flows.advice.tellable import own_words
from netcrm.flows.named import named_in
from netcrm.flows.naming import person as person_named
from netcrm.flows.ties import person_today
from netcrm.model.advice import Advice, Challenge, Lesson
from netcrm.model.history import Interaction, Loop
from netcrm.model.notes import Note
from netcrm.model.people import Person, Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

BIRTHDAY = 14  # days before one in which it is told
LOGS = 200  # of the latest, in which the subject is looked for
VIEWS = 500  # of the latest that others gave, in which it is looked for too
ASKED_LATELY = timedelta(days=30)  # in which nobody who was asked for an introduction is named in an idea
PLANNED = timedelta(days=14)  # how far ahead a meeting is the one to prepare for


class CouldHelp(NamedTuple):
    """Somebody of yours who could help with what they look for."""

    person: Ref
    want: str
    topic: str


class GiveIdea(NamedTuple):
    """One thing to give. with_whom: to introduce them to, because one looks for what the other knows; or a lesson.

    theirs: it is they who look for it.
    """

    with_whom: Ref | None = None
    want: str | None = None
    topic: str | None = None
    theirs: bool = True
    lesson: Lesson | None = None


class OnSubject(NamedTuple):
    """What there is about a subject. words: as typed; advice: theirs; others: what others said in the same challenges,
    and about it elsewhere.

    logs: what was logged with them about it; lessons: what you learnt about it.
    """

    words: str
    advice: tuple[Advice, ...]
    others: tuple[Advice, ...]
    logs: tuple[Interaction, ...]
    lessons: tuple[Lesson, ...]


class AboutThem(NamedTuple):
    """A trouble of yours in which they are on the other side, and what others said of it."""

    challenge: Challenge
    views: tuple[Advice, ...]


class Prep(NamedTuple):
    """The page before a meeting. planned: the meeting; last: the contact before it.

    answered: what they said and nothing came of yet; outcomes: what you did with their advice, or why not; to_ask: what
    to ask, and what they were asked and did not answer. occasions and facts: what to ask about; birthday: one that is
    near; helpers: who of yours could help with what they look for; question: an open challenge near to what they know;
    command: how to log it afterwards. about_them: open challenges that name them or leave them out, each with the
    views on it.

    The page lies open while one talks, so nothing private stands on it. private: how many rows of theirs that leaves
    out.
    """

    person: Person
    planned: Interaction | None
    last: Interaction | None
    answered: tuple[Advice, ...]
    outcomes: tuple[Advice, ...]
    loops: tuple[Loop, ...]
    to_ask: tuple[Advice, ...]
    subject: OnSubject | None
    occasions: tuple[Note, ...]
    facts: tuple[Note, ...]
    birthday: date | None
    helpers: tuple[CouldHelp, ...]
    give: GiveIdea | None
    question: Challenge | None
    command: Hint
    private: int = 0
    about_them: tuple[AboutThem, ...] = ()


def prep(book: "Book", handle: str, subject: str | None = None) -> Prep:
    """The page for a meeting with somebody. subject: what it will be about."""
    if subject is not None and not subject.strip():
        raise Usage("say what it will be about", Hint("prep_example"))
    person = person_today(book, person_named(book, handle).id)
    every = [one for one in book.advice.of(person.id) if not one.closed]
    advice = _public(book, every)
    notes = [one for one in book.notes.said_of(person.id) if one.community is None]
    told = [one for one in notes if not one.private and not is_opponent(one.text)]
    days = preparation.days_of(told, book.today)
    about_them = _about_them(book, person)
    opposed = len(told) < sum(1 for one in notes if not one.private) or bool(about_them)
    question = challenge_for(book, person)
    loops = book.loops.of(person.id, book.today, only_open=True)
    open_loops = tuple(one for one in loops if not one.private)
    logs = [one for one in book.interactions.of(person.id, LOGS) if one.on <= book.today]
    rows = book.people.pairs() if person.wants or person.topics else ()
    helpers = preparation.helpers_of(person, rows) if person.wants else ()
    planned = _planned(book, person)
    return Prep(
        person=person,
        planned=planned,
        last=_untold(logs[0]) if logs else None,
        answered=tuple(one for one in advice if one.step == "answered"),
        outcomes=tuple(one for one in advice if one.did_on),
        loops=open_loops,
        to_ask=tuple(one for one in advice if one.step in ("to ask", "asked")),
        subject=_subject(book, person, advice, logs, " ".join(subject.split())) if subject else None,
        occasions=days.occasions,
        facts=days.facts,
        birthday=_birthday(person, book.today),
        helpers=tuple(CouldHelp(one.helper, one.want, one.topic) for one in helpers),
        give=None if opposed else _give(book, person, rows, helpers),
        question=None if question and question.ref in {one.challenge.ref for one in about_them} else question,
        command=Hint("done_with", (planned.ref,)) if planned else Hint("log_with", (person.name,)),
        private=len(every) - len(advice) + len(loops) - len(open_loops) + sum(1 for one in notes if one.private),
        about_them=about_them,
    )


def _about_them(book: "Book", person: Person) -> tuple[AboutThem, ...]:
    """What is open and not private, where it names them or you left them out of it; nothing done together with them."""
    found = []
    for one in book.challenges.open():
        together = person.id in {ref.id for ref in one.partners}
        left_out = person.id in {ref.id for ref in book.challenges.left_out(int(one.ref[1:]))}
        if one.private or together or not (left_out or person.id in named_in(book, one.title).people):
            continue
        views = [each for each in _public(book, book.advice.about(int(one.ref[1:]))) if each.answers]
        found.append(AboutThem(one, tuple(each for each in views if each.person.id != person.id)))
    return tuple(found)


def challenge_for(book: "Book", person: Person) -> Challenge | None:
    """The open challenge nearest to what somebody knows, of which they were not asked and which is not done with them;
    none that is private."""
    advice = book.advice.of(person.id)
    asked = {one.challenge for one in advice} | {one.ref for one in book.challenges.with_partner(person.id)}
    open_ones = [one for one in book.challenges.open() if one.ref not in asked and not one.decision and not one.private]
    if not open_ones:
        return None
    answers = [reply.text for one in advice for reply in one.answers]
    return preparation.nearest_challenge(open_ones, person, answers, own_words(book))


def _public(book: "Book", advice: Sequence[Advice]) -> list[Advice]:
    """The advice that is not private, nor about a private challenge."""
    numbers = list(dict.fromkeys(int(one.challenge[1:]) for one in advice if one.challenge))
    private = {one.ref for one in book.challenges.by_ids(numbers) if one.private} if numbers else set()
    return [one for one in advice if not one.private and one.challenge not in private]


def _untold(log: Interaction) -> Interaction:
    """The log, without its words where it is private."""
    return log._replace(text="", topics=()) if log.private else log


def _planned(book: "Book", person: Person) -> Interaction | None:
    last = book.today + PLANNED
    return next((one for one in book.interactions.planned_with(person.id) if book.today <= one.on <= last), None)


def _subject(book: "Book", person: Person, advice: list[Advice], logs: list[Interaction], words: str) -> OnSubject:
    weights = weights_of(words, own_words(book))
    theirs = preparation.about(weights, ((preparation.text_of(one), one) for one in advice if one.answers))
    born = {one.interaction for one in theirs}
    challenges = dict.fromkeys(one.challenge for one in theirs if one.challenge)
    views = [one for ref in challenges for one in _public(book, book.advice.about(int(ref[1:]))) if one.answers]
    given = [one for one in _public(book, book.advice.logged()[:VIEWS]) if one.answers and not one.closed]
    views += preparation.about(weights, ((preparation.text_of(one), one) for one in given))
    told = [one for one in logs if one.text and not one.private and one.ref not in born]
    lessons = [one for one in book.lessons.all() if not one.private]
    return OnSubject(
        words,
        theirs,
        tuple({one.ref: one for one in views if one.person.id != person.id}.values()),
        preparation.about(weights, ((" ".join((one.text, *one.topics)), one) for one in told)),
        preparation.about(weights, ((f"{one.text} {one.challenge_title or ''}", one) for one in lessons)),
    )


def _birthday(person: Person, today: date) -> date | None:
    on = next_birthday(person.birthday, today) if person.birthday else None
    return on if on and on <= today + timedelta(days=BIRTHDAY) else None


def _give(
    book: "Book", person: Person, rows: Sequence[preparation.PairRow], helpers: Sequence[Introduction]
) -> GiveIdea | None:
    """An introduction that was not made yet, a lesson, or an introduction in which they are the one who helps.

    Nobody who was asked for an introduction within a month is named, nor two of whom one is under way or ended.
    """
    asked = book.introductions.asked_since(book.today - ASKED_LATELY)
    before = book.introductions.pairs()

    def is_new(other: int) -> bool:
        known = frozenset((person.id, other)) in before or book.interactions.together([(person.id, other)])
        return not known and not asked & {person.id, other}

    for one in helpers:
        if is_new(one.helper.id):
            return GiveIdea(one.helper, one.want, one.topic)
    lessons = book.lessons.all() if person.wants else ()
    if lesson := preparation.lesson_for(lessons, person, own_words(book)) if lessons else None:
        return GiveIdea(lesson=lesson)
    for one in preparation.helped_by(person, rows) if person.topics else ():
        if is_new(one.seeker.id):
            return GiveIdea(one.seeker, one.want, one.topic, theirs=False)
    return None
