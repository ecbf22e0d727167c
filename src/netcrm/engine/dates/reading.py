"""Finds the phrases of a text that mean a day: the words before, the day itself, the hours after, and the end of a range."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from netcrm.engine.dates.cores import ALL, Core, Lead, shared
from netcrm.engine.dates.figures import figures
from netcrm.engine.dates.hours import after_hours, clock
from netcrm.engine.dates.month_dates import day_of_month, month_date, weekday_of_month
from netcrm.engine.dates.parts import part
from netcrm.engine.dates.relative import anchored, counted, named, period
from netcrm.engine.dates.rough_dates import rough
from netcrm.engine.dates.tokens import Page, Token
from netcrm.engine.dates.weekdays import weekday

_DASHES = ("-", "–", "—")
_SHORT = 16  # tokens; in a longer text no time of the clock is all that it says
_LEADS = 4  # words before a day: "bis spätestens zum", "no later than the"
# What alone can follow these words, whatever they mean elsewhere.
_AFTER = {
    "in": ("month", "season", "feast", "week number", "period", "part", "weekend", "this period", "recent", "hours"),
    "over": ("weekend", "feast", "season", "month", "period"),
}


class Phrase(NamedTuple):
    """A phrase as it stands: from the first token to the one after, its day, and the last day of a range."""

    start: int
    core: Core
    lead: Lead
    hours: bool  # a time of the day follows
    until: date | None = None

    @property
    def end(self) -> int:
        """The token after the phrase."""
        return self.core.end


def can_begin(p: Page, i: int) -> bool:
    """Whether a phrase that means a day can begin with this token."""
    token = p.tokens[i]
    return bool(_readers(token)) or "lead" in token.kinds or "article" in token.kinds


def phrases(p: Page, i: int) -> Iterator[Phrase]:
    """Every way to read the tokens from this one on as a day."""
    for lead in _leads(p, i):
        for read in _readers(p.tokens[lead.end]):
            core = read(p, lead)
            if core is None or not _fits(lead, core, i):
                continue
            hours = after_hours(p, core.end)
            phrase = Phrase(i, core._replace(end=hours) if hours > core.end else core, lead, hours > core.end)
            if "latest" in p.tokens[hours].kinds:
                yield phrase._replace(core=core._replace(end=hours + 1), lead=lead._replace(role="by"))
            else:
                yield _ranged(p, phrase, lead) if _may_range(p.tokens[hours]) else phrase


def _may_range(token: Token) -> bool:
    return token.word in _DASHES or "range" in token.kinds


def _leads(p: Page, i: int) -> Iterator[Lead]:
    """No lead, and every longer chain of words that lead to a day in one language."""
    lead = Lead(i, "", ALL, False)
    yield lead
    for _ in range(_LEADS):
        kinds = p.tokens[lead.end].kinds
        meaning = kinds.get("lead") or kinds.get("article") or (kinds.get("approximately") if lead.end > i else None)
        langs = shared(lead.langs, meaning.langs) if meaning else ""
        if not meaning or not langs:
            return
        if "lead" in kinds:
            role = meaning.value if lead.role in ("", "on") else lead.role
            lead = Lead(lead.end + 1, role, langs, lead.firm or meaning.weak == 0)
        else:
            lead = lead._replace(end=lead.end + 1, langs=langs)
        yield lead


def _fits(lead: Lead, core: Core, i: int) -> bool:
    """Whether the words before can lead to this; "bis friday" and "by Freitag" may, "do the Thursday" may not."""
    if core.name not in _AFTER.get(lead.role, (core.name,)):
        return False
    return bool(shared(lead.langs, core.langs)) or (lead.end == i + 1 and lead.role in ("by", "until", "before"))


def _read_dated(p: Page, lead: Lead) -> Core | None:
    return _dated(p, lead.end, lead.langs if lead.firm else "")


def _read_rough(p: Page, lead: Lead) -> Core | None:
    return rough(p, lead.end, lead.role) if p.rough else None


def _read_day_end(p: Page, lead: Lead) -> Core | None:
    """ "EOD friday", "first thing tomorrow"; alone the end of today, but "first thing" is none."""
    here = lead.end + 1
    while p.tokens[here].kinds.keys() & {"lead", "article"} and here < lead.end + 4:
        here += 1
    langs = p.tokens[lead.end].kinds["day_end"].langs
    core = _single(p, here)
    if core and core.name in ("named", "weekday", "date", "full", "dotted") and shared(core.langs, langs):
        return core._replace(weak=0)
    return None if p.tokens[lead.end].word == "first thing" else Core("named", lead.end + 1, p.today, langs)


def _read_anchored(p: Page, lead: Lead) -> Core | None:
    return anchored(p, lead.end, _single)


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


def _single(p: Page, i: int) -> Core | None:
    """The longest day that begins here without any before it."""
    found = [core for read in (_plain_date, named, weekday, period, part) if (core := read(p, i))]
    feast = rough(p, i, "")
    return max([*found, *([feast] if feast and feast.name == "feast" else [])], key=lambda core: core.end, default=None)


def _plain_date(p: Page, i: int) -> Core | None:
    return _dated(p, i, "")


def _dated(p: Page, i: int, certain: str) -> Core | None:
    """A date with a month, with the weekday before it if there is one: "Tue, 10 January", "lunes 8/2/2016"."""
    bare = _date(p, i, None, certain)
    if bare:
        return bare
    day = weekday(p, i)
    if day is None:
        return None
    here = day.end + (p.tokens[day.end].word == "." and "weekday" in p.tokens[i].kinds)
    here = _past_links(p, here)
    number = _weekday_number(p, i, day.end)
    core = _date(p, here, number, " ".join((certain, day.langs))) or weekday_of_month(p, here, number)
    if core is None or core.name == "compact" or not shared(core.langs, day.langs):
        return None
    return core._replace(plain=True, weak=0)


def _past_links(p: Page, i: int) -> int:
    i += p.tokens[i].word in (",", "(")
    for _ in range(3):
        if not p.tokens[i].kinds.keys() & {"article", "lead", "the_day"} or p.tokens[i].number >= 0:
            break
        i += 1
    return i


def _weekday_number(p: Page, start: int, end: int) -> int:
    return next(p.tokens[i].kinds["weekday"].value for i in range(start, end) if "weekday" in p.tokens[i].kinds)


def _date(p: Page, i: int, number: int | None, certain: str) -> Core | None:
    core = figures(p, i, number, certain)
    another = month_date(p, i, number)
    if core and another:
        return max(core, another, key=lambda found: found.end)
    return core or another or _day_of_figures(p, i, number, certain)


def _day_of_figures(p: Page, i: int, number: int | None, certain: str) -> Core | None:
    """The first day of "19.-21.11." and "10 bis 12.3.2026"."""
    token = p.tokens[i]
    if not 1 <= token.number <= 31 or len(token.word) > 2:
        return None
    here = i + 1 + (p.tokens[i + 1].word == ".")
    link = p.tokens[here]
    if link.word not in (*_DASHES, "/", "&") and not link.kinds.keys() & {"range", "also"}:
        return None
    here += 1
    while p.tokens[here].kinds.keys() & {"article", "the_day"} and here < i + 6:
        here += 1
    last = figures(p, here, None, f"{certain} de")
    if last is None or last.on is None or last.name not in ("dotted", "full", "figures") or last.on.day <= token.number:
        return None
    return last._replace(on=last.on.replace(day=token.number), plain=False)


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


def _ranged(p: Page, phrase: Phrase, lead: Lead) -> Phrase:
    """The phrase with the second day of a range, "10 August - 12 September 2013", whose year counts for both."""
    core = phrase.core
    link = p.tokens[core.end]
    if (
        core.name in ("span", "hours", "recent", "clock", "clock span", "short", "asap", "now", "signed")
        or core.on is None
    ):
        return phrase
    if link.word in _DASHES and link.glued and not p.tokens[core.end + 1].glued:
        return phrase
    here = _past_links(p, core.end + 1)
    second = _single(p, here) if _starts(p.tokens[here]) else None
    if second is None or second.on is None or second.name in ("period", "part") or (second.weak and not core.weak):
        return phrase
    if core.year_open and second.name in ("date", "full") and not second.year_open:
        core = core._replace(on=_with_year(core.on, second.on), year_open=False)
    last = second.on
    if core.on and last < core.on and (second.year_open or second.name == "weekday"):
        second = _single(p._replace(today=core.on, ahead=True), here) or second
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


def _starts(token: Token) -> bool:
    return bool(_readers(token))
