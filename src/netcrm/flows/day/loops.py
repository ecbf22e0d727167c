"""Opens, closes, drops and puts off what is open between you and people."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.advice import steps
from netcrm.engine.advice.titles import in_a_list
from netcrm.engine.giving.introductions import comes_back_on
from netcrm.engine.log.private_words import is_private
from netcrm.errors import Hint, NotFound, Refused, Usage
from netcrm.flows.naming import person as person_named
from netcrm.flows.ties import person_today, settle
from netcrm.model.advice import Advice, Challenge
from netcrm.model.circle import Introduction
from netcrm.model.history import Interaction, Loop
from netcrm.model.kinds import LOOPS, PROMISE
from netcrm.model.people import Person, Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.columns.writing import LoopFields
    from netcrm.store.book import Book

EXAMPLE = Hint("promise_example")


class LoopWritten(NamedTuple):
    """What changed: a loop, or a person put off. did: opened, done, dropped or snoozed; until: the day of a snooze."""

    loop: Loop | None
    person: Person | None
    did: str
    until: date | None = None


class ViewCount(NamedTuple):
    """Of a challenge, how many people were asked about it and how many of them answered."""

    ref: str
    asked: int
    answered: int


class LoopList(NamedTuple):
    """Everything open, by due date; a page and a pipe tell of what is private only that it is there.

    planned: what lies ahead or nobody said of yet that it took place, by its day. advice: what waits for an answer, for
    what you do with it, or to be told. introductions: under way, or made and not known yet whether they met. views: of
    each challenge. late: only what is late was wanted.
    """

    loops: tuple[Loop, ...]
    person: Ref | None = None
    planned: tuple[Interaction, ...] = ()
    advice: tuple[Advice, ...] = ()
    introductions: tuple[Introduction, ...] = ()
    challenges: tuple[Challenge, ...] = ()
    views: tuple[ViewCount, ...] = ()
    late: bool = False
    today: date = date.min

    def table(self) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
        """The list as a header and rows."""
        header = ("id", "kind", "handle", "name", "text", "due", "days_late", "opened", "snoozed_until")
        advice = [_advice_row(one, self.today) for one in self.advice]
        challenges = [_challenge_row(one, self.today) for one in self.challenges]
        introductions = [_introduction_row(one, self.today) for one in self.introductions]
        return header, [*map(_row, self.loops), *map(_plan_row, self.planned), *advice, *introductions, *challenges]


def promise(
    book: "Book", handle: str, text: str, due: date | None, kind: str = PROMISE, private: bool = False
) -> LoopWritten:
    """Opens a loop of that kind. It is private where the text says so too."""
    person = person_named(book, handle)
    if not text.strip():
        raise Usage("a promise needs a text", EXAMPLE)
    private = private or is_private(text)
    book.command(f"{LOOPS[kind].deed} {person.name}: {'a private matter' if private else text.strip()}")
    key = book.loops.add({
        "person_id": person.id, "kind": kind, "text": text.strip(), "due": due,
        "opened": book.today, "private": private,
    })  # fmt: skip
    return LoopWritten(book.loops.get(key, book.today), None, "opened")


def close(book: "Book", loop_id: str, outcome: str, said: str = "") -> LoopWritten:
    """Ends a loop, `done` or `dropped`."""
    loop = open_loop(book, loop_id)
    told = "a private matter" if loop.private else loop.text
    book.command(f"{'did' if outcome == 'done' else 'let go'}: {told} ({loop.person.name})")
    change: LoopFields = {"closed": book.today, "outcome": outcome, "said": said or None}
    book.loops.change(number_of(loop_id), change)
    return LoopWritten(book.loops.get(number_of(loop_id), book.today), None, outcome)


def snooze(book: "Book", loop_id: str, until: date) -> LoopWritten:
    """Keeps a loop out of `today` until that day; its due date stays."""
    loop = open_loop(book, loop_id)
    book.command(f"put off: {'a private matter' if loop.private else loop.text} ({loop.person.name})")
    book.loops.change(number_of(loop_id), {"snoozed_until": until})
    return LoopWritten(book.loops.get(number_of(loop_id), book.today), None, "snoozed", until)


def snooze_person(book: "Book", handle: str, until: date) -> LoopWritten:
    """Keeps a person out of `today` until that day; no contact is recorded."""
    person = person_named(book, handle)
    book.command(f"put off {person.name}")
    book.people.change(person.id, {"snoozed_until": until})
    settle(book)
    return LoopWritten(None, person_today(book, person.id), "snoozed", until)


def open_list(book: "Book", handle: str | None = None, late: bool = False, advice: bool = False) -> LoopList:
    """Everything open and planned, or what is open with one person.

    late: only what is past its day; advice: only advice. A challenge is open with whom it is done together.
    """
    person = person_named(book, handle) if handle is not None else None
    waiting = _waiting(book.advice.of(person.id)[::-1] if person else book.advice.open(), book.today, late)
    if advice:
        return LoopList((), person and person.ref, advice=waiting, late=late, today=book.today)
    if person:
        loops = book.loops.of(person.id, book.today, only_open=True)
        planned = book.interactions.planned_with(person.id)
        challenges = tuple(one for one in book.challenges.with_partner(person.id) if not one.closed)
    else:
        loops, planned = book.loops.open(book.today), book.interactions.planned()
        challenges = book.challenges.open()
    introductions = _under_way(book, person)
    if late:
        introductions = tuple(one for one in introductions if _days_late(comes_back_on(one), book.today))
        loops = tuple(one for one in loops if one.days_late)
        planned = tuple(one for one in planned if one.on < book.today)
        challenges = tuple(one for one in challenges if _days_late(_review_on(one), book.today))
    views = tuple(_view_count(book, one) for one in challenges)
    return LoopList(loops, person and person.ref, planned, waiting, introductions, challenges, views, late, book.today)


def introductions_list(book: "Book") -> LoopList:
    """The introductions under way alone."""
    return LoopList((), introductions=_under_way(book, None), today=book.today)


def _under_way(book: "Book", person: Person | None) -> tuple[Introduction, ...]:
    found = book.introductions.open() if book.ties.introductions()[1] else ()
    if person is None:
        return found
    return tuple(one for one in found if person.ref in (*one.people, one.via))


def open_loop(book: "Book", loop_id: str) -> Loop:
    """The loop with that id; NotFound for none, Refused for one that is closed."""
    loop = book.loops.get(number_of(loop_id), book.today)
    if loop is None:
        raise NotFound(f"nothing open has the id {loop_id}", Hint("open"))
    if loop.closed:
        word = "done" if loop.outcome == "done" else "let go"
        raise Refused(f"{loop_id} is {word} already", Hint("undo"))
    return loop


def number_of(loop_id: str) -> int:
    """12 for o12."""
    if not (loop_id[:1] == "o" and loop_id[1:].isascii() and loop_id[1:].isdigit() and len(loop_id) < 18):
        raise Usage(f'"{loop_id}" is no id of something open', Hint("ids"))
    return int(loop_id[1:])


def _waiting(advice: Sequence[Advice], today: date, late: bool) -> tuple[Advice, ...]:
    """Advice that waits for something, by the day until which an answer is hoped for."""
    waits = [one for one in advice if not one.closed and steps.waits(one.step, one.asked_on is not None)]
    waits = [one for one in waits if not late or _days_late(_answer_by(one), today)]
    return tuple(sorted(waits, key=lambda one: _answer_by(one) or date.max))


def _view_count(book: "Book", challenge: Challenge) -> ViewCount:
    about = [one for one in book.advice.about(int(challenge.ref[1:])) if one.asked_on and not one.closed]
    asked, answered = {one.person.id for one in about}, {one.person.id for one in about if one.answers}
    return ViewCount(challenge.ref, len(asked), len(answered))


def _answer_by(advice: Advice) -> date | None:
    return advice.answer_by if advice.step == "asked" else None


def _review_on(challenge: Challenge) -> date | None:
    """When to look again how a decision turned out, until that was said."""
    return challenge.decision.review_on if challenge.decision and not challenge.outcome else None


def _days_late(due: date | None, today: date) -> int:
    return max(0, (today - due).days) if due else 0


def _row(loop: Loop) -> tuple[object, ...]:
    who, when = (loop.person.handle, loop.person.name), (loop.due, loop.days_late, loop.opened, loop.snoozed_until)
    text = LOOPS[loop.kind].private if loop.private else loop.text
    return (loop.id, loop.kind, *who, text, *when)


def _plan_row(plan: Interaction) -> tuple[object, ...]:
    handles, names = [ref.handle for ref in plan.people], [ref.name for ref in plan.people]
    text = in_a_list(plan.text, plan.private, "plan")
    return (plan.ref, "planned", handles, names, text, plan.on, 0, None, None)


def _advice_row(advice: Advice, today: date) -> tuple[object, ...]:
    due = _answer_by(advice)
    begun = (advice.asked_on or advice.on, advice.snoozed_until)
    who = (advice.person.handle, advice.person.name)
    text = in_a_list(advice.question or advice.text, advice.private, "question" if advice.question else "view")
    return (advice.ref, advice.step, *who, text, due, _days_late(due, today), *begun)


def _introduction_row(one: Introduction, today: date) -> tuple[object, ...]:
    due = comes_back_on(one)
    who = ([ref.handle for ref in one.people], [ref.name for ref in one.people])
    text = in_a_list(one.because, one.private, "introduction")
    return (one.ref, "introduction", *who, text, due, _days_late(due, today), one.opened, one.snoozed_until)


def _challenge_row(challenge: Challenge, today: date) -> tuple[object, ...]:
    due, begun = _review_on(challenge), (challenge.opened, challenge.snoozed_until)
    who = ([ref.handle for ref in challenge.partners], [ref.name for ref in challenge.partners])
    title = in_a_list(challenge.title, challenge.private, "challenge")
    return (challenge.ref, "challenge", *who, title, due, _days_late(due, today), *begun)
