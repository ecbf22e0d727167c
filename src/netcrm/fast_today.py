"""Plain `today` on a pipe and `today --quiet` without Typer, which would take three times as long as they do."""

import sys
from typing import TYPE_CHECKING

from netcrm import row_numbers
from netcrm.flows.day import today as flow
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence


def today(words: "Sequence[str]") -> int | None:
    """Runs `netcrm`, `netcrm today` or `netcrm today --quiet`: 0, or None where the front door has to do it.

    Nothing was written to the book then, and the front door knows how to tell what goes wrong.
    """
    try:
        open_the_day(Workspace(), quiet="--quiet" in words)
        sys.stdout.flush()
    except (Exception, KeyboardInterrupt):
        return None
    return 0


def open_the_day(
    workspace: Workspace,
    days: int | None = None,
    limit: int | None = None,
    one: bool = False,
    quiet: bool = False,
    as_json: bool = False,
) -> None:
    """Shows the page of today and remembers the numbers of its rows."""
    with workspace.book() as book:
        name = book.uid
        known = row_numbers.of_today(name, workspace.today)
        turns = row_numbers.turns(name)
        morning = flow.morning(book, days, limit, known.numbers, known.before, one, turns)
    page = flow.page_of(morning)
    if quiet and not page.items:
        return
    if page.people:
        row_numbers.keep(name, workspace.today, known, {item.key: item.n for item in page.items})
    if morning.turns != turns:
        row_numbers.keep_turns(name, morning.turns)
    workspace.show(page, as_json)
