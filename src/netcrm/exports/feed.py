"""Days as a calendar other programs can subscribe to: what is due and whose birthday it is, one all-day event each."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from netcrm import safe
from netcrm.exports.lines import escaped, folded
from netcrm.named_tuple import NamedTuple


class Day(NamedTuple):
    """Something on a day. uid: its lasting name, so that a calendar moves what it has instead of doubling it."""

    uid: str
    on: date
    title: str
    text: str = ""
    yearly: bool = False


def feed(days: Sequence[Day], stamp: date, name: str = "netcrm") -> str:
    """The days as iCalendar 2.0, in their order, with line ends as CRLF; the same days give the same text.

    stamp: the day it was made. name: what calendars call it. The events leave one's time free. Each 29 February comes
    every year, on the 28th where there is none.
    """
    lines = [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", "-//netcrm//netcrm//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("X-WR-CALNAME", escaped(safe.line(name))),
        *(line for day in days for line in _event(day, stamp)),
        ("END", "VCALENDAR"),
    ]
    return "".join(folded(name, value) for name, value in lines)


def _event(day: Day, stamp: date) -> Iterator[tuple[str, str]]:
    yield "BEGIN", "VEVENT"
    yield "UID", escaped(f"{safe.line(day.uid)}@netcrm")
    yield "DTSTAMP", f"{_plain(stamp)}T000000Z"
    yield "DTSTART;VALUE=DATE", _plain(day.on)
    if day.on < date.max:
        yield "DTEND;VALUE=DATE", _plain(day.on + timedelta(1))
    if day.yearly:
        leap = (day.on.month, day.on.day) == (2, 29)
        yield "RRULE", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" if leap else "FREQ=YEARLY"
    yield "SUMMARY", escaped(safe.line(day.title))
    if day.text.strip():
        yield "DESCRIPTION", escaped(day.text.strip())
    yield "TRANSP", "TRANSPARENT"
    yield "END", "VEVENT"


def _plain(on: date) -> str:
    return on.isoformat().replace("-", "")
