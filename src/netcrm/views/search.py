"""What was found: people first, then the passages."""

from datetime import date

from netcrm.engine.spoken import say_date
from netcrm.flows.search import Found, Hit
from netcrm.safe import line, pad
from netcrm.views.page import Line, Page, fit, page, widest


def found(report: Found, width: int, day: date) -> Page:
    """The hits, one line each."""
    if not report.hits:
        return page([f'Nothing holds "{line(report.query)}".'])
    name = widest([hit.person.name for hit in report.hits if hit.person], 22)
    when = widest([say_date(hit.on, day) for hit in report.hits if hit.on], 12)
    lines: list[Line] = []
    for title, rows in (("PEOPLE", "person"), ("PASSAGES", "")):
        hits = [hit for hit in report.hits if (hit.type == "person") == (rows == "person")]
        if hits:
            lines += [
                [],
                [(title, "head")],
                *(fit(_row(hit, name, when if not rows else 0, day), width) for hit in hits),
            ]
    return page(lines[1:])


def _row(hit: Hit, name: int, when: int, day: date) -> Line:
    row: Line = [("  ", ""), (pad(line(hit.person.name if hit.person else ""), name), "name"), ("  ", "")]
    if when:
        row += [(pad(say_date(hit.on, day) if hit.on else "", when), "dim"), (f"  {hit.type:<11} ", "dim")]
    return [*row, (line(hit.text) + (" (private)" if hit.private else ""), "")]
