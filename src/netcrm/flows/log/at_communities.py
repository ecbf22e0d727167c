"""What follows from a log being at a community: of a peer group it is private, and people commit to things there."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.flows.giving.commitments import commit, with_next_time
from netcrm.flows.giving.communities import is_private
from netcrm.model.circle import Commitment, Community
from netcrm.model.history import Interaction
from netcrm.model.kinds import LOOPS, PROMISE
from netcrm.model.people import Known, Ref
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.engine.log.at_communities import Where
    from netcrm.engine.log.commitments import CommitmentDraft
    from netcrm.engine.log.community_hours import HoursAt
    from netcrm.engine.log.sentences import LoopDraft, Reading
    from netcrm.flows.log.interactions import Entry
    from netcrm.store.book import Book


class There(NamedTuple):
    """The community at which it was, the entry as it is kept there, and what people committed to."""

    community: Community
    entry: "Entry"
    drafts: "tuple[CommitmentDraft, ...]" = ()


def where(book: "Book", entry: "Entry") -> "Where | None":
    """The community at which an entry was, as far as its words say so; a peer group that is only named is not sure."""
    from netcrm.engine.log.at_communities import Group, whereabouts

    groups = [Group(one.name, is_private(one)) for one in book.communities.all()]
    if not groups:
        return None
    people = [*entry.strangers, *entry.absent]
    handles = [*entry.people, *entry.missing]
    people += [one.name for one, _ in (book.people.by_handles(handles) if handles else ())]
    return whereabouts(entry.text, entry.place, groups, people)


def evening_of(book: "Book", text: str, on: date) -> tuple[Known, ...]:
    """Who belongs to the peer group whose evening a line tells of that names nobody: one to come, or where all came."""
    from netcrm.engine.log.at_communities import Group, are_all, whereabouts

    every = {one.name: one for one in book.communities.all()}
    if on <= book.today and not are_all(text):
        return ()
    there = whereabouts(text, None, [Group(one.name, is_private(one)) for one in every.values()]) if every else None
    if there is None or not there.sure or not is_private(every[there.name]):
        return ()
    members = book.communities.members([every[there.name].id])
    return tuple(one for member in members for one in book.people.with_handle(member.person.handle))


def at_its_evening(book: "Book", reading: "Reading", known: Mapping[int, Known]) -> "Reading":
    """The reading of a line about an evening of a peer group: who it says came, and who was missing.

    That people came, or committed to something there, is a contact with them.
    """
    from netcrm.engine.log.at_communities import Group, whereabouts

    every = {one.name: one for one in book.communities.all()}
    if not any(map(is_private, every.values())):
        return reading
    named = [key for key in (*reading.people, *reading.absent) if key in known]
    names = [known[key].name for key in named]
    there = whereabouts(reading.text, reading.place, [Group(one, is_private(every[one])) for one in every], names)
    if there is None or not there.sure or not is_private(every[there.name]):
        return reading
    from netcrm.engine.log.attendance import attendance
    from netcrm.engine.log.commitments import commitments_in

    members = [one.person.id for one in book.communities.members([every[there.name].id])]
    called = {
        key: tuple(filter(None, (known[key].name, known[key].nickname)))
        for key in dict.fromkeys((*named, *members))
        if key in known
    }
    told = attendance(reading.text, called)
    committing = [one.person for one in commitments_in(reading.text, called, reading.on)]
    if not (told.came or told.missing or (committing and not reading.contact)):
        return reading
    people = [*told.came, *committing, *(reading.people if reading.contact or not told.came else ())]
    people = [key for key in dict.fromkeys(people) if key not in told.missing]
    if not people:
        return reading
    absent = dict.fromkeys((*(key for key in reading.absent if key not in people), *told.missing))
    return reading._replace(people=tuple(people), absent=tuple(absent), contact=True)


def peer_group_in(book: "Book", text: str) -> str | None:
    """The name of the peer group that a line names, None for none."""
    from netcrm.engine.log.at_communities import Group, whereabouts

    private = {one.name: is_private(one) for one in book.communities.all()}
    there = whereabouts(text, None, [Group(*one) for one in private.items()]) if any(private.values()) else None
    return there.name if there and private[there.name] else None


def told_where(book: "Book", entry: "Entry") -> "Entry":
    """The entry of a text that is not read, at the peer group with which it begins, where it says no other place."""
    there = None if entry.community else where(book, entry)
    if there is None or not there.sure:
        return entry
    community = next(one for one in book.communities.all() if one.name == there.name)
    return entry._replace(community=there.name) if is_private(community) else entry


def hours_at(book: "Book", text: str) -> "HoursAt | None":
    """The hours that a line gives to a community of the book; what is done in a peer group is given to nobody."""
    every = [one for one in book.communities.all() if not is_private(one)]
    if not every:
        return None
    from netcrm.engine.log.community_hours import community_hours

    return community_hours(text, [one.name for one in every])


def with_hours(entry: "Entry", hours: "HoursAt | None") -> "Entry":
    """The entry with the hours given to a community: they are no promise, and nobody else had them."""
    if hours is None:
        return entry
    from netcrm.engine.log.line_gives import TO_COMMUNITY, hours_in

    gives = tuple(one for one in entry.gives if one.kind not in TO_COMMUNITY)
    loops = tuple(one for one in entry.loops if hours_in(one.text) is None)
    draft = next((one for one in entry.gives if one.community and one.hours), hours.draft)
    given = draft._replace(community=hours.community, people=(), hours=draft.hours or hours.draft.hours)
    return entry._replace(gives=(given, *gives), loops=loops, community=entry.community or hours.community)


def at_community(book: "Book", entry: "Entry", people: Sequence[Ref]) -> There:
    """What follows from an entry being at its community, inside a deed that was begun.

    What somebody commits to before the group, or says that they will do, is not owed to you, so no loop and no occasion
    is made of it; what I commit to myself is a promise of mine to the group.
    """
    from netcrm.flows.giving.gives import community_key

    community = book.communities.get(community_key(book, entry.community))
    assert community is not None
    if not is_private(community):
        return There(community, entry)
    from netcrm.engine.log.commitments import commitments_in, is_same, own_commitments_in
    from netcrm.engine.log.sentences import LoopDraft

    ahead = entry.planned or entry.on > book.today
    drafts = commitments_in(entry.text, {ref.id: _names(book, ref) for ref in people}, entry.on)

    def is_told(text: str) -> bool:
        return any(is_same(text, draft) for draft in drafts)

    loops = tuple(one for one in entry.loops if LOOPS[one.kind].turn != "them" or not is_told(one.text))
    if not ahead:
        promised = {fold(one.text) for one in loops}
        own = own_commitments_in(entry.text, entry.on)
        loops += tuple(LoopDraft(PROMISE, None, *one) for one in own if fold(one[0]) not in promised)
        theirs = {one: draft for one in loops if (draft := _committed_by(entry, one, people))}
        drafts += tuple(theirs.values())
        loops = tuple(one for one in loops if one not in theirs)
        to_group = {one for one in loops if LOOPS[one.kind].turn == "me" and one.person is None}
        loops = tuple(_to_group(book, community, one, entry.on) if one in to_group else one for one in loops)
    occasions = tuple(one for one in entry.occasions if not is_told(one.text))
    advice = tuple(one for one in entry.advice if not is_told(one.text))
    return There(community, entry._replace(private=True, loops=loops, occasions=occasions, advice=advice), drafts)


def _to_group(book: "Book", community: Community, loop: "LoopDraft", on: date) -> "LoopDraft":
    """A promise of mine as it is owed to the group."""
    text, due = with_next_time(book, community, loop.text, loop.due, on)
    return loop._replace(text=text, due=due, group=community.uid)


def _committed_by(entry: "Entry", loop: "LoopDraft", people: Sequence[Ref]) -> "CommitmentDraft | None":
    """What somebody says before the group that they will do, as what they commit to; None for what they owe me."""
    from netcrm.engine.log.commitments import CommitmentDraft, in_full, is_for_me

    if LOOPS[loop.kind].turn != "them" or is_for_me(entry.text, loop.text):
        return None
    person = loop.person or (people[0].id if len(people) == 1 else 0)
    return CommitmentDraft(person, in_full(entry.text, loop.text), loop.due) if person > 0 else None


def commitments_at(book: "Book", there: There) -> tuple[Commitment, ...]:
    """Writes what people committed to."""
    on = there.entry.on
    people = {one.person: book.people.get(one.person)[0].ref for one in there.drafts}
    return tuple(commit(book, there.community, people[one.person], one.text, one.until, on) for one in there.drafts)


def read_again(
    book: "Book", there: Interaction, entry: "Entry"
) -> "tuple[tuple[LoopDraft, ...], tuple[Commitment, ...]]":
    """What a log tells once it is said to have been at a peer group, inside a deed that was begun. entry: its text.

    That is the promises of mine to open, and what people committed to, written; the loops and notes in the same words
    that had been made of it go.
    """
    from netcrm.engine.log.commitments import is_same
    from netcrm.flows.log.told_in import notes_told_in

    again = at_community(book, entry, there.people)
    born = book.loops.born_in(there.id, book.today)
    for loop in born:
        if LOOPS[loop.kind].turn == "them" and any(is_same(loop.text, draft) for draft in again.drafts):
            book.loops.remove(int(loop.id[1:]))
    for note in notes_told_in(book, there):
        if note.community is None and any(is_same(note.text, draft) for draft in again.drafts):
            book.notes.remove(note.id)
    words = {fold(loop.text) for loop in born}
    own = tuple(one for one in again.entry.loops if fold(one.text) not in words)
    return own, commitments_at(book, again) if again.drafts else ()


def _names(book: "Book", ref: Ref) -> tuple[str, ...]:
    person = book.people.get(ref.id)[0]
    return tuple(name for name in (person.name, person.nickname) if name)
