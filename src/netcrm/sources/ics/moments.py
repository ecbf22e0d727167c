"""Points in time as calendars write them: the wall clock, and its zone where anybody knows it."""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from netcrm.named_tuple import NamedTuple

_MOMENT = re.compile(r"([0-9]{8})(?:T([0-9]{2})([0-9]{2})(?:[0-9]{2})?)?(Z?)")
_ZONE_NAME = re.compile(r"[A-Za-z0-9_+/-]{1,60}")
_ZONE_LIMIT = 200  # names of zones looked up in one file, each a file on disk; a calendar of travels has twenty
UNSURE = timedelta(hours=12)  # how far a zone nobody knows is from UTC, hardly ever more
_UTC_NAMES = ("UTC", "Etc/UTC", "Etc/GMT")


class Moment(NamedTuple):
    """A point in time as written. zone: UTC for a time ending in Z, None for one without a zone or with an unknown one.

    all_day: a day and no time.
    """

    wall: datetime
    zone: tzinfo | None = None
    all_day: bool = False


class Zones:
    """Time zones by what a calendar calls them, each looked up once."""

    def __init__(self) -> None:
        self.known: dict[str, tzinfo | None] = {"": None}

    def named(self, name: str) -> tzinfo | None:
        """The zone, or None where nobody knows it; never an error."""
        if name not in self.known and len(self.known) <= _ZONE_LIMIT:
            self.known[name] = self._zone_named(name)
        return self.known.get(name)

    def _zone_named(self, name: str) -> tzinfo | None:
        parts = name.strip("/").split("/")
        for start in range(min(len(parts), 6)):  # /citadel.org/20190914_1/Europe/Berlin
            if zone := _zone("/".join(parts[start:])):
                return zone
        return None


def moment_of(text: str, zone: tzinfo | None) -> Moment:
    """The moment written, in this zone unless it says it is UTC; of a period its beginning. ValueError for none."""
    match = _MOMENT.fullmatch(text.partition("/")[0].rpartition(":")[2].strip())
    if match is None:
        raise ValueError("not a time")
    on = date(int(match[1][:4]), int(match[1][4:6]), int(match[1][6:]))
    if match[2] is None:
        return Moment(datetime.combine(on, time()), None, True)
    return Moment(datetime.combine(on, time(int(match[2]), int(match[3]))), UTC if match[4] else zone)


def seen_from(moment: Moment, zone: tzinfo | None) -> datetime:
    """What the clock on the wall shows in this zone; as written where either zone is not known."""
    if moment.zone is None or zone is None or moment.zone == zone:
        return moment.wall
    try:
        return moment.wall.replace(tzinfo=moment.zone).astimezone(zone).replace(tzinfo=None)
    except OverflowError:  # at either end of time
        return moment.wall


def last_seen_from(end: Moment, zone: tzinfo | None) -> datetime:
    """The clock in this zone when a series ends: late on a day without a time, later still in a zone nobody knows."""
    if end.all_day:
        return datetime.combine(end.wall, time.max)
    unsure = end.zone is not None and zone is None and end.wall.date() < date.max
    return end.wall + UNSURE if unsure else seen_from(end, zone)


def _zone(name: str) -> tzinfo | None:
    if name in _UTC_NAMES:
        return UTC
    try:
        return ZoneInfo(name) if _ZONE_NAME.fullmatch(name) else None
    except (ValueError, KeyError, OSError):  # OSError: "America" is a folder
        return None
