"""Whose turn it is: nobody stands on an ignored page every morning, and everybody gets a row."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.day import rotation
from netcrm.engine.day.reminders import Candidate, Item
from netcrm.engine.day.standing import Bond, tie
from netcrm.model.people import Person, Ref
from netcrm.model.turns import Turn
from rows import each_row
from world import TODAY

DUE = TODAY - timedelta(3)


def row(number: int, kind: str = "reach_out") -> Item:
    ref = Ref(f"p{number}", f"P{number}", id=number)
    return Item(0, kind, ref, None, DUE, 0, "", None, "", f"p{number}")


def turn(mornings: int, ago: int = 1) -> Turn:
    return Turn(DUE, mornings, TODAY - timedelta(ago))


def keys(items) -> list[str]:
    return [item.key for item in items]


def test_where_nobody_was_shown_the_most_urgent_come_first():
    assert keys(rotation.turns([row(n) for n in range(6)], {}, {}, TODAY)) == [f"p{n}" for n in range(6)]


def test_every_second_row_is_for_whoever_was_shown_longest_ago():
    shown = {"p0": turn(2), "p1": turn(2), "p2": turn(2), "p3": turn(1, 4), "p4": turn(1, 5)}
    assert keys(rotation.turns([row(n) for n in range(5)], shown, {}, TODAY)) == ["p0", "p4", "p1", "p3", "p2"]


def test_whoever_was_shown_on_five_mornings_comes_after_those_who_were_not():
    shown = {"p0": turn(5), "p1": turn(4)}
    assert keys(rotation.turns([row(0), row(1)], shown, {}, TODAY)) == ["p1", "p0"]


def test_after_two_weeks_they_are_as_urgent_as_before():
    shown = {"p0": turn(5, 14), "p1": turn(4, 14)}
    assert keys(rotation.turns([row(0), row(1)], shown, {}, TODAY)) == ["p0", "p1"]


def test_whoever_was_shown_today_keeps_the_row():
    shown = {"p0": turn(5), "p3": turn(6, 0)}
    assert keys(rotation.turns([row(n) for n in range(4)], shown, {"p3": 1}, TODAY))[0] == "p3"


def test_one_to_get_to_know_gives_way_after_five_mornings():
    fresh = [row(n, "first_contact") for n in range(3)]
    assert keys(rotation.first_turns(fresh, {"p0": turn(4)}, {}, TODAY)) == ["p0", "p1", "p2"]
    assert keys(rotation.first_turns(fresh, {"p0": turn(5)}, {}, TODAY)) == ["p1", "p2", "p0"]


def test_where_sixty_wait_to_be_known_each_has_one_morning():
    fresh = [row(n, "first_contact") for n in range(60)]
    assert keys(rotation.first_turns(fresh, {"p0": turn(1)}, {}, TODAY))[0] == "p1"


@each_row(
    ("mornings", "ago", "shown"),
    [(4, 1, True), (5, 1, False), (5, 13, False), (5, 14, True), (6, 1, True), (10, 1, False), (5, 0, True)],
)
def test_one_to_get_to_know_rests_two_weeks_after_five_mornings_though_alone(mornings, ago, shown):
    before = {"p0": Turn(DUE, mornings, TODAY - timedelta(ago))}
    fresh = [row(0, "first_contact")]
    assert keys(rotation.first_turns(fresh, before, {}, TODAY, {"p0"})) == (["p0"] if shown else [])
    assert keys(rotation.first_turns(fresh, before, {}, TODAY)) == ["p0"]
    assert keys(rotation.first_turns(fresh, before, {"p0": 1}, TODAY, {"p0"})) == ["p0"]


def test_a_row_shown_again_counts_one_morning_more():
    after = rotation.after({"p1": turn(2)}, [row(1)], TODAY)
    assert after == {"p1": Turn(DUE, 3, TODAY)}


def test_a_second_look_on_the_same_day_counts_nothing():
    once = rotation.after({}, [row(1)], TODAY)
    assert rotation.after(once, [row(1)], TODAY) == once


def test_a_row_with_other_reasons_counts_as_well():
    assert rotation.after({}, [row(1)._replace(key="p1+")], TODAY) == {"p1": Turn(DUE, 1, TODAY)}


def test_a_contact_since_begins_anew():
    before = Turn(TODAY - timedelta(90), 5, TODAY - timedelta(60))
    assert rotation.after({"p1": before}, [row(1)], TODAY) == {"p1": Turn(DUE, 1, TODAY)}


def test_a_glance_at_another_day_is_no_turn_of_today():
    ahead = Turn(DUE, 1, TODAY + timedelta(30))
    assert rotation.after({"p1": ahead}, [row(1)], TODAY) == {"p1": Turn(DUE, 1, TODAY)}


def test_rows_that_are_nobody_to_reach_out_to_have_no_turns():
    assert rotation.after({}, [row(1, "birthday"), row(2, "advice")], TODAY) == {}


def test_who_was_not_seen_for_long_is_forgotten():
    assert rotation.after({"p1": turn(3, 61)}, [], TODAY) == {}


def test_whoever_was_put_off_has_a_turn_of_their_own_again():
    bond = Bond("mentor", "followed", date(2025, 1, 1), None, 45)
    known = tie([TODAY - timedelta(60)], bond, TODAY)
    shown = {"p1": Turn(known.due_on, 5, TODAY - timedelta(8))}
    woken = Person(1, "u", "p1", "P1", snoozed_until=TODAY)
    assert rotation.known(shown, [Candidate(woken, bond, known, 0)], TODAY) == {}
    assert rotation.known(shown, [Candidate(woken._replace(snoozed_until=None), bond, known, 0)], TODAY) == shown


def test_rows_stand_by_urgency_whoever_s_turn_it_is():
    items = [row(9, "birthday"), row(2), row(0), row(7, "advice"), row(1)]
    assert keys(rotation.by_urgency(items, ["p0", "p1", "p2"])) == ["p9", "p0", "p1", "p7", "p2"]


@given(st.integers(1, 40), st.dictionaries(st.integers(0, 40), st.tuples(st.integers(1, 9), st.integers(1, 70))))
def test_everybody_has_a_place_once(people, before):
    shown = {f"p{n}": turn(*known) for n, known in before.items()}
    items = [row(n) for n in range(people)]
    found = keys(rotation.turns(items, shown, {}, TODAY))
    assert (len(found), set(found)) == (people, set(keys(items)))


@pytest.mark.thorough
@given(st.integers(8, 150), st.integers(6, 7))
def test_over_sixty_ignored_mornings_everybody_has_been_shown(people, rows):
    shown: dict[str, Turn] = {}
    seen: set[str] = set()
    for morning in range(60):
        today = TODAY + timedelta(morning)
        page = rotation.turns([row(n) for n in range(people)], shown, {}, today)[:rows]
        shown = rotation.after(shown, page, today)
        seen |= set(keys(page))
    assert len(seen) == people
