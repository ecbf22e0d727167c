"""`netcrm promise`, `done`, `drop`, `snooze` and `open`, as they are typed."""

import json
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]
LOOP = {"id", "kind", "person", "text", "due", "days_late", "opened", "closed", "outcome"}


@pytest.fixture
def there(run: Run) -> Run:
    run("add", "Maria Chen", "--kind", "mentor")
    run("add", "Dev Patel")
    return run


def test_a_promise_echoes_the_date_it_understood(there: Run) -> None:
    assert there("promise", "maria", "send the deck", "--due", "friday").out == (
        "You owe Maria Chen: send the deck, by Fri 25 Sep  (o1)\n"
    )


def test_a_full_name_and_a_text_need_no_quotes(there: Run) -> None:
    assert (
        there("promise", "Maria", "Chen", "send", "the", "deck").out
        == "You owe Maria Chen: send the deck, no date  (o1)\n"
    )


def test_what_they_promised_is_waited_for(there: Run) -> None:
    assert (
        there("promise", "dev", "intro to Tom", "--theirs").out
        == "Waiting for Dev Patel: intro to Tom, no date  (o1)\n"
    )


def test_a_promise_answers_with_its_loop(there: Run) -> None:
    loop = json.loads(there("promise", "maria", "the deck", "--due", "2026-10-01", "--json").out)["loop"]
    assert loop.keys() >= LOOP
    assert (loop["id"], loop["person"]["handle"], loop["due"]) == ("o1", "maria-chen", "2026-10-01")


@pytest.mark.parametrize("due", ["5", "05/11/2026", "november", "someday"])
def test_a_date_that_can_be_read_in_two_ways_is_a_usage_error(there: Run, due: str) -> None:
    answer = there("promise", "maria", "the deck", "--due", due)
    assert (answer.code, there("open", "--json").out.count('"id"')) == (2, 0)


def test_a_text_from_stdin(there: Run) -> None:
    assert "the long text" in there("promise", "maria", "-", stdin="the long\ttext\n").out.replace(
        "long text", "long text"
    )


def test_nothing_on_stdin_is_a_usage_error(there: Run) -> None:
    assert there("promise", "maria", "-", stdin="").code == 2


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("done", "o1"), "Done for Maria Chen: the deck  (o1)\n"),
        (("done", "o1", "by", "mail"), "Done for Maria Chen: the deck (by mail)  (o1)\n"),
        (("drop", "o1", "she found it"), "Let go, with Maria Chen: the deck (she found it)  (o1)\n"),
        (("snooze", "o1", "1w"), "Put off, with Maria Chen: the deck, until Tue 29 Sep  (o1)\n"),
    ],
)
def test_a_loop_is_changed_by_its_id(there: Run, words: tuple[str, ...], line: str) -> None:
    there("promise", "maria", "the deck")
    assert there(*words).out == line


def test_a_row_of_today_is_done_by_its_number(there: Run) -> None:
    there("promise", "maria", "the deck", "--due", "2026-09-21")
    there("today")
    assert there("done", "1").out == "Done for Maria Chen: the deck  (o1)\n"


@pytest.mark.parametrize("word", ["9", "o9", "o", "maria", "-1", "1.5", "²"])
def test_a_number_that_is_no_row_is_refused_with_a_hint(there: Run, word: str) -> None:
    answer = there("done", word)
    assert answer.code in (2, 3)
    assert "netcrm" in answer.err.split("\n", 1)[1]


def test_done_twice_is_refused(there: Run) -> None:
    there("promise", "maria", "the deck")
    there("done", "o1")
    answer = there("done", "o1")
    assert (answer.code, answer.err) == (5, "netcrm: o1 is done already\n  netcrm undo takes the last command back\n")


@pytest.mark.parametrize(
    "words", [("maria", "10 days"), ("maria", "10d"), ("Maria", "Chen", "10", "days"), ("maria-chen", "10d")]
)
def test_a_person_is_put_off_by_name(there: Run, words: tuple[str, ...]) -> None:
    assert there("snooze", *words).out == "Put off Maria Chen until Fri 2 Oct; no contact recorded\n"


def test_a_snooze_without_a_unit_is_a_usage_error(there: Run) -> None:
    assert there("snooze", "maria", "5").code == 2


def test_open_on_a_pipe_is_tab_separated(there: Run) -> None:
    there("promise", "maria", "the deck", "--due", "friday")
    assert there("open").out.split("\n")[:2] == [
        "id\tkind\thandle\tname\ttext\tdue\tdays_late\topened\tsnoozed_until",
        "o1\tpromise\tmaria-chen\tMaria Chen\tthe deck\t2026-09-25\t0\t2026-09-22\t",
    ]


def test_open_with_one_person(there: Run) -> None:
    there("promise", "maria", "the deck")
    there("promise", "dev", "the intro")
    assert [loop["text"] for loop in json.loads(there("open", "Dev", "Patel", "--json").out)["loops"]] == ["the intro"]


def test_nothing_open_is_an_empty_list(there: Run) -> None:
    assert json.loads(there("open", "--json").out)["loops"] == []


def test_a_snoozed_row_says_until_when(there: Run) -> None:
    assert json.loads(there("snooze", "maria", "1w", "--json").out)["until"] == "2026-09-29"
