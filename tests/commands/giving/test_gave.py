"""`netcrm gave` and `netcrm note`, as they are typed."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from rows import each_row

Run = Callable[..., Any]


@pytest.fixture
def there(run: Run) -> Run:
    run("add", "Tom Reyes", "--kind", "peer")
    return run


def test_a_give_echoes_all_that_was_understood(there: Run) -> None:
    words = ("gave", "feedback on his deck", "--to", "tom", "--kind", "feedback", "--hours", "1.5", "--on", "yesterday")
    assert there(*words).out == "Gave Tom Reyes: feedback on his deck (feedback), yesterday, 1.5 hours  (g1)\n"


def test_a_give_has_the_shape_of_the_contract(there: Run) -> None:
    give = json.loads(there("gave", "an evening", "--community", "TechHub", "--kind", "volunteering", "--json").out)[
        "give"
    ]
    assert give.keys() >= {"id", "on", "kind", "text", "hours", "to"}
    assert (give["to"]["name"], give["hours"], give["on"]) == ("TechHub", None, "2026-09-22")


def test_to_finds_a_community_that_is_known(there: Run) -> None:
    there("gave", "an evening", "--community", "TechHub")
    assert json.loads(there("gave", "another", "--to", "techhub", "--json").out)["give"]["to"]["kind"] == "community"


def test_to_nobody_known_tells_both_ways_out(there: Run) -> None:
    answer = there("gave", "an evening", "--to", "Slush")
    assert (answer.code, "--community 'Slush'" in answer.err, "netcrm add" in answer.err) == (3, True, True)


@each_row(
    "words",
    [
        ("gave", "an evening"),
        ("gave", "an evening", "--to", "tom", "--community", "TechHub"),
        ("gave", "x", "--to", "tom", "--hours", "0"),
        ("gave", "x", "--to", "tom", "--kind", "money"),
        ("gave", "x", "--to", "tom", "--on", "5"),
        ("gave", "--to", "tom"),
    ],
)
def test_what_makes_no_sense_is_a_usage_error(there: Run, words: tuple[str, ...]) -> None:
    assert there(*words).code == 2


def test_a_note_echoes_its_text(there: Run) -> None:
    assert (
        there("note", "tom", "two kids, loves climbing").out
        == 'Noted about Tom Reyes: "two kids, loves climbing"  (n1)\n'
    )


def test_a_note_takes_a_full_name_without_quotes(there: Run) -> None:
    assert there("note", "Tom", "Reyes", "two", "kids").out == 'Noted about Tom Reyes: "two kids"  (n1)\n'


def test_a_note_has_the_shape_of_the_contract(there: Run) -> None:
    told = json.loads(there("note", "tom", "two kids", "--private", "--json").out)
    assert told["note"].keys() >= {"id", "on", "text", "private"}
    assert (told["note"]["private"], told["person"]["handle"]) == (True, "tom-reyes")


def test_a_note_from_stdin_keeps_its_lines(there: Run) -> None:
    told = json.loads(there("note", "tom", "-", "--json", stdin="one\ntwo\n").out)
    assert told["note"]["text"] == "one\ntwo"


def test_a_note_is_no_contact(there: Run) -> None:
    there("note", "tom", "two kids")
    assert json.loads(there("show", "tom", "--json").out)["person"]["standing"]["last"] is None


def test_a_note_without_words_is_a_usage_error(there: Run) -> None:
    assert there("note", "tom").code == 2
