"""Reads rough dates, as history is told: "about june", "early 2024", "years ago".

Each becomes one plausible day: a month its 15th, a year 1 July, early, mid and late a month its 5th, 15th and 25th, a
season the middle of its middle month in the north (spring 15 April, summer 15 July, autumn 15 October, winter
15 January), a quarter the middle of it. A time still running becomes the middle of what has passed of it.
"""

import re
from datetime import date, timedelta

from netcrm.engine.dates.dates import read_date
from netcrm.engine.dates.patterns import MONTH, YEAR, full_year
from netcrm.engine.dates.periods import first_of, last_of, month_number, part_of
from netcrm.errors import Usage

_EXAMPLES = 'say it like "about june", "early 2024", "last spring", "2019", "3 years ago" or "5 nov"'
_OPENINGS = (
    "about", "around", "roughly", "approximately", "approx", "circa", "ca", "c", "maybe", "probably", "perhaps",
    "sometime", "some time", "somewhere", "back", "in", "during", "at", "since", "the",
)  # fmt: skip
_AGO = {
    "recently": 14, "lately": 14, "the other day": 3, "other day": 3, "days ago": 3, "weeks ago": 21, "months ago": 120,
    "some weeks ago": 21, "some months ago": 120, "several weeks ago": 30, "several months ago": 180,
    "a while ago": 180, "while ago": 180, "some time ago": 180, "years ago": 1095,
    "some years ago": 1095, "several years ago": 1460,
    "many years ago": 2190, "ages ago": 1825, "long ago": 1825,
    "a long time ago": 1825, "long time ago": 1825,
    "decades ago": 3650 * 2,
}  # fmt: skip
_SEASONS = {"spring": 4, "summer": 7, "autumn": 10, "fall": 10, "winter": 1}
_FEASTS = {
    "new year": (1, 1), "new years": (1, 1), "new year's": (1, 1), "new year's day": (1, 1), "halloween": (10, 31),
    "christmas": (12, 25), "xmas": (12, 25), "christmas eve": (12, 24), "new year's eve": (12, 31),
}  # fmt: skip
_PARTS = {"beginning of": "start", "start of": "start", "middle of": "mid", "end of": "end"}
_WHICH = r"(?:(?P<which>last|this|past) )?"
_PART = r"(?:the )?(?:(?P<part>early|mid|late|(?:beginning|start|middle|end) of)(?: |-))?"


def read_rough(text: str, today: date) -> date:
    """A plausible day, never after today, for a past told roughly; everything read_date reads toward the past as well.

    Raises Usage for what it cannot read and for what has yet to come.
    """
    words = _stripped(text)
    for read in (_long_ago, _feast, _quarter, _season, _month, _year):
        day = read(words, today)
        if day:
            break
    else:
        day = _exact(words, text, today)
    if day > today:
        raise Usage(f'"{" ".join(text.split())[:40]}" is yet to come', hint=_EXAMPLES)
    return day


def _exact(words: str, _text: str, today: date) -> date:
    try:
        return read_date(words, today, "past")
    except Usage as problem:
        hint = _EXAMPLES if "netcrm can read" in problem.message or not words else problem.hint
        raise Usage(problem.message, hint=hint) from None


def _stripped(text: str) -> str:
    words = " ".join(text.lower().replace("’", "'").split()).strip(" .,;:!?").lstrip("~≈ ")
    while words not in _AGO and (opening := re.match(rf"(?:{'|'.join(_OPENINGS)})\.? ", words)):
        words = words[opening.end() :].lstrip("~≈ ")
    return words


def _long_ago(words: str, today: date) -> date | None:
    if words in _AGO:
        return today - timedelta(days=_AGO[words])
    between = re.fullmatch(r"(\w+)(?: or | to | ?- ?)(\w+) (\w+) ago", words)
    return read_date(f"{between[1]} {between[3]} ago", today, "past") if between else None


def _feast(words: str, today: date) -> date | None:
    match = re.fullmatch(rf"{_WHICH}(?P<feast>{'|'.join(_FEASTS)}|easter)(?:,? {YEAR})?", words, re.ASCII)
    if not match:
        return None
    year = full_year(match["year"]) if match["year"] else today.year
    day = _feast_day(match["feast"], year)
    return (
        day
        if match["year"] or day < today or (day == today and not match["which"])
        else _feast_day(match["feast"], year - 1)
    )


def _feast_day(feast: str, year: int) -> date:
    if feast in _FEASTS:
        return date(year, *_FEASTS[feast])
    from dateutil.easter import easter

    day: date = easter(year)
    return day


def _quarter(words: str, today: date) -> date | None:
    match = re.fullmatch(rf"q(?P<number>[1-4])(?:(?: of)?,? {YEAR})?", words, re.ASCII)
    return _day_in_month(match["year"], int(match["number"]) * 3 - 1, 1, "mid", False, today) if match else None


def _season(words: str, today: date) -> date | None:
    match = re.fullmatch(rf"{_PART}{_WHICH}(?P<season>{'|'.join(_SEASONS)})(?: of)?(?:,? {YEAR})?", words, re.ASCII)
    return _day_in_month(match["year"], _SEASONS[match["season"]], 1, *_choice(match), today) if match else None


def _month(words: str, today: date) -> date | None:
    match = re.fullmatch(rf"{_PART}{_WHICH}(?P<month>{MONTH})\.?(?: of)?(?:,? {YEAR})?", words, re.ASCII)
    if match:
        return _day_in_month(match["year"], month_number(match["month"]), 0, *_choice(match), today)
    figures = re.fullmatch(r"(?P<year>\d{4})[-/](?P<month>\d\d?)|(?P<month2>\d\d?)/(?P<year2>\d{4})", words, re.ASCII)
    month = int(figures["month"] or figures["month2"]) if figures else 0
    return (
        _day_in_month(figures["year"] or figures["year2"], month, 0, "mid", False, today)
        if figures and 0 < month < 13
        else None
    )


def _year(words: str, today: date) -> date | None:
    match = re.fullmatch(rf"{_PART}(?:(?P<which>last|this|past) year|{YEAR})", words, re.ASCII)
    if not match:
        return None
    year = full_year(match["year"]) if match["year"] else today.year - (match["which"] != "this")
    first = date(year, 1, 1)
    part = _choice(match)[0]
    return _so_far(part_of(part, "year", first), first, part, today)


def _choice(match: re.Match[str]) -> tuple[str, bool]:
    """Which part of the period, and whether it must be over already ("last spring")."""
    part = match["part"] or "mid"
    return _PARTS.get(part, part), match["which"] in ("last", "past")


def _day_in_month(year: str | None, month: int, margin: int, part: str, over: bool, today: date) -> date:
    """The day in a month, or in a season reaching `margin` months to both sides of it; without a year the latest."""
    number = full_year(year) if year else today.year + 1
    while True:
        middle = date(number, month, 1)
        day = _so_far(_within(middle, margin, part), first_of("month", middle, -margin), part, today)
        if year or (last_of("month", middle, margin) < today if over else day <= today):
            return day
        number -= 1


def _within(middle: date, margin: int, part: str) -> date:
    if not margin:
        return part_of(part, "month", middle)
    return first_of("month", middle, {"start": -1, "early": -1, "late": 1, "end": 1}.get(part, 0)).replace(day=15)


def _so_far(day: date, first: date, part: str, today: date) -> date:
    """The day, or the middle of what has passed of a period that has begun; its late days cannot be behind us yet."""
    running = first <= today < day and part not in ("late", "end")
    return first + (today - first) // 2 if running else day
