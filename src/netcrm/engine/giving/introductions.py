"""How an introduction goes on: whom to ask next, which message comes next, and what is told of both."""

from datetime import date

from netcrm.model.circle import Introduction, Side
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

# The messages about an introduction: the question to one side, what the other is told, the mail to both, and the
# question to whoever could introduce me.
QUESTION, POSTPONED, WITHDRAWN, JOINT, INTRODUCE = "intro", "postponed", "withdrawn", "joint", "introduce"
MESSAGES = (QUESTION, POSTPONED, WITHDRAWN, JOINT, INTRODUCE)
ENDED = ("declined", "ended")
OVER = ("made", "met", *ENDED)  # steps after which nobody is asked any more
TO_MAKE = ("idea", "asked", "agreed")  # steps at which it can be made: who is not asked here may have been elsewhere


class NextMessage(NamedTuple):
    """A message that comes next: its kind, whom it is to, and the side it asks, None where it asks none."""

    kind: str
    to: Ref
    side: Side | None = None


def answers_for(introduction: Introduction, side: Side) -> Ref:
    """Who is asked and answers: the side itself, or whoever could introduce me."""
    return introduction.via if introduction.for_me and introduction.via else side.person


def other_than(introduction: Introduction, side: Side) -> Side | None:
    """The other side; None of an introduction for me."""
    return next((one for one in introduction.sides if one.person.id != side.person.id), None)


def to_ask(introduction: Introduction, today: date) -> tuple[Side, ...]:
    """Sides to ask: those nobody asked yet, and those who said later once that day has come.

    Nobody is asked while the other one wants to wait.
    """
    if introduction.step in (*OVER, "agreed"):
        return ()
    resting = [side for side in introduction.sides if side.until and side.until > today]
    if resting:
        return ()
    return tuple(side for side in introduction.sides if _comes_back(side) or not (side.asked_on or side.said))


def to_answer(introduction: Introduction) -> tuple[Side, ...]:
    """Sides who were asked and did not answer yet."""
    if introduction.step in OVER:
        return ()
    return tuple(side for side in introduction.sides if side.asked_on and not side.said)


def comes_back_on(introduction: Introduction) -> date | None:
    """The day on which to ask again, where a side said later."""
    return max((side.until for side in introduction.sides if side.until and side.said == "later"), default=None)


def next_message(introduction: Introduction, today: date) -> NextMessage | None:
    """The message that comes next; None where none does."""
    step = introduction.step
    if introduction.for_me:
        asking = next(iter((*to_ask(introduction, today), *to_answer(introduction))), None)
        return NextMessage(INTRODUCE, introduction.via, asking) if asking and introduction.via else None
    if step == "agreed":
        return NextMessage(JOINT, introduction.sides[0].person)
    if step in ("declined", "later") and (told := _to_tell(introduction, today)):
        return NextMessage(WITHDRAWN if step == "declined" else POSTPONED, told.person)
    asked = sorted(to_answer(introduction), key=lambda side: side.asked_on or date.max)
    asking = next(iter((*to_ask(introduction, today), *asked)), None)
    return NextMessage(QUESTION, asking.person, asking) if asking else None


def _to_tell(introduction: Introduction, today: date) -> Side | None:
    """Who was asked and is to know that the other would rather not, or later."""
    for side in introduction.sides:
        other = other_than(introduction, side)
        waits = other and (other.said == "no" or (other.until and other.until > today))
        if waits and side.asked_on and side.said not in ("no", "later"):
            return side
    return None


def _comes_back(side: Side) -> bool:
    """Whether they said later; only asked about where no such day lies ahead."""
    return side.said == "later"
