"""A netcrm that is watched while it works: every file it makes has rights, and no socket is opened."""

import os
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

_BEFORE = ("os.rename", "os.remove", "os.rmdir", "os.chmod")  # a file is looked at before these, so while it is there


def watching(umask: int, told: str) -> Callable[[], object]:
    """For a fork: from now on every socket, and every file of netcrm's that others could read, is written down there.

    umask: of the shell that netcrm is started by.
    """

    def first() -> None:
        os.umask(umask)
        record = os.open(told, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)

        def tell(what: str) -> None:
            os.write(record, f"{what}\n".encode())

        def audited(event: str, given: tuple[Any, ...]) -> None:
            if event.startswith("socket."):
                tell(event)
            elif event in _BEFORE:
                _look(given[0], tell)

        sys.addaudithook(audited)

    return first


def _look(path: Any, tell: Callable[[str], None]) -> None:
    with suppress(OSError, TypeError, ValueError):
        mode = os.lstat(path).st_mode
        if mode & 0o077 and not stat.S_ISLNK(mode):
            tell(f"{oct(mode)} {path}")
