"""A question to somebody, and what is said about them."""

from netcrm.engine.advice.question_words import reads_as_question
from rows import each_row


@each_row(
    ("text", "answer"),
    [
        ("how do you chase late payers", True),
        ("What would you do", True),
        ("is it wise to wait?", True),
        ("wie machst du das", True),
        ("où trouver un avocat", True),
        ("¿cómo lo haces", True),
        ("does not answer me", False),
        ("is leaving us", False),
        ("wants out", False),
        ("", False),
        ("...", False),
    ],
)
def test_a_question_is_told_from_what_is_said(text: str, answer: bool) -> None:
    assert reads_as_question(text.split()) is answer
