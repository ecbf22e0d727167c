"""What lies around a book: who may read it, what killed runs left, in what synced folder it is, copies of it."""

import os
import re
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress

from netcrm.named_tuple import NamedTuple

_OLD = 3600  # seconds after which a temporary file belongs to nobody who still runs
_OTHERS = 0o077
_FOLDERS = {
    "dropbox": "Dropbox",
    "mobile documents": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "icloud": "iCloud Drive",
    "googledrive": "Google Drive",
    "google drive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
    "seafile": "Seafile",
    "pcloud": "pCloud",
    "pclouddrive": "pCloud",
    "mega": "MEGA",
    "megasync": "MEGA",
}
_BEGINNINGS = {"onedrive": "OneDrive", "dropbox": "Dropbox", "googledrive": "Google Drive", "nextcloud": "Nextcloud"}
_MARKS = {".stfolder": "Syncthing", ".dropbox": "Dropbox", ".sync": "Resilio Sync", ".nextcloudsync.log": "Nextcloud"}
_CONFLICT = re.compile(
    r"conflicted copy|sync-conflict-|\bconflict\b|case conflict|in konflikt|conflit|[ _-]\(\d+\)$| \d+$", re.IGNORECASE
)
_OF_CONFIG = re.compile(r"config\.toml\.\d+$")
_OF_STATE = re.compile(r".+\.\d+$")
_OF_EDITOR = re.compile(r"\.sw[a-p]$")  # what an editor keeps beside a page, from which it can be got back


class Open(NamedTuple):
    """A file or folder of netcrm's own that others than its owner may use. mode: its rights now. right: those it should
    have."""

    path: str
    mode: int
    right: int


class Surroundings:
    """config: the file of settings. state: the folder where numbers and letters are kept. now: seconds since 1970."""

    def __init__(self, book: str, config: str, state: str, folders: Iterable[str], now: float) -> None:
        self.book = book
        self.config = config
        self.state = state
        self.folders = tuple(folders)
        self.now = now

    def open_to_others(self) -> tuple[Open, ...]:
        """What others may read, of what is netcrm's own: the book, what SQLite writes beside it, copies, folders."""
        if os.name != "posix":
            return ()
        own = os.path.realpath(self.book)
        files = [own, *(f"{own}{end}" for end in ("-journal", "-wal", "-shm")), self.config]
        files += [entry for folder in (*self.folders, self.state) for entry in _files(folder)]
        files += [
            path for path in _files(os.path.dirname(own)) if path.startswith(f"{own}.v") and path.endswith(".bak")
        ]
        folders = [
            folder for folder in (*self.folders, self.state, os.path.dirname(self.config)) if os.path.isdir(folder)
        ]
        if os.path.basename(os.path.dirname(own)) == "netcrm":
            folders.append(os.path.dirname(own))
        found = (_opened(path, 0o700 if os.path.isdir(path) else 0o600) for path in dict.fromkeys([*folders, *files]))
        return tuple(one for one in found if one)

    def close_to_others(self, found: Iterable[Open]) -> tuple[Open, ...]:
        """Makes them their owner's alone; those of which that could not be done."""
        failed = []
        for one in found:
            try:
                os.chmod(one.path, one.right)
            except OSError:
                failed.append(one)
        return tuple(failed)

    def litter(self) -> tuple[str, ...]:
        """Temporary files of runs that were killed, older than an hour."""
        there = [path for folder in (os.path.dirname(self.book), *self.folders) for path in _files(folder)]
        found = [path for path in there if os.path.basename(path).startswith(".netcrm-")]
        found = [path for path in found if not _OF_EDITOR.search(path)]
        found += [
            path for path in _folders(os.path.dirname(self.book)) if os.path.basename(path).startswith(".netcrm-")
        ]
        found += [path for path in _files(os.path.dirname(self.config)) if _OF_CONFIG.fullmatch(os.path.basename(path))]
        found += [path for path in _files(self.state) if _OF_STATE.fullmatch(os.path.basename(path))]
        found += _folders(os.path.join(self.state, "unfinished"))
        return tuple(path for path in found if self._is_old(path))

    def left_pages(self) -> tuple[str, ...]:
        """Pages of the editor that killed runs left: somebody typed there, so nobody but their writer deletes them."""
        pages = [path for path in _files(self.state) if os.path.basename(path).startswith("typed-")]
        return tuple(path for path in pages if self._is_old(path) and os.stat(path).st_uid == os.getuid())

    def remove(self, paths: Iterable[str]) -> tuple[str, ...]:
        """Deletes files; those that could not be."""
        failed = []
        for path in paths:
            try:
                _removed(path)
            except FileNotFoundError:
                continue
            except OSError:
                failed.append(path)
        return tuple(failed)

    def synced(self) -> str | None:
        """The service that keeps the folder of the book on several machines, None where there seems to be none."""
        folder = os.path.dirname(os.path.realpath(self.book))
        for part in folder.split(os.sep):
            name = part.lower()
            if found := _FOLDERS.get(name):
                return found
            for beginning, service in _BEGINNINGS.items():
                if name.startswith((f"{beginning} ", f"{beginning}-", f"{beginning}_")) or name == beginning:
                    return service
        while True:
            for mark, service in _MARKS.items():
                if os.path.exists(os.path.join(folder, mark)):
                    return service
            above = os.path.dirname(folder)
            if above == folder:
                return None
            folder = above

    def conflict_copies(self) -> tuple[str, ...]:
        """Copies of the book that such a service made where two machines wrote at once."""
        book = os.path.realpath(self.book)
        stem, ending = os.path.splitext(os.path.basename(book))
        found = []
        for path in _files(os.path.dirname(book)):
            name, end = os.path.splitext(os.path.basename(path))
            if path != book and end == ending and name.startswith(stem) and _CONFLICT.search(name[len(stem) :]):
                found.append(path)
        return tuple(sorted(found))

    def _is_old(self, path: str) -> bool:
        with suppress(OSError):
            return self.now - os.stat(path, follow_symlinks=False).st_mtime > _OLD
        return False


def _removed(path: str) -> None:
    if not os.path.isdir(path) or os.path.islink(path):
        os.unlink(path)
        return
    from shutil import rmtree

    rmtree(path)


def _folders(folder: str) -> Iterator[str]:
    with suppress(OSError), os.scandir(folder) as entries:
        yield from (entry.path for entry in entries if entry.is_dir(follow_symlinks=False))


def _files(folder: str) -> Iterator[str]:
    with suppress(OSError), os.scandir(folder) as entries:
        yield from (entry.path for entry in entries if entry.is_file(follow_symlinks=False))


def _opened(path: str, right: int) -> Open | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    mode = stat.S_IMODE(found.st_mode)
    return Open(path, mode, right) if mode & _OTHERS else None
