"""Files read in bytes, and written whole or not at all: whoever reads one meanwhile sees the old one."""

import os
from collections.abc import Callable
from typing import cast

from netcrm.errors import Failed, Hint

LARGEST = 100_000_001  # bytes read at most, one more than any reader takes: nobody waits for /dev/zero to end
MAILBOX = b"From "  # as a mailbox begins


def bytes_of(path: str, most: int, hint: str | Hint) -> bytes:
    """What a file holds, at most so many bytes; Failed, with the hint, where it cannot be read."""
    try:
        with open(os.path.expanduser(path), "rb") as file:
            return file.read(most)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error, hint) from None


def bytes_to_import(path: str) -> bytes:
    """What a file to be imported holds; Failed where it cannot be read.

    A mailbox can be larger than memory and is not read but mapped: only its headers are looked at.
    """
    try:
        with open(os.path.expanduser(path), "rb") as file:
            if os.fstat(file.fileno()).st_size >= LARGEST and file.read(len(MAILBOX)) == MAILBOX:
                return _mapped(file.fileno())
            file.seek(0)
            return file.read(LARGEST)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error, Hint("import_example")) from None


def write_whole(
    path: str, content: bytes, mode: int = 0o600, sync: bool = True, still: Callable[[], bool] | None = None
) -> bool:
    """Puts the content in the place of the file, whether there is one or not; OSError where that cannot be.

    sync: wait until it is on the disk. still: asked right before; where it says no, the old file stays and the answer
    is False.
    """
    from tempfile import mkstemp

    handle, beside = mkstemp(prefix=".netcrm-", dir=os.path.dirname(os.path.abspath(path)))
    try:
        with open(handle, "wb") as file:
            file.write(content)
            file.flush()
            if sync:
                os.fsync(file.fileno())
        os.chmod(beside, mode)
        if still and not still():
            return False
        os.replace(beside, path)
        return True
    finally:
        if os.path.exists(beside):
            os.unlink(beside)


def _mapped(number: int) -> bytes:
    from mmap import ACCESS_READ, mmap

    return cast(bytes, mmap(number, 0, access=ACCESS_READ))  # has what the mail reader asks of bytes


def _unreadable(path: str, error: Exception, hint: str | Hint) -> Failed:
    reason = getattr(error, "strerror", None) or str(error)
    return Failed(f"{path} cannot be read: {reason}", hint)
