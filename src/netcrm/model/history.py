"""What happened with people and what is open with them: interactions, notes, loops, gives, ties."""

from datetime import date
from typing import Annotated

from netcrm.model.kinds import GIVES, INTERACTIONS, LOOPS
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

INTERACTION_KINDS, LOOP_KINDS, GIVE_KINDS = tuple(INTERACTIONS), tuple(LOOPS), tuple(GIVES)
FROM_MEMORY = "in touch, as I remember it"  # text of a contact told as history; it quotes nobody


class Interaction(NamedTuple):
    """A dated contact with one or more people. `ref` as people type it, "l31".

    planned: it lies ahead, or nobody said yet that it took place; it counts for nothing. community: where it was.
    """

    id: int
    uid: str
    on: date
    kind: Annotated[str, INTERACTION_KINDS]
    text: str
    people: tuple[Ref, ...] = ()
    topics: tuple[str, ...] = ()
    place: str | None = None
    private: bool = False
    planned: bool = False
    ref: str = ""
    community: Ref | None = None


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
    """A give-back act to people or a community; `to` is who had it, the first of the receivers. `ref` is "g4".

    outcome: what came of it.
    """

    id: int
    uid: str
    on: date
    kind: Annotated[str, GIVE_KINDS]
    text: str
    hours: float | None
    to: Ref
    receivers: tuple[Ref, ...] = ()
    ref: str = ""
    outcome: str | None = None
    outcome_on: date | None = None


class Tie(NamedTuple):
    """What follows from a history, kept beside it: days in ISO terms, spans in days (see engine/day/standing.py).

    n: contact days. pace: the learnt gap. half_life, gaps (sum v) and gap_days (sum v*g): evidence for P(silent).
    due_on: first day it counts as due. recheck_on: the day on which a contact dated ahead makes all this stale.
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
