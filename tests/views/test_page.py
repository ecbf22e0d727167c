"""Pages as lines of pieces: cut, wrapped and padded by terminal columns."""

from hypothesis import given
from hypothesis import strategies as st

from netcrm.text import cells
from netcrm.views.page import fit, joined, page, quoted, text_of, widest, wrapped
from rows import each_row


def test_a_bare_string_is_a_plain_line() -> None:
    assert page(["hello"]).lines == ([("hello", "")],)


def test_a_line_is_cut_to_the_width_piece_by_piece() -> None:
    assert fit([("Maria ", "name"), ("Chen", "")], 8) == [("Maria ", "name"), ("C…", "")]


def test_a_line_that_fits_is_left_alone() -> None:
    assert fit([("李雷", "name")], 4) == [("李雷", "name")]


@given(st.lists(st.tuples(st.text(max_size=20), st.just("")), max_size=5), st.integers(1, 60))
def test_a_fitted_line_is_never_wider(pieces: list[tuple[str, str]], width: int) -> None:
    assert sum(cells(text) for text, _ in fit(pieces, width)) <= width


@given(st.text(alphabet="ab李 ", max_size=100), st.integers(10, 40))
def test_wrapping_loses_no_word(text: str, width: int) -> None:
    assert " ".join(wrapped(text, width)).split() == text.split()


def test_wrapping_breaks_between_words_and_indents_what_follows() -> None:
    assert wrapped("one two three four", 11, "    ", "so: ") == ["so: one two", "    three", "    four"]


def test_wrapping_keeps_line_ends() -> None:
    assert wrapped("one\ntwo", 80, "  ") == ["  one", "  two"]


def test_a_word_longer_than_the_line_stands_alone() -> None:
    assert wrapped("a " + "x" * 20 + " b", 10) == ["a", "x" * 20, "b"]


@each_row(
    ("names", "told"),
    [([], ""), (["Ada"], "Ada"), (["Ada", "Bo"], "Ada and Bo"), (["Ada", "Bo", "Cy"], "Ada, Bo and Cy")],
)
def test_names_are_joined_as_people_say_them(names: list[str], told: str) -> None:
    assert joined(names) == told


def test_a_quotation_is_one_short_line() -> None:
    assert quoted("first\nsecond " + "x" * 80, 20) == '"first second xxxxxx…"'


def test_the_text_of_a_line_has_no_trailing_space() -> None:
    assert text_of([("Maria  ", "name"), ("  ", "")]) == "Maria"


def test_a_column_is_as_wide_as_its_widest_text_up_to_a_limit() -> None:
    assert (widest(["ab", "李雷"], 10), widest(["x" * 30], 10), widest([], 10)) == (4, 10, 0)
