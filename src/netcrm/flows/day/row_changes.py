"""What `done`, `drop` and `snooze` do to the rows that are named: one deed for all of them.

A piece of advice alone takes a short way: it needs nothing of what reads a line and writes a log.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.flows.advice import steps
from netcrm.flows.advice.steps import Step

if TYPE_CHECKING:
    from netcrm.flows.day.rows import RowsWritten, Written
    from netcrm.store.book import Book


def done(book: "Book", keys: Sequence[str], said: str = "", how: Step = Step()) -> "Written | RowsWritten":
    """Does what the rows ask for, each once; see `rows.done`. One that is refused refuses all: let its error end the
    transaction."""
    if (ref := _advice_alone(keys)) and not how.as_expected:
        return steps.take(book, ref, how.step, said, how.helped, how.on)
    from netcrm.flows.day import rows

    rows.check_whose(keys, said)
    if how == Step():
        return rows.changed(book, keys, rows.done, said)
    return rows.changed(book, keys, lambda book, key, said: rows.done(book, key, said, how), said)


def drop(book: "Book", keys: Sequence[str], said: str = "") -> "Written | RowsWritten":
    """Lets go what the rows are about; see `rows.drop`."""
    if ref := _advice_alone(keys):
        return steps.drop(book, ref, said)
    from netcrm.flows.day import rows

    return rows.changed(book, keys, rows.drop, said)


def snooze(book: "Book", keys: Sequence[str], until: date) -> "Written | RowsWritten":
    """Puts off what the rows are about; see `rows.snooze`."""
    if ref := _advice_alone(keys):
        return steps.snooze(book, ref, until)
    from netcrm.flows.day import rows

    return rows.changed(book, keys, rows.snooze, until)


def _advice_alone(keys: Sequence[str]) -> str:
    """The id of the advice that is all that is named; "" where it is anything else."""
    different = set(keys)
    key = keys[0] if len(different) == 1 else ""
    return key if key[:1] == "a" and key[1:].isdigit() else ""
