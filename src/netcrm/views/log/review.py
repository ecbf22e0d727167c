"""A log before it is written: what was understood, without ids, and the keys that keep or mend it."""

from datetime import date

from netcrm.flows.log.review import Preview
from netcrm.views.log.interactions import logged, next_steps
from netcrm.views.page import Line, Page, page, text_of

_WORDS = {"Logged ": "", "Planned ": "planned ", "Moved ": "moved "}  # nothing is logged yet
_WRITTEN = "netcrm undo takes it back"


def preview(report: Preview, day: date) -> Page:
    """What would be logged, and below it what a key does."""
    hidden = {_WRITTEN, *map(text_of, next_steps(report.report.understood))}  # what can be typed once it is written
    lines = [_bare(line) for line in logged(report.report, day).lines if text_of(line) not in hidden]
    keys: Line = [("Enter keeps it", "head"), (" · w who · d when · k kind · o owe · q leave", "dim")]
    return page([*lines, keys])


def _bare(line: Line) -> Line:
    """The line without the ids of rows that are not written yet."""
    kept = [(text, style) for text, style in line if style != "number"]
    first, style = kept[0]
    return [piece for piece in ((_WORDS.get(first, first), style), *kept[1:]) if piece[0]]
