"""Says which step of an introduction under way a line tells of, how it is typed, and takes it once somebody agreed."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.giving.introduction_steps import (
    LATER,
    MET,
    StepTold,
    can_tell,
    speaks_of_it,
    step_told,
    who_answers,
)
from netcrm.errors import Hint
from netcrm.model.circle import Introduction
from netcrm.model.kinds import WAITING
from netcrm.model.people import Known, Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.engine.log.sentences import Reading
    from netcrm.flows.giving.introductions import IntroductionWritten
    from netcrm.store.book import Book

STEPS = ("asked", "yes", "later", "no", "made", "met", "")


class Introducing(NamedTuple):
    """A step that a line tells of an introduction under way; `ref` its id, "i3".

    step: "" where the line is about it and it cannot go on by that. person: who was asked or answered. typed: what
    stands behind `netcrm done`; command: the whole.
    """

    ref: str
    step: Annotated[str, STEPS]
    person: Ref | None
    people: tuple[Ref, ...]
    for_me: bool
    typed: str
    command: Hint


class Heard(NamedTuple):
    """What a line tells of introductions, and how their people are called, by id."""

    told: tuple[StepTold, ...]
    names: dict[int, tuple[str, ...]]


def heard_of(book: "Book", text: str, on: date) -> Heard:
    """What a line tells of the introductions under way; of several those most of whose people it names."""
    if not can_tell(text):
        return Heard((), {})
    there = book.introductions.open()
    people = {ref.id: ref for one in there for ref in _everybody(one)}
    names = {key: tuple(_called(book, ref)) for key, ref in people.items()} if there else {}
    lowered = text.lower()
    told = [
        found
        for one in there
        if any(name.lower() in lowered for ref in _everybody(one) for name in names[ref.id])
        if (found := step_told(text, on, one, names))
    ]
    told = [found for found in told if not _means_others(book, text, found, names)]
    most = max((_named(found, lowered, names) for found in told), default=0)
    return Heard(tuple(found for found in told if _named(found, lowered, names) == most), names)


def without_doubles(book: "Book", reading: "Reading", heard: Heard) -> "Reading":
    """The reading without what somebody would owe me that is only the introduction over again, and without those whom
    the line only speaks of: nobody of it was met or reached where none is left."""
    reading = _without_connector(book, reading)
    if not heard.told:
        return reading
    loops = tuple(
        loop
        for loop in reading.loops
        if loop.kind != WAITING or not any(speaks_of_it(loop.text, told, heard.names) for told in heard.told)
    )
    elsewhere = {person for told in heard.told for person in told.elsewhere}
    left = tuple(key for key in reading.people if key not in elsewhere)
    if left == reading.people:
        return reading._replace(loops=loops)
    if left:
        return reading._replace(loops=loops, people=left)
    first = next((told.person for told in heard.told if told.person), None) or reading.people[0]
    return reading._replace(loops=loops, people=(first,), contact=False)


def _without_connector(book: "Book", reading: "Reading") -> "Reading":
    """The reading without whoever had introduced us by then, who is named for that alone."""
    others = [key for key in reading.people if key != reading.via]
    if reading.via is None or len(others) != 1 or len(reading.people) != 2 or others[0] < 0:
        return reading
    made = any(
        one.for_me and one.via and one.via.id == reading.via and one.made_on and one.made_on < reading.on
        for one in book.introductions.of(others[0])
    )
    return reading._replace(people=tuple(others)) if made else reading


def introducing(book: "Book", heard: Heard, on: date) -> tuple[Introducing, ...]:
    """Each step as it is typed and as it is shown."""
    return tuple(_introducing(book, told, on) for told in heard.told)


def keep_step(book: "Book", step: Introducing, on: date) -> "IntroductionWritten":
    """The step taken."""
    from netcrm.flows.giving.introduction_words import done

    return done(book, step.ref, step.typed, step.step == "made", step.step == "met", on)


def ways_of(steps: Iterable[Introducing]) -> tuple[Hint, ...]:
    """The commands to type, without a word before."""
    return tuple(step.command for step in steps)


def _introducing(book: "Book", told: StepTold, on: date) -> Introducing:
    one = told.introduction
    handle = who_answers(one, told.person)
    who = next((ref for ref in _everybody(one) if ref.handle == handle), None)
    typed = _typed(book, told, who, on)
    command = Hint("done", (f"{one.ref} {typed}",)) if typed else Hint("show_row", (one.ref,))
    step = told.step
    if step == MET:  # they can only have met once it was made
        step = MET if one.step == "made" else "made"
        command = Hint("intro_met_now", (one.ref,)) if step == MET else Hint("intro_made", (one.ref,))
    return Introducing(one.ref, step, who, one.people, one.for_me, typed, command)


def _typed(book: "Book", told: StepTold, who: Ref | None, on: date) -> str:
    from netcrm.flows.giving.introductions import word_for

    one = told.introduction
    if told.step in ("", MET) or who is None:
        return ""
    word = word_for(one, who)
    if told.step == LATER:
        return f"{word} later {_until(book, told.until, on)}"
    return word if told.step == "asked" else f"{word} {told.step}"


def _until(book: "Book", words: str, on: date) -> str:
    """The day of a later as it can be typed, in the words of the line where that is so."""
    from netcrm.engine.dates.dates import find_dates
    from netcrm.flows.giving.introduction_words import later_day_of

    if not words:
        return "DATE"
    if later_day_of(words, book.today):
        return words.lower().removeprefix("in ").removeprefix("im ")
    days = find_dates(words, on, "future", rough=True)
    return days[-1].on.isoformat() if days and days[-1].on > book.today else "DATE"


def _everybody(one: Introduction) -> Sequence[Ref]:
    return (*one.people, *((one.via,) if one.via else ()))


def _called(book: "Book", ref: Ref) -> Iterable[str]:
    known: Known | None = next(iter(book.people.with_handle(ref.handle)), None)
    return filter(None, (ref.name, ref.name.split()[0], known.nickname if known else None, ref.handle))


def _named(told: StepTold, lowered: str, names: dict[int, tuple[str, ...]]) -> int:
    return sum(any(name.lower() in lowered for name in names[ref.id]) for ref in _everybody(told.introduction))


def _means_others(book: "Book", text: str, told: StepTold, names: dict[int, tuple[str, ...]]) -> bool:
    """Whether a first name of it stands there with the last name of somebody else of the book."""
    from netcrm.flows.naming import exactly

    there = [ref for ref in _everybody(told.introduction) if ref.name.lower() not in text.lower()]
    return any(
        one.id != ref.id
        for word, following in pairwise(text.split())
        for ref in there
        if word.lower() == names[ref.id][1].lower() and following[:1].isupper()
        for one in exactly(book, f"{word} {following.strip('.,;:!?')}")
    )
