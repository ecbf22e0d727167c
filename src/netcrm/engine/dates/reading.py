"""Finds the phrases that mean a day: what leads to it, the day itself, the hours after it, the end of a range."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache

from netcrm.engine.dates.cores import ALL, Core, Lead, Phrase, shared
from netcrm.engine.dates.counted import anchored, counted
from netcrm.engine.dates.dated import dated, single
from netcrm.engine.dates.days_of_month import day_of_month
from netcrm.engine.dates.hours import after_hours, clock
from netcrm.engine.dates.leads import fits, leads
from netcrm.engine.dates.parts import part
from netcrm.engine.dates.ranges import may_range, ranged
from netcrm.engine.dates.relative import named, period
from netcrm.engine.dates.rough_dates import rough
from netcrm.engine.dates.tokens import Page, Token
from netcrm.engine.dates.weekdays import weekday

_SHORT = 16  # tokens; in a longer text no time of the clock is all that it says


def can_begin(p: Page, i: int) -> bool:
    """Whether a phrase that means a day can begin with this token."""
    token = p.tokens[i]
    return bool(_readers(token)) or "lead" in token.kinds or "article" in token.kinds


def phrases(p: Page, i: int) -> Iterator[Phrase]:
    """Every way to read the tokens from this one on as a day."""
    for lead in leads(p, i):
        for read in _readers(p.tokens[lead.end]):
            core = read(p, lead)
            if core is None or not fits(lead, core, i):
                continue
            hours = after_hours(p, core.end)
            phrase = Phrase(i, core._replace(end=hours) if hours > core.end else core, lead, hours > core.end)
            if "latest" in p.tokens[hours].kinds:
                yield phrase._replace(core=core._replace(end=hours + 1), lead=lead._replace(role="by"))
            else:
                yield ranged(p, phrase, lead) if may_range(p.tokens[hours]) else phrase


def _read_dated(p: Page, lead: Lead) -> Core | None:
    return dated(p, lead.end, lead.langs if lead.firm else "")


def _read_rough(p: Page, lead: Lead) -> Core | None:
    return rough(p, lead.end, lead.role) if p.rough else None


def _read_day_end(p: Page, lead: Lead) -> Core | None:
    """ "EOD friday", "first thing tomorrow"; alone the end of today, but "first thing" is none."""
    here = lead.end + 1
    while p.tokens[here].kinds.keys() & {"lead", "article"} and here < lead.end + 4:
        here += 1
    langs = p.tokens[lead.end].kinds["day_end"].langs
    core = single(p, here)
    if core and core.name in ("named", "weekday", "date", "full", "dotted") and shared(core.langs, langs):
        return core._replace(weak=0)
    return None if p.tokens[lead.end].word == "first thing" else Core("named", lead.end + 1, p.today, langs)


def _read_anchored(p: Page, lead: Lead) -> Core | None:
    return anchored(p, lead.end, single)


def _read_moment(p: Page, lead: Lead) -> Core | None:
    return _moment(p, lead.end)


def _plain(read: Callable[[Page, int], Core | None]) -> "Reader":
    return lambda p, lead: read(p, lead.end)


Reader = Callable[[Page, Lead], Core | None]
# How a token that begins a day is read, by what it can mean; FIGURE stands for figures.
_FIGURE = "figure"
_BY_KIND: tuple[tuple[Reader, frozenset[str]], ...] = tuple(
    (reader, frozenset(kinds.split()))
    for reader, kinds in (
        (_read_dated, "figure weekday month ordinal number which unit week_number"),
        (_plain(named), "named"),
        (_read_day_end, "day_end"),
        (_plain(weekday), "weekday which unit week_number"),
        (_plain(counted), "figure number half ago hence approximately which sign"),
        (_plain(period), "which unit week_number"),
        (_plain(part), "edge edge_unit short_end"),
        (_plain(day_of_month), "figure ordinal number"),
        (_read_rough, "asap which feast month season quarter"),
        (_read_anchored, "figure number half approximately unit"),
        (_read_moment, "figure number now clock_alone clock_half clock_lead"),
    )
)


def _readers(token: Token) -> tuple[Reader, ...]:
    if token.number >= 0:
        return _readers_of(frozenset((_FIGURE,)))
    sign = {"+": "sign", "-": "sign", "~": "approximately", "q": "quarter", "t": "quarter"}.get(token.word)
    if sign:
        return _readers_of(frozenset((sign,)))
    return _readers_of(frozenset(token.kinds)) if token.kinds else ()


@cache
def _readers_of(kinds: frozenset[str]) -> tuple[Reader, ...]:
    return tuple(reader for reader, wanted in _BY_KIND if wanted & kinds)


def _moment(p: Page, i: int) -> Core | None:
    """Now, or a time of the clock: today, where no other day is told."""
    kinds = p.tokens[i].kinds
    if p.size > _SHORT:
        return None
    if "now" in kinds:
        return Core("now", i + 1, p.today, kinds["now"].langs, False)
    end = clock(p, i)
    if end:
        midnight = any(p.tokens[at].word in ("midnight", "medianoche", "meia noite") for at in range(i, end))
        day = date.fromordinal(p.today.toordinal() + midnight)
        return Core("clock", end, day, ALL, False)
    return None
