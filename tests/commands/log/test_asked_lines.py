"""Lines that ask, answer and tell at a terminal: asked once, Enter keeps it."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from terminal import Played, play

Run = Callable[..., Any]
KEPT = "Enter keeps it"
IS_IT = 'Is that Maria\'s answer to "how do you chase late payers?" (a1)?'
KNOWS = 'Does Maria know now what came of "chase weekly" (a1)?'


@pytest.fixture
def there(run: Run, once: Callable[..., None]) -> Run:
    @once
    def fill() -> None:
        for name in ("Maria Chen", "Tom Ford"):
            run("add", name)
        run("log", "emailed Maria to ask how she chases late payers")

    return run


def test_what_somebody_says_may_answer_what_was_kept_to_ask_them(there: Run) -> None:
    there("ask", "tom", "who keeps the keys?")
    assert (
        'answers a2? netcrm done a2 --answer "keep the keys yourself"'
        in there("log", "coffee with Tom, he said: keep the keys yourself").out
    )


def advice(run: Run) -> list[tuple[str, str, str]]:
    report = json.loads(run("show", "maria", "--json").out)
    return sorted((one["ref"], one["text"], one["step"]) for one in report["advice"])


def typed(line: str, *keys: tuple[str, str]) -> Played:
    return play(["log", line], [(KEPT, "\r"), *keys], {"NO_COLOR": "1"})


def test_an_answer_is_asked_about_once_and_enter_keeps_it(there: Run) -> None:
    typed("Maria told me to chase weekly", (IS_IT[:40], "\r"))
    assert advice(there) == [("a1", "chase weekly", "answered")]


def test_n_keeps_it_apart(there: Run) -> None:
    typed("Maria told me to chase weekly", (IS_IT[:40], "n"))
    assert advice(there) == [("a1", "", "asked"), ("a2", "chase weekly", "answered")]


def test_what_was_told_is_asked_about_too(there: Run) -> None:
    there("done", "a1", "--answer", "chase weekly")
    there("done", "a1", "--did", "we chase weekly")
    typed("told Maria we chase weekly now", (KNOWS[:30], "\r"))
    assert advice(there) == [("a1", "chase weekly", "told")]


def test_elsewhere_the_way_to_type_is_told(there: Run) -> None:
    assert there("log", "Maria says chase weekly").out.splitlines()[1:] == [
        'answers a1? netcrm done a1 --answer "chase weekly"'
    ]


def test_elsewhere_what_was_told_names_its_way_and_closes_nothing(there: Run) -> None:
    there("done", "a1", "--answer", "chase weekly")
    there("done", "a1", "--did", "we chase weekly")
    assert there("log", "told Maria we chase weekly now").out.splitlines()[1:] == ["closes a1? netcrm done a1 --told"]
    assert advice(there) == [("a1", "chase weekly", "acted")]


def test_json_has_what_it_seems_to_answer(there: Run) -> None:
    understood = json.loads(there("log", "Maria says chase weekly", "--json").out)["understood"]
    assert [(one["ref"], one["text"]) for one in understood["answers"]] == [("a1", "chase weekly")]


def test_one_undo_takes_a_question_back_with_its_log(there: Run) -> None:
    there("log", "asked Maria how she hires")
    there("undo")
    assert advice(there) == [("a1", "", "asked")]


def test_hard_news_alone_is_kept_with_exit_code_0(there: Run) -> None:
    answer = there("log", "Tom lost his biggest customer")
    assert (answer.code, answer.out.splitlines()[0]) == (
        0,
        "Hard news: Tom lost his biggest customer (n1)",
    )


def test_a_no_names_its_way(there: Run) -> None:
    assert there("log", "Maria says she can't help").out.splitlines()[1:] == [
        'says no to a1? netcrm done a1 --not "she can\'t help"'
    ]


def test_a_no_is_asked_about_as_one(there: Run) -> None:
    typed("Maria says she can't help", ("Did Maria say no to", "\r"))
    assert advice(there) == [("a1", "", "asked")]
    assert "said no today" in there("show", "a1").out


def test_what_was_told_and_not_done_yet_names_both_steps(there: Run) -> None:
    there("done", "a1", "--answer", "chase weekly")
    assert there("log", "told Maria we chase weekly now").out.splitlines()[1:] == [
        'did you do it? netcrm done a1 --did "we chase weekly now", then netcrm done a1'
    ]
    typed("told Maria we chase weekly now", ("Did you do what Maria advised", "\r"))
    assert advice(there) == [("a1", "chase weekly", "told")]
