"""Whether the rules or the model of lines are to be believed, as learnt from lines neither had been made with.

A linear model over the signs the rules found in a line (`line_signs`) and over how sure the model of lines is of each
answer. tests/tools/make_line_model.py learns it from tests/lines/first_sight.json: what both found in lines at first
sight, before the rules were mended with them. What they find in them since would teach it that the rules are
never wrong.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from os.path import dirname, join
from zlib import crc32

from netcrm.engine.log.line_model import KINDS, OUTCOMES
from netcrm.engine.log.weights import margins_of
from netcrm.model.kinds import PROMISE, WAITING

ANSWERS = (*OUTCOMES, *KINDS, PROMISE, WAITING)  # in the order of the rows
FEATURES = 1 << 11
PATH = join(dirname(__file__), "line_trust.bin")
_STEPS = (-2, -1.5, -1.2, -1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1, 1.5)
_OF_KIND = ("kind/", "told_kind/", "cue/", "told_cue/", "told_relation/", "clause/", "opens/")


def trusted(answers: Sequence[str], numbers: Sequence[int]) -> dict[str, float]:
    """How far it lies on the side of each answer."""
    found = margins_of(PATH, FEATURES, numbers, [ANSWERS.index(one) for one in answers])
    return dict(zip(answers, found, strict=True))


def of_outcome(signs: Iterable[str], likely: Mapping[str, float]) -> Sequence[int]:
    """The numbers of what tells the outcome. likely: how sure the model of lines is of each."""
    return _numbers({*signs, *_steps(likely)})


def of_kind(signs: Iterable[str], kind: str, likely: Mapping[str, float]) -> Sequence[int]:
    """The numbers of what tells the kind. kind: what the rules found."""
    best = max(likely, key=lambda one: likely[one])
    own = {one for one in signs if one.startswith(_OF_KIND)}
    beside = {f"{one}:{kind}" for one in own if one.startswith("told_kind/")}
    return _numbers({*own, *beside, "any", f"found/{kind}", f"found/{kind}/{best}", *_steps(likely)})


def of_loop(signs: Iterable[str], kind: str, likely: float) -> Sequence[int]:
    """The numbers of what tells whether there is a loop of this kind."""
    found, steps = set(signs), _steps({kind: likely})
    ruled = f"found/{kind}" if f"vow/{kind}" in found else "found/none"
    return _numbers({*found, *steps, ruled, *(f"{ruled}:{step}" for step in steps)})


def _steps(likely: Mapping[str, float]) -> set[str]:
    return {f"{name}>{step}" for name, margin in likely.items() for step in _STEPS if margin > step}


def _numbers(found: Iterable[str]) -> Sequence[int]:
    return sorted({_number(one) for one in found})


@lru_cache(maxsize=4096)
def _number(name: str) -> int:
    return crc32(name.encode()) & (FEATURES - 1)
