"""Whether two short texts are about the same."""

from netcrm.engine.log.nearness import common, is_clearly_about, is_nearly_the_same
from rows import each_row


@each_row(
    "one, other",
    [
        ("how do you chase late payers?", "how she chases late payers"),
        ("wie mahnst du säumige Zahler?", "wie sie säumige Zahler mahnt"),
        ("comment relances-tu les mauvais payeurs ?", "comment elle relance les mauvais payeurs"),
    ],
)
def test_one_question_put_two_ways_has_nearly_the_same_words(one, other):
    assert is_nearly_the_same(one, other)


def test_another_question_about_the_same_thing_is_another_one():
    assert not is_nearly_the_same("how she chases late payers", "what she writes late payers in her contract")


def test_texts_without_a_word_that_says_something_are_not_the_same():
    assert not is_nearly_the_same("what would you do?", "how do you do it?")


@each_row(
    "question, title",
    [
        ("how she chases late payers", "late payers"),
        ("what she would do about churn", "churn doubled since the price change"),
        ("how he won customers back after raising prices", "we lose customers after raising prices"),
    ],
)
def test_a_question_is_clearly_about_a_title_with_its_words(question, title):
    assert is_clearly_about(question, title)


@each_row(
    "question, title",
    [
        ("how she hires salespeople", "late payers"),
        ("how she prices support for small customers", "churn of customers in spring"),
        ("what she would do", "what to do"),
    ],
)
def test_a_word_by_chance_is_no_clear_sign(question, title):
    assert not is_clearly_about(question, title)


def test_words_are_common_whatever_their_endings():
    assert common("we raised prices", "raise the price") == 2
