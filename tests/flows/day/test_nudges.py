"""What today says of advice, challenges and days of theirs in a real book, what silences it, and whose turn it is."""

from datetime import date, timedelta

import pytest

from netcrm.engine.day.reminders import NUDGES
from netcrm.errors import NotFound, Usage
from netcrm.flows.advice.steps import Step
from netcrm.flows.day import loops, pause, row_changes, rows, today
from netcrm.flows.keep import config
from netcrm.model.kinds import INTERACTIONS
from world import TODAY, put, talk


def day(offset: int) -> date:
    return TODAY + timedelta(days=offset)


@pytest.fixture
def write(book):
    """write(act): does something to the book, today."""

    def write(act, offset: int = 0):
        with book(write=True, today=day(offset)) as opened:
            return act(opened)

    return write


@pytest.fixture
def page(book):
    """page(offset): the page of that day, somebody having looked the day before."""

    def page(offset: int = 0, **how):
        with book(today=day(offset)) as opened:
            return today.today(opened, before=day(offset - 1), **how)

    return page


@pytest.fixture
def maria(write):
    """Maria's number; you were in touch with her three days ago."""

    def meet(book):
        maria = put(book, "Maria Chen")
        talk(book, [maria], "coffee", 3)
        return maria

    return write(meet)


@pytest.fixture
def person(write):
    """person(name): somebody you were in touch with three days ago."""

    def person(name, **fields):
        def meet(book):
            key = put(book, name, **fields)
            talk(book, [key], "coffee", 3)
            return key

        return write(meet)

    return person


@pytest.fixture
def advise(write):
    """advise(person, ...): advice; asked, answered and did: days ago."""

    def advise(person, asked=None, answered=None, did=None, **fields):
        fields = {"day": day(-(asked or answered or did or 0)), "question": "how do you chase late payers?", **fields}
        fields |= {"asked_on": day(-asked)} if asked is not None else {}
        fields |= {"text": "chase weekly", "answered_on": day(-answered)} if answered is not None else {}
        fields |= {"did": "weekly calls", "did_on": day(-did)} if did is not None else {}
        return write(lambda book: book.advice.add({"person_id": person, **fields}))

    return advise


@pytest.fixture
def challenge(write):
    """challenge(title, ago): its number."""

    def challenge(title="late payers", ago=10, **fields):
        made = write(lambda book: book.challenges.add({"day": day(-ago), "title": title, **fields}))
        return int(made.ref[1:])

    return challenge


@pytest.fixture
def note(write):
    """note(person, text, ago, about): a note of theirs."""

    def note(person, text, ago=9, about=None, **more):
        on = day(about) if about is not None else None
        return write(lambda book: book.notes.add(person, day(-ago), text, more.pop("private", False), on, **more))

    return note


def whys(page) -> list[str]:
    return [item.why for item in page.items]


def test_what_came_of_advice_is_told(page, maria, advise):
    advise(maria, 30, 20, 7)
    assert whys(page()) == ["tell them what you did: weekly calls"]


def test_how_long_it_is_since_one_was_in_touch_stands_in_the_same_row(page, write, advise):
    maria = write(lambda book: put(book, "Maria Chen"))
    write(lambda book: talk(book, [maria], "coffee", 50))
    advise(maria, 30, 20, 7, helped="yes")
    (item,) = page().items
    assert item.why == "50 days, mentors every 45; tell them it worked: weekly calls"
    assert item.reasons == ("50 days, mentors every 45", "tell them it worked: weekly calls")
    assert (item.type, item.key, item.ref) == ("advice", "a1+", "a1")


def test_who_is_owed_something_is_told_in_that_row(page, write, maria, advise):
    advise(maria, 30, 20, 7)
    write(lambda book: loops.promise(book, "maria-chen", "the deck", TODAY))
    (item,) = page().items
    assert (item.type, item.also) == ("promise", ("tell them what you did: weekly calls",))


def test_unasked_advice_comes_up_only_once_something_came_of_it(page, maria, advise):
    advise(maria, None, 60)
    assert whys(page()) == []
    advise(maria, None, 60, 8)
    assert whys(page()) == ["tell them what you did: weekly calls"]


@pytest.mark.parametrize(
    ("asked", "answered", "why"),
    [(7, None, "ask again, asked Tue 15 Sep"), (30, 21, 'tried it? "chase weekly"')],
)
def test_what_was_asked_comes_back(page, maria, advise, asked, answered, why):
    advise(maria, asked, answered)
    assert whys(page())[0].startswith(why)


def test_several_who_were_asked_are_one_row_of_the_challenge(page, person, advise, challenge):
    about = challenge()
    for name, answered in (("Ada Brandt", None), ("Bo Li", None), ("Cy Young", 2)):
        advise(person(name), 8, answered, challenge_id=about)
    (item,) = page().items
    assert (item.why, item.key, item.ref) == ("late payers: 1 of 3 answered", "q1-2", "c1")


def test_who_was_told_already_counts_as_answered(page, person, advise, challenge):
    about = challenge()
    advise(person("Ada Brandt"), 8, challenge_id=about)
    advise(person("Bo Li"), 8, 7, 3, told_on=day(-1), challenge_id=about)
    assert whys(page()) == ["late payers: 1 of 2 answered"]


def test_a_closed_challenge_asks_nobody_again(page, maria, advise, challenge):
    about = challenge(closed=day(-1))
    advise(maria, 30, challenge_id=about)
    advise(maria, 30, 25, challenge_id=about)
    assert whys(page()) == []


def test_once_it_is_decided_nobody_is_asked_again_nor_is_anything_to_be_tried(page, maria, advise, challenge):
    about = challenge(decided_on=day(-1), decision="back to 49")
    advise(maria, 30, challenge_id=about)
    advise(maria, 30, 25, challenge_id=about)
    assert whys(page()) == []


def test_advice_about_a_private_challenge_is_private(page, maria, advise, challenge):
    advise(maria, 30, 20, 7, challenge_id=challenge("the lawsuit", private=True))
    assert whys(page()) == ["tell them what came of it"]


def test_who_gave_a_view_is_told_what_was_decided_a_week_later(page, person, advise, challenge):
    about = challenge(decided_on=day(-7), decision="back to 49")
    advise(person("Ada Brandt"), 20, 14, challenge_id=about)
    advise(person("Bo Li"), None, 14, challenge_id=about)
    advise(person("Cy Young"), 20, 14, 7, challenge_id=about)
    advise(person("Di Foss"), 20, 6, challenge_id=about)
    advise(person("Ed Gray"), 20, 14, told_on=day(-1), challenge_id=about)
    assert (whys(page(-1)), whys(page())) == (
        [],
        ["tell them what you did: weekly calls", *["tell them what you decided: back to 49"] * 2],
    )
    assert [(item.key, item.ref) for item in page().items] == [("a3", "a3"), ("t1", "a1"), ("t2", "a2")]


def test_it_stands_in_the_row_of_the_person_and_takes_the_place_of_trying(page, write, maria, advise, challenge):
    advise(maria, 40, 30, challenge_id=challenge(decided_on=day(-20), decision="back to 49"))
    write(lambda book: loops.promise(book, "maria-chen", "the deck", TODAY))
    (item,) = page().items
    assert item.also == ("tell them what you decided: back to 49",)


def test_done_on_it_says_that_they_know_and_putting_it_off_puts_off_the_advice(page, write, maria, advise, challenge):
    advise(maria, 40, 30, challenge_id=challenge(decided_on=day(-20), decision="back to 49"))
    key = page().items[0].key
    write(lambda book: rows.snooze(book, key, day(3)))
    assert whys(page(2)) == []
    made = write(lambda book: rows.done(book, key, "she is glad"), 3)
    assert (made.advice.step, made.advice.answers[-1].text, whys(page(3))) == ("told", "chase weekly", [])
    assert write(lambda book: book.interactions.of(maria)[0]).text == "she is glad"


def test_a_private_decision_is_not_told_on_the_page(page, maria, advise, challenge):
    advise(maria, 40, 30, challenge_id=challenge("the lawsuit", decided_on=day(-20), decision="sue", private=True))
    (item,) = page().items
    assert (item.why, item.command) == ("tell them what you decided", ("done_told", ("a1",)))


def test_nobody_who_is_archived_comes_up(page, person, advise, note):
    gone = person("Victor Lang", stage="archived")
    advise(gone, 30, 20, 7)
    advise(gone, 30)
    note(gone, "lost his job", 8, hard=True)
    note(gone, "his exam is on Monday", 8, about=-1)
    assert whys(page()) == []


@pytest.mark.parametrize("question", ["I can't take it anymore", "I feel like giving up, can we talk?"])
def test_a_confidant_turned_to_in_a_crisis_owes_no_answer(page, person, advise, question):
    advise(person("Maria Chen", confidant=True), 9, question=question)
    assert whys(page()) == []


def test_a_confidant_asked_about_business_is_asked_again(page, person, advise):
    advise(person("Maria Chen", confidant=True), 9)
    assert len(page().items) == 1


def test_a_question_kept_waits_for_a_meeting(page, write, maria, advise):
    advise(maria)
    assert whys(page()) == []
    write(lambda book: book.interactions.add({"day": TODAY, "kind": "coffee", "text": "", "planned": True}, [maria]))
    (item,) = page().items
    assert (item.type, item.also) == ("planned", ("ask: how do you chase late payers?",))


def test_a_day_of_theirs_that_passed_is_asked_after(page, maria, note):
    note(maria, "her exam is on Monday", 10, about=-1)
    assert whys(page()) == ["her exam was yesterday: ask how it went"]


def test_a_contact_since_has_asked(page, write, maria, note):
    note(maria, "her exam is on Monday", 10, about=-1)
    write(lambda book: talk(book, [maria], "she passed", 0))
    assert whys(page()) == []


def test_a_contact_on_the_day_itself_has_not(page, write, maria, note):
    note(maria, "her exam is on Monday", 10, about=-1)
    write(lambda book: talk(book, [maria], "wished her luck", 1))
    assert len(page().items) == 1


def test_hard_news_is_asked_after_a_week_later_but_for_a_contact_since(page, person, note):
    tom = person("Tom Reyes")
    note(tom, "Tom lost his biggest customer", 7, hard=True)
    assert whys(page()) == []  # you were in touch three days ago
    note(tom, "Tom lost his biggest customer", 2, hard=True)
    assert whys(page(5)) == ["lost his biggest customer, last week: ask how he is"]


def test_a_person_put_off_rests_whole(page, write, maria, advise, note):
    advise(maria, 30, 20, 7)
    note(maria, "her exam is on Monday", 10, about=-1)
    key = page().items[0].key
    write(lambda book: rows.snooze(book, key, day(3)))
    assert (whys(page()), len(page(3).items)) == ([], 1)


def test_done_on_a_day_of_theirs_logs_that_you_asked(page, write, maria, note):
    note(maria, "her exam is on Monday", 10, about=-1)
    key = page().items[0].key
    made = write(lambda book: rows.done(book, key, "she passed")).interaction
    assert (made.kind, made.text, whys(page())) == ("message", "she passed", [])
    assert made.kind in INTERACTIONS


def test_a_day_of_theirs_let_go_does_not_come_back(page, write, maria, note):
    note(maria, "her exam is on Monday", 10, about=-1)
    key = page().items[0].key
    made = write(lambda book: rows.drop(book, key))
    assert (made.what, made.ref, made.person.name) == ("occasion", "n1", "Maria Chen")
    assert (whys(page()), whys(page(1))) == ([], [])


def test_a_note_that_is_gone_cannot_be_let_go(write):
    with pytest.raises(NotFound):
        write(lambda book: rows.drop(book, "n9"))


def test_a_review_day_asks_how_it_turned_out(page, challenge):
    challenge(decided_on=day(-40), decision="back to 49", review_on=TODAY)
    (item,) = page().items
    assert (item.type, item.why, item.key) == ("outcome", "late payers: how did it turn out?", "c1")


def test_six_weeks_without_advice_ask_whom_to_ask(page, challenge):
    challenge(ago=42)
    assert [item.type for item in page().items] == ["feedback"]


@pytest.mark.parametrize(("asked", "answered"), [(3, None), (None, 3)])
def test_advice_of_anybody_answers_that(page, maria, advise, challenge, asked, answered):
    challenge(ago=60)
    advise(maria, asked, answered)
    assert whys(page()) == []


@pytest.mark.parametrize(("act", "until"), [("done", 42), ("drop", 42), ("snooze", 7)])
def test_the_question_whom_to_ask_rests_once_it_was_answered(book, act, until):
    with book(write=True) as b:
        b.challenges.add({"day": day(-60), "title": "late payers"})
        how = day(7) if act == "snooze" else ""
        assert getattr(rows, act)(b, "f1", how).until == day(until)
    for offset, shown in ((until - 1, 0), (until, 1)):
        with book(today=day(offset)) as b:
            assert len(today.today(b, before=day(offset - 1)).items) == shown


def test_did_it_happen_is_asked_before_how_it_turned_out(page, write, maria, challenge):
    challenge(decided_on=day(-40), decision="back to 49", review_on=TODAY)
    lunch = {"day": day(-1), "kind": "meal", "text": "lunch", "planned": True}
    write(lambda book: book.interactions.add(lunch, [maria]))
    assert [item.type for item in page().items] == ["happened"]
    assert page().open_besides == 1


def test_a_plan_of_long_ago_does_not_hold_back_the_day_to_look_again(page, write, maria, challenge):
    challenge(decided_on=day(-40), decision="back to 49", review_on=TODAY)
    lunch = {"day": day(-13), "kind": "meal", "text": "lunch", "planned": True}
    write(lambda book: book.interactions.add(lunch, [maria]))
    assert ([item.type for item in page().items], page().open_besides) == (["outcome"], 1)


@pytest.mark.parametrize("kind", NUDGES)
def test_each_kind_can_be_turned_off(page, write, person, advise, note, challenge, kind):
    note(person("Ada Brandt"), "her exam is on Monday", 10, about=-1)
    advise(person("Bo Li"), 90, 80, 70)
    person("Cy Doe", wants=("a sales hire",))
    person("Di Fox", topics=("sales hires",))
    challenge(ago=60, **({"decided_on": day(-40), "decision": "x", "review_on": TODAY} if kind == "outcome" else {}))
    if kind == "introduction":
        write(lambda book: book.introductions.add({"day": day(-30), "made_on": day(-30)}, (1, 2)))
    if kind == "doubt":
        write(lambda book: book.doubts.keep("stranger", "eva@x.example - Eva Lang", TODAY))
    assert kind in [item.type for item in page().items]
    write(lambda book: config.of_book(book, f"nudge.{kind}", "set", "off"))
    assert kind not in [item.type for item in page().items]
    write(lambda book: config.of_book(book, f"nudge.{kind}", "set", "on"))
    assert kind in [item.type for item in page().items]


def test_a_setting_is_on_or_off(write):
    with pytest.raises(Usage):
        write(lambda book: config.of_book(book, "nudge.advice", "set", "perhaps"))


def test_a_pause_shows_promises_and_plans_only(page, write, maria, advise, person):
    advise(maria, 30, 20, 7)
    dev, tom = person("Dev Patel"), person("Tom Reyes")
    write(lambda book: loops.promise(book, "dev-patel", "the deck", TODAY))
    write(lambda book: loops.promise(book, "maria-chen", "her numbers", TODAY, "waiting"))
    write(lambda book: book.interactions.add({"day": TODAY, "kind": "meal", "text": "", "planned": True}, [tom]))
    write(lambda book: pause.pause(book, day(7)))
    assert dev
    quiet = page()
    assert [item.type for item in quiet.items] == ["promise", "planned"]
    assert (quiet.paused_until, quiet.due_besides, quiet.held) == (day(7), 0, ())


def test_a_pause_ends_by_itself(page, write, maria, advise):
    advise(maria, 30, 20, 7)
    write(lambda book: pause.pause(book, day(7)))
    assert (whys(page(6)), page(6).paused_until) == ([], day(7))
    assert (len(page(7).items), page(7).paused_until) == (1, None)


def test_a_new_pause_takes_the_place_of_the_first_and_none_ends_it(page, write):
    assert write(lambda book: pause.pause(book, day(7))) == pause.Quieted("all", day(7))
    assert write(lambda book: pause.pause(book, day(2))) == pause.Quieted("all", day(2), day(7))
    assert write(lambda book: pause.pause(book, None)) == pause.Quieted("all", None, day(2))
    assert write(lambda book: pause.pause(book, None)) == pause.Quieted("all", None, None)
    assert page().paused_until is None


def test_in_a_pause_of_a_crisis_the_page_names_whom_to_call(page, write, maria):
    people = {"Ciara Byrne": ("+353 1",), "Helga Brandt": ()}
    for name, phones in people.items():
        write(lambda book, n=name, p=phones: put(book, n, confidant=True, phones=p, nickname=n[:3], every_days=0))
    write(pause.pause_in_crisis)
    assert [(one.called, one.reach) for one in page(1).close][:2] == [("Cia", "+353 1"), ("Hel", None)]
    assert page(3).close == ()


def test_in_any_other_pause_the_page_names_nobody(page, write):
    write(lambda book: put(book, "Ciara Byrne", confidant=True))
    write(pause.pause_in_crisis)
    write(lambda book: pause.pause(book, day(7)))
    assert (page(1).paused_until, page(1).close) == (day(7), ())


def test_a_crisis_in_a_longer_pause_keeps_that_and_names_whom_to_call(page, write):
    write(lambda book: put(book, "Ciara Byrne", confidant=True))
    write(lambda book: pause.pause(book, day(7)))
    assert write(pause.pause_in_crisis) == day(7)
    assert (page(2).paused_until, len(page(2).close), page(3).close) == (day(7), 1, ())


def test_in_a_pause_nobody_comes_next_who_is_only_due(page, write, maria):
    write(lambda book: pause.pause(book, day(7)))
    assert page().next is None


def test_the_words_for_several_who_were_asked_are_said_for_one(book):
    with book(write=True) as b, pytest.raises(Usage) as refused:
        row_changes.done(b, ["q1-2"], "chase weekly")
    assert refused.value.hint.args == (("a1", "a2"),)


def test_there_are_never_more_than_seven_rows(page, write, person, advise, note, challenge):
    for n in range(9):
        key = person(f"P{n} X", wants=("a sales hire",) if n else ("x",), topics=("hiring",))
        advise(key, 30, 20, 7)
        note(key, "her exam is on Monday", 10, about=-1)
    for n in range(4):
        write(lambda book, n=n: loops.promise(book, f"p{n}-x", "the deck", TODAY))
    challenge(decided_on=day(-40), decision="back to 49", review_on=TODAY)
    shown = page()
    assert [item.type for item in shown.items] == [*["promise"] * 3, *["occasion"] * 3, "outcome"]
    handles = [ref.handle for item in shown.items for ref in (item.person, *item.people) if ref]
    assert len(handles) == len(set(handles))


@pytest.mark.thorough
def test_over_sixty_ignored_mornings_everybody_due_has_been_shown(book):
    kinds = ("mentor", "advisor", "peer", "investor", "customer", "friend", "family", "other")
    with book(write=True) as b:
        for n in range(150):
            key = put(b, f"Person {n}", kind=kinds[n % len(kinds)])
            for gap in range(1 + n % 5):
                talk(b, [key], "coffee", 7 + n % 90 + gap * (5 + n % 40))
    due, seen, turns = set(), set(), {}
    for offset in range(60):
        with book(today=day(offset)) as b:
            due |= {person.name for person, _ in b.people.due(day(offset))}
            shown = today.morning(b, before=day(offset - 1), turns=turns)
            turns = shown.turns
            seen |= {item.person.name for item in shown.page.items if item.person}
    with book(today=day(59)) as b:
        late = {person.name for person, tie in b.people.due(day(59)) if tie.due_on > day(40)}
    assert len(due) > 100
    assert due - seen <= late


def test_the_list_of_who_is_due_knows_no_turns(book):
    with book(write=True) as b:
        key = put(b, "Maria Chen")
        talk(b, [key], "coffee", 60)
    with book() as b:
        turns = today.morning(b, before=day(-1)).turns
        assert [person.name for person, _ in b.people.due(TODAY)] == ["Maria Chen"]
    assert turns[f"p{key}"].mornings == 1


def test_who_was_asked_again_has_another_week(page, write, maria, advise):
    advise(maria, 8)
    write(lambda book: row_changes.done(book, ["q1"]))
    assert (len(page().items), len(page(6).items), len(page(7).items)) == (0, 0, 1)


def test_all_who_were_asked_again_have_another_week(page, write, person, advise, challenge):
    about = challenge()
    for name in ("Ada Brandt", "Bo Li"):
        advise(person(name), 8, challenge_id=about)
    key = page().items[0].key
    made = write(lambda book: row_changes.done(book, [key]))
    assert ([one.did for one in made.rows], len(page().items)) == (["asked again"] * 2, 0)


def test_an_answer_ends_the_asking(page, write, maria, advise):
    advise(maria, 8)
    made = write(lambda book: row_changes.done(book, ["q1"], "chase weekly"))
    assert (made.did, len(page().items)) == ("answered", 0)


def test_nobody_is_asked_again_once_it_is_let_go(page, write, maria, advise):
    advise(maria, 8)
    write(lambda book: row_changes.drop(book, ["q1"]))
    assert len(page(30).items) == 0


def test_a_question_put_off_comes_back_on_its_day(page, write, maria, advise):
    advise(maria, 8)
    write(lambda book: row_changes.snooze(book, ["q1"], day(3)))
    assert (len(page(2).items), len(page(3).items)) == (0, 1)


def test_who_was_told_is_told(page, write, maria, advise):
    advise(maria, 30, 20, 7)
    key = page().items[0].key
    made = write(lambda book: row_changes.done(book, [key]))
    assert (made.did, len(page().items)) == ("told", 0)


def test_how_it_turned_out_is_answered_by_the_row(page, write, challenge):
    challenge(decided_on=day(-40), decision="back to 49", expect="churn under 3%", review_on=TODAY)
    key = page().items[0].key
    made = write(lambda book: row_changes.done(book, [key], "churn 2%", Step(as_expected="yes")))
    assert (made.challenge.outcome.text, len(page().items)) == ("churn 2%", 0)


def decided_on(book, offset, **more):
    fields = {"day": day(-60), "title": "churn", "text": "", "decided_on": day(offset), "decision": "back to 49"}
    return int(book.challenges.add({**fields, **more}).ref[1:])


def view(book, person, challenge, **more):
    given = {"day": day(-40), "asked_on": day(-40), "question": "why?", "text": "wait", "answered_on": day(-35)}
    return book.advice.add({"person_id": person, "challenge_id": challenge, **given, **more}).ref


def test_who_was_told_of_one_view_since_the_decision_is_not_asked_to_be_told_of_the_other(write, page, maria):
    def act(book):
        key = decided_on(book, -20)
        view(book, maria, key, told_on=day(-18))
        view(book, maria, key, question="", asked_on=None, text="and hold on")

    write(act)
    assert [item.why for item in page().items if "decided" in item.why] == []


def test_a_week_after_it_turned_out_one_of_them_comes_up_who_was_told_before(write, page, maria, person):
    tom = person("Tom Reyes")

    def act(book):
        key = decided_on(book, -20, outcome_on=day(-7), outcome="churn 2.1%")
        for who in (maria, tom):
            view(book, who, key, did="waited", did_on=day(-19), told_on=day(-18))

    write(act)
    (row,) = [item for item in page().items if "turned out" in item.why]
    assert (row.person.name, row.why) == ("Maria Chen", "tell them how it turned out: churn 2.1%")
    write(lambda book: rows.done(book, row.key))
    (row,) = [item for item in page().items if "turned out" in item.why]
    assert row.person.name == "Tom Reyes"
    write(lambda book: rows.drop(book, row.key))
    assert [item.why for item in page().items if "turned out" in item.why] == []
