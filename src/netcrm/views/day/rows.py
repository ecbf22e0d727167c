"""What became of several rows: what is said of each alone, one below the other."""

from datetime import date
from itertools import chain

from netcrm.flows.day.rows import RowsWritten
from netcrm.views.page import Page
from netcrm.views.renderers import render


def written(report: RowsWritten, width: int, day: date) -> Page:
    """The lines after `done`, `drop` and `snooze` with several rows."""
    pages = [render(row, width, day, 0) for row in report.rows]
    return Page(tuple(chain(*(page.lines for page in pages))), tuple(chain(*(page.notices for page in pages))))
