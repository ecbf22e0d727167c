"""Meetings that move, May and Will, advice without a speaker and news of others, in English."""

from datetime import date

from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 10, 14)  # a Wednesday
MARIA, DEV, MAY, WILL, GRACE, TOM = range(6)
NAMES = ("Maria Chen", "Dev Patel", "May Lind", "Will Okafor", "Grace Kim", "Tom Reyes")
PEOPLE = [Known(at, name.lower().replace(" ", "-"), name, None, (), "followed") for at, name in enumerate(NAMES)]


@each_row(
    ("line", "on"),
    [
        ("coffee w maria moved thu to fri", date(2026, 10, 16)),
        ("lunch with Maria cancelled, moved to next Wed", date(2026, 10, 21)),
        ("Maria moved our coffee from tomorrow to Friday", date(2026, 10, 16)),
        ("Maria moved the call to Friday", date(2026, 10, 16)),
        ("Had to cancel lunch with Maria, rebooked for next Wed", date(2026, 10, 21)),
    ],
)
def test_a_meeting_that_is_moved_is_planned_with_whom_it_was_to_be(line, on):
    told = read(line, TODAY, PEOPLE)
    assert (told.planned, told.moved, told.people, told.absent, told.on) == (True, True, (MARIA,), (), on)


@each_row(
    ("line", "there", "absent"),
    [
        ("may couldn't make it to lunch, so just me and Dev", (DEV,), (MAY,)),
        ("Drinks with the team: Dev, Will, Grace. May couldn't make it, kid ill", (DEV, WILL, GRACE), (MAY,)),
        ("Grace lent me her projector", (GRACE,), ()),
    ],
)
def test_a_verb_in_the_past_makes_may_will_and_grace_people(line, there, absent):
    told = read(line, TODAY, PEOPLE)
    assert (told.contact, told.people, told.absent) == (True, there, absent)


@each_row("line", ["Will didn't come to the dinner with Dev", "Will rescheduled again, now it's the 4th"])
def test_what_will_did_not_do_is_no_promise_and_no_contact(line):
    told = read(line, TODAY, PEOPLE)
    assert (told.contact, told.loops) == (False, ())


@each_row(
    ("line", "words"),
    [
        ("breakfast w/ Grace - she's hiring a cfo, said i should meet her accountant", "meet her accountant"),
        ("coffee with Grace, reckons i should raise prices", "raise prices"),
        ("Grace keeps telling me to hire a cfo", "hire a cfo"),
    ],
)
def test_advice_needs_no_name_before_the_verb(line, words):
    told = read(line, TODAY, PEOPLE)
    assert ([one.text for one in told.advice], told.loops, told.people) == ([words], (), (GRACE,))


@each_row(
    "line",
    [
        "Tom's retiring in March. His mentoring group needs somebody else then",
        "Saw on LinkedIn that Tom got promoted",
        "To do: prepare the reference list for Tom. Due Friday.",
    ],
)
def test_news_of_somebody_and_a_thing_to_do_are_no_contact_and_no_give(line):
    told = read(line, TODAY, PEOPLE)
    assert (told.contact, told.gives) == (False, ())


@each_row("line", ["Tom finally replied to my email from last week, he's in", "Grace and I spoke bout Tom"])
def test_the_day_of_my_email_and_whoever_was_spoken_of_are_not_of_the_contact(line):
    told = read(line, TODAY, PEOPLE)
    assert (told.on, len(told.people)) == (TODAY, 1)


def test_feedback_that_was_got_is_no_give():
    assert read("Got Grace's feedback on the deck: too long", TODAY, PEOPLE).gives == ()


@each_row(
    ("line", "kind"),
    [("Sent Grace the board deck yesterday", "message"), ("board with Grace yesterday", "meeting")],
)
def test_a_board_deck_is_no_meeting(line, kind):
    assert read(line, TODAY, PEOPLE).kind == kind
