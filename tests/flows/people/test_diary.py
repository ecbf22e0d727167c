"""What was logged between two days, and words looked for with somebody, of a kind or in advice alone."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from netcrm.errors import NotFound, Usage
from netcrm.flows.people.search import find, narrowed
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, put, talk

DAY = timedelta(1)


@pytest.fixture
def there(book: Callable[..., Book], once: Callable[..., None]) -> Iterator[Book]:
    """Logs l1 to l5 of Maria, Dev and Tom, l5 a plan; a1 and a2 about c1, with a later answer; s1; n1; g1."""

    @once
    def fill() -> None:
        with book(write=True) as opened:
            opened.command("what the tests begin with")
            maria, dev, tom = (put(opened, name) for name in ("Maria Chen", "Dev Patel", "Tom Reyes"))
            talk(opened, [maria], "pricing in spring", 150)
            talk(opened, [maria, dev], "the pricing of Acme", 8)
            talk(opened, [dev], "secret pricing", 3, private=True, kind="call")
            talk(opened, [tom], "hiring", 0)
            talk(opened, [maria], "pricing again", -2, planned=True)
            opened.challenges.add({"day": TODAY - 9 * DAY, "title": "late payers", "decision": "call weekly",
                                   "decided_on": TODAY, "because": "email is slow"}, [tom])  # fmt: skip
            asked = {"day": TODAY - 7 * DAY, "asked_on": TODAY - 7 * DAY, "question": "how do you chase late payers?"}
            opened.advice.add({**asked, "person_id": maria, "text": "weekly, by phone", "challenge_id": 1})
            opened.advice.add({**asked, "person_id": dev, "challenge_id": 1})
            opened.advice.answer(1, TODAY - DAY, "and stamp every invoice")
            opened.lessons.add({"day": TODAY - DAY, "text": "the phone beats the pen", "person_id": maria})
            opened.lessons.tell(1, tom, TODAY)
            opened.notes.add(dev, TODAY, "pricing is his hobby", False)
            opened.gives.add({"day": TODAY, "kind": "feedback", "text": "on pricing", "person_id": dev}, [tom])

    with book() as opened:
        yield opened


def refs(book: Book, text: str = "", limit: int = 50, **narrow: Any) -> list[str]:
    return [hit.ref or hit.id for hit in find(book, text, limit, narrowed(book, **narrow)).hits]


@each_row(
    ("narrow", "found"),
    [
        ({"since": TODAY - 8 * DAY}, ["l4", "l3", "l2"]),
        ({"until": TODAY - 8 * DAY}, ["l2", "l1"]),
        ({"since": TODAY - 8 * DAY, "until": TODAY - 8 * DAY}, ["l2"]),
        ({"handles": ["maria-chen"]}, ["l2", "l1"]),
        ({"handles": ["dev-patel"]}, ["l3", "l2"]),
        ({"handles": ["dev-patel", "maria-chen"]}, ["l2"]),
        ({"kinds": ["call"]}, ["l3"]),
        ({"kinds": ["call", "coffee"], "handles": ["dev-patel"]}, ["l3", "l2"]),
        ({"kinds": ["email"]}, []),
        ({"advice": True}, ["a2", "a1"]),
        ({"advice": True, "handles": ["maria-chen"]}, ["a1"]),
        ({"advice": True, "since": TODAY}, []),
    ],
)
def test_without_words_it_lists_what_was_logged_the_newest_first(
    there: Book, narrow: dict[str, Any], found: list[str]
) -> None:
    assert refs(there, **narrow) == found


@each_row(
    ("text", "narrow", "found"),
    [
        ("pricing", {"since": TODAY - 8 * DAY}, ["l5", "n1", "g1", "l3", "l2"]),
        ("pricing", {"handles": ["maria-chen"]}, ["l5", "l2", "l1"]),
        ("pricing", {"handles": ["tom-reyes"]}, ["g1"]),
        ("pricing", {"kinds": ["call"]}, ["l3"]),
        ("phone", {"handles": ["tom-reyes"]}, ["s1"]),
        ("phone", {"advice": True}, ["a1"]),
        ("stamp", {"advice": True}, ["a1"]),
        ("late payers", {"advice": True}, ["a1", "a2"]),
        ("late payers", {"handles": ["tom-reyes"]}, ["c1"]),
        ("ricin", {"kinds": ["call"]}, ["l3"]),
        ("pricing", {"advice": True}, []),
        ("!", {"advice": True}, []),
    ],
)
def test_with_words_they_are_narrowed(there: Book, text: str, narrow: dict[str, Any], found: list[str]) -> None:
    assert refs(there, text, **narrow) == found


@each_row(
    ("text", "hit"),
    [
        ("phone beats", ("lesson", "s1", "the phone beats the pen", "Maria Chen", None)),
        ("late", ("challenge", "c1", "late payers", "Tom Reyes", "open")),
        ("slow", ("challenge", "c1", "late payers: email is slow", "Tom Reyes", "open")),
        ("stamp", ("advice", "a1", "and stamp every invoice", "Maria Chen", "answered")),
        ("weekly phone", ("advice", "a1", "weekly, by phone", "Maria Chen", "answered")),
    ],
)
def test_challenges_lessons_and_answers_are_found(there: Book, text: str, hit: tuple[Any, ...]) -> None:
    first = next(one for one in find(there, text).hits if one.type == hit[0])
    assert (first.type, first.ref, first.text, first.person and first.person.name, first.kind) == hit


def test_a_later_answer_has_its_own_day(there: Book) -> None:
    (hit,) = find(there, "stamp").hits
    assert hit.on == TODAY - DAY


def test_what_is_private_says_so(there: Book) -> None:
    (hit,) = find(there, "", 50, narrowed(there, kinds=["call"])).hits
    assert hit.private


def test_everybody_who_was_there_is_named(there: Book) -> None:
    header, rows = find(there, "Acme").table()
    assert [dict(zip(header, row, strict=True))["people"] for row in rows] == [("Maria Chen", "Dev Patel")]


def test_a_limit_tells_that_there_is_more(there: Book) -> None:
    report = find(there, "", 2, narrowed(there, until=TODAY))
    assert ([hit.ref for hit in report.hits], report.more) == (["l4", "l3"], True)


def test_people_are_no_part_of_what_is_narrowed(there: Book) -> None:
    assert [hit.type for hit in find(there, "Maria").hits] == ["person"]
    assert find(there, "Maria", 50, narrowed(there, since=TODAY)).hits == ()


@each_row(
    ("narrow", "error"),
    [
        ({"since": TODAY, "until": TODAY - DAY}, Usage),
        ({"advice": True, "kinds": ["call"]}, Usage),
        ({"handles": ["zoe"]}, NotFound),
    ],
)
def test_what_can_hold_nothing_is_refused(there: Book, narrow: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        narrowed(there, **narrow)
