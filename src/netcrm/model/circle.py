"""Introductions, communities, who knows whom, and the seats of a board."""

from datetime import date
from typing import Annotated

from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

COMMUNITY_KINDS = ("association", "programme", "event", "online", "school", "charity", "peer group")
SAID = ("yes", "later", "no")  # what somebody says who was asked whether they want to be introduced
STEPS = ("idea", "asked", "agreed", "later", "declined", "made", "met", "ended")  # of an introduction


class Community(NamedTuple):
    """A group of people, an event or a programme. every_days: its rhythm, 0 for none by choice, None for not said."""

    id: int
    uid: str
    handle: str
    name: str
    kind: Annotated[str, COMMUNITY_KINDS] | None = None
    every_days: int | None = None
    snoozed_until: date | None = None

    @property
    def ref(self) -> Ref:
        """Named inside something else."""
        return Ref(self.handle, self.name, "community", 0)


class Member(NamedTuple):
    """Somebody who belongs to a community, and their part in it. competitor: of yours, in a peer group."""

    person: Ref
    community: Ref
    part: str | None = None
    competitor: bool = False


class Commitment(NamedTuple):
    """What somebody committed to before a group; `ref` is the note's, "n7".

    kept, let_go: the day it was said to be kept, or not to be; words: what was said then.
    """

    ref: str
    person: Ref
    text: str
    on: date
    until: date | None
    days_late: int = 0
    kept: date | None = None
    private: bool = True
    community: Ref | None = None
    let_go: date | None = None
    words: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether nothing was said yet of what became of it."""
        return self.kept is None and self.let_go is None


class Side(NamedTuple):
    """One of the people of an introduction. said, on: their answer and its day; until: the day that is later.

    earlier: the answer that this one, or being asked again, followed, with its day and words.
    """

    person: Ref
    asked_on: date | None = None
    said: Annotated[str, SAID] | None = None
    on: date | None = None
    until: date | None = None
    words: str | None = None
    earlier: Annotated[str, SAID] | None = None
    earlier_on: date | None = None
    earlier_words: str | None = None


class Introduction(NamedTuple):
    """Two people and why; `ref` as people type it, "i3".

    sides: the two, or the one whom somebody else (via) makes known to you (for_me). give: the give it counts as, "g4".
    made_on, met_on, outcome: the day it was made, the day they met, and what came of it. closed: it ended before.
    people: the sides as no more than who they are.
    """

    ref: str
    uid: str
    opened: date
    sides: tuple[Side, ...]
    because: str = ""
    for_me: bool = False
    via: Ref | None = None
    give: str | None = None
    interaction: str | None = None
    made_on: date | None = None
    met_on: date | None = None
    outcome: str | None = None
    closed: date | None = None
    snoozed_until: date | None = None
    private: bool = False
    step: Annotated[str, STEPS] = "idea"
    people: tuple[Ref, ...] = ()


class Acquaintance(NamedTuple):
    """That two people know each other because you say so, and how; knows: whether they do.

    private: it was said in private, so that no list and no export but json tells it.
    """

    id: int
    people: tuple[Ref, Ref]
    on: date
    knows: bool = True
    how: str | None = None
    interaction: str | None = None
    private: bool = False


class SeatHolder(NamedTuple):
    """Somebody put on a seat of the board by name, until a day, or taken off it (holds is False)."""

    seat: str
    person: Ref
    holds: bool = True
    until: date | None = None


class Doubt(NamedTuple):
    """A doubt that was asked about, and the answer."""

    kind: str
    key: str
    on: date
    answer: str = ""
