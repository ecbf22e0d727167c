"""The calendars of the corpus beside what somebody reading them by hand would expect; skipped where it is not there."""

from datetime import date

import pytest
from paths import CORPUS

from netcrm.errors import Refused
from netcrm.model.imports import Encounter, Gathered, Left, Party, Terms, Unreadable
from netcrm.sources.ics import calendar
from rows import each_row

FILES = CORPUS / "ics"
TERMS = Terms(since=date(1990, 1, 1), until=date(2026, 11, 28))
NO_START = "it has no start"

pytestmark = pytest.mark.skipif(not FILES.exists(), reason="the corpus of samples is not here")


def read(name: str) -> Gathered:
    return calendar.read((FILES / f"{name}.ics").read_bytes(), TERMS)


def told(name: str) -> list[tuple[date, str, str]]:
    return [(meeting.on, meeting.kind, meeting.text) for meeting in read(name).encounters]


@each_row(
    ("name", "meetings", "left"),
    [
        ("calcard__006", 0, {"events with nobody in them": 4}),
        ("calcard__026", 2, {"cancelled events": 1, "events with nobody in them": 1}),
        ("calcard__045", 0, {"events with nobody in them": 1}),
        ("calcard__199", 5, {}),
        ("calcard__220", 1, {"replies and proposals": 5, "older versions of an event": 3}),
        ("ical.js__daily_recur", 0, {"events with nobody in them": 1}),
        ("ical.js__google_birthday", 0, {"all-day events": 4}),
        ("ical.js__parserv2", 1000, {"meetings of a series before its latest 1,000": 2709}),
        ("icalendar__alarm_google_future", 0, {"events with nobody in them": 1}),
        ("icalendar__broken_ical", 0, {"events with nobody in them": 1}),
        ("icalendar__issue_104_broken_calendar", 0, {"events with nobody in them": 1}),
        ("icalendar__issue_156_RDATE_with_PERIOD_TZID_khal", 19, {}),
        ("icalendar__issue_165_missing_event", 0, {"events with nobody in them": 1}),
        ("icalendar__issue_218_bad_tzid", 0, {"events with nobody in them": 1}),
        ("icalendar__issue_237_fail_to_parse_timezone_with_non_ascii_tzid", 0, {"events with nobody in them": 1}),
        ("icalendar__issue_526_calendar_with_different_events", 0, {"events with nobody in them": 2}),
        ("icalendar__multiple_timezones", 0, {"events with nobody in them": 3}),
        ("icalendar__parsing_error", 0, {"older versions of an event": 1, "all-day events": 1}),
        ("icalendar__property_params", 0, {"all-day events": 1}),
        ("own_allday_birthday", 0, {"all-day events": 1}),
        ("own_cancelled_series", 3, {"cancelled events": 1}),
        ("own_meeting_invite", 1, {}),
        ("vobject__ms_tzid", 0, {"events with nobody in them": 1}),
        ("vobject__radicale-0827", 0, {"events with nobody in them": 1, "cancelled events": 2}),
    ],
)
def test_every_event_is_a_meeting_or_left_for_a_reason(name, meetings, left):
    found = read(name)
    assert (len(found.encounters), found.unreadable) == (meetings, ())
    assert {one.what: one.times for one in found.left} == left


@each_row(
    ("name", "unreadable"),
    [
        ("icalendar__issue_1050_multiple_calendars", [1, 2]),
        ("icalendar__issue_722_missing_timezones", [2, 3]),
        ("icalendar__rfc_5545_RDATE_example", [1, 2, 3, 4, 5, 6]),
        ("icalendar__rfc_7986_conferences", [1]),
    ],
)
def test_an_event_without_a_start_says_so(name, unreadable):
    assert read(name).unreadable == tuple(Unreadable(number, NO_START) for number in unreadable)


def test_an_event_beside_those_without_a_start_is_told():
    found = read("icalendar__issue_722_missing_timezones")
    assert found.left == (Left("events with nobody in them", 1), Left("to-dos", 1))


def test_a_bomb_is_refused_in_one_line():
    assert read("own_rrule_bomb").unreadable == (Unreadable(1, "repeats every second; such a series is not read"),)


@each_row(
    ("name", "reason"),
    [
        ("icalendar__bom_calendar", "the calendar holds no events"),
        ("icalendar__calendar_with_unicode", "the calendar holds no events"),
        ("icalendar__fuzz_testcase_0_char_in_component_name", "this is no calendar"),
    ],
)
def test_a_calendar_without_events_is_refused(name, reason):
    with pytest.raises(Refused, match=reason):
        read(name)


def test_a_moved_instance_counts_on_its_new_day_and_a_cancelled_one_not_at_all():
    assert told("own_cancelled_series") == [
        (date(2024, 11, 4), "meeting", "1:1 with Bo"),
        (date(2024, 12, 2), "meeting", "1:1 with Bo"),
        (date(2024, 11, 26), "meeting", "1:1 with Bo (moved)"),
    ]
    assert {one.people for one in read("own_cancelled_series").encounters} == {
        (Party(email="bo@example.com", name="Bo Ek"),)
    }


def test_an_invitation_gives_its_people_without_the_room():
    (meeting,) = read("own_meeting_invite").encounters
    assert meeting == Encounter(
        line=1,
        key="1@x",
        on=date(2024, 11, 5),
        kind="meeting",
        people=(
            Party(email="mara@northwind.example", name="Okafor, Mara", role="organizer"),
            Party(email="me@example.com", name="Me", role="needs-action"),
            Party(email="x@example.com", name="evil"),
        ),
        text="Déjeuner [31mrouge",
        place="Café, Paris",
    )


def test_a_series_of_lotus_is_one_meeting_a_day():
    found = read("calcard__199").encounters
    assert [one.on.isoformat() for one in found] == [f"2005-04-{day}" for day in range(11, 16)]
    assert [(party.email, party.role) for party in found[0].people] == [
        ("icalchair@coffeebean.com", "organizer"),
        ("icalparticipant@coffeebean.com", "needs-action"),
    ]


def test_days_added_as_periods_are_meetings():
    found = read("icalendar__issue_156_RDATE_with_PERIOD_TZID_khal").encounters
    assert (found[0].on, found[1].on, found[-1].on) == (date(2018, 3, 27), date(2018, 4, 3), date(2018, 7, 31))
    assert {one.people for one in found} == {(Party(email="xyz@xyz.com", name="XYZ", role="accepted"),)}


def test_the_latest_of_several_requests_holds():
    (meeting,) = read("calcard__220").encounters
    assert (meeting.on, meeting.text) == (date(1997, 7, 1), "Pool party")
    assert [(party.email, party.name, party.role) for party in meeting.people] == [
        ("b@example.com", "B", "organizer"),
        ("a@example.com", "BIG A", "accepted"),
        ("c@example.com", "C", ""),
        ("d@example.com", "Hal", ""),
    ]


def test_a_tentative_meeting_counts():
    assert told("calcard__026") == [
        (date(2022, 7, 4), "meeting", "Tentative"),
        (date(2022, 7, 5), "meeting", "Confirmed"),
    ]


def test_a_meeting_every_working_day_ends_today_and_knows_no_weekend():
    found = read("ical.js__parserv2").encounters
    assert found[-1].on == date(2026, 11, 27)
    assert {one.on.weekday() for one in found} == {0, 1, 2, 3, 4}
    assert [(party.email, party.role) for party in found[0].people] == [
        ("x@bar.com", "organizer"),
        ("foo@bar.com", "accepted"),
    ]
