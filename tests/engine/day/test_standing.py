"""How a tie stands: the numbers the design promises, the bounds of the kind, and the words shown."""

from datetime import date, timedelta

import pytest

from netcrm.engine.day.standing import Bond, default_days, silence, standing, tie, urgency
from netcrm.model.people import Every, Standing
from rows import each_row
from world import TODAY

ADDED = date(2025, 1, 1)


def bond(kind="mentor", stage="followed", every=None, default=45, confidant=False, created=ADDED):
    return Bond(kind, stage, created, every, default, confidant)


def history(*gaps, silent=0):
    days = [TODAY - timedelta(days=silent)]
    for gap in reversed(gaps):
        days.append(days[-1] - timedelta(days=gap))
    return days


def stands(days, of=None, today=TODAY) -> Standing:
    of = of or bond()
    return standing(of, tie(days, of, today), today)


THREE_WEEKLY = history(*[21] * 9, silent=63)
ADVISOR = bond("advisor", default=60)


def test_ten_contacts_every_three_weeks_have_a_pace_of_24_days():
    assert stands(THREE_WEEKLY, ADVISOR).usual_days == 24


def test_after_63_days_of_silence_that_pace_is_passed_2_6_times():
    assert stands(THREE_WEEKLY, ADVISOR).ratio == pytest.approx(2.6, abs=0.05)


def test_they_stay_silent_for_two_more_gaps_in_44_of_100_cases():
    assert silence(ADVISOR, tie(THREE_WEEKLY, ADVISOR, TODAY), TODAY) == pytest.approx(0.44, abs=0.005)


@each_row(("every", "ratio"), [(90, 0.7), (30, 2.1)])
def test_a_wish_of_ones_own_judges_instead_of_the_pace(every, ratio):
    assert stands(THREE_WEEKLY, bond("advisor", every=every, default=60)).ratio == pytest.approx(ratio, abs=0.05)


def test_a_habit_that_slowed_from_weekly_to_monthly_counts_what_is_recent_more():
    slowed = stands(history(*[7] * 19, *[30] * 2, silent=25), ADVISOR)
    assert (slowed.usual_days, round(slowed.ratio or 0, 1)) == (11, 2.4)


def test_two_contacts_on_one_day_are_one_contact_day():
    assert tie(THREE_WEEKLY * 2, ADVISOR, TODAY) == tie(THREE_WEEKLY, ADVISOR, TODAY)


def test_a_planned_meeting_is_no_contact_before_its_day():
    planned = tie([*THREE_WEEKLY, TODAY + timedelta(days=3)], ADVISOR, TODAY)
    assert planned._replace(recheck_on=None) == tie(THREE_WEEKLY, ADVISOR, TODAY)


def test_the_next_planned_meeting_is_the_day_to_look_again():
    ahead = [TODAY + timedelta(days=9), TODAY + timedelta(days=3)]
    assert tie([*THREE_WEEKLY, *ahead], ADVISOR, TODAY).recheck_on == TODAY + timedelta(days=3)


def test_without_a_planned_meeting_there_is_no_day_to_look_again():
    assert tie(THREE_WEEKLY, ADVISOR, TODAY).recheck_on is None


@each_row(
    ("silent", "state"),
    [(0, "warm"), (44, "warm"), (45, "due"), (89, "due"), (90, "cold"), (179, "cold"), (180, "dormant")],
)
def test_one_contact_is_judged_by_the_rhythm_of_the_kind(silent, state):
    assert stands(history(silent=silent)).state == state


@each_row(("silent", "state"), [(59, "warm"), (60, "due"), (120, "cold"), (239, "cold"), (240, "dormant")])
def test_a_wish_is_due_once_over_cold_at_twice_and_dormant_at_four_times(silent, state):
    assert stands(history(10, 10, 10, silent=silent), bond(every=60)).state == state


@each_row(("silent", "state"), [(89, "warm"), (90, "due"), (180, "cold"), (360, "dormant")])
def test_one_long_gap_seen_is_a_kinder_measure_than_the_kind(silent, state):
    # The pace of one gap of 180 days shrinks to the geometric mean with 45: 90 days.
    assert stands(history(180, silent=silent)).state == state


@each_row(
    ("silent", "state"), [(41, "warm"), (42, "due"), (104, "due"), (105, "cold"), (179, "cold"), (180, "dormant")]
)
def test_a_learnt_pace_is_due_at_twice_and_cold_at_five_times(silent, state):
    assert stands(history(*[21] * 9, silent=silent), bond(default=21)).state == state


def test_rounding_gives_no_extra_day_when_the_one_gap_equals_the_rhythm():
    due = {gap: stands(history(gap), bond(default=gap)).due for gap in range(2, 90)}
    assert due == {gap: TODAY + timedelta(days=gap) for gap in range(2, 90)}


def test_a_habit_becomes_dormant_only_at_eight_times_its_pace():
    slow = bond("other", default=45)
    assert [stands(history(*[45] * 5, silent=days), slow).state for days in (359, 360)] == ["cold", "dormant"]


def test_a_fortnight_of_meetings_is_not_due_before_half_the_rhythm():
    assert [stands(history(2, 3, 2, 3, 2, 3, silent=days)).state for days in (22, 23)] == ["warm", "due"]


def test_a_fortnight_of_meetings_is_not_cold_before_the_rhythm():
    assert [stands(history(2, 3, 2, 3, 2, 3, silent=days)).state for days in (44, 45)] == ["due", "cold"]


def test_three_meetings_in_a_week_are_no_habit_of_days():
    assert stands(history(2, 3)).usual_days == 14


@each_row(("kind", "default", "usual"), [("other", 90, 33), ("friend", 30, 14), ("family", 14, 8)])
def test_three_days_running_are_one_burst(kind, default, usual):
    assert stands(history(1, 1), bond(kind, default=default)).usual_days == usual


def test_monday_wednesday_and_friday_are_a_habit_of_days():
    assert stands(history(*[2, 2, 3] * 20)).usual_days == 4


@each_row("gap", [7, 10, 21])
def test_a_gap_of_a_week_or_more_counts_whole(gap):
    known = tie(history(gap), bond(), TODAY)
    assert known.pace == pytest.approx((45 * gap) ** 0.5)


def test_a_gap_of_a_day_counts_a_seventh_in_the_pace_and_whole_as_evidence():
    known = tie(history(1), bond(), TODAY)
    assert known.pace == pytest.approx(45 ** (7 / 8))
    assert (known.gaps, known.gap_days) == (1, 1)


def test_a_slow_habit_is_due_at_the_latest_after_two_rhythms():
    assert [stands(history(*[200] * 6, silent=days)).state for days in (89, 90)] == ["warm", "due"]


def test_nothing_is_dormant_within_half_a_year():
    assert stands(history(silent=179), bond("family", default=14)).state == "cold"


def test_someone_never_logged_is_new():
    assert stands([]).state == "new"


def test_someone_you_follow_comes_up_once_their_first_rhythm_is_over():
    assert stands([]).due == ADDED + timedelta(days=45)


def test_someone_you_want_to_know_comes_up_from_the_first_day():
    assert stands([], bond(stage="potential")).due == ADDED


def test_waiting_for_a_first_contact_is_measured_in_rhythms_since_the_day_added():
    assert stands([], bond(created=TODAY - timedelta(days=90))).ratio == 2


@each_row(
    "nobody",
    [
        bond(stage="known"),
        bond(stage="archived"),
        bond(every=0),
        bond(default=0),
        bond("team", default=0),
        bond("team", default=45),
    ],
)
@each_row("days", [[], history(5, 5, 5, silent=100)])
def test_nobody_nags_for_those_outside_your_day_or_without_a_rhythm(nobody, days):
    off = stands(days, nobody)
    assert (off.state, off.due, off.ratio) == ("off", None, None)


def test_a_co_founder_with_a_wish_of_your_own_is_judged_by_it():
    assert stands(history(silent=8), bond("team", every=7, default=0)).state == "due"


def test_a_wish_of_your_own_wakes_a_kind_set_to_never():
    assert stands(history(silent=8), bond(every=7, default=0)).state == "due"


def test_someone_off_still_shows_when_you_were_last_in_touch():
    assert stands(history(silent=8), bond(every=0)).last == TODAY - timedelta(days=8)


@each_row(
    ("of", "every"),
    [
        (bond(), Every(45, "kind")),
        (bond(every=60), Every(60, "person")),
        (bond(every=0), Every(None, "never")),
        (bond("team", default=0), Every(None, "never")),
    ],
)
def test_every_says_whose_wish_it_is(of, every):
    assert stands([], of).every == every


def test_two_contacts_are_no_habit_yet():
    assert stands(history(20)).usual_days is None


@each_row(
    ("kind", "confidant", "settings", "days"),
    [
        ("mentor", False, {}, 45),
        ("mentor", True, {}, 21),
        ("family", True, {}, 14),
        ("mentor", False, {"mentor": 30}, 30),
        ("mentor", False, {"peer": 30}, 45),
        ("mentor", True, {"mentor": 0}, 0),
        ("team", False, {}, 0),
        ("team", True, {"team": 30}, 0),
    ],
)
def test_the_rhythm_of_a_kind(kind, confidant, settings, days):
    assert default_days(kind, confidant, settings) == days


@each_row(
    ("days", "of", "why"),
    [
        ([], bond(), "nothing logged yet"),
        ([], bond(stage="known"), "nothing logged yet"),
        (history(silent=0), bond(), "in touch today"),
        (history(*[21] * 9, silent=1), bond(), "in touch yesterday"),
        (history(silent=12), bond(), "12 days, mentors every 45"),
        (history(silent=50), bond("family", default=14), "50 days, family every 14"),
        (history(silent=50), bond(default=21, confidant=True), "50 days, confidants every 21"),
        (history(*[21] * 9, silent=50), bond(), "50 days, usually every 3 weeks"),
        (history(*[21] * 9, silent=12), bond(), "12 days, usually every 3 weeks"),
        (history(silent=74), bond(every=60), "74 days, you wanted every 60"),
        (history(silent=1), bond(every=1), "yesterday, you wanted every day"),
        (history(silent=150), bond(every=60), "5 months, you wanted every 2 months"),
        (history(silent=800), bond(every=60), "2 years, you wanted every 2 months"),
        (history(*[200] * 6, silent=95), bond(), "95 days, mentors every 45"),
        (history(*[21] * 9, silent=50), bond(stage="known"), "50 days, usually every 3 weeks"),
        (history(silent=50), bond(every=0), "50 days"),
    ],
)
def test_the_reason_is_said_in_a_few_kind_words(days, of, why):
    assert stands(days, of).why == why


def test_half_a_contact_in_three_rhythms_is_all_that_is_known_of_a_stranger():
    added_today = bond(created=TODAY)
    expected = (135.5 / (135.5 + 90)) ** 0.5
    assert silence(added_today, tie([], added_today, TODAY), TODAY) == pytest.approx(expected)


def test_evidence_lasts_a_month_even_for_daily_talks():
    assert tie(history(*[1] * 40), ADVISOR, TODAY).half_life == 30


@each_row(("every", "horizon"), [(3, 14), (20, 40), (120, 180)])
def test_silence_looks_ahead_two_wished_spans_between_two_weeks_and_half_a_year(every, horizon):
    of = bond(every=every)
    known = tie(THREE_WEEKLY, of, TODAY)
    assert silence(of, known, TODAY) == silence(of, known, TODAY, horizon)


def test_longer_silence_is_less_likely():
    known = tie(THREE_WEEKLY, ADVISOR, TODAY)
    assert silence(ADVISOR, known, TODAY, 30) > silence(ADVISOR, known, TODAY, 60)


def test_urgency_is_silence_times_the_root_of_the_rate_times_the_weight():
    expected = silence(ADVISOR, tie(THREE_WEEKLY, ADVISOR, TODAY), TODAY) * (6 / 180) ** 0.5 * 1.3
    assert urgency(ADVISOR, tie(THREE_WEEKLY, ADVISOR, TODAY), 6, TODAY) == pytest.approx(expected)


def test_the_rate_of_a_young_tie_counts_from_its_first_contact():
    young, of = history(10, silent=30), bond("friend", default=30)
    expected = silence(of, tie(young, of, TODAY), TODAY) * (2 / 40) ** 0.5
    assert urgency(of, tie(young, of, TODAY), 2, TODAY) == pytest.approx(expected)


def test_nobody_is_worth_less_than_one_contact_a_year():
    long_ago = history(silent=400)
    expected = silence(ADVISOR, tie(long_ago, ADVISOR, TODAY), TODAY) * (1 / 365) ** 0.5 * 1.3
    assert urgency(ADVISOR, tie(long_ago, ADVISOR, TODAY), 0, TODAY) == pytest.approx(expected)


@each_row(("kind", "weight"), [("advisor", 1.3), ("peer", 1.1), ("investor", 1.1), ("other", 0.8)])
def test_some_kinds_weigh_more_than_others(kind, weight):
    known = tie(THREE_WEEKLY, bond(kind), TODAY)
    assert urgency(bond(kind), known, 3, TODAY) == pytest.approx(weight * urgency(bond("friend"), known, 3, TODAY))


def test_a_confidant_comes_a_fifth_higher():
    trusted = ADVISOR._replace(confidant=True)
    plain = urgency(ADVISOR, tie(THREE_WEEKLY, ADVISOR, TODAY), 3, TODAY)
    assert urgency(trusted, tie(THREE_WEEKLY, trusted, TODAY), 3, TODAY) == pytest.approx(1.2 * plain)


def test_a_rhythm_longer_than_the_calendar_is_due_on_its_last_day():
    assert stands(history(), bond(every=10**9)).due == date.max


@each_row(
    ("kind", "days"),
    [
        *(("mentor", 45), ("advisor", 60), ("peer", 45), ("investor", 60), ("customer", 45), ("partner", 45)),
        *(("friend", 30), ("family", 14), ("other", 90), ("team", 0), ("a kind of later years", 90)),
    ],
)
def test_every_kind_has_a_rhythm_of_its_own(kind, days):
    assert default_days(kind, confidant=False) == days


@each_row("kind", ["mentor", "customer", "partner", "team"])
def test_a_kind_weighs_as_much_wherever_it_stands(kind):
    known, weight = tie(THREE_WEEKLY, bond(kind), TODAY), {"mentor": 1.3}.get(kind, 1)
    assert urgency(bond(kind), known, 3, TODAY) == pytest.approx(weight * urgency(bond("friend"), known, 3, TODAY))


def test_the_rate_counts_no_more_than_half_a_year():
    expected = silence(ADVISOR, tie(THREE_WEEKLY, ADVISOR, TODAY), TODAY) * (90 / 180) ** 0.5 * 1.3
    assert urgency(ADVISOR, tie(THREE_WEEKLY, ADVISOR, TODAY), 90, TODAY) == pytest.approx(expected)


def test_a_tie_begun_today_counts_as_one_day_old():
    begun = tie([TODAY], ADVISOR, TODAY)
    expected = silence(ADVISOR, begun, TODAY) * 1.3
    assert urgency(ADVISOR, begun, 1, TODAY) == pytest.approx(expected)


def test_somebody_never_met_counts_from_the_day_added():
    waiting = bond("friend", default=30, created=TODAY - timedelta(days=50))
    expected = silence(waiting, tie([], waiting, TODAY), TODAY) * (2 / 50) ** 0.5
    assert urgency(waiting, tie([], waiting, TODAY), 2, TODAY) == pytest.approx(expected)


def test_a_contact_today_is_half_a_day_of_silence():
    assert stands([TODAY], bond(every=1)).ratio == 0.5


def test_after_ten_weekly_talks_evidence_fades_by_half_in_twelve_gaps():
    weekly = tie(history(*[7] * 9), bond(every=7), TODAY)
    assert weekly.half_life == pytest.approx(12 * 7)


def test_the_pace_leans_on_the_rhythm_and_on_each_gap_the_less_the_older_it_is():
    # One gap of 10 days, 40 before it: (14 * 10 ** 1 * 40 ** w) ** (1 / (2 + w)), w = 2 ** (-10 / 210.8).
    known = tie(history(40, 10), bond(every=14), TODAY)
    half_life = 12 * (14 * 10 * 40) ** (1 / 3)
    weight = 2 ** (-10 / half_life)
    assert known.half_life == pytest.approx(half_life)
    assert known.gaps == pytest.approx(1 + weight)
    assert known.gap_days == pytest.approx(10 + 40 * weight)
    assert known.pace == pytest.approx((14 * 10 * 40**weight) ** (1 / (2 + weight)))


def test_a_tie_holds_its_first_and_last_contact_day_and_how_many_there_were():
    known = tie(history(40, 10), ADVISOR, TODAY)
    assert (known.n, known.first_on, known.last_on) == (3, TODAY - timedelta(days=50), TODAY)


def test_a_tie_without_contact_holds_no_days():
    assert tie([], ADVISOR, TODAY)[:3] == (0, None, None)


def test_a_standing_says_the_days_of_silence():
    assert (stands(history(silent=12)).days, stands([]).days) == (12, None)


def test_before_its_first_contact_a_tie_told_for_a_day_ahead_has_no_negative_silence():
    known = tie([TODAY], ADVISOR, TODAY)
    assert standing(ADVISOR, known, TODAY - timedelta(days=3)).days == 0


@each_row(
    ("silent", "said"),
    [
        (2, "2 days"),
        (119, "119 days"),
        (120, "4 months"),
        (137, "5 months"),
        (729, "24 months"),
        (730, "2 years"),
        (913, "2 years"),
        (914, "3 years"),
    ],
)
def test_long_silence_is_told_in_months_and_then_in_years(silent, said):
    assert stands(history(silent=silent), bond(every=400)).why == f"{said}, you wanted every " + (
        "400" if silent < 120 else "400 days"
    )


@each_row(
    ("days", "of", "why"),
    [
        (history(silent=1), bond(every=0), "in touch yesterday"),
        (history(silent=2), bond(every=0), "2 days"),
        (history(silent=2), bond(), "2 days, mentors every 45"),
        (history(silent=50), bond(confidant=True), "50 days, mentors every 45"),
        (history(silent=50), bond(default=21), "50 days, mentors every 21"),
        (history(silent=50), bond("family", default=14, confidant=True), "50 days, family every 14"),
        (history(silent=50), bond("customer"), "50 days, customers every 45"),
        (history(silent=119), bond(), "119 days, mentors every 45"),
        (history(silent=120), bond(), "4 months, mentors every 45 days"),
        (history(silent=60), bond(every=1), "60 days, you wanted every day"),
        (history(silent=60), bond(every=2), "60 days, you wanted every 2"),
        (history(silent=60), bond(every=0), "60 days"),
        (history(*[21] * 9, silent=50), bond(every=0), "50 days, usually every 3 weeks"),
    ],
)
def test_the_reason_names_the_wish_the_habit_or_the_kind(days, of, why):
    assert stands(days, of).why == why


def test_silence_without_a_wish_looks_two_paces_ahead():
    known = tie(THREE_WEEKLY, ADVISOR, TODAY)
    assert silence(ADVISOR, known, TODAY) == silence(ADVISOR, known, TODAY, 2 * known.pace)


def test_the_chance_of_silence_is_that_of_the_formula():
    of = bond(every=10)
    known = tie(history(40, 10, silent=20), of, TODAY)
    fade = 2 ** (-20 / known.half_life)
    scale = 3 * 10 + known.gap_days * fade + 20
    assert silence(of, known, TODAY, 30) == pytest.approx((scale / (scale + 30)) ** (0.5 + known.gaps * fade))


def test_a_kind_without_a_rhythm_is_learnt_from_one_of_ninety_days():
    none = bond(default=0)
    assert tie(history(90), none, TODAY).pace == pytest.approx(90)
