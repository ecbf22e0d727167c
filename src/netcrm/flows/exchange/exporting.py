"""Exports the book, or one person, in the formats that other programs and people read."""

from calendar import isleap
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.day.plans import what_with
from netcrm.errors import Hint, Refused
from netcrm.exports import advice_pages, community_pages, feed, pages, snapshot, table, vcard
from netcrm.flows.exchange.own_files import MARK
from netcrm.flows.naming import person as person_named
from netcrm.model.advice import Advice, Challenge, Lesson
from netcrm.model.filters import Filter
from netcrm.model.history import Give, Loop, Tie
from netcrm.model.kinds import LOOPS
from netcrm.model.notes import Note
from netcrm.model.people import IN_YOUR_DAY, Person
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

AHEAD = 90  # days for which the calendar tells when somebody is due
INDEX = "index.md"
TITLE = "People"


class Wishes(NamedTuple):
    """How it is to be written.

    version: of vCard. bare: only what belongs on a business card. private: private texts too. excel_safe: no cell that
    a spreadsheet would run. folder: Markdown as a page a person.
    """

    version: str = "4.0"
    bare: bool = False
    private: bool = False
    excel_safe: bool = False
    folder: bool = False


class Exported(NamedTuple):
    """What was written: its kind, how many people or days of a calendar, and where; text: what stdout gets.

    pages: what each file of a folder holds, by name. remark: what is not in it. removed: pages in the folder of those
    who are gone; left: pages there of nobody that netcrm did not write so, or that were changed since. encrypted: with
    what, None for plain.
    """

    kind: str
    entries: int
    file: str | None
    text: str | None
    pages: Mapping[str, str] = {}
    remark: str | None = None
    removed: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    encrypted: Annotated[str, ("recipients", "passphrase")] | None = None


def exported(book: "Book", kind: str, handle: str | None = None, wishes: Wishes = Wishes()) -> Exported:
    """The book as text of that kind, one of KINDS; handle: only this person, and what is with them."""
    person = person_named(book, handle) if handle else None
    return KINDS[kind](book, person, wishes)


def _json(book: "Book", person: Person | None, _wishes: Wishes) -> Exported:
    from netcrm.flows.exchange.uniting import whole_of

    everything = whole_of(book, person.handle if person else None)
    return Exported("json", len(everything.people), None, snapshot.text(everything))


def _csv(book: "Book", person: Person | None, wishes: Wishes) -> Exported:
    rows = _with_notes(book, person, wishes)
    return Exported("csv", len(rows), None, table.table(rows, wishes.excel_safe))


def _vcard(book: "Book", person: Person | None, wishes: Wishes) -> Exported:
    rows = _with_notes(book, person, wishes)
    if not rows:
        raise Refused("there is nobody to export", Hint("add_first"))
    return Exported("vcard", len(rows), None, vcard.cards(rows, wishes.version, wishes.bare))


def _ics(book: "Book", person: Person | None, wishes: Wishes) -> Exported:
    days = [
        *_owed(book, person, wishes),
        *_planned(book, person),
        *_reaching_out(book, person),
        *_birthdays(book, person),
        *_to_look_at_again(book, person, wishes),
        *_answers_hoped_for(book, person, wishes),
    ]
    return Exported("ics", len(days), None, feed.feed(sorted(days, key=lambda day: (day.on, day.uid)), book.today))


def _markdown(book: "Book", person: Person | None, wishes: Wishes) -> Exported:
    people = _people(book, person)
    asked = _asked(book, wishes)
    written = {pages.file_name(one): _page(book, one, asked, wishes) for one in people}
    others = {} if person else _other_pages(asked, wishes) | _communities(book, wishes)
    if wishes.folder:
        everything = {INDEX: pages.index(people, others), **written, **others}
        return Exported(
            "markdown", len(people), None, None, {name: _stamped(text) for name, text in everything.items()}
        )
    text = next(iter(written.values())) if person else pages.book([*written.values(), *others.values()], TITLE)
    return Exported("markdown", len(people), None, _stamped(text))


KINDS: dict[str, Callable[["Book", Person | None, Wishes], Exported]] = {
    "json": _json,
    "csv": _csv,
    "vcard": _vcard,
    "ics": _ics,
    "markdown": _markdown,
}


def _stamped(text: str) -> str:
    return f"{MARK}\n\n{text}"


def _people(book: "Book", person: Person | None) -> tuple[Person, ...]:
    return (person,) if person else book.people.everybody()


def _with_notes(book: "Book", person: Person | None, wishes: Wishes) -> list[tuple[Person, tuple[Note, ...]]]:
    notes = {person.id: book.notes.of(person.id)} if person else book.notes.by_person()
    return [(one, _exported_notes(notes.get(one.id, ()), wishes)) for one in _people(book, person)]


def _exported_notes(notes: tuple[Note, ...], wishes: Wishes) -> tuple[Note, ...]:
    """The notes, the oldest first; private ones pass as others where they are wished for."""
    oldest_first = notes[::-1]
    return tuple(note._replace(private=False) for note in oldest_first) if wishes.private else oldest_first


class _Asked(NamedTuple):
    """Challenges, advice and lessons as they are to be told: no private challenge or lesson, nor the title of one.

    What was asked and said about a private challenge is private too.
    """

    challenges: tuple[Challenge, ...]
    advice: tuple[Advice, ...]
    lessons: tuple[Lesson, ...]


def _asked(book: "Book", wishes: Wishes) -> _Asked:
    challenges = tuple(one for one in book.challenges.all() if wishes.private or not one.private)
    told = {one.ref for one in challenges}
    lessons = [one for one in book.lessons.all() if wishes.private or not one.private]
    return _Asked(
        challenges,
        tuple(
            one if one.challenge is None or one.challenge in told else one._replace(challenge_title=None, private=True)
            for one in book.advice.logged()
        ),
        tuple(one if one.challenge in told else one._replace(challenge_title=None) for one in lessons),
    )


def _other_pages(asked: _Asked, wishes: Wishes) -> dict[str, str]:
    """The pages that are about nobody, by the names of their files; none where there is nothing to tell."""
    views: dict[str | None, list[Advice]] = {}
    for view in reversed(asked.advice):
        views.setdefault(view.challenge, []).append(view)
    learnt: dict[str | None, list[Lesson]] = {}
    for lesson in reversed(asked.lessons):
        learnt.setdefault(lesson.challenge, []).append(lesson)
    others = {}
    if asked.challenges:
        told = advice_pages.challenges_page(asked.challenges, views, learnt, wishes.private)
        others[advice_pages.CHALLENGES] = told
    if asked.lessons:
        others[advice_pages.LESSONS] = advice_pages.lessons_page(asked.lessons)
    return others


def _communities(book: "Book", wishes: Wishes) -> dict[str, str]:
    """The page of all communities, by the name of its file; none where there is no community."""
    every = book.communities.all()
    told = [
        community_pages.Whole(
            one,
            book.communities.members([one.id]),
            _exported_notes(book.notes.about(one.id), wishes),
            [(book.people.get(person)[0].ref, note) for person, note in reversed(book.notes.committed(one.id))],
            book.interactions.by_ids(book.communities.contacts(one.id)),
            book.gives.by_ids(book.communities.gives(one.id)),
        )
        for one in every
    ]
    page = community_pages.communities_page(told, wishes.private)
    return {community_pages.COMMUNITIES: page} if told else {}


def _page(book: "Book", person: Person, asked: _Asked, wishes: Wishes) -> str:
    key = person.id
    given: list[Give | Advice | Lesson | Challenge] = [
        *book.gives.of(key),
        *(one for one in asked.advice if one.person.id == key),
        *(one for one in asked.lessons if one.person and one.person.id == key),
        *(one for one in asked.challenges if key in {ref.id for ref in one.partners}),
    ]
    loops = book.loops.of(key, book.today)
    interactions = (*book.interactions.planned_with(key), *book.interactions.of(key))
    return pages.page(person, book.notes.of(key), loops, given, interactions, book.today, wishes.private)


def _to_look_at_again(book: "Book", person: Person | None, wishes: Wishes) -> Iterator[feed.Day]:
    """The days on which decisions are to be looked at again, of somebody what is done together with them."""
    challenges = book.challenges.with_partner(person.id) if person else book.challenges.open()
    for one in challenges:
        if one.decision and one.decision.review_on and not one.outcome and not one.closed:
            title = "" if one.private and not wishes.private else f": {one.title}"
            on = _not_past(one.decision.review_on, one.snoozed_until, book.today)
            yield feed.Day(f"review-{one.uid}", on, f"See how it turned out{title}")


def _answers_hoped_for(book: "Book", person: Person | None, wishes: Wishes) -> Iterator[feed.Day]:
    """The days until which people who were asked may answer."""
    for one in _asked(book, wishes).advice:
        if one.step == "asked" and not one.closed and one.answer_by and (person is None or one.person.id == person.id):
            told = one.question and (wishes.private or not one.private)
            question = f": {one.question}" if told else ""
            on = _not_past(one.answer_by, one.snoozed_until, book.today)
            yield feed.Day(f"answer-{one.uid}", on, f"Answer of {one.person.name}{question}")


def _not_past(due: date, snoozed: date | None, today: date) -> date:
    """The day on which something stands in a calendar: what is late on today, so that it is seen."""
    return max(due, snoozed or due, today)


def _owed(book: "Book", person: Person | None, wishes: Wishes) -> Iterator[feed.Day]:
    """What is open with a date. What is late stands on today, so that it is seen."""
    for loop in book.loops.of(person.id, book.today, True) if person else book.loops.open(book.today):
        if loop.due:
            on = _not_past(loop.due, loop.snoozed_until, book.today)
            yield feed.Day(f"loop-{loop.uid}", on, _owed_title(loop, wishes))


def _planned(book: "Book", person: Person | None) -> Iterator[feed.Day]:
    """What lies ahead, without the texts."""
    for plan in book.interactions.planned_with(person.id) if person else book.interactions.planned(book.today):
        if plan.on >= book.today:
            told = what_with(plan, ())
            names = " and ".join(ref.name for ref in plan.people)
            yield feed.Day(f"plan-{plan.uid}", plan.on, f"{told[:1].upper()}{told[1:]} with {names}")


def _owed_title(loop: Loop, wishes: Wishes) -> str:
    text = "" if loop.private and not wishes.private else f": {loop.text}"
    return f"{LOOPS[loop.kind].opened} {loop.person.name}{text}"


def _reaching_out(book: "Book", person: Person | None) -> Iterator[feed.Day]:
    for one, tie in _in_day(book, person):
        if tie and tie.due_on:
            on = _not_past(tie.due_on, one.snoozed_until, book.today)
            if on <= book.today + timedelta(days=AHEAD):
                yield feed.Day(f"reach-{one.uid}", on, f"Reach out to {one.name}")


def _birthdays(book: "Book", person: Person | None) -> Iterator[feed.Day]:
    for one, _ in _in_day(book, person):
        if one.birthday:
            yield feed.Day(f"birthday-{one.uid}", _first(one.birthday, book.today), f"Birthday of {one.name}", "", True)


def _first(birthday: str, today: date) -> date:
    """The latest such day that lies a year back, so that a calendar shows this year's too; 29 February stays itself."""
    month, day = int(birthday[-5:-3]), int(birthday[-2:])
    leap = (month, day) == (2, 29)
    years = range(today.year - 1, today.year - 10, -1)
    return date(next(year for year in years if not leap or isleap(year)), month, day)


def _in_day(book: "Book", person: Person | None) -> tuple[tuple[Person, Tie | None], ...]:
    people = book.people.listed(Filter(stages=IN_YOUR_DAY))
    return tuple(row for row in people if person is None or row[0].id == person.id)
