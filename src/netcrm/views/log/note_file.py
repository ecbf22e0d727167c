"""What became of a note: each line as it was understood, what stays with its reason, and what to do next."""

from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.log.note_file import Jotted, Jotting
from netcrm.hints import words
from netcrm.safe import line
from netcrm.text import cells, cut
from netcrm.views.log.interactions import logged
from netcrm.views.page import Line, Page, page, text_of, wrapped

FEW = 5  # lines shown of those that were logged before; they are only counted beyond
_NAME = 40  # columns the name of the file may take in a sentence

Lines: TypeAlias = list[Line | str]


def jotted(report: Jotted, width: int, day: date) -> Page:
    """The page of a note that was logged, or would be; why the file was not marked is a notice."""
    numbers = [row.line for rows in (report.logged, report.already, report.unread) for row in rows]
    number = len(str(max(numbers, default=1)))
    lines: Lines = [*wrapped(_head(report), width)]
    lines += _section("LOGGED" if report.applied else "WOULD BE LOGGED", _logged(report.logged, number, width, day))
    lines += _section("LOGGED BEFORE", _before(report, number, width, day))
    lines += _section("STAYS", _unread(report, number, width))
    lines += _foot(report, width)
    if report.rest:
        lines += [[], *map(line, report.rest.splitlines())]
    return page(lines, _trouble(report, width))


def _head(report: Jotted) -> str:
    count, stay = len(report.logged), len(report.unread)
    name = _name(report)
    if not count + stay + len(report.already):
        return f"There is no line to log in {name}."
    did = "Logged" if report.applied else "Would log"
    told = f"{did} {_lines(count)} of {name}" if count else f"Nothing new to log in {name}"
    if not stay:
        return f"{told}."
    return f"{told}; {_lines(stay) if not count else stay} {_word(stay, 'stays', 'stay')}, with the reason."


def _name(report: Jotted) -> str:
    return "standard input" if report.file == "-" else cut(line(report.file.rpartition("/")[2]), _NAME)


def _section(title: str, rows: Lines) -> Lines:
    return [[], [(title, "head")], *rows] if rows else []


def _logged(rows: Sequence[Jotting], number: int, width: int, day: date) -> Lines:
    """Each line with everything understood; who was added or followed by it, and a remark, stand below it."""
    found: Lines = []
    for row in rows:
        first, *more = logged(row.report, day).lines
        planned = first[0][0].startswith("Planned")
        found += _row(row.line, ("planned " if planned else "") + text_of(first[1:]), number, width)
        for remark in more:
            found += [[(text, "dim")] for text in wrapped(text_of(remark), width, " " * (number + 9))]
    return found


def _before(report: Jotted, number: int, width: int, day: date) -> Lines:
    found: Lines = []
    for row in report.already[:FEW]:
        found += _row(row.line, f"{line(row.text)} ({say_date(row.on, day)})", number, width)
    more = len(report.already) - FEW
    return [*found, [(f"  and {more:,} more", "dim")]] if more > 0 else found


def _unread(report: Jotted, number: int, width: int) -> Lines:
    found: Lines = []
    for row in report.unread:
        why = line(f"{row.why}; {words(row.hint)}" if row.hint else row.why)
        found += _row(row.line, line(row.text), number, width)
        found += [[(text, "dim")] for text in wrapped(why, width, " " * (number + 9))]
    return found


def _row(at: int, text: str, number: int, width: int) -> Lines:
    return [*wrapped(text, width, " " * (number + 9), first=f"  line {at:>{number}}  ")]


def _foot(report: Jotted, width: int) -> Lines:
    if not report.applied:
        return [[], [("Nothing was written. Without --dry-run it is done.", "dim")]] if report.logged else []
    parts = [_file(report)] if report.marked != "not" else []
    if report.logged:
        parts.append("netcrm undo takes them all back" if len(report.logged) > 1 else "netcrm undo takes it back")
    if report.unread and report.file != "-":
        parts.append("mend what stays, then run it again")
    if not parts:
        return []
    text = " · ".join(parts)
    return [[], *([(part, "dim")] for part in ([text] if cells(text) <= width else parts))]


def _file(report: Jotted) -> str:
    if not (report.logged or report.already):
        return 'the reasons stand in the file, after "#?"'
    what = "taken out" if report.marked == "removed" else "marked"
    return f"logged lines are {what}" + (', reasons stand after "#?"' if report.unread else "")


def _trouble(report: Jotted, width: int) -> Lines:
    if not report.trouble:
        return []
    told = f"netcrm: {_name(report)} could not be marked: {line(report.trouble)}. Running it again doubles nothing."
    return [*wrapped(told, width, "  ")]


def _lines(count: int) -> str:
    return f"{count:,} {_word(count, 'line', 'lines')}"


def _word(count: int, one: str, many: str) -> str:
    return one if count == 1 else many
