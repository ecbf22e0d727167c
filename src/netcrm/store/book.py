"""Opens the book and holds one transaction: all of a command is kept, or nothing is.

Reading a book that is not there yet reads an empty one and makes no file. The file is made 0600 before SQLite sees it,
because SQLite gives its journal the same rights.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Self

from netcrm.errors import Failed, Hint, NetcrmError
from netcrm.store.file_format import APPLICATION_ID, PARTS, VERSION, WAIT, statements
from netcrm.store.refusals import explained, waits_to_be_mended
from netcrm.store.refusals import may_be_written as _may_be_written

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from netcrm.store.acquaintances import Acquaintances
    from netcrm.store.advice import AdviceShelf
    from netcrm.store.ask import Ask
    from netcrm.store.backups import Seal
    from netcrm.store.challenges import Challenges
    from netcrm.store.circle import Circle
    from netcrm.store.communities import Communities
    from netcrm.store.condition import Condition
    from netcrm.store.doubts import Doubts
    from netcrm.store.erasing import Erasing
    from netcrm.store.forgotten import Forgotten
    from netcrm.store.gives import Gives
    from netcrm.store.history import History
    from netcrm.store.ideas import Ideas
    from netcrm.store.idle_connection import IdleConnection
    from netcrm.store.interaction_sources import InteractionSources
    from netcrm.store.interactions import Interactions
    from netcrm.store.introductions import Introductions
    from netcrm.store.lessons import Lessons
    from netcrm.store.loops import Loops
    from netcrm.store.meanings import Meanings
    from netcrm.store.merges import Merges
    from netcrm.store.notes import Notes
    from netcrm.store.people import People
    from netcrm.store.person_sources import PersonSources
    from netcrm.store.search import Search
    from netcrm.store.seats import Seats
    from netcrm.store.settings import Settings
    from netcrm.store.snapshot import Snapshots
    from netcrm.store.statistics import Statistics
    from netcrm.store.ties import Ties

_PARTS = "SELECT count(*), sum(length(sql)) FROM sqlite_master WHERE type IN ('trigger', 'view')"
_HEX_DIGITS = frozenset("0123456789abcdef")

# One page of pragmas for both ways into the book. DELETE and not WAL: people keep the book in synced folders, and one
# file is what they copy. `trusted_schema` stays on: off makes an FTS5 trigger raise "unsafe use of virtual table".
PRAGMAS = (
    f"PRAGMA busy_timeout={WAIT}",
    "PRAGMA foreign_keys=ON",
    "PRAGMA synchronous=FULL",
    "PRAGMA temp_store=MEMORY",
)


class Book:
    """The open book, its shelves, and one transaction that `with` commits or takes back.

    has_written: whether any book was written to since this was last said to be false. careful: values that no rule
    allows are left out, and it is called with how many. seal: asks what the copy of an older book is encrypted with.
    idle: where the connection comes from and goes back to, for whoever opens a book more than once. with_foreign_parts:
    one with triggers that are not netcrm's is written to as well.

    Opened for reading, nothing can be written but what follows from the rest (ties, meanings): Failed otherwise.
    """

    has_written = False

    def __init__(
        self,
        path: str,
        today: date,
        write: bool = False,
        now: str = "",
        meaning_version: str = "",
        dry_run: bool = False,
        first: "Callable[[Self], None] | None" = None,
    ) -> None:
        """now: this moment as ISO text, for the journal of commands. meaning_version: by what meanings are made, when
        they are to be read. dry_run: what is written is taken back at the end; a book that is not there is not made.
        first: called with the open book once its transaction began, in which nobody else writes."""
        self.path = path
        self.today = today
        self.write = write and not dry_run
        self.dry_run = dry_run
        self.now = now or f"{today.isoformat()}T00:00:00"
        self.meaning_version = meaning_version
        self._first = first
        self.careful: Callable[[int], None] | None = None
        self.seal: Seal | None = None
        self.idle: IdleConnection | None = None
        self.with_foreign_parts = False
        self._put_back: Callable[[], None] | None = None
        # Whether deeds become one, one was begun that others join, and it has a name of its own.
        self._as_one = self._joined = self._named = False
        self.db: sqlite3.Connection

    def __enter__(self) -> Self:
        try:
            self.db = opened(self.path, self.write, self.today, self.now, self.seal, self.idle)
            if self.write and not self.with_foreign_parts:
                self._refuse_foreign_parts()
            self._begin_carefully() if self.careful else self._begin()
            if self._first:
                self._first(self)
        except sqlite3.Error as error:
            self._close()
            raise self._refusal(error) from None
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> Literal[False]:
        try:
            if kind is None and not self.dry_run:
                if self._put_back:
                    self._put_back()
                if self.write:
                    self.history.end()
                self.db.execute("COMMIT")
                Book.has_written |= self.write
                if self.idle and not self.careful:
                    self.idle.keep(self.path, self.__dict__.pop("db"))
        except sqlite3.Error as failure:
            raise self._refusal(failure) from None
        finally:
            self._close()
        if isinstance(error, sqlite3.Error):
            raise self._refusal(error) from None
        return False

    @cached_property
    def people(self) -> "People":
        from netcrm.store.people import People

        return People(self.db)

    @cached_property
    def interactions(self) -> "Interactions":
        from netcrm.store.interactions import Interactions

        return Interactions(self.db)

    @cached_property
    def notes(self) -> "Notes":
        from netcrm.store.notes import Notes

        return Notes(self.db)

    @cached_property
    def loops(self) -> "Loops":
        from netcrm.store.loops import Loops

        return Loops(self.db)

    @cached_property
    def advice(self) -> "AdviceShelf":
        from netcrm.store.advice import AdviceShelf

        return AdviceShelf(self.db)

    @cached_property
    def challenges(self) -> "Challenges":
        from netcrm.store.challenges import Challenges

        return Challenges(self.db)

    @cached_property
    def lessons(self) -> "Lessons":
        from netcrm.store.lessons import Lessons

        return Lessons(self.db)

    @cached_property
    def gives(self) -> "Gives":
        from netcrm.store.gives import Gives

        return Gives(self.db)

    @cached_property
    def introductions(self) -> "Introductions":
        from netcrm.store.introductions import Introductions

        return Introductions(self.db)

    @cached_property
    def communities(self) -> "Communities":
        from netcrm.store.communities import Communities

        return Communities(self.db)

    @cached_property
    def acquaintances(self) -> "Acquaintances":
        from netcrm.store.acquaintances import Acquaintances

        return Acquaintances(self.db)

    @cached_property
    def circle(self) -> "Circle":
        from netcrm.store.circle import Circle

        return Circle(self.db)

    @cached_property
    def statistics(self) -> "Statistics":
        from netcrm.store.statistics import Statistics

        return Statistics(self.db)

    @cached_property
    def ideas(self) -> "Ideas":
        from netcrm.store.ideas import Ideas

        return Ideas(self.db)

    @cached_property
    def seats(self) -> "Seats":
        from netcrm.store.seats import Seats

        return Seats(self.db)

    @cached_property
    def doubts(self) -> "Doubts":
        from netcrm.store.doubts import Doubts

        return Doubts(self.db)

    @cached_property
    def ties(self) -> "Ties":
        from netcrm.store.ties import Ties

        return Ties(self.db)

    @cached_property
    def history(self) -> "History":
        from netcrm.store.history import History

        return History(self.db)

    @cached_property
    def settings(self) -> "Settings":
        from netcrm.store.settings import Settings

        return Settings(self.db)

    @cached_property
    def search(self) -> "Search":
        from netcrm.store.search import Search

        return Search(self.db)

    @cached_property
    def ask(self) -> "Ask":
        from netcrm.store.ask import Ask

        return Ask(self.db)

    @cached_property
    def meanings(self) -> "Meanings":
        from netcrm.store.meanings import Meanings

        return Meanings(self.db)

    @cached_property
    def person_sources(self) -> "PersonSources":
        from netcrm.store.person_sources import PersonSources

        return PersonSources(self.db)

    @cached_property
    def interaction_sources(self) -> "InteractionSources":
        from netcrm.store.interaction_sources import InteractionSources

        return InteractionSources(self.db)

    @cached_property
    def merges(self) -> "Merges":
        from netcrm.store.merges import Merges

        return Merges(self.db)

    @cached_property
    def condition(self) -> "Condition":
        from netcrm.store.condition import Condition

        return Condition(self.db)

    @cached_property
    def snapshot(self) -> "Snapshots":
        from netcrm.store.snapshot import Snapshots

        return Snapshots(self.db)

    @cached_property
    def forgotten(self) -> "Forgotten":
        from netcrm.store.forgotten import Forgotten

        return Forgotten(self.db)

    @cached_property
    def erasing(self) -> "Erasing":
        from netcrm.store.erasing import Erasing

        return Erasing(self.db)

    def derived(self) -> "AbstractContextManager[None]":
        """While it lasts, what only follows from the rest is kept in a book opened for reading too."""
        from netcrm.store.rows import writable

        return writable(self.db)

    def command(self, what: str) -> None:
        """Names what the changes that follow are, as `undo` will tell of it."""
        if self._joined:
            if not self._named:
                self.history.extend(what)
            return
        self.history.begin(what, self.now)
        self._joined = self._as_one

    @contextmanager
    def one_command(self, what: str = "") -> Iterator[None]:
        """All that is written while it lasts is one deed: one `undo` takes it back.

        what: its name; else it is named after each of its parts.
        """
        self._as_one = True
        if what:
            self.command(what)
        self._named = bool(what)
        try:
            yield
        finally:
            self._as_one = self._joined = self._named = False

    @property
    def uid(self) -> str:
        """The random name this book was born with, 16 hex digits; it stays when the file moves.

        Files are named after it, and a book can come from anybody: one with another name goes by one made of its path.
        """
        row = self.db.execute("SELECT value FROM meta WHERE key = 'book'").fetchone()
        if row and isinstance(row[0], str) and len(row[0]) == 16 and _HEX_DIGITS.issuperset(row[0]):
            return row[0]
        from hashlib import sha256

        return sha256(os.fsencode(os.path.abspath(self.path))).hexdigest()[:16]

    def _begin(self) -> None:
        """A read that must first bring something up to date takes the writer's place from the start: no deadlock."""
        if self.write:
            self.db.execute("BEGIN IMMEDIATE")
            return
        if not self.dry_run and not self._outdated():
            self.db.execute("BEGIN")
        elif _may_be_written(self.path):
            self.db.execute("BEGIN IMMEDIATE")
        else:
            self._read_from_memory()
        if not self.dry_run:
            self.db.execute("PRAGMA query_only=ON")

    def _begin_carefully(self) -> None:
        """Values that no rule allows are left out: of a copy that is read, or for as long as a deed takes."""
        from netcrm.store import careful

        if self.write:
            self.db.execute("BEGIN IMMEDIATE")
            left_out, self._put_back = careful.set_aside(self.db, self.today)
        else:
            self.db = _in_memory(self.db)
            left_out = careful.leave_out(self.db, self.today)
            self.db.execute("BEGIN")
            if not self.dry_run:
                self.db.execute("PRAGMA query_only=ON")
        if self.careful:
            self.careful(left_out)

    def _refuse_foreign_parts(self) -> None:
        """A trigger of somebody else's would run with what is written. All are compared where they do not add up."""
        if self.db.execute(_PARTS).fetchone() == PARTS:
            return
        from netcrm.store.foreign_parts import foreign_parts

        if foreign := foreign_parts(self.db):
            raise Failed(f"{self.path} has a {foreign[0]}, which is not netcrm's; nothing was changed", Hint("doctor"))

    def _outdated(self) -> bool:
        if self.ties.outdated(self.today):
            return True
        return bool(self.meaning_version) and self.meanings.outdated(self.meaning_version)

    def _read_from_memory(self) -> None:
        """A book that may not be written can still be read: ties are worked out in a copy that nobody keeps."""
        self.db = _in_memory(self.db)
        for shelf in ("ties", "meanings"):
            self.__dict__.pop(shelf, None)
        self.db.execute("BEGIN")

    def _refusal(self, error: sqlite3.Error) -> NetcrmError:
        if "readonly" in str(error) and not self.write and not self.dry_run and not waits_to_be_mended(self.path):
            return Failed("the book was opened for reading; nothing was changed", "open it with write=True to write")
        return explained(error, self.path)

    def _close(self) -> None:
        if db := self.__dict__.get("db"):
            if db.in_transaction:
                db.execute("ROLLBACK")
            db.close()


def connect(path: str, **options: Any) -> sqlite3.Connection:
    """A connection with the pragmas of the book, in autocommit: transactions are opened by name."""
    db: sqlite3.Connection = sqlite3.connect(path, isolation_level=None, **options)
    for pragma in PRAGMAS:
        db.execute(pragma)
    return db


def opened(
    path: str,
    write: bool,
    today: date | None = None,
    now: str = "",
    seal: "Seal | None" = None,
    idle: "IdleConnection | None" = None,
) -> sqlite3.Connection:
    """A connection to the book at `path`, made (0600) where it is written to; in memory where there is none to read.

    today, now, seal: for what an older book is brought up with (see migrations.upgraded). idle: where one may be left.
    """
    if os.path.exists(path) and not os.path.isfile(path):
        what = "a folder" if os.path.isdir(path) else "no file"
        raise Failed(f"{path} is {what}, so it is no netcrm book", Hint("name_book"))
    if os.path.islink(path) and not os.path.exists(path):
        raise Failed(f"{path} is a link to {os.path.realpath(path)}, which is not there", Hint("far_book"))
    if path == ":memory:" or (not write and not _has_content(path)):
        return _with_schema(connect(":memory:"))
    if write:
        _make_file(path)
    db = idle.take(path) if idle else None
    return _checked(db or _connected(path), path, write, (today, now, seal))


def _has_content(path: str) -> bool:
    try:
        return os.stat(path).st_size > 0
    except FileNotFoundError:
        return False
    except OSError as error:
        raise Failed(f"{path} cannot be read: {error.strerror}", Hint("other_book")) from None


def _connected(path: str) -> sqlite3.Connection:
    if not os.access(path, os.W_OK):
        from urllib.parse import quote

        return connect(f"file:{quote(os.path.abspath(path))}?mode=ro", uri=True)
    return connect(path)


def _make_file(path: str) -> None:
    folder = os.path.dirname(os.path.abspath(path))
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        if not os.path.isdir(folder):
            raise Failed(f"{folder} is not a folder", Hint("other_book")) from None
        if os.path.isfile(path) and not os.path.getsize(path):
            os.chmod(path, 0o600)  # an empty file becomes a book, and books are their owner's alone
    except OSError as error:
        raise Failed(f"{path} cannot be made: {error.strerror}", Hint("other_book")) from None


def _checked(
    db: sqlite3.Connection, path: str, write: bool, how: "tuple[date | None, str, Seal | None]"
) -> sqlite3.Connection:
    try:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        application = db.execute("PRAGMA application_id").fetchone()[0]
        if application != APPLICATION_ID:
            if application or version or db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise Failed(f"{path} is not a netcrm book", Hint("other_book"))
            return _with_schema(db)
        if version > VERSION:
            raise Failed(f"{path} was written by a newer netcrm; nothing was changed", "upgrade netcrm")
        if version < VERSION:
            from netcrm.store import migrations

            today, now, seal = how
            if _may_be_written(path):
                try:
                    return migrations.upgraded(db, path, today=today, now=now, seal=seal)
                except (Failed, sqlite3.OperationalError):
                    if write:
                        raise  # where there is no room for a copy it can still be read
            db = migrations.upgraded(_in_memory(db), "", today=today)
            if write:  # what is written there would be gone at the end
                db.execute("PRAGMA query_only=ON")
    except BaseException:
        db.close()
        raise
    return db


def _in_memory(db: sqlite3.Connection) -> sqlite3.Connection:
    """A copy that nobody keeps, for a book that may be read only."""
    copy = connect(":memory:")
    db.backup(copy)
    db.close()
    return copy


def _with_schema(db: sqlite3.Connection) -> sqlite3.Connection:
    """The tables of a new book, made in one transaction; whoever comes second finds them there."""
    with open(os.path.join(os.path.dirname(__file__), "schema.sql"), encoding="utf-8") as file:
        schema = file.read()
    db.execute("BEGIN IMMEDIATE")
    if db.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
        db.execute("COMMIT")
        return db
    pragmas = f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={VERSION};"
    try:
        # executescript() would commit first and run outside the transaction, so it is not used.
        for statement in statements(pragmas + schema):
            db.execute(statement)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # SQLite itself ends it where the disk is full
            db.execute("ROLLBACK")
        raise
    return db
