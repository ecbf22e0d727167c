"""Opening the day without Typer: what a plain `today` on a pipe and `today --quiet` need, and no more."""

from typing import TYPE_CHECKING

from netcrm import marks
from netcrm.desk import Desk
from netcrm.errors import NetcrmError
from netcrm.flows import reminders

if TYPE_CHECKING:
    from collections.abc import Sequence


def today(words: "Sequence[str]") -> int:
    """Runs `netcrm`, `netcrm today` or `netcrm today --quiet` and answers with the exit code."""
    try:
        open_the_day(Desk(), quiet="--quiet" in words, bare=not words)
    except NetcrmError as error:
        from netcrm.cli import refuse

        return refuse(error, words)
    return 0


def open_the_day(
    desk: Desk,
    days: int = 0,
    limit: int = 3,
    one: bool = False,
    quiet: bool = False,
    as_json: bool = False,
    bare: bool = False,
) -> None:
    """Shows the page of today and remembers the numbers of its rows. bare: nothing but `netcrm` was typed."""
    with desk.book() as book:
        name = book.uid
        known = marks.of_today(name, desk.today)
        page = reminders.today(book, days, limit, known.numbers, known.before)
    if one:
        page = reminders.one(page)
    if quiet and not page.items:
        return
    if page.people or not bare:
        marks.keep(name, desk.today, known, {item.key: item.n for item in page.items})
    desk.show(page, as_json)
