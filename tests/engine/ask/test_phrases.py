"""Whether a text says a phrase."""

from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.ask.phrases import anchor, keys, same, says, words_of
from netcrm.engine.ask.stems import KEY
from rows import each_row

WORD = st.text(alphabet="abdegilmnorstu", min_size=3, max_size=9)


@each_row(
    ("text", "phrase", "said"),
    [
        ("We run out of money", "run out of money", "run out of money"),
        ("our suppliers are failing us", "supplier fails", "suppliers are failing"),
        ("Run  OUT of\nmoney!", "run out of money", "Run  OUT of\nmoney"),
        ("the bank shut the credit line", "bank line", "bank shut the credit line"),
        ("die Lohnsteuerprüfung", "Steuerprüfung", "Lohnsteuerprüfung"),
        ("I can't sleep", "cannot sleep", "can't sleep"),
        ("mi casero sube el alquiler", "sube alquiler", "sube el alquiler"),
        ("trouble with my son", "my son", "my son"),
        ("what is the point of it all", "what's the point of it", "what is the point of it"),
        ("we do not pay the bills", "can't pay bills", "pay the bills"),
    ],
)
def test_the_part_that_says_a_phrase_is_quoted(text: str, phrase: str, said: str) -> None:
    assert says(words_of(text), phrase) == said


@each_row(
    ("text", "phrase"),
    [
        ("money runs out", "run out of money and time"),
        ("a bank, which by the way closed its door today, drew a line", "bank line"),
        ("line at the bank", "bank line"),
        ("a wife", "my wife"),
        ("a good number of founders", "numb"),
        ("several suppliers", "severance"),
        ("unsere Schulung", "Schulden"),
        ("what is a good price", "what I am good at"),
        ("I need advice on pricing", "need advice from"),
        ("at what point do I incorporate", "what's the point"),
        ("how do I get a leg up", "can't get up"),
        ("we pay the bills", "can't pay bills"),
        ("los clientes pagan", "no pagan los clientes"),
        ("to co-host an event for founders", "co-founder"),
        ("", "money"),
        ("money", ""),
    ],
)
def test_a_text_that_does_not_say_a_phrase_is_not_heard_to(text: str, phrase: str) -> None:
    assert says(words_of(text), phrase) is None


def test_glue_is_heard_and_is_no_content() -> None:
    said = words_of("we are in trouble")
    assert (said.every, said.content) == (("we", "are", "in", "trouble"), ("trouble",))


def test_a_word_stands_where_it_was_written() -> None:
    said = words_of("Öl, Kündigung!")
    assert [said.text[start:end] for start, end in said.places] == ["Öl", "Kündigung"]


def test_a_word_is_no_compound_of_a_short_one() -> None:
    assert not same("tax", "syntax")


def test_the_anchor_of_a_phrase_is_its_longest_word() -> None:
    assert anchor("run out of money") == "money"


def test_a_phrase_of_glue_has_no_anchor() -> None:
    assert anchor("with my own and his") in ("", "own")
    assert anchor("with my") == ""


@given(st.lists(WORD, min_size=1, max_size=4), st.lists(WORD, max_size=3), st.lists(WORD, max_size=3))
def test_a_phrase_is_heard_between_any_other_words(words: list[str], before: list[str], after: list[str]) -> None:
    phrase = " ".join(words)
    assert (
        says(words_of(phrase), phrase) is None
        or says(words_of(" ".join([*before, phrase, *after])), phrase) is not None
    )


@given(st.text(), st.text(max_size=30))
def test_what_is_heard_is_a_part_of_the_text(text: str, phrase: str) -> None:
    part = says(words_of(text), phrase)
    assert part is None or part in text


@given(WORD, st.text(alphabet="abdegilmnorstu", max_size=8))
def test_a_form_or_compound_is_looked_up_where_its_word_is(word: str, before: str) -> None:
    assert not same(word, before + word) or word[:KEY] in keys(before + word)
