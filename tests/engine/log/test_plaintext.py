import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.log.plaintext import SIZE_LIMIT, Plain, cut, read, readable, sayable, written
from netcrm.errors import Refused

NOTE = "café with Zoë\r\nmore\n"


@pytest.mark.parametrize(
    "raw",
    [NOTE.encode(), b"\xef\xbb\xbf" + NOTE.encode(), b"\xff\xfe" + NOTE.encode("utf-16-le"), NOTE.encode("cp1252")],
    ids=["utf-8", "with its mark", "utf-16", "windows-1252"],
)
def test_a_note_is_read_in_the_encoding_it_has(raw):
    assert read(raw).text == NOTE


@examples(30)
@given(st.binary(max_size=300))
def test_whatever_is_read_is_written_back_byte_for_byte(raw):
    try:
        plain = read(raw)
    except Refused:
        return
    assert written(plain, plain.text) == raw


@examples(30)
@given(st.text(max_size=100), st.sampled_from(["utf-8", "utf-16"]))
def test_every_text_without_nul_is_read(text, encoding):
    if "\0" not in text and not text.startswith(("\ufeff", "\ufffe", "%PDF", "{\\rtf", "PK")):
        try:
            raw = text.encode(encoding)
        except UnicodeEncodeError:
            return
        assert read(raw).text == text


@examples(30)
@given(st.text(st.sampled_from("ab\n\r\u2028\x85\x0b"), max_size=30))
def test_the_lines_and_their_ends_are_the_whole_text(text):
    assert "".join(line + end for line, end in cut(text)) == text


def test_a_line_break_within_a_paragraph_ends_a_line():
    assert [line for line, _ in cut("one\u2028two\r\nthree\rfour")] == ["one", "two", "three", "four"]


@pytest.mark.parametrize("raw", [b"a\0b", b"PK\x03\x04zip", b"%PDF-1.4", b"{\\rtf1 hello}", b"\x89PNG\r\n\x1a\n\0\0"])
def test_what_is_no_plain_text_is_refused(raw):
    with pytest.raises(Refused, match="no plain text"):
        read(raw)


def test_a_large_file_is_refused():
    with pytest.raises(Refused, match="larger than 1 MB"):
        read(b"a" * (SIZE_LIMIT + 1))


def test_one_damaged_byte_does_not_spoil_the_other_lines():
    plain = read("Zoë\nLé".encode() + b"\xff")
    assert [readable(line, plain) for line, _ in cut(plain.text)] == ["Zoë", "LÃ©ÿ"]


def test_what_an_encoding_cannot_write_is_a_question_mark():
    assert sayable("李 é", Plain("", "cp1252")) == "? é"
