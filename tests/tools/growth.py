"""Whether work grows no faster than its text: the time of four times as much, by the time of once."""

import gc
from collections.abc import Callable
from time import process_time
from typing import Any

TIMES = 4  # how much longer the long text is
MOST = 9.0  # how much longer it may take: 4 where work is linear, 16 where it is quadratic
BRIEF = 0.01  # seconds of the long text, below which it is nothing to worry about
TRIES = 5  # until a pair is believed; whatever else runs on the machine only makes one slower


def growth(work: Callable[[Any], object], short: Any, long: Any) -> float:
    """How much longer the work on the long text takes than on the short one, 0 where both are brief. The least of a few
    tries, since a machine that is busy tells only too much."""
    least = float("inf")
    for _ in range(TRIES):
        once, often = _seconds(work, short), _seconds(work, long)
        if often < BRIEF:
            return 0.0
        least = min(least, often / once)
        if least < MOST:
            break
    return least


def grows_with(work: Callable[[Any], object], shape: Callable[[int], Any], size: int) -> bool:
    """Whether work on shape(4 * size) takes about four times as long as on shape(size), not sixteen times."""
    return growth(work, shape(size), shape(TIMES * size)) < MOST


def _seconds(work: Callable[[Any], object], text: Any) -> float:
    gc.collect()
    begun = process_time()
    work(text)
    return process_time() - begun
