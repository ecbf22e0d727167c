"""Files and pipes read in bytes."""

import os
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
            begins = file.read(len(MAILBOX))
            if begins == MAILBOX and os.fstat(file.fileno()).st_size >= LARGEST:
                return _mapped(file.fileno())
            return begins + file.read(LARGEST - len(begins))  # a pipe cannot be read again from its beginning
    except (OSError, ValueError) as error:
        raise _unreadable(path, error, Hint("import_example")) from None


def _mapped(number: int) -> bytes:
    from mmap import ACCESS_READ, mmap

    return cast(bytes, mmap(number, 0, access=ACCESS_READ))  # has what the mail reader asks of bytes


def _unreadable(path: str, error: Exception, hint: str | Hint) -> Failed:
    reason = getattr(error, "strerror", None) or str(error)
    return Failed(f"{path} cannot be read: {reason}", hint)
