"""What `netcrm hush` says: until when, and how to end it."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.keep.hush import Hushed
from netcrm.views.page import Line, Page, page


def hushed(report: Hushed) -> Page:
    """One or two lines: until when nothing is shown, and what that does not reach."""
    if report.until is None:
        told = "Nothing is hushed any more." if report.did == "ended" else "Nothing is hushed."
        return page([[(told, ""), (" · netcrm hush 1h", "dim")]])
    on, _, at = report.until.partition("T")
    today = date.fromisoformat(report.now[:10])
    away = f"{say_date(date.fromisoformat(on), today)} " if date.fromisoformat(on) != today else ""
    lines: list[Line] = [
        [(f"Hushed until {away}{at[:5]}", "good"), (": initials, no texts, no numbers, on every page.", "")],
        [("netcrm hush off ends it; --json, pipes and exports tell all", "dim")],
    ]
    return page(lines)
