"""Makes src/netcrm/store/schema.sql from tables.py and index.sql: `python tests/tools/make_schema.py`.

It makes what make_columns.py makes too: one command after a change to tables.py.

The journal's triggers are made here, three a table, so that a new column cannot be forgotten by `undo`.
"""

import re
import sys
from pathlib import Path

from make_columns import described
from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from netcrm.store import tables
from netcrm.text import LETTERS

STORE = Path(tables.__file__).parent
_BROUGHT_ANEW = ("origin", "trace")  # nobody asks whether they were deleted: a trace stays, an origin goes along
_MEMBERS = tuple(name for name, table in SQLModel.metadata.tables.items() if "members" in table.info)
_SEAT = (  # who was taken out of an interaction that is still there, as both are
    "SELECT 'attendance', i.uid || ' ' || p.uid FROM interaction i, person p"
    " WHERE i.id = json_extract(NEW.old, '$.interaction_id') AND p.id = json_extract(NEW.old, '$.person_id')"
)
_BY_A_COMMAND = "(SELECT undoes FROM deed WHERE id = NEW.deed_id) IS NULL"  # undo and redo have it in the journal


def schema() -> str:
    """The whole schema of a new book as SQL."""
    parts = ["-- Made by tests/tools/make_schema.py from tables.py and index.sql; do not edit.\n"]
    ordered = SQLModel.metadata.sorted_tables
    parts += [_table(table) for table in ordered]
    parts += [_journal(SQLModel.metadata.tables[name]) for name in tables.JOURNALED]
    parts.append(gone_triggers())
    parts.append(_expanded((STORE / "index.sql").read_text(encoding="utf-8")))
    return "\n".join(parts)


def _table(table: Table) -> str:
    dialect = sqlite.dialect()
    made = [str(CreateTable(table).compile(dialect=dialect)).strip() + ";\n"]
    indexes = sorted(table.indexes, key=lambda index: str(index.name))
    made += [str(CreateIndex(index).compile(dialect=dialect)) + ";\n" for index in indexes]
    return re.sub(r"[ \t]+\n", "\n", "".join(made)).replace("\t", "  ")


def _journal(table: Table) -> str:
    name = table.name
    old = "json_object(" + ", ".join(f"'{column.name}', OLD.{column.name}" for column in table.columns) + ")"
    # A row written as it was is no change: a command that did nothing leaves nothing to undo.
    changed = " OR ".join(f"OLD.{column.name} IS NOT NEW.{column.name}" for column in table.columns)
    changes = (
        ("I", "INSERT", "", "NEW", "NULL"),
        ("U", "UPDATE", f" WHEN {changed}", "OLD", old),
        ("D", "DELETE", "", "OLD", old),
    )
    return "".join(
        f"CREATE TRIGGER journal_{name}_{event.lower()} AFTER {event} ON {name}{when} BEGIN\n"
        "  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),\n"
        "    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;\n"
        "  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;\n"
        "  INSERT INTO journal (deed_id, tbl, op, row_id, old)\n"
        f"  SELECT deed_id, '{name}', '{op}', {row}.id, {value} FROM pen WHERE deed_id > 0;\n"
        "END;\n"
        for op, event, when, row, value in changes
    )


def gone_triggers() -> str:
    """What keeps in mind that a row was deleted: it is read from the journal as that is written."""
    keyed = [table for table in described().values() if not table.has_uid]
    keys = "".join(
        f"    WHEN '{table.table}' THEN "
        + " || ' ' || ".join(f"json_extract(NEW.old, '$.{column}')" for column in table.known_by)
        + "\n"
        for table in keyed
        if table.table not in _BROUGHT_ANEW
    )
    none = ", ".join(f"'{name}'" for name in (*_BROUGHT_ANEW, *_MEMBERS, "gone"))
    return (
        f"CREATE TRIGGER gone_row AFTER INSERT ON journal WHEN NEW.op = 'D' AND NEW.tbl NOT IN ({none}) BEGIN\n"
        f"  INSERT OR IGNORE INTO gone (tbl, key) SELECT NEW.tbl, CASE NEW.tbl\n{keys}"
        f"    ELSE json_extract(NEW.old, '$.uid') END WHERE {_BY_A_COMMAND};\n"
        "END;\n"
        "CREATE TRIGGER gone_seat AFTER INSERT ON journal WHEN NEW.op = 'D' AND NEW.tbl = 'attendance' BEGIN\n"
        f"  INSERT OR IGNORE INTO gone (tbl, key) {_SEAT}\n    AND {_BY_A_COMMAND};\n"
        "END;\n"
    )


def _expanded(sql: str) -> str:
    sql = re.sub(r"^each\((\w+), (\d), (.+), ([\w ]+)\)$", _passages, sql, flags=re.MULTILINE)
    sql = re.sub(r"^unread\((\w+)\)$", _unread, sql, flags=re.MULTILINE)
    while (at := sql.find("fold(", sql.find("\nCREATE"))) >= 0:
        end = _closing(sql, at + 4)
        sql = sql[:at] + _folded(sql[at + 5 : end]) + sql[end + 1 :]
    return sql


def _passages(found: re.Match[str]) -> str:
    table, number, words, columns = found.groups()
    key = f"({number} << 40) | "

    def text(row: str) -> str:
        return (
            "fold("
            + re.sub(
                r"\b(text|topics|place|said|question|title|decision|because|expect|outcome)\b", rf"{row}.\1", words
            )
            + ")"
        )

    def drop(row: str) -> str:
        return (
            f"  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', {key}{row}.id, {text(row)});\n"
        )

    put = f"  INSERT INTO passage_index (rowid, text) VALUES ({key}NEW.id, {text('NEW')});\n"
    of = ", ".join(columns.split())
    return (
        f"CREATE TRIGGER passage_{table}_insert AFTER INSERT ON {table} BEGIN\n{put}END;\n"
        f"CREATE TRIGGER passage_{table}_update AFTER UPDATE OF {of} ON {table} BEGIN\n{drop('OLD')}{put}END;\n"
        f"CREATE TRIGGER passage_{table}_delete AFTER DELETE ON {table} BEGIN\n{drop('OLD')}END;"
    )


def _unread(found: re.Match[str]) -> str:
    table = found[1]
    marks = "  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = {}.person_id;\n"
    return "\n".join(
        f"CREATE TRIGGER unread_{table}_{event.lower().split()[0]} AFTER {event} ON {table} BEGIN\n"
        + "".join(marks.format(row) for row in rows)
        + "END;"
        for event, rows in (
            ("INSERT", ("NEW",)), ("UPDATE OF text, person_id", ("OLD", "NEW")), ("DELETE", ("OLD",)),
        )
    )  # fmt: skip


def _folded(inner: str) -> str:
    for letter, plain in LETTERS.items():
        inner = f"replace({inner}, '{letter}', '{plain}')"
    return inner


def _closing(sql: str, opening: int) -> int:
    depth = 0
    for at in range(opening, len(sql)):
        depth += {"(": 1, ")": -1}.get(sql[at], 0)
        if depth == 0:
            return at
    raise ValueError("fold( is never closed")


if __name__ == "__main__":
    import make_columns

    make_columns.write()
    (STORE / "schema.sql").write_text(schema(), encoding="utf-8")
    sys.stdout.write(f"wrote {STORE / 'schema.sql'}\n")
