"""A give-back act echoed in one line."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.giving.gives import Given
from netcrm.model.kinds import GIVES
from netcrm.safe import line
from netcrm.views.page import Page, page


def given(report: Given, day: date) -> Page:
    """The line after `gave`."""
    give = report.give
    hours = f", {give.hours:g} hour{'' if give.hours == 1 else 's'}" if give.hours else ""
    end = f": {line(give.text)} ({GIVES[give.kind].label}), {say_date(give.on, day)}{hours}"
    return page([[("Gave ", ""), (line(give.to.name), "name"), (end, "")]])
