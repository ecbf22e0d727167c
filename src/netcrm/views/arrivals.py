"""What an import did or would do: who is new, what changed, what to look at, what could not be read."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeAlias, TypeVar

from netcrm.engine.arrivals import Change, Value
from netcrm.engine.likeness import plain_url
from netcrm.engine.spoken import say_date
from netcrm.flows.arrivals import SOURCES, Changed, Doubt, Imported, Preview
from netcrm.model import Unreadable
from netcrm.safe import cells, cut, line, pad
from netcrm.views.page import Line, Page, fit, page, widest, wrapped

FEW = 10  # rows of a section; the others are counted
NAMED = 3  # newcomers named in the first sentence
_NAME = 40  # columns a name may take inside a sentence
_VALUE = 60  # columns of an old or new value
_FIELDS = {"emails": "e-mail", "phones": "phone", "urls": "web", "met_on": "met", "met_where": "met at"}
_DID = {"added": "added as somebody new", "left_out": "left out"}

Row = TypeVar("Row")
Lines: TypeAlias = list[Line | str]


def imported(report: Imported, width: int, day: date) -> Page:
    """The plan of an import, or what became of it."""
    plan = report.plan
    lines: Lines = [*wrapped(_head(report), width)]
    if plan.new:
        lines += wrapped(_background(report), width)
        lines += wrapped(_others(plan), width) if plan.changed + plan.same else []
    lines += _section("CHANGED", plan.changes, lambda rows: _changes(rows, width, day))
    lines += _section("PLEASE LOOK", plan.unsure, lambda rows: _doubts(rows, width))
    lines += _section("COULD NOT BE READ", plan.unreadable, lambda rows: _unreadable(rows, width))
    return page([*lines, *_foot(report, width)])


def _head(report: Imported) -> str:
    plan, source = report.plan, SOURCES[report.source]
    if plan.new:
        did = "Imported" if report.applied else "Would import"
        return f"{did} {_people(plan.new)} from {source}: {_named(plan)}."
    if plan.changed:
        did = "Changed" if report.applied else "Would change"
        rest = f"; {_as_told(plan.same)}" if plan.same else ""
        return f"{did} {_people(plan.changed)} as {source} has them{rest}."
    return f"Nothing new: {_as_told(plan.same)}." if plan.same else "Nothing new: no row of the file was taken in."


def _as_told(count: int) -> str:
    return f"{_people(count)} {'is' if count == 1 else 'are'} as the file says"


def _named(plan: Preview) -> str:
    shown = [cut(line(one.name), _NAME) for one in plan.newcomers[:NAMED]]
    if plan.new > len(shown):
        return f"{', '.join(shown)} and {plan.new - len(shown):,} more"
    return " and ".join(part for part in (", ".join(shown[:-1]), shown[-1]) if part)


def _background(report: Imported) -> str:
    who = "They" if report.plan.new > 1 else "This person"
    stay = ("are" if report.plan.new > 1 else "is") if report.applied else "would be"
    return f"{who} {stay} in the background: ask and find see them, your day does not."


def _others(plan: Preview) -> str:
    told = [f"{plan.changed:,} changed"] if plan.changed else []
    told += [f"{plan.same:,} as the file says"] if plan.same else []
    return f"{_people(plan.changed + plan.same)} you had already: {', '.join(told)}."


def _section(title: str, rows: Sequence[Row], draw: Callable[[Sequence[Row]], Lines]) -> Lines:
    if not rows:
        return []
    more = len(rows) - FEW
    last: Lines = [[(f"  and {more:,} more; --json lists all of them", "dim")]] if more > 0 else []
    return [[], [(title, "head")], *draw(rows[:FEW]), *last]


def _changes(rows: Sequence[Changed], width: int, day: date) -> Lines:
    name = widest((row.person.name for row in rows), 24)
    lines: Lines = []
    for row in rows:
        told = "; ".join(_change(change, day) for change in row.fields)
        first, *rest = wrapped(told, width - name - 4)
        lines.append([("  ", ""), (pad(line(row.person.name), name), "name"), (f"  {first}", "")])
        lines += [" " * (name + 4) + text for text in rest]
    return lines


def _change(change: Change, day: date) -> str:
    field = _FIELDS.get(change.field, change.field)
    if isinstance(change.new, tuple):
        old = change.old if isinstance(change.old, tuple) else ()
        fresh = [plain_url(one) if change.field == "urls" else one for one in change.new if one not in old]
        return f"{field} + {', '.join(cut(line(one), _VALUE) for one in fresh)}"
    return (
        f"{field} {_value(change.old, day)} → {_value(change.new, day)}"
        if change.old
        else (f"{field} {_value(change.new, day)}")
    )


def _value(value: Value, day: date) -> str:
    return say_date(value, day) if isinstance(value, date) else cut(line(str(value)), _VALUE)


def _doubts(rows: Sequence[Doubt], width: int) -> Lines:
    number = max(len(f"{row.line:,}") for row in rows)
    indent = " " * (number + 9)
    found: Lines = []
    for row in rows:
        found += wrapped(_doubt(row), width, indent, first=f"  line {row.line:>{number},}  ")
    return found


def _doubt(row: Doubt) -> str:
    name, why = cut(line(row.name), _NAME), cut(line(row.why), 4 * _VALUE)
    if row.did == "linked" and row.person:
        return f"{name}: taken to be {row.person.handle} ({why})"
    return f"{name}: {why}" if row.did == "known" else f"{name}: {_DID[row.did]}; {why}"


def _unreadable(rows: Sequence[Unreadable], width: int) -> Lines:
    number = max(len(f"{row.line:,}") for row in rows)
    return [fit([(f"  line {row.line:>{number},}  {line(row.why)}", "")], width) for row in rows]


def _foot(report: Imported, width: int) -> Lines:
    plan = report.plan
    if not report.applied:
        does = plan.new or plan.changed or any(row.did == "linked" for row in plan.unsure)
        return [[], [("Nothing was written." + (" Without --dry-run it is done." if does else ""), "dim")]]
    parts = ["netcrm list --stage known", "netcrm follow NAME"] if plan.new else []
    if plan.changes or any(row.did in ("linked", "added") for row in plan.unsure):
        parts.append("netcrm undo takes it all back")
    text = " · ".join(parts)
    if cells(text) <= width:
        return [[], [(text, "dim")]] if text else []
    return [[], *([(part, "dim")] for part in parts)]


def _people(count: int) -> str:
    return f"{count:,} {'person' if count == 1 else 'people'}"
