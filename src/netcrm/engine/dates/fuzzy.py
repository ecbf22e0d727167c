"""Reads rough dates, as history is told: "about june", "Anfang 2024", "el verano pasado", "years ago".

Each becomes one plausible day: a month its 15th, a year 1 July, early, mid and late a month its 5th, 15th and 25th, a
season the middle of its middle month in the north (spring 15 April, summer 15 July, autumn 15 October, winter
15 January), a quarter the middle of it. A time still running becomes the middle of what has passed of it.
"""

from datetime import date, timedelta

from netcrm.engine.dates.cores import shared
from netcrm.engine.dates.dates import read_date
from netcrm.engine.dates.figures import full_year
from netcrm.engine.dates.periods import first_of, last_of, part_of
from netcrm.engine.dates.rough_dates import feast_day
from netcrm.engine.dates.tokens import Page, page
from netcrm.errors import Usage
from netcrm.named_tuple import NamedTuple

_EXAMPLES = 'say it like "about june", "early 2024", "last spring", "2019", "3 years ago" or "5 nov"'
_LAST = (-1, -2)


class _Meant(NamedTuple):
    """What a rough text tells: a month, season, quarter, feast or year; which part of it; whether it must be over."""

    kind: str
    value: int | str
    part: str
    over: bool
    this: bool
    year: int | None


def read_rough(text: str, today: date) -> date:
    """A plausible day, never after today, for a past told roughly; everything read_date reads toward the past as well.

    Raises Usage for what it cannot read and for what has yet to come.
    """
    words = " ".join(text.split()).strip(" .,;:!?").lstrip("~≈ ")
    p = page(words, today, ahead=False, rough=True)
    start = 0
    day = _rough_day(p, 0)
    while day is None and _opens(p, start):
        start += 1
        start += p.tokens[start].word in (".", "~", "≈")
        day = _rough_day(p, start)
    if day is None:
        day = _exact(words[p.tokens[start].start :].lstrip("~≈ "), today)
    if day > today:
        raise Usage(f'"{" ".join(text.split())[:40]}" is yet to come', hint=_EXAMPLES)
    return day


def _opens(p: Page, i: int) -> bool:
    """Whether this token only says "about" or "in", and something follows it."""
    return "opening" in p.tokens[i].kinds and i + 1 < p.size and p.tokens[i + 1].word != ""


def _exact(words: str, today: date) -> date:
    try:
        return read_date(words, today, "past")
    except Usage as problem:
        hint = _EXAMPLES if "netcrm can read" in problem.message or not words else problem.hint
        raise Usage(problem.message, hint=hint) from None


def _rough_day(p: Page, i: int) -> date | None:
    long_ago = p.tokens[i].kinds.get("long_ago")
    if long_ago and i + 1 == p.size and not long_ago.weak:
        return p.today - timedelta(days=long_ago.value)
    meant = _month_in_figures(p, i) or _meant(p, i)
    if meant is None:
        return None
    if meant.kind == "feast":
        return _feast(meant, p.today)
    if meant.kind == "year":
        first = date(meant.year or p.today.year - (not meant.this), 1, 1)
        return _so_far(part_of(meant.part, "year", first), first, meant.part, p.today)
    margin = 0 if meant.kind == "month" else 1
    return _day_in_month(meant.year, int(meant.value), margin, meant.part, meant.over, p.today)


def _meant(p: Page, i: int) -> _Meant | None:
    """What the tokens to the end tell, in the order "early", "last", "summer", "last", "of", "2024"."""
    here, part, which = i, "mid", None
    langs = "en de fr es pt"
    here += "article" in p.tokens[here].kinds
    if "edge" in p.tokens[here].kinds:
        part, langs = p.tokens[here].kinds["edge"].value, p.tokens[here].kinds["edge"].langs
        here += 1 + (p.tokens[here + 1].word == "-")
        while p.tokens[here].kinds.keys() & {"of", "article"} and "which" not in p.tokens[here].kinds:
            here += 1
    if "which" in p.tokens[here].kinds:
        which, here = p.tokens[here].kinds["which"], here + 1
    if _year_at(p, here) and which is None:
        return _Meant("year", 0, part, False, False, full_year(_year_at(p, here), p.today)) if _ends(p, here) else None
    kind, value, words = _period_at(p, here)
    if not kind or not shared(
        p.tokens[here].kinds[kind].langs if words == 1 and kind in p.tokens[here].kinds else langs, langs
    ):
        return None
    here += words
    if which is None and "which" in p.tokens[here].kinds:
        which, here = p.tokens[here].kinds["which"], here + 1
    over, this = which is not None and which.value in _LAST, which is not None and which.value == 0
    if which is not None and not over and not this:
        return None
    here += p.tokens[here].word in (".", ",")
    here += "of" in p.tokens[here].kinds
    here += p.tokens[here].word == ","
    if here == p.size:
        return None if kind == "year" and which is None else _Meant(kind, value, part, over, this, None)
    year = _year_at(p, here) if kind != "year" else ""
    return _Meant(kind, value, part, over, this, full_year(year, p.today)) if year and _ends(p, here) else None


def _period_at(p: Page, i: int) -> tuple[str, int | str, int]:
    """The kind of period named at the token, which one, and how many tokens it takes; "" for none."""
    token = p.tokens[i]
    for kind in ("feast", "season", "month"):
        if kind in token.kinds and token.kinds[kind].weak < 2:
            return kind, token.kinds[kind].value, 1
    quarter = p.tokens[i + 1].number
    if token.word in ("q", "t") and 1 <= quarter <= 4 and p.tokens[i + 1].glued:
        return "quarter", quarter * 3 - 1, 2
    unit = token.kinds.get("unit")
    return (
        ("year", 0, 1)
        if unit and unit.value == "year" and not unit.weak and "plural" not in token.kinds
        else ("", 0, 0)
    )


def _year_at(p: Page, i: int) -> str:
    """The year at the token, "2024" or "'24", or ""."""
    token, after = p.tokens[i], p.tokens[i + 1]
    if token.word == "'" and len(after.word) == 2 and after.number >= 0:
        return f"'{after.word}"
    return token.word if len(token.word) == 4 and 1900 <= token.number <= 2200 else ""


def _ends(p: Page, i: int) -> bool:
    return i + 1 + (p.tokens[i].word == "'") == p.size


def _month_in_figures(p: Page, i: int) -> _Meant | None:
    """2023-06, 2023/6, 6/2023."""
    one, sign, two = p.tokens[i : i + 3]
    if sign.word not in ("-", "/") or i + 3 != p.size or not sign.glued or not two.glued:
        return None
    year, month = (one, two) if len(one.word) == 4 else (two, one)
    if (sign.word == "-" and year is two) or len(year.word) != 4 or not 1 <= month.number <= 12 or len(month.word) > 2:
        return None
    return _Meant("month", month.number, "mid", False, False, year.number) if 1900 <= year.number <= 2200 else None


def _feast(meant: _Meant, today: date) -> date:
    day = feast_day(str(meant.value), meant.year or today.year)
    if meant.year or day < today or (day == today and not (meant.over or meant.this)):
        return day
    return feast_day(str(meant.value), today.year - 1)


def _day_in_month(year: int | None, month: int, margin: int, part: str, over: bool, today: date) -> date:
    """The day in a month, or in a season reaching `margin` months to both sides of it; without a year the latest."""
    number = year or today.year + 1
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
