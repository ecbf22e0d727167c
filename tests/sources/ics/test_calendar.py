from contextlib import suppress
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.errors import NetcrmError, Refused
from netcrm.model.imports import Encounter, Gathered, Left, Party, Terms, Unreadable
from netcrm.sources.ics import calendar as ics
from netcrm.sources.ics import lines as ics_lines
from rows import each_row

TERMS = Terms(since=date(2016, 1, 1), until=date(2026, 9, 22))
BO = "ATTENDEE;CN=Bo Ek:mailto:bo@example.com"
ZONED = "DTSTART;TZID=Europe/Berlin:20241104T090000"


def event(*lines: str, start: str = "DTSTART:20241105T140000Z", uid: str = "UID:1@x", people: str = BO) -> str:
    return "\r\n".join(line for line in ("BEGIN:VEVENT", uid, start, people, *lines, "END:VEVENT") if line)


def calendar(*parts: str) -> bytes:
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *parts, "END:VCALENDAR", ""]).encode()


def read(*parts: str, terms: Terms = TERMS) -> Gathered:
    return ics.read(calendar(*parts), terms)


def only(*parts: str) -> Encounter:
    (encounter,) = read(*parts).encounters
    return encounter


def days(*parts: str) -> list[str]:
    return [encounter.on.isoformat() for encounter in read(*parts).encounters]


def left(*parts: str) -> dict[str, int]:
    return {one.what: one.times for one in read(*parts).left}


def why(*parts: str) -> list[str]:
    return [one.why for one in read(*parts).unreadable]


def people(*lines: str) -> tuple[Party, ...]:
    return only(event(*lines, people="")).people


def test_a_meeting_tells_its_day_its_title_its_place_and_who_was_invited():
    lines = ("ORGANIZER;CN=Mara:mailto:mara@northwind.example", "SUMMARY:Plans\\, again", "LOCATION:Café\\, Paris")
    assert only(event(*lines)) == Encounter(
        line=1,
        key="1@x",
        on=date(2024, 11, 5),
        kind="meeting",
        people=(
            Party(email="mara@northwind.example", name="Mara", role="organizer"),
            Party(email="bo@example.com", name="Bo Ek"),
        ),
        text="Plans, again",
        place="Café, Paris",
    )


def test_a_description_is_never_kept():
    assert "salary" not in repr(read(event("DESCRIPTION:salary\\n 12", "COMMENT:salary", "X-ALT-DESC:salary")))


def test_an_alarm_has_no_say():
    alarm = "BEGIN:VALARM\r\nSUMMARY:Alarm\r\nATTENDEE:mailto:me@example.com\r\nEND:VALARM"
    assert only(event("SUMMARY:Plans", alarm)) == only(event("SUMMARY:Plans"))


@each_row(
    "zone",
    [
        "Europe/Berlin",
        '"(GMT+10:00) Canberra, Melbourne, Sydney"',
        "(GMT+10:00) Canberra, Melbourne, Sydney",
        "W. Europe Standard Time",
        "Western/Central Europe",
        "UTC+11",
        "Customized Time Zone",
        "America",
        "../../etc/passwd",
        "/citadel.org/20190914_1/Europe/Berlin",
        "x" * 5000,
        "",
    ],
)
def test_the_day_is_the_one_on_the_wall_whatever_the_zone_is_called(zone):
    assert days(event(start=f"DTSTART;TZID={zone}:20241105T233000")) == ["2024-11-05"]


@each_row(
    ("home", "on"),
    [("Asia/Tokyo", "2024-11-06"), ("America/New_York", "2024-11-05"), ("Nowhere/Town", "2024-11-05")],
)
def test_a_time_in_utc_has_the_day_of_the_calendars_own_zone(home, on):
    assert days(f"X-WR-TIMEZONE:{home}", event(start="DTSTART:20241105T233000Z")) == [on]


@each_row(
    ("start", "zone", "on"),
    [
        ("20260611T010000Z", "America/New_York", date(2026, 6, 10)),
        ("20260611T223000Z", "Europe/Berlin", date(2026, 6, 12)),
        ("20260111T223000Z", "Europe/Berlin", date(2026, 1, 11)),
    ],
)
def test_a_time_in_utc_has_the_day_of_the_given_zone_where_none_is_told(start, zone, on):
    found = read(event(start=f"DTSTART:{start}"), terms=TERMS._replace(zone=ZoneInfo(zone)))
    assert ([one.on for one in found.encounters], found.local) == ([on], start[:8] != on.strftime("%Y%m%d"))


def test_a_calendar_that_tells_its_zone_needs_no_other():
    terms = TERMS._replace(zone=ZoneInfo("America/New_York"))
    found = read("X-WR-TIMEZONE:Asia/Tokyo", event(start="DTSTART:20260611T010000Z"), terms=terms)
    assert ([one.on for one in found.encounters], found.local) == ([date(2026, 6, 11)], 0)


def test_a_series_in_utc_has_the_days_of_the_given_zone_in_summer_and_winter():
    series = event("RRULE:FREQ=MONTHLY;BYMONTHDAY=10;COUNT=4", start="DTSTART:20260110T223000Z")
    found = read(series, terms=TERMS._replace(zone=ZoneInfo("Europe/Berlin")))
    assert [str(one.on) for one in found.encounters] == ["2026-01-10", "2026-02-10", "2026-03-10", "2026-04-11"]


def test_a_time_in_utc_has_its_own_day_where_no_zone_is_told():
    assert days(event(start="DTSTART:20241105T233000Z")) == ["2024-11-05"]


def test_each_calendar_of_a_file_has_its_own_zone():
    tokyo = calendar("X-WR-TIMEZONE:Asia/Tokyo", event(start="DTSTART:20241105T233000Z"))
    both = tokyo + calendar(event(start="DTSTART:20241105T233000Z", uid="UID:2@x"))
    assert [one.on.day for one in ics.read(both, TERMS).encounters] == [6, 5]


@each_row(
    "line",
    [
        "ATTENDEE;CN=Bo Ek:mailto:bo@example.com",
        "ATTENDEE;CN=Bo Ek:MAILTO:BO@Example.com",
        'ATTENDEE;CN="Bo Ek":bo@example.com',
        "ATTENDEE;CN=Bo Ek;EMAIL=bo@example.com:urn:uuid:1234",
        'ATTENDEE;CN="Bo Ek";EMAIL="bo@example.com":invalid:nomail',
        "ATTENDEE;CN='Bo Ek':mailto:bo%40example.com",
        "ATTENDEE;CN=Bo\r\n  Ek:mailto:bo@exam\r\n ple.com",
        "attendee ; cn = Bo Ek : mailto:bo@example.com",
    ],
)
def test_somebody_invited_is_known_by_name_and_email(line):
    assert people(line) == (Party(email="bo@example.com", name="Bo Ek"),)


def test_a_name_that_repeats_the_email_is_no_name():
    assert people("ATTENDEE;CN=bo@example.com:mailto:bo@example.com") == (Party(email="bo@example.com"),)


def test_somebody_without_an_email_is_known_by_name():
    assert people('ATTENDEE;CN="Ek, Bo":invalid:nomail') == (Party(name="Ek, Bo"),)


@each_row("answer", ["ACCEPTED", "declined", "TENTATIVE", "Needs-Action"])
def test_the_role_is_the_answer_given(answer):
    assert people(f"ATTENDEE;PARTSTAT={answer}:mailto:bo@example.com")[0].role == answer.lower()


def test_an_organizer_who_is_invited_too_is_one_person():
    lines = ("ATTENDEE;CN=Bo;PARTSTAT=ACCEPTED:mailto:bo@example.com", "ORGANIZER:mailto:BO@example.com")
    assert people(*lines) == (Party(email="bo@example.com", name="Bo", role="organizer"),)


def test_an_organizer_who_declined_is_told_as_that():
    lines = ("ORGANIZER:mailto:bo@example.com", "ATTENDEE;PARTSTAT=DECLINED:mailto:bo@example.com")
    assert people(*lines)[0].role == "declined"


@each_row(
    "line",
    [
        "ATTENDEE;CUTYPE=ROOM:mailto:room@example.com",
        "ATTENDEE;CUTYPE=RESOURCE:mailto:beamer@example.com",
        "ATTENDEE;CUTYPE=GROUP:mailto:all@example.com",
        "ATTENDEE;ROLE=NON-PARTICIPANT:mailto:fyi@example.com",
        "ORGANIZER;CN=Team:mailto:abc@group.calendar.google.com",
        "ORGANIZER:mailto:unknownorganizer@calendar.google.com",
        "ATTENDEE:invalid:nomail",
    ],
)
def test_rooms_and_calendars_are_nobody(line):
    assert people(BO, line) == (Party(email="bo@example.com", name="Bo Ek"),)
    assert left(event(line, people="")) == {"events with nobody in them": 1}


def test_an_event_with_an_audience_is_left():
    crowd = [f"ATTENDEE:mailto:p{number}@example.com" for number in range(201)]
    assert left(event(*crowd)) == {"events with more than 200 people": 1}


@each_row(
    ("lines", "kind"),
    [
        (["SUMMARY:Plans"], "meeting"),
        (["SUMMARY:Call with Bo"], "call"),
        (["SUMMARY:Recalling the plan"], "meeting"),
        (["LOCATION:https://acme.zoom.us/j/1"], "call"),
        (["LOCATION:Microsoft Teams Meeting"], "call"),
        (["LOCATION:https://meet.google.com/abc"], "call"),
        (["SUMMARY:Coffee with Bo"], "coffee"),
        (["SUMMARY:Team lunch"], "meal"),
    ],
)
def test_the_kind_is_what_the_title_or_place_says(lines, kind):
    assert only(event(*lines)).kind == kind


@each_row(
    ("place", "kept"),
    [
        ("https://zoom.us/j/1", None),
        ("Office\\; https://zoom.us/j/1", "Office"),
        ("Main St 1\\nBerlin", "Main St 1 Berlin"),
        ("", None),
        ("x" * 300, "x" * 200),
    ],
)
def test_a_place_is_one_line_and_no_link(place, kept):
    assert only(event(f"LOCATION:{place}")).place == kept


@each_row(
    ("lines", "what"),
    [
        (["STATUS:CANCELLED"], "cancelled events"),
        (["X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"], "all-day events"),
    ],
)
def test_an_event_that_is_no_meeting_is_counted(lines, what):
    assert left(event(*lines)) == {what: 1}


@each_row("start", ["DTSTART;VALUE=DATE:20241105", "DTSTART:20241105"])
def test_a_day_without_a_time_is_no_meeting(start):
    assert left(event(start=start)) == {"all-day events": 1}


def test_an_event_nobody_was_invited_to_is_counted():
    assert left(event(people="")) == {"events with nobody in them": 1}


def test_to_dos_and_journals_are_counted():
    parts = ("BEGIN:VTODO\r\nUID:2\r\nEND:VTODO", "BEGIN:VJOURNAL\r\nEND:VJOURNAL")
    assert left(event(), *parts) == {"to-dos": 1, "journal entries": 1}


@each_row("method", ["REPLY", "COUNTER"])
def test_an_answer_to_an_invitation_is_no_meeting(method):
    assert left(f"METHOD:{method}", event(start="")) == {"replies and proposals": 1}


@each_row("day", ["20160101", "20260922"])
def test_the_first_and_the_last_day_of_the_window_count(day):
    assert len(days(event(start=f"DTSTART:{day}T120000"))) == 1


@each_row(("day", "what"), [("20151231", "events before the window"), ("20260923", "events further ahead")])
@each_row("rule", ["", "RRULE:FREQ=DAILY;COUNT=1"])
def test_what_lies_outside_the_window_is_counted(day, what, rule):
    assert left(event(rule, start=f"DTSTART:{day}T120000")) == {what: 1}


def test_a_series_is_one_meeting_for_each_day_under_its_own_key():
    found = read(event("RRULE:FREQ=WEEKLY;COUNT=2", start=ZONED)).encounters
    assert [(one.key, one.on) for one in found] == [
        ("1@x/2024-11-04T09:00:00", date(2024, 11, 4)),
        ("1@x/2024-11-11T09:00:00", date(2024, 11, 11)),
    ]


def test_a_series_without_end_stops_at_the_window():
    assert days(event("RRULE:FREQ=MONTHLY", start="DTSTART:20260710T090000")) == [
        "2026-07-10",
        "2026-08-10",
        "2026-09-10",
    ]


def test_a_series_that_began_long_ago_is_met_in_the_window():
    terms = Terms(since=date(2026, 9, 1), until=date(2026, 9, 22))
    found = read(event("RRULE:FREQ=WEEKLY", start="DTSTART:00010101T090000Z"), terms=terms)
    assert [one.on.day for one in found.encounters] == [7, 14, 21]


@each_row(
    "left_out",
    [
        "EXDATE;TZID=Europe/Berlin:20241111T090000,20241118T090000",
        "EXDATE:20241111T080000Z\r\nEXDATE:20241118T080000Z",
        "EXDATE;VALUE=DATE:20241111,20241118",
        "EXDATE;TZID=W. Europe Standard Time:20241111T090000,20241118T090000",
        "EXDATE;VALUE=DATE:\r\nEXDATE:whenever,20241111T080000Z,20241118T080000Z",
    ],
)
@each_row("start", [ZONED, "DTSTART;TZID=Customized Time Zone:20241104T090000"])
def test_instances_left_out_are_out(left_out, start):
    assert days(event("RRULE:FREQ=WEEKLY;COUNT=3", left_out, start=start)) == ["2024-11-04"]


@each_row(
    "until",
    ["20241111T080000Z", "20241111T090000", "20241111", "20241111T225959Z"],
)
@each_row("start", [ZONED, "DTSTART;TZID=Customized Time Zone:20241104T090000", "DTSTART:20241104T090000"])
def test_a_series_ends_with_its_last_instance_however_its_end_is_written(until, start):
    assert days(event(f"RRULE:FREQ=WEEKLY;UNTIL={until}", start=start)) == ["2024-11-04", "2024-11-11"]


@each_row(
    "added",
    [
        "RDATE:20241106T080000Z",
        "RDATE;TZID=Europe/Berlin;VALUE=PERIOD:20241106T090000/PT1H",
        "RDATE;VALUE=DATE:20241106",
    ],
)
def test_days_added_to_a_series_count(added):
    found = read(event(added, start=ZONED)).encounters
    assert [one.key for one in found] == ["1@x/2024-11-04T09:00:00", "1@x/2024-11-06T09:00:00"]


def series(*changes: str) -> tuple[str, ...]:
    return (event("RRULE:FREQ=WEEKLY;COUNT=4", "SUMMARY:1:1", start=ZONED), *changes)


def test_an_instance_moved_keeps_its_key_and_the_people_of_the_series():
    moved = event("RECURRENCE-ID:20241111T080000Z", "SUMMARY:Moved", start="DTSTART:20241113T090000Z", people="")
    found = read(*series(moved)).encounters
    assert [one.on.day for one in found] == [4, 18, 25, 13]
    assert found[3] == Encounter(2, "1@x/2024-11-11T09:00:00", date(2024, 11, 13), "meeting", found[0].people, "Moved")


def test_an_instance_with_people_of_its_own_has_those():
    moved = event("RECURRENCE-ID;TZID=Europe/Berlin:20241111T090000", people="ATTENDEE:mailto:al@example.com")
    assert read(*series(moved)).encounters[3].people == (Party(email="al@example.com"),)


def test_an_instance_cancelled_is_no_meeting():
    cancelled = event("RECURRENCE-ID:20241111T080000Z", "STATUS:CANCELLED", start="")
    assert days(*series(cancelled)) == ["2024-11-04", "2024-11-18", "2024-11-25"]
    assert left(*series(cancelled)) == {"cancelled events": 1}


def test_an_instance_changed_from_there_on_moves_those_behind_it():
    moved = event(
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20241111T090000",
        "SUMMARY:Later",
        start="DTSTART;TZID=Europe/Berlin:20241112T100000",
        people="",
    )
    found = read(*series(moved)).encounters
    assert sorted((one.on.day, one.text) for one in found) == [(4, "1:1"), (12, "Later"), (19, "Later"), (26, "Later")]
    assert {one.key for one in found} == {one.key for one in read(*series()).encounters}


def test_a_series_cancelled_from_there_on_ends_there():
    cancelled = event("RECURRENCE-ID;RANGE=THISANDFUTURE:20241111T080000Z", "STATUS:CANCELLED")
    assert days(*series(cancelled)) == ["2024-11-04"]


def test_a_changed_instance_counts_without_its_series():
    assert only(event("RECURRENCE-ID:20241104T090000Z")).key == "1@x/2024-11-04T09:00:00"


def test_a_series_cancelled_cancels_its_changed_instances():
    cancelled = event("RRULE:FREQ=DAILY", "STATUS:CANCELLED", start=ZONED)
    assert left(cancelled, event("RECURRENCE-ID:20241105T080000Z")) == {"cancelled events": 2}


def test_of_two_versions_the_later_one_holds():
    old, new = event("SEQUENCE:1", "SUMMARY:Old"), event("SEQUENCE:2", "SUMMARY:New")
    assert [one.text for one in read(new, old).encounters] == ["New"]
    assert left(new, old) == {"older versions of an event": 1}


def test_a_cancellation_sent_later_holds():
    both = calendar("METHOD:REQUEST", event("SEQUENCE:1")) + calendar("METHOD:CANCEL", event("SEQUENCE:2", start=""))
    assert [one.what for one in ics.read(both, TERMS).left] == ["older versions of an event", "cancelled events"]


def test_an_event_without_a_uid_has_the_same_key_every_time():
    assert only(event("SUMMARY:Plans", uid="")).key == "2024-11-05T14:00:00 Plans"


def test_a_uid_as_long_as_a_page_is_cut_down_to_a_hash():
    assert len(only(event(uid="UID:" + "x" * 5000)).key) == 64


def test_of_a_very_long_series_the_latest_meetings_are_read():
    found = read(event("RRULE:FREQ=DAILY", start="DTSTART:20160101T090000Z"))
    assert len(found.encounters) == ics.INSTANCE_LIMIT
    assert found.encounters[-1].on == TERMS.until
    assert found.left == (Left("meetings of a series before its latest 1,000", 2918),)


@each_row(
    ("lines", "reason"),
    [
        (["RRULE:FREQ=SECONDLY"], "repeats every second; such a series is not read"),
        (["RRULE:FREQ=DAILY;BYSECOND=0,1,2"], "repeats several times a day; such a series is not read"),
        (["RRULE:FREQ=WEEKLY;UNTIL=tomorrow"], "its repetition cannot be read"),
        (["RECURRENCE-ID:soon"], "its place in the series cannot be read"),
        (["EXDATE:" + "x" * 20_001], "a line of it is longer than 20,000 characters"),
    ],
)
def test_an_event_that_cannot_be_read_says_why_and_costs_nobody_else(lines, reason):
    found = read(event(*lines), event(uid="UID:2@x"))
    assert found.unreadable == (Unreadable(1, reason),)
    assert [one.key for one in found.encounters] == ["2@x"]


@each_row(
    ("start", "reason"),
    [
        ("", "it has no start"),
        ("DTSTART:soon", "its start cannot be read"),
        ("DTSTART:20241399T090000", "its start cannot be read"),
    ],
)
def test_an_event_without_a_start_says_so(start, reason):
    assert why(event(start=start)) == [reason]


def test_an_event_that_breaks_off_costs_itself():
    found = ics.read(calendar(event(), event(uid="UID:2@x"))[:-40], TERMS)
    assert found.unreadable == (Unreadable(2, "it has no end; the file is damaged there"),)
    assert len(found.encounters) == 1


def test_an_event_without_its_end_costs_itself():
    assert read(event().removesuffix("END:VEVENT"), event(uid="UID:2@x")).encounters[0].key == "2@x"


def test_junk_between_lines_costs_nothing():
    assert len(read("X", event("X", "NAME;;VALUE", ":", "\r\n\r\n"), "junk:").encounters) == 1


def test_a_line_with_one_mark_too_many_is_read_all_the_same():
    assert days(event(start="DTSTART;;VALUE=DATE-TIME:20241105T090000")) == ["2024-11-05"]


@each_row(
    "raw",
    [
        b"\xef\xbb\xbf" + calendar(event("SUMMARY:Zoë")),
        calendar(event("SUMMARY:Zoë")).decode().encode("utf-16"),
        calendar(event("SUMMARY:Zoë")).decode().encode("cp1252"),
        calendar(event("SUMMARY:Zoë")).replace("ë".encode(), b"\xc3\r\n \xab"),
        calendar(event("SUMMARY:Zoë")).replace(b"\r\n", b"\r"),
        calendar(event("SUMMARY:Zoë")).replace(b"\r\n", b"\n"),
        calendar(event("SUMMARY:Zo\r\n\të")),
        calendar(event("summary;language=de:Zoë")).replace(b"VEVENT", b"vevent"),
        event("SUMMARY:Zoë").encode(),
    ],
)
def test_a_file_is_read_in_any_dress(raw):
    assert ics.read(raw, TERMS).encounters[0].text == "Zoë"


@each_row(
    ("raw", "reason"),
    [
        (b"", "no calendar"),
        (b"BEGIN:VCARD\nFN:Bo\nEND:VCARD\n", "no calendar"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10, "no calendar"),
        (b"PK\x03\x04" + bytes(100), "zip file"),
        (calendar(), "no events"),
        (calendar("BEGIN:VTODO", "END:VTODO"), "no events"),
        (calendar("BEGIN:X\n" * 10_000), "nested"),
    ],
)
def test_what_holds_no_events_is_refused_with_a_way_out(raw, reason):
    with pytest.raises(Refused, match=reason) as refused:
        ics.read(raw, TERMS)
    assert refused.value.hint


@pytest.mark.parametrize("limit", ["SIZE_LIMIT", "EVENT_LIMIT", "PART_LIMIT"])
def test_a_file_beyond_reason_is_refused(limit, monkeypatch):
    monkeypatch.setattr(ics_lines, limit, 1)
    with pytest.raises(Refused, match=r"than 1[ 0]"):
        read(event(), event(), event())


def test_more_meetings_than_anybody_had_are_refused(monkeypatch):
    monkeypatch.setattr(ics, "MEETING_LIMIT", 10)
    with pytest.raises(Refused, match="more than 10 meetings"):
        read(event("RRULE:FREQ=DAILY"))


@each_row(
    "lines",
    [
        ["RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"],
        ["RRULE:FREQ=YEARLY;INTERVAL=" + "9" * 4000],
        ["RRULE:FREQ=DAILY;BYSECOND=" + ",".join(map(str, range(60)))],
        ["BEGIN:VEVENT"] * 1000,
        ["SUMMARY:" + "x" * 2_000_000],
        ["SUMMARY;X=" + '"' * 2_000_000],
        ["ATTENDEE" + ";" * 19_000 + ":mailto:bo@example.com"],
        ["RECURRENCE-ID;RANGE=THISANDFUTURE:00010101T000000", "DTSTART:99991231T230000", "RDATE:99991231T000000"],
    ],
)
def test_a_bomb_is_a_value_like_any_other(lines):
    assert isinstance(read(event(*lines, start="DTSTART:00010101T000000Z")), Gathered)


SAMPLES = [
    calendar("X-WR-TIMEZONE:Asia/Tokyo", *series(event("RECURRENCE-ID;RANGE=THISANDFUTURE:20241111T080000Z"))),
    calendar(event("RDATE;VALUE=PERIOD:20241106T090000Z/PT1H", "EXDATE;TZID=Europe/Berlin:20241105T150000")),
    calendar("METHOD:CANCEL", event('ATTENDEE;CN="Ek, Bo";PARTSTAT=ACCEPTED;X=^n:mailto:b@x.org', "LOCATION:a\\;b")),
    calendar(event("RRULE:FREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=1;UNTIL=20260101T000000Z"), "BEGIN:VTODO", "END:VTODO"),
]


@examples(30)
@given(st.sampled_from(SAMPLES), st.lists(st.tuples(st.integers(0), st.binary(max_size=6)), min_size=1, max_size=8))
def test_a_damaged_file_gives_a_value_or_a_reason(raw, damages):
    for at, piece in damages:
        at %= len(raw)
        raw = raw[:at] + piece + raw[at + len(piece) // 2 :]
    for terms in (TERMS, Terms()):
        try:
            found = ics.read(raw, terms)
        except NetcrmError:
            continue
        assert all(one.key and terms.since <= one.on <= terms.until and one.people for one in found.encounters)


@examples(30)
@given(st.lists(st.sampled_from(b"\n".join(SAMPLES).split(b"\n")), max_size=30))
def test_lines_in_any_order_give_a_value_or_a_reason(lines):
    with suppress(NetcrmError):
        assert isinstance(ics.read(b"\n".join([b"BEGIN:VEVENT", *lines, b"END:VEVENT"]), TERMS), Gathered)


@examples(30)
@given(st.datetimes(datetime(2017, 1, 1), datetime(2025, 12, 1)), st.integers(1, 40), st.integers(0, 39))
def test_one_instance_cancelled_is_one_meeting_less(start, times, number):
    start = start.replace(second=0, microsecond=0)
    at = start + timedelta(days=7 * (number % times))
    whole = event(f"RRULE:FREQ=WEEKLY;COUNT={times}", start=f"DTSTART:{start:%Y%m%dT%H%M%S}")
    cancelled = event(f"RECURRENCE-ID:{at:%Y%m%dT%H%M%S}", "STATUS:CANCELLED")
    assert set(days(whole)) - set(days(whole, cancelled)) == {at.date().isoformat()}


@each_row(("lines", "private"), [(("CLASS:CONFIDENTIAL",), True), (("CLASS:PUBLIC",), False), ((), False)])
def test_a_meeting_marked_private_is_private(lines, private):
    assert only(event(*lines)).private is private
