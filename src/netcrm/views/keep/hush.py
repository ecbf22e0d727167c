"""What `netcrm hush` says: until when, and how to end it."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.keep.hush import Hushed
from netcrm.views.page import Line, Page, page


def hushed(report: Hushed) -> Page:
    """One or two lines: until when nothing is shown, and what that does not reach."""
    if report.until is None and report.did == "is on":
        return page([[("Hushed until netcrm hush off.", "good")]])
    if report.until is None:
        told = "Nothing is hushed any more." if report.did == "ended" else "Nothing is hushed."
        return page([[(told, ""), (" · netcrm hush 1h", "dim")]])
    lines: list[Line] = [
        [
            (f"Hushed until {_moment(report.until, report.now)}", "good"),
            (": initials, no texts, no numbers, on every page.", ""),
        ],
        *([[(f"before, it was until {_moment(report.before, report.now)}", "due")]] if report.before else []),
        [("netcrm hush off ends it; --json, pipes and exports tell all", "dim")],
    ]
    return page(lines)


def _moment(at: str, now: str) -> str:
    """The time, with its day where that is not today."""
    on, today = date.fromisoformat(at[:10]), date.fromisoformat(now[:10])
    return f"{say_date(on, today)} {at[11:16]}" if on != today else at[11:16]
