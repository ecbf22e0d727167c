"""Laws of merging and splitting, on any small book: nothing is lost, and apart again it is the book before."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.day.standing import tie
from netcrm.engine.people.merging import LISTS
from netcrm.flows.day import loops
from netcrm.flows.giving import gives
from netcrm.flows.keep import history
from netcrm.flows.log import notes
from netcrm.flows.people.merging import merge
from netcrm.flows.people.splitting import split
from netcrm.flows.ties import bond_of, settle
from netcrm.model.history import LOOP_KINDS
from netcrm.model.people import Person
from netcrm.store.book import Book
from world import TODAY, add

TABLES = ("person", "note", "loop", "give", "interaction", "attendance", "origin", "trace", "merged", "apart")
SINGLES = ("nickname", "kind", "stage", "title", "company", "birthday", "met", "confidant", "created_on", "every_days")

MAIL = st.sampled_from(("m@chen.io", "M@chen.io", "maria@fjord.no", "tax@fjord.no"))
PHONE = st.sampled_from(("030 23125014", "+49 30 23125014", "555", "+1 801 555 0150"))
URL = st.sampled_from(("https://x.com/m", "http://www.x.com/m/", "https://f.com/p?id=1", "https://f.com/p?id=2"))
WORD = st.sampled_from(("tax", "Tax", "pricing", "größe"))
ON = st.dates(date(2026, 1, 1), date(2026, 12, 31))


def several(item: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(item, max_size=3, unique=True).map(tuple)


PERSON = st.fixed_dictionaries(
    {
        "name": st.sampled_from(("Maria Chen", "M. Chen", "李雷", "[/b]")),
        "nickname": st.sampled_from((None, "Mia")),
        "kind": st.sampled_from(("other", "mentor", "peer")),
        "stage": st.sampled_from(("followed", "potential", "known", "archived")),
        "title": st.sampled_from((None, "CFO", "Founder")),
        "company": st.sampled_from((None, "Fjord", "Fjord GmbH", "Acme")),
        "emails": several(MAIL), "phones": several(PHONE), "urls": several(URL), "topics": several(WORD),
        "confidant": st.booleans(),
        "birthday": st.sampled_from((None, "--03-07", "1980-03-07", "1980-03-08")),
        "met_on": st.none() | ON,
        "met_where": st.sampled_from((None, "TechHub")),
        "met_via": st.sampled_from((None, "Ines")),
        "created_on": ON,
        "every_days": st.sampled_from((None, 0, 21)),
        "snoozed_until": st.none() | ON,
    }
)  # fmt: skip
WHO = st.integers(0, 3)
WORLD = st.tuples(
    st.lists(PERSON, min_size=4, max_size=4),
    st.lists(WHO, max_size=4),  # a note, a promise and a give each
    st.lists(st.tuples(st.lists(WHO, min_size=1, max_size=4, unique=True), ON), max_size=5),
)


def the(book: Book, handle: str) -> Person:
    return book.people.by_handles([handle])[0][0]


def built(book: Book, world: Any) -> list[str]:
    """Four people with notes, promises, gives, logs and origins; their handles."""
    everybody, owners, together = world
    handles = [add(book, **fields) for fields in everybody]
    ids = [the(book, handle).id for handle in handles]
    book.person_sources.keep("linkedin", [(one, f"https://l.com/{one}", {"name": "M"}) for one in ids])
    for at, owner in enumerate(owners):
        notes.note(book, handles[owner], f"note {at}", bool(at % 2))
        loops.promise(book, handles[owner], f"loop {at}", None, LOOP_KINDS[at % 2])
        gives.gave(book, f"give {at}", "feedback", TODAY, handles[owner], None)
    for those, on in together:
        book.interactions.add({"day": on, "kind": "coffee", "text": "x"}, [ids[one] for one in those])
    settle(book)
    return handles


def rows(book: Book) -> dict[str, list[Any]]:
    """Every row as it is kept."""
    return {table: book.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in TABLES}


def told(book: Book, ordered: bool = True) -> dict[str, Any]:
    """Everything in the book without the numbers that mean something to it alone."""
    uid = {row[0]: row[1] for row in book.db.execute("SELECT id, uid FROM person")}
    found: dict[str, Any] = {"person": sorted(row[1:] for row in book.db.execute("SELECT * FROM person"))}
    for table, columns in (
        ("note", "uid, day, text, private"), ("loop", "uid, kind, text, due, opened, closed, outcome"),
        ("give", "uid, day, kind, text, hours"), ("origin", "source, key, seen"),
    ):  # fmt: skip
        every = book.db.execute(f"SELECT person_id, {columns} FROM {table}")
        found[table] = sorted((uid[person], *rest) for person, *rest in every)
    present: dict[str, list[str]] = {}
    for interaction, person in book.db.execute(
        "SELECT i.uid, a.person_id FROM attendance a JOIN interaction i ON i.id = a.interaction_id ORDER BY a.id"
    ):
        present.setdefault(interaction, []).append(uid[person])
    found["attendance"] = present if ordered else {key: set(people) for key, people in present.items()}
    return found


def forms(person: Person) -> set[tuple[str, str]]:
    return {(field, form(item)) for field, form in LISTS.items() for item in getattr(person, field)}


def ties_are_right(book: Book) -> bool:
    everybody = book.people.with_ties([one.id for one in book.people.everybody()])
    days = dict(book.ties.histories(list(everybody)))
    defaults = book.settings.every_by_kind()
    return all(
        kept == tie(days[key], bond_of(person, defaults), book.today) if kept else not days[key]
        for key, (person, kept) in everybody.items()
    )


@pytest.mark.thorough
@examples(13)
@given(WORLD)
def test_merging_loses_nothing(world: Any) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        into, *others = built(book, world)
        before, all_forms = told(book), set().union(*(forms(one) for one in book.people.everybody()))
        report = merge(book, into, others)
        after = told(book)
        for table in ("note", "loop", "give", "origin"):
            assert {row[1:] for row in before[table]} <= {row[1:] for row in after[table]}
        assert after["attendance"].keys() == before["attendance"].keys()
        assert all(people == [report.person.uid] for people in after["attendance"].values())
        assert forms(report.person) == all_forms
        assert ties_are_right(book)


@pytest.mark.thorough
@examples(13)
@given(WORLD)
def test_merging_and_splitting_is_the_book_before(world: Any) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        into, other, *_ = built(book, world)
        before = told(book)
        merge(book, into, [other])
        split(book, other)
        assert told(book) == before
        assert ties_are_right(book)


@pytest.mark.thorough
@examples(20)
@given(WORLD, st.permutations([1, 2, 3]), st.booleans())
def test_several_can_be_split_in_any_order(world: Any, order: Sequence[int], at_once: bool) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        handles = built(book, world)
        before = told(book, ordered=False)
        for some in (handles[1:],) if at_once else ([one] for one in handles[1:]):
            merge(book, handles[0], some)
        for one in order:
            split(book, handles[one])
        assert told(book, ordered=False) == before
        assert ties_are_right(book)


@pytest.mark.thorough
@examples(13)
@given(WORLD)
def test_people_merged_through_others_are_split_through_them(world: Any) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        handles = built(book, world)
        before = told(book, ordered=False)
        for other, into in ((3, 2), (2, 1), (1, 0)):
            merge(book, handles[into], [handles[other]])
        for one in (1, 2, 3):
            split(book, handles[one])
        assert told(book, ordered=False) == before


@pytest.mark.thorough
@examples(13)
@given(WORLD)
def test_splitting_the_first_of_two_is_the_book_with_the_second_alone(world: Any) -> None:
    found = []
    for first_too in (True, False):
        with Book(":memory:", TODAY, write=True) as book:
            into, one, other, _ = built(book, world)
            for each in (one, other) if first_too else (other,):
                merge(book, into, [each])
            if first_too:
                split(book, one)
            person = the(book, into)
            found.append((*(getattr(person, field) for field in SINGLES), forms(person)))
    assert found[0] == found[1]


@pytest.mark.thorough
@examples(13)
@given(WORLD)
def test_what_came_between_stays_and_the_rest_is_as_before(world: Any) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        into, other, third, _ = built(book, world)
        person = the(book, into)
        merge(book, into, [other])
        note = notes.note(book, into, "since", False).note.uid
        call = book.interactions.add({"day": TODAY, "kind": "call"}, [person.id, the(book, third).id])
        emails = (*the(book, into).emails, "since@fjord.no")
        book.people.change(person.id, {"title": "typed since", "emails": emails})
        report = split(book, other)
        since = {"title": "typed since", "emails": (*person.emails, "since@fjord.no")}
        assert report.person._replace(standing=None) == person._replace(**since)
        assert note in [one.uid for one in book.notes.of(person.id)]
        assert [ref.handle for ref in book.interactions.people_of([call])[call]] == [into, third]
        assert ties_are_right(book)


@pytest.mark.thorough
@examples(10)
@given(WORLD)
def test_undo_gives_the_same_rows(world: Any) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        into, *others = built(book, world)
        first = rows(book)
        merge(book, into, others)
        second = rows(book)
        split(book, others[0])
        third = rows(book)
        for state in (second, first):
            history.undo(book)
            assert rows(book) == state
        for state in (second, third):
            history.redo(book)
            assert rows(book) == state
        assert ties_are_right(book)
