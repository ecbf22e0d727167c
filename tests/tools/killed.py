"""A netcrm that is killed on purpose: between two steps of its work, counted, or after a time.

A step is what SQLite does between two looks at the clock, a statement, or anything that touches a file.
"""

import os
import signal
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from tempfile import TemporaryFile
from typing import Any, NamedTuple

import forked

INSTRUCTIONS = 200  # of SQLite's machine that make a step
FILES = ("open", "os.rename", "os.remove", "os.mkdir", "os.chmod", "os.truncate", "os.link", "os.rmdir", "shutil.move")
NEVER = 1 << 60


class Ended(NamedTuple):
    """How it ended: its exit code (-9: killed), what it had said by then, and the seconds it took."""

    code: int
    out: str
    err: str
    seconds: float


def run(words: Sequence[str], *, steps: int = NEVER, seconds: float = 0) -> Ended:
    """Runs a command in a fork of this process, which ends before its step of that number, or after that many seconds.

    0 seconds: it is not waited for the time.
    """
    with TemporaryFile() as out, TemporaryFile() as err, open(os.devnull, "rb") as nothing:
        begun = time.perf_counter()
        child = forked.start(words, (nothing.fileno(), out.fileno(), err.fileno()), first=_die_at(steps))
        if seconds:
            time.sleep(seconds)
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        took = time.perf_counter() - begun
        for stream in (out, err):
            stream.seek(0)
        return Ended(code, out.read().decode(), err.read().decode(), took)


def steps_of(words: Sequence[str], told: str) -> int:
    """How many steps a command takes that is left alone. told: a file for the number."""
    with TemporaryFile() as out, open(os.devnull, "rb") as nothing:
        child = forked.start(words, (nothing.fileno(), out.fileno(), out.fileno()), first=_count_into(told))
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        out.seek(0)
        assert code == 0, out.read().decode()
    with open(told, encoding="utf-8") as file:
        return int(file.read())


def _die_at(number: int) -> Callable[[], object]:
    """For a fork: every step is counted, and the one of that number is not taken."""

    def first() -> None:
        os.setsid()
        left = number

        def step(*_: Any) -> int:
            nonlocal left
            left -= 1
            if left <= 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return 0

        _watch(step)

    return first


def _count_into(path: str) -> Callable[[], object]:
    """For a fork: every step is counted, and the count is written there when the process ends."""

    def first() -> None:
        os.setsid()
        count = 0

        def step(*_: Any) -> int:
            nonlocal count
            count += 1
            return 0

        end, writing = os._exit, False

        def exit_after_telling(code: int) -> None:
            nonlocal writing
            if not writing:
                writing = True
                total = count
                with open(path, "w", encoding="utf-8") as file:
                    file.write(str(total))
            end(code)

        os._exit = exit_after_telling  # type: ignore[assignment]
        _watch(step)

    return first


def _watch(step: Callable[..., int]) -> None:
    """Calls `step` before every step of this process from now on."""

    def audited(event: str, _: tuple[Any, ...]) -> None:
        if event in FILES:
            step()

    def connect(*given: Any, **options: Any) -> sqlite3.Connection:
        db = really(*given, **options)
        db.set_progress_handler(step, INSTRUCTIONS)
        db.set_trace_callback(step)
        return db

    really: Callable[..., sqlite3.Connection] = sqlite3.connect
    sqlite3.connect = connect  # type: ignore[assignment]
    sys.addaudithook(audited)
