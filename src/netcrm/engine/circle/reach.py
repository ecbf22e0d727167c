"""How each person is best reached from you: the strongest chain of people to everybody at once."""

import heapq
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from netcrm.named_tuple import NamedTuple


class Reach(NamedTuple):
    """The strongest chain to somebody: its steps, the first of them yours; whoever stands before them on it, None for
    you; the product of its steps. stronger: whoever leads more surely to somebody whom you know yourself."""

    step: int
    through: int | None
    strength: float
    stronger: int | None = None


class Circle(NamedTuple):
    """People who may all know each other, each two so surely."""

    people: Sequence[int]
    strength: float


def reached(
    own: Mapping[int, float],
    pairs: Iterable[tuple[int, int, float]],
    circles: Sequence[Circle],
    apart: Mapping[int, Collection[int]] = {},
    known: Collection[int] = (),
) -> dict[int, Reach]:
    """Everybody to whom somebody leads, with the strongest chain (Dijkstra on -log of each step).

    own: how surely somebody would do you a favour, 0 for nobody you know. apart: who is said not to know somebody.
    known: whom you know yourself, so that the way to them is your own step, however sure another would be. Of a circle
    whoever is reached first leads to all others, since nobody who comes later is reached more surely; so a circle of n
    takes n steps and not n squared.
    """
    near: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for one, other, strength in pairs:
        near[one].append((other, strength))
        near[other].append((one, strength))
    of: dict[int, list[int]] = defaultdict(list)
    for at, circle in enumerate(circles):
        for person in circle.people:
            of[person].append(at)
    left = [set(circle.people) for circle in circles]
    found = {
        one: Reach(1, None, strength) for one, strength in own.items() if strength and not (one in near or one in of)
    }
    waiting = [(-strength, 1, one, -1) for one, strength in own.items() if strength and one not in found]
    heapq.heapify(waiting)
    stronger: dict[int, int] = {}
    while waiting:
        negative, step, person, through = heapq.heappop(waiting)
        if person in found:
            continue
        if through >= 0 and person in known:
            stronger.setdefault(person, through)
            continue
        found[person] = Reach(step, None if through < 0 else through, -negative, stronger.get(person))
        for other, strength in near.get(person, ()):
            if other not in found:
                heapq.heappush(waiting, (negative * strength, step + 1, other, person))
        for at in of.get(person, ()):
            those = left[at] - set(apart.get(person, ())) - {person}
            left[at] -= those | {person}
            for other in those:
                if other not in found:
                    heapq.heappush(waiting, (negative * circles[at].strength, step + 1, other, person))
    return found
