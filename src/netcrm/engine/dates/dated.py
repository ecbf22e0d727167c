"""Reads a date with the weekday before it, and whatever else is a day by itself."""

from netcrm.engine.dates.cores import Core, shared
from netcrm.engine.dates.days_of_month import weekday_of_month
from netcrm.engine.dates.figures import figures
from netcrm.engine.dates.month_dates import month_date
from netcrm.engine.dates.parts import part
from netcrm.engine.dates.relative import named, period
from netcrm.engine.dates.rough_dates import rough
from netcrm.engine.dates.tokens import DASHES, Page
from netcrm.engine.dates.weekdays import weekday


def dated(p: Page, i: int, certain: str) -> Core | None:
    """A date with a month, with the weekday before it if there is one: "Tue, 10 January", "lunes 8/2/2016"."""
    bare = _date(p, i, None, certain)
    if bare:
        return bare
    day = weekday(p, i)
    if day is None:
        return None
    here = day.end + (p.tokens[day.end].word == "." and "weekday" in p.tokens[i].kinds)
    here = past_links(p, here)
    number = _weekday_number(p, i, day.end)
    core = _date(p, here, number, " ".join((certain, day.langs))) or weekday_of_month(p, here, number)
    if core is None or core.name == "compact" or not shared(core.langs, day.langs):
        return None
    return core._replace(plain=True, weak=0, langs=shared(core.langs, day.langs))


def past_links(p: Page, i: int) -> int:
    """The token after a comma and the words that lead to a day: "(Montag), den (5.)"."""
    i += p.tokens[i].word in (",", "(")
    for _ in range(3):
        if not p.tokens[i].kinds.keys() & {"article", "lead", "the_day"} or p.tokens[i].number >= 0:
            break
        i += 1
    return i


def _weekday_number(p: Page, start: int, end: int) -> int:
    return next(int(p.tokens[i].kinds["weekday"].value) for i in range(start, end) if "weekday" in p.tokens[i].kinds)


def _date(p: Page, i: int, number: int | None, certain: str) -> Core | None:
    core = figures(p, i, number, certain)
    another = month_date(p, i, number)
    if core and another:
        return max(core, another, key=lambda found: found.end)
    return core or another or _day_of_figures(p, i, certain)


def _day_of_figures(p: Page, i: int, certain: str) -> Core | None:
    """The first day of "19.-21.11." and "10 bis 12.3.2026"."""
    token = p.tokens[i]
    if not 1 <= token.number <= 31 or len(token.word) > 2:
        return None
    here = i + 1 + (p.tokens[i + 1].word == ".")
    link = p.tokens[here]
    if link.word not in (*DASHES, "/", "&") and not link.kinds.keys() & {"range", "also"}:
        return None
    here += 1
    while p.tokens[here].kinds.keys() & {"article", "the_day"} and here < i + 6:
        here += 1
    last = figures(p, here, None, f"{certain} de")
    if last is None or last.on is None or last.name not in ("dotted", "full", "figures") or last.on.day <= token.number:
        return None
    return last._replace(on=last.on.replace(day=token.number), plain=False, until=last.on)


def single(p: Page, i: int) -> Core | None:
    """The longest day that begins here without any before it."""
    found = [core for read in (_plain_date, named, weekday, period, part) if (core := read(p, i))]
    feast = rough(p, i, "")
    return max([*found, *([feast] if feast and feast.name == "feast" else [])], key=lambda core: core.end, default=None)


def _plain_date(p: Page, i: int) -> Core | None:
    return dated(p, i, "")
