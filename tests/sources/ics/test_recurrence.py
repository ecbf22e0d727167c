from datetime import date, datetime, time, timedelta
from itertools import takewhile

import pytest
from dateutil.rrule import rrulestr
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.sources.ics import recurrence
from netcrm.sources.ics.recurrence import Patience, days, rule_of
from rows import each_row

FAR = date(2060, 1, 1)
WEEKDAYS = "MO TU WE TH FR SA SU".split()


def unrolled(text: str, start: date, first: date = date.min, last: date = FAR) -> list[date]:
    patience = Patience()
    patience.renew()
    return list(days(rule_of(text, start), start, first, last, patience))


def years(*months_and_days: tuple[int, int, int]) -> list[date]:
    return [date(*one) for one in months_and_days]


def test_a_weekly_meeting_keeps_its_weekday():
    assert unrolled("FREQ=WEEKLY;COUNT=3", date(2024, 11, 4)) == years((2024, 11, 4), (2024, 11, 11), (2024, 11, 18))


def test_every_other_week_on_two_days():
    found = unrolled("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4", date(2024, 11, 4))
    assert found == years((2024, 11, 4), (2024, 11, 6), (2024, 11, 18), (2024, 11, 20))


def test_the_last_friday_of_each_month():
    found = unrolled("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", date(2024, 11, 29))
    assert found == years((2024, 11, 29), (2024, 12, 27))


def test_the_last_working_day_of_each_month():
    found = unrolled("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", date(2024, 11, 29))
    assert found == years((2024, 11, 29), (2024, 12, 31))


def test_the_31st_passes_over_short_months():
    assert unrolled("FREQ=MONTHLY;COUNT=2", date(2024, 1, 31)) == years((2024, 1, 31), (2024, 3, 31))


def test_a_29_february_comes_in_leap_years():
    assert unrolled("FREQ=YEARLY;COUNT=2", date(2024, 2, 29)) == years((2024, 2, 29), (2028, 2, 29))


def test_a_week_of_the_year_keeps_the_weekday_of_the_start():
    assert unrolled("FREQ=YEARLY;BYWEEKNO=20;COUNT=2", date(2024, 5, 13)) == years((2024, 5, 13), (2025, 5, 12))


def test_spaces_and_small_letters_in_a_rule_do_not_matter():
    found = unrolled("freq=daily; byday=MO, TU ;count=2", date(2024, 11, 4))
    assert found == years((2024, 11, 4), (2024, 11, 5))


def test_a_count_begins_at_the_start_and_not_at_the_window():
    assert unrolled("FREQ=DAILY;COUNT=10", date(2024, 1, 1), first=date(2024, 1, 9)) == years(
        (2024, 1, 9), (2024, 1, 10)
    )


def test_days_before_the_window_are_not_walked():
    assert unrolled("FREQ=DAILY;INTERVAL=3", date(1, 1, 1), date(2024, 1, 1), date(2024, 1, 4)) == years(
        (2024, 1, 1), (2024, 1, 4)
    )


@each_row(("freq", "unit"), [("SECONDLY", "second"), ("MINUTELY", "minute"), ("HOURLY", "hour")])
def test_what_repeats_all_day_long_is_refused(freq, unit):
    with pytest.raises(ValueError, match=f"^repeats every {unit}; such a series is not read$"):
        rule_of(f"FREQ={freq}", date(2024, 1, 1))


@each_row("part", ["BYHOUR=9,17", "BYMINUTE=0,30", "BYSECOND=" + ",".join(map(str, range(60)))])
def test_what_repeats_several_times_a_day_is_refused(part):
    with pytest.raises(ValueError, match="several times a day"):
        rule_of(f"FREQ=DAILY;{part}", date(2024, 1, 1))


@each_row(
    "text",
    [
        "",
        "FREQ",
        "FREQ=OFTEN",
        "W1 MO #0",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=1,2,3",
        "FREQ=DAILY;COUNT=-1",
        "FREQ=DAILY;COUNT=" + "9" * 5000,
        "FREQ=MONTHLY;BYDAY=XX",
        "FREQ=MONTHLY;BYDAY=1.5MO",
        "FREQ=YEARLY;BYMONTH=May",
    ],
)
def test_what_is_no_rule_is_refused(text):
    with pytest.raises(ValueError, match="its repetition cannot be read"):
        rule_of(text, date(2024, 1, 1))


@each_row(
    "text",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=20",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=DAILY;INTERVAL=" + "9" * 4000,
    ],
)
def test_a_rule_that_never_comes_true_comes_to_an_end(text):
    assert unrolled(text, date(2020, 1, 1), date(2020, 1, 2)) == []


@each_row("text", ["FREQ=DAILY;COUNT=999999", "FREQ=YEARLY;BYDAY=MO;COUNT=999999"])
def test_a_rule_that_must_be_counted_from_the_year_one_is_refused(text):
    with pytest.raises(ValueError, match="repeats too often to be read"):
        unrolled(text, date(1, 1, 1), date(2024, 1, 1))


def test_many_series_share_one_patience():
    patience = Patience(a_series=10, a_file=15)
    rule, start = rule_of("FREQ=DAILY;COUNT=5", date(2024, 1, 1)), date(2024, 1, 1)
    patience.renew()
    assert len(list(days(rule, start, start, FAR, patience))) == 5
    patience.renew()
    with pytest.raises(ValueError, match="too many series"):
        list(days(rule, start, start, FAR, patience))


@each_row("freq", ["DAILY", "WEEKLY;WKST=SU", "MONTHLY;BYMONTHDAY=1,31", "YEARLY;BYWEEKNO=1,53;BYDAY=MO,SU"])
@each_row("start", [date.min, date(9999, 12, 1)])
def test_either_end_of_time_is_no_error(freq, start):
    assert all(start <= day for day in unrolled(f"FREQ={freq};COUNT=400", start, last=date.max))


# Only rules that come true, as dateutil does not end otherwise. It also takes the week of the start for a shorter one
# with BYSETPOS, and does not know that the first days of a year's first week are in its week -52 too.
DAYS = st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=3, unique=True).map(",".join)
NTH_DAYS = st.tuples(st.sampled_from([1, 2, 3, 4, -1, -2]), st.sampled_from(WEEKDAYS)).map(
    lambda nth: f"{nth[0]}{nth[1]}"
)
MONTH_DAYS = st.lists(st.integers(1, 28) | st.integers(-28, -1), min_size=1, max_size=3)
MONTHS = st.lists(st.integers(1, 12), min_size=1, max_size=3)


def listed(name: str, numbers: st.SearchStrategy[list[int]]) -> st.SearchStrategy[str]:
    return numbers.map(lambda found: f";{name}=" + ",".join(map(str, found)))


def maybe(strategy: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.just("") | strategy


@st.composite
def rules(draw: st.DrawFn) -> str:
    freq = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    text = f"FREQ={freq};INTERVAL={draw(st.integers(1, 4))}" + draw(maybe(st.integers(1, 30).map(";COUNT={}".format)))
    text += draw(maybe(st.sampled_from(WEEKDAYS).map(";WKST={}".format)))
    if freq in ("DAILY", "WEEKLY"):
        return text + draw(maybe(DAYS.map(";BYDAY={}".format))) + draw(maybe(listed("BYMONTH", MONTHS)))
    wide = [
        st.just(""),
        listed("BYMONTHDAY", MONTH_DAYS),
        DAYS.map(";BYDAY={}".format),
        NTH_DAYS.map(";BYDAY={}".format),
        DAYS.map(";BYDAY={};BYSETPOS=1,-1".format),
    ]
    if freq == "YEARLY" and draw(st.booleans()):
        # dateutil counts the weeks of the year before wrongly where 1 January lies in its 52nd or 53rd
        weeks = listed("BYWEEKNO", st.lists(st.integers(1, 51) | st.integers(-50, -1), min_size=1, max_size=3))
        yearly = listed("BYYEARDAY", st.lists(st.integers(1, 366) | st.integers(-366, -1), min_size=1, max_size=3))
        return text + draw(yearly | st.tuples(weeks, DAYS.map(";BYDAY={}".format)).map("".join))
    return text + draw(st.one_of(wide)) + draw(maybe(listed("BYMONTH", MONTHS)))


@examples(30)
@given(rules(), st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.integers(0, 3000), st.integers(0, 2000))
def test_the_days_are_those_dateutil_finds(text, start, ahead, length):
    first = start + timedelta(ahead)
    last = first + timedelta(length)
    theirs = takewhile(lambda found: found.date() <= last, rrulestr(text, dtstart=datetime.combine(start, time(9))))
    assert unrolled(text, start, first, last) == [found.date() for found in theirs if found.date() >= first]


def test_an_endless_daily_series_looks_at_no_day_by_itself(monkeypatch):
    monkeypatch.setattr(recurrence, "_days_of_period", None)
    found = unrolled("FREQ=DAILY;INTERVAL=3", date(2024, 11, 4), date(2024, 11, 6), date(2024, 11, 12))
    assert found == years((2024, 11, 7), (2024, 11, 10))


def test_an_endless_daily_series_spends_what_looking_at_its_days_would():
    patience = Patience(a_file=100)
    patience.renew()
    assert len(list(days(rule_of("FREQ=DAILY", FAR), FAR, FAR, FAR + timedelta(49), patience))) == 50
    assert patience.file_left == 0
    with pytest.raises(ValueError, match="too many series"):
        list(days(rule_of("FREQ=DAILY", FAR), FAR, FAR, FAR, patience))


@each_row("week", [52, 53])
def test_the_last_weeks_of_a_year_reach_into_the_next(week):
    start, last = date(1993, 1, 1), date(2030, 12, 31)
    every = (start + timedelta(days) for days in range((last - start).days + 1))
    right = [day for day in every if day.isocalendar()[1] == week and day.weekday() in (0, 5)]
    assert unrolled(f"FREQ=YEARLY;BYWEEKNO={week};BYDAY=MO,SA", start, start, last) == right
