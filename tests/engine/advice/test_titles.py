"""The title of a challenge."""

from netcrm.engine.advice.titles import LONGEST, title_of, whole_title
from rows import each_row


@each_row(
    ("text", "title"),
    [
        ("we lose customers after raising prices", "we lose customers after raising prices"),
        ("we lose customers, and nobody knows why", "we lose customers"),
        ("how did you win them back?", "how did you win them back"),
        ("Help, we run out of money in three months", "Help, we run out of money in three months"),
        ("churn went to 3.5% in may. what now?", "churn went to 3.5% in may"),
        ("my co-founder wants out - what do I do", "my co-founder wants out"),
        ("one\n two  three", "one two three"),
        ("资金三个月后就没了。怎么办？", "资金三个月后就没了。怎么办"),
        ("?!", "?!"),
    ],
)
def test_it_is_the_first_clause(text: str, title: str) -> None:
    assert title_of(text) == title


def test_a_long_one_is_cut_between_words() -> None:
    title = title_of("we have been losing our oldest customers since the new price list went out last spring")
    assert title == "we have been losing our oldest customers since the new…"
    assert len(title) <= LONGEST + 1


def test_one_long_word_is_cut_too() -> None:
    assert title_of("x" * 100) == "x" * LONGEST + "…"


def test_a_title_that_was_cut_is_whole_again_where_the_text_says_it() -> None:
    text = "my only coating plant wants to end our contract in January and we have no other. What now?"
    assert title_of(text).endswith("…")
    assert whole_title(title_of(text), text) == text[: text.index(".")]
    assert whole_title(title_of(text), "something else") == title_of(text)
    assert whole_title("the plant", text) == "the plant"
