"""What stands in a column of two rows that become one."""

from typing import Any

from netcrm.columns.tables import TABLES
from netcrm.engine.people.join_values import GROUPS, is_unset, joined
from rows import each_row

COLUMNS = {column.field: column for column in TABLES["people"].columns}


@each_row(
    ("field", "mine", "theirs", "stands"),
    [
        ("name", "Ann", "Bo", "Ann"),
        ("title", None, "CEO", "CEO"),
        ("title", "", "CEO", "CEO"),
        ("title", "CTO", "CEO", "CTO"),
        ("title", "CTO", None, "CTO"),
        ("title", None, "", None),
        ("kind", "other", "peer", "peer"),
        ("kind", "peer", "other", "peer"),
        ("kind", "peer", "mentor", "peer"),
        ("stage", "known", "followed", "followed"),
        ("stage", "followed", "known", "followed"),
        ("emails", ["a@x.org"], ["A@x.org", "b@x.org", "B@x.org"], ["a@x.org", "b@x.org"]),
        ("phones", ["030 1234567"], ["+49 30 1234567", "12", "12"], ["030 1234567", "12"]),
        ("urls", ["x.org"], ["https://x.org/", "x.org?a"], ["x.org", "x.org?a"]),
        ("topics", ["Tax"], ["tax", "law"], ["Tax", "law"]),
        ("confidant", False, True, True),
        ("confidant", True, False, True),
        ("confidant", False, False, False),
        ("birthday", "--05-01", "1947-05-01", "1947-05-01"),
        ("birthday", "1947-05-01", "--05-01", "1947-05-01"),
        ("birthday", "--05-01", "1947-05-02", "--05-01"),
        ("birthday", None, "--05-01", "--05-01"),
        ("birthday", "--05-01", None, "--05-01"),
        ("created_on", "2026-01-02", "2026-01-01", "2026-01-01"),
        ("created_on", "2026-01-01", None, "2026-01-01"),
        ("every_days", 0, 21, 0),
        ("every_days", None, 0, 0),
    ],
)
def test_a_column_is_joined_by_its_rule(field: str, mine: Any, theirs: Any, stands: Any) -> None:
    assert joined(COLUMNS[field], mine, theirs) == stands


@each_row(
    ("field", "value", "is_"),
    [("kind", "other", True), ("kind", "peer", False), ("title", "", True), ("title", None, True), ("emails", [], True),
     ("every_days", 0, False), ("created_on", None, True)],
)  # fmt: skip
def test_what_stands_there_by_itself_was_filled_by_nobody(field: str, value: Any, is_: bool) -> None:
    assert is_unset(COLUMNS[field], value) is is_


def test_the_day_and_the_place_of_a_meeting_belong_together() -> None:
    met, via = ("met_on", "met_where"), ("met_via", "met_via_uid")
    assert {name: group for name, group in GROUPS.items() if name in (*met, *via)} == {
        **dict.fromkeys(met, met), **dict.fromkeys(via, via),
    }  # fmt: skip
