"""Graphs of phrases: every run of symbols that phrases stand for, without writing out each of them.

A node says which symbols go on from it and whether a run ends there. Equal nodes are one, so that runs share their ends
as well as their beginnings, and what was joined once is looked up the second time.
"""

from collections.abc import Callable, Iterable
from functools import cache, reduce
from typing import Any, NamedTuple, TypeAlias

End: TypeAlias = tuple[Any, ...]  # what ends there: () in a phrase that has no name yet, then (rank, tag)


class Node(NamedTuple):
    """end: None where no run ends. ways: by symbol, in their order."""

    number: int
    end: End | None
    ways: tuple[tuple[str, "Node"], ...]

    # a node is met by what it is once, when it is made, and then by its number
    def __hash__(self) -> int:
        return self.number

    def __eq__(self, other: object) -> bool:
        return self is other


_made: dict[tuple[End | None, tuple[tuple[str, int], ...]], Node] = {}


def _node(end: End | None, ways: Iterable[tuple[str, Node]]) -> Node:
    """The one node that is so; ways that lead to no end are none."""
    sorted_ways = tuple(sorted((way for way in ways if way[1] is not NOTHING), key=lambda way: way[0]))
    key = (end, tuple((symbol, node.number) for symbol, node in sorted_ways))
    if key not in _made:
        _made[key] = Node(len(_made), end, sorted_ways)
    return _made[key]


NOTHING = Node(-1, None, ())
EMPTY = _node((), ())  # the run without symbols


def symbols(ways: Iterable[str]) -> Node:
    """One symbol, any of these."""
    return _node(None, [(symbol, EMPTY) for symbol in {*ways}])


@cache
def either(one: Node, other: Node) -> Node:
    """The runs of both; where both end, by the lower rank."""
    if NOTHING in (one, other) or one is other:
        return other if one is NOTHING else one
    ends = [node.end for node in (one, other) if node.end is not None]
    ways = dict(one.ways)
    for symbol, node in other.ways:
        ways[symbol] = either(ways[symbol], node) if symbol in ways else node
    return _node(min(ends) if ends else None, ways.items())


def any_of(nodes: Iterable[Node]) -> Node:
    """The runs of all of them, joined in pairs."""
    row = list(nodes) or [NOTHING]
    while len(row) > 1:
        row = [reduce(either, row[at : at + 2]) for at in range(0, len(row), 2)]
    return row[0]


@cache
def joined(one: Node, other: Node) -> Node:
    """Each run of one with each run of the other behind it."""
    whole = _node(None, [(symbol, joined(node, other)) for symbol, node in one.ways])
    return whole if one.end is None else either(whole, other)


def in_order(nodes: list[Node]) -> Node:
    """Each run of the first, with each of the second behind it, and so on."""
    return reduce(lambda rest, node: joined(node, rest), reversed(nodes), EMPTY)


def named(root: Node, end: End) -> Node:
    """The same runs, which end so."""

    @cache
    def again(node: Node) -> Node:
        return _node(None if node.end is None else end, [(symbol, again(next)) for symbol, next in node.ways])

    return again(root)


def without_runs_of(marks: frozenset[str], root: Node) -> Node:
    """The same runs but those that have no other symbol than these."""
    return _node(None, [(way, without_runs_of(marks, node) if way in marks else node) for way, node in root.ways])


def least(root: Node, rank: Callable[[str], Any]) -> set[str | None]:
    """Of each run its symbol with the lowest rank, of those whose rank is not None; None of a run without any."""

    @cache
    def from_here(node: Node) -> frozenset[str | None]:
        found: set[str | None] = set() if node.end is None else {None}
        for symbol, next in node.ways:
            own = rank(symbol)
            for other in from_here(next):
                both = [each for each in (symbol if own is not None else None, other) if each is not None]
                found.add(min(both, key=rank, default=None))
        return frozenset(found)

    return {*from_here(root)}


def numbered(root: Node) -> list[dict[str, Any]]:
    """The nodes, each behind those it leads to and the root last: symbol -> number, "" -> what ends there."""
    numbers: dict[Node, int] = {}

    def number(node: Node) -> int:
        if node not in numbers:
            row: dict[str, Any] = {} if node.end is None else {"": node.end}
            row |= {symbol: number(next) for symbol, next in node.ways}
            numbers[node] = len(rows)
            rows.append(row)
        return numbers[node]

    rows: list[dict[str, Any]] = []
    number(root)
    return rows
