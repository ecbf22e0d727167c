"""Which step of advice can follow which, and which is meant where nobody says."""

from netcrm.engine.advice.steps import FOLLOWING, TOLD_SO_FAR, implied, may_follow, stands_at, waits
from netcrm.model.advice import STEPS
from rows import each_row


@each_row(
    ("at", "text", "helped", "steps"),
    [
        ("to ask", False, False, ("asked",)),
        ("to ask", True, False, ("asked", "answered")),
        ("asked", True, False, ("answered",)),
        ("asked", False, False, ("answered",)),
        ("answered", True, False, ("answered", "acted", "declined")),
        ("answered", True, True, ("acted",)),
        ("acted", False, False, ("told",)),
        ("acted", False, True, ("helped",)),
        ("acted", True, True, ("helped", "told")),
        ("declined", True, False, ("told",)),
        ("told", True, False, ()),
        (TOLD_SO_FAR, True, False, ("answered", "acted", "declined")),
        (TOLD_SO_FAR, False, True, ("acted",)),
    ],
)
def test_a_step_that_nobody_names(at: str, text: bool, helped: bool, steps: tuple[str, ...]) -> None:
    assert implied(at, text, helped) == steps


def test_every_step_is_followed_by_steps() -> None:
    assert set(FOLLOWING) == {*STEPS, TOLD_SO_FAR}
    assert {step for steps in FOLLOWING.values() for step in steps} <= set(STEPS)


def test_nothing_leads_back_to_a_question_that_is_not_asked() -> None:
    assert [step for step, following in FOLLOWING.items() if "to ask" in following] == []


@each_row("at", [*STEPS, TOLD_SO_FAR])
def test_a_step_that_is_meant_can_follow(at: str) -> None:
    meant = {step for text in (True, False) for step in implied(at, text)}
    assert meant <= set(FOLLOWING[at])


@each_row(
    ("step", "was_asked", "answer"),
    [
        ("to ask", False, True),
        ("asked", True, True),
        ("answered", True, True),
        ("answered", False, False),
        ("acted", False, True),
        ("declined", False, True),
        ("told", True, False),
    ],
)
def test_what_nobody_asked_for_waits_only_once_i_said_what_i_did(step: str, was_asked: bool, answer: bool) -> None:
    assert waits(step, was_asked) is answer


@each_row(("at", "step", "may"), [("answered", "told", True), ("asked", "told", False), ("answered", "acted", True)])
def test_after_a_decision_who_answered_can_be_told(at: str, step: str, may: bool) -> None:
    assert may_follow(at, step, decided=True) == may
    assert may_follow("answered", "told") is False


def test_who_was_told_of_a_decision_alone_is_told_so_far() -> None:
    assert (stands_at("told", False), stands_at("told", True)) == (TOLD_SO_FAR, "told")
