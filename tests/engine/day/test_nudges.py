"""Rows of today about advice, decisions and days of theirs: when they come up, what they say and keep back."""

from datetime import date, timedelta

from netcrm.engine.day import nudges
from netcrm.errors import Hint
from netcrm.model.advice import Advice, Challenge, Decision, Outcome, Reply
from netcrm.model.notes import Note
from netcrm.model.people import Ref
from rows import each_row
from world import TODAY

MARIA = Ref("maria-chen", "Maria Chen", "mentor", 1)
TOM = Ref("tom-reyes", "Tom Reyes", "peer", 2)
DEV = Ref("dev-patel", "Dev Patel", "advisor", 3)


def day(offset: int) -> date:
    return TODAY + timedelta(days=offset)


def asked(number=9, ago=7, person=MARIA, **more) -> Advice:
    fields = {"question": "how do you chase late payers?", "asked_on": day(-ago), "step": "asked", **more}
    return Advice(f"a{number}", "u", person, "", day(-ago), **fields)


def answered(number=9, ago=21, **more) -> Advice:
    return asked(number, 30, step="answered", answers=(Reply(day(-ago), "chase weekly"),), **more)


def acted(number=9, ago=7, did="weekly calls", **more) -> Advice:
    step = "declined" if more.get("declined") else "acted"
    return answered(number)._replace(step=step, did=did, did_on=day(-ago), **more)


def note(text="her exam is on Monday", about=-1, ago=9, number=7, **more) -> Note:
    on = day(about) if about is not None else None
    return Note(number, "u", day(-ago), text, about_on=on, ref=f"n{number}", **more)


def challenge(number=2, ago=50, title="churn", **more) -> Challenge:
    return Challenge(f"c{number}", "u", title, "", day(-ago), **more)


def whys(items) -> list[str]:
    return [item.why for item in items]


@each_row(
    ("helped", "why"),
    [
        ("yes", "tell them it worked: weekly calls"),
        ("partly", "tell them it partly worked: weekly calls"),
        ("no", "tell them it did not work: weekly calls"),
        (None, "tell them what you did: weekly calls"),
    ],
)
def test_who_advised_is_told_a_week_later_what_came_of_it(helped, why):
    assert whys(nudges.to_tell([acted(helped=helped)], TODAY)) == [why]


def test_who_advised_something_else_is_told_too_with_the_reason():
    (item,) = nudges.to_tell([acted(did="too early for us", declined=True)], TODAY)
    assert item.why == "tell them you went another way: too early for us"


def test_telling_waits_a_week():
    assert nudges.to_tell([acted(ago=6)], TODAY) == ()


def test_who_was_told_is_told_once():
    assert nudges.to_tell([acted()._replace(step="told", told_on=day(-1))], TODAY) == ()


def test_the_row_of_advice_to_tell_of_is_answered_by_its_id():
    (item,) = nudges.to_tell([acted()], TODAY)
    assert (item.type, item.key, item.ref, item.command) == ("advice", "a9", "a9", Hint("done", ("a9",)))


def test_what_waits_longest_to_be_told_stands_first():
    assert [item.key for item in nudges.to_tell([acted(1, 8), acted(2, 30), acted(3, 8)], TODAY)] == ["a2", "a1", "a3"]


@each_row("advice", [acted(private=True), acted(private=True, declined=True)])
def test_of_private_advice_nothing_is_said(advice):
    assert whys(nudges.to_tell([advice], TODAY)) == ["tell them what came of it"]


def test_who_has_not_answered_in_a_week_is_asked_again():
    (item,) = nudges.to_ask_again([asked()], TODAY)
    assert item.why == "ask again, asked Tue 15 Sep: how do you chase late payers?"
    assert (item.key, item.ref, item.command) == ("q9", "a9", Hint("draft", ("a9",)))


@each_row(
    ("advice", "again"),
    [
        (asked(ago=6), False),
        (asked(ago=1, answer_by=day(-1)), True),
        (asked(ago=20, answer_by=day(0)), False),
        (asked(snoozed_until=day(1)), False),
        (asked(snoozed_until=day(0)), True),
        (answered(), False),
        (asked(asked_on=None, step="to ask"), False),
    ],
)
def test_nobody_is_asked_again_before_they_could_answer(advice, again):
    assert bool(nudges.to_ask_again([advice], TODAY)) is again


def test_several_who_were_asked_about_a_challenge_are_one_row():
    about = {"challenge": "c2", "challenge_title": "late payers"}
    group = [asked(9, **about), asked(10, person=TOM, **about), answered(11, person=DEV, **about)]
    (item,) = nudges.to_ask_again(group, TODAY)
    assert (item.why, item.person, item.people) == ("late payers: 1 of 3 answered", None, (MARIA, TOM))
    assert (item.key, item.ref, item.command) == ("q9-10", "c2", Hint("draft", ("c2",)))


def test_a_challenge_that_one_person_was_asked_about_is_the_row_of_that_person():
    (item,) = nudges.to_ask_again([asked(challenge="c2", challenge_title="late payers", question="")], TODAY)
    assert (item.person, item.why) == (MARIA, "ask again, asked Tue 15 Sep: late payers")


def test_a_private_challenge_says_only_how_many_answered():
    about = {"challenge": "c2", "challenge_title": "the lawsuit", "private": True}
    (item,) = nudges.to_ask_again([asked(9, **about), asked(10, person=TOM, **about)], TODAY)
    assert item.why == "a private challenge: 0 of 2 answered"
    assert item.command == Hint("challenge_page", ("c2",))  # a draft holds nothing private


def test_a_private_question_is_not_said():
    (item,) = nudges.to_ask_again([asked(private=True)], TODAY)
    assert (item.why, item.command) == ("ask again, asked Tue 15 Sep", Hint("answer", ("a9",)))


def test_an_answer_of_three_weeks_ago_is_asked_after():
    assert whys(nudges.to_try([answered()], TODAY)) == ['tried it? "chase weekly"']


def test_a_private_answer_is_asked_after_without_its_words():
    assert whys(nudges.to_try([answered(private=True)], TODAY)) == ["tried what they advised?"]


@each_row("advice", [answered(ago=20), answered()._replace(asked_on=None), asked(ago=40), acted(ago=40)])
def test_nothing_else_asks_whether_it_was_tried(advice):
    assert nudges.to_try([advice], TODAY) == ()


def test_the_latest_answer_is_the_one_that_counts():
    twice = answered()._replace(answers=(Reply(day(-40), "chase weekly"), Reply(day(-3), "or daily")))
    assert nudges.to_try([twice], TODAY) == ()


def test_a_question_kept_comes_up_where_they_are_met_today():
    kept = asked(step="to ask", asked_on=None)
    assert whys(nudges.to_ask_today([kept], ["maria-chen"])) == ["ask: how do you chase late payers?"]
    assert nudges.to_ask_today([kept], ["tom-reyes"]) == ()


@each_row(
    ("text", "why"),
    [
        ("her exam is on Monday", "her exam was yesterday: ask how it went"),
        ("Maria's launch next week.", "Maria's launch was yesterday: ask how it went"),
        ("exam Monday", "exam was yesterday: ask how it went"),
        ("exam", "exam was yesterday: ask how it went"),
        ("his operation", "his operation was yesterday: ask how it went"),
        ("the board meeting in Lisbon on Monday", "the board meeting was yesterday: ask how it went"),
        ("her law exams on Monday", "her law exams were yesterday: ask how it went"),
        ("her exams are on Monday", "her exams were yesterday: ask how it went"),
        ("his thesis defence on Monday", "his thesis defence was yesterday: ask how it went"),
        ("her sales kickoff on Monday", "her sales kickoff was yesterday: ask how it went"),
        ("her budget closes on Monday", 'yesterday, "her budget closes on Monday": ask how it went'),
        ("his lease ends on Monday", 'yesterday, "his lease ends on Monday": ask how it went'),
        ("budget closes on Monday", 'yesterday, "budget closes on Monday": ask how it went'),
        ("her parents arrive on Monday", 'yesterday, "her parents arrive on Monday": ask how it went'),
        ("their team moves house on Monday", 'yesterday, "their team moves house on Monday": ask how it went'),
        ("she runs the marathon on Monday", 'yesterday, "she runs the marathon on Monday": ask how it went'),
        ("Maria runs the marathon on Monday", 'yesterday, "runs the marathon on Monday": ask how it went'),
        (
            "moves the whole office to Leipzig with everybody",
            'yesterday, "moves the whole office to Leipzig with everybody": ask how it went',
        ),
    ],
)
def test_a_day_of_theirs_that_passed_is_asked_after(text, why):
    assert whys(nudges.occasions([(MARIA, note(text))], TODAY)) == [why]


@each_row(("about", "comes"), [(0, False), (1, False), (-1, True), (-14, True), (-15, False), (None, False)])
def test_a_day_is_asked_after_for_two_weeks(about, comes):
    assert bool(nudges.occasions([(MARIA, note(about=about, ago=30))], TODAY)) is comes


def test_what_was_noted_when_it_was_over_asks_nothing():
    assert nudges.occasions([(MARIA, note(about=-5, ago=4))], TODAY) == ()


def test_a_private_day_says_only_when_it_was():
    (item,) = nudges.occasions([(MARIA, note("her scan is on Monday", private=True))], TODAY)
    assert item.why == "something of theirs was yesterday: ask how it went"


def test_the_row_of_a_day_is_known_by_its_note_and_done_by_a_log():
    (item,) = nudges.occasions([(MARIA, note())], TODAY)
    assert (item.type, item.key, item.ref, item.due) == ("occasion", "n7", "n7", day(-1))
    assert item.command == Hint("log", ("maria-chen",))


@each_row(
    ("text", "ago", "why"),
    [
        ("Tom lost his biggest customer", 7, "lost his biggest customer, last week: ask how he is"),
        ("she lost her father.", 15, "she lost her father, 2 weeks ago: ask how she is"),
        ("the bank cut the credit line", 9, "the bank cut the credit line, last week: ask how they are"),
    ],
)
def test_hard_news_is_a_reason_to_ask_a_week_later(text, ago, why):
    assert whys(nudges.hard_news([(TOM, note(text, None, ago, hard=True))], TODAY)) == [why]


@each_row(("ago", "comes"), [(6, False), (7, True), (28, True), (29, False)])
def test_hard_news_is_asked_after_for_three_weeks(ago, comes):
    assert bool(nudges.hard_news([(TOM, note("lost a customer", None, ago, hard=True))], TODAY)) is comes


def test_hard_news_that_is_private_is_not_said():
    (item,) = nudges.hard_news([(TOM, note("he lost his job", None, hard=True, private=True))], TODAY)
    assert item.why == "ask how he is"


def test_a_note_that_is_not_hard_asks_nothing():
    assert nudges.hard_news([(TOM, note("lost his keys", None))], TODAY) == ()


def decided(review=0, expect="churn under 3%", **more) -> Challenge:
    return challenge(decision=Decision(day(-42), "back to 49", None, expect, 70, day(review)), **more)


def test_a_decision_is_looked_back_on_on_its_day():
    (item,) = nudges.to_review([decided()], TODAY)
    assert item.why == "churn: how did it turn out? You expected: churn under 3%"
    assert (item.type, item.key, item.command) == ("outcome", "c2", Hint("turned_out", ("c2",)))


@each_row(
    "waiting",
    [
        decided(review=1),
        challenge(),
        decided(outcome=Outcome(day(-1), "churn 2%")),
        decided(closed=day(-1)),
        decided(snoozed_until=day(1)),
    ],
)
def test_no_other_decision_is(waiting):
    assert nudges.to_review([waiting], TODAY) == ()


def test_a_private_decision_is_not_said():
    (item,) = nudges.to_review([decided(private=True)], TODAY)
    assert item.why == "a private challenge: how did it turn out?"


def test_six_weeks_without_advice_ask_whom_to_ask_about_what_is_open():
    (item,) = nudges.to_seek([challenge()], day(-43), TODAY)
    assert item.why == "churn is open, without anybody's advice for 6 weeks: whom could you ask?"
    assert (item.type, item.key, item.ref, item.command) == ("feedback", "f2", "c2", Hint("challenge_page", ("c2",)))


@each_row(
    ("challenges", "last"),
    [
        ([challenge()], -41),
        ([challenge(ago=41)], None),
        ([challenge(closed=day(-1))], None),
        ([challenge(snoozed_until=day(1))], None),
        ([decided()], None),
        ([], None),
    ],
)
def test_whoever_was_asked_lately_or_has_nothing_open_or_undecided_is_not_asked(challenges, last):
    assert nudges.to_seek(challenges, last and day(last), TODAY) == ()


def test_what_is_not_decided_yet_comes_first_and_of_those_the_newest():
    many = [challenge(1, 90, "hiring"), challenge(2, 60, "churn"), decided()._replace(ref="c3", title="prices")]
    (item,) = nudges.to_seek(many, None, TODAY)
    assert item.ref == "c2"


def test_a_fact_is_nothing_to_try():
    told = answered(question="what do you pay?")._replace(answers=(Reply(day(-30), "32 euros an hour"),))
    assert nudges.to_try([told], TODAY) == ()


def test_a_week_after_it_turned_out_somebody_hears_it():
    over = decided(outcome=Outcome(day(-7), "churn 2.1%", "yes"))
    assert nudges.turned_out([over, decided(outcome=Outcome(day(-6), "x", None))], TODAY) == (over,)
    item = nudges.to_tell_outcome(answered(challenge="c2"), over)
    assert (item.why, item.command, item.key) == (
        "tell them how it turned out: churn 2.1%", Hint("draft", ("a9",)), "t9",
    )  # fmt: skip
