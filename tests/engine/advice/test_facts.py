"""What is a fact and what advice."""

from netcrm.engine.advice.facts import is_fact
from rows import each_row


@each_row(
    "question, answer",
    [("what do you pay your teachers per hour?", "32 euros an hour"), ("wer ist dein Anwalt?", "Dr. Klein"),
     ("how much is the rent?", "about 900"), ("is it legal?", "6 percent")],
)  # fmt: skip
def test_a_number_or_what_was_asked_for_is_a_fact(question: str, answer: str) -> None:
    assert is_fact(question, answer)


@each_row(
    "question, answer",
    [("what do you pay your teachers?", "never use agencies"), ("how do I keep them?", "pay 32 euros an hour"),
     ("", "32 euros an hour"), ("how do you chase late payers?", "chase weekly")],
)  # fmt: skip
def test_what_to_do_is_none(question: str, answer: str) -> None:
    assert not is_fact(question, answer)
