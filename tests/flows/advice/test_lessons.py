"""What was learnt is kept with its source, and telling it is giving knowledge."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from netcrm.errors import NotFound, Refused, Usage
from netcrm.flows.advice import lessons
from netcrm.flows.keep import history
from netcrm.flows.log import editing
from netcrm.flows.log.editing import Change
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, put

FLOOR = "raise the floor before the ceiling"
DAY = timedelta(1)


@pytest.fixture
def there() -> Iterator[Book]:
    """Maria, Dev and Tom, with the ids 1, 2 and 3, and the challenge c1 about late payers."""
    with Book(":memory:", TODAY, write=True) as book:
        for name in ("Maria Chen", "Dev Patel", "Tom Reyes"):
            put(book, name)
        book.challenges.add({"day": TODAY, "title": "late payers"})
        book.command("what the tests do")
        yield book


def test_a_lesson_is_kept_with_whom_it_is_from_and_what_it_is_about(there: Book) -> None:
    kept = lessons.lesson(there, f" {FLOOR} ", "maria-chen", "C1", TODAY - DAY)
    lesson = kept.lesson
    assert lesson.person
    assert (lesson.ref, lesson.text, lesson.person.name, lesson.challenge_title, lesson.on) == (
        *("s1", FLOOR, "Maria Chen", "late payers", TODAY - DAY),
    )
    assert (kept.did, kept.hearers, kept.give) == ("kept", (), None)


def test_a_lesson_can_stand_alone(there: Book) -> None:
    lesson = lessons.lesson(there, FLOOR).lesson
    assert (lesson.person, lesson.challenge, lesson.on, lesson.private) == (None, None, TODAY, False)


def test_what_is_learnt_in_a_private_challenge_is_private(there: Book) -> None:
    there.challenges.change(1, {"private": True})
    assert lessons.lesson(there, FLOOR, challenge="c1").lesson.private is True


@each_row(
    ("given", "error"),
    [
        ({"text": " "}, Usage),
        ({"learnt_from": "zoe"}, NotFound),
        ({"challenge": "c9"}, NotFound),
        ({"challenge": "o1"}, Usage),
        ({"challenge": "late payers"}, Usage),
        ({"on": TODAY + DAY}, Usage),
        ({"told": ("zoe",)}, NotFound),
    ],
)
def test_what_cannot_be_is_refused(there: Book, given: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        lessons.lesson(there, **{"text": FLOOR, **given})  # type: ignore[arg-type]


def test_whoever_is_told_a_lesson_was_given_knowledge(there: Book) -> None:
    lessons.lesson(there, FLOOR)
    told = lessons.tell(there, "s1", ["tom-reyes", "dev-patel", "tom-reyes"], TODAY - DAY)
    assert [(hearer.person.name, hearer.on) for hearer in told.hearers] == [
        ("Tom Reyes", TODAY - DAY),
        ("Dev Patel", TODAY - DAY),
    ]
    assert told.give
    assert (told.give.kind, told.give.text, told.give.on) == ("knowledge", f'the lesson "{FLOOR}"', TODAY - DAY)
    assert [ref.name for ref in told.give.receivers] == ["Tom Reyes", "Dev Patel"]


def test_it_is_one_deed_to_take_back() -> None:
    with Book(":memory:", TODAY, write=True) as book:
        put(book, "Tom Reyes")
        lessons.lesson(book, FLOOR)
        book.history.end()
        lessons.tell(book, "s1", ["tom-reyes"])
        book.history.end()
        history.undo(book)
        assert (book.lessons.all()[0].hearers, book.gives.of(1)) == ((), ())


def test_a_lesson_can_be_told_as_it_is_kept(there: Book) -> None:
    kept = lessons.lesson(there, FLOOR, told=["tom-reyes"])
    assert (kept.did, [hearer.person.name for hearer in kept.lesson.hearers]) == ("kept", ["Tom Reyes"])
    assert len(there.gives.of(3)) == 1


def test_somebody_who_knows_it_is_not_told_again(there: Book) -> None:
    lessons.lesson(there, FLOOR, told=["tom-reyes"])
    again = lessons.tell(there, "s1", ["tom-reyes", "dev-patel"])
    assert [hearer.person.name for hearer in again.hearers] == ["Dev Patel"]
    with pytest.raises(Refused, match="you told Tom Reyes s1 already, today"):
        lessons.tell(there, "s1", ["tom-reyes"])
    assert len(there.gives.of(3)) == 1


def test_telling_a_private_lesson_keeps_its_text(there: Book) -> None:
    lessons.lesson(there, "never hire a friend", private=True)
    give = lessons.tell(there, "s1", ["tom-reyes"]).give
    assert give
    assert "friend" not in give.text


@each_row(("ref", "error"), [("s9", NotFound), ("a1", Usage), ("raise", Usage)])
def test_only_a_lesson_can_be_told(there: Book, ref: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        lessons.tell(there, ref, ["tom-reyes"])


def refs(book: Book, query: str | None = None) -> list[str]:
    return [one.ref for one in lessons.lessons(book, query).lessons]


def test_lessons_are_listed_the_newest_first(there: Book) -> None:
    for days in (3, 1, 2):
        lessons.lesson(there, FLOOR, on=TODAY - days * DAY)
    assert refs(there) == ["s2", "s3", "s1"]


@each_row(
    ("query", "found"),
    [("floors", ["s1"]), ("payer", ["s2"]), ("eiling", ["s1"]), ("call", ["s2"]), ("zebra", [])],
)
def test_a_lesson_is_found_by_its_words_and_those_of_its_challenge(there: Book, query: str, found: list[str]) -> None:
    if not there.lessons.all():
        lessons.lesson(there, FLOOR)
        lessons.lesson(there, "call before you write", challenge="c1")
    assert refs(there, query) == found


def test_a_search_for_no_word_is_refused(there: Book) -> None:
    with pytest.raises(Usage):
        lessons.lessons(there, "!")


def test_a_challenge_that_is_deleted_leaves_its_lessons(there: Book) -> None:
    from netcrm.flows.log import editing

    lessons.lesson(there, FLOOR, challenge="c1")
    editing.delete(there, ["c1"])
    assert [(one.text, one.challenge) for one in there.lessons.all()] == [(FLOOR, None)]


def test_the_day_of_a_lesson_is_kept() -> None:
    with Book(":memory:", date(2026, 9, 22), write=True) as book:
        assert lessons.lesson(book, FLOOR, on=date(2025, 1, 1)).lesson.on == date(2025, 1, 1)


@each_row(
    ("change", "given"),
    [
        (Change(private=True), "a lesson of mine"),
        (Change(text="raise it early"), 'the lesson "raise it early"'),
        (Change(on="yesterday"), f'the lesson "{FLOOR}"'),
    ],
)
def test_a_give_follows_the_lesson_that_was_told(change: Change, given: str) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        put(book, "Tom Reyes")
        lessons.lesson(book, FLOOR, told=["tom-reyes"])
        editing.change(book, ["s1"], change)
        assert [give.text for give in book.gives.of(1)] == [given]


def test_a_lesson_that_is_private_no_more_is_named_in_its_own_give_alone(there: Book) -> None:
    for day, text, hearer in ((TODAY, FLOOR, "tom-reyes"), (TODAY, "call first", "dev-patel")):
        lessons.lesson(there, text, private=True, told=[hearer], on=day)
    editing.change(there, ["s1"], Change(private=False))
    assert [give.text for key in (3, 2) for give in there.gives.of(key)] == [
        f'the lesson "{FLOOR}"',
        "a lesson of mine",
    ]
