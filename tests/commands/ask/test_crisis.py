"""`netcrm ask --crisis` at the door."""

import json
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def people(run: Run) -> Run:
    """A confidant with a number, a friend, and an investor in the book."""
    run("add", "Maria Chen", "--kind", "mentor", "--confidant", "--phone", "+49 30 23125 014")
    run("add", "Dev Patel", "--kind", "friend", "--phone", "+44 7700 900187")
    run("add", "Tom Reyes", "--kind", "investor", "--topic", "panic")
    return run


PAGE = "Call one of them:\n  +49 30 23125 014  Maria Chen\n  +44 7700 900187   Dev Patel\n"


def test_no_question_is_asked_and_no_text_is_needed(people: Run) -> None:
    assert people("ask", "--crisis").out == PAGE


def test_words_of_distress_need_no_option(people: Run) -> None:
    assert people("ask", "I can't take it anymore").out == PAGE


def test_words_of_despair_begin_with_the_line(people: Run) -> None:
    assert people("ask", "I", "want", "to", "die").out.startswith("Please call someone now")


def test_the_urge_to_hurt_oneself_is_no_question_of_product(people: Run) -> None:
    assert people("ask", "how do I resist the urge to cut").out.startswith("Please call someone now")


def test_the_json_says_the_same(people: Run) -> None:
    report = json.loads(people("ask", "--crisis", "--json").out)
    rows = [(row["support"], row["person"]["phones"]) for row in report["suggestions"]]
    assert (report["crisis"], report["distress"], rows) == (
        True,
        None,
        [("emotional", ["+49 30 23125 014"]), ("emotional", ["+44 7700 900187"])],
    )


def test_an_ordinary_answer_is_no_crisis(people: Run) -> None:
    assert json.loads(people("ask", "burnout", "--json").out)["crisis"] is False


def test_somebody_can_be_left_out(people: Run) -> None:
    assert "Maria" not in people("ask", "--crisis", "--not", "maria").out


def test_an_empty_book_still_says_to_call_somebody(run: Run, world: Any) -> None:
    answer = run("ask", "--crisis")
    assert (answer.code, answer.out.startswith("Call somebody you trust"), (world / "data").exists()) == (
        0,
        True,
        False,
    )


def test_a_letter_means_the_person_of_that_row(people: Run) -> None:
    people("ask", "--crisis")
    assert "Maria Chen" in people("show", "a").out
