"""Reports as JSON and as tab-separated lines."""

import json
from datetime import date
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from netcrm.plain import json_text, tsv, value
from rows import each_row


class Inner(NamedTuple):
    on: date | None
    words: tuple[str, ...]


class Report(NamedTuple):
    inner: Inner
    ratio: float
    rows: tuple[Inner, ...] = ()


def test_a_report_is_an_object_with_the_schema_on_top() -> None:
    told = json_text(Report(Inner(date(2026, 9, 22), ("a",)), 0.123456))
    assert json.loads(told) == {
        "schema": 1,
        "inner": {"on": "2026-09-22", "words": ["a"]},
        "ratio": 0.1235,
        "rows": [],
    }


def test_json_keeps_letters_as_they_are() -> None:
    assert "李雷 Müller" in json_text(Inner(None, ("李雷 Müller",)))


def test_nothing_is_null_and_an_empty_list_is_a_list() -> None:
    assert value(Inner(None, ())) == {"on": None, "words": []}


def test_a_mapping_is_an_object() -> None:
    assert value({1: (2,)}) == {"1": [2]}


@each_row(
    ("cell", "told"),
    [
        (None, ""),
        (True, "yes"),
        (False, ""),
        (1.0, "1"),
        (1.5, "1.5"),
        (("a", "b"), "a; b"),
        ("two\nlines\tand a tab", "two lines and a tab"),
        (date(2026, 9, 22), "2026-09-22"),
    ],
)
def test_a_cell_is_one_plain_word(cell: object, told: str) -> None:
    assert tsv(("head",), [(cell,)]) == f"head\n{told}"


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=5))
def test_every_row_is_one_line_with_every_cell(rows: list[list[str]]) -> None:
    lines = tsv(("a", "b"), rows).split("\n")
    assert [line.count("\t") for line in lines] == [1] * (len(rows) + 1)
