"""Lists of people on a terminal."""

from datetime import date

from netcrm.flows.lists import PeopleList
from netcrm.model import Person
from netcrm.safe import line, pad
from netcrm.views.page import Line, Page, fit, page, widest


def listed(report: PeopleList, width: int, day: date, rows: int) -> Page:
    """One line a person: name, kind, how the tie stands, what they do. rows: how many at most, 0 for all."""
    if not report.people:
        return page([_nobody(report)])
    shown = report.people[:rows] if rows else report.people
    name = widest([person.name for person in shown], 24)
    kind = widest([person.kind for person in shown], 8)
    state = widest([_state(person) for person in shown], 8)
    why = widest([person.standing.why for person in shown if person.standing], 40)
    lines = [fit(_row(person, name, kind, state, why), width) for person in shown]
    more = report.total - len(shown)
    people = "person" if report.total == 1 else "people"
    foot = f"{report.total} {people}" + (
        f", {more} more: netcrm list | less, or narrow with --kind, --topic" if more else ""
    )
    return page([*lines, [], [(foot, "dim")]])


def _row(person: Person, name: int, kind: int, state: int, why: int) -> Line:
    standing = person.standing
    does = ", ".join(part for part in (person.title, person.company) if part)
    return [
        (pad(line(person.name), name), "name"),
        (f"  {pad(person.kind, kind)}  ", ""),
        (pad(_state(person), state), standing.state if standing else ""),
        (f"  {pad(standing.why if standing else '', why)}", ""),
        (f"  {line(does or ', '.join(person.topics))}", "dim"),
    ]


def _state(person: Person) -> str:
    state = person.standing.state if person.standing else ""
    return {"new": "", "off": ""}.get(state, state)


def _nobody(report: PeopleList) -> str:
    if report.others:
        return f"Nobody here fits; {report.others} stand at other stages (netcrm list --stage all)."
    return "Nobody is here yet. netcrm add NAME begins."
