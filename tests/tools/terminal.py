"""Plays somebody at a terminal: a command in a pseudo-terminal, keys typed once their question stands there."""

import os
import pty
import re
import select
import time
from collections.abc import Iterable, Mapping, Sequence
from signal import SIGKILL
from typing import NamedTuple

import questionary  # noqa: F401  what every child would wake anew
from forked import start

import netcrm.views.terminal  # noqa: F401

WAIT = 20  # seconds until a question that never comes fails the test
_ESCAPES = re.compile(r"\x1b(?:\[[0-9;?]*[a-zA-Z]|\][^\x07]*\x07|[=>()][0-9A-B]?)")
_WHERE = b"\x1b[6n"  # "where is the cursor?", which a terminal answers


class Played(NamedTuple):
    """How it ended, and what stood on the screen, without escape sequences."""

    code: int
    screen: str


def play(words: Sequence[str], keys: Iterable[tuple[str, str]] = (), environment: Mapping[str, str] = {}) -> Played:
    """Runs netcrm at a terminal of 80 columns. keys: (what must stand on the screen first, what is typed then)."""
    ours, theirs = pty.openpty()
    settings = {
        "TERM": "xterm",
        "COLUMNS": "80",
        "LINES": "24",
        "PROMPT_TOOLKIT_NO_CPR": "1",
        **environment,
    }
    child = start(words, (theirs, theirs, theirs), settings)
    os.close(theirs)
    try:
        seen, at = "", 0
        for question, typed in keys:
            while question not in seen[at:]:
                part = _read(ours)
                seen += _gone(question, seen) if part is None else part
            at = seen.index(question, at) + len(question)
            os.write(ours, typed.encode())
        while (part := _read(ours)) is not None:
            seen += part
        return Played(_ended(child), seen)
    except BaseException:
        os.kill(child, SIGKILL)
        _ended(child)
        raise
    finally:
        os.close(ours)


def _ended(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _gone(question: str, seen: str) -> str:
    raise AssertionError(f"the command ended before it asked {question!r}; the screen says: {seen}")


def _read(terminal: int) -> str | None:
    until = time.monotonic() + WAIT
    ready, _, _ = select.select([terminal], [], [], until - time.monotonic())
    if not ready:
        raise TimeoutError("the screen did not change")
    try:
        raw = os.read(terminal, 65536)
    except OSError:  # Linux ends a pseudo-terminal so
        return None
    if _WHERE in raw:
        os.write(terminal, b"\x1b[1;1R")
    return _ESCAPES.sub("", raw.decode("utf-8", "replace")).replace("\r", "")
