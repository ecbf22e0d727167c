"""Today's date, the time now and the machine's time zone; no other module asks for them."""

from datetime import UTC, date, datetime, timedelta, tzinfo


def today() -> date:
    """Today, in the machine's own time zone."""
    return date.today()


def seconds() -> float:
    """This moment in seconds since 1970, as files have it."""
    import time

    return time.time()


def now() -> str:
    """This moment as ISO text to the second, for the journal of commands."""
    return datetime.now().isoformat(timespec="seconds")


def zone() -> tzinfo:
    """The machine's own time zone, with its summer times of every year."""
    return _Here()


class _Here(tzinfo):
    """The zone in which the system tells the time; its name is not always known, so the system is asked each time."""

    def utcoffset(self, dt: datetime | None) -> timedelta | None:
        return dt.replace(tzinfo=None).astimezone().utcoffset() if dt else None

    def dst(self, _: datetime | None, /) -> timedelta | None:
        return None

    def tzname(self, dt: datetime | None) -> str | None:
        return dt.replace(tzinfo=None).astimezone().tzname() if dt else None

    def fromutc(self, dt: datetime) -> datetime:
        return dt.replace(tzinfo=UTC).astimezone().replace(tzinfo=self)
