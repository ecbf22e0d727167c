"""What a challenge is understood to ask for."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.ask.question import (
    KINDS_OF_HELP,
    encouragement,
    find_query,
    query,
    stem,
    understand,
    wide_query,
)
from netcrm.engine.ask.stems import alike, content_words
from netcrm.errors import Usage
from rows import each_row


def found(match: str, *texts: str) -> list[str]:
    book = sqlite3.connect(":memory:")
    book.execute("create virtual table page using fts5(text, tokenize = 'unicode61 remove_diacritics 2')")
    book.executemany("insert into page values (?)", [(text,) for text in texts])
    return [text for (text,) in book.execute("select text from page where page match ? order by rowid", (match,))]


def test_a_plain_question_asks_for_knowledge() -> None:
    assert understand("we run out of money in three months").kind == "knowledge"


@each_row(
    "text",
    ["I feel like giving up", "total burnout", "I can't sleep", "I feel so lonely", "Ich bin völlig ausgebrannt",
     "No puedo dormir", "je suis à bout", "não aguento mais"],
)  # fmt: skip
def test_a_feeling_asks_for_emotional_support(text: str) -> None:
    assert understand(text).kind == "emotional"


@each_row("text", ["partner with a local brewery", "a joint booth at the fair", "co-market with a bank"])
def test_doing_it_together_asks_for_collaboration(text: str) -> None:
    assert understand(text).kind == "collaboration"


@each_row("text", ["has anyone been through a recall", "how did you survive your first year"])
def test_asking_who_went_through_it_asks_for_experience(text: str) -> None:
    assert understand(text).kind == "experience"


def test_a_second_kind_of_help_is_named_too() -> None:
    assert understand("has anyone been through burnout").also == ("emotional",)


def test_the_kind_somebody_wants_goes_before_the_kind_read() -> None:
    challenge = understand("I feel like giving up", wanted="experience")
    assert (challenge.kind, challenge.also) == ("experience", ("emotional",))


def test_a_kind_that_does_not_exist_is_refused_with_those_that_do() -> None:
    with pytest.raises(Usage) as refusal:
        understand("cash", wanted="magic")
    assert "experience" in refusal.value.hint


def test_despair_asks_for_emotional_support_and_a_line() -> None:
    challenge = understand("I want to die", wanted="knowledge")
    assert (challenge.distress, challenge.crisis, challenge.kind) == (True, True, "emotional")


def test_grave_distress_is_a_crisis_without_the_line() -> None:
    challenge = understand("I can't take it anymore")
    assert (challenge.distress, challenge.crisis, challenge.kind) == (False, True, "emotional")


def test_who_tells_another_kind_of_help_in_grave_distress_gets_that() -> None:
    challenge = understand("I can't take it anymore", wanted="experience")
    assert (challenge.crisis, challenge.kind) == (False, "experience")


@each_row("text", ["burnout", "I feel like giving up", "I am lonely at the top"])
def test_an_ordinary_low_is_no_crisis(text: str) -> None:
    assert not understand(text).crisis


@each_row("text", ["I want to die", "I can't take it anymore"])
def test_in_distress_there_is_no_encouraging_sentence(text: str) -> None:
    assert encouragement(understand(text), 3) is None


def test_somebody_to_ask_comes_with_one_encouraging_sentence() -> None:
    assert (encouragement(understand("raise prices"), 3) or "").count(".") == 1


def test_nobody_to_ask_comes_without_encouragement() -> None:
    assert encouragement(understand("raise prices"), 0) is None


def test_only_words_with_meaning_are_searched() -> None:
    assert understand("How do I get out of my lease with the landlord?").words == ("lease", "landlord")


def test_german_glue_is_not_searched() -> None:
    assert understand("Wie finde ich einen Steuerberater für die Übergabe?").words == (
        "finde", "steuerberater", "ubergabe",
    )  # fmt: skip


def test_the_thesaurus_says_what_led_to_a_word() -> None:
    because = {near.because for near in understand("We run out of money").wide if near.word == "liquidity"}
    assert because == {"run out of money"}


def test_own_words_lead_to_each_other() -> None:
    challenge = understand("trouble with the Kessel", own={"steam": ["Kessel", "Dampfanlage"]})
    assert "Dampfanlage" in [near.word for near in challenge.wide]


def test_a_wide_query_finds_those_known_by_other_words() -> None:
    people = found(wide_query(understand("we run out of money in three months")), "CFO, treasury", "beekeeper")
    assert people == ["CFO, treasury"]


@each_row(
    ("asked", "written"),
    [("negotiation", "she negotiates"), ("hiring", "hired ten people"), ("prices", "pricing"), ("taxes", "tax law"),
     ("companies", "company law"), ("manufacturer", "manufacturing"), ("planning", "plans"), ("Steuern", "Steuer"),
     ("contratación", "contratar"), ("factures", "facture"), ("negociações", "negociação"), ("Łódź", "from Lodz")],
)  # fmt: skip
def test_a_query_finds_other_forms_of_a_word(asked: str, written: str) -> None:
    assert found(query([asked]), written) == [written]


@each_row(
    ("asked", "written"),
    [("customers", "customs broker"), ("hospital", "hospitality"), ("founder", "foundation"), ("plan", "planets"),
     ("internal", "international"), ("community", "communications"), ("police", "policy")],
)  # fmt: skip
def test_words_that_only_look_alike_are_not_found(asked: str, written: str) -> None:
    assert found(query([asked]), written) == []


def test_a_phrase_is_found_as_a_phrase() -> None:
    assert found(query(["cash flow"]), "cash flows", "cash or flow") == ["cash flows"]


@each_row("text", ["", " ", '"', "*", "-", "()", "…"])
def test_nothing_to_search_makes_no_query(text: str) -> None:
    assert (query([text]), find_query(text)) == ("", "")


def test_finding_asks_for_all_the_words() -> None:
    assert found(find_query("pricing model"), "pricing models", "pricing", "a model") == ["pricing models"]


def test_finding_takes_the_beginning_of_a_word() -> None:
    assert found(find_query("pri"), "pricing", "spring") == ["pricing"]


def test_finding_understands_other_forms() -> None:
    assert found(find_query("negotiating"), "a negotiator") == ["a negotiator"]


TRAPS = st.one_of(
    st.text(), st.sampled_from(["O'Hara", 'a "b" c', "foo:bar", "-x", "NEAR(a b)", "a* AND", "{x}: ^y", "李雷"])
)


@given(TRAPS)
def test_no_text_breaks_the_index(text: str) -> None:
    for match in (query([text]), find_query(text), query(content_words(text))):
        assert not match or found(match, "anything") in ([], ["anything"])


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1))
def test_a_stem_begins_its_word(word: str) -> None:
    assert word.startswith(stem(word))


@given(st.text(alphabet="abcdegilmnorstuy", min_size=1, max_size=12))
def test_a_word_is_a_form_of_itself(word: str) -> None:
    assert alike(word, word)


@given(TRAPS)
def test_every_text_is_understood_as_some_kind_of_help(text: str) -> None:
    assert understand(text).kind in KINDS_OF_HELP
