"""Copies of a book: made while others write, checked before they count, and put back whole or not at all."""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from datetime import date
from typing import NamedTuple

from netcrm.columns.column import Row
from netcrm.errors import Failed, Hint, Refused
from netcrm.store.book import WAIT, Book, explained
from netcrm.store.file_format import APPLICATION_ID, VERSION
from netcrm.store.files import is_of_an_older_version
from netcrm.store.sweeping import rebuilt, with_secure_delete

FOLDER = ".backups"  # behind the name of the book
_ENDING = ".db"
_BLOCK = 1 << 20  # bytes of a file that are looked through at once
_DAMAGED = ".damaged"  # behind the name of a book that was put aside
_BEGUN = ".netcrm-"  # how the names of copies begin that are not done
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


class Contents(NamedTuple):
    """What is in a book. rows: how many by name, of tables it has. last: when it was last written, as ISO text."""

    version: int
    rows: Mapping[str, int]
    last: str | None


DAMAGED = Contents(0, {}, None)


class Backups:
    """The copies of the book at a path."""

    def __init__(self, book: str, elsewhere: str = "") -> None:
        """elsewhere: a folder for the daily ones; "" for beside the book, where all others are."""
        self.book = book
        self.folder = f"{self.book}{FOLDER}"
        self.daily = os.path.join(elsewhere, f"{os.path.basename(self.book)}{FOLDER}") if elsewhere else self.folder

    def all(self) -> tuple[Backup, ...]:
        """Every copy in the folder of the book and in that of the daily ones, the newest first."""
        folders = [folder for folder in dict.fromkeys((self.folder, self.daily)) if os.path.isdir(folder)]
        there = (each for folder in folders for each in os.scandir(folder) if each.is_file(follow_symlinks=False))
        files = ((each, _named(each.name)) for each in there)
        found = (Backup(each.path, *named, each.stat().st_size) for each, named in files if named)
        return tuple(sorted(found, key=lambda one: (one.at, one.why), reverse=True))

    def name(self, now: str, why: str, daily: bool = False) -> str:
        """A path that is free, of a copy made now. now: ISO text to the second. daily: in the folder of those."""
        return _free(
            os.path.join(self.daily if daily else self.folder, f"{now.replace(':', '')}-{why.replace(' ', '-')}"),
            _ENDING,
        )

    def make(self, target: str, whole: bool = True) -> Contents:
        """Copies the book to a file for its owner alone, which is there only once the copy was found to be right.

        whole: every page of it is looked at; otherwise the number of rows and what refers to what. Failed where there
        is no book, it cannot be copied, or the copy is not right.
        """
        if not os.path.isfile(self.book) or not os.path.getsize(self.book):
            raise Failed(f"there is no book at {self.book} yet", Hint("name_book"))
        folder = os.path.dirname(os.path.abspath(target))
        beside = ""
        try:
            if folder in map(os.path.abspath, (self.folder, self.daily)) and os.path.isdir(os.path.dirname(folder)):
                os.makedirs(folder, mode=0o700, exist_ok=True)  # never a disk that is not there
            beside = _empty_file(folder)
            contents = _copied(self.book, beside, whole)
            _on_disk(beside)
            os.replace(beside, target)
            _on_disk(folder)
        except OSError as error:
            raise Failed(f"{target} cannot be written: {error.strerror}", Hint("other_backup")) from None
        except sqlite3.Error as error:
            raise explained(error, self.book) from None
        finally:
            _remove([beside, f"{beside}-journal"] if beside else [])
        return contents

    def remove(self, backups: Iterable[Backup]) -> None:
        """Deletes copies; one that is gone already is no matter."""
        _remove(one.path for one in backups)

    def copies(self) -> tuple[str, ...]:
        """Every copy that netcrm made of the book: those in its folders, and those from before an upgrade."""
        folder, name = os.path.split(os.path.realpath(self.book))
        beside = sorted(entry for entry in os.listdir(folder) if entry.startswith(f"{name}.v"))
        older = (os.path.join(folder, entry) for entry in beside if is_of_an_older_version(entry[len(name) :]))
        return (*(one.path for one in self.all()), *older)

    def aside(self, words: Iterable[str]) -> tuple[str, ...]:
        """Other books in the folders of the book and its copies that hold one of the words, and damaged ones."""
        own = {os.path.realpath(self.book), *map(os.path.realpath, self.copies())}
        files = (each.path for each in self._beside() if each.is_file() and os.path.realpath(each.path) not in own)
        needles = [word.encode().lower() for word in words]
        others = (path for path in files if _DAMAGED in os.path.basename(path) or _is_book_with(path, needles))
        return tuple(sorted(others))

    def remove_litter(self) -> tuple[str, ...]:
        """Deletes copies that were begun and never came to be; which."""
        there = (each for each in self._beside() if each.is_file(follow_symlinks=False))
        litter = [each.path for each in there if each.name.startswith(_BEGUN)]
        _remove(litter)
        return tuple(litter)

    def _beside(self) -> Iterator[os.DirEntry[str]]:
        """Everything in the folder of the book and those of its copies."""
        for folder in sorted({os.path.dirname(os.path.realpath(self.book)), self.folder, self.daily}):
            if os.path.isdir(folder):
                yield from os.scandir(folder)

    def remove_file(self, path: str) -> None:
        """Deletes one of the copies."""
        try:
            os.unlink(path)
        except OSError as error:
            raise Failed(f"{path} cannot be removed: {error.strerror}", Hint("rights")) from None

    def rewrite(self, path: str, today: date, now: str, change: "Callable[[Book], object]") -> None:
        """Puts a changed copy in the place of a copy, brought up to this version; no byte of what was deleted is in it.

        Failed where it is damaged or cannot be written; then it stays as it is.
        """
        beside = ""
        try:
            beside = _empty_file(os.path.dirname(os.path.abspath(path)))
            _changed(path, beside, today, now, change)
            _on_disk(beside)
            os.replace(beside, path)
            _on_disk(os.path.dirname(os.path.abspath(path)))
        except OSError as error:
            raise Failed(f"{path} cannot be written: {error.strerror}", Hint("other_backup")) from None
        except sqlite3.Error as error:
            raise explained(error, path) from None
        finally:
            _remove([beside, f"{beside}-journal"] if beside else [])

    def contents(self) -> Contents | None:
        """What is in the book; None where there is none, DAMAGED where it is not one that can be used."""
        if not os.path.isfile(self.book) or not os.path.getsize(self.book):
            return None
        try:
            with closing(_opened(self.book)) as db:
                return _checked(db, self.book, whole=True)
        except Failed:
            return DAMAGED
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):  # busy or unreadable, and no damage
                raise explained(error, self.book) from None
            return DAMAGED

    def looked_at(self, path: str) -> Contents:
        """What is in the file of a book, every page of which was looked at; it is only read.

        Failed where it is no book, is damaged, or is a newer netcrm's.
        """
        if not os.path.isfile(path):
            what = "is a folder" if os.path.isdir(path) else "is no file" if os.path.exists(path) else "is not there"
            raise Failed(f"{path} {what}", Hint("backups"))
        try:
            with closing(_opened(path)) as db:
                return _checked(db, path, whole=True)
        except sqlite3.Error as error:
            raise explained(error, path) from None

    def forgotten(self) -> tuple[tuple[str, str, str], ...]:
        """The signs (who, salt, mark) of people whom the book was asked to forget; none where it cannot be read."""
        with suppress(sqlite3.Error), closing(_opened(self.book)) as db:
            return tuple(db.execute("SELECT who, salt, mark FROM forgotten"))
        return ()

    def people_in(self, path: str) -> Sequence[Row]:
        """Everybody in the file of a book, none of them checked."""
        from netcrm.store.open_foreign import foreign

        return foreign(path).people

    def put_back(self, path: str, aside: bool) -> str | None:
        """Makes the book what the file has, in one transaction of SQLite: others see the old book or the new one.

        aside: what is there now cannot be used; it is kept under another name first. That name, or None.
        """
        if os.path.exists(self.book) and os.path.samefile(self.book, path):
            raise Refused(f"{path} is the book in use", Hint("backups"))
        book = os.path.realpath(self.book)  # a link to the book stays one
        kept = _free(f"{book}{_DAMAGED}") if aside else None
        try:
            if kept:
                _moved(book, kept)
            try:
                _over(path, book)
            except BaseException:
                if kept:
                    _remove([book])
                    _moved(kept, book)
                raise
        except sqlite3.Error as error:
            raise explained(error, self.book) from None
        except OSError as error:
            raise Failed(f"{self.book} cannot be written: {error.strerror}", Hint("rights")) from None
        return kept


def _named(name: str) -> tuple[str, str] | None:
    """(at, why) of a copy by its name; None for any other file."""
    if not name.endswith(_ENDING) or len(name) < 22 or not name[:4].isdigit() or name[10] != "T":
        return None
    at, why = name[:17], name[18 : -len(_ENDING)].rstrip("0123456789").replace("-", " ").strip()
    return f"{at[:13]}:{at[13:15]}:{at[15:]}", why


def _is_book_with(path: str, needles: Sequence[bytes]) -> bool:
    """Whether a file begins as the book of a netcrm does, and holds one of these bytes, which are small letters."""
    longest = max(map(len, needles), default=1)
    try:
        with open(path, "rb") as file:
            part = file.read(_BLOCK).lower()
            if part[68:72] != APPLICATION_ID.to_bytes(4, "big"):
                return False
            while part and not any(needle in part for needle in needles):
                more = file.read(_BLOCK).lower()
                part = part[1 - longest :] + more if more else b""
            return bool(part)
    except OSError:
        return False


def _empty_file(folder: str) -> str:
    """A new file in that folder, its owner's alone, whose name tells nothing."""
    from tempfile import mkstemp

    handle, path = mkstemp(prefix=_BEGUN, dir=folder)
    os.close(handle)
    return path


def _opened(path: str) -> sqlite3.Connection:
    """A connection that only reads."""
    from urllib.parse import quote

    db = sqlite3.connect(f"file:{quote(os.path.abspath(path))}?mode=ro", uri=True, isolation_level=None)
    db.execute(f"PRAGMA busy_timeout={WAIT}")
    return db


def _copied(book: str, target: str, whole: bool) -> Contents:
    """Copies a book over an empty file and looks at both; nobody writes to the book meanwhile, who wants to waits."""
    with closing(_opened(book)) as source, closing(sqlite3.connect(target, isolation_level=None)) as copy:
        source.execute("BEGIN")
        there = _contents(source)
        source.backup(copy)
        source.execute("ROLLBACK")
        made = _checked(copy, target, whole)
        if made != there:
            raise Failed(f"the copy of {book} is not what the book is; it was not kept", Hint("backup"))
        return made


def _changed(path: str, target: str, today: date, now: str, change: "Callable[[Book], object]") -> None:
    """Copies a book over an empty file, brings that up to this version, changes it, and looks at it."""
    from netcrm.store.book import connect
    from netcrm.store.migrations import upgraded

    with closing(_opened(path)) as source, closing(sqlite3.connect(target, isolation_level=None)) as copy:
        _checked(source, path, whole=True)
        source.backup(copy)
    with closing(connect(target)) as db:
        upgraded(db, "", today=today)
    with Book(target, today, write=True, now=now, first=lambda book: with_secure_delete(book.db)) as book:
        change(book)
    with closing(connect(target)) as db:
        rebuilt(db)
        _checked(db, target, whole=True)


def _over(path: str, book: str) -> None:
    """Writes every page of a file over the book, through its journal."""
    if not os.path.exists(book):
        os.close(os.open(book, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(_opened(path)) as source, closing(sqlite3.connect(book, isolation_level=None)) as target:
        target.execute(f"PRAGMA busy_timeout={WAIT}")
        target.execute("PRAGMA synchronous=FULL")
        source.backup(target)


def _checked(db: sqlite3.Connection, path: str, whole: bool) -> Contents:
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
    last = db.execute("SELECT max(at) FROM deed").fetchone()[0] if "deed" in there else None
    return Contents(int(db.execute("PRAGMA user_version").fetchone()[0]), rows, last)


def _moved(book: str, path: str) -> None:
    """Renames a book with the journal it may have, which would be played back into whatever takes its place."""
    for ending in ("-journal", ""):
        if os.path.exists(f"{book}{ending}"):
            os.rename(f"{book}{ending}", f"{path}{ending}")


def _on_disk(path: str) -> None:
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


def _remove(paths: Sequence[str] | Iterable[str]) -> None:
    for path in paths:
        with suppress(OSError):
            os.unlink(path)
