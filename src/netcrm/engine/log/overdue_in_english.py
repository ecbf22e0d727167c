"""Whether what was promised has not come yet, so that the promise was given some other day."""

from itertools import pairwise

from netcrm.engine.log.clauses import Read

_STILL = frozenset("waiting no nothing not hasn haven hasnt havent outstanding awaited awaiting owed missing".split())
_NOT = ("not", "hasn", "haven")
_OVERDUE = frozenset("overdue outstanding".split())


def is_overdue(read: Read) -> bool:
    """Whether an English line says so: "Ana promised me the deck. It has yet to arrive"."""
    units = read.line.units
    if not units or read.spoken[0][0] != "en":
        return False
    words = [unit.word for unit in units]
    return not _OVERDUE.isdisjoint(words) or any(
        (one in ("yet", "still") and other == "to")
        or (one == "still" and other in _STILL)
        or (one in _NOT and other in ("yet", "t"))
        for one, other in pairwise(words)
    )
