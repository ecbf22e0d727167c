"""What a split came to: what went back, and what stays."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.people.splitting import Split
from netcrm.views.page import Line, Page, page, wrapped
from netcrm.views.people.merging import counted, field_rows, gain_rows, name_and_handle, short_name


def split(report: Split, width: int, day: date) -> Page:
    """What went back, and what stays as it came since."""
    took = f"Took {name_and_handle(report.back)} out of {name_and_handle(report.person)} again."
    lines: list[Line | str] = [*wrapped(took, width)]
    if moved := counted(report.moved):
        lines += field_rows([("goes back", moved)], width)
    lines += field_rows(gain_rows(report.given_back), width)
    since = f"What came since the merge ({say_date(report.on, day)}) stays with {short_name(report.person.name)}."
    return page([*lines, [], *([(text, "dim")] for text in wrapped(since, width))])
