"""The rows of the day: what comes up, in which order, one row a person, and what private things say."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.day import reminders
from netcrm.engine.day.reminders import Item
from netcrm.model.history import Interaction, Loop
from netcrm.model.people import Met, Person, Ref
from world import TODAY

MARIA = Ref("maria-chen", "Maria Chen", "mentor", 1)
DEV = Ref("dev-patel", "Dev Patel", "advisor", 2)


def day(offset: int) -> date:
    return TODAY + timedelta(days=offset)


def loop(number=1, due=None, opened=0, kind="promise", person=MARIA, text="the deck", **more) -> Loop:
    on = day(due) if due is not None else None
    return Loop(f"o{number}", "u", kind, person, text, on, max(0, -(due or 0)), day(opened), **more)


def row(key: str, kind: str = "reach_out", person: Ref | None = MARIA) -> Item:
    return Item(0, kind, person, None, None, 0, "", None, "", key)


def keys(items) -> list[str]:
    return [item.key for item in items]


def test_a_promise_due_tomorrow_does_not_come_up_today():
    assert reminders.promised([loop(due=1)], TODAY) == ()


def test_a_promise_due_tomorrow_comes_up_when_looking_a_day_ahead():
    assert keys(reminders.promised([loop(due=1)], TODAY, ahead=1)) == ["o1"]


def test_the_latest_promise_stands_first():
    assert keys(reminders.promised([loop(1, due=0), loop(2, due=-9), loop(3, due=-2)], TODAY)) == ["o2", "o3", "o1"]


def test_my_promises_stand_before_what_i_wait_for():
    assert keys(reminders.promised([loop(1, due=-9, kind="waiting"), loop(2, due=0)], TODAY)) == ["o2", "o1"]


def test_a_promise_without_a_date_comes_up_after_a_week():
    opened = [loop(1, opened=-6), loop(2, opened=-7)]
    assert keys(reminders.promised(opened, TODAY)) == ["o2"]


def test_something_waited_for_without_a_date_comes_up_after_two_weeks():
    opened = [loop(1, opened=-13, kind="waiting"), loop(2, opened=-14, kind="waiting")]
    assert keys(reminders.promised(opened, TODAY)) == ["o2"]


def test_a_snoozed_promise_rests_until_its_day():
    asleep, awake = loop(1, due=-1, snoozed_until=day(1)), loop(2, due=-1, snoozed_until=day(0))
    assert keys(reminders.promised([asleep, awake], TODAY)) == ["o2"]


def test_a_private_promise_says_only_that_it_is_there():
    (item,) = reminders.promised([loop(due=0, text="the severance offer", private=True)], TODAY)
    assert "severance" not in str(item)
    assert item.why == "a private promise"


@given(st.lists(st.tuples(st.integers(-400, 400), st.integers(-400, 0)), max_size=12), st.integers(0, 300))
def test_looking_further_ahead_hides_no_promise(dues, ahead):
    loops = [loop(n, due=due, opened=min(due, opened)) for n, (due, opened) in enumerate(dues, 1)]
    assert set(keys(reminders.promised(loops, TODAY))) <= set(keys(reminders.promised(loops, TODAY, ahead)))


def test_a_birthday_comes_up_within_a_week():
    born = Person(1, "u", "maria-chen", "Maria Chen", birthday="1980-09-29")
    (item,) = reminders.birthdays([(born, day(7))], TODAY)
    assert item.why == "turns 46"


def test_a_birthday_in_eight_days_waits():
    born = Person(1, "u", "maria-chen", "Maria Chen", birthday="--09-30")
    assert reminders.birthdays([(born, day(8))], TODAY) == ()


def test_a_birthday_just_missed_is_still_told():
    born = Person(1, "u", "maria-chen", "Maria Chen", birthday="1980-09-20")
    assert reminders.birthdays([(born, day(-2))], TODAY)[0].why == "turned 46"


def said(offset: int, text: str = "", topics: tuple[str, ...] = ()) -> Interaction:
    return Interaction(1, "u", day(offset), "message", text, (MARIA,), topics)


def test_a_contact_on_the_birthday_wished_well():
    assert reminders.wished([said(0, "a call")], TODAY, TODAY)


def test_a_word_about_the_birthday_beforehand_wished_well():
    assert reminders.wished([said(0, topics=("birthday",))], day(4), TODAY)


def test_coffee_before_the_birthday_wished_nobody_well():
    assert not reminders.wished([said(0, "coffee about pricing")], day(4), TODAY)


def test_a_person_with_several_reasons_has_one_row_the_promise_first():
    items = [*reminders.promised([loop(due=0)], TODAY), row("p1"), row("p2", person=DEV)]
    assert keys(reminders.one_row_each(items, TODAY)) == ["o1", "p2"]


def test_a_second_promise_to_the_same_person_is_counted_in_the_row():
    items = reminders.promised([loop(1, due=-1), loop(2, due=0)], TODAY)
    (only,) = reminders.one_row_each(items, TODAY)
    assert only.also == ("1 more",)


def test_a_birthday_is_said_in_the_row_of_the_promise():
    born = Person(1, "u", "maria-chen", "Maria Chen", birthday="--09-23")
    items = [*reminders.promised([loop(due=0)], TODAY), *reminders.birthdays([(born, day(1))], TODAY)]
    assert reminders.one_row_each(items, TODAY)[0].also == ("birthday tomorrow",)


def test_an_introduction_does_not_take_the_row_of_the_person():
    assert keys(reminders.one_row_each([row("p1"), row("g1-2", "give")], TODAY)) == ["p1", "g1-2"]


@given(st.integers(0, 30), st.integers(0, 10), st.integers(0, 10))
def test_there_are_never_more_than_seven_rows(promises, people, fresh):
    items = [row(f"o{n}", "promise") for n in range(promises)]
    items += [row(f"p{n}") for n in range(people)] + [row(f"q{n}", "first_contact") for n in range(fresh)]
    assert len(reminders.chosen(items)) <= 7


def test_at_most_three_people_are_to_be_reached_out_to():
    assert len(reminders.chosen([row(f"p{n}") for n in range(9)])) == 3


def test_people_to_reach_out_to_make_room_for_one_give():
    items = [row(f"o{n}", "promise") for n in range(3)] + [row(f"p{n}") for n in range(3)]
    shown = keys(reminders.chosen([*items, row("q1", "first_contact"), row("g1-2", "give")]))
    assert shown == ["o0", "o1", "o2", "p0", "p1", "q1", "g1-2"]


def test_one_person_to_reach_out_to_stays_beside_six_promises():
    items = [row(f"o{n}", "promise") for n in range(6)] + [row(f"p{n}") for n in range(3)] + [row("g1-2", "give")]
    assert keys(reminders.chosen(items))[6:] == ["p0"]


def test_the_limit_cuts_nobody_but_those_to_reach_out_to():
    items = [row("o1", "promise"), row("p1"), row("p2", "first_contact"), row("g1-2", "give")]
    assert keys(reminders.chosen(items, 0)) == ["o1", "p2", "g1-2"]


def test_a_higher_limit_shows_more_people():
    assert len(reminders.chosen([row(f"p{n}") for n in range(20)], 10)) == 10


def test_a_row_keeps_its_number():
    assert [one.n for one in reminders.numbered([row("p2"), row("p1")], {"p1": 1})] == [2, 1]


def test_a_new_row_never_takes_the_number_of_one_that_is_gone():
    assert reminders.numbered([row("p9")], {"p1": 1, "p2": 2})[0].n == 3


@given(st.lists(st.integers(1, 40), unique=True, max_size=10), st.dictionaries(st.integers(1, 40), st.integers(1, 99)))
def test_no_number_is_given_twice(people, before):
    numbers = {f"p{person}": at for at, person in enumerate(before, 1)}
    given_out = [one.n for one in reminders.numbered([row(f"p{person}") for person in people], numbers)]
    assert len(set(given_out)) == len(given_out)


def test_the_first_day_back_begins_with_two_promises_and_one_person():
    items = [row(f"o{n}", "promise")._replace(loop=loop(n)) for n in range(5)] + [row("p1"), row("p2")]
    assert keys(reminders.welcomed(items)) == ["o0", "o1", "p1"]


def test_how_you_met_is_told_in_parts():
    met = Met(date(2026, 9, 2), "TechHub", "Ines")
    assert reminders.met_words(met, TODAY) == ["met at TechHub 2 Sep", "via Ines"]


def test_the_same_day_a_year_before_a_leap_day_is_the_28th():
    assert reminders.years_ago(date(2028, 2, 29), 1) == date(2027, 2, 28)


def test_a_sad_memory_is_left_alone():
    assert reminders.good_memory([said(-365, "told her about the layoffs")], day(-365)) is None


def test_the_memory_nearest_to_the_day_is_told():
    far, near = said(-368, "the plan"), said(-364, "raise the floor first")
    assert reminders.good_memory([far, near], day(-365)) == near
