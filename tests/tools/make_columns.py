"""Makes three files of src/netcrm/columns from store/tables.py: `python tests/tools/make_columns.py`.

Most of what is said of a column follows from its type and conditions; the rest stands beside it in store/tables.py.
"""

import sys
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Boolean, CheckConstraint, Date, Float, Integer
from sqlalchemy import Column as SqlColumn
from sqlalchemy import Table as SqlTable
from sqlmodel import SQLModel

from netcrm.columns.column import Column, Members, Owned, Table
from netcrm.store import tables

FOLDER = Path(tables.__file__).parents[1] / "columns"
WIDTH = 120
_MADE = "Made by tests/tools/make_columns.py from store/tables.py; do not edit."
_TYPES = {JSON: "list", Boolean: "flag", Date: "day", Float: "number", Integer: "integer"}
_HINTS = {"flag": "bool", "integer": "int", "number": "float", "list": "list[str]", "object": "dict[str, Any]"}
_MERGE = {"list": "unite", "flag": "either", "object": "own", "reference": "own"}
_OBJECTS = {
    "person_before": "PersonRecord",
    "moved": '"Moved"',
    "gained": "dict[str, Gain]",
    "told_of_person": "ToldOfPerson",
    "told_of_contact": "ToldOfContact",
}
_WRITTEN = {**_HINTS, "day": "date", "list": "tuple[str, ...]", "reference": "int"}
_CALLED_BY = ("handle", "name")


def columns() -> str:
    """The text of columns/tables.py."""
    made = described()
    owned = ",\n".join(f"    {_call(one)}" for one in owned_by_people(made))
    return (
        f'"""Every table that travels with a book, and every column of it.\n\n{_MADE}\n"""\n\n'
        "from netcrm.columns.column import Column, Members, Owned, Table\n\n"
        "# fmt: off\n"
        f"TABLES: dict[str, Table] = {{\n{''.join(_table(one) for one in made.values())}}}\n\n"
        f"OWNED = (  # rows with a uid that hang on a person\n{owned},\n)\n"
    )


def records() -> str:
    """The text of columns/records.py."""
    made = described()
    moved = "".join(f"    {one.key}: list[str]\n" for one in owned_by_people(made) if one.key != "merged")
    fields = "".join(f"    {name}: tuple[{_class(table)}, ...] = ()\n" for name, table in made.items())
    return (
        f'"""What a record of each table holds, and all of them as a Snapshot.\n\n{_MADE}\n"""\n\n'
        "from typing import Any, TypedDict\n\n"
        "from netcrm.columns.column import Gain\n"
        "from netcrm.columns.source_values import ToldOfContact, ToldOfPerson\n"
        "from netcrm.named_tuple import NamedTuple\n\n\n"
        + "\n\n".join(_record(table) for table in made.values())
        + "\n\nclass Moved(TypedDict, total=False):\n"
        '    """What went over with somebody who was merged into another: uids by table.\n\n'
        "    shared: (uid, place) of interactions that both were part of. received: gives they had beside others,\n"
        "    received_both: those that both had. origins: (source, key), and told: what each of them told by then.\n"
        "    aside: the note that tells what the other kept.\n"
        '    """\n\n'
        f"{moved}    interactions: list[str]\n    merged: list[str]\n    shared: list[list[Any]]\n"
        "    received: list[str]\n    received_both: list[str]\n"
        "    origins: list[list[str]]\n    told: list[ToldOfPerson]\n    aside: dict[str, str]\n"
        "\n\nclass Snapshot(NamedTuple):\n"
        '    """Everything in a book, or a part of it: records by table, in the order they were written.\n\n'
        "    A record holds its columns as plain JSON values, without numbers that mean something in one book only: a\n"
        "    reference is the uid of what it means.\n"
        '    """\n\n'
        f"{fields}"
    )


def writing() -> str:
    """The text of columns/writing.py."""
    nouns = [table for table in described().values() if table.noun]
    return (
        f'"""Columns of a row that are to be written, for every table that has a shelf.\n\n{_MADE}\n"""\n\n'
        "from datetime import date\nfrom typing import TypedDict\n\n\n" + "\n\n".join(map(_written, nouns))
    )


def described() -> dict[str, Table]:
    """By its name in a Snapshot every table that travels, those that others refer to first."""
    found: dict[str, Table] = {}
    for table in SQLModel.metadata.tables.values():
        about = table.info
        if "rows" in about:
            there = [_column(table, column, found) for column in table.columns if column.name != "id"]
            found[about["rows"]] = Table(
                *(about["rows"], table.name, about["known_by"], about["noun"], about["plural"]),
                tuple(sorted(there, key=_place)),
            )
        elif "members" in about:
            parent, member = (column for column in table.columns if column.foreign_keys)
            of = _meant(parent, found)
            lists = Members(about["members"], table.name, parent.name, member.name, _meant(member, found))
            found[of] = found[of]._replace(lists=(*found[of].lists, lists))
    return found


def owned_by_people(made: dict[str, Table]) -> list[Owned]:
    """Every column by which rows with a uid hang on a person, in the order of the tables."""
    return [
        Owned(table.name if not at else f"{table.name}_{column.field}", table.table, column.name)
        for table in made.values()
        if table.has_uid
        for at, column in enumerate(column for column in table.references if column.refers == "people")
    ]


def _column(table: SqlTable, column: SqlColumn[Any], found: dict[str, Table]) -> Column:
    about, kind = dict(column.info), _type(column)
    field = about.pop("called", column.name.removesuffix("_id") if kind == "reference" else column.name)
    limits = _limits(table, column.name)
    plain = kind == "text" and not {"words", "check"} & {*limits, *about}
    default, needed = _missing(column, kind, plain, about.pop("missing", None))
    given = column.nullable or column.server_default is not None
    follows = {
        "type": kind,
        "needed": needed,
        "default": default,
        "form": "words" if plain or kind == "list" else "exact",
        "merge": _MERGE.get(kind, "fill" if given else "own"),
        "differs": plain,
        **limits,
    }
    if kind == "reference":
        (key,) = column.foreign_keys
        follows |= {"refers": _meant(column, found), "follows": key.ondelete == "CASCADE"}
    return Column(column.name, field, **{**follows, **about})


def _missing(column: SqlColumn[Any], kind: str, plain: bool, declared: str | None) -> tuple[str | None, bool]:
    """What stands for a value that a record lacks, and whether it may not lack one. What is empty is left out of it."""
    if declared is not None:
        return None if kind == "object" else declared, False
    given = column.server_default is not None
    if plain and not column.nullable:
        return "", False
    if kind == "text" and given and "check" not in column.info:
        return _default(column), False
    return None, not column.nullable and not given


def _type(column: SqlColumn[Any]) -> str:
    if column.foreign_keys:
        return "reference"
    kind = next((kind for of, kind in _TYPES.items() if isinstance(column.type, of)), "text")
    return "object" if kind == "list" and _default(column) != "[]" else kind


def _default(column: SqlColumn[Any]) -> str:
    """What the file itself puts where nothing is written; "" for nothing."""
    default: Any = column.server_default
    return "" if default is None else str(default.arg)


def _limits(table: SqlTable, name: str) -> dict[str, Any]:
    """The words or bounds that a condition of the table sets for a column."""
    checks = (check.info for check in table.constraints if isinstance(check, CheckConstraint))
    about = next((about for about in checks if about.get("column") == name), {})
    return {word: value for word, value in about.items() if word != "column"}


def _meant(column: SqlColumn[Any], found: dict[str, Table]) -> str:
    """What a reference means. It is declared before, so that its rows are there first when a book is brought in."""
    (key,) = column.foreign_keys
    name: str = key.column.table.info.get("rows", "")
    if name not in found:
        raise ValueError(f"{column.table.name}.{column.name} means a table that is declared later or does not travel")
    return name


def _place(column: Column) -> int:
    """What a row is known by and called stands first in a record: its uid, what it is about, its names."""
    names = (column.field == "uid", column.type == "reference", column.check in _CALLED_BY)
    return names.index(True) if any(names) else len(names)


def _table(table: Table) -> str:
    inner = "".join(f"        {part}\n" for column in table.columns for part in _folded(f"{_call(column)},"))
    head = ", ".join(repr_(value) for value in table[:5])
    lists = f", lists=({', '.join(map(_call, table.lists))},)" if table.lists else ""
    return f"    {repr_(table.name)}: Table({head}, columns=(\n{inner}    ){lists}),\n"


def _call(value: Any) -> str:
    """A value as code, without what is as the type has it."""
    defaults = value._field_defaults
    parts = [
        repr_(item) if name not in defaults else f"{name}={repr_(item)}"
        for name, item in value._asdict().items()
        if name not in defaults or item != defaults[name]
    ]
    return f"{type(value).__name__}({', '.join(parts)})"


def repr_(value: object) -> str:
    """A value as code in double quotes."""
    if isinstance(value, tuple):
        return f"({', '.join(map(repr_, value))}{',' if len(value) == 1 else ''})"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"' if isinstance(value, str) else repr(value)


def _folded(text: str) -> list[str]:
    """The code on lines that fit, those that follow deeper."""
    lines, room = [], WIDTH - 12
    while len(text) > room:
        cut = text.rindex(", ", 0, room) + 1
        lines.append(text[:cut])
        text = f"    {text[cut:].strip()}"
    return [*lines, text]


def _class(table: Table) -> str:
    return f"{table.table.title().replace('_', '')}Record"


def _record(table: Table) -> str:
    fields = [f"    {column.field}: {_hint(column)}\n" for column in table.columns]
    fields += [f"    {each.field}: list[str]\n" for each in table.lists]
    about = f"A row of `{table.table}`, the same in every book."
    return f'class {_class(table)}(TypedDict):\n    """{about}"""\n\n{"".join(fields)}'


def _hint(column: Column) -> str:
    hint = _OBJECTS.get(column.check) or _HINTS.get(column.type, "str")
    optional = not column.needed and column.default is None and column.type not in ("list", "flag", "object")
    return f"{hint} | None" if optional else hint


def _written(table: Table) -> str:
    columns = SQLModel.metadata.tables[table.table].columns
    hints = ((column.name, _WRITTEN.get(column.type, "str"), columns[column.name].nullable) for column in table.columns)
    fields = "".join(f"    {name}: {hint}{' | None' if none and name != 'uid' else ''}\n" for name, hint, none in hints)
    name = _class(table).removesuffix("Record") + "Fields"
    return f'class {name}(TypedDict, total=False):\n    """Some columns of `{table.table}`."""\n\n{fields}'


def write() -> None:
    """Writes all three files."""
    for name, text in (("tables.py", columns()), ("records.py", records()), ("writing.py", writing())):
        (FOLDER / name).write_text(text, encoding="utf-8")
        sys.stdout.write(f"wrote {FOLDER / name}\n")


if __name__ == "__main__":
    write()
