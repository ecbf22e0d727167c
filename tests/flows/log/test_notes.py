"""Facts about people and communities, and which of them are private."""

from collections.abc import Callable, Iterator

import pytest

from netcrm.flows.giving import communities, community_changes
from netcrm.flows.log import notes
from netcrm.flows.people import people
from netcrm.store.book import Book
from rows import each_row


@pytest.fixture
def there(book: Callable[..., Book]) -> Iterator[Book]:
    with book(write=True) as opened:
        people.add(opened, {"name": "Henrik Vogel"})
        community_changes.change(opened, "TechHub", community_changes.Change(kind="association"))
        yield opened


@each_row(
    ("text", "private"),
    [
        ("secret: sells his shares, keep it private", True),
        ("between us: sells his flat", True),
        ("private: his mother is ill", True),
        ("verkauft seine Anteile, bleibt unter uns", True),
        ("has a private pilot licence", False),
        ("two kids, loves climbing", False),
    ],
)
def test_a_note_that_asks_for_it_is_private(there: Book, text: str, private: bool) -> None:
    assert notes.note(there, "henrik-vogel", text).note.private == private
    hub = communities.the_community(there, "TechHub")
    assert community_changes.note(there, hub, text).note.private == private


def test_a_note_that_is_said_to_be_private_is_whatever_it_tells(there: Book) -> None:
    assert notes.note(there, "henrik-vogel", "two kids", private=True).note.private
