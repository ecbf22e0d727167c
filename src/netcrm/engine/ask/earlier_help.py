"""What earlier asks tell of somebody: whether their help helped, how much they were asked lately, what is unfinished.

track  (helped - not) / (helped + not + 2)                        advice that helped partly counts half for both
load   min(1, asks of the last 90 days, each halving every 30 days, / 2)
"""

from collections.abc import Callable, Sequence
from datetime import date

from netcrm.named_tuple import NamedTuple

LATELY = 90  # days in which an ask tires
_HALVING = 30
_ENOUGH = 2  # asks of today that are as much as one can ask
ALIKE = 0.35  # likeness from which an earlier question is one of the same kind
_SHARE = {"yes": 1.0, "partly": 0.5, "no": 0.0}  # of advice that helped


class Earlier(NamedTuple):
    """Something you asked somebody, or that they advised. about: the question, else the challenge or what they said.

    kind: of help it was about. helped: yes, partly, no or None. untold: you did something with it, or decided not to,
    and did not tell them yet. said_no: the day they said no.
    """

    ref: str
    about: str
    kind: str = "knowledge"
    asked_on: date | None = None
    answered: bool = False
    helped: str | None = None
    untold: bool = False
    private: bool = False
    said_no: date | None = None


def track(asks: Sequence[Earlier]) -> float:
    """How far their help helped, -1 to 1."""
    shares = [_SHARE[one.helped] for one in asks if one.helped]
    helped, not_helped = sum(shares), sum(1 - share for share in shares)
    return (helped - not_helped) / (helped + not_helped + 2)


def load(asks: Sequence[Earlier], today: date) -> float:
    """How much they were asked lately, 0 to 1."""
    ages = [(today - one.asked_on).days for one in lately(asks, today) if one.asked_on]
    weight: float = sum(0.5 ** (age / _HALVING) for age in ages)
    return min(1.0, weight / _ENOUGH)


def lately(asks: Sequence[Earlier], today: date) -> tuple[Earlier, ...]:
    """What they were asked in the last 90 days, the newest first."""
    recent = [one for one in asks if one.asked_on and 0 <= (today - one.asked_on).days <= LATELY]
    return tuple(sorted(recent, key=lambda one: one.asked_on or today, reverse=True))


def received(asks: Sequence[Earlier]) -> int:
    """How often you had help: what was asked and answered, or helped unasked."""
    return sum(1 for one in asks if one.answered and (one.asked_on or one.helped in ("yes", "partly")))


def supports(asks: Sequence[Earlier], likeness: Callable[[str], float]) -> tuple[str, ...]:
    """The kinds of help that helped with the like of what is asked now; who listened well does so in anything.

    likeness: how alike what is asked now and a text are, -1 to 1.
    """
    helped = (one for one in asks if one.helped in ("yes", "partly"))
    same = (one.kind for one in helped if one.kind == "emotional" or likeness(one.about) >= ALIKE)
    return tuple(dict.fromkeys(same))


def unfinished(asks: Sequence[Earlier]) -> tuple[Earlier, ...]:
    """What is to be settled before asking again: not answered yet, or not told what came of it."""
    return tuple(one for one in asks if one.untold or (one.asked_on and not one.answered and not one.said_no))


def refused(asks: Sequence[Earlier], today: date) -> tuple[Earlier, ...]:
    """What they said no to in the last 90 days, the newest last."""
    return tuple(one for one in asks if one.said_no and (today - one.said_no).days <= LATELY)
