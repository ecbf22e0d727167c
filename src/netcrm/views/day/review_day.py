"""The line when the review of a week is done."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.day.review_day import Reviewed
from netcrm.views.page import Page, page


def reviewed(report: Reviewed, day: date) -> Page:
    """That the week is looked through and when the next one is; the first time also where to change the day."""
    on = "" if report.on == day else f" since {say_date(report.on, day)}"
    ahead = f"; the next one is {say_date(report.next, day)}" if report.next else ""
    setting = " · netcrm config review.day sunday" if report.first else ""
    return page([[(f"The review of this week is done{on}{ahead}.", ""), (setting, "dim")]])
