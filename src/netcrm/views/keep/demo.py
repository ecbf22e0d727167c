"""The demo as somebody would see it who typed its two commands."""

from datetime import date
from shlex import quote

from netcrm.flows.keep.demo import QUESTION, Demo
from netcrm.safe import line
from netcrm.views.page import Line, Page, page
from netcrm.views.renderers import render


def demo(report: Demo, width: int, day: date) -> Page:
    """Both pages with the commands above them, then how to keep playing."""
    return page(
        [
            *_typed("netcrm today"),
            *render(report.today, width, day, 0).lines,
            [],
            *_typed(f'netcrm ask "{QUESTION}"'),
            *render(report.ask, width, day, 0).lines,
            [],
            *_ways_on(report.kept),
        ]
    )


def _typed(command: str) -> list[Line]:
    return [[("$ ", "dim"), (command, "command")]]


def _ways_on(kept: str | None) -> list[Line | str]:
    if kept is None:
        return [
            "A sample book, gone again; yours was not touched. To keep it and play on:",
            [("  netcrm demo --keep demo.db", "command")],
            [("  netcrm --db demo.db today", "command")],
        ]
    book = quote(line(kept))
    return [
        f"The sample book is kept in {line(kept)}. Play on:",
        [(f"  netcrm --db {book} today", "command")],
        [(f"  netcrm --db {book} show maria", "command")],
        [(f"  netcrm --db {book} log coffee with Maria yesterday", "command")],
    ]
