import json

from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.columns.records import Snapshot
from netcrm.exports.snapshot import text

MARIA = {
    "uid": "a1",
    "handle": "maria-chen",
    "name": "Maria Chen",
    "nickname": None,
    "stage": "known",
    "emails": [],
    "topics": ["pricing", "Größe"],
    "confidant": False,
    "every_days": 0,
}


def lines(**rows):
    return text(Snapshot(**rows)).split("\n")


def test_a_row_stands_on_a_line_of_its_own():
    assert lines(people=(MARIA, {"uid": "b2"}))[1:5] == [
        '"people": [',
        '{"uid": "a1", "handle": "maria-chen", "name": "Maria Chen", "stage": "known", "topics": ["pricing", "Größe"],'
        ' "every_days": 0},',
        '{"uid": "b2"}',
        "],",
    ]


def test_what_is_null_false_or_empty_is_left_out_but_nought_stays():
    (row,) = json.loads(text(Snapshot(people=(MARIA,))))["people"]
    assert set(row) == {"uid", "handle", "name", "stage", "topics", "every_days"}


def test_format_and_version_come_first():
    assert lines()[0] == '{"schema": 1, "format": "netcrm", "version": 1,'


def test_every_table_is_named_though_it_is_empty():
    assert [name for name in json.loads(text(Snapshot())) if name not in ("schema", "format", "version")] == [
        *Snapshot._fields
    ]


def test_it_ends_with_a_line_end():
    assert text(Snapshot()).endswith("}\n")


def test_what_a_terminal_obeys_is_spelled_out():
    note = {"uid": "n1", "text": "a\x9bb\u202ec\u200bd\x7fe\U000e0041"}
    written = text(Snapshot(notes=(note,)))
    assert r"a\u009bb\u202ec\u200bd\u007fe\udb40\udc41" in written
    assert json.loads(written)["notes"] == [note]


def test_lists_and_objects_keep_their_order():
    merged = {"uid": "m1", "moved": {"notes": ["n2", "n1"], "gives": []}}
    assert '{"uid": "m1", "moved": {"notes": ["n2", "n1"], "gives": []}}' in lines(merged=(merged,))


@examples(30)
@given(st.text(), st.text())
def test_any_text_comes_back_and_no_line_holds_a_control_character(value, key):
    written = text(Snapshot(notes=({"uid": "n1", "text": value},), settings=({"key": key, "value": "x"},)))
    assert written.replace("\n", "").isprintable()
    assert json.loads(written)["notes"][0].get("text", "") == value
