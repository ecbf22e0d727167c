"""Reads the day of a month alone: "the 5th", "am 5.", "le 5", "no dia 5", "thursday the 24th"."""

from datetime import date

from netcrm.engine.dates.cores import ALL, Core, shared
from netcrm.engine.dates.hours import clock
from netcrm.engine.dates.month_dates import day_number, made
from netcrm.engine.dates.periods import first_of, nearest
from netcrm.engine.dates.tokens import Meaning, Page
from netcrm.engine.dates.weekdays import steps

_NEAR = 40  # days within which a weekday and a bare figure are believed to be one day


def day_of_month(p: Page, i: int) -> Core | None:
    """ "the 5th", "am 5.", "le 5", "el día 5", "no dia 5", "the 5th of next month"."""
    number = day_number(p, i)
    if not number or not 1 <= number[1] <= 31:
        return None
    before = p.tokens[i - 1].kinds.get("the_day") if i else None
    langs = number[2] or (before.langs if before else "")
    if not _may_be_day(p, i, number[0] > i + 1, before, langs):
        return None
    which, end = _which_month(p, number[0])
    try:
        if which is not None:
            on: date | None = first_of("month", p.today, which).replace(day=number[1])
        else:
            on = nearest(lambda step: first_of("month", p.today, step).replace(day=number[1]), p.today, p.ahead)
    except ValueError:
        on = None
    return Core("ordinal", end, on, langs, end != number[0])


def _may_be_day(p: Page, i: int, suffix: bool, before: Meaning | None, langs: str) -> bool:
    """Whether the number can be a day: "5th", "fifteenth", "(le) 5", "(am) 5."."""
    token = p.tokens[i]
    if "ordinal" in token.kinds:
        return not ("en" in langs and token.word in ("first", "second"))
    if token.number < 0:
        return before is not None and bool(shared(before.langs, langs))
    if suffix and p.tokens[i + 1].word != ".":
        return True
    if before is None:
        return False
    behind = p.tokens[i + 2]
    return not (behind.glued and behind.word not in (",", ":", ";", ")")) if suffix else before.langs != "de"


def weekday_of_month(p: Page, i: int, weekday: int) -> Core | None:
    """The day of "(thursday) the 24th" or "(jeudi) 24": where both agree, in the wanted direction if they can."""
    number = day_number(p, i)
    if not number or p.tokens[number[0]].kinds.keys() & {"unit", "month", "counted", "ago"}:
        return None
    if "clock" in p.tokens[number[0]].kinds and number[0] == i + 1 and "ordinal" not in p.tokens[i].kinds:
        return None
    after = p.tokens[number[0]]
    goes_on = after.word == "to" and p.tokens[number[0] + 1].number < 0 and p.tokens[number[0] + 1].word != "the"
    if "or" in after.kinds and not goes_on and not clock(p, number[0], loose=True):
        return None
    if after.word in ("-", "/", "%", "€", "$", "£", "x", "k", "m") or (after.glued and after.number >= 0):
        return None
    if after.word == ":" and p.tokens[number[0] + 1].glued:
        return None
    sure = number[0] > i + 1 or "ordinal" in p.tokens[i].kinds or "the_day" in p.tokens[i - 1].kinds
    if p.tokens[i].number < 0 and not sure:
        return None
    last = p.tokens[number[0] - 1]
    if p.tokens[i - 1].word in ("at", "@") and (last.word == "." or last.number >= 0):
        return None  # an hour: "on Monday at 2"
    steps = sorted(range(-6, 7), key=lambda step: (step < 0 if p.ahead else step > 0, abs(step)))
    firsts = (first_of("month", p.today, step) for step in steps)
    days = [on for first in firsts if (on := made(first.year, first.month, number[1])) and on.weekday() == weekday]
    near = [on for on in days if abs((on - p.today).days) <= _NEAR]
    chosen = near[:1] or (days[:1] if sure else [])
    return Core("ordinal", number[0], chosen[0], number[2] or ALL) if chosen else None


def _which_month(p: Page, i: int) -> tuple[int | None, int]:
    here = i
    while p.tokens[here].kinds.keys() & {"of", "article", "lead"} and here < i + 3:
        here += 1
    if here == i:
        return None, i
    one, two = p.tokens[here].kinds, p.tokens[here + 1].kinds
    unit, which = (two, one) if "which" in one else (one, two)
    if "unit" not in unit or unit["unit"].value != "month" or "plural" in unit:
        return None, i
    return (steps(which["which"].value), here + 2) if "which" in which else (None, here + 1)
