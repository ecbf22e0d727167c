"""Reads the second day of a range, "10 August - 12 September 2013": the first one counts."""

from datetime import date

from netcrm.engine.dates.cores import Core, Lead, Phrase
from netcrm.engine.dates.dated import past_links, single
from netcrm.engine.dates.hours import after_hours
from netcrm.engine.dates.tokens import DASHES, Page, Token


def may_range(token: Token) -> bool:
    """Whether the token can stand between the two days of a range."""
    return token.word in DASHES or "range" in token.kinds


def ranged(p: Page, phrase: Phrase, lead: Lead) -> Phrase:
    """The phrase with the second day of a range, "10 August - 12 September 2013", whose year counts for both."""
    core = phrase.core
    link = p.tokens[core.end]
    if (
        core.name in ("span", "hours", "recent", "clock", "clock span", "short", "asap", "now", "signed")
        or core.on is None
    ):
        return phrase
    if link.word in DASHES and link.glued and not p.tokens[core.end + 1].glued:
        return phrase
    here = past_links(p, core.end + 1)
    second = single(p, here)
    if second is None or second.on is None or second.name in ("period", "part") or (second.weak and not core.weak):
        return phrase
    if core.year_open and second.name in ("date", "full") and not second.year_open:
        core = core._replace(on=_with_year(core.on, second.on), year_open=False)
    last = second.on
    if core.on and last < core.on and (second.year_open or second.name == "weekday"):
        second = single(p._replace(today=core.on, ahead=True), here) or second
        last = second.on or last
    if core.doubtful and second.on and not second.doubtful:
        core = _settled(core, second.on)
    if core.on is None or last < core.on:
        return phrase
    hours = after_hours(p, second.end)
    return Phrase(phrase.start, core._replace(end=hours), lead, phrase.hours, last)


def _settled(core: Core, last: date) -> Core:
    """Of two readings the one nearer to the end of the range, which has only one."""
    days = [day for day in (core.on, core.other) if day and day <= last]
    return core._replace(on=max(days), doubtful=False, other=None) if days else core


def _with_year(day: date, last: date) -> date | None:
    for year in (last.year, last.year - 1):
        try:
            if (moved := day.replace(year=year)) <= last:
                return moved
        except ValueError:
            continue
    return day
