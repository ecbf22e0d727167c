"""Messages to send, drafted from what the book knows; nothing private stands in one, and nothing is ever sent."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated, TypeAlias

from netcrm.engine.advice.draft_fields import Facts, fields_of
from netcrm.engine.advice.draft_templates import Message, Template, filled
from netcrm.engine.advice.draft_texts import ABOUT_INTRODUCTIONS, ENGLISH, KINDS, WHY, is_formal
from netcrm.engine.advice.mailto import mailto
from netcrm.engine.advice.nearness import weights_of
from netcrm.engine.advice.next_message import Known, NextMessage, next_message, of_advice
from netcrm.engine.advice.quotations import sayable, shortened
from netcrm.engine.advice.views import knows, untold
from netcrm.engine.advice.written_days import written_day
from netcrm.errors import Hint, NotFound, Refused, Usage
from netcrm.flows.advice.own_templates import template
from netcrm.flows.advice.tellable import advice_told_of, challenge_of, own_words
from netcrm.flows.named import named_in
from netcrm.flows.naming import by_key
from netcrm.flows.naming import person as person_named
from netcrm.flows.ties import person_today
from netcrm.model.advice import Advice, Challenge
from netcrm.model.circle import Introduction
from netcrm.model.history import FROM_MEMORY
from netcrm.model.kinds import LOOPS, PROMISE
from netcrm.model.people import LANGUAGES, Person, Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

_WITH_TEXT = (
    "ask",
    "again",
    "thanks",
    "update",
    "declined",
    "decided",
    "planned",
    "lesson",
    *LOOPS,
)  # kinds that take a text


# Fields in which others may be quoted, and those without which a message says nothing.
_REASONS, _DEEDS = ("because", "reason", "outcome"), ("did", "decision", "challenge", "shared", "lesson")
_THANKED_FOR = 60  # days in which an introduction is thanked for
_LONGEST = 200  # letters of what was promised
_SUBJECT = 80  # letters of the subject of an e-mail

_Heard: TypeAlias = dict[str, dict[str, int]]  # what questions lead to (nearness.py), by the question


class Quoted(NamedTuple):
    """Words of yours that name others of the book, who did not say that they may be told, or the very person.

    left_out: of the message. in_subject: they stand in the subject of an e-mail alone.
    """

    text: str
    people: tuple[Ref, ...]
    left_out: bool
    in_subject: bool = False


class Draft(NamedTuple):
    """One message. mailto: a link that opens it in a mail program, null without an address; ref: what it is about.

    next: what to say to netcrm when it is sent. others: words that name others. also: who has the same message too.
    """

    kind: Annotated[str, (*KINDS, *ABOUT_INTRODUCTIONS)]
    person: Ref
    language: Annotated[str, LANGUAGES]
    formal: bool
    subject: str
    text: str
    mailto: str | None
    ref: str | None = None
    next: Hint | None = None
    others: tuple[Quoted, ...] = ()
    also: Ref | None = None


class Drafts(NamedTuple):
    """Messages to send. kept: the people whose language is new; mail: the page is to show links for a mail program."""

    drafts: tuple[Draft, ...]
    kept: tuple[Ref, ...] = ()
    mail: bool = False


class Manner(NamedTuple):
    """How to write: the folder of the user's own templates, a language to write in from now on, links for mail."""

    folder: str
    language: str | None = None
    mail: bool = False


class _Wanted(NamedTuple):
    """A message to be written to somebody. other: the other one of an introduction; text: what was typed.

    about: the introduction it is about. next: how it is said that it was sent.
    """

    kind: str
    person: Person
    advice: Advice | None = None
    challenge: Challenge | None = None
    other: Person | None = None
    text: str = ""
    ref: str | None = None
    about: Introduction | None = None
    next: Hint | None = None


def for_people(book: "Book", kind: str | None, handles: Sequence[str], text: str, manner: Manner) -> Drafts:
    """A message of a kind to each of them; without a kind what is most open. An introduction asks two people."""
    people = [person_named(book, handle) for handle in dict.fromkeys(handles)]
    if text and kind not in _WITH_TEXT:
        raise Usage(f'"{text}" is too much here', Hint("draft_example"))
    if kind == "intro":
        return _written(book, _introduction(people), manner)
    if kind is None:
        return _written(book, [_most_open(book, person) for person in people], manner)
    return _written(book, [_of_kind(book, kind, person, text) for person in people], manner)


def for_row(book: "Book", key: str, manner: Manner) -> Drafts:
    """What a row of today, or the id of a row, asks to be written: to one person, or to all it is about."""
    return _written(book, _ROWS.get(key[0], _of_person)(book, key), manner)


def for_advice(book: "Book", ref: str, manner: Manner) -> Drafts:
    """The message that a question or a piece of advice asks for by its step."""
    return _written(book, _of_advice(book, ref), manner)


def for_lesson(book: "Book", ref: str, handle: str, manner: Manner) -> Drafts:
    """A lesson for somebody."""
    return _written(book, _of_lesson(book, f"{ref}-{person_named(book, handle).id}"), manner)


# What a row asks for


def _of_advice(book: "Book", ref: str) -> list[_Wanted]:
    advice = book.advice.get(int(ref[1:]))
    if advice is None:
        raise NotFound(f"no advice has the id {ref}", Hint("row_ids"))
    if advice.private:
        raise Refused(f"{ref} is private, so it stands in no message", Hint("no_private", (ref,)))
    if advice.closed:
        raise Refused(f"{ref} is let go, so nothing is left to write", Hint("draft_person", (advice.person.handle,)))
    if advice.step == "told" and _has_heard(book, advice):
        raise _knows(advice.person)
    return [_about(book, of_advice(advice, book.today), person_named(book, advice.person.handle))]


def _has_heard(book: "Book", advice: Advice) -> bool:
    """Whether somebody was told all that can be told: also how it turned out."""
    challenge = challenge_of(book, advice)
    return knows(advice, challenge.outcome.on if challenge and challenge.outcome else None)


def _knows(person: Ref) -> Refused:
    return Refused(f"{person.name} knows already what came of it", Hint("draft_person", (person.handle,)))


def _of_decided(book: "Book", key: str) -> list[_Wanted]:
    """Who is to be told what was decided: `t9` is a9."""
    return _of_advice(book, f"a{key[1:]}")


def _of_asked(book: "Book", key: str) -> list[_Wanted]:
    """Those who were asked and have not answered: `q9-12` is a9 and a12."""
    return [wanted for part in key[1:].split("-") for wanted in _of_advice(book, f"a{part}")]


def _of_sought(book: "Book", key: str) -> list[_Wanted]:
    return _of_challenge(book, f"c{key[1:]}")


def _of_challenge(book: "Book", ref: str) -> list[_Wanted]:
    """Before a decision those asked who did not answer, afterwards all who gave a view and were not told."""
    challenge = book.challenges.get(int(ref[1:]))
    if challenge is None:
        raise NotFound(f"no challenge has the id {ref}", Hint("challenges"))
    if challenge.private:
        raise Refused(f"{ref} is private, so it stands in no message", Hint("no_private", (ref,)))
    living = [one for one in book.advice.about(int(ref[1:])) if not one.closed and not one.private]
    if challenge.decision:
        return _decided(book, challenge, [one for one in living if one.answers])
    asked = [one for one in living if one.step in ("to ask", "asked")]
    if not asked:
        whose = "everybody asked has answered" if living else "nobody was asked yet"
        raise Refused(f"{whose} about {ref}", Hint("challenge", (ref,)))
    return [_about(book, of_advice(one, book.today), person_named(book, one.person.handle)) for one in asked]


def _decided(book: "Book", challenge: Challenge, views: Sequence[Advice]) -> list[_Wanted]:
    outcome_on = challenge.outcome.on if challenge.outcome else None
    waiting = untold(views, outcome_on, challenge.decision and challenge.decision.on)
    if not waiting:
        whose = "everybody who gave a view has been told" if views else "nobody gave a view"
        raise Refused(f"{whose} on {challenge.ref}", Hint("challenge", (challenge.ref,)))
    return [
        _Wanted("decided", person_named(book, one.person.handle), one, challenge, ref=challenge.ref) for one in waiting
    ]


def _of_loop(book: "Book", ref: str) -> list[_Wanted]:
    loop = book.loops.get(int(ref[1:]), book.today)
    if loop is None:
        raise NotFound(f"nothing open has the id {ref}", Hint("ids"))
    if loop.closed:
        raise Refused(f"{ref} is closed, so nothing is left to write", Hint("draft_person", (loop.person.handle,)))
    if loop.person.kind == "community":
        raise Refused(f"{ref} is owed to {loop.person.name}, and nobody to write to", Hint("row_shown", (ref,)))
    return [_about(book, NextMessage(loop.kind, loop=loop), person_named(book, loop.person.handle))]


def _of_log(book: "Book", key: str) -> list[_Wanted]:
    """A plan ahead is looked forward to, and what has been is thanked for."""
    found = book.interactions.get(int(key[1:].split("-")[0]))
    if found is None or not found.people:
        raise NotFound(f"no log with people in it has the id {key}", Hint("row_ids"))
    kind, text = ("planned", _noun(found.kind)) if found.planned and found.on >= book.today else ("thanks", "")
    return [_Wanted(kind, person_named(book, ref.handle), text=text, ref=found.ref) for ref in found.people]


def _of_note(book: "Book", ref: str) -> list[_Wanted]:
    noted = book.notes.with_id(int(ref[1:]))
    if noted is None:
        raise NotFound(f"no note has the id {ref}", Hint("row_ids"))
    note, person = noted
    hard = any(one.hard for one in book.notes.of(person) if one.id == note.id or one.on == note.on)
    return [_Wanted("condolence" if hard else "reconnect", book.people.get(person)[0], ref=ref)]


def _of_give(book: "Book", key: str) -> list[_Wanted]:
    """An idea whom to introduce begins with the question to whoever looks for something."""
    if "-" not in key:
        raise Usage(f"there is nothing to write about {key}", Hint("draft_example"))
    ids = [int(part) for part in key[1:].split("-")]
    pair = book.people.with_ties(ids)
    first, *_ = _introduction([pair[one][0] for one in ids if one in pair])
    return [first._replace(next=Hint("done", (key,)))]


def _of_introduction(book: "Book", ref: str) -> list[_Wanted]:
    """The message that comes next: a question, what the other one is told, or the mail to both."""
    from netcrm.engine.giving.introductions import next_message
    from netcrm.flows.giving.introductions import introduction_with, word_for

    there = introduction_with(book, ref)
    if there.private:
        raise Refused(f"{ref} is private, so it stands in no message", Hint("no_private", (ref,)))
    if there.for_me and there.made_on and there.via and there.people:
        return [_for_introduction(book, there, person_named(book, there.via.handle))]
    message = next_message(there, book.today)
    if message is None or len(there.people) < (1 if there.for_me else 2):
        raise Refused(f"nothing is to be written about {ref} now", Hint("row_shown", (ref,)))
    to = person_named(book, message.to.handle)
    other = next(one for one in there.people if one.id != to.id)
    following = Hint("done", (f"{ref} {word_for(there, message.to)}",)) if message.side else None
    if message.kind == "joint":
        following = Hint("intro_made", (ref,))
    return [_Wanted(message.kind, to, other=person_named(book, other.handle), ref=ref, about=there, next=following)]


def _of_lesson(book: "Book", key: str) -> list[_Wanted]:
    """A lesson for somebody whom it fits: `s5-7` is s5 for person 7."""
    ref, _, person = key.partition("-")
    lesson = book.lessons.get(int(ref[1:]))
    if lesson is None:
        raise NotFound(f"no lesson has the id {ref}", Hint("lessons"))
    if lesson.private:
        raise Refused(f"{ref} is private, so it stands in no message", Hint("no_private", (ref,)))
    if not person:
        raise Usage(f"say to whom {ref} is told", Hint("draft_lesson_to", (ref, "NAME")))
    to = person_named(book, by_key(book, key)[0].handle)
    return [_Wanted("lesson", to, text=lesson.text, ref=ref)]


def _of_community(book: "Book", key: str) -> list[_Wanted]:
    """A word to somebody of a community in which nothing happened for long: its first member who is not archived."""
    community = book.communities.get(int(key[1:]))
    if community is None:
        raise NotFound("that community is not in the book any more", Hint("today"))
    members = book.people.with_ties([one.person.id for one in book.communities.members([community.id])])
    there = [person for person, _ in members.values() if person.stage != "archived"]
    if not there:
        raise Refused(
            f"nobody in your book belongs to {community.name}, so there is nobody to write to",
            Hint("keep_member", (community.handle,)),
        )
    return [_most_open(book, there[0])]


def _of_birthday(book: "Book", key: str) -> list[_Wanted]:
    return [_Wanted("birthday", person_named(book, by_key(book, key)[0].handle))]


def _of_person(book: "Book", key: str) -> list[_Wanted]:
    return [_most_open(book, person_named(book, by_key(book, key)[0].handle))]


_ROWS: dict[str, Callable[["Book", str], list[_Wanted]]] = {
    "a": _of_advice, "c": _of_challenge, "o": _of_loop, "l": _of_log, "n": _of_note, "g": _of_give, "b": _of_birthday,
    "q": _of_asked, "t": _of_decided, "f": _of_sought, "i": _of_introduction,
    "s": _of_lesson, "m": _of_community,
}  # fmt: skip


# What somebody is written


def _introduction(people: Sequence[Person]) -> list[_Wanted]:
    if len(people) != 2:
        raise Usage("an introduction is between two people", Hint("intro_example"))
    one, other = people
    return [_Wanted("intro", one, other=other), _Wanted("intro", other, other=one)]


def _most_open(book: "Book", person: Person) -> _Wanted:
    return _about(book, next_message(_known(book, person), book.today), person)


def _about(book: "Book", message: NextMessage, person: Person) -> _Wanted:
    """The message with what it is about, in words; after a decision an answer is no longer thought through."""
    if message.advice:
        challenge = challenge_of(book, message.advice)
        if message.kind == "thanks" and challenge and challenge.decision:
            return _Wanted("decided", person, message.advice, challenge, ref=challenge.ref)
        return _Wanted(message.kind, person, message.advice, challenge, ref=message.advice.ref)
    if message.loop:
        text = "" if message.loop.private else sayable(message.loop.text, person.name, _LONGEST)
        return _Wanted(message.kind, person, text=text, ref=message.loop.id)
    if message.plan:
        return _Wanted(message.kind, person, text=_noun(message.plan.kind), ref=message.plan.ref)
    return _Wanted(message.kind, person)


def _of_kind(book: "Book", kind: str, person: Person, text: str) -> _Wanted:
    """A message of a kind that was asked for by name; Refused where the book has nothing to say in it."""
    find = _FINDS.get(kind, _of_open if kind in LOOPS else None)
    if not find:
        return _Wanted(kind, person)
    return find(book, kind, person, text)


def _question(book: "Book", kind: str, person: Person, text: str) -> _Wanted:
    """What is to be asked: what was typed, an open question to them, or the challenge that is nearest to them."""
    if text:
        return _Wanted(kind, person, text=text)
    steps = ("asked",) if kind == "again" else ("to ask", "asked")
    for one in advice_told_of(book, person):
        if one.step in steps and not one.closed:
            return _about(book, NextMessage(kind, one), person)
    if kind == "again":
        raise Refused(f"nothing you asked {person.name} is open", Hint("draft_ask", (person.handle,)))
    from netcrm.flows.advice.prep import challenge_for

    if challenge := challenge_for(book, person):
        return _Wanted(kind, person, challenge=challenge, ref=challenge.ref)
    raise Usage("say what you ask", Hint("draft_ask", (person.handle,)))


def _thanks(book: "Book", kind: str, person: Person, text: str) -> _Wanted:
    """For what was typed, else for an introduction they made for me or an answer that nothing came of yet, whichever
    was later, else for their time."""
    fresh = [one for one in _living(book, person) if one.step == "answered" and not _decided_since(book, one)]
    if text:
        return _Wanted(kind, person, text=text)
    answered = max((reply.on for one in fresh[:1] for reply in one.answers), default=None)
    made = _made_for_me(book, person)
    if made and made.made_on and (answered is None or made.made_on >= answered):
        return _for_introduction(book, made, person)
    if not fresh:
        return _Wanted(kind, person)
    return _about(book, NextMessage(kind, fresh[0]), person)


def _made_for_me(book: "Book", person: Person) -> Introduction | None:
    """The last introduction that they made for me these days, where it can be told."""
    since = book.today - timedelta(days=_THANKED_FOR)
    made = [
        one
        for one in book.introductions.of(person.id)
        if one.for_me and one.via and one.via.id == person.id and one.people and not one.private
        if one.made_on and since <= one.made_on <= book.today
    ]
    return max(made, key=lambda one: (one.made_on or since, int(one.ref[1:])), default=None)


def _for_introduction(book: "Book", made: Introduction, person: Person) -> _Wanted:
    """Thanks for an introduction."""
    return _Wanted("thanks", person, other=person_named(book, made.people[0].handle), ref=made.ref)


def _update(book: "Book", kind: str, person: Person, text: str) -> _Wanted:
    """What came of their advice: as typed, or what is kept of it."""
    answered = [one for one in advice_told_of(book, person) if one.answers]
    if text:
        there = _about(book, NextMessage(kind, answered[0]), person) if answered else _Wanted(kind, person)
        return there._replace(text=text)
    done = [one for one in answered if one.did_on and (kind == "update" or one.declined)]
    if waiting := [one for one in done if not one.told_on]:
        return _about(book, NextMessage("declined" if waiting[0].declined else "update", waiting[0]), person)
    if done:
        raise _knows(person.ref)
    if any(one.said_no for one in advice_told_of(book, person)) and not answered:
        raise Refused(f"{person.name} gave no advice, and said no", Hint("thank_for_no", (person.handle,)))
    way = Hint("say_did", (answered[0].ref,)) if answered else Hint("draft_update", (person.handle,))
    raise Refused(f"what you did with advice of {person.name} is not said yet", way)


def _decision(book: "Book", kind: str, person: Person, text: str) -> _Wanted:
    if text:
        return _Wanted(kind, person, text=text)
    decided = [one for one in _living(book, person) if one.answers and _decided_since(book, one)]
    if waiting := [one for one in decided if not _has_heard(book, one)]:
        challenge = challenge_of(book, waiting[0])
        return _Wanted(kind, person, waiting[0], challenge, ref=challenge and challenge.ref)
    if decided:
        raise _knows(person.ref)
    raise Refused(f"no decision is kept on which {person.name} gave a view", Hint("challenges"))


def _living(book: "Book", person: Person) -> list[Advice]:
    return [one for one in advice_told_of(book, person) if not one.closed]


def _decided_since(book: "Book", advice: Advice) -> bool:
    """Whether what they were asked about is decided by now, and that can be told."""
    challenge = challenge_of(book, advice)
    return challenge is not None and challenge.decision is not None


def _lesson(book: "Book", kind: str, person: Person, text: str) -> _Wanted:
    """What was typed, else a lesson of mine that fits what they look for."""
    if text:
        return _Wanted(kind, person, text=text)
    from netcrm.engine.advice.preparation import lesson_for

    if lesson := lesson_for(book.lessons.all(), person, own_words(book)):
        return _Wanted(kind, person, text=lesson.text, ref=lesson.ref)
    kept = next((one for one in book.lessons.all() if not one.private), None)
    way = Hint("draft_lesson_to", (kept.ref, person.handle)) if kept else Hint("draft_lesson", (person.handle,))
    raise Usage("say what you learnt", way)


def _plan(book: "Book", kind: str, person: Person, text: str) -> _Wanted:
    ahead = [one for one in book.interactions.planned_with(person.id) if one.on >= book.today]
    if not text and not ahead:
        raise Refused(f"nothing is planned with {person.name}", Hint("draft_person", (person.handle,)))
    return _Wanted(kind, person, text=text or _noun(ahead[0].kind), ref=None if text else ahead[0].ref)


def _of_open(book: "Book", kind: str, person: Person, text: str) -> _Wanted:
    there = [one for one in book.loops.of(person.id, book.today, only_open=True) if one.kind == kind]
    if text:
        return _Wanted(kind, person, text=text)
    if not there:
        raise Refused(f"nothing of that kind is open with {person.name}", Hint("draft_person", (person.handle,)))
    return _about(book, NextMessage(kind, loop=there[0]), person)


_FINDS: dict[str, Callable[["Book", str, Person, str], _Wanted]] = {
    "ask": _question, "again": _question, "thanks": _thanks, "update": _update, "declined": _update,
    "decided": _decision, "planned": _plan, "lesson": _lesson,
}  # fmt: skip


def _known(book: "Book", person: Person) -> Known:
    """What is open with them and can be told."""
    standing = person_today(book, person.id).standing
    return Known(
        person,
        standing.last if standing else None,
        [note for note in book.notes.of(person.id) if note.hard],
        advice_told_of(book, person),
        [loop for loop in book.loops.of(person.id, book.today, only_open=True) if not loop.private],
        book.interactions.planned_with(person.id),
    )


# Writing it


def _written(book: "Book", wanted: Sequence[_Wanted], manner: Manner) -> Drafts:
    """The messages, each in the language of its person, which is kept where it is new."""
    kept = _keep_language(book, [one.person for one in wanted], manner.language)
    heard: _Heard = {}
    drafts = tuple(_draft(book, one, manner, heard) for one in wanted)
    if manner.mail and not any(draft.mailto for draft in drafts):
        first = wanted[0].person
        raise Refused(f"{first.name} has no e-mail address", Hint("give_email", (first.handle,)))
    return Drafts(drafts, kept, manner.mail)


def _keep_language(book: "Book", people: Sequence[Person], language: str | None) -> tuple[Ref, ...]:
    others = {person.id: person for person in people if language and person.language != language}
    if not others:
        return ()
    book.command(f"changed {', '.join(person.name for person in others.values())} (language)")
    for person in others.values():
        book.people.change(person.id, {"language": language})
    return tuple(person.ref for person in others.values())


def _draft(book: "Book", wanted: _Wanted, manner: Manner, heard: _Heard) -> Draft:
    person, language = wanted.person, manner.language or wanted.person.language
    formal = is_formal(person.kind)
    both = wanted.other if wanted.kind == "joint" else None
    if both:  # in one language that both have
        language = manner.language or (language if language == both.language else None)
        formal = formal or is_formal(both.kind)
    templates = template(manner.folder, WHY, language), template(manner.folder, wanted.kind, language)
    fields = fields_of(_facts(book, wanted, heard, language or ENGLISH), language or ENGLISH, formal)
    naming = {} if wanted.text and wanted.kind != "lesson" else _naming_others(book, fields, person, wanted.other)
    whole = fields | {name: quoted.text for name, quoted in naming.items()}
    fields |= {name: "" for name, quoted in naming.items() if quoted.left_out}
    message = _message(templates, fields, formal)
    others = _told_of(templates, whole, naming, formal)
    if not wanted.text:
        others += _dropped(templates, wanted, whole, formal)
    subject = message.subject if len(message.subject) <= _SUBJECT else shortened(message.subject, _SUBJECT)
    addresses = [one.emails[0] for one in (person, *((both,) if both else ())) if one.emails]
    reached = addresses and (both is None or len(addresses) == 2)
    link = mailto(",".join(addresses), subject, message.text) if reached else None
    return Draft(
        wanted.kind, person.ref, language or ENGLISH, formal, subject, message.text, link, wanted.ref,
        wanted.next or _next_step(wanted), others, both and both.ref,
    )  # fmt: skip


def _message(templates: tuple[Template, Template], fields: Mapping[str, str], formal: bool) -> Message:
    """The message with its values. templates: why them, and what is written."""
    why = filled(templates[0], fields, formal).text.replace("\n", " ")
    return filled(templates[1], {**fields, "why": why}, formal)


def _told_of(
    templates: tuple[Template, Template], whole: Mapping[str, str], naming: Mapping[str, Quoted], formal: bool
) -> tuple[Quoted, ...]:
    """Of the words that name somebody those that stand in this message, or would. whole: the fields with all."""
    full = _message(templates, whole, formal)
    found = []
    for name, quoted in naming.items():
        without = _message(templates, {**whole, name: ""}, formal)
        if without != full:
            found.append(quoted._replace(in_subject=without.text == full.text))
    return tuple(found)


def _dropped(
    templates: tuple[Template, Template], wanted: _Wanted, fields: Mapping[str, str], formal: bool
) -> tuple[Quoted, ...]:
    """The reason that is left out because it speaks of the very person the message is to."""
    decision = wanted.challenge.decision if wanted.challenge else None
    did = wanted.advice.did if wanted.advice and wanted.advice.declined else None
    reasons = {"because": (decision.because if decision else None) or "", "reason": did or ""}
    about = {
        name: Quoted(text, (wanted.person.ref,), True)
        for name, text in reasons.items()
        if text and not fields.get(name)
    }
    whole = {**fields, **{name: quoted.text for name, quoted in about.items()}}
    return _told_of(templates, whole, about, formal)


def _naming_others(book: "Book", fields: Mapping[str, str], person: Person, other: Person | None) -> dict[str, Quoted]:
    """The fields that name somebody else. Why something was done is left out then, and the rest is told."""
    found = {}
    known = {person.id, other.id if other else 0}
    for name in (*_REASONS, *_DEEDS):
        people = [one for key, one in named_in(book, fields.get(name, "")).people.items() if key not in known]
        if people:
            found[name] = Quoted(fields[name], tuple(people), name in _REASONS)
    return found


def _next_step(wanted: _Wanted) -> Hint | None:
    """How it is said that the message was sent, where that moves something on."""
    advice = wanted.advice
    if advice and advice.step == "asked" and wanted.kind == "again" and advice.question:
        return Hint("asked_again", (wanted.person.handle, advice.question))
    if advice and advice.step == "to ask" and wanted.kind == "ask":
        return Hint("done", (advice.ref,))
    if advice and advice.step in ("acted", "declined") and wanted.kind in ("update", "declined", "decided"):
        return Hint("done", (advice.ref,))
    if advice and advice.step in ("answered", "told") and wanted.kind == "decided" and wanted.challenge:
        return Hint("done_told", (advice.ref,))
    if wanted.kind == "lesson" and wanted.ref:
        return Hint("tell_lesson_to", (wanted.ref, wanted.person.handle))
    return Hint("done", (wanted.ref,)) if wanted.ref and wanted.ref[0] == "o" and wanted.kind == PROMISE else None


def _weights(book: "Book", asked: str, heard: _Heard) -> dict[str, int]:
    """What a question leads to, worked out once for all who are asked the same."""
    if asked not in heard:
        heard[asked] = weights_of(asked, own_words(book))
    return heard[asked]


def _facts(book: "Book", wanted: _Wanted, heard: _Heard, language: str) -> Facts:
    person, advice, challenge = wanted.person, wanted.advice, wanted.challenge
    others = [one for one in advice_told_of(book, person) if one != advice]
    asked = " ".join((advice.question if advice else wanted.text, challenge.title if challenge else ""))
    weights = _weights(book, asked, heard) if wanted.kind in ("ask", "again") else {}
    last = book.interactions.last_words([person.id], book.today, FROM_MEMORY).get(person.id)
    return Facts(
        wanted.kind, person, advice, challenge, wanted.other, wanted.text, last[1] if last else "",
        tuple(reply.text for one in others for reply in one.answers), weights,
        wanted.about.because if wanted.about else "", _until(wanted, language), _is_again(wanted),
    )  # fmt: skip


def _until(wanted: _Wanted, language: str) -> str:
    """The day that is later for the other one of an introduction, as that language writes days."""
    there = wanted.about
    days = [side.until for side in there.sides if side.until and side.person.id != wanted.person.id] if there else []
    return written_day(days[0], language) if days else ""


def _is_again(wanted: _Wanted) -> bool:
    """Whether they are asked about an introduction to which they had said later."""
    there = wanted.about
    if there is None:
        return False
    return any(side.said == "later" and (there.for_me or side.person.id == wanted.person.id) for side in there.sides)


def _noun(kind: str) -> str:
    """What a planned contact is called in a sentence."""
    from netcrm.model.kinds import INTERACTIONS

    return INTERACTIONS[kind].noun if kind in ("coffee", "call", "meal") else INTERACTIONS["meeting"].noun
