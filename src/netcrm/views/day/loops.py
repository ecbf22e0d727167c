"""What is open: one line after each change, and the list by due date."""

from datetime import date

from netcrm.engine.dates.formatting import say_date, say_due, say_since
from netcrm.engine.day.plans import what_with
from netcrm.engine.day.reminders import PLANNED, owed
from netcrm.engine.log.summary import gist
from netcrm.flows.day.loops import LoopList, LoopWritten
from netcrm.model.history import Interaction, Loop
from netcrm.model.kinds import LOOPS
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
    """Everything open, kind by kind: yours, what is planned, then what you wait for."""
    if not report.loops and not report.planned:
        who = f" with {line(report.person.name)}" if report.person else ""
        return page([f"Nothing is open{who}."])
    ids = widest([*(loop.id for loop in report.loops), *(plan.ref for plan in report.planned)], 8)
    names = [
        *(loop.person.name for loop in report.loops),
        *(ref.name for one in report.planned for ref in one.people[:1]),
    ]
    name = widest(names, 20)
    lines: list[Line] = []
    sections = {kind: (words.heading, _loops_of(kind, report, ids, name, width, day)) for kind, words in LOOPS.items()}
    sections[PLANNED] = ("PLANNED", [_plan(plan, ids, name, width, day) for plan in report.planned])
    shown = [sections[kind] for kind in owed() if sections[kind][1]]
    for heading, rows in shown:
        lines += [[], [(heading, "head")], *(fit(row, width) for row in rows)]
    first = shown[0][1][0][1][0].strip()  # the id of what is shown first
    return page([*lines[1:], [], [(f"done {first} · drop {first} · snooze {first} 1w", "dim")]])


def plan_text(plan: Interaction, room: int) -> str:
    """What is planned, and what its text says besides."""
    told = what_with(plan, plan.people[1:])
    text = gist(line(plan.text), [ref.name for ref in plan.people])
    private = " (private)" if plan.private else ""
    is_said = not text or text.lower() in (told.lower(), what_with(plan, plan.people).lower())
    more = "" if is_said else cut(f": {text}", max(0, room - cells(told) - cells(private)))
    return f"{told}{more}{private}"


def _loops_of(kind: str, report: LoopList, ids: int, name: int, width: int, day: date) -> list[Line]:
    return [_row(loop, ids, name, width, day) for loop in report.loops if loop.kind == kind]


def _plan(plan: Interaction, ids: int, name: int, width: int, day: date) -> Line:
    who, on = line(plan.people[0].name) if plan.people else "", say_date(plan.on, day)
    room = max(20, width - 2 - ids - 2 - name - 2 - cells(on) - 2)
    row: Line = [("  ", ""), (pad(plan.ref, ids), "number"), ("  ", ""), (pad(who, name), "name")]
    return [*row, (f"  {plan_text(plan, room)}, ", ""), (on, "")]


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
