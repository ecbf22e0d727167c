"""Introductions in today: an idea begins with asking one side, what is agreed is to be made, they met or not is asked
once, and nobody is asked too often."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from netcrm.flows.day import row_changes
from netcrm.flows.day.rows import RowsWritten
from netcrm.flows.day.today import Today, today
from netcrm.flows.giving import introductions
from netcrm.flows.giving.introduction_words import done
from netcrm.flows.giving.introductions import IntroductionWritten
from netcrm.store.book import Book
from world import TODAY, add, put, talk


@pytest.fixture
def there() -> Iterator[Book]:
    """Tom looks for what Ines knows, and both ties are warm."""
    with Book(":memory:", TODAY, write=True) as book:
        tom = put(book, "Tom Reyes", wants=("a sales hire",))
        ines = put(book, "Ines Duarte", topics=("sales hire",))
        lena = put(book, "Lena Fuchs")
        for person in (tom, ines, lena):
            talk(book, [person], "coffee", 2)
        yield book


def page(book: Book) -> Today:
    """The whole page, on the first day back too."""
    return today(book, limit=3)


def gives(page: Today) -> list[str]:
    return [item.why for item in page.items if item.type == "give"]


def questions(page: Today) -> list[str]:
    return [item.why for item in page.items if item.type == "introduction"]


def days_on(book: Book, days: int) -> Book:
    book.today = TODAY + timedelta(days)
    return book


def take(book: Book, *steps: str) -> IntroductionWritten:
    for step in steps:
        report = done(book, "i1", "" if step == "--made" else step, made=step == "--made")
    return report


def test_an_idea_asks_whoever_looks_for_something(there: Book) -> None:
    item = next(item for item in page(there).items if item.type == "give")
    assert (item.why, item.key) == (
        "Ask Tom about meeting Ines: Tom looks for a sales hire, Ines helps with sales hire",
        "g1-2",
    )


def test_done_on_an_idea_opens_the_introduction_and_asked_one_side(there: Book) -> None:
    report = row_changes.done(there, ("g1-2",))
    assert isinstance(report, IntroductionWritten)
    one = report.introduction
    assert (report.did, one.step, one.because) == (
        "asked",
        "asked",
        "Tom looks for a sales hire, Ines helps with sales hire",
    )
    assert [side.asked_on for side in one.sides] == [TODAY, None]
    assert there.gives.introduced_since(date.min) == set()


def test_words_behind_an_idea_are_the_reason(there: Book) -> None:
    report = row_changes.done(there, ("g1-2",), "both bake")
    assert isinstance(report, IntroductionWritten)
    assert report.introduction.because == "both bake"


def test_what_was_asked_waits_and_no_other_idea_comes(there: Book) -> None:
    put(there, "Anna Berg", wants=("a sales hire",))
    row_changes.done(there, ("g1-2",))
    assert gives(page(there)) == []
    assert gives(page(days_on(there, 1))) == [
        "Ask Ines about meeting Tom: Tom looks for a sales hire, Ines helps with sales hire"
    ]


def test_nobody_asked_within_a_month_is_named_in_an_idea(there: Book) -> None:
    introductions.introduce(there, ("lena-fuchs", "ines-duarte"))
    take(there, "ines", "ines no")
    assert gives(page(days_on(there, 30))) == []
    assert gives(page(days_on(there, 31))) != []


def test_whoever_was_asked_to_introduce_me_is_named_in_no_idea_either(there: Book) -> None:
    add(there, "Franz Huber")
    introductions.introduce(there, ("franz-huber",), for_me=True, via="tom-reyes")
    take(there, "tom no")
    assert gives(page(there)) == []


def test_two_who_once_said_no_are_no_idea(there: Book) -> None:
    introductions.introduce(there, ("tom-reyes", "ines-duarte"))
    take(there, "ines no")
    assert gives(page(days_on(there, 60))) == []


def test_what_is_agreed_is_to_be_made_even_where_one_of_them_has_a_row(there: Book) -> None:
    there.loops.add({"person_id": 1, "kind": "promise", "text": "the deck", "due": TODAY, "opened": TODAY})
    introductions.introduce(there, ("tom-reyes", "ines-duarte"))
    take(there, "tom yes", "ines yes")
    assert gives(page(there)) == ["Introduce Tom to Ines: both said yes"]


def test_later_comes_back_on_its_day(there: Book) -> None:
    introductions.introduce(there, ("tom-reyes", "ines-duarte"))
    take(there, "tom yes", "ines later in 10 days")
    assert gives(page(days_on(there, 9))) == []
    assert gives(page(days_on(there, 10)))[0].startswith("Ask Ines again about meeting Tom")


def test_the_day_that_is_later_is_told_as_the_next_one(there: Book) -> None:
    introductions.introduce(there, ("tom-reyes", "ines-duarte"))
    take(there, "tom yes", "ines later in 10 days")
    following = page(there).next
    assert following is not None
    assert (following.person.handle, following.on, following.why) == (
        "ines-duarte",
        TODAY + timedelta(10),
        "an introduction",
    )


def test_whether_they_met_is_asked_until_it_is_answered(there: Book) -> None:
    introductions.introduce(there, ("tom-reyes", "ines-duarte"))
    take(there, "--made")
    assert questions(page(days_on(there, 20))) == []
    assert questions(page(days_on(there, 21))) == ["Did Tom and Ines meet?"]
    row_changes.drop(there, ("i1",))
    assert questions(page(there)) == []


def test_done_on_the_question_says_that_they_met(there: Book) -> None:
    introductions.introduce(there, ("tom-reyes", "ines-duarte"))
    take(there, "--made")
    days_on(there, 30)
    report = row_changes.done(there, ("i1",))
    assert isinstance(report, IntroductionWritten)
    assert (report.did, questions(page(there))) == ("met", [])


def test_put_off_it_comes_back(there: Book) -> None:
    introductions.introduce(there, ("tom-reyes", "ines-duarte"))
    row_changes.snooze(there, ("i1",), TODAY + timedelta(3))
    assert gives(page(there)) == []
    assert gives(page(days_on(there, 3))) == ["Ask Tom about meeting Ines"]


def test_nothing_is_asked_about_who_is_archived_or_put_off(there: Book) -> None:
    introductions.introduce(there, ("tom-reyes", "ines-duarte"))
    there.people.change(2, {"stage": "archived"})
    assert gives(page(there)) == []


def test_nobody_asks_whether_i_met_whom_i_was_in_touch_with(there: Book) -> None:
    introductions.introduce(there, ("tom-reyes",), for_me=True, via="lena-fuchs")
    take(there, "--made")
    assert questions(page(days_on(there, 25))) == ["Did you meet Tom through Lena?"]
    there.today = TODAY
    talk(there, [1], "coffee", -5)
    from netcrm.flows.ties import settle

    settle(days_on(there, 25))
    assert questions(page(there)) == []


def test_each_kind_of_row_can_be_silenced(there: Book) -> None:
    introductions.introduce(there, ("tom-reyes", "ines-duarte"))
    take(there, "--made")
    there.settings.put("nudge.introduction", "off")
    assert questions(page(days_on(there, 25))) == []


def test_several_rows_are_one_deed(there: Book) -> None:
    introductions.introduce(there, ("tom-reyes", "ines-duarte"))
    introductions.introduce(there, ("tom-reyes", "lena-fuchs"))
    report = row_changes.drop(there, ("i1", "i2"))
    assert isinstance(report, RowsWritten)
    assert there.introductions.open() == ()


def test_whether_there_are_any_is_asked_before_anything_of_them_wakes(there: Book) -> None:
    assert there.ties.introductions() == (False, False)
    introductions.introduce(there, ("tom-reyes", "ines-duarte"))
    assert there.ties.introductions() == (True, True)
    take(there, "tom no")
    assert there.ties.introductions() == (True, False)
