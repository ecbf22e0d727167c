"""What a text means, as a vector, and how alike two of them are."""

from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.ask import meaning
from netcrm.engine.ask.meaning import direction, likeness, likeness_to, model_version, summed, table, vector
from netcrm.engine.ask.stems import tokens
from rows import each_row

WORDS = st.sampled_from(["tax", "bread", "Kündigung", "médico", "facture", "salário", "cow", "lawyer", "zzqxv", ""])
TEXT = st.lists(WORDS, max_size=6).map(" ".join)
ROUNDED = 0.05  # what rounding to bytes may change in a likeness


def meant(*texts: str) -> bytes:
    return vector([(text, 1.0) for text in texts])


def alike(one: str, other: str) -> float:
    asked = direction(meant(one))
    return likeness(asked, meant(other)) if asked else 0.0


@each_row("texts", [(), ("",), ("?! ...",), ("zzqxvzzqxv",), ("", " ")])
def test_a_text_without_a_known_word_means_nothing(texts: tuple[str, ...]) -> None:
    assert meant(*texts) == b""


def test_nothing_is_like_nothing() -> None:
    assert alike("", "tax") == alike("tax", "") == alike("", "") == 0.0


def test_a_vector_is_one_byte_a_dimension() -> None:
    assert len(meant("tax audit")) == table().dims


@each_row("text", ["tax", "tax audit next week", "tax " * 500, "Kündigung im Betrieb"])
def test_all_vectors_are_about_equally_long(text: str) -> None:
    assert alike(text, text) == pytest.approx(1.0, abs=ROUNDED)


def test_a_text_is_wholly_like_itself() -> None:
    assert alike("tax audit next week", "tax audit next week") == pytest.approx(1.0, abs=ROUNDED)


def test_the_order_of_words_does_not_matter() -> None:
    assert len({meant(" ".join(words)) for words in permutations(["tax", "audit", "of", "bakery"])}) == 1


def test_texts_told_apart_or_together_mean_the_same() -> None:
    assert meant("tax audit", "bakery") == meant("tax audit bakery")


def test_case_and_punctuation_do_not_matter() -> None:
    assert meant("TAX, audit!") == meant("tax audit")


def test_a_text_that_is_worth_more_draws_the_whole_to_it() -> None:
    def near_tax(worth: float) -> float:
        asked = direction(vector([("tax", worth), ("cow", 1.0)]))
        return likeness(asked, meant("tax")) if asked else 0.0

    assert near_tax(3.0) > near_tax(1.0) > near_tax(0.3)


def test_a_text_worth_nothing_changes_nothing() -> None:
    assert vector([("tax", 1.0), ("cow", 0.0)]) == meant("tax")


@each_row(
    ("word", "near", "far"),
    [
        ("dismissal", "termination", "bread"),
        ("lawyer", "attorney", "flour"),
        ("Steuer", "Finanzamt", "Kuh"),
        ("Anwalt", "Gericht", "Mehl"),
        ("abogado", "juicio", "pan"),
        ("sueldo", "nómina", "ventana"),
        ("avocat", "tribunal", "farine"),
        ("salaire", "paie", "fenêtre"),
        ("médico", "hospital", "imposto"),
        ("imposto", "fatura", "vaca"),
        ("money", "dinero", "dog"),
        ("invoice", "facture", "cow"),
        ("salary", "salário", "window"),
        ("Kündigung", "dismissal", "Brot"),
    ],
)
def test_words_of_one_matter_are_nearer_than_strangers_in_and_across_languages(word: str, near: str, far: str) -> None:
    assert alike(word, near) > alike(word, far) + 0.1


def test_an_unknown_compound_means_what_its_parts_mean() -> None:
    compound = next(
        word
        for first in ("lohn", "steuer", "kunden", "arzt", "brot", "maschinen")
        for last in ("versicherung", "vertrag", "rechnung", "lieferant", "lager")
        if len(table().rows(word := first + last)) == 2
    )
    assert alike(compound, "steuer lohn kunden arzt brot versicherung vertrag rechnung lieferant") > 0.2


def test_an_unknown_form_means_what_its_beginning_means() -> None:
    assert len(table().rows("zollabfertigungsgebührxyz")) >= 1


def test_a_word_the_table_holds_is_not_cut_up() -> None:
    assert len(table().rows("tax")) == 1


def test_a_file_that_is_no_table_is_refused(tmp_path: Path) -> None:
    (tmp_path / "odd.bin").write_bytes(b"no table at all, whatever its name may be")
    with pytest.raises(ValueError, match="no table"):
        meaning.Table(str(tmp_path / "odd.bin"))


def test_the_mark_is_the_same_as_long_as_nothing_changes() -> None:
    model_version.cache_clear()
    once = model_version()
    model_version.cache_clear()
    assert model_version() == once


@pytest.mark.parametrize("change", [lambda data: data + b"x", lambda data: data[:-1] + b"y", lambda _: b""])
def test_a_file_that_changed_leaves_another_print(tmp_path: Path, change) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "words.bin"
    path.write_bytes(b"some words" * 10000)
    before = meaning._print(str(path))
    path.write_bytes(change(path.read_bytes()))
    assert meaning._print(str(path)) != before


@given(TEXT, TEXT)
def test_likeness_lies_between_minus_one_and_one_and_goes_both_ways(one: str, other: str) -> None:
    assert -1.0 - ROUNDED <= alike(one, other) <= 1.0 + ROUNDED
    assert alike(one, other) == pytest.approx(alike(other, one), abs=ROUNDED)


@given(TEXT, TEXT, st.integers(1, 50))
def test_a_sum_of_any_length_is_as_alike_as_the_vector_kept_of_it(one: str, other: str, times: int) -> None:
    long = [times * each for each in summed(other)]
    asked = direction(meant(one))
    found = likeness_to(asked, long) if asked and long else 0.0
    assert found == pytest.approx(alike(one, other), abs=3 * ROUNDED)


@given(TEXT)
def test_the_opposite_is_as_far_as_can_be(text: str) -> None:
    asked = direction(meant(text))
    opposite = bytes(min(255, 256 - each) for each in meant(text))
    assert asked is None or likeness(asked, opposite) == pytest.approx(-1.0, abs=ROUNDED)


@given(st.lists(WORDS, max_size=6), st.randoms(use_true_random=False))
def test_shuffled_words_mean_the_same(words: list[str], chance) -> None:  # type: ignore[no-untyped-def]
    shuffled = list(words)
    chance.shuffle(shuffled)
    assert meant(" ".join(words)) == meant(" ".join(shuffled))


@given(st.text(max_size=60))
def test_any_text_has_a_meaning_or_none(text: str) -> None:
    assert len(meant(text)) in (0, table().dims)


def test_a_table_reads_back_every_word_it_holds() -> None:
    held = table()
    letters = (held._word(place).decode() for place in range(0, held.words, held.words // 97))
    assert [word for word in letters if tokens(word) != [word] or len(held.rows(word)) != 1] == []


@given(st.lists(st.binary(min_size=32, max_size=40), min_size=1, max_size=20), st.binary(min_size=40, max_size=40))
def test_many_compared_by_their_first_dimensions_stand_as_one_by_one(kept, asked):
    one = direction(asked)
    by_each = [sum(weight * each for weight, each in zip(one.parts[:32], row[:32], strict=True)) for row in kept]
    for like, expected in zip(meaning.first_likenesses(one, kept), by_each, strict=True):
        assert like / 2**40 == pytest.approx(expected, abs=1e-6)


@given(st.lists(st.binary(min_size=40, max_size=40), max_size=20), st.binary(min_size=40, max_size=40))
def test_many_compared_at_once_are_as_alike_as_one_by_one(kept, asked):
    one = direction(asked)
    assert meaning.likenesses(one, kept) == pytest.approx([likeness(one, row) for row in kept], abs=1e-9)
