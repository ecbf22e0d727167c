"""The page for somebody in distress: whom to call, the number first, and as few words as will do."""

from datetime import date

from netcrm.engine.ask.distress import WORRIED
from netcrm.engine.ask.ranking import Suggestion
from netcrm.engine.dates.formatting import say_date
from netcrm.flows.ask.ask import Asked
from netcrm.model.people import Person
from netcrm.safe import line
from netcrm.text import pad
from netcrm.views.page import Line, Page, fit, page, widest, wrapped

_REACH = 30  # columns a number or an address may take
_NO_NUMBER = "no number here"
_NO_NUMBERS = "no number of theirs is kept here"
_NOBODY = (
    "Call somebody you trust, or a crisis line (988 in the US and Canada); in danger 112 in Europe, 911 in North "
    "America. They are there for you. Nobody in your book is close yet."
)
_YOURS = "And call somebody yourself, you need not carry it alone:"
_NO_CONFIDANT = "No confidant is marked yet; these are the people closest to you."
_LATER = "Another day: netcrm edit NAME --confidant"


def whom_to_call(report: Asked, width: int, day: date) -> Page:
    """Whom to call; in despair, or when another is in danger, first of all the line that says what to do now."""
    lines: list[Line] = [[(part, "head")] for part in wrapped(_begin(report), width)]
    if report.distress and report.suggestions:
        lines.append([])
        if report.distress == WORRIED:
            lines += [[(part, "")] for part in wrapped(_YOURS, width)]
    return page([*lines, *_rows(report.suggestions, width), *_later(report, width), *_quiet(report, width, day)])


def _begin(report: Asked) -> str:
    if report.distress:
        return report.distress
    return {0: _NOBODY, 1: "Call:"}.get(len(report.suggestions), "Call one of them:")


def _rows(rows: tuple[Suggestion, ...], width: int) -> list[Line]:
    if len(rows) > 1 and not any((*row.person.phones, *row.person.emails) for row in rows):
        names: list[Line] = [fit([("  ", ""), (line(row.person.name), "name")], width) for row in rows]
        return [*names, [(_NO_NUMBERS, "dim")]]
    numbers = widest((_reach(row.person) for row in rows), _REACH)
    return [
        fit([("  ", ""), (pad(_reach(row.person), numbers), "number"), (f"  {line(row.person.name)}", "name")], width)
        for row in rows
    ]


def _reach(person: Person) -> str:
    return line(next(iter((*person.phones, *person.emails)), _NO_NUMBER))


def _quiet(report: Asked, width: int, day: date) -> list[Line]:
    if not report.paused_until:
        return []
    until = say_date(report.paused_until, day)
    told = f"netcrm today stays quiet until {until}: promises and plans only. To end that: netcrm snooze all off"
    return [[], *([(part, "dim")] for part in wrapped(told, width))]


def _later(report: Asked, width: int) -> list[Line]:
    if report.distress or any(row.person.confidant for row in report.suggestions):
        return []
    told = [*(wrapped(_NO_CONFIDANT, width) if report.suggestions else ()), *wrapped(_LATER, width)]
    return [[], *([(part, "dim")] for part in told)]
