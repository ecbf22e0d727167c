"""The day of the week for the review, and the row of `today` on it."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.day import reminders
from netcrm.engine.day.reminders import Item
from netcrm.errors import Hint
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

LAST = "review.last"  # the setting that holds the day of the last review
TOLD = "review.told"  # the setting that holds what the last review told of its own day
DAY = "review.day"  # the setting that holds the day of the week for it, or "off"
FRIDAY = reminders.REVIEW_DAY


class Reviewed(NamedTuple):
    """The review of a week is done. on: the day it was; next: the day of the next one, None where it has none.

    first: it is the first one in this book.
    """

    on: date
    next: date | None = None
    first: bool = False


def finish(book: "Book", told: str = "") -> Reviewed:
    """Remembers that the review of this week is done. told: what it told of this day, which the next leaves out."""
    from netcrm.engine.circle.review import next_on

    first = not book.settings.get(LAST)
    book.command("did the review of the week")
    book.settings.put(LAST, book.today.isoformat())
    book.settings.put(TOLD, told)
    return Reviewed(book.today, next_on(book.today, book.settings.get(DAY) or FRIDAY), first)


def done_before(on: date, following: date | None) -> Reviewed:
    """That the review of this week was done already, and when the next one is."""
    return Reviewed(on, following)


def row_of(settings: Mapping[str, str], today: date) -> tuple[Item, ...]:
    """The row that says it is time, where that is so."""
    from netcrm.engine.circle.review import is_review_day

    last = settings.get(LAST)
    if not is_review_day(today, settings.get(DAY, FRIDAY), date.fromisoformat(last) if last else None):
        return ()
    why, key = "Ten minutes for your week", f"w{today.toordinal()}"
    return (Item(0, "review", None, None, None, 0, why, None, Hint("review"), key),)
