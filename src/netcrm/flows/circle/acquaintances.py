"""Who knows whom in this book: what was seen, what was said, and what is guessed."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.circle import acquaintances as know
from netcrm.engine.circle.acquaintances import Shared
from netcrm.engine.day.standing import Bond, Brief, brief, default_days
from netcrm.engine.people.normalize import plain_company
from netcrm.flows.ties import settle
from netcrm.model.circle import Acquaintance
from netcrm.model.graph import Evidence
from netcrm.model.history import Tie
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book
    from netcrm.store.circle import Made, Somebody


def brought_together(book: "Book") -> Mapping[int, int]:
    """With how many people each brought you together, as Acquaintances tells it; nobody else is read."""
    via = book.circle.brought()
    unresolved = book.circle.unresolved()
    if unresolved:
        from netcrm.flows.people.met_via import uid_of

        via |= {person: uid for person, name in unresolved if (uid := uid_of(book, name))}
    there = book.circle.by_uids({*via.values()}, book.circle.survivors()) if via else {}
    return Counter(there[uid] for person, uid in via.items() if uid in there and there[uid] != person)


class _Said(NamedTuple):
    """What was said of two people knowing each other: in public, and in private, with the words for you alone and bare
    of them for whoever reads a graph of yours. strangers: the day it was said that they do not know each other."""

    open: Evidence | None = None
    private: Evidence | None = None
    bare: Evidence | None = None
    strangers: date | None = None

    def with_one(self, said: Acquaintance, today: date) -> "_Said":
        if not said.knows:
            return _Said(strangers=said.on)
        evidence = know.stated(said.how, said.on, today)
        if not said.private:
            return self._replace(open=evidence)
        bare = evidence._replace(text=know.IN_PRIVATE)
        return self._replace(private=evidence._replace(text=f"{evidence.text} (private)"), bare=bare)


class Acquaintances:
    """What the book holds of who knows whom, looked up person by person and remembered."""

    def __init__(self, book: "Book") -> None:
        settle(book)
        self.book = book
        self.people = {one.id: one for one in book.circle.everybody()}
        self._by_uid = {one.uid: one.id for one in self.people.values()}
        survivors = book.circle.survivors()
        self._by_uid |= {uid: self._by_uid[to] for uid, to in survivors.items() if to in self._by_uid}
        self._brought: dict[int, list[int]] = defaultdict(list)
        self._houses: dict[str, list[int]] = defaultdict(list)
        self._via_of = {one.id: self._by_uid[one.via] for one in self.people.values() if one.via in self._by_uid}
        self._via_of |= self._named_only()
        for person, via in self._via_of.items():
            self._brought[via].append(person)
        self._plain: dict[str, str] = {}  # companies by how they are written
        for one in self.people.values():
            if one.company:
                self._houses[self._house(one.company)].append(one.id)
        self._said: dict[int, dict[int, _Said]] = defaultdict(dict)
        for said in book.acquaintances.all():
            first, second = (ref.id for ref in said.people)
            both = self._said[first].get(second, _Said()).with_one(said, book.today)
            self._said[first][second] = self._said[second][first] = both
        self._made: dict[tuple[int, int], Made] = {}  # introductions, the latest of each two
        for made in book.circle.made():
            self._made[_in_order(made.person, made.other)] = made
        self.met = {one.person for one in self._made.values() if one.for_me and one.met}
        self._defaults = book.settings.every_by_kind()
        self._near: dict[int, dict[int, tuple[Evidence, ...]]] = {}
        self._mine: dict[int, float] = {}
        self._ties = book.circle.ties()
        self._standings: dict[int, Brief | None] = {}
        self._default_of: dict[tuple[str, bool], int] = {}

    def brought_by(self, person: int) -> tuple[int, ...]:
        """With whom somebody brought you together."""
        return tuple(self._brought.get(person, ()))

    def near(self, person: int) -> dict[int, tuple[Evidence, ...]]:
        """Whom somebody knows, with what speaks for it; who is said not to know them is left out."""
        if person not in self._near:
            self._near[person] = self._looked_up(person)
        return self._near[person]

    def pairs(self, private: bool) -> dict[tuple[int, int], tuple[Evidence, ...]]:
        """Everybody who knows somebody by what was seen or said, each two once, the smaller id first.

        The same evidence as `near`, for the whole book at once; what follows from companies and communities alone is
        left to `houses` and `fellows`. private: what only private logs tell counts too.
        """
        book, found = self.book, dict[tuple[int, int], list[Evidence]]()
        shared: dict[tuple[int, int], list[Shared]] = defaultdict(list)
        for one, other, on, size in book.circle.every_contact(private):
            shared[one, other].append(Shared(date.fromisoformat(on), size))
        for (one, other), those in shared.items():
            if one in self.people and other in self.people and (evidence := know.together(those, book.today)):
                found[one, other] = [evidence]
        for person, via in self._via_of.items():
            if person != via:
                found.setdefault(_in_order(person, via), []).append(self._via(person))
        for pair, made in self._made.items():
            via = made.for_me and self._via_of.get(made.person) == made.other
            if not via and (private or not made.private) and made.person in self.people and made.other in self.people:
                found.setdefault(pair, []).append(self._introduced(made))
        for one, those_said in self._said.items():
            for other, said in those_said.items():
                if one < other and one in self.people and other in self.people:
                    if self._are_strangers(one, other):
                        found.pop((one, other), None)
                    elif told := said.open or (private and said.bare):
                        found.setdefault((one, other), []).append(told)
        return {pair: tuple(evidence) for pair, evidence in found.items()}

    def strangers(self) -> dict[int, set[int]]:
        """By person who is said not to know them."""
        found = {
            one: {other for other in those if self._are_strangers(one, other)} for one, those in self._said.items()
        }
        return {one: those for one, those in found.items() if those}

    def houses(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """Companies where several people are now, few enough to know each other."""
        several = (those for those in self._houses.values() if 1 < len(those) <= _HOUSE)
        return tuple((self.people[those[0]].company or "", tuple(those)) for those in several)

    def fellows(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """Communities that several people belong to."""
        members: dict[int, list[int]] = defaultdict(list)
        names: dict[int, str] = {}
        for community, name, person in self.book.circle.every_fellow():
            names[community] = name
            members[community].append(person)
        return tuple((names[key], tuple(those)) for key, those in members.items() if len(those) > 1)

    def shares(self, person: int) -> dict[int, float]:
        """Whom somebody knows, and how surely."""
        return {other: know.strength(evidence) for other, evidence in self.near(person).items()}

    def mine(self, person: int) -> float:
        """How surely somebody would do you a favour; 0 for nobody you know."""
        if person not in self._mine:
            standing = self.standing(person)
            state = standing.state if standing else know.NEW if person in self.met else None
            self._mine[person] = know.mine(state, self.people[person].stage)
        return self._mine[person]

    def standing(self, person: int) -> Brief | None:
        """How the tie to somebody stands, judged as if they were in your day; None where nothing was ever logged."""
        if person not in self._standings:
            kept = self._ties.get(person)
            self._standings[person] = self._judged(self.people[person], self.book.circle.tie_of(kept)) if kept else None
        return self._standings[person]

    def standings(self) -> Mapping[int, Brief]:
        """By person how the tie stands, of everybody you were ever in touch with: `standing` for the whole book."""
        ties = ((person, tie) for person, tie in self._ties.items() if person in self.people)
        return {person: self._judged(self.people[person], self.book.circle.tie_of(tie)) for person, tie in ties}

    def _judged(self, one: "Somebody", kept: Tie) -> Brief:
        kind = one.kind, bool(one.confidant)
        if kind not in self._default_of:
            self._default_of[kind] = default_days(*kind, self._defaults)
        # Whoever was in touch is not judged by when they were added.
        bond = Bond(one.kind, "followed", date.min, one.every_days, self._default_of[kind], kind[1])
        return brief(bond, kept, self.book.today)

    def _house(self, company: str) -> str:
        """By what a company is known, however it is written."""
        if company not in self._plain:
            self._plain[company] = plain_company(company) or company
        return self._plain[company]

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
            there = self._houses[self._house(one.company)]
            for other in there if len(there) <= _HOUSE else ():
                found[other].append(know.colleagues(one.company, len(there)))
        for community, size, others in book.circle.fellows(person):
            for other in others:
                found[other].append(know.fellows(community, size))
        for (first, second), made in self._made.items():
            if person in (first, second) and not (made.for_me and self._via_of.get(made.person) == made.other):
                found[second if person == first else first].append(self._introduced(made))
        for other, said in self._said.get(person, {}).items():
            if self._are_strangers(person, other):
                found.pop(other, None)
            elif told := said.open or said.private:
                found[other].append(told)
        return {
            other: tuple(sorted(evidence, key=lambda one: -one.strength))
            for other, evidence in found.items()
            if other != person and other in self.people
        }

    def _named_only(self) -> dict[int, int]:
        """By person whoever brought you together, of books in which that is a name only."""
        unresolved = self.book.circle.unresolved()
        if not unresolved:
            return {}
        from netcrm.flows.people.met_via import uid_of

        uids = ((key, uid_of(self.book, name)) for key, name in unresolved if key in self.people)
        return {key: self._by_uid[uid] for key, uid in uids if uid in self._by_uid and self._by_uid[uid] != key}

    def _are_strangers(self, one: int, other: int) -> bool:
        """Whether it was said that they do not know each other, and they were not introduced since."""
        said = self._said.get(one, {}).get(other)
        made = self._made.get(_in_order(one, other))
        return bool(said and said.strangers and not (made and date.fromisoformat(made.on) >= said.strangers))

    def _introduced(self, made: "Made") -> Evidence:
        on = date.fromisoformat(made.on)
        return know.via(on, self.book.today) if made.for_me else know.introduced(on, self.book.today, made.apart)

    def _via(self, person: int) -> Evidence:
        """That somebody was introduced to you by another who is in the book."""
        made = self._made.get(_in_order(person, self._via_of[person]))
        met = made.on if made and made.for_me else self.people[person].met_on
        return know.via(date.fromisoformat(met) if met else None, self.book.today)


def _in_order(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


_HOUSE = 60  # people; in a larger house a company is no reason to know each other
