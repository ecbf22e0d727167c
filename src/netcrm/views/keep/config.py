"""Settings on a terminal: what holds, and where it comes from."""

from netcrm.engine.dates.formatting import say_span
from netcrm.flows.ask.words import WORDS, widens
from netcrm.flows.circle.board import SEAT
from netcrm.flows.circle.stats import HOURS
from netcrm.flows.day.review_day import DAY as REVIEW_DAY
from netcrm.flows.keep.config import EVERY, ME, NUDGE, Choice, Setting, SettingList, in_book
from netcrm.safe import line
from netcrm.text import pad
from netcrm.views.page import Line, Page, fit, page, widest

_NOTHING = {"editor": "$VISUAL or $EDITOR", "day_order": "the nearest day"}  # what holds where nothing is set
_KEY = 24  # columns it may take


def setting(report: Setting) -> Page:
    """One setting in one line, after a change with what it is now."""
    choice = report.setting
    now = {"read": "is", "set": "is now", "unset": "is back to"}[report.did]
    return page([[(choice.key, "name"), (f" {now} {_value_text(choice, choice.value)}", ""), (_aside(choice), "dim")]])


def listed(report: SettingList, width: int) -> Page:
    """Every setting under the file it is kept in; words are cut to the width."""
    size = widest((choice.key for choice in report.settings), _KEY)
    every = [_row(choice, size, width) for choice in report.settings if choice.key.startswith(EVERY)]
    nudges = [_row(choice, size, width) for choice in report.settings if choice.key.startswith(NUDGE)]
    me = [
        _row(choice, size, width)
        for choice in report.settings
        if choice.key.startswith((ME, HOURS, SEAT)) and choice.value
    ]
    words = [_row(choice, size, width) for choice in report.settings if choice.key.startswith(WORDS)]
    of_machine = [_row(choice, size, width) for choice in report.settings if not in_book(choice.key)]
    own: list[Line] = [[("YOUR OWN WORDS FOR ASK", "head")], *words, _file("kept in the book", report.book), []]
    return page(
        [
            *([("HOW OFTEN TO BE IN TOUCH", "head")], *every, _file("kept in the book", report.book), []),
            *([("WHAT TODAY SHOWS", "head")], *nudges, _file("kept in the book", report.book), []),
            *(([("YOU", "head")], *me, _file("kept in the book", report.book), []) if me else ()),
            *(own if words else ()),
            *([("THIS MACHINE", "head")], *of_machine, _file("kept in", report.file), []),
            [('netcrm config every.mentor "6 weeks" · netcrm config every.mentor --unset', "dim")],
            [('netcrm config words.pricing "price book; discount ladder"', "dim")],
        ]
    )


def _row(choice: Choice, size: int, width: int) -> Line:
    row: Line = [(f"  {pad(choice.key, size)}  ", "name"), (_value_text(choice, choice.value), "")]
    return fit(row, width) if choice.key.startswith(WORDS) else [*row, (_aside(choice), "dim")]


def _aside(choice: Choice) -> str:
    if choice.key.startswith(WORDS):
        return "" if not choice.value else "   (beside netcrm's own)" if _widens(choice) else "   (a group of your own)"
    if choice.key.startswith((SEAT, HOURS)):
        return ""
    return "" if choice.source == "default" else f"   (netcrm's own: {_value_text(choice, choice.default)})"


def _value_text(choice: Choice, value: str | int) -> str:
    if choice.key.startswith(WORDS):
        return line(str(value)) or ("netcrm's own words alone" if _widens(choice) else "nothing")
    if choice.key == ME:
        return line(str(value)) or "told from each file"
    if choice.key.startswith(SEAT):
        return {"off": "off", "": "netcrm's own"}.get(str(value), line(str(value)))
    if choice.key == HOURS:
        return f"{line(str(value))} a month" if value else "not said"
    if choice.key == REVIEW_DAY:
        return str(value)
    if choice.key.startswith(NUDGE):
        return str(value) if value in ("on", "off") else f"off until {value}"
    if in_book(choice.key):
        return say_span(int(value))
    return line(str(value)) or _NOTHING.get(choice.key, "")


def _widens(choice: Choice) -> bool:
    return widens(choice.key.removeprefix(WORDS))


def _file(where: str, path: str) -> Line:
    return [(f"  {where} {line(path)}", "dim")]
