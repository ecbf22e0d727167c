"""Which copies of a book stay."""

from collections.abc import Iterable
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from netcrm.flows.keep.backups import BEFORE, DAILY, kept

TODAY = date(2026, 9, 22)
TIMES = st.builds(
    lambda days, hour, why: ((TODAY - timedelta(days)).isoformat() + f"T{hour:02}:00:00", why),
    st.integers(0, 900), st.integers(0, 23), st.sampled_from((DAILY, *BEFORE)),
)  # fmt: skip


def at(days: int, hour: int = 9, why: str = DAILY) -> tuple[str, str]:
    return (TODAY - timedelta(days)).isoformat() + f"T{hour:02}:00:00", why


def days_of(copies: Iterable[tuple[str, str]]) -> list[int]:
    return sorted((TODAY - date.fromisoformat(when[:10])).days for when, _ in copies)


def test_of_two_years_of_mornings_a_week_of_days_four_weeks_and_twelve_months_stay() -> None:
    stay = days_of(kept([at(days) for days in range(730)], TODAY))
    # Tuesday 22 September: the days, then the Sundays, then the last days of the months before
    assert stay[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert stay[7:9] == [9, 16]
    assert stay[9:12] == [22, 53, 84]
    assert len(stay) == 7 + 2 + 11


def test_a_book_that_is_seldom_written_keeps_its_last_seven_copies() -> None:
    assert len(kept([at(days) for days in range(0, 90, 10)], TODAY)) == 7


def test_what_was_before_a_day_of_merging_stays_with_the_newest() -> None:
    merges = [at(0, hour, BEFORE[1]) for hour in range(8, 18)]
    assert kept([*merges, at(0, 7)], TODAY) == {merges[0], merges[-1], at(0, 7)}


@given(st.lists(TIMES, min_size=1, max_size=60))
def test_the_newest_copy_always_stays_and_no_more_than_a_book_has_room_for(copies: list[tuple[str, str]]) -> None:
    stay = kept(copies, TODAY)
    assert max(copies) in stay
    assert set(stay) <= set(copies)
    assert len(stay) <= 7 + 4 + 12 + 2 * 4 * 7


@given(st.lists(TIMES, max_size=60))
def test_what_stayed_once_stays_when_it_is_looked_at_again(copies: list[tuple[str, str]]) -> None:
    stay = kept(copies, TODAY)
    assert kept(list(stay), TODAY) == stay
