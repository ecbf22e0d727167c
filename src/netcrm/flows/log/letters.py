"""Mails that are piped in: whose they are, and what they answer."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from netcrm.sources.pasted_mail import Letter, letter

if TYPE_CHECKING:
    from netcrm.store.book import Book

__all__ = ("Letter", "letter", "sender", "words_of")


def words_of(text: str) -> str:
    """The sender's own words of a mail; any other text as it is."""
    found = letter(text)
    return found.words if found else text


def sender(book: "Book", found: Letter) -> str:
    """The handle of whoever has that address, else the name that stands there, or the address."""
    there = (one for one in book.people.everybody() if found.email and found.email in map(str.lower, one.emails))
    known = next(there, None)
    return known.handle if known else found.name or found.email


def day_of(found: Letter, today: date) -> date | None:
    """The day it was written, as the sender's clock showed it; None where that cannot be read or lies ahead."""
    from email.utils import parsedate_to_datetime

    from netcrm.engine.dates.dates import find_dates

    try:
        on = parsedate_to_datetime(found.day).date()
    except (ValueError, TypeError):
        on = next((one.on for one in find_dates(found.day, today, "past")), today + timedelta(1))
    return on if on <= today else None


def answers(book: "Book", handle: str) -> str | None:
    """The id of the only question that was asked of somebody and is open, which a mail of theirs may answer."""
    open_ones = [one for one in book.advice.open() if one.person.handle == handle and one.step == "asked"]
    return open_ones[0].ref if len(open_ones) == 1 else None
