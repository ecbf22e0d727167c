"""The line when the review of a week is done."""

from netcrm.flows.day.review_day import Reviewed
from netcrm.views.page import Page, page


def reviewed(report: Reviewed) -> Page:  # noqa: ARG001  (as every page)
    """That the week is looked through, and where to change the day."""
    return page([[("The review of this week is done.", ""), (" · netcrm config review.day sunday", "dim")]])
