"""`ask` learns from what was asked before: who helped, who was asked lately, what is to be settled first."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from netcrm.flows.ask.ask import Asked, ask
from netcrm.flows.ask.explain import why
from netcrm.model.advice import Advice
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, put, talk

PRICING = "our prices are too low"


@pytest.fixture
def book() -> Iterator[Book]:
    with Book(":memory:", TODAY, write=True) as book:
        put(book, "Ann A", topics=("pricing",))
        put(book, "Ben B", topics=("pricing",))
        yield book


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def asked(book: Book, person: int, days: int, question: str = "how do you set prices?", **more: object) -> Advice:
    return book.advice.add(
        {"person_id": person, "day": ago(days), "asked_on": ago(days), "question": question, **more}  # type: ignore[typeddict-item]
    )


def answered(book: Book, person: int, days: int, text: str = "raise the floor", **more: object) -> Advice:
    return asked(book, person, days, text=text, answered_on=ago(days), **more)


def names(report: Asked) -> list[str]:
    return [row.person.name for row in report.suggestions]


def first(book: Book, name: str = "Ann A") -> tuple[str, ...]:
    return next(row.first for row in ask(book, PRICING).suggestions if row.person.name == name)


def part(book: Book, handle: str, name: str) -> tuple[str, str]:
    tie = why(book, PRICING, handle).tie
    assert tie is not None
    return next((each.direction, each.why) for each in tie.parts if each.name == name)


def test_whoever_was_asked_lately_comes_after_somebody_who_was_not(book: Book) -> None:
    assert names(ask(book, PRICING)) == ["Ann A", "Ben B"]
    asked(book, 1, 3, "how do you hire?")
    assert names(ask(book, PRICING)) == ["Ben B", "Ann A"]


def test_help_that_helped_puts_somebody_first(book: Book) -> None:
    answered(book, 2, 200, "ask for half of it", helped="yes", did="did it", did_on=ago(150), told_on=ago(140))
    assert names(ask(book, PRICING)) == ["Ben B", "Ann A"]


def test_the_account_names_the_rows_it_stands_on(book: Book) -> None:
    asked(book, 1, 3)
    answered(book, 2, 200, helped="no")
    assert part(book, "ann-a", "load") == ("holds back", "asked for help lately: a1")
    assert part(book, "ben-b", "track") == ("holds back", "their help did not help before: a2")
    assert part(book, "ben-b", "load") == ("neither", "not asked for help lately")
    assert part(book, "ben-b", "giving and receiving") == ("holds back", "you gave never, had help once")


@each_row(
    "row, said",
    [
        ({}, ("asked Sat 19 Sep and not answered yet: how do you set prices? (a1)",)),
        ({"private": True}, ("asked Sat 19 Sep and not answered yet: something private (a1)",)),
        ({"closed": TODAY}, ()),
        ({"text": "raise the floor", "answered_on": TODAY}, ()),
        (
            {"text": "raise the floor", "answered_on": TODAY, "did": "raised it", "did_on": TODAY},
            ("tell them what came of it: how do you set prices? (a1)",),
        ),
        ({"text": "no", "answered_on": TODAY, "did": "raised it", "did_on": TODAY, "told_on": TODAY}, ()),
    ],
)
def test_what_is_unfinished_stands_under_first(row, said):
    with Book(":memory:", TODAY, write=True) as book:
        put(book, "Ann A", topics=("pricing",))
        asked(book, 1, 3, **row)
        assert first(book) == said


def test_advice_that_did_not_help_is_no_evidence(book: Book) -> None:
    one = put(book, "Cy C")
    told = answered(book, one, 9, "sell the crane first")
    assert "Cy C" in names(ask(book, "the crane broke"))
    book.advice.change(int(told.ref[1:]), {"helped": "no"})
    assert "Cy C" not in names(ask(book, "the crane broke"))


def test_a_second_answer_is_evidence_too(book: Book) -> None:
    told = answered(book, put(book, "Cy C"), 9)
    book.advice.answer(int(told.ref[1:]), TODAY, "and sell the crane")
    assert "Cy C" in names(ask(book, "the crane broke"))


def test_a_question_tells_nothing_of_whom_it_was_put_to(book: Book) -> None:
    asked(book, put(book, "Cy C"), 9, "what to do about the crane?")
    assert "Cy C" not in names(ask(book, "the crane broke"))


def test_a_lesson_speaks_for_the_person_it_came_from(book: Book) -> None:
    book.lessons.add({"person_id": put(book, "Cy C"), "day": TODAY, "text": "a crane wants a second mechanic"})
    book.lessons.add({"day": TODAY, "text": "a crane is never insured"})
    rows = ask(book, "the crane broke").suggestions
    assert [(row.person.name, row.reasons[0].source) for row in rows] == [("Cy C", "lesson")]


def test_a_challenge_of_mine_speaks_for_nobody(book: Book) -> None:
    book.challenges.add({"day": TODAY, "title": "the crane broke"})
    assert names(ask(book, "the crane broke")) == []


def test_what_you_learnt_of_it_is_told_whoever_it_came_from(book: Book) -> None:
    book.lessons.add({"day": TODAY, "text": "raise the price before the discount"})
    book.lessons.add({"day": TODAY, "text": "prices of my own shame", "private": True})
    book.lessons.add({"day": TODAY, "text": "a crane wants two mechanics"})
    assert [one.ref for one in ask(book, PRICING).lessons] == ["s1"]


def test_what_you_learnt_does_not_tell_the_title_of_a_private_challenge(book: Book) -> None:
    for private in (True, False):
        about = book.challenges.add({"day": TODAY, "title": "the crane broke", "private": private})
        book.lessons.add({"day": TODAY, "text": "raise the price", "challenge_id": int(about.ref[1:])})
    assert [one.challenge_title for one in ask(book, PRICING).lessons] == [None, "the crane broke"]


def test_who_said_no_lately_comes_last_and_that_is_told(book: Book) -> None:
    asked(book, 1, 120, "how do you hire?", closed=ago(100), declined=True)
    assert (names(ask(book, PRICING)), first(book)) == (["Ann A", "Ben B"], ())
    no = asked(book, 1, 120, "how do you fire?", closed=ago(1), declined=True)
    assert names(ask(book, PRICING)) == ["Ben B", "Ann A"]
    assert first(book) == (f"said no yesterday: how do you fire? ({no.ref})",)


def test_that_somebody_cannot_help_is_no_evidence(book: Book) -> None:
    talk(book, [put(book, "Cy C")], "Cy says he can't help with prices")
    assert names(ask(book, PRICING)) == ["Ann A", "Ben B"]
