"""What will be logged of a sentence: an entry, or what is still open and has to be asked.

Nobody is asked here. A face shows what is open, and calls again with the answers.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.log.kept_promises import is_brought_by
from netcrm.engine.log.likely_gives import LIKELY_GIVE
from netcrm.engine.log.private_words import is_private
from netcrm.engine.log.questions import with_numbers
from netcrm.errors import Hint, NetcrmError, NotFound, Refused, Usage
from netcrm.flows import naming
from netcrm.flows.log import interactions
from netcrm.flows.log.asked_lines import refusing
from netcrm.flows.log.at_communities import at_its_evening, evening_of, hours_at, peer_group_in, with_hours
from netcrm.flows.log.birthday_lines import other_days
from netcrm.flows.log.interactions import Entry
from netcrm.flows.log.introduced import heard_of, introducing, ways_of, without_doubles
from netcrm.flows.naming import Meant
from netcrm.model.kinds import LOOPS
from netcrm.model.people import Known
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, lazy_pattern, tokens

if TYPE_CHECKING:
    from netcrm.engine.log.sentences import LoopDraft, Reading
    from netcrm.store.book import Book


class Answers(NamedTuple):
    """What somebody said about names that were open.

    meant: the handle of whoever is meant, by the words of the sentence. new: names of people to add; add: add all whom
    nobody is called like. left_out: names that are nobody. owed: with whom the promises are that name nobody, by
    handle, or by name where they are new. dated: the day is named beside the sentence.
    """

    meant: Mapping[str, str] = {}
    new: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    owed: str = ""
    add: bool = False
    dated: bool = False


class Owed(NamedTuple):
    """Promises that name nobody, and with whom they may be; taken for the first of them where nobody says."""

    loops: "tuple[LoopDraft, ...]"
    people: tuple[Known, ...]


class Understood(NamedTuple):
    """A sentence understood. remarks: what was taken for granted; doubts: those of them about
    its day. owed: what could be asked still."""

    entry: Entry
    remarks: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    owed: Owed | None = None


class Stranger(NamedTuple):
    """A name that nobody has, people with a name much alike, and the way out that the refusal of it names."""

    word: str
    people: tuple[Known, ...]
    hint: str | Hint
    candidates: tuple[str, ...]


class Unclear(NamedTuple):
    """What is open in a sentence: names that could be several people, and names that nobody has."""

    sentence: str
    several: tuple[Meant, ...]
    strangers: tuple[Stranger, ...]


class _Heard(NamedTuple):
    """What a sentence says once everybody in it is known. added: somebody to add, ids below 0, by their names."""

    reading: "Reading"
    known: Mapping[int, Known]
    added: Mapping[str, Known]


def understood(
    book: "Book", sentence: str, answers: Answers = Answers(), today: date | None = None
) -> Understood | Unclear:
    """What to log, or what is open. today: the day from which its words count, the book's where none is given.

    Refused for a line that tells of no contact and holds no promise, no hard news and nothing of who knows whom, Usage
    where nobody is named.
    """
    if not sentence.strip():
        raise Usage("say what you did, and with whom", Hint("log_example"))
    heard = _heard(book, sentence, answers, today)
    if isinstance(heard, Unclear):
        return heard
    loops, remark, owed = _settled(heard, answers)
    loops = _with_whom(sentence, heard, loops)
    unread = () if answers.dated else (*heard.reading.remarks, *other_days(book, heard.reading))
    told = heard.reading.contact and not heard.reading.planned
    hours = hours_at(book, heard.reading.text) if told else None
    if hours:
        unread = tuple(one for one in unread if not one.startswith(LIKELY_GIVE))
    if not heard.reading.people and not hours and not heard.added and (group := peer_group_in(book, sentence)):
        raise _to_say_again(Usage(f"say who was there, at {group}", Hint("log_at", (group, "NAME"))), sentence)
    if not (heard.reading.people or hours or heard.added) and (named := _named_in(sentence, heard.known)):
        raise _no_contact(book, heard.reading._replace(people=named), heard.known, sentence)
    entry = with_hours(_there(book, _entry(heard, loops, sentence, hours is not None)), hours)
    return Understood(entry, (*((remark,) if remark else ()), *unread), unread, owed)


def decided(book: "Book", sentence: str, answers: Answers = Answers(), today: date | None = None) -> Understood:
    """What to log where nobody can be asked: what is open is refused, with the sentence to say again."""
    found = understood(book, sentence, answers, today)
    if isinstance(found, Unclear):
        raise refusal(found)
    return found


def refusal(unclear: Unclear) -> NetcrmError:
    """The refusal of a sentence in which something is open: Ambiguous or NotFound."""
    if unclear.several:
        first = unclear.several[0]
        return _to_say_again(naming.several(first.word, first.people), unclear.sentence)
    stranger = unclear.strangers[0]
    return _to_say_again(
        NotFound(f'nobody is called "{stranger.word}"', stranger.hint, stranger.candidates), unclear.sentence
    )


def _heard(book: "Book", sentence: str, answers: Answers, today: date | None) -> _Heard | Unclear:
    meant: dict[str, Known] = {}
    not_meant: set[int] = set()
    while True:
        reading, known = interactions.reading(book, sentence, meant, not_meant, today)
        if not reading.contact and _hands_over_what_is_owed(book, reading):
            reading = reading._replace(contact=True)
        nobody = not (reading.people or reading.ambiguous or reading.unknown)
        if nobody and (members := evening_of(book, sentence, reading.on)):
            known = {**known, **{one.id: one for one in members}}
            people = tuple(one.id for one in members)
            return _Heard(reading._replace(people=people, contact=True, planned=reading.on > book.today), known, {})
        if not reading.people and not reading.ambiguous and (hours := hours_at(book, sentence)):
            taken = set(tokens(hours.community))
            if set(tokens(" ".join(reading.unknown))) <= taken:
                return _Heard(reading._replace(unknown=(), contact=True, loops=(), planned=False), known, {})
        reading = at_its_evening(book, reading, known)
        reading = without_doubles(book, reading, heard_of(book, reading.text, reading.on))
        if not reading.contact and not (reading.loops or reading.hard_news or reading.knowing):
            raise _no_contact(book, reading, known, sentence)
        unknown = [name for name in reading.unknown if name not in meant and name not in answers.left_out]
        if reading.people:  # "lunch with Hugo, we stay with Siemens", where somebody works there
            unknown = [name for name in unknown if not book.people.is_company(name)]
        if not reading.ambiguous and not unknown:
            return _Heard(reading, known, {name: one for name, one in meant.items() if one.id < 0})
        several = []
        for mention, ids in reading.ambiguous:
            others = {key for key in ids if known[key].handle != answers.meant.get(mention)}
            not_meant |= others
            several += [] if len(others) < len(ids) else [Meant(mention, _likeliest(known[key] for key in ids))]
        strangers = []
        for name in unknown:
            someone = _answered(book, name, answers, -1 - len(meant))
            meant |= {name: someone} if someone else {}
            strangers += [] if someone else [_stranger(book, name)]
        if several or strangers:
            return Unclear(sentence, tuple(several), tuple(strangers))


def _with_whom(sentence: str, heard: _Heard, loops: "tuple[LoopDraft, ...]") -> "tuple[LoopDraft, ...]":
    """The loops, and of an introduction that somebody owes me to whom, where one other person is named in full."""
    owed = [one for one in loops if LOOPS[one.kind].turn == "them" and _INTRODUCTION.fullmatch(one.text)]
    if not owed:
        return loops
    folded = f" {fold(sentence)} "
    others = {
        one.name
        for key, one in heard.known.items()
        if key not in heard.reading.people and " " in one.name and fold(one.name) in folded
    }
    to = f" to {next(iter(others))}" if len(others) == 1 else ""
    return tuple(one._replace(text=f"{one.text}{to}") if one in owed else one for one in loops)


_INTRODUCTION = lazy_pattern(r"(?:(?:make|do|give) )?(?:an? |the )?intro(?:duction)?", re.IGNORECASE)


def _named_in(sentence: str, known: Mapping[int, Known]) -> tuple[int, ...]:
    """Whose first name stands in a sentence of which nobody took part: "Dan used to work for Rewe"."""
    words = {fold(word) for word in re.findall(r"[\w-]+", sentence) if word[:1].isupper()}
    found = [key for key, one in known.items() if key > 0 and fold(one.name.split()[0]) in words]
    return tuple(found) if len(found) == 1 else ()


def _hands_over_what_is_owed(book: "Book", reading: "Reading") -> bool:
    """Whether it tells that what somebody owes me came, or that I handed over what I owe, which is to be in touch:
    "Tomas sent the quote, 12 cents", "brass samples posted to Orla"."""
    open_ = [loop for key in reading.people if key > 0 for loop in book.loops.of(key, book.today, only_open=True)]
    return not reading.planned and any(is_brought_by(loop, reading.text) for loop in open_)


def _likeliest(people: Iterable[Known]) -> tuple[Known, ...]:
    return tuple(sorted(people, key=lambda one: (-one.contacts, one.stage != "followed", one.name)))


def _answered(book: "Book", name: str, answers: Answers, number: int) -> Known | None:
    """Who is meant by a name nobody has, as far as that was answered. number: the id of somebody new."""
    if name in answers.meant:
        return next(iter(book.people.with_handle(answers.meant[name])), None)
    return Known(number, "", name, None, (), "followed") if answers.add or name in answers.new else None


def _stranger(book: "Book", name: str) -> Stranger:
    error = naming.nobody(book, name)
    near = tuple(known for handle in error.candidates for known in book.people.with_handle(handle))
    hint = Hint("near_or_add", (error.hint, name)) if near else Hint("add_stranger", (name,))
    return Stranger(name, near, hint, error.candidates)


def _no_contact(book: "Book", reading: "Reading", known: Mapping[int, Known], sentence: str) -> Refused:
    """The refusal of a line in which nobody was met or reached, with the note that keeps it, or the question that it
    tells somebody said no to."""
    unsure = [*reading.unknown, *(mention for mention, _ in reading.ambiguous), "NAME"]
    first = known[reading.people[0]].handle if reading.people else unsure[0]
    asked = book.people.get(reading.people[0])[0].ref if len(reading.people) == 1 and reading.people[0] > 0 else None
    no = refusing(book, asked, sentence, book.today) if asked else None
    ways = (
        *ways_of(introducing(book, heard_of(book, sentence, reading.on), reading.on)),
        *((Hint("keep_no", (no.ref, sentence)),) if no else ()),
        *_kept(book, reading, sentence),
        Hint("private_note", (first, sentence)) if is_private(sentence) else Hint("note", (first, sentence)),
    )
    reason = "it is not sure that you were in touch" if reading.unsure else "that tells of no contact"
    return Refused(f"{reason}, so nothing was logged", Hint("keep_instead", (ways, first, sentence)))


def _kept(book: "Book", reading: "Reading", sentence: str) -> tuple[Hint, ...]:
    """What to type where the line says that somebody did what they committed to."""
    from netcrm.flows.giving.commitments import seems_kept

    people = tuple(book.people.get(key)[0].ref for key in reading.people if key > 0)
    return tuple(Hint("keep_commitment", (one.ref,)) for one in seems_kept(book, people, sentence))


def _settled(heard: _Heard, answers: Answers) -> "tuple[tuple[LoopDraft, ...], str | None, Owed | None]":
    """The loops with their person, the first named where nobody says who "her" is, which is a remark then."""
    reading = heard.reading
    if not reading.doubtful or not reading.people or all(loop.person for loop in reading.loops):
        return reading.loops, None, None
    people = tuple(heard.known[key] for key in reading.people)
    chosen = next((one for one in people if answers.owed and answers.owed in (one.handle, one.name)), None)
    with_whom = (chosen or people[0]).id
    loops = tuple(loop if loop.person else loop._replace(person=with_whom) for loop in reading.loops)
    if chosen:
        return loops, None, None
    owed = Owed(tuple(loop for loop in reading.loops if not loop.person), people)
    return loops, f"taken for {people[0].name}, who was named first", owed


def _entry(heard: _Heard, loops: "tuple[LoopDraft, ...]", sentence: str, hours: bool = False) -> Entry:
    """What to log. hours: they were given to a community, and nobody has to be named."""
    reading, known = heard.reading, heard.known
    # Somebody just named whom the second reading still does not find took part all the same.
    missed = [one.id for name, one in heard.added.items() if name in reading.unknown]
    present = list(dict.fromkeys((*reading.people, *missed)))
    if not present and not hours:
        raise _to_say_again(Usage("nobody you know is named there", Hint("add_somebody")), sentence)
    new = [key for key in present if key < 0]
    absent = [one.id for one in heard.added.values() if one.id not in new]
    order = {key: -1 - at for at, key in enumerate((*new, *absent))}
    names = {one.id: one.name for one in heard.added.values()}
    return Entry(
        text=reading.text,
        people=tuple(known[key].handle for key in present if key > 0),
        on=reading.on,
        kind=reading.kind,
        private=is_private(sentence),
        topics=reading.topics,
        loops=tuple(loop._replace(person=order.get(loop.person or 0, loop.person)) for loop in loops),
        place=reading.place,
        strangers=tuple(names[key] for key in new),
        absent=tuple(names[key] for key in absent),
        planned=reading.planned,
        moved=reading.moved,
        contact=reading.contact or reading.planned,
        via=known[reading.via].handle if reading.via is not None and reading.via in known else "",
        missing=tuple(known[key].handle for key in reading.absent if key > 0 and key in known),
        advice=tuple(
            one._replace(person=order.get(one.person or 0, one.person))
            for one in reading.advice
            if not is_private(one.text)
        ),
        gives=tuple(one._replace(people=tuple(order.get(key, key) for key in one.people)) for one in reading.gives),
        occasions=tuple(one._replace(person=order.get(one.person or 0, one.person)) for one in reading.occasions),
        spoken=with_numbers(reading.spoken, order),
        hard_news=tuple(one._replace(person=order.get(one.person or 0, one.person)) for one in reading.hard_news),
        knowing=tuple(
            one._replace(person=order.get(one.person, one.person), other=order.get(one.other or 0, one.other))
            for one in reading.knowing
        ),
    )


def _there(book: "Book", entry: Entry) -> Entry:
    """The entry with the community where it was, one that the book has, or the one where it may have been."""
    from netcrm.flows.log.at_communities import where

    there = where(book, entry)
    if there is None:
        return entry
    if not there.sure:
        return entry._replace(maybe_at=there.name)
    from netcrm.engine.log.at_communities import are_all

    everybody = [one.handle for one in evening_of(book, entry.text, entry.on)] if are_all(entry.text) else []
    return entry._replace(community=there.name, people=tuple(dict.fromkeys((*entry.people, *everybody))))


def _to_say_again(error: NetcrmError, sentence: str) -> NetcrmError:
    """The refusal with the sentence handed back, so that nothing typed is lost."""
    error.hint = Hint("say_again", (error.hint, sentence, ""))
    return error
