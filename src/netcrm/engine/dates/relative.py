"""Reads days and periods by their distance from today: "yesterday", "next week", "la semaine prochaine"."""

from datetime import timedelta

from netcrm.engine.dates.amounts import CLOCK_UNITS, shifted
from netcrm.engine.dates.cores import ALL, Core, shared
from netcrm.engine.dates.counted import in_or_ago
from netcrm.engine.dates.periods import monday_of, part_of
from netcrm.engine.dates.spans import moved
from netcrm.engine.dates.tokens import Page
from netcrm.engine.dates.weekdays import numbered_week, steps

_PERIODS = ("week", "month", "quarter", "year")


def named(p: Page, i: int) -> Core | None:
    """today, gestern, après-demain, pasado mañana."""
    meaning = p.tokens[i].kinds.get("named")
    if not meaning:
        return None
    on = p.today + timedelta(days=meaning.value)
    distant = in_or_ago(p, i + 1, ("day", "week", "fortnight", "month", "year")) if meaning.value in (0, 1) else None
    if distant:
        return Core("named", distant[0], shifted(on, distant[1].parts, distant[2]), meaning.langs)
    return Core("named", i + 1, on, meaning.langs, weak=meaning.weak)


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
    if not unit or "plural" in p.tokens[here].kinds or not shared(unit.langs, langs):
        return i, None, "", ""
    langs = shared(unit.langs, langs)
    after = p.tokens[here + 1].kinds.get("which")
    behind = after and (after.value in (2, -2) or ("en" not in after.langs and after.value != 0))
    if unit.weak and not _is_short(p, here, meaning is not None, bool(behind)):
        return i, None, "", ""
    if after and behind and not step and shared(after.langs, langs):
        return here + 2, steps(after.value), unit.value, shared(after.langs, langs)
    return here + 1, step, unit.value, langs


def _is_short(p: Page, at: int, told_before: bool, told_behind: bool) -> bool:
    """Whether this is a unit cut short: "letzte Wo", "sem prochaine", but not "der letzte wo", "sem última"."""
    token = p.tokens[at]
    if len(token.word) < 2:
        return False
    if "de" in token.kinds["unit"].langs.split():
        return told_before and p.text[token.start].isupper()
    return told_before or (told_behind and not p.tokens[at + 1].word.startswith("ultim"))


def _weekend(p: Page, end: int, step: int | None, langs: str) -> Core:
    """Its Saturday; a Sunday still belongs to it, and what is ahead of that Sunday is the day itself."""
    saturday = monday_of(p.today, step or 0) + timedelta(days=5)
    if not step and p.ahead:
        saturday = max(p.today, saturday)
    elif step is None and saturday > p.today:
        saturday -= timedelta(days=7)
    return Core("weekend", end, saturday, langs, step is not None)
