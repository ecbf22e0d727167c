"""Plans that live: they take place, move, are let go, and a log that answers one becomes it."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from netcrm.errors import NotFound, Refused
from netcrm.flows.day import rows
from netcrm.flows.keep import history
from netcrm.flows.log import interactions, plans
from netcrm.flows.log.interactions import Entry
from netcrm.flows.people import people
from netcrm.store.book import Book
from world import TODAY

DAY = timedelta(1)


@pytest.fixture
def there(book: Callable[..., Book], once: Callable[..., None]) -> Iterator[Book]:
    """Maria and Tom in your day, Ines in the background."""

    @once
    def fill() -> None:
        with book(write=True) as opened:
            for name in ("Maria Chen", "Tom Reyes"):
                people.add(opened, {"name": name})
            people.add(opened, {"name": "Ines Weber", "stage": "known"})

    with book(write=True) as opened:
        yield opened


def log(book: Book, on: date, text: str = "lunch with Tom", who=("tom-reyes",), kind: str = "meal", **more):
    return interactions.log(book, Entry(text, who, on, kind, **more))


def planned(book: Book) -> list[tuple[str, date, str]]:
    return [(one.ref, one.on, one.text) for one in book.interactions.planned()]


def story(book: Book, person: int = 2) -> list[tuple[str, date, str]]:
    return [(one.ref, one.on, one.text) for one in book.interactions.of(person)]


# Planning


def test_what_is_logged_for_a_later_day_is_planned(there):
    report = log(there, TODAY + DAY)
    assert (report.interaction.planned, report.understood.planned) == (True, True)
    assert (story(there), planned(there)) == ([], [("l1", TODAY + DAY, "lunch with Tom")])


def test_today_can_be_planned_too(there):
    assert log(there, TODAY, planned=True).interaction.planned


def test_a_plan_brings_nobody_into_your_day(there):
    assert log(there, TODAY + DAY, who=("ines-weber",)).followed == ()
    assert there.people.get(3)[0].stage == "known"


def test_the_same_plan_told_twice_is_one(there):
    log(there, TODAY + DAY)
    log(there, TODAY + DAY, "lunch with Tom at Luigi's")
    assert planned(there) == [("l1", TODAY + DAY, "lunch with Tom at Luigi's")]


@pytest.mark.parametrize(
    "other", [{"on": TODAY + 2 * DAY}, {"kind": "call"}, {"who": ("tom-reyes", "maria-chen")}, {"who": ("maria-chen",)}]
)
def test_another_day_kind_or_person_is_another_plan(there, other):
    log(there, TODAY + DAY)
    log(there, **{"on": TODAY + DAY, **other})
    assert len(planned(there)) == 2


def test_an_edit_to_a_later_day_makes_it_a_plan_and_one_to_an_earlier_says_it_happened(there):
    log(there, TODAY)
    interactions.mend(there, {"day": TODAY + DAY})
    assert (story(there), len(planned(there))) == ([], 1)
    interactions.mend(there, {"day": TODAY - DAY})
    assert (len(story(there)), planned(there)) == (1, [])


# It took place, moved, or did not take place


def test_done_says_that_a_plan_took_place_on_its_day(there):
    log(there, TODAY, planned=True)
    report = rows.done(there, "l1", "he joins us")
    assert (report.did, report.interaction.planned) == ("happened", False)
    assert story(there) == [("l1", TODAY, "lunch with Tom: he joins us")]
    assert there.people.get(2)[1].last_on == TODAY


def test_what_is_done_before_its_day_took_place_today(there):
    log(there, TODAY + DAY)
    rows.done(there, "l1")
    assert story(there) == [("l1", TODAY, "lunch with Tom")]


def test_whoever_a_plan_took_place_with_is_in_your_day_then(there):
    log(there, TODAY + DAY, who=("ines-weber",))
    assert [ref.name for ref in rows.done(there, "l1").followed] == ["Ines Weber"]


def test_a_meeting_of_a_calendar_brings_nobody_into_your_day(there):
    log(there, TODAY + DAY, who=("ines-weber",))
    there.interaction_sources.keep("ics", [(1, "k", {})])
    assert rows.done(there, "l1").followed == ()


def test_snooze_moves_a_plan(there):
    log(there, TODAY + DAY)
    report = rows.snooze(there, "l1", TODAY + 3 * DAY)
    assert (report.did, report.before, report.interaction.on) == ("moved", TODAY + DAY, TODAY + 3 * DAY)
    assert report.interaction.planned


def test_drop_takes_a_plan_away(there):
    log(there, TODAY + DAY)
    assert rows.drop(there, "l1").did == "dropped"
    assert (planned(there), story(there)) == ([], [])


def test_the_trace_of_a_plan_that_was_let_go_stays(there):
    log(there, TODAY + DAY)
    there.interaction_sources.keep("ics", [(1, "k", {})])
    rows.drop(there, "l1")
    assert there.interaction_sources.of("ics") == {"k": (None, {})}


def test_several_meetings_of_a_calendar_are_answered_together(there):
    log(there, TODAY + DAY)
    log(there, TODAY + DAY, kind="call", who=("maria-chen",))
    report = rows.done(there, "l1-2")
    assert ([report.interaction.ref, *(one.ref for one in report.others)], planned(there)) == (["l1", "l2"], [])


def test_several_meetings_do_not_move_together(there):
    log(there, TODAY + DAY)
    log(there, TODAY + DAY, kind="call", who=("maria-chen",))
    with pytest.raises(Refused, match="do not move"):
        rows.snooze(there, "l1-2", TODAY + 3 * DAY)


@pytest.mark.parametrize("change", [rows.done, rows.drop])
def test_what_happened_is_no_plan(there, change):
    log(there, TODAY)
    with pytest.raises(Refused, match="l1 is no plan"):
        change(there, "l1")


def test_an_id_of_nothing_is_told(there):
    with pytest.raises(NotFound, match="no log l9"):
        rows.done(there, "l9")


@pytest.mark.parametrize(
    "change",
    [
        lambda book: rows.done(book, "l1", "he joins us"),
        lambda book: rows.snooze(book, "l1", TODAY + 3 * DAY),
        lambda book: rows.drop(book, "l1"),
        lambda book: log(book, TODAY, "talked about prices"),
        lambda book: log(book, TODAY + 3 * DAY, moved=True),
    ],
)
def test_undo_takes_back_what_became_of_a_plan(book, there, change):
    log(there, TODAY + DAY)
    before = there.snapshot.read()
    change(there)
    assert there.snapshot.read() != before
    there.history.end()
    history.undo(there)
    assert there.snapshot.read() == before


# A log that answers a plan


@pytest.mark.parametrize("offset", [-1, 0, 1])
def test_a_log_within_a_day_of_a_plan_becomes_it(there, offset):
    uid = log(there, TODAY, planned=True).interaction.uid
    report = log(there, TODAY - offset * DAY if offset > 0 else TODAY, "talked about prices")
    assert report.interaction.uid == uid
    assert (planned(there), len(story(there))) == ([], 1)


def test_a_plan_keeps_what_the_log_does_not_say(there):
    log(there, TODAY, planned=True, place="Luigi's", topics=("prices",), private=True)
    made = log(there, TODAY, "was good", kind="other").interaction
    assert (made.kind, made.place, made.topics, made.private, made.text) == (
        "meal",
        "Luigi's",
        ("prices",),
        True,
        "was good",
    )


@pytest.mark.parametrize(
    "entry",
    [
        {"on": TODAY - 2 * DAY},
        {"who": ("tom-reyes", "maria-chen")},
        {"kind": "message"},
        {"kind": "email"},
    ],
)
def test_a_log_of_something_else_leaves_the_plan(there, entry):
    log(there, TODAY, planned=True)
    log(there, **{"on": TODAY, **entry})
    assert len(planned(there)) == 1


def test_a_call_today_does_not_answer_the_lunch_of_tomorrow(there):
    log(there, TODAY + DAY)
    log(there, TODAY, "spoke about it", kind="call")
    assert (len(planned(there)), len(story(there))) == (1, 1)


def test_of_two_plans_the_nearest_is_answered(there):
    log(there, TODAY - DAY, planned=True)
    log(there, TODAY, planned=True)
    log(there, TODAY)
    assert planned(there) == [("l1", TODAY - DAY, "lunch with Tom")]


def test_the_trace_stays_with_a_plan_that_a_log_answers(there):
    log(there, TODAY, planned=True)
    there.interaction_sources.keep("ics", [(1, "k", {})])
    log(there, TODAY, "talked about prices")
    assert there.interaction_sources.of("ics") == {"k": (1, {})}


# A plan that moved


def test_what_moved_moves_the_plan(there):
    log(there, TODAY + DAY)
    report = log(there, TODAY + 3 * DAY, "lunch with Tom moved to friday", moved=True)
    assert (planned(there), report.understood.moved) == ([("l1", TODAY + 3 * DAY, "lunch with Tom")], TODAY + DAY)


def test_what_moved_and_was_not_planned_is_a_plan(there):
    report = log(there, TODAY + 3 * DAY, moved=True)
    assert (len(planned(there)), report.understood.moved) == (1, None)


def test_of_several_plans_the_one_of_that_kind_moves(there):
    log(there, TODAY + DAY, kind="call", text="call")
    log(there, TODAY + 2 * DAY)
    assert plans.moved_plan(there, [2], "meal").ref == "l2"
    assert plans.moved_plan(there, [2], "coffee").ref == "l1"


def test_a_plan_of_yesterday_moves_where_there_is_no_other(there):
    log(there, TODAY - DAY, planned=True)
    assert plans.moved_plan(there, [2]).ref == "l1"


def test_the_plan_with_others_too_moves_where_only_one_of_them_is_named(there):
    log(there, TODAY + DAY, who=("tom-reyes", "maria-chen"))
    log(there, TODAY + 3 * DAY, moved=True)
    assert planned(there) == [("l1", TODAY + 3 * DAY, "lunch with Tom")]
    assert len(there.interactions.by_ids([1])[0].people) == 2


def test_the_plan_with_nobody_else_moves_first(there):
    log(there, TODAY + DAY, who=("tom-reyes", "maria-chen"))
    log(there, TODAY + 2 * DAY)
    assert plans.moved_plan(there, [2], "meal").ref == "l2"


# Who was planned and not there, and what a calendar told before


def test_whoever_was_planned_and_not_there_leaves_the_plan_that_took_place(there):
    log(there, TODAY, who=("tom-reyes", "maria-chen"), planned=True)
    made = log(there, TODAY, "only Tom came", missing=("maria-chen",)).interaction
    assert (made.ref, [ref.name for ref in made.people], planned(there)) == ("l1", ["Tom Reyes"], [])
    assert story(there, 1) == []


def test_a_meeting_of_a_calendar_that_is_planned_again_by_hand_is_one(there):
    log(there, TODAY + DAY, "Tom / you", kind="meeting")
    there.interaction_sources.keep("ics", [(1, "k", {})])
    log(there, TODAY + DAY)
    assert planned(there) == [("l1", TODAY + DAY, "lunch with Tom")]


def test_of_a_plan_that_was_typed_another_kind_is_another(there):
    log(there, TODAY + DAY, "Tom / you", kind="meeting")
    log(there, TODAY + DAY)
    assert len(planned(there)) == 2
