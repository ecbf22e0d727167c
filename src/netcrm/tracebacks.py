"""Where a failure came from, to be shown to others: places in the program and kinds of errors, nothing of the book.

What an error says may quote what was typed or what stands in the book; only what SQLite and the machine say is kept.
"""

import re
import traceback
from contextlib import suppress


def traceback_text(error: BaseException) -> str:
    """The traceback of an error and of what it came from, the first cause first."""
    told = []
    for one in _chain(error):
        told += ["Traceback (most recent call last):\n", *traceback.format_tb(one.__traceback__), f"{reason(one)}\n"]
    return "".join(told)


def reason(error: BaseException) -> str:
    """What sort of error it is, with what SQLite or the machine says of it."""
    of_sqlite = type(error).__module__ == "sqlite3"
    said = re.sub(r'"[^"]*"', '"..."', str(error)) if of_sqlite else getattr(error, "strerror", None)
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def _chain(error: BaseException) -> list[BaseException]:
    chain, seen = [], set[int]()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        chain.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return chain[::-1]


def let_go(error: BaseException | None) -> None:
    """Lets go of what the functions held through which an error came; their lines stay, for `traceback_text`.

    A query that is still being read keeps the lock of its connection, be that closed, and no other one could write.
    """
    while error is not None:
        trace = error.__traceback__
        while trace is not None:
            with suppress(RuntimeError):  # it still runs
                trace.tb_frame.clear()
            trace = trace.tb_next
        error = error.__context__
