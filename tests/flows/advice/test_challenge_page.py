"""The page of a challenge, the list of all, and whom to ask about a new one."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from netcrm.errors import Refused
from netcrm.flows.advice import challenges
from netcrm.flows.advice.challenge_list import challenge_list
from netcrm.flows.advice.challenge_page import ChallengePage, challenge_page, opened
from netcrm.flows.advice.challenges import Change, Deciding
from netcrm.flows.people import merging
from netcrm.hints import words
from netcrm.store.book import Book
from world import TODAY, put, talk

CHURN = "churn doubled since the price change"

EXPECTED = Deciding("go", expect="more", sure=70)


@pytest.fixture
def book() -> Iterator[Book]:
    """A book in which three mentors and an accountant know about churn, and c1 is about it."""
    with Book(":memory:", TODAY, write=True) as book:
        for name in ("Ann A", "Ben B", "Cy C"):
            put(book, name, topics=("churn",))
        put(book, "Omar O", kind="advisor", title="turnaround manager", topics=("churn",))
        put(book, "Una U")
        talk(book, [1], "her churn doubled too after a price change, it took a year", days_ago=90)
        challenges.open_challenge(book, CHURN)
        yield book


def asked(book: Book, person: int, text: str = "", **more: object) -> None:
    answer = {"text": text, "answered_on": TODAY} if text else {}
    fields = {"person_id": person, "challenge_id": 1, "day": TODAY, "asked_on": TODAY, "question": "why?"}
    book.advice.add({**fields, **answer, **more})  # type: ignore[typeddict-item]


def whom(report: ChallengePage) -> set[str]:
    return {row.person.name for row in report.whom}


# Opening


def test_opening_finds_three_to_ask_with_letters(book: Book) -> None:
    report = opened(book, "customers churn", "since we raised prices")
    assert (report.challenge.ref, [row.letter for row in report.whom]) == ("c2", ["a", "b", "c"])
    assert {row.person.name for row in report.whom} < {"Ann A", "Ben B", "Cy C", "Omar O"}


def test_a_partner_is_not_asked(book: Book) -> None:
    report = opened(book, "customers churn", partners=("ann-a",))
    assert "Ann A" not in {row.person.name for row in report.whom}


def test_whom_it_is_about_and_whom_one_does_not_want_are_not_asked(book: Book) -> None:
    put(book, "Petra P", kind="customer", company="Mensa Nord", topics=("churn",))
    new = opened(book, "churn at Mensa Nord", without=("ann-a",))
    page = challenge_page(book, new.challenge.ref)
    for report in (new, page):
        assert {row.person.name for row in report.whom}.isdisjoint({"Petra P", "Ann A"})
        assert [one.name for one in report.named] == ["Petra P"]


def test_the_text_says_whom_to_ask_as_well_as_the_title(book: Book) -> None:
    assert opened(book, "a bad month", "the churn of customers").whom != ()


def test_where_nobody_fits_it_is_opened_all_the_same(book: Book) -> None:
    report = opened(book, "submarine insurance for divers")
    assert (report.challenge.ref, report.whom) == ("c2", ())


def test_in_distress_those_to_call_are_shown(book: Book) -> None:
    put(book, "Fay F", kind="family", confidant=True)
    report = opened(book, "I want to end my life")
    assert (report.distress is not None, report.whom[0].person.name) == (True, "Fay F")


# The page


def test_whoever_was_asked_is_not_asked_again(book: Book) -> None:
    asked(book, 1, "raise the floor")
    asked(book, 2)
    report = challenge_page(book, "c1")
    assert ([one.person.name for one in report.views], [one.person.name for one in report.waiting]) == (
        ["Ann A"],
        ["Ben B"],
    )
    assert whom(report) == {"Cy C", "Omar O"}


@pytest.mark.parametrize(("views", "missing"), [(0, 3), (1, 2), (2, 1), (3, 0)])
def test_below_three_views_more_would_help(book: Book, views: int, missing: int) -> None:
    for person in range(1, views + 1):
        asked(book, person, "raise the floor")
    assert challenge_page(book, "c1").missing == missing


@pytest.mark.parametrize("change", [Change(deciding=Deciding("back to 49")), Change(close=True)])
def test_once_it_is_decided_or_closed_nobody_else_is_looked_for(book: Book, change: Change) -> None:
    asked(book, 1, "raise the floor")
    asked(book, 2, "wait")
    challenges.change(book, "c1", change)
    report = challenge_page(book, "c1")
    assert (report.missing, report.whom, report.another_eye, len(report.views)) == (0, (), None, 2)


@pytest.mark.parametrize(("days", "missing"), [(0, 1), (6, 1), (7, 2)])
def test_a_view_that_was_asked_for_lately_is_not_missing(book: Book, days: int, missing: int) -> None:
    asked(book, 2, "it passed")
    asked(book, 3, asked_on=TODAY - timedelta(days))
    assert challenge_page(book, "c1").missing == missing


def test_who_advised_on_the_like_before_knows_it_and_was_not_there(book: Book) -> None:
    book.advice.add({"person_id": 5, "day": TODAY - timedelta(60), "text": "churn wants a call to every customer",
                     "answered_on": TODAY - timedelta(60)})  # fmt: skip
    asked(book, 5, "call them all")
    (known,) = challenge_page(book, "c1").been_there
    assert (known.person.name, known.reason.source, known.went_through) == ("Una U", "advice", False)


def test_whoever_went_through_it_is_told_by_what_was_known_before(book: Book) -> None:
    asked(book, 1, "raise the floor")
    told = challenge_page(book, "c1").been_there[0]
    assert (told.person.name, told.went_through, told.reason.source) == ("Ann A", True, "interaction")
    assert told.reason.on == TODAY - timedelta(90)


def test_what_they_said_about_it_is_no_evidence_that_they_were_there(book: Book) -> None:
    asked(book, 5, "churn doubled since the price change? raise the floor")
    assert challenge_page(book, "c1").been_there == ()


def test_views_of_one_kind_want_another_eye(book: Book) -> None:
    asked(book, 1, "raise the floor")
    asked(book, 2, "wait")
    eye = challenge_page(book, "c1").another_eye
    assert eye
    assert (eye.person.name, eye.does, eye.alike.kind) == ("Omar O", "turnaround manager", "mentor")


def test_views_of_several_kinds_do_not(book: Book) -> None:
    asked(book, 1, "raise the floor")
    asked(book, 4, "wait")
    assert challenge_page(book, "c1").another_eye is None


def test_whoever_gave_a_view_is_to_be_told_after_a_decision(book: Book) -> None:
    asked(book, 1, "raise the floor", did="I waited", did_on=TODAY, declined=True)
    assert challenge_page(book, "c1").tell == ()
    challenges.change(book, "c1", Change(deciding=Deciding("back to 49")))
    assert [one.name for one in challenge_page(book, "c1").tell] == ["Ann A"]


def test_the_last_lesson_is_the_lesson(book: Book) -> None:
    challenges.change(book, "c1", Change(close=True, lesson="one"))
    challenges.change(book, "c1", Change(reopen=True))
    challenges.change(book, "c1", Change(close=True, lesson="two"))
    report = challenge_page(book, "c1")
    assert (report.lesson and report.lesson.text, len(report.lessons)) == ("two", 2)


def test_the_questions_of_the_page_do_not_say_whom_to_ask(book: Book) -> None:
    put(book, "Sam S", topics=("stake",))
    challenges.change(book, "c1", Change(text="## What is at stake?\n\nthe pilot"))
    assert "Sam S" not in whom(challenge_page(book, "c1"))


# The list


def test_open_challenges_come_first_with_how_many_answered(book: Book) -> None:
    challenges.open_challenge(book, "late payers")
    challenges.change(book, "c2", Change(close=True))
    asked(book, 1, "raise the floor")
    asked(book, 2)
    rows = challenge_list(book).challenges
    assert [(one.challenge.ref, one.answered, one.asked) for one in rows] == [("c1", 1, 2), ("c2", 0, 0)]


def test_from_five_outcomes_on_the_list_tells_how_often_you_were_right(book: Book) -> None:
    for number in range(5):
        assert challenge_list(book).calibration == ()
        ref = challenges.open_challenge(book, f"trouble {number}", deciding=EXPECTED).challenge.ref
        challenges.turned_out(book, ref, "", "yes" if number else "no")
    assert [tuple(one) for one in challenge_list(book).calibration] == [(70, 5, 4, 0)]


@pytest.mark.parametrize(("sure", "how"), [(None, "yes"), (70, None)])
def test_without_a_prediction_or_its_end_nothing_is_counted(book: Book, sure: int | None, how: str | None) -> None:
    for number in range(6):
        ref = challenges.open_challenge(book, f"trouble {number}", deciding=EXPECTED._replace(sure=sure)).challenge.ref
        challenges.turned_out(book, ref, "so and so", how)
    assert challenge_list(book).calibration == ()


def test_who_said_no_is_named_so_and_not_suggested_again(book: Book) -> None:
    asked(book, 1, closed=TODAY, declined=True, did="no time")
    page = challenge_page(book, "c1")
    assert ([one.person.name for one in page.said_no], "Ann A" in whom(page), page.waiting) == (["Ann A"], False, ())


def test_who_is_left_out_stays_left_out_and_is_told(book: Book) -> None:
    opened(book, "customers churn", without=("ann-a",))
    page = challenge_page(book, "c2")
    assert ("Ann A" in whom(page), [(one.person.name, one.why) for one in page.aside]) == (False, [("Ann A", "said")])


def test_more_are_left_out_later_and_all_may_be_asked_again(book: Book) -> None:
    challenges.leave_out(book, "c1", ("ann-a",))
    challenges.leave_out(book, "c1", ("ben-b",))
    both = challenge_page(book, "c1").aside
    challenges.leave_out(book, "c1", ())
    assert ([one.person.name for one in both], challenge_page(book, "c1").aside) == (["Ann A", "Ben B"], ())


def test_who_is_left_out_stays_so_after_a_merge(book: Book) -> None:
    challenges.leave_out(book, "c1", ("ann-a",))
    merging.merge(book, "ben-b", ("ann-a",))
    assert [one.person.name for one in challenge_page(book, "c1").aside] == ["Ben B"]


def test_the_same_again_with_somebody_to_leave_out_says_how(book: Book) -> None:
    with pytest.raises(Refused) as refused:
        opened(book, CHURN, without=("ann-a",))
    assert words(refused.value.hint) == "to leave them out of it: netcrm challenge c1 --not ann-a"
