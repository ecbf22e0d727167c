"""Shows a long text through the reader's pager: $NETCRM_PAGER, else $PAGER, else less; an empty one or cat is none."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

LESS = "FRX"  # as git sets it: leave at once what fits, pass colours on, leave the text standing


def show(text: str, rows: int) -> None:
    """The text on the terminal, page by page where its rows do not fit; leaving the pager early is no error."""
    from shutil import get_terminal_size

    command = _pager()
    if rows < get_terminal_size().lines or not command or not _paged(text, command):
        sys.stdout.write(text)


def _pager() -> list[str]:
    from shlex import split

    with suppress(ValueError):  # an open quote
        words = split(os.environ.get("NETCRM_PAGER", os.environ.get("PAGER", "less")))
        return [] if words == ["cat"] else words
    return []


def _paged(text: str, command: Sequence[str]) -> bool:
    """Whether there was such a pager to read the text in."""
    import subprocess

    sys.stdout.flush()
    try:
        reader = subprocess.Popen(command, stdin=subprocess.PIPE, env={"LESS": LESS, **os.environ})
    except OSError:
        return False
    with suppress(BrokenPipeError, KeyboardInterrupt):
        reader.stdin.write(text.encode(sys.stdout.encoding or "utf-8", "replace"))  # type: ignore[union-attr]
    with suppress(BrokenPipeError, KeyboardInterrupt):
        reader.stdin.close()  # type: ignore[union-attr]
    while reader.poll() is None:
        with suppress(KeyboardInterrupt):  # Ctrl-C is for the pager, which stays until it is left
            reader.wait()
    return True
