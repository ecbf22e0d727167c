"""A year in numbers: days of contact, what was asked and given, hours, promises, and ties made and revived."""

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netcrm.engine.circle.revived import revived
from netcrm.engine.day.standing import DORMANT_DAYS
from netcrm.errors import Hint, Usage
from netcrm.flows.naming import person as person_named
from netcrm.flows.ties import settle
from netcrm.model.kinds import GIVES, PROMISE
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

HOURS = "give.hours"  # the key of a setting: hours a month one wants to give
EARLIEST = 1900


class Day(NamedTuple):
    """A day of contact, and with how many people."""

    on: date
    people: int


class Month(NamedTuple):
    """A month from its first day: days of contact, questions asked, gives, and their hours."""

    first: date
    days: int
    asked: int
    given: int
    hours: float


class Hours(NamedTuple):
    """Hours given of a kind, or to a community."""

    name: str
    hours: float
    gives: int


class Promises(NamedTuple):
    """What became of your promises: kept in time, kept later, let go; late: open beyond their day; open: with no
    day, or one that is to come."""

    in_time: int
    later: int
    dropped: int
    late: int
    open: int = 0


class Introductions(NamedTuple):
    """Introductions you made, asked for, and were given."""

    made: int
    asked: int
    received: int


class Stats(NamedTuple):
    """A year in numbers. person: with one person alone; new and revived then say nothing.

    weeks: weeks with contact; days: each day of contact; months: from the one in which the book began, up to today in
    the year that runs. goal: hours a month
    one wants to give, None for none said. new: people you were first in touch with; revived: again after half a year.
    """

    year: int
    person: Ref | None
    until: date
    weeks: int
    days: tuple[Day, ...]
    months: tuple[Month, ...]
    by_kind: tuple[Hours, ...]
    by_community: tuple[Hours, ...]
    goal: float | None
    promises: Promises
    introductions: Introductions
    new: int
    revived: int
    plain: bool = False


def stats(book: "Book", handle: str | None = None, year: int | None = None, plain: bool = False) -> Stats:
    """The numbers of a year, the running one by default; Usage for one that lies ahead."""
    year = year or book.today.year
    if not EARLIEST <= year <= book.today.year:
        raise Usage(f"{year} is no year to look back on", Hint("stats_example"))
    person = person_named(book, handle) if handle else None
    key = person.id if person else None
    since, until = date(year, 1, 1), min(date(year, 12, 31), book.today)
    counts = book.statistics
    settle(book)
    met = counts.met(since - timedelta(DORMANT_DAYS), until, key)
    touched = {on: len(people) for on, people in met.items() if on >= since}
    asked = Counter(on.month for on in counts.asked(since, until, key))
    given = counts.given(since, until, key)
    new = frozenset() if person else counts.first_met(since, until)
    began = counts.began() or until
    first = began.month if began.year == year else until.month if began.year > year else 1
    goal = book.settings.get(HOURS)
    kinds, communities = Counter[str](), Counter[str]()
    hours_of_kind, hours_of_community = Counter[str](), Counter[str]()
    for give in given:
        kinds[give.kind] += 1
        hours_of_kind[give.kind] += give.hours or 0  # type: ignore[assignment]
        if give.community:
            communities[give.community] += 1
            hours_of_community[give.community] += give.hours or 0  # type: ignore[assignment]
    return Stats(
        year,
        person.ref if person else None,
        until,
        len({on - timedelta(on.weekday()) for on in touched}),
        tuple(Day(on, people) for on, people in touched.items()),
        tuple(
            Month(
                date(year, month, 1),
                sum(1 for on in touched if on.month == month),
                asked[month],
                sum(1 for give in given if give.on.month == month),
                sum(give.hours or 0 for give in given if give.on.month == month),
            )
            for month in range(min(first, until.month), until.month + 1)
        ),
        tuple(Hours(GIVES[kind].noun, hours_of_kind[kind], n) for kind, n in kinds.most_common()),
        tuple(Hours(name, hours_of_community[name], n) for name, n in communities.most_common()),
        float(goal) if goal else None,
        Promises(*counts.promises(since, until, PROMISE, key)),
        Introductions(*counts.introduced(since, until, key)),
        len(new),
        0 if person else len(revived(met, since, new, DORMANT_DAYS)),
        plain,
    )
