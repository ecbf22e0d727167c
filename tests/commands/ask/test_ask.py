"""`netcrm ask` at the door: words, options, letters and what is refused."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from rows import each_row

Run = Callable[..., Any]


@pytest.fixture
def people(run: Run, once: Callable[..., None]) -> Run:
    """Two mentors and a customer in the book."""

    @once
    def fill() -> None:
        run("add", "Maria Chen", "--kind", "mentor", "--topic", "cash flow")
        run("add", "Dev Patel", "--kind", "advisor", "--topic", "cash flow", "--topic", "pricing")
        run("add", "Tom Reyes", "--kind", "customer", "--wants", "a sales hire")

    return run


def found(run: Run, *words: str) -> list[str]:
    report = json.loads(run("ask", *words, "--json").out)
    return [row["person"]["handle"] for row in report["suggestions"]]


def test_words_need_no_quotes(people: Run) -> None:
    assert set(found(people, "we", "run", "out", "of", "money")) == {"maria-chen", "dev-patel"}


def test_a_dash_reads_standard_input(people: Run) -> None:
    assert "Maria Chen" in people("ask", "-", stdin="we run out of money").out


def test_a_topic_alone_is_a_question(people: Run) -> None:
    assert found(people, "--topic", "pricing") == ["dev-patel"]


def test_somebody_can_be_left_out(people: Run) -> None:
    assert found(people, "cash flow", "--not", "maria") == ["dev-patel"]


def test_a_kind_narrows(people: Run) -> None:
    assert found(people, "cash flow", "--kind", "mentor") == ["maria-chen"]


def test_a_limit_is_kept(people: Run) -> None:
    assert len(found(people, "cash flow", "--limit", "1")) == 1


def test_all_means_everybody_who_fits(run: Run) -> None:
    for letter in "ABCDEFGH":
        run("add", f"Ann {letter}", "--topic", "equity")
    assert len(found(run, "equity", "--all")) == 8


def test_the_kind_of_help_can_be_told(people: Run) -> None:
    assert json.loads(people("ask", "cash flow", "--for", "experience", "--json").out)["kind"] == "experience"


def test_a_letter_means_the_person_of_that_row(people: Run) -> None:
    people("ask", "pricing")
    assert "Dev Patel" in people("show", "a").out


def test_a_later_letter_works_too(run: Run) -> None:
    for number in range(14):
        run("add", f"Ann{chr(97 + number)} Lee", "--topic", "equity")
    run("ask", "equity", "--all")
    assert run("show", "m").code == 0


def test_a_letter_of_an_earlier_question_is_forgotten(people: Run) -> None:
    people("ask", "cash flow")
    people("ask", "a submarine")
    assert people("show", "a").code == 3


def test_the_page_goes_to_a_pipe_as_text(people: Run) -> None:
    assert people("ask", "we run out of money").out.splitlines()[0].endswith(" · who knows this")


@each_row(
    "words",
    [
        [],
        ["   "],
        ["cash", "--for", "magic"],
        ["cash", "--kind", "alien"],
        ["cash", "--limit", "0"],
        ["cash", "--topic", "?"],
    ],
)
def test_what_cannot_be_understood_is_a_usage_error(people: Run, words: list[str]) -> None:
    assert people("ask", *words).code == 2


def test_nothing_said_off_a_terminal_shows_an_example(run: Run) -> None:
    assert 'netcrm ask "we run out of money' in run("ask").err


def test_an_unknown_name_to_leave_out_is_not_found(people: Run) -> None:
    assert people("ask", "cash", "--not", "zebulon").code == 3


def test_nobody_who_fits_is_an_answer_too(people: Run) -> None:
    answer = people("ask", "a submarine")
    assert (answer.code, answer.out.startswith("Nobody in your book fits.")) == (0, True)


def test_asking_an_empty_book_makes_no_file(run: Run, world: Any) -> None:
    run("ask", "cash flow")
    assert not (world / "data").exists()


def test_the_json_has_every_field_of_the_contract(people: Run) -> None:
    report = json.loads(people("ask", "cash flow", "--json").out)
    wanted = {"challenge", "kind", "also", "suggestions", "wake", "further", "connectors", "searched", "encouragement"}
    row = {"letter", "person", "support", "fit", "score", "reasons", "first", "standing"}
    assert (wanted - report.keys(), row - report["suggestions"][0].keys()) == (set(), set())


def account(run: Run, *words: str) -> Any:
    return json.loads(run("ask", *words, "--json").out)


def test_why_tells_one_persons_rank(people: Run) -> None:
    out = people("ask", "cash flow", "--why", "maria").out
    assert (out.splitlines()[0], "WHAT SPEAKS FOR THEM" in out) == ("a  Maria Chen  mentor", True)


def test_why_takes_a_letter_of_the_last_question(people: Run) -> None:
    people("ask", "pricing")
    assert account(people, "pricing", "--why", "a")["person"]["handle"] == "dev-patel"


def test_a_letter_means_a_row_of_the_question_it_is_typed_with(people: Run) -> None:
    assert found(people, "cash flow", "--kind", "mentor") == ["maria-chen"]
    assert account(people, "pricing", "--why", "a")["person"]["handle"] == "dev-patel"


def test_why_keeps_the_letters_of_the_last_question(people: Run) -> None:
    people("ask", "pricing")
    people("ask", "cash flow", "--why", "tom")
    assert "Dev Patel" in people("show", "a").out


def test_why_tells_the_score_of_the_list(people: Run) -> None:
    rows = account(people, "cash flow")["suggestions"]
    told = [account(people, "cash flow", "--why", row["letter"]) for row in rows]
    assert [(one["score"], one["place"]) for one in told] == [(row["score"], at) for at, row in enumerate(rows, 1)]


@each_row(
    ("options", "outcome"),
    [(["--not", "maria"], "left_out"), (["--kind", "advisor"], "kind"), (["--topic", "pricing"], "topic")],
)
def test_why_heeds_the_other_options(people: Run, options: list[str], outcome: str) -> None:
    assert account(people, "cash flow", "--why", "maria", *options)["outcome"] == outcome


def test_why_in_a_crisis_weighs_nobody(people: Run) -> None:
    people("edit", "maria", "--confidant")
    told = account(people, "--crisis", "--why", "maria")
    assert (told["outcome"], told["place"], told["score"]) == ("suggested", 1, None)


def test_why_of_somebody_unknown_is_not_found(people: Run) -> None:
    assert people("ask", "cash flow", "--why", "zebulon").code == 3
