"""The line after each change of a challenge."""

from datetime import date

import world
from netcrm.errors import Hint
from netcrm.flows.advice.challenges import ChallengeWritten
from netcrm.model.advice import Challenge, Decision, Lesson, Outcome
from netcrm.model.people import Ref
from netcrm.text import cells
from netcrm.views.advice.challenges import challenge_echo, first_names
from netcrm.views.page import text_of
from rows import each_row

REVIEW = date(2026, 11, 3)
CHURN = Challenge("c2", "u", "churn doubled", "", world.TODAY)
DECISION = Decision(world.TODAY, "back to 49", "all say so", "churn under 3%", 70, REVIEW)
DECIDED = CHURN._replace(decision=DECISION)
ENDED = DECIDED._replace(outcome=Outcome(world.TODAY, "churn 2.1%", "yes"))
CLOSED = ENDED._replace(closed=world.TODAY)
DONE, CLOSE = Hint("turned_out", ("c2",)), Hint("close_challenge", ("c2",))
LEARNT = Lesson("s5", "u", world.TODAY, "raise the floor")
BOTH = (world.MARIA.ref, world.DEV.ref)


def said(report: ChallengeWritten, width: int = 80) -> list[str]:
    return [text_of(line) for line in challenge_echo(report, width, world.TODAY).lines]


@each_row(
    ("report", "lines"),
    [
        (
            ChallengeWritten(DECIDED, "decided", tell=BOTH, next=DONE),
            [
                "Decided: back to 49, because all say so (churn doubled)  (c2)",
                "expected: churn under 3%, 70% sure · look again Tue 3 Nov",
                "tell Maria and Dev: netcrm draft c2",
                'then, Tue 3 Nov: netcrm done c2 "..." --as-expected yes|partly|no',
            ],
        ),
        (
            ChallengeWritten(CHURN._replace(decision=Decision(world.TODAY, "wait")), "decided", next=DONE),
            ["Decided: wait (churn doubled)  (c2)", 'when you know: netcrm done c2 "..." --as-expected yes|partly|no'],
        ),
        (
            ChallengeWritten(ENDED, "turned out", next=CLOSE),
            [
                "Kept how it turned out: churn 2.1%, as expected (churn doubled)  (c2)",
                'when it is over: netcrm challenge c2 --close --lesson "..."',
            ],
        ),
        (
            ChallengeWritten(CLOSED, "closed", lesson=LEARNT, next=Hint("tell_lesson", ("s5",))),
            [
                "Closed: churn doubled  (c2)",
                "Learnt: raise the floor  (s5)",
                "tell somebody of it: netcrm lesson s5 --told NAME",
            ],
        ),
        (
            ChallengeWritten(CLOSED, "closed", next=Hint("keep_lesson", ("c2",))),
            ["Closed: churn doubled  (c2)", 'if you learnt something: netcrm lesson "..." --challenge c2'],
        ),
        (ChallengeWritten(CLOSED, "let go"), ["Let go: churn doubled  (c2)"]),
        (
            ChallengeWritten(CHURN, "put off", until=REVIEW),
            ["Put off until Tue 3 Nov: churn doubled  (c2)"],
        ),
        (
            ChallengeWritten(CHURN._replace(partners=BOTH), "joined"),
            ["With Maria Chen and Dev Patel: churn doubled  (c2)"],
        ),
        (ChallengeWritten(CHURN, "renamed"), ["Now called: churn doubled  (c2)"]),
        (ChallengeWritten(CHURN, "written"), ["Kept what it is: churn doubled  (c2)"]),
        (ChallengeWritten(CHURN, "made private"), ["Private now: churn doubled  (c2)"]),
        (ChallengeWritten(CHURN, "reopened"), ["Open again: churn doubled  (c2)"]),
        (ChallengeWritten(CHURN, "same"), ["Nothing changed: churn doubled  (c2)"]),
    ],
)  # fmt: skip
def test_what_was_done_is_said_with_the_next_step(report: ChallengeWritten, lines: list[str]) -> None:
    assert said(report) == lines


@each_row("width", [40, 80, 120])
@each_row("number", range(50, 100, 7))
def test_a_long_title_keeps_to_the_width_and_its_id(number: int, width: int) -> None:
    lines = said(ChallengeWritten(CHURN._replace(title="churn " * (number // 6) + "x" * (number % 6)), "closed"), width)
    assert [row for row in lines if cells(row) > width] == []
    assert lines[-1].endswith("(c2)")


@each_row(
    ("people", "names"),
    [
        (("Maria Chen",), "Maria"),
        (("Maria Chen", "Dev Patel", "李雷"), "Maria, Dev and 李雷"),
        (("Maria Chen", "Maria Cruz"), "Maria Chen and Maria Cruz"),
    ],
)
def test_people_are_called_by_their_first_names_unless_two_share_one(people: tuple[str, ...], names: str) -> None:
    assert first_names([Ref(name, name) for name in people]) == names
