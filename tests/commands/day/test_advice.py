"""`netcrm done`, `drop`, `snooze` and `open` of advice, as they are typed."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from terminal import Played, play

from rows import each_row

Run = Callable[..., Any]
WHY = "how do you chase late payers?"


@pytest.fixture
def there(run: Run, once: Callable[..., None]) -> Run:
    """Maria was asked (a1), Tom is to be asked (a2), Dev advised unasked (a3); o1 is owed to Maria."""

    @once
    def fill() -> None:
        for name in ("Maria Chen", "Tom Reyes", "Dev Patel"):
            run("add", name)
        run("asked", "maria", WHY)
        run("ask", "tom", "would you wait?")
        run("log", "dev", "-m", "coffee", "--on", "2026-09-22")
        run("edit", "last", "--advice", "raise the floor first")
        run("promise", "maria", "the deck")

    return run


def answer(run: Run, *words: str) -> dict[str, Any]:
    done = run(*words, "--json")
    assert done.code == 0, done.err
    report: dict[str, Any] = json.loads(done.out)
    return report


def steps(run: Run) -> dict[str, str]:
    return {one["ref"]: one["step"] for one in answer(run, "open")["advice"]}


def test_advice_goes_from_asked_to_told(there: Run) -> None:
    assert there("done", "a1", "chase weekly").out == (
        'Maria Chen said: "chase weekly"  (a1)\n  what came of it: netcrm done a1 --did "..." or --not "why"\n'
    )
    assert there("done", "a1", "--did", "weekly calls", "--helped", "yes").out == (
        'Did what Maria Chen advised: "weekly calls", it helped  (a1)\n  once Maria knows: netcrm done a1\n'
    )
    assert there("done", "a1").out == "Thanked and told Maria Chen, logged as a message (l2)  (a1)\n"
    assert steps(there) == {"a2": "to ask"}


def test_what_was_not_followed_is_told_with_the_reason(there: Run) -> None:
    there("done", "a1", "chase weekly")
    assert there("done", "a1", "--not", "too few of us").out == (
        'Decided otherwise than Maria Chen advised: "too few of us"  (a1)\n  once Maria knows why: netcrm done a1\n'
    )
    assert there("done", "a1", "--told").out == "Thanked and told Maria Chen, logged as a message (l2)  (a1)\n"


def test_a_question_to_ask_was_asked(there: Run) -> None:
    assert there("done", "a2", "--on", "yesterday").out == (
        'Asked Tom Reyes: "would you wait?", yesterday  (a2)\n'
        '  when Tom answers: netcrm done a2 "...", or --not for a no\n'
    )


def test_what_nobody_asked_for_is_open_once_it_was_acted_on(there: Run) -> None:
    assert "a3" not in steps(there)
    there("done", "a3", "--did", "raised it")
    assert steps(there)["a3"] == "acted"


def test_done_answers_with_its_advice(there: Run) -> None:
    report = answer(there, "done", "a1", "chase weekly", "--on", "yesterday")
    assert report["advice"]["answers"] == [{"on": "2026-09-21", "text": "chase weekly"}]
    assert (report["did"], report["next"]) == ("answered", 'netcrm done a1 --did "..." or --not "why"')


def test_a_text_may_be_read_from_standard_input(there: Run) -> None:
    there("done", "a1", "-", stdin="chase\nweekly\n")
    assert answer(there, "open")["advice"][0]["answers"][0]["text"] == "chase\nweekly"


def test_several_are_done_at_once_and_taken_back_at_once(there: Run) -> None:
    there("done", "a1", "a2", "o1", "--json")
    before = steps(there)
    there("done", "a2")
    rows = answer(there, "done", "a1", "a2", "o1", "weekly")["rows"]
    assert [row.get("advice", row.get("loop")).get("step", "kept") for row in rows] == ["answered", "answered", "kept"]
    there("undo")
    assert (steps(there), before) == ({"a1": "asked", "a2": "asked"}, {"a1": "asked", "a2": "to ask"})
    assert [loop["id"] for loop in answer(there, "open")["loops"]] == ["o1"]


@each_row(
    ("words", "code", "way_on"),
    [
        (("done", "a3"), 2, "--did"),
        (("done", "a3", "raised it"), 2, 'netcrm done a3 --did "raised it"'),
        (("done", "a2", "he would"), 2, 'netcrm done a2 --answer "he would"'),
        (("done", "a1"), 2, 'netcrm done a1 "chase them weekly"'),
        (("done", "a1", "--told"), 5, "--answer"),
        (("done", "a1", "--did", "x"), 5, "--answer"),
        (("done", "a3", "--told"), 5, "--did"),
        (("done", "a3", "--did", "--not", "x"), 2, "netcrm done"),
        (("done", "a3", "--did", "x", "--helped", "much"), 2, "yes, partly, no"),
        (("done", "a3", "--not", "x", "--helped", "yes"), 2, "--did"),
        (("done", "a1", "x", "--on", "tomorrow"), 2, "--on"),
        (("done", "a1", "x", "--on", "someday"), 2, ""),
        (("done", "a1", "x", "--as-expected", "yes"), 2, "c2"),
        (("done", "o1", "--told"), 2, "a9"),
        (("done", "o1", "--helped", "yes"), 2, "a9"),
        (("done", "o1", "--on", "yesterday"), 2, "a9"),
        (("done", "o1", "a1", "--answer", "weekly"), 2, "a9"),
        (("done", "o1", "--as-expected", "yes"), 2, "c2"),
        (("done", "p1", "--did"), 2, "a9"),
        (("done", "a99"), 3, "netcrm open"),
        (("drop", "a99"), 3, "netcrm open"),
        (("snooze", "a99", "1w"), 3, "netcrm open"),
        (("snooze", "a1"), 2, "netcrm snooze a1 1w"),
        (("drop", "g9"), 3, ""),
        (("snooze", "g9", "1w"), 3, ""),
        (("done", "i3"), 3, "netcrm open"),
    ],
    ids=str,
)
def test_what_cannot_be_done_says_the_way_and_changes_nothing(
    there: Run, words: tuple[str, ...], code: int, way_on: str
) -> None:
    before = answer(there, "open")
    told = there(*words)
    unfolded = " ".join(told.err.split())
    assert (told.code, told.out, way_on in unfolded, answer(there, "open") == before) == (code, "", True, True), told


def test_a_give_is_neither_let_go_nor_put_off(there: Run) -> None:
    there("gave", "tom", "read his deck")
    assert (there("drop", "g1").code, there("snooze", "g1", "1w").code) == (5, 5)


def test_a_give_takes_what_came_of_it(there: Run) -> None:
    there("gave", "tom", "read his deck")
    assert answer(there, "done", "g1", "he closed his round")["give"]["outcome"] == "he closed his round"
    there("undo")
    assert answer(there, "show", "g1")["give"]["outcome"] is None


@each_row("words", [("done", "g1", "x", "--told"), ("done", "g1", "x", "--on", "yesterday"), ("done", "g1")])
def test_a_give_takes_a_text_and_no_step(there: Run, words: tuple[str, ...]) -> None:
    there("gave", "tom", "read his deck")
    assert there(*words).code == 2


def test_advice_is_let_go_with_why(there: Run) -> None:
    assert there("drop", "a1", "solved").out == ('Let go, with Maria Chen: "how do you chase late payers?"  (a1)\n')
    assert "a1" not in steps(there)


def test_advice_is_put_off(there: Run) -> None:
    assert there("snooze", "a1", "1w").out == (
        'Put off, with Maria Chen: "how do you chase late payers?", until Tue 29\n  Sep  (a1)\n'
    )
    assert "put off until Tue 29 Sep" in there("--color", "always", "open").out


def test_an_id_in_capitals_is_the_same(there: Run) -> None:
    assert answer(there, "done", "A1", "weekly")["advice"]["ref"] == "a1"


def test_open_has_the_shape_of_the_contract(there: Run) -> None:
    report = answer(there, "open")
    assert report.keys() >= {"loops", "advice", "introductions", "planned", "challenges"}
    assert ([one["ref"] for one in report["advice"]], report["introductions"]) == (["a1", "a2"], [])


def test_open_on_a_pipe_has_a_row_for_each_in_the_same_columns(there: Run) -> None:
    there("asked", "maria", "tom", "what would you pay?", "--by", "2026-09-25")
    rows = [row.split("\t") for row in there("open").out.splitlines()]
    assert {len(row) for row in rows} == {len(rows[0])}
    assert [row[:6] for row in rows[1:]] == [
        ["o1", "promise", "maria-chen", "Maria Chen", "the deck", ""],
        ["a4", "asked", "maria-chen", "Maria Chen", "what would you pay?", "2026-09-25"],
        ["a5", "asked", "tom-reyes", "Tom Reyes", "what would you pay?", "2026-09-25"],
        ["a1", "asked", "maria-chen", "Maria Chen", WHY, ""],
        ["a2", "to ask", "tom-reyes", "Tom Reyes", "would you wait?", ""],
        ["c1", "challenge", "", "", "what would you pay", ""],
    ]


@each_row(
    ("words", "ids"),
    [
        ((), ["o1", "a1", "a2"]),
        (("maria",), ["o1", "a1"]),
        (("--with", "maria"), ["o1", "a1"]),
        (("--with", "tom", "--advice"), ["a2"]),
        (("--advice",), ["a1", "a2"]),
        (("--with", "dev"), []),
        (("--late",), []),
    ],
    ids=str,
)
def test_open_lists_what_is_wanted(there: Run, words: tuple[str, ...], ids: list[str]) -> None:
    assert [row.split("\t")[0] for row in there("open", *words).out.splitlines()[1:]] == ids


def test_late_is_what_is_past_its_day(there: Run) -> None:
    there("promise", "tom", "the plan", "--due", "2026-09-24")
    there("asked", "dev", "what would you pay?", "--by", "2026-09-24")
    there("log", "tom", "-m", "lunch", "--on", "2026-09-24")
    late = [row.split("\t") for row in there("--today", "2026-09-26", "open", "--late").out.splitlines()[1:]]
    assert [(row[0], row[6]) for row in late] == [("o2", "2"), ("l2", "0"), ("a4", "2")]


@each_row(("words", "sentence"), [(("--late",), "Nothing is late."), (("dev",), "Nothing is open with Dev Patel.")])
def test_nothing_is_a_sentence(there: Run, words: tuple[str, ...], sentence: str) -> None:
    assert there("--color", "always", "open", *words).out.strip() == sentence


def test_open_says_with_whom_once(there: Run) -> None:
    assert there("open", "maria", "--with", "tom").code == 2


def test_a_challenge_turned_out_as_it_did(there: Run) -> None:
    there("challenge", "we hire too slowly", "--decide", "one a month", "--expect", "four by spring")
    report = answer(there, "done", "c1", "three came", "--as-expected", "partly")
    assert (report["challenge"]["outcome"]["text"], report["challenge"]["outcome"]["as_expected"]) == (
        "three came",
        "partly",
    )
    there("undo")
    assert answer(there, "challenge", "c1")["outcome"] is None


def test_a_challenge_is_put_off_and_let_go(there: Run) -> None:
    there("challenge", "we hire too slowly")
    assert answer(there, "snooze", "c1", "1w")["challenge"]["snoozed_until"] == "2026-09-29"
    assert answer(there, "drop", "c1", "solved")["challenge"]["closed"] == "2026-09-22"
    assert answer(there, "open")["challenges"] == []


def test_a_challenge_and_advice_are_put_off_at_once(there: Run) -> None:
    there("challenge", "we hire too slowly")
    rows = answer(there, "snooze", "a1", "c1", "o1", "1w")["rows"]
    assert [row.get("until") for row in rows] == ["2026-09-29"] * 3


@each_row(
    "words", [("done", "c1", "x", "--told"), ("done", "c1", "x", "--helped", "yes"), ("done", "c1", "--answer", "x")]
)
def test_a_challenge_takes_no_steps_of_advice(there: Run, words: tuple[str, ...]) -> None:
    there("challenge", "we hire too slowly", "--decide", "one a month")
    told = there(*words)
    assert (told.code, "a9" in told.err) == (2, True)


def test_letters_beside_a_challenge_ask_about_it(there: Run) -> None:
    there("edit", "dev", "--topic", "hiring")
    there("challenge", "we hire too slowly")
    report = answer(there, "asked", "a")
    assert (report["opened"], report["advice"][0]["challenge"], report["advice"][0]["question"]) == (
        False,
        "c1",
        "we hire too slowly",
    )


def at_terminal(*words: str, keys: tuple[tuple[str, str], ...]) -> Played:
    return play(list(words), keys, {"NO_COLOR": "1"})


def test_at_a_terminal_the_answer_is_asked_for(there: Run) -> None:
    played = at_terminal("done", "a1", keys=(("What did they say?", "weekly\r"),))
    assert (played.code, steps(there)["a1"]) == (0, "answered")


def test_at_a_terminal_the_step_is_chosen(there: Run) -> None:
    played = at_terminal("done", "a3", "raised it", keys=(("I did what they advised", "\x1b[B\r"),))
    assert (played.code, steps(there)["a3"]) == (0, "acted")


def test_at_a_terminal_the_question_is_asked_for(there: Run) -> None:
    at_terminal("asked", "dev", keys=(("What did you ask?", "why so cheap?\r"),))
    assert answer(there, "open", "--with", "dev")["advice"][0]["question"] == "why so cheap?"
