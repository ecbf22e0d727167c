"""What is open: one line after each change, and the list by due date."""

from datetime import date

from netcrm.engine.dates.formatting import say_date, say_due, say_since
from netcrm.flows.day.loops import LoopList, LoopWritten
from netcrm.model.history import Loop
from netcrm.model.kinds import LOOPS, place_of
from netcrm.safe import line
from netcrm.text import cells, cut, pad
from netcrm.views.page import Line, Page, fit, page, widest


def written(report: LoopWritten, day: date) -> Page:
    """The line after promise, done, drop and snooze."""
    if report.person and report.until:
        until = say_date(report.until, day)
        return page(
            [[("Put off ", ""), (line(report.person.name), "name"), (f" until {until}; no contact recorded", "")]]
        )
    assert report.loop is not None
    loop, kind = report.loop, LOOPS[report.loop.kind]
    begin = {"opened": kind.opened, "done": kind.done, "dropped": kind.dropped, "snoozed": kind.snoozed}[report.did]
    end = {
        "opened": f", {say_due(loop.due, day)}" if loop.due else ", no date",
        "done": f" ({line(loop.said)})" if loop.said else "",
        "dropped": f" ({line(loop.said)})" if loop.said else "",
        "snoozed": f", until {say_date(report.until, day)}" if report.until else "",
    }[report.did]
    return page(
        [
            [
                (f"{begin} ", ""),
                (line(loop.person.name), "name"),
                (f": {line(loop.text)}{end}", ""),
                (f"  ({loop.id})", "number"),
            ]
        ]
    )


def listed(report: LoopList, width: int, day: date) -> Page:
    """Everything open, kind by kind: yours, then what you wait for."""
    if not report.loops:
        who = f" with {line(report.person.name)}" if report.person else ""
        return page([f"Nothing is open{who}."])
    ids = widest([loop.id for loop in report.loops], 8)
    name = widest([loop.person.name for loop in report.loops], 20)
    lines: list[Line] = []
    first = min(report.loops, key=lambda loop: place_of(loop.kind)).id  # of what is shown first
    for name_of_kind, kind in LOOPS.items():
        rows = [loop for loop in report.loops if loop.kind == name_of_kind]
        if rows:
            lines += [[], [(kind.heading, "head")], *(fit(_row(loop, ids, name, width, day), width) for loop in rows)]
    return page([*lines[1:], [], [(f"done {first} · drop {first} · snooze {first} 1w", "dim")]])


def when(loop: Loop, day: date) -> str:
    """By when, or since when it is open where no day was named; and until when it was put off."""
    asleep = (
        f"put off until {say_date(loop.snoozed_until, day)}" if loop.snoozed_until and loop.snoozed_until > day else ""
    )
    due = say_due(loop.due, day) if loop.due else "" if asleep else f"no date, {say_since(loop.opened, day)}"
    return ", ".join(part for part in (due, asleep) if part)


def _row(loop: Loop, ids: int, name: int, width: int, day: date) -> Line:
    due, private = when(loop, day), " (private)" if loop.private else ""
    room = max(20, width - 2 - ids - 2 - name - 2 - cells(private) - cells(due) - 2)
    row: Line = [("  ", ""), (pad(loop.id, ids), "number"), ("  ", ""), (pad(line(loop.person.name), name), "name")]
    return [*row, (f"  {cut(line(loop.text), room)}{private}, ", ""), (due, "late" if loop.days_late else "")]
