"""`netcrm prep` as it is typed."""

import json

import pytest

from rows import each_row


@pytest.fixture
def met(run, once):
    """Maria was met, and is to be met again."""

    @once
    def fill():
        run("add", "Maria Chen", "--kind", "mentor", "--topic", "pricing", "--wants", "a board seat")
        run("log", "maria", "-m", "chase invoices weekly", "--kind", "coffee", "--on", "3 aug")
        run("promise", "maria", "the deck", "--due", "friday")
        run("note", "maria", "likes tea", "--private")
        assert run("log", "maria", "-m", "coffee", "--kind", "coffee", "--on", "tomorrow").code == 0


def test_it_is_one_screen(met, run):
    answer = run("prep", "maria")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines()[1:] == [
        "coffee planned, tomorrow  (l2)",
        "",
        "LAST TIME   Mon 3 Aug, coffee: chase invoices weekly",
        "OPEN        you owe: the deck, by Fri 25 Sep  (o1)",
        "LOOKS FOR   a board seat",
        "            and 1 private: netcrm show maria-chen",
        "",
        'AFTERWARDS  netcrm done l2 "..."',
    ]


def test_the_way_to_log_it_can_be_typed(met, run):
    assert run("done", "l2", "she knows a bank").code == 0
    assert run("prep", "maria").out.splitlines()[-1] == 'AFTERWARDS  netcrm log "coffee with Maria Chen. ..."'
    assert run("log", "coffee with Maria Chen. she knows a bank").code == 0


def test_its_json_has_what_the_page_has(met, run):
    answer = json.loads(run("prep", "maria", "--for", "invoices", "--json").out)
    assert (answer["last"]["ref"], answer["planned"]["ref"], answer["loops"][0]["id"]) == ("l1", "l2", "o1")
    assert answer["command"] == 'netcrm done l2 "..."'
    assert answer["subject"]["words"] == "invoices"


def test_a_row_of_today_and_a_full_name_without_quotes_are_read(met, run):
    run("today")
    assert run("prep", "1").out == run("prep", "Maria", "Chen").out == run("prep", "maria").out


@each_row(
    ("words", "code", "why"),
    [
        (("prep", "zebedee"), 3, 'nobody is called "zebedee"'),
        (("prep", "maria", "--for", ""), 2, "say what it will be about"),
        (("prep", "9"), 3, "there is no row 9"),
        (("prep",), 2, "prep needs NAME"),
    ],
)
def test_what_cannot_be_prepared_is_refused(met, run, words, code, why):
    answer = run(*words)
    assert (answer.code, answer.out) == (code, "")
    assert answer.err.startswith(f"netcrm: {why}")
    assert len(answer.err.splitlines()) == 2


def test_somebody_new_has_one_friendly_line(run):
    run("add", "Ada Brandt", "--kind", "other")
    assert "Nothing is logged with Ada yet: ask what they work on, and what would help.\n" in run("prep", "ada").out
