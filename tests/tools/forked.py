"""netcrm as a process of its own, forked from this one: all that a shell meets, without the time Python takes to start.

What is decided while Python starts (its encoding, which libraries a command wakes) needs a process that is really new.
"""

import ctypes
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from subprocess import CompletedProcess
from tempfile import TemporaryFile
from traceback import print_exc

from netcrm.__main__ import main

SECONDS = 60  # a command that takes longer is killed
ROOT = os.geteuid() == 0
CAPABILITY_VERSION, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 0x20080522, 1, 2  # of linux/capability.h


def become(words: Sequence[str], first: Callable[[], object] = bool) -> None:
    """To be called in a fork: runs netcrm on the streams 0, 1 and 2 after `first`, and ends with its exit code."""
    try:
        sys.settrace(None)  # what is covered here is lost with the process
        os.closerange(3, os.sysconf("SC_OPEN_MAX"))
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(SECONDS)
        streams = ((0, "r"), (1, "w"), (2, "w"))
        sys.stdin, sys.stdout, sys.stderr = (open(stream, mode, encoding="utf-8") for stream, mode in streams)  # noqa: SIM115
        sys.argv = ["netcrm", *words]
        first()
        main()
    except BaseException:
        print_exc(file=sys.stderr)
    finally:
        os._exit(1)


def start(
    words: Sequence[str],
    streams: Sequence[int],
    environment: Mapping[str, str] = {},
    first: Callable[[], object] = os.setsid,
) -> int:
    """Starts netcrm on these three streams; its process id. first: what the new process does before."""
    child = os.fork()
    if child == 0:
        os.environ.update(environment)
        for number, stream in enumerate(streams):
            os.dup2(stream, number)
        become(words, first)
    return child


def netcrm(*words: str, input: str = "", first: Callable[[], object] = os.setsid) -> CompletedProcess[str]:
    """Runs netcrm to its end, with nobody at a terminal: its exit code and what it said."""
    with TemporaryFile() as given, TemporaryFile() as out, TemporaryFile() as err:
        given.write(input.encode())
        given.seek(0)
        child = start(words, (given.fileno(), out.fileno(), err.fileno()), first=first)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        for stream in (out, err):
            stream.seek(0)
        return CompletedProcess(words, code, out.read().decode(), err.read().decode())


def bound_by_rights() -> None:
    """Rights do not bind root while two capabilities are in effect; a process that gave them up is bound."""
    if ROOT and sys.platform == "linux":
        libc = ctypes.CDLL(None)
        header, sets = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION, 0), (ctypes.c_uint32 * 6)()
        assert libc.capget(header, sets) == 0
        for effective_and_permitted in (0, 1):
            sets[effective_and_permitted] &= ~(1 << CAP_DAC_OVERRIDE | 1 << CAP_DAC_READ_SEARCH)
        assert libc.capset(header, sets) == 0
