"""Reads spans ("3 weeks", "monthly", "twice a year") as a number of days."""

from datetime import date, timedelta

from netcrm.errors import Usage
from netcrm.model.people import NEVER

LONGEST = 3650
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "a couple of": 2, "a couple": 2, "couple of": 2, "a few": 3,
}  # fmt: skip
# A unit is known by these; days are fixed so that what is set reads back the same ("6 months" is 180 days).
UNITS = {
    "d": 1, "day": 1, "days": 1,
    "w": 7, "wk": 7, "wks": 7, "week": 7, "weeks": 7, "fortnight": 14, "fortnights": 14,
    "m": 30, "mo": 30, "mos": 30, "mth": 30, "mths": 30, "month": 30, "months": 30,
    "quarter": 90, "quarters": 90,
    "y": 365, "yr": 365, "yrs": 365, "year": 365, "years": 365,
}  # fmt: skip
_RHYTHMS = {
    "daily": 1, "weekly": 7, "fortnightly": 14, "biweekly": 14, "bi-weekly": 14, "monthly": 30, "quarterly": 90,
    "half-yearly": 182, "yearly": 365, "annually": 365, "annual": 365,
    "never": NEVER, "no": NEVER, "off": NEVER, "none": NEVER,
}  # fmt: skip
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_OPENINGS = ("once every ", "once per ", "every ", "each ", "per ")
_EXAMPLES = 'say a span like "10 days", "3 weeks", "monthly", "twice a year" or "never"'


def read_span(text: str) -> int:
    """How many days the words mean: "10d", "3 weeks", "monthly", "twice a year", "every other week"; "never" is 0.

    A month is 30 days, a year 365; "twice a month" rounds down, so that nobody is seen less often than wished.
    Raises Usage for a bare number, anything below 1 or above 3650 days, and what it cannot read.
    """
    words = " ".join(text.lower().split()).strip(" .,;")
    for opening in _OPENINGS:
        if words.startswith(opening):
            words = words.removeprefix(opening)
            break
    if words in _RHYTHMS:
        return _RHYTHMS[words]
    days = _other(words) or _frequency(words) or _amount(words)
    if days is None:
        raise _unreadable(text, words)
    if not 1 <= days <= LONGEST:
        raise Usage(f"a span is between 1 day and {LONGEST // 365} years", hint=_EXAMPLES + " for no rhythm at all")
    return days


def number_of(word: str) -> int | None:
    """The number a word or digits stand for ("3", "three", "a couple of"), or None."""
    if word.isascii() and word.isdigit():
        return int(word) if len(word) <= 6 else None
    return NUMBERS.get(word)


def moved(day: date, number: int, unit: str) -> date:
    """The day `number` units later (earlier when negative), by the calendar: a month on from 31 Jan is 28 Feb.

    Raises OverflowError where the calendar ends.
    """
    days = UNITS[unit]
    if days < 30:
        return day + timedelta(days=number * days)
    year, month = divmod(day.year * 12 + day.month - 1 + number * {30: 1, 90: 3, 365: 12}[days], 12)
    if not 1 <= year <= 9999:
        raise OverflowError
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(last, day.day))
        except ValueError:
            continue
    raise OverflowError


def _other(words: str) -> int | None:
    for opening in ("other ", "second "):
        if words.startswith(opening) and words.removeprefix(opening) in UNITS:
            return 2 * UNITS[words.removeprefix(opening)]
    return None


def _frequency(words: str) -> int | None:
    """Days for "twice a year", "3 times per month", "4x a year", "once a week"."""
    for link in (" a ", " an ", " per ", " each ", " every "):
        often, found, unit = words.rpartition(link)
        if not found or unit not in UNITS:
            continue
        times = _TIMES.get(often) or number_of(often.removesuffix(" times").removesuffix("x"))
        if times:
            return max(1, UNITS[unit] // times)
    return None


def _amount(words: str) -> int | None:
    """Days for "3 weeks", "10d", "a month", "half a year", "week"."""
    if words in ("half a year", "half year"):
        return UNITS["year"] // 2
    if words in UNITS and len(words) > 1:
        return UNITS[words]
    digits = len(words) - len(words.lstrip("0123456789"))
    number, unit = (words[:digits], words[digits:].strip()) if digits else words.rpartition(" ")[::2]
    count = number_of(number)
    return count * UNITS[unit] if count is not None and unit in UNITS else None


def _unreadable(text: str, words: str) -> Usage:
    number = number_of(words)
    if number is not None:
        hint = f'say "{words} days" or "{words} weeks"' if number else 'say "never" for no rhythm at all'
        return Usage(f"{words} of what?", hint=hint)
    shown = " ".join(text.split())[:40]
    return Usage(f'"{shown}" is no span of time' if shown else "no span of time given", hint=_EXAMPLES)
