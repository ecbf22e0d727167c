"""The morning page: what you promised, whom to reach out to, one thing to give."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from netcrm.engine import reminders
from netcrm.engine.birthdays import next_birthday
from netcrm.engine.reminders import Candidate, Item, Last
from netcrm.engine.standing import RATE_DAYS
from netcrm.flows.ties import bond_of, settle, standing_of
from netcrm.model import Interaction, Person, Ref

if TYPE_CHECKING:
    from netcrm.store.book import Book

INTRODUCED_LATELY = 90  # days in which nobody is introduced twice
YEARS_BACK = 5
FEW_DAYS = 3


class Next(NamedTuple):
    """Who comes up next, and when."""

    person: Ref
    on: date


class Memory(NamedTuple):
    """Something from this week in an earlier year."""

    people: tuple[Ref, ...]
    on: date
    text: str


class Today(NamedTuple):
    """The page of one day. more: rows held back, of which more_open are loops; followed: how many people it watches."""

    today: date
    items: tuple[Item, ...]
    more: int
    more_open: int
    next: Next | None
    greeting: str | None
    memory: Memory | None
    done: int
    people: int
    one: bool = False
    opening: str | None = None


def today(
    book: "Book",
    days: int = 0,
    limit: int = reminders.REACH_OUT,
    numbers: Mapping[str, int] | None = None,
    before: date | None = None,
) -> Today:
    """The page. days looks ahead; limit is how many people to reach out to; before is when it was last opened."""
    settle(book)
    items = reminders.one_row_each(_everything(book, days))
    away = _away(book, before)
    shown = reminders.welcomed(items) if away else reminders.chosen(items, limit)
    held = [item for item in items if item not in shown and item.type not in ("give", "keep")]
    shown = _with_last_words(book, reminders.numbered(shown, numbers or {}))
    people = sum(book.people.stage_counts().values())
    return Today(
        today=book.today,
        items=shown,
        more=len(held),
        more_open=sum(1 for item in held if item.loop),
        next=None if shown else _next(book),
        greeting=_greeting(away, shown),
        memory=None if shown else _memory(book),
        done=0,
        people=people,
    )


def one(page: Today) -> Today:
    """The same page with a single person: why, the last words, and a line to begin with."""
    first = next((item for item in page.items if item.person), None)
    if first is None:
        return page._replace(items=(), one=True)
    return page._replace(items=(first,), more=page.more + len(page.items) - 1, one=True, opening=_opening(first))


def _everything(book: "Book", days: int) -> list[Item]:
    today = book.today
    horizon = today + timedelta(days=days)
    defaults = book.settings.every_by_kind()
    due = book.people.due(horizon)
    recent = book.ties.recent([person.id for person, _ in due], today - timedelta(days=RATE_DAYS), today)
    candidates = [
        Candidate(standing_of(person, tie, defaults, book), bond_of(person, defaults), tie, recent.get(person.id, 0))
        for person, tie in due
        if tie
    ]
    return [
        *reminders.promised(book.loops.open(today), today, days),
        *reminders.birthdays(_birthdays(book), today, days),
        *reminders.reach_out(candidates, today),
        *reminders.first_contacts(candidates, today),
        *reminders.to_keep(_to_keep(book)),
        *_to_give(book),
    ]


def _birthdays(book: "Book") -> list[tuple[Person, date]]:
    rows = book.people.with_birthdays()
    if not rows:
        return []
    return [(person, next_birthday(person.birthday or "", book.today)) for person, _ in rows]


def _to_keep(book: "Book") -> list[tuple[Interaction, list[Ref]]]:
    asked = book.interactions.to_keep(book.today)
    ids = [ref.id for interaction in asked for ref in interaction.people]
    known = {key for key, (person, _) in book.people.with_ties(ids).items() if person.stage == "known"}
    return [(interaction, [ref for ref in interaction.people if ref.id in known]) for interaction in asked]


def _to_give(book: "Book") -> tuple[Item, ...]:
    rows = book.people.pairs()
    if not any(row[3] == "want" for row in rows):
        return ()
    from netcrm.engine.giving import introductions

    served = book.gives.introduced_since(book.today - timedelta(days=INTRODUCED_LATELY))
    ideas = [idea for idea in introductions(rows) if idea.seeker.id not in served][:20]
    met = book.interactions.together([(idea.seeker.id, idea.helper.id) for idea in ideas])
    return reminders.to_give([i for i in ideas if (i.seeker.id, i.helper.id) not in met], book.today)


def _with_last_words(book: "Book", items: tuple[Item, ...]) -> tuple[Item, ...]:
    wanted = [item.person.id for item in items if item.person and item.type == "reach_out"]
    words = book.interactions.last_words(wanted, book.today)
    return tuple(
        item._replace(last=Last(*words[item.person.id])) if item.person and item.person.id in words else item
        for item in items
    )


def _away(book: "Book", before: date | None) -> bool:
    wrote = book.deeds.latest_day()
    days = [day for day in (before, date.fromisoformat(wrote) if wrote else None) if day]
    return bool(days) and (book.today - max(days)).days >= reminders.AWAY


def _greeting(away: bool, shown: tuple[Item, ...]) -> str | None:
    if not away:
        return None
    first = next((item.person for item in shown if item.person), None)
    return f"Welcome back. Start with one: {first.name.split()[0]}." if first else "Welcome back."


def _next(book: "Book") -> Next | None:
    if found := book.ties.next_due(book.today):
        person = book.people.get(found[0])[0]
        return Next(person.ref, found[1])
    return None


def _memory(book: "Book") -> Memory | None:
    for years in range(1, YEARS_BACK + 1):
        day = reminders.years_ago(book.today, years)
        few = timedelta(days=FEW_DAYS)
        found = [one for one in book.interactions.between(day - few, day + few) if one.people and one.text]
        if found:
            near = min(found, key=lambda one: (abs((one.on - day).days), one.id))
            return Memory(near.people, near.on, near.text)
    return None


def _opening(item: Item) -> str:
    name = item.person.name.split()[0] if item.person else ""
    if item.type == "birthday":
        return f"Happy birthday, {name}! I hope the day is a good one."
    if item.loop:
        return f"Hi {name}, I have not forgotten: {item.loop.text}. Here is where it stands."
    if item.type == "first_contact":
        return f"Hi {name}, it was good to come across you. Would you have 20 minutes for a coffee one of these weeks?"
    if item.last:
        return (
            f"Hi {name}, I was thinking of our last talk ({item.last.text[:60].rstrip('. ')}). How are things with you?"
        )
    return f"Hi {name}, you came to mind today. How are things with you?"
