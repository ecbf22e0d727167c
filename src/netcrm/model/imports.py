"""What a foreign file holds: drafts of people, contacts, reminders, and what could not be read."""

from collections.abc import Mapping
from datetime import date, tzinfo

from netcrm.errors import Hint
from netcrm.named_tuple import NamedTuple

NETCRM = "netcrm:"  # before the uid, in the keys of files that netcrm itself wrote


class Draft(NamedTuple):
    """Someone as a foreign file describes them.

    line: where they begin in the file, in its unit (see Gathered). key: the source's own lasting name for them (a
    profile URL, a vCard UID, NETCRM and the uid where netcrm itself wrote the file), or "". birthday as in Person.
    groups: labels and categories, topics only on request. every_days as in Person. kind, stage, handle, wants,
    confidant, every_days and created_on are told by few files: netcrm's own, Monica. file: named only where an import
    has several.
    """

    line: int
    name: str
    key: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    title: str | None = None
    company: str | None = None
    location: str | None = None
    met_on: date | None = None
    met_where: str | None = None
    met_via: str | None = None
    nickname: str | None = None
    birthday: str | None = None
    topics: tuple[str, ...] = ()
    wants: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    kind: str | None = None
    stage: str | None = None
    every_days: int | None = None
    confidant: bool = False
    handle: str | None = None
    created_on: date | None = None
    file: str = ""


class Party(NamedTuple):
    """Somebody in an encounter or reminder, by whatever the file has: a draft's key, an e-mail, a profile URL, a name.

    role: what they were in it, in the source's words ("from", "to"; "organizer", "accepted", "declined", ...), or "".
    """

    key: str = ""
    email: str = ""
    url: str = ""
    name: str = ""
    role: str = ""


class Encounter(NamedTuple):
    """A contact as a foreign file tells of it. key: the source's own lasting name for it, never empty. private: the
    source marks it so. calendar: the name of the calendar it stands in."""

    line: int
    key: str
    on: date
    kind: str
    people: tuple[Party, ...]
    text: str = ""
    place: str | None = None
    topics: tuple[str, ...] = ()
    private: bool = False
    file: str = ""
    calendar: str = ""


class Reminder(NamedTuple):
    """Something to do for somebody, as a foreign file tells of it. key as in Encounter; due: the day, None for none."""

    line: int
    key: str
    person: Party
    text: str
    due: date | None
    file: str = ""


class Unreadable(NamedTuple):
    """A row that could not be read: its line in the file and why."""

    line: int
    why: str
    file: str = ""


class Left(NamedTuple):
    """Something a file holds that netcrm does not take, and how often: "photos", 3."""

    what: str | Hint
    times: int


class Column(NamedTuple):
    """A column of a table: its name in the file, and the field it was taken for, "" for none."""

    name: str
    field: str


class Gathered(NamedTuple):
    """What a foreign file holds: people, contacts with people, things to do, and what could not be read or taken.

    unit: what `line` counts in this file: line, card, event, message, entry. columns: how a table was understood.
    local: how many times in UTC have another day in the zone of Terms, which counts as the file tells none.
    """

    drafts: tuple[Draft, ...]
    unreadable: tuple[Unreadable, ...]
    encounters: tuple[Encounter, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    left: tuple[Left, ...] = ()
    columns: tuple[Column, ...] = ()
    unit: str = "line"
    local: int = 0


class Terms(NamedTuple):
    """How a file is to be read.

    day_order: "dmy" or "mdy", for dates the file itself leaves open. encoding: over what the file shows, None for that.
    columns: for a table, the field of a column by its name, over what its name shows ("" for none). since, until: the
    first and last day of contacts wanted; a series is unrolled between them. zone: in which times in UTC have their
    day where the file tells no zone, None for UTC itself.
    """

    day_order: str = "dmy"
    encoding: str | None = None
    columns: Mapping[str, str] = {}
    since: date = date.min
    until: date = date.max
    zone: tzinfo | None = None
