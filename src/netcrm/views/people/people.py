"""What was done to a person, in one line and with a way on."""

from datetime import date
from typing import Any

from netcrm.engine.dates.formatting import say_birthday, say_date, say_every
from netcrm.flows.people.people import Followed, PersonWritten
from netcrm.model.people import Person
from netcrm.safe import line
from netcrm.views.page import Line, Page, joined, page, wrapped

_STAGE = {
    "followed": "in your day",
    "potential": "someone you want to get to know",
    "known": "in the background",
    "archived": "archived",
}


def written(report: PersonWritten, width: int, day: date) -> Page:
    """The line after add and edit; likely doubles go to stderr."""
    person = report.person
    if report.did == "changed" and not report.changed:
        return page([f"Nothing to change: {line(person.name)} is so already."])
    if report.changed:
        was = {one.field: f", was {line(one.was)}" for one in report.replaced}
        told = " · ".join(f"{_changed(person, column, day)}{was.get(column, '')}" for column in report.changed)
        first, *rest = wrapped(told, width, "  ", f"Changed {line(person.name)}: ")
        name = line(person.name)
        end = first.removeprefix(f"Changed {name}")
        return page([[("Changed ", ""), (name, "name"), (end, "")], *rest], _overwritten(report, width, day))
    house = f", {line(person.company)}" if person.company else ""
    added: Line = [("Added ", ""), (line(person.name), "name"), (f"{house}: {_about(person, _via(person))}", "")]
    back = [[("You had forgotten them; imports bring them in again too.", "dim")]] if report.was_forgotten else []
    notices = [_double(one.handle, line(one.name), one.why) for one in report.similar]
    return page([added, *back], [*notices, [("  netcrm undo takes it back", "dim")]] if notices else ())


def followed(report: Followed, day: date) -> Page:
    """The line after follow and archive."""
    names = joined([line(person.name) for person in report.people])
    if report.person.stage == "archived":
        return page([[("Archived ", ""), (names, "name"), (". What was said stays; follow brings them back.", "")]])
    if len(report.people) > 1:
        return page([[("Following ", ""), (names, "name")]])
    last = f"last in touch {say_date(report.last, day)}" if report.last else ""
    return page([[("Following ", ""), (names, "name"), (f": {_about(report.person, last)}", "")]])


def _about(person: Person, more: str = "") -> str:
    parts = [person.kind, _STAGE[person.stage]]
    if person.standing and person.standing.every.days and person.stage in ("followed", "potential"):
        parts.append(say_every(person.standing.every.days))
    if person.every_days == 0:
        parts.append("never nags")
    if person.confidant:
        parts.append("confidant")
    return ", ".join([*parts, more] if more else parts) + f"  ({person.handle})"


def _via(person: Person) -> str:
    return f"via {line(person.met.via)}" if person.met and person.met.via else ""


def _double(handle: str, name: str, why: str) -> Line:
    return [
        ("  may be the same as ", "dim"),
        (name, "name"),
        (f" ({handle}): {why}", "dim"),
    ]


def _overwritten(report: PersonWritten, width: int, day: date) -> list[str]:
    """What somebody else wrote while the person was being edited, and is replaced."""
    if not report.overwritten:
        return []
    others = " · ".join(_field(one.field, one.was, day) for one in report.overwritten)
    return wrapped(
        f"{others}; what you typed stands, netcrm undo takes it back", width, "  ", "  changed in the meantime: "
    )


def _changed(person: Person, column: str, day: date) -> str:
    """A field as it is now: "company Fjord", "no birthday", "every 3 weeks"."""
    value = getattr(person.met, column[4:]) if column.startswith("met_") else getattr(person, column)
    return _field(column, value, day)


def _field(column: str, value: Any, day: date) -> str:
    if column == "every_days":
        return {None: "the usual rhythm", 0: "no reminders"}.get(value) or say_every(value or 0)
    if column == "confidant":
        return "confidant" if value else "no confidant"
    field = _FIELD.get(column, column)
    if column == "birthday":
        value = say_birthday(value or "")
    if isinstance(value, date):
        value = say_date(value, day)
    text = line(", ".join(value) if isinstance(value, tuple) else value or "")
    return f"{field} {text}" if text else f"no {field}"


_FIELD = {
    "snoozed_until": "put off until",
    "met_on": "met on",
    "met_where": "met at",
    "met_via": "via",
    "emails": "e-mail",
    "phones": "phone",
    "urls": "web",
    "topics": "helps with",
    "wants": "looks for",
}
