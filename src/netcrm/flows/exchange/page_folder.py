"""A folder with a page a person: netcrm's own pages are known there by a list, and go when the person is gone."""

import os
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from hashlib import sha256
from typing import TypeAlias

from netcrm import atomic
from netcrm.errors import Hint, Refused
from netcrm.flows.exchange.own_files import MARK
from netcrm.named_tuple import NamedTuple

LIST = ".pages-of-netcrm"
_HEAD = "# Pages that netcrm wrote: of which book, what was in them (SHA-256), their names. netcrm removes no others.\n"


class FolderWritten(NamedTuple):
    """Names of pages that were removed, as nobody is there any more whom they are about; left: of pages that nobody
    is there for, but that netcrm did not write so."""

    removed: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


Listed: TypeAlias = frozenset[tuple[str, str, str]]  # uid of the book, SHA-256, name


def write(folder: str, pages: Mapping[str, str], book: str, whole: bool) -> FolderWritten:
    """Writes the pages, by name, or none of them where one cannot be written: OSError then.

    book: the uid of the book they are of. whole: they are all there is, so what was written before and is not among
    them goes.
    """
    folder = os.path.realpath(folder)
    before = _listed(folder)
    now: Listed = frozenset((book, _sum(text.encode()), name) for name, text in pages.items())
    gone = _gone(folder, before, pages, book) if whole else FolderWritten()
    stay = frozenset(one for one in before if one[2] not in gone.removed and (one[0] != book or one[2] not in pages))
    with atomic.staging(folder) as aside:
        # The list is first that of all that may be there, so that whatever comes between nothing is forgotten.
        first, last = (
            atomic.stage(aside, name, _text(listed).encode())
            for name, listed in (("first", before | now), ("last", stay | now))
        )
        staged = [(atomic.stage(aside, str(n), text.encode()), name) for n, (name, text) in enumerate(pages.items())]
        atomic.place(first, os.path.join(folder, LIST))
        for file, name in staged:
            atomic.place(file, os.path.realpath(os.path.join(folder, name)))
        for name in gone.removed:
            with suppress(FileNotFoundError):
                os.unlink(os.path.join(folder, name))
        atomic.place(last, os.path.join(folder, LIST))
    return gone


def _gone(folder: str, before: Listed, pages: Collection[str], book: str) -> FolderWritten:
    removed, left = [], []
    for name in sorted(os.listdir(folder)):
        if name in pages or not name.endswith(".md"):
            continue
        there = _content(os.path.join(folder, name))
        if there is None or any(one[2] == name and one[0] != book for one in before):
            continue
        if (book, _sum(there), name) in before:
            removed.append(name)
        elif there.startswith(MARK.encode()):
            left.append(name)
    return FolderWritten(tuple(removed), tuple(left))


def _content(path: str) -> bytes | None:
    """What an ordinary file holds; None for a link and anything else."""
    if os.path.islink(path) or not os.path.isfile(path):
        return None
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None


def _listed(folder: str) -> Listed:
    path = os.path.join(folder, LIST)
    if not os.path.lexists(path):
        return frozenset()
    there = (_content(path) or b"").decode("utf-8", "replace")
    if not there.startswith(_HEAD):
        raise Refused(f"{path} is there already, and is no list of netcrm's", Hint("other_folder"))
    rows = (line.split(" ", 2) for line in there.splitlines()[1:])
    return frozenset((row[0], row[1], row[2]) for row in rows if len(row) == 3)


def _text(listed: Iterable[tuple[str, str, str]]) -> str:
    return _HEAD + "".join(f"{book} {told} {name}\n" for book, told, name in sorted(listed, key=lambda one: one[2]))


def _sum(content: bytes) -> str:
    return sha256(content).hexdigest()
