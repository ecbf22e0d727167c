"""Who connects to whom, from you outwards: everybody, what speaks for two of them, and where several are together."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.circle import acquaintances as know
from netcrm.engine.circle.reach import Circle, Reach, reached
from netcrm.engine.day.standing import Brief
from netcrm.flows.circle.acquaintances import Acquaintances
from netcrm.model.graph import Edge, Evidence, Group, Node
from netcrm.model.people import IN_YOUR_DAY
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book
    from netcrm.store.circle import Somebody

_NOWHERE = 99  # steps; behind all whom somebody leads to
_STEPS = ("", "you know", "in two steps", "in three steps", "in four steps")
NEVER = "in the background, never in touch"
NEVER_LOGGED = "in your book, nothing logged yet"
MET = "met through an introduction, nothing logged yet"
NOBODY_LEADS = "nobody leads there yet"


class Graph(NamedTuple):
    """Who connects to whom. nodes: the fewest steps on the strongest chain first, of those the nearest first.

    edges: your own, then those of two others, each two once, the nearer of them first. groups: where several are
    together; two who are known to know each other by nothing else have no edge. person: the only one it is about.
    """

    on: date
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    groups: tuple[Group, ...]
    person: str | None = None


class _Together(NamedTuple):
    """Where several are together, and what that is worth for any two of them."""

    type: str
    name: str
    people: tuple[int, ...]
    evidence: Evidence


class _Pair(NamedTuple):
    """What speaks for two people knowing each other, and how surely they do."""

    evidence: tuple[Evidence, ...]
    strength: float


_Pairs = Mapping[tuple[int, int], _Pair]
_Ways = Mapping[int, Reach]


def graph(book: "Book", handle: str | None = None, private: bool = False) -> Graph:
    """Everybody but archived people, and who knows whom, on the evidence that `path` has.

    handle: only this person, those they are connected with, and the way to each. private: what only private logs tell
    counts too. No text of a log or note is in it but how two people know each other, as you said it.
    """
    acquaintances = Acquaintances(book)
    groups = _groups(acquaintances)
    pairs = _pairs(acquaintances.pairs(private), groups)
    standings = acquaintances.standings()
    states = {key: one.state for key, one in standings.items()}
    states |= {key: know.NEW for key in acquaintances.met if key in acquaintances.people and key not in states}
    own = {key: know.mine(states.get(key), one.stage) for key, one in acquaintances.people.items()}
    edges = ((*two, pair.strength) for two, pair in pairs.items())
    circles = [Circle(one.people, one.evidence.strength) for one in groups]
    known = {key for key, strength in own.items() if strength and _is_known(acquaintances.people[key], states.get(key))}
    ways = reached(own, edges, circles, acquaintances.strangers(), known)
    kept = _around(_person(book, handle), pairs, groups, ways) if handle else own.keys()
    people = acquaintances.people
    nodes = [(key, _node(people, key, standings.get(key), ways.get(key), kept)) for key in kept if key in own]
    nodes.sort(key=lambda one: (*_rank(one[1]), one[0]))
    order = {key: at for at, (key, _) in enumerate(nodes)}
    handles = {key: node.handle for key, node in nodes}
    mine = [
        _own_edge(standings.get(key), handles[key], own[key], key in acquaintances.met) for key in order if own[key]
    ]
    told = (_group(one, [handles[key] for key in one.people if key in handles]) for one in groups)
    return Graph(
        book.today,
        tuple(node for _, node in nodes),
        (*mine, *_edges(pairs, order, handles)),
        tuple(one for one in told if len(one.people) > 1),
        handle,
    )


def sections(nodes: Iterable[Node]) -> list[tuple[str, list[Node]]]:
    """Those of each distance under its heading, in the order of the nodes."""
    found: dict[str, list[Node]] = {}
    for one in nodes:
        found.setdefault(_heading(one), []).append(one)
    return list(found.items())


def about(report: Graph) -> str:
    """How many people and pairs there are: "28 people; 15 pairs know each other"."""
    people = "1 person" if len(report.nodes) == 1 else f"{len(report.nodes):,} people"
    pairs = sum(1 for edge in report.edges if edge.from_one)
    return f"{people}; {'1 pair knows' if pairs == 1 else f'{pairs:,} pairs know'} each other"


def around(report: Graph) -> str:
    """Whom it is about, to stand behind the day: ", around Maria Chen"; "" for the whole circle."""
    return "".join(f", around {one.name}" for one in report.nodes if one.handle == report.person)


def _heading(one: Node) -> str:
    if one.step is None:
        return NOBODY_LEADS
    if one.never and one.step == 1:
        return NEVER
    return _STEPS[one.step] if one.step < len(_STEPS) else f"in {one.step} steps"


def _is_known(one: "Somebody", state: str | None) -> bool:
    """Whether you know them yourself: you were in touch, or they are in your day."""
    return state is not None or one.stage in IN_YOUR_DAY


def _groups(acquaintances: Acquaintances) -> list[_Together]:
    """Companies and communities with those who are there."""
    houses = acquaintances.houses()
    fellows = acquaintances.fellows()
    return [
        *(_Together("company", name, those, know.colleagues(name, len(those))) for name, those in houses),
        *(_Together("community", name, those, know.fellows(name, len(those))) for name, those in fellows),
    ]


def _pairs(found: Mapping[tuple[int, int], tuple[Evidence, ...]], groups: Sequence[_Together]) -> _Pairs:
    """What speaks for each two, the strongest first, where they are together among it."""
    of: dict[int, set[int]] = defaultdict(set)
    for at, group in enumerate(groups):
        for person in group.people:
            of[person].add(at)
    none: list[int] = []
    pairs = {}
    for (one, other), those in found.items():
        shared = sorted(of[one] & of[other]) if one in of and other in of else none
        if shared or len(those) > 1:
            every = (*those, *(groups[at].evidence for at in shared))
            those = tuple(sorted(every, key=lambda each: -each.strength))
        pairs[one, other] = _Pair(those, know.strength(those))
    return pairs


def _person(book: "Book", handle: str) -> int:
    from netcrm.flows.naming import person

    return person(book, handle).id


def _around(person: int, pairs: _Pairs, groups: Iterable[_Together], ways: _Ways) -> Collection[int]:
    """Somebody, everybody they are connected with, and those who lead to any of them."""
    kept = {person}
    for two in pairs:
        if person in two:
            kept.update(two)
    for group in groups:
        if person in group.people:
            kept.update(group.people)
    for one in tuple(kept):
        before = ways[one].through if one in ways else None
        while before is not None:
            kept.add(before)
            before = ways[before].through
    return kept


def _node(
    people: Mapping[int, "Somebody"], key: int, standing: Brief | None, way: Reach | None, kept: Collection[int]
) -> Node:
    one = people[key]
    through = people[way.through].handle if way and way.through is not None else None
    step, strength = (way.step, way.strength) if way else (None, 0.0)
    state = standing.state if standing else "new"
    never = one.stage == "known" and not standing
    stronger = people[way.stronger].handle if way and way.stronger is not None and way.stronger in kept else None
    return Node(
        *(one.handle, one.name, one.kind, one.stage, one.title, one.company),
        *(state, step, through, strength, never, stronger),
    )


def _rank(node: Node) -> tuple[int, bool, float, str]:
    """By what the nodes are put in order; who is in the background and was never in touch comes after all others."""
    alone = node.never and node.step == 1
    return _NOWHERE if node.step is None else _NOWHERE - 1 if alone else node.step, alone, -node.strength, node.name


def _own_edge(standing: Brief | None, handle: str, strength: float, met: bool) -> Edge:
    """Your own step, by how the tie stands."""
    how, last = (standing.why, standing.last) if standing else (MET if met else NEVER_LOGGED, None)
    return Edge(None, handle, (Evidence("contact", how, last, strength),), how, strength, know.sure(strength))


def _edges(pairs: _Pairs, order: Mapping[int, int], handles: Mapping[int, str]) -> Iterable[Edge]:
    """The edges of two others, in the order of the nodes."""
    found = []
    for (one, other), pair in pairs.items():
        if one in order and other in order:
            nearer, further = (one, other) if order[one] < order[other] else (other, one)
            found.append((order[nearer], order[further], nearer, further, pair))
    for _, _, one, other, pair in sorted(found):
        how = know.how(pair.evidence)
        yield Edge(handles[one], handles[other], pair.evidence, how, pair.strength, know.sure(pair.strength))


def _group(one: _Together, people: Sequence[str]) -> Group:
    strength = one.evidence.strength
    return Group(one.type, one.name, tuple(people), strength, know.sure(strength))
