"""What is open: one line after each change, and the list by due date."""

from datetime import date

from netcrm.engine.spoken import say_date, say_due, say_since
from netcrm.flows.loops import LoopList, LoopWritten
from netcrm.model import Loop
from netcrm.safe import cells, cut, line, pad
from netcrm.views.page import Line, Page, page, widest


def written(report: LoopWritten, day: date) -> Page:
    """The line after promise, done, drop and snooze."""
    if report.person and report.until:
        until = say_date(report.until, day)
        return page(
            [[("Put off ", ""), (line(report.person.name), "name"), (f" until {until}; no contact recorded", "")]]
        )
    assert report.loop is not None
    loop = report.loop
    begin = {
        "opened": "You owe " if loop.kind == "promise" else "Waiting for ",
        "done": "Done for " if loop.kind == "promise" else "Done by ",
        "dropped": "Let go, with ",
        "snoozed": "Put off, with ",
    }[report.did]
    end = {
        "opened": f", {say_due(loop.due, day)}" if loop.due else ", no date",
        "done": f" ({line(loop.said)})" if loop.said else "",
        "dropped": f" ({line(loop.said)})" if loop.said else "",
        "snoozed": f", until {say_date(report.until, day)}" if report.until else "",
    }[report.did]
    return page(
        [
            [
                (begin, ""),
                (line(loop.person.name), "name"),
                (f": {line(loop.text)}{end}", ""),
                (f"  ({loop.id})", "number"),
            ]
        ]
    )


def listed(report: LoopList, width: int, day: date) -> Page:
    """Everything open: yours, then what you wait for."""
    if not report.loops:
        who = f" with {line(report.person.name)}" if report.person else ""
        return page([f"Nothing is open{who}."])
    ids = widest([loop.id for loop in report.loops], 8)
    name = widest([loop.person.name for loop in report.loops], 20)
    lines: list[Line] = []
    for title, kind in (("YOU PROMISED", "promise"), ("WAITING FOR", "waiting")):
        rows = [loop for loop in report.loops if loop.kind == kind]
        if rows:
            lines += [[], [(title, "head")], *(_row(loop, ids, name, width, day) for loop in rows)]
    return page([*lines[1:], [], [("done o1 · drop o1 · snooze o1 1w".replace("o1", report.loops[0].id), "dim")]])


def _row(loop: Loop, ids: int, name: int, width: int, day: date) -> Line:
    when = say_due(loop.due, day) if loop.due else f"no date, {say_since(loop.opened, day)}"
    if loop.snoozed_until and loop.snoozed_until > day:
        when += f", put off until {say_date(loop.snoozed_until, day)}"
    text = line(loop.text) + (" (private)" if loop.private else "")
    room = max(20, width - 2 - ids - 2 - name - 2 - cells(when) - 2)
    row: Line = [("  ", ""), (pad(loop.id, ids), "number"), ("  ", ""), (pad(line(loop.person.name), name), "name")]
    return [*row, (f"  {cut(text, room)}, ", ""), (when, "late" if loop.days_late else "")]
