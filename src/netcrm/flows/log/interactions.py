"""Logs what happened, and mends the last log."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.log.advice import AdviceDraft
from netcrm.engine.log.hard_news import HardNewsDraft
from netcrm.engine.log.knowing import KnowingDraft
from netcrm.engine.log.line_gives import GiveDraft
from netcrm.engine.log.occasions import OccasionDraft
from netcrm.engine.log.questions import Spoken
from netcrm.engine.log.sentences import LoopDraft, Reading, read
from netcrm.engine.people import names
from netcrm.errors import Hint, NotFound, Refused, Usage
from netcrm.flows.fields import checked_length
from netcrm.flows.log import plans
from netcrm.flows.log.acquaintances import KnownTo, deed
from netcrm.flows.log.asked_lines import Answering, Telling
from netcrm.flows.log.introduced import Introducing
from netcrm.flows.log.line_parts import Beside, open_loop, write_parts
from netcrm.flows.naming import person as person_named
from netcrm.flows.people.people import bring_into_day, checked_name, new_person
from netcrm.flows.ties import settle
from netcrm.model.advice import Advice
from netcrm.model.circle import Commitment, Introduction
from netcrm.model.history import GIVE_KINDS, INTERACTION_KINDS, Interaction, Loop
from netcrm.model.kinds import INTERACTIONS
from netcrm.model.people import Known, Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.columns.writing import AdviceFields, InteractionFields
    from netcrm.flows.log.at_communities import There
    from netcrm.store.book import Book

FOLLOWED_AT_MOST = 5  # a log with more people is a gathering: nobody new comes into your day by it


class Entry(NamedTuple):
    """What is to be logged, everything decided. people: handles of whoever took part.

    planned: it lies ahead and counts once it is told that it took place; what lies after today is planned anyway.
    moved: the plan with the same people moves to that day. contact: False where nobody was in touch and only what was
    promised is kept. missing: handles of those who were said not to be there.
    via: of whoever introduced us. advice, gives, occasions, spoken, hard_news, knowing: what else the line tells, a
    person as in loops.

    community: the name of the one where it was; a new one is made. maybe_at: of a peer group where it may have been.

    strangers: names to add as people first, then absent: names to add who only have a loop. A loop's person below 0
    is one of these: -1 the first of them all.
    """

    text: str
    people: tuple[str, ...]
    on: date
    kind: str
    topics: tuple[str, ...] = ()
    loops: tuple[LoopDraft, ...] = ()
    place: str | None = None
    private: bool = False
    strangers: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    planned: bool = False
    moved: bool = False
    contact: bool = True
    missing: tuple[str, ...] = ()
    via: str = ""
    advice: tuple[AdviceDraft, ...] = ()
    gives: tuple[GiveDraft, ...] = ()
    occasions: tuple[OccasionDraft, ...] = ()
    spoken: Spoken = Spoken()
    hard_news: tuple[HardNewsDraft, ...] = ()
    community: str = ""
    knowing: tuple[KnowingDraft, ...] = ()
    maybe_at: str = ""


class HardNews(NamedTuple):
    """Hard news of somebody's that was kept as a note; `ref` is the note's, "n7"."""

    ref: str
    person: Ref
    text: str


class Occasion(NamedTuple):
    """A day of somebody's that was kept as a note; `ref` is the note's, "n7"."""

    ref: str
    person: Ref
    on: date
    text: str


class GivenBeside(NamedTuple):
    """What was given according to the line; `people`: who had it, people or a community."""

    ref: str
    kind: Annotated[str, GIVE_KINDS]
    text: str
    hours: float | None
    people: tuple[Ref, ...]


class Understood(NamedTuple):
    """What was understood, as it is echoed. moved: the day on which it had been planned.

    closes: open promises that this seems to keep. asked: questions, kept as advice. answers, told: advice that it seems
    to answer, and of which it seems to tell what came. Nothing closes by itself. via: who introduced us. introductions:
    made in it, by me or for me. community: where it was; commitments: what people committed to there, in a peer group.
    acquaintances: who knows whom. kept: what people committed to before that this seems to keep. maybe_at:
    the peer group that is named, where it is not sure that it was there. steps: of introductions under way, which
    nothing takes by itself either.
    """

    on: date
    kind: Annotated[str, INTERACTION_KINDS]
    topics: tuple[str, ...]
    loops: tuple[Loop, ...]
    place: str | None = None
    planned: bool = False
    moved: date | None = None
    advice: tuple[Advice, ...] = ()
    gives: tuple[GivenBeside, ...] = ()
    absent: tuple[Ref, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    closes: tuple[Loop, ...] = ()
    via: Ref | None = None
    asked: tuple[Advice, ...] = ()
    answers: tuple[Answering, ...] = ()
    told: tuple[Telling, ...] = ()
    hard_news: tuple[HardNews, ...] = ()
    introductions: tuple[Introduction, ...] = ()
    community: Ref | None = None
    commitments: tuple[Commitment, ...] = ()
    acquaintances: tuple[KnownTo, ...] = ()
    kept: tuple[Commitment, ...] = ()
    maybe_at: Ref | None = None
    steps: tuple[Introducing, ...] = ()


class Logged(NamedTuple):
    """A log: the interaction, its people, what was understood, and who was brought into your day by it.

    interaction: None where nobody was in touch and only a promise was kept. to_keep: people of a gathering who are not
    in your day; `today` asks once whom to keep. remarks: what was taken for granted; remark: the same in one line.
    """

    interaction: Interaction | None
    people: tuple[Ref, ...]
    understood: Understood
    followed: tuple[Ref, ...]
    added: tuple[Ref, ...] = ()
    to_keep: tuple[Ref, ...] = ()
    remark: str | None = None
    remarks: tuple[str, ...] = ()


class Additions(NamedTuple):
    """What is added to a log: loops, and texts of what was advised, by whoever is named first."""

    loops: tuple[LoopDraft, ...] = ()
    advice: tuple[str, ...] = ()


class Mended(NamedTuple):
    """A log after `edit`; deleted: it is gone, with the loops it had opened, the advice given in it, the notes it made
    and what it says was given, by their ids.

    opened, advised: what was added to it. commitments: what is read in it now that it was at a peer group.
    followed: who was brought into your day. moved: loops that went from who left to who joined.
    kept_nobody: an event answered the question whom to keep.
    """

    interaction: Interaction
    deleted: bool
    loops: tuple[str, ...] = ()
    followed: tuple[Ref, ...] = ()
    moved: tuple[Loop, ...] = ()
    kept_nobody: bool = False
    advice: tuple[str, ...] = ()
    opened: tuple[Loop, ...] = ()
    advised: tuple[Advice, ...] = ()
    notes: tuple[str, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    gives: tuple[str, ...] = ()


def reading(
    book: "Book",
    sentence: str,
    meant: Mapping[str, Known] | None = None,
    not_meant: Collection[int] = (),
    today: date | None = None,
) -> tuple[Reading, dict[int, Known]]:
    """The sentence as it is understood in this book, with everybody it could mean by id.

    meant: who is meant by names that nobody bears, as a first reading found them; somebody to add has an id below 0.
    not_meant: ids of people who are not meant where several could be. today: from which the words for days count, the
    book's where none is given. Usage for a sentence that is too long.
    """
    checked_length(sentence, Hint("long_text"))
    match = names.any_match(sentence)
    known = {one.id: one for one in (*book.people.in_day(), *(book.people.named(match) if match else ()))}
    for word in dict.fromkeys(sentence.split()):
        if "@" in word:
            known |= {one.id: one for one in book.people.with_email(word.strip(".,;:!?()<>"))}
        elif "-" in word or any(char.isdigit() for char in word):
            known |= {one.id: one for one in book.people.with_handle(word.strip(".,;:!?()").lower())}
    for key in not_meant:
        known.pop(key, None)
    aliases = [one._replace(name=name, nickname=None, stage="followed") for name, one in (meant or {}).items()]
    read_as = read(sentence, today or book.today, (*known.values(), *aliases))
    return read_as, known | {one.id: one for one in aliases if one.id not in known}


def log(book: "Book", entry: Entry, remarks: tuple[str, ...] = ()) -> Logged:
    """Writes an interaction and what the line tells besides; up to five people are followed who were not yet."""
    named = [person_named(book, handle).ref for handle in entry.people]
    if not named and not entry.strangers and entry.gives and not entry.planned:
        return _given(book, entry)
    if not named and not entry.strangers:
        raise Usage("who was it with?", Hint("log_example"))
    every = [*(ref.name for ref in named), *entry.strangers]
    new = [checked_name(name) for name in (*entry.strangers, *entry.absent)]  # refused before anything is written
    if not entry.contact:
        return _promised(book, entry, named, new, remarks)
    planned = entry.planned or entry.on > book.today
    book.command(f"{'planned' if planned else 'logged'} {spoken_kind(entry.kind)} with {_short(every)}")
    gathering = INTERACTIONS[entry.kind].gathering or len(every) > FOLLOWED_AT_MOST
    added = tuple(_added(book, name, gathering) for name in new)
    people = list(dict.fromkeys((*named, *added[: len(entry.strangers)])))
    kept = () if planned else _kept(book, people, entry.text)
    there = _there(book, entry, people) if entry.community else None
    entry = there.entry if there else entry
    to_keep = _background(book, people) if gathering else ()
    fields: InteractionFields = {
        "day": entry.on,
        "kind": entry.kind,
        "text": entry.text,
        "topics": entry.topics,
        "place": entry.place,
        "private": entry.private,
        "keep_asked": bool(to_keep),
        "planned": planned,
        **({"community_id": there.community.id} if there else {}),
    }
    missing = [person_named(book, handle).id for handle in entry.missing]
    plan = _plan_of(book, entry, [ref.id for ref in people], missing, planned)
    if plan and entry.moved:  # the sentence that it moved says nothing of what it is about
        fields = {"day": entry.on, "planned": planned, "place": entry.place}
        fields |= {"community_id": there.community.id} if there else {}
    key = plans.became(book, plan, fields) if plan else book.interactions.add(fields, [ref.id for ref in people])
    book.interactions.leave(key, missing if plan else ())
    stay = gathering or planned  # a plan brings nobody into your day
    followed = () if stay else tuple(ref for ref in bring_into_day(book, people) if ref not in added)
    told = write_parts(book, entry, Beside(key, people, {-1 - at: ref.id for at, ref in enumerate(added)}))
    settle(book)
    made = book.interactions.get(key)
    assert made is not None
    moved = plan.on if plan and planned and plan.on != made.on else None
    understood = _understood(book, entry, told)._replace(on=made.on, kind=made.kind, planned=planned, moved=moved)
    if there and not planned:
        _met_there(book, added[: len(entry.strangers)], there.community.name, entry.on)
    if there:
        understood = understood._replace(community=there.community.ref, commitments=_committed(book, there, planned))
    understood = understood._replace(kept=kept, maybe_at=_maybe_at(book, entry))
    remarks = (*remarks, *told.remarks)
    return Logged(made, made.people, understood, followed, added, to_keep, "; ".join(remarks) or None, remarks)


def _given(book: "Book", entry: Entry) -> Logged:
    """Hours given to a community, where nobody is named: no contact, and a give."""
    book.command(f"gave {entry.gives[0].community or ''}: {entry.gives[0].text}")
    told = write_parts(book, entry._replace(loops=(), spoken=Spoken(), contact=False), Beside(None, (), {}))
    return Logged(None, (), _understood(book, entry, told), ())


def _promised(book: "Book", entry: Entry, named: Sequence[Ref], new: Sequence[str], remarks: tuple[str, ...]) -> Logged:
    """What is kept of a line that tells of no contact: its promises, hard news of theirs, who knows whom."""
    every = [*(ref.name for ref in named), *entry.strangers]
    only_known = entry.knowing and not (entry.loops or entry.hard_news or entry.strangers or entry.absent)
    book.command(deed(book, entry) if only_known else f"kept what is open with {_short(every)}")
    added = tuple(_added(book, name, False) for name in new)
    people = list(dict.fromkeys((*named, *added[: len(entry.strangers)])))
    bare = entry._replace(advice=(), gives=(), occasions=(), spoken=Spoken())
    told = write_parts(book, bare, Beside(None, people, {-1 - at: ref.id for at, ref in enumerate(added)}))
    remarks = ("no contact was logged", *remarks, *told.remarks)
    return Logged(None, tuple(people), _understood(book, bare, told), (), added, (), "; ".join(remarks), remarks)


def _understood(book: "Book", entry: Entry, told: "Beside") -> Understood:
    return Understood(
        entry.on,
        entry.kind,
        entry.topics,
        told.loops,
        entry.place,
        entry.planned,
        None,
        told.advice,
        tuple(GivenBeside(one.ref, one.kind, one.text, one.hours, one.receivers or (one.to,)) for one in told.gives),
        tuple(person_named(book, handle).ref for handle in entry.missing),
        tuple(Occasion(*one) for one in told.occasions),
        told.closes,
        person_named(book, entry.via).ref if entry.via else None,
        told.asked,
        told.answers,
        told.told,
        tuple(HardNews(*one) for one in told.hard_news),
        told.introductions,
        acquaintances=told.acquaintances,
        steps=told.steps,
    )


def last(book: "Book") -> Interaction:
    """The log written last."""
    found = book.interactions.latest()
    if found is None:
        raise NotFound("nothing is logged yet", Hint("log_first"))
    return found


def mend(
    book: "Book",
    changes: "InteractionFields",
    more: Sequence[str] = (),
    less: Sequence[str] = (),
    there: Interaction | None = None,
    added: Additions = Additions(),
) -> Mended:
    """Changes a log, the last one where none is given: its day, kind, text, topics, place or privacy, who was part of
    it (handles), and what else was promised and advised in it."""
    there = there or last(book)
    joined = [person_named(book, handle).ref for handle in more]
    left = [person_named(book, handle).ref for handle in less]
    stay = [ref for ref in (*there.people, *joined) if ref.id not in {one.id for one in left}]
    if not stay:
        raise Usage("somebody must stay in it", Hint("delete_log"))
    book.command(f"changed the log with {_short([ref.name for ref in there.people])}")
    book.interactions.change(there.id, _replanned(there, changes, book.today))
    book.interactions.join(there.id, [ref.id for ref in joined])
    book.interactions.leave(there.id, [ref.id for ref in left])
    after = book.interactions.get(there.id) or there
    gathering = INTERACTIONS[after.kind].gathering or len(stay) > FOLLOWED_AT_MOST
    stays = gathering or after.planned
    followed = () if stays else bring_into_day(book, [ref for ref in joined if ref in stay])
    moved = _moved(book, there.id, left, joined)
    _advice_along(book, there, after, left, joined)
    own, commitments = _told_there(book, after) if "community_id" in changes else ((), ())
    if after.private and not there.private:
        from netcrm.flows.log.told_in import keep_private

        keep_private(book, after)
    opened = tuple(
        open_loop(book, draft, after.id, draft.person or after.people[0].id, after.private)
        for draft in (*own, *added.loops)
    )
    advised = tuple(_advised(book, text, after) for text in added.advice)
    settle(book)
    return Mended(after, False, (), followed, moved, False, (), opened, advised, (), commitments)


def delete_last(book: "Book") -> Mended:
    """Takes the last log away, with the loops it had opened and the advice given in it."""
    return delete_log(book, last(book))


def delete_log(book: "Book", there: Interaction) -> Mended:
    """Takes a log away, with the loops it had opened, the advice and what was given in it, and the notes it made."""
    from netcrm.flows.log.told_in import gives_told_in, notes_told_in

    book.command(f"deleted the log with {_short([ref.name for ref in there.people])}")
    loops = book.loops.remove_born_in(there.id)
    advice = tuple(one.ref for one in book.advice.born_in(there.id))
    for ref in advice:
        book.advice.remove(int(ref[1:]))
    for made in book.introductions.told_in(there.id):  # one that stood for itself loses no more than the log
        if made.opened == made.made_on and not made.because and not any(side.asked_on for side in made.sides):
            book.introductions.remove(int(made.ref[1:]))
    from netcrm.flows.giving.introductions import unmet

    unmet(book, there.people, there.on, there.ref)
    book.acquaintances.forget_born_in(there.id)
    notes = notes_told_in(book, there)
    for note in notes:
        book.notes.remove(note.id)
    gives = gives_told_in(book, there)
    for give in gives:
        book.gives.remove(give.id)
    book.interactions.remove(there.id)
    settle(book)
    told = tuple(note.ref for note in notes), tuple(give.ref for give in gives)
    return Mended(there, True, loops, advice=advice, notes=told[0], gives=told[1])


def keep_nobody(book: "Book", interaction: int) -> Mended:
    """Answers the question whom to keep after an event: nobody."""
    there = book.interactions.get(interaction)
    if there is None:
        raise NotFound("that event is not in the book any more", Hint("today"))
    if all(one.id != interaction for one in book.interactions.to_keep(book.today)):
        raise Refused("that question was answered already", Hint("follow_somebody"))
    book.command("kept nobody new from an event")
    book.interactions.change(interaction, {"keep_asked": False})
    return Mended(there, False, kept_nobody=True)


def spoken_kind(kind: str) -> str:
    """A kind as part of a sentence: "a coffee", "an email", "a contact"."""
    word = INTERACTIONS[kind].noun
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def _plan_of(
    book: "Book", entry: Entry, people: Sequence[int], missing: Sequence[int], planned: bool
) -> Interaction | None:
    """The plan that a log answers or moves; the same plan told twice is one. missing: who was planned and not there."""
    if entry.moved:
        return plans.moved_plan(book, people, entry.kind)
    there = plans.matching_plan(book, people, entry.on, entry.kind)
    if planned:
        return there if there and plans.is_same_plan(book, there, entry.on, entry.kind) else None
    return there or (plans.matching_plan(book, {*people, *missing}, entry.on, entry.kind) if missing else None)


def _replanned(there: Interaction, changes: "InteractionFields", today: date) -> "InteractionFields":
    """The changes, with what follows from another day: what lies ahead is planned, what lies behind took place."""
    on = changes.get("day")
    return changes if on is None else {**changes, "planned": on > today or (there.planned and on == today)}


def _added(book: "Book", name: str, gathering: bool) -> Ref:
    key = new_person(book, {"name": name, "stage": "known" if gathering else "followed"})
    return book.people.get(key)[0].ref


def _there(book: "Book", entry: Entry, people: Sequence[Ref]) -> "There":
    from netcrm.flows.log.at_communities import at_community

    return at_community(book, entry, people)


def _told_there(book: "Book", there: Interaction) -> tuple[tuple[LoopDraft, ...], tuple[Commitment, ...]]:
    """What is read of a log once it is said to have been at a peer group: promises of mine, and commitments."""
    if there.community is None or there.planned:
        return (), ()
    from netcrm.flows.log.at_communities import read_again

    people = tuple(ref.handle for ref in there.people)
    entry = Entry(there.text, people, there.on, there.kind, community=there.community.name)
    return read_again(book, there, entry)


def _maybe_at(book: "Book", entry: Entry) -> Ref | None:
    if not entry.maybe_at or entry.community:
        return None
    from netcrm.flows.giving.communities import exactly

    there = exactly(book, entry.maybe_at)
    return there.ref if there else None


def _kept(book: "Book", people: Sequence[Ref], text: str) -> tuple[Commitment, ...]:
    from netcrm.flows.giving.commitments import seems_kept

    return seems_kept(book, people, text)


def _committed(book: "Book", there: "There", planned: bool) -> tuple[Commitment, ...]:
    """What people committed to there; of what is only planned nothing."""
    if planned or not there.drafts:
        return ()
    from netcrm.flows.log.at_communities import commitments_at

    return commitments_at(book, there)


def _met_there(book: "Book", new: Iterable[Ref], where: str, on: date) -> None:
    """Keeps of people who are new where they were met."""
    for ref in new:
        book.people.change(ref.id, {"met_where": where, "met_on": on})


def _background(book: "Book", people: Iterable[Ref]) -> tuple[Ref, ...]:
    """Those of them who are not in your day."""
    people = tuple(people)
    stages = book.people.with_ties([ref.id for ref in people])
    return tuple(ref for ref in people if stages[ref.id][0].stage == "known")


def _advised(book: "Book", text: str, there: Interaction) -> Advice:
    """What was advised in a log, by the first who was part of it."""
    if not text.strip():
        raise Usage("advice needs a text", Hint("advice_example"))
    fields: AdviceFields = {
        "person_id": there.people[0].id,
        "interaction_id": there.id,
        "day": there.on,
        "text": text.strip(),
        "private": there.private,
    }
    return book.advice.add(fields)


def _moved(book: "Book", interaction: int, left: Sequence[Ref], joined: Sequence[Ref]) -> tuple[Loop, ...]:
    """What was opened with somebody who is replaced is open with who stands there instead."""
    loops = [loop for loop in book.loops.born_in(interaction, book.today) if loop.person in left] if joined else []
    for loop in loops:
        book.loops.change(int(loop.id[1:]), {"person_id": joined[0].id})
    return book.loops.by_ids([int(loop.id[1:]) for loop in loops], book.today)


def _advice_along(
    book: "Book", before: Interaction, after: Interaction, left: Sequence[Ref], joined: Sequence[Ref]
) -> None:
    """What was advised in a log goes with its day, and from somebody who is replaced to who stands there instead."""
    for one in book.advice.born_in(after.id):
        fields: AdviceFields = {"day": after.on} if one.on == before.on != after.on else {}
        if one.asked_on == before.on != after.on:
            fields["asked_on"] = after.on
        if one.person in left and joined:
            fields["person_id"] = joined[0].id
        book.advice.change(int(one.ref[1:]), fields)


def _short(every: Sequence[str]) -> str:
    if len(every) <= 3:
        return " and ".join(", ".join(every).rsplit(", ", 1))
    return f"{every[0]}, {every[1]} and {len(every) - 2} others"
