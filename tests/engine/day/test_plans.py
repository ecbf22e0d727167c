"""Rows about what is planned, and the question whether it took place."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.day.plans import Plan, happened, planned, what, what_with
from netcrm.errors import Hint
from netcrm.model.history import Interaction
from netcrm.model.people import Ref
from world import TODAY

TOM, INES, DEV = (
    Ref("tom-reyes", "Tom Reyes", "peer", 1),
    Ref("ines-duarte", "Ines Duarte", "peer", 2),
    Ref("dev", "Dev Patel", "peer", 3),
)


def plan(number: int, offset: int, text: str = "", kind: str = "coffee", people=(TOM,), imported=False, **more) -> Plan:
    on = TODAY + timedelta(offset)
    return Plan(Interaction(number, "u", on, kind, text, people, planned=True, ref=f"l{number}", **more), imported)


def keys(items) -> list[str]:
    return [item.key for item in items]


def test_a_plan_shows_the_day_before_and_on_its_day():
    assert keys(planned([plan(1, 2), plan(2, 1), plan(3, 0), plan(4, -1)], TODAY)) == ["l3", "l2"]


def test_looking_ahead_shows_the_plans_of_these_days():
    assert keys(planned([plan(1, 2), plan(2, 9)], TODAY, 7)) == ["l1"]


def test_the_row_of_a_plan_says_what_and_with_whom_else():
    (item,) = planned([plan(1, 1, "lunch with Tom, Ines and Dev", "meal", (TOM, INES, DEV))], TODAY)
    assert (item.person, item.people, item.why, item.due) == (
        TOM,
        (INES, DEV),
        "lunch with Ines and Dev",
        TODAY + timedelta(1),
    )
    assert (item.ref, item.command) == ("l1", Hint("prep", ("tom-reyes",)))


def test_the_day_after_each_plan_that_was_typed_is_asked_for():
    items = happened([plan(2, -1, "lunch with Tom", "meal"), plan(1, -3), plan(3, 0)], TODAY)
    assert [(item.key, item.why) for item in items] == [
        ("l1", "Did coffee with Tom happen?"),
        ("l2", "Did lunch with Tom happen?"),
    ]


def test_the_meetings_of_a_calendar_are_one_question_after_those_that_were_typed():
    days = [plan(number, -1, kind="call", people=(INES,), imported=True) for number in range(1, 6)]
    items = happened([*days, plan(9, -1)], TODAY)
    assert keys(items) == ["l9", "l1-2-3-4-5"]
    assert items[1].why == "Did these happen? call with Ines, call with Ines, call with Ines and 2 more"


def test_one_meeting_of_a_calendar_is_asked_for_like_any_plan():
    assert [item.why for item in happened([plan(1, -1, imported=True)], TODAY)] == ["Did coffee with Tom happen?"]


@given(st.lists(st.tuples(st.integers(-9, 9), st.booleans()), max_size=9))
def test_no_plan_of_these_days_is_passed_over(offsets):
    plans = [plan(number, offset, imported=imported) for number, (offset, imported) in enumerate(offsets, 1)]
    shown = [key for item in (*planned(plans, TODAY, 9), *happened(plans, TODAY)) for key in item.key[1:].split("-")]
    assert sorted(map(int, shown)) == [one.interaction.id for one in plans]


@pytest.mark.parametrize(
    ("kind", "text", "private", "word"),
    [
        ("meal", "Lunch with Tom", False, "lunch"),
        ("meal", "supper at eight", False, "supper"),
        ("meal", "with Tom", False, "meal"),
        ("meal", "lunch with Tom", True, "meal"),
        ("other", "brunch", False, "brunch"),
        ("other", "launch party", False, "contact"),
        ("call", "", False, "call"),
    ],
)
def test_what_is_planned_in_a_word(kind, text, private, word):
    assert what(plan(1, 0, text, kind, private=private).interaction) == word


@pytest.mark.parametrize(
    ("people", "told"),
    [
        ((), "coffee"),
        ((TOM,), "coffee with Tom"),
        ((TOM, INES), "coffee with Tom and Ines"),
        ((TOM, INES, DEV), "coffee with Tom and Ines and 1 more"),
    ],
)
def test_what_is_planned_with_whom(people, told):
    assert what_with(plan(1, 0).interaction, people) == told
