"""What you asked people, what they said and what came of it: advice, challenges and lessons."""

from datetime import date
from typing import Annotated

from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

HELPED = ("yes", "partly", "no")  # whether advice that was followed helped
AS_EXPECTED = ("yes", "partly", "no")  # whether a decision turned out as it was expected to
STEPS = ("to ask", "asked", "answered", "acted", "declined", "told")  # of advice, in the order they are taken


class Reply(NamedTuple):
    """What somebody said, and the day."""

    on: date
    text: str


class Advice(NamedTuple):
    """A view somebody gave you, asked for or not. `ref` as people type it, "a9".

    text: what they said first, or "". on: the day it began. interaction: the log it was said in, "l31". challenge: what
    it is about, "c2", and its title. answer_by: the day until which an answer is hoped for. answers: all they said, the
    oldest first. did: what you did with it, or why you did not (declined). closed: let go; declined then, where nothing
    was done with it: they said no to the question, and did is why. step: where it stands.
    """

    ref: str
    uid: str
    person: Ref
    text: str
    on: date
    interaction: str | None = None
    private: bool = False
    challenge: str | None = None
    challenge_title: str | None = None
    question: str = ""
    asked_on: date | None = None
    answer_by: date | None = None
    answers: tuple[Reply, ...] = ()
    did: str | None = None
    declined: bool = False
    did_on: date | None = None
    helped: Annotated[str, HELPED] | None = None
    told_on: date | None = None
    step: Annotated[str, STEPS] = "to ask"
    closed: date | None = None
    snoozed_until: date | None = None

    @property
    def why_let_go(self) -> str:
        """Why it was let go before anything was done with it, which is kept as what was done; "" for no reason."""
        return self.did or "" if self.closed and not self.did_on else ""

    @property
    def said_no(self) -> bool:
        """Whether they were asked and said no."""
        return self.closed is not None and self.declined and not self.did_on


class Decision(NamedTuple):
    """What you decided, and what you expect of it. sure: in percent; review_on: the day to look again."""

    on: date
    text: str
    because: str | None = None
    expect: str | None = None
    sure: int | None = None
    review_on: date | None = None


class Outcome(NamedTuple):
    """How a decision turned out."""

    on: date
    text: str
    as_expected: Annotated[str, AS_EXPECTED] | None = None


class Challenge(NamedTuple):
    """A problem of yours, or something done together. `ref` as people type it, "c2"; partners: with whom it is done."""

    ref: str
    uid: str
    title: str
    text: str
    opened: date
    partners: tuple[Ref, ...] = ()
    decision: Decision | None = None
    outcome: Outcome | None = None
    closed: date | None = None
    snoozed_until: date | None = None
    private: bool = False


class Hearer(NamedTuple):
    """Somebody who was told a lesson, and when."""

    person: Ref
    on: date


class Lesson(NamedTuple):
    """What you learnt. `ref` as people type it, "s5"; person: from whom; challenge: in what, "c2", and its title."""

    ref: str
    uid: str
    on: date
    text: str
    person: Ref | None = None
    challenge: str | None = None
    challenge_title: str | None = None
    hearers: tuple[Hearer, ...] = ()
    private: bool = False
