"""What `done` does to a row of today that is no loop: a message sent, somebody asked first, a question answered.

A key is `o12` for a loop, `l31` for a plan and `l31-32` for those of a calendar, `p7` for a person to reach out to,
`b7` for a birthday, `g7-9` for an idea whom to introduce, `i3` for an introduction, `k3` for an event after which
somebody may be kept. `a9` is a piece of advice, `c2` a challenge and `g4` a give, of which is said what came of it;
`n7` a day or news of somebody's, `q9-12` advice to ask for again, `t9` somebody to be told what was decided after their
view, `f2` the question whom to ask about a challenge; `s5-7`, `m3` and `h7` an idea what to give (idea_rows.py); `w7`
the review of a week, `d3` a doubt of an import. A `+` behind it says that the row told of more.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from netcrm.engine.dates.birthdays import next_birthday
from netcrm.engine.dates.formatting import say_date
from netcrm.engine.day import reminders
from netcrm.errors import Hint, NotFound, Refused, Usage
from netcrm.flows.advice import challenges, steps
from netcrm.flows.advice.challenges import ChallengeWritten
from netcrm.flows.advice.lessons import LessonWritten
from netcrm.flows.advice.steps import AdviceWritten, Step
from netcrm.flows.day import idea_rows, loops, pause
from netcrm.flows.day.loops import LoopWritten
from netcrm.flows.day.pause import Quieted
from netcrm.flows.day.questions import Settled
from netcrm.flows.day.review_day import Reviewed, finish
from netcrm.flows.giving import introduction_words, introductions
from netcrm.flows.giving.gives import Given
from netcrm.flows.giving.introductions import IntroductionWritten
from netcrm.flows.log import plans
from netcrm.flows.log.interactions import Entry, Logged, Mended, keep_nobody, log
from netcrm.flows.log.plans import PlanWritten
from netcrm.flows.naming import by_key
from netcrm.model.kinds import MESSAGE
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.model.history import Interaction
    from netcrm.model.people import Person
    from netcrm.store.book import Book

FEW_LOGS = 10
_MEANT = {"q": "asked", "t": "told"}  # rows about advice, and the step that is meant where none is said

T = TypeVar("T")
Written: TypeAlias = (
    Logged
    | Given
    | Mended
    | LoopWritten
    | PlanWritten
    | AdviceWritten
    | ChallengeWritten
    | LessonWritten
    | IntroductionWritten
    | Quieted
    | Reviewed
    | Settled
)


class RowsWritten(NamedTuple):
    """What became of several rows, each told as it would be alone, in the order they were named."""

    rows: tuple[Written, ...]


def changed(
    book: "Book", keys: Sequence[str], change: Callable[["Book", str, T], Written], how: T
) -> Written | RowsWritten:
    """Changes each row once, all of them as one deed; what became of it where it is one row.

    change: done, drop or snooze; how: the text or the day it takes. One that is refused refuses all: let its error end
    the transaction.
    """
    with book.one_command():
        rows = tuple(change(book, each, how) for key in dict.fromkeys(keys) for each in _each(key))
    return rows[0] if len(rows) == 1 else RowsWritten(rows)


def done(book: "Book", key: str, said: str = "", how: Step = Step()) -> Written:
    """Does what a row asks for: a loop is closed, a plan took place, a message is logged, one of two who could be
    introduced was asked, the question whom to keep answered "nobody", advice or an introduction goes a step on.

    said: a text for it. Refused for a row that was done before today was over; NotFound where it is about nobody any
    more; Usage where `how` says what belongs to another kind of row.
    """
    key = key.rstrip("+")
    if key[0] in _MEANT:
        answers = said and key[0] == "q"  # who was asked again said that; who was told is told in those words
        return done(book, f"a{key[1:]}", said, how if answers or not how.is_open else Step(_MEANT[key[0]]))
    _check(key, how)
    if key[0] == "a":
        return steps.take(book, key, how.step, said, how.helped, how.on)
    if key[0] == "c":
        return challenges.turned_out(book, key, said, how.as_expected)
    if key[0] == "i":
        return introduction_words.done(book, key, said, how.made, how.met, how.on, how.order)
    if is_give(key):
        from netcrm.flows.giving.gives import came_of_it

        return came_of_it(book, key, said)
    if key[0] == "o":
        return loops.close(book, key, "done", said)
    if key[0] == "l":
        return plans.happened(book, plans.ids_of(key), said)
    if key[0] == "f":
        return pause.seek_later(book, int(key[1:]), book.today + timedelta(days=pause.FEEDBACK_DAYS))
    if key[0] == "w":
        return finish(book)
    if key[0] == "d":
        return _settled(book, key, "yes")
    if key[0] == "k":
        return keep_nobody(book, int(key[1:]))
    if idea_rows.is_idea(key):
        return idea_rows.done(book, key, said)
    person = _person(book, key)
    if key[0] == "g":
        return _asked_first(book, person, int(key.split("-")[1]), said)
    if key[0] == "b":
        return _wished(book, person, said)
    if any(one.on == book.today for one in _of_late(book, person)):
        raise _done_already(f"you were in touch with {person.name} today", Hint("log_more", (person.handle,)))
    return log(book, Entry(said, (person.handle,), book.today, MESSAGE))


def drop(book: "Book", key: str, said: str = "") -> Written:
    """Lets a loop or a plan go, or answers the question of a row with "nobody"; Refused where nothing is open."""
    key = key.rstrip("+")
    if key[0] in _MEANT:
        return drop(book, f"a{key[1:]}", said)
    if key[0] == "o":
        return loops.close(book, key, "dropped", said)
    if key[0] == "a":
        return steps.drop(book, key, said)
    if key[0] == "c":
        return challenges.drop(book, key, said)
    if key[0] == "i":
        return introductions.drop(book, key, said)
    if is_give(key):
        raise _no_loop(book, key, "let go")
    if key[0] == "l":
        return plans.dropped(book, plans.ids_of(key))
    if key[0] == "f":
        return pause.seek_later(book, int(key[1:]), book.today + timedelta(days=pause.FEEDBACK_DAYS))
    if key[0] == "n":
        return pause.let_go(book, int(key[1:]))
    if key[0] == "w":
        return finish(book)
    if key[0] == "d":
        return _settled(book, key, "no")
    if key[0] == "k":
        return keep_nobody(book, int(key[1:]))
    if key[0] in "gb" or idea_rows.is_idea(key):
        return idea_rows.drop(book, key)
    person = _person(book, key)
    raise Refused(
        f"the row of {person.name} is no promise, so there is nothing to let go",
        Hint("put_off", (person.handle,)),
    )


def snooze(book: "Book", key: str, until: date) -> Written:
    """Puts off a loop, advice or the person a row is about, or moves a plan; Refused for a question that is to be
    answered."""
    if key[-1] == "+":  # there is more than one reason in that row, and none of them is to come back before
        return loops.snooze_person(book, _person(book, key.rstrip("+")).handle, until)
    if key[0] in _MEANT:
        return snooze(book, f"a{key[1:]}", until)
    if key[0] == "o":
        return loops.snooze(book, key, until)
    if key[0] == "a":
        return steps.snooze(book, key, until)
    if key[0] == "c":
        return challenges.snooze(book, key, until)
    if key[0] == "i":
        return introductions.snooze(book, key, until)
    if is_give(key):
        raise _no_loop(book, key, "put off")
    if key[0] == "l":
        return plans.moved(book, plans.ids_of(key), until)
    if key[0] == "w":
        raise Refused("that row is about this very week", Hint("review"))
    if key[0] == "k":
        raise Refused("that row asks a question", Hint("keep_nobody", (key,)))
    if key[0] == "d":
        return pause.ask_later(book, until)
    if key[0] == "f":
        return pause.seek_later(book, int(key[1:]), until)
    if key[0] == "g" or idea_rows.is_idea(key):
        return idea_rows.snooze(book, key, until)
    return loops.snooze_person(book, _person(book, key).handle, until)


def check_whose(keys: Sequence[str], said: str) -> None:
    """Refuses one answer for several who were asked."""
    for key in keys:
        if said and key[0] == "q" and "-" in key:
            refs = tuple(f"a{part}" for part in key[1:].split("-"))
            raise Usage("several were asked", Hint("whose_answer", (refs,)))


def _each(key: str) -> tuple[str, ...]:
    """The rows that a row is: one of several who were asked the same is one of each."""
    return tuple(f"q{part}" for part in key[1:].split("-")) if key[0] == "q" else (key,)


def is_give(key: str) -> bool:
    """Whether a key is the id of a give, and no introduction to make."""
    return key[0] == "g" and "-" not in key


def _check(key: str, how: Step) -> None:
    """Refuses what belongs to another kind of row, before anything is written."""
    row = key if is_give(key) or key[0] in "olcai" else "that row of today"  # the other keys nobody types
    if key[0] != "i" and (how.made or how.met):
        raise Usage(f"{row} is no introduction, and only an introduction is made or met", Hint("as_advice"))
    if key[0] != "a" and (how.step or how.helped or (how.on and key[0] != "i")):
        raise Usage(f"{row} is no advice, and only advice has such steps", Hint("as_advice"))
    if key[0] != "c" and how.as_expected:
        raise Usage(f"{row} is no challenge, and only a challenge turns out as expected or not", Hint("as_advice"))


def _no_loop(book: "Book", key: str, what: str) -> NotFound | Refused:
    """The refusal of what nobody can do with a give."""
    if book.gives.get(int(key[1:])) is None:
        return NotFound(f"no give has the id {key}", Hint("row_ids"))
    return Refused(f"{key} is a give, so there is nothing to {what}", Hint("no_more_of_it", (key,)))


def _person(book: "Book", key: str) -> "Person":
    return book.people.by_handles([by_key(book, key)[0].handle])[0][0]


def _asked_first(book: "Book", person: "Person", helper: int, said: str) -> IntroductionWritten:
    """Opens the introduction of an idea, and keeps that the one who looks for something was asked. said: why."""
    other = book.people.get(helper)[0]
    because = said or reason_of(book, person, other)
    opened = introductions.introduce(book, (person.handle, other.handle), because)
    return introductions.take(book, opened.introduction.ref, person.handle)


def reason_of(book: "Book", seeker: "Person", helper: "Person") -> str:
    """Why two people should meet, as an idea tells it: what one looks for and the other helps with; "" for no such."""
    from netcrm.engine.giving.idea_kinds import reason
    from netcrm.engine.giving.ideas import introductions as ideas

    rows = [row for row in book.people.pairs() if row[0] in (seeker.id, helper.id)]
    fitting = (one for one in ideas(rows) if one.seeker.id == seeker.id and one.helper.id == helper.id)
    idea = next(fitting, None)
    return reason(idea) if idea else ""


def _settled(book: "Book", key: str, answer: str) -> Settled:
    from netcrm.flows.day.doubts import settle_waiting

    return settle_waiting(book, int(key[1:]), answer)


def _wished(book: "Book", person: "Person", said: str) -> Logged:
    """A message like any other: from the day on it answers the row, before it the row rests until the day itself."""
    on = next_birthday(person.birthday or "", book.today - timedelta(days=reminders.BIRTHDAYS_MISSED))
    key = f"let_go.{person.uid}"
    answered = on > book.today and book.settings.get(key) == on.isoformat()
    if answered or reminders.wished(_of_late(book, person), on, book.today):
        raise _done_already(f"you were in touch with {person.name}", Hint("log_more", (person.handle,)))
    logged = log(book, Entry(said, (person.handle,), book.today, MESSAGE))
    idea_rows.rests(book, person)
    if reminders.wished(_of_late(book, person), on, book.today):
        return logged
    book.settings.put(key, on.isoformat())
    remark = f"the birthday comes up again on the day, {say_date(on, book.today)}"
    return logged._replace(remarks=(*logged.remarks, remark))


def _of_late(book: "Book", person: "Person") -> "Sequence[Interaction]":
    return book.interactions.of(person.id, FEW_LOGS)


def _done_already(why: str, way: Hint) -> Refused:
    return Refused(f"that row is done already: {why}", way)
