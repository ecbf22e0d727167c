"""`netcrm ask --crisis` at the door."""

import json
from collections.abc import Callable
from pathlib import Path
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
QUIET = "\nnetcrm today stays quiet until Fri 25 Sep: promises and plans only. To end that:\nnetcrm snooze all off\n"


def test_no_question_is_asked_and_no_text_is_needed(people: Run) -> None:
    assert people("ask", "--crisis").out == PAGE + QUIET


def test_today_is_quiet_for_three_days(people: Run) -> None:
    people("ask", "--crisis")
    people("--today", "2026-09-01", "log", "tom", "-m", "talk")
    assert json.loads(people("today", "--json").out)["paused_until"] == "2026-09-25"
    assert json.loads(people("--today", "2026-09-25", "today", "--json").out)["paused_until"] is None


def test_a_longer_pause_stays_as_it_is(people: Run) -> None:
    people("snooze", "all", "2w")
    assert json.loads(people("ask", "--crisis", "--json").out)["paused_until"] == "2026-10-06"


def test_words_of_distress_alone_pause_nothing(people: Run) -> None:
    assert json.loads(people("ask", "I can't take it anymore", "--json").out)["paused_until"] is None


def test_whom_to_call_is_told_where_nothing_can_be_written(people: Run, world: Path) -> None:
    book = world / "data" / "netcrm" / "netcrm.db"
    book.chmod(0o400)
    book.parent.chmod(0o500)
    answer = people("ask", "--crisis")
    book.parent.chmod(0o700)
    assert (answer.code, answer.out[: len(PAGE)]) == (0, PAGE)


def test_an_empty_book_is_not_made_by_asking_whom_to_call(run: Run, world: Path) -> None:
    run("ask", "--crisis")
    assert list(world.rglob("*.db")) == []


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


def test_a_crisis_and_its_end_are_each_a_deed_with_a_name(people: Run) -> None:
    people("ask", "--crisis")
    people("snooze", "all", "off")
    listed = people("undo", "--list").out
    assert ("ended the pause" in listed, "outside netcrm" in listed) == (True, False)
