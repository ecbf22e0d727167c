"""Whom the words of `asked` and `ask` name, and what the question is."""

from collections.abc import Callable, Iterator

import pytest

from netcrm.errors import Ambiguous, NotFound, Usage
from netcrm.flows.advice.wording import question_to, whom_and_what
from netcrm.flows.naming import Numbering
from netcrm.store.book import Book
from rows import each_row
from world import add

LETTERS = Numbering(None, {"a": "tom-reyes", "b": "dev-patel"})
ABOUT = "we lose customers"


@pytest.fixture
def there(book: Callable[..., Book], once: Callable[..., None]) -> Iterator[Book]:
    @once
    def fill() -> None:
        with book(write=True) as opened:
            for name in ("Maria Chen", "Dev Patel", "Tom Reyes", "Will Howard"):
                add(opened, name)

    with book(write=True) as opened:
        yield opened


def read(book: Book, words: tuple[str, ...]) -> tuple[list[str], str]:
    wording = whom_and_what(book, words, LETTERS, ABOUT)
    return [one.handle for one in wording.people], wording.question


@each_row(
    ("words", "people", "question"),
    [
        (("maria", "how do you chase?"), ["maria-chen"], "how do you chase?"),
        (("maria", "tom", "how do you chase?"), ["maria-chen", "tom-reyes"], "how do you chase?"),
        (("Maria", "Chen", "tom", "how do you chase?"), ["maria-chen", "tom-reyes"], "how do you chase?"),
        (("Maria Chen", "tom@x is wrong"), ["maria-chen"], "tom@x is wrong"),
        (("mar", "how do you chase?"), ["maria-chen"], "how do you chase?"),
        (("maria", "how", "do", "you", "chase"), ["maria-chen"], "how do you chase"),
        (("maria", "tom", "why", "will"), ["maria-chen", "tom-reyes"], "why will"),
        (("maria", "a", "question"), ["maria-chen"], "a question"),
        (("maria", "pricing"), ["maria-chen"], "pricing"),
        (("maria", "tom"), ["maria-chen", "tom-reyes"], ""),
        (("maria", "Tom Reyes"), ["maria-chen", "tom-reyes"], ""),
        (("maria", ""), ["maria-chen"], ""),
        (("maria",), ["maria-chen"], ""),
        (("a", "b"), ["tom-reyes", "dev-patel"], ABOUT),
        (("a", "maria"), ["tom-reyes", "maria-chen"], ABOUT),
        (("a", "b", "how did you win them back?"), ["tom-reyes", "dev-patel"], "how did you win them back?"),
        (("a", "how", "did", "you"), ["tom-reyes"], "how did you"),
        (("a", ""), ["tom-reyes"], ""),
    ],
)
def test_the_people_come_first_and_the_question_last(
    there: Book, words: tuple[str, ...], people: list[str], question: str
) -> None:
    assert read(there, words) == (people, question)


@each_row("words", [("tmo", "how do you chase?"), ("maria", "tmo", "how do you chase?"), ("z", "how is it?"), ("z",),
                  ("a", "zebedee", "q?"), ("maria", "tmo", "how?"),
                  ("maria", "tmo", "how", "do", "you", "chase")])  # fmt: skip
def test_a_name_or_letter_that_is_nobodys_is_not_found(there: Book, words: tuple[str, ...]) -> None:
    with pytest.raises(NotFound):
        read(there, words)


def test_no_words_are_a_usage_error(there: Book) -> None:
    with pytest.raises(Usage):
        whom_and_what(there, ())


def test_names_do_not_bring_what_the_last_ask_was_about(there: Book) -> None:
    assert whom_and_what(there, ("maria", "why is it?"), LETTERS, ABOUT).about == ""
    assert whom_and_what(there, ("a", "why is it?"), LETTERS, ABOUT).about == ABOUT


@each_row(
    ("words", "person", "question"),
    [
        (("maria", "how do you chase?"), "maria-chen", "how do you chase?"),
        (("maria-chen", "how do you chase?"), "maria-chen", "how do you chase?"),
        (("Maria Chen", "how do you chase?"), "maria-chen", "how do you chase?"),
        (("Maria", "Chen", "how do you chase?"), "maria-chen", "how do you chase?"),
        (("maria", "how", "do", "you", "chase"), "maria-chen", "how do you chase"),
        (("maria", "pricing"), "maria-chen", "pricing"),
        (("will", "how do you chase?"), "will-howard", "how do you chase?"),
        (("Will", "how", "is", "it"), "will-howard", "how is it"),
        (("maria", "is", "it", "wise?"), "maria-chen", "is it wise?"),
        (("maria", "wie", "machst", "du", "das"), "maria-chen", "wie machst du das"),
        (("a", "how did you win them back?"), "tom-reyes", "how did you win them back?"),
    ],
)
def test_a_name_and_then_a_question_is_one_to_ask(
    there: Book, words: tuple[str, ...], person: str, question: str
) -> None:
    wording = question_to(there, words, LETTERS)
    assert wording is not None
    assert ([one.handle for one in wording.people], wording.question) == ([person], question)


@each_row(
    "words",
    [
        ("maria does not answer me",),
        ("maria",),
        ("Maria", "Chen"),
        ("we", "run", "out", "of", "money"),
        ("will", "we", "survive"),
        ("maria", "does", "not", "answer", "me"),
        ("Tom", "wants", "out"),
        ("mar", "how do you chase?"),
        ("a", "question", "about", "pricing"),
        ("a", "question"),
        ("tmo", "how do you chase?"),
    ],
)
def test_all_else_is_a_search(there: Book, words: tuple[str, ...]) -> None:
    assert question_to(there, words, LETTERS) is None


def test_a_first_name_of_two_is_not_guessed(there: Book) -> None:
    add(there, "Maria Weber")
    wording = question_to(there, ("maria", "how do you chase?"))
    assert wording is not None
    with pytest.raises(Ambiguous):
        assert wording.people[0].handle
