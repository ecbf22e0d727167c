"""What tests begin with: that day, and an empty book."""

from datetime import date
from functools import cache
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory

from netcrm.store.book import Book

TODAY = date(2026, 9, 22)  # that day: a Tuesday; NETCRM_TODAY of every test that types commands


def make_book(path: Path) -> Path:
    """Puts an empty book there: a copy with a name of its own, which takes a tenth of the time of a new one."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(0o600)
    name, content = _empty_book()
    path.write_bytes(content.replace(name, token_hex(len(name) // 2).encode()))
    return path


@cache
def _empty_book() -> tuple[bytes, bytes]:
    """The name that an empty book was born with, and its file."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.db"
        with Book(str(path), TODAY, write=True) as book:
            name = book.uid.encode()
        content = path.read_bytes()
    assert content.count(name) == 1
    return name, content
