"""The strongest chain to everybody at once."""

from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.circle.paths import chains
from netcrm.engine.circle.reach import Circle, Reach, reached

ONE, TWO, THREE, FOUR = 1, 2, 3, 4


def test_whom_you_know_is_one_step_away():
    assert reached({ONE: 0.5, TWO: 0.0}, (), ()) == {ONE: Reach(1, None, 0.5)}


def test_a_strong_way_through_somebody_comes_before_a_weak_one_of_your_own():
    assert reached({ONE: 0.9, TWO: 0.15}, [(ONE, TWO, 0.8)], ())[TWO] == Reach(2, ONE, 0.9 * 0.8)


def test_whom_you_know_yourself_stays_one_step_away_and_the_stronger_way_is_told_beside_it():
    ways = reached({ONE: 0.9, TWO: 0.35}, [(ONE, TWO, 0.8), (TWO, THREE, 0.8)], (), known=(ONE, TWO))
    assert ways[TWO] == Reach(1, None, 0.35, stronger=ONE)
    assert ways[ONE] == Reach(1, None, 0.9)
    assert ways[THREE] == Reach(2, TWO, 0.35 * 0.8)


def test_whoever_of_a_circle_is_reached_leads_to_the_others():
    ways = reached({ONE: 0.5, TWO: 0.9}, (), [Circle((ONE, TWO, THREE, FOUR), 0.5)])
    assert {person: way.through for person, way in ways.items()} == {ONE: None, TWO: None, THREE: TWO, FOUR: TWO}


def test_who_is_said_not_to_know_somebody_does_not_lead_there():
    apart = {TWO: {THREE}, THREE: {TWO}}
    circle = Circle((ONE, TWO, THREE), 0.5)
    assert reached({ONE: 0.5, TWO: 0.9}, (), [circle], apart)[THREE].through == ONE
    assert THREE not in reached({TWO: 0.9}, (), [circle._replace(people=(TWO, THREE))], apart)


def test_nobody_is_reached_from_nowhere():
    assert reached({}, [(ONE, TWO, 0.9)], [Circle((THREE, FOUR), 0.5)]) == {}


SHARES = st.sampled_from((0.15, 0.3, 0.5, 0.8, 0.9))
PEOPLE = st.integers(1, 5)


@given(
    st.dictionaries(PEOPLE, SHARES),
    st.dictionaries(st.tuples(PEOPLE, PEOPLE).filter(lambda two: two[0] < two[1]), SHARES),
)
def test_it_is_the_chain_that_path_finds_where_that_has_at_most_four_steps(own, pairs):
    near = {person: {} for person in range(1, 6)}
    for (one, other), share in pairs.items():
        near[one][other] = near[other][one] = share
    ways = reached(own, ((*two, share) for two, share in pairs.items()), ())
    for person in near:
        best, _ = chains(person, near.__getitem__, lambda one: own.get(one, 0.0))
        if person not in ways:
            assert best is None
        elif ways[person].step <= 4:
            assert best is not None
            assert abs(best.strength - ways[person].strength) < 1e-9
