"""Recording what was given."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from netcrm.errors import NotFound, Usage
from netcrm.flows.giving import gives
from netcrm.flows.people import people
from netcrm.store.book import Book

DAY = date(2026, 9, 20)


@pytest.fixture
def there(book: Callable[..., Book]) -> Iterator[Book]:
    with book(write=True) as opened:
        people.add(opened, {"name": "Tom Reyes", "kind": "peer"})
        yield opened


def test_a_give_to_a_person_names_them(there: Book) -> None:
    give = gives.gave(there, "feedback on his deck", "feedback", DAY, "tom-reyes", None, 1.5).give
    assert (give.to.handle, give.to.kind, give.hours, give.on) == ("tom-reyes", "peer", 1.5, DAY)


def test_a_give_to_a_new_community_makes_it(there: Book) -> None:
    give = gives.gave(there, "mentors evening", "volunteering", DAY, None, "TechHub Köln", 3.0).give
    assert (give.to.handle, give.to.name, give.to.kind) == ("techhub-koln", "TechHub Köln", "community")


def test_a_community_is_known_again_without_case_and_accents(there: Book) -> None:
    gives.gave(there, "an evening", "volunteering", DAY, None, "TechHub Köln")
    gives.gave(there, "another", "volunteering", DAY, None, "techhub koln")
    assert len(there.communities.names()) == 1


@pytest.mark.parametrize("word", ["TechHub Köln", "techhub koln", "techhub-koln", " TECHHUB KÖLN "])
def test_a_community_is_found_by_name_or_handle(there: Book, word: str) -> None:
    gives.gave(there, "an evening", "volunteering", DAY, None, "TechHub Köln")
    assert gives.community_called(there, word) == "TechHub Köln"


def test_a_community_in_another_script_gets_a_handle_too(there: Book) -> None:
    assert gives.gave(there, "talk", "knowledge", DAY, None, "創業者の会").give.to.handle == "community-1"


def test_a_give_is_no_contact(there: Book) -> None:
    person = gives.gave(there, "feedback", "feedback", DAY, "tom-reyes", None).give.to
    assert there.interactions.of(person.id) == ()


def test_a_give_without_words_is_a_usage_error(there: Book) -> None:
    with pytest.raises(Usage):
        gives.gave(there, " ", "feedback", DAY, "tom-reyes", None)


def test_a_give_to_nobody_known_is_not_found(there: Book) -> None:
    with pytest.raises(NotFound):
        gives.gave(there, "feedback", "feedback", DAY, "nobody", None)


def test_what_came_of_a_give_is_kept_with_its_day(there: Book) -> None:
    gives.gave(there, "feedback", "feedback", DAY, "tom-reyes", None)
    give = gives.came_of_it(there, "G1", " she closed her round ").give
    assert (give.text, give.outcome, give.outcome_on, give.on) == (
        *("feedback", "she closed her round", there.today, DAY),
    )


def test_more_that_came_of_it_stands_behind(there: Book) -> None:
    gives.gave(there, "feedback", "feedback", DAY, "tom-reyes", None)
    gives.came_of_it(there, "g1", "she closed her round")
    assert gives.came_of_it(there, "g1", "and hired two").give.outcome == "she closed her round; and hired two"


@pytest.mark.parametrize(("ref", "text", "error"), [("g9", "x", NotFound), ("g1", " ", Usage), ("n1", "x", NotFound)])
def test_what_came_of_nothing_is_refused(there: Book, ref: str, text: str, error: type[Exception]) -> None:
    gives.gave(there, "feedback", "feedback", DAY, "tom-reyes", None)
    with pytest.raises(error):
        gives.came_of_it(there, ref, text)
