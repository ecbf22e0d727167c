"""Reads a damaged book row by row into a new one, which takes its place; the damaged one is put aside.

A table is read by ranges of row numbers. Where SQLite stumbles over a damaged page the range is halved, until what is
left are the rows that cannot be read; they are told by their numbers.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from typing import Any

from netcrm.errors import Failed, Hint
from netcrm.named_tuple import NamedTuple
from netcrm.store.book import connect
from netcrm.store.column_rules import DERIVED, ColumnRules, TableRules, all_rules, rules_of, schema
from netcrm.store.file_format import APPLICATION_ID, VERSION, WAIT, statements
from netcrm.store.leaf_pages import LeafRow, leaf_rows
from netcrm.store.wrong_values import unchecked

_FAILURES = 5_000  # of reading in one table, after which the rest of it is given up
_BESIDE = 20_000  # how far beyond the last row that can be seen others are looked for, at most
_DONORS = 5  # backups whose list of tables is tried
_UNREAD = 3  # tables of which nothing may be found with a list that is the right one
_OWN = ("pen", "sqlite_sequence")
_TOLD = ("person", "interaction", "note", "loop")  # without any of which nothing was saved


class Gap(NamedTuple):
    """Rows first to last of a table, which could not be read."""

    table: str
    first: int
    last: int


class Saved(NamedTuple):
    """rows: how many were read, by table. people: how many of those. unread: what could not be. aside: where the
    damaged book lies now."""

    rows: Mapping[str, int]
    people: int
    unread: tuple[Gap, ...]
    aside: str


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
        from tempfile import mkstemp

        folder = os.path.dirname(self.path)
        beside = ""
        try:
            handle, beside = mkstemp(prefix=".netcrm-", dir=folder)
            os.close(handle)
            rows, unread = self._read_into(beside)
            if not any(rows.get(table) for table in _TOLD):
                return None
            aside = _put_in_place(beside, self.path)
            return Saved(rows, rows.get("person", 0), unread, aside)
        except OSError as error:
            raise Failed(f"{self.path} cannot be written: {error.strerror}", Hint("rights")) from None
        except (sqlite3.Error, ValueError) as error:
            raise Failed(f"what can be read could not be saved: {error}", Hint("backups")) from None
        finally:
            for path in (beside, f"{beside}-journal") if beside else ():
                with suppress(OSError):
                    os.unlink(path)

    def _read_into(self, target: str) -> tuple[dict[str, int], tuple[Gap, ...]]:
        """What can be read, into an empty file."""
        if _lists_its_tables(self.path):
            return _read_into(self.path, target)
        from tempfile import TemporaryDirectory

        with TemporaryDirectory(prefix=".netcrm-", dir=os.path.dirname(self.path)) as folder:
            patched, fresh = os.path.join(folder, "patched"), os.path.join(folder, "fresh")
            with closing(connect(fresh)) as db:
                _fill(db)
            best: tuple[dict[str, int], tuple[Gap, ...]] = {}, ()
            for number, donor in enumerate((*self.copies[:_DONORS], fresh)):
                read = os.path.join(folder, f"read{number}")
                with suppress(OSError, ValueError, sqlite3.Error):
                    _patch(self.path, donor, patched)
                    if _lists_its_tables(patched):
                        found = _read_into(patched, read)
                        if _is_theirs(read, *found) and sum(found[0].values()) > sum(best[0].values()):
                            os.replace(read, target)
                            best = found
                            if not best[1]:
                                break
        return best


def _is_theirs(read: str, rows: Mapping[str, int], gaps: Sequence[Gap]) -> bool:
    """Whether the tables were where the other book says. Otherwise rows are those of other tables, which shows by their
    uids, and of several tables there is nothing."""
    unread = {gap.table for gap in gaps} - {table for table, count in rows.items() if count}
    if not any(rows.get(table) for table in _TOLD) or len(unread) > _UNREAD:
        return False
    wrong = "uid IS NULL OR uid GLOB '*[^A-Za-z0-9_.:-]*' OR length(uid) NOT BETWEEN 1 AND 64"
    total = others = 0
    with closing(connect(read)) as db:
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


def _read_into(path: str, target: str) -> tuple[dict[str, int], tuple[Gap, ...]]:
    rows: dict[str, int] = {}
    unread: list[Gap] = []
    with closing(_damaged(path)) as source, closing(connect(target)) as new:
        new.execute("PRAGMA foreign_keys=OFF")
        _fill(new)
        new.execute("BEGIN IMMEDIATE")
        new.execute("UPDATE pen SET deed_id = 0")
        there = _columns(source)
        with unchecked(new):
            leaves = _Leaves(path)
            for table in _order():
                columns = [name for name in _names(table) if name in there.get(table, _names(table))]
                read, gaps = _copy(source, new, table, columns)
                if gaps and columns == _names(table):
                    more, gaps = _from_leaves(leaves, new, table, gaps)
                    read += more
                if read:
                    rows[table] = read
                unread += gaps
        new.execute("UPDATE pen SET deed_id = NULL")
        _remember_numbers(source, new)
        new.execute("COMMIT")
    return rows, tuple(unread)


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


def _copy(
    source: sqlite3.Connection, new: sqlite3.Connection, table: str, columns: Sequence[str]
) -> tuple[int, list[Gap]]:
    listed = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * (len(columns) + 1))
    at = "" if "id" in columns else "rowid, "
    put = f"INSERT OR IGNORE INTO {table} ({at}{listed}) VALUES ({marks if at else marks[3:]})"
    if table == "meta":  # the new book has a name of its own already
        put = put.replace("OR IGNORE", "OR REPLACE")
    reader = _Reader(source, table, listed)
    count = 0
    for row in reader.rows():
        values = row if at else row[1:]
        with suppress(sqlite3.Error):  # a row that is no row of this table
            count += new.execute(put, values).rowcount
    return count, reader.gaps


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


def _from_leaves(leaves: _Leaves, new: sqlite3.Connection, table: str, gaps: list[Gap]) -> tuple[int, list[Gap]]:
    """Rows of a table that lie in its gaps, found on the pages themselves; only of a table whose rows have a uid, since
    others look alike. What is missing still, between rows that were found."""
    rules = rules_of(table)
    names = _names(table)
    if "uid" not in names or names[0] != "id":
        return 0, gaps
    found: dict[int, LeafRow] = {}
    for row in leaves.rows(len(names)):
        if any(gap.first <= row.row <= gap.last for gap in gaps) and _fits(rules, names, row):
            found[row.row] = row
    put = f"INSERT OR IGNORE INTO {table} VALUES ({', '.join('?' * len(names))})"
    count = sum(new.execute(put, (number, *row.values[1:])).rowcount for number, row in sorted(found.items()))
    if not count:
        return 0, gaps
    return count, [left for gap in gaps for left in _left(gap, sorted(found))]


def _left(gap: Gap, found: Sequence[int]) -> Iterator[Gap]:
    """What of a gap is not found; before the first row and behind the last of a table nothing is known to be."""
    first = gap.first
    for number in (one for one in found if gap.first <= one <= gap.last):
        if first < number and first > 0:
            yield Gap(gap.table, first, number - 1)
        first = number + 1
    if first <= gap.last and gap.last - first < _BESIDE // 2:
        yield Gap(gap.table, first, gap.last)


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
    """The rows of a damaged table, and what could not be read."""

    def __init__(self, source: sqlite3.Connection, table: str, columns: str) -> None:
        self._source = source
        self._table = table
        self._columns = columns
        self._failures = 0
        self.gaps: list[Gap] = []

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """From the front as far as it goes; what is left from the back; what is between by halves."""
        first = 0
        try:
            for row in self._select(0, 1 << 62, "ASC"):
                yield row
                first = row[0] + 1
            return
        except sqlite3.Error:
            pass
        last = self._last(first)
        back = []
        try:
            for row in self._select(first, last, "DESC"):
                back.append(row)
                last = row[0] - 1
        except sqlite3.Error:
            pass
        yield from self._between(first, last)
        yield from reversed(back)

    def _select(self, first: int, last: int, order: str) -> Iterator[tuple[Any, ...]]:
        yield from self._source.execute(
            f"SELECT rowid, {self._columns} FROM {self._table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid {order}",
            (first, last),
        )

    def _between(self, first: int, last: int) -> Iterator[tuple[Any, ...]]:
        if first > last:
            return
        if self._failures > _FAILURES:
            self._missed(first, last)
            return
        try:
            found = list(self._select(first, last, "ASC"))
        except sqlite3.Error:
            self._failures += 1
            if first == last:
                self._missed(first, last)
                return
            middle = (first + last) // 2
            yield from self._between(first, middle)
            yield from self._between(middle + 1, last)
            return
        yield from found

    def _missed(self, first: int, last: int) -> None:
        if self.gaps and self.gaps[-1].last == first - 1:
            first = self.gaps.pop().first
        self.gaps.append(Gap(self._table, first, last))

    def _last(self, first: int) -> int:
        """The highest number a row may have: as the table says, as was ever given, or a good way on."""
        found = [first]
        for ask in (
            f"SELECT max(rowid) FROM {self._table}",
            f"SELECT seq FROM sqlite_sequence WHERE name = '{self._table}'",
        ):
            with suppress(sqlite3.Error):
                row = self._source.execute(ask).fetchone()
                if row and isinstance(row[0], int) and row[0] < 1 << 40:
                    found.append(row[0])
        return max(found) if len(found) > 1 else first + _BESIDE


def _remember_numbers(source: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """A number once given is never given to another row."""
    with suppress(sqlite3.Error):
        for name, seq in source.execute("SELECT name, seq FROM sqlite_sequence").fetchall():
            if isinstance(seq, int) and 0 < seq < 1 << 40:
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
    _on_disk(new)
    os.replace(new, book)
    _on_disk(os.path.dirname(book))
    return aside


def _free(path: str) -> str:
    several = (f"{path}{f'-{number}' if number > 1 else ''}" for number in range(1, 10_000))
    return next(one for one in several if not os.path.lexists(one))


def _on_disk(path: str) -> None:
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
