"""Reads the beginning, middle or end of a period: "end of next month", "Anfang Dezember", "fin de semaine", "eom"."""

from datetime import date

from netcrm.engine.dates.cores import ALL, Core, shared
from netcrm.engine.dates.figures import full_year
from netcrm.engine.dates.periods import nearest, part_of
from netcrm.engine.dates.relative import which_unit
from netcrm.engine.dates.tokens import Page

_LINKS = {"of", "article", "lead"}


def part(p: Page, i: int) -> Core | None:
    """A part of a week, month, quarter or year as one day."""
    kinds = p.tokens[i].kinds
    if "short_end" in kinds:
        unit = kinds["short_end"].value
        return Core("short end", i + 1, _nearest(p, "end", unit), "en")
    if "edge_unit" in kinds:
        edge, unit = kinds["edge_unit"].value.split()
        return Core("part", i + 1, _nearest(p, edge, unit), kinds["edge_unit"].langs)
    if "edge" not in kinds:
        return None
    edge, langs = kinds["edge"].value, kinds["edge"].langs
    here = i + 1 + (p.tokens[i + 1].word == "-")
    while p.tokens[here].kinds.keys() & _LINKS and "which" not in p.tokens[here].kinds and here < i + 4:
        here += 1
    end, step, unit, unit_langs = which_unit(p, here)
    if unit in ("week", "month", "quarter", "year") and shared(langs, unit_langs):
        on = _nearest(p, edge, unit) if step is None else part_of(edge, unit, p.today, step)
        return Core("part", end, on, shared(langs, unit_langs))
    if p.tokens[here].word in ("q", "t") and p.tokens[here + 1].glued and 1 <= p.tokens[here + 1].number <= 4:
        return _of_quarter(p, here + 2, edge, p.tokens[here + 1].number)
    month = p.tokens[here].kinds.get("month")
    if month and shared(langs, month.langs) and not month.weak:
        return _of_month(p, here + 1, edge, month.value, month.langs)
    if 1900 <= p.tokens[here].number <= 2200 and len(p.tokens[here].word) == 4:
        return Core("part", here + 1, part_of(edge, "year", date(p.tokens[here].number, 1, 1)), langs)
    return None


def _of_quarter(p: Page, end: int, edge: str, quarter: int) -> Core:
    year = p.tokens[end]
    first = date(year.number if 1900 <= year.number <= 2200 else p.today.year, quarter * 3 - 2, 1)
    if 1900 <= year.number <= 2200:
        return Core("part", end + 1, part_of(edge, "quarter", first), ALL)
    on = nearest(lambda step: part_of(edge, "quarter", first.replace(year=first.year + step)), p.today, p.ahead)
    return Core("part", end, on, ALL)


def _nearest(p: Page, edge: str, unit: str) -> date:
    return nearest(lambda step: part_of(edge, unit, p.today, step), p.today, p.ahead)


def _of_month(p: Page, end: int, edge: str, month: int, langs: str) -> Core:
    here = end + (p.tokens[end].word in (",", "."))
    here += "of" in p.tokens[here].kinds
    token = p.tokens[here]
    if token.word == "'" and len(p.tokens[here + 1].word) == 2 and p.tokens[here + 1].number >= 0:
        year = full_year(f"'{p.tokens[here + 1].word}", p.today)
        return Core("part", here + 2, part_of(edge, "month", date(year, month, 1)), langs)
    if len(token.word) == 4 and 1900 <= token.number <= 2200:
        return Core("part", here + 1, part_of(edge, "month", date(token.number, month, 1)), langs)
    on = nearest(lambda step: part_of(edge, "month", date(p.today.year + step, month, 1)), p.today, p.ahead)
    return Core("part", end, on, langs)
