"""Hush: for how long nothing is shown of what somebody wrote, read from what was typed."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Annotated

from netcrm.errors import Hint, Usage
from netcrm.named_tuple import NamedTuple

HOUR = timedelta(hours=1)
LONGEST = timedelta(days=1)
_AMOUNT = re.compile(r"(\d{1,4}(?:[.,]\d{1,2})?)\s*(hours?|std|stunden?|h|minutes?|minuten?|min|m)(?![a-z])")
_CLOCK = re.compile(r"(?:until|till|to|bis)?\s*(\d{1,2})(?:[:.h](\d\d))?\s*(am|pm|uhr)?")


class Hushed(NamedTuple):
    """Whether nothing is shown of what somebody wrote. now, until: this moment and when it ends, by this machine's
    clock, as ISO text. before: when a hush that was on would have ended; None where there was none, or nobody knows."""

    did: Annotated[str, ("begun", "is on", "ended", "was off")]
    now: str
    until: str | None = None
    before: str | None = None


def hush(typed: str, now: datetime, keep: Callable[[datetime | None], tuple[bool, datetime | None]]) -> Hushed:
    """Hushes netcrm for as long as was typed, "" for an hour, or ends it.

    keep: hushes it until then, or ends it for None, and answers whether it was hushed before, and until when.
    """
    until = end_of(typed, now)
    was_on, end = keep(until)
    before = end.isoformat() if end else None
    if until is None:
        return Hushed("ended" if was_on else "was off", now.isoformat(), before=before)
    return Hushed("begun", now.isoformat(), until.isoformat(), before)


def is_status(typed: str) -> bool:
    """Whether it was only asked for how long netcrm is hushed."""
    return " ".join(typed.lower().split()) in ("status", "?")


def status(now: datetime, hushed: tuple[bool, datetime | None]) -> Hushed:
    """Whether netcrm is hushed, and until when; nothing is changed."""
    is_on, end = hushed
    return Hushed("is on" if is_on else "was off", now.isoformat(), end.isoformat() if end else None)


def end_of(text: str, now: datetime) -> datetime | None:
    """When it ends by what was typed: "", "1h", "30m", "2h", "until 15:10"; None for "off"."""
    typed = " ".join(text.lower().split())
    if typed in ("off", "end", "stop"):
        return None
    if typed in ("", "on"):
        return now + HOUR
    end = _after(typed, now) or _at(typed, now)
    if end is None:
        raise Usage(f'"{text.strip()}" is no time to be hushed for', Hint("hush_example"))
    if end - now > LONGEST:
        raise Usage("a hush lasts a day at most", Hint("hush_example"))
    return end


def _after(typed: str, now: datetime) -> datetime | None:
    parts = _AMOUNT.findall(typed)
    if not parts or _AMOUNT.sub("", typed).replace("for", "").replace("and", "").strip():
        return None
    spans = (timedelta(**{"hours" if unit[0] in "hs" else "minutes": float(n.replace(",", "."))}) for n, unit in parts)
    length = sum(spans, timedelta())
    return now + length if length else None


def _at(typed: str, now: datetime) -> datetime | None:
    """The next time the clock shows that; an hour alone needs "until" before it."""
    found = _CLOCK.fullmatch(typed)
    if not found or not (found[2] or found[3] or not typed[0].isdigit()):
        return None
    hour = int(found[1]) % 12 + (12 if found[3] == "pm" else 0) if found[3] in ("am", "pm") else int(found[1])
    if hour > 23 or int(found[2] or 0) > 59:
        return None
    end = now.replace(hour=hour, minute=int(found[2] or 0), second=0, microsecond=0)
    return end if end > now else end + timedelta(days=1)
