"""Calendars (iCalendar, .ics): meetings, and with whom; nothing else of them is kept."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from netcrm.errors import Refused
from netcrm.model.imports import Encounter, Gathered, Left, Terms, Unreadable
from netcrm.sources.ics.events import Event, event_of, moments_of, place_of, text_of
from netcrm.sources.ics.lines import Block, blocks, name_of
from netcrm.sources.ics.moments import Zones, seen_from
from netcrm.sources.ics.people import people_of
from netcrm.sources.ics.recurrence import Patience, days

INSTANCE_LIMIT = 1_000  # of one series; four years of working days
MEETING_LIMIT = 200_000  # of one file
PEOPLE_LIMIT = 200  # of one event; more are an audience
TITLE_LIMIT = 500  # characters
PLACE_LIMIT = 200  # characters
_NO_MEETINGS = ("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH")  # METHODs that talk about a meeting
_PRIVATE = ("PRIVATE", "CONFIDENTIAL")  # CLASSes of which the title is for nobody else
_CALL = re.compile(r"\b(?:zoom|teams|meet\.google|call|phone|skype|facetime|webex)\b", re.IGNORECASE)
_COFFEE = re.compile(r"\bcoffee\b", re.IGNORECASE)
_MEAL = re.compile(r"\b(?:lunch|dinner|breakfast)\b", re.IGNORECASE)
_LINK = re.compile(r"\S*(?:://|www\.|mailto:)\S*", re.IGNORECASE)


def read(raw: bytes, terms: Terms = Terms()) -> Gathered:
    """The meetings of a calendar between terms.since and terms.until: timed, not cancelled, with somebody in them.

    Each instance of a series is one; of a longer series the latest 1,000. Its day is that of the clock on the wall
    where it took place: as written with a zone; of a time in UTC the day in the calendar's own zone (X-WR-TIMEZONE),
    without one that in terms.zone, as nothing else in the file tells where its owner lives. Refused when it is no
    calendar or holds no event.
    """
    found, counts = blocks(raw)
    if not found:
        raise Refused("the calendar holds no events", hint="is it the right one? Export it again")
    reading = _Reading(terms)
    for series in reading.by_uid(found):
        reading.take(series)
    reading.left |= Counter({"to-dos": counts["VTODO"], "journal entries": counts["VJOURNAL"]})
    called = name_of(raw)
    meetings = sorted(
        (meeting._replace(calendar=called) for meeting in reading.meetings),
        key=lambda meeting: (meeting.line, meeting.on),
    )
    left = tuple(Left(what, times) for what, times in reading.left.items() if times)
    flaws = tuple(sorted(reading.unreadable))
    return Gathered((), flaws, tuple(meetings), left=left, unit="event", local=reading.local)


class _Reading:
    """One file on its way: the meetings, what could not be read, and what is left out."""

    def __init__(self, terms: Terms) -> None:
        self.terms, self.zones, self.patience = terms, Zones(), Patience()
        self.meetings: list[Encounter] = []
        self.unreadable: list[Unreadable] = []
        self.left: Counter[str] = Counter()
        self.local = 0

    def by_uid(self, found: Iterable[Block]) -> list[list[Event]]:
        """The events that can be read, those of one series together."""
        series: dict[str, list[Event]] = {}
        for block in found:
            if block.method in _NO_MEETINGS:
                self.left["replies and proposals"] += 1
                continue
            try:
                event = event_of(block, self.zones)
                series.setdefault(event.uid, []).append(event)
            except ValueError as flaw:
                self.unreadable.append(Unreadable(block.number, str(flaw)))
        return list(series.values())

    def take(self, series: Sequence[Event]) -> None:
        """The meetings of one series, or of an event that stands alone."""
        latest: dict[datetime | None, Event] = {}
        for event in sorted(series, key=lambda event: event.rank):
            latest[event.at.wall if event.at else None] = event
        self.left["older versions of an event"] += len(series) - len(latest)
        master = latest.pop(None, None)
        changes = [latest[at] for at in sorted(filter(None, latest))]
        if master is None and changes[0].repeats:  # Lotus sends a series without its beginning
            master = changes.pop(0)
        if master is None:
            for change in changes:
                self._once(change, change, change.at and change.at.wall)
        elif master.cancelled:
            self.left["cancelled events"] += 1 + len(changes)
        elif changes or master.repeats:
            self._series(master, changes)
        else:
            self._once(master, master, None)

    def _once(self, event: Event, parent: Event, original: datetime | None) -> None:
        """An event that takes place once; what it does not say, its parent does."""
        if not self._counts(event, parent):
            return
        on = event.day(event.start.wall, self.terms.zone)
        if outside := self._outside(on):
            self.left[outside] += 1
        elif meeting := self._meeting(event, parent):
            self._add(meeting, event.key(original), on)
            self.local += on != event.day(event.start.wall)

    def _series(self, master: Event, changes: Sequence[Event]) -> None:
        slots = self._slots(master) if self._counts(master, master) else []
        lasting: list[tuple[datetime, Event]] = []
        for change in changes:
            at = change.at or change.start
            index = place_of(at, slots, master.start.zone)
            original = seen_from(at, master.start.zone) if index is None else slots.pop(index)
            self._once(change, master, original)
            if change.lasting:
                lasting.append((original, change))
        self._instances(master, slots, lasting)

    def _instances(self, master: Event, slots: Sequence[datetime], lasting: Sequence[tuple[datetime, Event]]) -> None:
        """The instances nobody changed one by one, each as the last lasting change before it has it."""
        begun = [at for at, _ in lasting]
        meetings: dict[int, Encounter | None] = {}
        for slot in slots:
            index = bisect_right(begun, slot)
            event, since = (lasting[index - 1][1], begun[index - 1]) if index else (master, master.start.wall)
            if event.cancelled:
                self.left["cancelled events"] += 1
                continue
            if index not in meetings:
                meetings[index] = self._meeting(event, master)
            wall = _moved(slot, event.start.wall - since)
            on = event.day(wall, self.terms.zone)
            if (meeting := meetings[index]) and not self._outside(on):
                self._add(meeting, master.key(slot), on)
                self.local += on != event.day(wall)

    def _slots(self, master: Event) -> list[datetime]:
        """When the instances of a series begin in the window, in order, as its own clock shows."""
        try:
            walls = {*self._ruled(master), *self._named(master)}
        except ValueError as flaw:
            self.unreadable.append(Unreadable(master.block.number, str(flaw)))
            return []
        slots = sorted(wall for wall in walls if not self._outside(master.day(wall, self.terms.zone)))
        if not slots:
            self.left[self._outside(master.day(master.start.wall, self.terms.zone)) or "series without a meeting"] += 1
        for moment in moments_of(master.block, "EXDATE", self.zones):
            index = place_of(moment, slots, master.start.zone)
            if index is not None:
                del slots[index]
        older = max(0, len(slots) - INSTANCE_LIMIT)
        self.left[f"meetings of a series before its latest {INSTANCE_LIMIT:,}"] += older
        return slots[older:]

    def _ruled(self, master: Event) -> Iterator[datetime]:
        # The day in UTC may be one off the day where it took place.
        first = self.terms.since - timedelta(1) if self.terms.since > date.min else date.min
        last = self.terms.until + timedelta(1) if self.terms.until < date.max else date.max
        start = master.start.wall
        for rule, end in master.rules:
            self.patience.renew()
            for day in days(rule, start.date(), first, min(last, end.date()), self.patience):
                wall = datetime.combine(day, start.time())
                if wall <= end:
                    yield wall

    def _named(self, master: Event) -> Iterator[datetime]:
        start = master.start
        for moment in moments_of(master.block, "RDATE", self.zones):
            time = start.wall.time()
            yield datetime.combine(moment.wall, time) if moment.all_day else seen_from(moment, start.zone)
        if not master.rules:
            yield start.wall

    def _counts(self, event: Event, parent: Event) -> bool:
        if event.cancelled:
            self.left["cancelled events"] += 1
        elif event.start.all_day:
            self.left["all-day events"] += 1
        elif not any(name in one.block.lines for one in (event, parent) for name in ("ATTENDEE", "ORGANIZER")):
            self.left["events with nobody in them"] += 1
        else:
            return True
        return False

    def _outside(self, on: date) -> str:
        if on > self.terms.until:
            return "events further ahead"
        return "events before the window" if on < self.terms.since else ""

    def _meeting(self, event: Event, parent: Event) -> Encounter | None:
        """The event as a contact whose key and day are still open; None where it is none."""
        block = event.block._replace(lines={**parent.block.lines, **event.block.lines})
        people = people_of(block.lines.get("ORGANIZER", ()), block.lines.get("ATTENDEE", ()))
        if not people or len(people) > PEOPLE_LIMIT:
            many = f"events with more than {PEOPLE_LIMIT} people"
            self.left[many if people else "events with nobody in them"] += 1
            return None
        title, place = text_of(block, "SUMMARY")[:TITLE_LIMIT], text_of(block, "LOCATION")
        found = Encounter(block.number, "", date.min, _kind(title, place), people, title, _without_links(place) or None)
        return found._replace(private=text_of(block, "CLASS").upper() in _PRIVATE)

    def _add(self, meeting: Encounter, key: str, on: date) -> None:
        if len(self.meetings) >= MEETING_LIMIT:
            raise Refused(f"the calendar has more than {MEETING_LIMIT:,} meetings", hint="export a shorter time")
        self.meetings.append(meeting._replace(key=key, on=on))


def _moved(wall: datetime, by: timedelta) -> datetime:
    try:
        return wall + by
    except OverflowError:  # past either end of time
        return wall


def _kind(title: str, place: str) -> str:
    if _COFFEE.search(title):
        return "coffee"
    if _MEAL.search(title):
        return "meal"
    return "call" if _CALL.search(f"{place} {title}") else "meeting"


def _without_links(place: str) -> str:
    return " ".join(_LINK.sub("", place).split()).strip(" ;,-|()<>")[:PLACE_LIMIT]
