"""What was taken back, what would be, and what could be."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.keep.history import DeedList, DeedRow, Stopped, Undone, UndoPlan
from netcrm.hints import words
from netcrm.model.commands import Deed
from netcrm.nouns import counted
from netcrm.safe import line
from netcrm.text import cells, cut, pad
from netcrm.views.page import Line, Page, fit, page, wrapped

_MOST = 10  # commands of several that are told one by one
_KINDS = 5  # of rows that are counted
_LAST = ("", "", "two", "three")


def undone(report: Undone, width: int, day: date) -> Page:
    """The line after undo and redo, a line each where several were taken back or done again."""
    did = "Took back" if report.did == "undone" else "Did again"
    number = len(report.deeds)
    if number < 2:
        when = "" if report.deed.at[:10] == day.isoformat() else f"  ({_moment(report.deed.at, day)})"
        lines: list[Line] = [[(f"{did}: {cut(line(report.deed.what), 100)}", ""), (when, "dim")]]
    else:
        order = "the newest first" if report.did == "undone" else "the oldest first"
        shown = report.deeds[:_MOST]
        lines = [[(f"{did} {number:,} commands, {order}:", "")]]
        lines += [
            fit([(when, "dim"), (line(deed.what), "")], width)
            for when, deed in zip(_column(shown, day), shown, strict=True)
        ]
        lines += _more(number)
    if report.did == "undone":
        following = (
            f"the next undo takes back: {cut(line(report.next), 60)}" if report.next else "nothing else to take back"
        )
        lines.append([(f"{following} · netcrm redo{f' {number}' if number > 1 else ''}", "dim")])
    return page([*lines, *_stopped(report.stopped, width, day)])


def undo_plan(report: UndoPlan, width: int, day: date) -> Page:
    """What would go, and the command that does it."""
    then = _moment(report.back_to, day)
    if not report.deeds:
        return page([f"Nothing was written since {then}.", *_stopped(report.stopped, width, day)])
    number = len(report.deeds)
    shown = report.deeds[:_MOST]
    lines: list[Line] = [[(f"{number:,} command{'s' * (number > 1)} wrote since {then}, the newest first:", "")]]
    for when, deed in zip(_column(shown, day), shown, strict=True):
        lines += _deed(deed, when, width)
    lines += _more(number)
    if report.command:
        lines += [[("nothing was taken back yet; to do it: ", "dim"), (words(report.command), "command")]]
    return page([*lines, *_stopped(report.stopped, width, day)])


def _stopped(stopped: Stopped | None, width: int, day: date) -> list[Line]:
    """What it stops at, and what would take back the rest."""
    if not stopped:
        return []
    at = f'It stops at "{cut(line(stopped.what), 60)}", which is dated {_moment(stopped.at, day)}'
    rest = "one before it is dated later" if stopped.later == 1 else f"{stopped.later:,} before it are dated later"
    text = f"{at}; {rest}: netcrm undo {stopped.number} goes as far back as that."
    return [[(row, "due")] for row in wrapped(text, width)]


def listed(report: DeedList, width: int, day: date) -> Page:
    """The latest commands by day, the newest first, with the number that undo takes."""
    if not report.deeds:
        if report.begins:
            nothing = f"Nothing was written since {_moment(report.begins, day)}; what came before cannot be undone."
            return page([nothing, *_restored(report, day)])
        return page(["Nothing was written yet.", *_restored(report, day)])
    lines: list[Line] = []
    for on, deeds in groupby(report.deeds, lambda deed: deed.at[:10]):
        lines += [[], [(say_date(date.fromisoformat(on), day).upper(), "head")]]
        for deed in deeds:
            lines += _deed(deed, f"{deed.number or '':>4}  {deed.at[11:16]}  ", width)
    return page([*lines[1:], [], *_ways(report, day)])


def _ways(report: DeedList, day: date) -> list[Line]:
    """How to go back, how to see more, and where history begins."""
    ways: list[Line] = _restored(report, day)
    standing = max((deed.number or 0 for deed in report.deeds), default=0)
    if standing > 1:
        number = min(3, standing)
        ways.append([(f"netcrm undo {number} takes back the last {_LAST[number]}", "dim")])
    if report.older:
        ways.append([(f"{report.older:,} more: netcrm undo {len(report.deeds) + report.older} --list", "dim")])
    if report.begins:
        ways.append([(f"what was done before {_moment(report.begins, day)} cannot be taken back any more", "dim")])
    return ways


def _restored(report: DeedList, day: date) -> list[Line]:
    """The latest restore, and what goes back from it."""
    if not report.restored:
        return []
    name = f"netcrm restore {line(report.restored.name)}"
    return [
        [(f"a backup was put back {_moment(report.restored.at, day)}; the way back:", "")],
        [(f"  {name}", "command")],
    ]


def _deed(deed: DeedRow, before: str, width: int) -> list[Line]:
    """A command and what it touched, beside it where there is room for both, else below."""
    what = f"{line(deed.what)} (taken back)" if deed.undone else line(deed.what)
    touched = _touched(deed)
    if cells(what) + cells(touched) + 3 <= width - cells(before):
        return [[(before, "dim"), (what, ""), (f" · {touched}" if touched else "", "dim")]]
    indent = " " * cells(before)
    below = [[(row, "dim")] for row in wrapped(touched, width, indent)] if touched else []
    return [fit([(before, "dim"), (what, "")], width), *below]


def _touched(deed: DeedRow) -> str:
    """Whom it was about, as far as it was not said, and how many rows of what: "Maria Chen, 2 logs, 1 promise"."""
    names = [line(name) for name in deed.people]
    unsaid = [name for name in names if name not in deed.what]
    if deed.others:
        unsaid = [*names, f"{deed.others:,} more people" if deed.others > 1 else "1 more person"]
    return ", ".join((*unsaid, *_rows(deed.rows)))


def _rows(rows: Mapping[str, int]) -> Sequence[str]:
    most = sorted(rows.items(), key=lambda row: -row[1])[:_KINDS]
    told = [counted(count, name) for name, count in most]
    return [*told, "and more"] if len(rows) > _KINDS else told


def _column(deeds: Sequence[Deed | DeedRow], day: date) -> list[str]:
    """When each was, all as wide as the widest."""
    said = [f"  {say_date(date.fromisoformat(deed.at[:10]), day)} {deed.at[11:16]}  " for deed in deeds]
    return [pad(one, max(map(cells, said))) for one in said]


def _more(number: int) -> list[Line]:
    return [[(f"  and {number - _MOST:,} more", "dim")]] if number > _MOST else []


def _moment(at: str, day: date) -> str:
    """The moment as it is said: "the end of yesterday", "Fri 25 Sep 14:02"."""
    said = say_date(date.fromisoformat(at[:10]), day)
    return f"the end of {said}" if at[11:] == "23:59:59" else f"{said} {at[11:16]}"
