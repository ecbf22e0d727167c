"""What an export wrote, in one line."""

from collections.abc import Sequence

from netcrm.flows.exchange.exporting import Exported
from netcrm.safe import line
from netcrm.views.page import Page, page, wrapped

_WHAT = {"ics": ("day", "days")}
_NAMED = 5  # pages at most


def exported(report: Exported, width: int) -> Page:
    """How many people, or days of a calendar, are in which file, and which pages of a folder went or are nobody's."""
    one, many = _WHAT.get(report.kind, ("person", "people"))
    what = one if report.entries == 1 else many
    how = ", encrypted" if report.encrypted else ""
    rows = [f"Wrote {report.entries:,} {what} to {line(report.file or '')}{how}"]
    if report.removed:
        rows += wrapped(f"Removed, as they are not in the book any more: {_names(report.removed)}", width)
    if report.left:
        told = f"Still there, though nobody in the book has that page: {_names(report.left)}"
        rows += wrapped(f"{told}. netcrm removes no page that it did not write so.", width)
    return page(rows)


def _names(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(map(line, names[:_NAMED])) + (f" and {more} more" if more > 0 else "")
