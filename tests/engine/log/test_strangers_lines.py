"""Lines of strangers stay understood as they are now, and none of them writes what is false more often than now."""

from collections.abc import Mapping

import pytest

from lines import strangers

# How many of a set are understood whole at least, and how many may write something false at most.
REACHED: Mapping[str, tuple[int, int]] = {
    "de": (68, 0),
    "de2": (60, 0),
    "de3": (60, 0),
    "de4": (78, 0),
    "de5": (66, 0),
    "de6": (80, 1),
    "de7": (80, 3),
    "de8": (59, 4),
    "de9": (70, 3),
    "en": (73, 0),
    "en10": (65, 4),
    "en11": (60, 6),
    "en2": (79, 0),
    "en3": (59, 0),
    "en4": (60, 0),
    "en5": (79, 0),
    "en6": (80, 0),
    "en7": (67, 4),
    "en8": (72, 2),
    "en9": (71, 3),
    "romance": (74, 0),
    "romance2": (54, 0),
    "romance3": (60, 0),
    "romance4": (77, 1),
    "romance5": (68, 3),
    "romance6": (76, 4),
    "romance7": (74, 5),
    "romance8": (60, 6),
    "romance9": (69, 5),
    "sealed_de": (54, 0),
    "sealed_de2": (56, 0),
    "sealed_de3": (50, 2),
    "sealed_de4": (42, 4),
    "sealed_en": (54, 1),
    "sealed_en2": (59, 0),
    "sealed_en3": (51, 2),
    "sealed_en4": (48, 3),
    "sealed_romance": (58, 0),
    "sealed_romance2": (60, 0),
    "sealed_romance3": (53, 2),
    "sealed_romance4": (45, 5),
    "trial_de": (70, 0),
    "trial_en": (68, 0),
}


def test_every_set_of_strangers_lines_is_measured() -> None:
    assert sorted(REACHED) == strangers.sets()


@pytest.mark.parametrize("name", sorted(REACHED))
def test_lines_of_strangers_are_understood_as_well_as_they_were(name: str) -> None:
    whole, harm = REACHED[name]
    verdicts = strangers.verdicts(name)
    faults = [f"{one.text}\n    {'; '.join(one.faults)}" for one in verdicts if one.faults]
    assert len(verdicts) - len(faults) >= whole, "\n".join(faults)
    harmful = [one.text for one in verdicts if one.harm]
    assert len(harmful) <= harm, "\n".join(harmful)
