"""A moment that is typed: a day, a time of the clock of it, or both ("2026-09-20 14:00", "yesterday 9:30", "14:00")."""

import re
from datetime import datetime, timedelta

_CLOCK = re.compile(r"(?:^|[\sT,])(?:at\s+)?([01]?\d|2[0-3])[:h]([0-5]\d)(?::([0-5]\d))?\s*$", re.IGNORECASE)
_AGO = re.compile(r"(\d{1,4}|an?)\s*(h|hours?|min|minutes?)(?:\s+ago)?", re.IGNORECASE)
_END = "23:59:59"


def ago(text: str, now: str) -> str:
    """The moment that "2 hours ago", "an hour ago" or "30 min" is, as ISO text; "" for other words. now: ISO text."""
    found = _AGO.fullmatch(text.strip())
    if not found:
        return ""
    number = int(found[1]) if found[1].isdigit() else 1
    span = timedelta(hours=number) if found[2][0] in "hH" else timedelta(minutes=number)
    return (datetime.fromisoformat(now) - span).isoformat()


def split_clock(text: str) -> tuple[str, str]:
    """The words of the day, and the last second that is meant, as HH:MM:SS.

    A time belongs to its whole minute and a day to its end: what was done in it is before "then". The words are ""
    where only a time is typed; the second is "" where no time is.
    """
    found = _CLOCK.search(text.strip())
    if not found:
        return text.strip(), ""
    hour, minute, second = found.groups()
    return text.strip()[: found.start()].strip(" ,"), f"{int(hour):02}:{minute}:{second or 59}"


def last_second(day: str, clock: str) -> str:
    """The moment as ISO text; without a time the end of the day."""
    return f"{day}T{clock or _END}"
