"""Whom there was contact with again after a long silence."""

from datetime import date

from netcrm.engine.circle.revived import revived

SINCE = date(2026, 1, 1)


def test_a_contact_after_180_days_of_silence_revives_and_one_after_179_does_not() -> None:
    met = {date(2025, 8, 1): {"1"}, date(2025, 8, 2): {"2"}, date(2026, 1, 28): {"1", "2"}}
    assert revived(met, SINCE, (), 180) == {"1"}


def test_whoever_was_not_met_in_the_half_year_before_was_silent_for_longer() -> None:
    assert revived({date(2026, 1, 1): {"1"}}, SINCE, (), 180) == {"1"}


def test_somebody_new_is_not_revived_by_the_first_contact_but_may_be_by_a_later_one() -> None:
    met = {date(2026, 1, 5): {"1", "2"}, date(2026, 3, 1): {"2"}, date(2026, 9, 1): {"1", "2"}}
    assert revived(met, SINCE, {"1", "2"}, 180) == {"1", "2"}


def test_a_silence_that_ended_before_that_day_counts_for_nothing() -> None:
    met = {date(2025, 12, 30): {"1"}, date(2026, 1, 2): {"1"}}
    assert revived(met, SINCE, (), 180) == frozenset()
