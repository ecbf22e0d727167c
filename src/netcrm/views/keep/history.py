"""What was taken back, and what could be."""

from netcrm.flows.keep.history import DeedList, Undone
from netcrm.safe import line
from netcrm.text import cut
from netcrm.views.page import Line, Page, fit, page


def undone(report: Undone) -> Page:
    """The line after undo and redo."""
    did = "Took back" if report.did == "undone" else "Did again"
    lines: list[Line] = [[(f"{did}: {cut(line(report.deed.what), 100)}", "")]]
    if report.did == "undone":
        following = (
            f"the next undo takes back: {cut(line(report.next), 60)}" if report.next else "nothing else to take back"
        )
        lines.append([(f"{following} · netcrm redo", "dim")])
    return page(lines)


def listed(report: DeedList, width: int) -> Page:
    """The latest commands, the newest first."""
    if not report.deeds:
        return page(["Nothing was written yet."])
    return page(
        fit([(f"{deed.at[:16].replace('T', ' ')}  ", "dim"), (_what(deed.what, deed.undone), "")], width)
        for deed in report.deeds
    )


def _what(what: str, undone: bool) -> str:
    return f"{line(what)} (taken back)" if undone else line(what)
