"""What a text about somebody tells of a challenge, and how much it weighs."""

from datetime import date
from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.ask.evidence import Evidence, evidence, search_terms, unnamed, weights
from netcrm.engine.ask.question import Challenge, understand
from rows import each_row

DAY = date(2026, 9, 1)
PRICES = search_terms(Challenge("raise prices", ("raise", "prices"), (), "knowledge"))
BROKE = search_terms(understand("we run out of money"))


def weigh(*texts: str, among: int = 100) -> list[float]:
    return [weight.lex for weight in weights(PRICES, [[(text, 1.0)] for text in texts], among)]


def test_evidence_tells_what_led_to_it() -> None:
    assert evidence(BROKE, "Treasury", "topic") == Evidence(
        "Treasury", "topic", None, False, "treasury", "run out of money"
    )


@each_row(
    ("text", "said"),
    [
        ("coffee with Oliver Grant", "coffee with    "),
        ("Grant's grant", " 's grant"),
        ("Granted, Grantham", "Granted, Grantham"),
        ("oliver grant", "oliver grant"),
    ],
)
def test_a_name_written_as_a_name_is_taken_out(text: str, said: str) -> None:
    assert unnamed(text, ("Oliver Grant",)) == said


def test_a_text_about_something_else_is_no_evidence() -> None:
    assert evidence(BROKE, "keeps bees", "note") is None


def test_a_word_that_was_said_goes_before_a_related_one() -> None:
    found = evidence(search_terms(understand("late invoices, nobody pays")), "receivables and invoices", "topic")
    assert found is not None
    assert (found.word, found.because) == ("invoices", None)


def test_a_word_said_within_a_phrase_leads_back_to_the_phrase() -> None:
    found = evidence(BROKE, "the money came in May", "note")
    assert found is not None
    assert found.because == "run out of money"


def test_half_a_phrase_is_no_evidence() -> None:
    assert evidence(BROKE, "paid the rent in cash", "note") is None


def test_the_end_of_a_german_compound_is_evidence() -> None:
    assert evidence(search_terms(understand("Steuerprüfung")), "Lohnsteuerprüfung überstanden", "note") is not None


def test_a_private_passage_stays_marked() -> None:
    found = evidence(PRICES, "raised her prices", "note", DAY, private=True)
    assert found is not None
    assert (found.private, found.on) == (True, DAY)


def test_a_long_passage_is_cut_to_a_line() -> None:
    found = evidence(PRICES, "a long talk about everything " * 5 + "then prices " + "and more of it " * 9, "note")
    assert found is not None
    assert len(found.text) <= 56


def test_a_word_that_few_have_weighs_more() -> None:
    common, rare, *_ = weigh("prices", "raise", "prices", "prices", "prices")
    assert rare > common


def test_a_word_that_everybody_has_still_weighs_something() -> None:
    assert min(weigh("prices", "prices", "prices", among=3)) > 0.05


def test_a_short_text_weighs_more_than_a_long_one() -> None:
    short, long = weigh("prices", "prices and " + "many other things " * 20)
    assert short > long


def test_a_text_without_any_of_the_words_weighs_nothing() -> None:
    assert weigh("bees") == [0.0]


def test_a_text_without_any_of_the_words_weighs_nothing_by_related_ones_either() -> None:
    assert weights(BROKE, [[("keeps bees", 1.0)]], 10) == [(0.0, 0.0)]


def test_what_stands_where_it_is_worth_more_weighs_more() -> None:
    topic, reach = weights(PRICES, [[("prices", 4.0)], [("prices", 1.0)]], 10)
    assert topic.lex > reach.lex


def test_a_word_said_once_in_a_text_of_mean_length_weighs_as_much_as_it_is_rare() -> None:
    assert weigh("prices", "bees", among=10)[0] == pytest.approx(log(1 + 9.5 / 1.5))


def test_the_more_have_a_word_the_less_it_weighs() -> None:
    assert weigh("prices", "prices", among=10)[0] == pytest.approx(log(1 + 8.5 / 2.5))


def test_a_word_that_more_have_than_there_are_weighs_as_if_half_a_text_lacked_it() -> None:
    assert weigh("prices", "prices", among=1)[0] == pytest.approx(log(1 + 0.5 / 2.5))


def test_saying_a_word_again_weighs_less_each_time() -> None:
    thrice, _ = weigh("prices prices prices", "bees bees bees", among=10)
    assert thrice == pytest.approx(log(1 + 9.5 / 1.5) * 3 * 2.2 / (3 + 1.2))


def test_three_quarters_of_the_length_of_a_text_count() -> None:
    long, _ = weigh("prices bees bees", "bees", among=10)  # a mean of two words
    assert long == pytest.approx(log(1 + 9.5 / 1.5) * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 3 / 2)))


def test_whoever_was_found_weighs_something() -> None:
    assert weights(PRICES, [[("prices", 0.0)]], 10)[0].lex == 1e-6


@each_row(("more", "shown"), [("", True), ("!", False)])
def test_a_passage_of_fifty_six_letters_is_shown_whole(more: str, shown: bool) -> None:
    text = f"{'prices are high and so are the costs of everything'.ljust(55, 'x')}y{more}"
    found = evidence(PRICES, text, "note")
    assert found is not None
    assert (found.text == text) == shown


@given(st.text(max_size=200))
def test_any_text_can_be_looked_into(text: str) -> None:
    assert evidence(BROKE, text, "note") is None or len(evidence(BROKE, text, "note").text) <= 56  # type: ignore[union-attr]


@given(st.lists(st.text(alphabet="prices aeb", max_size=30), min_size=1, max_size=6), st.integers(0, 50))
def test_no_weight_is_negative(texts: list[str], among: int) -> None:
    assert min(weigh(*texts, among=among)) >= 0
