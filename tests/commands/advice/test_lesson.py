"""`netcrm lesson`, as it is typed."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from rows import each_row

Run = Callable[..., Any]
FLOOR = "raise the floor before the ceiling"


@pytest.fixture
def there(run: Run, once: Callable[[Any], None]) -> Run:
    @once
    def fill() -> None:
        run("add", "Maria Chen", "--kind", "mentor")
        run("add", "Tom Reyes", "--kind", "peer")
        run("add", "Dev Patel")

    return run


def test_a_lesson_echoes_what_was_kept_and_the_next_step(there: Run) -> None:
    answer = there("lesson", FLOOR, "--from", "maria", "--on", "yesterday")
    assert answer.out == (
        f'Learnt: "{FLOOR}", from Maria Chen, yesterday  (s1) · when you tell somebody: netcrm lesson s1 --told NAME\n'
    )


def test_to_tell_it_echoes_the_give(there: Run) -> None:
    there("lesson", FLOOR)
    answer = there("lesson", "s1", "--told", "tom", "--told", "dev")
    assert answer.out == f'Told Tom Reyes and Dev Patel, today: "{FLOOR}"  (s1) · a give of knowledge: g1\n'


def test_a_lesson_is_kept_and_told_in_one_line(there: Run) -> None:
    answer = there("lesson", FLOOR, "--told", "tom")
    assert answer.out == f'Learnt: "{FLOOR}", told Tom Reyes  (s1) · a give of knowledge: g1\n'
    assert there("undo").code == 0
    assert json.loads(there("lesson", "--json").out)["lessons"] == []


def test_alone_it_lists(there: Run) -> None:
    assert there("lesson").out.startswith("No lesson yet.")
    there("lesson", FLOOR, "--from", "maria")
    there("lesson", "s1", "--told", "tom")
    assert there("lesson").out.splitlines() == [
        "LESSONS",
        f"  s1  {FLOOR}",
        "      from Maria Chen, today · told Tom Reyes today",
    ]


def test_words_are_looked_for(there: Run) -> None:
    there("lesson", FLOOR)
    there("lesson", "call before you write")
    assert [one["ref"] for one in json.loads(there("lesson", "--find", "floor", "--json").out)["lessons"]] == ["s1"]
    assert there("lesson", "--find", "zebra").out == 'No lesson holds "zebra".\n'


def test_an_id_alone_shows_it(there: Run) -> None:
    there("lesson", FLOOR)
    assert there("lesson", "s1").out == there("show", "S1").out


def test_the_text_may_come_from_a_pipe(there: Run) -> None:
    assert there("lesson", "-", stdin=FLOOR).code == 0
    assert json.loads(there("lesson", "--json").out)["lessons"][0]["text"] == FLOOR


@each_row(
    ("words", "code", "said"),
    [
        (("",), 2, "a lesson needs a text"),
        (("x", "--from", "zoe"), 3, 'nobody is called "zoe"'),
        (("x", "--challenge", "c9"), 3, "no challenge has the id c9"),
        (("x", "--challenge", "x"), 2, '"x" is no id of a challenge'),
        (("x", "--on", "gestern oder so"), 2, ""),
        (("x", "--on", "2026-10-01"), 2, "that day has not come yet"),
        (("s9",), 3, "no lesson has the id s9"),
        (("s9", "--told", "tom"), 3, "no lesson has the id s9"),
        (("o1",), 2, '"o1" is no id of a lesson'),
        (("s9", "--from", "maria"), 2, "--from does not go with s9 here"),
        (("--find", "x", "--from", "maria"), 2, "--from does not go with a list of lessons"),
        (("--told", "tom"), 2, "--told does not go with a list of lessons"),
        (("x", "--find", "x"), 2, "a text does not go with a list of lessons"),
        (("--find", ""), 2, "say which words to look for"),
    ],
)
def test_what_cannot_be_is_refused_with_a_way_out(there: Run, words: tuple[str, ...], code: int, said: str) -> None:
    answer = there("lesson", *words)
    assert (answer.code, said in answer.err, answer.out, len(answer.err.splitlines()) > 1) == (code, True, "", True)
    assert json.loads(there("lesson", "--json").out)["lessons"] == []


def test_a_hostile_text_is_shown_as_a_text(there: Run) -> None:
    there("lesson", "[/b] \x1b[2J `x` $(reboot)")
    assert "\x1b" not in there("lesson").out
    assert "[/b]" in there("lesson").out
