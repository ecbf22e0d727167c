"""Where people stand in the drawing of the circle."""

from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.circle.layout import layout

SIZES = st.lists(st.integers(1, 40), max_size=4)


def tiers(sizes):
    return [[f"{tier}-{at}" for at in range(size)] for tier, size in enumerate(sizes)]


def far(found, one):
    return hypot(found.places[one].x / found.wider, found.places[one].y)


@pytest.mark.thorough
@given(SIZES)
def test_everybody_has_a_place_of_their_own_and_room_for_a_name(sizes):
    found = layout(tiers(sizes), {}, ())
    places = list(found.places.values())
    assert len(places) == len(set(places)) == sum(sizes)
    for at, one in enumerate(places):
        for other in places[at + 1 :]:
            assert abs(one.x - other.x) >= 50 or abs(one.y - other.y) >= 30
            assert abs(one.x - other.x) >= 100 or abs(one.y - other.y) >= 30


@given(SIZES)
def test_each_band_lies_outside_the_one_before(sizes):
    found = layout(tiers(sizes), {}, ())
    least = 0.0
    for tier, reach in zip(tiers(sizes), found.bands, strict=True):
        assert all(least < far(found, one) < reach for one in tier)
        least = reach


def test_you_have_room_in_the_middle():
    found = layout(tiers([30]), {}, ())
    assert min(far(found, one) for one in found.places) > 60


def test_the_same_circle_is_drawn_the_same():
    asked = tiers([20, 9]), {"1-0": "0-3"}, [("0-1", "0-7")]
    assert layout(*asked) == layout(*asked)


def test_whoever_is_reached_through_somebody_stands_on_their_side():
    found = layout(tiers([12, 3]), {"1-0": "0-2", "1-1": "0-5", "1-2": "0-9"}, ())
    for one, other in (("1-0", "0-2"), ("1-1", "0-5"), ("1-2", "0-9")):
        outer, inner = found.places[one], found.places[other]
        assert outer.x * inner.x + outer.y * inner.y > 0


def test_those_who_know_each_other_stand_nearer_than_others():
    tied = [(f"0-{at}", f"0-{at + 10}") for at in range(10)]
    found = layout(tiers([20]), {}, tied)
    gap = [hypot(*(a - b for a, b in zip(found.places[x], found.places[y], strict=True))) for x, y in tied]
    apart = layout(tiers([20]), {}, ())
    before = [hypot(*(a - b for a, b in zip(apart.places[x], apart.places[y], strict=True))) for x, y in tied]
    assert sum(gap) < sum(before)


def test_nobody_is_no_drawing():
    assert layout([], {}, ()).places == {}
