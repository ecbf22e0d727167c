"""What a weekly review walks through: each part with what it tells, and what never stands in it."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from netcrm.errors import Hint
from netcrm.flows.circle import review as weekly
from netcrm.flows.circle.review import Review, ReviewRow, steps_of
from netcrm.flows.day import review_day
from netcrm.flows.giving import commitments, introductions
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, put, talk

SECRET = "the divorce"


@pytest.fixture
def there() -> Iterator[Book]:
    """Maria and Tom, both met lately."""
    with Book(":memory:", TODAY, write=True) as book:
        for name in ("Maria Chen", "Tom Reyes"):
            talk(book, [put(book, name)], "tea", 2)
        yield book


MARIA, TOM = 1, 2


def promise(book: Book, person: int, text: str, days_ago: int = 20, **fields: object) -> int:
    row = {"person_id": person, "kind": "promise", "text": text, "opened": TODAY - timedelta(days_ago), **fields}
    return book.loops.add(row)


def ask(book: Book, person: int, question: str, days_ago: int = 20, **fields: object) -> int:
    on = TODAY - timedelta(days_ago)
    return book.advice.add({"person_id": person, "day": on, "asked_on": on, "question": question, **fields})


def give(book: Book, person: int, text: str, days_ago: int = 2, **fields: object) -> int:
    on = TODAY - timedelta(days_ago)
    return book.gives.add({"day": on, "kind": "feedback", "text": text, "person_id": person, **fields})


def rows(book: Book, part: str) -> tuple[ReviewRow, ...]:
    return next((each.rows for each in weekly.review(book).parts if each.part == part), ())


def texts(book: Book, part: str) -> list[str]:
    return [f"{row.person.name if row.person else ''}: {row.text}" for row in rows(book, part)]


# Plans


def test_a_plan_nobody_confirmed_is_asked_about(there: Book) -> None:
    talk(there, [MARIA], "lunch", 3, planned=True)
    (row,) = rows(there, "plans")
    assert (row.text, row.on, row.key) == ("Did lunch with Maria happen?", TODAY - timedelta(3), "l3")


def test_a_plan_of_today_or_ahead_is_not_asked_about_yet(there: Book) -> None:
    talk(there, [MARIA], "lunch", 0, planned=True)
    talk(there, [TOM], "lunch", -3, planned=True)
    assert rows(there, "plans") == ()


# What is open


def test_what_is_open_stands_there_by_age(there: Book) -> None:
    promise(there, TOM, "the deck", 20)
    ask(there, MARIA, "how do you hire?", 40)
    introductions.introduce(there, ("maria-chen", "tom-reyes"))
    there.introductions.change(1, {"day": TODAY - timedelta(30)})
    assert texts(there, "open") == [
        "Maria Chen: how do you hire? (no answer yet)",
        "Maria Chen: an introduction to Tom Reyes (nobody asked yet)",
        "Tom Reyes: the deck (you owe it)",
    ]


@each_row(
    ("opened", "due", "there_already"),
    [(8, None, True), (3, None, False), (3, 0, True), (3, -2, False), (30, -2, False)],
)
def test_a_promise_stands_there_once_it_is_due_or_a_week_old(
    there: Book, opened: int, due: int | None, there_already: bool
) -> None:
    number = promise(there, MARIA, "the deck", opened, **({} if due is None else {"due": TODAY - timedelta(due)}))
    assert (f"o{number}" in [row.key for row in rows(there, "open")]) is there_already


def test_what_they_owe_is_told_as_theirs(there: Book) -> None:
    promise(there, MARIA, "her slides", kind="waiting")
    assert texts(there, "open") == ["Maria Chen: her slides (they owe you)"]


def test_what_is_put_off_rests(there: Book) -> None:
    promise(there, MARIA, "the deck", snoozed_until=TODAY + timedelta(3))
    ask(there, TOM, "how do you hire?", snoozed_until=TODAY + timedelta(3))
    assert rows(there, "open") == ()


def test_of_many_the_oldest_five_are_shown_and_all_are_counted(there: Book) -> None:
    for days in range(10, 17):
        promise(there, MARIA, f"thing {days}", days)
    (part,) = [each for each in weekly.review(there).parts if each.part == "open"]
    assert ([row.text[:8] for row in part.rows], part.total) == ([f"thing {day}" for day in range(16, 11, -1)], 7)


# Ties


def test_who_has_gone_quiet_stands_there_with_the_way_to_write(there: Book) -> None:
    talk(there, [put(there, "Sana Okafor")], "tea", 300)
    (row,) = rows(there, "quiet")
    assert row.person
    assert (row.person.name, row.command) == ("Sana Okafor", Hint("draft", ("sana-okafor",)))


def test_who_is_put_off_has_not_gone_quiet(there: Book) -> None:
    talk(there, [put(there, "Sana Okafor", snoozed_until=TODAY + timedelta(9))], "tea", 300)
    assert rows(there, "quiet") == ()


def missed(book: Book, **fields: object) -> int:
    """Somebody wished for every week and met every month."""
    person = put(book, "Sana Okafor", every_days=7, **fields)
    for days in (130, 100, 70, 40):
        talk(book, [person], "tea", days)
    return person


def test_a_rhythm_missed_three_times_is_offered_a_looser_one(there: Book) -> None:
    missed(there)
    (row,) = rows(there, "rhythm")
    assert (row.text, row.command, row.every) == (
        "you wished for every week, and missed it three times",
        Hint("loosen", ("sana-okafor", "6 weeks")),
        42,
    )


def test_whose_rhythm_is_too_tight_is_not_told_as_quiet_too(there: Book) -> None:
    missed(there)
    assert rows(there, "quiet") == ()


def test_who_is_put_off_is_not_asked_for_a_looser_rhythm(there: Book) -> None:
    missed(there, snoozed_until=TODAY + timedelta(9))
    assert rows(there, "rhythm") == ()


# What was kept, and what was good


def test_promises_made_and_kept_since_the_last_review_are_told(there: Book) -> None:
    promise(there, MARIA, "the deck", 20, closed=TODAY - timedelta(1), outcome="done")
    promise(there, TOM, "the list", 2)
    report = weekly.review(there)
    assert ((report.made, report.kept), texts(there, "kept")) == ((1, 1), ["Maria Chen: the deck"])


def test_a_promise_dropped_was_not_kept(there: Book) -> None:
    promise(there, MARIA, "the deck", 20, closed=TODAY - timedelta(1), outcome="dropped")
    assert rows(there, "kept") == ()


def test_it_looks_back_to_the_last_review_else_a_week(there: Book) -> None:
    assert weekly.review(there).since == TODAY - timedelta(7)
    there.today = TODAY - timedelta(12)
    review_day.finish(there)
    there.today = TODAY
    assert weekly.review(there).since == TODAY - timedelta(12)


def test_one_looked_at_twice_on_a_day_tells_of_the_week(there: Book) -> None:
    review_day.finish(there)
    assert weekly.review(there).since == TODAY - timedelta(7)


def test_advice_that_helped_was_good(there: Book) -> None:
    ask(there, MARIA, "how do you chase?", text="ring", did="rang all", did_on=TODAY - timedelta(2), helped="yes")
    assert texts(there, "good") == ["Maria Chen: advice helped: rang all"]


def test_a_tie_that_came_back_to_life_was_good(there: Book) -> None:
    person = put(there, "Sana Okafor")
    for days in (400, 3):
        talk(there, [person], "tea", days)
    assert texts(there, "good") == ["Sana Okafor: in touch again after a long time"]


def test_a_tie_that_never_slept_did_not_come_back(there: Book) -> None:
    person = put(there, "Sana Okafor")
    for days in (400, 60, 3):
        talk(there, [person], "tea", days)
    assert rows(there, "good") == ()


def test_what_was_given_was_good(there: Book) -> None:
    give(there, TOM, "read his deck")
    assert texts(there, "good") == ["Tom Reyes: you gave: read his deck"]


# One seat, one give


def test_one_seat_that_is_empty_stands_there_another_one_each_week(there: Book) -> None:
    (now,) = texts(there, "seat")
    there.today = TODAY + timedelta(7)
    (then,) = texts(there, "seat")
    assert now.endswith(": nobody yet")
    assert then.endswith(": nobody yet")
    assert now != then


def test_a_seat_names_who_could_fill_it(there: Book) -> None:
    for seat in ("lawyer", "notary", "patent attorney"):
        put(there, f"Ada {seat.title()}", stage="known", title=seat)
    there.settings.put("seat.legal", "contracts")
    weeks = [weekly.review(there) for there.today in (TODAY + timedelta(7 * week) for week in range(17))]
    said = {row.text for week in weeks for part in week.parts if part.part == "seat" for row in part.rows}
    assert [text for text in said if text.startswith("legal: nobody yet; could be Ada ")]


def test_one_small_give_stands_there(there: Book) -> None:
    there.people.change(MARIA, {"wants": ("a sales hire",)})
    there.people.change(TOM, {"topics": ("sales hire",)})
    (row,) = rows(there, "give")
    assert row.text.startswith("Ask Maria about meeting Tom")


# What never stands in it


def test_a_private_text_never_stands_in_it(there: Book) -> None:
    there.people.change(MARIA, {"wants": ("a sales hire",)})
    promise(there, MARIA, SECRET, private=True)
    promise(there, MARIA, SECRET, closed=TODAY, outcome="done", private=True)
    ask(there, TOM, SECRET, private=True)
    ask(there, TOM, SECRET, text=SECRET, did=SECRET, did_on=TODAY, helped="yes", private=True)
    talk(there, [TOM], SECRET, 3, planned=True, private=True)
    introductions.introduce(there, ("maria-chen", "tom-reyes"), SECRET, private=True)
    there.introductions.change(1, {"day": TODAY - timedelta(30)})
    report = weekly.review(there)
    assert {part.part for part in report.parts} >= {"plans", "open", "kept", "good"}
    assert SECRET not in str(report)


def test_an_archived_person_never_stands_in_it(there: Book) -> None:
    promise(there, TOM, "the deck")
    promise(there, TOM, "the list", closed=TODAY, outcome="done")
    ask(there, TOM, "how do you hire?")
    ask(there, TOM, "how do you chase?", text="ring", did="rang", did_on=TODAY, helped="yes")
    talk(there, [TOM], "lunch", 3, planned=True)
    give(there, TOM, "read his deck")
    introductions.introduce(there, ("tom-reyes", "maria-chen"))
    there.introductions.change(1, {"day": TODAY - timedelta(30)})
    old = put(there, "Sana Okafor", stage="archived")
    for days in (400, 3):
        talk(there, [old], "tea", days)
    there.people.change(TOM, {"stage": "archived"})
    assert {row.person.name for part in weekly.review(there).parts for row in part.rows if row.person} <= {"Maria Chen"}


def test_an_empty_book_has_nothing_to_look_at_but_seats() -> None:
    with Book(":memory:", TODAY, write=True) as book:
        assert [part.part for part in weekly.review(book).parts] == ["seat"]


# The walk


def test_each_row_that_asks_is_a_step_and_a_part_that_tells_is_one(there: Book) -> None:
    promise(there, MARIA, "the deck")
    promise(there, TOM, "the list")
    give(there, TOM, "read his deck")
    give(there, MARIA, "read her deck")
    steps = [step for step in steps_of(weekly.review(there)) if step.part.part in ("open", "good")]
    assert [(step.name, step.row is None) for step in steps] == [("open o1", False), ("open o2", False), ("good", True)]


def test_two_rhythms_are_two_steps(there: Book) -> None:
    for name in ("Sana Okafor", "Ines Duarte"):
        person = put(there, name, every_days=7)
        for days in (130, 100, 70, 40):
            talk(there, [person], "tea", days)
    names = [step.name for step in steps_of(weekly.review(there)) if step.part.part == "rhythm"]
    assert names == ["rhythm ines-duarte", "rhythm sana-okafor"]


def test_a_review_knows_its_week_and_whether_it_is_done(there: Book) -> None:
    before = weekly.review(there)
    review_day.finish(there)
    after = weekly.review(there)
    assert (before.done, after.done, after.week) == (None, TODAY, weekly.week_of(there))


def test_a_review_is_a_report_of_plain_values(there: Book) -> None:
    assert isinstance(weekly.review(there), Review)


# What was good


def test_whom_i_met_through_somebody_was_good(there: Book) -> None:
    introductions.introduce(there, ("maria-chen",), for_me=True, via="tom-reyes")
    introductions.take(there, "i1", made=True)
    assert texts(there, "good") == ["Maria Chen: introduced to you, through Tom Reyes"]
    introductions.take(there, "i1", met=True, text="she will buy")
    assert texts(there, "good") == ["Maria Chen: you met, through Tom Reyes: she will buy"]


def test_two_i_introduced_who_met_were_good(there: Book) -> None:
    introductions.introduce(there, ("maria-chen", "tom-reyes"), private=True)
    introductions.take(there, "i1", made=True)
    introductions.take(there, "i1", met=True, text=SECRET)
    assert "Maria Chen: met Tom Reyes, by you" in texts(there, "good")
    assert SECRET not in str(weekly.review(there))


def test_what_was_kept_of_what_was_committed_to_was_good(there: Book) -> None:
    group = there.communities.add({"handle": "erfa", "name": "Erfa", "kind": "peer group"})
    note = there.notes.commit(group.id, MARIA, TODAY - timedelta(20), SECRET, True, None)
    commitments.keep(there, [note.ref])
    assert texts(there, "good") == ["Maria Chen: kept what was committed to in Erfa"]
