"""Whom a book offers to somebody with a heavy heart."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from netcrm.engine.ask.distress import WORRIED
from netcrm.errors import Usage
from netcrm.flows.ask.ask import Among, Asked, ask, letters
from netcrm.flows.ties import settle
from netcrm.store.book import Book
from world import TODAY, put, talk

LOW = "I can't take it anymore"


@pytest.fixture
def book() -> Iterator[Book]:
    with Book(":memory:", TODAY, write=True) as book:
        yield book


def add(book: Book, name: str, kind: str = "friend", met_days_ago: int | None = None, **fields: Any) -> int:
    key = put(book, name, kind=kind, **fields)
    if met_days_ago is not None:
        talk(book, [key], "sad talk", met_days_ago)
        settle(book)
    return key


def crisis(book: Book, text: str = "", **options: Any) -> Asked:
    return ask(book, text, crisis=True, **options)


def names(report: Asked) -> list[str]:
    return [row.person.name for row in report.suggestions]


def test_no_text_is_needed_in_a_crisis(book: Book) -> None:
    add(book, "Ann A")
    assert names(crisis(book)) == ["Ann A"]


def test_without_a_crisis_a_text_is_needed(book: Book) -> None:
    with pytest.raises(Usage):
        ask(book, " ")


def test_words_of_distress_do_the_same_as_the_option(book: Book) -> None:
    add(book, "Ann A", confidant=True)
    add(book, "Bob B", "advisor", topics=("burnout",))
    assert ask(book, LOW)._replace(challenge="") == crisis(book)


def test_confidants_come_first_whatever_words_match(book: Book) -> None:
    add(book, "Ann A", "mentor", met_days_ago=2, topics=("panic attacks",))
    add(book, "Bob B", "other", confidant=True)
    assert names(ask(book, "I had a panic attack")) == ["Bob B", "Ann A"]


def test_the_warmer_friend_comes_first(book: Book) -> None:
    add(book, "Ann A", met_days_ago=200)
    add(book, "Bob B", met_days_ago=2)
    assert names(crisis(book)) == ["Bob B", "Ann A"]


def test_at_most_five_are_named(book: Book) -> None:
    for letter in "ABCDEFG":
        add(book, f"Ann {letter}", confidant=True)
    assert len(crisis(book, limit=20).suggestions) == 5


def test_nothing_is_scored_quoted_or_owed(book: Book) -> None:
    key = add(book, "Ann A", confidant=True, met_days_ago=2)
    book.notes.add(key, TODAY, "panic attack in May", True)
    late = {"person_id": key, "kind": "promise", "text": "the deck", "opened": TODAY, "due": TODAY - timedelta(1)}
    book.loops.add(late)
    row = ask(book, "I had a panic attack").suggestions[0]
    told = [reason.text for reason in row.reasons]
    assert (row.fit, row.score, told, row.first) == (None, None, ["safe to be honest with"], ())


def test_nothing_cheers_or_leads_further(book: Book) -> None:
    add(book, "Ann A", confidant=True)
    report = crisis(book)
    assert (report.encouragement, report.wake, report.further, report.connectors) == (None, None, (), ())


def test_only_despair_adds_the_line(book: Book) -> None:
    assert [ask(book, text).distress is None for text in (LOW, "I want to die")] == [True, False]


def test_the_option_with_words_of_despair_adds_the_line_too(book: Book) -> None:
    assert crisis(book, "I want to die").distress is not None


def test_worry_for_another_is_told_apart_from_despair(book: Book) -> None:
    assert ask(book, "my sister wants to end her life", "knowledge").distress == WORRIED


def test_the_list_is_not_filled_up_with_who_does_not_belong(book: Book) -> None:
    add(book, "Ann A")
    add(book, "Lou L", "other", met_days_ago=2, title="landlord", phones=("1",))
    add(book, "Tax T", "advisor", met_days_ago=2, title="tax adviser", phones=("2",))
    assert names(crisis(book)) == ["Ann A"]


def test_who_is_named_is_left_out(book: Book) -> None:
    add(book, "Dev Patel", confidant=True)
    add(book, "Ann A")
    report = ask(book, f"quarrel with Dev, {LOW}")
    assert (names(report), [ref.name for ref in report.named]) == (["Ann A"], ["Dev Patel"])


def test_in_despair_who_is_named_comes_last(book: Book) -> None:
    add(book, "Dev Patel", confidant=True)
    add(book, "Ann A")
    assert names(ask(book, "Dev left, I want to die")) == ["Ann A", "Dev Patel"]


def test_people_can_be_left_out(book: Book) -> None:
    add(book, "Ann A")
    assert names(crisis(book, among=Among(without=("ann-a",)))) == []


def test_a_kind_nobody_is_of_leaves_nobody_alone(book: Book) -> None:
    add(book, "Ann A")
    assert names(crisis(book, among=Among(kinds=("mentor",)))) == ["Ann A"]


def test_somebody_only_imported_is_nobody_to_call(book: Book) -> None:
    add(book, "Ann A", stage="known", title="psychotherapist")
    assert names(crisis(book)) == []


def test_an_imported_confidant_is(book: Book) -> None:
    add(book, "Ann A", stage="known", confidant=True)
    assert names(crisis(book)) == ["Ann A"]


def test_the_letters_stand_for_those_to_call(book: Book) -> None:
    add(book, "Ann A")
    assert letters(crisis(book)) == {"a": "ann-a"}


def sources(report: Asked) -> list[str]:
    return [reason.source for row in report.suggestions for reason in row.reasons]


@pytest.mark.parametrize("title", ["psychotherapist", "GP", "pastor", "sister"])
def test_for_emotional_support_a_role_that_listens_needs_no_matching_word(book: Book, title: str) -> None:
    add(book, "Ann A", "other", title=title)
    report = ask(book, "I feel so lonely")
    assert ("Ann A" in names(report), "listens" in sources(report)) == (True, True)


def test_for_knowledge_a_role_that_listens_is_nothing_special(book: Book) -> None:
    add(book, "Ann A", "other", title="psychotherapist")
    assert "listens" not in sources(ask(book, "our lease ends", "knowledge"))


@pytest.mark.parametrize("kind", ["investor", "customer", "team", "partner"])
def test_who_could_be_a_cost_listens_only_as_a_confidant(book: Book, kind: str) -> None:
    add(book, "Ann A", kind, title="psychotherapist", topics=("burnout",))
    add(book, "Bob B", kind, confidant=True)
    assert names(ask(book, "burnout")) == ["Bob B"]


def test_a_role_that_only_a_note_tells_of_may_be_anothers(book: Book) -> None:
    book.notes.add(add(book, "Ann A", "other"), TODAY, "her sister is a psychotherapist", False)
    assert "listens" not in sources(ask(book, "I feel so lonely"))


def test_nobody_is_named_whom_one_never_met(book: Book) -> None:
    put(book, "Svenja Holt", kind="friend", stage="potential", title="psychotherapist")
    assert names(crisis(book)) == []
