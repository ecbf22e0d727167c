"""The seats of your circle: who fills each, on what evidence, which are empty, and who could fill them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.ask import roles, thesaurus
from netcrm.engine.ask.listeners import may_listen
from netcrm.engine.ask.stems import query
from netcrm.engine.circle import seats
from netcrm.engine.circle.seats import AXES, Holder, Proof, Trait
from netcrm.errors import Hint, NotFound, Usage
from netcrm.flows.ask.words import own_words
from netcrm.flows.circle.acquaintances import Acquaintances, brought_together
from netcrm.flows.circle.paths import Path, way_to
from netcrm.flows.meanings import refresh
from netcrm.flows.ties import people_today, settle
from netcrm.model.filters import Filter
from netcrm.model.people import Person, Ref
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.model.advice import Lesson
    from netcrm.store.book import Book

STATES = ("filled", "one", "quiet", "empty")
SEAT = "seat."  # the key of a setting: words of a seat, or "off"
INDUSTRY = "industry"
SURELY = 0.9  # a role that a title tells of; what a topic or a note tells is less than what somebody is
# Of whoever runs a business it is no news that they lead one; what they have been through is another axis.
OWNERS = frozenset(("founder", "co-founder", "business owner", "freelancer", "shareholder", "serial entrepreneur"))
# Whoever buys for another house is on the other side of the table, and no help with a seat.
BUYERS = frozenset(("purchasing manager", "retail buyer"))
_ON_YOUR_SIDE = ("mentor", "mentee", "advisor", "peer", "investor", "team", "friend", "family")
_BEYOND = {"potential": ", to get to know", "known": ", in the background"}  # who is not in your day, as it is said
ALL = "alike"  # no seat: what the whole circle has in common
ALIKE = frozenset("alike diversity diverse circle variety different same".split())  # what is asked of all seats
CANDIDATES, _PLACES, _KNOWN = 3, 3, 20


class Candidate(NamedTuple):
    """Somebody who could fill a seat. path: the strongest chain of people to them."""

    person: Ref
    why: str
    path: Path | None


class Place(NamedTuple):
    """Where such people are: how many of them you met there, or know to belong there."""

    name: str
    people: int


class Seat(NamedTuple):
    """A seat. axis: a function, or a kind of support; people: who fills it, the surest first.

    rests_on_one: one living tie alone. candidates, places: who could fill it, and where such people are, where it is
    empty, quiet or rests on one.
    """

    seat: str
    axis: Annotated[str, AXES]
    state: Annotated[str, STATES]
    people: tuple[Holder, ...]
    rests_on_one: bool
    candidates: tuple[Candidate, ...] = ()
    places: tuple[Place, ...] = ()


class Board(NamedTuple):
    """The seats of your circle. only: one seat was asked for, or "alike". sentences: how alike the circle is."""

    seats: tuple[Seat, ...]
    sentences: tuple[str, ...] = ()
    only: str | None = None


def board(book: "Book", only: str | None = None) -> Board:
    """All seats, or one with all that is known of it, or for "alike" how alike the circle is and no seat; NotFound for
    a seat there is not."""
    own = own_seats(book)
    wanted = _wanted(own, only) if only else None
    settle(book)
    refresh(book)
    circle = people_today(book, book.people.listed(Filter(stages=("followed",))))
    look = _Look(book, circle, own)
    if wanted == ALL:
        return Board((), seats.all_alike([look.trait(person) for person in circle], book.today), ALL)
    every = [(seat, axis) for seat, axis in _every(own) if wanted in (None, seat)]
    made = [_seat(look, seat, axis, whole=bool(wanted)) for seat, axis in every]
    sentences = () if wanted else seats.alike([look.trait(person) for person in circle], book.today)
    return Board(tuple(made), sentences, wanted)


def weak_seat(book: "Book", circle: Sequence[Person], turn: int) -> Seat | None:
    """One seat that is empty, has gone quiet or rests on one: of the emptiest ones that whose turn it is.

    None where all are filled. circle: those you follow, with their standing. The candidates come without ways to them.
    """
    own = own_seats(book)
    refresh(book)
    look = _Look(book, circle, own)
    held = {seat: seats.in_order(_holders(look, seat, axis)) for seat, axis in _every(own)}
    weak: dict[str, list[str]] = {state: [] for state in ("empty", "quiet", "one")}
    for seat, holders in held.items():
        if (state := seats.state(holders)) in weak:
            weak[state].append(seat)
    state, worst = next(((state, those) for state, those in weak.items() if those), ("", []))
    if not worst:
        return None
    seat = worst[turn % len(worst)]
    axis = dict(_every(own))[seat]
    there = {one.person.id for one in held[seat]}
    could = _could_fill(look, seat, there)[:1] if axis == "function" else ()
    return Seat(seat, axis, state, held[seat], state == "one", tuple(Candidate(*one, None) for one in could))


def own_seats(book: "Book") -> dict[str, str]:
    """The settings of seats by name: words with "; " between, or "off"."""
    return {key[len(SEAT) :]: value for key, value in book.settings.all().items() if key.startswith(SEAT)}


def named_seat(own: dict[str, str], word: str) -> str:
    """The seat that a word means, the beginning of its name too; NotFound with those there are."""
    there = (*seats.names(own), *seats.SUPPORT)
    wanted = " ".join(word.lower().split())
    found = [seat for seat in there if seat == wanted] or [seat for seat in there if seat.startswith(wanted) and wanted]
    if len(found) != 1:
        raise NotFound(f'there is no seat "{word}"', Hint("seats_there", (", ".join(there),)))
    return found[0]


def _wanted(own: dict[str, str], word: str) -> str:
    return ALL if fold(word.strip()) in ALIKE and word not in own else named_seat(own, word)


class _Look:
    """The circle as its seats are worked out: what each person is and knows, read once."""

    def __init__(self, book: "Book", circle: Sequence[Person], own: dict[str, str]) -> None:
        self.book, self.circle, self.own = book, circle, own
        self.by_id = {person.id: person for person in circle}
        self.words = {**own_words(book)}
        self.roles: dict[int, list[tuple[str, str, float]]] = defaultdict(list)
        self.listening: dict[int, list[str]] = defaultdict(list)
        self.seat_of = {role: roles.seat(role) for role in book.meanings.roles() if roles.is_role(role)}
        held = [role for role in book.meanings.in_roles([*self.seat_of]) if role.share >= SURELY]
        buying = {(role.person, role.because) for role in held if role.role in BUYERS}
        strange = {person.id for person in circle if person.kind not in _ON_YOUR_SIDE}
        for role in held:
            if not (role.person in strange and (role.person, role.because) in buying):
                seat = "experience" if role.role in OWNERS else self.seat_of[role.role]
                self.roles[role.person].append((seat, role.because or role.role, role.share))
                if roles.listens(role.role):
                    self.listening[role.person].append(role.because or role.role)
        self.helps = book.ask.helps([person.id for person in circle]) if circle else {}
        self.pins = [pin for pin in book.seats.all() if pin.until is None or pin.until >= book.today]
        self.beyond = _beyond(book, {pin.person.id for pin in self.pins if pin.holds} - {*self.by_id})
        self.lessons: dict[int, list[Lesson]] = defaultdict(list)  # the newest first
        for lesson in book.lessons.all():
            if lesson.person and not lesson.private:
                self.lessons[lesson.person.id].append(lesson)
        self.topics = {seat: {fold(word) for word in text.split("; ")} for seat, text in own.items()}
        self._functions: dict[int, dict[str, list[Proof]]] = {}
        self._key = tuple(sorted((name, words) for name, words in self.words.items()))
        self._know: Acquaintances | None = None
        self._brought: Mapping[int, int] | None = None

    @property
    def know(self) -> Acquaintances:
        """Who knows whom, only where somebody asks for a path."""
        if self._know is None:
            self._know = Acquaintances(self.book)
        return self._know

    @property
    def brought(self) -> Mapping[int, int]:
        """With how many people each brought you together."""
        if self._brought is None:
            self._brought = brought_together(self.book)
        return self._brought

    def functions(self, person: Person) -> dict[str, list[Proof]]:
        """What speaks for somebody filling each function: help that helped, roles, topics."""
        if person.id not in self._functions:
            found: dict[str, list[Proof]] = defaultdict(list)
            for seat, proof in _functions(self, person):
                found[seat].append(proof)
            self._functions[person.id] = found
        return self._functions[person.id]

    def seats_of(self, text: str) -> frozenset[str]:
        """The function that a topic or a question belongs to: that of its most telling group."""
        return _heard(text, self._key)

    def own_seats_of(self, topic: str) -> set[str]:
        """The seats whose name a topic is, or one of whose words in the settings."""
        own = {seat for seat, words in self.topics.items() if fold(topic) in words}
        return own | ({seat for seat in seats.names(self.own) if fold(seat) == fold(topic)})

    def field(self, person: Person) -> str | None:
        """The function somebody is in, by the surest role."""
        held = [(share, seat) for seat, _, share in self.roles.get(person.id, ()) if seat in seats.FUNCTIONS]
        return max(held)[1] if held else None

    def trait(self, person: Person) -> Trait:
        """What a circle could be alike in."""
        met = person.met
        return Trait(person.kind, self.field(person), person.location, met.where, met.on.year if met.on else None)


def _beyond(book: "Book", pinned: set[int]) -> tuple[Person, ...]:
    """Those put on a seat who are not in your day: to get to know, or in the background."""
    rows = book.people.with_ties(sorted(pinned)).values() if pinned else ()
    return people_today(book, tuple(row for row in rows if row[0].stage in _BEYOND))


@cache
def _heard(text: str, own: tuple[tuple[str, tuple[str, ...]], ...]) -> frozenset[str]:
    hearings = thesaurus.hear(text, dict(own))
    return frozenset(one.group.seat for one in hearings[:1] if one.group.seat)


def _every(own: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """All seats with their axis."""
    return (*((seat, "function") for seat in seats.names(own)), *((seat, "support") for seat in seats.SUPPORT))


def _seat(look: _Look, seat: str, axis: str, whole: bool) -> Seat:
    holders = seats.in_order(_holders(look, seat, axis))
    state = seats.state(holders)
    thin = state != "filled"
    candidates = (
        _candidates(look, seat, {one.person.id for one in holders}, whole) if thin and axis == "function" else ()
    )
    places = _places(look, seat) if (thin or whole) and axis == "function" else ()
    return Seat(seat, axis, state, holders, state == "one", candidates, places)


def _holders(look: _Look, seat: str, axis: str) -> list[Holder]:
    pins = {pin.person.id: pin for pin in look.pins if pin.seat == seat}
    found = []
    beyond = [person for person in look.beyond if person.id in pins and pins[person.id].holds]
    for person in (*look.circle, *beyond):
        pin = pins.get(person.id)
        if pin and not pin.holds:
            continue
        evidence = [Proof("pinned", f"put there by you{_BEYOND.get(person.stage, '')}", None)] if pin else []
        evidence += _support(look, person, seat) if axis == "support" else look.functions(person).get(seat, ())
        evidence = list({fold(proof.text): proof for proof in reversed(evidence)}.values())[::-1]
        if evidence:
            standing = person.standing.state if person.standing else "new"
            found.append(Holder(person.ref, tuple(evidence), standing, pin.until if pin else None))
    return found


def _functions(look: _Look, person: Person) -> Iterable[tuple[str, Proof]]:
    """(function, proof) of all that speaks for somebody filling one."""
    for one in look.helps.get(person.id, ()):
        if one.helped in ("yes", "partly") and not one.private:
            for seat in look.seats_of(one.about):
                yield seat, Proof("helped", f'helped with "{one.about}"', one.asked_on)
    # Once you say what your industry is, that of a nurse or a cook is another one.
    foreign = {INDUSTRY} & look.topics.keys()
    for seat, because, _ in look.roles.get(person.id, ()):
        if seat not in foreign:
            yield seat, Proof("role", because)
    for topic in person.topics:
        for seat in (look.seats_of(topic) - foreign) | look.own_seats_of(topic):
            yield seat, Proof("topic", topic)


def _support(look: _Look, person: Person, seat: str) -> Iterable[Proof]:
    """What speaks for somebody being a kind of help."""
    helps = [one for one in look.helps.get(person.id, ()) if one.helped in ("yes", "partly") and not one.private]
    if seat == "knowledge":
        yield from (Proof("helped", f'helped with "{one.about}"', one.asked_on) for one in helps)
        yield from (Proof("topic", topic) for topic in person.topics[:1])
    if seat == "experience":
        held = [because for of, because, _ in look.roles.get(person.id, ()) if of == "experience"]
        yield from (Proof("role", because) for because in held[:1])
        yield from (Proof("lesson", one.text, one.on) for one in look.lessons.get(person.id, ())[:1])
    if seat == "listening" and may_listen(person):
        if person.confidant:
            yield Proof("confidant", "a confidant")
        yield from (Proof("role", because) for because in look.listening.get(person.id, ())[:1])
        if person.kind in ("friend", "family"):
            yield Proof("close", person.kind)
    if seat == "doors" and (brought := look.brought.get(person.id, 0)):
        yield Proof("introduced", f"brought you together with {'somebody' if brought == 1 else f'{brought} people'}")


def _candidates(look: _Look, seat: str, there: set[int], whole: bool) -> tuple[Candidate, ...]:
    """Who could fill it, with the ways to them."""
    few = _could_fill(look, seat, there)[: CANDIDATES if whole else 1]
    return tuple(Candidate(person, why, way_to(look.book, look.know, person.id)) for person, why in few)


def _could_fill(look: _Look, seat: str, there: set[int]) -> list[tuple[Ref, str]]:
    """Those to get to know and in the background who could fill it, those one wants to get to know first, and why."""
    book = look.book
    said = seat == INDUSTRY and seat in look.topics
    own = [role for role, of in look.seat_of.items() if of == seat and not said]
    why: dict[int, str] = {}
    buying: set[int] = set()
    for role in sorted(book.meanings.in_roles(own, _KNOWN), key=lambda one: -one.share):
        buying |= {role.person} if role.role in BUYERS else set()
        if role.share >= SURELY and role.person not in there and role.person not in look.by_id:
            why.setdefault(role.person, role.because or role.role)
    by_role = {*why}
    why |= {key: topic for key, topic in _by_topic(look, seat) if key not in why}
    people = book.people.with_ties(sorted(why))
    stages = {key: person.stage for key, (person, _) in people.items() if person.stage in ("potential", "known")}
    strange = {key for key in by_role & buying if people[key][0].kind not in _ON_YOUR_SIDE}
    order = sorted(stages.keys() - strange, key=lambda key: (stages[key] != "potential", people[key][0].name))
    return [(people[key][0].ref, why[key]) for key in order]


def _by_topic(look: _Look, seat: str) -> Iterable[tuple[int, str]]:
    """Who is not in your day and helps with one of the words that the settings give to a seat, and with which."""
    match = query([word for words in {*look.topics.get(seat, ()), seat} for word in words.split()])
    if match:
        for person in look.book.people.listed(Filter(stages=("potential", "known"), topic=match)):
            for topic in person[0].topics:
                if seat in look.own_seats_of(topic):
                    yield person[0].id, topic


def _places(look: _Look, seat: str) -> tuple[Place, ...]:
    """Where people of that seat were met, or belong; a place where one alone was met says nothing."""
    people = {key for key, held in look.roles.items() if any(of == seat for of, _, _ in held)}
    counted: Counter[str] = Counter()
    for person, _ in look.book.people.with_ties(sorted(people)).values():
        if person.met.where:
            counted[person.met.where] += 1
        counted.update(one.community.name for one in look.book.communities.of(person.id))
    return tuple(Place(name, n) for name, n in counted.most_common(_PLACES) if n > 1)


def put(book: "Book", seat: str, handles: Sequence[str], until: date | None = None, holds: bool = True) -> "Pinned":
    """Puts people on a seat until a day, or takes them off it."""
    from netcrm.flows.naming import person as person_named

    seat = named_seat(own_seats(book), seat)
    if until is not None and until < book.today:
        raise Usage("that day is over", Hint("until_example", (seat, *handles[:1])))
    people = [person_named(book, handle) for handle in handles]
    book.command(
        f"{'put' if holds else 'took'} {', '.join(one.name for one in people)} {'on' if holds else 'off'} {seat}"
    )
    for person in people:
        book.seats.put(seat, person.id, holds, until if holds else None)
    return Pinned(seat, tuple(person.ref for person in people), holds, until, Hint("board", (seat,)))


class Pinned(NamedTuple):
    """People after they were put on a seat or taken off it."""

    seat: str
    people: tuple[Ref, ...]
    holds: bool
    until: date | None
    next: Hint
