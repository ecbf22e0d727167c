"""Who knows whom in this book: what was seen, what was said, and what is guessed."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.circle import acquaintances as know
from netcrm.engine.circle.acquaintances import Evidence, Shared
from netcrm.engine.day.standing import Bond, default_days, standing, tie
from netcrm.engine.people.normalize import plain_company
from netcrm.flows.people.met_via import uid_of
from netcrm.flows.ties import settle

if TYPE_CHECKING:
    from netcrm.store.book import Book


def brought_together(book: "Book") -> Mapping[int, int]:
    """With how many people each brought you together, as Acquaintances tells it; nobody else is read."""
    via = book.circle.brought()
    via |= {person: uid for person, name in book.circle.unresolved() if (uid := uid_of(book, name))}
    there = book.circle.by_uids({*via.values()}, book.merges.survivors()) if via else {}
    return Counter(there[uid] for person, uid in via.items() if uid in there and there[uid] != person)


class Acquaintances:
    """What the book holds of who knows whom, looked up person by person and remembered."""

    def __init__(self, book: "Book") -> None:
        settle(book)
        self.book = book
        self.people = {one.id: one for one in book.circle.everybody()}
        self._by_uid = {one.uid: one.id for one in self.people.values()}
        survivors = book.merges.survivors()
        self._by_uid |= {uid: self._by_uid[to] for uid, to in survivors.items() if to in self._by_uid}
        self._brought: dict[int, list[int]] = defaultdict(list)
        self._houses: dict[str, list[int]] = defaultdict(list)
        self._via_of = {one.id: self._by_uid[one.via] for one in self.people.values() if one.via in self._by_uid}
        self._via_of |= self._named_only()
        for person, via in self._via_of.items():
            self._brought[via].append(person)
        for one in self.people.values():
            if one.company:
                self._houses[plain_company(one.company) or one.company].append(one.id)
        self._said: dict[int, dict[int, Evidence | None]] = defaultdict(dict)  # None: they do not know each other
        for said in book.acquaintances.all():
            first, second = (ref.id for ref in said.people)
            evidence = know.stated(said.how, said.on, book.today) if said.knows else None
            self._said[first][second] = self._said[second][first] = evidence
        self._defaults = book.settings.every_by_kind()
        self._near: dict[int, dict[int, tuple[Evidence, ...]]] = {}
        self._mine: dict[int, float] = {}

    def brought_by(self, person: int) -> tuple[int, ...]:
        """With whom somebody brought you together."""
        return tuple(self._brought.get(person, ()))

    def near(self, person: int) -> dict[int, tuple[Evidence, ...]]:
        """Whom somebody knows, with what speaks for it; who is said not to know them is left out."""
        if person not in self._near:
            self._near[person] = self._looked_up(person)
        return self._near[person]

    def shares(self, person: int) -> dict[int, float]:
        """Whom somebody knows, and how surely."""
        return {other: know.strength(evidence) for other, evidence in self.near(person).items()}

    def mine(self, person: int) -> float:
        """How surely somebody would do you a favour; 0 for nobody you know."""
        if person not in self._mine:
            one = self.people[person]
            kept = self.book.circle.tie(one)
            self._mine[person] = know.mine(self._state(person), one.stage, kept.n if kept else 0)
        return self._mine[person]

    def _state(self, person: int) -> str:
        one = self.people[person]
        default = default_days(one.kind, bool(one.confidant), self._defaults)
        created = date.fromisoformat(one.created_on)
        bond = Bond(one.kind, one.stage, created, one.every_days, default, bool(one.confidant))
        kept = self.book.circle.tie(one) or tie((), bond, self.book.today)
        return standing(bond._replace(stage="followed"), kept, self.book.today).state

    def _looked_up(self, person: int) -> dict[int, tuple[Evidence, ...]]:
        book, one = self.book, self.people[person]
        found: dict[int, list[Evidence]] = defaultdict(list)
        shared: dict[int, list[Shared]] = defaultdict(list)
        for contact in book.circle.together(person):
            shared[contact.other].append(Shared(contact.on, contact.size))
        for other, those in shared.items():
            if evidence := know.together(those, book.today):
                found[other].append(evidence)
        for other in self._brought.get(person, ()):
            found[other].append(self._via(other))
        if person in self._via_of:
            found[self._via_of[person]].append(self._via(person))
        if one.company:
            there = self._houses[plain_company(one.company) or one.company]
            for other in there if len(there) <= _HOUSE else ():
                found[other].append(know.colleagues(one.company, len(there)))
        for community, size, others in book.circle.fellows(person):
            for other in others:
                found[other].append(know.fellows(community, size))
        for other, said in self._said.get(person, {}).items():
            if said is None:
                found.pop(other, None)
            else:
                found[other].append(said)
        return {
            other: tuple(sorted(evidence, key=lambda one: -one.strength))
            for other, evidence in found.items()
            if other != person and other in self.people
        }

    def _named_only(self) -> dict[int, int]:
        """By person whoever brought you together, of books in which that is a name only."""
        uids = ((key, uid_of(self.book, name)) for key, name in self.book.circle.unresolved() if key in self.people)
        return {key: self._by_uid[uid] for key, uid in uids if uid in self._by_uid and self._by_uid[uid] != key}

    def _via(self, person: int) -> Evidence:
        """That somebody was introduced to you by another who is in the book."""
        met = self.people[person].met_on
        return know.via(date.fromisoformat(met) if met else None, self.book.today)


_HOUSE = 60  # people; in a larger house a company is no reason to know each other
