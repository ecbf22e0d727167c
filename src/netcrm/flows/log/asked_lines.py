"""Keeps what a line asks somebody as advice, and says which open advice it seems to answer or to close.

Nothing is answered or told by itself: `keep_answer` and `keep_told` do it once somebody agreed.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netcrm.engine.log.nearness import common, is_clearly_about, is_nearly_the_same
from netcrm.model.advice import Advice
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

if TYPE_CHECKING:
    from netcrm.columns.writing import AdviceFields
    from netcrm.engine.log.questions import SaidDraft
    from netcrm.flows.advice.steps import AdviceWritten
    from netcrm.store.book import Book

# Steps after which somebody is to be told what came of their advice.
_DONE = ("acted", "declined")
_STILL = timedelta(days=60)  # in which somebody may say more
_AGAIN = lazy_pattern(
    r"\b(again|once more|another time|added|noch ?mals?|noch einmal|wieder|encore|de nuevo|otra vez|de novo)\b",
    re.IGNORECASE,
)


class Answering(NamedTuple):
    """A question that a line seems to answer: the advice by `ref`, and what was said.

    apart: the advice of the same words that was kept by itself, which goes once this is agreed to. says_no: the words
    are a no, and end the question.
    """

    ref: str
    text: str
    question: str
    person: Ref
    apart: str | None = None
    says_no: bool = False


class Telling(NamedTuple):
    """Advice of which somebody seems to have been told what came of it: by `ref`, and what they were told.

    undone: nothing was said yet of what I did with it, so that this is it.
    """

    ref: str
    text: str
    advice: str
    person: Ref
    undone: bool = False


def keep_question(book: "Book", person: int, question: str, on: date, interaction: int | None, private: bool) -> Advice:
    """The question as it is kept: a new row, or one to the same person with nearly the same words, which moves on."""
    if moved := move_on(book, person, question, on):
        return moved
    fields: AdviceFields = {
        "person_id": person,
        "interaction_id": interaction,
        "challenge_id": _challenge(book, question),
        "day": on,
        "question": question,
        "asked_on": on,
        "private": private,
    }
    return book.advice.add(fields)


def move_on(book: "Book", person: int, question: str, on: date) -> Advice | None:
    """The open question to somebody with nearly these words, asked that day; None where there is none."""
    for there in book.advice.of(person):
        if there.closed or there.step not in ("to ask", "asked") or not is_nearly_the_same(there.question, question):
            continue
        moved: AdviceFields = {"asked_on": max(on, there.asked_on or on), "snoozed_until": None}
        if there.step == "to ask":
            moved["day"] = on
        if there.challenge is None and (about := _challenge(book, question)):
            moved["challenge_id"] = about
        book.advice.change(int(there.ref[1:]), moved)
        return _advice(book, there.ref)
    return None


def answering(
    book: "Book",
    advised: Iterable[Advice],
    said: Sequence[tuple[Ref, "SaidDraft"]],
    on: date,
    fresh: Collection[str],
    again: bool = False,
) -> tuple[Answering, ...]:
    """Questions to the same people that this seems to answer, each once. advised: what the line advises, already kept;
    said: what else it says they said; fresh: refs of questions asked in the same line, which it does not answer. again:
    the line tells that they said more, which is added to their last answer where no question is open."""
    found: dict[str, Answering] = {}
    for advice in advised:
        waiting = _waiting(book, advice.person, on, fresh)
        near = _nearest(waiting, advice.text) or (waiting[0] if len(waiting) == 1 else None)
        if near:
            found.setdefault(near.ref, _answering(near, advice.text, advice.ref))
    for person, draft in said:
        waiting = _waiting(book, person, on, fresh)
        only = waiting[0] if len(waiting) == 1 and draft.reported else None
        near = _nearest(waiting, draft.text) or only or (_last_answered(book, person, on) if again else None)
        if near:
            found.setdefault(near.ref, _answering(near, draft.text))
    return tuple(found.values())


def tells_more(text: str) -> bool:
    """Whether a line tells that somebody said more: "Priya wrote again: ..."."""
    return bool(_AGAIN.search(text))


def refusing(book: "Book", person: Ref, text: str, on: date, fresh: Collection[str] = ()) -> Answering | None:
    """The one question to somebody that is open, where a line tells that they said no."""
    waiting = _waiting(book, person, on, fresh)
    if len(waiting) != 1:
        return None
    no = _answering(waiting[0], text)
    return no if no.says_no else None


def telling(book: "Book", told: Iterable[tuple[Ref, str]], fresh: Collection[str]) -> tuple[Telling, ...]:
    """Advice of those who were told something, that it seems to close, each once.

    That is what I did something with, or decided otherwise, or a view on what is decided, where it is the only one or
    the words are near; and an answer I had asked for where they are near.
    """
    found: dict[str, Telling] = {}
    for person, text in told:
        there = [one for one in book.advice.of(person.id) if not (one.told_on or one.closed) and one.ref not in fresh]
        done = [one for one in there if one.step in _DONE or (one.answers and _is_decided(book, one))]
        answered = [one for one in there if one.step == "answered" and one.asked_on and one not in done]
        near = _nearest([*done, *answered], text) or (done[0] if len(done) == 1 else None)
        if near:
            found.setdefault(near.ref, Telling(near.ref, text, near.text or near.question, person, near in answered))
    return tuple(found.values())


def keep_answer(book: "Book", answer: Answering, on: date) -> "AdviceWritten":
    """The answer written to its question, which a no ends; the same words kept by themselves go."""
    from netcrm.flows.advice.steps import take

    written = take(book, answer.ref, "declined" if answer.says_no else "answered", answer.text, on=on)
    if answer.apart:
        book.advice.remove(int(answer.apart[1:]))
    return written


def keep_told(book: "Book", told: Telling, on: date) -> "AdviceWritten":
    """The advice closed: I did it, where that was not said yet, and they were told."""
    from netcrm.flows.advice.steps import take

    with book.one_command():
        if told.undone:
            take(book, told.ref, "acted", told.text, on=on)
        return take(book, told.ref, "told", on=on)


def _is_decided(book: "Book", advice: Advice) -> bool:
    from netcrm.flows.advice.steps import is_decided  # few lines tell somebody of their advice

    return is_decided(book, advice)


def _answering(question: Advice, text: str, apart: str | None = None) -> Answering:
    from netcrm.engine.ask.refusals import says_no

    return Answering(question.ref, text, question.question, question.person, apart, says_no(text))


def _challenge(book: "Book", question: str) -> int | None:
    """The one open challenge that the question is clearly about."""
    near = [one for one in book.challenges.open() if is_clearly_about(question, one.title)]
    return int(near[0].ref[1:]) if len(near) == 1 else None


def _waiting(book: "Book", person: Ref, on: date, fresh: Collection[str]) -> list[Advice]:
    """Questions to somebody that were asked by that day and are not answered; where there are none, those kept to ask
    them, since whoever meets somebody asks what they wanted to."""
    there = [one for one in book.advice.of(person.id) if not one.closed and one.ref not in fresh]
    asked = [one for one in there if one.step == "asked" and one.asked_on and one.asked_on <= on]
    return asked or [one for one in there if one.step == "to ask" and one.on <= on]


def _last_answered(book: "Book", person: Ref, on: date) -> Advice | None:
    """What somebody answered last, as long as it may still go on."""
    since = on - _STILL
    there = [one for one in book.advice.of(person.id) if one.question and one.answers and not one.closed]
    lately = [one for one in there if since <= one.answers[-1].on <= on]
    return max(lately, key=lambda one: one.answers[-1].on, default=None)


def _nearest(rows: Sequence[Advice], text: str) -> Advice | None:
    """The one row with the most words in common; None where none has any, or two have as many."""
    weighed = [(common(text, " ".join((one.question, one.text, one.did or ""))), one) for one in rows]
    best = max((weight for weight, _ in weighed), default=0)
    nearest = [one for weight, one in weighed if weight == best]
    return nearest[0] if best and len(nearest) == 1 else None


def _advice(book: "Book", ref: str) -> Advice:
    found = book.advice.get(int(ref[1:]))
    assert found is not None
    return found
