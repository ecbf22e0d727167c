"""A file written whole or not at all: whoever reads it meanwhile sees the old one."""

import os
from collections.abc import Callable


def put(
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
