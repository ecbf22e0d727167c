"""Writes what a line tells beside the contact: promises, advice, gives, days of theirs; and which promise it keeps."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.giving.introduction_steps import is_in_writing
from netcrm.engine.log.indirect import direct
from netcrm.engine.log.kept_promises import is_kept_by
from netcrm.engine.log.line_gives import GiveDraft
from netcrm.engine.log.questions import SpokenDraft
from netcrm.engine.log.sentences import LoopDraft
from netcrm.flows.log.acquaintances import KnownTo, keep_acquaintances
from netcrm.flows.log.asked_lines import (
    Answering,
    Telling,
    answering,
    keep_question,
    move_on,
    refusing,
    telling,
    tells_more,
)
from netcrm.flows.log.introduced import Introducing, heard_of, introducing
from netcrm.model.advice import Advice
from netcrm.model.circle import Introduction
from netcrm.model.history import Give, Loop
from netcrm.model.kinds import GIVES, INTRODUCTION
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple
from netcrm.text import tokens

if TYPE_CHECKING:
    from netcrm.columns.writing import AdviceFields, GiveFields, LoopFields
    from netcrm.flows.log.interactions import Entry
    from netcrm.store.book import Book


class Beside(NamedTuple):
    """What was written of a line.

    interaction: the log, None for none. people: who took part. added: numbers of people below 0 and their ids.
    occasions: the note, the person, the day, the text. closes: open promises it seems to keep. asked: questions kept;
    answers, told: what it seems to answer and to close. hard_news: the note, the person, the text. introductions: made
    in it. steps: of introductions under way that it tells of.
    """

    interaction: int | None
    people: Sequence[Ref]
    added: Mapping[int, int]
    loops: tuple[Loop, ...] = ()
    advice: tuple[Advice, ...] = ()
    gives: tuple[Give, ...] = ()
    occasions: tuple[tuple[str, Ref, date, str], ...] = ()
    closes: tuple[Loop, ...] = ()
    remarks: tuple[str, ...] = ()
    asked: tuple[Advice, ...] = ()
    answers: tuple[Answering, ...] = ()
    told: tuple[Telling, ...] = ()
    hard_news: tuple[tuple[str, Ref, str], ...] = ()
    introductions: tuple[Introduction, ...] = ()
    acquaintances: tuple[KnownTo, ...] = ()
    steps: tuple[Introducing, ...] = ()


def write_parts(book: "Book", entry: "Entry", told: Beside) -> Beside:
    """Everything beside the contact written, and told as it stands now."""
    before = [loop for ref in told.people for loop in book.loops.of(ref.id, book.today, only_open=True)]
    closes = tuple(loop for loop in before if entry.contact and not entry.planned and is_kept_by(loop, entry.text))
    steps = introducing(book, heard_of(book, entry.text, entry.on), entry.on)
    loops, again = _loops(book, entry, told)
    advice = tuple(_advice(book, entry, told, one.person, one.text) for one in entry.advice)
    met = _met(book, entry, told)
    gives = tuple(give for one in entry.gives if (give := _give(book, entry, told, one.people, one)))
    made = (*met, *_introductions(book, entry, told))  # reads those that the gives made
    return _with_spoken(book, entry, told, advice)._replace(
        loops=loops,
        advice=advice,
        gives=gives,
        occasions=tuple(_occasion(book, entry, told, one.person, one.on, one.text) for one in entry.occasions),
        closes=closes,
        remarks=again,
        hard_news=tuple(_hard_news(book, entry, told, one.person, one.text) for one in entry.hard_news),
        introductions=made,
        acquaintances=keep_acquaintances(book, entry, told),
        steps=tuple(step for step in steps if all(one.ref != step.ref for one in made)),
    )


def _introductions(book: "Book", entry: "Entry", told: Beside) -> tuple[Introduction, ...]:
    """The introductions that a log told of: those I made were written with the gives."""
    if told.interaction is None or entry.planned:
        return ()
    via = book.people.by_handles([entry.via])[0][0].ref if entry.via else None
    others = [ref for ref in told.people if via and ref.id != via.id]
    if len(others) > 1:  # of several it is the one who is new
        new = [ref for ref in others if len(book.interactions.of(ref.id, 2)) == 1]
        others = new if len(new) < len(others) else others
    if via and len(others) == 1:  # of several nobody says whom
        from netcrm.flows.giving.introductions import made_for_me

        ref = made_for_me(
            book, others[0], via, entry.on, told.interaction, entry.private, not is_in_writing(entry.kind, entry.text)
        )
        return book.introductions.by_ids([int(ref[1:])])
    if not any(_is_of_two(one) for one in entry.gives):
        return ()
    return book.introductions.told_in(told.interaction)


def _met(book: "Book", entry: "Entry", told: Beside) -> tuple[Introduction, ...]:
    """The introductions through which I met somebody by this log, which none in writing does."""
    if told.interaction is None or not entry.contact or entry.planned or entry.via:
        return ()
    if entry.on > book.today or entry.kind == "intro" or is_in_writing(entry.kind, entry.text):
        return ()
    if not any(one.for_me and one.step == "made" for one in book.introductions.open()):
        return ()  # and what takes introductions on need not wake
    from netcrm.flows.giving.introductions import met_in_log

    return met_in_log(book, told.people, entry.on)


def _is_of_two(draft: GiveDraft) -> bool:
    return draft.kind == INTRODUCTION and len(set(draft.people)) == 2


def _with_spoken(book: "Book", entry: "Entry", told: Beside, advised: Sequence[Advice]) -> Beside:
    """With the questions asked, and what the line seems to answer and to close; advised: what it advises."""
    spoken = entry.spoken
    asked: dict[str, Advice] = {}
    for draft in spoken.questions:
        for person in draft.people or (None,):
            question = _as_put(entry, draft)
            kept = keep_question(book, _person(told, person), question, entry.on, told.interaction, entry.private)
            asked[kept.ref] = kept
    for draft in spoken.idle:
        for person in draft.people or (None,):
            if moved := move_on(book, _person(told, person), _as_put(entry, draft), entry.on):
                asked[moved.ref] = moved
    if not entry.contact or entry.planned:
        return told
    said = [(_ref(book, told, draft.person), draft) for draft in spoken.said]
    heard = [(_ref(book, told, person), draft.text) for draft in spoken.told for person in draft.people or (None,)]
    answers = answering(book, advised, said, entry.on, asked, tells_more(entry.text))
    if not answers and len(told.people) == 1:
        no = refusing(book, told.people[0], entry.text, entry.on, asked)
        answers = (no,) if no else ()
    return told._replace(
        asked=tuple(asked.values()),
        answers=answers,
        told=telling(book, heard, asked),
    )


def _as_put(entry: "Entry", draft: SpokenDraft) -> str:
    """The question as it is put to those it is for; as it was told where "she" could be another who took part."""
    to = len(draft.people) or 1
    others = len(entry.people) + len(entry.strangers) > to
    return draft.text if others else direct(draft.text, to > 1)


def _ref(book: "Book", told: Beside, number: int | None) -> Ref:
    person = _person(told, number)
    return next((ref for ref in told.people if ref.id == person), None) or book.people.get(person)[0].ref


def _loops(book: "Book", entry: "Entry", told: Beside) -> tuple[tuple[Loop, ...], tuple[str, ...]]:
    """The loops opened; one that is open already in the same words is told and not doubled."""
    opened, again = [], []
    for draft in entry.loops:
        person = _person(told, draft.person)
        same = _same_open(book, person, draft)
        if same:
            again.append(f"{same.id} is open already: {same.text}")
        else:
            opened.append(open_loop(book, draft, told.interaction, person, entry.private))
    return tuple(opened), tuple(again)


def _same_open(book: "Book", person: int, draft: LoopDraft) -> Loop | None:
    words = tokens(draft.text)
    there = book.loops.owed_to(draft.group, book.today) if draft.group else ()
    return next(
        (
            loop
            for loop in there or book.loops.of(person, book.today, only_open=True)
            if not loop.closed
            and loop.kind == draft.kind
            and tokens(loop.text) == words
            and draft.due in (None, loop.due)
        ),
        None,
    )


def _person(told: Beside, number: int | None) -> int:
    """The id of who is meant by the number of a draft: somebody added, somebody known, or the first who took part."""
    return told.added.get(number or 0, number or told.people[0].id)


def open_loop(book: "Book", draft: LoopDraft, interaction: int | None, person: int, private: bool) -> Loop:
    """The loop of a draft, opened with this person."""
    fields: LoopFields = {
        "person_id": person,
        "interaction_id": interaction,
        "kind": draft.kind,
        "text": draft.text,
        "due": draft.due,
        "opened": book.today,
        "private": private,
    }
    if draft.group:
        fields["uid"] = book.loops.uid_for_group(draft.group)
    key = book.loops.add(fields)
    made = book.loops.get(key, book.today)
    assert made is not None
    return made


def _advice(book: "Book", entry: "Entry", told: Beside, number: int | None, text: str) -> Advice:
    fields: AdviceFields = {
        "person_id": _person(told, number),
        "interaction_id": told.interaction,
        "day": entry.on,
        "text": text,
        "private": entry.private,
    }
    return book.advice.add(fields)


def _give(book: "Book", entry: "Entry", told: Beside, people: Sequence[int], draft: GiveDraft) -> Give | None:
    """A give to people, or to a community that the book has; one that it does not have is told by the line alone.

    Of a private log no more than the kind is kept, in no words of the line.
    """
    ids = [_person(told, number) for number in people]
    if _is_of_two(draft) and len(set(ids)) == 2 and not entry.planned:
        from netcrm.flows.giving.introductions import made_in_log

        return book.gives.get(int(made_in_log(book, ids, entry.on, draft.text, told.interaction, entry.private)[1:]))
    text = GIVES[draft.kind].noun if entry.private else draft.text  # gives stand in lists and exports
    fields: GiveFields = {"day": entry.on, "kind": draft.kind, "text": text, "hours": draft.hours}
    if ids:
        fields["person_id"] = ids[0]
        return book.gives.add(fields, ids[1:])
    from netcrm.flows.giving.gives import community_key

    fields["community_id"] = community_key(book, draft.community or "")
    return book.gives.add(fields)


def _occasion(
    book: "Book", entry: "Entry", told: Beside, number: int | None, on: date, text: str
) -> tuple[str, Ref, date, str]:
    person = _person(told, number)
    note = book.notes.add(person, entry.on, text, entry.private, on)
    return note.ref, book.people.get(person)[0].ref, on, note.text


def _hard_news(book: "Book", entry: "Entry", told: Beside, number: int | None, text: str) -> tuple[str, Ref, str]:
    person = _ref(book, told, number)
    note = book.notes.add(person.id, entry.on, text, entry.private, hard=True)
    return note.ref, person, note.text
