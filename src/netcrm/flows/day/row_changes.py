"""What `done`, `drop` and `snooze` do to the rows that are named: one deed for all of them.

A piece of advice or an introduction alone takes a short way: it needs nothing of what reads a line and writes a log.
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
    if (ref := _alone(keys, "a")) and not how.as_expected and not how.made and not how.met:
        return steps.take(book, ref, how.step, said, how.helped, how.on)
    if (ref := _alone(keys, "i")) and not how.as_expected and not how.step and not how.helped:
        from netcrm.flows.giving import introduction_words

        return introduction_words.done(book, ref, said, how.made, how.met, how.on, how.order)
    from netcrm.flows.day import rows

    rows.check_whose(keys, said)
    if how.is_open and not how.order:
        return rows.changed(book, keys, rows.done, said)
    return rows.changed(book, keys, lambda book, key, said: rows.done(book, key, said, how), said)


def drop(book: "Book", keys: Sequence[str], said: str = "") -> "Written | RowsWritten":
    """Lets go what the rows are about; see `rows.drop`."""
    if ref := _alone(keys, "a"):
        return steps.drop(book, ref, said)
    if ref := _alone(keys, "i"):
        from netcrm.flows.giving import introductions

        return introductions.drop(book, ref, said)
    from netcrm.flows.day import rows

    return rows.changed(book, keys, rows.drop, said)


def snooze(book: "Book", keys: Sequence[str], until: date) -> "Written | RowsWritten":
    """Puts off what the rows are about; see `rows.snooze`."""
    if ref := _alone(keys, "a"):
        return steps.snooze(book, ref, until)
    if ref := _alone(keys, "i"):
        from netcrm.flows.giving import introductions

        return introductions.snooze(book, ref, until)
    from netcrm.flows.day import rows

    return rows.changed(book, keys, rows.snooze, until)


def _alone(keys: Sequence[str], letter: str) -> str:
    """The id that begins with that letter, where it is all that is named; "" where it is anything else."""
    different = set(keys)
    key = keys[0] if len(different) == 1 else ""
    return key if key[:1] == letter and key[1:].isdigit() else ""
