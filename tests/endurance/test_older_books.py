"""Every older book opens: a migration that stops at any statement leaves the old book, and one that may only be read is
read and not written to."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from shutil import copyfile
from typing import Any

import forked
import old_books
import pytest

from netcrm.store import migrations

pytestmark = pytest.mark.endurance

PROMISE = "every older book opens"
OLDER = old_books.names()[:-1]
READING = ("list", "today", "show maria-chen", "find climbing", "ask pricing", "open", "export json")
WRITING = (
    "note maria-chen x",
    "add Zoe Quist",
    "log call with Maria",
    "edit maria-chen --title CFO",
    "undo",
    "archive maria-chen",
)


class Stopped(Exception):
    """What a test lets a statement raise."""


class Stopping(sqlite3.Connection):
    """A connection that raises instead of running its statement of a number, counted down in `left`."""

    left = 1 << 60
    ran = 0

    def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
        if sql != "ROLLBACK" and "foreign_keys=ON" not in sql:
            type(self).left -= 1
            type(self).ran += 1
            if type(self).left < 0:
                raise Stopped
        return super().execute(sql, parameters)


def test_a_migration_that_stops_at_any_statement_leaves_the_old_book(tmp_path, figure):
    stopped = 0
    for name in OLDER:
        kept = _made(tmp_path / f"{name}.db", name)
        total = _statements(lambda path: _brought_up(path, 1 << 60), _copied(kept, tmp_path / "whole.db"))
        was = _text(kept)
        path = _copied(kept, tmp_path / "stopped.db")
        for number in range(total):
            with pytest.raises(Stopped):
                _brought_up(path, number)
            assert _text(path) == was, (name, number)
        _brought_up(path, 1 << 60)
        assert _version(path) == migrations.VERSION
        stopped += total
    figure(PROMISE, f"{len(OLDER)} books of versions 1 to {migrations.VERSION - 1}, stopped at {stopped} statements")
    assert stopped > 1000


@pytest.mark.parametrize("closed", ["file", "folder"])
def test_an_older_book_that_may_only_be_read_is_read_and_refuses_to_be_written(world, figure, closed):
    path = world / "data" / "netcrm" / "netcrm.db"
    path.parent.mkdir(parents=True)
    read = refused = 0
    for name in OLDER:
        _made(path, name)
        was = path.read_bytes()
        (path if closed == "file" else path.parent).chmod(0o400 if closed == "file" else 0o500)
        for words in READING:
            told = forked.netcrm(*words.split(), first=forked.bound_by_rights)
            assert told.returncode == 0, (name, words, told.stderr)
            read += 1
        for words in WRITING:
            told = forked.netcrm(*words.split(), first=forked.bound_by_rights)
            assert (told.returncode, told.stdout) == (1, ""), (name, words)
            refused += 1
        path.parent.chmod(0o700)
        assert path.read_bytes() == was, name
        path.unlink()
    figure(PROMISE, f"with a {closed} that may only be read {read} commands answered, {refused} refused to write")


def _made(path: Path, name: str) -> Path:
    return old_books.make(path, old_books.frozen("schema", name), old_books.frozen("book", name))


def _copied(source: Path, target: Path) -> Path:
    copyfile(source, target)
    return target


def _statements(bring_up: Callable[[Path], None], path: Path) -> int:
    Stopping.ran = 0
    bring_up(path)
    return Stopping.ran


def _brought_up(path: Path, statements: int) -> None:
    Stopping.left = statements
    with closing(sqlite3.connect(path, isolation_level=None, factory=Stopping)) as db:
        migrations.upgraded(db, str(path))


def _text(path: Path) -> str:
    with closing(sqlite3.connect(path)) as db:
        return old_books.schema_text(db) + old_books.rows_text(db)


def _version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])
