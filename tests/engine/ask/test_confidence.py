"""How sure it is that somebody is a good one to ask, and the words for it."""

from math import exp, log

import pytest

from netcrm.engine.ask import confidence
from netcrm.engine.ask.confidence import AVERAGE, AVERAGE_LIKENESS, FAIR, FITS, STRONG, chance, fit, points, speaking
from netcrm.engine.ask.evidence import Evidence
from netcrm.engine.ask.meaning import telling
from rows import each_row

NONE = -5.1  # odds, as a logarithm, of somebody of whom nothing was found


def said(word: str, source: str, because: str | None = None) -> Evidence:
    return Evidence(word, source, word=word, because=because)


def odds(found: float, near: float, role: float) -> float:
    """Of many words, so that the few found tell little by themselves."""
    likely = speaking(found, near, role, 12)
    return log(likely / (1 - likely))


@each_row("source", ["topic", "title"])
def test_a_word_of_the_challenge_in_the_profile_is_worth_two(source: str) -> None:
    assert points([said("pricing", source)]) == 2


@each_row("source", ["topic", "title"])
def test_a_related_word_in_the_profile_is_worth_one(source: str) -> None:
    assert points([said("margins", source, "pricing")]) == 1


@each_row("source", ["give", "note", "interaction", "loop"])
def test_a_word_in_a_text_is_worth_as_much_as_it_tells(source: str) -> None:
    assert points([said("pricing", source)]) == telling("pricing") > 0


@each_row("source", ["give", "note", "interaction", "loop"])
def test_a_related_word_in_a_text_is_worth_half_of_one(source: str) -> None:
    assert points([said("margins", source, "pricing")]) == 0.5


@each_row("source", ["company", "wants", "name", "role", "listens"])
def test_words_elsewhere_are_worth_nothing(source: str) -> None:
    assert points([said("pricing", source)]) == 0


def test_a_word_counts_once_where_it_counts_most() -> None:
    assert points([said("pricing", "note"), said("pricing", "topic"), said("pricing", "give")]) == 2


def test_evidence_without_a_word_is_worth_nothing() -> None:
    assert points([said("", "topic")]) == 0


def test_several_words_add_up() -> None:
    assert points([said("pricing", "topic"), said("margins", "title", "pricing")]) == 3


def test_of_whom_nothing_was_found_the_chance_is_slight() -> None:
    assert odds(0, 0, 0) == pytest.approx(NONE)


def test_each_point_raises_the_odds() -> None:
    assert odds(4, 0.3, 0) == pytest.approx(NONE + 4 * 0.95 + 0.3 * 10.7)


def test_likeness_raises_the_odds() -> None:
    assert odds(0, 0.5, 0) == pytest.approx(NONE + 0.5 * 10.7)


def test_a_role_raises_the_odds() -> None:
    assert odds(0, 0, 0.3) == pytest.approx(NONE + 0.3 * 4.9)


def test_words_tell_by_themselves_where_likeness_tells_against() -> None:
    assert speaking(1, -1, 0, 4) == pytest.approx(0.5 / 4)


def test_all_the_words_tell_no_more_than_an_even_speaking() -> None:
    assert speaking(9, -1, 0, 3) == 0.5


def test_a_single_word_is_counted_as_two() -> None:
    assert speaking(1, -1, 0, 1) == 0.25


def test_nobody_needs_more_than_twelve_words() -> None:
    assert speaking(6, -1, 0, 40) == 0.25


def test_where_likeness_is_unknown_a_role_tells() -> None:
    assert speaking(0, None, 0.5, 3) == pytest.approx(4.9 * 0.5 / 4)


def test_where_likeness_is_unknown_words_tell() -> None:
    assert speaking(2, None, 0.1, 4) == 0.25


def test_a_chance_is_never_above_one() -> None:
    assert speaking(12, 1, 1, 1) == pytest.approx(1 / (1 + exp(-(NONE + 12 * 0.95 + 10.2 + 4.9))))


def likely(covered: float = 0, meaning: float = 0, role: float = 0, likeness: float = 0, first: bool = False) -> float:
    """The odds as a logarithm."""
    found = chance(covered, meaning, role, likeness, first)
    return log(found / (1 - found))


def test_each_part_raises_the_odds_of_being_right_by_its_weight() -> None:
    assert likely() == pytest.approx(confidence.BIAS)
    assert likely(covered=1.5) - likely() == pytest.approx(1.5 * confidence.COVERED)
    assert likely(meaning=0.5) - likely() == pytest.approx(0.5 * confidence.MEANING)
    assert likely(role=0.2) - likely() == pytest.approx(0.2 * confidence.ROLE)
    assert likely(likeness=-0.3) - likely() == pytest.approx(-0.3 * confidence.LIKENESS)
    assert likely(first=True) - likely() == pytest.approx(confidence.FIRST)


def test_no_part_lowers_the_odds_of_being_right() -> None:
    weights = (confidence.COVERED, confidence.MEANING, confidence.ROLE, confidence.LIKENESS, confidence.FIRST)
    assert min(weights) > 0


def test_an_average_likeness_is_taken_where_none_is_known() -> None:
    assert chance(1, None, 0) == chance(1, AVERAGE, 0, AVERAGE_LIKENESS)


@each_row(
    ("likely", "word"),
    [
        (1.0, "strong"),
        (STRONG, "strong"),
        (STRONG - 0.001, "fair"),
        (FAIR, "fair"),
        (FAIR - 0.001, "weak"),
        (0, "weak"),
    ],
)
def test_a_chance_in_a_word(likely: float, word: str) -> None:
    assert fit(likely) == word


def test_the_words_go_from_sure_to_unsure() -> None:
    assert FITS == ("strong", "fair", "weak")
