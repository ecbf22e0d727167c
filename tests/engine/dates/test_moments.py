"""Days and times of the clock that are typed together."""

from netcrm.engine.dates.moments import ago, last_second, split_clock
from rows import each_row


@each_row(
    ("typed", "words", "clock"),
    [
        ("yesterday", "yesterday", ""),
        ("2026-09-20 14:00", "2026-09-20", "14:00:59"),
        ("2026-09-20T14:00:07", "2026-09-20", "14:00:07"),
        ("yesterday at 9:30", "yesterday", "09:30:59"),
        ("last monday, 18h05", "last monday", "18:05:59"),
        ("14:00", "", "14:00:59"),
        ("at 7:15", "", "07:15:59"),
        ("5 nov", "5 nov", ""),
        ("24:00", "24:00", ""),
        ("14:60", "14:60", ""),
        ("2026-09-20", "2026-09-20", ""),
    ],
)
def test_a_time_behind_a_day_is_told_apart_from_it(typed, words, clock):
    assert split_clock(typed) == (words, clock)


def test_a_day_lasts_to_its_end_and_a_time_to_the_end_of_its_minute():
    assert last_second("2026-09-20", "") == "2026-09-20T23:59:59"
    assert last_second("2026-09-20", split_clock("14:00")[1]) == "2026-09-20T14:00:59"


@each_row(
    ("typed", "moment"),
    [
        ("2 hours ago", "2026-09-21T23:30:00"),
        ("an hour ago", "2026-09-22T00:30:00"),
        ("30 min", "2026-09-22T01:00:00"),
        ("1h", "2026-09-22T00:30:00"),
        ("2 days ago", ""),
        ("yesterday", ""),
        ("14:00", ""),
        ("99999 hours ago", ""),
    ],
)
def test_hours_and_minutes_are_counted_back_from_now(typed, moment):
    assert ago(typed, "2026-09-22T01:30:00") == moment
