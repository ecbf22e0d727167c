"""Dates and spans as people type and read them."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.dates.birthdays import next_birthday, read_birthday
from netcrm.engine.dates.dates import find_dates, later, read_date
from netcrm.engine.dates.fuzzy import read_rough
from netcrm.engine.dates.spans import read_span
from netcrm.errors import Usage
from rows import each_row
from world import TODAY

T = TypeVar("T")
DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))
PIECES = st.sampled_from(
    """today yesterday tomorrow mon monday sat sun fri may mar march 5 31 29 th st nov feb 2026 2026-11-05 2w 10d 3m
    in by on last next this week month year end of start ago from now a couple few 99999 0 ' 's . , - / : é 喝 ́ İ K ſ
    weekend early mid late eow 3pm at 15:00 half an quarter the every coming due twice never about spring christmas q1
    ~ ²""".split()
)
TALK = st.lists(PIECES, max_size=9).flatmap(lambda words: st.sampled_from(["", " "]).map(lambda gap: gap.join(words)))
ANY_TEXT = st.one_of(st.text(max_size=40), TALK)
TOWARD = st.sampled_from(["past", "future"])

WRITTEN = {
    "today": "2026-09-22",
    "TONIGHT": "2026-09-22",
    "Yesterday": "2026-09-21",
    "tomorrow morning": "2026-09-23",
    "the day before yesterday": "2026-09-20",
    "day after tomorrow": "2026-09-24",
    "last tuesday": "2026-09-15",
    "last monday": "2026-09-21",
    "next tuesday": "2026-09-29",
    "next friday": "2026-10-02",
    "this friday": "2026-09-25",
    "this tuesday": "2026-09-22",
    "coming friday": "2026-09-25",
    "friday next week": "2026-10-02",
    "last week thursday": "2026-09-17",
    "3 weeks ago": "2026-09-01",
    "a week ago": "2026-09-15",
    "two months ago": "2026-07-22",
    "a couple of days ago": "2026-09-20",
    "half a year ago": "2026-03-22",
    "2 hours ago": "2026-09-22",
    "in 10 days": "2026-10-02",
    "in a fortnight": "2026-10-06",
    "in 3m": "2026-12-22",
    "within two weeks": "2026-10-06",
    "a month from now": "2026-10-22",
    "next week": "2026-09-29",
    "last week": "2026-09-15",
    "next month": "2026-10-22",
    "last month": "2026-08-22",
    "end of next week": "2026-10-02",
    "by the end of this month": "2026-09-30",
    "end of last quarter": "2026-06-30",
    "beginning of next month": "2026-10-01",
    "mid next month": "2026-10-15",
    "the 5th of next month": "2026-10-05",
    "this weekend": "2026-09-26",
    "last weekend": "2026-09-19",
    "5 November 2026": "2026-11-05",
    "November 5th, 2026": "2026-11-05",
    "the 5th of nov 2026": "2026-11-05",
    "nov 5 '26": "2026-11-05",
    "05-Nov-2026": "2026-11-05",
    "2026-11-05": "2026-11-05",
    "by 2026/11/05": "2026-11-05",
    "Thu 5 Nov 2026": "2026-11-05",
    "thursday, 5 november 2026 at 3pm": "2026-11-05",
}
OPEN = {
    "monday": ("2026-09-21", "2026-09-28"),
    "tue": ("2026-09-15", "2026-09-29"),
    "on Thurs.": ("2026-09-17", "2026-09-24"),
    "this monday": ("2026-09-21", "2026-09-28"),
    "2w": ("2026-09-08", "2026-10-06"),
    "10d": ("2026-09-12", "2026-10-02"),
    "3m": ("2026-06-22", "2026-12-22"),
    "1y": ("2025-09-22", "2027-09-22"),
    "3 weeks": ("2026-09-01", "2026-10-13"),
    "5 nov": ("2025-11-05", "2026-11-05"),
    "nov 5": ("2025-11-05", "2026-11-05"),
    "5. Nov": ("2025-11-05", "2026-11-05"),
    "22 sep": ("2026-09-22", "2026-09-22"),
    "29 feb": ("2024-02-29", "2028-02-29"),
    "the 5th": ("2026-09-05", "2026-10-05"),
    "the 31st": ("2026-08-31", "2026-10-31"),
    "end of month": ("2026-08-31", "2026-09-30"),
    "end of week": ("2026-09-18", "2026-09-25"),
    "eow": ("2026-09-18", "2026-09-25"),
    "end of year": ("2025-12-31", "2026-12-31"),
    "end of october": ("2025-10-31", "2026-10-31"),
    "the weekend": ("2026-09-19", "2026-09-26"),
    "this week": ("2026-09-22", "2026-09-25"),
}


def answer(read: Callable[..., T], *said: object) -> T | None:
    """What was read, or None for a refusal that shows a way out."""
    try:
        return read(*said)
    except Usage as refusal:
        return None if refusal.hint else pytest.fail(f"no way out of: {refusal}")


@each_row(("text", "on"), WRITTEN.items())
@each_row("toward", ["past", "future"])
def test_a_date_that_says_its_side_is_read_as_written(text: str, on: str, toward: str) -> None:
    assert read_date(text, TODAY, toward) == date.fromisoformat(on)


@each_row(("text", "days"), OPEN.items())
def test_an_open_date_goes_where_it_is_looked_for(text: str, days: tuple[str, str]) -> None:
    assert (str(read_date(text, TODAY, "past")), str(read_date(text, TODAY, "future"))) == days


def test_a_month_on_from_the_last_of_january_is_the_last_of_february() -> None:
    assert read_date("in 1 month", date(2026, 1, 31), "future") == date(2026, 2, 28)


def test_on_a_sunday_this_weekend_is_not_over() -> None:
    assert read_date("this weekend", date(2026, 9, 27), "future") == date(2026, 9, 27)


def test_on_a_sunday_next_monday_is_tomorrow() -> None:
    assert read_date("next monday", date(2026, 9, 27), "future") == date(2026, 9, 28)


def test_a_weekday_decides_the_side_of_a_near_date() -> None:
    assert read_date("Fri 25 Sep", TODAY, "past") == date(2026, 9, 25)


@each_row(
    ("text", "way_out"),
    {
        "": "yesterday",
        "10": "10 days",
        "10 ": "10 nov",
        "march": "5 march",
        "march 2024": "5 march 2024",
        "2024": "5 nov 2024",
        "31.11.2024": "5 nov",
        "24/13": "5 nov",
        "31 feb": "5 nov",
        "29 feb 2025": "5 nov",
        "2026-13-01": "5 nov",
        "1850-01-01": "1900 to 2200",
        "in 99999 years": "1900 to 2200",
        "in 99999 days": "1900 to 2200",
        "Mon 25 Sep 2026": '"25 Sep 2026"',
        "Thu 25 Sep": "25 Sep 2026",
        "soon": "tuesday",
        "mondayish": "tuesday",
        "a w": "tuesday",
    }.items(),
)
def test_what_is_unsure_is_refused_with_what_to_type(text: str, way_out: str) -> None:
    with pytest.raises(Usage) as refusal:
        read_date(text, TODAY, "future")
    assert way_out in refusal.value.hint


@given(ANY_TEXT, TOWARD)
def test_no_text_breaks_the_reading_of_a_date(text: str, toward: str) -> None:
    day = answer(read_date, text, TODAY, toward)
    assert day is None or 1900 <= day.year <= 2200


@given(DAYS, DAYS, TOWARD)
def test_an_iso_date_is_read_from_any_day_in_any_direction(on: date, today: date, toward: str) -> None:
    assert read_date(on.isoformat(), today, toward) == on


@given(st.sampled_from(["monday", "sun", "5 nov", "29 feb", "the 30th", "end of month", "end of week", "2w"]), DAYS)
def test_an_open_date_lies_on_its_side_of_today(text: str, today: date) -> None:
    assert read_date(text, today, "past") <= today <= read_date(text, today, "future")


@each_row(
    ("text", "on"),
    {"1w": "2026-09-29", "3 days": "2026-09-25", "monday": "2026-09-28", "next month": "2026-10-22"}.items(),
)
def test_a_snooze_is_a_span_or_a_day_to_come(text: str, on: str) -> None:
    assert later(text, TODAY) == date.fromisoformat(on)


@each_row("text", ["today", "yesterday", "0d", "2026-09-22", "a week ago", "10"])
def test_a_snooze_ends_after_today(text: str) -> None:
    with pytest.raises(Usage):
        later(text, TODAY)


def found(text: str, toward: str = "past") -> list[str]:
    return [f"{day.text} = {day.on}" for day in find_dates(text, TODAY, toward)]


def test_every_date_in_a_sentence_is_found_in_order() -> None:
    assert found("coffee with Maria yesterday. I owe her the deck by Friday", "future") == [
        "yesterday = 2026-09-21",
        "by Friday = 2026-09-25",
    ]


@each_row(
    ("text", "dates"),
    {
        "met Dev wed": ["wed = 2026-09-16"],
        "met Dev wed.": ["wed = 2026-09-16"],
        "lunch w/ Dev, sat": ["sat = 2026-09-19"],
        "sat: lunch with Tom": ["sat = 2026-09-19"],
        "Sat lunch with Tom": ["Sat = 2026-09-19"],
        "sat morning with Ana": ["sat morning = 2026-09-19"],
        "Mon call with Ana": ["Mon = 2026-09-21"],
        "on sun with Maria": ["on sun = 2026-09-20"],
        "walk last thu with Bo": ["last thu = 2026-09-17"],
        "may 5 lunch with Ana": ["may 5 = 2026-05-05"],
        "met 3 weeks ago at TechHub": ["3 weeks ago = 2026-09-01"],
        "ping her in 2w, maybe": ["in 2w = 2026-10-06"],
        "met on the 5th with Ana": ["on the 5th = 2026-09-05"],
        "yesterday's call with Dev": ["yesterday's = 2026-09-21"],
        "saw her yesterday.Then home": ["yesterday = 2026-09-21"],
        "(yesterday) İİ": ["yesterday = 2026-09-21"],
        "day before\nyesterday met Li": ["day before\nyesterday = 2026-09-20"],
        "lunch Fri 18 Sep 2026 at 1pm with Bo": ["Fri 18 Sep 2026 at 1pm = 2026-09-18"],
        "5 nov 2026, then 2026-11-12": ["5 nov 2026 = 2026-11-05", "2026-11-12 = 2026-11-12"],
        "call over the weekend": ["over the weekend = 2026-09-19"],
        "Thu 18 Sep lunch": ["Thu 18 Sep = 2026-09-18"],
    }.items(),
)
def test_a_date_is_found_with_the_words_that_belong_to_it(text: str, dates: list[str]) -> None:
    assert found(text) == dates


@each_row(
    "text",
    [
        "sat with Maria",
        "Sat with Maria and Dev",
        "walked in the sun",
        "that is where she sat.",
        "Sun Li called",
        "coffee with Thu",
        "met Sun, Dev and Bo",
        "she may come in march",
        "12 may join us",
        "saw April 5 times",
        "talked about monday.com and #friday",
        "the to-day show, étoday, today\u0301, todayé, today_1",
        "we meet every monday",
        "3 weeks of work, 10 days off",
        "she raised 2m",
        "on 31 feb with Dev",
        "Fri 31 Feb 2026",
        "the 1st call of the 5th person",
        "last month's numbers",
        "I owe Dev Friday's deck",
        "thrice in 2 weeks, twice in 3 months",
        "blog.org/2026/11/05/post and v2026-11-05-rc",
        "20 in 2024 or 5 of 11",
        "over the next year",
        "a 2w sprint",
    ],
)
def test_what_only_looks_like_a_date_is_left_alone(text: str) -> None:
    assert found(text) == []


@given(ANY_TEXT, TOWARD)
def test_dates_found_lie_apart_in_order_and_on_word_boundaries(text: str, toward: str) -> None:
    ends = 0
    for day in find_dates(text, TODAY, toward):
        assert ends <= day.start < day.end <= len(text)
        assert day.text == text[day.start : day.end]
        assert not text[max(0, day.start - 1) : day.start].isalnum()
        assert not text[day.end : day.end + 1].isalnum()
        ends = day.end


@given(st.sampled_from(sorted(WRITTEN)), TOWARD)
def test_a_full_phrase_is_found_in_a_sentence(text: str, toward: str) -> None:
    [only] = find_dates(f"coffee with Maria {text}, all well", TODAY, toward)
    assert str(only.on) == WRITTEN[text]


def test_a_long_text_is_searched_without_delay() -> None:
    text = "met Maria on monday and sat with Dev, 3 weeks of 2w sprints in may. " * 300
    assert len(find_dates(text, TODAY, "past")) == 300


@each_row(
    ("text", "days"),
    {
        "3 weeks": 21,
        "10d": 10,
        "2 w": 14,
        "6 months": 180,
        "1y": 365,
        "a month": 30,
        "two weeks": 14,
        "half a year": 182,
        "daily": 1,
        "weekly": 7,
        "Fortnightly": 14,
        "biweekly": 14,
        "monthly": 30,
        "quarterly": 90,
        "annually": 365,
        "twice a year": 182,
        "twice a month": 15,
        "three times a year": 121,
        "4x a year": 91,
        "once a month": 30,
        "every 3 weeks": 21,
        "every other week": 14,
        "every day": 1,
        "once every 2 weeks": 14,
        "never": 0,
        "no": 0,
        "off": 0,
    }.items(),
)
def test_a_span_is_read_in_days(text: str, days: int) -> None:
    assert read_span(text) == days


@each_row(
    ("text", "way_out"),
    {
        "10": '"10 days"',
        "every 60": '"60 days"',
        "0": '"never"',
        "": "monthly",
        "0 days": "never",
        "11 years": "never",
        "sometimes": "monthly",
        "١٠ days": "monthly",
    }.items(),
)
def test_a_span_that_says_too_little_is_refused_with_what_to_type(text: str, way_out: str) -> None:
    with pytest.raises(Usage) as refusal:
        read_span(text)
    assert way_out in refusal.value.hint


@given(ANY_TEXT)
def test_no_text_breaks_the_reading_of_a_span(text: str) -> None:
    days = answer(read_span, text)
    assert days is None or 0 <= days <= 3650


@each_row(
    ("text", "on"),
    {
        "about june": "2026-06-15",
        "~june": "2026-06-15",
        "in October": "2025-10-15",
        "around march 2024": "2024-03-15",
        "june '23": "2023-06-15",
        "2023-06": "2023-06-15",
        "early 2024": "2024-02-15",
        "early march": "2026-03-05",
        "late september": "2025-09-25",
        "last september": "2025-09-15",
        "q1 2024": "2024-02-15",
        "last spring": "2026-04-15",
        "the summer of 2023": "2023-07-15",
        "last winter": "2026-01-15",
        "2019": "2019-07-01",
        "sometime in 2020": "2020-07-01",
        "last year": "2025-07-01",
        "a few months ago": "2026-06-22",
        "about 3 weeks ago": "2026-09-01",
        "two or three years ago": "2024-09-22",
        "years ago": "2023-09-23",
        "christmas": "2025-12-25",
        "easter 2025": "2025-04-20",
        "5 nov": "2025-11-05",
        "monday": "2026-09-21",
    }.items(),
)
def test_history_told_roughly_is_a_plausible_day(text: str, on: str) -> None:
    assert read_rough(text, TODAY) == date.fromisoformat(on)


def test_a_year_still_young_is_the_middle_of_what_has_passed() -> None:
    assert read_rough("2026", date(2026, 1, 31)) == date(2026, 1, 16)


@each_row("text", ["2027", "late 2026", "tomorrow", "10", "", "~", "foo", "31/11/2024", "13/2020"])
def test_rough_history_is_past_and_readable(text: str) -> None:
    with pytest.raises(Usage) as refusal:
        read_rough(text, TODAY)
    assert refusal.value.hint


@given(ANY_TEXT, DAYS)
def test_no_rough_date_lies_after_today(text: str, today: date) -> None:
    day = answer(read_rough, text, today)
    assert day is None or day <= today


@pytest.mark.parametrize(
    "word", ["june", "early june", "late june", "spring", "last winter", "christmas", "last year", "q4", "easter"]
)
@given(today=DAYS)
def test_a_rough_word_always_finds_its_latest_past(word: str, today: date) -> None:
    assert timedelta(0) <= today - read_rough(word, today) <= timedelta(days=732)


@each_row(
    ("text", "stored"),
    {
        "1980-03-07": "1980-03-07",
        "19800307": "1980-03-07",
        "7 March 1980": "1980-03-07",
        "March 7, 1980": "1980-03-07",
        "7 mar": "--03-07",
        "--03-07": "--03-07",
        "--0307": "--03-07",
        "29 feb": "--02-29",
        "14-10": "--10-14",
        "14-10-1980": "1980-10-14",
    }.items(),
)
def test_a_birthday_is_kept_with_or_without_its_year(text: str, stored: str) -> None:
    assert read_birthday(text) == stored


@each_row("text", ["", "7/3", "7/3/1980", "03-07", "--02-30", "29 feb 1981", "1880-01-01", "march", "7"])
def test_an_unsure_birthday_is_refused(text: str) -> None:
    with pytest.raises(Usage):
        read_birthday(text)


@given(ANY_TEXT)
def test_a_birthday_read_is_kept_as_it_is(text: str) -> None:
    stored = answer(read_birthday, text)
    assert stored is None or read_birthday(stored) == stored


def test_a_birthday_today_is_today() -> None:
    assert next_birthday("1980-09-22", TODAY) == TODAY


def test_a_birthday_passed_is_next_year() -> None:
    assert next_birthday("--09-21", TODAY) == date(2027, 9, 21)


def test_the_29th_of_february_is_kept_on_the_28th_in_common_years() -> None:
    assert next_birthday("--02-29", date(2027, 1, 1)) == date(2027, 2, 28)


@given(DAYS, DAYS)
def test_the_next_birthday_is_within_a_year(born: date, today: date) -> None:
    assert timedelta(0) <= next_birthday(born.isoformat(), today) - today <= timedelta(days=366)


@each_row(
    ("text", "message"),
    {
        "": "no date given",
        "2024": "2024 is a year, not a day",
        "10": "10 of what?",
        "march": "march is a month, not a day",
        "24/13": 'there is no day "24/13"',
        "soon": '"soon" is no date netcrm can read',
        "31 feb": 'there is no day "31 feb"',
        "1850-01-01": '"1850-01-01" is too far away',
        "in 99999 years": '"in 99999 years" is too far away',
        "Mon 25 Sep 2026": "25 Sep 2026 is a Friday",
        "word " * 9: '"word word word word word word word word…" is no date netcrm can read',
        "wor " * 10: '"wor wor wor wor wor wor wor wor wor wor" is no date netcrm can read',
    }.items(),
)
def test_a_refusal_says_why(text: str, message: str) -> None:
    with pytest.raises(Usage) as refusal:
        read_date(text, TODAY, "future")
    assert refusal.value.message == message


@each_row(
    ("text", "hint"),
    {
        "1": 'say "1 days", "1 weeks" or "1 nov"',
        "31": 'say "31 days", "31 weeks" or "31 nov"',
        "32": 'say "32 days", "32 weeks" or "10 nov"',
        "0": 'say "0 days", "0 weeks" or "10 nov"',
        "sept., 2024": 'say the day too, like "5 sept., 2024", or "end of sept., 2024"',
        "2100": 'say the day too, like "5 nov 2100" or "end of 2100"',
        "Mon 25 Sep 2026": 'say "25 Sep 2026", or the weekday alone',
    }.items(),
)
def test_a_refusal_says_what_to_type(text: str, hint: str) -> None:
    with pytest.raises(Usage) as refusal:
        read_date(text, TODAY, "future")
    assert refusal.value.hint == hint


def test_a_snooze_that_is_no_day_to_come_says_so() -> None:
    with pytest.raises(Usage, match='"today" is not after today'):
        later("today", TODAY)


@each_row(
    ("text", "message"),
    {
        "10": "10 of what?",
        "0": "0 of what?",
        "": "no span of time given",
        "some times": '"some times" is no span of time',
        "0 days": "a span is between 1 day and 10 years",
        "3651 days": "a span is between 1 day and 10 years",
        "w": '"w" is no span of time',
    }.items(),
)
def test_a_span_refused_says_why(text: str, message: str) -> None:
    with pytest.raises(Usage) as refusal:
        read_span(text)
    assert refusal.value.message == message


@each_row(
    ("text", "message"),
    {
        "": "no birthday given",
        "7/3": "7/3 can be read in two ways",
        "7.3": "7.3 can be read in two ways",
        "03-07": "03-07 can be read in two ways",
        "soon": '"soon" is no birthday netcrm can read',
        "--02-30": 'there is no day "--02-30"',
        "29 feb 1981": 'there is no day "29 feb 1981"',
        "1899-12-31": "nobody here was born in 1899",
        "2201-01-01": "nobody here was born in 2201",
        "980-03-07": "980-03-07 can be read in two ways",
        "--٣07x": '"--٣07x" is no birthday netcrm can read',
    }.items(),
)
def test_a_birthday_refused_says_why(text: str, message: str) -> None:
    with pytest.raises(Usage) as refusal:
        read_birthday(text)
    assert refusal.value.message == message


@each_row(
    ("text", "stored"),
    {
        "1900-01-01": "1900-01-01",
        "2200-12-31": "2200-12-31",
        " 7  mar. '80 ": "1980-03-07",
        "1 january": "--01-01",
        "dec 31, 1999": "1999-12-31",
        "19991231": "1999-12-31",
        "--1231": "--12-31",
        "1980-3-7": "1980-03-07",
    }.items(),
)
def test_a_birthday_is_typed_in_many_ways(text: str, stored: str) -> None:
    assert read_birthday(text) == stored


@each_row(
    ("stored", "today", "on"),
    [
        ("2000-12-31", "2026-12-31", "2026-12-31"),
        ("2000-01-01", "2026-12-31", "2027-01-01"),
        ("--02-29", "2027-02-28", "2027-02-28"),
        ("--02-29", "2027-03-01", "2028-02-29"),
        ("--02-29", "2028-02-28", "2028-02-29"),
    ],
)
def test_the_next_birthday_may_be_today_or_next_year(stored: str, today: str, on: str) -> None:
    assert str(next_birthday(stored, date.fromisoformat(today))) == on


@each_row(
    ("text", "days"),
    {
        "from Fri with Bo": ["from Fri = 2026-09-18"],
        "Fri re the deck": ["Fri = 2026-09-18"],
        "lunch fri re the deck": ["fri = 2026-09-18"],
        "lunch fri re: the deck": ["fri = 2026-09-18"],
        "lunch fri about the deck": ["fri = 2026-09-18"],
        "lunch fri regarding the deck": ["fri = 2026-09-18"],
        "lunch Fri about the deck": [],
        "lunch fri with Bo": ["fri = 2026-09-18"],
        "she sat about an hour": [],
        " (“Mon call with Ana": ["Mon = 2026-09-21"],
        "lunch wed\u00a0”": ["wed = 2026-09-16"],
        "lunch last fri with Bo": ["last fri = 2026-09-18"],
        "lunch fri last week with Bo": ["fri last week = 2026-09-18"],
        "lunch last week, fri with Bo": ["last week, fri = 2026-09-18"],
        "lunch fri at 3pm with Bo": ["fri at 3pm = 2026-09-18"],
        "lunch friday with Bo": ["friday = 2026-09-18"],
        "met 2d with Bo": [],
        "called by 2d with Bo": ["by 2d = 2026-09-20"],
        "paused 2d.": ["2d = 2026-09-20"],
        "the 5th of last month with Bo": ["the 5th of last month = 2026-08-05"],
        "the 5th": [],
        "on the 5th.": ["on the 5th = 2026-09-05"],
        "on the 5th floor": [],
        "the last month with Bo": [],
        "past last month with Bo": [],
        "met last month with Bo": ["last month = 2026-08-22"],
        "met this week with Bo": [],
        "end of year with Bo": ["end of year = 2025-12-31"],
        "call today.Then home": ["today = 2026-09-22"],
        "today.then": [],
        "e-today and -today": ["today = 2026-09-22"],
        "today- and today-ish": ["today = 2026-09-22"],
        "today’ and ’today": ["today = 2026-09-22", "today = 2026-09-22"],
        "yesterday's deck": [],
        "Friday’s call": ["Friday’s = 2026-09-18"],
        "today and 1850-01-01 and 5 nov 2026": ["today = 2026-09-22", "5 nov 2026 = 2026-11-05"],
        "on Mon 25 Sep 2026 with Bo": ["on Mon 25 Sep 2026 = 2026-09-25"],
        "in 99999 years": [],
        "may 5 be": ["may 5 = 2026-05-05"],
    }.items(),
)
def test_what_stands_around_it_decides_whether_it_is_a_day(text: str, days: list[str]) -> None:
    assert found(text) == days


@each_row(
    ("text", "days"),
    {
        "this week with Bo": ["this week = 2026-09-25"],
        "the next month": [],
        "yesterday's call": [],
        "Fri 18 Sep lunch": ["Fri 18 Sep = 2026-09-18"],
        "Thu 18 Mar lunch": ["Thu 18 Mar = 2027-03-18"],
    }.items(),
)
def test_of_days_ahead_other_words_decide(text: str, days: list[str]) -> None:
    assert found(text, "future") == days


@each_row(
    ("text", "today", "on"),
    [
        ("christmas", "2026-12-25", "2026-12-25"),
        ("last christmas", "2026-12-25", "2025-12-25"),
        ("this christmas", "2026-12-26", "2026-12-25"),
        ("june", "2026-06-15", "2026-06-15"),
        ("june", "2026-06-11", "2026-06-06"),
        ("early june", "2026-06-04", "2026-06-02"),
        ("late june", "2026-06-20", "2025-06-25"),
        ("end of june", "2026-06-20", "2025-06-30"),
        ("last june", "2026-06-30", "2025-06-15"),
        ("last june", "2026-07-01", "2026-06-15"),
        ("last summer", "2026-08-31", "2025-07-15"),
        ("last summer", "2026-09-01", "2026-07-15"),
        ("past summer", "2026-09-01", "2026-07-15"),
        ("winter", "2026-12-21", "2026-12-11"),
        ("this year", "2026-03-02", "2026-01-31"),
        ("q1", "2026-01-11", "2026-01-06"),
    ],
)
def test_a_time_still_running_is_told_by_what_has_passed_of_it(text: str, today: str, on: str) -> None:
    assert str(read_rough(text, date.fromisoformat(today))) == on


@each_row(
    ("text", "message"),
    {
        "tomorrow": '"tomorrow" is yet to come',
        "2027": '"2027" is yet to come',
        "foo": '"foo" is no date netcrm can read',
        "about": '"about" is no date netcrm can read',
        "": "no date given",
        "2024-13": '"2024-13" is no date netcrm can read',
        "0/2020": '"0/2020" is no date netcrm can read',
        "about 10": "10 of what?",
    }.items(),
)
def test_rough_history_refused_says_why(text: str, message: str) -> None:
    with pytest.raises(Usage) as refusal:
        read_rough(text, TODAY)
    assert refusal.value.message == message


@each_row(("text", "way_out"), {"foo": "last spring", "": "last spring", "10": "10 days"}.items())
def test_rough_history_refused_shows_the_way_that_fits(text: str, way_out: str) -> None:
    with pytest.raises(Usage) as refusal:
        read_rough(text, TODAY)
    assert way_out in refusal.value.hint
