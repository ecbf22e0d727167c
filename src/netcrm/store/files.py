"""Which files belong to a book: its own, its journal, and the copies kept before it was brought up."""

import os
from collections.abc import Iterator
from contextlib import suppress

FOLDER = ".backups"  # behind the name of the book
_ENDINGS = ("", "-journal", "-wal", "-shm")  # behind the name of the book; SQLite names its own so


def belongs_to(book: str, path: str) -> bool:
    """Whether `path` is the book's file, its journal or a copy of it, or would become one; through any link.

    By name for what is not there yet, by the file itself (hard links, other spellings) for what is.
    """
    bases = {os.path.abspath(book), os.path.realpath(book)}
    names = {os.path.abspath(path), os.path.realpath(path)}
    if any(os.path.dirname(name) == base + FOLDER for name in names for base in bases):
        return True
    if any(name.startswith(base) and _is_ending(name[len(base) :]) for name in names for base in bases):
        return True
    return any(_same(own, path) for base in bases for own in _there(base))


def _is_ending(rest: str) -> bool:
    """-journal, -wal, -shm, or .v2.bak as steps.py names its copies."""
    return rest in _ENDINGS or is_of_an_older_version(rest)


def is_of_an_older_version(rest: str) -> bool:
    """Whether what stands behind the name of the book names a copy from before an upgrade."""
    return rest[:2] == ".v" and rest[-4:] == ".bak" and rest[2:-4].isdigit()


def _there(base: str) -> Iterator[str]:
    folder, name = os.path.split(base)
    with suppress(OSError):
        for entry in os.listdir(folder):
            if entry.startswith(name) and _is_ending(entry[len(name) :]):
                yield os.path.join(folder, entry)


def _same(one: str, other: str) -> bool:
    with suppress(OSError):
        return os.path.samefile(one, other)
    return False
