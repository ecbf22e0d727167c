"""Books of every version as text: how a book is written down, read back into a file, and its shape compared.

tests/store/old_books/ has three files a version: schema_N.sql is the shape, book_N.sql the rows of a small book with
the rows of its text indexes as that netcrm left them, book_N.json what it exported, where it could.
Version 1 changed its triggers and indices before it had steps: 1a is its first shape, 1 its last.
"""

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import TypeAlias

from netcrm.store.file_format import statements

FOLDER = Path(__file__).parents[1] / "store" / "old_books"
SIZE = 120_000  # bytes of a file at most
_TOKENS = re.compile(r"""'(?:[^']|'')*'|"[^"]*"|--[^\n]*|\w+|\S""")
_KINDS = {"table": 0, "view": 1, "virtual": 2, "index": 3, "trigger": 4}  # each stands on those before

Shape: TypeAlias = Mapping[str, tuple[str, ...]]  # "table person", "columns of person" -> its parts


# Text


def schema_text(db: sqlite3.Connection) -> str:
    """The shape of a book as SQL: its mark, its version, and all it is made of as SQLite keeps it."""
    pragmas = [f"PRAGMA {name}={_first(db, f'PRAGMA {name}')}" for name in ("application_id", "user_version")]
    return "".join(f"{sql};\n" for sql in [*pragmas, *(sql for _, _, sql in _made(db))])


def rows_text(db: sqlite3.Connection) -> str:
    """All rows of a book as SQL, the same book the same text; what a new table has of its own goes first."""
    names = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")} - {*_virtual(db)}
    last = "sqlite_sequence"  # SQLite counts on in it while the others are filled
    return "".join(_rows(db, name) for name in sorted(names, key=lambda name: (name == last, name)))


def _rows(db: sqlite3.Connection, table: str) -> str:
    columns = ", ".join(f'"{row[1]}"' for row in db.execute(f"PRAGMA table_info({table})"))
    emptied = f"DELETE FROM {table};\n" if table.startswith(("sqlite_", *_inner(db))) else ""
    rows = db.execute(f"SELECT {columns} FROM {table} ORDER BY {columns}")
    return emptied + "".join(f"INSERT INTO {table} VALUES ({', '.join(map(_literal, row))});\n" for row in rows)


def _literal(value: object) -> str:
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    # 15 digits are what every SQLite reads as it wrote them
    return "NULL" if value is None else f"{value:.15g}" if isinstance(value, float) else str(value)


# Files


def names() -> list[str]:
    """Every frozen book, e.g. "1"."""
    return sorted(path.stem.removeprefix("book_") for path in FOLDER.glob("book_*.sql"))


def frozen(kind: str, name: str) -> str:
    """The text of schema_NAME.sql or book_NAME.sql."""
    return (FOLDER / f"{kind}_{name}.sql").read_text(encoding="utf-8")


def make(path: Path, schema: str, rows: str = "") -> Path:
    """Writes the book of such a schema with these rows to a new file; its triggers were asleep."""
    parts = statements(schema)
    asleep = [sql for sql in parts if sql.lstrip().startswith("CREATE TRIGGER")]
    for sql in ("".join(sql for sql in parts if sql not in asleep), rows, "".join(asleep)):
        with closing(sqlite3.connect(path)) as db:  # anew each time: the text index keeps in mind what it was
            db.executescript(f"BEGIN; {sql} COMMIT;")
    return path


# Shape


def shape_of(schema: str) -> Shape:
    """The shape of a book that this SQL makes."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(schema)
        return shape(db)


def shape(db: sqlite3.Connection) -> Shape:
    """All that a book is made of, whichever way it was made.

    Blanks, quotes round names and the order of what stands in a CREATE TABLE say nothing: ALTER TABLE leaves them
    otherwise than a new book has them. The order of columns does.
    """
    tables = [name for kind, name, _ in _made(db) if kind == "table" and name not in _virtual(db)]
    made = {f"{kind} {name}": _parts(sql) if name in tables else (_plain(sql),) for kind, name, sql in _made(db)}
    for table in tables:
        made[f"columns of {table}"] = tuple(str(row) for row in db.execute(f"PRAGMA table_xinfo({table})"))
        keys = db.execute(f"PRAGMA foreign_key_list({table})")
        made[f"foreign keys of {table}"] = tuple(sorted(str(row[2:]) for row in keys))
        made[f"indices of {table}"] = tuple(sorted(_indices(db, table)))
    return made


def difference(was: Shape, now: Shape) -> list[str]:
    """What differs, a line each: what only one of them has, `-` where it is gone and `+` where it is new."""
    lines = []
    for name in sorted({*was, *now}):
        before, after = was.get(name, ()), now.get(name, ())
        if before != after or (name in was) != (name in now):
            lines += [f"- {name}: {part}" for part in before if part not in after]
            lines += [f"+ {name}: {part}" for part in after if part not in before]
    return lines


def _parts(sql: str) -> tuple[str, ...]:
    """What it is called, then its columns and constraints, sorted."""
    name, _, rest = _plain(sql).partition(" (")
    inside, _, after = rest.rpartition(")")
    parts, depth = [""], 0
    for token in inside.split():
        depth += {"(": 1, ")": -1}.get(token, 0)
        if token == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += f"{token} "
    return name + after, *sorted(parts)


def _plain(sql: str) -> str:
    """The SQL with one blank between its words, without comments and without quotes round names."""
    tokens = [token for token in _TOKENS.findall(sql) if not token.startswith("--")]
    return " ".join(token.strip('"') for token in tokens)


def _indices(db: sqlite3.Connection, table: str) -> Iterator[str]:
    for _, name, unique, origin, partial in db.execute(f"PRAGMA index_list({table})").fetchall():
        columns = [row[1:] for row in db.execute(f"PRAGMA index_xinfo({name})")]
        yield f"{name if origin == 'c' else origin} unique={unique} partial={partial} {columns}"


# What both stand on


def _made(db: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """(kind, name, SQL) of what a book is made of, without what its text indexes keep for themselves."""
    rows = db.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
    made = [row for row in rows if row[0] != "table" or not row[1].startswith(_inner(db))]
    return sorted(made, key=lambda row: (_KINDS["virtual" if row[1] in _virtual(db) else row[0]], row[1]))


def _inner(db: sqlite3.Connection) -> tuple[str, ...]:
    """How the tables begin that a text index keeps for itself."""
    return tuple(f"{name}_" for name in _virtual(db))


def _virtual(db: sqlite3.Connection) -> list[str]:
    return [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'")]


def _first(db: sqlite3.Connection, question: str) -> int:
    return int(db.execute(question).fetchone()[0])
