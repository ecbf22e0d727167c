"""`netcrm asked` and `netcrm ask NAME "..."`, as they are typed."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from netcrm import row_numbers
from rows import each_row

Run = Callable[..., Any]
WHY = "how do you chase late payers?"
TROUBLE = "we lose customers after raising prices, and nobody knows why"
ADVICE = {
    *("ref", "uid", "person", "challenge", "question", "asked_on", "answers", "did", "declined", "did_on", "helped"),
    *("told_on", "step", "private"),
}


@pytest.fixture
def there(run: Run, once: Callable[..., None]) -> Run:
    @once
    def fill() -> None:
        run("add", "Maria Chen", "--kind", "mentor", "--topic", "pricing")
        run("add", "Dev Patel", "--topic", "pricing")
        run("add", "Tom Reyes", "--kind", "peer")

    return run


@pytest.fixture
def searched(there: Run, once: Callable[..., None]) -> Run:
    """After an `ask` whose rows a and b are Dev and Maria."""
    there("ask", TROUBLE)
    return there


def answer(run: Run, *words: str) -> dict[str, Any]:
    done = run(*words, "--json")
    assert done.code == 0, done.err
    report: dict[str, Any] = json.loads(done.out)
    return report


def kept(run: Run) -> list[dict[str, Any]]:
    advice: list[dict[str, Any]] = json.loads(run("open", "--json").out)["advice"]
    return advice


def test_the_echo_ends_with_the_id_and_names_the_next_step(there: Run) -> None:
    assert there("asked", "maria", WHY).out == (
        'Asked Maria Chen: "how do you chase late payers?"  (a1)\n'
        '  when Maria answers: netcrm done a1 "...", or --not for a no\n'
    )


def test_letters_bring_the_question_and_open_a_challenge(searched: Run) -> None:
    assert searched("asked", "a", "b").out == (
        'Opened "we lose customers after raising prices"  (c1)\n'
        "Asked Dev Patel about c1  (a1)\n"
        "Asked Maria Chen about c1  (a2)\n"
        '  when one answers: netcrm done a1 "..." or --not · compare: netcrm challenge c1\n'
    )
    assert [one["question"] for one in kept(searched)] == [TROUBLE, TROUBLE]


def test_letters_take_another_question(searched: Run) -> None:
    report = answer(searched, "asked", "a", "b", "how did you win them back?")
    assert [one["question"] for one in report["advice"]] == ["how did you win them back?"] * 2
    assert (report["challenge"]["text"], report["opened"]) == (TROUBLE, True)


def test_who_is_asked_later_joins_the_challenge(searched: Run) -> None:
    searched("asked", "a")
    report = answer(searched, "asked", "b")
    assert (report["opened"], report["advice"][0]["challenge"]) == (False, "c1")


def test_it_is_all_one_deed(searched: Run) -> None:
    searched("asked", "a", "b")
    searched("undo")
    left = json.loads(searched("open", "--json").out)
    assert (left["advice"], left["challenges"]) == ([], [])
    searched("redo")
    assert [one["ref"] for one in kept(searched)] == ["a1", "a2"]


def test_letters_without_an_ask_are_not_found(there: Run) -> None:
    told = there("asked", "a", "b")
    assert (told.code, "netcrm ask" in told.err) == (3, True)


def test_what_somebody_in_distress_said_is_not_kept_for_letters(there: Run, world: Any) -> None:
    there("add", "Sam Okafor", "--kind", "friend", "--confidant")
    there("ask", "I want to end my life")
    assert (there("asked", "a").code, kept(there)) == (2, [])


def test_names_alone_of_several_open_a_challenge(there: Run) -> None:
    report = answer(there, "asked", "maria", "tom", WHY)
    assert (report["challenge"]["title"], report["opened"]) == ("how do you chase late payers", True)


def test_the_answer_has_the_shape_of_the_contract(there: Run) -> None:
    report = answer(there, "asked", "maria", WHY, "--by", "friday")
    (advice,) = report["advice"]
    assert advice.keys() >= ADVICE
    assert (advice["ref"], advice["step"], advice["answer_by"], advice["answers"]) == ("a1", "asked", "2026-09-25", [])
    assert (report["challenge"], report["next"]) == (None, 'netcrm done a1 "..."')


def test_the_days_that_were_understood_are_echoed(there: Run) -> None:
    assert there("asked", "maria", "why?", "--on", "yesterday", "--by", "friday").out.startswith(
        'Asked Maria Chen: "why?", yesterday, by Fri 25 Sep  (a1)'
    )


def test_the_same_asked_again_is_told(there: Run) -> None:
    there("asked", "maria", WHY, "--on", "yesterday")
    told = there("asked", "maria", WHY)
    assert (told.code, told.err) == (0, "you asked Maria the same yesterday; asked again (a1)\n")


def test_the_question_may_be_read_from_standard_input(there: Run) -> None:
    there("asked", "maria", "tom", "-", stdin="how do you\nchase?\n")
    assert {one["question"] for one in kept(there)} == {"how do you\nchase?"}


@each_row(
    ("words", "code"),
    [
        ((), 2),
        (("maria",), 2),
        (("maria", ""), 2),
        (("maria", "tom"), 2),
        (("maria", WHY, "--on", "tomorrow"), 2),
        (("maria", WHY, "--on", "someday"), 2),
        (("maria", WHY, "--by", "2026-09-01"), 2),
        (("maria", WHY, "--challenge", "x"), 2),
        (("maria", WHY, "--challenge", ""), 2),
        (("maria", WHY, "--challenge", "c9"), 3),
        (("nobody", WHY), 3),
    ],
    ids=str,
)
def test_what_cannot_be_kept_changes_nothing(there: Run, words: tuple[str, ...], code: int) -> None:
    told = there("asked", *words)
    assert (told.code, told.out, told.err.count("\n") >= 2, kept(there)) == (code, "", True, [])


def test_a_private_question_is_marked(there: Run) -> None:
    assert "(private)  (a1)" in there("asked", "maria", "should I sell?", "--private").out


def test_a_name_and_a_question_keep_what_to_ask(there: Run) -> None:
    assert there("ask", "maria", WHY).out == (
        'To ask Maria Chen: "how do you chase late payers?"  (a1)\n'
        "  netcrm draft a1 writes it · once you asked: netcrm done a1\n"
    )
    assert [one["step"] for one in kept(there)] == ["to ask"]


def test_it_answers_with_its_advice(there: Run) -> None:
    report = answer(there, "ask", "maria", WHY)
    assert (report["advice"]["question"], report["did"], report["advice"].keys() >= ADVICE) == (WHY, "to ask", True)


@each_row(
    "words",
    [
        ("maria does not answer me about pricing",),
        ("we", "need", "better", "pricing"),
        ("maria", "pricing", "--kind", "mentor"),
        ("maria", "pricing", "--limit", "2"),
    ],
)
def test_all_else_stays_a_search(there: Run, words: tuple[str, ...]) -> None:
    assert "suggestions" in answer(there, "ask", *words)
    assert kept(there) == []


@each_row(("words", "code"), [(("maria", ""), 2), (("maria", "  "), 2)])
def test_an_empty_question_is_refused(there: Run, words: tuple[str, ...], code: int) -> None:
    assert (there("ask", *words).code, kept(there)) == (code, [])


def test_a_question_that_is_kept_already_is_refused_with_the_way_on(there: Run) -> None:
    there("ask", "maria", WHY)
    told = there("ask", "maria", WHY)
    assert (told.code, "netcrm done a1" in told.err, len(kept(there))) == (5, True, 1)


def test_the_last_ask_is_kept_in_one_line(world: Any) -> None:
    row_numbers.keep_letters("book", {"a": "maria-chen"}, "we lose\ncustomers")
    assert row_numbers.letters("book") == {"a": "maria-chen"}
    assert row_numbers.last_ask("book") == "we lose customers"


def test_a_last_ask_of_an_older_netcrm_was_about_nothing(world: Any) -> None:
    row_numbers.keep_letters("book", {"a": "maria-chen"})
    assert row_numbers.last_ask("book") == ""
