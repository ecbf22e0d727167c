"""Everything about one person, as `show` shows it."""

from datetime import date
from typing import TYPE_CHECKING

from netcrm.flows.acquainted import known_to
from netcrm.flows.naming import person as person_named
from netcrm.flows.ties import person_today
from netcrm.model.advice import Advice, Challenge
from netcrm.model.circle import Introduction, Member
from netcrm.model.graph import Acquainted
from netcrm.model.history import Give, Interaction, Loop
from netcrm.model.notes import Note
from netcrm.model.people import Person, Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

MONTHS = 12


class Moment(NamedTuple):
    """One line of the story: type is interaction, note, give, advice, introduction or a kind of loop; people: who else
    was in it.

    kind: of advice and an introduction the step that was taken. id: as people type it, "l31".
    """

    on: date
    type: str
    kind: str | None
    text: str
    private: bool = False
    people: tuple[Ref, ...] = ()
    id: str = ""


class Balance(NamedTuple):
    """How often you asked them something, and how often you gave."""

    asked: int
    given: int


class Card(NamedTuple):
    """A person whole. months: contact days in each of the last twelve months, the oldest first.

    planned: what lies ahead or nobody said of yet that it took place, the earliest first. introductions: of them to
    others or to you, or by them to you, the newest first.
    ids: the page is to tell the id of each row. together: open challenges that are done with them.
    communities: what they belong to. knows: whom they know, the surest first; knows_not: whom they do not.
    """

    person: Person
    notes: tuple[Note, ...]
    loops: tuple[Loop, ...]
    gives: tuple[Give, ...]
    interactions: tuple[Interaction, ...]
    balance: Balance
    timeline: tuple[Moment, ...]
    months: tuple[int, ...]
    advice: tuple[Advice, ...] = ()
    planned: tuple[Interaction, ...] = ()
    ids: bool = False
    introductions: tuple[Introduction, ...] = ()
    together: tuple[Challenge, ...] = ()
    communities: tuple[Member, ...] = ()
    knows: tuple[Acquainted, ...] = ()
    knows_not: tuple[Ref, ...] = ()


def card(book: "Book", handle: str, ids: bool = False) -> Card:
    """Who they are, how the tie stands, what is open, and one story of all that was logged, the newest first."""
    person = person_today(book, person_named(book, handle).id)
    notes, gives, advice = book.notes.of(person.id), book.gives.of(person.id), book.advice.of(person.id)
    loops, interactions = book.loops.of(person.id, book.today), book.interactions.of(person.id)
    introductions = book.introductions.of(person.id)
    circle = known_to(book, person.id)
    asked_for = sum(1 for one in introductions if one.for_me and _is_via(one, person.id) and one.sides[0].asked_on)
    return Card(
        person=person,
        notes=notes,
        loops=loops,
        gives=gives,
        interactions=interactions,
        balance=Balance(sum(one.asked_on is not None for one in advice) + asked_for, len(gives)),
        timeline=_story(person, notes, loops, gives, interactions, advice, introductions),
        months=_months([one.on for one in interactions], book.today),
        advice=advice,
        planned=book.interactions.planned_with(person.id),
        ids=ids,
        introductions=introductions,
        together=tuple(one for one in book.challenges.with_partner(person.id) if not one.closed),
        communities=book.communities.of(person.id),
        knows=circle.knows,
        knows_not=circle.knows_not,
    )


def _story(
    person: Person,
    notes: tuple[Note, ...],
    loops: tuple[Loop, ...],
    gives: tuple[Give, ...],
    interactions: tuple[Interaction, ...],
    advice: tuple[Advice, ...],
    introductions: tuple[Introduction, ...],
) -> tuple[Moment, ...]:
    moments = [
        *(_met(one, person.id) for one in interactions),
        *(Moment(one.on, "note", None, _noted(one), one.private, id=one.ref) for one in notes),
        *(moment for one in advice for moment in _steps(one)),
        *(moment for one in introductions for moment in _introduction(one, person.id)),
        *(
            Moment(one.on, "give", one.kind, _given(one), False, _besides(one.receivers, person.id), one.ref)
            for one in gives
        ),
        *(
            Moment(one.closed, one.kind, one.outcome, _ended(one), one.private, id=one.id)
            for one in loops
            if one.closed
        ),
    ]
    return tuple(sorted(moments, key=lambda moment: moment.on, reverse=True))


def _steps(one: Advice) -> list[Moment]:
    """What was asked, said, done and told, each on its day; the last three with the words they are about."""
    steps = [(reply.on, "answered", reply.text) for reply in one.answers]
    if one.asked_on:
        steps.append((one.asked_on, "asked", one.question))
    if one.did_on:
        steps.append((one.did_on, "declined" if one.declined else "acted", one.did or ""))
    if one.said_no and one.closed:
        about = one.question or one.challenge_title or ""
        steps.append((one.closed, "said no", f"{about} ({one.why_let_go})" if about and one.why_let_go else about))
    if one.told_on:
        steps.append((one.told_on, "told", f"what came of it: {one.question or one.text}"))
    return [Moment(on, "advice", step, text, one.private, id=one.ref) for on, step, text in steps]


def _introduction(one: Introduction, person: int) -> list[Moment]:
    """What they were asked and said, and what came of it; made, where no give of the story tells it."""
    others = _besides((*one.people, *((one.via,) if one.via else ())), person)
    about = f": {one.because}" if one.because else ""
    steps: list[tuple[date, str, str]] = []
    for side in one.sides:
        if (_is_via(one, person) if one.for_me else side.person.id == person) and side.asked_on:
            steps.append((side.asked_on, "asked", f"asked about an introduction{about}"))
        if (_is_via(one, person) if one.for_me else side.person.id == person) and side.said and side.on:
            steps.append((side.on, side.said, f"said {side.said}{f': {side.words}' if side.words else ''}"))
    if one.made_on and not one.give and not one.interaction:
        steps.append((one.made_on, "made", "made the introduction" if _is_via(one, person) else f"introduced{about}"))
    if one.met_on and not one.interaction:
        steps.append((one.met_on, "met", f"met{f': {one.outcome}' if one.outcome else ''}"))
    return [Moment(on, "introduction", step, text, one.private, others, one.ref) for on, step, text in steps]


def _is_via(one: Introduction, person: int) -> bool:
    return one.via is not None and one.via.id == person


def _met(one: Interaction, person: int) -> Moment:
    return Moment(one.on, "interaction", one.kind, one.text, one.private, _besides(one.people, person), one.ref)


def _noted(note: Note) -> str:
    return f"committed to in {note.community.name}: {note.text}" if note.community else note.text


def _besides(people: tuple[Ref, ...], person: int) -> tuple[Ref, ...]:
    return tuple(ref for ref in people if ref.id != person)


def _ended(loop: Loop) -> str:
    return f"{loop.text} ({loop.said})" if loop.said else loop.text


def _given(give: Give) -> str:
    return f"{give.text} ({give.outcome})" if give.outcome else give.text


def _months(days: list[date], today: date) -> tuple[int, ...]:
    counts = [0] * MONTHS
    for on in set(days):
        back = (today.year - on.year) * 12 + today.month - on.month
        if 0 <= back < MONTHS and on <= today:
            counts[MONTHS - 1 - back] += 1
    return tuple(counts)
