"""`netcrm challenge`, as it is typed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from terminal import Played, play

from rows import each_row

Run = Callable[..., Any]
CHURN = "churn doubled since the price change"


@pytest.fixture
def there(run: Run, once: Callable[..., None]) -> Run:
    """A world with three who know about churn, Tom, and c1 about churn."""

    @once
    def fill() -> None:
        for name in ("Maria Chen", "Dev Patel", "Ines Sommer"):
            assert run("add", name, "--kind", "mentor", "--topic", "churn").code == 0
        assert run("add", "Tom Reyes", "--kind", "peer").code == 0
        assert run("challenge", CHURN).code == 0

    return run


def answer(run: Run, *words: str) -> Any:
    told = run(*words, "--json")
    assert (told.code, told.err) == (0, "")
    return json.loads(told.out)


# Opening


def test_opening_shows_whom_to_ask(there: Run) -> None:
    page = there("challenge", "customers churn").out
    assert page.startswith("Opened: customers churn  (c2)\n\nWHOM TO ASK\n  a  ")
    assert page.endswith(
        'ask several before you decide: netcrm asked a b c "..."\nthink it through: netcrm challenge c2 --edit\n'
    )


def test_somebody_may_be_left_out_of_whom_to_ask(there: Run) -> None:
    left_out = "Left out, as you said: Maria Chen"
    assert left_out in there("challenge", "more churn", "--not", "maria").out
    assert left_out in there("challenge", "c1", "--not", "maria").out


def test_who_is_left_out_stays_so_until_nobody_is(there: Run) -> None:
    there("challenge", "c1", "--not", "maria")
    assert "Left out, as you said: Maria Chen" in there("challenge", "c1").out
    assert "Left out" not in there("challenge", "c1", "--not", "nobody").out


@each_row("words", [(), ("c1", "--close"), ("a new one", "--decide", "x")])
def test_nobody_is_left_out_where_nobody_is_looked_for(there: Run, words: tuple[str, ...]) -> None:
    told = there("challenge", *words, "--not", "maria")
    assert (told.code, told.err.split("\n")[0]) == (2, "netcrm: --not goes with whom to ask")


def test_words_need_no_quotes(there: Run) -> None:
    assert answer(there, "challenge", "late", "payers")["challenge"]["title"] == "late payers"


def test_its_letters_are_names_until_the_next_ask(there: Run) -> None:
    first = answer(there, "challenge", "customers churn")["whom"][0]
    assert first["letter"] == "a"
    assert answer(there, "show", "a")["person"]["handle"] == first["person"]["handle"]


def test_its_page_gives_letters_too(there: Run) -> None:
    first = answer(there, "challenge", "c1")["whom"][0]
    there("ask", "Tom")
    answer(there, "challenge", "c1")
    assert answer(there, "show", "a")["person"]["handle"] == first["person"]["handle"]


def test_the_letters_are_about_the_challenge(there: Run, world: Path) -> None:
    there("challenge", "c1")
    kept = next((world / "state" / "netcrm").glob("*.ask")).read_text()
    assert kept.endswith(f"\n\t{CHURN}\n")


def test_partners_and_privacy_are_kept(there: Run) -> None:
    made = answer(there, "challenge", "joint offer", "--with", "tom", "--with", "dev", "--private")["challenge"]
    assert ([one["name"] for one in made["with"]], made["private"]) == (["Tom Reyes", "Dev Patel"], True)


def test_of_standard_input_the_first_line_is_the_title(there: Run) -> None:
    told = json.loads(there("challenge", "-", "--json", stdin="late payers\ntwo of them\nsince May\n").out)
    assert (told["challenge"]["title"], told["challenge"]["text"]) == ("late payers", "two of them\nsince May")


def test_a_text_may_come_from_standard_input(there: Run) -> None:
    told = json.loads(there("challenge", "c1", "--text", "-", "--json", stdin="since May\n").out)
    assert told["challenge"]["text"] == "since May"


def test_one_may_be_opened_with_its_decision(there: Run) -> None:
    told = there(
        "challenge",
        "prices",
        "--decide",
        "back to 49",
        "--expect",
        "less churn",
        "--sure",
        "70%",
        "--review",
        "in 6 weeks",
    ).out
    assert told == (
        "Decided: back to 49 (prices)  (c2)\n"
        "expected: less churn, 70% sure · look again Tue 3 Nov\n"
        'then, Tue 3 Nov: netcrm done c2 "..." --as-expected yes|partly|no\n'
    )


# Looking


def test_alone_it_lists_all(there: Run) -> None:
    assert there("challenge").out == (
        f'  c1  {CHURN}  today, nobody asked yet\n\nnetcrm challenge c1 · netcrm challenge "..."\n'
    )


def test_without_any_it_says_how_to_begin(run: Run) -> None:
    assert (run("challenge").code, run("challenge").out.startswith("No challenge is open. ")) == (0, True)


@each_row("ref", ["c1", "C1"])
def test_an_id_shows_it_whole(there: Run, ref: str) -> None:
    page = there("challenge", ref).out
    assert page.startswith(f"c1  {CHURN}\n    opened today\n\nNOT ASKED YET\n  a  ")


def test_the_page_has_the_shape_of_the_contract(there: Run) -> None:
    told = answer(there, "challenge", "c1")
    assert told.keys() >= {
        *("ref", "uid", "title", "text", "with", "opened", "views", "decision", "outcome", "lesson", "closed"),
        "another_eye",
    }
    assert (told["ref"], told["views"], told["decision"], told["another_eye"]) == ("c1", [], None, None)


# Changing


def test_a_decision_is_kept_with_its_day(there: Run) -> None:
    there("challenge", "c1", "--decide", "back to 49", "--because", "all say so", "--expect", "churn under 3%")
    there("challenge", "c1", "--sure", "70", "--review", "3 nov")
    assert answer(there, "challenge", "c1")["decision"] == {
        "on": "2026-09-22",
        "text": "back to 49",
        "because": "all say so",
        "expect": "churn under 3%",
        "sure": 70,
        "review_on": "2026-11-03",
    }


def test_undo_takes_a_decision_back(there: Run) -> None:
    there("challenge", "c1", "--decide", "back to 49")
    there("undo")
    assert answer(there, "challenge", "c1")["decision"] is None


def test_closing_keeps_the_lesson_and_names_what_comes_then(there: Run) -> None:
    assert there("challenge", "c1", "--close", "--lesson", "raise the floor").out == (
        f"Closed: {CHURN}  (c1)\nLearnt: raise the floor  (s1)\ntell somebody of it: netcrm lesson s1 --told NAME\n"
    )


def test_a_closed_one_is_changed_once_it_is_open_again(there: Run) -> None:
    there("challenge", "c1", "--close")
    refusal = there("challenge", "c1", "--title", "churn")
    assert (refusal.code, refusal.err) == (
        5,
        "netcrm: c1 is closed\n  netcrm challenge c1 --reopen opens it again\n",
    )
    assert there("challenge", "c1", "--reopen", "--title", "churn").code == 0


@each_row(
    ("code", "words", "said"),
    [
        (3, ("c9",), "no challenge has the id c9"),
        (3, ("c9", "--close"), "no challenge has the id c9"),
        (2, ("c1", "hello"), '"hello" is too much here'),
        (2, ("",), "say what it is"),
        (2, ("--close",), "say which challenge"),
        (2, ("--sure", "70"), "say which challenge"),
        (2, ("new", "--close"), "that goes with a challenge that is there"),
        (2, ("new", "--title", "x"), "that goes with a challenge that is there"),
        (2, ("new", "--sure", "70"), "say what you decided"),
        (2, ("c1", "--title", ""), "say what it is"),
        (2, ("c1", "--decide", ""), "say what you decided"),
        (2, ("c1", "--decide", "x", "--sure", "170"), '"170" is no percentage'),
        (2, ("c1", "--decide", "x", "--sure", "-1"), "is no percentage"),
        (2, ("c1", "--decide", "x", "--sure", "very"), '"very" is no percentage'),
        (2, ("c1", "--decide", "x", "--review", "nonsense"), "nonsense"),
        (2, ("c1", "--decide", "x", "--review", "2020-01-01"), "the day to look again is past"),
        (2, ("c1", "--lesson", "x"), "a lesson is kept when a challenge is closed"),
        (5, ("c1", "--reopen"), "c1 is open"),
        (5, (CHURN,), "c1 is that already"),
        (3, ("c1", "--with", "zebedee"), 'nobody is called "zebedee"'),
        (2, ("c1", "--edit"), "--edit needs a terminal"),
        (2, ("new", "--edit"), "--edit needs a terminal"),
    ],
)
def test_what_makes_no_sense_is_one_clear_line_and_changes_nothing(
    there: Run, code: int, words: tuple[str, ...], said: str
) -> None:
    before = there("challenge", "--json").out
    refusal = there("challenge", *words)
    assert (refusal.code, said in refusal.err, refusal.out) == (code, True, "")
    assert len(refusal.err.splitlines()) > 1
    assert there("challenge", "--json").out == before


# In the editor


def in_editor(world: Path, script: str, *words: str) -> Played:
    """`netcrm challenge ...` at a terminal, with an editor that does what sed does."""
    editor = world / "editor"
    editor.write_text('#!/bin/sh\ncp "$1" "$TMPDIR/seen.md"\nsed -i "$NETCRM_TEST_SED" "$1"\n')
    editor.chmod(0o700)
    return play(["challenge", *words], (), {"EDITOR": str(editor), "NETCRM_TEST_SED": script, "TMPDIR": str(world)})


def test_the_editor_asks_six_questions_and_keeps_what_was_answered(there: Run, world: Path) -> None:
    played = in_editor(world, "s/^## Why now?/&\\n\\nthe bank called/", "c1", "--edit")
    assert (played.code, f"Kept what it is: {CHURN}" in played.screen) == (0, True)
    assert (world / "seen.md").read_text().count("\n## ") == 6
    assert answer(there, "challenge", "c1")["text"] == "## Why now?\n\nthe bank called"


def test_a_page_left_alone_changes_nothing(there: Run, world: Path) -> None:
    played = in_editor(world, "", "c1", "--edit")
    assert (played.code, "Nothing changed" in played.screen) == (0, True)
    assert answer(there, "challenge", "c1")["text"] == ""


def test_a_new_one_may_be_thought_through_at_once(there: Run, world: Path) -> None:
    assert in_editor(world, "s/^## What is it?/&\\n\\nchurn/", "customers leave", "--edit").code == 0
    assert answer(there, "challenge", "c2")["text"] == "## What is it?\n\nchurn"


def test_what_was_typed_is_kept_where_it_cannot_be_written(there: Run, world: Path) -> None:
    played = in_editor(world, "s/^## Why now?/&\\n\\nthe bank called/", "c1", "--edit", "--title", " ")
    (kept,) = (world / "state" / "netcrm").glob("typed-*.md")
    assert (played.code, "what you typed is kept in" in played.screen) == (2, True)
    assert "## Why now?\n\nthe bank called\n" in kept.read_text()


@each_row("ref", ["a1", "S1", "o12"])
def test_the_id_of_another_row_is_no_title(there: Run, ref: str) -> None:
    answer = there("challenge", ref)
    assert (answer.code, answer.err.splitlines()[1]) == (2, f"  netcrm show {ref.lower()} shows it")


def test_every_text_can_come_from_standard_input_one_at_a_time(there: Run) -> None:
    assert "back to 49" in there("challenge", "c1", "--decide", "-", stdin=b"back to 49\n").out
    answer = there("challenge", "c1", "--decide", "-", "--because", "-", stdin=b"x")
    assert (answer.code, answer.err.splitlines()[0]) == (
        *(2, "netcrm: --decide and --because cannot both read standard input"),
    )


def test_a_prediction_is_not_closed_before_it_is_looked_at(there: Run) -> None:
    answer = there("challenge", "c1", "--decide", "x", "--expect", "y", "--sure", "70", "--close")
    assert answer.err.startswith("netcrm: what you expect is looked at later, so it is not over yet")
    there("challenge", "c1", "--decide", "x", "--expect", "y", "--sure", "70")
    there("challenge", "c1", "--close")
    assert there("done", "c1", "so it was", "--as-expected", "yes").code == 0


def test_nothing_is_as_expected_where_nothing_was_expected(there: Run) -> None:
    there("challenge", "c1", "--decide", "x")
    assert there("done", "c1", "--as-expected", "yes").err.startswith("netcrm: nothing was expected of c1")
    assert there("challenge", "c1", "--sure", "70").err.startswith("netcrm: say what you are so sure of")


def test_what_is_done_together_stands_on_the_card_of_whom_it_is_done_with(there: Run) -> None:
    there("challenge", "joint hotel offer", "--with", "tom")
    assert "  c2  together: joint hotel offer" in there("show", "tom").out
    there("challenge", "a secret offer", "--with", "tom", "--private")
    assert "  c3  together: a private challenge" in there("show", "tom").out


def test_the_surest_of_those_to_ask_stand_first(there: Run) -> None:
    there("edit", "tom", "--title", "customer success")
    fits = [row["fit"] for row in answer(there, "challenge", "c1")["whom"]]
    assert fits == sorted(fits, key=("strong", "fair", "weak").index)
