"""Reads amounts of time as days: "3 weeks ago", "in zwei Wochen", "2 days after friday", "les 30 jours précédents"."""

from collections.abc import Callable
from datetime import date, timedelta

from netcrm.engine.dates.amounts import CLOCK_UNITS, Amount, amount_at, shifted
from netcrm.engine.dates.cores import Core, shared
from netcrm.engine.dates.periods import monday_of
from netcrm.engine.dates.tokens import Page
from netcrm.engine.dates.weekdays import steps

_WEEKS = ("week", "fortnight")


def counted(p: Page, i: int) -> Core | None:
    """An amount of time ago, from now, or alone."""
    signed = _signed(p, i)
    if signed:
        return signed
    found = in_or_ago(p, i, ())
    if found:
        end, amount, sign, weak = found
        on = _shifted(p, amount, sign)
        end, on = _to_the_day(p, end, on) if sign < 0 and amount.parts[-1][1] in _WEEKS else (end, on)
        return Core("hence" if sign > 0 else "ago", end, on, amount.langs, weak=weak)
    return _before_today(p, i) or _recent(p, i) or _alone(p, i)


def _before_today(p: Page, i: int) -> Core | None:
    """ "Before two days", which begins a sentence of those who learnt English late and means two days ago."""
    begins = i == 0 or p.tokens[i - 1].word in (".", "!", "?", ";")
    amount = amount_at(p, i + 1) if begins and not p.ahead and p.tokens[i].word == "before" else None
    if (
        amount is None
        or amount.short
        or amount.parts[-1][1] in CLOCK_UNITS
        or p.tokens[amount.end].word in ("of", "the")
    ):
        return None
    return Core("ago", amount.end, _shifted(p, amount, -1), amount.langs)


def _alone(p: Page, i: int) -> Core | None:
    """An amount by itself, which is a day in an option alone, but for "2w"."""
    amount = amount_at(p, i)
    if amount is None:
        return None
    on = _shifted(p, amount, 1 if p.ahead else -1)
    short = len(amount.parts) == 1 and amount.figures and p.tokens[i + 1].glued and p.tokens[i + 1].word in ("d", "w")
    name = "short" if short else "hours" if amount.parts[-1][1] in CLOCK_UNITS else "span"
    return Core(name, amount.end, on, amount.langs, False)


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


def in_or_ago(p: Page, i: int, units: tuple[str, ...]) -> tuple[int, Amount, int, int] | None:
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
        return core._replace(name="anchored", on=shifted(core.on, amount.parts, sign), plain=True, year_open=False)
    except OverflowError:
        return core._replace(name="anchored", on=None)


def _anchor(p: Page, i: int) -> int:
    """1 for "after" and "from", -1 for "before", 0 for another word."""
    kinds = p.tokens[i].kinds
    if "anchor" in kinds:
        return int(kinds["anchor"].value)
    return {"before": -1, "after": 1}.get(kinds["lead"].value, 0) if "lead" in kinds else 0
