"""Lists of people: narrowed, ordered, and as a table."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from netcrm.flows.log import interactions
from netcrm.flows.people import people
from netcrm.flows.people.lists import COLUMNS, ORDERS, people_list
from netcrm.model.filters import Filter
from netcrm.model.people import STAGES
from netcrm.store.book import Book
from rows import each_row


@pytest.fixture
def there(book: Callable[..., Book], once: Callable[..., None]) -> Iterator[Book]:
    @once
    def fill() -> None:
        with book(write=True) as opened:
            people.add(opened, {"name": "Maria Chen", "kind": "mentor", "company": "Müller AG", "location": "Zürich"})
            people.add(opened, {"name": "Łukasz Wójcik", "kind": "peer", "topics": ("cash flow",), "every_days": 30})
            people.add(opened, {"name": "Zoë Ærø", "kind": "customer", "company": "Acme", "created_on": opened.today})
            people.add(opened, {"name": "Ada Brandt", "stage": "potential"})
            people.add(opened, {"name": "Tom Reyes", "stage": "known", "location": "Berlin"})
            for handle, days in (("maria-chen", 3), ("lukasz-wojcik", 100)):
                on = opened.today - timedelta(days=days)
                interactions.log(opened, interactions.Entry("talk", (handle,), on, "call"))

    with book(write=True) as opened:
        yield opened


def names(book: Book, wanted: Filter | None = None, **more: object) -> list[str]:
    report = people_list(book, wanted or Filter(), **more)  # type: ignore[arg-type]
    return [person.name.split()[0] for person in report.people]


def test_a_list_holds_those_you_follow_by_name_without_accents(there: Book) -> None:
    assert names(there) == ["Łukasz", "Maria", "Zoë"]


@each_row(
    ("wanted", "found"),
    [
        (Filter(stages=("potential",)), ["Ada"]),
        (Filter(stages=("known",)), ["Tom"]),
        (Filter(stages=STAGES), ["Ada", "Łukasz", "Maria", "Tom", "Zoë"]),
        (Filter(kinds=("peer", "customer")), ["Łukasz", "Zoë"]),
        (Filter(topic='"cash"*'), ["Łukasz"]),
        (Filter(place="zurich"), ["Maria"]),
        (Filter(company="MULLER"), ["Maria"]),
        (Filter(company="%"), []),
        (Filter(stages=STAGES, place="berl"), ["Tom"]),
    ],
)
def test_a_list_is_narrowed(there: Book, wanted: Filter, found: list[str]) -> None:
    assert names(there, wanted) == found


def test_since_holds_those_last_met_on_or_after_that_day(there: Book) -> None:
    day = there.today - timedelta(days=3)
    assert names(there, Filter(since=day)) == ["Maria"]


def test_until_holds_those_last_met_on_or_before_that_day(there: Book) -> None:
    assert names(there, Filter(until=there.today - timedelta(days=100))) == ["Łukasz"]


@each_row(("states", "found"), [(("warm",), ["Maria"]), (("new", "warm"), ["Maria", "Zoë"])])
def test_a_list_is_narrowed_by_how_the_tie_stands(there: Book, states: tuple[str, ...], found: list[str]) -> None:
    assert names(there, states=states) == found


@each_row(
    ("order", "found"),
    [
        ("name", ["Łukasz", "Maria", "Zoë"]),
        ("last", ["Maria", "Łukasz", "Zoë"]),
        ("due", ["Łukasz", "Maria", "Zoë"]),
        ("added", ["Zoë", "Łukasz", "Maria"]),
        ("kind", ["Zoë", "Maria", "Łukasz"]),
        ("company", ["Zoë", "Maria", "Łukasz"]),
    ],
)
def test_a_list_is_ordered(there: Book, order: str, found: list[str]) -> None:
    assert names(there, order=order) == found


@each_row("order", ORDERS)
def test_reverse_is_the_other_way_round(there: Book, order: str) -> None:
    assert names(there, order=order, reverse=True) == names(there, order=order)[::-1]


def test_a_limit_cuts_the_rows_and_not_the_total(there: Book) -> None:
    report = people_list(there, Filter(), limit=2)
    assert (len(report.people), report.total) == (2, 3)


def test_a_list_tells_how_many_stand_elsewhere(there: Book) -> None:
    report = people_list(there, Filter(kinds=("family",)))
    assert (report.people, report.here, report.others) == ((), 3, 2)


def test_an_empty_book_has_an_empty_list(book: Callable[..., Book]) -> None:
    with book() as opened:
        assert people_list(opened, Filter()) == ((), 0, 0, 0)


def test_the_table_has_a_cell_for_every_column(there: Book) -> None:
    header, rows = people_list(there, Filter()).table()
    assert header == COLUMNS
    assert {len(row) for row in rows} == {len(COLUMNS)}
