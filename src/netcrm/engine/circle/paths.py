"""The best chain of people from you to somebody: the strongest one, and the shortest where that is another."""

import heapq
from collections.abc import Callable, Mapping

from netcrm.named_tuple import NamedTuple

LONGEST = 4  # hops, the first of them yours
LOOKED_AT = 600  # people at most, so that a circle where everybody knows everybody is answered as fast


class Chain(NamedTuple):
    """Ids of people from the one you know to the one you want to reach, and the product of all hops."""

    people: tuple[int, ...]
    strength: float


def chains(
    goal: int, near: Callable[[int], Mapping[int, float]], mine: Callable[[int], float]
) -> tuple[Chain | None, Chain | None]:
    """The strongest chain and the shortest one, the strongest of those; None where nobody leads there.

    near: whom somebody knows, and how surely; mine: how surely somebody would help me, 0 for nobody I know. It goes
    back from the goal, always on from where the product of the hops is largest (Dijkstra on -log of each hop), for each
    person anew only with fewer hops, since the strongest chain may be too long. It ends where nothing left can come to
    a tenth of the best, or after LOOKED_AT people: a chain weaker than that helps nobody, however short.
    """
    found = _Found()
    found.take(Chain((goal,), mine(goal)))
    waiting: list[tuple[float, tuple[int, ...]]] = [(-1.0, (goal,))]
    reached: dict[int, int] = {}  # the least number of hops with which somebody was gone on from
    while waiting and len(reached) < LOOKED_AT:
        negative, chain = heapq.heappop(waiting)
        if found.best and -negative <= found.best.strength / 10:
            break
        if reached.get(chain[0], LONGEST) <= len(chain) - 1:
            continue
        reached[chain[0]] = len(chain) - 1
        for other, share in near(chain[0]).items() if len(chain) < LONGEST else ():
            if share and other not in chain:
                longer, product = (other, *chain), -negative * share
                found.take(Chain(longer, product * mine(other)))
                heapq.heappush(waiting, (-product, longer))
    return found.best, found.short


class _Found:
    """The strongest chain and the shortest one so far."""

    def __init__(self) -> None:
        self.best: Chain | None = None
        self.short: Chain | None = None

    def take(self, chain: Chain) -> None:
        if not chain.strength:
            return
        if self.best is None or chain.strength > self.best.strength:
            self.best = chain
        if self.short is None or (len(chain.people), -chain.strength) < (len(self.short.people), -self.short.strength):
            self.short = chain
