"""How often what you expected of your decisions came out, beside how sure you were.

It tells of your own predictions alone. Whether anybody's advice was followed is counted nowhere: following advice did
not predict how well founders did, and a prediction that was written down is the only thing there is to learn from.
"""

from collections.abc import Iterable

from netcrm.named_tuple import NamedTuple

ENOUGH = 5  # outcomes; of fewer, chance tells more than judgement


class Prediction(NamedTuple):
    """How sure you were of what you expected, in percent, and whether it came out: yes, partly or no."""

    sure: int
    as_expected: str


class Calibration(NamedTuple):
    """Decisions of which you were about that sure. sure: in percent, in tens; came_out, partly: as expected, partly."""

    sure: int
    decisions: int
    came_out: int
    partly: int


def calibration(predictions: Iterable[Prediction]) -> tuple[Calibration, ...]:
    """The predictions by how sure you were, the surest first; nothing while there are fewer than ENOUGH."""
    groups: dict[int, list[str]] = {}
    for one in predictions:
        groups.setdefault(_tens(one.sure), []).append(one.as_expected)
    if sum(map(len, groups.values())) < ENOUGH:
        return ()
    return tuple(
        Calibration(sure, len(ends), ends.count("yes"), ends.count("partly"))
        for sure, ends in sorted(groups.items(), reverse=True)
    )


def _tens(sure: int) -> int:
    """The nearest ten, a five up: 65 is 70."""
    return (sure + 5) // 10 * 10
