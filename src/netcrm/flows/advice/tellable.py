"""What of advice and challenges may stand in a message: what is private never does; and the user's own words."""

from typing import TYPE_CHECKING

from netcrm.model.advice import Advice, Challenge
from netcrm.model.people import Person

if TYPE_CHECKING:
    from netcrm.store.book import Book


def advice_told_of(book: "Book", person: Person) -> tuple[Advice, ...]:
    """What somebody was asked or advised that is not private, the newest first."""
    return tuple(one for one in book.advice.of(person.id) if not one.private)


def challenge_of(book: "Book", advice: Advice) -> Challenge | None:
    """The challenge of a question or advice, None for none and for a private one."""
    challenge = book.challenges.get(int(advice.challenge[1:])) if advice.challenge else None
    return None if challenge is None or challenge.private else challenge


def own_words(book: "Book") -> dict[str, tuple[str, ...]]:
    """The user's words for the thesaurus, which is not woken where nothing asks for them."""
    if not book.settings.words():
        return {}
    from netcrm.flows.ask import words

    return words.own_words(book)
