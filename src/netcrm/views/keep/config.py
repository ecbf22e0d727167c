"""Settings on a terminal: what holds, and where it comes from."""

from netcrm.engine.dates.formatting import say_span
from netcrm.flows.ask.words import WORDS, widens
from netcrm.flows.circle.board import SEAT
from netcrm.flows.circle.stats import HOURS
from netcrm.flows.day.review_day import DAY as REVIEW_DAY
from netcrm.flows.keep.config import EVERY, ME, NUDGE, Choice, Setting, SettingList, SettingsEdited, in_book
from netcrm.safe import line
from netcrm.text import cells, pad
from netcrm.views.page import Line, Page, fit, folded, page, text_of, widest, wrapped

_NOTHING = {"editor": "$VISUAL or $EDITOR", "day_order": "the nearest day"}  # what holds where nothing is set
_UNSET = {
    "backup.to": "the folder beside the book",
    "backup.encrypt": "nobody, they are not encrypted",
}  # in a sentence
_KEY = 24  # columns it may take
_VALUE = 12  # columns of a short value, behind which it is told what the setting does


def setting(report: Setting) -> Page:
    """One setting in one line, after a change with what it is now."""
    choice = report.setting
    now = {"read": "is", "set": "is now", "unset": "is back to"}[report.did]
    return page([[(choice.key, "name"), (f" {now} {_in_words(choice, choice.value)}", ""), (_aside(choice), "dim")]])


def edited(report: SettingsEdited) -> Page:
    """What was changed on the page, a line each, and how to take it back."""
    if not report.changed:
        return page(["Nothing was changed."])
    lines = [row for one in report.changed for row in setting(one).lines]
    of_book = any(in_book(one.setting.key) for one in report.changed)
    back = "netcrm undo takes back what is kept in the book · netcrm config" if of_book else "netcrm config"
    return page([*lines, [(back, "dim")]])


def listed(report: SettingList, width: int) -> Page:
    """Every setting under the file it is kept in, with what it does and what it may be."""
    by_part: dict[str, list[Choice]] = {}
    for choice in report.settings:
        by_part.setdefault(_part(choice), []).append(choice)
    size = widest((choice.key for choice in report.settings), _KEY)
    lines: list[Line] = []
    for title in (title for title in _PARTS if title in by_part):
        of_book = in_book(by_part[title][0].key)
        where = _file("kept in the book", report.book) if of_book else _file("kept in", report.file)
        lines += [*_block(title, by_part[title], size, width), where, []]
    return page(
        [
            *lines,
            [('netcrm config every.mentor "6 weeks" · netcrm config every.mentor --unset', "dim")],
            [("netcrm config edit opens them all in your editor", "dim")],
        ]
    )


_PARTS = ("HOW OFTEN TO BE IN TOUCH", "WHAT TODAY SHOWS", "YOU", "YOUR OWN WORDS FOR ASK", "THIS MACHINE")


def _part(choice: Choice) -> str:
    begins = {EVERY: 0, NUDGE: 1, WORDS: 3}
    at = next((at for begin, at in begins.items() if choice.key.startswith(begin)), 2 if in_book(choice.key) else 4)
    return _PARTS[at]


def _block(title: str, choices: list[Choice], size: int, width: int) -> list[Line]:
    """Settings of one part; what all of them may be and do is told once, above them."""
    types, meanings = {one.type for one in choices}, {one.meaning for one in choices}
    apart = len(meanings) > 1 or len(choices) == 1
    rows: list[Line] = [row for one in choices for row in _row(one, size, width, apart, len(types) > 1)]
    told = [] if len(meanings) > 1 or len(choices) == 1 else [choices[0].meaning] if title != _PARTS[0] else []
    told += [choices[0].type] if len(types) == 1 and len(choices) > 1 else []
    head: Line = [(title, "head"), (f"  {': '.join(told)}" if told else "", "dim")]
    return [*folded(head, width), *rows]


def _row(choice: Choice, size: int, width: int, meaning: bool, kind: bool) -> list[Line]:
    """A setting with its value, and with what it does and may be where that is not told above."""
    value = _value_text(choice, choice.value)
    row: Line = [(f"  {pad(choice.key, size)}  ", "name"), (value, ""), (_aside(choice), "dim")]
    if _aside(choice) and cells(text_of(row)) > width:  # a long path: what netcrm's own is stands below
        row, *below = row[:2], [(f"{' ' * (size + 4)}{_aside(choice).strip()}", "dim")]
    else:
        below = []
    told = choice.meaning if meaning else ""
    told += f" ({choice.type})" if kind else ""
    room = size + 4 + _VALUE
    if choice.key.startswith(WORDS):
        return [fit(row[:2], width)]
    if not told:
        return [row, *below]
    if cells(text_of(row)) < room and not _aside(choice):
        indent = " " * room
        first, *more = wrapped(told, width, indent, indent)
        row = [row[0], (pad(value, _VALUE), ""), (first[room:], "dim")]
        return [row, *([(each, "dim")] for each in more)]
    indent = " " * (size + 4)
    return [row, *below, *([(each, "dim")] for each in wrapped(told, width, indent, indent))]


def _aside(choice: Choice) -> str:
    if choice.key.startswith(WORDS):
        return "" if not choice.value else "   (beside netcrm's own)" if _widens(choice) else "   (a group of your own)"
    if choice.key.startswith((SEAT, HOURS)) or choice.key == ME:
        return ""
    return "" if choice.source == "default" else f"   (netcrm's own: {_in_words(choice, choice.default)})"


def _in_words(choice: Choice, value: str | int) -> str:
    """The value as a sentence has it, which says of nothing what that means."""
    return _value_text(choice, value) or _UNSET.get(choice.key, "")


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
