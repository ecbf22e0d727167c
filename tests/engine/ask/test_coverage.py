"""How far the texts about somebody hold the words of a challenge."""

import pytest

from netcrm.engine.ask.coverage import coverage
from netcrm.engine.ask.evidence import search_terms
from netcrm.engine.ask.question import understand
from rows import each_row

ASKED = "vesting and pricing"  # two words that tell as much as each other here


def covered(*texts: str, challenge: str = ASKED, others: tuple[str, ...] = ()) -> float:
    looking = search_terms(understand(challenge))
    people = {1: [(text,) for text in texts], 2: [(text,) for text in others]}
    return coverage(looking, people, 100)[1]


def test_all_words_in_one_text_each_are_one() -> None:
    assert (
        covered("a vesting plan", "her pricing") == pytest.approx(covered("pricing after vesting")) == pytest.approx(1)
    )


@each_row("text", ["", "a walk by the river", "margins and shares"])
def test_other_words_are_nothing(text: str) -> None:
    assert covered(text) == 0


def test_every_further_text_with_a_word_adds_less() -> None:
    held = [covered(*["about pricing"] * times, others=("pricing",) * (9 - times)) for times in (1, 2, 3)]
    assert held[1] - held[0] > held[2] - held[1] > 0
    assert held[2] == pytest.approx(2 * held[0])


def test_a_word_twice_in_a_text_counts_once() -> None:
    assert covered("pricing, pricing, pricing") == covered("pricing")


def test_a_word_that_few_have_tells_more() -> None:
    often = ("her pricing",) * 20
    assert covered("a vesting plan", others=often) > covered("pricing", others=often)


def test_a_word_that_tells_little_covers_little() -> None:
    assert covered("a good day", challenge="good pricing") < covered("pricing", challenge="good pricing") / 2


def test_nothing_said_is_nothing_covered() -> None:
    assert covered("pricing", challenge="???") == 0
