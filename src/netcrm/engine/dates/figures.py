"""Reads dates in figures: 2026-11-05T14:30, 30.11.2026, 3.11., 13/11, 11/13/2026, and 5/11, which may be two days."""

import re
from datetime import date
from functools import cache

from netcrm.engine.dates.cores import ALL, Core
from netcrm.engine.dates.tokens import Page
from netcrm.named_tuple import NamedTuple

_ISO = (
    r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?:[T ](?=[0-9]{2}:)[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?"
    r"(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![0-9])"
)
_COMPACT = r"((?:19|20|21)[0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])(?![0-9])"
_DOTTED = (
    r"([0-9]{1,2})\.[ \u00a0]?([0-9]{1,2})\.(?:[ \u00a0]?([0-9]{4}|'?[0-9]{2})(?![0-9]|[:.,][0-9]|[hH%€$£])|(?![0-9]))"
)
_PLAIN = r"([0-9]{1,2})([./-])([0-9]{1,2})(?:\2([0-9]{4}|'?[0-9]{2}))?(?![0-9])"
_SIGNS, _COMPACT_SIZE = ("-", "/", "."), 8  # what stands behind the first figures of a date, or how long it is
_MONTHS = range(12)
_WITHIN = 180  # days within which a weekday may decide the year


def figures(p: Page, i: int, weekday: int | None = None, certain: str = "") -> Core | None:
    """A date in figures at the token. certain: languages of the words before it, which put the day first."""
    start, end = p.tokens[i].start, p.tokens[i].end
    if p.tokens[i].number < 0 or (p.text[end : end + 1] not in _SIGNS and end - start != _COMPACT_SIZE):
        return None  # before a pattern is compiled: most numbers are no date
    if match := _compiled(_ISO).match(p.text, start):
        return _core(p, i, match.end(), "iso", _made(int(match[1]), int(match[3]), int(match[4])))
    if match := _compiled(_COMPACT).match(p.text, start):
        return _core(p, i, match.end(), "compact", _made(int(match[1]), int(match[2]), int(match[3])))
    if match := _compiled(_DOTTED).match(p.text, start):
        written = _Written(int(match[1]), int(match[2]), match[3], "dotted" if match[3] is None else "full", True)
        return _read(p, i, match.end(), written, weekday)
    match = _compiled(_PLAIN).match(p.text, start)
    if not match or (match[2] == "-" and not match[4]):
        return None
    if weekday is not None and match[2] == "." and not match[4] and int(match[3]) > len(_MONTHS):
        return None  # the hour of "thurs 12.30"
    european = bool(set(certain.split()) - {"en"}) or (match[2] == "." and match[4] is not None)
    written = _Written(int(match[1]), int(match[3]), match[4], "full" if match[4] else "figures", european)
    return None if written.year is None and written.one > 31 else _read(p, i, match.end(), written, weekday)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


class _Written(NamedTuple):
    """Two figures and perhaps a year. day_first: the signs or the words around leave no other order."""

    one: int
    two: int
    year: str | None
    name: str
    day_first: bool


def _read(p: Page, i: int, stop: int, written: _Written, weekday: int | None) -> Core:
    """The figures day first or month first, whichever exists and lies nearest in the wanted direction."""
    if weekday is not None and written.name == "dotted" and written.two > len(_MONTHS):
        return _core(p, i, stop, written.name, None)  # "Mon 9.30." is an hour
    days = [day for month, number in _orders(p, written) if (day := _day(p, month, number, written.year, weekday))]
    if not days:
        return _core(p, i, stop, written.name, None)
    fitting = [day for day in days if weekday is None or day.weekday() == weekday] or days
    wanted = [day for day in fitting if (day >= p.today if p.ahead else day <= p.today)]
    best = min(wanted, key=lambda day: abs((day - p.today).days)) if wanted else fitting[0]
    other = next((day for day in fitting if day != best), None)
    wrong = weekday is not None and best.weekday() != weekday
    core = _core(p, i, stop, written.name, best)
    return core._replace(doubtful=other is not None, other=other, year_open=written.year is None, wrong_weekday=wrong)


def _orders(p: Page, written: _Written) -> list[tuple[int, int]]:
    """Month and day, in the orders that the figures may have."""
    one, two = written.one, written.two
    if written.day_first and two <= 12:
        return [(two, one)]
    if p.order and one <= 12 and two <= 12:
        return [(two, one)] if p.order == "dmy" else [(one, two)]
    return [(two, one), (one, two)]


def _day(p: Page, month: int, number: int, year: str | None, weekday: int | None) -> date | None:
    if year is not None:
        return _made(full_year(year, p.today), month, number)
    return nearest_year(p, month, number, weekday)


def nearest_year(p: Page, month: int, number: int, weekday: int | None = None) -> date | None:
    """The day without a year: the nearest in the wanted direction, or where the weekday fits if that is not far off."""
    steps = range(9) if p.ahead else range(0, -9, -1)
    days = (_made(p.today.year + step, month, number) for step in steps)
    day = next((day for day in days if day and (day >= p.today if p.ahead else day <= p.today)), None)
    if day is None or weekday is None or day.weekday() == weekday:
        return day
    for year in (p.today.year, p.today.year + 1, p.today.year - 1):
        other = _made(year, month, number)
        if other and other.weekday() == weekday and abs((other - p.today).days) <= _WITHIN:
            return other
    return day


def full_year(word: str, today: date) -> int:
    """The year for "2026", "26" or "'26": of the centuries the one nearest to today."""
    year = int(word.lstrip("'"))
    if len(word.lstrip("'")) > 2:
        return year
    return min((century + year for century in (1900, 2000, 2100)), key=lambda year: abs(year - today.year))


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _core(p: Page, i: int, stop: int, name: str, on: date | None) -> Core:
    end = i
    while p.tokens[end].start < stop and p.tokens[end].word:
        end += 1
    return Core(name, end, on, ALL)
