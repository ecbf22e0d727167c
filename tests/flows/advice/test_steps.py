"""Advice goes from step to step, is let go and put off, and every step can be taken back."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from netcrm.errors import Hint, NetcrmError, NotFound, Refused, Usage
from netcrm.flows.advice import asking, steps
from netcrm.flows.advice.challenges import Deciding, open_challenge, turned_out
from netcrm.model.advice import STEPS, Advice
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, add, talk

WHY = "how do you chase late payers?"
YESTERDAY = TODAY - timedelta(1)
# The ways to each step, as (step, text).
ROADS: dict[str, tuple[tuple[str | None, str], ...]] = {
    "to ask": (),
    "asked": ((None, ""),),
    "answered": ((None, ""), (None, "weekly")),
    "acted": ((None, ""), (None, "weekly"), ("acted", "weekly calls")),
    "declined": ((None, ""), (None, "weekly"), ("declined", "too early")),
    "told": ((None, ""), (None, "weekly"), ("acted", "weekly calls"), (None, "")),
}
Case = tuple[str, str | None, str]


@pytest.fixture
def peopled(book: Callable[..., Book], once: Callable[..., None]) -> Callable[..., Book]:
    @once
    def fill() -> None:
        with book(write=True) as opened:
            add(opened, "Maria Chen")

    return book


@pytest.fixture
def there(peopled: Callable[..., Book]) -> Iterator[Book]:
    with peopled(write=True) as opened:
        yield opened


def at(book: Book, step: str, **more: Any) -> str:
    """The id of a new piece of advice at that step."""
    ref = asking.to_ask(book, "maria-chen", f"{WHY} {len(book.advice.of(1))}", **more).advice.ref
    for way, text in ROADS[step]:
        steps.take(book, ref, way, text)
    return ref


def get(book: Book, ref: str) -> Advice:
    advice = book.advice.get(int(ref[1:]))
    assert advice is not None
    return advice


@each_row("step", STEPS)
def test_the_road_to_each_step(there: Book, step: str) -> None:
    assert get(there, at(there, step)).step == step


def test_at_to_ask_it_says_that_i_asked(there: Book) -> None:
    advice = steps.take(there, at(there, "to ask"), None).advice
    assert (advice.step, advice.asked_on) == ("asked", TODAY)


def test_at_asked_a_text_is_the_answer(there: Book) -> None:
    advice = steps.take(there, at(there, "asked"), None, "chase weekly", on=YESTERDAY).advice
    assert [(one.on, one.text) for one in advice.answers] == [(YESTERDAY, "chase weekly")]


def test_who_answers_face_to_face_was_asked_then(there: Book) -> None:
    advice = steps.take(there, at(there, "to ask"), "answered", "weekly", on=YESTERDAY).advice
    assert (advice.asked_on, advice.step) == (YESTERDAY, "answered")


def test_who_is_asked_again_is_asked_today(there: Book) -> None:
    ref = at(there, "to ask")
    steps.take(there, ref, "asked", on=YESTERDAY)
    report = steps.take(there, ref, "asked")
    assert (report.did, report.advice.asked_on) == ("asked again", TODAY)


@each_row("step", ["answered", "acted", "declined", "told"])
def test_a_second_answer_is_added_with_its_day_and_the_step_stays(there: Book, step: str) -> None:
    ref = at(there, step)
    advice = steps.take(there, ref, "answered", "or by phone", on=YESTERDAY).advice
    assert sorted((one.on, one.text) for one in advice.answers) == [(YESTERDAY, "or by phone"), (TODAY, "weekly")]
    assert advice.step == step


def test_what_i_did_is_kept_with_whether_it_helped(there: Book) -> None:
    advice = steps.take(there, at(there, "answered"), "acted", "weekly calls", "partly", YESTERDAY).advice
    assert (advice.did, advice.did_on, advice.declined, advice.helped) == ("weekly calls", YESTERDAY, False, "partly")


def test_why_i_did_not_is_kept(there: Book) -> None:
    advice = steps.take(there, at(there, "answered"), "declined", "too early").advice
    assert (advice.did, advice.did_on, advice.declined, advice.step) == ("too early", TODAY, True, "declined")


@each_row("step", ["acted", "declined"])
def test_after_that_they_are_told(there: Book, step: str) -> None:
    report = steps.take(there, at(there, step), None, on=YESTERDAY)
    assert (report.did, report.advice.told_on, report.next) == ("told", YESTERDAY, None)


@each_row("step", ["acted", "declined"])
def test_telling_them_is_a_contact_and_its_words_are_no_answer(there: Book, step: str) -> None:
    report = steps.take(there, at(there, step), None, "told her on the phone", on=YESTERDAY)
    log = there.interactions.of(1)[0]
    assert (report.logged, log.ref, log.on, log.text) == (log.ref, log.ref, YESTERDAY, "told her on the phone")
    assert (report.advice.step, len(report.advice.answers)) == ("told", 1)


def test_who_was_in_touch_that_day_is_told_in_that_contact(there: Book) -> None:
    talk(there, [1], "told her at lunch", 0)
    report = steps.take(there, at(there, "acted"), "told")
    assert (report.logged, len(there.interactions.of(1))) == (None, 1)


def test_telling_of_something_private_is_private(there: Book) -> None:
    steps.take(there, at(there, "acted", private=True), "told", "on the phone")
    assert [one.private for one in there.interactions.of(1)] == [True]


@pytest.fixture
def told_so_far(there: Book) -> str:
    """The id of advice on something decided, of which they know."""
    about = open_challenge(there, "late payers", deciding=Deciding("wait")).challenge.ref
    ref = at(there, "answered")
    there.advice.change(steps.number_of(ref), {"challenge_id": int(about[1:])})
    assert steps.take(there, ref, "told").next == Hint("did_or_not", (ref,))
    return ref


@each_row(("way", "step"), [("acted", "acted"), ("declined", "declined")])
def test_what_came_of_it_can_be_said_after_a_decision_was_told_and_is_told_again(
    there: Book, told_so_far: str, way: str, step: str
) -> None:
    done = steps.take(there, told_so_far, way, "talked")
    assert (done.advice.step, done.next) == (step, Hint("done", (told_so_far,)))
    assert steps.take(there, told_so_far, None).advice.step == "told"
    there.advice.change(steps.number_of(told_so_far), {"did": None, "did_on": None, "declined": False})


def test_who_knows_a_decision_is_told_how_it_turned_out(there: Book, told_so_far: str) -> None:
    there.advice.change(steps.number_of(told_so_far), {"told_on": YESTERDAY})
    about = get(there, told_so_far).challenge or ""
    assert [one.name for one in turned_out(there, about, "it came", None).tell] == ["Maria Chen"]
    told = steps.take(there, told_so_far, "told").advice
    assert (told.step, told.told_on) == ("told", TODAY)
    assert turned_out(there, about, "in May", None).tell == ()


def test_a_decision_is_told_once(there: Book, told_so_far: str) -> None:
    with pytest.raises(Refused) as refused:
        steps.take(there, told_so_far, "told")
    assert refused.value.hint == Hint("did_or_not_example", (told_so_far,))


def test_whether_it_helped_can_be_said_later(there: Book) -> None:
    report = steps.take(there, at(there, "acted"), None, helped="yes")
    assert (report.did, report.advice.step, report.advice.helped) == ("helped", "acted", "yes")


def test_whether_it_helped_can_be_said_when_they_are_told(there: Book) -> None:
    advice = steps.take(there, at(there, "acted"), "told", helped="no").advice
    assert (advice.step, advice.helped) == ("told", "no")


def test_what_helped_was_done(there: Book) -> None:
    advice = steps.take(there, at(there, "answered"), None, "weekly calls", "yes").advice
    assert (advice.step, advice.did, advice.helped) == ("acted", "weekly calls", "yes")


def test_who_was_asked_and_says_no_is_waited_for_no_more(there: Book) -> None:
    report = steps.take(there, at(there, "asked"), "declined", "no time")
    assert (report.did, report.advice.said_no, report.advice.why_let_go) == ("said no", True, "no time")
    assert (report.advice.step, there.advice.open()) == ("asked", ())


def test_who_says_yes_after_a_no_said_no_no_more(there: Book) -> None:
    ref = at(there, "asked")
    steps.take(there, ref, "declined")
    advice = steps.take(there, ref, None, "weekly").advice
    assert (advice.said_no, advice.step, advice.declined) == (False, "answered", False)


def test_a_step_ends_the_time_it_was_put_off(there: Book) -> None:
    ref = at(there, "asked")
    steps.snooze(there, ref, TODAY + timedelta(7))
    assert steps.take(there, ref, None, "weekly").advice.snoozed_until is None


NOT_NEXT: tuple[Case, ...] = (
    ("to ask", "acted", "x"),
    ("to ask", "declined", "x"),
    ("to ask", "told", ""),
    ("asked", "acted", "x"),
    ("asked", "told", ""),
    ("answered", "told", ""),
    ("answered", "asked", ""),
    ("acted", "acted", "x"),
    ("acted", "declined", "x"),
    ("acted", "asked", ""),
    ("declined", "acted", "x"),
    ("told", "told", ""),
    ("told", None, ""),
    ("told", None, "x"),
    ("told", "acted", "x"),
    ("told", "asked", ""),
)
UNCLEAR: tuple[Case, ...] = (
    ("to ask", None, "weekly"),
    ("answered", None, ""),
    ("answered", None, "weekly"),
    ("asked", None, " "),
    ("asked", "answered", ""),
    ("answered", "answered", ""),
)


@each_row(("step", "way", "text"), NOT_NEXT)
def test_a_step_that_is_not_next_is_refused_with_the_way_on(there: Book, step: str, way: str | None, text: str) -> None:
    ref = at(there, step)
    before = get(there, ref)
    with pytest.raises(Refused) as refused:
        steps.take(there, ref, way, text)
    assert (isinstance(refused.value.hint, Hint), get(there, ref)) == (True, before)


@each_row(("step", "way", "text"), UNCLEAR)
def test_where_it_is_not_clear_what_was_meant_nothing_changes(
    there: Book, step: str, way: str | None, text: str
) -> None:
    ref = at(there, step)
    before = get(there, ref)
    with pytest.raises(Usage) as refused:
        steps.take(there, ref, way, text)
    assert (isinstance(refused.value.hint, Hint), get(there, ref)) == (True, before)


@each_row(
    ("step", "way", "text", "helped"),
    [
        ("answered", "declined", "x", "yes"),
        ("answered", "answered", "x", "yes"),
        ("asked", None, "x", "yes"),
        ("declined", None, "", "no"),
        ("answered", "acted", "x", "very much"),
        ("acted", None, "x", "yes"),
    ],
)
def test_only_what_was_done_helped(there: Book, step: str, way: str | None, text: str, helped: str) -> None:
    with pytest.raises(Usage):
        steps.take(there, at(there, step), way, text, helped)


def test_a_day_that_lies_ahead_is_none(there: Book) -> None:
    with pytest.raises(Usage, match="ahead"):
        steps.take(there, at(there, "asked"), None, "x", on=TODAY + timedelta(1))


@each_row(("ref", "refusal"), [("a99", NotFound), ("o1", Usage), ("a", Usage), ("a1x", Usage), ("a" + "9" * 20, Usage)])
def test_an_id_that_is_none_is_refused(there: Book, ref: str, refusal: type[NetcrmError]) -> None:
    with pytest.raises(refusal):
        steps.take(there, ref, None)


@each_row("step", ["to ask", "asked", "answered", "acted", "declined"])
def test_what_is_let_go_is_open_no_more(there: Book, step: str) -> None:
    ref = at(there, step)
    report = steps.drop(there, ref, "no need")
    assert (report.did, report.advice.closed, report.advice.step, report.next) == ("dropped", TODAY, step, None)
    assert ref not in [one.ref for one in there.advice.open()]
    for change in (lambda: steps.drop(there, ref), lambda: steps.snooze(there, ref, TODAY)):
        with pytest.raises(Refused, match="let go"):
            change()


def test_what_was_let_go_is_taken_up_again_by_a_late_answer(there: Book) -> None:
    ref = at(there, "asked")
    assert steps.drop(there, ref, "no answer ever").advice.why_let_go == "no answer ever"
    report = steps.take(there, ref, None, "chase weekly")
    assert (report.taken_up, report.did, report.advice.step, report.advice.closed) == (
        True,
        "answered",
        "answered",
        None,
    )
    assert (report.advice.did, report.advice.why_let_go) == (None, "")
    assert ref in [one.ref for one in there.advice.open()]


def test_what_was_done_stays_where_it_is_taken_up_again(there: Book) -> None:
    ref = at(there, "acted")
    steps.drop(there, ref, "she moved")
    report = steps.take(there, ref, None)
    assert (report.advice.step, report.advice.did, report.taken_up) == ("told", "weekly calls; she moved", True)


def test_why_it_is_let_go_is_kept_beside_what_was_done(there: Book) -> None:
    assert steps.drop(there, at(there, "acted"), "she moved").advice.did == "weekly calls; she moved"
    assert steps.drop(there, at(there, "asked"), "she moved").advice.did == "she moved"


@each_row("change", [lambda book, ref: steps.drop(book, ref), lambda book, ref: steps.snooze(book, ref, TODAY)])
def test_what_is_told_is_neither_let_go_nor_put_off(there: Book, change: Callable[[Book, str], Any]) -> None:
    with pytest.raises(Refused, match="at its end"):
        change(there, at(there, "told"))


def test_what_is_put_off_stays_at_its_step(there: Book) -> None:
    report = steps.snooze(there, at(there, "asked"), TODAY + timedelta(7))
    assert (report.did, report.until, report.advice.step) == ("snoozed", TODAY + timedelta(7), "asked")


@each_row(("step", "hint"), [
    ("to ask", "draft_or_asked"), ("asked", "answer"), ("answered", "did_or_not"), ("acted", "done"),
    ("declined", "done"), ("told", None),
])  # fmt: skip
def test_each_step_names_the_next(there: Book, step: str, hint: str | None) -> None:
    way_on = steps.next_step(get(there, at(there, step)))
    assert (way_on.what if way_on else None) == hint


def test_a_private_matter_is_not_told_by_undo(there: Book) -> None:
    at(there, "told", private=True)
    assert [deed.what for deed in there.history.listed(5) if "chase" in deed.what] == []


CHANGES: dict[str, Callable[[Book, str], Any]] = {
    "asked": lambda book, ref: steps.take(book, ref, None),
    "answered": lambda book, ref: steps.take(book, ref, None, "weekly"),
    "said more": lambda book, ref: steps.take(book, ref, "answered", "or by phone"),
    "acted": lambda book, ref: steps.take(book, ref, "acted", "weekly calls", "yes"),
    "declined": lambda book, ref: steps.take(book, ref, "declined", "too early"),
    "told": lambda book, ref: steps.take(book, ref, None, "glad"),
    "dropped": lambda book, ref: steps.drop(book, ref, "no need"),
    "snoozed": lambda book, ref: steps.snooze(book, ref, TODAY + timedelta(7)),
}
BEFORE = {"asked": "to ask", "answered": "asked", "told": "acted"}


@pytest.mark.parametrize("change", CHANGES)
def test_a_step_is_taken_back_and_done_again(peopled: Callable[..., Book], change: str) -> None:
    with peopled(write=True) as opened:
        ref = at(opened, BEFORE.get(change, "answered"))
    with peopled(write=True) as opened:
        before = get(opened, ref)
        CHANGES[change](opened, ref)
        after = get(opened, ref)
    with peopled(write=True) as opened:
        deed = opened.history.last()
        assert deed is not None
        opened.history.undo(deed, f"{TODAY}T10:00:00")
        taken_back = get(opened, ref)
    with peopled(write=True) as opened:
        undone = opened.history.last_undone()
        assert undone is not None
        opened.history.redo(undone)
        assert (before == after, taken_back == before, get(opened, ref) == after) == (False, True, True)


def test_no_answer_comes_before_its_question(there: Book) -> None:
    ref = at(there, "to ask")
    steps.take(there, ref, "asked", on=YESTERDAY)
    with pytest.raises(Usage, match="before the question"):
        steps.take(there, ref, None, "weekly", on=YESTERDAY - timedelta(1))


def test_an_answer_that_a_log_kept_is_of_the_day_of_that_log(there: Book) -> None:
    ref = there.advice.add(
        {"person_id": 1, "day": YESTERDAY, "asked_on": YESTERDAY, "question": "how?", "text": ""}
    ).ref
    there.advice.add({"person_id": 1, "day": YESTERDAY, "text": "chase weekly", "answered_on": YESTERDAY})
    assert steps.take(there, ref, None, "chase weekly").advice.answers[0].on == YESTERDAY
