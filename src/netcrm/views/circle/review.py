"""The page of a weekly review, one step of its walk, and the line when it is done."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.circle.review import Review, ReviewPart, ReviewRow, Step
from netcrm.hints import words
from netcrm.safe import line
from netcrm.views.page import Line, Page, page, wrapped

_HEADINGS = {
    "plans": "NOBODY SAID YET",
    "open": "OPEN FOR LONGEST",
    "quiet": "GONE QUIET",
    "rhythm": "A RHYTHM THAT IS TOO TIGHT",
    "kept": "PROMISES KEPT",
    "seat": "A SEAT OF YOUR CIRCLE",
    "give": "A SMALL GIVE",
    "good": "WHAT WAS GOOD",
}
# How the day of a row is told; of a tie gone quiet the text tells how long it is.
_WHEN = {"plans": " ({})", "open": ", since {}", "quiet": "", "rhythm": ", last {}"}


def review(report: Review, width: int, day: date) -> Page:
    """All parts, each row with the command that does something about it."""
    lines: list[Line] = [[("Your week", "head"), (f", since {say_date(report.since, day)}", "dim")], []]
    if report.done:
        ahead = f"; the next one is {say_date(report.next, day)}" if report.next else ""
        lines[1:1] = [[(f"The review of this week is done since {say_date(report.done, day)}{ahead}.", "good")]]
    for part in report.parts:
        lines += [*_part_lines(part, width, day), []]
    if not report.parts:
        lines += [[("Nothing waits, and nobody is forgotten.", "good")], []]
    lines += [[(row, "")] for row in wrapped(_promises(report), width)]
    end = (
        "netcrm review --doubts"
        if report.done
        else "netcrm review --done when you looked at it · netcrm review --doubts"
    )
    return page([*lines, [(end, "dim")]])


def step(report: Step, width: int, day: date) -> Page:
    """One step of the walk: a row under the heading of its part, or the whole part."""
    if report.row is None:
        return page([[], *_part_lines(report.part, width, day)])
    return page([[], [(_HEADINGS[report.part.part], "head")], *_row_lines(report.part.part, report.row, width, day)])


def _part_lines(part: ReviewPart, width: int, day: date) -> list[Line]:
    """A part with its rows, and how many more there are."""
    lines: list[Line] = [[(_HEADINGS[part.part], "head")]]
    for row in part.rows:
        lines += _row_lines(part.part, row, width, day)
    more = part.total - len(part.rows)
    told = f"  and {more} more{': netcrm open' if part.part in ('plans', 'open') else ''}"
    return [*lines, *([[(told, "dim")]] if more > 0 else [])]


def _row_lines(part: str, row: ReviewRow, width: int, day: date) -> list[Line]:
    """A row: who, what, since when, and below it the command."""
    who = f"{line(row.person.name)}: " if row.person and part != "plans" else ""
    when = _WHEN.get(part, ", {}").format(say_date(row.on, day)) if row.on else ""
    lines: list[Line] = [[(part, "")] for part in wrapped(f"{who}{line(row.text)}{when}", width, "    ", "  ")]
    return [*lines, *([[(f"    {line(words(row.command))}", "command")]] if row.command else [])]


def _promises(report: Review) -> str:
    if not report.made and not report.kept:
        return "You promised nothing new, and nothing was to keep."
    return f"Promises since then: {report.made} made, {report.kept} kept."
