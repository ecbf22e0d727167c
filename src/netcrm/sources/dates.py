"""Days as foreign files write them, in any of their languages, and the order of day and month a whole file reveals.

Spans between two contacts too ("3 weeks", "monthly"), where a file tells how often somebody wants to be in touch.
"""

import re
from collections.abc import Iterable
from datetime import date
from unicodedata import combining, normalize

# By month: how its name begins in English, German, Spanish, French, Portuguese, Italian and Dutch, without accents.
_MONTH_NAMES = (
    "jan ene gen janv|feb fev fevr|mar mrz maer mrt|apr abr avr|may mai mag mei|jun giu juin|jul lug juil"
    "|aug ago aou|sep set|oct okt out ott|nov|dec dez dic"
)
_MONTHS = {word: number for number, words in enumerate(_MONTH_NAMES.split("|"), 1) for word in words.split()}
_NUMBERS = re.compile(r"([0-9]{1,4})([-/.])([0-9]{1,2})\2([0-9]{2,4})(?![0-9])")
_DAY_FIRST = re.compile(r"([0-9]{1,2})(?:er|st|nd|rd|th)?\.? (?:de )?([a-z]{3,12})\.?,? (?:de )?([0-9]{4})\b")
_MONTH_FIRST = re.compile(r"([a-z]{3,12})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})\b")
_NAMED = "January February March April May June July August September October November December".split()
_SPAN = re.compile(r"(?:every )?([0-9]{1,4})? ?(d|day|w|wk|week|m|mo|month|quarter|y|yr|year)s?")
_DAYS = {"d": 1, "w": 7, "m": 30, "q": 90, "y": 365}  # of a unit, by its first letter, as everywhere in netcrm
_RHYTHMS = {"daily": 1, "weekly": 7, "biweekly": 14, "monthly": 30, "quarterly": 90, "yearly": 365, "annually": 365}
_NEVER = {"never", "none", "no", "off", "dont keep in touch"}
_LONGEST = 3650  # days
_CLOCK = re.compile(r"[0-9] ?[ap]\.?m\b", re.IGNORECASE)


def day(text: str, day_order: str = "dmy") -> date | None:
    """The day written, clock times passed over; None when there is none between 1900 and 2100.

    Years of two digits are of this century. day_order, "dmy" or "mdy", decides slash dates that can be read both ways.
    """
    try:
        year, month, number = _parts(folded(text.strip()), day_order)
        return date(year, month, number) if 1900 <= year < 2100 else None
    except ValueError:
        return None


def day_order_of(dates: Iterable[str], otherwise: str) -> str:
    """The order, "dmy" or "mdy", that the slash dates of a file show: by AM or PM, or by a number above twelve."""
    firsts = seconds = False
    for text in dates:
        match = _NUMBERS.match(text) if "/" in text else None
        if match and len(match[1]) <= 2:
            if _CLOCK.search(text):
                return "mdy"
            firsts, seconds = firsts or int(match[1]) > 12, seconds or int(match[3]) > 12
    if firsts != seconds:
        return "dmy" if firsts else "mdy"
    return otherwise


def span(text: str) -> int | None:
    """How many days a span means: "21", "3 weeks", "every month", "quarterly"; "never" is 0; None for anything else."""
    words = " ".join(folded(text[:100]).replace("'", "").split())
    if words in _NEVER:
        return 0
    match = _SPAN.fullmatch(words)
    days = int(match[1] or 1) * _DAYS[match[2][0]] if match else _RHYTHMS.get(words)
    if words.isascii() and words.isdigit():
        days = int(words)
    return days if days and days <= _LONGEST else None


def written(day_or_birthday: str) -> str:
    """A day as "4 June 2011", from "2011-06-04", or from "--06-04" as "4 June"; "" from ""."""
    if not day_or_birthday:
        return ""
    month, number = int(day_or_birthday[-5:-3]), int(day_or_birthday[-2:])
    return f"{number} {_NAMED[month - 1]} {day_or_birthday[:-5].strip('-')}".strip()


def folded(text: str) -> str:
    """The text in lower case without accents."""
    if text.isascii():
        return text.lower()
    return "".join(char for char in normalize("NFKD", text) if not combining(char)).lower()


def _parts(words: str, day_order: str) -> tuple[int, int, int]:
    """Year, month and day as written; ValueError when there are none."""
    if match := _DAY_FIRST.match(words):
        return int(match[3]), _month(match[2]), int(match[1])
    if match := _NUMBERS.match(words):
        first, second, third = int(match[1]), int(match[3]), int(match[4])
        if len(match[1]) == 4:
            return first, second, third
        third += 2000 if len(match[4]) == 2 else 0
        american = match[2] == "/" and (day_order == "mdy" or _CLOCK.search(words) is not None)
        return (third, first, second) if second > 12 or (american and first <= 12) else (third, second, first)
    if match := _MONTH_FIRST.match(words):
        return int(match[3]), _month(match[1]), int(match[2])
    raise ValueError(words)


def _month(word: str) -> int:
    return _MONTHS.get(word[:4]) or _MONTHS.get(word[:3]) or 0
