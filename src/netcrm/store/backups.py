"""Copies of a book: made while others write, checked before they count, and put back whole or not at all."""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from datetime import date, datetime
from typing import TYPE_CHECKING

from netcrm import atomic
from netcrm.errors import Failed, Hint, Refused
from netcrm.named_tuple import NamedTuple
from netcrm.store.file_format import APPLICATION_ID, VERSION, WAIT
from netcrm.store.files import FOLDER
from netcrm.store.one_at_a_time import alone, beside_others
from netcrm.store.refusals import explained

if TYPE_CHECKING:
    from netcrm.columns.column import Row

_ENDING, _SEALED = ".db", ".db.age"  # of a copy, and of one that is encrypted
DAMAGED_ENDING = ".damaged"  # behind the name of a book that was put aside
_STANDING = "SELECT id, at, what FROM deed WHERE undoes IS NULL AND undone_by IS NULL"  # was not taken back
_LATELY = 100  # commands of a book that are compared with those of another
_OF_FORGOTTEN = "uid, who, day, salt, mark"
BringUp = Callable[[sqlite3.Connection], sqlite3.Connection]
Seal = Callable[[], Callable[[bytes], bytes] | None]  # asks what encrypts a copy; None for nothing
_COUNTED: Mapping[str, str] = {  # what a copy is told by, and its table
    "people": "person",
    "logs": "interaction",
    "notes": "note",
    "promises": "loop",
    "advice": "advice",
    "gives": "give",
    "introductions": "introduction",
    "communities": "community",
}


class Backup(NamedTuple):
    """A copy in the folder of a book. at: when it was made, as ISO text. why: daily, by hand, or before what."""

    path: str
    at: str
    why: str
    size: int

    @property
    def encrypted(self) -> bool:
        """Whether it needs a key, by its name."""
        return self.path.endswith(_SEALED)


class Contents(NamedTuple):
    """What is in a book. rows: how many by name, of tables it has. last: when it was last written, as ISO text.
    lately: the last commands that wrote, each as (number, when, what), the newest first. file, size: of a copy that was
    just made, its path and bytes."""

    version: int
    rows: Mapping[str, int]
    last: str | None
    lately: tuple[tuple[int, str, str], ...] = ()
    file: str = ""
    size: int = 0


DAMAGED = Contents(0, {}, None)


class Backups:
    """The copies of the book at a path."""

    def __init__(self, book: str, elsewhere: str = "", bring_up: BringUp | None = None) -> None:
        """elsewhere: a folder for the daily ones; "" for beside the book, where all others are. bring_up: brings an
        older book in memory to today's shape; without it it is looked at as it is."""
        self.book = os.path.realpath(book) if os.path.islink(book) else book  # SQLite keeps the journal there too
        self.folder = f"{self.book}{FOLDER}"
        self._bring_up = bring_up or (lambda db: db)
        self.daily = os.path.join(elsewhere, f"{os.path.basename(self.book)}{FOLDER}") if elsewhere else self.folder

    def all(self) -> tuple[Backup, ...]:
        """Every copy in the folder of the book and in that of the daily ones, the newest first."""
        folders = [folder for folder in dict.fromkeys((self.folder, self.daily)) if os.path.isdir(folder)]
        found = (copy for folder in folders for copy in _copies_in(folder))
        return tuple(sorted(found, key=lambda one: (one.at, one.why), reverse=True))

    def in_folder(self, folder: str) -> tuple[str, ...]:
        """The files in a folder, and in folders of copies in it, that are copies by their names or beginnings, the
        newest first."""
        if not os.access(folder, os.R_OK):
            return ()
        folders = [folder, *(one.path for one in os.scandir(folder) if one.name.endswith(FOLDER) and one.is_dir())]
        each = [one for there in folders if os.access(there, os.R_OK) for one in os.scandir(there) if one.is_file()]
        dated = ((_named(one.name), one) for one in each if _named(one.name) or _is_copy(one.path))
        return tuple(one.path for _, one in sorted(dated, key=_age, reverse=True))

    def away(self) -> tuple[str, str] | None:
        """The folder of the user's for the daily ones and why none can be made there now; None where one can."""
        if self.daily == self.folder:
            return None
        folder = os.path.dirname(self.daily)
        if not os.path.isdir(folder):
            return folder, "is not there"
        kept = self.daily if os.path.lexists(self.daily) else folder
        return None if os.path.isdir(kept) and os.access(kept, os.W_OK) else (folder, "cannot be written to")

    def name(self, now: str, why: str, daily: bool = False, encrypted: bool = False) -> str:
        """A path that is free, of a copy made now. now: ISO text to the second. daily: in the folder of those."""
        return _free(
            os.path.join(self.daily if daily else self.folder, f"{now.replace(':', '')}-{why.replace(' ', '-')}"),
            _SEALED if encrypted else _ENDING,
        )

    def make(
        self,
        target: str,
        whole: bool = True,
        seal: Callable[[bytes], bytes] | None = None,
        as_is: bool = False,
        new: bool = False,
    ) -> Contents:
        """Copies the book to a file for its owner alone, which is there only once the copy was found to be right.

        whole: every page of it is looked at; otherwise the number of rows and what refers to what. seal: encrypts it;
        the copy is then made in memory, and nothing unencrypted is written. as_is: only the number of rows, for a book
        that is not in good order. new: _Taken where another netcrm made a file of that name meanwhile. Failed where
        there is no book, it cannot be copied, or the copy is not right.
        """
        if not os.path.isfile(self.book) or not os.path.getsize(self.book):
            raise Failed(f"there is no book at {self.book} yet", Hint("name_book"))
        folder = os.path.dirname(os.path.abspath(target))
        is_own = folder in map(os.path.abspath, (self.folder, self.daily))
        how = _How(whole, as_is)
        make_folder = is_own and os.path.isdir(os.path.dirname(folder))
        with placed(target, self.book, make_folder, new) as staged:
            made = _sealed(self.book, staged, how, seal) if seal else _copied(self.book, staged, how)
            return made._replace(file=target, size=os.path.getsize(staged))

    def keep(
        self,
        now: str,
        why: str,
        daily: bool = False,
        whole: bool = True,
        seal: Callable[[bytes], bytes] | None = None,
        as_is: bool = False,
    ) -> Contents:
        """Copies the book to a file of that moment in its folder, as `name` and `make` say, never over another one."""
        while True:
            with suppress(_Taken):  # several netcrm may make one in the same second
                return self.make(self.name(now, why, daily, encrypted=bool(seal)), whole, seal, as_is, new=True)

    def beside_others(self) -> AbstractContextManager[None]:
        """While it lasts, nobody else replaces the book or forgets somebody: for a copy outside of a transaction that
        writes, which excludes them by itself."""
        return beside_others(self.book)

    def alone(self) -> AbstractContextManager[None]:
        """While it lasts, nobody else replaces the book, forgets somebody, or makes a copy of it."""
        return alone(self.book)

    def remove(self, backups: Iterable[Backup]) -> None:
        """Deletes copies; one that is gone already is no matter."""
        remove(one.path for one in backups)

    def contents(self) -> Contents | None:
        """What is in the book; None where there is none, DAMAGED where it is not one that can be used."""
        if not os.path.isfile(self.book) or not os.path.getsize(self.book):
            return None
        try:
            with closing(opened(self.book)) as db:
                return checked(db, self.book, whole=True)
        except Failed:
            return DAMAGED
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):  # busy or unreadable, and no damage
                raise explained(error, self.book) from None
            return DAMAGED

    def looked_at(self, path: str, plain: bytes | None = None) -> Contents:
        """What is in the file of a book, every page of which was looked at; it is only read.

        plain: what it holds, where it is encrypted. Failed where it is no book, is damaged, or is a newer netcrm's.
        """
        if not os.path.isfile(path):
            what = "is a folder" if os.path.isdir(path) else "is no file" if os.path.exists(path) else "is not there"
            raise Failed(f"{path} {what}", Hint("backups"))
        try:
            with closing(opened(path, plain)) as db:
                return checked(db, path, whole=True)
        except sqlite3.Error as error:
            refusal = explained(error, path)
            if isinstance(refusal.hint, Hint) and refusal.hint.what == "damaged":
                raise Failed(refusal.message, Hint("damaged_file", (path,))) from None
            raise refusal from None

    def refuse_itself(self, path: str) -> None:
        """Refused where a file is the book in use."""
        if os.path.exists(self.book) and os.path.samefile(self.book, path):
            raise Refused(f"{path} is the book in use", Hint("backups"))

    def foreign_parts(self, path: str, plain: bytes | None = None) -> tuple[str, ...]:
        """Triggers and views in the file of a book of today's shape that are not netcrm's, which `put_back` leaves out.

        An older one is brought up in memory first: Failed where that cannot be, or where it has any.
        """
        from netcrm.store.foreign_parts import foreign_parts

        try:
            with closing(opened(path, plain)) as db:
                if _version(db) == VERSION:
                    return tuple(map(str, foreign_parts(db)))
            with closing(_in_memory(path, plain)) as db:
                parts = foreign_parts(self._bring_up(db))
        except sqlite3.Error as error:
            raise explained(error, path) from None
        if parts:
            raise Failed(f"{path} has a {parts[0]}, which is not netcrm's", Hint("backups"))
        return ()

    def unfinished(self) -> str | None:
        """What was begun to forget somebody and is not done, as the book keeps it; None where it cannot be read."""
        from netcrm.store.erasing import Erasing

        with suppress(sqlite3.Error, ValueError), closing(opened(self.book)) as db:
            begun = Erasing(db).begun()
            return begun.note if begun else None
        return None

    def forgotten(self) -> tuple[tuple[str, str, str], ...]:
        """The signs (who, salt, mark) of people whom the book was asked to forget; none where it cannot be read."""
        with suppress(sqlite3.Error), closing(opened(self.book)) as db:
            return tuple(db.execute("SELECT who, salt, mark FROM forgotten"))
        return ()

    def forgotten_rows(self) -> tuple[tuple[str, ...], ...]:
        """The same as whole rows, for `keep_forgotten`."""
        with suppress(sqlite3.Error), closing(opened(self.book)) as db:
            return tuple(db.execute(f"SELECT {_OF_FORGOTTEN} FROM forgotten"))
        return ()

    def keep_forgotten(self, rows: Sequence[tuple[str, ...]], unfinished: str | None = None) -> None:
        """Adds them to the book, which is no command to take back; a book of an older shape has no place for them.

        unfinished: of `unfinished()`, to be finished in this book too.
        """
        from netcrm.store.erasing import Erasing

        try:
            with closing(sqlite3.connect(self.book, isolation_level=None)) as db:
                if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'forgotten'").fetchone():
                    return
                db.execute(f"PRAGMA busy_timeout={WAIT}")
                db.execute("BEGIN IMMEDIATE")
                db.execute("UPDATE pen SET deed_id = 0")
                db.executemany(f"INSERT OR IGNORE INTO forgotten ({_OF_FORGOTTEN}) VALUES (?, ?, ?, ?, ?)", rows)
                db.execute("UPDATE pen SET deed_id = NULL")
                if unfinished:
                    Erasing(db).begin(unfinished)
                db.execute("COMMIT")
        except sqlite3.Error as error:
            raise explained(error, self.book) from None

    def people_in(self, path: str, plain: bytes | None = None) -> "Sequence[Row]":
        """Everybody in the file of a book, none of them checked. plain: what it holds, where it is encrypted."""
        from netcrm.store.open_foreign import foreign

        return foreign(path, plain).people

    def put_back(self, path: str, aside: bool, plain: bytes | None = None) -> str | None:
        """Makes the book what the file has, in one transaction of SQLite: others see the old book or the new one.

        Triggers and views that are not netcrm's are left out (see foreign_parts).

        aside: what is there now cannot be used; it is kept under another name first. That name, or None. plain: what
        the file holds, where it is encrypted.
        """
        self.refuse_itself(path)
        book = self.book
        kept = _free(f"{book}{DAMAGED_ENDING}") if aside else None
        try:
            if kept:
                _moved(book, kept)
            try:
                os.makedirs(os.path.dirname(os.path.abspath(book)), mode=0o700, exist_ok=True)  # on a new machine
                _over(path, book, plain)
            except BaseException:
                if kept:
                    remove([book])
                    _moved(kept, book)
                raise
        except sqlite3.Error as error:
            raise explained(error, self.book) from None
        except OSError as error:
            raise Failed(f"{self.book} cannot be written: {error.strerror}", Hint("rights")) from None
        return kept


class _Taken(Exception):
    """A name that was free is another file's by now."""


class _How(NamedTuple):
    """How a copy is looked at: every page of it; or, as_is, only how many rows it has."""

    whole: bool
    as_is: bool


def _named(name: str) -> tuple[str, str] | None:
    """(at, why) of a copy by its name; None for any other file."""
    stem = name.removesuffix(_SEALED).removesuffix(_ENDING)
    if stem == name or len(stem) < 19 or not name[:4].isdigit() or name[10] != "T":
        return None
    at, why = stem[:17], stem[18:].rstrip("0123456789").replace("-", " ").strip()
    return f"{at[:13]}:{at[13:15]}:{at[15:]}", why


def _age(dated: tuple[tuple[str, str] | None, os.DirEntry[str]]) -> str:
    """When a file was made, as ISO text: by its name as netcrm gives it, else when it was written."""
    named, file = dated
    return named[0] if named else datetime.fromtimestamp(file.stat().st_mtime).isoformat()


def _is_copy(path: str) -> bool:
    """Whether a file is a book by its first bytes, or an encrypted one by its name."""
    try:
        with open(path, "rb") as file:
            is_book = file.read(72)[68:] == APPLICATION_ID.to_bytes(4, "big")
    except OSError:
        return False
    return is_book or path.endswith(_SEALED)


def _copies_in(folder: str) -> Iterator[Backup]:
    """The copies in a folder, without those that another netcrm takes away meanwhile."""
    with suppress(FileNotFoundError), os.scandir(folder) as there:
        for each in there:
            if (named := _named(each.name)) and each.is_file(follow_symlinks=False):
                with suppress(FileNotFoundError):
                    yield Backup(each.path, *named, each.stat().st_size)


@contextmanager
def placed(target: str, book: str, make_folder: bool = False, new: bool = False) -> Iterator[str]:
    """An empty file that takes the place of the target once it is written and on the disk; nothing is left of it where
    that fails.

    book: what SQLite's refusals are about. make_folder: make that of the target; never on a disk that is not there.
    new: _Taken where there is a file by then. Failed where it cannot be written.
    """
    folder = os.path.dirname(os.path.abspath(target))
    try:
        if make_folder:
            os.makedirs(folder, mode=0o700, exist_ok=True)
        with atomic.staging(folder) as aside:
            staged = empty_file(aside)
            yield staged
            on_disk(staged)
            try:
                atomic.place(staged, target, new)
            except FileExistsError:
                raise _Taken from None
        on_disk(folder)
    except OSError as error:
        raise Failed(f"{target} cannot be written: {error.strerror}", Hint("other_backup")) from None
    except sqlite3.Error as error:
        raise explained(error, book) from None


def empty_file(folder: str) -> str:
    """A new file in that folder, its owner's alone."""
    path = os.path.join(folder, "book")
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    return path


def opened(path: str, plain: bytes | None = None) -> sqlite3.Connection:
    """A connection that only reads. plain: what the file holds where it is encrypted; it stays in memory."""
    from urllib.parse import quote

    if plain is not None:
        from netcrm.store.open_foreign import in_memory

        return in_memory(plain)
    db = sqlite3.connect(f"file:{quote(os.path.abspath(path))}?mode=ro", uri=True, isolation_level=None)
    db.execute(f"PRAGMA busy_timeout={WAIT}")
    return db


def _copied(book: str, target: str, how: _How) -> Contents:
    """Copies a book over an empty file and looks at both; nobody writes to the book meanwhile, who wants to waits."""
    with closing(opened(book)) as source, closing(sqlite3.connect(target, isolation_level=None)) as copy:
        return _copied_into(copy, source, book, target, how)


def _copied_into(copy: sqlite3.Connection, source: sqlite3.Connection, book: str, target: str, how: _How) -> Contents:
    source.execute("BEGIN")
    there = _contents(source)
    source.backup(copy)
    source.execute("ROLLBACK")
    made = _contents(copy) if how.as_is else checked(copy, target, how.whole)
    if made != there:
        raise Failed(f"the copy of {book} is not what the book is; it was not kept", Hint("backup"))
    return made


def _sealed(book: str, target: str, how: _How, seal: Callable[[bytes], bytes]) -> Contents:
    """Copies a book in memory, looks at both, and writes the copy encrypted over an empty file."""
    with closing(opened(book)) as source, closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        made = _copied_into(copy, source, book, book, how)
        plain = copy.serialize()
    sealed = seal(plain)
    with open(target, "r+b") as file:
        file.write(sealed)
    if os.path.getsize(target) != len(sealed):
        raise Failed(f"the copy of {book} was not written whole; it was not kept", Hint("backup"))
    return made


def _over(path: str, book: str, plain: bytes | None = None) -> None:
    """Writes every page of a file over the book, through its journal."""
    if not os.path.exists(book):
        os.close(os.open(book, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(_clean(path, plain)) as source, closing(sqlite3.connect(book, isolation_level=None)) as target:
        target.execute(f"PRAGMA busy_timeout={WAIT}")
        target.execute("PRAGMA synchronous=FULL")
        source.backup(target)


def _clean(path: str, plain: bytes | None) -> sqlite3.Connection:
    """What the file has; without the triggers and views that are not netcrm's, if it is of today's shape."""
    from netcrm.store.foreign_parts import drop_foreign, foreign_parts

    db = opened(path, plain)
    if _version(db) != VERSION or not foreign_parts(db):
        return db
    db.close()
    copy = _in_memory(path, plain)
    drop_foreign(copy)
    return copy


def _in_memory(path: str, plain: bytes | None) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:", isolation_level=None)
    with closing(opened(path, plain)) as source:
        source.backup(copy)
    return copy


def _version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def checked(db: sqlite3.Connection, path: str, whole: bool) -> Contents:
    """What is in it, once it was found to be a book in good order."""
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise Failed(f"{path} is not a netcrm book", Hint("backups"))
    if db.execute("PRAGMA user_version").fetchone()[0] > VERSION:
        raise Failed(f"{path} was written by a newer netcrm", "upgrade netcrm")
    if whole and (wrong := db.execute("PRAGMA integrity_check(1)").fetchone()[0]) != "ok":
        raise Failed(f"{path} is damaged: {' '.join(wrong.split())}", Hint("backups"))
    if torn := db.execute("PRAGMA foreign_key_check").fetchone():
        raise Failed(f"{path} is damaged: a {torn[0]} of something that is not there", Hint("backups"))
    return _contents(db)


def _contents(db: sqlite3.Connection) -> Contents:
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    rows = {
        name: int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        for name, table in _COUNTED.items()
        if table in there
    }
    last: str | None = None
    lately: tuple[tuple[int, str, str], ...] = ()
    if "deed" in there:
        every = db.execute(f"SELECT id, at, '' FROM deed ORDER BY at DESC LIMIT {_LATELY}")
        last = next((at for _, at, _ in _readable(db, every)), None)
        lately = tuple(_readable(db, db.execute(f"{_STANDING} ORDER BY id DESC LIMIT {_LATELY}")))
    return Contents(_version(db), rows, last, lately)


def _readable(db: sqlite3.Connection, commands: sqlite3.Cursor) -> Iterator[tuple[int, str, str]]:
    """Those of the commands (number, when, what) that have a real moment; another program may have written any."""
    db.text_factory = _text
    for number, at, what in commands.fetchall():
        if isinstance(at, str) and isinstance(what, str) and _is_moment(at):
            yield number, at, what
    db.text_factory = str


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _is_moment(at: str) -> bool:
    try:
        return bool(date.fromisoformat(at[:10])) and at[10:11] == "T"
    except ValueError:
        return False


def _moved(book: str, path: str) -> None:
    """Renames a book with the journal it may have, which would be played back into whatever takes its place."""
    for ending in ("-journal", ""):
        if os.path.exists(f"{book}{ending}"):
            os.rename(f"{book}{ending}", f"{path}{ending}")


def on_disk(path: str) -> None:
    """Waits until a file or folder is on the disk."""
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _free(path: str, ending: str = "") -> str:
    """The first path that is not taken: that one with its ending, or with -2, -3 and so on between them."""
    several = (f"{path}{f'-{number}' if number > 1 else ''}{ending}" for number in range(1, 10_000))
    return next(one for one in several if not os.path.lexists(one))


def remove(paths: Iterable[str]) -> None:
    """Deletes files; one that is gone already is no matter."""
    for path in paths:
        with suppress(OSError):
            os.unlink(path)
