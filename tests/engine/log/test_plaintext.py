import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.log.plaintext import SIZE_LIMIT, Plain, cut, read, readable, sayable, written
from netcrm.errors import Refused
from rows import each_row

NOTE = "café with Zoë\r\nmore\n"


@each_row(
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


@each_row("raw", [b"a\0b", b"PK\x03\x04zip", b"%PDF-1.4", b"{\\rtf1 hello}", b"\x89PNG\r\n\x1a\n\0\0"])
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


def test_a_file_of_exactly_one_megabyte_is_read():
    assert len(read(b"a" * SIZE_LIMIT).text) == SIZE_LIMIT


@each_row(("mark", "encoding"), [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\xef\xbb\xbf", "utf-8")])
def test_the_mark_of_a_file_tells_its_encoding_and_is_kept(mark, encoding):
    assert read(mark + NOTE.encode(encoding)) == Plain(NOTE, encoding, mark)


def test_a_broken_file_behind_a_mark_is_refused_or_read_as_it_is():
    assert read(b"\xff\xfea").encoding == "cp1252"


@each_row("raw", [b"{\\rtf", b"%PDF-1.4", b"PK\x03\x04", b"a\0b"])
def test_a_refused_file_is_told_with_a_way_out(raw):
    with pytest.raises(Refused) as refusal:
        read(raw)
    assert refusal.value.hint == "save the note as plain text (.txt), one sentence a line"


def test_a_large_file_is_refused_with_a_question():
    with pytest.raises(Refused) as refusal:
        read(b"a" * (SIZE_LIMIT + 1))
    assert refusal.value.hint == "is it the right one? A note holds one sentence a line"


def test_a_byte_that_means_nothing_in_windows_1252_is_a_question_mark_of_its_own():
    plain = read(b"Zo\xe9 \x81")
    assert readable(plain.text, plain) == "Zo\xe9 \ufffd"
