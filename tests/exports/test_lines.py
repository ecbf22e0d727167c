from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm import safe
from netcrm.exports.lines import WIDTH, escaped, folded
from rows import each_row


@each_row(
    ("text", "value"),
    [
        ("Maria", "Maria"),
        ("a,b;c\\d", "a\\,b\\;c\\\\d"),
        ("one\ntwo", "one\\ntwo"),
        ("one\r\ntwo\rthree", "one\\ntwo\\nthree"),
        ("\\n", "\\\\n"),
        ("a:b", "a:b"),
        ("bell\x07 and \x1b[31mred", "bell and [31mred"),
        ("", ""),
    ],
)
def test_a_text_is_escaped(text, value):
    assert escaped(text) == value


def test_a_short_line_stays_whole():
    assert folded("FN", "Maria Chen") == "FN:Maria Chen\r\n"


def test_a_line_of_75_bytes_stays_whole():
    assert folded("NOTE", "x" * 70) == f"NOTE:{'x' * 70}\r\n"


def test_a_longer_line_goes_on_behind_a_space():
    assert folded("NOTE", "x" * 71) == f"NOTE:{'x' * 70}\r\n x\r\n"


def test_no_character_is_cut_in_two():
    assert folded("NOTE", "x" * 68 + "李雷") == f"NOTE:{'x' * 68}\r\n 李雷\r\n"


def test_half_a_character_does_no_harm():
    assert folded("FN", "a\ud800b") == "FN:a?b\r\n"


@examples(30)
@given(st.text().map(safe.clean))
def test_unfolded_it_is_the_same_line(text):
    line = folded("NOTE;LANGUAGE=en", escaped(text))
    assert all(len(piece.encode()) <= WIDTH for piece in line.split("\r\n"))
    assert line.replace("\r\n ", "") == f"NOTE;LANGUAGE=en:{escaped(text)}\r\n"


@examples(30)
@given(st.text())
def test_a_text_never_ends_its_line(text):
    assert folded("NOTE", escaped(text)).replace("\r\n ", "").count("\n") == 1
