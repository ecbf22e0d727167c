"""The weekly review: what waits, who went quiet, what was kept and what was good, one short part after the other."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from json import dumps, loads
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.circle import review as weekly
from netcrm.engine.dates.formatting import say_span
from netcrm.engine.day.introductions import MET_AFTER
from netcrm.engine.day.plans import what_with
from netcrm.engine.day.standing import DORMANT_DAYS
from netcrm.errors import Hint
from netcrm.flows.day.review_day import DAY, FRIDAY, LAST, TOLD
from netcrm.flows.ties import people_today, settle
from netcrm.model.filters import Filter
from netcrm.model.kinds import GIVES, LOOPS, PROMISE, WAITING
from netcrm.model.people import Person, Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.model.advice import Advice
    from netcrm.model.circle import Commitment, Introduction
    from netcrm.model.history import Loop
    from netcrm.store.book import Book

PARTS = ("plans", "open", "quiet", "rhythm", "kept", "seat", "give", "good")
WEEK = 7
MOST = 5  # rows of a part: ten minutes are for what matters
_QUIET = ("cold", "dormant")
# How a row tells whose turn it is, and advice and introductions by their step.
_OWED = {PROMISE: "you owe it", WAITING: "they owe you"}
_STEPS = {
    "to ask": "to ask",
    "asked": "no answer yet",
    "answered": "answered, not tried yet",
    "acted": "not told yet what came of it",
    "declined": "not told yet that you went another way",
}
_INTRODUCED = {"idea": "nobody asked yet", "agreed": "both said yes", "made": "made; did they meet?"}


class ReviewRow(NamedTuple):
    """One thing to look at. key: what `done`, `drop` and `snooze` take, "" where they do nothing for it; on: its day.

    every: for a rhythm that is not kept, a looser one in days.
    """

    person: Ref | None
    text: str
    on: date | None
    key: str
    command: Hint | None
    every: int | None = None


class ReviewPart(NamedTuple):
    """The rows of a part, and how many there are of them in all."""

    part: Annotated[str, PARTS]
    rows: tuple[ReviewRow, ...]
    total: int


class Review(NamedTuple):
    """The page of a review. since: the day of the last one, or a week ago; made: promises made since then.

    done: the day on which it was done already in this week; week: its first day; next: the day of the next one.
    """

    since: date
    parts: tuple[ReviewPart, ...]
    made: int
    kept: int
    day: Annotated[str, (*weekly.DAYS, "off")] = FRIDAY
    done: date | None = None
    week: date | None = None
    next: date | None = None


class Step(NamedTuple):
    """One step of the walk: a row, or a part that only tells. name: by what it is remembered within its week."""

    part: ReviewPart
    row: ReviewRow | None
    name: str


def review(book: "Book") -> Review:
    """All that the review walks through; parts with nothing in them are left out."""
    settle(book)
    since = _since(book)
    circle = people_today(book, book.people.listed(Filter(stages=("followed",))))
    gone = book.people.archived()
    promises = [loop for loop in book.loops.since(since, book.today, PROMISE) if loop.person.id not in gone]
    telling = _telling(book, since, gone)
    rhythms = _rhythms(book, circle)
    loosened = {row.person.handle for row in rhythms if row.person}
    parts = {
        "plans": _plans(book),
        "open": _open(book, gone),
        "quiet": [row for row in _quiet(book, circle) if row.person and row.person.handle not in loosened],
        "rhythm": rhythms,
        "kept": telling["kept"],
        "seat": _seat(book, circle),
        "give": _give(book),
        "good": telling["good"],
    }
    parts = {part: [row for row in rows if not (row.person and row.person.id in gone)] for part, rows in parts.items()}
    found = tuple(ReviewPart(part, tuple(rows[:MOST]), len(rows)) for part, rows in parts.items() if rows)
    made = sum(1 for loop in promises if loop.opened >= since)
    day = book.settings.get(DAY) or FRIDAY
    last = book.settings.get(LAST)
    done = date.fromisoformat(last) if last and last >= week_of(book).isoformat() else None
    return Review(since, found, made, len(parts["kept"]), day, done, week_of(book), weekly.next_on(book.today, day))


def told_today(book: "Book") -> str:
    """What this review tells of today, by its marks; the next one, which begins with this day, leaves it out."""
    there = _telling(book, _since(book), book.people.archived())
    rows = [row for rows in there.values() for row in rows[:MOST]]
    return dumps([book.today.isoformat(), *(_mark(row) for row in rows if row.on == book.today)], ensure_ascii=False)


def _telling(book: "Book", since: date, gone: Collection[int]) -> dict[str, list[ReviewRow]]:
    """The parts that tell what was since that day, without what the last review told of it. gone: the archived."""
    kept = [
        ReviewRow(loop.person, _of_loop(loop), loop.closed, "", None)
        for loop in book.loops.since(since, book.today, PROMISE)
        if loop.outcome == "done" and loop.closed and loop.closed >= since
    ]
    told = _told_marks(book.settings.get(TOLD) or "", since)
    return {
        part: [row for row in rows if not (row.person and row.person.id in gone) and _mark(row) not in told]
        for part, rows in (("kept", kept), ("good", _good(book, since)))
    }


def _told_marks(kept: str, since: date) -> Collection[str]:
    """The marks of what the review of that day told of it."""
    marks = loads(kept) if kept else []
    return marks[1:] if marks[:1] == [since.isoformat()] else ()


def _mark(row: ReviewRow) -> str:
    """By which a row is known again: whose it is, and its words."""
    return f"{row.person.handle if row.person else ''} {row.text}"


def week_of(book: "Book") -> date:
    """The first day of the week of this review."""
    return weekly.week_of(book.today, book.settings.get(DAY) or FRIDAY)


def _since(book: "Book") -> date:
    last = book.settings.get(LAST)
    before = date.fromisoformat(last) if last else None
    return before if before and before < book.today else book.today - timedelta(days=WEEK)


def _plans(book: "Book") -> list[ReviewRow]:
    past = book.interactions.planned(until=book.today - timedelta(days=1))
    return [
        ReviewRow(one.people[0], f"Did {what_with(one, one.people)} happen?", one.on, one.ref, Hint("done", (one.ref,)))
        for one in past
        if one.people
    ]


def _open(book: "Book", gone: Collection[int]) -> list[ReviewRow]:
    """Loops and advice that are due or waited a week, the oldest first; what is put off rests. gone: the archived."""
    rows = [
        ReviewRow(loop.person, f"{_of_loop(loop)} ({_OWED[loop.kind]})", loop.opened, loop.id, _done(loop.id))
        for loop in book.loops.open(book.today)
        if _rested(loop.snoozed_until, book.today) and _is_old(loop.opened, loop.due, book.today)
    ]
    decided = {one.ref for one in book.challenges.all() if one.decision}
    rows += [
        ReviewRow(one.person, _of_advice(one), one.on, one.ref, _step_on(one))
        for one in book.advice.open()
        if not (one.step == "answered" and one.challenge in decided)  # what is open there is telling them
        if _rested(one.snoozed_until, book.today) and _is_old(one.on, one.answer_by, book.today) and one.asked_on
    ]
    rows += [
        ReviewRow(one.people[0], _of_introduction(one), one.opened, one.ref, Hint("show_row", (one.ref,)))
        for one in book.introductions.open()
        if _rested(one.snoozed_until, book.today) and one.people and _waits(one, book.today)
        if not any(each.id in gone for each in one.people)
    ]
    return sorted(rows, key=lambda row: row.on or book.today)


def _quiet(book: "Book", circle: Iterable[Person]) -> list[ReviewRow]:
    """Ties that have grown cold, those that are furthest beyond their rhythm first."""
    cold = [
        person
        for person in circle
        if person.standing and person.standing.state in _QUIET and _rested(person.snoozed_until, book.today)
    ]
    cold.sort(key=lambda person: (-(person.standing.ratio or 0) if person.standing else 0, person.name))
    return [
        ReviewRow(
            person.ref,
            person.standing.why if person.standing else "",
            person.standing.last if person.standing else None,
            f"p{person.id}",
            Hint("draft", (person.handle,)),
        )
        for person in cold
    ]


def _rhythms(book: "Book", circle: Iterable[Person]) -> list[ReviewRow]:
    """Wishes for a rhythm that were missed three times, each with a looser one."""
    wished = {person.id: person for person in circle if person.every_days}
    found = []
    for key, days in book.ties.histories(list(wished)):
        person = wished[key]
        wish = person.every_days or 0
        if (every := weekly.looser(days, wish, book.today)) and _rested(person.snoozed_until, book.today):
            text = f"you wished for every {say_span(wish).removeprefix('1 ')}, and missed it three times"
            command = Hint("loosen", (person.handle, say_span(every)))
            found.append(ReviewRow(person.ref, text, max(days), "", command, every))
    return sorted(found, key=lambda row: row.person.name if row.person else "")


def _seat(book: "Book", circle: Sequence[Person]) -> list[ReviewRow]:
    """One seat that is empty, or rests on one or on somebody gone quiet; another one each week."""
    from netcrm.flows.circle.board import weak_seat

    seat = weak_seat(book, circle, book.today.toordinal() // WEEK)
    if seat is None:
        return []
    told = {"empty": "nobody yet", "quiet": "those there have gone quiet", "one": "it rests on one person"}[seat.state]
    could = f"; could be {seat.candidates[0].person.name}" if seat.candidates else ""
    return [ReviewRow(None, f"{seat.seat}: {told}{could}", None, "", Hint("board", (seat.seat,)))]


def _give(book: "Book") -> list[ReviewRow]:
    """One small thing to give; `give` shows it with its number."""
    from netcrm.flows.giving.ideas import ideas

    first = next(iter(ideas(book).ideas), None)
    if first is None:
        return []
    about = first.person.handle if first.person else first.community.name if first.community else ""
    return [ReviewRow(None, f"{first.what}: {first.why}", None, "", Hint("ideas_for", (about,)))]


def _good(book: "Book", since: date) -> list[ReviewRow]:
    """Advice that helped, ties that came back to life, introductions made and met, what was kept of what people
    committed to, and what was given, since that day."""
    helped = [one for one in book.advice.helped_since(since) if one.did_on and one.did_on <= book.today]
    rows = [ReviewRow(one.person, _what_helped(one), one.did_on, "", None) for one in helped]
    again = book.ties.revived(since, DORMANT_DAYS, book.today)
    people = book.people.with_ties([key for key, _ in again])
    rows += [ReviewRow(people[key][0].ref, "in touch again after a long time", on, "", None) for key, on in again]
    rows += [*_introduced(book, since), *_commitments_kept(book, since)]
    for give in (one for one in book.gives.since(since) if one.on <= book.today):
        rows.append(ReviewRow(give.to, f"you gave: {give.text or GIVES[give.kind].noun}", give.on, "", None))
    return rows


def _introduced(book: "Book", since: date) -> list[ReviewRow]:
    """Whom somebody made known to me and whom I met by that, and who met of those I introduced; that these were made
    is told by the give."""
    rows = []
    for one in book.introductions.all():
        if not one.people or len(one.people) < (1 if one.for_me else 2):
            continue
        outcome = f": {one.outcome}" if one.outcome and not one.private else ""
        through = f", through {one.via.name}" if one.via else ""
        if one.met_on and since <= one.met_on <= book.today:
            met = f"you met{through}{outcome}" if one.for_me else f"met {one.people[1].name}, by you{outcome}"
            rows.append(ReviewRow(one.people[0], met, one.met_on, "", None))
        elif one.for_me and one.made_on and since <= one.made_on <= book.today and not one.closed:
            rows.append(ReviewRow(one.people[0], f"introduced to you{through}{outcome}", one.made_on, "", None))
    return rows


def _commitments_kept(book: "Book", since: date) -> list[ReviewRow]:
    """What people of a peer group kept of what they had committed to there."""
    from netcrm.flows.giving.communities import is_private

    groups = [one for one in book.communities.all() if is_private(one)]
    if not groups:
        return []
    from netcrm.flows.giving.commitments import commitments_of

    return [
        ReviewRow(one.person, _kept_there(one, group.name), one.kept, "", None)
        for group in groups
        for one in commitments_of(book, group.id)
        if one.kept and since <= one.kept <= book.today
    ]


def _kept_there(one: "Commitment", group: str) -> str:
    return f"kept what was committed to in {group}{'' if one.private else f': {one.text}'}"


def _what_helped(one: "Advice") -> str:
    return "advice helped" if one.private else f"advice helped: {one.did or one.text}"


def _of_loop(loop: "Loop") -> str:
    return f"{LOOPS[loop.kind].private} ({loop.id})" if loop.private else loop.text


def _of_advice(one: "Advice") -> str:
    return f"{'something private' if one.private else one.question or one.text} ({_STEPS[one.step]})"


def _of_introduction(one: "Introduction") -> str:
    other = f"to {one.people[1].name}" if len(one.people) > 1 else f"through {one.via.name}" if one.via else ""
    return f"an introduction {other} ({_INTRODUCED.get(one.step, one.step)})"


def _done(ref: str) -> Hint:
    return Hint("done", (ref,))


def _step_on(one: "Advice") -> Hint:
    return Hint("did_or_not", (one.ref,)) if one.step == "answered" else _done(one.ref)


def _rested(until: date | None, today: date) -> bool:
    return not until or until <= today


def _waits(one: "Introduction", today: date) -> bool:
    """Whether an introduction waits for something: not for a day that was asked for, nor for two to find the time."""
    if one.made_on:
        return one.made_on <= today - timedelta(days=MET_AFTER)
    return _is_old(one.opened, None, today) and not any(side.until and side.until > today for side in one.sides)


def _is_old(opened: date, due: date | None, today: date) -> bool:
    return due <= today if due else opened <= today - timedelta(days=WEEK)


def steps_of(report: Review) -> tuple[Step, ...]:
    """The steps of the walk: each row that asks something, and a part that only tells as one."""
    steps: list[Step] = []
    for part in report.parts:
        asks = [row for row in part.rows if row.key or row.every]
        steps += [Step(part, row, _name(part, row)) for row in asks] or [Step(part, None, part.part)]
    return tuple(steps)


def _name(part: ReviewPart, row: ReviewRow) -> str:
    return f"{part.part} {row.key or (row.person.handle if row.person else '')}"
