"""Reads days counted from today: "yesterday", "3 weeks ago", "in zwei Wochen", "la semaine prochaine", "2 days after friday"."""

from collections.abc import Callable
from datetime import date, timedelta

from netcrm.engine.dates.amounts import CLOCK_UNITS, Amount, amount_at, shifted
from netcrm.engine.dates.cores import ALL, Core, shared
from netcrm.engine.dates.periods import monday_of, part_of
from netcrm.engine.dates.spans import moved
from netcrm.engine.dates.tokens import Page
from netcrm.engine.dates.weekdays import numbered_week, steps

_WEEKS = ("week", "fortnight")
_PERIODS = ("week", "month", "quarter", "year")


def named(p: Page, i: int) -> Core | None:
    """today, gestern, après-demain, pasado mañana."""
    meaning = p.tokens[i].kinds.get("named")
    if not meaning:
        return None
    on = p.today + timedelta(days=meaning.value)
    distant = _in_or_ago(p, i + 1, ("day", "week", "fortnight", "month", "year")) if meaning.value in (0, 1) else None
    if distant:
        return Core("named", distant[0], shifted(on, distant[1].parts, distant[2]), meaning.langs)
    return Core("named", i + 1, on, meaning.langs, weak=meaning.weak)


def counted(p: Page, i: int) -> Core | None:
    """An amount of time ago, from now, or alone."""
    signed = _signed(p, i)
    if signed:
        return signed
    found = _in_or_ago(p, i, ())
    if found:
        end, amount, sign, weak = found
        on = _shifted(p, amount, sign)
        end, on = _to_the_day(p, end, on) if sign < 0 and amount.parts[-1][1] in _WEEKS else (end, on)
        return Core("hence" if sign > 0 else "ago", end, on, amount.langs, weak=weak)
    amount = amount_at(p, i)
    if amount is None:
        return _recent(p, i)
    on = _shifted(p, amount, 1 if p.ahead else -1)
    unit = amount.parts[-1][1]
    if len(amount.parts) == 1 and amount.figures and p.tokens[i + 1].glued and p.tokens[i + 1].word in ("d", "w"):
        return Core("short", amount.end, on, amount.langs, False)
    return _recent(p, i) or Core("hours" if unit in CLOCK_UNITS else "span", amount.end, on, amount.langs, False)


def _to_the_day(p: Page, end: int, on: date | None) -> tuple[int, date | None]:
    """ "(two weeks ago) today", "(a week ago) monday"."""
    kinds = p.tokens[end].kinds
    if "named" in kinds and kinds["named"].value == 0:
        return end + 1, on
    if on and "weekday" in kinds and not kinds["weekday"].weak:
        return end + 1, monday_of(on) + timedelta(days=kinds["weekday"].value)
    return end, on


def _shifted(p: Page, amount: Amount, sign: int) -> date | None:
    try:
        return shifted(p.today, amount.parts, sign)
    except OverflowError:
        return None


def _in_or_ago(p: Page, i: int, units: tuple[str, ...]) -> tuple[int, Amount, int, int] | None:
    """The token after "in 2 weeks" or "3 days ago", the amount, its direction, and how unsure that is."""
    lead = p.tokens[i].kinds
    for kind, sign in (("hence", 1), ("ago", -1)):
        opening = lead.get(kind)
        amount = amount_at(p, i + 1) if opening and opening.value == "before" else None
        if opening and amount and shared(amount.langs, opening.langs) and _are(amount, units) and not amount.short:
            return _past_time(p, amount.end), amount, sign, 0
    amount = amount_at(p, i)
    if amount is None or not _are(amount, units) or amount.short or p.tokens[amount.end - 1].word == "m":
        return None
    after = p.tokens[amount.end].kinds
    for kind, sign in (("ago", -1), ("hence", 1)):
        meaning = after.get(kind)
        if meaning and meaning.value != "before" and shared(meaning.langs, amount.langs):
            return amount.end + 1, amount, sign, int(meaning.value == "after_weak")
    return None


def _are(amount: Amount, units: tuple[str, ...]) -> bool:
    return not units or all(unit in units for _, unit in amount.parts)


def _past_time(p: Page, i: int) -> int:
    """Past "(in 2 weeks)' time"."""
    here = i
    if p.tokens[here].word == "'":
        here += 1 + (p.tokens[here + 1].word == "s" and p.tokens[here + 1].glued)
        if p.tokens[here].word != "time":
            return here if p.tokens[here - 1].word == "s" or not p.tokens[here].glued else i
    return here + (p.tokens[here].word == "time")


def _signed(p: Page, i: int) -> Core | None:
    """ "+1 day", "-5d"."""
    if p.tokens[i].word not in ("+", "-") or not p.tokens[i + 1].glued or p.tokens[i].glued:
        return None
    amount = amount_at(p, i + 1)
    if not amount or not amount.figures:
        return None
    return Core("signed", amount.end, _shifted(p, amount, 1 if p.tokens[i].word == "+" else -1), amount.langs)


def _recent(p: Page, i: int) -> Core | None:
    """ "(the) next 2 days", "les trois prochaines semaines", "los últimos 30 días": a span, as a day only alone."""
    here = i
    which = p.tokens[here].kinds.get("which")
    here += which is not None
    amount = amount_at(p, here)
    end = amount.end if amount else 0
    if amount is None:
        end = here + 1
        middle = p.tokens[end].kinds.get("which")
        number = p.tokens[here]
        count = (
            number.number if number.number >= 0 else number.kinds["number"].value if "number" in number.kinds else -1
        )
        unit = p.tokens[end + 1].kinds.get("unit")
        if not middle or count < 0 or not unit:
            return None
        which, end = middle, end + 2
        amount = Amount(end, ((count, unit.value),), False, unit.langs, True)
    elif which is None and "which" in p.tokens[end].kinds and "en" not in p.tokens[end].kinds["which"].langs:
        which, end = p.tokens[end].kinds["which"], end + 1
    if which is None or which.value == 0:
        return None
    return Core("recent", end, _shifted(p, amount, 1 if steps(which.value) > 0 else -1), amount.langs, False)


def anchored(p: Page, i: int, read: Callable[[Page, int], Core | None]) -> Core | None:
    """ "2 days after next friday", "a week from tomorrow", "2 Monate vor dem 2.2."; read: what reads the other day."""
    amount = amount_at(p, i)
    end = amount.end if amount else 0
    if amount is None and "unit" in p.tokens[i].kinds and "article" in p.tokens[i - 1].kinds:
        unit = p.tokens[i].kinds["unit"]
        amount, end = Amount(i + 1, ((1, unit.value),), False, unit.langs, False), i + 1
    sign = _anchor(p, end) if amount else 0
    if amount is None or not sign:
        return None
    here = end + 1
    while p.tokens[here].kinds.keys() & {"article", "lead"} and "named" not in p.tokens[here].kinds and here < end + 4:
        here += 1
    core = read(p, here)
    if p.tokens[end].word == "on" and not (core and core.name == "weekday" and amount.parts[-1][1] in _WEEKS):
        return None
    if core is None or core.on is None or core.name in ("span", "hours", "short", "clock span", "recent", "clock"):
        return None
    try:
        return core._replace(
            name="anchored", on=shifted(core.on, amount.parts, sign), plain=True, year_open=False
        )
    except OverflowError:
        return core._replace(name="anchored", on=None)


def _anchor(p: Page, i: int) -> int:
    """1 for "after" and "from", -1 for "before", 0 for another word."""
    kinds = p.tokens[i].kinds
    if "anchor" in kinds:
        return int(kinds["anchor"].value)
    return {"before": -1, "after": 1}.get(kinds["lead"].value, 0) if "lead" in kinds else 0


def period(p: Page, i: int) -> Core | None:
    """Next week is a week from today, last month a month ago; "this week" is up to its end, or so far: today."""
    numbered = numbered_week(p, i)
    if numbered:
        monday = numbered[1]
        on = monday + timedelta(days=4) if p.ahead else monday
        return Core("week number", numbered[0], on, p.tokens[i].kinds["week_number"].langs)
    end, step, unit, langs = which_unit(p, i)
    if unit in CLOCK_UNITS:
        return Core("clock span", end, p.today, langs, False)
    if unit == "weekend":
        return _weekend(p, end, step, langs)
    if unit not in _PERIODS or step is None:
        return None
    if step == 0:
        on = max(p.today, part_of("end", unit, p.today)) if p.ahead else p.today
        return Core("this period", end, on, langs)
    try:
        return Core("period", end, moved(p.today, step, unit), langs)
    except OverflowError:
        return Core("period", end, None, langs)


def which_unit(p: Page, i: int) -> tuple[int, int | None, str, str]:
    """The token after "next week" or "semaine prochaine", how many away it is, of which unit; unit "" for neither.

    A weekend or a unit alone has the step None.
    """
    here, step, langs = i, None, ALL
    meaning = p.tokens[here].kinds.get("which")
    if meaning:
        here, step, langs = here + 1, steps(meaning.value), meaning.langs
    unit = p.tokens[here].kinds.get("unit")
    if not unit or "plural" in p.tokens[here].kinds or not shared(unit.langs, langs) or unit.weak:
        return i, None, "", ""
    langs = shared(unit.langs, langs)
    after = p.tokens[here + 1].kinds.get("which")
    behind = after and (after.value in (2, -2) or ("en" not in after.langs and after.value != 0))
    if after and behind and not step and shared(after.langs, langs):
        return here + 2, steps(after.value), unit.value, shared(after.langs, langs)
    return here + 1, step, unit.value, langs


def _weekend(p: Page, end: int, step: int | None, langs: str) -> Core:
    """Its Saturday; a Sunday still belongs to it, and what is ahead of that Sunday is the day itself."""
    saturday = monday_of(p.today, step or 0) + timedelta(days=5)
    if not step and p.ahead:
        saturday = max(p.today, saturday)
    elif step is None and saturday > p.today:
        saturday -= timedelta(days=7)
    return Core("weekend", end, saturday, langs, step is not None)
