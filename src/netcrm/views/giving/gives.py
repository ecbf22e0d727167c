"""A give-back act echoed in one line."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.giving.gives import Given
from netcrm.model.history import Give
from netcrm.model.kinds import GIVES
from netcrm.safe import line
from netcrm.views.page import Line, Page, id_at_end, joined, page


def given(report: Given, day: date) -> Page:
    """The line after `gave`, and after what came of it was told."""
    if report.give.outcome:
        told = [("Kept: ", ""), *give_words(report.give, day), (f"; {came_of(report.give, day)}", "")]
        return page([[*told, *id_at_end(report.give.ref)]])
    return page([[("Gave ", ""), *give_words(report.give, day), *id_at_end(report.give.ref)]])


def came_of(give: Give, day: date) -> str:
    """What came of a give, and since when it is known."""
    on = f" {say_date(give.outcome_on, day)}" if give.outcome_on else ""
    return f"what came of it{on}: {line(give.outcome or '')}"


def give_words(give: Give, day: date) -> Line:
    """A give as a part of a line: who had it, what, of which kind, when, how long."""
    hours = f", {give.hours:g} hour{'' if give.hours == 1 else 's'}" if give.hours else ""
    end = f": {line(give.text)} ({GIVES[give.kind].label}), {say_date(give.on, day)}{hours}"
    return [(joined(line(ref.name) for ref in give.receivers or (give.to,)), "name"), (end, "")]
