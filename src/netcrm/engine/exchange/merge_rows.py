"""Merges one row of another book into the same row here: a contact, a note, a promise, a give."""

from typing import Any

from netcrm.columns.column import Column, Fields, Row, Table
from netcrm.columns.tables import TABLES
from netcrm.engine.people.join_values import EMPTY, FORMS, joined
from netcrm.model.kinds import LOOPS
from netcrm.named_tuple import NamedTuple

_SHOWN = 60  # letters of a text that differs


class Amendment(NamedTuple):
    """The fields to write, and what the other book says differently; what stands here stays."""

    fields: Fields
    conflicts: tuple[str, ...]


def amended(name: str, mine: Row, theirs: Row) -> Amendment:
    """What becomes of a row of one table of a Snapshot that both books have.

    What is private in one is so in both. A promise that is closed in one is closed; nobody is asked again whom of a
    contact to keep when that was answered in one. What tells of one deed, such as a decision with its reason and what
    came of it, is taken from the other book only where this one says nothing else of it.
    """
    table = TABLES[name]
    other = [column for column in table.columns if mine[column.field] != theirs[column.field]]
    apart = {group for group in _groups(table) - {""} if _tell_of_two(table, group, mine, theirs)}
    after = {
        column.field: joined(column, mine[column.field], theirs[column.field])
        for column in other
        if column.together not in apart
    }
    fields = {field: value for field, value in after.items() if value not in (mine[field], *EMPTY)}
    if name == "loops" and mine["closed"] is None and theirs["closed"] is not None:
        fields |= {"closed": theirs["closed"], "outcome": theirs["outcome"], "said": theirs["said"]}
    if name == "interactions" and mine["planned"] and not theirs["planned"]:  # it took place, on the day they say
        fields["day"] = theirs["day"]
    ended = name == "loops" and mine["closed"] is not None
    compared = [column for column in other if column.differs and column.field not in fields and not ended]
    conflicts = [column for column in compared if mine[column.field] not in EMPTY and theirs[column.field] not in EMPTY]
    return Amendment(fields, tuple(_conflict(table, mine, theirs, column) for column in conflicts))


def _groups(table: Table) -> set[str]:
    return {column.together for column in table.columns}


def _tell_of_two(table: Table, group: str, mine: Row, theirs: Row) -> bool:
    """Whether the books tell of two different deeds in a group of columns, so that nothing of them may be mixed.

    A flag says something only where there is anything beside it.
    """
    columns = [column for column in table.columns if column.together == group]
    told = [any(row[column.field] not in (*EMPTY, False) for column in columns) for row in (mine, theirs)]
    return all(told) and any(_is_other(column, mine[column.field], theirs[column.field]) for column in columns)


def _is_other(column: Column, mine: Any, theirs: Any) -> bool:
    if mine in EMPTY or theirs in EMPTY:
        return False
    form = FORMS[column.form]
    return bool(form(mine) != form(theirs))


def _conflict(table: Table, mine: Row, theirs: Row, column: Column) -> str:
    """A private text is told by nobody. A row is named by the first day it cannot be without, where it has one."""
    of = next((f" of {mine[each.field]}" for each in table.columns if each.type == "day" and each.needed), "")
    is_text = column.type == "text"
    hidden = is_text and (mine.get("private") or theirs.get("private"))
    value = str(theirs[column.field])
    shown = f"{value[:_SHOWN]}…" if len(value) > _SHOWN else value
    there = "another one" if hidden else f'"{shown}"' if is_text else shown
    what = column.spoken or column.field
    noun = LOOPS[str(mine["kind"])].noun if table.name == "loops" else table.noun
    return f"the {what} of the {noun}{of} is {there} there; yours stays"
