"""A note echoed in one line."""

from netcrm.flows.log.notes import Noted
from netcrm.safe import line
from netcrm.views.page import Page, id_at_end, page, quoted


def noted(report: Noted) -> Page:
    """The line after `note`."""
    private = " (private)" if report.note.private else ""
    about = [("Noted about ", ""), (line(report.person.name), "name"), (f"{private}: {quoted(report.note.text)}", "")]
    return page([[*about, *id_at_end(report.note.ref)]])
