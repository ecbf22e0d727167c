"""Files written whole or not at all, by way of a folder of netcrm's own whose names tell nothing.

Whoever reads a file meanwhile sees the old one. Where netcrm is stopped by force, what it was writing lies in that
folder, or is entered there, and the next command that writes removes it.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from netcrm import clock
from netcrm.locations import unfinished_folder

# In the folder for what is unfinished each thing that is being written has a folder.
_ENTRY = ".at"  # ends the name of a file there, which holds the path of such a folder in another file system
PAGE = ".page"  # ends the name of a file there, which tells of a page that is being typed
_BESIDE = ".netcrm-"  # begins the name of that one
_MOST_LINKS = 40  # as Linux follows
_LONGEST = 86_400  # seconds that something takes to be written at most, where nothing else tells whether it still is


def write(
    path: str,
    content: bytes,
    mode: int = 0o600,
    sync: bool = True,
    still: Callable[[], bool] | None = None,
    own: bool = False,
) -> bool:
    """Puts the content in the place of the file, whether there is one or not; OSError where that cannot be.

    A link stays one: settings may be linked on purpose. own: a file of netcrm's own, in the place of which nobody puts
    a link; there it is replaced, and what it leads to is left alone. What is no ordinary file (a device, a pipe,
    /dev/stdout) is written to as it is. sync: wait until it is on the disk. still: asked right before; where it says
    no, the old file stays and the answer is False.
    """
    if not own and is_stream(path):
        _write_straight(path, content)
        return True
    path = os.path.abspath(path) if own else os.path.realpath(path)
    with staging(os.path.dirname(path)) as folder:
        staged = stage(folder, "1", content, mode, sync)
        if still and not still():
            return False
        place(staged, path)
        return True


@contextmanager
def staging(near: str) -> Iterator[str]:
    """A new folder, for its owner alone, whose files can be renamed into the folder `near`; gone at the end.

    It is in the folder of state where that is in the same file system, otherwise in `near` itself.
    """
    sweep()
    with _beginning():
        made, entry = _new_folder(near)
        handle = os.open(entry or made, os.O_RDONLY)
        _lock(handle)  # says to others that somebody is still at it
    try:
        yield made
    finally:
        _remove(made, entry)
        os.close(handle)


def stage(folder: str, name: str, content: bytes, mode: int = 0o600, sync: bool = False) -> str:
    """The path of a new file in a folder of `staging`. sync: wait until it is on the disk."""
    path = os.path.join(folder, name)
    with open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fchmod(file.fileno(), mode)
        if sync:
            os.fsync(file.fileno())
    return path


def place(staged: str, path: str, new: bool = False) -> None:
    """Renames a file that is ready to where it belongs. new: FileExistsError where something is there by now."""
    from errno import EXDEV

    if new and _linked(staged, path):
        return
    try:
        os.replace(staged, path)
    except OSError as error:
        if error.errno != EXDEV:  # two mounts of one file system
            raise
        _place_across(staged, path)


def sweep() -> bool:
    """Removes what a netcrm that was stopped by force has left unfinished; what is being written stays.

    Whether pages are left that were being typed then: see `abandoned`.
    """
    left = _left()
    for there in left:
        if there.endswith(_ENTRY):
            _remove(_entered(there), there)
        elif not there.endswith(PAGE):
            _remove(there, "")
    return any(there.endswith(PAGE) for there in left)


@contextmanager
def entered(content: bytes) -> Iterator[None]:
    """While it lasts it is written down that something is being typed; the words stay where netcrm is stopped by
    force, for `abandoned`. Where nothing can be written nothing is."""
    entry = os.path.join(unfinished_folder(), f"{os.getpid()}-{os.urandom(8).hex()}{PAGE}")
    handle = -1
    with suppress(OSError), _beginning():
        handle = os.open(entry, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        _lock(handle)
        os.write(handle, content)
    try:
        yield
    finally:
        _remove("", entry)
        if handle >= 0:
            os.close(handle)


def abandoned() -> list[bytes]:
    """What was entered by those who were stopped by force; it is told once."""
    words = []
    for there in _left():
        if there.endswith(PAGE):
            with suppress(OSError), open(there, "rb") as file:
                words.append(file.read())
            _remove("", there)
    return words


def being_typed() -> list[bytes]:
    """What is entered by those who still run."""
    left, words = set(_left()), []
    with suppress(OSError):
        for name in os.listdir(unfinished_folder()):
            there = os.path.join(unfinished_folder(), name)
            if name.endswith(PAGE) and there not in left:
                with suppress(OSError), open(there, "rb") as file:
                    words.append(file.read())
    return words


def is_stream(path: str) -> bool:
    """Whether what is written there goes on to somewhere else: a device, a pipe, /dev/stdout."""
    if _numbered(path):
        return True
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    from stat import S_ISDIR, S_ISREG

    return not S_ISREG(mode) and not S_ISDIR(mode)


def own_stream(path: str) -> int | None:
    """The number of the stream of this process that a path stands for: 1 for /dev/stdout; None for any other."""
    folder, name = os.path.split(_numbered(path))
    return int(name) if name.isdigit() and folder in ("/dev/fd", f"/proc/{os.getpid()}/fd") else None


def _numbered(path: str) -> str:
    """The path of an open file by its number, where a path leads there through links; "" elsewhere."""
    for _ in range(_MOST_LINKS):
        folder, name = os.path.split(os.path.abspath(path))
        if not folder.startswith(("/dev", "/proc")) and not os.path.islink(path):
            return ""
        folder = os.path.realpath(folder)
        path = os.path.join(folder, name)
        if folder == "/dev/fd" or (folder.startswith("/proc/") and folder.endswith("/fd")):
            return path
        if not os.path.islink(path):
            return ""
        path = os.path.join(folder, os.readlink(path))
    return ""


def _write_straight(path: str, content: bytes) -> None:
    number = own_stream(path)
    # Opened again by its name, a file that is written to already would begin anew.
    with open(os.open(path, os.O_WRONLY) if number is None else os.dup(number), "wb") as file:
        file.write(content)


def _make_folder() -> None:
    for folder in (os.path.dirname(unfinished_folder()), unfinished_folder()):
        os.makedirs(folder, mode=0o700, exist_ok=True)  # of several that are missing only the last would be so


@contextmanager
def _beginning() -> Iterator[None]:
    """While it lasts something new is made in the folder for what is unfinished and locked: nobody sweeps meanwhile.

    A netcrm on another machine, or in a container, would take it for left behind: it knows the number of no process.
    """
    from fcntl import LOCK_SH, flock

    handle = -1
    with suppress(OSError):  # it cannot be written, or knows no locks
        _make_folder()
        handle = os.open(unfinished_folder(), os.O_RDONLY)
        flock(handle, LOCK_SH)
    try:
        yield
    finally:
        if handle >= 0:
            os.close(handle)


def _lock(handle: int) -> None:
    from fcntl import LOCK_EX, flock

    with suppress(OSError):  # a file system without locks
        flock(handle, LOCK_EX)


def _new_folder(near: str) -> tuple[str, str]:
    """The path of a new folder, and that of its entry where it is not in the folder of state; "" for none."""
    name, folder = f"{os.getpid()}-{os.urandom(8).hex()}", unfinished_folder()
    try:
        _make_folder()
        if os.stat(folder).st_dev == os.stat(near).st_dev:
            made = os.path.join(folder, name)
            os.mkdir(made, 0o700)
            return made, ""
    except OSError:
        folder = ""  # it cannot be written: nothing can be entered there
    made = os.path.join(os.path.abspath(near), f"{_BESIDE}{name}")
    entry = _enter(os.path.join(folder, name + _ENTRY), made) if folder else ""
    try:
        os.mkdir(made, 0o700)
    except OSError:
        _remove("", entry)
        raise
    return made, entry


def _enter(entry: str, made: str) -> str:
    try:
        with open(os.open(entry, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(os.fsencode(made))
    except OSError:
        _remove("", entry)
        return ""
    return entry


def _entered(entry: str) -> str:
    """The folder that an entry is about; "" where it is not as netcrm writes it."""
    try:
        with open(entry, "rb") as file:
            path = os.fsdecode(file.read())
    except OSError:
        return ""
    name = os.path.basename(entry).removesuffix(_ENTRY)
    return path if os.path.basename(path) == f"{_BESIDE}{name}" else ""


def _left() -> list[str]:
    """The paths of what was left by those who do not run any more; none while somebody begins something."""
    from fcntl import LOCK_EX, LOCK_NB, flock

    folder = unfinished_folder()
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return []
    try:
        with suppress(OSError):  # a file system without locks
            try:
                flock(handle, LOCK_EX | LOCK_NB)
            except BlockingIOError:
                return []
        return [one for name in os.listdir(handle) if not _is_alive(name, one := os.path.join(folder, name))]
    finally:
        os.close(handle)


def _is_alive(name: str, path: str) -> bool:
    """Whether the netcrm that made it still runs, on this machine or on another that shares the folder."""
    number = name.partition("-")[0]
    if not number.isdigit():
        return True  # not netcrm's
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return _is_locked(path)
    except (OSError, OverflowError):
        return True
    return True


def _is_locked(path: str) -> bool:
    from fcntl import LOCK_EX, LOCK_NB, flock

    try:
        handle = os.open(path, os.O_RDONLY)
    except OSError:
        return True  # gone meanwhile, or not ours
    try:
        flock(handle, LOCK_EX | LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:  # a file system without locks: nobody can tell for as long as it may last
        return os.fstat(handle).st_mtime > clock.seconds() - _LONGEST
    finally:
        os.close(handle)
    return False


def _linked(staged: str, path: str) -> bool:
    """Whether a file that is ready has the name too, which nothing had; some file systems know no second names."""
    try:
        os.link(staged, path)
    except FileExistsError:
        raise
    except OSError:
        if os.path.lexists(path):
            raise FileExistsError(17, "File exists", path) from None
        return False
    return True


def _place_across(staged: str, path: str) -> None:
    """Copies a file that is ready beside where it belongs, and renames that."""
    from shutil import copy

    beside = os.path.join(os.path.dirname(path), f"{_BESIDE}{os.getpid()}-{os.urandom(8).hex()}")
    try:
        os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        copy(staged, beside)
        os.replace(beside, path)
    finally:
        with suppress(OSError):
            os.unlink(beside)


def _remove(made: str, entry: str) -> None:
    """Takes away a folder with the files in it, then its entry; what is gone already is no matter."""
    with suppress(OSError):
        if made:
            handle = os.open(made, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)  # never what a link leads to
            try:
                for name in os.listdir(handle):
                    os.unlink(name, dir_fd=handle)
            finally:
                os.close(handle)
            os.rmdir(made)
    with suppress(OSError):
        if entry:
            os.unlink(entry)
