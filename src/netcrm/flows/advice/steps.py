"""Takes a piece of advice from step to step: asked, answered, acted or declined, told; lets it go, puts it off."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.advice.steps import HELPED, TOLD_SO_FAR, implied, may_follow, stands_at
from netcrm.engine.advice.views import knows
from netcrm.errors import Hint, NotFound, Refused, Usage
from netcrm.model.advice import HELPED as HOW_FAR
from netcrm.model.advice import Advice
from netcrm.model.kinds import MESSAGE
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.columns.writing import AdviceFields, InteractionFields
    from netcrm.store.book import Book

DID = (
    "to ask",
    "asked",
    "asked again",
    "answered",
    "acted",
    "declined",
    "helped",
    "told",
    "dropped",
    "snoozed",
    "said no",
)
PRIVATE = "a private matter"


class AdviceWritten(NamedTuple):
    """What became of advice. did: the step taken, or what else was said of it; until: the day of a snooze; next: what
    to type when it goes on. taken_up: it was let go before. logged: the contact in which they were told, "l31", where
    none with them was logged on that day."""

    advice: Advice
    did: Annotated[str, DID]
    until: date | None = None
    next: Hint | None = None
    taken_up: bool = False
    logged: str | None = None


class Step(NamedTuple):
    """How something is done where there is more than one way. step, helped, on: of advice, as in `take`.
    as_expected: of a challenge, whether it turned out as it was expected. made, met: of an introduction. order: how
    days such as 5/11 are read, which is no way by itself."""

    step: str | None = None
    helped: str | None = None
    on: date | None = None
    as_expected: str | None = None
    made: bool = False
    met: bool = False
    order: str = ""

    @property
    def is_open(self) -> bool:
        """Whether no way is said."""
        return self[:-1] == Step()[:-1]


def take(
    book: "Book",
    ref: str,
    step: str | None,
    text: str = "",
    helped: str | None = None,
    on: date | None = None,
) -> AdviceWritten:
    """Takes a step: asked, answered, acted, declined or told; None: the only one that can follow.

    text: the question as it was put (asked), what they said (answered), what you did (acted), why not (declined; before
    an answer why they said no) or how they were told, which is kept as a contact. told: also after an answer alone,
    where what it is about is decided; what came of it follows then. helped: whether what you did helped, which can also
    be said later. on: the day, today where none is given. What was let go is taken up again by it. Usage where several
    steps could be meant or words are missing, Refused for a step that cannot follow.
    """
    there = advice_with(book, ref)
    text, given, on = text.strip(), on, on or book.today
    if on > book.today:
        raise Usage("that day lies ahead", Hint("later_on", (ref,)))
    taken = step or _the_only_step(there, text, helped is not None)
    kept_apart = _kept_apart(book, there, text) if taken == "answered" else None
    if kept_apart and not given:  # they said it on the day of the log
        said_on = kept_apart.answers[-1].on
        on = said_on if there.asked_on is None or said_on >= there.asked_on else on
    _check(there, taken, text, helped, taken == "told" and _is_to_tell(book, there))
    _check_day(there, taken, on, book.today)
    if taken == "declined" and not there.answers:
        return _said_no(book, there, text, on)
    key = number_of(ref)
    again = taken == "asked" == there.step
    book.command(f"{_DEEDS[taken]} {_spoken(there)}")
    if taken == "answered" and there.answers:
        book.advice.answer(key, on, text)
    fields = _fields(there, taken, text, helped, on)
    if kept_apart:
        book.advice.remove(number_of(kept_apart.ref))
        log = kept_apart.interaction
        fields["interaction_id"] = int(log[1:]) if log else None
    if there.closed:
        fields = {**_taken_up(there), **fields}
    book.advice.change(key, {**fields, "snoozed_until": None})
    logged = _in_touch(book, there, on, text) if taken == "told" else None
    made = written(book, ref, "asked again" if again else taken)
    return made._replace(taken_up=there.closed is not None, logged=logged)


def is_decided(book: "Book", advice: Advice) -> bool:
    """Whether what somebody was asked about is decided."""
    challenge = book.challenges.get(int(advice.challenge[1:])) if advice.challenge else None
    return challenge is not None and challenge.decision is not None


def _is_to_tell(book: "Book", advice: Advice) -> bool:
    """Whether it is decided, or turned out since they were told."""
    challenge = book.challenges.get(int(advice.challenge[1:])) if advice.challenge else None
    if challenge is None or challenge.decision is None:
        return False
    return not knows(advice, challenge.outcome.on if challenge.outcome else None)


def drop(book: "Book", ref: str, said: str = "") -> AdviceWritten:
    """Lets it go: nothing is waited for any more. said: why, kept as what you did with it."""
    there = open_advice(book, ref)
    book.command(f"let go: advice of {_spoken(there)}")
    fields: AdviceFields = {"closed": book.today}
    if said.strip():
        fields["did"] = f"{there.did}; {said.strip()}" if there.did else said.strip()
    book.advice.change(number_of(ref), fields)
    return written(book, ref, "dropped")


def snooze(book: "Book", ref: str, until: date) -> AdviceWritten:
    """Keeps it out of `today` until that day."""
    there = open_advice(book, ref)
    book.command(f"put off: advice of {_spoken(there)}")
    book.advice.change(number_of(ref), {"snoozed_until": until})
    return written(book, ref, "snoozed", until)


def open_advice(book: "Book", ref: str) -> Advice:
    """The advice with that id; NotFound for none, Refused for what came to its end or was let go."""
    there = advice_with(book, ref)
    if there.closed:
        raise Refused(f"{ref} is let go already", Hint("take_up", (ref,)))
    if there.step == "told" and not _is_to_tell(book, there):
        raise Refused(f"{there.person.name} was told already, so {ref} is at its end", Hint("undo"))
    return there


def advice_with(book: "Book", ref: str) -> Advice:
    """The advice with that id, one that is told or was let go too; NotFound for none."""
    there = book.advice.get(number_of(ref))
    if there is None:
        raise NotFound(f"no advice has the id {ref}", Hint("open"))
    return there


def number_of(ref: str) -> int:
    """9 for a9."""
    if not (ref[:1] == "a" and ref[1:].isascii() and ref[1:].isdigit() and len(ref) < 18):
        raise Usage(f'"{ref}" is no id of a piece of advice', Hint("advice_ids"))
    return int(ref[1:])


def written(book: "Book", ref: str, did: str, until: date | None = None) -> AdviceWritten:
    """What became of it, with what to type when it goes on."""
    after = book.advice.get(number_of(ref))
    assert after is not None
    if did == "said no":
        return AdviceWritten(after, did, until, Hint("thank_for_no", (after.person.handle,)))
    return AdviceWritten(after, did, until, None if did in ("dropped", "snoozed") else next_step(after))


def next_step(advice: Advice) -> Hint | None:
    """What to type when it goes on; None at its end."""
    if advice.closed or _at(advice) == "told":
        return None
    if advice.step == "to ask":
        return Hint("draft_or_asked", (advice.ref,))
    if advice.step == "asked":
        return Hint("answer", (advice.ref,))
    return Hint("did_or_not", (advice.ref,)) if not advice.did_on else Hint("done", (advice.ref,))


def _at(advice: Advice) -> str:
    return stands_at(advice.step, advice.did_on is not None)


def _said_no(book: "Book", asked: Advice, why: str, on: date) -> AdviceWritten:
    """They were asked and said no: nothing is waited for any more."""
    book.command(f"said no: {_spoken(asked)}")
    fields: AdviceFields = {"closed": on, "declined": True, "did": why or None, "snoozed_until": None}
    book.advice.change(number_of(asked.ref), fields)
    return written(book, asked.ref, "said no")


def _in_touch(book: "Book", told: Advice, on: date, text: str) -> str | None:
    """Telling somebody is a contact: the log of it, but where one of that day is there and no words are added."""
    if not text and book.interactions.logged(on, on, (told.person.id,)):
        return None
    fields: InteractionFields = {"day": on, "kind": MESSAGE, "text": text, "private": told.private}
    return f"l{book.interactions.add(fields, (told.person.id,))}"


def _kept_apart(book: "Book", asked: Advice, text: str) -> Advice | None:
    """The same words as a log kept them, as advice nobody asked for, before it was said that they are the answer."""
    same = [
        one
        for one in book.advice.of(asked.person.id)
        if not one.question and one.step == "answered" and one.private == asked.private and fold(one.text) == fold(text)
    ]
    return same[0] if same else None


_DEEDS = {
    "asked": "asked",
    "answered": "an answer of",
    "acted": "acted on advice of",
    "declined": "decided otherwise than advice of",
    HELPED: "whether it helped: advice of",
    "told": "thanked and told",
}


def _the_only_step(there: Advice, text: str, helped: bool) -> str:
    steps = implied(_at(there), bool(text), helped)
    if not steps:
        raise Refused(
            f"{there.person.name} was told already, so {there.ref} is at its end", Hint("answer_more", (there.ref,))
        )
    if len(steps) == 1:
        return steps[0]
    if there.step == "to ask":
        raise Usage("is that what they said?", Hint("asked_or_answered", (there.ref, text)))
    if there.step == "acted":
        raise Usage("do they know already?", Hint("helped_or_told", (there.ref,)))
    raise Usage(f"say which step {there.ref} takes", Hint("which_step", (there.ref, text)))


def _check(there: Advice, step: str, text: str, helped: str | None, decided: bool) -> None:
    """Refuses a step that cannot follow, words that are missing, and that advice helped on which nobody acted."""
    if helped is not None and helped not in HOW_FAR:
        raise Usage(f'whether it helped is yes, partly or no, not "{helped}"', Hint("did_or_not", (there.ref,)))
    acted = step in ("acted", HELPED) or (step == "told" and there.step == "acted")
    if helped is not None and not acted and may_follow(_at(there), step, decided):
        raise Usage("only what you did helped or did not", Hint("did_it", (there.ref,)))
    if step == HELPED:
        return
    if not may_follow(_at(there), step, decided):
        raise _not_next(there, step)
    if step == "answered" and not text:
        raise Usage(f"what did {there.person.name} say?", Hint("answer_example", (there.ref,)))


def _check_day(there: Advice, step: str, on: date, today: date) -> None:
    """Refuses an answer on a day before the question; one written down today may have been asked before."""
    if step == "answered" and there.asked_on and on < there.asked_on < today:
        raise Usage("an answer cannot come before the question", Hint("asked_earlier", (there.ref,)))


def _not_next(there: Advice, step: str) -> Refused:
    """The refusal of a step that is not next, with the one that is."""
    name, ref = there.person.name, there.ref
    if there.step in ("to ask", "asked"):
        return Refused(f"{name} has not answered yet", Hint("answer_first", (ref,)))
    if _at(there) == "told":
        return Refused(f"{name} was told already, so {ref} is at its end", Hint("answer_more", (ref,)))
    if _at(there) == TOLD_SO_FAR:
        return Refused(f"{name} was told already", Hint("did_or_not_example", (ref,)))
    if step == "asked":
        return Refused(f"{name} answered already", Hint("did_or_not_example", (ref,)))
    if there.step == "answered":
        return Refused("what you did with it is not said yet", Hint("did_first", (ref,)))
    return Refused(f"{ref} says already what you did with it", Hint("mend_or_tell", (ref,)))


def _fields(there: Advice, step: str, text: str, helped: str | None, on: date) -> "AdviceFields":
    how_far: AdviceFields = {"helped": helped} if helped else {}
    if step == "asked":
        first: AdviceFields = {"day": on} if there.step == "to ask" else {}
        asked: AdviceFields = {**first, "asked_on": max(on, there.asked_on or on)}
        return {**asked, "question": text} if text else asked
    if step == "answered" and not there.answers:
        how_far |= {"text": text, "answered_on": on}
    if step == "answered":
        return {**how_far, "asked_on": on, "day": on} if there.step == "to ask" else how_far
    if step == "told":
        return {**how_far, "told_on": on}
    if step == HELPED:
        return {**how_far, "did": f"{there.did}; {text}" if there.did else text} if text else how_far
    again: AdviceFields = {"told_on": None}  # who was told of a decision is told what came of it, too
    return {"did": text, "did_on": on, "declined": step == "declined", **again, **how_far}


def _taken_up(there: Advice) -> "AdviceFields":
    """What is no more once it goes on: its end, and the reason where nothing else was done with it."""
    return {"closed": None} if there.did_on else {"closed": None, "did": None, "declined": False}


def _spoken(there: Advice) -> str:
    return f"{there.person.name}: {PRIVATE if there.private else there.question or there.text}"
