"""Every row has an id to type: the echo of a write ends with it, `show --ids` tells it, `show ID` shows the row."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from rows import each_row

Run = Callable[..., Any]


@pytest.fixture
def there(run: Run, book: Callable[..., Any], once: Callable[..., None]) -> Run:
    """A book with one row of each sort: l1, n1, o1, g1 and a1."""

    @once
    def fill() -> None:
        run("add", "Maria Chen", "--kind", "mentor")
        run("add", "Dev Patel")
        run("log", "coffee with Maria and Dev yesterday about #pricing. I owe Maria the deck by friday")
        run("note", "maria", "two kids,\nloves climbing")
        run("gave", "feedback on his deck", "--to", "dev", "--kind", "feedback")
        with book(write=True) as opened:
            opened.command("Maria advised")
            fields = {"person_id": 1, "interaction_id": 1, "day": date(2026, 9, 21), "text": "raise the floor"}
            opened.advice.add(fields)

    return run


@each_row(
    "ref, first",
    [
        ("l1", "l1  coffee with Maria Chen and Dev Patel, yesterday · #pricing"),
        ("n1", "n1  note about Maria Chen, today"),
        ("o1", "o1  you owe Maria Chen: the deck, by Fri 25 Sep"),
        ("g1", "g1  you gave Dev Patel: feedback on his deck (feedback), today"),
        ("a1", "a1  Maria Chen advised, yesterday"),
    ],
)
def test_a_row_is_shown_by_its_id(there: Run, ref: str, first: str) -> None:
    assert there("show", ref).out.splitlines()[0] == first


def test_a_text_is_shown_whole_with_its_lines(there: Run) -> None:
    assert there("show", "n1").out.splitlines()[1:3] == ["    two kids,", "    loves climbing"]


def test_a_log_shows_what_was_opened_and_advised_in_it(there: Run) -> None:
    lines = there("show", "l1").out.splitlines()
    assert lines[3:5] == ["    you owe Maria Chen: the deck (o1)", "    Maria Chen advised: raise the floor (a1)"]


def test_what_is_private_is_shown_as_private(there: Run) -> None:
    there("note", "dev", "is looking for a job", "--private")
    assert there("show", "n2").out.splitlines()[0] == "n2  note about Dev Patel, today (private)"


def test_what_was_done_is_shown_with_its_day(there: Run) -> None:
    there("done", "o1", "sent it")
    assert there("show", "o1").out.splitlines()[:2] == ["o1  you owe Maria Chen: the deck, done today", "    sent it"]


def test_an_id_alone_shows_its_row(there: Run) -> None:
    assert there("n1").out == there("show", "n1").out


def test_an_id_may_be_typed_in_capitals(there: Run) -> None:
    assert there("show", "L1").out == there("show", "l1").out


@each_row("words", [("show", "l99"), ("l99",), ("show", "n99"), ("show", "o99"), ("show", "g99"), ("show", "a99")])
def test_an_id_of_no_row_is_not_found_with_a_way_out(there: Run, words: tuple[str, ...]) -> None:
    answer = there(*words)
    assert (answer.code, f"has the id {words[-1]}" in answer.err) == (3, True)
    assert "netcrm show NAME --ids tells the ids" in answer.err


def test_an_id_longer_than_any_is_somebody_unknown(there: Run) -> None:
    assert there("show", "l" + "9" * 30).code == 3


def test_a_handle_that_reads_like_an_id_leads_to_its_person_where_no_row_has_it(
    there: Run, book: Callable[..., Any]
) -> None:
    with book(write=True) as opened:
        opened.command("renamed")
        opened.db.execute("INSERT INTO origin (person_id, source, key) VALUES (2, 'handle', 'l31')")
    assert there("show", "l31").out.startswith("Dev Patel")


def test_ids_of_all_rows_stand_on_the_card_with_ids(there: Run) -> None:
    story = there("show", "maria", "--ids").out.split("STORY\n")[1]
    assert [row.split()[0] for row in story.splitlines() if row.startswith("  ") and row[2] != " "] == [
        "n1",
        "l1",
        "a1",
    ]


def test_the_card_without_ids_tells_none(there: Run) -> None:
    assert "l1" not in there("show", "maria").out.split("STORY\n")[1]


def test_json_has_the_id_of_every_moment(there: Run) -> None:
    story = json.loads(there("show", "dev", "--json").out)["timeline"]
    assert {moment["id"] for moment in story} == {"l1", "g1"}


def test_json_of_a_row_has_its_ref(there: Run) -> None:
    shown = json.loads(there("show", "g1", "--json").out)
    assert (shown["ref"], shown["give"]["ref"], shown["note"]) == ("g1", "g1", None)


def test_what_is_found_has_its_ref(there: Run) -> None:
    hits = json.loads(there("find", "deck", "--json").out)["hits"]
    assert {hit["ref"] for hit in hits} == {"l1", "o1", "g1"}


@each_row(
    "words, ref",
    [
        (("log", "call with Maria"), "l2"),
        (("note", "dev", "likes tea"), "n2"),
        (("gave", "an hour", "--to", "maria"), "g2"),
        (("promise", "maria", "the plan"), "o2"),
        (("edit", "last", "--kind", "meeting"), "l2"),
    ],
)
def test_the_echo_of_a_write_ends_with_the_id(there: Run, words: tuple[str, ...], ref: str) -> None:
    assert there(*words).out.splitlines()[0].endswith(f"  ({ref})")
