"""Reads how much: numbers in figures and words, and amounts of time such as "2 weeks and 3 days"."""

from datetime import date, timedelta

from netcrm.engine.dates.cores import ALL
from netcrm.engine.dates.spans import moved
from netcrm.engine.dates.tokens import Page
from netcrm.named_tuple import NamedTuple

_NOON = 43200  # seconds; hours are counted from the middle of the day
_MOST = 4  # amounts in a row: "1 year, 2 months and 3 days"
CLOCK_UNITS = {"second": 1, "minute": 60, "hour": 3600, "hour_short": 3600}


class Amount(NamedTuple):
    """Amounts of time in a row. end: the token after. parts: how many of which unit. short: only hours written h."""

    end: int
    parts: tuple[tuple[float, str], ...]
    short: bool
    langs: str
    figures: bool


def number_at(p: Page, i: int) -> tuple[int, float] | None:
    """The token after a number and the number: 3, 1.5, "three", "half a"."""
    token = p.tokens[i]
    if token.number >= 0:
        dot, part = p.tokens[i + 1], p.tokens[i + 2]
        if dot.word in (".", ",") and dot.glued and part.glued and part.number >= 0 and len(part.word) < 3:
            return i + 3, float(f"{token.number}.{part.word}")
        return i + 1, token.number
    if "half" in token.kinds:
        return i + 1, 0.5
    return (i + 1, token.kinds["number"].value) if "number" in token.kinds else None


def _either(p: Page, i: int) -> tuple[int, float] | None:
    """The first of two numbers of which either may be: "2-3 (weeks)", "two or three (days)"."""
    first = number_at(p, i)
    link = p.tokens[first[0]] if first else p.tokens[i]
    if first is None or not (link.word in ("-", "–", "/") or "or" in link.kinds):
        return None
    second = number_at(p, first[0] + 1)
    return (second[0], first[1]) if second and first[1] < second[1] else None


def amount_at(p: Page, i: int) -> Amount | None:
    """The amount that begins at the token: "2 weeks", "3d", "half a year", "1 day, 2 hours and 5 min"."""
    if i not in p.amounts:
        p.amounts[i] = _amount_at(p, i)
    known: Amount | None = p.amounts[i]
    return known


def _amount_at(p: Page, i: int) -> Amount | None:
    parts: list[tuple[float, str]] = []
    short, langs, figures = True, ALL, False
    end = i
    while len(parts) < _MOST:
        at = end
        if parts:
            at += p.tokens[at].word == ","
            at += "also" in p.tokens[at].kinds
        while "approximately" in p.tokens[at].kinds and not ("number" in p.tokens[at].kinds and _unit(p, at + 1)):
            at += 1
            at += p.tokens[at].word == "." and p.tokens[at].glued
        at += p.tokens[at].word in ("~", "≈")
        number = _either(p, at) or number_at(p, at)
        if number and number[1] == 0.5 and p.tokens[number[0]].word == "-":  # "demi-heure"
            number = number[0] + 1, 0.5
        unit = p.tokens[number[0]].kinds.get("unit") if number else None
        if number is None or unit is None:
            break
        in_figures = p.tokens[at].number >= 0
        if unit.weak and not in_figures:
            break
        if not in_figures and p.tokens[at].kinds.get("number", unit).weak:
            break
        if len(p.tokens[at].word) > 5 and in_figures:
            break
        end = number[0] + 1
        parts.append((number[1], unit.value))
        langs = " ".join(lang for lang in langs.split() if lang in unit.langs)
        short = short and unit.value == "hour_short"
        figures = figures or in_figures
    return Amount(end, tuple(parts), short, langs, figures) if parts else None


def _unit(p: Page, i: int) -> bool:
    return "unit" in p.tokens[i].kinds


def shifted(day: date, parts: tuple[tuple[float, str], ...], sign: int) -> date:
    """The day so much later, or earlier for sign -1. Hours are counted from noon.

    Raises OverflowError where the calendar ends.
    """
    seconds = 0.0
    for number, unit in parts:
        if unit in CLOCK_UNITS:
            seconds += number * CLOCK_UNITS[unit]
        else:
            day = _moved(day, number, unit, sign)
    return day + timedelta(days=(_NOON + sign * int(seconds)) // 86400)


def _moved(day: date, number: float, unit: str, sign: int) -> date:
    unit = {"night": "day", "weekend": "week"}.get(unit, unit)
    if number == 0.5:
        months = {"year": 6}.get(unit)
        days = {"day": 1, "week": 3, "fortnight": 7, "month": 15, "quarter": 45}.get(unit, 0)
        return moved(day, sign * months, "month") if months else day + timedelta(days=sign * days)
    if number != int(number):
        days_of = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "quarter": 91, "year": 365}
        return day + timedelta(days=sign * round(number * days_of[unit]))
    return moved(day, sign * int(number), unit)
