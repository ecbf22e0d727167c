"""Lists of people on a terminal."""

from netcrm.flows.people.lists import PeopleList
from netcrm.model.people import Person
from netcrm.safe import line
from netcrm.text import pad
from netcrm.views.page import Line, Page, fit, page, widest

ROOM = 24  # columns that what people do should have


def listed(report: PeopleList, width: int, rows: int) -> Page:
    """One line a person: name, kind, how the tie stands, what they do. rows: how many at most, 0 for all."""
    if not report.people:
        return page([_nobody(report)])
    shown = report.people[:rows] if rows else report.people
    several = len({person.stage for person in shown}) > 1
    table = [_cells(person, several, False) for person in shown]
    if _room(table, width) < ROOM:
        table = [_cells(person, several, True) for person in shown]
    widths = _widths(table)
    lines = [fit(_row(cells, person, widths), width) for cells, person in zip(table, shown, strict=True)]
    return page([*lines, [], [(_foot(report.total, len(shown)), "dim")]])


def _cells(person: Person, several: bool, short: bool) -> list[str]:
    """Name, kind, state, why and what they do. short: where the page is narrow, only since when they are silent."""
    why = person.standing.why if person.standing else ""
    does = ", ".join(part for part in (person.title, person.company) if part)
    return [
        line(person.name),
        person.kind,
        _state(person, several),
        why.partition(",")[0] if short else why,
        line(does or ", ".join(person.topics)),
    ]


def _widths(table: list[list[str]]) -> list[int]:
    return [widest([row[at] for row in table], most) for at, most in enumerate((24, 8, 9, 40))]


def _room(table: list[list[str]], width: int) -> int:
    return width - sum(_widths(table)) - 2 * len(_widths(table))


def _row(cells: list[str], person: Person, widths: list[int]) -> Line:
    name, kind, state, why = (pad(cell, size) for cell, size in zip(cells, widths, strict=False))
    style = person.standing.state if person.standing and person.stage == "followed" else ""
    return [(name, "name"), (f"  {kind}  ", ""), (state, style), (f"  {why}", ""), (f"  {cells[-1]}", "dim")]


def _state(person: Person, several: bool) -> str:
    """How the tie stands; in a list of several stages, the stage of those who are not followed."""
    if several and person.stage != "followed":
        return person.stage
    state = person.standing.state if person.standing else ""
    return {"new": "", "off": ""}.get(state, state)


def _foot(total: int, shown: int) -> str:
    people = f"{total} {'person' if total == 1 else 'people'}"
    if shown == total:
        return people
    return f"{shown} of {people}; --limit 0 shows all"


def _nobody(report: PeopleList) -> str:
    if report.others:
        return f"Nobody fits. --stage all looks at {report.others} more, at other stages."
    return "Nobody fits." if report.here else "Nobody is here yet. netcrm add NAME begins."
