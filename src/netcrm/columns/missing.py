"""What stands for a value that a record lacks, because it is older than the column or was left out as empty."""

from typing import Any

from netcrm.columns.column import Column, Fields, Row
from netcrm.columns.tables import OWNED, TABLES

_MOVED = (*(one.key for one in OWNED), "interactions", "shared", "received", "received_both", "origins", "told")


def default_of(column: Column) -> Any:
    """What stands for a missing value of a column; a new one each time where it is a list or an object."""
    if column.type in ("list", "object"):
        return [] if column.type == "list" else {}
    return False if column.type == "flag" else column.default


def with_defaults(table: str, row: Row) -> Fields:
    """The row of a table of a Snapshot with what it lacks behind what it has."""
    return dict(row) | {column.field: default_of(column) for column in TABLES[table].columns if column.field not in row}


def with_all_moves(moved: Row) -> Fields:
    """What is remembered as moved by a merge, with an empty list for each table that was not there yet."""
    return dict(moved) | {key: [] for key in _MOVED if key not in moved}
