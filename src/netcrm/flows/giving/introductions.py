"""Opens introductions and takes them from step to step: each side is asked first, then it is made, then they met."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.giving.introductions import (
    ENDED,
    OVER,
    TO_MAKE,
    NextMessage,
    answers_for,
    next_message,
    other_than,
    to_ask,
)
from netcrm.errors import Hint, NotFound, Refused, Usage
from netcrm.flows.giving.introduction_remarks import remarks_on
from netcrm.flows.naming import person as person_named
from netcrm.model.circle import SAID, Introduction, Side
from netcrm.model.kinds import INTRODUCTION
from netcrm.model.people import Person, Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.columns.writing import GiveFields, IntroductionFields
    from netcrm.store.book import Book

DID = ("opened", "asked", "asked again", *SAID, "made", "met", "not met", "dropped", "snoozed")
SAME_GIVE = timedelta(days=30)  # between a give that was recorded by itself and the introduction it was


class IntroductionWritten(NamedTuple):
    """What became of an introduction. did: the step taken, or what else was said of it; until: the day of a snooze, or
    of a "later". next: what to type when it goes on.

    person: who was asked or answered. given: it was counted as a give by this. met_via: how you met is kept by this.
    taken_up: it had ended before. remarks: what speaks against it, or another way that is open.
    """

    introduction: Introduction
    did: Annotated[str, DID]
    until: date | None = None
    next: Hint | None = None
    person: Ref | None = None
    given: bool = False
    met_via: bool = False
    taken_up: bool = False
    remarks: tuple[str, ...] = ()


def introduce(
    book: "Book", handles: Sequence[str], because: str = "", for_me: bool = False, via: str | None = None,
    private: bool = False,
) -> IntroductionWritten:  # fmt: skip
    """Opens the introduction of two people, or of one whom somebody else (via) could make known to you.

    Usage for any other number of people, Refused for somebody archived and for two who are being introduced already.
    """
    people = [person_named(book, handle) for handle in handles]
    connector = person_named(book, via) if via is not None else None
    _check_people(people, connector, for_me)
    _check_new(book, people, for_me, connector)
    remarks = remarks_on(book, people, for_me, connector)
    named = " to ".join(one.name for one in people)
    book.command(f"opened an introduction {'to ' if for_me else 'of '}{named}")
    fields: IntroductionFields = {"day": book.today, "because": because.strip(), "for_me": for_me, "private": private}
    if connector:
        fields["via_id"] = connector.id
    made = book.introductions.add(fields, [one.id for one in people])
    return _written(book, made.ref, "opened")._replace(remarks=remarks)


def take(  # noqa: PLR0913  (each is a word a face can say)
    book: "Book", ref: str, person: str | None = None, said: str | None = None, until: date | None = None,
    text: str = "", made: bool = False, met: bool = False, on: date | None = None,
) -> IntroductionWritten:  # fmt: skip
    """Takes a step: a side was asked (person) or answered (said: yes, later or no), it was made, they met.

    None of them: the only one that can follow. person: the handle of a side, or of whoever introduces you. until: the
    day that is later. text: the words of an answer, or what came of it. on: the day, today where none is given. What
    had ended is taken up again by an answer. Usage where several steps could be meant, Refused for one out of turn.
    """
    there = introduction_with(book, ref)
    text, on = text.strip(), on or book.today
    if on > book.today:
        raise Usage("that day lies ahead", Hint("later_on", (ref,)))
    if made and met:
        raise Usage("one step at a time", Hint("intro_made_first", (ref,)))
    _check_whole(there)
    if said is not None or person is not None:
        if made or met:
            raise Usage("one step at a time", _answer_example(there))
        if there.step in ("made", "met"):  # whoever answers, nobody is asked any more
            raise _over(there)
        side = _side(there, person)
        return _answer(book, there, side, said, until, text, on) if said else _ask(book, there, side, on)
    if made or there.step == "agreed":
        return _make(book, there, text, on)
    if met or there.step == "made":
        return _meet(book, there, text, on)
    return _ask(book, there, _next_side(there, book.today), on)


def drop(book: "Book", ref: str, said: str = "") -> IntroductionWritten:
    """Lets it go, or says of one that was made that they did not meet. said: why."""
    there = open_introduction(book, ref)
    did = "not met" if there.step == "made" else "dropped"
    book.command(f"let go: {spoken(there)}")
    fields: IntroductionFields = {"closed": book.today}
    if said.strip():
        fields["outcome"] = said.strip()
    book.introductions.change(number_of(ref), fields)
    return _written(book, ref, did)


def snooze(book: "Book", ref: str, until: date) -> IntroductionWritten:
    """Keeps it out of `today` until that day."""
    there = open_introduction(book, ref)
    book.command(f"put off: {spoken(there)}")
    book.introductions.change(number_of(ref), {"snoozed_until": until})
    return _written(book, ref, "snoozed", until=until)


def introduction_with(book: "Book", ref: str) -> Introduction:
    """The introduction with that id, one that ended too; NotFound for none."""
    there = book.introductions.get(number_of(ref))
    if there is None:
        raise NotFound(f"no introduction has the id {ref}", Hint("open"))
    return there


def open_introduction(book: "Book", ref: str) -> Introduction:
    """The introduction with that id; Refused for one that came to its end."""
    there = introduction_with(book, ref)
    _check_whole(there)
    if there.step == "met":
        raise _over(there)
    if there.closed or there.step in ENDED:
        raise Refused(f"{ref} ended already", Hint("intro_take_up", (ref, _first_word(there))))
    return there


def number_of(ref: str) -> int:
    """3 for i3."""
    if not (ref[:1] == "i" and ref[1:].isascii() and ref[1:].isdigit() and len(ref) < 18):
        raise Usage(f'"{ref}" is no id of an introduction', Hint("intro_ids"))
    return int(ref[1:])


def spoken(introduction: Introduction) -> str:
    """An introduction in words, as the list of `undo` tells it."""
    if introduction.for_me:
        return f"an introduction to {_names(introduction)}"
    return f"the introduction of {_names(introduction)}"


def word_for(introduction: Introduction, person: Ref) -> str:
    """How somebody of it is typed behind its id: the first name where that is enough, else the handle."""
    first = person.name.split()[0].lower()
    others = (*introduction.people, *((introduction.via,) if introduction.via else ()))
    same = any(one.id != person.id and one.name.split()[0].lower() == first for one in others)
    plain = first.isascii() and first.replace("-", "").isalnum()
    return first if plain and not same and first not in SAID else person.handle


def made_in_log(book: "Book", ids: Sequence[int], on: date, text: str, interaction: int | None, private: bool) -> str:
    """Joins what a log tells of introducing two people to their introduction; the id of the give it counts as.

    An introduction that is open is made by it; one that was made counts no second time; else a new one is kept.
    """
    there = next((one for one in book.introductions.between(*ids) if one.step not in ENDED), None)
    if there and there.give:
        return there.give
    give, _ = _give(book, ids, on, text)
    fields: IntroductionFields = {"give_id": give, "interaction_id": interaction, "made_on": on, "closed": None}
    if there is None:
        book.introductions.add({"day": on, "private": private, **fields}, ids)
    else:
        book.introductions.change(number_of(there.ref), {**fields, "made_on": there.made_on or on})
    return f"g{give}"


def made_for_me(
    book: "Book", person: Ref, via: Ref, on: date, interaction: int, private: bool, met: bool = True
) -> str:
    """Keeps that somebody introduced me to a person; the id of the introduction. met: we met by it, and not in writing.

    One that is open is made by it, and one that was made stays as it is.
    """
    mine = [one for one in book.introductions.of(person.id) if one.for_me and one.via and one.via.id == via.id]
    there = next((one for one in mine if one.step not in ENDED), None)
    fields: IntroductionFields = {"interaction_id": interaction, "made_on": on, "closed": None}
    if met:
        fields["met_on"] = on
    if there is None:
        there = book.introductions.add(
            {"day": on, "for_me": True, "via_id": via.id, "private": private, **fields}, [person.id]
        )
    elif not there.met_on and (met or not there.made_on):
        book.introductions.change(number_of(there.ref), {**fields, "made_on": there.made_on or on})
    keep_how_we_met(book, person, via)
    return there.ref


def met_in_log(book: "Book", people: Sequence[Ref], on: date) -> tuple[Introduction, ...]:
    """Keeps that I met those of these people to whom somebody had introduced me by then; their introductions."""
    ids = {ref.id for ref in people}
    there = [
        one
        for one in book.introductions.open()
        if one.for_me and one.step == "made" and one.made_on and one.made_on <= on and one.people[0].id in ids
    ]
    for one in there:
        book.introductions.change(number_of(one.ref), {"met_on": on, "snoozed_until": None})
    return book.introductions.by_ids([number_of(one.ref) for one in there])


def unmet(book: "Book", people: Sequence[Ref], on: date, interaction: str) -> None:
    """Takes back that I met them that day, where the log that told it goes and nothing was said of it besides."""
    for ref in people:
        for one in book.introductions.of(ref.id):
            told = one.for_me and one.met_on == on and one.interaction != interaction and not one.outcome
            if told and one.made_on and one.people[0].id == ref.id:
                book.introductions.change(number_of(one.ref), {"met_on": None})


def keep_how_we_met(book: "Book", person: Ref, via: Ref) -> bool:
    """Writes who brought us together, unless that is known; whether it was written."""
    if book.people.get(person.id)[0].met.via:
        return False
    uid = book.people.get(via.id)[0].uid
    book.people.change(person.id, {"met_via": via.name, "met_via_uid": uid})
    return True


# What can be refused


def _check_people(people: Sequence[Person], connector: Person | None, for_me: bool) -> None:
    different = {one.id for one in people}
    if for_me and (len(people) != 1 or connector is None):
        raise Usage("say whom you want to meet, and who could introduce you", Hint("intro_for_me_example"))
    if not for_me and connector:
        raise Usage("you introduce two people yourself, and nobody between", Hint("intro_for_me_example"))
    if not for_me and len(people) == 2 and len(different) == 1:
        raise Usage(f"nobody can be introduced to themselves, and both are {people[0].name}", Hint("intro_two_example"))
    if not for_me and len(people) != 2:
        raise Usage("an introduction is between two people", Hint("intro_two_example"))
    if connector and connector.id in different:
        raise Usage(f"{connector.name} is whom you would meet; say who knows them", Hint("intro_for_me_example"))
    for one in (*people, *((connector,) if connector else ())):
        if one.stage == "archived":
            raise Refused(f"{one.name} is archived", Hint("follow_again", (one.handle,)))


def _check_new(book: "Book", people: Sequence[Person], for_me: bool, connector: Person | None) -> None:
    """Refuses what is under way or was made already; a second way to somebody is none of these."""
    if for_me:
        to_them = [
            one for one in book.introductions.of(people[0].id) if one.for_me and one.people[0].id == people[0].id
        ]
        found = [one for one in to_them if one.made_on or (one.via and connector and one.via.id == connector.id)]
    else:
        found = list(book.introductions.between(people[0].id, people[1].id))
    living = next((one for one in found if one.step not in ENDED), None)
    if living and living.step in ("made", "met"):
        through = f" through {living.via.name}" if living.via else ""
        whom = f"{people[0].name} was introduced to you{through}" if for_me else f"{_names(living)} were introduced"
        raise Refused(f"{whom} already", Hint("row_shown", (living.ref,)))
    if living:
        raise Refused(f"that introduction is open already: {living.ref}", Hint("row_shown", (living.ref,)))


def _check_whole(there: Introduction) -> None:
    """Refuses an introduction one of whose people is gone or became one with the other."""
    gone = len(there.sides) < (1 if there.for_me else 2) or (there.via and there.via.id == there.sides[0].person.id)
    if gone:
        raise Refused(f"{there.ref} has ended: its two people are not two any more", Hint("delete_row", (there.ref,)))


def _side(there: Introduction, person: str | None) -> Side:
    """The side that somebody named answers for; the only one that was asked where nobody is named."""
    if person is None:
        asked = there.sides if there.for_me else [side for side in there.sides if side.asked_on and not side.said]
        if len(asked) == 1:
            return asked[0]
        raise Usage("say who said it", _answer_example(there))
    for side in there.sides:
        if person == answers_for(there, side).handle:
            return side
        if person == side.person.handle and there.via:
            raise Usage(
                f"{side.person.name} is whom you would meet; {there.via.name} is asked",
                _answer_example(there, there.via),
            )
    raise Usage(f"{person} has no part in {there.ref}, {spoken(there)}", _answer_example(there))


def _next_side(there: Introduction, today: date) -> Side:
    """The side that can only have been asked now; Usage where an answer could be meant as well."""
    if there.step in OVER:
        raise _over(there)
    waiting = [side for side in there.sides if side.asked_on and not side.said]
    asking = to_ask(there, today)
    if waiting or not asking:
        who = answers_for(there, next(iter(waiting), there.sides[0]))
        raise Usage(f"say which step {there.ref} takes", _answer_example(there, who))
    return asking[0]


def _over(there: Introduction) -> Refused:
    if there.step == "met":
        from netcrm.engine.dates.formatting import say_date

        who = f"you and {_names(there)}" if there.for_me else _names(there)
        on = f", {say_date(there.met_on, date(there.met_on.year, 1, 1))}" if there.met_on else ""
        return Refused(f"{who} met already{on}, so {there.ref} is at its end", Hint("intro_mend", (there.ref,)))
    if there.step == "made":
        return Refused(f"{there.ref} is made already", Hint("intro_met", (there.ref,)))
    no = next((side for side in there.sides if side.said == "no"), None)
    word = word_for(there, answers_for(there, no or there.sides[0]))
    why = f"{answers_for(there, no).name} said no, so {there.ref} has ended" if no else f"{there.ref} ended already"
    return Refused(why, Hint("intro_take_up", (there.ref, word)))


# Steps


def _ask(book: "Book", there: Introduction, side: Side, on: date) -> IntroductionWritten:
    if there.step in OVER:
        raise _over(there)
    who = answers_for(there, side)
    if side.said == "yes":
        raise Refused(f"{who.name} said yes already", _next(there, book.today) or Hint("row_shown", (there.ref,)))
    again = side.asked_on is not None
    book.command(f"asked {who.name}: {spoken(there)}")
    book.introductions.change_side(
        number_of(there.ref), side.person.id,
        asked_on=on, said=None, said_on=None, until=None, words=None, **_earlier(side),
    )  # fmt: skip
    book.introductions.change(number_of(there.ref), {"snoozed_until": None})
    return _written(book, there.ref, "asked again" if again else "asked", who)


def _answer(
    book: "Book", there: Introduction, side: Side, said: str, until: date | None, text: str, on: date
) -> IntroductionWritten:
    who, key = answers_for(there, side), number_of(there.ref)
    if said not in SAID:
        raise Usage(f'a side says yes, later or no, not "{said}"', _answer_example(there, who))
    word = word_for(there, who)
    if (said == "later") != (until is not None):
        raise Usage(
            "say until when" if until is None else "only later has a day", Hint("intro_later", (there.ref, word))
        )
    if until and until <= book.today:
        raise Usage("that day is not after today", Hint("intro_later", (there.ref, word)))
    other = other_than(there, side)
    if there.step in ("made", "met") or (other and other.said == "no"):
        raise _over(there)
    if said == side.said and said != "later":
        raise Refused(f"{who.name} said {said} already", _next(there, book.today) or Hint("undo"))
    ended = there.step in ENDED
    book.command(f"{who.name} said {said}: {spoken(there)}")
    book.introductions.change_side(
        key, side.person.id,
        asked_on=side.asked_on or on, said=said, said_on=on, until=until, words=text or None, **_earlier(side),
    )  # fmt: skip
    book.introductions.change(key, {"closed": book.today if said == "no" else None, "snoozed_until": None})
    return _written(book, there.ref, said, who, until)._replace(taken_up=ended)


def _earlier(side: Side) -> dict[str, object]:
    """What is kept of an answer when another one, or another question, follows."""
    return {"earlier": side.said, "earlier_on": side.on, "earlier_words": side.words} if side.said else {}


def _make(book: "Book", there: Introduction, text: str, on: date) -> IntroductionWritten:
    if there.step in OVER:
        raise _over(there)
    if there.step not in TO_MAKE:
        waits = next(side for side in there.sides if side.said == "later")
        who = answers_for(there, waits)
        way = Hint("intro_now_after_all", (there.ref, word_for(there, who)))
        raise Refused(f"{who.name} wanted to wait", way)
    book.command(f"made {spoken(there)}")
    fields: IntroductionFields = {"made_on": on, "snoozed_until": None}
    if text:
        fields["outcome"] = text
    kept = given = False
    if there.for_me:
        kept = there.via is not None and keep_how_we_met(book, there.people[0], there.via)
    else:
        ids = [one.id for one in there.people]
        names = f"introduced {' to '.join(map(_first, there.people))}"
        told = "an introduction" if there.private else text or names
        fields["give_id"], given = _give(book, ids, on, told, there.opened)
    book.introductions.change(number_of(there.ref), fields)
    return _written(book, there.ref, "made")._replace(given=given, met_via=kept)


def _meet(book: "Book", there: Introduction, text: str, on: date) -> IntroductionWritten:
    if there.step == "met":
        raise _over(there)
    if there.step != "made":
        raise Refused(f"{there.ref} is not made yet", Hint("intro_made_first", (there.ref,)))
    book.command(f"met: {_names(there)}")
    outcome = "; ".join(filter(None, (there.outcome, text)))
    book.introductions.change(
        number_of(there.ref),
        {"met_on": max(on, there.made_on or on), "outcome": outcome or None, "closed": None, "snoozed_until": None},
    )
    return _written(book, there.ref, "met")._replace(taken_up=there.closed is not None)


def _give(book: "Book", ids: Sequence[int], on: date, text: str, since: date | None = None) -> tuple[int, bool]:
    """The give that an introduction counts as, and whether it is new: one recorded by itself in those days is it."""
    first, other = ids
    taken = {one.give for one in book.introductions.between(first, other)}
    for one in book.gives.of(first):
        near = min(since or on, on) - SAME_GIVE <= one.on <= on + SAME_GIVE
        both = {ref.id for ref in one.receivers} == {first, other}
        if one.kind == INTRODUCTION and near and both and one.ref not in taken:
            return one.id, False
    fields: GiveFields = {"day": on, "kind": INTRODUCTION, "text": text, "person_id": first}
    return book.gives.add(fields, [other]).id, True


# What is answered


def _written(
    book: "Book", ref: str, did: str, person: Ref | None = None, until: date | None = None
) -> IntroductionWritten:
    after = introduction_with(book, ref)
    following = None if did in ("dropped", "not met", "snoozed") else _next(after, book.today)
    return IntroductionWritten(after, did, until, following, person)


def _next(there: Introduction, today: date) -> Hint | None:
    """What to type when it goes on; None at its end, and while one waits for the day that is later."""
    ref = there.ref
    if there.closed and there.step == "made":
        return None
    if there.step == "made":
        return Hint("intro_met", (ref,))
    if there.step == "agreed":
        return (
            Hint("intro_will", (ref, _first(there.via)))
            if there.for_me and there.via
            else Hint("intro_sent", (ref,))
            if there.private
            else Hint("intro_joint", (ref,))
        )
    message = next_message(there, today)
    if message is None:
        return None
    if there.private:
        return _next_private(there, message)
    if message.side is None:
        return Hint("intro_tell", (ref, _first(message.to)))
    word = word_for(there, message.to)
    if there.step == "idea":
        return Hint("intro_ask_or_made", (ref, word, _first(message.to)))
    waiting = [side for side in there.sides if side.asked_on and not side.said]
    if not waiting:
        return Hint("intro_ask", (ref, word, _first(message.to)))
    asked = answers_for(there, waiting[0])
    both = message.side.asked_on is None  # the other one can be asked meanwhile
    return Hint("intro_answer", (ref, word_for(there, asked), _first(asked), _first(message.to) if both else ""))


def _next_private(there: Introduction, message: NextMessage) -> Hint | None:
    """The same of one that is private, which stands in no message."""
    if message.side is None:
        return None
    waiting = [side for side in there.sides if side.asked_on and not side.said]
    who = answers_for(there, waiting[0]) if waiting else message.to
    word, first = word_for(there, who), _first(who)
    return (
        Hint("intro_answer", (there.ref, word, first, "")) if waiting else Hint("intro_asked", (there.ref, word, first))
    )


def _names(there: Introduction) -> str:
    return " and ".join(one.name for one in there.people)


def _first(person: Ref) -> str:
    return person.name.split()[0]


def _answer_example(there: Introduction, who: Ref | None = None) -> Hint:
    word = word_for(there, who) if who else _first_word(there)
    return Hint("intro_answer_example", (there.ref, word))


def _first_word(there: Introduction) -> str:
    return word_for(there, answers_for(there, there.sides[0]))
