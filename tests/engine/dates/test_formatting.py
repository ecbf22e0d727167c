"""Days and spans as netcrm says them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.dates.dates import read_date
from netcrm.engine.dates.formatting import (
    say_about,
    say_birthday,
    say_date,
    say_day,
    say_due,
    say_every,
    say_since,
    say_span,
)
from netcrm.engine.dates.spans import read_span
from rows import each_row
from world import TODAY

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@each_row(
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
        "2027-03-21": "Sun 21 Mar",
        "2027-03-22": "22 Mar 2027",
        "2026-09-20": "Sun 20 Sep",
        "2026-09-24": "Thu 24 Sep",
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


@each_row(
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
        364: "52 weeks",
        371: "371 days",
        690: "23 months",
        720: "24 months",
        750: "750 days",
        730: "2 years",
        60: "2 months",
        8: "8 days",
    }.items(),
)
def test_a_span_is_said_in_the_unit_that_fits(days: int, said: str) -> None:
    assert say_span(days) == said


def test_every_span_that_is_printed_is_read_back() -> None:
    assert [days for days in range(3651) if read_span(say_span(days)) != days] == []


def test_every_rhythm_that_is_printed_is_read_back() -> None:
    assert [days for days in range(3651) if read_span(say_every(days)) != days] == []


@each_row(("days", "said"), {0: "never", 1: "every day", 7: "every week", 21: "every 3 weeks"}.items())
def test_a_rhythm_is_said_with_every(days: int, said: str) -> None:
    assert say_every(days) == said


@each_row(
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
        6: "6 days",
        8: "8 days",
        13.4: "13 days",
        13.6: "2 weeks",
        28: "4 weeks",
        29: "month",
        32: "month",
        33: "5 weeks",
        59: "8 weeks",
        60: "2 months",
        380: "year",
        381: "13 months",
        396: "13 months",
        623: "20 months",
        625: "2 years",
        1500: "4 years",
    }.items(),
)
def test_a_pace_stands_after_usually_every(days: float, said: str) -> None:
    assert say_about(days) == said


@given(st.floats(0, 4000))
def test_a_pace_is_never_told_as_a_fraction_or_a_lone_one(days: float) -> None:
    number, _, unit = say_about(days).rpartition(" ")
    assert (int(number) >= 2 and unit.endswith("s")) if number else not unit.endswith("s")


@each_row(
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
        "2026-07-23": "from July",
        "2025-09-30": "from September 2025",
        "2024-12-01": "from December 2024",
        "2026-09-17": "since Thursday",
        "2026-09-20": "since Sunday",
        "2026-09-23": "tomorrow",
        "2026-10-05": "Mon 5 Oct",
    }.items(),
)
def test_long_ago_is_said_kindly(on: str, said: str) -> None:
    assert say_since(date.fromisoformat(on), TODAY) == said


@given(DAYS, st.integers(1, 5000))
def test_no_number_of_days_late_is_ever_said(today: date, late: int) -> None:
    said = say_since(today - timedelta(days=late), today)
    assert "days" not in said
    assert "late" not in said


@each_row(
    ("on", "said"),
    {
        "2026-09-22": "today",
        "2026-09-23": "tomorrow",
        "2026-09-25": "by Fri 25 Sep",
        "2028-01-05": "by 5 Jan 2028",
        "2026-09-21": "since yesterday",
        "2026-03-03": "from March",
        "2026-09-24": "by Thu 24 Sep",
    }.items(),
)
def test_what_is_due_is_said_with_its_day(on: str, said: str) -> None:
    assert say_due(date.fromisoformat(on), TODAY) == said


@each_row(("born", "said"), {"1980-03-07": "7 Mar 1980", "--03-07": "7 Mar", "--02-29": "29 Feb", "": ""}.items())
def test_a_birthday_is_said_with_the_year_that_is_known(born: str, said: str) -> None:
    assert say_birthday(born) == said


def test_every_weekday_and_month_has_its_name() -> None:
    days = [say_since(TODAY - timedelta(days=away), TODAY) for away in range(2, 7)]
    assert days == ["since Sunday", "since Saturday", "since Friday", "since Thursday", "since Wednesday"]
    weekdays = [say_day(date(2026, 9, day))[:3] for day in range(21, 28)]
    assert weekdays == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    months = [say_since(date(2025, month, 1), date(2026, month, 1)).split()[1] for month in range(1, 13)]
    assert months == [
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ]


@each_row(("on", "said"), {"2026-09-22": "since Tuesday", "2026-09-21": "since Monday"}.items())
def test_a_few_days_ago_is_said_by_its_weekday(on: str, said: str) -> None:
    assert say_since(date.fromisoformat(on), date(2026, 9, 24)) == said
