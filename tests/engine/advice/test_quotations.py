"""What of a log or an answer can be said to the very person it is about."""

from netcrm.engine.advice.quotations import as_question, quotable, sayable, shortened
from rows import each_row


@each_row(
    ("text", "words"),
    [
        ("coffee with Maria about chasing invoices", "chasing invoices"),
        ("chase invoices weekly.", "chase invoices weekly"),
        ("she doubts the price", ""),
        ("Sie rät zu Geduld", ""),
        ("elle doute du prix", ""),
        ("Maria doubts the price", ""),
        ("the sheet of prices", "the sheet of prices"),
        ("", ""),
    ],
)
def test_a_note_about_them_is_not_quoted_to_them(text, words):
    assert quotable(text, "Maria Chen") == words


@each_row(
    ("text", "words"),
    [
        ("the deck", "the deck"),
        ("send the deck.", "send the deck"),
        ("call him", ""),
        ("send the number of her guy in Gdańsk", ""),
        ("pay them in May", ""),
        ("Maria gets the deck", ""),
        ("introduce Tom to somebody", "introduce Tom to somebody"),
    ],
)
def test_a_remark_on_somebody_is_not_sent_to_them(text, words):
    assert sayable(text, "Maria Chen") == words


@each_row(
    ("typed", "question"),
    [
        ("how do you chase late payers", "How do you chase late payers?"),
        ("how do you chase late payers?", "How do you chase late payers?"),
        ("wie mahnst du (höflich)", "Wie mahnst du (höflich)?"),
        ("tell me all.", "Tell me all."),
        ("¿y ahora?", "¿y ahora?"),
        ("", ""),
    ],
)
def test_a_question_stands_alone(typed, question):
    assert as_question(typed) == question


def test_a_long_text_is_cut_between_words():
    assert shortened("raise the floor, and then the ceiling", 17) == "raise the floor…"
