"""What may stand in each column and row of a book, as SQL that finds what may not; made from the schema itself.

A column added to tables.py is known here without a line more: its type and its checks are read from schema.sql, and
what those cannot say (a real day, a uid) from `netcrm.columns`.
"""

import os
import re
import sqlite3
from functools import cache

from netcrm.columns.column import Column
from netcrm.columns.tables import TABLES
from netcrm.named_tuple import NamedTuple
from netcrm.store.file_format import statements

# Worked out from the rest: a wrong one is thrown away and made again. Its mark -> where whom it is about is written.
DERIVED = {"tie": "stale", "role": "unread", "meaning": "unread", "stale": "", "unread": ""}
_FIRST, _LAST = "1900-01-01", "2200-12-31"  # as sources/netcrm/checks.py reads days
_LONGEST = 1_000_000  # characters of a text, as there
_CHECK = re.compile(r"^\s*CONSTRAINT (\w+) CHECK \((.*)\),?$", re.MULTILINE)
_LITERAL = re.compile(r"'[^']*'")
# What a setting may be, by the beginning of its key: a whole number of days, a day, or a day and "off".
_SETTINGS = {
    "every.": "{0} GLOB '*[^0-9]*' OR {0} = '' OR length({0}) > 4 OR CAST({0} AS INTEGER) > 3650",
    "pause": "date({0}, '+0 days') IS NOT {0}",
    "review.last": "date({0}, '+0 days') IS NOT {0}",
    "idea.": "date({0}, '+0 days') IS NOT {0}",
    "no_idea.": "date({0}, '+0 days') IS NOT {0}",
    "let_go.": "date({0}, '+0 days') IS NOT {0}",
    "review.day": "{0} NOT IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'off')",
    "give.hours": "{0} GLOB '*[^0-9.]*' OR CAST({0} AS REAL) <= 0",
    "nudge.": "{0} <> 'off' AND date({0}, '+0 days') IS NOT {0}",
}


class Rule(NamedTuple):
    """What is wrong with a column where the SQL is true. why: behind the value, "is no day"."""

    wrong: str
    why: str


class ColumnRules(NamedTuple):
    """A column of a table. type: as the schema has it. default: the value for a missing one, as SQL, None for none."""

    name: str
    type: str
    needed: bool
    default: str | None
    rules: tuple[Rule, ...]
    about: Column | None

    @property
    def sql(self) -> str:
        return f'"{self.name}"'


class RowRule(NamedTuple):
    """A rule on several columns of a row together; holds: SQL that is false where they do not go together."""

    name: str
    columns: tuple[str, ...]
    holds: str


class TableRules(NamedTuple):
    """A table, the rules of each of its columns, and those of several together."""

    table: str
    columns: tuple[ColumnRules, ...]
    rows: tuple[RowRule, ...]

    def column(self, name: str) -> ColumnRules:
        """The column of that name."""
        return next(one for one in self.columns if one.name == name)


@cache
def schema() -> sqlite3.Connection:
    """An empty book in memory, for what it says of itself."""
    with open(os.path.join(os.path.dirname(__file__), "schema.sql"), encoding="utf-8") as file:
        db = sqlite3.connect(":memory:", isolation_level=None)
        for statement in statements(file.read()):
            db.execute(statement)
    return db


@cache
def all_rules() -> tuple[TableRules, ...]:
    """The rules of every table but those of the text index."""
    names = schema().execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%\\_index%'"
        " ESCAPE '\\' ORDER BY name"
    )
    return tuple(_table(name) for (name,) in names.fetchall())


def rules_of(table: str) -> TableRules:
    """The rules of one table."""
    return next(one for one in all_rules() if one.table == table)


def _table(table: str) -> TableRules:
    about = {one.name: one for known in TABLES.values() if known.table == table for one in known.columns}
    info = schema().execute(f"PRAGMA table_info({table})").fetchall()
    (made,) = schema().execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    checks = [
        (name, _columns_in(holds, [row[1] for row in info]), holds.replace("%%", "%"))
        for name, holds in _CHECK.findall(made)
    ]
    columns = []
    for _, name, kind, needed, default, key in info:
        if key and kind == "INTEGER":
            continue  # the number of the row
        own = [Rule(f"NOT ({holds})", _why(check)) for check, on, holds in checks if on == (name,)]
        rules = (*_rules(table, name, kind, bool(needed), about.get(name)), *own)
        columns.append(ColumnRules(name, kind, bool(needed), default, rules, about.get(name)))
    return TableRules(table, tuple(columns), tuple(RowRule(*one) for one in checks if len(one[1]) > 1))


def _columns_in(holds: str, names: list[str]) -> tuple[str, ...]:
    words = re.findall(r"\w+", _LITERAL.sub("", holds))
    return tuple(name for name in names if name in words)


def _why(check: str) -> str:
    if check.endswith("_is_a_day"):
        return "is no day"
    if check.endswith("_is_known"):
        return "is none of the words it can be"
    return "is empty" if check.endswith("_is_there") else "is no number it can be"


def _rules(table: str, name: str, kind: str, needed: bool, about: Column | None) -> list[Rule]:
    """What the type and the declaration ask for. The first that is broken is told, so types come first."""
    sql = f'"{name}"'
    rules = [Rule(f"{sql} IS NULL", "is missing")] if needed or (about and about.needed) else []
    match kind:
        case "DATE":
            return [*rules, Rule(_no_day(sql), "is no day")]
        case "BOOLEAN":
            return [*rules, Rule(f"typeof({sql}) <> 'integer' OR {sql} NOT IN (0, 1)", "is neither yes nor no")]
        case "INTEGER":
            return [*rules, Rule(f"typeof({sql}) NOT IN ('integer', 'null')", "is no whole number")]
        case "FLOAT":
            low = "<= 0" if about and about.check == "hours" else "< 0"
            finite = f"typeof({sql}) NOT IN ('integer', 'real', 'null') OR abs({sql}) > 1e15 OR {sql} {low}"
            return [*rules, Rule(finite, "is no number it can be")]
        case "JSON":
            return [*rules, *(_list_rules(sql) if about and about.type == "list" else _object_rules(sql))]
        case "BLOB":
            return [*rules, Rule(f"typeof({sql}) <> 'blob'", "is no row of numbers")]
    return [*rules, *_text_rules(table, name, sql, about.check if about else "")]


def _no_day(sql: str) -> str:
    """Moved by no days, since SQLite passes 30 February through as it is written."""
    outside = f"{sql} NOT BETWEEN '{_FIRST}' AND '{_LAST}'"
    return f"{sql} IS NOT NULL AND (typeof({sql}) <> 'text' OR date({sql}, '+0 days') IS NOT {sql} OR {outside})"


def _list_rules(sql: str) -> list[Rule]:
    valid = f"typeof({sql}) = 'text' AND json_valid({sql}) AND json_type({sql}) = 'array'"
    texts = f"NOT EXISTS (SELECT 1 FROM json_each({sql}) WHERE type <> 'text')"
    wrong = f"{sql} <> '[]' AND NOT CASE WHEN {valid} THEN {texts} ELSE 0 END"
    return [Rule(wrong, "is no list of words")]


def _object_rules(sql: str) -> list[Rule]:
    valid = f"typeof({sql}) = 'text' AND json_valid({sql})"
    return [Rule(f"NOT CASE WHEN {valid} THEN json_type({sql}) = 'object' ELSE 0 END", "is no JSON object")]


def _text_rules(table: str, name: str, sql: str, check: str) -> list[Rule]:
    rules = [
        Rule(f"typeof({sql}) NOT IN ('text', 'null')", "is no text"),
        Rule(f"length({sql}) > {_LONGEST}", "is far too long"),
    ]
    match check:
        case "uid":
            rules.append(Rule(f"{sql} GLOB '*[^A-Za-z0-9_.:-]*' OR length({sql}) NOT BETWEEN 1 AND 64", "is no uid"))
        case "handle":
            rules.append(Rule(f"{sql} GLOB '*[^a-z0-9-]*' OR {sql} NOT GLOB '[a-z]*'", "is no handle"))
        case "birthday":
            leap = f"date('2000' || substr({sql}, 2), '+0 days') IS NOT '2000' || substr({sql}, 2)"
            rules.append(Rule(f"CASE WHEN {sql} LIKE '--%' THEN {leap} ELSE {_no_day(sql)} END", "is no day"))
        case "name" | "filled":
            rules.append(Rule(f"trim({sql}) = ''", "is empty"))
    match table, name:
        case "setting", "value":
            for key, wrong in _SETTINGS.items():
                rules.append(Rule(f"\"key\" GLOB '{key}*' AND ({wrong.format(sql)})", "is nothing this setting can be"))
        case "deed", "at":
            rules.append(Rule(f"datetime({sql}, '+0 days') IS NULL OR substr({sql}, 11, 1) <> 'T'", "is no moment"))
        case "journal", "old":
            rules.append(Rule(f"{sql} IS NOT NULL AND NOT json_valid({sql})", "is no row"))
            rules.append(Rule(f"{sql} IS NULL AND op <> 'I'", "is missing"))
        case "journal", "op":
            rules.append(Rule(f"{sql} NOT IN ('I', 'U', 'D')", "is none of the words it can be"))
        case "journal", "tbl":
            known = ", ".join(f"'{one}'" for one in sorted(_journaled()))
            rules.append(Rule(f"{sql} NOT IN ({known})", "is no table of a book"))
    return rules


def _journaled() -> set[str]:
    lists = {members.table for known in TABLES.values() for members in known.lists}
    return {known.table for known in TABLES.values()} | lists | {"gone"}  # which only triggers write
