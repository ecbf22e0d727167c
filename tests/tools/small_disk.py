"""A disk that is nearly full: a file system in memory of a given size, or a limit on the size of every file where none
can be mounted."""

import os
import resource
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

PAGE = 4096
ROOMY = 64 << 20


class SmallDisk(NamedTuple):
    """mounted: whether it is a file system of its own; otherwise only how long a file may grow is limited."""

    folder: Path
    mounted: bool

    def leave(self, size: int) -> Callable[[], object]:
        """Leaves so many bytes free; what a command has to call first."""
        if not self.mounted:
            return lambda: _no_file_beyond(max(PAGE, size))  # what it says goes to a file too
        there = os.statvfs(self.folder)
        self._resize((there.f_blocks - there.f_bfree) * there.f_frsize + size)
        return bool

    def make_room(self) -> None:
        """Leaves as much as anybody needs."""
        if self.mounted:
            self._resize(ROOMY)

    def _resize(self, size: int) -> None:
        # nought would mean no limit at all
        subprocess.run(["mount", "-o", f"remount,size={max(PAGE, size)}", str(self.folder)], check=True)


@contextmanager
def small_disk(folder: Path, mount: bool) -> Iterator[SmallDisk]:
    """A disk at that folder, which has to be empty. mount: as a file system of its own, where that can be."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={ROOMY},mode=700", "tmpfs", str(folder)]
    mounted = mount and os.geteuid() == 0 and subprocess.run(command, capture_output=True).returncode == 0
    try:
        yield SmallDisk(folder, mounted)
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)


def _no_file_beyond(size: int) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
