"""The nouns of netcrm as plain frozen values, the same on every floor and in `--json`.

NamedTuples, because the short road to `today` cannot afford dataclasses: importing those costs as much
again as starting Python, `typing` a third of it.
"""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, NamedTuple

from netcrm.kinds import GIVES, INTERACTIONS, LOOPS

if TYPE_CHECKING:
    from netcrm.columns.column import Gain
    from netcrm.columns.records import Moved, PersonRecord

from netcrm.errors import Hint

KINDS = ("mentor", "advisor", "peer", "investor", "customer", "partner", "team", "friend", "family", "other")
STAGES = ("followed", "potential", "known", "archived")
IN_YOUR_DAY = ("followed", "potential")
INTERACTION_KINDS, LOOP_KINDS, GIVE_KINDS = tuple(INTERACTIONS), tuple(LOOPS), tuple(GIVES)
STATES = ("new", "warm", "due", "cold", "dormant", "off")
FROM_MEMORY = "in touch, as I remember it"  # text of a contact told as history; it quotes nobody
NETCRM = "netcrm:"  # before the uid, in the keys of files that netcrm itself wrote
NEVER = 0  # days of `every` when someone wants no rhythm


class Ref(NamedTuple):
    """Somebody named inside something else. `id` is 0 for nobody in the book yet."""

    handle: str
    name: str
    kind: str = "other"
    id: int = 0


class Known(NamedTuple):
    """Somebody who might be meant by a name. contacts: how many days of contact, to put the likeliest first."""

    id: int
    handle: str
    name: str
    nickname: str | None
    emails: tuple[str, ...]
    stage: str
    kind: str = "other"
    contacts: int = 0
    title: str | None = None
    company: str | None = None


class Met(NamedTuple):
    """How you met: the day, the place or event, and who brought you together."""

    on: date | None = None
    where: str | None = None
    via: str | None = None


class Every(NamedTuple):
    """How often you want to be in touch, in days (None: never), and whose wish that is."""

    days: int | None
    source: Annotated[str, ("person", "kind", "never")]


class Standing(NamedTuple):
    """How a tie stands on one day. `ratio` is the one it is judged by; `why` is a phrase for people."""

    state: Annotated[str, STATES]
    last: date | None
    days: int | None
    usual_days: int | None
    every: Every
    ratio: float | None
    due: date | None
    why: str


class Person(NamedTuple):
    """Someone in the network. `every_days`: None asks the kind, NEVER (0) means no rhythm."""

    id: int
    uid: str
    handle: str
    name: str
    nickname: str | None = None
    kind: Annotated[str, KINDS] = "other"
    stage: Annotated[str, STAGES] = "followed"
    title: str | None = None
    company: str | None = None
    location: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    wants: tuple[str, ...] = ()
    confidant: bool = False
    birthday: str | None = None  # "1980-03-07" or "--03-07"
    met: Met = Met()
    created_on: date = date.min
    every_days: int | None = None
    snoozed_until: date | None = None
    standing: Standing | None = None

    @property
    def ref(self) -> Ref:
        return Ref(self.handle, self.name, self.kind, self.id)


class Interaction(NamedTuple):
    """A dated contact with one or more people."""

    id: int
    uid: str
    on: date
    kind: Annotated[str, INTERACTION_KINDS]
    text: str
    people: tuple[Ref, ...] = ()
    topics: tuple[str, ...] = ()
    place: str | None = None
    private: bool = False


class Note(NamedTuple):
    """A fact about a person; no contact."""

    id: int
    uid: str
    on: date
    text: str
    private: bool = False


class Loop(NamedTuple):
    """Something open between you and a person. `id` as people type it, "o12"; days_late is 0 until it is late."""

    id: str
    uid: str
    kind: Annotated[str, LOOP_KINDS]
    person: Ref
    text: str
    due: date | None
    days_late: int
    opened: date
    closed: date | None = None
    outcome: Annotated[str, ("done", "dropped")] | None = None
    said: str | None = None
    snoozed_until: date | None = None
    private: bool = False


class Give(NamedTuple):
    """A give-back act to a person or a community; `to` is who had it."""

    id: int
    uid: str
    on: date
    kind: Annotated[str, GIVE_KINDS]
    text: str
    hours: float | None
    to: Ref


class Tie(NamedTuple):
    """What follows from a history, kept beside it: days in ISO terms, spans in days (see engine/day/standing.py).

    n: contact days. pace: the learnt gap. half_life, gaps (sum v) and gap_days (sum v*g): evidence for P(silent).
    due_on: first day it counts as due. recheck_on: the day a planned meeting makes all this stale.
    """

    n: int
    first_on: date | None
    last_on: date | None
    pace: float
    half_life: float
    gaps: float
    gap_days: float
    due_on: date | None
    recheck_on: date | None


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
    source marks it so."""

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
    """

    drafts: tuple[Draft, ...]
    unreadable: tuple[Unreadable, ...]
    encounters: tuple[Encounter, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    left: tuple[Left, ...] = ()
    columns: tuple[Column, ...] = ()
    unit: str = "line"


class Terms(NamedTuple):
    """How a file is to be read.

    day_order: "dmy" or "mdy", for dates the file itself leaves open. encoding: over what the file shows, None for that.
    columns: for a table, the field of a column by its name, over what its name shows ("" for none). since, until: the
    first and last day of contacts wanted; a series is unrolled between them.
    """

    day_order: str = "dmy"
    encoding: str | None = None
    columns: Mapping[str, str] = {}
    since: date = date.min
    until: date = date.max


class Merged(NamedTuple):
    """Somebody who was merged into another, as they were, so that they can be taken apart again.

    into: id of whoever has it all now. person: their row as it was. moved: what went over, by uid (origins by source
    and key). gained: field by field of the other, what stood there before and what stands there since.
    """

    id: int
    into: int
    on: date
    uid: str
    handle: str
    name: str
    person: "PersonRecord"
    moved: "Moved"
    gained: "Mapping[str, Gain]"


class Deed(NamedTuple):
    """One command that wrote: when, what, and whether it was taken back."""

    id: int
    at: str
    what: str
    undone: bool


class Filter(NamedTuple):
    """What `list` narrows by; None and () leave a field alone."""

    stages: tuple[str, ...] = ("followed",)
    kinds: tuple[str, ...] = ()
    topic: str | None = None  # an FTS5 expression
    place: str | None = None
    company: str | None = None
    since: date | None = None
    until: date | None = None
