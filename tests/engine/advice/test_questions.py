"""The page on which a challenge is thought through."""

from netcrm.engine.advice.questions import QUESTIONS, answered_text, questions_page, without_headings
from rows import each_row


def test_a_page_asks_all_questions() -> None:
    assert [line[3:] for line in questions_page("").splitlines() if line.startswith("## ")] == list(QUESTIONS)


def test_a_page_left_alone_says_nothing() -> None:
    assert answered_text(questions_page("")) == ""


def test_a_heading_stays_only_where_something_was_written() -> None:
    page = questions_page("").replace("## Why now?\n", "## Why now?\n\nthe bank called\n")
    assert answered_text(page) == "## Why now?\n\nthe bank called"


@each_row(
    "text",
    [
        "we lose customers",
        "## What is it?\n\nwe lose customers\n\nmany of them",
        "we lose customers\n\n## Why now?\n\nthe bank called\n\n## Something of my own\n\nmore",
        "## Something of my own\n\nmore",
    ],
)
def test_what_was_written_before_stands_on_the_page_and_is_kept(text: str) -> None:
    kept = answered_text(questions_page(text))
    assert sorted(kept.split("\n\n")) == sorted(text.split("\n\n"))
    assert answered_text(questions_page(kept)) == kept


def test_questions_are_no_words_of_the_challenge() -> None:
    assert without_headings("## Why now?\n\nthe bank called") == "the bank called"
