"""Whom a name means in a book, through the text index."""

from collections.abc import Callable, Iterator

import pytest

from netcrm.errors import NotFound
from netcrm.flows import naming
from netcrm.flows.people import people
from netcrm.hints import words
from netcrm.store.book import Book
from rows import each_row

KNOWN = (
    "Сергей Иванов",
    "अनन्या शर्मा",
    "Γιώργος Παππάς",
    "Łukasz Wójcik",
    "李雷",
    "Ọbáfẹ́mi Adé",
    "Fiona O'Hara",
    "Zoë Ærø",
)


@pytest.fixture
def there(book: Callable[..., Book], once: Callable[..., None]) -> Iterator[Book]:
    @once
    def fill() -> None:
        with book(write=True) as opened:
            people.add(opened, {"name": "Maria Chen"})
            people.add(opened, {"name": "Dev Patel", "emails": ("dev@example.com",)})
            people.add(opened, {"name": "Maria Rossi", "stage": "known", "emails": ("Rossi@Example.com",)})
            for name in KNOWN:
                people.add(opened, {"name": name, "stage": "known"})

    with book(write=True) as opened:
        yield opened


def handles(book: Book, word: str) -> list[str]:
    return [one.handle for one in naming.people(book, word)]


def test_a_first_name_means_the_one_in_your_day(there: Book) -> None:
    assert handles(there, "maria") == ["maria-chen"]


@each_row("name", KNOWN)
def test_somebody_in_the_background_answers_to_the_full_name_in_any_script(there: Book, name: str) -> None:
    assert [one.name for one in naming.people(there, name)] == [name]


@each_row("word", ["rossi@example.com", "ROSSI@EXAMPLE.COM", "maria-rossi", "Maria-Rossi"])
def test_somebody_in_the_background_answers_to_e_mail_and_handle(there: Book, word: str) -> None:
    assert handles(there, word) == ["maria-rossi"]


def test_a_first_name_of_somebody_in_the_background_tells_how_to_name_them(there: Book) -> None:
    with pytest.raises(NotFound, match='nobody is called "rossi"') as refusal:
        naming.people(there, "rossi")
    assert "maria-rossi" in refusal.value.hint


def test_nobody_of_that_name_tells_the_nearest_names(there: Book) -> None:
    with pytest.raises(NotFound) as refusal:
        naming.people(there, "mraia")
    assert refusal.value.hint == "did you mean Maria Chen (maria-chen)?"
    assert refusal.value.candidates == ("maria-chen",)


def test_nobody_at_all_tells_how_to_add_them(there: Book) -> None:
    with pytest.raises(NotFound) as refusal:
        naming.people(there, "Zebedee")
    assert words(refusal.value.hint) == 'add them with: netcrm add "Zebedee"'


@each_row("word", ["'", '"', "*", "NEAR(a b)", "a AND b", "-", "--help", "name:maria", "%", "[/b]", "\\", ""])
def test_signs_and_operators_mean_nobody_and_break_nothing(there: Book, word: str) -> None:
    with pytest.raises(NotFound):
        naming.people(there, word)


@each_row(
    ("words", "grouped"),
    [
        (("Maria", "Chen", "hello"), ("Maria Chen", "hello")),
        (("maria", "chen", "Dev", "Patel"), ("maria chen", "Dev Patel")),
        (("maria", "dev"), ("maria", "dev")),
        (("Fiona", "O'Hara"), ("Fiona O'Hara",)),
        (("1", "2"), ("1", "2")),
        (("maria",), ("maria",)),
        ((), ()),
    ],
)
def test_a_full_name_needs_no_quotes(there: Book, words: tuple[str, ...], grouped: tuple[str, ...]) -> None:
    assert naming.grouped(there, words) == grouped


def test_a_row_about_a_promise_means_its_person(there: Book) -> None:
    from netcrm.flows.day import loops

    loop = loops.promise(there, "dev-patel", "the deck", None).loop
    assert loop is not None
    assert naming.by_key(there, loop.id)[0].handle == "dev-patel"


def test_a_row_about_an_event_is_about_nobody_in_particular(there: Book) -> None:
    with pytest.raises(NotFound, match="nobody in particular"):
        naming.by_key(there, "k7")


def test_a_number_is_whom_the_row_is_about(there: Book) -> None:
    maria = naming.people(there, "maria-chen")[0]
    numbering = naming.Numbering({f"p{maria.id}": 2})
    assert [one.handle for one in naming.meant(there, ["2"], numbering)] == ["maria-chen"]


def test_a_letter_that_was_not_shown_is_a_word_like_any(there: Book) -> None:
    with pytest.raises(NotFound):
        naming.meant(there, ["q"], naming.Numbering(letters={"a": "maria-chen"}))


def test_a_letter_that_was_shown_is_its_person(there: Book) -> None:
    (found,) = naming.meant(there, ["a"], naming.Numbering(letters={"a": "maria-chen"}))
    assert found.handle == "maria-chen"


def test_the_first_few_words_can_be_one_name(there: Book) -> None:
    first, rest = naming.first_meant(there, ["Maria", "Chen", "two", "kids"])
    assert (first.handle, list(rest)) == ("maria-chen", ["two", "kids"])


@each_row(("word", "says"), [("a4", "a piece of advice"), ("G1", "a give"), ("c2", "a challenge"), ("s1", "a lesson")])
def test_an_id_is_told_as_what_it_is(there: Book, word: str, says: str) -> None:
    with pytest.raises(NotFound, match=f"{word.lower()} is the id of {says}, and no name"):
        naming.people(there, word)
