"""Settings on a terminal: what holds, and where it comes from."""

from netcrm.engine.spoken import say_span
from netcrm.flows.config import Choice, Setting, SettingList, in_book
from netcrm.safe import line, pad
from netcrm.views.page import Line, Page, page

_NOTHING = {"editor": "$VISUAL or $EDITOR"}  # what holds where nothing is set


def setting(report: Setting) -> Page:
    """One setting in one line, after a change with what it is now."""
    choice = report.setting
    now = {"read": "is", "set": "is now", "unset": "is back to"}[report.did]
    return page([[(choice.key, "name"), (f" {now} {_said(choice, choice.value)}", ""), (_aside(choice), "dim")]])


def listed(report: SettingList) -> Page:
    """Every setting under the file it is kept in."""
    size = max(len(choice.key) for choice in report.settings)
    of_book = [_row(choice, size) for choice in report.settings if in_book(choice.key)]
    of_machine = [_row(choice, size) for choice in report.settings if not in_book(choice.key)]
    return page(
        [
            *([("HOW OFTEN TO BE IN TOUCH", "head")], *of_book, _file("kept in the book", report.book), []),
            *([("THIS MACHINE", "head")], *of_machine, _file("kept in", report.file), []),
            [('netcrm config every.mentor "6 weeks" · netcrm config every.mentor --unset', "dim")],
        ]
    )


def _row(choice: Choice, size: int) -> Line:
    return [(f"  {pad(choice.key, size)}  ", "name"), (_said(choice, choice.value), ""), (_aside(choice), "dim")]


def _aside(choice: Choice) -> str:
    return "" if choice.source == "default" else f"   (netcrm's own: {_said(choice, choice.default)})"


def _said(choice: Choice, value: str | int) -> str:
    if in_book(choice.key):
        return say_span(int(value))
    return line(str(value)) or _NOTHING.get(choice.key, "")


def _file(where: str, path: str) -> Line:
    return [(f"  {where} {line(path)}", "dim")]
