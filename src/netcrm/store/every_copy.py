"""Every copy there is of a book, rewritten or removed so that nothing of somebody is left in them."""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import date

from netcrm.errors import Failed, Hint
from netcrm.store.backups import DAMAGED_ENDING, Backups, checked, opened, placed, remove
from netcrm.store.book import Book
from netcrm.store.file_format import APPLICATION_ID
from netcrm.store.files import is_of_an_older_version
from netcrm.store.idle_connection import IdleConnection
from netcrm.store.sweeping import rebuilt, with_secure_delete

_BLOCK = 1 << 20  # bytes of a file that are looked through at once
_BEGUN = ".netcrm-"  # how the names of copies begin that are not done


class EveryCopy(Backups):
    """The copies of a book in its folders, those from before an upgrade, and what else lies beside it."""

    def copies(self) -> tuple[str, ...]:
        """Every copy that netcrm made of the book: those in its folders, and those from before an upgrade."""
        folder, name = os.path.split(os.path.realpath(self.book))
        there = os.listdir(folder) if os.path.isdir(folder) else ()
        beside = sorted(entry for entry in there if entry.startswith(f"{name}.v"))
        older = (os.path.join(folder, entry) for entry in beside if is_of_an_older_version(entry[len(name) :]))
        return (*(one.path for one in self.all()), *older)

    def plain_copies(self) -> tuple[str, ...]:
        """Those of the copies that are not encrypted, which can be changed."""
        return tuple(path for path in self.copies() if not path.endswith(".age"))

    def aside(self, words: Iterable[str]) -> tuple[str, ...]:
        """Other books in the folders of the book and its copies that hold one of the words, and damaged ones."""
        own = {os.path.realpath(self.book), *map(os.path.realpath, self.copies())}
        files = (each.path for each in self._beside() if each.is_file() and os.path.realpath(each.path) not in own)
        needles = [word.encode().lower() for word in words]
        others = (path for path in files if DAMAGED_ENDING in os.path.basename(path) or _is_book_with(path, needles))
        away = [] if os.path.isdir(self.daily) else [self.daily]  # a disk that is not there now
        return (*sorted(others), *(folder for folder in away if folder != self.folder))

    def remove_litter(self) -> tuple[str, ...]:
        """Deletes copies that were begun and never came to be; which."""
        there = (each for each in self._beside() if each.is_file(follow_symlinks=False))
        litter = [each.path for each in there if each.name.startswith(_BEGUN)]
        remove(litter)
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
        with placed(path, path) as staged:
            _changed(path, staged, today, now, change)

    def rewrite_sealed(
        self,
        path: str,
        today: date,
        now: str,
        change: "Callable[[Book], object]",
        opened_by: Callable[[str, bytes], bytes],
        sealed_by: Callable[[bytes, bytes], bytes],
    ) -> None:
        """The same of an encrypted copy, all of it in memory: no plain byte of it reaches the disk.

        opened_by: what the file of that name and content holds. sealed_by: a book encrypted as that content is.
        """
        with placed(path, path) as staged:
            with open(path, "rb") as file:
                content = file.read()
            made = sealed_by(content, _changed_in_memory(path, opened_by(path, content), today, now, change))
            with open(staged, "r+b") as file:
                file.write(made)


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


def _changed(path: str, target: str, today: date, now: str, change: "Callable[[Book], object]") -> None:
    """Copies a book over an empty file, brings that up to this version, changes it, and looks at it."""
    from netcrm.store.book import connect
    from netcrm.store.migrations import upgraded

    with closing(opened(path)) as source, closing(sqlite3.connect(target, isolation_level=None)) as copy:
        checked(source, path, whole=True)
        source.backup(copy)
    with closing(connect(target)) as db:
        upgraded(db, "", today=today)
    with Book(target, today, write=True, now=now, first=lambda book: with_secure_delete(book.db)) as book:
        change(book)
    with closing(connect(target)) as db:
        rebuilt(db)
        checked(db, target, whole=True)


def _changed_in_memory(path: str, plain: bytes, today: date, now: str, change: "Callable[[Book], object]") -> bytes:
    """The bytes of a book, brought up to this version, changed and looked at."""
    from netcrm.store.book import connect
    from netcrm.store.migrations import upgraded

    with closing(connect(":memory:")) as db:
        db.deserialize(plain)
        checked(db, path, whole=True)
        upgraded(db, "", today=today)
        book = Book(path, today, write=True, now=now, first=lambda book: with_secure_delete(book.db))
        book.idle = _InMemory(db)
        with book:
            change(book)
        rebuilt(db)
        checked(db, path, whole=True)
        return db.serialize()


class _InMemory(IdleConnection):
    """Hands the connection to a book in memory to whoever opens the file it was read from, and leaves it open."""

    def __init__(self, db: sqlite3.Connection) -> None:
        super().__init__()
        self._memory = db

    def take(self, path: str) -> sqlite3.Connection:  # noqa: ARG002  (as its parent)
        """The connection in memory, whatever lies at the path."""
        return self._memory

    def keep(self, path: str, db: sqlite3.Connection) -> None:
        """Nothing: who made the connection closes it."""
