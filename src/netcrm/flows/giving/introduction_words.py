"""Reads what is typed behind the id of an introduction: who was asked or answered, what they said, and until when."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.giving.introductions import answers_for, to_answer, to_ask
from netcrm.engine.people import names
from netcrm.errors import Hint, NetcrmError, Usage
from netcrm.flows.giving import introductions
from netcrm.flows.giving.introductions import IntroductionWritten, word_for
from netcrm.model.circle import SAID, Introduction, Side
from netcrm.model.people import Known
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.store.book import Book

_LONGEST_NAME = 4  # words
_LONGEST_DAY = 5  # words
_LONGEST_ANSWER = 3  # words of "dana dean no", which is no text of what came of it
MADE, MET = "made", "met"  # the steps that have a word of their own, and a text behind it
_IN = ("in", "im", "until", "till", "bis", "ab", "en", "em")  # before the name of a month


class Way(NamedTuple):
    """A step that can follow: what is typed for it behind the id, and in words."""

    typed: str
    label: str


class _Step(NamedTuple):
    """Who was asked or answered (a handle), what they said, until when, and the words left; or made, or met."""

    person: str | None = None
    said: str | None = None
    until: date | None = None
    text: str = ""
    made: bool = False
    met: bool = False


def done(
    book: "Book",
    ref: str,
    typed: str = "",
    made: bool = False,
    met: bool = False,
    on: date | None = None,
    order: str = "",
) -> IntroductionWritten:
    """Takes the step that was typed: "tom yes", "ines later january", "no", "made", or "met they will share a driver".

    made, met: the step is said so, and what was typed is a text. order: of 5/11, as set. Usage for words that name no
    side and no step, whatever step it takes next: a text is only what stands behind made or met.
    """
    there = introductions.introduction_with(book, ref)
    if made or met:
        _check_no_answer(book, there, typed.split())
        return introductions.take(book, ref, text=typed, made=made, met=met, on=on)
    step = _step(book, there, typed.split(), order)
    return introductions.take(
        book, ref, step.person, step.said, step.until, step.text, made=step.made, met=step.met, on=on
    )


def ways(book: "Book", ref: str) -> tuple[Way, ...]:
    """The steps that can follow where more than one can; none where only one can, or none."""
    there = introductions.introduction_with(book, ref)
    asked, asking = to_answer(there), to_ask(there, book.today)
    if not asked:
        return ()
    found = []
    for side in asked:
        who = answers_for(there, side)
        name, word = who.name.split()[0], word_for(there, who)
        found += [Way(f"{word} {said}", f"{name} said {said}") for said in SAID]
        found.append(Way(word, f"I asked {name} again"))
    return (*found, *(_asked(there, side) for side in asking))


def later_day_of(text: str, today: date, order: str = "") -> date | None:
    """The day that is later, as it can be typed, of a month its first; None for what is no day to come."""
    return _day(text, today, order)


def _asked(there: Introduction, side: Side) -> Way:
    who = answers_for(there, side)
    return Way(word_for(there, who), f"I asked {who.name.split()[0]} too")


def _step(book: "Book", there: Introduction, words: Sequence[str], order: str) -> _Step:
    """The step that words tell; Usage where they tell none."""
    person, rest = _named(book, there, words)
    word = rest[0].lower().strip(",.:") if rest else ""
    if word in SAID:
        until, text = _until(book, there, person, rest[1:], order) if word == "later" else (None, rest[1:])
        return _Step(person, word, until, " ".join(text))
    if word in (MADE, MET) and person is None:
        text = " ".join(rest[1:])
        _check_no_answer(book, there, rest[1:])
        return _Step(text=text, made=word == MADE, met=word == MET)
    if rest:
        raise _unknown(book, there, person, rest)
    return _Step(person)


def _check_no_answer(book: "Book", there: Introduction, words: Sequence[str]) -> None:
    """Refuses an answer of anybody beside a flag or a word that says another step."""
    person, rest = _named(book, there, words)
    answered = person and rest and rest[0].lower() in SAID
    if answered or (0 < len(words) <= _LONGEST_ANSWER and words[-1].lower().strip(",.:!") in SAID):
        raise Usage("one step at a time", Hint("intro_answer_example", (there.ref, _word(there, person))))


def _named(book: "Book", there: Introduction, words: Sequence[str]) -> tuple[str | None, Sequence[str]]:
    """The handle of whoever of it is named first, and the words left; None where nobody of it is.

    Before an answer the beginning of a name is enough, as everywhere; "in march" behind an id means no Ines.
    """
    known = _known(book, there)
    for size in range(min(_LONGEST_NAME, len(words)), 0, -1):
        word, rest = " ".join(words[:size]), words[size:]
        found = [one for one in known if names.is_name_of(word, one) or fold(word) == fold(one.name.split()[0])]
        if not found and rest and rest[0].lower() in SAID:
            found = list(names.matches(word, [one._replace(stage="followed") for one in known]))
        if len(found) == 1:
            return found[0].handle, rest
    return None, words


def _known(book: "Book", there: Introduction) -> tuple[Known, ...]:
    """Everybody who can have been asked, as they are called."""
    people = (*there.people, *((there.via,) if there.via else ()))
    return tuple(one for ref in people for one in book.people.with_handle(ref.handle) if one.id == ref.id)


def _until(
    book: "Book", there: Introduction, person: str | None, words: Sequence[str], order: str
) -> tuple[date, Sequence[str]]:
    """The day that is later, of a month its first, and the words left; Usage where there is none."""
    for size in range(min(_LONGEST_DAY, len(words)), 0, -1):
        if on := _day(" ".join(words[:size]), book.today, order):
            return on, words[size:]
    what = f'"{" ".join(words)[:40]}" is no day to come' if words else "say until when"
    raise Usage(what, Hint("intro_later", (there.ref, _word(there, person))))


def _day(text: str, today: date, order: str) -> date | None:
    from netcrm.engine.dates.dates import later

    bare = text.lower().strip(" ,.;:")
    first, _, rest = bare.partition(" ")
    phrases = (f"1 {rest}", bare) if first in _IN and rest else (bare, f"1 {bare}")
    for phrase in phrases:
        try:
            return later(phrase, today, order)
        except NetcrmError:
            continue
    return None


def _unknown(book: "Book", there: Introduction, person: str | None, rest: Sequence[str]) -> Usage:
    """The refusal of words that are no step: somebody else's name, or no answer."""
    way = _example(there, person)
    if person:
        return Usage(f'a side says yes, later or no, not "{" ".join(rest)[:40]}"', way)
    from netcrm.flows.naming import exactly

    for size in range(min(_LONGEST_NAME, len(rest)), 0, -1):
        if others := exactly(book, " ".join(rest[:size])):
            return Usage(f"{others[0].name} has no part in {there.ref}, {introductions.spoken(there)}", way)
    return Usage(f'"{" ".join(rest)[:40]}" is no step of {there.ref}', way)


def _example(there: Introduction, person: str | None) -> Hint:
    """How the step that follows is typed: an answer, or what came of it."""
    if person is None and there.step == "agreed":
        return Hint("intro_made_example", (there.ref,))
    if person is None and there.step == "made":
        return Hint("intro_met_example", (there.ref,))
    return Hint("intro_answer_example", (there.ref, _word(there, person)))


def _word(there: Introduction, person: str | None) -> str:
    """How whoever is meant is typed; of nobody in particular the first side."""
    known = (*there.people, *((there.via,) if there.via else ()))
    who = next((one for one in known if one.handle == person), answers_for(there, there.sides[0]))
    return word_for(there, who)
