"""Making and changing a community: its kind and rhythm, who belongs to it, what is kept about it."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.log import private_words
from netcrm.engine.log.commitments import with_day
from netcrm.engine.people import names
from netcrm.errors import Hint, Refused, Usage
from netcrm.flows.deed_texts import beginning
from netcrm.flows.fields import columns, one_of
from netcrm.flows.giving.commitments import commit, with_next_time
from netcrm.flows.giving.communities import PEER_GROUP, checked_name, exactly, is_private, meant, the_community, unknown
from netcrm.flows.naming import person as person_named
from netcrm.model.circle import COMMUNITY_KINDS, Commitment, Community
from netcrm.model.history import Loop
from netcrm.model.kinds import PROMISE
from netcrm.model.notes import Note
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.columns.writing import CommunityFields, LoopFields
    from netcrm.store.book import Book


class Committing(NamedTuple):
    """What somebody commits to, as it was typed. person: their handle, "" for me; text: with the day until when at its
    end."""

    person: str
    text: str


class Change(NamedTuple):
    """What is to be another, as it was typed; None and nothing for what stays.

    joined, left, competitors, no_competitors: handles. part: of the one who is joined. private: of the note and of what
    is committed to; by default in a peer group alone.
    """

    kind: str | None = None
    every: str | None = None
    name: str | None = None
    joined: Sequence[str] = ()
    part: str | None = None
    left: Sequence[str] = ()
    competitors: Sequence[str] = ()
    no_competitors: Sequence[str] = ()
    note: str | None = None
    commits: Sequence[Committing] = ()
    private: bool | None = None
    snooze: date | None = None


class CommunityWritten(NamedTuple):
    """A community after it was made, changed or deleted. changed: the fields that are new, by name.

    joined: who belongs to it now and did not, or whose part is another; left: who does not any more. competitors,
    no_competitors: who was marked so, and who is none any more. promises: what I commit to myself, to the first who
    belongs to it. notes, gives: how many went with what was deleted.
    """

    community: Community
    did: str
    changed: tuple[str, ...] = ()
    joined: tuple[Ref, ...] = ()
    part: str | None = None
    left: tuple[Ref, ...] = ()
    competitors: tuple[Ref, ...] = ()
    no_competitors: tuple[Ref, ...] = ()
    note: Note | None = None
    commitments: tuple[Commitment, ...] = ()
    promises: tuple[Loop, ...] = ()
    notes: int = 0
    gives: int = 0


class CommunityNoted(NamedTuple):
    """A note about a community."""

    note: Note
    community: Community


def change(book: "Book", word: str, what: Change) -> CommunityWritten:
    """Changes the community of that name, or makes it. One whose name only begins so is meant where no kind is said."""
    if what.part is not None and len(what.joined) != 1:
        raise Usage("a part is that of one member", Hint("member_example"))
    people = {handle: person_named(book, handle).ref for handle in _everybody(what)}
    fields = _fields(book, what)
    there = exactly(book, word) or _begun(book, word, what)
    if there is None and what.name is not None:
        raise unknown(book, word)
    name = checked_name(book, what.name, there and there.id) if what.name is not None else ""
    made = there is None
    drafts = [_draft(one, people[one.person], book.today) for one in what.commits if one.person]
    mine = [_words(one, book.today) for one in what.commits if not one.person]
    if there is None:
        name = checked_name(book, word)
        book.command(f"made the community {name}")
        there = new_community(book, name)
    else:
        book.command(f"changed the community {there.name}")
    changed = _write(book, there, fields, name)
    after = book.communities.get(there.id) or there
    if what.commits and after.kind != PEER_GROUP:
        raise Refused(f"{after.name} is no peer group", Hint("peer_group", (after.name,)))
    before = {one.person.handle: one for one in book.communities.members([there.id])}
    joined = _join(book, after, what, people)
    for handle in what.left:
        if handle not in before:
            raise Usage(f"{people[handle].name} does not belong to {after.name}", Hint("community_page", (after.name,)))
        book.communities.leave(after.id, people[handle].id)
    private = is_private(after) if what.private is None else what.private
    members = [one.person for one in book.communities.members([after.id])]
    for person, _, _ in drafts:
        if person.id not in {one.id for one in members}:
            raise Usage(f"{person.name} does not belong to {after.name}", Hint("join", (after.handle, person.handle)))
    if mine and not members:
        raise Usage(f"nobody belongs to {after.name} yet", Hint("join", (after.handle, "NAME")))
    return CommunityWritten(
        community=after,
        did="made" if made else "changed",
        changed=changed,
        joined=joined,
        part=what.part,
        left=tuple(people[one] for one in what.left),
        competitors=tuple(people[one] for one in what.competitors),
        no_competitors=tuple(people[one] for one in what.no_competitors),
        note=_note(book, after, what.note, private) if what.note is not None else None,
        commitments=tuple(
            commit(book, after, person, text, until, book.today, private) for person, text, until in drafts
        ),
        promises=tuple(_promise(book, after, members[0], text, until, private) for text, until in mine),
    )


def new_community(book: "Book", name: str) -> Community:
    """Writes a community under a new handle, inside a deed that was begun."""
    taken = [handle for _, handle, _ in book.communities.names()]
    handle = names.handle_for(name, taken) or f"community-{len(taken) + 1}"
    return book.communities.add({"handle": handle, "name": name})


def delete(book: "Book", word: str) -> CommunityWritten:
    """Takes a community away with its notes and what was given to it; contacts there stay."""
    there = exactly(book, word) or the_community(book, word)
    notes = len(book.notes.about(there.id)) + len(book.notes.committed(there.id))
    gives = len(book.communities.gives(there.id))
    book.command(f"deleted the community {there.name}")
    book.communities.remove(there.id)
    return CommunityWritten(there, "deleted", notes=notes, gives=gives)


def note(book: "Book", community: Community, text: str, private: bool | None = None) -> CommunityNoted:
    """Keeps a fact about a community; of a peer group it is private unless it is said, and where the text says so."""
    by_itself = is_private(community) or private_words.is_private(text)
    is_hidden = by_itself if private is None else private
    book.command(f"noted something about {community.name}{beginning(text, is_hidden)}")
    kept = _note(book, community, text, is_hidden)
    return CommunityNoted(kept, community)


def _everybody(what: Change) -> list[str]:
    committing = [one.person for one in what.commits if one.person]
    return list(dict.fromkeys((*what.joined, *what.left, *what.competitors, *what.no_competitors, *committing)))


def _begun(book: "Book", word: str, what: Change) -> Community | None:
    """The community whose name begins so; with a kind a new one is meant."""
    return None if what.kind or not meant(book, word) else the_community(book, word)


def _fields(book: "Book", what: Change) -> "CommunityFields":
    fields: CommunityFields = {}
    if what.kind is not None:
        fields["kind"] = one_of("kind", what.kind, COMMUNITY_KINDS)
    if what.every is not None:
        fields["every_days"] = columns(book.today, every=what.every)["every_days"]
    if what.snooze is not None:
        fields["snoozed_until"] = what.snooze
    return fields


def _write(book: "Book", there: Community, fields: "CommunityFields", name: str) -> tuple[str, ...]:
    """Writes what is new, and says which fields. Where people were met goes with the name; the handle stays."""
    fields = {**fields}
    if name and name != there.name:
        fields["name"] = name
        book.communities.rename_met(there.name, name)
    new = {key: value for key, value in fields.items() if value != getattr(there, key)}
    if new:
        book.communities.change(there.id, new)  # type: ignore[arg-type]
    spoken = {"every_days": "every", "snoozed_until": "snooze"}
    return tuple(spoken.get(key, key) for key in new)


def _join(book: "Book", there: Community, what: Change, people: dict[str, Ref]) -> tuple[Ref, ...]:
    for handle in what.joined:
        book.communities.join(there.id, people[handle].id, what.part)
    for handle in what.competitors:
        book.communities.join(there.id, people[handle].id, competitor=True)
    for handle in what.no_competitors:
        book.communities.join(there.id, people[handle].id, competitor=False)
    return tuple(people[handle] for handle in what.joined)


def _note(book: "Book", there: Community, text: str, private: bool) -> Note:
    if not text.strip():
        raise Usage("a note needs a text", Hint("note_example", (there.handle,)))
    return book.notes.add_about(there.id, book.today, text.strip(), private)


def _draft(one: Committing, person: Ref, today: date) -> tuple[Ref, str, date | None]:
    return person, *_words(one, today)


def _words(one: Committing, today: date) -> tuple[str, date | None]:
    text, until = with_day(one.text, today)
    if not text:
        raise Usage(f"say what {'they' if one.person else 'you'} commit to", Hint("commit_example"))
    return text, until


def _promise(book: "Book", group: Community, member: Ref, text: str, until: date | None, private: bool) -> Loop:
    """What I commit to before a group, as a promise to it, inside a deed that was begun; what is open in the same words
    takes the new day."""
    text, until = with_next_time(book, group, text, until, book.today)
    there = next(
        (one for one in book.loops.owed_to(group.uid, book.today) if not one.closed and one.text == text), None
    )
    if there:
        book.loops.change(int(there.id[1:]), {"due": until or there.due})
        return there._replace(due=until or there.due)
    fields: LoopFields = {
        "uid": book.loops.uid_for_group(group.uid),
        "person_id": member.id,
        "kind": PROMISE,
        "text": text,
        "due": until,
        "opened": book.today,
        "private": private,
    }
    made = book.loops.get(book.loops.add(fields), book.today)
    assert made is not None
    return made
