"""What was taken back, what would be, and what could be."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.keep.history import DeedList, DeedRow, Undone, UndoPlan
from netcrm.hints import words
from netcrm.model.commands import Deed
from netcrm.safe import line
from netcrm.text import cells, cut
from netcrm.views.page import Line, Page, fit, page

_MOST = 10  # commands of several that are told one by one
_ONE = {"advice": "piece of advice", "communities": "community"}


def undone(report: Undone, width: int, day: date) -> Page:
    """The line after undo and redo, a line each where several were taken back or done again."""
    did = "Took back" if report.did == "undone" else "Did again"
    number = len(report.deeds)
    if number < 2:
        lines: list[Line] = [[(f"{did}: {cut(line(report.deed.what), 100)}", "")]]
    else:
        order = "the newest first" if report.did == "undone" else "the oldest first"
        lines = [[(f"{did} {number:,} commands, {order}:", "")]]
        lines += [_short(deed, width, day) for deed in report.deeds[:_MOST]]
        lines += _more(number)
    if report.did == "undone":
        following = (
            f"the next undo takes back: {cut(line(report.next), 60)}" if report.next else "nothing else to take back"
        )
        lines.append([(f"{following} · netcrm redo{f' {number}' if number > 1 else ''}", "dim")])
    return page(lines)


def undo_plan(report: UndoPlan, width: int, day: date) -> Page:
    """What would go, and the command that does it."""
    then = _moment(report.back_to, day)
    if not report.deeds:
        return page([f"Nothing was written since {then}."])
    number = len(report.deeds)
    lines: list[Line] = [[(f"Since {then} you typed {number:,} command{'s' * (number > 1)} that wrote:", "")]]
    for deed in report.deeds[:_MOST]:
        lines += _deed(deed, f"  {_when(deed.at, day)}  ", width)
    lines += _more(number)
    if report.command:
        lines.append([("nothing was taken back yet; to do it: ", "dim"), (words(report.command), "command")])
    return page(lines)


def listed(report: DeedList, width: int, day: date) -> Page:
    """The latest commands by day, the newest first, with the number that undo takes."""
    if not report.deeds:
        return page(["Nothing was written yet."])
    lines: list[Line] = []
    for on, deeds in groupby(report.deeds, lambda deed: deed.at[:10]):
        lines += [[], [(say_date(date.fromisoformat(on), day).upper(), "head")]]
        for deed in deeds:
            lines += _deed(deed, f"{deed.number or '':>4}  {deed.at[11:16]}  ", width)
    return page([*lines[1:], [], *_ways(report, day)])


def _ways(report: DeedList, day: date) -> list[Line]:
    """How to go back, how to see more, and where history begins."""
    ways: list[Line] = []
    standing = max((deed.number or 0 for deed in report.deeds), default=0)
    if standing > 1:
        number = min(3, standing)
        ways.append([(f"netcrm undo {number} takes back the last {('two', 'three')[number - 2]}", "dim")])
    if report.older:
        shown = len(report.deeds)
        ways.append([(f"{report.older:,} older: netcrm undo {shown + report.older} --list", "dim")])
    if report.begins:
        ways.append([(f"what was done before {_moment(report.begins, day)} cannot be taken back any more", "dim")])
    return ways


def _deed(deed: DeedRow, before: str, width: int) -> list[Line]:
    """A command and what it touched, beside it where there is room for both, else below."""
    what, touched = _what(deed), _touched(deed)
    room = width - cells(before)
    if cells(what) + cells(touched) + 3 <= room:
        return [[(before, "dim"), (what, ""), (f" · {touched}" if touched else "", "dim")]]
    lines = [fit([(before, "dim"), (what, "")], width)]
    return [*lines, fit([(" " * cells(before), ""), (touched, "dim")], width)] if touched else lines


def _what(deed: DeedRow) -> str:
    return f"{line(deed.what)} (taken back)" if deed.undone else line(deed.what)


def _touched(deed: DeedRow) -> str:
    """Whom it was about, as far as it was not said, and how many rows of what: "Maria Chen, 2 logs, 1 promise"."""
    names = [line(name) for name in deed.people]
    unsaid = [name for name in names if name not in deed.what]
    if deed.others:
        unsaid = [*names, f"{deed.others:,} more people" if deed.others > 1 else "1 more person"]
    return ", ".join((*unsaid, *_counted(deed.rows)))


def _counted(rows: Mapping[str, int]) -> Sequence[str]:
    return [
        f"{count:,} {name if count != 1 else _ONE.get(name, name.removesuffix('s'))}" for name, count in rows.items()
    ]


def _short(deed: Deed, width: int, day: date) -> Line:
    return fit([(f"  {_when(deed.at, day)}  ", "dim"), (line(deed.what), "")], width)


def _more(number: int) -> list[Line]:
    return [[(f"  and {number - _MOST:,} more", "dim")]] if number > _MOST else []


def _when(at: str, day: date) -> str:
    return f"{say_date(date.fromisoformat(at[:10]), day)} {at[11:16]}"


def _moment(at: str, day: date) -> str:
    """The moment as it is said: "the end of yesterday", "Fri 25 Sep 14:02"."""
    said = say_date(date.fromisoformat(at[:10]), day)
    return f"the end of {said}" if at[11:] == "23:59:59" else f"{said} {at[11:16]}"
