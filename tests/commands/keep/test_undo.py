"""`netcrm undo`, `undo --list` and `redo`, as they are typed."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from terminal import play

from rows import each_row

Run = Callable[..., Any]


@pytest.fixture
def there(run: Run) -> Run:
    run("add", "Maria Chen")
    run("note", "maria", "two kids")
    return run


def test_undo_says_what_it_took_back_and_what_is_next(there: Run) -> None:
    assert there("undo").out == (
        "Took back: noted something about Maria Chen: two kids\n"
        "the next undo takes back: added Maria Chen · netcrm redo\n"
    )


def test_undo_goes_back_to_the_beginning(there: Run) -> None:
    there("undo")
    assert there("undo").out == "Took back: added Maria Chen\nnothing else to take back · netcrm redo\n"


def test_nothing_to_take_back_is_not_found(run: Run) -> None:
    assert run("undo").code == 3


def test_redo_does_it_again(there: Run) -> None:
    there("undo")
    assert there("redo").out == "Did again: noted something about Maria Chen: two kids\n"


def test_redo_is_gone_once_something_else_was_written(there: Run) -> None:
    there("undo")
    there("add", "Dev Patel")
    assert there("redo").code == 3


def test_the_list_tells_day_time_number_and_what_was_touched(there: Run) -> None:
    there("--today", "2026-09-23", "log", "coffee with Maria yesterday. I owe her the deck")
    there("--today", "2026-09-23", "undo")
    said = re.sub(r"\d\d:\d\d", "14:02", there("--today", "2026-09-23", "undo", "--list").out)
    assert said == (
        "TODAY\n"
        "      14:02  logged a coffee with Maria Chen (taken back) · 1 log, 1 promise\n"
        "\n"
        "YESTERDAY\n"
        "   1  14:02  noted something about Maria Chen: two kids · 1 note\n"
        "   2  14:02  added Maria Chen\n"
        "\n"
        "netcrm undo 2 takes back the last two\n"
    )


def test_the_list_tells_how_to_see_more(there: Run) -> None:
    assert there("undo", "1", "--list").out.splitlines()[-1] == "1 more: netcrm undo 2 --list"


def test_several_are_told_one_by_one(there: Run) -> None:
    said = re.sub(r"\d\d:\d\d", "14:02", there("undo", "2").out)
    assert said == (
        "Took back 2 commands, the newest first:\n"
        "  today 14:02  noted something about Maria Chen: two kids\n"
        "  today 14:02  added Maria Chen\n"
        "nothing else to take back · netcrm redo 2\n"
    )
    assert there("redo", "2").out.splitlines()[0] == "Did again 2 commands, the oldest first:"


def test_of_very_many_ten_are_told(there: Run) -> None:
    for number in range(12):
        there("note", "maria", f"note {number}")
    assert there("undo", "13").out.splitlines()[-2:] == [
        "  and 3 more",
        "the next undo takes back: added Maria Chen · netcrm redo 13",
    ]


def test_back_to_a_day_is_shown_and_done_only_when_told(there: Run) -> None:
    there("--today", "2026-09-23", "note", "maria", "likes tea")
    said = there("--today", "2026-09-23", "undo", "--to", "yesterday")
    lines = re.sub(r"\d\d:\d\d", "14:02", said.out).splitlines()
    assert (said.code, lines) == (
        0,
        [
            "1 command wrote since the end of yesterday, the newest first:",
            "  today 14:02  noted something about Maria Chen: likes tea · 1 note",
            "nothing was taken back yet; to do it: netcrm undo --to yesterday --yes",
        ],
    )
    assert "likes tea" in there("show", "maria").out
    there("--today", "2026-09-23", "undo", "--to", "yesterday", "--yes")
    assert "likes tea" not in there("show", "maria").out
    assert "two kids" in there("show", "maria").out


def test_at_a_terminal_back_to_a_day_is_asked(there: Run) -> None:
    there("--today", "2026-09-23", "note", "maria", "likes tea")
    words = ("--today", "2026-09-23", "undo", "--to", "yesterday")
    assert "Took back" not in play(words, [("Take it back?", "n")]).screen
    assert "likes tea" in there("show", "maria").out
    assert "Took back: noted something" in play(words, [("Take it back?", "y")]).screen
    assert "likes tea" not in there("show", "maria").out


def test_a_command_that_is_dated_earlier_stops_it_and_that_is_told(there: Run) -> None:
    there("--today", "2026-09-23", "note", "maria", "first")
    there("--today", "2026-01-05", "note", "maria", "past")
    there("--today", "2026-09-23", "note", "maria", "later")
    shown = " ".join(there("--today", "2026-09-23", "undo", "--to", "yesterday").out.split())
    assert 'It stops at "noted something about Maria Chen: past", which is dated Mon 5 Jan' in shown
    assert shown.endswith("one before it is dated later: netcrm undo 3 goes as far back as that.")
    done = " ".join(there("--today", "2026-09-23", "undo", "--to", "yesterday", "--yes").out.split())
    assert done.endswith("netcrm undo 2 goes as far back as that.")


def test_a_command_of_another_day_is_taken_back_with_its_day(there: Run) -> None:
    there("note", "maria", "tea")
    first = there("--today", "2026-09-25", "undo").out.splitlines()[0]
    assert re.fullmatch(r"Took back: noted something about Maria Chen: tea  \(Tue 22 Sep \d\d:\d\d\)", first)


def test_where_nothing_was_written_since_nothing_is_asked(there: Run) -> None:
    said = there("--today", "2026-09-25", "undo", "--to", "Wed 23 Sep")
    assert (said.code, said.out) == (0, "Nothing was written since the end of Wed 23 Sep.\n")


@each_row(
    ("words", "code", "said"),
    [
        (("undo", "0"), 2, '"0" is no number of commands'),
        (("undo", "three"), 2, '"three" is no number of commands'),
        (("undo", "99999999999999999999"), 2, "is no number of commands"),
        (("undo", "3"), 3, "only 2 commands can be taken back netcrm undo 2 takes back all of them"),
        (("redo", "2"), 3, "there is nothing to do again"),
        (("undo", "--to", "today"), 2, '"today" is not over yet netcrm undo --to yesterday takes back all of today'),
        (("undo", "--to", "tomorrow"), 2, '"tomorrow" is not over yet'),
        (("undo", "--to", ""), 2, '"" is no day or time'),
        (("undo", "--to", "2026-09-21 25:00"), 2, '"2026-09-21 25:00" is no day or time'),
        (("undo", "--to", "2026"), 2, "is a year, not a day"),
        (("undo", "--to", "nonsense"), 2, "netcrm"),
        (("undo", "2", "--to", "yesterday"), 2, "--to says already what is taken back"),
        (("undo", "--to", "yesterday", "--list"), 2, "--to says already what is taken back"),
    ],
)
def test_what_cannot_be_is_refused_with_a_way_out(there, words, code, said):
    before = there("export", "json").out
    answer = there(*words)
    assert (answer.code, answer.out, there("export", "json").out) == (code, "", before)
    assert said in " ".join(answer.err.split())


def test_an_empty_list_is_a_sentence(run: Run) -> None:
    assert run("undo", "--list").out == "Nothing was written yet.\n"


def test_the_list_has_every_deed_as_json(there: Run) -> None:
    deeds = json.loads(there("undo", "--list", "--json").out)["deeds"]
    assert [(deed["what"], deed["undone"]) for deed in deeds][-1] == ("added Maria Chen", False)


def test_undo_has_the_deed_as_json(there: Run) -> None:
    told = json.loads(there("undo", "--json").out)
    assert (told["did"], told["deed"]["what"], told["next"]) == (
        "undone", "noted something about Maria Chen: two kids", "added Maria Chen",
    )  # fmt: skip
    assert told["deeds"] == [told["deed"]]
    assert told["deed"]["undone"] is True
    assert json.loads(there("redo", "--json").out)["deed"]["undone"] is False


def test_the_list_has_what_was_touched_as_json(there: Run) -> None:
    there("promise", "maria", "the deck")
    deed = json.loads(there("undo", "--list", "--json").out)["deeds"][0]
    assert (deed["number"], deed["people"], deed["others"], deed["rows"]) == (1, ["Maria Chen"], 0, {"promises": 1})


def test_back_to_a_day_has_its_plan_as_json(there: Run) -> None:
    plan = json.loads(there("--today", "2026-09-23", "undo", "--to", "21 sep", "--json").out)
    assert (plan["back_to"], len(plan["deeds"]), plan["command"]) == (
        "2026-09-21T23:59:59", 2, 'netcrm undo --to "21 sep" --yes',
    )  # fmt: skip


def test_a_private_text_is_not_told_by_the_list(there: Run) -> None:
    there("note", "maria", "--private", "secret")
    there("log", "maria", "-m", "secret", "--promise", "secret deck", "--private")
    there("done", "o1")
    assert "secret" not in there("undo", "--list").out
