"""What a log was about, in a row that already says who."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.log.summary import gist

NAMES = ["Maria Chen", "Dev Patel"]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("coffee with Maria and Dev yesterday about #pricing. I owe her the deck", "#pricing. I owe her the deck"),
        ("Coffee with Maria on tuesday: chase invoices weekly", "chase invoices weekly"),
        ("met Maria Chen at Slush, she hires", "at Slush, she hires"),
        ("Call with Maria - raise prices", "raise prices"),
        ("had lunch with maria and Priya. they agreed", "they agreed"),
    ],
)
def test_the_opening_is_left_out(text, about):
    assert gist(text, NAMES) == about


@pytest.mark.parametrize(
    "text",
    [
        "Maria thinks we should raise",
        "call with Maria",
        "chase invoices weekly",
        "coffee with Maria's cofounder on pricing",
        "met at TechHub; she has hired",
    ],
)
def test_a_text_that_opens_otherwise_stays_whole(text):
    assert gist(text, NAMES) == text


@given(st.text(max_size=60), st.lists(st.text(max_size=10), max_size=3))
def test_a_gist_is_an_end_of_the_text(text, names):
    assert " ".join(text.split()).endswith(gist(text, names))
