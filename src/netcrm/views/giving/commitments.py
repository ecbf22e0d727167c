"""What people committed to before a peer group, echoed."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.giving.commitments import Kept
from netcrm.model.circle import Commitment
from netcrm.safe import line
from netcrm.views.page import Line, Page, id_at_end, page


def kept(report: Kept) -> Page:
    """The line after a commitment was ticked off, or let go."""
    return page(
        [
            [
                (line(one.person.name), "name"),
                (f" {'did not do it' if one.let_go else 'did it'}: {line(one.text)}{came_of(one)}", ""),
                (f" · {line(one.community.name)}" if one.community else "", "dim"),
                *id_at_end(one.ref),
            ]
            for one in report.commitments
        ]
    )


def came_of(one: Commitment) -> str:
    """What was said when it was ticked off: "; only half"."""
    return f"; {line(one.words)}" if one.words else ""


def commitment(one: Commitment, day: date) -> Line:
    """What somebody commits to, as the echo of a write."""
    until = f", until {say_date(one.until, day)}" if one.until else ""
    return [(line(one.person.name), "name"), (f" commits to: {line(one.text)}{until}", ""), *id_at_end(one.ref)]
