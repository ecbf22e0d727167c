"""The seats of a good circle that people in your day fill, since an empty one is what a crisis shows."""

from typing import TYPE_CHECKING

from netcrm.engine.ask import question, roles, thesaurus

if TYPE_CHECKING:
    from netcrm.store.book import Book

_SURELY = 0.5  # a role that only a note tells of may be somebody else's
_WORDS = 6  # of each group, the first ones: they say best what it is about


def empty(book: "Book", seat: str) -> bool:
    """Whether nobody in your day has a role of that seat, or a topic that belongs to it."""
    return not book.meanings.any_in_day(roles.of_seat(seat), _SURELY) and not _helps(book, seat)


def _helps(book: "Book", seat: str) -> bool:
    words = (word for each in thesaurus.groups() if each.seat == seat for word in (each.name, *each.words[:_WORDS]))
    match = question.query(words)
    return bool(match) and book.ask.any_with_topic(match)
