import pytest

from netcrm.errors import Refused, Usage
from netcrm.hints import words
from netcrm.sources import decoding
from netcrm.sources.tables import delimited
from rows import each_row


def rows(text: str, separator: str = ",", **more: int) -> list[tuple[int, list[str], str]]:
    return [tuple(row) for row in delimited.rows(text, separator, **more)]


@each_row(
    "raw",
    [
        "Jörg\n".encode(),
        "\ufeffJörg\n".encode(),
        "Jörg\r\n".encode("cp1252"),
        "\ufeffJörg\n".encode("utf-16-le"),
        "\ufeffJörg\n".encode("utf-16-be"),
        "Jörg\r".encode(),
    ],
)
def test_a_name_reads_the_same_in_every_encoding_and_line_end(raw):
    assert decoding.text_of(raw) == "Jörg\n"


@each_row("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_known_by_the_nul_in_every_other_byte(encoding):
    assert decoding.text_of("Name,Straße\n李雷,Łódź\n".encode(encoding)) == "Name,Straße\n李雷,Łódź\n"


@each_row(("encoding", "name"), [("cp1250", "Żółć"), ("shift_jis", "山田"), ("utf-16", "Jörg"), ("utf-8-sig", "Jörg")])
def test_the_encoding_asked_for_is_used(encoding, name):
    assert decoding.text_of(name.encode(encoding), encoding) == name


def test_a_mark_at_the_beginning_is_no_part_of_the_text_in_an_encoding_asked_for():
    assert decoding.text_of("\ufeffJörg".encode(), "utf-8") == "Jörg"


@each_row("encoding", ["klingon", "hex", "zip", "utf-8\0"])
def test_an_encoding_there_is_not_is_a_usage_error_with_a_way_out(encoding):
    with pytest.raises(Usage, match="no encoding") as refused:
        decoding.text_of(b"Name", encoding)
    assert "--encoding" in words(refused.value.hint)


@each_row("encoding", ["idna", "undefined"])
def test_an_encoding_that_cannot_read_the_file_is_refused(encoding):
    with pytest.raises(Refused, match="cannot be read as"):
        decoding.text_of("Jörg".encode(), encoding)


def test_one_damaged_byte_does_not_spoil_the_other_lines():
    assert decoding.text_of("Jörg\nJ\udcf6rg\n".encode("utf-8", "surrogateescape")) == "Jörg\nJörg\n"


@each_row(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\n", "empty"),
        (b"PK\x03\x04rest", "zip"),
        (b"PK\x03\x04..[Content_Types].xml", "Excel"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"%PDF-1.7", "PDF"),
        (b"\x00\x01\x02\x03" * 50, "not text"),
    ],
)
def test_what_is_no_text_is_refused_with_its_name(raw, reason):
    with pytest.raises(Refused, match=reason):
        decoding.text_of(raw)


def test_a_zip_is_refused_with_the_way_out():
    with pytest.raises(Refused) as refused:
        decoding.text_of(b"PK\x03\x04rest")
    assert refused.value.hint.startswith("unzip it first")


def test_a_file_above_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(decoding, "SIZE_LIMIT", 10)
    with pytest.raises(Refused, match="100 MB"):
        decoding.text_of(b"a,b\n" * 3)


@each_row(("line", "separator"), [("a,b", ","), ('"a,b";c;d', ";"), ("a\tb,c\td", "\t"), ("a", ",")])
def test_the_separator_is_the_one_that_cuts_most(line, separator):
    assert delimited.separator_of(line) == separator


@each_row(
    ("text", "separator"), [("sep=;\nName", ";"), ("SEP=\t\n", "\t"), ("sep=x\n", ""), ("Name;b", ""), ("sep=,", ",")]
)
def test_the_first_line_may_name_the_separator(text, separator):
    assert delimited.named_separator(text) == separator


def test_a_row_knows_the_line_it_starts_on_below_a_cell_of_several_lines():
    assert rows('a,"1\n2"\n\nb,c\n') == [(1, ["a", "1\n2"], ""), (4, ["b", "c"], "")]


def test_reading_starts_below_the_line_given():
    assert rows("x\ny\nz", after=2) == [(3, ["z"], "")]


def test_there_is_nothing_below_the_last_line():
    assert rows("x\ny", after=2) == []


def test_rows_of_commas_and_spaces_are_blank():
    assert rows(",,\n , \na,\n") == [(3, ["a", ""], "")]


def test_an_open_quotation_mark_costs_its_own_line_only():
    assert rows('"a,b\nc,d\ne,f') == [
        (1, ['"a', "b"], "a quotation mark is never closed"),
        (2, ["c", "d"], ""),
        (3, ["e", "f"], ""),
    ]


def test_an_open_quotation_mark_that_meets_another_does_not_join_two_rows():
    assert [row[2] for row in rows('"a,b\nc,"d,d"\n', width=2)] == ["a quotation mark is never closed", ""]


def test_a_record_of_several_lines_and_another_width_is_taken_for_an_open_quotation_mark():
    assert next(row[2] for row in rows('"a,b\nc,""d\n",e,f\n', width=2)) == "a quotation mark is never closed"


def test_a_quotation_mark_in_the_wrong_place_of_one_line_is_read_as_it_stands():
    assert rows('"a" b,c') == [(1, ["a b", "c"], "")]


def test_a_record_of_too_many_lines_is_taken_for_an_open_quotation_mark():
    assert rows('"a\n' + "b\n" * 5 + '"\n', span=3)[0][2] == "a quotation mark is never closed"


def test_after_too_many_quotation_marks_that_are_never_closed_each_line_stands_alone(monkeypatch):
    monkeypatch.setattr(delimited, "_PATIENCE", 2)
    flawed = 'x",y,"z\n' * 3
    assert [row[0] for row in rows(flawed + '"a\nb",c\n', width=9)] == [1, 2, 3, 4, 5]


def test_a_field_is_cut_where_asked():
    assert rows("a,xyz", longest=2) == [(1, ["a", "xy"], "")]


def test_a_field_is_cut_at_ten_thousand_characters():
    assert len(rows("a," + "x" * 20_000)[0][1][1]) == 10_000


def test_a_quoted_field_beyond_what_csv_reads_is_a_flaw_and_no_crash():
    assert rows('"' + "x" * 200_000 + '",b\nc,d')[0][2] == "a field is too long"


def test_quotation_marks_inside_a_field_stay():
    assert rows('"Anne ""Annie""",5" pipe') == [(1, ['Anne "Annie"', '5" pipe'], "")]
