"""The account of one person's rank tells the very numbers that placed them."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from netcrm.errors import Usage
from netcrm.flows.ask.ask import Among, ask
from netcrm.flows.ask.explain import Why, why
from netcrm.flows.ties import settle
from netcrm.hints import words
from netcrm.plain import json_text
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, put, talk

QUESTIONS = ("equity", "we run out of money in three months", "I feel so lonely and burnt out", "a partner for hiring")


@pytest.fixture
def book() -> Iterator[Book]:
    with Book(":memory:", TODAY, write=True) as book:
        yield book


@pytest.fixture
def town(book: Book) -> Book:
    """A book with people who differ in everything that counts."""
    maria = put(book, "Maria Chen", topics=("cash flow", "equity"), title="finance director", confidant=True)
    dev = put(book, "Dev Patel", topics=("hiring",), title="head of sales", kind="advisor", wants=("equity",))
    sana = put(book, "Sana Okafor", topics=("equity", "cash flow"), title="finance director", kind="peer")
    tom = put(book, "Tom Reyes", kind="customer", title="owner, burnt out last year")
    put(book, "Pia Known", stage="known", topics=("equity",))
    put(book, "Olaf Past", stage="archived", topics=("equity",))
    for days in (5, 200, 400, 410):
        talk(book, [maria], "she showed me how to stretch the money we have", days)
    talk(book, [dev, sana], "hiring a first salesperson", 100)
    talk(book, [tom], "his lawyer about equity", 30, private=True)
    book.gives.add({"person_id": maria, "day": TODAY, "kind": "resource", "text": "a template for equity"})
    late = {"person_id": sana, "kind": "promise", "text": "the deck", "opened": TODAY, "due": TODAY - timedelta(1)}
    book.loops.add(late)
    settle(book)
    return book


def account(book: Book, handle: str, text: str = "equity", *args: Any, **options: Any) -> Why:
    return why(book, text, handle, *args, **options)


@each_row("text", QUESTIONS)
def test_the_product_of_what_is_told_is_the_score_in_the_list(town: Book, text: str) -> None:
    report = ask(town, text)
    rows = (*report.suggestions, *report.further)
    told = [account(town, row.person.handle, text) for row in rows]
    assert [one.score for one in told] == [row.score for row in rows]
    assert [round(one.shares.text * one.help.value * one.tie.factor, 2) for one in told] == pytest.approx(
        [one.score for one in told], abs=0.007
    )


@each_row("text", QUESTIONS)
def test_the_order_told_is_the_order_of_the_list(town: Book, text: str) -> None:
    rows = ask(town, text).suggestions
    told = [account(town, row.person.handle, text) for row in rows]
    assert [(one.place, one.letter, one.outcome) for one in told] == [
        (place, row.letter, "suggested") for place, row in enumerate(rows, 1)
    ]


@each_row("text", QUESTIONS)
def test_the_shares_add_up_to_what_is_told_together(town: Book, text: str) -> None:
    for row in ask(town, text).suggestions:
        shares = account(town, row.person.handle, text).shares
        parts = shares.said.share + shares.related.share + shares.meaning.share + shares.role.share
        assert shares.text == pytest.approx(shares.leaning.share if shares.leaning else parts, abs=0.003)


@each_row("text", QUESTIONS)
def test_the_parts_of_the_tie_add_up_to_its_factor(town: Book, text: str) -> None:
    for row in ask(town, text).suggestions:
        tie = account(town, row.person.handle, text).tie
        assert tie.clipped or tie.factor == pytest.approx(1 + sum(part.change for part in tie.parts), abs=0.003)


def test_fit_and_what_to_settle_first_are_those_of_the_list(town: Book) -> None:
    row = next(row for row in ask(town, "equity").suggestions if row.person.handle == "sana-okafor")
    told = account(town, "sana-okafor")
    assert (told.fit.word if told.fit else "", told.first) == (row.fit, row.first)
    assert told.first == ("you owe them the deck, since yesterday",)


def test_who_is_cut_off_by_the_limit_is_behind_others(town: Book) -> None:
    behind = ask(town, "equity").suggestions[1].person.handle
    told = account(town, behind, limit=1)
    assert (told.outcome, told.place, told.letter) == ("behind", 2, None)


@each_row(
    ("handle", "text", "options", "outcome"),
    [
        ("dev-patel", "Dev Patel wants more equity", {}, "named"),
        ("maria-chen", "equity", {"among": Among(without=("maria-chen",))}, "left_out"),
        ("maria-chen", "equity", {"among": Among(kinds=("peer",))}, "kind"),
        ("maria-chen", "equity", {"among": Among(topic='"hiring"*')}, "topic"),
        ("olaf-past", "equity", {}, "archived"),
        ("tom-reyes", "I feel so lonely", {}, "no_listener"),
        ("pia-known", "I feel so lonely", {}, "no_listener"),
        ("pia-known", "equity", {}, "further"),
    ],
)
def test_why_somebody_is_not_suggested_is_told(
    town: Book, handle: str, text: str, options: dict[str, Any], outcome: str
) -> None:
    told = account(town, handle, text, **options)
    assert told.outcome == outcome
    assert words(told.told)[-1] == "."


def test_who_is_left_out_has_no_place(town: Book) -> None:
    told = account(town, "maria-chen", among=Among(without=("maria-chen",)))
    assert (told.place, told.letter, told.diversity) == (None, None, None)


def test_of_whom_nothing_answers_that_is_told(book: Book) -> None:
    put(book, "Ann A", topics=("equity",))
    put(book, "Ben B")
    assert account(book, "ben-b").outcome == "nothing"


def test_the_archived_have_a_place_where_they_are_looked_for(town: Book) -> None:
    assert account(town, "olaf-past", among=Among(archived=True), limit=20).outcome == "suggested"


def test_a_dormant_tie_worth_waking_is_told_as_such(book: Book) -> None:
    talk(book, [put(book, "Ann A", topics=("equity",))], "equity for founders", 5)
    put(book, "Ben B", topics=("bees",))
    sleeper = put(book, "Zoe Z", topics=("equity",))
    for days in (700, 710, 720, 730):
        talk(book, [sleeper], "equity for founders", days)
    settle(book)
    wake = ask(book, "equity", limit=1).wake
    assert wake is not None
    told = account(book, wake.person.handle, limit=1)
    assert (told.outcome, told.letter, told.score) == ("wake", wake.letter, wake.score)


def test_the_words_that_were_said_are_told_with_where_they_stand(town: Book) -> None:
    found = account(town, "maria-chen").shares.said.texts
    assert [(each.source, each.text) for each in found] == [("topic", "equity"), ("give", "a template for equity")]


def test_related_words_are_told_with_what_led_there(town: Book) -> None:
    found = account(town, "maria-chen", "we run out of money in three months").shares.related.texts
    assert ("cash flow", "run out of money") in [(each.text, each.because) for each in found]


def test_a_private_text_counts_and_is_not_quoted(town: Book) -> None:
    told = account(town, "tom-reyes")
    assert told.shares.said.share > 0
    assert "a private note" in [each.text for each in told.shares.said.texts]
    assert "lawyer" not in json_text(told)


def test_a_role_that_only_a_private_note_tells_is_not_named(book: Book) -> None:
    book.notes.add(put(book, "Ann A"), TODAY, "was a tax adviser before she hid it", True)
    settle(book)
    told = account(book, "ann-a", "tax return and the tax office")
    assert "adviser" not in json_text(told)


def test_a_role_is_told_with_its_words_and_where_they_stand(book: Book) -> None:
    put(book, "Ann A", title="tax adviser")
    put(book, "Ben B", topics=("bees",))
    role = account(book, "ann-a", "tax return and the tax office").shares.role
    assert (role.told_by, role.source) == ("tax adviser", "title")
    assert role.knows


def test_the_best_passage_of_similar_meaning_has_its_day(town: Book) -> None:
    near = account(town, "maria-chen", "we run out of money in three months").shares.meaning.nearest
    assert near is not None
    assert near.on <= TODAY


def test_warmth_lifts_where_somebody_to_lean_on_is_wanted(book: Book) -> None:
    key = put(book, "Ann A", confidant=True)
    for days in (2, 20, 40):
        talk(book, [key], "walked", days)
    settle(book)
    told = account(book, "ann-a", "I feel so lonely")
    assert (told.help.direction, told.tie.parts[0].direction) == ("lifts", "lifts")
    assert told.shares.leaning is not None


def test_giving_lifts(town: Book) -> None:
    assert account(town, "maria-chen").tie.parts[2].direction == "lifts"


def test_who_says_the_same_as_somebody_before_moves_down_and_is_told_because_of_whom(book: Book) -> None:
    for name in ("Ann A", "Ben B"):
        put(book, name, topics=("equity",), title="equity lawyer")
    put(book, "Cy C", topics=("equity",), title="shares attorney in equity")
    put(book, "Dee D", topics=("bees",))
    moved = [account(book, handle).diversity for handle in ("ann-a", "ben-b", "cy-c")]
    down = [one for one in moved if one and one.place > one.by_score]
    assert [one.whom.name for one in down if one.whom] == ["Ann A"]


def test_how_it_was_understood_is_told_with_the_words_that_led_there(town: Book) -> None:
    about = account(town, "maria-chen", "our biggest customer does not pay").about
    assert {(each.group, each.because) for each in about[:2]} == {
        ("late payment", "customer does not pay"),
        ("customer concentration", "biggest customer"),
    }


def test_why_a_kind_of_help_was_understood_is_told(town: Book) -> None:
    heard = account(town, "maria-chen", "I feel so lonely").kind_because
    assert (heard[:4], account(town, "maria-chen", "equity", "experience").kind_because) == ("from", "you said so")


def test_an_account_changes_nothing_in_the_list(town: Book) -> None:
    before = ask(town, "equity")
    account(town, "olaf-past")
    assert ask(town, "equity") == before


def test_an_empty_text_is_refused(town: Book) -> None:
    with pytest.raises(Usage):
        account(town, "maria-chen", "  ")
