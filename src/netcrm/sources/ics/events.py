"""One event of a calendar, read as far as it takes to know when it is, of which series, and whether it took place."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, tzinfo
from hashlib import sha256

from netcrm import safe
from netcrm.named_tuple import NamedTuple
from netcrm.sources.ics.lines import Block, parts, unescaped
from netcrm.sources.ics.moments import UNSURE, Moment, Zones, last_seen_from, moment_of, seen_from
from netcrm.sources.ics.recurrence import Rule, rule_of

_KEY_LIMIT = 200  # characters; a longer UID is replaced by its hash
_NAMES = {"DTSTART": "start", "RECURRENCE-ID": "place in the series"}


class Event(NamedTuple):
    """An event. at: which instance of a series it changes; lasting: it changes all that follow too.

    home: the zone of its calendar. rules: how it repeats, each with the last moment it may. rank: of two versions the
    higher one holds.
    """

    block: Block
    uid: str
    start: Moment
    at: Moment | None
    lasting: bool
    cancelled: bool
    rules: tuple[tuple[Rule, datetime], ...]
    home: tzinfo | None
    rank: tuple[int, str, int]

    @property
    def repeats(self) -> bool:
        return bool(self.rules) or "RDATE" in self.block.lines

    def day(self, wall: datetime, here: tzinfo | None = None) -> date:
        """The day on which it takes place when a clock in its zone shows this. here: the zone where none is told."""
        return seen_from(Moment(wall, UTC), self.home or here).date() if self.start.zone is UTC else wall.date()

    def key(self, original: datetime | None) -> str:
        """Its lasting name, or that of the instance that was to begin then."""
        name = self.uid if len(self.uid) <= _KEY_LIMIT else sha256(self.uid.encode(errors="replace")).hexdigest()
        return f"{name}/{original.isoformat()}" if original else name


def event_of(block: Block, zones: Zones) -> Event:
    """The event; ValueError with the reason where it cannot be read."""
    if block.flaw:
        raise ValueError(block.flaw)
    cancelled = block.method == "CANCEL" or text_of(block, "STATUS").upper() in ("CANCELLED", "CANCELED")
    start, at = _moment(block, "DTSTART", zones), _moment(block, "RECURRENCE-ID", zones)
    if start is None and not cancelled:
        raise ValueError("it has no start")
    start = start or Moment(datetime.min)
    if text_of(block, "X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE":
        start = start._replace(all_day=True)
    return Event(
        block,
        text_of(block, "UID") or f"{start.wall.isoformat()} {text_of(block, 'SUMMARY')}",
        start,
        at,
        at is not None and parts(block.lines["RECURRENCE-ID"][0])[0].get("RANGE", "").upper() == "THISANDFUTURE",
        cancelled,
        tuple(_rules(block, start)),
        zones.named(block.home),
        (_number(block, "SEQUENCE"), text_of(block, "DTSTAMP"), block.number),
    )


def text_of(block: Block, name: str) -> str:
    """The text of the first line of this name, made harmless; "" where there is none."""
    return safe.line(unescaped(parts(block.lines[name][0])[1])) if name in block.lines else ""


def moments_of(block: Block, name: str, zones: Zones) -> Iterator[Moment]:
    """Those in the lines of this name that can be read; an empty EXDATE leaves nothing out."""
    for line in block.lines.get(name, ()):
        parameters, value = parts(line)
        zone = zones.named(parameters.get("TZID", ""))
        for text in value.split(","):
            with suppress(ValueError):
                yield moment_of(text, zone)


def place_of(moment: Moment, slots: Sequence[datetime], zone: tzinfo | None) -> int | None:
    """Which of these beginnings is meant: of a day the first on it, else the nearest, as its zone may be unknown."""
    at = seen_from(moment, zone)
    index = bisect_left(slots, at)
    if moment.all_day:
        return index if index < len(slots) and slots[index].date() == at.date() else None
    near = [(abs(slots[one] - at), one) for one in (index - 1, index) if 0 <= one < len(slots)]
    return min(near)[1] if near and min(near)[0] <= UNSURE else None


def _moment(block: Block, name: str, zones: Zones) -> Moment | None:
    found = list(moments_of(block, name, zones))
    if not found and name in block.lines:
        raise ValueError(f"its {_NAMES[name]} cannot be read")
    return found[0] if found else None


def _rules(block: Block, start: Moment) -> Iterator[tuple[Rule, datetime]]:
    for line in block.lines.get("RRULE", ()):
        rule, end = rule_of(parts(line)[1], start.wall.date()), datetime.max
        if rule.until:
            try:
                end = last_seen_from(moment_of(rule.until, start.zone), start.zone)
            except ValueError:
                raise ValueError("its repetition cannot be read") from None
        yield rule, end


def _number(block: Block, name: str) -> int:
    text = text_of(block, name)
    return int(text) if text.isdecimal() and len(text) < 10 else 0
