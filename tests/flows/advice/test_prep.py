"""The page before a meeting: what it brings together, and what it leaves out."""

from datetime import timedelta

import pytest

from netcrm.errors import NotFound, Usage
from netcrm.flows.advice.prep import prep
from netcrm.model.people import NEVER
from rows import each_row
from world import TODAY, put, talk

LONG_AGO = TODAY - timedelta(20)


@pytest.fixture
def open_book(book):
    with book(write=True) as there:
        there.command("the world of the test")
        yield there


def advise(book, person, **fields):
    return book.advice.add({"person_id": person, "day": LONG_AGO, "text": "", "question": "", **fields}).ref


def challenge(book, title, **fields):
    return int(book.challenges.add({"title": title, "text": title, "day": LONG_AGO, **fields}).ref[1:])


def test_of_somebody_new_it_has_nothing_but_how_to_log_it(open_book):
    put(open_book, "Maria Chen", kind="other", every_days=NEVER)
    page = prep(open_book, "maria-chen")
    assert [name for name, value in page._asdict().items() if value and name not in ("person", "command")] == []
    assert page.command == ("log_with", ("Maria Chen",))


def test_the_meeting_that_is_planned_is_the_one_to_log(open_book):
    maria = put(open_book, "Maria Chen")
    talk(open_book, [maria], "chase weekly", 30)
    talk(open_book, [maria], "far ahead", -30, planned=True)
    talk(open_book, [maria], "did it happen", 1, planned=True)
    plan = talk(open_book, [maria], "coffee", -2, planned=True)
    page = prep(open_book, "maria-chen")
    assert (page.planned.id, page.last.text, page.command) == (plan, "chase weekly", ("done_with", (f"l{plan}",)))


def test_advice_stands_where_its_step_puts_it(open_book):
    maria = put(open_book, "Maria Chen")
    said = {"text": "chase weekly", "answered_on": LONG_AGO}
    refs = [
        advise(open_book, maria, **fields)
        for fields in (
            {"question": "how"},
            {"question": "what", "asked_on": LONG_AGO},
            said,
            {**said, "did": "we did", "did_on": LONG_AGO},
            {**said, "did": "no time", "did_on": LONG_AGO, "declined": True, "told_on": LONG_AGO},
        )
    ]
    advise(open_book, maria, question="let go", closed=TODAY)
    page = prep(open_book, "maria-chen")
    there = [sorted(one.ref for one in part) for part in (page.to_ask, page.answered, page.outcomes)]
    assert there == [refs[:2], refs[2:3], refs[3:]]


def test_a_subject_brings_their_advice_what_others_said_the_logs_and_the_lessons(open_book):
    maria, tom = put(open_book, "Maria Chen"), put(open_book, "Tom Reyes")
    key = challenge(open_book, "customers leave")
    mine = advise(open_book, maria, text="raise the price slowly", answered_on=LONG_AGO, challenge_id=key)
    advise(open_book, maria, text="hire a cook", answered_on=LONG_AGO)
    other = advise(open_book, tom, text="lower it", answered_on=LONG_AGO, challenge_id=key)
    advise(open_book, tom, question="not answered", asked_on=LONG_AGO, challenge_id=key)
    log = talk(open_book, [maria], "the new prices frighten her", 30)
    talk(open_book, [maria], "her garden", 20)
    lesson = open_book.lessons.add({"day": LONG_AGO, "text": "tell customers of prices early"}).ref
    open_book.lessons.add({"day": LONG_AGO, "text": "sleep"})
    found = prep(open_book, "maria-chen", "  pricing ").subject
    assert (found.words, [one.ref for one in found.advice], [one.ref for one in found.others]) == (
        "pricing", [mine], [other],
    )  # fmt: skip
    assert ([one.id for one in found.logs], [one.ref for one in found.lessons]) == ([log], [lesson])


def test_what_others_said_about_a_subject_is_told_though_they_themselves_said_nothing(open_book):
    put(open_book, "Maria Chen")
    tom = put(open_book, "Tom Reyes")
    said = advise(open_book, tom, question="what is your margin", text="30%", answered_on=LONG_AGO)
    advise(open_book, tom, question="margin", text="secret", answered_on=LONG_AGO, private=True)
    found = prep(open_book, "maria-chen", "margin").subject
    assert (found.advice, [one.ref for one in found.others]) == ((), [said])


def test_a_subject_nothing_is_kept_of_is_there_and_empty(open_book):
    put(open_book, "Maria Chen")
    assert prep(open_book, "maria-chen", "submarines").subject == ("submarines", (), (), (), ())


def test_days_of_theirs_and_facts_are_to_be_asked_about(open_book):
    maria = put(open_book, "Maria Chen", birthday="--09-30")
    for text, days in (("exam", -1), ("launch", 10), ("long ago", -61), ("far ahead", 61)):
        open_book.notes.add(maria, LONG_AGO, text, False, about_on=TODAY + timedelta(days))
    open_book.notes.add(maria, LONG_AGO, "lost her dog", False, hard=True)
    open_book.notes.add(maria, TODAY, "likes tea", False)
    page = prep(open_book, "maria-chen")
    assert [note.text for note in page.occasions] == ["exam", "launch"]
    assert [note.text for note in page.facts] == ["lost her dog", "likes tea"]
    assert page.birthday == TODAY + timedelta(8)


def test_who_could_help_them_is_named_and_an_introduction_is_what_to_give(open_book):
    maria = put(open_book, "Maria Chen", wants=("a sales hire",))
    ines = put(open_book, "Ines Duarte", topics=("sales hiring",))
    page = prep(open_book, "maria-chen")
    assert [(one.person.id, one.want, one.topic) for one in page.helpers] == [(ines, "a sales hire", "sales hiring")]
    assert (page.give.with_whom.id, page.give.theirs) == (ines, True)
    talk(open_book, [maria, ines], "dinner")
    assert prep(open_book, "maria-chen").give is None


def test_whom_they_could_help_is_something_to_give_too(open_book):
    put(open_book, "Maria Chen", topics=("sales hiring",))
    tom = put(open_book, "Tom Reyes", wants=("a sales hire",))
    give = prep(open_book, "maria-chen").give
    assert (give.with_whom.id, give.want, give.theirs) == (tom, "a sales hire", False)


def test_a_lesson_about_what_they_look_for_can_be_given_once(open_book):
    maria = put(open_book, "Maria Chen", wants=("better prices",))
    open_book.lessons.add({"day": LONG_AGO, "text": "raise prices in spring", "private": True})
    open_book.lessons.add({"day": LONG_AGO, "text": "her own on prices", "person_id": maria})
    lesson = open_book.lessons.add({"day": LONG_AGO, "text": "raise prices slowly"})
    assert prep(open_book, "maria-chen").give.lesson.ref == lesson.ref
    open_book.lessons.tell(int(lesson.ref[1:]), maria, TODAY)
    assert prep(open_book, "maria-chen").give is None


def test_the_question_is_the_open_challenge_nearest_to_what_they_know(open_book):
    maria = put(open_book, "Maria Chen", topics=("pricing",))
    near = challenge(open_book, "our prices are too low")
    challenge(open_book, "the lease ends")
    challenge(open_book, "prices of last year", closed=LONG_AGO)
    challenge(open_book, "prices for schools", decided_on=LONG_AGO, decision="half")
    assert prep(open_book, "maria-chen").question.ref == f"c{near}"
    advise(open_book, maria, question="what now", asked_on=LONG_AGO, challenge_id=near)
    assert prep(open_book, "maria-chen").question.title == "the lease ends"


@each_row(("kind", "asked"), [("mentor", True), ("peer", True), ("customer", False), ("family", False)])
def test_about_anything_only_those_are_asked_who_are_there_to_be_asked(open_book, kind, asked):
    put(open_book, f"Some {kind}", kind=kind)
    challenge(open_book, "the lease ends")
    assert bool(prep(open_book, f"some-{kind}").question) == asked


def test_a_private_challenge_is_no_question(open_book):
    put(open_book, "Maria Chen", topics=("pricing",))
    challenge(open_book, "our prices are too low", private=True)
    assert prep(open_book, "maria-chen").question is None


def test_nothing_private_stands_on_the_page_and_it_is_counted(open_book):
    maria = put(open_book, "Maria Chen")
    key = challenge(open_book, "whether to fire Yuki", private=True)
    open_book.notes.add(maria, LONG_AGO, "she is ill", True)
    open_book.notes.add(maria, LONG_AGO, "her trial", True, TODAY)
    advise(open_book, maria, question="and the cash?", private=True)
    advise(open_book, maria, question="what now", asked_on=LONG_AGO, challenge_id=key)
    advise(open_book, maria, text="wait with the prices", answered_on=LONG_AGO, private=True)
    talk(open_book, [maria], "her prices and her divorce", 10, private=True)
    owed = {"person_id": maria, "kind": "promise", "text": "the severance", "opened": TODAY, "private": True}
    open_book.loops.add(owed)
    open_book.lessons.add({"day": LONG_AGO, "text": "lower the prices late", "private": True})
    page = prep(open_book, "maria-chen", "prices")
    assert (page.answered, page.to_ask, page.loops, page.occasions, page.facts) == ((), (), (), (), ())
    assert (page.subject.advice, page.subject.logs, page.subject.lessons, page.last.text) == ((), (), (), "")
    assert page.private == 6


def test_an_empty_subject_is_refused(open_book):
    put(open_book, "Maria Chen")
    with pytest.raises(Usage, match="say what it will be about"):
        prep(open_book, "maria-chen", " ")


def test_nobody_has_no_page(open_book):
    with pytest.raises(NotFound):
        prep(open_book, "zebedee")


def test_what_is_done_together_is_no_question_to_anybody(open_book):
    maria, tom = put(open_book, "Maria Chen"), put(open_book, "Tom Reyes", topics=("hotels",))
    open_book.challenges.add({"day": LONG_AGO, "title": "joint hotel offer", "text": ""}, [tom])
    assert [prep(open_book, handle).question for handle in ("maria-chen", "tom-reyes")] == [None, None]
    assert maria != tom


def test_a_trouble_that_is_about_them_stands_there_with_the_decision_and_the_views(open_book):
    rui, paula = put(open_book, "Rui Carvalho", topics=("rent",)), put(open_book, "Paula Neves")
    open_book.notes.add(rui, LONG_AGO, "raises the rent, my opponent", False)
    key = challenge(open_book, "landlord Rui raises the rent", decided_on=TODAY, decision="offer 6 percent")
    said = advise(open_book, paula, challenge_id=key, text="keep it", answered_on=LONG_AGO)
    page = prep(open_book, "rui-carvalho")
    ((about, views),) = page.about_them
    assert (about.decision.text, [one.ref for one in views]) == ("offer 6 percent", [said])
    assert (page.facts, page.question, page.give) == ((), None, None)


@each_row("fields", [{"private": True}, {"closed": TODAY}])
def test_of_a_private_or_closed_one_nothing_stands_there(open_book, fields):
    if not open_book.people.with_handle("rui-carvalho"):
        put(open_book, "Rui Carvalho")
    challenge(open_book, "landlord Rui raises the rent", **fields)
    assert prep(open_book, "rui-carvalho").about_them == ()
