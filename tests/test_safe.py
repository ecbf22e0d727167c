"""Strangers' text made harmless, and measured in terminal columns."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from wcwidth import iter_graphemes, wcswidth

from netcrm.safe import clean, line
from netcrm.text import cells, cut, pad
from rows import each_row

HARMFUL = ("Cc", "Cs", "Co", "Cn", "Zl", "Zp")


@each_row(
    ("text", "cleaned"),
    [
        ("Maria", "Maria"),
        ("a\x1b[31mb", "a[31mb"),
        ("a\x1b]52;c;aGk=\x07b", "a]52;c;aGk=b"),
        ("a\x9b31mb", "a31mb"),
        ("\u202egnp.exe", "gnp.exe"),
        ("a\u200bb\ufeffc\u2066d", "abcd"),
        ("a\tb", "a b"),
        ("a\r\nb", "a\nb"),
        ("a\rb", "ab"),
        ("a\u2028b", "ab"),
        ("\U000e0041x", "x"),
        ("می‌خواهم", "می‌خواهم"),
        ("👩‍🚀", "👩‍🚀"),
        ("Zoë", "Zoë"),
    ],
)
def test_what_a_terminal_would_obey_is_gone(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_a_tower_of_marks_is_cut_down() -> None:
    assert clean("e" + "\u0301" * 50) == "e" + "\u0301" * 4


@given(st.text())
def test_cleaned_text_holds_nothing_harmful(text: str) -> None:
    left = {unicodedata.category(char) for char in clean(text) if char != "\n"}
    assert not left & set(HARMFUL)


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_a_line_is_one_line_without_runs_of_space(text: str) -> None:
    told = line(text)
    assert told.split() == told.split(" ") or told == ""


@given(st.text(), st.integers(1, 50))
def test_a_padded_text_has_exactly_that_many_columns(text: str, width: int) -> None:
    assert cells(pad(line(text), width)) == width


@given(st.text(), st.integers(1, 50))
def test_a_cut_text_is_never_wider(text: str, width: int) -> None:
    assert cells(cut(text, width)) <= width


@each_row(
    ("text", "columns"), [("Maria", 5), ("李雷", 4), ("김민지", 6), ("Zoe\u0308", 3), ("ﾊﾟ", 2), ("🚀", 2), ("", 0)]
)
def test_wide_letters_take_two_columns_and_marks_none(text: str, columns: int) -> None:
    assert cells(text) == columns


@each_row(
    ("text", "width", "short"),
    [("Maria Chen", 6, "Maria…"), ("Maria", 5, "Maria"), ("李雷李", 5, "李雷…"), ("ab", 1, "…")],
)
def test_what_was_left_out_is_shown_by_an_ellipsis(text: str, width: int, short: str) -> None:
    assert cut(text, width) == short


EMOJI = ("👩‍💻", "❤️", "👍🏽", "👨‍👩‍👧", "🇩🇪", "1️⃣", "☺️", "🧑🏽‍🚀")


@each_row("text", EMOJI, ids=ascii)
def test_an_emoji_of_several_characters_takes_two_columns(text: str) -> None:
    assert (cells(text), cells(f"Mama {text}"), len(pad(text, 9))) == (2, 7, len(text) + 7)


@each_row("text", [*EMOJI, "Zoe\u0308"[2:], "क्षि", "각"], ids=ascii)
def test_what_a_reader_sees_as_one_sign_is_never_cut_in_half(text: str) -> None:
    for width in range(1, 12):
        kept = cut(f"ab {text} {text}{text} cd", width).removesuffix("…")
        assert kept.replace(text, "").strip(" abcd") == ""


@each_row("text", ["Zoë Größe", "Łukasz – “Øst” · 5 €", "李雷 かな", "Мария Ελένη", "🚀 😀"])
def test_what_stands_alone_is_measured_as_wcwidth_does(text: str) -> None:
    assert cells(text) == wcswidth(text)


@given(st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Cn"))))
def test_any_text_is_measured_cluster_by_cluster_as_wcwidth_does(text: str) -> None:
    assert cells(text) == sum(wcswidth(cluster) for cluster in iter_graphemes(text))
