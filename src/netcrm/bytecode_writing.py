"""Writes the file of bytecode that `bytecode` reads: what it held, and what this run was loaded from.

A block of which this run needed a part is parted, so that after some commands each reads what it needs and little else.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import accumulate
from marshal import dumps, loads
from types import CodeType, ModuleType

from netcrm.bytecode import BITS, COUNT, HEAD, NUMBER, PACKAGE, Bundle
from netcrm.named_tuple import NamedTuple

# Bytes before the code in a file of Python's: its number, flags, when the source was changed, its length.
_OWN_HEAD = 16
_BEFORE = (f"{PACKAGE}.__main__", f"{PACKAGE}.bytecode")  # are there before the file is opened
_LARGE = 50_000  # bytes of source, from which on a module is not read with the others of its package


class _Held(NamedTuple):
    """A module. source: below the folder of the package; changed and length as in `bytecode.Entry`."""

    name: str
    source: str
    package: bool
    changed: int
    length: int
    code: CodeType
    block: object  # what those have alike that stand in one block


def write(bundle: Bundle, needed: Mapping[str, ModuleType]) -> None:
    """Puts a new file in the place of the old one, which stays where that cannot be. needed: modules of this run."""
    with suppress(OSError):
        _place(bundle.path, _content(sorted(_held(bundle, needed), key=lambda one: one.name)))


def _content(held: list[_Held]) -> bytes:
    """The whole of the file."""
    names = list(dict.fromkeys(one.block for one in held))
    table = {one.name: (*one[1:5], names.index(one.block)) for one in held}
    blocks = [dumps({one.name: one.code for one in held if one.block == name}) for name in names]
    starts = accumulate(map(len, blocks), initial=0)
    head = dumps((NUMBER, table, [(start, len(block)) for start, block in zip(starts, blocks, strict=False)]))
    return b"".join((HEAD, len(head).to_bytes(COUNT, "little"), head, *blocks))


def _held(bundle: Bundle, needed: Mapping[str, ModuleType]) -> Iterator[_Held]:
    """Every module: those in the file whose source is as it was, then those it lacked."""
    known = set(_BEFORE)
    read = {entry[-1] for entry in bundle.table.values() if bundle.was_read(entry[-1])}
    for name, entry in bundle.table.items():
        code = bundle.code(name)
        if code is not None:
            known.add(name)
            block = (entry[-1], name in needed or entry[-1] not in read)
            yield _Held(name, *entry[:4], code, name if entry[3] > _LARGE else block)
    for name, module in needed.items():
        spec = module.__spec__
        if name not in known and spec and spec.cached and spec.origin:
            found = _of_python(name, bundle.folder, spec.origin, spec.cached)
            if found:
                yield found


def _of_python(name: str, folder: str, source: str, cached: str) -> _Held | None:
    """A module from Python's own file of its bytecode; None where there is none that goes by the age of the source."""
    try:
        with open(cached, "rb") as file:
            content = file.read()
    except OSError:
        return None
    number, flags, changed, length = (content[at : at + 4] for at in range(0, _OWN_HEAD, 4))
    if number != NUMBER or any(flags):
        return None
    own = os.path.relpath(source, folder)
    when, size = (int.from_bytes(one, "little") & BITS for one in (changed, length))
    block = name if size > _LARGE else "new"
    return _Held(name, own, os.path.basename(source) == "__init__.py", when, size, loads(content[_OWN_HEAD:]), block)


def _place(path: str, content: bytes) -> None:
    """As Python writes its own beside it, and not by way of a folder of netcrm's, which somebody who only reads may not
    have. Whoever may read the modules may read it, whatever else netcrm keeps for its owner alone."""
    mode = os.stat(os.path.dirname(path)).st_mode & 0o666
    made = f"{path}.{os.getpid()}"
    try:
        with open(os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(content)
            os.fchmod(file.fileno(), mode)
        os.replace(made, path)
    except OSError:
        with suppress(OSError):
            os.unlink(made)
        raise
