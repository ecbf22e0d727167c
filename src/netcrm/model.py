"""The nouns of netcrm as plain frozen values, the same on every floor and in `--json`.

NamedTuples, because the short road to `today` cannot afford dataclasses: importing those costs as much
again as starting Python, `typing` a third of it.
"""

from datetime import date
from typing import NamedTuple

KINDS = ("mentor", "advisor", "peer", "investor", "customer", "partner", "team", "friend", "family", "other")
STAGES = ("followed", "potential", "known", "archived")
IN_YOUR_DAY = ("followed", "potential")
INTERACTION_KINDS = ("meeting", "call", "coffee", "meal", "message", "email", "event", "intro", "other")
LOOP_KINDS = ("promise", "waiting")
GIVE_KINDS = (
    "intro",
    "feedback",
    "knowledge",
    "mentoring",
    "volunteering",
    "referral",
    "resource",
    "encouragement",
)
STATES = ("new", "warm", "due", "cold", "dormant", "off")
FROM_MEMORY = "in touch, as I remember it"  # text of a contact told as history; it quotes nobody
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
    source: str  # person, kind or never


class Standing(NamedTuple):
    """How a tie stands on one day. `ratio` is the one it is judged by; `why` is a phrase for people."""

    state: str
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
    kind: str = "other"
    stage: str = "followed"
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
    kind: str
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
    kind: str
    person: Ref
    text: str
    due: date | None
    days_late: int
    opened: date
    closed: date | None = None
    outcome: str | None = None  # done or dropped
    said: str | None = None
    snoozed_until: date | None = None
    private: bool = False


class Give(NamedTuple):
    """A give-back act to a person or a community; `to` is who had it."""

    id: int
    uid: str
    on: date
    kind: str
    text: str
    hours: float | None
    to: Ref


class Tie(NamedTuple):
    """What follows from a history, kept beside it: days in ISO terms, spans in days (see engine/standing.py).

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
    """Someone as a foreign file describes them. `key` is its own lasting name for them (a profile URL), or ""."""

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


class Unreadable(NamedTuple):
    """A row that could not be read: its line in the file and why."""

    line: int
    why: str


class Gathered(NamedTuple):
    """What a foreign file holds: people, and the rows that could not be read."""

    drafts: tuple[Draft, ...]
    unreadable: tuple[Unreadable, ...]


class Filter(NamedTuple):
    """What `list` narrows by; None and () leave a field alone."""

    stages: tuple[str, ...] = ("followed",)
    kinds: tuple[str, ...] = ()
    topic: str | None = None  # an FTS5 expression
    place: str | None = None
    company: str | None = None
    since: date | None = None
    until: date | None = None
