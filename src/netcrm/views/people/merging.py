"""Likely doubles, two people side by side, and what became of them: merged, told apart, taken apart again."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from netcrm import nouns
from netcrm.columns.tables import TABLES
from netcrm.engine.dates.formatting import met_words, say_birthday, say_date, say_every
from netcrm.engine.people.normalize import web_form
from netcrm.flows.people.merging import (
    Agreed,
    Compared,
    DoubleList,
    Gain,
    LookedThrough,
    Merge,
    Moves,
    Side,
    ToldApart,
)
from netcrm.model.people import Person
from netcrm.safe import line
from netcrm.text import cells, cut, pad
from netcrm.views.page import Line, Page, joined, page, wrapped

_LABEL = 12  # columns of what a field is called
_NAME = 40  # columns a name may take inside a sentence
_STAGE = {
    "followed": "in your day",
    "potential": "someone to get to know",
    "known": "in the background",
    "archived": "archived",
}
_COLUMNS = {column.field: column for column in TABLES["people"].columns}
_UNSAID = ("created_on",)  # in the JSON, and of no interest on a page


def doubles(report: DoubleList, width: int, rows: int) -> Page:
    """Two lines a pair, the surest first. rows: how many pairs at most, 0 for all."""
    if not report.pairs:
        return page(["Nobody seems to be here twice."])
    shown = report.pairs[: rows or None]
    lines: list[Line | str] = [[("MAY BE THE SAME", "head")]]
    for pair in shown:
        first, *rest = wrapped(f"{name_and_handle(pair.a)} and {name_and_handle(pair.b)}", width, "    ", "  ")
        lines += [first, *rest, *([(text, "dim")] for text in wrapped(", ".join(pair.reasons), width, "    "))]
    if more := report.total - len(shown):
        lines.append([(f"  and {more:,} more; --limit 0 shows all", "dim")])
    a, b = shown[0].a.handle, shown[0].b.handle
    ways = (f"netcrm merge {a} {b}", f"netcrm merge --apart {a} {b}")
    return page([*lines, [], *_ways(ways, width)])


def compared(report: Compared, width: int, day: date) -> Page:
    """Both side by side, a line a field; what only differs in writing is shown as it is."""
    room = (width - _LABEL - 2) // 2
    lines: list[Line | str] = [[]] if report.number > 1 else []
    place = f"{report.number:,} of {report.of:,} · " if report.of > 1 else ""
    lines += [*wrapped(place + ", ".join(report.reasons), width), []]
    for label, a, b in _rows(report.a, report.b, day):
        left, right = _folded(a, room - 2), _folded(b, room - 2)
        height = max(len(left), len(right))
        for at in range(height):
            ours, theirs = (column[at] if at < len(column) else "" for column in (left, right))
            style = "name" if not label else ""
            lines.append([(f"{label if not at else '':<{_LABEL}}", "dim"), (pad(ours, room), style), (theirs, style)])
    return page([*lines, []])


def merged(report: Merge, width: int) -> Page:
    """What the merge came to, or would: what is new for whoever stays, what is kept aside, what comes along."""
    did = "Merged" if report.applied else "Would merge"
    lines: list[Line | str] = [*wrapped(f"{did} {_absorbed(report)} into {name_and_handle(report.person)}.", width)]
    rows = gain_rows(report.gained)
    if kept := [one for one in report.kept_aside if one.field != "name"]:
        rows.append(("in a note", ", ".join(_kept_line(one.field, one.value) for one in kept)))
    if along := counted(report.moved):
        rows.append(("comes along", along))
    lines += field_rows(rows, width)
    return page([*lines, *_after(report, width)] if report.applied else lines)


def agreed(report: Agreed, width: int) -> Page:
    """The lines after a merge that was shown before."""
    did = f"Merged {_absorbed(report.merge)} into {name_and_handle(report.merge.person)}."
    return page([*wrapped(did, width), *_after(report.merge, width)])


def told_apart(report: ToldApart, width: int) -> Page:
    """The line after people were told to be not the same."""
    names = joined([name_and_handle(person) for person in report.people])
    count = "two" if len(report.people) == 2 else str(len(report.people))
    return page(wrapped(f"{names} are {count} people; netcrm merge will not ask again.", width))


def looked_through(report: LookedThrough) -> Page:
    """What became of them all, when they were gone through."""
    did = [f"{report.merged:,} merged"] if report.merged else []
    did += [f"{report.apart:,} told apart"] if report.apart else []
    did += [f"{report.left:,} left for later"] if report.left else []
    return page([[], (", ".join(did) or "nothing left to decide").capitalize() + "."])


def gain_rows(gains: Iterable[Gain]) -> list[tuple[str, str]]:
    """Label and change of every field that changed and that a page speaks of."""
    return [(_label(gain.field), _gain(gain)) for gain in gains if gain.field not in _UNSAID]


def field_rows(rows: Sequence[tuple[str, str]], width: int) -> list[Line | str]:
    """Lines with a label before each text."""
    lines: list[Line | str] = []
    for label, text in rows:
        first, *rest = wrapped(text, width, " " * (_LABEL + 2), f"  {label:<{_LABEL}}")
        lines += [[(first[: _LABEL + 2], "dim"), (first[_LABEL + 2 :], "")], *rest]
    return lines


def counted(moved: Moves) -> str:
    """ "3 notes, 12 interactions, 1 loop"; "" for nothing."""
    words = (
        (moved.interactions, "interactions"),
        (moved.shared, "shared interactions"),
        (moved.notes, "notes"),
        (moved.loops, "promises"),
        (moved.gives, "gives"),
        (moved.advice, "pieces of advice"),
    )
    return ", ".join(nouns.counted(count, word) for count, word in words if count)


def name_and_handle(person: Person) -> str:
    """Somebody inside a sentence, told apart from a namesake."""
    return f"{short_name(person.name)} ({person.handle})"


def short_name(name: str) -> str:
    """A name inside a sentence."""
    return cut(line(name), _NAME)


def _rows(a: Side, b: Side, day: date) -> Iterable[tuple[str, str, str]]:
    """Label and both values of every field that either has."""
    said = zip(_summary_rows(a, day), _summary_rows(b, day), strict=True)
    return ((label, left, right) for (label, left), (_, right) in said if left or right)


def _summary_rows(side: Side, day: date) -> list[tuple[str, str]]:
    person = side.person
    stands = ", ".join(part for part in (person.kind if person.kind != "other" else "", _STAGE[person.stage]) if part)
    last = f", last {say_date(side.last, day)}" if side.last else ""
    return [
        ("", line(person.name)),
        ("handle", person.handle),
        ("nickname", line(person.nickname or "")),
        ("is", stands),
        ("title", line(person.title or "")),
        ("company", line(person.company or "")),
        ("place", line(person.location or "")),
        ("e-mail", _lines(person.emails)),
        ("phone", _lines(person.phones)),
        ("web", _lines(map(web_form, person.urls))),
        ("helps with", line(", ".join(person.topics))),
        ("looks for", line(", ".join(person.wants))),
        ("birthday", say_birthday(person.birthday or "")),
        ("met", line(", ".join(met_words(person.met, day)).removeprefix("met "))),
        ("has", (counted(side.has) or "nothing logged yet") + last),
        ("here since", say_date(person.created_on, day)),
    ]


def _lines(items: Iterable[str]) -> str:
    return "\n".join(map(line, items))


def _folded(text: str, width: int) -> list[str]:
    """The value in lines of a column; what is too long for one is cut."""
    return [cut(row, width) for row in wrapped(text, width)] if text else []


def _gain(gain: Gain) -> str:
    """ "+ tom@example.com", "CFO", "in the background → in your day"; what is gone again is "- tom@example.com"."""
    if isinstance(gain.old, list | tuple) and isinstance(gain.new, list | tuple):
        shown = web_form if gain.field == "urls" else str
        more = [f"+ {line(shown(item))}" for item in gain.new if item not in gain.old]
        less = [f"- {line(shown(item))}" for item in gain.old if item not in gain.new]
        return ", ".join((*more, *less)) or "in another order"
    old, new = (_value(gain.field, value) for value in (gain.old, gain.new))
    return f"{old} → {new or 'none'}" if old else new


def _value(field: str, value: Any) -> str:
    if value in (None, "") or (field == "kind" and value == "other"):
        return ""
    if field == "stage":
        return _STAGE[value]
    if field == "confidant":
        return "yes" if value else ""
    if field == "every_days":
        return say_every(value)
    is_day = field in ("birthday", "met_on") and str(value)[-1:].isdigit()  # hushed it is none
    return say_birthday(value) if is_day else line(str(value))


def _label(field: str) -> str:
    return _COLUMNS[field].label or field


def _kept_line(field: str, value: Any) -> str:
    return f"{_label(field)} {_value(field, value)}"


def _after(report: Merge, width: int) -> list[Line | str]:
    handles = [one.handle for one in report.absorbed]
    leads = f"{joined(handles)} {'leads' if len(handles) == 1 else 'lead'} there now"
    return _ways((leads, f"netcrm split {handles[-1]}"), width)


def _ways(ways: Sequence[str], width: int) -> list[Line | str]:
    text = " · ".join(ways)
    return [[(part, "dim")] for part in ([text] if cells(text) <= width else ways)]


def _absorbed(report: Merge) -> str:
    return joined([f"{short_name(one.name)} ({one.handle})" for one in report.absorbed])
