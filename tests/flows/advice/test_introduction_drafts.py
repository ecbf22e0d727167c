"""Messages about introductions: the question to each side, what the other is told, and the mail to both."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from netcrm.errors import Hint, Refused
from netcrm.flows.advice.drafts import Draft, Manner, for_people, for_row
from netcrm.flows.giving import introductions
from netcrm.flows.giving.introduction_words import done
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, put


@pytest.fixture
def manner(tmp_path: Path) -> Manner:
    """Where no template of one's own is."""
    return Manner(str(tmp_path / "drafts"))


@pytest.fixture
def there() -> Iterator[Book]:
    with Book(":memory:", TODAY, write=True) as book:
        put(book, "Tom Reyes", kind="peer", title="founder", company="Tipsheet", topics=("payroll",))
        put(book, "Ines Duarte", kind="peer", emails=("ines@example.com",), topics=("bread",))
        put(book, "Lena Fuchs", kind="friend")
        yield book


def opened(book: Book, *steps: str, because: str = "both fight with seasonal staff", **more: Any) -> str:
    """The id of the introduction of Tom to Ines, after these steps."""
    introductions.introduce(book, ("tom-reyes", "ines-duarte"), because, **more)
    for step in steps:
        done(book, "i1", step)
    return "i1"


def draft(book: Book, manner: Manner, key: str = "i1") -> Draft:
    (one,) = for_row(book, key, manner).drafts
    return one


@each_row(
    ("steps", "kind", "to", "following"),
    [
        ((), "intro", "tom-reyes", Hint("done", ("i1 tom",))),
        (("tom",), "intro", "ines-duarte", Hint("done", ("i1 ines",))),
        (("tom yes", "ines later january"), "postponed", "tom-reyes", None),
        (("tom yes", "ines no"), "withdrawn", "tom-reyes", None),
        (("tom yes", "ines yes"), "joint", "tom-reyes", Hint("intro_made", ("i1",))),
    ],
)
def test_each_step_has_its_message(
    tmp_path: Path, steps: tuple[str, ...], kind: str, to: str, following: Hint | None
) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        put(book, "Tom Reyes", kind="peer")
        put(book, "Ines Duarte", kind="peer")
        one = draft(book, Manner(str(tmp_path)), opened(book, *steps))
        assert (one.kind, one.person.handle, one.next, one.ref) == (kind, to, following, "i1")


def test_the_question_says_what_they_share(there: Book, manner: Manner) -> None:
    text = draft(there, manner, opened(there)).text
    assert "introduce you to Ines Duarte. Why I thought of it: both fight with seasonal staff." in text


def test_what_one_looks_for_is_said_better_than_a_reason_that_names_them(there: Book, manner: Manner) -> None:
    there.people.change(1, {"wants": ("a bread supplier",)})
    text = draft(there, manner, opened(there, because="Tom looks for a bread supplier, Ines helps with bread")).text
    assert "You are looking for a bread supplier, and Ines can help with that." in text


def test_who_waits_is_told_until_when_and_not_why(there: Book, manner: Manner) -> None:
    text = draft(there, manner, opened(there, "tom yes", "ines later january after her leave")).text
    assert "now is not a good time, so it will be a little later. I will come back to it around 1 January." in text
    assert "leave" not in text


def test_a_no_is_told_without_a_word_of_blame(there: Book, manner: Manner) -> None:
    text = draft(there, manner, opened(there, "tom yes", "ines no never with him")).text
    assert text == (
        "Hi Tom,\n\nI had hoped to bring you together with Ines Duarte. It does not fit at the moment, so I will leave"
        " it there. Thank you for thinking about it."
    )


def test_the_mail_to_both_has_a_line_on_each(there: Book, manner: Manner) -> None:
    one = draft(there, manner, opened(there, "tom yes", "ines yes"))
    assert one.text == (
        "Hi Tom and Ines,\n\n"
        "As agreed with each of you, I am happy to introduce you. Why I thought of it: both fight with seasonal staff."
        "\n\nTom Reyes: founder, Tipsheet; knows about payroll\nInes Duarte: knows about bread\n\n"
        "I leave the next step to the two of you."
    )
    assert (one.also and one.also.handle, one.subject) == ("ines-duarte", "Introduction: Tom Reyes and Ines Duarte")


@each_row(
    ("toms", "ines", "language"), [("de", "de", "de"), ("de", None, "en"), ("de", "fr", "en"), (None, None, "en")]
)
def test_the_mail_to_both_is_in_a_language_both_have(
    tmp_path: Path, toms: str | None, ines: str | None, language: str
) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        put(book, "Tom Reyes", kind="peer", language=toms)
        put(book, "Ines Duarte", kind="peer", language=ines)
        assert draft(book, Manner(str(tmp_path)), opened(book, "tom yes", "ines yes")).language == language


@each_row(
    ("language", "words"),
    [
        ("de", ("Hallo Tom, hallo Ines,", "mache ich euch gern", "Thema: payroll", "überlasse ich euch")),
        ("fr", ("Bonjour Tom, bonjour Ines,", "Comme convenu avec vous deux")),
        ("es", ("Hola, Tom; hola, Ines:", "presentaros", "por vuestra cuenta")),
        ("pt", ("Olá, Tom e Ines,", "apresentar vocês")),
    ],
)
def test_the_mail_to_both_in_each_language(tmp_path: Path, language: str, words: tuple[str, ...]) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        put(book, "Tom Reyes", kind="peer", language=language, title="founder", company="T", topics=("payroll",))
        put(book, "Ines Duarte", kind="peer", language=language)
        text = draft(book, Manner(str(tmp_path)), opened(book, "tom yes", "ines yes")).text
        assert [word for word in words if word not in text] == []


def test_two_of_whom_one_is_addressed_formally_are_both(there: Book, manner: Manner) -> None:
    there.people.change(2, {"kind": "customer", "language": "de"})
    there.people.change(1, {"language": "de"})
    text = draft(there, manner, opened(there, "tom yes", "ines yes")).text
    assert text.startswith("Guten Tag Tom Reyes, guten Tag Ines Duarte,")
    assert "mache ich Sie gern miteinander bekannt" in text


def test_whoever_could_introduce_me_is_asked_with_the_reason(there: Book, manner: Manner) -> None:
    introductions.introduce(there, ("ines-duarte",), "cold chains", for_me=True, via="lena-fuchs")
    one = draft(there, manner)
    assert (one.kind, one.person.handle) == ("introduce", "lena-fuchs")
    assert "I would like to meet Ines Duarte. What it is about: cold chains. Would you introduce us" in one.text


def test_a_reason_that_names_somebody_else_is_pointed_at(there: Book, manner: Manner) -> None:
    (quoted,) = draft(there, manner, opened(there, because="Lena Fuchs told me of both")).others
    assert (quoted.left_out, [ref.handle for ref in quoted.people]) == (False, ["lena-fuchs"])


def test_a_private_one_stands_in_no_message(there: Book, manner: Manner) -> None:
    with pytest.raises(Refused, match="i1 is private"):
        draft(there, manner, opened(there, private=True))


@each_row("steps", [("tom no",), ("ines later january",)])
def test_where_nothing_is_to_be_written_it_says_so(tmp_path: Path, steps: tuple[str, ...]) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        put(book, "Tom Reyes")
        put(book, "Ines Duarte")
        with pytest.raises(Refused, match="nothing is to be written about i1 now"):
            draft(book, Manner(str(tmp_path)), opened(book, *steps))


def test_an_idea_begins_with_the_question_to_who_looks_for_something(there: Book, manner: Manner) -> None:
    one = draft(there, manner, "g1-2")
    assert (one.kind, one.person.handle, one.next) == ("intro", "tom-reyes", Hint("done", ("g1-2",)))


def made_for_me(book: Book) -> None:
    introductions.introduce(book, ("ines-duarte",), for_me=True, via="lena-fuchs")
    done(book, "i1", made=True)


def test_who_introduced_me_is_thanked_for_it(there: Book, manner: Manner) -> None:
    made_for_me(there)
    (by_name,) = for_people(there, "thanks", ("lena-fuchs",), "", manner).drafts
    assert "Thank you for introducing me to Ines Duarte." in by_name.text
    by_row = draft(there, manner)
    assert (by_row.kind, by_row.person.handle, by_row.text) == ("thanks", "lena-fuchs", by_name.text)


def test_a_private_introduction_is_thanked_for_by_nothing_that_tells_of_it(there: Book, manner: Manner) -> None:
    introductions.introduce(there, ("ines-duarte",), for_me=True, via="lena-fuchs", private=True)
    done(there, "i1", made=True)
    (one,) = for_people(there, "thanks", ("lena-fuchs",), "", manner).drafts
    assert "Ines" not in one.text


@each_row("language", ["en", "de", "es", "fr", "pt"])
def test_who_said_later_is_not_asked_as_if_for_the_first_time(tmp_path: Path, language: str) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        put(book, "Tom Reyes", kind="peer")
        put(book, "Ines Duarte", kind="peer")
        first = draft(book, Manner(str(tmp_path), language), opened(book))
        book.introductions.change_side(1, 1, asked_on=TODAY, said="later", said_on=TODAY, until=TODAY)
        again = draft(book, Manner(str(tmp_path), language))
        assert len(again.text) > len(first.text)
