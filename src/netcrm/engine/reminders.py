"""What belongs in the day: promises first, then whom to reach out to, never a flood.

A row is known by its key all day: `o12` a loop, `p7` a person, `b7` a birthday, `k3` an interaction after which
nobody was asked whom to keep, `g7-9` an introduction.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from netcrm.engine.giving import Introduction
from netcrm.engine.spoken import say_date
from netcrm.engine.standing import Bond, urgency
from netcrm.model import Interaction, Loop, Met, Person, Ref, Tie

ROWS = 7  # a screen that can be read at one glance
REACH_OUT = 3
FIRST_CONTACT = 1
BIRTHDAYS_AHEAD = 7  # days
UNDATED_PROMISE = 7  # days after which a promise without a date comes up
UNDATED_WAITING = 14
AWAY = 21  # days without netcrm after which the day begins small
SECTIONS = ("promise", "waiting", "birthday", "reach_out", "first_contact", "keep", "give")


class Last(NamedTuple):
    """What was said last that is not private."""

    on: date
    text: str


class Item(NamedTuple):
    """One row of the day. n is its number, the same until midnight; command is what to type about it."""

    n: int
    type: str
    person: Ref | None
    loop: Loop | None
    due: date | None
    days_late: int
    why: str
    last: Last | None
    command: str
    key: str
    people: tuple[Ref, ...] = ()


class Candidate(NamedTuple):
    """Someone whose tie is due: who, the tie, and contact days in the last half year."""

    person: Person
    bond: Bond
    tie: Tie
    recent: int


def promised(loops: Iterable[Loop], today: date, ahead: int = 0) -> tuple[Item, ...]:
    """Loops that are due within `ahead` days or wait too long without a date: your promises, then theirs."""
    due = [loop for loop in loops if _comes_up(loop, today, ahead)]
    due.sort(key=lambda loop: (loop.kind != "promise", loop.due is None, loop.due or loop.opened, loop.id))
    return tuple(
        Item(
            0,
            loop.kind,
            loop.person,
            loop,
            loop.due,
            loop.days_late,
            loop.text,
            None,
            f"netcrm done {loop.id}",
            loop.id,
        )
        for loop in due
    )


def birthdays(people: Iterable[tuple[Person, date]], today: date, ahead: int = 0) -> tuple[Item, ...]:
    """Birthdays within a week; the date is the next one."""
    near = today + timedelta(days=max(BIRTHDAYS_AHEAD, ahead))
    coming = sorted((on, person.name, person) for person, on in people if today <= on <= near)
    return tuple(
        Item(
            0,
            "birthday",
            person.ref,
            None,
            on,
            0,
            _birthday(person, on),
            None,
            f"netcrm log {person.handle}",
            f"b{person.id}",
        )
        for on, _, person in coming
    )


def reach_out(candidates: Iterable[Candidate], today: date) -> tuple[Item, ...]:
    """People whose tie is due, the most worth reaching first (engines.md: P(silent) * sqrt(rate) * weight)."""
    known = [one for one in candidates if one.tie.last_on]
    known.sort(
        key=lambda one: (-round(urgency(one.bond, one.tie, one.recent, today), 9), one.person.name, one.person.id)
    )
    return tuple(_reach(one.person, "reach_out", _why(one.person)) for one in known)


def first_contacts(candidates: Iterable[Candidate], today: date) -> tuple[Item, ...]:
    """People with nothing logged, whoever waits longest first."""
    fresh = [one for one in candidates if not one.tie.last_on]
    fresh.sort(key=lambda one: (one.person.created_on, one.person.name, one.person.id))
    return tuple(_reach(one.person, "first_contact", _first(one.person, today)) for one in fresh)


def to_keep(interactions: Iterable[tuple[Interaction, Sequence[Ref]]]) -> tuple[Item, ...]:
    """Events after which nobody was asked whom to keep, with the people who are not followed yet."""
    return tuple(
        Item(
            0,
            "keep",
            None,
            None,
            None,
            0,
            interaction.text,
            Last(interaction.on, interaction.text),
            f"netcrm follow {people[0].handle}",
            f"k{interaction.id}",
            tuple(people),
        )
        for interaction, people in interactions
        if people
    )


def to_give(ideas: Sequence[Introduction], today: date) -> tuple[Item, ...]:
    """Introductions worth making, another one first every day."""
    turn = today.toordinal() % max(1, min(5, len(ideas)))
    return tuple(_introduction(idea) for idea in (*ideas[turn:], *ideas[:turn]))


def numbered(items: Sequence[Item], numbers: Mapping[str, int]) -> tuple[Item, ...]:
    """The same rows with their numbers: those shown earlier today keep theirs, new ones take the next."""
    following = max(numbers.values(), default=0)
    found = []
    for item in items:
        if (number := numbers.get(item.key, 0)) == 0:
            following += 1
            number = following
        found.append(item._replace(n=number))
    return tuple(found)


def one_row_each(items: Iterable[Item]) -> tuple[Item, ...]:
    """Only the first row of each person stays; a promise comes before the wish to be in touch. Loops always stay."""
    seen: set[str] = set()
    kept: list[Item] = []
    for item in items:
        handle = item.person.handle if item.person else ""
        if not handle or handle not in seen or item.loop:
            kept.append(item)
        seen.add(handle)
    return tuple(kept)


def chosen(items: Sequence[Item], reach: int = REACH_OUT) -> tuple[Item, ...]:
    """The rows of the screen: each kind up to its share, all of them up to seven (more when more are asked for)."""
    share = {"reach_out": reach, "first_contact": FIRST_CONTACT, "keep": 1, "give": 1}
    rows = ROWS + max(0, reach - REACH_OUT)
    kept: list[Item] = []
    for item in items:
        if share.get(item.type, rows) > 0 and len(kept) < rows:
            share[item.type] = share.get(item.type, rows) - 1
            kept.append(item)
    return tuple(kept)


def welcomed(items: Sequence[Item]) -> tuple[Item, ...]:
    """The first day back: two promises at most and one person to reach out to."""
    loops = [item for item in items if item.loop][:2]
    people = [item for item in items if item.type in ("reach_out", "birthday")][:1]
    return (*loops, *people)


def _comes_up(loop: Loop, today: date, ahead: int) -> bool:
    if loop.closed or (loop.snoozed_until and loop.snoozed_until > today):
        return False
    if loop.due:
        return loop.due <= today + timedelta(days=ahead)
    wait = UNDATED_PROMISE if loop.kind == "promise" else UNDATED_WAITING
    return (today - loop.opened).days >= wait


def _reach(person: Person, kind: str, why: str) -> Item:
    due = person.standing.due if person.standing else None
    return Item(0, kind, person.ref, None, due, 0, why, None, f"netcrm log {person.handle}", f"p{person.id}")


def _why(person: Person) -> str:
    return person.standing.why if person.standing else ""


def _first(person: Person, today: date) -> str:
    return "nothing logged yet" + "".join(f", {part}" for part in met_words(person.met, today))


def met_words(met: Met, today: date) -> list[str]:
    """How you met, in parts: "met at TechHub 2 Sep", "via Ines"."""
    on = say_date(met.on, today).removeprefix("on ") if met.on else ""
    if met.on and on[:3] in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"):
        on = on[4:]
    at = f"at {met.where}" if met.where else ""
    where = " ".join(part for part in ("met", at, on) if part)
    return ([where] if at or on else []) + ([f"via {met.via}"] if met.via else [])


def _birthday(person: Person, on: date) -> str:
    born = person.birthday or ""
    return f"turns {on.year - int(born[:4])}" if not born.startswith("--") else "birthday"


def _introduction(idea: Introduction) -> Item:
    seeker, helper = idea.seeker.name.split()[0], idea.helper.name.split()[0]
    why = f"Introduce {seeker} to {helper}: {seeker} looks for {idea.want}, {helper} helps with {idea.topic}"
    command = f"netcrm gave --to {idea.seeker.handle} --kind intro"
    key = f"g{idea.seeker.id}-{idea.helper.id}"
    return Item(0, "give", idea.seeker, None, None, 0, why, None, command, key, (idea.helper,))


def years_ago(today: date, years: int) -> date:
    """The same day in an earlier year."""
    return _day_in(today.year - years, today.month, today.day)


def _day_in(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month, 28)
