"""Days and spans as netcrm says them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.dates.dates import read_date
from netcrm.engine.dates.formatting import say_about, say_date, say_day, say_due, say_every, say_since, say_span
from netcrm.engine.dates.spans import read_span
from world import TODAY

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize(
    ("on", "said"),
    {
        "2026-09-21": "yesterday",
        "2026-09-22": "today",
        "2026-09-23": "tomorrow",
        "2026-09-25": "Fri 25 Sep",
        "2026-01-01": "Thu 1 Jan",
        "2027-03-01": "Mon 1 Mar",
        "2025-12-31": "31 Dec 2025",
        "2024-09-25": "25 Sep 2024",
    }.items(),
)
def test_a_day_is_said_with_its_year_only_when_needed(on: str, said: str) -> None:
    assert say_date(date.fromisoformat(on), TODAY) == said


def test_a_day_in_full_has_its_weekday_and_year() -> None:
    assert say_day(date(2026, 9, 25)) == "Fri 25 Sep 2026"


@given(DAYS, st.one_of(st.integers(-800, 800), st.integers(-18000, 18000)))
def test_a_day_that_is_printed_is_read_back(today: date, away: int) -> None:
    on = today + timedelta(days=away)
    assert read_date(say_date(on, today), today, "past" if on < today else "future") == on


@pytest.mark.parametrize("on", [date(2024, 2, 29), date(2028, 2, 29)])
@given(away=st.integers(-800, 800))
def test_a_printed_29_february_is_read_back(on: date, away: int) -> None:
    today = on + timedelta(days=away)
    assert read_date(say_date(on, today), today, "past" if on < today else "future") == on


@pytest.mark.parametrize(
    ("days", "said"),
    {
        0: "never",
        1: "1 day",
        7: "1 week",
        10: "10 days",
        21: "3 weeks",
        30: "1 month",
        90: "3 months",
        365: "1 year",
    }.items(),
)
def test_a_span_is_said_in_the_unit_that_fits(days: int, said: str) -> None:
    assert say_span(days) == said


def test_every_span_that_is_printed_is_read_back() -> None:
    assert [days for days in range(3651) if read_span(say_span(days)) != days] == []


def test_every_rhythm_that_is_printed_is_read_back() -> None:
    assert [days for days in range(3651) if read_span(say_every(days)) != days] == []


@pytest.mark.parametrize(("days", "said"), {0: "never", 1: "every day", 7: "every week", 21: "every 3 weeks"}.items())
def test_a_rhythm_is_said_with_every(days: int, said: str) -> None:
    assert say_every(days) == said


@pytest.mark.parametrize(
    ("days", "said"),
    {
        0.5: "day",
        1: "day",
        7.2: "week",
        9.4: "9 days",
        14: "2 weeks",
        24: "3 weeks",
        30: "month",
        45: "6 weeks",
        61: "2 months",
        340: "11 months",
        365: "year",
        730: "2 years",
    }.items(),
)
def test_a_pace_stands_after_usually_every(days: float, said: str) -> None:
    assert say_about(days) == said


@given(st.floats(0, 4000))
def test_a_pace_is_never_told_as_a_fraction_or_a_lone_one(days: float) -> None:
    number, _, unit = say_about(days).rpartition(" ")
    assert (int(number) >= 2 and unit.endswith("s")) if number else not unit.endswith("s")


@pytest.mark.parametrize(
    ("on", "said"),
    {
        "2026-09-22": "today",
        "2026-09-21": "since yesterday",
        "2026-09-16": "since Wednesday",
        "2026-09-15": "since 15 Sep",
        "2026-07-24": "since 24 Jul",
        "2026-03-31": "from March",
        "2025-10-01": "from October",
        "2025-09-22": "from September 2025",
    }.items(),
)
def test_long_ago_is_said_kindly(on: str, said: str) -> None:
    assert say_since(date.fromisoformat(on), TODAY) == said


@given(DAYS, st.integers(1, 5000))
def test_no_number_of_days_late_is_ever_said(today: date, late: int) -> None:
    said = say_since(today - timedelta(days=late), today)
    assert "days" not in said
    assert "late" not in said


@pytest.mark.parametrize(
    ("on", "said"),
    {
        "2026-09-22": "today",
        "2026-09-23": "tomorrow",
        "2026-09-25": "by Fri 25 Sep",
        "2028-01-05": "by 5 Jan 2028",
        "2026-09-21": "since yesterday",
        "2026-03-03": "from March",
    }.items(),
)
def test_what_is_due_is_said_with_its_day(on: str, said: str) -> None:
    assert say_due(date.fromisoformat(on), TODAY) == said
