"""Keeps what you asked people, one question to several of them as views on one challenge, and what is still to ask."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.advice.titles import in_a_list, title_of
from netcrm.engine.dates.formatting import say_date
from netcrm.errors import Hint, Refused, Usage
from netcrm.flows.advice.steps import PRIVATE, AdviceWritten, written
from netcrm.flows.naming import person as person_named
from netcrm.model.advice import Advice, Challenge
from netcrm.named_tuple import NamedTuple
from netcrm.text import cut, fold

if TYPE_CHECKING:
    from netcrm.columns.writing import AdviceFields
    from netcrm.model.people import Person
    from netcrm.store.book import Book

_LONGEST = 60  # letters of what they said before that are told


class AdviceAsked(NamedTuple):
    """What was asked, one row for each person, and the challenge it is about.

    opened: whether the challenge is new. remarks: an open challenge that it joined, who was asked the same before.
    next: what to type when one answers.
    """

    advice: tuple[Advice, ...]
    challenge: Challenge | None
    opened: bool = False
    remarks: tuple[str, ...] = ()
    next: Hint | None = None


def asked(  # noqa: PLR0913  (each a wish of its own)
    book: "Book",
    handles: Sequence[str],
    question: str,
    challenge: str | None = None,
    on: date | None = None,
    by: date | None = None,
    title: str = "",
    private: bool = False,
) -> AdviceAsked:
    """Keeps that people were asked, as one deed. A question to several is a challenge, that of an `ask` too.

    challenge: the one it is about ("c2"). on: the day, today where none is given; by: until when an answer is hoped
    for. title: what it is about in your words, of which a challenge is opened, or joined where one is open already. A
    question that is still open to somebody is asked again and makes no second row.
    """
    people = [person_named(book, handle) for handle in dict.fromkeys(handles)]
    if not people:
        raise Usage("say whom you asked, and what", Hint("asked_example", ("maria",)))
    question, on = question.strip(), on or book.today
    if not question:
        raise Usage(f"what did you ask {people[0].name}?", Hint("asked_example", (people[0].handle,)))
    if on > book.today:
        raise Usage("that day lies ahead", Hint("to_ask_example", (people[0].handle,)))
    if by and by < on:
        raise Usage("an answer cannot come before the question", Hint("by_example"))
    about = title or (question if len(people) > 1 else "")
    there = _open_challenge(book, challenge) if challenge is not None else _same_challenge(book, about)
    near = None if there or challenge is not None else _near_challenge(book, title, {one.id for one in people})
    there = there or near
    private = private or bool(there and there.private)
    told = PRIVATE if private else question
    book.command(f"asked {_short([one.name for one in people])}: {told}")
    opened = not there and about.strip() != ""
    if opened:
        title, whole = title_of(about), " ".join(about.split())
        more = whole if whole != title else ""
        there = book.challenges.add({"day": on, "title": title, "text": more, "private": private})
    of = int(there.ref[1:]) if there else None
    row: AdviceFields = {"challenge_id": of, "day": on, "question": question, "asked_on": on, "answer_by": by}
    rows = [_ask(book, one, {**row, "private": private}) for one in people]
    joined = (f"{near.ref} is open and about that: {in_a_list(near.title, near.private, 'challenge')}",) if near else ()
    remarks = (*joined, *(remark for _, remark in rows if remark))
    first = rows[0][0].ref
    way_on = Hint("answer_or_compare", (first, there.ref)) if there and len(rows) > 1 else Hint("answer", (first,))
    return AdviceAsked(tuple(one for one, _ in rows), there, opened, remarks, way_on)


def to_ask(book: "Book", handle: str, question: str, private: bool = False) -> AdviceWritten:
    """Keeps a question to be asked; Refused where it is kept already."""
    person, question = person_named(book, handle), question.strip()
    if not question:
        raise Usage(f"what do you want to ask {person.name}?", Hint("to_ask_example", (handle,)))
    for one in _same_question(book, person, question):
        if one.step == "to ask":
            raise Refused(f"that question is kept already ({one.ref})", Hint("once_asked", (one.ref,)))
    book.command(f"to ask {person.name}: {PRIVATE if private else question}")
    fields: AdviceFields = {"person_id": person.id, "day": book.today, "question": question, "private": private}
    return written(book, book.advice.add(fields).ref, "to ask")


def _open_challenge(book: "Book", ref: str) -> Challenge:
    from netcrm.flows.advice.challenges import open_one  # few name one

    return open_one(book, ref)


def _same_challenge(book: "Book", about: str) -> Challenge | None:
    """The open challenge of those very words, the newest of several: who asks on after a week asks about the same."""
    wanted = _folded(about)
    same = [one for one in book.challenges.open() if wanted and wanted in (_folded(one.text), _folded(one.title))]
    return same[-1] if same else None


def _near_challenge(book: "Book", about: str, asked: set[int]) -> Challenge | None:
    """The one open challenge that what was last asked is clearly about, in other words; none done with those asked."""
    from netcrm.engine.log.nearness import is_clearly_about  # few ask so

    near = [one for one in book.challenges.open() if about and not one.decision and is_clearly_about(about, one.title)]
    together = {one.id for one in near[0].partners} if near else set()
    return near[0] if len(near) == 1 and not asked & together else None


def _ask(book: "Book", person: "Person", row: "AdviceFields") -> tuple[Advice, str]:
    """The row of one person, and a remark where they were asked the same before."""
    same = _same_question(book, person, row["question"], row["challenge_id"])
    waiting = next((one for one in same if one.step in ("to ask", "asked")), None)
    if waiting:
        return _again(book, waiting, row), _before(waiting, book.today, "asked again") if waiting.asked_on else ""
    before = next((one for one in same if one.asked_on and one.answers), None) or _no_to(book, person, row["question"])
    new = book.advice.add({**row, "person_id": person.id})
    return new, _before(before, book.today, _what_they_said(before)) if before else ""


def _no_to(book: "Book", person: "Person", question: str) -> Advice | None:
    """The last time they said no to that very question."""
    wanted = _folded(question)
    said = [
        one for one in book.advice.of(person.id) if one.said_no and one.asked_on and _folded(one.question) == wanted
    ]
    return said[0] if said else None


def _what_they_said(before: Advice) -> str:
    """The first words of their answer, or their no with its reason; of a private one only that there was one."""
    said = before.answers[-1].text if before.answers else before.why_let_go
    how = "they answered" if before.answers else "they said no"
    return f"{how}: {_quotation(said)}" if said and not before.private else how


def _again(book: "Book", there: Advice, row: "AdviceFields") -> Advice:
    """A question that was to be asked, or asked already, is the same row after it was asked; it is not moved back."""
    key, on = int(there.ref[1:]), row["asked_on"]
    assert on is not None
    fields: AdviceFields = {"asked_on": max(on, there.asked_on or on), "snoozed_until": None}
    if there.step == "to ask":
        fields["day"] = on
    if by := row["answer_by"]:
        fields["answer_by"] = by
    if row["challenge_id"]:
        fields["challenge_id"] = row["challenge_id"]
    if row["private"]:
        fields["private"] = True
    book.advice.change(key, fields)
    after = book.advice.get(key)
    assert after is not None
    return after


def _same_question(book: "Book", person: "Person", question: str, challenge: int | None = None) -> list[Advice]:
    """What they were asked in the same words and was not let go, of the same challenge where both are of one."""
    wanted, about = _folded(question), f"c{challenge}" if challenge else None
    same = [one for one in book.advice.of(person.id) if _folded(one.question) == wanted and not one.closed]
    return [one for one in same if None in (about, one.challenge) or about == one.challenge]


def _before(there: Advice, today: date, then: str) -> str:
    assert there.asked_on is not None
    name = there.person.name.split()[0]
    return f"you asked {name} the same {_on(there.asked_on, today)}; {then} ({there.ref})"


def _quotation(text: str) -> str:
    """The words in quotation marks, shortened."""
    return f'"{cut(" ".join(text.split()), _LONGEST)}"'


def _on(day: date, today: date) -> str:
    spoken = say_date(day, today)
    return spoken if spoken in ("today", "yesterday") else f"on {spoken}"


def _folded(text: str) -> str:
    return " ".join(fold(text).split()).rstrip(" ?!.")


def _short(names: Sequence[str]) -> str:
    if len(names) <= 3:
        return " and ".join(", ".join(names).rsplit(", ", 1))
    return f"{names[0]}, {names[1]} and {len(names) - 2} others"
