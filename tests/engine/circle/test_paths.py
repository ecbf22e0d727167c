"""The strongest and the shortest chain of people to somebody."""

from itertools import pairwise, permutations
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.circle.paths import LONGEST, Chain, chains

GOAL = 0


def found(mine, *pairs):
    """The chains to GOAL where these pairs know each other so surely, and I know these people so well."""
    near = {}
    for one, other, share in pairs:
        near.setdefault(one, {})[other] = near.setdefault(other, {}).setdefault(one, share) or share
    return chains(GOAL, lambda person: near.get(person, {}), lambda person: mine.get(person, 0.0))


def test_somebody_i_know_is_reached_at_once():
    assert found({0: 0.5}) == (Chain((0,), 0.5), Chain((0,), 0.5))


def test_nobody_leads_to_whom_nobody_knows():
    assert found({1: 0.9}) == (None, None)


def test_the_strongest_chain_may_be_longer_than_the_shortest():
    best, short = found({1: 0.3, 3: 0.9}, (0, 1, 0.3), (0, 2, 0.9), (2, 3, 0.9))
    assert (best.people, short.people) == ((3, 2, 0), (1, 0))


def test_a_chain_has_no_more_hops_than_a_favour_travels():
    row = [(at, at + 1, 0.9) for at in range(6)]
    assert found({LONGEST - 1: 0.9}, *row)[0].people == (3, 2, 1, 0)
    assert found({LONGEST: 0.9}, *row) == (None, None)


def test_a_long_strong_way_does_not_hide_a_short_one_to_the_same_person():
    best, _ = found({4: 0.9}, (0, 1, 0.9), (1, 2, 0.9), (2, 3, 0.9), (0, 3, 0.3), (3, 4, 0.9))
    assert best.people == (4, 3, 0)


@given(st.dictionaries(st.tuples(st.integers(0, 5), st.integers(0, 5)), st.floats(0.2, 0.9), max_size=12),
       st.dictionaries(st.integers(1, 5), st.floats(0.2, 0.9), max_size=3))  # fmt: skip
def test_it_is_what_trying_every_chain_finds(shares, mine):
    pairs = {frozenset(pair): share for pair, share in shares.items() if pair[0] != pair[1]}
    best, _ = found(mine, *((*sorted(pair), share) for pair, share in pairs.items()))
    tried = [
        mine[chain[0]] * prod(pairs.get(frozenset(hop), 0.0) for hop in pairwise(chain))
        for size in range(1, LONGEST)
        for chain in ((*those, GOAL) for those in permutations(range(1, 6), size))
        if chain[0] in mine
    ]
    most = max(tried, default=0.0)
    assert (best.strength if best else 0.0) == pytest.approx(most)
