"""Pages that are typed in an editor: each a file of its owner's alone, in the folder of state, under a name that tells
nothing, until what was typed is in the book.

Whatever goes wrong before that, be it a kill, the page stays there, and the next time the same is edited it is offered.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from netcrm import atomic
from netcrm.locations import state_folder
from netcrm.named_tuple import NamedTuple

_NAME = "typed-"  # begins the name of each


class Left(NamedTuple):
    """A page that somebody typed when netcrm was stopped, and the command that goes on with it."""

    path: str
    again: str


def path_of(book: str, about: str, ending: str) -> str:
    """Where the page about something in a book is typed. ending: of the file, ".toml".

    Where the same is being typed at another terminal, the page is another one.
    """
    from hashlib import sha256

    taken = {words.partition(b"\n")[0] for words in atomic.being_typed()}
    name = sha256(f"{book}\0{about}".encode("utf-8", "replace")).hexdigest()[:12]
    path = os.path.join(state_folder(), f"{_NAME}{name}{ending}")
    return path_of(book, f"{about}\0", ending) if os.fsencode(path) in taken else path


@contextmanager
def entered(path: str, opened: bytes, again: str) -> Iterator[None]:
    """While it lasts a page is being typed, so that the next command finds it where netcrm is stopped by force.

    opened: as it was when the editor got it. again: the command that goes on with it.
    """
    with atomic.entered(b"\n".join((os.fsencode(path), _mark(opened), again.encode()))):
        yield


def remove(path: str) -> None:
    """Takes a page away, with what editors leave beside it: maria.toml~, .maria.toml.swp."""
    folder, name = os.path.split(path)
    with suppress(OSError):
        for there in os.listdir(folder):
            if there.lstrip(".#").startswith(name):
                with suppress(OSError):
                    os.unlink(os.path.join(folder, there))


def set_aside(path: str) -> str:
    """Gives a page another name, so that it is not offered any more; that name."""
    stem, ending = os.path.splitext(path)
    several = (f"{stem}-{number}{ending}" for number in range(2, 10_000))
    aside = next(each for each in several if not os.path.lexists(each))
    os.rename(path, aside)
    return aside


def left() -> tuple[Left, ...]:
    """Pages that were being typed when netcrm was stopped by force, told once; those left as they were are removed."""
    found = []
    for words in atomic.abandoned():
        path, mark, again = (*words.split(b"\n", 2), b"", b"")[:3]
        try:
            with open(path, "rb") as file:
                typed = _mark(file.read()) != mark
        except OSError:
            continue
        if typed or _is_open(os.fsdecode(path)):
            found.append(Left(os.fsdecode(path), again.decode("utf-8", "replace")))
        elif os.path.basename(os.fsdecode(path)).startswith(_NAME):
            remove(os.fsdecode(path))
    return tuple(found)


def _mark(content: bytes) -> bytes:
    from hashlib import sha256

    return sha256(content).hexdigest().encode()


def _is_open(path: str) -> bool:
    """Whether an editor keeps what is not saved yet in a file beside it, as vi does."""
    folder, name = os.path.split(path)
    with suppress(OSError):
        return any(there.startswith(f".{name}.sw") for there in os.listdir(folder))
    return False
