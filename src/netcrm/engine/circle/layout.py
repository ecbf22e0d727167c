"""Where people stand in a drawing of the circle: in bands around you, the nearest inside, each with room for a name.

A layout of our own, since what is drawn has a middle and names to read: force-directed layouts, as the libraries have
them (networkx, igraph, d3-force), keep neither, and wake numpy or are more script than the whole page. It is a radial
layout (Eades, "Drawing free trees", Bulletin of the ICA 5, 1992) on a lattice of places as large as a name, so that
nobody covers anybody; the same circle is always drawn the same, and 300 people take milliseconds.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import atan2, hypot, pi

from netcrm.named_tuple import NamedTuple

_WIDTH, _HEIGHT, _LOOSE = 110.0, 38.0, 62.0  # of a place; loose: its height where there are few
_FEW = 60
_WIDER = 1.3  # a screen is wider than it is high
_MIDDLE = 62.0  # kept free around you
_GAP = 0.5  # of a height, between two bands
_TURN = 2 * pi


class Place(NamedTuple):
    """Where somebody stands, you in the middle at (0, 0)."""

    x: float
    y: float


class Layout(NamedTuple):
    """Everybody's place by their name, and how far each band reaches: half of the height of an ellipse around you."""

    places: Mapping[str, Place]
    bands: tuple[float, ...]
    wider: float = _WIDER


class _Cell(NamedTuple):
    far: float
    x: float
    y: float


def layout(tiers: Sequence[Sequence[str]], through: Mapping[str, str], tied: Iterable[tuple[str, str]]) -> Layout:
    """A place for everybody. tiers: who stands in one band, the nearest first.

    through: who leads to somebody, beside whom they are put. tied: others who know each other, who are put side by
    side.
    """
    people = [one for tier in tiers for one in tier]
    height = _LOOSE if len(people) <= _FEW else _HEIGHT
    cells = _cells(len(people), height)
    order = _side_by_side(people, tied)
    turn = {one: _TURN * at / len(order) for at, one in enumerate(order)}
    places: dict[str, Place] = {}
    bands = []
    at = next(start for start, cell in enumerate(cells) if cell.far >= _MIDDLE)
    for tier in tiers:
        left, reach = list(tier), 0.0
        while left:
            ring = _ring(cells, at, height)
            for one, cell in _matched(left[: len(ring)], ring, turn, through).items():
                places[one] = Place(cell.x, cell.y)
                turn[one], reach = _angle(cell), max(reach, cell.far)
            left, at = left[len(ring) :], at + len(ring)
        bands.append(round(reach + _GAP * height, 1))
        at = next(start for start, cell in enumerate(cells) if cell.far >= reach + 2 * _GAP * height)
    return Layout(places, tuple(bands))


def _cells(people: int, height: float) -> list[_Cell]:
    """Places on a lattice, those of every other row shifted by half, the nearest first; more than are needed."""
    side = int((4 * people) ** 0.5) + 12
    found = []
    for row in range(-side, side + 1):
        for column in range(-side, side + 1):
            x, y = (column + (row % 2) / 2) * _WIDTH, row * height
            found.append(_Cell(round(hypot(x / _WIDER, y), 3), x, y))
    return sorted(found)


def _ring(cells: Sequence[_Cell], at: int, height: float) -> Sequence[_Cell]:
    """The places from there on that are about as far from you as the first."""
    end = at + 1
    while cells[end].far <= cells[at].far + height:
        end += 1
    return cells[at:end]


def _side_by_side(people: Sequence[str], tied: Iterable[tuple[str, str]]) -> list[str]:
    """The people in an order in which those who know each other stand together: depth first, group after group."""
    near: dict[str, list[str]] = defaultdict(list)
    for one, other in tied:
        near[one].append(other)
        near[other].append(one)
    here, order = set(people), dict[str, None]()
    for begin in people:
        waiting = [begin]
        while waiting:
            one = waiting.pop()
            if one in here and one not in order:
                order[one] = None
                waiting += reversed(near[one])
    return list(order)


def _matched(
    people: Sequence[str], cells: Sequence[_Cell], turn: Mapping[str, float], through: Mapping[str, str]
) -> dict[str, _Cell]:
    """A place for each on a ring: where all are taken in the order of the angles they belong to, turned where that
    fits best; else one after another the free place nearest to where they belong."""
    wanted = sorted((turn.get(through.get(one, ""), turn[one]), one) for one in people)
    there = sorted(cells, key=lambda cell: (_angle(cell), cell))
    angles = [_angle(cell) for cell in there]
    if len(wanted) < len(there):
        free = list(range(len(there)))
        found = {}
        for angle, one in wanted:
            best = min(free, key=lambda at: (_between(angle, angles[at]), at))
            free.remove(best)
            found[one] = there[best]
        return found
    count = len(there)

    def off(shift: int) -> float:
        return sum(_between(angle, angles[(at + shift) % count]) for at, (angle, _) in enumerate(wanted))

    turned = min(range(count), key=lambda shift: (off(shift), shift))
    return {one: there[(at + turned) % count] for at, (_, one) in enumerate(wanted)}


def _angle(cell: _Cell) -> float:
    return atan2(cell.y, cell.x / _WIDER) % _TURN


def _between(one: float, other: float) -> float:
    apart = abs(one - other)
    return min(apart, _TURN - apart)
