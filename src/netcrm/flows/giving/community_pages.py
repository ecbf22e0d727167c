"""A community whole, all communities, and the page before a meeting of a group."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.flows.giving.commitments import commitments_of
from netcrm.flows.giving.communities import PEER_GROUP, due_on, the_community
from netcrm.model.circle import Commitment, Community, Member
from netcrm.model.history import Give, Interaction, Loop
from netcrm.model.notes import Note
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

MEETINGS = 3  # of the latest, which the page before the next one tells
_KEPT = 90  # days for which that page tells what was kept


class Year(NamedTuple):
    """What a year held there: days on which you were there, gives, and hours given."""

    year: int
    days: int
    gives: int
    hours: float


class Meeting(NamedTuple):
    """A meeting of a group: who was there, and which members were not."""

    ref: str
    on: date
    topics: tuple[str, ...]
    text: str
    people: tuple[Ref, ...]
    missing: tuple[Ref, ...] = ()


class CommunityPage(NamedTuple):
    """A community whole. last: the last day you were there or gave something to it; due: when its rhythm says so again.

    days: on how many days you were there. met: whom you met there. interactions: what was logged there, the newest
    first; planned: what lies ahead. hours: by year, the newest first. commitments: of a peer group, open ones first.
    ids: the page is to tell the id of each row. mine: what I committed to there and did not close yet.
    """

    community: Community
    members: tuple[Member, ...]
    notes: tuple[Note, ...]
    last: date | None
    due: date | None
    days: int
    met: tuple[Ref, ...]
    interactions: tuple[Interaction, ...]
    planned: tuple[Interaction, ...]
    gives: tuple[Give, ...]
    hours: tuple[Year, ...]
    commitments: tuple[Commitment, ...] = ()
    ids: bool = False
    mine: tuple[Loop, ...] = ()


class CommunitySummary(NamedTuple):
    """A community in a list. hours: given to it this year."""

    community: Community
    members: int
    last: date | None
    due: date | None
    hours: float


class CommunityList(NamedTuple):
    """Every community, by name."""

    communities: tuple[CommunitySummary, ...]


class GroupPrep(NamedTuple):
    """The page before a meeting of a community. meetings: the last ones, the newest first.

    open: what people committed to, by the day until when; kept: what was ticked off lately. planned: the next one.
    mine: what I committed to, open or closed lately.
    It is for the table of the group: what was said there stands on it, what is private about people does not.
    """

    community: Community
    planned: Interaction | None
    meetings: tuple[Meeting, ...]
    open: tuple[Commitment, ...]
    kept: tuple[Commitment, ...]
    members: tuple[Member, ...]
    notes: tuple[Note, ...]
    mine: tuple[Loop, ...] = ()


def page(book: "Book", word: str, ids: bool = False) -> CommunityPage:
    """The page of the community that a word means."""
    return page_of(book, the_community(book, word), ids)


def page_of(book: "Book", community: Community, ids: bool = False) -> CommunityPage:
    """The page of a community."""
    logs = _logs(book, community)
    gives = _gives(book, community)
    days = [*(one.on for one in logs), *(one.on for one in gives)]
    last = max((on for on in days if on <= book.today), default=None)
    return CommunityPage(
        community=community,
        members=book.communities.members([community.id]),
        notes=book.notes.about(community.id),
        last=last,
        due=due_on(community, last),
        days=len({one.on for one in logs}),
        met=book.communities.met_at(community.name),
        interactions=logs,
        planned=_planned(book, community),
        gives=gives,
        hours=_years(logs, gives),
        commitments=commitments_of(book, community.id),
        ids=ids,
        mine=tuple(one for one in book.loops.owed_to(community.uid, book.today) if not one.closed),
    )


def community_list(book: "Book") -> CommunityList:
    """Every community with when you were there last."""
    every = book.communities.all()
    last = book.communities.last_on(book.today)
    members: dict[str, int] = {}
    for member in book.communities.members([one.id for one in every]):
        members[member.community.handle] = members.get(member.community.handle, 0) + 1
    hours = book.communities.hours_since(date(book.today.year, 1, 1))

    def summary(one: Community) -> CommunitySummary:
        on = last.get(one.id)
        return CommunitySummary(one, members.get(one.handle, 0), on, due_on(one, on), hours.get(one.id, 0.0))

    return CommunityList(tuple(summary(one) for one in every))


def prep(book: "Book", community: Community) -> GroupPrep:
    """The page before the next meeting of a community."""
    members = book.communities.members([community.id])
    ids = book.communities.contacts(community.id)[:MEETINGS]
    logs = sorted(book.interactions.by_ids(ids), key=_newest, reverse=True)
    later = _joined_later(book, community, members) if community.kind == PEER_GROUP and logs else {}
    commitments = commitments_of(book, community.id)
    planned = _planned(book, community)
    return GroupPrep(
        community=community,
        planned=planned[0] if planned else None,
        meetings=tuple(
            _meeting(
                one, [m for m in members if one.id not in later.get(m.person.id, ())], community.kind == PEER_GROUP
            )
            for one in logs
        ),
        open=tuple(one for one in commitments if one.is_open),
        kept=tuple(one for one in commitments if (on := one.kept or one.let_go) and (book.today - on).days <= _KEPT),
        members=members,
        notes=tuple(one for one in book.notes.about(community.id) if not one.private or community.kind == PEER_GROUP),
        mine=tuple(
            one
            for one in book.loops.owed_to(community.uid, book.today)
            if not one.closed or (book.today - one.closed).days <= _KEPT
        ),
    )


def _joined_later(book: "Book", community: Community, members: Sequence[Member]) -> dict[int, set[int]]:
    """By member the meetings before they belonged to it, who were not missing there.

    That is what was written down before they were made a member, as far as the journal goes, and what lies before the
    first meeting they came to, unless they were a member that day.
    """
    every = book.interactions.by_ids(book.communities.contacts(community.id))
    written = book.communities.written_before_joining(community.id)
    since = book.communities.members_since(community.id)
    first: dict[int, date] = {}
    for one in every:
        for ref in one.people:
            first[ref.id] = min(one.on, first.get(ref.id, one.on))
    return {
        one.person.id: {
            log.id
            for log in every
            if (one.person.id, log.id) in written
            or log.on < min(first.get(one.person.id, date.min), since.get(one.person.id, date.max))
        }
        for one in members
    }


def _meeting(log: Interaction, members: Sequence[Member], of_group: bool) -> Meeting:
    """A private log of anything but a peer group keeps its words."""
    there = {ref.handle for ref in log.people}
    missing = tuple(one.person for one in members if one.person.handle not in there) if of_group else ()
    told = of_group or not log.private
    return Meeting(log.ref, log.on, log.topics if told else (), log.text if told else "", log.people, missing)


def _logs(book: "Book", community: Community) -> tuple[Interaction, ...]:
    rows = book.interactions.by_ids(book.communities.contacts(community.id))
    return tuple(sorted(rows, key=_newest, reverse=True))


def _newest(one: Interaction) -> tuple[date, int]:
    return one.on, one.id


def _gives(book: "Book", community: Community) -> tuple[Give, ...]:
    rows = book.gives.by_ids(book.communities.gives(community.id))
    return tuple(sorted(rows, key=lambda one: (one.on, one.id), reverse=True))


def _planned(book: "Book", community: Community) -> tuple[Interaction, ...]:
    plans = book.interactions.planned(book.today)
    return tuple(one for one in plans if one.community and one.community.handle == community.handle)


def _years(logs: Iterable[Interaction], gives: Iterable[Give]) -> tuple[Year, ...]:
    days: dict[int, set[date]] = {}
    given: dict[int, list[float]] = {}
    for log in logs:
        days.setdefault(log.on.year, set()).add(log.on)
    for give in gives:
        given.setdefault(give.on.year, []).append(give.hours or 0.0)
    years = sorted({*days, *given}, reverse=True)
    return tuple(Year(one, len(days.get(one, ())), len(given.get(one, ())), sum(given.get(one, ()))) for one in years)
