"""What an export wrote, in one line."""

from netcrm.flows.exchange.exporting import Exported
from netcrm.safe import line
from netcrm.views.page import Page, page

_WHAT = {"ics": ("day", "days")}


def exported(report: Exported) -> Page:
    """How many people, or days of a calendar, are in which file."""
    one, many = _WHAT.get(report.kind, ("person", "people"))
    what = one if report.entries == 1 else many
    how = ", encrypted" if report.encrypted else ""
    return page([f"Wrote {report.entries:,} {what} to {line(report.file or '')}{how}"])
