"""`netcrm undo`, `undo --list` and `redo`, as they are typed."""

import json
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def there(run: Run) -> Run:
    run("add", "Maria Chen")
    run("note", "maria", "two kids")
    return run


def test_undo_says_what_it_took_back_and_what_is_next(there: Run) -> None:
    assert there("undo").out == (
        "Took back: noted something about Maria Chen\nthe next undo takes back: added Maria Chen · netcrm redo\n"
    )


def test_undo_goes_back_to_the_beginning(there: Run) -> None:
    there("undo")
    assert there("undo").out == "Took back: added Maria Chen\nnothing else to take back · netcrm redo\n"


def test_nothing_to_take_back_is_not_found(run: Run) -> None:
    assert run("undo").code == 3


def test_redo_does_it_again(there: Run) -> None:
    there("undo")
    assert there("redo").out == "Did again: noted something about Maria Chen\n"


def test_redo_is_gone_once_something_else_was_written(there: Run) -> None:
    there("undo")
    there("add", "Dev Patel")
    assert there("redo").code == 3


def test_the_list_shows_the_newest_first_and_takes_nothing_back(there: Run) -> None:
    lines = there("undo", "--list").out.splitlines()
    assert [line.split("  ", 1)[1] for line in lines] == ["noted something about Maria Chen", "added Maria Chen"]


def test_the_list_marks_what_was_taken_back(there: Run) -> None:
    there("undo")
    assert there("undo", "--list").out.splitlines()[0].endswith("(taken back)")


def test_an_empty_list_is_a_sentence(run: Run) -> None:
    assert run("undo", "--list").out == "Nothing was written yet.\n"


def test_the_list_has_every_deed_as_json(there: Run) -> None:
    deeds = json.loads(there("undo", "--list", "--json").out)["deeds"]
    assert [(deed["what"], deed["undone"]) for deed in deeds][-1] == ("added Maria Chen", False)


def test_undo_has_the_deed_as_json(there: Run) -> None:
    told = json.loads(there("undo", "--json").out)
    assert (told["did"], told["deed"]["what"], told["next"]) == (
        "undone", "noted something about Maria Chen", "added Maria Chen",
    )  # fmt: skip


def test_a_private_text_is_not_told_by_the_list(there: Run) -> None:
    there("note", "maria", "--private", "secret")
    there("log", "maria", "-m", "secret", "--promise", "secret deck", "--private")
    there("done", "o1")
    assert "secret" not in there("undo", "--list").out
