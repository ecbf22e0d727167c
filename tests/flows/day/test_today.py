"""The morning page from a real book: who comes up, what is held back, and what rests."""

from datetime import date, timedelta

import pytest

from netcrm.engine.log.sentences import LoopDraft
from netcrm.errors import NotFound, Refused
from netcrm.flows.advice import challenges
from netcrm.flows.day import loops, rows, today
from netcrm.flows.log import interactions
from netcrm.flows.log.interactions import Entry
from netcrm.flows.people import people
from world import TODAY


def day(offset: int) -> date:
    return TODAY + timedelta(days=offset)


@pytest.fixture
def live(book):
    """live(offset, act): does something on that day."""

    def live(offset: int, act):
        with book(write=True, today=day(offset)) as opened:
            return act(opened)

    return live


def key_of(book, handle):
    return book.people.by_handles([handle])[0][0].id


@pytest.fixture
def add(live):
    def add(name: str, added: int = -200, **fields):
        return live(added, lambda book: people.add(book, {"name": name, "kind": "mentor", **fields})).person.handle

    return add


@pytest.fixture
def log(live):
    def log(handle: str, offset: int, text: str = "", loops: tuple[LoopDraft, ...] = (), **more):
        who = (handle,) if isinstance(handle, str) else handle
        entry = Entry(text, who, day(offset), more.pop("kind", "call"), loops=loops, **more)
        return live(min(0, offset), lambda book: interactions.log(book, entry))

    return log


@pytest.fixture
def open_day(book):
    """open_day(offset, **how): the page of that day, somebody having looked the day before."""

    def open_day(offset: int = 0, **how):
        how.setdefault("before", day(offset - 1))
        with book(today=day(offset)) as opened:
            return today.today(opened, **how)

    return open_day


def types(page) -> list[str]:
    return [item.type for item in page.items]


def names(page) -> list[str]:
    return [item.person.name for item in page.items if item.person]


def test_an_empty_book_has_an_empty_day(open_day):
    assert (open_day().items, open_day().people) == ((), 0)


def test_somebody_in_touch_lately_leaves_the_day_alone(open_day, add, log):
    log(add("Maria Chen"), -3)
    assert open_day().items == ()


def test_somebody_whose_tie_is_due_is_to_be_reached_out_to(open_day, add, log):
    log(add("Maria Chen"), -50, "chase invoices weekly")
    (item,) = open_day().items
    assert (item.type, item.why, item.last.text) == ("reach_out", "50 days, mentors every 45", "chase invoices weekly")


def test_private_words_are_not_the_last_words(open_day, add, log):
    maria = add("Maria Chen")
    log(maria, -60, "chase invoices weekly")
    log(maria, -50, "she may leave the board", private=True)
    assert open_day(60).items[0].last.text == "chase invoices weekly"


def test_nothing_private_stands_anywhere_on_the_page(open_day, add, log):
    maria = add("Maria Chen")
    log(maria, -3, "the secret", (LoopDraft("promise", None, "the secret paper", TODAY),), private=True)
    assert "secret" not in str(open_day())
    assert "secret" not in str(open_day(one=True))


def test_a_potential_comes_up_from_the_first_day(open_day, add):
    add("Ada Brandt", 0, stage="potential")
    assert types(open_day()) == ["first_contact"]


def test_somebody_followed_with_nothing_logged_comes_up_after_their_kinds_rhythm(open_day, add):
    add("Maria Chen", -45)
    assert (types(open_day(-1)), types(open_day())) == ([], ["first_contact"])


def test_only_one_person_to_get_to_know_is_shown(open_day, add):
    for name in ("Ada", "Bo", "Cy"):
        add(name, 0, stage="potential")
    page = open_day()
    assert (types(page), page.more) == (["first_contact"], 2)


def test_known_people_never_come_up(open_day, add):
    add("Maria Chen", -400, stage="known")
    assert open_day().items == ()


def test_a_planned_meeting_is_no_contact_yet(open_day, add, log):
    maria = add("Maria Chen")
    log(maria, -50)
    log(maria, 2)
    assert types(open_day()) == ["reach_out"]


def test_a_person_put_off_rests_until_that_day(open_day, add, log, live):
    maria = add("Maria Chen")
    log(maria, -50)
    live(0, lambda book: loops.snooze_person(book, maria, day(7)))
    assert (types(open_day()), types(open_day(7))) == ([], ["reach_out"])


def test_promises_are_never_cut_only_folded(open_day, add, live):
    for number in range(12):
        handle = add(f"Person {chr(65 + number)}", -1)
        live(-1, lambda book, handle=handle: loops.promise(book, handle, "the deck", day(-1)))
    page = open_day()
    assert (types(page), page.more, page.open_besides) == (["promise"] * 3, 9, 9)
    assert page.held == (today.Held("promise", 9),)
    assert len(open_day(days=1).items) == 7


def test_what_is_open_but_not_due_is_counted_too(open_day, add, log, live):
    maria = add("Maria Chen", -1)
    live(0, lambda book: loops.promise(book, maria, "the deck", day(0)))
    live(0, lambda book: loops.promise(book, maria, "the book", day(9)))
    page = open_day()
    assert (len(page.items), page.more, page.open_besides) == (1, 0, 1)


def test_a_promise_never_disappears_by_itself(open_day, add, live):
    maria = add("Maria Chen", 0)
    live(0, lambda book: loops.promise(book, maria, "the deck", day(1)))
    assert [item.due for item in open_day(300).items] == [day(1)]


def test_looking_ahead_shows_what_comes(open_day, add, log):
    log(add("Maria Chen"), -40)
    assert (types(open_day()), types(open_day(days=7))) == ([], ["reach_out"])


def test_looking_further_ahead_hides_nobody(open_day, add, log):
    for at, name in enumerate(("Ada", "Bo", "Cy", "Di")):
        log(add(name), -30 - at * 10)
    near, far = open_day(limit=9), open_day(limit=9, days=60)
    assert set(names(near)) <= set(names(far))


def test_whoever_is_more_urgent_comes_first(open_day, add, log):
    weekly, rare = add("Weekly Wim"), add("Rare Rob")
    for week in range(20, 4, -1):
        log(weekly, -7 * week)
    log(rare, -50)
    assert names(open_day()) == ["Weekly Wim", "Rare Rob"]


def test_an_event_asks_whom_to_keep(open_day, add, log):
    log((add("Maria Chen", 0), add("Bo", 0, stage="known")), 0, "dinner", kind="event")
    (item,) = open_day().items
    assert (item.type, [ref.name for ref in item.people]) == ("keep", ["Bo"])


def test_the_question_whom_to_keep_is_asked_once(open_day, add, log, live):
    log((add("Maria Chen", 0), add("Bo", 0, stage="known")), 0, "dinner", kind="event")
    live(0, lambda book: rows.done(book, open_day().items[0].key))
    assert open_day().items == ()


def test_following_somebody_answers_the_question_whom_to_keep(open_day, add, log, live):
    log((add("Maria Chen", 0), add("Bo", 0, stage="known")), 0, "dinner", kind="event")
    live(0, lambda book: people.follow(book, ["bo"], {}))
    assert open_day().items == ()


def test_an_introduction_is_offered(open_day, add):
    add("Tom Reyes", 0, wants=("a sales hire",))
    add("Ines Duarte", 0, topics=("hiring",))
    assert open_day().items[0].why == "Ask Tom about meeting Ines: Tom looks for a sales hire, Ines helps with hiring"


def test_what_is_looked_for_and_offered_in_the_same_words_is_said_once(open_day, add):
    add("Tom Reyes", 0, wants=("sales hire",))
    add("Ines Duarte", 0, topics=("Sales hire",))
    assert open_day().items[0].why == "Ask Tom about meeting Ines: Tom looks for sales hire, Ines helps with that"


def test_people_who_were_together_need_no_introduction(open_day, add, log):
    log((add("Tom Reyes", -1, wants=("a sales hire",)), add("Ines Duarte", -1, topics=("hiring",))), -1)
    assert open_day().items == ()


def test_one_gift_a_day_is_enough(open_day, add, live):
    add("Tom Reyes", 0, wants=("a sales hire",))
    add("Mo Salah", 0, wants=("hiring help",))
    add("Ines Duarte", 0, topics=("hiring",))
    live(0, lambda book: rows.done(book, open_day().items[0].key))
    assert open_day().items == ()


def test_an_introduction_shown_stays_all_day(open_day, add):
    add("Tom Reyes", 0, wants=("a sales hire",))
    add("Ines Duarte", 0, topics=("hiring",))
    first = open_day().items[0].key
    for name in ("Ada", "Bo", "Cy"):
        add(name, 0, wants=("hiring",))
    assert first in [item.key for item in open_day(numbers={first: 1}).items]


def test_nothing_due_names_the_next_person_and_day(open_day, add, log):
    log(add("Maria Chen"), -40)
    page = open_day()
    assert (page.next.person.name, page.next.on) == ("Maria Chen", day(5))


def test_a_promise_that_comes_first_is_next(open_day, add, log, live):
    log(add("Maria Chen"), -40)
    dev = add("Dev Patel", 0)
    live(0, lambda book: loops.promise(book, dev, "the deck", day(1)))
    assert (open_day().next.person.name, open_day().next.on) == ("Dev Patel", day(1))


def test_a_day_to_look_back_on_a_decision_is_next(open_day, add, log, live):
    log(add("Maria Chen"), -40)
    deciding = challenges.Deciding("back to 49", expect="more", review_on=day(3))
    live(0, lambda book: challenges.open_challenge(book, "churn", deciding=deciding))
    assert open_day().next == (None, day(3), "churn, how it turned out")


def test_a_promise_put_off_is_next_on_the_day_it_comes_back(open_day, add, live):
    dev = add("Dev Patel", 0)
    made = live(0, lambda book: loops.promise(book, dev, "the deck", day(1)))
    live(0, lambda book: loops.snooze(book, made.loop.id, day(4)))
    assert open_day().next.on == day(4)


def test_what_is_owed_next_is_said(open_day, add, live):
    maria = add("Maria Chen", 0)
    live(0, lambda book: loops.promise(book, maria, "the deck", day(1)))
    assert (open_day().next.on, open_day().next.why) == (day(1), "the deck")


def test_a_day_of_theirs_that_comes_first_is_next(open_day, add, live):
    maria = add("Maria Chen", 0)
    live(0, lambda book: book.notes.add(key_of(book, maria), TODAY, "her operation", True, day(3)))
    assert open_day().next[1:] == (day(4), "")
    live(0, lambda book: book.notes.add(key_of(book, maria), TODAY, "her exam", False, day(2)))
    assert open_day().next[1:] == (day(3), "her exam")


def test_a_promise_due_tomorrow_is_counted_until_it_is_a_row(open_day, add, live):
    maria, dev = add("Maria Chen", 0), add("Dev Patel", 0)
    live(0, lambda book: loops.promise(book, maria, "the deck", day(1)))
    live(0, lambda book: loops.promise(book, dev, "the plan", day(2)))
    assert [open_day(offset).tomorrow for offset in (0, 1, 2)] == [1, 1, 0]
    assert open_day(days=1).tomorrow == 0


def test_a_look_ahead_has_the_days_of_theirs_in_it(open_day, add, live):
    maria = add("Maria Chen", 0)
    for text, offset, private in (("her exam", 5, False), ("her operation", 7, True), ("her move", 8, False)):
        live(0, lambda book, t=text, o=offset, p=private: book.notes.add(key_of(book, maria), TODAY, t, p, day(o)))
    assert open_day().items == ()
    (row,) = open_day(days=7).items
    assert (row.type, row.reasons) == ("occasion", ('Sun 27 Sep, "her exam"', "something of theirs, Tue 29 Sep"))


def test_a_birthday_that_comes_first_is_next(open_day, add, log):
    log(add("Maria Chen"), -15)
    add("Dev Patel", 0, birthday=f"--{day(10):%m-%d}")
    assert (open_day().next.person.name, open_day().next.on) == ("Dev Patel", day(10))


def test_a_birthday_that_was_wished_for_is_not_next_this_year(open_day, add, log):
    log(add("Dev Patel", -30, birthday=f"--{day(2):%m-%d}"), 0, "happy birthday", topics=("birthday",))
    assert open_day().next.on > day(2)


def test_a_birthday_of_somebody_put_off_waits_for_that_day(open_day, add, live):
    add("Dev Patel", 0, birthday=f"--{day(2):%m-%d}", snoozed_until=day(3))
    assert open_day().next.on == day(3)


def test_nothing_due_remembers_this_week_of_an_earlier_year(open_day, add, log):
    maria = add("Maria Chen", -800)
    log(maria, -365, "raise the floor first")
    log(maria, -1)
    assert open_day().memory.text == "raise the floor first"


def test_after_three_weeks_away_the_day_begins_small(open_day, add, log, live):
    for name in ("Ada Brandt", "Bo Li", "Cy Young"):
        handle = add(name, -60)
        log(handle, -59)
        live(-58, lambda book, handle=handle: loops.promise(book, handle, "the deck", day(-30)))
    page = open_day(before=day(-21))
    assert (types(page), page.greeting) == (["promise", "promise"], "Welcome back. Start with one: Ada.")


@pytest.mark.parametrize("asked", [{"limit": 3}, {"days": 0}])
def test_asking_for_more_shows_the_whole_page_on_the_first_day_back(open_day, add, log, asked):
    for name in ("Ada Brandt", "Bo Li"):
        log(add(name, -60), -59)
    page = open_day(before=day(-21), **asked)
    assert (types(page), page.greeting) == (["reach_out", "reach_out"], None)


def test_the_welcome_lasts_all_day(open_day, add, log):
    log(add("Maria Chen"), -60)
    log(add("Bo Li", 0), 0)
    assert open_day(before=day(-40)).greeting is not None


def test_twenty_days_are_not_away(open_day, add, log):
    log(add("Maria Chen"), -60)
    assert open_day(before=day(-20)).greeting is None


def test_a_new_book_welcomes_nobody_back(open_day, add):
    add("Maria Chen", 0)
    assert open_day(before=None).greeting is None


def test_one_shows_a_single_person_with_a_line_to_begin(open_day, add, log):
    log(add("Maria Chen"), -50, "chase invoices weekly")
    log(add("Bo Li"), -70)
    page = open_day(one=True)
    assert len(page.items) == 1
    assert page.opening.startswith(f"Hi {page.items[0].person.name.split()[0]}")


def test_done_on_somebody_to_reach_out_to_logs_a_message_today(open_day, add, log, live):
    log(add("Maria Chen"), -50)
    made = live(0, lambda book: rows.done(book, open_day().items[0].key, "sent her the article")).interaction
    assert (made.kind, made.on, made.text) == ("message", TODAY, "sent her the article")


def test_done_takes_the_row_away(open_day, add, log, live):
    log(add("Maria Chen"), -50)
    live(0, lambda book: rows.done(book, open_day().items[0].key))
    assert open_day().items == ()


def test_done_twice_is_refused(open_day, add, log, live):
    log(add("Maria Chen"), -50)
    key = open_day().items[0].key
    live(0, lambda book: rows.done(book, key))
    with pytest.raises(Refused):
        live(0, lambda book: rows.done(book, key))


def test_done_on_a_birthday_wishes_well(open_day, add, log, live):
    log(add("Maria Chen", birthday="--09-22"), -1)
    live(0, lambda book: rows.done(book, open_day().items[0].key, "sent her a card"))
    assert (open_day().items, open_day(1).items) == ((), ())


def test_done_days_before_a_birthday_lets_it_rest_until_the_day_itself(open_day, add, log, live):
    log(add("Maria Chen", birthday="--09-25"), -1)
    live(0, lambda book: rows.done(book, open_day().items[0].key))
    assert (types(open_day()), types(open_day(2)), types(open_day(3))) == ([], [], ["birthday"])


def test_done_on_a_birthday_keeps_no_word_that_was_not_typed(open_day, add, log, live):
    log(add("Maria Chen", birthday="--09-25"), -1)
    logged = live(0, lambda book: rows.done(book, open_day().items[0].key))
    assert (logged.interaction.text, logged.interaction.topics) == ("", ())


def test_done_days_before_a_birthday_tells_when_it_comes_up_again(open_day, add, log, live):
    log(add("Maria Chen", birthday="--09-25"), -1)
    logged = live(0, lambda book: rows.done(book, open_day().items[0].key))
    assert logged.remarks == ("the birthday comes up again on the day, Fri 25 Sep",)


def test_done_days_before_a_birthday_that_tells_of_it_is_the_wish(open_day, add, log, live):
    log(add("Maria Chen", birthday="--09-25"), -1)
    live(0, lambda book: rows.done(book, open_day().items[0].key, "an early birthday card"))
    assert open_day(3).items == ()


def test_a_birthday_answered_before_the_day_and_on_it_rests(open_day, add, log, live):
    log(add("Maria Chen", birthday="--09-25"), -1)
    live(0, lambda book: rows.done(book, open_day().items[0].key))
    live(3, lambda book: rows.done(book, open_day(3).items[0].key))
    assert open_day(4).items == ()


def test_a_birthday_is_answered_once_before_the_day(open_day, add, log, live):
    log(add("Maria Chen", birthday="--09-25"), -1)
    key = open_day().items[0].key
    live(0, lambda book: rows.done(book, key))
    with pytest.raises(Refused):
        live(0, lambda book: rows.done(book, key))


def test_a_birthday_put_off_rests(open_day, add, log, live):
    maria = add("Maria Chen", birthday="--09-25")
    log(maria, -1)
    live(0, lambda book: loops.snooze_person(book, maria, day(2)))
    assert (types(open_day()), types(open_day(2))) == ([], ["birthday"])


def test_a_row_about_nobody_any_more_is_refused(add, live):
    add("Maria Chen")
    with pytest.raises(NotFound):
        live(0, lambda book: rows.done(book, "p99"))


def test_a_contact_told_from_memory_quotes_nobody(book):
    with book(write=True) as b:
        people.add(b, {"name": "Maria Chen", "kind": "mentor"})
        people.follow(b, ["maria-chen"], {"every_days": 10}, date(2026, 6, 15))
    with book() as b:
        (row,) = today.today(b).items
    assert (row.type, row.last) == ("reach_out", None)
