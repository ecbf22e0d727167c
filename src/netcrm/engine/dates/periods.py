"""Weeks, months, quarters and years around a day: where they begin, where they end, and which one is meant."""

from collections.abc import Callable
from datetime import date, timedelta

from netcrm.engine.dates.spans import moved

_MONTHS_OF = {"month": 1, "quarter": 3, "year": 12}


def nearest(make: Callable[[int], date], today: date, ahead: bool) -> date:
    """The first of make(0), make(1) ... from today on, or of make(0), make(-1) ... up to today.

    Years without a 29 February are passed over. Raises ValueError when no such day exists.
    """
    for step in range(9):
        try:
            day = make(step if ahead else -step)
        except ValueError:
            continue
        if day >= today if ahead else day <= today:
            return day
    raise ValueError


def monday_of(today: date, step: int = 0) -> date:
    """The Monday of the week `step` weeks from today's."""
    return today - timedelta(days=today.weekday() - 7 * step)


def first_of(unit: str, today: date, step: int = 0) -> date:
    """The first day of the month, quarter or year `step` of them from today's."""
    months = _MONTHS_OF[unit]
    first = today.replace(month=today.month - (today.month - 1) % months, day=1)
    return moved(first, step * months, "month") if step else first


def last_of(unit: str, today: date, step: int = 0) -> date:
    """The last day of the month, quarter or year `step` of them from today's."""
    return first_of(unit, today, step + 1) - timedelta(days=1)


def part_of(part: str, unit: str, today: date, step: int = 0) -> date:
    """The day meant by the start, early, mid, late or end of a period.

    A week: Monday, Monday, Wednesday, Friday, Friday. A month: the 1st, 5th, 15th, 25th, its last day.
    Early and late in a quarter or a year: the middle of its first or last month, in a year of its second or eleventh.
    """
    if unit == "week":
        return monday_of(today, step) + timedelta(days={"start": 0, "early": 0, "mid": 2}.get(part, 4))
    first = first_of(unit, today, step)
    if part == "start":
        return first
    if part == "end":
        return last_of(unit, today, step)
    if unit == "month":
        return first.replace(day={"early": 5, "mid": 15, "late": 25}[part])
    if unit == "quarter":
        return moved(first, {"early": 0, "mid": 1, "late": 2}[part], "month").replace(day=15)
    return first.replace(month={"early": 2, "mid": 7, "late": 11}[part], day=1 if part == "mid" else 15)
