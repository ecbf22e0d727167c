"""What follows from a log being at a community: of a peer group it is private, and people commit to things there."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from netcrm.flows.giving.commitments import commit
from netcrm.flows.giving.communities import is_private
from netcrm.model.circle import Commitment, Community
from netcrm.model.history import Interaction
from netcrm.model.kinds import LOOPS, PROMISE
from netcrm.model.people import Known, Ref
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.engine.log.at_communities import Where
    from netcrm.engine.log.commitments import CommitmentDraft
    from netcrm.engine.log.community_hours import HoursAt
    from netcrm.engine.log.sentences import LoopDraft
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

    What somebody commits to before the group is not owed to you, so no loop and no occasion is made of it;
    what I commit to myself is a promise of mine.
    """
    from netcrm.flows.giving.gives import community_key

    community = book.communities.get(community_key(book, entry.community))
    assert community is not None
    if not is_private(community):
        return There(community, entry)
    from netcrm.engine.log.commitments import commitments_in, is_same, own_commitments_in
    from netcrm.engine.log.sentences import LoopDraft

    drafts = commitments_in(entry.text, {ref.id: _names(book, ref) for ref in people}, entry.on)

    def is_told(text: str) -> bool:
        return any(is_same(text, draft) for draft in drafts)

    loops = tuple(one for one in entry.loops if LOOPS[one.kind].turn != "them" or not is_told(one.text))
    if not (entry.planned or entry.on > book.today):
        promised = {fold(one.text) for one in loops}
        own = own_commitments_in(entry.text, entry.on)
        loops += tuple(LoopDraft(PROMISE, None, *one) for one in own if fold(one[0]) not in promised)
    occasions = tuple(one for one in entry.occasions if not is_told(one.text))
    advice = tuple(one for one in entry.advice if not is_told(one.text))
    return There(community, entry._replace(private=True, loops=loops, occasions=occasions, advice=advice), drafts)


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
