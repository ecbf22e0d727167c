"""Reads a damaged book row by row into a new one, which takes its place; the damaged one is put aside.

A table is read by ranges of row numbers. Where SQLite stumbles over a damaged page the range is halved, until what is
left are the rows that cannot be read. What is told of them are the numbers that no saved row has there: as many may be
lost at most, for a number may be of a row that was deleted long before.
"""

import os
import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from itertools import pairwise
from typing import Any

from netcrm import atomic
from netcrm.errors import Failed, Hint
from netcrm.named_tuple import NamedTuple
from netcrm.store.backups import empty_file, on_disk
from netcrm.store.book import Book, connect
from netcrm.store.column_rules import DERIVED, ColumnRules, TableRules, all_rules, rules_of, schema
from netcrm.store.file_format import APPLICATION_ID, VERSION, WAIT, statements
from netcrm.store.leaf_pages import LeafRow, leaf_rows
from netcrm.store.wrong_values import unchecked

_FAILURES = 5_000  # of reading in one table, after which the rest of it is given up
_BESIDE = 20_000  # how far beyond the last row that can be seen others are looked for, at most
_DONORS = 5  # backups whose list of tables is tried
_UNREAD = 3  # tables of which nothing may be found with a list that is the right one
_END = 1 << 40  # beyond every number of a row
_OWN = ("pen", "sqlite_sequence")
_TOLD = ("person", "interaction", "note", "loop")  # without any of which nothing was saved


class Gap(NamedTuple):
    """The numbers first to last that no saved row of a table has, where it is damaged; last None: nobody knows how far
    the table went."""

    table: str
    first: int
    last: int | None


class Saved(NamedTuple):
    """rows: how many were read, by table. people: how many of those. unread: where others may be lost. aside: where
    the damaged book lies now."""

    rows: Mapping[str, int]
    people: int
    unread: tuple[Gap, ...]
    aside: str


class _Read(NamedTuple):
    """rows: how many, by table. gaps: where others may be lost. failed: the tables over which SQLite stumbled."""

    rows: dict[str, int]
    gaps: tuple[Gap, ...]
    failed: frozenset[str]


class Salvage:
    """Saves what can be read of the book at a path."""

    def __init__(self, path: str, copies: Iterable[str] = ()) -> None:
        """copies: backups of it, the newest first; where the list of its tables is damaged, theirs is taken."""
        self.path = os.path.realpath(path)
        self.copies = tuple(copies)

    def salvage(self) -> Saved | None:
        """Puts a new book with all that can be read in the place of the damaged one; None where nothing can be read.

        Failed where that cannot be written; the damaged book is then as it was.
        """
        try:
            with atomic.staging(os.path.dirname(self.path)) as folder:
                beside = empty_file(folder)
                read = self._read_into(beside)
                if not _holds_something(read):
                    return None
                aside = _put_in_place(beside, self.path)
            return Saved(read.rows, read.rows.get("person", 0), read.gaps, aside)
        except OSError as error:
            raise Failed(f"{self.path} cannot be written: {error.strerror}", Hint("rights")) from None
        except (sqlite3.Error, ValueError) as error:
            raise Failed(f"what can be read could not be saved: {error}", Hint("backups")) from None

    def can_save(self) -> bool:
        """Whether anything can be read; nothing is kept of that. True where nobody can tell, as there is no room."""
        try:
            with atomic.staging(os.path.dirname(self.path)) as folder:
                return _holds_something(self._read_into(empty_file(folder)))
        except OSError:
            return True
        except (sqlite3.Error, ValueError):
            return False

    def _read_into(self, target: str) -> _Read:
        """What can be read, into an empty file; others in its folder are made besides."""
        if _lists_its_tables(self.path):
            return _read_into(self.path, target)
        folder = os.path.dirname(target)
        patched, fresh = os.path.join(folder, "patched"), os.path.join(folder, "fresh")
        with closing(connect(fresh)) as db:
            _fill(db)
        best = _Read({}, (), frozenset())
        for number, donor in enumerate((*self.copies[:_DONORS], fresh)):
            read = os.path.join(folder, f"read{number}")
            with suppress(OSError, ValueError, sqlite3.Error):
                _patch(self.path, donor, patched)
                if _lists_its_tables(patched):
                    found = _read_into(patched, read)
                    if _is_theirs(read, found) and sum(found.rows.values()) > sum(best.rows.values()):
                        os.replace(read, target)
                        best = found
                        if not best.failed:
                            break
        return best


def _holds_something(read: _Read) -> bool:
    return any(read.rows.get(table) for table in _TOLD)


def _is_theirs(path: str, read: _Read) -> bool:
    """Whether the tables were where the other book says. Otherwise rows are those of other tables, which shows by their
    uids, and of several tables there is nothing."""
    rows = read.rows
    unread = read.failed - rows.keys()
    if not _holds_something(read) or len(unread) > _UNREAD:
        return False
    wrong = "uid IS NULL OR uid GLOB '*[^A-Za-z0-9_.:-]*' OR length(uid) NOT BETWEEN 1 AND 64"
    total = others = 0
    with closing(connect(path)) as db:
        for table in (table for table in rows if "uid" in _names(table)):
            count, bad = db.execute(f"SELECT count(*), count(*) FILTER (WHERE {wrong}) FROM {table}").fetchone()
            total, others = total + count, others + bad
    return others * 5 <= total


def _lists_its_tables(path: str) -> bool:
    try:
        with closing(_damaged(path)) as db:
            names = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    except (sqlite3.Error, ValueError):  # what SQLite says may hold bytes of the damage, which are no UTF-8
        return False
    return "person" in names


def _patch(path: str, donor: str, target: str) -> None:
    """A copy of the damaged file in which the pages that list its tables are those of another book.

    A backup has the same tables at the same pages; so has a new book where this one was made in today's shape.
    """
    with open(path, "rb") as file:
        pages = bytearray(file.read())
    with open(donor, "rb") as file:
        other = file.read()
    size = int.from_bytes(other[16:18], "big")
    if other[:6] != b"SQLite" or size < 512:
        raise ValueError("the other book is none")
    for number in _list_pages(other, size):
        start = (number - 1) * size
        pages[start : start + size] = other[start : start + size]
    pages[28:32] = (len(pages) // size).to_bytes(4, "big")  # how many pages there are
    pages[32:40] = bytes(8)  # none of which is free
    with open(target, "wb") as file:
        file.write(pages)


def _list_pages(book: bytes, size: int) -> list[int]:
    """The numbers of the pages of a good book that list its tables: a tree that begins on the first."""
    found, waiting = [], [1]
    while waiting:
        number = waiting.pop()
        found.append(number)
        start = (number - 1) * size
        head = start + (100 if number == 1 else 0)
        if book[head] != 5:  # 13 is a leaf
            continue
        waiting.append(int.from_bytes(book[head + 8 : head + 12], "big"))
        for cell in range(int.from_bytes(book[head + 3 : head + 5], "big")):
            at = start + int.from_bytes(book[head + 12 + 2 * cell : head + 14 + 2 * cell], "big")
            waiting.append(int.from_bytes(book[at : at + 4], "big"))
    return found


def _fill(new: sqlite3.Connection) -> None:
    """Makes an empty book, in the order in which every new one is made."""
    new.execute("BEGIN IMMEDIATE")
    new.execute(f"PRAGMA application_id={APPLICATION_ID}")
    new.execute(f"PRAGMA user_version={VERSION}")
    for statement in statements(_schema()):
        new.execute(statement)
    new.execute("COMMIT")


def _read_into(path: str, target: str) -> _Read:
    rows: dict[str, int] = {}
    gaps: list[Gap] = []
    failed: set[str] = set()
    with closing(_damaged(path)) as source, closing(connect(target)) as new:
        new.execute("PRAGMA foreign_keys=OFF")
        _fill(new)
        new.execute("BEGIN IMMEDIATE")
        new.execute("UPDATE pen SET deed_id = 0")
        there = _columns(source)
        highest = _highest_numbers(source)
        with unchecked(new):
            leaves = _Leaves(path)
            for table in _order():
                columns = [name for name in _names(table) if name in there.get(table, _names(table))]
                copied = _copy(source, new, table, columns)
                read = copied.read
                if copied.unread:
                    failed.add(table)
                    read += _from_leaves(leaves, new, table, copied.unread) if columns == _names(table) else 0
                if read:
                    rows[table] = read
                if copied.unread or copied.refused:
                    gaps += _missing(new, table, (*copied.unread, *copied.refused), highest.get(table))
        new.execute("UPDATE pen SET deed_id = NULL")
        _remember_numbers(source, new)
        new.execute("COMMIT")
    return _Read(rows, tuple(gaps), frozenset(failed))


def _damaged(path: str) -> sqlite3.Connection:
    """A connection that reads what it can and believes no cell."""
    from urllib.parse import quote

    db = sqlite3.connect(f"file:{quote(path)}?mode=ro", uri=True, isolation_level=None)
    db.text_factory = lambda raw: raw.decode("utf-8", "replace").replace("\0", "")
    for pragma in (f"busy_timeout={WAIT}", "cell_size_check=ON", "query_only=ON", "trusted_schema=OFF"):
        with suppress(sqlite3.Error):
            db.execute(f"PRAGMA {pragma}")
    return db


def _schema() -> str:
    with open(os.path.join(os.path.dirname(__file__), "schema.sql"), encoding="utf-8") as file:
        return file.read()


def _order() -> list[str]:
    """The tables of a book but those that are worked out from the rest; what others refer to needs not come first."""
    return [rules.table for rules in all_rules() if rules.table not in DERIVED and rules.table not in _OWN]


def _names(table: str) -> list[str]:
    return [row[1] for row in schema().execute(f"PRAGMA table_info({table})")]


def _columns(source: sqlite3.Connection) -> dict[str, set[str]]:
    """The columns of each table that is there."""
    found: dict[str, set[str]] = {}
    for table in _order():
        with suppress(sqlite3.Error):
            found[table] = {row[1] for row in source.execute(f"PRAGMA table_info({table})")}
    return found


class _Span(NamedTuple):
    """Numbers of rows, both ends with it."""

    first: int
    last: int


class _Copied(NamedTuple):
    """read: how many rows were copied. unread: where SQLite stumbled. refused: between which copied rows others lay
    that were rows of no table."""

    read: int
    unread: list[_Span]
    refused: list[_Span]


def _copy(source: sqlite3.Connection, new: sqlite3.Connection, table: str, columns: Sequence[str]) -> _Copied:
    listed = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * (len(columns) + 1))
    at = "" if "id" in columns else "rowid, "
    put = f"INSERT OR IGNORE INTO {table} ({at}{listed}) VALUES ({marks if at else marks[3:]})"
    if table == "meta":  # the new book has a name of its own already
        put = put.replace("OR IGNORE", "OR REPLACE")
    reader = _Reader(source, table, listed)
    count = last = 0
    refused: list[_Span] = []
    is_after_refused = False
    for row in reader.rows():
        copied = 0
        if 0 < row[0] < _END:  # else it is no number of a row, but damage
            with suppress(sqlite3.Error):  # a row that is no row of this table
                copied = new.execute(put, row if at else row[1:]).rowcount
        if copied and is_after_refused:
            refused.append(_Span(last + 1, row[0] - 1))
        count, last = (count + 1, row[0]) if copied else (count, last)
        is_after_refused = not copied
    if is_after_refused:
        refused.append(_Span(last + 1, _END))
    return _Copied(count, reader.unread, refused)


def _highest_numbers(source: sqlite3.Connection) -> dict[str, int]:
    """The highest number ever given to a row, by table; {} where that is not known for certain."""
    known = {table for (table,) in schema().execute("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")}
    try:
        given = source.execute("SELECT name, seq FROM sqlite_sequence").fetchall()
    except (sqlite3.Error, ValueError):
        return {}
    if not given or not all(name in known and isinstance(seq, int) and 0 <= seq < _END for name, seq in given):
        return {}
    return dict.fromkeys(known, 0) | dict(given)


def _missing(new: sqlite3.Connection, table: str, spans: Iterable[_Span], highest: int | None) -> list[Gap]:
    """The numbers that no saved row has around these spans. highest: the highest ever given, None for not known."""
    saved = [number for (number,) in new.execute(f"SELECT rowid FROM {table} WHERE rowid > 0 ORDER BY rowid")]
    end = highest + 1 if highest is not None and (not saved or saved[-1] <= highest) else None
    found: set[Gap] = set()
    for span in spans:
        first, last = bisect_left(saved, span.first), bisect_right(saved, span.last)
        ends = [saved[first - 1] if first else 0, *saved[first:last]]
        if last < len(saved) or end is not None:
            ends.append(saved[last] if last < len(saved) else end or 0)
        elif ends[-1] < span.last:
            found.add(Gap(table, ends[-1] + 1, None))
        found |= {Gap(table, one + 1, other - 1) for one, other in pairwise(ends) if other - one > 1}
    return sorted(found, key=lambda gap: gap.first)


class _Leaves:
    """The rows on the pages of a file, by how many columns they have; read when first asked for."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._rows: dict[int, list[LeafRow]] | None = None

    def rows(self, columns: int) -> list[LeafRow]:
        """Those of so many columns."""
        if self._rows is None:
            self._rows = {}
            with open(self._path, "rb") as file:
                content = file.read()
            size = int.from_bytes(content[16:18], "big")
            for row in leaf_rows(content, size) if size >= 512 else ():
                self._rows.setdefault(len(row.values), []).append(row)
        return self._rows.get(columns, [])


def _from_leaves(leaves: _Leaves, new: sqlite3.Connection, table: str, spans: Sequence[_Span]) -> int:
    """Puts in rows of a table that lie in these spans, found on the pages themselves; how many. Only of a table whose
    rows have a uid, since others look alike."""
    rules = rules_of(table)
    names = _names(table)
    if "uid" not in names or names[0] != "id":
        return 0
    found: dict[int, LeafRow] = {}
    for row in leaves.rows(len(names)):
        if any(span.first <= row.row <= span.last for span in spans) and _fits(rules, names, row):
            found[row.row] = row
    put = f"INSERT OR IGNORE INTO {table} VALUES ({', '.join('?' * len(names))})"
    return sum(new.execute(put, (number, *row.values[1:])).rowcount for number, row in sorted(found.items()))


def _fits(rules: TableRules, names: Sequence[str], row: LeafRow) -> bool:
    """Whether the values are of the types of that table's columns, and the uid one."""
    values = dict(zip(names, row.values, strict=True))
    uid = values["uid"]
    if values["id"] is not None or not isinstance(uid, str) or not 1 <= len(uid) <= 64:
        return False
    return all(_is_of(column, values[column.name]) for column in rules.columns)


def _is_of(column: ColumnRules, value: object) -> bool:
    if value is None:
        return not column.needed
    match column.type:
        case "DATE":
            return isinstance(value, str) and len(value) == 10 and value[4:5] == "-"
        case "BOOLEAN":
            return value in (0, 1)
        case "INTEGER":
            return isinstance(value, int)
        case "FLOAT":
            return isinstance(value, int | float)
        case "JSON":
            return isinstance(value, str) and value[:1] in ("[", "{")
    known = column.about.words if column.about else ()
    return isinstance(value, str) and (not known or value in known)


class _Reader:
    """The rows of a damaged table, and where SQLite stumbled over it."""

    def __init__(self, source: sqlite3.Connection, table: str, columns: str) -> None:
        self._source = source
        self._table = table
        self._columns = columns
        self._failures = 0
        self.unread: list[_Span] = []

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """From the front as far as it goes; what is left from the back; what is between by halves."""
        first = 0
        try:
            for row in self._every():
                yield row
                first = row[0] + 1 if first <= row[0] < _END else first
            return
        except sqlite3.Error:
            pass
        last = self._last(first)
        self.unread.append(_Span(first, last))  # also where SQLite finds nothing: it may look in the wrong place
        back = []
        try:
            for row in self._select(first, last, "DESC"):
                back.append(row)
                last = row[0] - 1
        except sqlite3.Error:
            pass
        yield from self._between(first, last)
        yield from reversed(back)

    def _every(self) -> Iterator[tuple[Any, ...]]:
        """Without bounds: a damaged number beyond them would end it, as if there were no more rows."""
        yield from self._source.execute(f"SELECT rowid, {self._columns} FROM {self._table} ORDER BY rowid")

    def _select(self, first: int, last: int, order: str) -> Iterator[tuple[Any, ...]]:
        yield from self._source.execute(
            f"SELECT rowid, {self._columns} FROM {self._table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid {order}",
            (first, last),
        )

    def _between(self, first: int, last: int) -> Iterator[tuple[Any, ...]]:
        if first > last:
            return
        if self._failures > _FAILURES:
            return
        try:
            found = list(self._select(first, last, "ASC"))
        except sqlite3.Error:
            self._failures += 1
            if first == last:
                return
            middle = (first + last) // 2
            yield from self._between(first, middle)
            yield from self._between(middle + 1, last)
            return
        yield from found

    def _last(self, first: int) -> int:
        """The highest number a row may have: as the table says, as was ever given, or a good way on."""
        found = [first]
        for ask in (
            f"SELECT max(rowid) FROM {self._table}",
            f"SELECT seq FROM sqlite_sequence WHERE name = '{self._table}'",
        ):
            with suppress(sqlite3.Error):
                row = self._source.execute(ask).fetchone()
                if row and isinstance(row[0], int) and row[0] < _END:
                    found.append(row[0])
        return max(found) if len(found) > 1 else first + _BESIDE


def _remember_numbers(source: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """A number once given is never given to another row."""
    with suppress(sqlite3.Error):
        for name, seq in source.execute("SELECT name, seq FROM sqlite_sequence").fetchall():
            if isinstance(seq, int) and 0 < seq < _END:
                new.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (seq, name))


def _put_in_place(new: str, book: str) -> str:
    """The new book where the damaged one is, in one step; the damaged one gets a second name first."""
    aside = _free(f"{book}.damaged")
    try:
        os.link(book, aside)
    except OSError:
        from shutil import copy2

        copy2(book, aside)
    os.chmod(aside, 0o600)
    if os.path.exists(f"{book}-journal"):  # it would be played back into the new book
        os.rename(f"{book}-journal", f"{aside}-journal")
    on_disk(new)
    atomic.place(new, book)
    Book.has_written = True
    on_disk(os.path.dirname(book))
    return aside


def _free(path: str) -> str:
    several = (f"{path}{f'-{number}' if number > 1 else ''}" for number in range(1, 10_000))
    return next(one for one in several if not os.path.lexists(one))
