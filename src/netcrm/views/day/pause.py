"""The line after a pause began or ended, or a question of today was put off or let go."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.day.pause import Quieted
from netcrm.safe import line
from netcrm.views.page import Page, page


def quieted(report: Quieted, day: date) -> Page:
    """What rests now, until when, and how it is ended."""
    until = say_date(report.until, day) if report.until else ""
    if report.what == "feedback":
        return page([[(f"Not asked before {until}", ""), (" · netcrm config nudge.feedback off", "dim")]])
    if report.what == "doubt":
        return page([[(f"No doubts before {until}", ""), (" · netcrm review --doubts", "dim")]])
    if report.what == "occasion":
        name = line(report.person.name) if report.person else ""
        told = ": today asks no more about it"
        return page([[("Let go with ", ""), (name, "name"), (told, ""), (f"  ({report.ref})", "number")]])
    if report.what == "idea":
        name = line(report.person.name) if report.person else ""
        if report.until:
            return page([[(f"No idea what to give before {until}: ", ""), (name, "name")]])
        return page([[("Let go with ", ""), (name, "name"), (": give does not offer it again", "")]])
    if not report.until:
        return page(["The pause is over: today shows everything again." if report.was else "There is no pause to end."])
    return page([f"Paused until {until}: only promises and plans come up. End it: netcrm snooze all off"])
