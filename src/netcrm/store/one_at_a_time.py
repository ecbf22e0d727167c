"""Whoever replaces the book or erases from its copies does so alone; copies are made beside each other meanwhile.

The folder of the book is locked, so that no file is left of it. What only writes to the book waits for SQLite instead.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, sleep

from netcrm.errors import Failed
from netcrm.store.file_format import WAIT

_held: set[str] = set()  # folders this process is alone in: what it does there itself does not wait for it
_PAUSE = 0.02  # seconds between two tries


@contextmanager
def alone(book: str) -> Iterator[None]:
    """While it lasts nobody else restores the book, forgets somebody, or copies it; Failed where somebody is at it."""
    with _locked(book, exclusive=True) as folder:
        _held.add(folder)
        try:
            yield
        finally:
            _held.discard(folder)


@contextmanager
def beside_others(book: str) -> Iterator[None]:
    """While it lasts nobody else restores the book or forgets somebody."""
    with _locked(book, exclusive=False):
        yield


@contextmanager
def _locked(book: str, exclusive: bool) -> Iterator[str]:
    folder = os.path.dirname(os.path.realpath(book))
    handle = -1 if folder in _held else _opened(folder)
    try:
        if handle >= 0:
            _wait(handle, exclusive)
        yield folder
    finally:
        if handle >= 0:
            os.close(handle)


def _opened(folder: str) -> int:
    try:
        return os.open(folder, os.O_RDONLY)
    except OSError:
        return -1  # it is not there yet, or may not be listed


def _wait(handle: int, exclusive: bool) -> None:
    from errno import EAGAIN
    from fcntl import LOCK_EX, LOCK_NB, LOCK_SH, flock

    last = monotonic() + WAIT / 1000
    while True:
        try:
            return flock(handle, (LOCK_EX if exclusive else LOCK_SH) | LOCK_NB)
        except OSError as error:
            if error.errno != EAGAIN:
                return None  # a file system without locks
        if monotonic() > last:
            why = "the book is busy: another netcrm copies it, puts one back or forgets somebody"
            raise Failed(why, "wait a moment and type the command again")
        sleep(_PAUSE)
