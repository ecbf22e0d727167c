"""What a log was about, in a row that already says who."""

from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.log.summary import gist
from rows import each_row

NAMES = ["Maria Chen", "Dev Patel"]


@each_row(
    ("text", "about"),
    [
        ("coffee with Maria and Dev yesterday about #pricing. I owe her the deck", "#pricing. I owe her the deck"),
        ("Coffee with Maria on tuesday: chase invoices weekly", "chase invoices weekly"),
        ("met Maria Chen at Slush, she hires", "at Slush, she hires"),
        ("Call with Maria - raise prices", "raise prices"),
        ("tea with Maria on 20 August, she told me how", "she told me how"),
        ("coffee with Maria on 3.11. about #pricing", "#pricing"),
        ("had lunch with maria and Priya. they agreed", "they agreed"),
    ],
)
def test_the_opening_is_left_out(text, about):
    assert gist(text, NAMES) == about


@each_row(
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


_OPENING = """
    a an another call called catch catch-up chat chatted coffee dinner email emailed good great had i intro long lunch
    meal meeting met my nice quick second short spoke talk talked text texted tea up video visited walk we zoom
"""


@each_row("word", _OPENING.split())
def test_every_way_to_open_is_left_out(word):
    assert gist(f"{word} with Maria about #pricing", NAMES) == "#pricing"


_BETWEEN = """
    a ago and at & + with last today tonight yesterday this on morning afternoon evening week monday tuesday wednesday
    thursday friday saturday sunday mon tue wed thu fri sat sun
"""


@each_row("word", _BETWEEN.split())
def test_a_day_or_a_small_word_after_the_name_is_left_out(word):
    assert gist(f"coffee with Maria {word} today: #pricing", NAMES) == "#pricing"


@each_row("mark", [".", ":", ";", "–", "—"])
def test_what_follows_a_mark_after_the_opening_is_the_gist(mark):
    assert gist(f"coffee with Maria{mark} raise prices", NAMES) == "raise prices"


@each_row("word", ["and", "&", "+", "with"])
def test_somebody_joined_to_the_names_belongs_to_the_opening(word):
    assert gist(f"coffee with Maria {word} Priya re #pricing", NAMES) == "#pricing"


@each_row(("rest", "about"), [("#abc", "#abc"), ("#ab", "coffee with Maria about #ab")])
def test_less_than_four_letters_say_too_little(rest, about):
    assert gist(f"coffee with Maria about {rest}", NAMES) == about
