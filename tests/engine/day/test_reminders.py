"""The rows of the day: what comes up, in which order, one row a person, and what private things say."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.dates.formatting import met_words
from netcrm.engine.day import reminders
from netcrm.engine.day.reminders import Candidate, Item, Last
from netcrm.engine.day.standing import Bond, tie
from netcrm.engine.giving.idea_kinds import of_introduction
from netcrm.engine.giving.ideas import Introduction
from netcrm.errors import Hint
from netcrm.model.history import Interaction, Loop
from netcrm.model.people import Met, Person, Ref
from rows import each_row
from world import TODAY
from world import standing as stands

MARIA = Ref("maria-chen", "Maria Chen", "mentor", 1)
DEV = Ref("dev-patel", "Dev Patel", "advisor", 2)
LEI = Ref("lei", "Lei", "partner", 3)


def day(offset: int) -> date:
    return TODAY + timedelta(days=offset)


def loop(number=1, due=None, opened=0, kind="promise", person=MARIA, text="the deck", **more) -> Loop:
    on = day(due) if due is not None else None
    return Loop(f"o{number}", "u", kind, person, text, on, max(0, -(due or 0)), day(opened), **more)


def row(key: str, kind: str = "reach_out", person: Ref | None = MARIA) -> Item:
    """A row about Maria; an idea what to give is about somebody else."""
    person = DEV if kind == "give" and person == MARIA else person
    return Item(0, kind, person, None, None, 0, "", None, "", key)


def keys(items) -> list[str]:
    return [item.key for item in items]


def test_a_page_shows_its_kinds_of_rows_in_this_order():
    order = (
        *("promise", "planned", "waiting"),
        *("birthday", "occasion", "advice", "reach_out", "first_contact"),
        *("happened", "outcome", "keep", "introduction", "doubt", "feedback", "review", "give"),
    )
    assert (reminders.sections(), reminders.TYPES) == (order, order)


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


def test_a_promise_put_off_comes_up_when_its_day_is_over_and_it_is_not_due_before():
    assert reminders.comes_up_on(loop(due=5, snoozed_until=day(2))) == day(5)


def test_a_promise_put_off_beyond_its_day_comes_up_on_the_later_one():
    assert reminders.comes_up_on(loop(due=1, snoozed_until=day(4))) == day(4)


def test_a_promise_that_was_kept_does_not_come_up():
    assert reminders.promised([loop(due=0, closed=day(0), outcome="done")], TODAY) == ()


def test_looking_ahead_shortens_no_wait_of_a_promise_without_a_date():
    assert reminders.promised([loop(opened=-6)], TODAY, ahead=5) == ()


def test_a_promise_with_a_date_stands_before_one_without():
    assert keys(reminders.promised([loop(1, opened=-30), loop(2, due=0)], TODAY)) == ["o2", "o1"]


def test_promises_of_one_day_stand_in_the_order_of_their_numbers():
    assert keys(reminders.promised([loop(10, due=0), loop(9, due=0)], TODAY)) == ["o9", "o10"]


def test_the_row_of_a_promise_says_what_is_owed_since_when_and_how_it_is_done():
    late = loop(due=-2)
    (item,) = reminders.promised([late], TODAY)
    assert item == Item(0, "promise", MARIA, late, day(-2), 2, "the deck", None, Hint("done", ("o1",)), "o1")


def test_a_private_promise_says_only_that_it_is_there():
    (item,) = reminders.promised([loop(due=0, text="the severance offer", private=True)], TODAY)
    assert "severance" not in str(item)
    assert item.why == "a private promise (o1)"


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


def test_the_row_of_a_birthday_says_how_old_they_turn_and_is_done_by_a_log():
    born = Person(1, "u", "maria-chen", "Maria Chen", kind="mentor", birthday="1980-09-23")
    (item,) = reminders.birthdays([(born, day(1))], TODAY)
    log = Hint("log", ("maria-chen",))
    assert item == Item(0, "birthday", MARIA, None, day(1), 0, "turns 46", None, log, "b1")


@each_row(("offset", "why"), [(-3, "turned 46"), (-1, "turned 46"), (0, "turns 46")])
def test_a_birthday_just_missed_is_still_told(offset, why):
    born = Person(1, "u", "maria-chen", "Maria Chen", birthday="1980-09-20")
    assert reminders.birthdays([(born, day(offset))], TODAY)[0].why == why


def test_a_birthday_four_days_ago_is_over():
    born = Person(1, "u", "maria-chen", "Maria Chen", birthday="1980-09-18")
    assert reminders.birthdays([(born, day(-4))], TODAY) == ()


def test_a_birthday_without_a_year_tells_no_age():
    born = Person(1, "u", "maria-chen", "Maria Chen", birthday="--09-22")
    assert reminders.birthdays([(born, day(0))], TODAY)[0].why == "birthday"


def test_looking_a_month_ahead_shows_the_birthdays_of_the_month():
    born = Person(1, "u", "maria-chen", "Maria Chen", birthday="--10-20")
    assert keys(reminders.birthdays([(born, day(28))], TODAY, ahead=30)) == ["b1"]


def test_the_next_birthday_stands_first_and_namesakes_of_a_day_by_name():
    people = [Person(n, "u", f"p{n}", name, birthday="--09-22") for n, name in ((1, "Zoe"), (2, "Ada"), (3, "Mia"))]
    near = [(people[0], day(1)), (people[1], day(1)), (people[2], day(0))]
    assert keys(reminders.birthdays(near, TODAY)) == ["b3", "b2", "b1"]


def said(offset: int, text: str = "", topics: tuple[str, ...] = (), people=(MARIA,), number=1) -> Interaction:
    return Interaction(number, "u", day(offset), "message", text, people, topics)


def test_a_contact_on_the_birthday_wished_well():
    assert reminders.wished([said(0, "a call")], TODAY, TODAY)


def test_a_word_about_the_birthday_beforehand_wished_well():
    assert reminders.wished([said(0, topics=("birthday",))], day(4), TODAY)


@each_row(
    ("logged", "birthday", "ahead", "well"),
    [
        (said(0, "Happy Birthday to her"), 4, 0, True),
        (said(0, "happy birthday"), 7, 0, True),
        (said(0, "happy birthday"), 8, 0, False),
        (said(0, "happy birthday"), 8, 10, True),
        (said(0, "happy birthday"), 8, 8, True),
        (said(-3, "happy birthday"), 4, 0, True),
        (said(-4, "happy birthday"), 4, 0, False),
        (said(-1, "a call"), -1, 0, True),
        (said(-2, "a call"), -1, 0, False),
        (said(1, "a call"), 0, 0, False),
        (said(1, "her birthday party"), 2, 0, False),
    ],
)
def test_a_wish_counts_from_a_week_before_or_as_far_as_the_birthday_was_shown(logged, birthday, ahead, well):
    assert reminders.wished([logged], day(birthday), TODAY, ahead) is well


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


def test_a_birthday_beside_two_promises_is_said_after_their_number():
    born = Person(1, "u", "maria-chen", "Maria Chen", birthday="--09-23")
    owed = reminders.promised([loop(1, due=-2), loop(2, due=-1), loop(3, due=0)], TODAY)
    (only,) = reminders.one_row_each([*owed, *reminders.birthdays([(born, day(1))], TODAY)], TODAY)
    assert only.also == ("2 more", "birthday tomorrow")


def test_the_wish_to_be_in_touch_adds_nothing_to_the_row_of_a_promise():
    (only,) = reminders.one_row_each([*reminders.promised([loop(due=0)], TODAY), row("p1")], TODAY)
    assert only.also == ()


def test_rows_about_nobody_in_particular_stand_each_for_itself():
    assert keys(reminders.one_row_each([row("k1", "keep", None), row("k2", "keep", None)], TODAY)) == ["k1", "k2"]


def test_an_introduction_does_not_take_the_row_of_the_person():
    assert keys(reminders.one_row_each([row("p1"), row("g1-2", "give")], TODAY)) == ["p1", "g1-2"]


@given(st.integers(0, 30), st.integers(0, 10), st.integers(0, 10))
def test_there_are_never_more_than_seven_rows(promises, people, fresh):
    items = [row(f"o{n}", "promise") for n in range(promises)]
    items += [row(f"p{n}") for n in range(people)] + [row(f"q{n}", "first_contact") for n in range(fresh)]
    assert len(reminders.chosen(items)) <= 7


def test_people_have_the_rows_that_are_left_of_seven():
    assert len(reminders.chosen([row(f"p{n}") for n in range(9)])) == 7


def test_a_limit_of_three_shows_three_people_to_reach_out_to():
    assert len(reminders.chosen([row(f"p{n}") for n in range(9)], 3)) == 3


@each_row("kind", ["first_contact", "keep", "give"])
def test_of_first_contacts_events_and_gives_one_is_enough(kind):
    assert keys(reminders.chosen([row("a", kind), row("b", kind)])) == ["a"]


@each_row(("limit", "rows"), [(2, 7), (3, 7), (5, 9)])
def test_a_higher_limit_makes_the_page_longer_and_a_lower_one_not_shorter(limit, rows):
    assert len(reminders.chosen([row(f"b{n}", "birthday") for n in range(12)], limit)) == rows


def test_of_what_is_owed_and_planned_three_rows_are_enough():
    items = [row(f"o{n}", "promise") for n in range(5)] + [row("l1", "planned"), row("o9", "waiting")]
    assert keys(reminders.chosen(items)) == ["o0", "o1", "l1"]


def test_plans_are_cut_before_a_promise_is():
    items = [row("o1", "promise"), *(row(f"l{n}", "planned") for n in range(3)), row("o9", "waiting")]
    assert keys(reminders.chosen(items)) == ["o1", "l0", "l1"]


def test_whoever_looks_ahead_sees_more_of_what_is_owed():
    assert len(reminders.chosen([row(f"o{n}", "promise") for n in range(12)], most_owed=7)) == 7


def test_one_question_is_enough():
    items = [row("l1", "happened"), row("l2", "happened"), row("k1", "keep", None)]
    assert keys(reminders.chosen(items)) == ["l1"]


def test_the_least_urgent_people_to_reach_out_to_make_room_first():
    items = [row(f"b{n}", "birthday") for n in range(5)] + [row(f"p{n}") for n in range(3)]
    assert keys(reminders.chosen(items))[5:] == ["p0", "p1"]


def test_people_to_reach_out_to_make_room_for_one_give():
    items = [row(f"o{n}", "promise") for n in range(3)] + [row(f"p{n}") for n in range(3)]
    shown = keys(reminders.chosen([*items, row("q1", "first_contact"), row("g1-2", "give")]))
    assert shown == ["o0", "o1", "o2", "p0", "p1", "q1", "g1-2"]


def test_the_second_of_two_people_to_reach_out_to_makes_room_for_a_give():
    items = [row(f"b{n}", "birthday") for n in range(5)] + [row("p0"), row("p1"), row("g1-2", "give")]
    assert keys(reminders.chosen(items))[5:] == ["p0", "g1-2"]


def test_one_person_to_reach_out_to_stays_beside_six_birthdays():
    items = [row(f"b{n}", "birthday") for n in range(6)] + [row(f"p{n}") for n in range(3)] + [row("g1-2", "give")]
    assert keys(reminders.chosen(items))[4:] == ["b4", "p0", "g1-2"]


def test_two_people_stand_beside_all_else_there_can_be():
    items = [*(row(f"o{n}", "promise") for n in range(9)), *(row(f"p{n}") for n in range(3))]
    shown = keys(reminders.chosen([*items, row("l9", "happened"), row("g1-2", "give")]))
    assert shown == ["o0", "o1", "o2", "p0", "p1", "l9", "g1-2"]


def test_a_plan_is_said_in_the_row_of_a_promise_to_the_same_person():
    plan = row("l1", "planned")._replace(due=day(1), why="coffee")
    (kept,) = reminders.one_row_each([row("o1", "promise"), plan], TODAY)
    assert (kept.key, kept.also) == ("o1", ("coffee tomorrow",))


def test_a_question_about_somebody_stands_beside_their_row():
    assert keys(reminders.one_row_each([row("p1"), row("l1", "happened")], TODAY)) == ["p1", "l1"]


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


def test_the_first_day_back_asks_how_a_decision_turned_out():
    items = [row("p1"), row("c2", "outcome")._replace(due=TODAY), row("c3", "outcome")._replace(due=TODAY)]
    assert keys(reminders.welcomed(items)) == ["p1", "c2"]


def test_the_first_day_back_wishes_well_when_nobody_is_to_be_reached():
    assert keys(reminders.welcomed([row("b1", "birthday"), row("q1", "first_contact")])) == ["b1"]


@each_row(
    ("met", "parts"),
    [
        (Met(date(2026, 9, 2), "TechHub", "Ines"), ["met at TechHub 2 Sep", "via Ines"]),
        (Met(None, "TechHub"), ["met at TechHub"]),
        (Met(None, None, "Ines"), ["via Ines"]),
        (Met(), []),
        (Met(date(2026, 9, 21)), ["met yesterday"]),
        (Met(date(2024, 9, 5)), ["met 5 Sep 2024"]),
        *((Met(date(2026, 9, on)), [f"met {on} Sep"]) for on in range(7, 14)),
    ],
)
def test_how_you_met_is_told_in_parts(met, parts):
    assert met_words(met, TODAY) == parts


def candidate(number: int, name: str, *days: date, kind="peer", recent=1, added=900) -> Candidate:
    born = day(-added)
    bond = Bond(kind, "followed", born, None, 45)
    why = stands("due", 50, "50 days, peers every 45")._replace(due=day(-5))
    met = Met(None, "TechHub")
    someone = Person(number, "u", f"p{number}", name, kind=kind, created_on=born, met=met, standing=why)
    return Candidate(someone, bond, tie(days, bond, TODAY), recent)


def test_whoever_is_worth_more_is_reached_out_to_first():
    other, mentor = candidate(1, "Ada", day(-60), kind="other"), candidate(2, "Mia", day(-60), kind="mentor")
    assert keys(reminders.reach_out([other, mentor], TODAY)) == ["p2", "p1"]


def test_those_worth_the_same_are_reached_out_to_by_name_then_number():
    same = [candidate(3, "Zoe", day(-60)), candidate(2, "Ada", day(-60)), candidate(1, "Ada", day(-60))]
    assert keys(reminders.reach_out(same, TODAY)) == ["p1", "p2", "p3"]


def test_the_row_of_somebody_to_reach_says_why_and_is_done_by_a_log():
    (item,) = reminders.reach_out([candidate(1, "Ada", day(-60)), candidate(2, "Mia")], TODAY)
    who, log = Ref("p1", "Ada", "peer", 1), Hint("log", ("p1",))
    assert item == Item(0, "reach_out", who, None, day(-5), 0, "50 days, peers every 45", None, log, "p1")


def test_whoever_waits_longest_for_a_first_contact_comes_first_then_by_name_and_number():
    fresh = [candidate(4, "Ada"), candidate(3, "Zoe", added=950), candidate(2, "Mia"), candidate(1, "Mia")]
    assert keys(reminders.first_contacts([*fresh, candidate(5, "Old", day(-9))], TODAY)) == ["p3", "p4", "p1", "p2"]


def test_the_row_of_a_first_contact_says_how_you_met():
    (item,) = reminders.first_contacts([candidate(1, "Ada")], TODAY)
    assert (item.type, item.why) == ("first_contact", "nothing logged yet, met at TechHub")


def test_after_an_event_the_row_asks_whom_to_keep():
    (item,) = reminders.to_keep([(said(-1, "Slush"), [MARIA, DEV]), (said(-1, "nobody new", number=2), [])])
    last, follow = Last(day(-1), "Slush"), Hint("follow", ("maria-chen",))
    assert item == Item(0, "keep", None, None, None, 0, "Slush", last, follow, "k1", (MARIA, DEV))


def test_a_private_event_says_no_word_in_the_row_that_asks_whom_to_keep():
    (item,) = reminders.to_keep([(said(-1, "the secret offsite")._replace(private=True), [MARIA])])
    assert (item.why, item.last.text) == ("", "")


def test_an_introduction_says_what_one_seeks_and_the_other_helps_with():
    item = reminders.to_give(of_introduction(Introduction(MARIA, DEV, "sales hire", "hiring")))
    why = "Ask Maria about meeting Dev: Maria looks for sales hire, Dev helps with hiring"
    assert item == Item(0, "give", MARIA, None, None, 0, why, None, Hint("draft", ("",)), "g1-2", (DEV,))


def test_an_introduction_does_not_say_the_same_word_twice():
    item = reminders.to_give(of_introduction(Introduction(MARIA, DEV, "Pricing", "pricing")))
    assert item.why == "Ask Maria about meeting Dev: Maria looks for Pricing, Dev helps with that"


def test_a_small_give_is_typed_by_its_number():
    item = reminders.to_give(of_introduction(Introduction(MARIA, DEV, "pricing", "pricing")))
    assert reminders.numbered([item], {})[0].command == Hint("draft", ("1",))


def test_rows_of_today_take_the_numbers_that_ideas_left_free():
    shown = reminders.numbered([row("p2"), row("p3")], {"p1": 1, "h9": 2, "m1": 8})
    assert [one.n for one in shown] == [3, 4]


def test_the_same_day_a_year_before_a_leap_day_is_the_28th():
    assert reminders.years_ago(date(2028, 2, 29), 1) == date(2027, 2, 28)


@each_row(("today", "before"), [(date(2026, 9, 22), date(2023, 9, 22)), (date(2028, 2, 29), date(2025, 2, 28))])
def test_the_same_day_three_years_before(today, before):
    assert reminders.years_ago(today, 3) == before


_SAD = """
    accident afraid angry anxious argued bankrupt betrayed breakdown breakup burnout burnt cancer crash cried crisis
    crying dead death debt depressed depression despair diagnosis died dies dismissal dismissed divorce dying exhausted
    failed fight fired funeral grief hospital hurt ill insolvency insolvent lawsuit layoff layoffs lonely lost
    miscarriage mourning panic quit resigned sad scared separation sick sued suicide surgery tears terminated
    termination tired tumour tumor worried
"""


@each_row("word", _SAD.split())
def test_a_sad_memory_is_left_alone(word):
    assert reminders.good_memory([said(-365, f"coffee, {word.title()}, she said")], day(-365)) is None


@each_row("text", ["she was sad.", "sad: the team", "(sad)", "'sad'", 'she said "sad"', "sad;", "so sad!", "sad?"])
def test_a_sad_word_is_known_beside_any_mark(text):
    assert reminders.good_memory([said(-365, text)], day(-365)) is None


def test_a_memory_needs_words_and_somebody():
    assert reminders.good_memory([said(-365), said(-365, "alone", people=())], day(-365)) is None


def group(size: int) -> tuple[Ref, ...]:
    return tuple(Ref(f"p{n}", f"P{n}", id=n) for n in range(size))


def test_a_memory_of_three_people_is_told_before_one_of_four_that_lies_nearer():
    many, few = said(-365, "the offsite", people=group(4)), said(-369, "the walk", people=group(3))
    assert reminders.good_memory([many, few], day(-365)) == few


def test_a_memory_of_three_people_is_as_good_as_one_of_two():
    three, two = said(-365, "the offsite", people=group(3)), said(-369, "the walk", people=group(2))
    assert reminders.good_memory([two, three], day(-365)) == three


def test_of_two_memories_of_a_day_the_one_logged_first_is_told():
    later, first = said(-365, "the walk", number=2), said(-365, "the talk", number=1)
    assert reminders.good_memory([later, first], day(-365)) == first


def test_the_memory_nearest_to_the_day_is_told():
    far, near = said(-368, "the plan"), said(-364, "raise the floor first")
    assert reminders.good_memory([far, near], day(-365)) == near


def test_a_give_is_to_somebody_who_has_no_row():
    shown = reminders.chosen([row("p1"), row("p2", person=DEV), row("g2-1", "give"), row("g3-4", "give", LEI)])
    assert keys(shown) == ["p1", "p2", "g3-4"]


def test_there_is_no_give_where_everybody_it_could_be_to_has_a_row():
    assert keys(reminders.chosen([row("p2", person=DEV), row("g2-1", "give")])) == ["p2"]


def test_two_challenges_at_most_ask_again_so_that_people_have_room():
    items = [row(f"q{n}", "advice", None) for n in range(5)] + [row("p1")]
    assert keys(reminders.chosen(items)) == ["q0", "q1", "p1"]


def test_three_reasons_of_a_person_are_told_and_the_others_counted():
    items = [row(f"n{n}", "occasion")._replace(why=f"reason {n}") for n in range(6)]
    (joined,) = reminders.one_row_each(items, TODAY)
    assert joined.why == "reason 0; reason 1; reason 2; and 3 more"
    assert len(joined.reasons) == 6


def test_what_is_open_besides_a_plan_is_said_to_be_open():
    (only,) = reminders.one_row_each([row("l1", "planned"), *reminders.promised([loop(due=0)], TODAY)], TODAY)
    assert only.also == ("1 open with them",)


def test_the_question_is_rather_about_somebody_who_has_no_row_yet():
    waited = reminders.promised([loop(due=0)], TODAY)
    asked = [row("l1", "happened"), row("l2", "happened", DEV)]
    assert keys(reminders.chosen([*waited, *asked])) == ["o1", "l2"]
    assert keys(reminders.chosen([*waited, asked[0]])) == ["o1", "l1"]
