from datetime import date, timedelta

from effort import examples
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from netcrm import safe
from netcrm.exports.feed import Day, feed
from rows import each_row
from world import TODAY

DECK = Day("o12", date(2026, 9, 25), "The deck for Maria")


def events(*days: Day) -> list[Event]:
    return Calendar.from_ical(feed(days, TODAY)).events


def only(day: Day) -> Event:
    (event,) = events(day)
    return event


def test_a_day_is_one_event_all_day_long():
    assert feed([DECK], TODAY).split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//netcrm//netcrm//EN",
        "CALSCALE:GREGORIAN",
        "X-WR-CALNAME:netcrm",
        "BEGIN:VEVENT",
        "UID:o12@netcrm",
        "DTSTAMP:20260922T000000Z",
        "DTSTART;VALUE=DATE:20260925",
        "DTEND;VALUE=DATE:20260926",
        "SUMMARY:The deck for Maria",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_an_empty_feed_is_a_calendar_all_the_same():
    assert Calendar.from_ical(feed([], TODAY, name="Mine")).get("X-WR-CALNAME") == "Mine"


def test_a_feed_is_no_invitation():
    assert "METHOD" not in feed([DECK], TODAY)


def test_a_birthday_comes_every_year():
    assert only(Day("b1", date(1980, 3, 7), "Maria's birthday", yearly=True))["RRULE"].to_ical() == b"FREQ=YEARLY"


def test_a_29_february_comes_every_year_too():
    rule = only(Day("b1", date(2000, 2, 29), "Liz's birthday", yearly=True))["RRULE"]
    assert rule.to_ical() == b"FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2"


def test_no_line_is_longer_than_a_calendar_may_have():
    text = feed([DECK._replace(title="Zoë 李雷 " * 50, text="x" * 500)], TODAY)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75


def test_a_strangers_escape_sequence_does_not_get_out():
    assert only(DECK._replace(title="\x1b[31mred\nX:y"))["SUMMARY"] == "[31mred X:y"


@each_row("on", [date.min, date(800, 12, 25), date.max])
def test_either_end_of_time_is_a_day(on):
    assert only(DECK._replace(on=on))["DTSTART"].dt == on


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


@examples(30)
@given(
    st.lists(st.builds(Day, st.uuids().map(str), st.dates(max_value=date(9999, 12, 30)), TEXTS, TEXTS, st.booleans()))
)
def test_what_icalendar_reads_back_is_what_was_written(days):
    for day, event in zip(days, events(*days), strict=True):
        assert event["UID"] == f"{day.uid}@netcrm"
        assert (event["DTSTART"].dt, event["DTEND"].dt) == (day.on, day.on + timedelta(1))
        assert event["SUMMARY"] == safe.line(day.title)
        assert event.get("DESCRIPTION", "") == safe.clean(day.text.strip().replace("\r\n", "\n").replace("\r", "\n"))
        assert ("RRULE" in event) == day.yearly


@examples(30)
@given(st.lists(st.builds(Day, TEXTS, st.dates(), TEXTS, TEXTS, st.booleans()), max_size=5))
def test_the_same_days_give_the_same_text(days):
    assert feed(days, TODAY) == feed(list(days), TODAY)
