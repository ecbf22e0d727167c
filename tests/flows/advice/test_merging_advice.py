"""Two people who advised, heard or took part become one and come apart again: every row stays, each is counted once."""

from typing import Any

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.exports.snapshot import text as written
from netcrm.flows.exchange import uniting
from netcrm.flows.people.merging import merge
from netcrm.flows.people.splitting import split
from netcrm.store.book import Book
from world import TODAY, put

NAMES = ("Maria Chen", "M. Chen", "Dev Patel")
HANDLES = ("maria-chen", "m.-chen", "dev-patel")
TABLES = {  # columns that say who and about what, by table
    "challenge": ("uid", "title"),
    "advice": ("uid", "person_id", "challenge_id", "question", "text"),
    "further_answer": ("uid", "advice_id", "text"),
    "partner": ("uid", "challenge_id", "person_id"),
    "lesson": ("uid", "person_id", "challenge_id", "text"),
    "hearer": ("uid", "lesson_id", "person_id"),
}


@pytest.fixture
def there():
    """Maria twice and Dev; both Marias advised about c1, are in it, and were told s1, which is from the second."""
    with Book(":memory:", TODAY, write=True) as book:
        ids = [put(book, name) for name in NAMES]
        book.command("asked")
        book.challenges.add({"day": TODAY, "title": "late payers"}, ids)
        for person in ids[:2]:
            book.advice.add({"person_id": person, "day": TODAY, "text": f"view of {person}", "challenge_id": 1})
        book.advice.answer(2, TODAY, "and stamp them")
        book.lessons.add({"day": TODAY, "text": "call first", "person_id": 2, "challenge_id": 1})
        for person in ids:
            book.lessons.tell(1, person, TODAY)
        yield book


def rows(book: Book) -> dict[str, list[Any]]:
    """Every row by its uid, with the person and not their number."""
    handles = dict(book.db.execute("SELECT id, uid FROM person").fetchall())
    found = {}
    for table, columns in TABLES.items():
        every = book.db.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()
        at = columns.index("person_id") if "person_id" in columns else None
        found[table] = sorted(
            tuple(handles.get(value) if place == at else value for place, value in enumerate(row)) for row in every
        )
    return found


def test_both_views_stay_and_are_of_one_person(there):
    merge(there, "maria-chen", [HANDLES[1]])
    views = there.advice.about(1)
    assert [(one.person.handle, one.answers[-1].text) for one in views] == [
        ("maria-chen", "view of 1"),
        ("maria-chen", "and stamp them"),
    ]


def test_a_double_partner_and_hearer_are_one(there):
    merge(there, "maria-chen", [HANDLES[1]])
    (challenge,), (lesson,) = there.challenges.all(), there.lessons.all()
    assert [ref.handle for ref in challenge.partners] == ["maria-chen", "dev-patel"]
    assert [hearer.person.handle for hearer in lesson.hearers] == ["maria-chen", "dev-patel"]
    assert lesson.person.handle == "maria-chen"
    assert [len(rows(there)[table]) for table in ("partner", "hearer")] == [3, 3]


def test_apart_again_everybody_has_their_own(there):
    before = rows(there)
    merge(there, "maria-chen", [HANDLES[1]])
    split(there, HANDLES[1])
    assert rows(there) == before


WHO = st.integers(0, 2)
PARTS = st.tuples(
    st.lists(WHO, max_size=4),  # who advised, each about c1
    st.lists(WHO, max_size=3, unique=True),  # who is in c1
    st.lists(st.tuples(st.none() | WHO, st.lists(WHO, max_size=3, unique=True)), max_size=3),  # lessons and hearers
)


def built(book: Book, parts: Any) -> list[str]:
    """The three people with what they advised, are in, taught and were told; their handles."""
    advisers, partners, lessons = parts
    ids = [put(book, name) for name in NAMES]
    book.command("asked")
    book.challenges.add({"day": TODAY, "title": "late payers"}, [ids[one] for one in partners])
    for at, one in enumerate(advisers):
        key = int(
            book.advice.add({"person_id": ids[one], "day": TODAY, "text": f"view {at}", "challenge_id": 1}).ref[1:]
        )
        if at % 2:
            book.advice.answer(key, TODAY, f"more {at}")
    for at, (source, hearers) in enumerate(lessons):
        fields: Any = {"day": TODAY, "text": f"lesson {at}", "person_id": None if source is None else ids[source]}
        key = int(book.lessons.add(fields).ref[1:])
        for one in hearers:
            book.lessons.tell(key, ids[one], TODAY)
    return [book.people.get(one)[0].handle for one in ids]


@examples(13)
@given(PARTS)
def test_merging_loses_no_view_and_splitting_is_the_book_before(parts: Any) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        into, other, _ = built(book, parts)
        before = rows(book)
        merge(book, into, [other])
        after = rows(book)
        assert {table: [row[0] for row in there] for table, there in after.items()} == {
            table: [row[0] for row in there] for table, there in before.items()
        }
        for challenge in book.challenges.all():
            assert len({ref.id for ref in challenge.partners}) == len(challenge.partners)
        for lesson in book.lessons.all():
            assert len({hearer.person.id for hearer in lesson.hearers}) == len(lesson.hearers)
        split(book, other)
        assert rows(book) == before


@examples(8)
@given(parts=PARTS)
def test_a_book_united_into_an_empty_one_has_the_same_rows_and_twice_no_more(parts: Any, tmp_path_factory: Any) -> None:
    folder = tmp_path_factory.mktemp("books")
    with Book(str(folder / "other"), TODAY, write=True) as book:
        built(book, parts)
    with Book(str(folder / "other"), TODAY) as book:
        raw, told = written(uniting.whole_of(book)).encode(), rows(book)
    for _ in range(2):
        with Book(str(folder / "mine"), TODAY, write=True) as mine:
            uniting.unite(mine, uniting.from_json(raw), "json", "other.json")
    with Book(str(folder / "mine"), TODAY) as mine:
        again = rows(mine)
    assert {table: [row[0] for row in there] for table, there in again.items()} == {
        table: [row[0] for row in there] for table, there in told.items()
    }
