"""What a failed command leaves: where it failed, and no lock of the book while it is run once more."""

import sqlite3

import pytest

from netcrm.tracebacks import let_go, traceback_text


def failing_read(book):
    """Stops in the middle of a query."""
    with book() as there:
        rows = there.db.execute("SELECT id FROM person")
        next(rows)
        raise ValueError


def test_what_failed_in_the_middle_of_a_query_keeps_nobody_from_writing(run, book, world):
    for name in ("Maria Chen", "Tom Reyes", "Ada Brandt"):
        run("add", name)
    with pytest.raises(ValueError) as failed:  # noqa: PT011  (it says nothing)
        failing_read(book)
    let_go(failed.value)
    with sqlite3.connect(world / "data" / "netcrm" / "netcrm.db", timeout=0.1) as db:
        db.execute("UPDATE person SET title = 'baker'")


def test_where_it_failed_is_still_known():
    with pytest.raises(ZeroDivisionError) as failed:
        let_go(None) or 1 / 0
    let_go(failed.value)
    assert "1 / 0" in traceback_text(failed.value)
