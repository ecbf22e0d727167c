"""What must hold for every history: waiting never warms, contact always does, the order of logging does not matter."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.day.standing import Bond, silence, standing, tie, urgency
from netcrm.model.people import KINDS, STAGES, STATES

START = date(2020, 1, 1)
COOLING = ("warm", "due", "cold", "dormant")

spans = st.integers(0, 2000)
days = st.dates(START, START + timedelta(days=3000))
histories = st.lists(days, max_size=25)
contacts = st.lists(days, min_size=1, max_size=25)
bonds = st.builds(
    Bond,
    kind=st.sampled_from(KINDS),
    stage=st.sampled_from(STAGES),
    created_on=days,
    every_days=st.none() | st.integers(0, 3650),
    default=st.integers(0, 365),
    confidant=st.booleans(),
)
judged = st.builds(
    Bond,
    kind=st.sampled_from([kind for kind in KINDS if kind != "team"]),
    stage=st.sampled_from(["followed", "potential"]),
    created_on=days,
    every_days=st.none() | st.integers(1, 3650),
    default=st.integers(1, 365),
    confidant=st.booleans(),
)


def state(bond, history, today):
    return standing(bond, tie(history, bond, today), today).state


@given(judged, contacts, spans, spans)
def test_waiting_never_warms(bond, history, wait, longer):
    early = max(history) + timedelta(days=wait)
    before, after = state(bond, history, early), state(bond, history, early + timedelta(days=longer))
    assert COOLING.index(before) <= COOLING.index(after)


@given(judged, histories, days)
def test_a_contact_today_makes_any_tie_warm(bond, history, today):
    assert state(bond, [*history, today], today) == "warm"


@given(bonds, histories, days, days)
def test_no_log_moves_the_last_contact_backwards(bond, history, logged, today):
    before, after = tie(history, bond, today).last_on, tie([*history, logged], bond, today).last_on
    assert before is None or (after is not None and after >= before)


@given(bonds, histories.flatmap(lambda list_: st.tuples(st.just(list_), st.permutations(list_))), days)
def test_the_order_of_logging_does_not_matter(bond, told, today):
    history, shuffled = told
    assert tie(history, bond, today) == tie(shuffled, bond, today)


@given(judged, contacts, spans)
def test_a_tie_is_due_or_worse_exactly_from_its_due_day_on(bond, history, wait):
    today = max(history) + timedelta(days=wait)
    now = standing(bond, tie(history, bond, today), today)
    assert now.due is not None
    assert (now.state != "warm") == (today >= now.due)


@given(judged, contacts)
def test_the_due_day_is_the_first_day_that_is_due(bond, history):
    due = tie(history, bond, max(history)).due_on
    assert due is not None
    assert state(bond, history, due) != "warm"
    assert state(bond, history, due - timedelta(days=1)) == "warm"


@given(bonds, histories, days, spans)
def test_a_tie_stays_true_until_the_day_to_look_again(bond, history, today, later):
    kept = tie(history, bond, today)
    then = today + timedelta(days=later)
    if kept.recheck_on is not None:
        then = min(then, kept.recheck_on - timedelta(days=1))
    assert tie(history, bond, then) == kept


@given(bonds, histories, days)
def test_a_tie_recomputed_when_it_is_time_equals_one_from_scratch(bond, history, today):
    recheck = tie(history, bond, today).recheck_on or today
    reached = [day for day in history if day <= recheck]
    assert tie(history, bond, recheck)._replace(recheck_on=None) == tie(reached, bond, recheck)


@given(bonds, histories, days)
def test_the_chance_of_silence_lies_between_never_and_surely(bond, history, today):
    assert 0 < silence(bond, tie(history, bond, today), today) < 1


@given(bonds, histories, days)
def test_urgency_is_never_negative_or_nothing(bond, history, today):
    recent = len({day for day in history if 0 <= (today - day).days < 180})
    assert urgency(bond, tie(history, bond, today), recent, today) > 0


@given(bonds, histories, days)
def test_a_state_is_one_of_the_six_words(bond, history, today):
    assert state(bond, history, today) in STATES


@given(judged, histories, spans)
def test_a_learnt_pace_stays_within_the_bounds_of_the_kind(bond, history, wait):
    habit = bond._replace(every_days=None)
    logged = {START - timedelta(days=9), START - timedelta(days=5), START - timedelta(days=1), *history}
    silent = timedelta(days=wait)
    now = state(habit, logged, max(logged) + silent)
    assert now == "warm" or silent.days >= habit.default / 2
    assert now in ("warm", "due") or silent.days >= habit.default
    assert now != "warm" or silent.days < 2 * habit.default


@given(bonds, histories, days)
def test_the_reason_never_speaks_of_late_or_lost(bond, history, today):
    why = standing(bond, tie(history, bond, today), today).why
    assert why
    assert not {"late", "lost", "failed", "neglected"} & set(why.split())
