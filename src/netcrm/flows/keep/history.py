"""Undo and redo of commands."""

from typing import TYPE_CHECKING, NamedTuple

from netcrm.errors import Hint, NotFound
from netcrm.flows.ties import settle
from netcrm.model.commands import Deed

if TYPE_CHECKING:
    from netcrm.store.book import Book


class Undone(NamedTuple):
    """The command that was taken back or done again. did: undone or redone; next: what the next undo would take."""

    deed: Deed
    did: str
    next: str | None


class DeedList(NamedTuple):
    """The latest commands that wrote, the newest first."""

    deeds: tuple[Deed, ...]


def undo(book: "Book") -> Undone:
    """Takes back the last command that wrote, whatever it touched; repeated, the one before."""
    deed = book.history.last()
    if deed is None:
        ended = book.history.ended_on()
        why = f": undo begins after {ended[:10]}, when somebody was forgotten" if ended else ""
        raise NotFound(f"there is nothing to take back{why}", Hint("deeds"))
    book.history.undo(deed, book.now)
    settle(book)
    return Undone(deed, "undone", _next(book))


def redo(book: "Book") -> Undone:
    """Does again what was taken back last, as long as nothing was written since."""
    deed = book.history.last_undone()
    if deed is None:
        raise NotFound("there is nothing to do again", "redo works right after undo")
    book.history.redo(deed)
    settle(book)
    return Undone(deed, "redone", _next(book))


def listed(book: "Book", limit: int = 20) -> DeedList:
    """What was done lately."""
    return DeedList(book.history.listed(limit))


def _next(book: "Book") -> str | None:
    following = book.history.last()
    return following.what if following else None
