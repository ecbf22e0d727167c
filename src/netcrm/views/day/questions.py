"""Doubts, each with the commands that settle it."""

from netcrm.flows.day.questions import Doubts, Question, Settled
from netcrm.hints import words
from netcrm.safe import line
from netcrm.views.page import Line, Page, joined, page, wrapped

_HEADINGS = {
    "double": "TWICE HERE?",
    "import": "AN IMPORT WAS NOT SURE",
    "calendar": "IS THIS THEM?",
    "keep": "KEEP IN TOUCH?",
    "logged": "IN THE BACKGROUND, AND NAMED",
    "stranger": "NOT IN YOUR BOOK",
}


_SPOKEN = {"emails": "e-mail", "phones": "phone", "urls": "web address", "met_on": "the day you met",
           "met_where": "where you met", "met_via": "who introduced you"}  # fmt: skip


def doubts(report: Doubts, width: int, rows: int) -> Page:
    """The doubts by kind; rows: how many, 0 for all."""
    if not report.doubts:
        return page(["No doubts: everybody is who you think they are."])
    lines: list[Line] = []
    shown = report.doubts[: rows or None]
    for kind, heading in _HEADINGS.items():
        those = [one for one in shown if one.kind == kind]
        lines += (
            [[(heading, "head")], *(part for one in those for part in _doubt_lines(one, width)), []] if those else []
        )
    more = len(report.doubts) - len(shown)
    lines += [[(f"and {more} more", "dim")]] if more else []
    return page(lines if more else lines[:-1])


def settled(report: Settled, width: int) -> Page:
    """What was answered, and how many doubts are left."""
    ref = line(report.doubt.ref)
    left = "no doubts left" if report.left == 0 else "netcrm review --doubts"
    left = f"{report.left} left: {left}" if report.left else left
    told: list[Line] = [[(f"Settled: {report.answer}", ""), (f" · {left}", "dim"), (f"  ({ref})", "number")]]
    if report.other:
        fields = joined([_SPOKEN.get(one, one) for one in report.moved])
        went = f"; {fields} of the file went there" if fields else ""
        text = f"{line(report.other.name)} is now in the background ({report.other.handle}){went}"
        told += [[(part, "")] for part in wrapped(text, width, "  ", "  ")]
    return page(told)


def doubt(report: Question, width: int) -> Page:
    """One doubt that is asked about."""
    return page([[], [(_HEADINGS[report.kind], "head")], *_doubt_lines(report, width)])


def _doubt_lines(one: Question, width: int) -> list[Line]:
    """The question, and below it what yes and no are as commands."""
    asked: list[Line] = [[(part, "")] for part in wrapped(line(one.text), width, "    ", "  ")]
    ways: list[Line] = [
        [(part, "command")]
        for told, way in (("yes", one.yes), ("no", one.no))
        for part in wrapped(line(words(way)), width, "         ", f"    {told:<3}  ")
    ]
    return [*asked, *ways, *_settled_by(one, width)]


def _settled_by(one: Question, width: int) -> list[Line]:
    """What is typed to settle it, where neither command above names its id."""
    if any(one.ref in words(way) for way in (one.yes, one.no)):
        return []
    way = f"netcrm review --settle {line(one.ref)} yes|no"
    return [[(part, "dim")] for part in wrapped(way, width, "         ", "    or   ")]
