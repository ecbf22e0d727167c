"""Texts cut into word pieces, as the sentence model expects them."""

import json
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.ask.wordpieces import numbers, pieces, words

MADE_OF = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"  # vocab.txt of all-MiniLM-L6-v2
TEXTS = (
    "laying off my first employee",
    "Die Hausbank zieht die Linie zurück!",
    "Łukasz's café: 50% of the (VAT) bill, e-mail a_b@x.org",
    "  tabs\tand\nlines  ",
    "李雷 came; ÅNGSTRÖM ΟΔΟΣ İstanbul",
    "“quoted” … and – dashed, €5",
    "x" * 101,
    "",
)
LETTERS = st.characters(min_codepoint=1, max_codepoint=0x52F) | st.sampled_from(
    "李雷한글がー“”…–—€™ﬁ \u00a0\u200b\u3000\ufffd"
)


def cut(text: str) -> list[str]:
    """The pieces themselves, without the marks of begin and end."""
    names = list(pieces())
    return [names[number] for number in numbers(text, 1000)[1:-1]]


def test_the_vocabulary_is_the_one_the_model_was_trained_with():
    assert sha256("".join(f"{piece}\n" for piece in pieces()).encode()).hexdigest() == MADE_OF


def test_a_known_word_is_one_piece():
    assert cut("bakery") == ["bakery"]


def test_an_unknown_word_is_cut_where_the_longest_piece_ends():
    assert cut("netcrm") == ["net", "##cr", "##m"]


def test_case_and_accents_do_not_count():
    assert cut("Café MÜLLER") == cut("cafe muller")


def test_punctuation_stands_alone():
    assert words("O'Hara, (50%)") == ["o", "'", "hara", ",", "(", "50", "%", ")"]


def test_a_word_too_long_to_be_one_is_unknown():
    assert cut("x" * 101) == ["[UNK]"]


def test_a_text_is_cut_to_what_the_model_reads():
    assert len(numbers("money " * 500, 128)) == 128


def test_every_text_has_a_begin_and_an_end():
    assert numbers("", 128) == [101, 102]


def test_marks_of_the_model_in_a_text_are_only_text():
    assert 102 not in numbers("[SEP]", 128)[1:-1]


@pytest.fixture(scope="module")
def reference():
    """The tokenizer of the library `tokenizers`, with the same pieces."""
    library = pytest.importorskip("tokenizers")
    made = library.Tokenizer(library.models.WordPiece(pieces(), unk_token="[UNK]", max_input_chars_per_word=100))
    made.normalizer = library.normalizers.BertNormalizer()
    made.pre_tokenizer = library.pre_tokenizers.BertPreTokenizer()
    return made


@pytest.mark.parametrize("text", TEXTS, ids=json.dumps)
def test_the_pieces_are_those_of_the_reference(reference, text):
    assert numbers(text, 1000)[1:-1] == reference.encode(text).ids


@given(text=st.text(LETTERS, max_size=40))
def test_any_text_is_cut_like_the_reference_cuts_it(reference, text):
    assert numbers(text, 1000)[1:-1] == reference.encode(text).ids
