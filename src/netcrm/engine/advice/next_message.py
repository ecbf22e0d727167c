"""Which message to somebody is the most due: an answer to hard news, what came of their advice, a question, a hello."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from netcrm.engine.dates.birthdays import next_birthday
from netcrm.model.advice import Advice
from netcrm.model.history import Interaction, Loop
from netcrm.model.kinds import LOOPS
from netcrm.model.notes import Note
from netcrm.model.people import Person
from netcrm.named_tuple import NamedTuple

HARD = 30  # days after hard news in which it comes before all else
AGAIN = 7  # days after which a question is asked once more
THANKS = 14  # days after an answer in which it is thanked for
NEAR = 7  # days before a birthday
PLAN = 2  # days before a meeting


class NextMessage(NamedTuple):
    """The kind of message, and the advice, loop or plan it is about."""

    kind: str
    advice: Advice | None = None
    loop: Loop | None = None
    plan: Interaction | None = None


class Known(NamedTuple):
    """What is open with somebody and can be told: nothing private. last_on: the last contact."""

    person: Person
    last_on: date | None
    notes: Sequence[Note] = ()
    advice: Sequence[Advice] = ()
    loops: Sequence[Loop] = ()
    plans: Sequence[Interaction] = ()


def next_message(known: Known, today: date) -> NextMessage:
    """The message that is most due with somebody."""
    if _hard_news(known, today):
        return NextMessage("condolence")
    living = [one for one in known.advice if not one.closed]
    for kind, those in (
        ("update", [one for one in living if one.step in ("acted", "declined")]),
        ("again", [one for one in living if one.step == "asked" and _waited(one, today)]),
        ("thanks", [one for one in living if one.step == "answered" and _days(_answered(one), today) <= THANKS]),
        ("ask", [one for one in living if one.step == "to ask"]),
    ):
        if those:
            return of_advice(those[0], today) if kind == "update" else NextMessage(kind, those[0])
    for loop in known.loops:
        if (loop.due or loop.opened + timedelta(days=LOOPS[loop.kind].waits)) <= today:
            return NextMessage(loop.kind, loop=loop)
    return _of_the_day(known, today)


def of_advice(advice: Advice, today: date) -> NextMessage:
    """The message that a question or advice asks for, by its step; to "asked" lately the question itself."""
    if advice.step == "asked":
        return NextMessage("again" if _waited(advice, today) else "ask", advice)
    kinds = {"to ask": "ask", "acted": "update", "declined": "declined"}
    return NextMessage(kinds.get(advice.step, "thanks"), advice)


def _of_the_day(known: Known, today: date) -> NextMessage:
    """A birthday, a meeting ahead, a first word, or how they are."""
    person = known.person
    if person.birthday and next_birthday(person.birthday, today) <= today + timedelta(days=NEAR):
        return NextMessage("birthday")
    near = [plan for plan in known.plans if today <= plan.on <= today + timedelta(days=PLAN)]
    if near:
        return NextMessage("planned", plan=near[0])
    new = (person.stage == "potential" or known.last_on is None) and not known.advice
    return NextMessage("hello" if new else "reconnect")


def _hard_news(known: Known, today: date) -> bool:
    """Whether something hard happened to them lately, and nobody was in touch since."""
    days: Iterable[date] = (note.on for note in known.notes if note.hard)
    return any(0 <= (today - on).days <= HARD and (known.last_on is None or known.last_on <= on) for on in days)


def _waited(asked: Advice, today: date) -> bool:
    """Whether it is time to ask once more, as `today` says: after the day an answer was hoped for, else a week."""
    return today > asked.answer_by if asked.answer_by else _days(asked.asked_on, today) >= AGAIN


def _answered(advice: Advice) -> date | None:
    return advice.answers[-1].on if advice.answers else None


def _days(on: date | None, today: date) -> int:
    return (today - on).days if on else 0
