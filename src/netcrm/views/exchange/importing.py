"""What an import did or would do: who is new, what changed, what to look at, what could not be read or taken."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TypeAlias, TypeVar

from netcrm.engine.dates.formatting import say_date, say_span
from netcrm.engine.exchange.encounters import Stranger
from netcrm.engine.exchange.import_plan import Change, Value
from netcrm.engine.people.normalize import plain_url
from netcrm.errors import Hint
from netcrm.flows.exchange.importing import Changed, Doubt, Imported, Newcomer, Preview
from netcrm.flows.exchange.recognise import SOURCES
from netcrm.hints import words
from netcrm.model.imports import Column, Unreadable
from netcrm.nouns import counted
from netcrm.safe import line
from netcrm.text import cells, cut, pad
from netcrm.views.page import Line, Page, fit, joined, page, widest, wrapped

FEW = 10  # rows of a section; the others are counted
NAMED = 3  # newcomers named in the first sentence
_NAME = 40  # columns a name may take inside a sentence
_VALUE = 60  # columns of an old or new value
_FIELDS = {
    "emails": "e-mail",
    "phones": "phone",
    "urls": "web",
    "met_on": "met",
    "met_where": "met at",
    "met_via": "met via",
    "every_days": "every",
    "snoozed_until": "put off until",
}
_OTHER_ZONE = words(Hint("other_zone"))
_DID = {"added": "added as somebody new", "left_out": "left out"}

Row = TypeVar("Row")
Lines: TypeAlias = list[Line | str]


def imported(report: Imported, width: int, day: date) -> Page:
    """The plan of an import, or what became of it."""
    plan = report.plan
    lines: Lines = [*wrapped(_head(report), width)]
    if plan.new:
        lines += wrapped(_background(report), width)
    if plan.changed + plan.same and (plan.new or any(tally.new for tally in plan.tallies)):
        lines += wrapped(_others(plan), width)
    for sentence in (*_tallied(report), *_zone(plan)):
        lines += wrapped(sentence, width)
    if not report.applied:
        lines += _section("NEW", plan.newcomers, lambda rows: _newcomers(rows, width))
    lines += _section("CHANGED", plan.changes, lambda rows: _changes(rows, width, day))
    lines += _section("PLEASE LOOK", plan.unsure, lambda rows: _doubts(rows, width, plan.unit))
    lines += _section("COULD NOT BE READ", plan.unreadable, lambda rows: _unreadable(rows, width, plan.unit))
    lines += _counted("NOT TAKEN", [f"{_window(what)} ({times:,})" for what, times in plan.left], width)
    lines += _counted("NOT IN YOUR BOOK", list(map(_stranger, plan.strangers)), width)
    lines += _counted("TAKEN FOR YOU", plan.me, width)
    lines += _columns(plan.columns, width)
    return page([*lines, *_foot(report, width)])


def _head(report: Imported) -> str:
    plan, source = report.plan, SOURCES[report.source].name
    brought = [counted(tally.new, tally.what) for tally in plan.tallies if tally.new]
    did = "Imported" if report.applied else "Would import"
    if plan.new:
        return f"{did} {counted(plan.new, 'people')} from {source}: {_named(plan).rstrip('.')}."
    if brought:
        return f"{did} {joined(brought)} from {source}{_company(plan)}."
    if plan.changed:
        did = "Changed" if report.applied else "Would change"
        rest = f"; {_as_told(plan.same)}" if plan.same else ""
        return f"{did} {counted(plan.changed, 'people')} as {source} has them{rest}."
    if plan.same:
        return f"Nothing new: {_as_told(plan.same)}."
    if any(tally.same + tally.changed + tally.left for tally in plan.tallies):
        return "Nothing new."
    return "Nothing of the file was taken in."


def _company(plan: Preview) -> str:
    """With whom the new contacts were: ", with Maria Chen, Dev Patel and 3 more"."""
    shown = [cut(line(ref.name), _NAME) for ref in plan.met[:NAMED]]
    more = [f"{len(plan.met) - NAMED:,} more"] if len(plan.met) > NAMED else []
    return f", with {joined([*shown, *more])}" if shown else ""


def _tallied(report: Imported) -> list[str]:
    plan = report.plan
    brought = [counted(tally.new, tally.what) for tally in plan.tallies if tally.new]
    told = [f"With them: {joined(brought)}."] if plan.new and brought else []
    told += _counts("Changed", ((tally.changed, tally.what) for tally in plan.tallies))
    told += _counts("There already", ((tally.same, tally.what) for tally in plan.tallies))
    return told + _counts("Deleted by you, and left out", ((tally.left, tally.what) for tally in plan.tallies))


def _zone(plan: Preview) -> list[str]:
    if not plan.local:
        return []
    times = f"{plan.local:,} times in UTC have" if plan.local > 1 else "1 time in UTC has"
    return [f"{times} another day on this machine's clock, which counts as the file tells no zone; {_OTHER_ZONE}."]


def _counts(title: str, counts: Iterable[tuple[int, str]]) -> list[str]:
    parts = [counted(number, what) for number, what in counts if number]
    return [f"{title}: {joined(parts)}."] if parts else []


def _as_told(count: int) -> str:
    return f"{counted(count, 'people')} {'was' if count == 1 else 'were'} there already"


def _named(plan: Preview) -> str:
    shown = [cut(line(one.name), _NAME) for one in plan.newcomers[:NAMED]]
    if plan.new > len(shown):
        return f"{', '.join(shown)} and {plan.new - len(shown):,} more"
    return " and ".join(part for part in (", ".join(shown[:-1]), shown[-1]) if part)


def _background(report: Imported) -> str:
    plan = report.plan
    if plan.archived == plan.new:
        return f"{'They' if plan.new > 1 else 'This person'} {_comes(report, plan.new)} archived, as the file has them."
    but = f" {plan.archived:,} of them {_comes(report, plan.archived)} archived, as the file has them."
    return _others_come(report) + (but if plan.archived else "")


def _comes(report: Imported, count: int) -> str:
    return ("comes" if count == 1 else "come") if report.applied else "would come"


def _others_come(report: Imported) -> str:
    who = "They" if report.plan.new > 1 else "This person"
    stay = ("are" if report.plan.new > 1 else "is") if report.applied else "would be"
    if report.stage == "as_they_were":
        return f"{who} {_comes(report, report.plan.new)} as they were there."
    if report.stage == "followed":
        return f"{who} {stay} in your day."
    if report.stage == "potential":
        return f"{who} {stay} among those you want to get to know."
    return f"{who} {stay} in the background: ask and find see them, your day does not."


def _others(plan: Preview) -> str:
    told = [f"{plan.changed:,} changed"] if plan.changed else []
    told += [f"{plan.same:,} as before"] if plan.same else []
    return f"{counted(plan.changed + plan.same, 'people')} you had already: {', '.join(told)}."


def _section(title: str, rows: Sequence[Row], draw: Callable[[Sequence[Row]], Lines]) -> Lines:
    if not rows:
        return []
    more = len(rows) - FEW
    last: Lines = [[(f"  and {more:,} more; --json lists all of them", "dim")]] if more > 0 else []
    return [[], [(title, "head")], *draw(rows[:FEW]), *last]


def _counted(title: str, parts: Sequence[str], width: int) -> Lines:
    """Short things one after the other."""
    if not parts:
        return []
    text = " · ".join(cut(line(part), _VALUE) for part in parts)
    return [[], [(title, "head")], *wrapped(text, width, "  ", first="  ")]


def _stranger(one: Stranger) -> str:
    address = plain_url(one.address)
    shown = f"{line(one.name)} {address}" if one.name and one.name != one.address else address
    return f"{shown} ({one.times:,})"


def _columns(columns: Sequence[Column], width: int) -> Lines:
    """How a table was understood, and how to say it better."""
    taken = [f"{column.name or 'without a name'} → {column.field}" for column in columns if column.field]
    left = [column.name for column in columns if column.name and not column.field]
    lines = _counted("COLUMNS", taken, width)
    if left:
        text = "Left out: " + ", ".join(cut(line(name), _NAME) for name in left)
        lines += [*wrapped(text, width, "  ", first="  ")]
        lines += [[(f'  --map "{cut(line(left[0]), _NAME)}=note" takes one in', "dim")]]
    return lines


def _window(what: str | Hint) -> str:
    return words(what).replace("before the window", "before the window, which --since moves")


def _newcomers(rows: Sequence[Newcomer], width: int) -> Lines:
    """Who would come, with what they do."""
    name = widest((row.name for row in rows), 24)
    does = [", ".join(part for part in (row.title, row.company) if part) for row in rows]
    return [
        fit([("  ", ""), (pad(line(row.name), name), "name"), (f"  {line(what)}".rstrip(), "")], width)
        for row, what in zip(rows, does, strict=True)
    ]


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
    new = _value(change, change.new, day)
    return f"{field} {_value(change, change.old, day)} → {new}" if change.old else f"{field} {new}"


def _value(change: Change, value: Value, day: date) -> str:
    if isinstance(value, date):
        return say_date(value, day)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if change.field == "every_days" and isinstance(value, int):
        return say_span(value)
    return cut(line(str(value)), _VALUE)


def _doubts(rows: Sequence[Doubt], width: int, unit: str) -> Lines:
    places = [_place(row.line, row.file, unit, max(one.line for one in rows)) for row in rows]
    column = widest(places, 40)
    found: Lines = []
    for row, place in zip(rows, places, strict=True):
        found += wrapped(_doubt(row), width, " " * (column + 4), first=f"  {pad(place, column)}  ")
    return found


def _place(number: int, file: str, unit: str, most: int) -> str:
    """Where a row stands: "line   12", with its file where there are several."""
    place = f"{unit} {number:>{len(f'{most:,}')},}"
    return f"{cut(line(file), 24)} {place}" if file else place


def _doubt(row: Doubt) -> str:
    name, why = cut(line(row.name), _NAME), cut(line(words(row.why)), 4 * _VALUE)
    if row.did == "linked" and row.person:
        return f"{name}: taken to be {row.person.handle} ({why})"
    if row.did == "known":
        return f"{name}: {why}"
    whom = f" ({row.person.handle})" if row.person and row.person.handle not in why else ""
    return f"{name}: {_DID[row.did]}; {why}{whom}"


def _unreadable(rows: Sequence[Unreadable], width: int, unit: str) -> Lines:
    most = max(row.line for row in rows)
    return [fit([(f"  {_place(row.line, row.file, unit, most)}  {line(row.why)}", "")], width) for row in rows]


def _foot(report: Imported, width: int) -> Lines:
    plan = report.plan
    brings = any(tally.new or tally.changed for tally in plan.tallies)
    if not report.applied:
        does = plan.new or plan.changed or brings or any(row.did == "linked" for row in plan.unsure)
        return [[], [("Nothing was written." + (" Without --dry-run it is done." if does else ""), "dim")]]
    parts = ["netcrm list --stage known", "netcrm follow NAME"] if plan.new and report.stage == "known" else []
    parts += ["netcrm today"] if plan.new and report.stage in ("followed", "as_they_were") else []
    if report.doubles is None:
        parts.append("netcrm merge shows likely doubles")
    if report.doubles:
        parts.append(f"netcrm merge: {report.doubles:,} likely double{'s' if report.doubles > 1 else ''}")
    if plan.new or plan.changes or brings or any(row.did in ("linked", "added") for row in plan.unsure):
        parts.append("netcrm undo takes it all back")
    text = " · ".join(parts)
    if cells(text) <= width:
        return [[], [(text, "dim")]] if text else []
    return [[], *([(part, "dim")] for part in parts)]
