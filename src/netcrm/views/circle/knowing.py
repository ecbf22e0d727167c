"""What is said after two people were told to know each other."""

from datetime import date

from netcrm.flows.circle.knowing import Knowing
from netcrm.hints import words
from netcrm.safe import line
from netcrm.views.page import Page, folded, page


def knowing(report: Knowing, width: int, day: date) -> Page:  # noqa: ARG001  (as every page)
    """One line, with how they know each other."""
    deed = "knows" if report.knows else "does not know"
    how = f" ({line(report.how)})" if report.how else ""
    told = f"{line(report.person.name)} {deed} {line(report.other.name)}{how}"
    return page(folded([(told, ""), (f" · {words(report.next)}", "dim")], width))
