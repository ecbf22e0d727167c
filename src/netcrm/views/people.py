"""What was done to a person, in one line and with a way on."""

from datetime import date

from netcrm.engine.spoken import say_date, say_every
from netcrm.flows.people import Followed, PersonWritten
from netcrm.model import Person
from netcrm.safe import line
from netcrm.views.page import Line, Page, joined, page

_DID = {"added": "Added", "changed": "Changed"}
_STAGE = {
    "followed": "in your day",
    "potential": "someone you want to get to know",
    "known": "in the background",
    "archived": "archived",
}


def written(report: PersonWritten, day: date) -> Page:
    """The line after add and edit; likely doubles go to stderr."""
    person = report.person
    if report.did == "changed" and not report.changed:
        return page([f"Nothing to change: {line(person.name)} is so already."])
    lines: list[Line] = [[(f"{_DID[report.did]} ", ""), (line(person.name), "name"), (f": {_about(person)}", "")]]
    if report.changed:
        lines = [
            [
                ("Changed ", ""),
                (line(person.name), "name"),
                (f" ({', '.join(map(_field, report.changed))}): {_about(person)}", ""),
            ]
        ]
    return page(lines, [_double(one.handle, line(one.name), one.why) for one in report.similar])


def followed(report: Followed, day: date) -> Page:
    """The line after follow and archive."""
    names = joined([line(person.name) for person in report.people])
    if report.person.stage == "archived":
        return page([[("Archived ", ""), (names, "name"), (". What was said stays; follow brings them back.", "")]])
    if len(report.people) > 1:
        return page([[("Following ", ""), (names, "name")]])
    last = f", last in touch {say_date(report.last, day)}" if report.last else ""
    return page([[("Following ", ""), (names, "name"), (f": {_about(report.person)}{last}", "")]])


def _about(person: Person) -> str:
    parts = [person.kind, _STAGE[person.stage]]
    if person.standing and person.standing.every.days and person.stage in ("followed", "potential"):
        parts.append(say_every(person.standing.every.days))
    if person.every_days == 0:
        parts.append("never nags")
    if person.confidant:
        parts.append("confidant")
    return ", ".join(parts) + f"  ({person.handle})"


def _double(handle: str, name: str, why: str) -> Line:
    return [
        ("  may be the same as ", "dim"),
        (name, "name"),
        (f" ({handle}): {why}; netcrm undo takes this back", "dim"),
    ]


def _field(column: str) -> str:
    return {"every_days": "every", "snoozed_until": "snooze", "met_where": "met", "met_via": "via"}.get(column, column)
