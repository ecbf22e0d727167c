"""The bytecode of netcrm's modules in one file, so that a start need not look for each of some hundred files.

Python looks for one module after the other: where it is, how old, what its bytecode is, and names that many modules use
are looked up for each again. For the 202 modules of `log` that takes 59 ms, from this file it takes 46, where bare
Python takes 13. The file stands among Python's own in `__pycache__`, is made of them by whoever can write there
(`bytecode_writing`), and does nothing but save time: a module whose source is not exactly as old and as long as when it
was compiled is left to Python, and so is everything where the file is missing, unreadable or of another Python.

The file: HEAD, the length of the table in three bytes, the table, blocks. The table, marshalled: the number by which
Python tells its bytecode apart, `Entry` by name of module, and of each block where it begins and its length. A block,
marshalled: the code of modules that were needed together so far, by name; a large one has a block of its own.
"""

import os
import sys
from marshal import loads

TYPE_CHECKING = False  # a start that only completes a name needs no `typing`
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec, SourceFileLoader
    from types import CodeType, ModuleType
    from typing import BinaryIO, TypeAlias
else:
    ModuleSpec, SourceFileLoader = type(__spec__), type(__spec__.loader)  # without a wait for importlib.machinery

# Where its source is below the folder of the package, whether it is a package itself, when that source was changed and
# its length as bytecode has them, and the number of its block.
Entry: "TypeAlias" = "tuple[str, bool, int, int, int]"

HEAD = b"netcrm bytecode 1\n"
COUNT = 3  # bytes of the length of the table
BITS = 0xFFFFFFFF  # of times and lengths that stand in bytecode
PACKAGE = "netcrm"
# From how many modules on that it lacked, or that were read and not needed, the file is written anew.
MISSED, IDLE = 3, 20
NUMBER: bytes = sys.modules["_frozen_importlib_external"].MAGIC_NUMBER


_UNREADABLE = (OSError, ValueError, EOFError, TypeError, LookupError)


class Bundle:
    """Finds modules in the file, as a finder of `sys.meta_path` does.

    missed: how many of netcrm's were not there. idle: how many were read from it with others and not needed so far.
    """

    def __init__(self, path: str, folder: str) -> None:
        """path: of the file, which need not be there. folder: of the package."""
        self.path, self.folder, self.missed, self.idle = path, folder, 0, 0
        self.table: dict[str, Entry] = {}
        self._blocks: list[tuple[int, int]] = []
        self._start = 0  # where in the file the first one begins
        self._codes: dict[int, dict[str, CodeType]] = {}  # of the blocks that were read
        self._file: BinaryIO | None = None
        try:
            self._open()
        except _UNREADABLE:
            self.table = {}

    def _open(self) -> None:
        self._file = open(self.path, "rb")  # noqa: SIM115 - modules are read from it until the process ends
        if self._file.read(len(HEAD)) != HEAD:
            return
        size = int.from_bytes(self._file.read(COUNT), "little")
        number, table, blocks = loads(self._file.read(size))
        if number == NUMBER:
            self.table, self._blocks, self._start = table, blocks, len(HEAD) + COUNT + size

    def find_spec(self, name: str, *_: object) -> "ModuleSpec | None":
        """How a module of netcrm is loaded; None for what is not in the file as it is now."""
        if not name.startswith(PACKAGE):
            return None
        code = self.code(name)
        if code is None:
            self.missed += 1
            return None
        self.idle -= 1
        own, package = self.table[name][:2]
        source = f"{self.folder}/{own}"
        spec = ModuleSpec(name, _Loader(name, source, code), origin=source, is_package=package)
        spec.has_location, spec.cached = True, self.path
        if package:
            spec.submodule_search_locations = [os.path.dirname(source)]
        return spec

    def code(self, name: str) -> "CodeType | None":
        """The code of a module; None where it is not there or its source is not what it was made of."""
        if name not in self.table:
            return None
        own, _, changed, length, block = self.table[name]
        try:
            now = os.stat(f"{self.folder}/{own}")
            if int(now.st_mtime) & BITS != changed or now.st_size & BITS != length:
                return None
            if block not in self._codes:
                self._codes[block] = self._read(*self._blocks[block])
                self.idle += len(self._codes[block])
        except _UNREADABLE:
            return None
        return self._codes[block].get(name)

    def was_read(self, block: int) -> bool:
        """Whether a block was needed so far."""
        return block in self._codes

    def _read(self, at: int, size: int) -> "dict[str, CodeType]":
        assert self._file
        self._file.seek(self._start + at)
        codes: dict[str, CodeType] = loads(self._file.read(size))
        return codes


class _Loader(SourceFileLoader):
    """Loads a module as Python does, but for where its code is from."""

    def __init__(self, name: str, path: str, code: "CodeType") -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> "CodeType":  # noqa: ARG002 - as Python's own
        return self._code


def installed() -> Bundle | None:
    """The file, by which modules are found from now on; None where Python is told to find its bytecode elsewhere."""
    loader = type(__spec__.loader) if __spec__ else None
    ordinary = loader is not None and loader.__name__ == "SourceFileLoader"
    if not ordinary or sys.pycache_prefix or sys.flags.optimize or not sys.implementation.cache_tag:
        return None
    folder = os.path.dirname(os.path.abspath(__file__))
    name = f"{PACKAGE}.{sys.implementation.cache_tag}.bundle"
    bundle = Bundle(os.path.join(folder, "__pycache__", name), folder)
    sys.meta_path.insert(0, bundle)
    return bundle


def to_be_kept(bundle: Bundle) -> "dict[str, ModuleType]":
    """The modules of this run, by name, where the file does not suit it and is to be written anew; none otherwise, or
    where Python is to write no bytecode or cannot, which every start would try again."""
    suits = bundle.missed < MISSED and bundle.idle < IDLE
    if suits or sys.dont_write_bytecode or not os.access(os.path.dirname(bundle.path), os.W_OK):
        return {}
    return {name: module for name, module in sys.modules.items() if name.startswith(f"{PACKAGE}.")}
