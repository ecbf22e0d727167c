"""The phrases that mean a day, each a pattern and the day it stands for; dates.py reads them."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from netcrm.engine.dates.periods import (
    MONTHS,
    WEEKDAYS,
    first_of,
    monday_of,
    month_number,
    nearest,
    part_of,
    step_of,
    weekday_number,
)
from netcrm.engine.dates.spans import NUMBERS, UNITS, moved, number_of

Match = re.Match[str]


class Phrase(NamedTuple):
    """One way to name a day. `day(match, today, ahead)` raises ValueError for a day that does not exist.

    In `pattern` a space is any white space. Any text it matches holds one of its cues (in lower case, single spaces),
    and a figure if `figures`: so few patterns need compiling (all take 8 ms). alone: too loose for a sentence.
    """

    name: str
    cues: tuple[str, ...]
    pattern: str
    day: Callable[[Match, date, bool], date]
    figures: bool = False
    alone: bool = False


class WrongWeekday(ValueError):
    """The weekday and the date do not agree; `day` is what the date alone says."""

    def __init__(self, day: date) -> None:
        super().__init__()
        self.day = day


def likely(text: str) -> Iterator[tuple[Phrase, re.Pattern[str]]]:
    """The phrases the text may hold, by their cues, with their patterns."""
    lowered = " ".join(text.lower().split())
    figures = any(char in lowered for char in "0123456789")
    for phrase in PHRASES:
        if (figures or not phrase.figures) and any(cue in lowered for cue in phrase.cues):
            yield phrase, _compiled(phrase.pattern)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """The pattern in any case, between ASCII word boundaries (Unicode ones are for the caller to see to)."""
    spaced = pattern.replace(" ", "(?:[\\s\u00a0\u202f]+)")
    return re.compile(rf"\b(?:{spaced})(?!\w)", re.ASCII | re.IGNORECASE)


def date_parts(text: str) -> tuple[int | None, int, int] | None:
    """Year (None when left out), month and day of a date with a named month, "7 mar" or "March 7, 1980"; else None."""
    match = next((_compiled(phrase.pattern).fullmatch(text) for phrase in PHRASES if phrase.name == "date"), None)
    if match is None:
        return None
    year = full_year(match["year"]) if match["year"] else None
    return year, month_number(match["month"] or match["month2"]), int(match["day"] or match["day2"])


def full_year(word: str) -> int:
    """The year for "2026" or "'26"."""
    return 2000 + int(word[1:]) if word.startswith("'") else int(word)


def _named(match: Match, today: date, _ahead: bool) -> date:
    return today + timedelta(days=_NAMED[_plain(match["named"])])


def _weekday(match: Match, today: date, ahead: bool) -> date:
    """A bare weekday is never today. "Next" is the one in the week after this, "this" may be today or in this week."""
    this = monday_of(today) + timedelta(days=weekday_number(match["weekday"]))
    week, which = _plain(match["week"] or match["week2"]), _plain(match["which"])
    if week or which == "next":
        return this + timedelta(days=7 * step_of(week or which))
    if which == "this":
        return this + timedelta(days=7) if ahead and this < today else this
    if which.endswith("coming") or (ahead and not which):
        return this if this > today else this + timedelta(days=7)
    return this if this < today else this - timedelta(days=7)


def _ago(match: Match, today: date, _ahead: bool) -> date:
    return _counted(match, today, -1)


def _nights_ago(match: Match, today: date, _ahead: bool) -> date:
    return today - timedelta(days=number_of(_plain(match["number"])) or 0)


def _hence(match: Match, today: date, _ahead: bool) -> date:
    return _counted(match, today, 1)


def _either_way(match: Match, today: date, ahead: bool) -> date:
    return _counted(match, today, 1 if ahead else -1)


def _just_now(_match: Match, today: date, _ahead: bool) -> date:
    return today


def _counted(match: Match, today: date, sign: int) -> date:
    groups = match.groupdict()
    number, unit = _plain(match["number"] or groups["number2"]), _plain(match["unit"] or groups["unit2"])
    if number.startswith("half"):
        return moved(today, sign * 6, "month") if UNITS[unit] == 365 else today + timedelta(sign * (UNITS[unit] // 2))
    return moved(today, sign * (number_of(number) or 0), unit)


def _period(match: Match, today: date, ahead: bool) -> date:
    """Next week is a week from today, last month a month ago; "this week" is up to its end, or so far: today."""
    which, unit = _plain(match["which"]), match["unit"].lower()
    if which == "this":
        return max(today, part_of("end", unit, today)) if ahead else today
    return moved(today, step_of(which), unit)


def _weekend(match: Match, today: date, ahead: bool) -> date:
    """Its Saturday; a Sunday still belongs to it, and what is ahead of that Sunday is the day itself."""
    saturday = monday_of(today, step_of(_plain(match["which"]))) + timedelta(days=5)
    if step_of(_plain(match["which"])):
        return saturday
    if ahead:
        return max(today, saturday)
    return saturday if saturday <= today or match["which"] else saturday - timedelta(days=7)


def _part(match: Match, today: date, ahead: bool) -> date:
    part, which = _PARTS[(match["part"] or match["part2"]).lower()], _plain(match["which"])
    if match["unit"]:
        unit = match["unit"].lower()
        if which:
            return part_of(part, unit, today, step_of(which))
        return nearest(lambda step: part_of(part, unit, today, step), today, ahead)
    month, year = month_number(match["month"]), match["year"]
    if year:
        return part_of(part, "month", date(full_year(year), month, 1))
    return nearest(lambda step: part_of(part, "month", date(today.year + step, month, 1)), today, ahead)


def _short_end(match: Match, today: date, ahead: bool) -> date:
    unit = {"w": "week", "m": "month", "q": "quarter", "y": "year"}[match["end"][-1].lower()]
    return nearest(lambda step: part_of("end", unit, today, step), today, ahead)


def _numbers(match: Match, _today: date, _ahead: bool) -> date:
    return date(int(match["year"]), int(match["month"]), int(match["day"]))


def _date(match: Match, today: date, ahead: bool) -> date:
    month, number = month_number(match["month"] or match["month2"]), int(match["day"] or match["day2"])
    if match["year"]:
        day = date(full_year(match["year"]), month, number)
        years: tuple[int, ...] = ()
    else:
        day = nearest(lambda step: date(today.year + step, month, number), today, ahead)
        years = (today.year, today.year + 1, today.year - 1)
    if not match["weekday"] or day.weekday() == weekday_number(match["weekday"]):
        return day
    return _on_weekday(day, weekday_number(match["weekday"]), today, years)


def _on_weekday(day: date, wanted: int, today: date, years: tuple[int, ...]) -> date:
    """The same date in a year that the weekday fits, if not far off: "Fri 25 Sep" may lie against the direction."""
    for year in years:
        try:
            other = day.replace(year=year)
        except ValueError:
            continue
        if other.weekday() == wanted and abs((other - today).days) <= 180:
            return other
    raise WrongWeekday(day)


def _ordinal(match: Match, today: date, ahead: bool) -> date:
    number, which = int(match["day"]), _plain(match["which"])
    if which not in ("", "the"):
        return first_of("month", today, step_of(which)).replace(day=number)
    return nearest(lambda step: first_of("month", today, step).replace(day=number), today, ahead)


def _plain(words: str | None) -> str:
    return " ".join((words or "").lower().split()).removeprefix("the ")


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_NAMED = {
    "day before yesterday": -2, "yesterday": -1, "yday": -1, "last night": -1,
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "eod": 0, "end of day": 0, "end of the day": 0, "end of today": 0,
    "tomorrow": 1, "tmr": 1, "tmrw": 1, "end of tomorrow": 1, "day after tomorrow": 2,
}  # fmt: skip
_PARTS = {
    "end": "end", "close": "end", "start": "start", "beginning": "start", "middle": "mid", "mid": "mid",
    "early": "early", "late": "late", "later": "late",
}  # fmt: skip
_LEAD = "(?:due )?(?P<lead>(?:on|by|until|till|til|before|since|from|for|(?:no|not) later than) )?"
_HOUR = (
    "(?: (?:in the |at )?(?:morning|afternoon|evening|night))?"
    r"(?:,? (?:at |around |@(?: )?)?(?:\d\d?(?::\d\d)?(?: )?[ap]m|\d\d?:\d\d|noon))?"
)
_DAY = "(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)"
MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|"
    "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
YEAR = r"(?P<year>(?:19|20|21)\d\d|2200|'\d\d)"
_LONG_UNITS = _any([unit for unit in UNITS if len(unit) > 1])
_AMOUNT = (
    rf"(?:(?P<number>\d{{1,5}})(?: )?(?P<unit>{_any(UNITS)})|"
    rf"(?P<number2>half an?|{_any(NUMBERS)}) (?P<unit2>{_LONG_UNITS}))"
)
_WEEK = "(?:last|next|this) week"
_UNTIL = "last|next|this|coming|previous"

PHRASES = (
    Phrase("named", ("day", "night", "this", "tomorrow", "tmr", "eod"),
           f"{_LEAD}(?P<named>(?:the )?(?:{_any(_NAMED)})){_HOUR}", _named),
    Phrase("iso", ("-", "/"), rf"{_LEAD}(?P<year>\d{{4}})(?P<sign>[-/])(?P<month>\d\d?)(?P=sign)(?P<day>\d\d?){_HOUR}",
           _numbers, figures=True),
    Phrase("date", MONTHS,
           rf"{_LEAD}(?:the )?(?:{_DAY}\.?,? (?:the )?)?(?:(?P<day>\d\d?)(?:st|nd|rd|th)?\.?(?: of)?(?: |-)?"
           rf"(?P<month>{MONTH})\b|(?P<month2>{MONTH})\.?(?: |-)(?:the )?(?P<day2>\d\d?)(?:st|nd|rd|th)?)"
           rf"(?:\.?(?:,? |-){YEAR})?{_HOUR}", _date, figures=True),
    Phrase("weekday", WEEKDAYS,
           rf"{_LEAD}(?:(?P<which>this coming|this past|last|next|this|past|coming|upcoming|previous) "
           rf"|(?P<week>{_WEEK})(?:'s|,)? (?:on )?)?{_DAY}(?: (?:of )?(?P<week2>{_WEEK}))?{_HOUR}", _weekday),
    Phrase("part", ("end", "close", "start", "begin", "mid", "early", "late"),
           rf"{_LEAD}(?:the )?(?:(?P<part>end|close|start|beginning|middle) of (?:the )?"
           rf"|(?P<part2>mid|early|late|later)(?: |-))"
           rf"(?:(?:(?P<which>{_UNTIL}) )?(?P<unit>week|month|quarter|year)|(?P<month>{MONTH})\b(?:,? {YEAR})?)",
           _part),
    Phrase("short end", ("eow", "eom", "eoq", "eoy"), f"{_LEAD}(?P<end>eo[wmqy])", _short_end),
    Phrase("period", ("week", "month", "quarter", "year"),
           rf"{_LEAD}(?P<which>{_UNTIL}) (?P<unit>week|month|quarter|year)", _period),
    Phrase("weekend", ("weekend",), rf"{_LEAD}(?:(?:over |at )?the |(?:over )?(?P<which>{_UNTIL}) )weekend", _weekend),
    Phrase("ordinal", ("st", "nd", "rd", "th"),
           rf"{_LEAD}(?:the )?(?P<day>\d\d?)(?:st|nd|rd|th)(?: of (?P<which>(?:the|{_UNTIL})) month)?", _ordinal,
           figures=True),
    Phrase("ago", (" ago",), rf"{_AMOUNT} ago", _ago),
    Phrase("nights ago", (" ago",), rf"(?P<number>\d{{1,3}}|{_any(NUMBERS)}) nights? ago", _nights_ago),
    Phrase("ago today", (" ago",), rf"(?:\d\d?|{_any(NUMBERS)}) (?:hours?|hrs?|minutes?|mins?) ago", _just_now),
    Phrase("hence", ("in ",), rf"(?:due )?(?P<lead>in|within) {_AMOUNT}(?:'s?)?(?: time)?", _hence),
    Phrase("hence", (" from ",), rf"{_AMOUNT} from (?:now|today)", _hence),
    Phrase("short", ("d", "w"), r"(?P<lead>by )?(?P<number>\d{1,5})(?P<unit>[dw])", _either_way, figures=True),
    Phrase("span", ("",), rf"(?:by )?{_AMOUNT}", _either_way, alone=True),
)  # fmt: skip
