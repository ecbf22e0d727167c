"""Undo and redo of commands: the last, the last few, or all since a moment, each in one transaction."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from netcrm.errors import Hint, NotFound, Refused
from netcrm.flows.keep.backups import PutBack
from netcrm.flows.ties import settle
from netcrm.model.commands import Deed
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

SHOWN = 20  # commands of a list


class DeedRow(NamedTuple):
    """A command that wrote, and what it touched.

    number: what `undo` is told to take it and all after it back, None for one that was taken back. people: the first
    ones it was about; others: how many more. rows: how many rows of each kind, such as logs and promises.
    """

    id: int
    at: str
    what: str
    undone: bool
    number: int | None
    people: tuple[str, ...]
    others: int
    rows: Mapping[str, int]


class Undone(NamedTuple):
    """The commands that were taken back or done again. did: undone or redone; next: what the next undo would take.

    deed: the first of them, deeds: all, in the order in which they were taken back or done again. stopped: where it
    did not go back as far as the days of all commands say.
    """

    deed: Deed
    did: str
    next: str | None
    deeds: tuple[Deed, ...] = ()
    stopped: "Stopped | None" = None


class Stopped(NamedTuple):
    """A command dated before the moment that was named, though others before it are dated later, as `--today` makes
    them: those stay. later: how many. number: what `undo` is told to take them back too."""

    what: str
    at: str
    later: int
    number: int


class UndoPlan(NamedTuple):
    """What `undo` would take back to have the book as it was at that moment (ISO text), the newest first.

    command: what does it, None where nothing was written since, or somebody is asked. stopped: what it stops at.
    """

    back_to: str
    deeds: tuple[DeedRow, ...]
    command: Hint | None
    stopped: Stopped | None = None


class DeedList(NamedTuple):
    """The latest commands that wrote, the newest first. older: how many more there are.

    begins: when the first of them was, as ISO text, where what came before cannot be taken back any more. restored: the
    latest restore, which no undo takes back, where it came after the first of them.
    """

    deeds: tuple[DeedRow, ...]
    older: int = 0
    begins: str | None = None
    restored: PutBack | None = None


def undo(book: "Book", number: int = 1, restored: PutBack | None = None) -> Undone:
    """Takes back the last commands that wrote, whatever they touched; repeated, those before.

    restored: the latest restore; Refused where nothing was written since, as undo does not reach across it. NotFound,
    with how many there are, where there are fewer.
    """
    if restored and restored.at > (book.history.latest() or ""):
        raise Refused(
            "the last thing was a restore, which undo does not take back", Hint("undo_restore", (restored.name,))
        )
    deeds = book.history.standing(number)
    if not deeds:
        raise _nothing(book)
    if len(deeds) < number:
        raise NotFound(
            f"only {_commands(len(deeds))} can be taken back{_beginning(book)}", Hint("undo_more", (len(deeds),))
        )
    return _taken_back(book, deeds)


def redo(book: "Book", number: int = 1) -> Undone:
    """Does again what was taken back last, as long as nothing was written since. NotFound where that is less."""
    deeds: list[Deed] = []
    while len(deeds) < number and (deed := book.history.last_undone()):
        book.history.redo(deed)
        deeds.append(deed._replace(undone=False))
    if not deeds:
        raise NotFound("there is nothing to do again", "redo works right after undo")
    if len(deeds) < number:
        raise NotFound(f"only {_commands(len(deeds))} can be done again", Hint("redo_more", (len(deeds),)))
    _settle(book)
    return Undone(deeds[0], "redone", _next(book), tuple(deeds))


def plan(book: "Book", back_to: str, typed: str) -> UndoPlan:
    """What would be taken back to have the book as it was at that moment: everything done since, the newest first.

    back_to: ISO text to the second; typed: the words it was said with, "" where it is asked next. Refused where history
    does not reach back.
    """
    deeds, stopped = _since(book, back_to)
    if stopped:
        stopped = stopped._replace(number=stopped.number + len(deeds))
    return UndoPlan(back_to, _rows(book, deeds), Hint("undo_to", (typed,)) if deeds and typed else None, stopped)


def undo_to(book: "Book", back_to: str, expected: Collection[int] | None = None) -> Undone:
    """Takes back everything done since a moment. expected: the ids of what was shown; Refused where that changed."""
    deeds, stopped = _since(book, back_to)
    if not deeds and stopped:
        raise NotFound(f'"{stopped.what}" was last, and is dated {_minute(stopped.at)}', Hint("deeds"))
    if not deeds:
        raise _nothing(book)
    if expected is not None and {deed.id for deed in deeds} != {*expected}:
        raise Refused("something was written meanwhile; nothing was taken back", Hint("deeds"))
    return _taken_back(book, deeds)._replace(stopped=stopped)


def listed(book: "Book", limit: int = SHOWN, restored: PutBack | None = None) -> DeedList:
    """What was done lately, and what each command touched. restored: the latest restore."""
    deeds = book.history.listed(limit)
    rows, older = _rows(book, deeds), book.history.count() - len(deeds)
    among = restored if restored and (not deeds or restored.at > deeds[-1].at) else None
    return DeedList(rows, older, book.history.begins(), among)


def _taken_back(book: "Book", deeds: Sequence[Deed]) -> Undone:
    for deed in deeds:
        book.history.undo(deed, book.now)
    _settle(book)
    taken = tuple(deed._replace(undone=True) for deed in deeds)
    return Undone(taken[0], "undone", _next(book), taken)


def _since(book: "Book", back_to: str) -> tuple[Sequence[Deed], Stopped | None]:
    """The commands after a moment, the newest first; what came before the last one until then stays."""
    standing = book.history.standing()
    begins = book.history.begins()
    if begins and back_to < begins:
        raise Refused(
            f"what was done before {_minute(begins)} cannot be taken back any more{_why(book)}",
            Hint("undo_all", (len(standing),)) if standing else Hint("deeds"),
        )
    earlier = next((at for at, deed in enumerate(standing) if deed.at <= back_to), None)
    later = [at for at, deed in enumerate(standing) if deed.at > back_to and earlier is not None and at > earlier]
    if earlier is None or not later:
        return standing[:earlier], None
    at = standing[earlier]
    return standing[:earlier], Stopped(at.what, at.at, len(later), later[-1] + 1 - earlier)


def _rows(book: "Book", deeds: Sequence[Deed]) -> tuple[DeedRow, ...]:
    touched = book.history.touched(deeds)
    rows, number = [], 0
    for deed in deeds:
        number += not deed.undone
        of = touched[deed.id]
        rows.append(
            DeedRow(*deed, None if deed.undone else number, of.names, of.people - len(of.names), of.rows)
        )  # fmt: skip
    return tuple(rows)


def _nothing(book: "Book") -> NotFound:
    return NotFound(f"there is nothing to take back{_beginning(book)}", Hint("deeds"))


def _beginning(book: "Book") -> str:
    begins = book.history.begins()
    return f"; what was done before {_minute(begins)} cannot be any more{_why(book)}" if begins else ""


def _why(book: "Book") -> str:
    return ": somebody was forgotten then" if book.history.forgot() else ""


def _minute(at: str) -> str:
    return at[:16].replace("T", " ")


def _commands(number: int) -> str:
    return f"{number:,} command{'s' * (number != 1)}"


def _settle(book: "Book") -> None:
    """Works ties out again. Where a value came back that no rule allows (doctor had mended it) they wait for the next
    who reads them, who leaves it out."""
    with suppress(ValueError, TypeError, KeyError, AttributeError):
        settle(book)


def _next(book: "Book") -> str | None:
    following = book.history.last()
    return following.what if following else None
