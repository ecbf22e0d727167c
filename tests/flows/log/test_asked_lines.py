"""Lines carry advice from step to step: a question is kept, an answer and what was told are offered."""

from datetime import date, timedelta

import pytest

from netcrm.errors import Hint, Refused
from netcrm.flows.log import asked_lines, interactions
from netcrm.flows.log.understanding import decided
from netcrm.flows.people import people
from world import TODAY

QUESTION = "how do you chase late payers?"


@pytest.fixture
def open_book(book):
    """A book with three people in it, open for writing."""
    with book(write=True) as opened:
        for name in ("Maria Chen", "Tom Ford", "Grace Hall"):
            people.add(opened, {"name": name})
        yield opened


def logged(book, line, **more):
    found = decided(book, line)
    return interactions.log(book, found.entry._replace(**more), found.remarks)


def advice(book, name="maria-chen", **fields):
    person = book.people.with_handle(name)[0].id
    return book.advice.add({"person_id": person, "day": TODAY - timedelta(days=3), **fields})


def asked(book, name="maria-chen", question=QUESTION):
    return advice(book, name, question=question, asked_on=TODAY - timedelta(days=3))


def test_a_question_in_a_line_is_kept_as_asked_that_day(open_book):
    (row,) = logged(open_book, "emailed Maria yesterday to ask how she chases late payers").understood.asked
    assert (row.person.name, row.question, row.asked_on, row.step, row.interaction) == (
        "Maria Chen",
        "how do you chase late payers?",
        date(2026, 9, 21),
        "asked",
        "l1",
    )


def test_a_question_to_two_is_kept_for_each(open_book):
    rows = logged(open_book, "asked Maria and Tom how they hire").understood.asked
    assert [row.person.name for row in rows] == ["Maria Chen", "Tom Ford"]


def test_a_question_still_to_ask_moves_on_where_it_has_nearly_the_same_words(open_book):
    there = advice(open_book, question=QUESTION)
    (row,) = logged(open_book, "asked Maria how she chases late payers").understood.asked
    assert (row.ref, row.question, row.asked_on, row.step) == (there.ref, QUESTION, TODAY, "asked")
    assert row.on == TODAY


def test_another_question_still_to_ask_stays(open_book):
    there = advice(open_book, question="how do you find salespeople?")
    (row,) = logged(open_book, "asked Maria how she chases late payers").understood.asked
    assert (row.ref == there.ref, open_book.advice.get(int(there.ref[1:])).step) == (False, "to ask")


def test_asking_again_is_no_second_question(open_book):
    there = asked(open_book)
    (row,) = logged(open_book, "asked Maria how she chases late payers").understood.asked
    assert (row.ref, row.asked_on) == (there.ref, TODAY)


def test_a_question_joins_the_challenge_it_is_clearly_about(open_book):
    challenge = open_book.challenges.add({"title": "late payers", "text": "", "day": TODAY})
    (row,) = logged(open_book, "asked Maria how she chases late payers").understood.asked
    assert row.challenge == challenge.ref


def test_a_question_about_something_else_joins_none(open_book):
    open_book.challenges.add({"title": "late payers", "text": "", "day": TODAY})
    (row,) = logged(open_book, "asked Maria how she hires").understood.asked
    assert row.challenge is None


def test_a_question_in_a_private_line_is_private(open_book):
    (row,) = logged(open_book, "asked Maria how she chases late payers", private=True).understood.asked
    assert row.private


def test_advice_of_somebody_asked_one_thing_is_offered_as_the_answer(open_book):
    there = asked(open_book)
    understood = logged(open_book, "call with Maria, she told me to call them weekly").understood
    (kept,) = understood.advice
    (offer,) = understood.answers
    assert (offer.ref, offer.text, offer.question, offer.apart) == (there.ref, "call them weekly", QUESTION, kept.ref)


def test_nothing_is_answered_by_itself(open_book):
    there = asked(open_book)
    logged(open_book, "call with Maria, she told me to call them weekly")
    assert open_book.advice.get(int(there.ref[1:])).step == "asked"


def test_what_somebody_says_near_the_words_of_a_question_is_offered_as_the_answer(open_book):
    there = asked(open_book)
    (offer,) = logged(open_book, "Maria says chase weekly").understood.answers
    assert (offer.ref, offer.text, offer.apart) == (there.ref, "chase weekly", None)


@pytest.mark.parametrize(
    "line",
    ["Maria wrote back: take the money", "Maria replied that it is fine", "Maria: take the money", "Maria sagt, passt"],
)
def test_words_of_somebody_asked_one_thing_are_offered_as_the_answer_however_far(open_book, line):
    there = asked(open_book)
    assert [offer.ref for offer in logged(open_book, line).understood.answers] == [there.ref]


def test_other_talk_is_no_answer(open_book):
    asked(open_book)
    assert logged(open_book, "coffee with Maria, she loves the new office").understood.answers == ()


def test_of_two_questions_the_nearer_one_is_answered(open_book):
    asked(open_book, question="how do you find salespeople?")
    there = asked(open_book)
    (offer,) = logged(open_book, "Maria told me to chase weekly").understood.answers
    assert offer.ref == there.ref


def test_of_two_questions_none_is_answered_by_words_far_from_both(open_book):
    asked(open_book, question="how do you find salespeople?")
    asked(open_book)
    assert logged(open_book, "Maria told me to sleep more").understood.answers == ()


def test_a_question_of_the_same_line_is_not_answered_by_it(open_book):
    assert logged(open_book, "asked Maria how she hires. She told me to hire slowly").understood.answers == ()


def test_a_question_to_another_is_not_answered(open_book):
    asked(open_book, "tom-ford")
    assert logged(open_book, "Maria says chase weekly").understood.answers == ()


def acted(book, **more):
    fields = {"text": "raise prices", "did": "raised them", "did_on": TODAY - timedelta(days=2), **more}
    return advice(book, "grace-hall", **fields)


def test_what_somebody_was_told_closes_what_came_of_their_advice(open_book):
    there = acted(open_book)
    report = logged(open_book, "told Grace we raised prices, she was glad")
    (offer,) = report.understood.told
    assert (offer.ref, offer.text, report.interaction is not None) == (there.ref, "we raised prices", True)


def test_they_are_told_what_i_decided_otherwise_too(open_book):
    there = acted(open_book, declined=True)
    assert [offer.ref for offer in logged(open_book, "told Grace all about it").understood.told] == [there.ref]


def test_an_answer_i_asked_for_is_closed_by_words_near_it_alone(open_book):
    there = advice(open_book, "grace-hall", question=QUESTION, asked_on=TODAY, text="chase weekly", answered_on=TODAY)
    near = logged(open_book, "told Grace that we chase weekly now").understood.told
    far = logged(open_book, "told Grace about the move to Ghent").understood.told
    assert ([offer.ref for offer in near], far) == ([there.ref], ())


def test_an_answer_of_which_nothing_was_said_yet_is_done_and_told_by_it(open_book):
    there = advice(open_book, "grace-hall", question=QUESTION, asked_on=TODAY, text="chase weekly", answered_on=TODAY)
    understood = logged(open_book, "told Grace that we chase weekly now").understood
    assert understood.told[0].undone
    asked_lines.keep_told(open_book, understood.told[0], understood.on)
    told = open_book.advice.get(int(there.ref[1:]))
    assert (told.step, told.did, len(open_book.interactions.of(told.person.id))) == ("told", "we chase weekly now", 1)


def test_a_decision_they_gave_a_view_on_is_told_by_words_however_far(open_book):
    about = open_book.challenges.add({"title": "late", "text": "", "day": TODAY, "decision": "x", "decided_on": TODAY})
    there = advice(open_book, "grace-hall", text="wait", answered_on=TODAY, challenge_id=int(about.ref[1:]))
    (told,) = logged(open_book, "told Grace that we pay over three years now").understood.told
    assert (told.ref, told.undone) == (there.ref, False)


@pytest.mark.parametrize(
    "line",
    ["Maria says she can't help", "Maria wrote back: I am not the right one", "call with Maria, she declined"],
)
def test_who_says_no_ends_the_question(open_book, line):
    there = asked(open_book)
    understood = logged(open_book, line).understood
    (offer,) = understood.answers
    assert (offer.ref, offer.says_no) == (there.ref, True)
    written = asked_lines.keep_answer(open_book, offer, understood.on)
    assert (written.did, written.advice.said_no, written.advice.answers) == ("said no", True, ())


@pytest.mark.parametrize("line", ["Maria declined", "Maria can't help with that, sorry", "Maria kann mir nicht helfen"])
def test_a_no_that_tells_of_no_contact_names_the_way_to_keep_it(open_book, line):
    there = asked(open_book)
    with pytest.raises(Refused) as refused:
        decided(open_book, line)
    assert refused.value.hint.args[0][0] == Hint("keep_no", (there.ref, line))


def test_unasked_advice_nothing_came_of_is_not_closed(open_book):
    advice(open_book, "grace-hall", text="raise prices")
    assert logged(open_book, "told Grace we raised prices").understood.told == ()


def test_nothing_is_told_by_itself(open_book):
    there = acted(open_book)
    logged(open_book, "told Grace we raised prices")
    assert open_book.advice.get(int(there.ref[1:])).step == "acted"


def test_hard_news_is_kept_as_a_note_that_is_hard(open_book):
    (news,) = logged(open_book, "coffee with Tom, he lost his biggest customer").understood.hard_news
    (note,) = open_book.notes.of(open_book.people.with_handle("tom-ford")[0].id)
    assert (news.ref, news.text, note.hard, note.private) == (note.ref, "he lost his biggest customer", True, False)


def test_hard_news_of_a_private_line_is_private(open_book):
    logged(open_book, "coffee with Tom, he lost his biggest customer", private=True)
    (note,) = open_book.notes.of(open_book.people.with_handle("tom-ford")[0].id)
    assert note.private


def test_hard_news_alone_is_kept_and_is_no_contact(open_book):
    report = logged(open_book, "Tom lost his biggest customer")
    assert (report.interaction, report.remarks, len(report.understood.hard_news)) == (
        None,
        ("no contact was logged",),
        1,
    )


def test_the_day_of_a_question_goes_with_its_log(open_book):
    logged(open_book, "asked Maria how she chases late payers")
    interactions.mend(open_book, {"day": date(2026, 9, 20)})
    assert open_book.advice.get(1).asked_on == date(2026, 9, 20)


def test_an_answer_agreed_to_is_written_to_its_question_and_not_kept_twice(open_book):
    pytest.importorskip("netcrm.flows.advice.steps")
    there = asked(open_book)
    understood = logged(open_book, "call with Maria, she told me to call them weekly").understood
    asked_lines.keep_answer(open_book, understood.answers[0], understood.on)
    rows = open_book.advice.of(there.person.id)
    assert [(row.ref, row.text, row.step) for row in rows] == [(there.ref, "call them weekly", "answered")]


def test_what_was_agreed_to_be_told_is_told(open_book):
    pytest.importorskip("netcrm.flows.advice.steps")
    there = acted(open_book)
    understood = logged(open_book, "told Grace we raised prices").understood
    asked_lines.keep_told(open_book, understood.told[0], understood.on)
    assert open_book.advice.get(int(there.ref[1:])).told_on == TODAY


def test_who_says_more_adds_to_their_last_answer(open_book):
    there = advice(open_book, question=QUESTION, asked_on=TODAY, text="chase weekly", answered_on=TODAY)
    (offer,) = logged(open_book, "Maria wrote again: the mediator must be paid by both").understood.answers
    assert offer.ref == there.ref
    assert logged(open_book, "Maria wrote: the mediator must be paid by both").understood.answers == ()
