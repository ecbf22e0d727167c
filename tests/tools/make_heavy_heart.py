"""Learns src/netcrm/engine/ask/heavy_heart.bin: `python tests/tools/make_heavy_heart.py`, half a minute.

From the sentences of tests/engine/ask/heavy_heart.toml but for its kept halves, from the phrases of distress and the
business talk beside them, and, with little weight, from what the thesaurus's groups on wellbeing say and others do.
`--folds` learns from three quarters four times instead, and prints how many of the other quarter are heard.
"""

import random
import sys
import tomllib
from array import array
from collections.abc import Iterator, Sequence
from math import exp, sqrt
from operator import mul
from typing import NamedTuple

from paths import ROOT, SOURCE

from netcrm.engine.ask import thesaurus
from netcrm.engine.ask.heavy_heart import HEARD, HEAVY, signs

SENTENCES = ROOT / "tests" / "engine" / "ask"
OUT = SOURCE / "engine" / "ask" / "heavy_heart.bin"
_OWN, _DISTRESS, _TALK, _GROUP = 2.0, 0.3, 1.0, (0.1, 0.25)  # what a sentence of each source weighs
_ONE_IN = 6  # phrases of other groups that are learnt from
_ROUNDS, _STEP, _SHRINK, _FOLDS = 25, 0.1, 0.002, 4
_BETWEEN = frozenset(("illness", "work and life", "threats and violence", "own fitness and eating"))


class Example(NamedTuple):
    """A sentence as it is weighed. heavy: 1 where somebody to listen is wanted, else 0; weight: how much it counts."""

    signs: Sequence[float]
    heavy: float
    weight: float


def main() -> None:
    """Learns, and writes the weights or prints what the folds hear."""
    own, more = list(_own()), [*_distress(), *_groups()]
    if "--folds" in sys.argv:
        sys.stdout.write(_folds(own, more))
        return
    found = array("f", learnt([*own, *more]))
    if sys.byteorder == "big":
        found.byteswap()
    OUT.write_bytes(found.tobytes())
    sys.stdout.write(f"wrote {OUT}\n")


def learnt(examples: Sequence[Example]) -> list[float]:
    """Weights by logistic regression: gradient descent with steps that shrink by dimension (AdaGrad)."""
    order = random.Random(1)
    size = len(examples[0].signs)
    found, steps, examples = [0.0] * size, [1e-3] * size, list(examples)
    for _ in range(_ROUNDS):
        order.shuffle(examples)
        for one in examples:
            off = one.weight * (probability(found, one.signs) - one.heavy)
            for at, sign in enumerate(one.signs):
                slope = off * sign + _SHRINK * one.weight * found[at]
                steps[at] += slope * slope
                found[at] -= _STEP * slope / sqrt(steps[at])
    return found


def probability(weights: Sequence[float], of: Sequence[float]) -> float:
    """What the weights say of a sentence, 0 to 1."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, sum(map(mul, weights, of))))))


def sentences(name: str, table: str) -> Iterator[str]:
    """The lines of a table of sentences, all languages."""
    page = tomllib.loads((SENTENCES / name).read_text(encoding="utf-8"))[table]
    return (line.strip() for text in page.values() for line in text.splitlines() if line.strip())


def _example(text: str, heavy: float, weight: float) -> Example:
    return Example(signs(text, "emotional" in thesaurus.kinds_heard(text)), heavy, weight)


def _own() -> Iterator[Example]:
    for table, heavy in (("heavy", 1.0), ("business", 0.0)):
        yield from (_example(line, heavy, _OWN) for line in sentences("heavy_heart.toml", table))


def _distress() -> Iterator[Example]:
    for table, heavy, weight in (("despair", 1.0, _DISTRESS), ("grave", 1.0, _DISTRESS), ("business", 0.0, _TALK)):
        yield from (_example(line, heavy, weight) for line in sentences("distress_phrases.toml", table))
    page = tomllib.loads((SENTENCES / "distress_sentences.toml").read_text(encoding="utf-8"))
    for table in ("despair", "grave", "befallen"):
        for _, _, heavy, talk in page[table]:
            yield from (_example(heavy, 1.0, _DISTRESS), _example(talk, 0.0, _TALK))


def _groups() -> Iterator[Example]:
    others: list[str] = []
    for group in thesaurus.groups():
        if group.name in HEAVY:
            yield from (_example(term, 1.0, _GROUP[1]) for term in group.says)
        elif group.name not in _BETWEEN and group.seat != "private":
            others += group.says
    yield from (_example(term, 0.0, _GROUP[0]) for term in others[::_ONE_IN])


def _folds(own: Sequence[Example], more: Sequence[Example]) -> str:
    heard = [0, 0]
    for fold in range(_FOLDS):
        weights = learnt([*more, *(one for at, one in enumerate(own) if at % _FOLDS != fold)])
        for one in own[fold::_FOLDS]:
            heard[int(one.heavy)] += probability(weights, one.signs) >= HEARD
    heavy = sum(int(one.heavy) for one in own)
    return f"heard so: {heard[1]} of {heavy} that are heavy, {heard[0]} of {len(own) - heavy} about business\n"


if __name__ == "__main__":
    main()
