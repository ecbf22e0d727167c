"""What was asked, and what is to be asked."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from netcrm.errors import NetcrmError, NotFound, Refused, Usage
from netcrm.flows.advice import asking, steps
from netcrm.flows.day.targets import keys_of
from netcrm.flows.naming import Numbering, of_word
from netcrm.model.advice import Advice
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, add

WHY = "how do you chase late payers?"
YESTERDAY = TODAY - timedelta(1)


@pytest.fixture
def there(book: Callable[..., Book], once: Callable[..., None]) -> Iterator[Book]:
    @once
    def fill() -> None:
        with book(write=True) as opened:
            for name in ("Maria Chen", "Dev Patel", "Tom Reyes"):
                add(opened, name)

    with book(write=True) as opened:
        yield opened


def ask(book: Book, *handles: str, question: str = WHY, **more: Any) -> asking.AdviceAsked:
    return asking.asked(book, handles or ("maria-chen",), question, **more)


def only(book: Book, *handles: str, **more: Any) -> Advice:
    (advice,) = ask(book, *handles, **more).advice
    return advice


def test_a_question_is_asked_today(there: Book) -> None:
    advice = only(there)
    assert (advice.person.handle, advice.question, advice.asked_on, advice.step) == ("maria-chen", WHY, TODAY, "asked")


def test_one_person_alone_makes_no_challenge(there: Book) -> None:
    report = ask(there)
    assert (report.challenge, report.opened, there.challenges.all()) == (None, False, ())


def test_several_people_are_asked_about_one_new_challenge(there: Book) -> None:
    report = ask(there, "maria-chen", "tom-reyes")
    assert report.opened
    assert [(one.person.handle, one.challenge) for one in report.advice] == [("maria-chen", "c1"), ("tom-reyes", "c1")]


def test_what_an_ask_was_about_is_a_challenge_for_one_person_too(there: Book) -> None:
    challenge = ask(there, title="we lose customers, and nobody knows why").challenge
    assert challenge is not None
    assert (challenge.title, challenge.text) == ("we lose customers", "we lose customers, and nobody knows why")


def test_who_asks_on_asks_about_the_same_challenge(there: Book) -> None:
    ask(there, "maria-chen", title="we lose customers, and nobody knows why")
    report = ask(there, "tom-reyes", title="We lose customers")
    assert (report.opened, report.advice[0].challenge) == (False, "c1")


def test_a_challenge_that_is_closed_is_not_joined(there: Book) -> None:
    ask(there, "maria-chen", title="we lose customers")
    there.challenges.change(1, {"closed": TODAY})
    assert only(there, "tom-reyes", title="we lose customers").challenge == "c2"


def test_a_challenge_that_is_named_is_joined(there: Book) -> None:
    ask(there, "maria-chen", title="we lose customers")
    report = ask(there, "tom-reyes", "dev-patel", challenge="c1")
    assert ({one.challenge for one in report.advice}, report.opened) == ({"c1"}, False)


@each_row(
    ("challenge", "refusal"), [("c9", NotFound), ("x", Usage), ("a1", Usage), ("c", Usage), ("c" + "9" * 20, Usage)]
)
def test_a_challenge_that_is_none_is_refused(there: Book, challenge: str, refusal: type[NetcrmError]) -> None:
    with pytest.raises(refusal):
        ask(there, challenge=challenge)


def test_a_closed_challenge_is_refused(there: Book) -> None:
    ask(there, title="we lose customers")
    there.challenges.change(1, {"closed": TODAY})
    with pytest.raises(Refused, match="c1 is closed"):
        ask(there, challenge="c1")


@each_row(
    "more",
    [
        {"question": "  "},
        {"on": TODAY + timedelta(1)},
        {"by": YESTERDAY},
        {"on": YESTERDAY, "by": TODAY - timedelta(2)},
    ],
)
def test_what_makes_no_sense_is_a_usage_error(there: Book, more: dict[str, Any]) -> None:
    with pytest.raises(Usage):
        ask(there, **more)


def test_nobody_is_a_usage_error(there: Book) -> None:
    with pytest.raises(Usage, match="whom"):
        asking.asked(there, (), WHY)


def test_the_days_that_were_said_are_kept(there: Book) -> None:
    advice = only(there, on=YESTERDAY, by=TODAY)
    assert (advice.on, advice.asked_on, advice.answer_by) == (YESTERDAY, YESTERDAY, TODAY)


def test_who_is_named_twice_is_asked_once(there: Book) -> None:
    assert len(ask(there, "maria-chen", "maria-chen").advice) == 1


def test_a_private_question_makes_a_private_challenge(there: Book) -> None:
    report = ask(there, "maria-chen", "tom-reyes", private=True)
    assert report.challenge is not None
    assert (report.challenge.private, [one.private for one in report.advice]) == (True, [True, True])


def test_a_question_about_a_private_challenge_is_private(there: Book) -> None:
    ask(there, "maria-chen", "tom-reyes", private=True)
    assert only(there, "dev-patel", question="and you?", challenge="c1").private


def test_a_private_question_is_not_told_by_undo(there: Book) -> None:
    ask(there, private=True)
    deed = there.history.last()
    assert deed is not None
    assert deed.what == "asked Maria Chen: a private matter"


@pytest.mark.parametrize("again", [WHY, "How do you chase late payers", " how do you chase  LATE payers? "])
def test_who_has_not_answered_is_asked_again_and_told_so(there: Book, again: str) -> None:
    with there.one_command():
        ask(there, on=YESTERDAY)
        report = ask(there, question=again)
    assert [(one.ref, one.asked_on) for one in report.advice] == [("a1", TODAY)]
    assert report.remarks[0].endswith("asked again (a1)")


def test_asking_again_earlier_moves_nothing_back(there: Book) -> None:
    ask(there)
    assert only(there, on=YESTERDAY).asked_on == TODAY


def test_who_answered_lately_is_asked_anew_and_it_is_told(there: Book) -> None:
    steps.take(there, only(there, on=YESTERDAY).ref, None, "weekly")
    report = ask(there)
    assert report.advice[0].ref == "a2"
    assert report.remarks == ('you asked Maria the same yesterday; they answered: "weekly" (a1)',)


def test_what_they_answered_weeks_ago_is_told_too(there: Book) -> None:
    steps.take(there, only(there, on=TODAY - timedelta(35)).ref, None, "weekly")
    report = ask(there)
    assert (report.advice[0].ref, report.remarks[0][-28:]) == ("a2", 'they answered: "weekly" (a1)')


def test_a_no_to_the_same_question_is_told_with_its_reason(there: Book) -> None:
    steps.take(there, only(there, on=YESTERDAY).ref, "declined", "short herself")
    assert ask(there).remarks == ('you asked Maria the same yesterday; they said no: "short herself" (a1)',)


def test_the_same_question_to_somebody_else_is_another(there: Book) -> None:
    ask(there)
    report = ask(there, "tom-reyes")
    assert (report.advice[0].ref, report.remarks) == ("a2", ())


def test_the_same_question_about_two_challenges_is_two(there: Book) -> None:
    ask(there, title="we lose customers")
    assert only(there, title="we hire too slowly").ref == "a2"


def test_a_question_to_ask_is_kept(there: Book) -> None:
    report = asking.to_ask(there, "maria-chen", WHY)
    assert (report.advice.step, report.advice.question, report.advice.asked_on) == ("to ask", WHY, None)


def test_a_question_that_is_to_be_asked_already_is_refused(there: Book) -> None:
    asking.to_ask(there, "maria-chen", WHY)
    with pytest.raises(Refused, match="a1"):
        asking.to_ask(there, "maria-chen", "How do you chase late payers")


def test_a_question_without_words_is_not_to_be_asked(there: Book) -> None:
    with pytest.raises(Usage):
        asking.to_ask(there, "maria-chen", " ")


def test_a_question_to_ask_that_is_asked_is_the_same_row(there: Book) -> None:
    asking.to_ask(there, "maria-chen", WHY)
    report = ask(there, "maria-chen", "tom-reyes")
    assert [(one.ref, one.challenge, one.step) for one in report.advice] == [
        ("a1", "c1", "asked"),
        ("a2", "c1", "asked"),
    ]
    assert report.remarks == ()


def test_one_undo_takes_all_of_it_back(book: Callable[..., Book], there: Book) -> None:
    before = there.advice.open()
    ask(there, "maria-chen", "tom-reyes", "dev-patel")
    there.history.end()
    deed = there.history.last()
    assert deed is not None
    there.history.undo(deed, f"{TODAY}T10:00:00")
    assert (there.advice.open(), there.challenges.all()) == (before, ())


def test_a_day_is_said_in_the_remark(there: Book) -> None:
    ask(there, on=date(2026, 9, 15))
    assert ask(there).remarks == ("you asked Maria the same on Tue 15 Sep; asked again (a1)",)


def test_a_row_of_today_about_advice_names_whoever_was_asked(there: Book) -> None:
    ask(there, "tom-reyes")
    assert [one.handle for one in of_word(there, "3", Numbering({"a1": 3}))] == ["tom-reyes"]
    assert keys_of(there, ["3"], Numbering({"a1": 3})) == ("a1",)


def test_what_an_open_challenge_is_clearly_about_joins_it_in_other_words(there: Book) -> None:
    about = there.challenges.add({"title": "co-founder wants to leave with his shares", "text": "", "day": TODAY}).ref
    title = "my co-founder wants to leave and keep half of the shares"
    report = asking.asked(there, ["maria-chen"], "what would you do?", title=title)
    assert (report.opened, report.challenge and report.challenge.ref) == (False, about)
    assert report.remarks == (f"{about} is open and about that: co-founder wants to leave with his shares",)
