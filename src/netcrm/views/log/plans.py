"""What became of a plan, in one line."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.engine.day.plans import what
from netcrm.flows.log.plans import PlanWritten
from netcrm.model.history import Interaction
from netcrm.safe import line
from netcrm.views.page import Line, Page, joined, page


def written(report: PlanWritten, day: date) -> Page:
    """The lines after `done`, `snooze` and `drop` on a plan."""
    lines: list[Line] = [_row(one, report, day) for one in (report.interaction, *report.others)]
    if report.followed:
        word = "is" if len(report.followed) == 1 else "are"
        lines.append([(f"{joined([line(ref.name) for ref in report.followed])} {word} in your day now", "dim")])
    return page(lines)


def _row(one: Interaction, report: PlanWritten, day: date) -> Line:
    begin = {"happened": "Logged", "moved": "Moved", "dropped": "Let go:"}[report.did]
    end = {
        "happened": f", {say_date(one.on, day)}",
        "moved": f", {say_date(report.before, day)}, to {say_date(one.on, day)}",
        "dropped": f", {say_date(one.on, day)}; no contact recorded",
    }[report.did]
    names = joined([line(ref.name) for ref in one.people])
    return [(f"{begin} {what(one)} with ", ""), (names, "name"), (end, ""), (f"  ({one.ref})", "number")]
