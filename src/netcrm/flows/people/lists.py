"""Lists of people."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from netcrm.flows.ties import people_today, settle
from netcrm.model.filters import Filter
from netcrm.model.people import Person
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.store.book import Book

ORDERS = ("name", "last", "due", "added", "kind", "company")
COLUMNS = (
    *("handle", "name", "kind", "stage", "state", "last", "days", "why", "due", "title", "company", "location"),
    *("emails", "phones", "topics", "wants"),
)


class PeopleList(NamedTuple):
    """People who fit, with how each tie stands. here, others: how many stand at these stages, and at others."""

    people: tuple[Person, ...]
    total: int
    others: int = 0
    here: int = 0

    def table(self) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
        """The list as a header and rows."""
        return COLUMNS, [_row(person) for person in self.people]


def people_list(
    book: "Book",
    wanted: Filter,
    states: tuple[str, ...] = (),
    order: str = "name",
    reverse: bool = False,
    limit: int = 0,
) -> PeopleList:
    """Everybody who fits. states narrows by how the tie stands; order is one of ORDERS; limit 0 is everybody."""
    settle(book)
    rows = book.people.listed(wanted._replace(place=None, company=None))
    people = people_today(book, tuple(row for row in rows if _stands_there(row[0], wanted)))
    if states:
        people = tuple(person for person in people if person.standing and person.standing.state in states)
    people = tuple(sorted(people, key=_KEYS[order]))
    counts = book.people.stage_counts()
    others = sum(number for stage, number in counts.items() if stage not in wanted.stages)
    people = people[::-1] if reverse else people
    here = sum(counts.values()) - others
    return PeopleList(people[:limit] if limit else people, len(people), others, here)


def _stands_there(person: Person, wanted: Filter) -> bool:
    """Place and company are compared here: SQL does not see that zurich is Zürich."""
    return _holds(person.location, wanted.place) and _holds(person.company, wanted.company)


def _holds(text: str | None, part: str | None) -> bool:
    return not part or fold(part) in fold(text or "")


def _last(person: Person) -> tuple[bool, int, str]:
    on = person.standing.last if person.standing else None
    return on is None, -on.toordinal() if on else 0, person.name


def _due(person: Person) -> tuple[date, str]:
    due = person.standing.due if person.standing else None
    return due or date.max, person.name


_KEYS: dict[str, Callable[[Person], Any]] = {
    "name": lambda person: (fold(person.name), person.id),
    "last": _last,
    "due": _due,
    "added": lambda person: (-person.created_on.toordinal(), -person.id),
    "kind": lambda person: (person.kind, fold(person.name)),
    "company": lambda person: (not person.company, fold(person.company or ""), fold(person.name)),
}


def _row(person: Person) -> tuple[Any, ...]:
    standing = person.standing
    how = (standing.state, standing.last, standing.days, standing.why, standing.due) if standing else (None,) * 5
    return (
        *(person.handle, person.name, person.kind, person.stage, *how, person.title, person.company, person.location),
        *(person.emails, person.phones, person.topics, person.wants),
    )
