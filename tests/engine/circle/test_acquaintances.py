"""What speaks for two people knowing each other, and how much it is worth."""

from datetime import date, timedelta

import pytest

from netcrm.engine.circle import acquaintances as know
from netcrm.engine.circle.acquaintances import Shared
from rows import each_row

TODAY = date(2026, 9, 22)
LONG_AGO = TODAY - timedelta(days=3650)


def test_a_talk_of_two_says_more_than_an_evening_of_twenty():
    two, twenty = (know.together([Shared(TODAY, size)], TODAY) for size in (2, 20))
    assert two.strength == pytest.approx(0.632, abs=0.001)
    assert twenty.strength == pytest.approx(0.051, abs=0.001)


def test_more_and_newer_says_more():
    once, twice = (know.together([Shared(TODAY, 3)] * times, TODAY).strength for times in (1, 2))
    assert once < twice
    assert know.together([Shared(LONG_AGO, 3)], TODAY).strength < once


def test_who_was_never_seen_together_is_no_evidence():
    assert know.together([], TODAY) is None


@each_row(
    ("shared", "told"),
    [
        ([Shared(TODAY, 3)], "seen together once"),
        ([Shared(TODAY, 3), Shared(LONG_AGO, 2)], "seen together 2 times"),
        ([Shared(TODAY, 12)], "seen together once, among 12"),
    ],
)
def test_it_is_told_how_often(shared, told):
    assert know.together(shared, TODAY).text == told


def test_what_was_said_counts_more_than_what_was_seen_once_and_that_more_than_a_guess():
    said, seen = know.stated(None, TODAY, TODAY), know.together([Shared(TODAY, 3)], TODAY)
    guess = know.fellows("TechHub", 30)
    assert said.strength > seen.strength > guess.strength


def test_the_larger_the_house_the_less_it_says():
    assert know.colleagues("Krones", 2).strength > know.colleagues("Krones", 40).strength


def test_evidence_adds_up_and_is_never_certain():
    one = know.stated("worked together", TODAY, TODAY)
    assert one.strength < know.strength([one, one]) <= 0.95
    assert know.strength([]) == 0


@each_row(
    ("state", "stage", "known"),
    [
        ("warm", "followed", True),
        (None, "followed", True),
        (None, "known", True),
        (None, "potential", False),
        ("dormant", "potential", True),
    ],
)
def test_whom_i_want_to_get_to_know_leads_nowhere(state, stage, known):
    assert (know.mine(state, stage) > 0) is known


def test_a_warm_tie_is_worth_more_than_a_dormant_one():
    assert know.mine("warm", "followed") > know.mine("dormant", "followed") > know.mine(None, "known")
