"""Changes or removes rows by their ids: logs, notes, what is open, gives, advice, challenges, lessons and
introductions."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from netcrm.errors import Hint, Usage
from netcrm.flows import fields, lesson_gives, row_ids
from netcrm.flows.deed_texts import beginning
from netcrm.flows.giving import introductions
from netcrm.flows.giving.gives import Receivers, check_hours, had_by
from netcrm.flows.log import entries, interactions
from netcrm.flows.log.interactions import Additions, Mended
from netcrm.flows.naming import person as person_named
from netcrm.flows.row_ids import Row
from netcrm.flows.ties import settle
from netcrm.model.advice import HELPED, Advice, Challenge, Lesson
from netcrm.model.circle import Introduction
from netcrm.model.history import Give, Loop
from netcrm.model.kinds import GIVES, LOOPS
from netcrm.model.notes import Note
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.columns.writing import (
        AdviceFields,
        ChallengeFields,
        GiveFields,
        InteractionFields,
        IntroductionFields,
        LessonFields,
        LoopFields,
        NoteFields,
    )
    from netcrm.store.book import Book

# The fields that can be empty, by the letter of the id.
CLEARABLE = {
    "l": ("place", "topics", "community"),
    "n": ("about_on",),
    "o": ("due",),
    "g": ("hours", "outcome"),
    "a": ("question", "answer", "did", "helped", "told", "due", "challenge"),
    "c": ("text",),
    "s": ("from", "challenge"),
    "i": ("because", "outcome"),
}


class Change(NamedTuple):
    """What is to be another in a row, as it was typed; None and nothing for what stays.

    text: of advice what they said first. did, helped, told: what was done with it, and the day they were told. who,
    joined, left: handles. challenge: "c2". due: of advice the day until which an answer is hoped for. outcome: what
    came of a give or an introduction; because, via: why it is one, and the handle of who makes it for me. cleared:
    fields to empty. loops: by their kind, texts with a date at their end or none.
    """

    text: str | None = None
    title: str | None = None
    question: str | None = None
    did: str | None = None
    helped: str | None = None
    told: str | None = None
    challenge: str | None = None
    outcome: str | None = None
    because: str | None = None
    via: str | None = None
    on: str | None = None
    kind: str | None = None
    place: str | None = None
    community: str | None = None
    topics: Sequence[str] = ()
    private: bool | None = None
    due: str | None = None
    about_on: str | None = None
    hours: float | None = None
    who: str | None = None
    joined: Sequence[str] = ()
    left: Sequence[str] = ()
    to: Receivers | None = None
    loops: Mapping[str, Sequence[str]] = {}
    advice: Sequence[str] = ()
    cleared: Sequence[str] = ()


class RowMended(NamedTuple):
    """A row after `edit`: of note, loop, give, advice, challenge, lesson and introduction the one that has the id
    `ref`.

    deleted: it is gone.

    person: whose note it is.
    """

    ref: str
    deleted: bool
    note: Note | None = None
    person: Ref | None = None
    loop: Loop | None = None
    give: Give | None = None
    advice: Advice | None = None
    challenge: Challenge | None = None
    lesson: Lesson | None = None
    introduction: Introduction | None = None


OneMended: TypeAlias = Mended | RowMended


class RowsMended(NamedTuple):
    """What became of several rows, in the order they were named."""

    rows: tuple[OneMended, ...]


def change(book: "Book", ids: Sequence[str], what: Change) -> OneMended | RowsMended:
    """Changes each row alike, all of them as one deed. NotFound for an id of nothing, Usage for what cannot be read."""
    return _each(book, ids, lambda row: _CHANGES[row.ref[0]](book, row, what))


def delete(book: "Book", ids: Sequence[str]) -> OneMended | RowsMended:
    """Removes each row, all of them as one deed; a log goes with what was opened and advised in it."""
    return _each(book, ids, lambda row: _deleted(book, row))


def cleared(letter: str, words: Sequence[str]) -> tuple[str, ...]:
    """The fields that words name for emptying, of a row whose id begins with that letter; Usage for any other."""
    known = CLEARABLE.get(letter, ())
    return tuple(fields.one_of("field to clear", word.replace("-", "_"), known) for word in words)


def _each(book: "Book", ids: Sequence[str], do: Callable[[Row], OneMended]) -> OneMended | RowsMended:
    rows = [row_ids.row(book, ref) for ref in ids]
    with book.one_command():
        mended = tuple(do(row) for row in rows)
    settle(book)
    return mended[0] if len(mended) == 1 else RowsMended(mended)


def _log(book: "Book", row: Row, what: Change) -> Mended:
    there = row.interaction
    assert there is not None
    columns: InteractionFields = {}
    if what.on is not None:
        columns["day"] = (fields.future_day if there.planned else fields.past_day)(what.on, book.today)
    if what.kind:
        columns["kind"] = fields.interaction_kind(what.kind)
    if what.text is not None:
        columns["text"] = what.text
    if what.place is not None or "place" in what.cleared:
        columns["place"] = what.place or None
    if what.community is not None or "community" in what.cleared:
        columns |= _community(book, what)
    if what.private is not None:
        columns["private"] = what.private
    if what.topics or "topics" in what.cleared:
        columns["topics"] = entries.bare_topics(what.topics)
    loops = tuple(entries.loop(text, kind, book.today) for kind, texts in what.loops.items() for text in texts)
    return interactions.mend(book, columns, what.joined, what.left, there, Additions(loops, tuple(what.advice)))


def _community(book: "Book", what: Change) -> "InteractionFields":
    """Where it was, a community that the book has; a log at a peer group is private."""
    from netcrm.flows.giving.communities import is_private, the_community

    there = the_community(book, what.community) if what.community else None
    columns: InteractionFields = {"community_id": there.id if there else None}
    if is_private(there):
        columns["private"] = True
    return columns


def _note(book: "Book", row: Row, what: Change) -> RowMended:
    """A note about a community that is given to a person is about the person alone; a commitment stays in its group."""
    assert row.note is not None
    assert row.person is not None
    person = person_named(book, what.who).ref if what.who else row.person
    columns: NoteFields = {}
    if what.who:
        columns["person_id"] = person.id
        if row.person.kind == "community":
            columns["community_id"] = None
    if what.text is not None:
        columns["text"] = _filled(what.text, row.ref)
    if what.on is not None:
        columns["day"] = _behind(what.on, book.today)
    if what.about_on is not None or "about_on" in what.cleared:
        columns["about_on"] = _day_ahead(what.about_on, book.today)
    if what.private is not None:
        columns["private"] = what.private
    now = str(columns.get("text", row.note.text)), bool(columns.get("private", row.note.private))
    book.command(f"changed a note about {person.name}{beginning(*now)}")
    book.notes.change(row.note.id, columns)
    return _after(book, row.ref)


def _loop(book: "Book", row: Row, what: Change) -> RowMended:
    assert row.loop is not None
    person = person_named(book, what.who).ref if what.who else row.loop.person
    columns: LoopFields = {}
    if what.who:
        columns["person_id"] = person.id
        if row.loop.person.kind == "community":  # owed to the group until now
            columns["uid"] = book.loops.uid_of_its_own()
    if what.text is not None:
        columns["text"] = _filled(what.text, row.ref)
    if what.due is not None or "due" in what.cleared:
        columns["due"] = _day_ahead(what.due, book.today)
    if what.kind:
        columns["kind"] = fields.one_of("kind", what.kind, tuple(LOOPS))
    if what.private is not None:
        columns["private"] = what.private
    book.command(f"changed what is open with {person.name}")
    book.loops.change(int(row.ref[1:]), columns)
    return _after(book, row.ref)


def _give(book: "Book", row: Row, what: Change) -> RowMended:
    assert row.give is not None
    columns: GiveFields = {}
    if what.text is not None:
        columns["text"] = _filled(what.text, row.ref)
    if what.on is not None:
        columns["day"] = _behind(what.on, book.today)
    if what.kind:
        columns["kind"] = fields.one_of("kind", what.kind, tuple(GIVES))
    if what.hours is not None or "hours" in what.cleared:
        check_hours(what.hours)
        columns["hours"] = what.hours
    if what.outcome is not None:
        columns["outcome"] = _filled(what.outcome, row.ref)
        columns["outcome_on"] = row.give.outcome_on or book.today
    elif "outcome" in what.cleared:
        columns |= {"outcome": None, "outcome_on": None}
    book.command(f"changed a give to {row.give.to.name}")
    book.gives.change(row.give.id, columns)
    if what.to:
        to = had_by(book, what.to)
        book.gives.give_to(row.give.id, to.person, to.community, to.others)
    return _after(book, row.ref)


def _advice(book: "Book", row: Row, what: Change) -> RowMended:
    assert row.advice is not None
    person = person_named(book, what.who).ref if what.who else row.advice.person
    columns: AdviceFields = {"person_id": person.id}
    if what.on is not None:
        columns["day"] = _behind(what.on, book.today)
        if row.advice.asked_on == row.advice.on:
            columns["asked_on"] = columns["day"]
        elif row.advice.answers and not row.advice.asked_on:  # nobody asked: it was said on its day
            columns["answered_on"] = columns["day"]
        _check_order(row.advice, columns["day"])
    if what.text is not None or "answer" in what.cleared:
        columns |= _answer(row.advice, what.text or "", book.today)
    if what.question is not None or "question" in what.cleared:
        columns["question"] = (what.question or "").strip()
    if not columns.get("question", row.advice.question) and not columns.get("text", row.advice.text):
        raise Usage("it needs a question or an answer", Hint("delete_row", (row.ref,)))
    columns |= _came_of(row.advice, what, book.today)
    if what.due is not None or "due" in what.cleared:
        columns["answer_by"] = _day_ahead(what.due, book.today)
        _check_awaited(row.advice, columns["answer_by"], columns.get("asked_on", row.advice.asked_on))
    if what.challenge is not None or "challenge" in what.cleared:
        about = row_ids.challenge(book, what.challenge) if what.challenge else None
        columns["challenge_id"] = about and int(about.ref[1:])
        if about and about.private:
            columns["private"] = True
    if what.private is not None:
        columns["private"] = what.private
    book.command(f"changed advice of {person.name}")
    book.advice.change(int(row.ref[1:]), columns)
    return _after(book, row.ref)


def _came_of(advice: Advice, what: Change, today: date) -> "AdviceFields":
    """The columns of what was done with it and when they were told; Usage for what needs a deed where there is none.

    Without the deed there is nothing that helped and nothing to tell.
    """
    ref, said = advice.ref, (what.did, what.helped, what.told)
    if "did" in what.cleared:
        if any(said):
            raise Usage("what was done is said or cleared, not both", Hint("row_shown", (ref,)))
        return {"did": None, "did_on": None, "declined": False, "helped": None, "told_on": None}
    columns: AdviceFields = {}
    if any(said) and not advice.did_on:
        raise Usage(f"what you did with {ref} is not said yet", Hint("did_or_not", (ref,)))
    if what.did is not None:
        columns["did"] = what.did.strip()
    if what.helped or "helped" in what.cleared:
        if what.helped and advice.declined:
            raise Usage("only what you did helped or did not", Hint("row_shown", (ref,)))
        columns["helped"] = fields.one_of("answer whether it helped", what.helped, HELPED) if what.helped else None
    if what.told or "told" in what.cleared:
        columns["told_on"] = _behind(what.told, today) if what.told else None
    return columns


def _answer(advice: Advice, text: str, today: date) -> "AdviceFields":
    """The columns of what they said first; Usage where it is taken out and more follows from it."""
    if text.strip():
        return {"text": text.strip()} if advice.text else {"text": text.strip(), "answered_on": today}
    if len(advice.answers) > 1 or advice.did_on:
        raise Usage("more was said or done after that answer", Hint("delete_row", (advice.ref,)))
    return {"text": "", "answered_on": None}


def _challenge(book: "Book", row: Row, what: Change) -> RowMended:
    assert row.challenge is not None
    key = int(row.ref[1:])
    columns: ChallengeFields = {}
    if what.title is not None:
        columns["title"] = _filled(what.title, row.ref, "title")
    if what.text is not None or "text" in what.cleared:
        columns["text"] = (what.text or "").strip()
    if what.on is not None:
        columns["day"] = _behind(what.on, book.today)
    if what.private is not None:
        columns["private"] = what.private
    joined = [person_named(book, handle).id for handle in what.joined]
    left = [person_named(book, handle).id for handle in what.left]
    book.command(f"changed challenge {row.ref}")
    book.challenges.change(key, columns)
    if what.private and not row.challenge.private:
        from netcrm.flows.advice.challenges import keep_private

        keep_private(book, key)
    for person in joined:
        book.challenges.join(key, person)
    for person in left:
        book.challenges.leave(key, person)
    return _after(book, row.ref)


def _lesson(book: "Book", row: Row, what: Change) -> RowMended:
    assert row.lesson is not None
    columns: LessonFields = {}
    if what.text is not None:
        columns["text"] = _filled(what.text, row.ref)
    if what.on is not None:
        columns["day"] = _behind(what.on, book.today)
    if what.who or "from" in what.cleared:
        columns["person_id"] = person_named(book, what.who).id if what.who else None
    if what.challenge is not None or "challenge" in what.cleared:
        about = row_ids.challenge(book, what.challenge) if what.challenge else None
        columns["challenge_id"] = about and int(about.ref[1:])
        if about and about.private:
            columns["private"] = True
    if what.private is not None:
        columns["private"] = what.private
    left = [_hearer(book, row.lesson, handle) for handle in what.left]
    book.command(f"changed lesson {row.ref}")
    book.lessons.change(int(row.ref[1:]), columns)
    for person in left:
        book.lessons.untell(int(row.ref[1:]), person)
        lesson_gives.take_back(book, row.lesson, person)
    after = row_ids.row(book, row.ref)
    assert after.lesson is not None
    lesson_gives.follow(book, row.lesson, after.lesson)
    return _mended(after, False)


def _introduction(book: "Book", row: Row, what: Change) -> RowMended:
    assert row.introduction is not None
    there = row.introduction
    columns: IntroductionFields = {}
    if what.because is not None or "because" in what.cleared:
        columns["because"] = (what.because or "").strip()
    if what.on is not None:
        columns["day"] = _behind(what.on, book.today)
    if what.outcome is not None or "outcome" in what.cleared:
        columns["outcome"] = (what.outcome or "").strip() or None
    if what.via is not None:
        columns["via_id"] = _connector(book, there, what.via)
    if what.private is not None:
        columns["private"] = what.private
    book.command(f"changed {introductions.spoken(there)}")
    book.introductions.change(int(row.ref[1:]), columns)
    return _after(book, row.ref)


def _connector(book: "Book", there: Introduction, handle: str) -> int:
    """The id of whoever makes an introduction for me; Usage for one of others, and for who is to be met."""
    via = person_named(book, handle)
    if not there.for_me:
        raise Usage(f"{there.ref} is between two others; you introduce them", Hint("row_shown", (there.ref,)))
    if via.id in {one.id for one in there.people}:
        raise Usage(f"{via.name} is whom you would meet; say who knows them", Hint("row_shown", (there.ref,)))
    return via.id


def _hearer(book: "Book", lesson: Lesson, handle: str) -> int:
    """The id of somebody who was told it; Usage for anybody else."""
    person = person_named(book, handle)
    if person.id not in {hearer.person.id for hearer in lesson.hearers}:
        raise Usage(f"{person.name} was not told {lesson.ref}", Hint("row_shown", (lesson.ref,)))
    return person.id


_CHANGES: Mapping[str, Callable[["Book", Row, Change], OneMended]] = {
    "l": _log,
    "n": _note,
    "o": _loop,
    "g": _give,
    "a": _advice,
    "c": _challenge,
    "s": _lesson,
    "i": _introduction,
}


def _deleted(book: "Book", row: Row) -> OneMended:
    key = int(row.ref[1:])
    if row.interaction:
        return interactions.delete_log(book, row.interaction)
    if row.note and row.person:
        book.command(f"deleted a note about {row.person.name}{beginning(row.note.text, row.note.private)}")
        book.notes.remove(key)
    elif row.loop:
        book.command(f"deleted what was open with {row.loop.person.name}")
        book.loops.remove(key)
    elif row.give:
        book.command(f"deleted a give to {row.give.to.name}")
        book.gives.remove(key)
    elif row.advice:
        book.command(f"deleted advice of {row.advice.person.name}")
        book.advice.remove(key)
    elif row.challenge:
        book.command(f"deleted challenge {row.ref}")
        book.challenges.remove(key)
    elif row.lesson:
        book.command(f"deleted lesson {row.ref}")
        book.lessons.remove(key)
    elif row.introduction:
        book.command(f"deleted {introductions.spoken(row.introduction)}")
        book.introductions.remove(key)
    return _mended(row, True)


def _after(book: "Book", ref: str) -> RowMended:
    return _mended(row_ids.row(book, ref), False)


def _mended(row: Row, deleted: bool) -> RowMended:
    return RowMended(
        *(row.ref, deleted, row.note, row.person, row.loop, row.give, row.advice, row.challenge, row.lesson),
        row.introduction,
    )


def _filled(text: str, ref: str, what: str = "text") -> str:
    if not text.strip():
        raise Usage(f"it needs a {what}", Hint("delete_row", (ref,)))
    return text.strip()


def _behind(text: str, today: date) -> date:
    """The day, which has come; Usage for one that lies ahead."""
    day = fields.past_day(text, today)
    if day > today:
        raise Usage("that day has not come yet", Hint("lesson_day_example"))
    return day


def _check_order(advice: Advice, on: date) -> None:
    """Usage for a first day that comes after what followed it."""
    said = advice.answers[advice.asked_on is None :]  # of what nobody asked the first words move along
    later = [reply.on for reply in said] + [day for day in (advice.did_on, advice.told_on) if day]
    if later and on > min(later):
        raise Usage(f"what followed was on {min(later)} already", Hint("row_shown", (advice.ref,)))


def _check_awaited(advice: Advice, by: date | None, asked: date | None) -> None:
    """Usage for a day to answer by where no answer is waited for, or one before the question."""
    if by and advice.answers:
        raise Usage(f"{advice.person.name} answered already", Hint("row_shown", (advice.ref,)))
    if by and asked and by < asked:
        raise Usage("an answer cannot come before the question", Hint("by_example"))


def _day_ahead(text: str | None, today: date) -> date | None:
    return fields.future_day(text, today) if text else None
