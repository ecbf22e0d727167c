"""What earlier asks tell of somebody."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.ask.earlier_help import Earlier, lately, load, received, supports, track, unfinished
from rows import each_row

TODAY = date(2026, 9, 22)
ASKS = st.lists(
    st.builds(
        Earlier,
        ref=st.just("a1"),
        about=st.just("pricing"),
        asked_on=st.none() | st.integers(0, 400).map(lambda days: TODAY - timedelta(days)),
        answered=st.booleans(),
        helped=st.sampled_from((None, "yes", "partly", "no")),
    ),
    max_size=12,
)


def ask(days: int | None = None, **more: object) -> Earlier:
    """Something asked so many days ago, None for what nobody asked."""
    on = None if days is None else TODAY - timedelta(days)
    return Earlier("a1", "pricing", asked_on=on, **more)


@each_row("helped, value", [((), 0), (("yes",), 1 / 3), (("no",), -1 / 3), (("partly",), 0), (("yes",) * 4, 2 / 3)])
def test_the_track_is_what_helped_less_what_did_not(helped, value):
    assert track([ask(helped=each) for each in helped]) == value


@each_row(
    "days, value", [((0,), 0.5), ((0, 0), 1), ((0, 0, 0), 1), ((30,), 0.25), ((90,), 0.0625), ((91,), 0), ((None,), 0)]
)
def test_asks_weigh_less_the_longer_they_are_ago(days, value):
    assert load([ask(each) for each in days], TODAY) == value


@given(ASKS)
def test_track_and_load_stay_within_their_bounds(asks):
    assert -1 < track(asks) < 1
    assert 0 <= load(asks, TODAY) <= 1


@given(ASKS, st.integers(1, 200))
def test_waiting_never_makes_an_ask_weigh_more(asks, days):
    assert load(asks, TODAY + timedelta(days)) <= load(asks, TODAY) + 1e-9


def test_the_newest_ask_is_told_first():
    old, new = ask(40), ask(3)
    assert lately([old, new, ask(120), ask()], TODAY) == (new, old)


@each_row(
    "one, count",
    [
        (ask(3, answered=True), 1),
        (ask(3), 0),
        (ask(answered=True), 0),
        (ask(answered=True, helped="yes"), 1),
        (ask(answered=True, helped="no"), 0),
    ],
)
def test_help_was_received_where_it_was_asked_for_or_helped(one, count):
    assert received([one]) == count


def test_a_kind_of_help_that_helped_with_the_like_is_one_they_give():
    helped = ask(kind="experience", helped="partly")
    assert supports([helped, ask(kind="emotional", helped="no"), helped], lambda about: 0.5) == ("experience",)


def test_what_helped_with_something_else_is_none_they_give():
    assert supports([ask(kind="experience", helped="yes")], lambda about: 0.2) == ()


def test_who_listened_well_does_so_in_anything():
    assert supports([ask(kind="emotional", helped="yes")], lambda about: 0.0) == ("emotional",)


def test_what_is_not_answered_or_not_told_is_unfinished():
    waiting, untold = ask(3), ask(3, answered=True, untold=True)
    assert unfinished([waiting, untold, ask(3, answered=True), ask()]) == (waiting, untold)
