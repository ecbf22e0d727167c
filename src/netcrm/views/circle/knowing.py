"""What is said after people were told to know each other."""

from datetime import date

from netcrm.flows.circle.knowing import Knowing
from netcrm.hints import words
from netcrm.safe import line
from netcrm.views.page import Page, folded, joined, page


def knowing(report: Knowing, width: int, day: date) -> Page:  # noqa: ARG001  (as every page)
    """One line, with how they know each other."""
    how = f" ({line(report.how)})" if report.how else ""
    parts = [f"knows {joined([line(one.name) for one in report.knows])}{how}"] if report.knows else []
    if report.knows_not:
        parts.append(f"does not know {joined([line(one.name) for one in report.knows_not])}")
    told = f"{line(report.person.name)} {', and '.join(parts)}{', private' if report.private else ''}"
    return page(folded([(told, ""), (f" · {words(report.next)}", "dim")], width))
