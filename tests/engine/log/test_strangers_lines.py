"""Lines of strangers stay understood as they are now, and none of them writes what is false more often than now."""

from collections.abc import Mapping
from contextlib import nullcontext
from importlib import import_module
from pkgutil import iter_modules

import pytest
from untraced import untraced

from lines import strangers
from netcrm.engine import dates, log
from netcrm.engine.log import lexicons

# How many of a set are understood whole at least, and how many may write something false at most.
REACHED: Mapping[str, tuple[int, int]] = {
    "blind_de_g1": (56, 4),
    "blind_de_g2": (62, 3),
    "blind_de_g3": (60, 2),
    "blind_en_a1": (58, 0),
    "blind_en_a2": (58, 2),
    "blind_en_a3": (60, 2),
    "blind_en_d1": (52, 2),
    "blind_en_d2": (54, 1),
    "blind_en_d3": (54, 3),
    "blind_en_e1": (45, 7),
    "blind_en_e2": (50, 6),
    "blind_en_e3": (49, 2),
    "blind_en_f1": (59, 3),
    "blind_en_f2": (54, 6),
    "blind_en_f3": (57, 6),
    "blind_en_i1": (57, 3),
    "blind_en_i2": (57, 3),
    "blind_en_i3": (58, 6),
    "blind_en_j1": (59, 4),
    "blind_en_j2": (56, 2),
    "blind_en_j3": (45, 10),
    "blind_romance_h1": (64, 2),
    "blind_romance_h2": (61, 6),
    "blind_romance_h3": (58, 7),
    "de": (69, 0),
    "de10": (60, 2),
    "de11": (60, 2),
    "de12": (62, 2),
    "de2": (60, 0),
    "de3": (60, 0),
    "de4": (79, 0),
    "de5": (69, 0),
    "de6": (90, 0),
    "de7": (90, 0),
    "de8": (88, 0),
    "de9": (86, 2),
    "en": (75, 0),
    "en10": (87, 0),
    "en11": (90, 0),
    "en12": (83, 2),
    "en13": (79, 2),
    "en14": (62, 1),
    "en15": (60, 0),
    "en16": (57, 2),
    "en17": (62, 2),
    "en18": (62, 2),
    "en19": (62, 1),
    "en2": (79, 0),
    "en3": (59, 0),
    "en4": (60, 0),
    "en5": (80, 0),
    "en6": (80, 0),
    "en7": (73, 1),
    "en8": (89, 0),
    "en9": (89, 0),
    "romance": (74, 0),
    "romance2": (54, 0),
    "romance3": (60, 0),
    "romance4": (77, 1),
    "romance5": (68, 3),
    "romance6": (89, 0),
    "romance7": (88, 0),
    "romance8": (90, 0),
    "romance9": (88, 0),
    "sealed_de": (55, 0),
    "sealed_de2": (57, 0),
    "sealed_de3": (54, 2),
    "sealed_de4": (51, 2),
    "sealed_de5": (54, 0),
    "sealed_de6": (53, 1),
    "sealed_de7": (60, 0),
    "sealed_en": (54, 1),
    "sealed_en2": (59, 0),
    "sealed_en3": (53, 1),
    "sealed_en4": (53, 2),
    "sealed_en5": (57, 0),
    "sealed_en6": (49, 3),
    "sealed_en7": (55, 1),
    "sealed_en8": (55, 2),
    "sealed_romance": (59, 0),
    "sealed_romance2": (60, 0),
    "sealed_romance3": (56, 2),
    "sealed_romance4": (52, 2),
    "sealed_romance5": (52, 1),
    "sealed_romance6": (49, 3),
    "sealed_romance7": (56, 0),
    "trial_de": (70, 0),
    "trial_en": (68, 0),
}

# Of each group of languages one set counts for the coverage; the others are read to see that they are understood.
COUNTED = ("de", "en", "romance")


@pytest.fixture(scope="module", autouse=True)
def woken() -> None:
    """Wakes what a line may wake, so that this counts for the coverage whichever line comes first."""
    for package in (log, lexicons, dates):
        for module in iter_modules(package.__path__, f"{package.__name__}."):
            import_module(module.name)


def test_every_set_of_strangers_lines_is_measured() -> None:
    assert sorted(REACHED) == strangers.sets()


@pytest.mark.thorough
@pytest.mark.parametrize("name", sorted(REACHED))
def test_lines_of_strangers_are_understood_as_well_as_they_were(name: str) -> None:
    whole, harm = REACHED[name]
    with nullcontext() if name in COUNTED else untraced():
        verdicts = strangers.verdicts(name)
    faults = [f"{one.text}\n    {'; '.join(one.faults)}" for one in verdicts if one.faults]
    assert len(verdicts) - len(faults) >= whole, "\n".join(faults)
    harmful = [one.text for one in verdicts if one.harm]
    assert len(harmful) <= harm, "\n".join(harmful)
