"""`netcrm show` and `netcrm edit` of advice, challenges and lessons by their ids, and of what a give did."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from netcrm.commands.people import row_editor
from netcrm.flows import row_ids
from netcrm.flows.log.editing import Change
from rows import each_row
from world import TODAY

Run = Callable[..., Any]
NAMES = {"a": "advice", "c": "challenge", "s": "lesson", "g": "give"}


@pytest.fixture
def there(run: Run, book: Callable[..., Any], once: Callable[..., None]) -> Run:
    """c1 about late payers with Tom; a1 asked of Maria about it, a2 to ask Dev, a3 said unasked; s1 from Maria; g1."""

    @once
    def fill() -> None:
        run("add", "Maria Chen", "--kind", "mentor")
        run("add", "Dev Patel")
        run("add", "Tom Reyes")
        run("gave", "tom", "feedback on his deck")
        with book(write=True) as opened:
            opened.command("asked")
            opened.challenges.add({"day": TODAY, "title": "late payers", "text": "three of ten"}, [3])
            asked = {"person_id": 1, "day": TODAY, "asked_on": TODAY, "question": "how do you chase them?"}
            opened.advice.add({**asked, "challenge_id": 1})
            opened.advice.add({"person_id": 2, "day": TODAY, "question": "when do you hire?"})
            opened.advice.add({"person_id": 2, "day": TODAY, "text": "raise the floor"})
            opened.lessons.add({"day": TODAY, "text": "call first", "person_id": 1, "challenge_id": 1})

    return run


def row(run: Run, ref: str) -> dict[str, Any]:
    """The row as JSON has it."""
    answer = run("show", ref, "--json")
    assert answer.code == 0, answer.err
    found: dict[str, Any] = json.loads(answer.out)[NAMES[ref[0]]]
    return found


def line(answer: Any) -> str:
    assert answer.code == 0, answer.err
    return str(answer.out.splitlines()[0])


def test_what_is_about_a_private_challenge_is_private(there: Run) -> None:
    there("challenge", "the lawsuit", "--private")
    assert line(there("edit", "s1", "--challenge", "c2"))
    assert line(there("edit", "c1", "--private"))
    assert [row(there, ref)["private"] for ref in ("s1", "a1", "a2")] == [True, True, False]


@pytest.mark.parametrize(
    ("ref", "words", "field", "value"),
    [
        ("a1", ("--question", "how do you get paid?"), "question", "how do you get paid?"),
        ("a1", ("--answer", "chase weekly"), "answers", [{"on": "2026-09-22", "text": "chase weekly"}]),
        ("a1", ("--on", "yesterday"), "asked_on", "2026-09-21"),
        ("a1", ("--due", "friday"), "answer_by", "2026-09-25"),
        ("a1", ("--who", "tom"), "person", "tom-reyes"),
        ("a1", ("--clear", "challenge"), "challenge", None),
        ("a1", ("--challenge", ""), "challenge", None),
        ("a2", ("--challenge", "c1"), "challenge_title", "late payers"),
        ("a2", ("--private",), "private", True),
        ("a3", ("--text", "raise it"), "text", "raise it"),
        ("a3", ("--on", "sunday"), "answers", [{"on": "2026-09-20", "text": "raise the floor"}]),
        ("c1", ("--title", "unpaid bills"), "title", "unpaid bills"),
        ("c1", ("--text", "since june"), "text", "since june"),
        ("c1", ("--clear", "text"), "text", ""),
        ("c1", ("--on", "yesterday"), "opened", "2026-09-21"),
        ("c1", ("--with", "dev", "--without", "tom"), "with", ["dev-patel"]),
        ("c1", ("--private",), "private", True),
        ("s1", ("--text", "call early"), "text", "call early"),
        ("s1", ("--from", "tom"), "person", "tom-reyes"),
        ("s1", ("--clear", "from"), "person", None),
        ("s1", ("--clear", "challenge"), "challenge", None),
        ("s1", ("--on", "yesterday"), "on", "2026-09-21"),
        ("g1", ("--outcome", "she closed her round"), "outcome", "she closed her round"),
    ],
    ids=str,
)
def test_a_field_is_changed(there: Run, ref: str, words: tuple[str, ...], field: str, value: object) -> None:
    said = line(there("edit", ref, *words))
    assert said.startswith("Now: ") and said.endswith(f"  ({ref})")  # noqa: PT018
    told = row(there, ref)[field]
    if isinstance(told, dict):
        told = told["handle"]
    if field == "with":
        told = [one["handle"] for one in told]
    assert told == value


def test_an_answer_that_was_none_is_taken_out(there: Run) -> None:
    there("edit", "a1", "--answer", "chase weekly")
    there("edit", "a1", "--clear", "answer")
    assert (row(there, "a1")["answers"], row(there, "a1")["step"]) == ([], "asked")


def test_an_answer_from_which_more_follows_stays(there: Run, book: Callable[..., Any]) -> None:
    there("edit", "a1", "--answer", "chase weekly")
    with book(write=True) as opened:
        opened.command("did")
        opened.advice.change(1, {"did": "called", "did_on": TODAY})
    answer = there("edit", "a1", "--clear", "answer")
    assert (answer.code, "more was said or done" in answer.err) == (2, True)


def test_what_came_of_a_give_is_taken_out(there: Run) -> None:
    there("edit", "g1", "--outcome", "she closed her round")
    there("edit", "g1", "--clear", "outcome")
    assert (row(there, "g1")["outcome"], row(there, "g1")["outcome_on"]) == (None, None)


@each_row(
    ("words", "code", "said"),
    [
        (("a1", "--challenge", "c9"), 3, "no challenge has the id c9"),
        (("a1", "--challenge", "late"), 2, '"late" is no id of a challenge'),
        (("a1", "--text", "x", "--answer", "y"), 2, "--text and --answer say the same"),
        (("a2", "--clear", "question"), 2, "it needs a question or an answer"),
        (("a2", "--question", ""), 2, "it needs a question or an answer"),
        (("a3", "--answer", ""), 2, "it needs a question or an answer"),
        (("a3", "--clear", "due", "--due", "31 feb"), 2, ""),
        (("c1", "--title", " "), 2, "it needs a title"),
        (("c1", "--with", "zoe"), 3, 'nobody is called "zoe"'),
        (("c1", "--due", "friday"), 2, "--due does not go with c1, a challenge"),
        (("s1", "--text", ""), 2, "it needs a text"),
        (("s1", "--from", "zoe"), 3, 'nobody is called "zoe"'),
        (("s1", "--title", "x"), 2, "--title does not go with s1, a lesson"),
        (("s1", "--clear", "due"), 2, 'there is no field to clear "due"'),
        (("c9", "--title", "x"), 3, "no challenge has the id c9"),
        (("s9", "--delete"), 3, "no lesson has the id s9"),
        (("l1", "--question", "x"), 2, "--question does not go with l1, a log"),
        (("maria", "--question", "x"), 2, "belong to the last log or to"),
    ],
)
def test_what_cannot_be_is_refused(there: Run, words: tuple[str, ...], code: int, said: str) -> None:
    before = [there("show", ref, "--json").out for ref in ("a1", "a2", "a3", "c1", "s1")]
    answer = there("edit", *words)
    assert (answer.code, said in answer.err) == (code, True), answer.err
    assert [there("show", ref, "--json").out for ref in ("a1", "a2", "a3", "c1", "s1")] == before


def test_a_challenge_that_is_deleted_leaves_advice_and_lessons(there: Run) -> None:
    assert line(there("edit", "c1", "--delete")) == 'Deleted: challenge "late payers", opened today, with Tom Reyes'
    assert (there("show", "c1").code, row(there, "a1")["challenge"], row(there, "s1")["challenge"]) == (3, None, None)


def test_a_deleted_row_comes_back(there: Run) -> None:
    before = [there("show", ref, "--json").out for ref in ("c1", "s1", "a1")]
    there("edit", "c1", "s1", "--delete")
    there("undo")
    assert [there("show", ref, "--json").out for ref in ("c1", "s1", "a1")] == before


def test_a_lesson_that_is_deleted_is_told(there: Run) -> None:
    said = line(there("edit", "s1", "--delete"))
    assert said == 'Deleted: lesson from Maria Chen, today, about "late payers" (c1): "call first"'


ASKED = """\
a1  asked Maria Chen, Wed 2 Sep, about "late payers" (c1)
    how do you chase them?
    said Fri 4 Sep: chase weekly
    done Sun 6 Sep: called them (it helped)
    told what came of it Tue 8 Sep
    said Wed 9 Sep: and invoice earlier

    netcrm edit a1 mends it, netcrm edit a1 --delete removes it
"""
CHALLENGE = """\
c1  challenge "late payers", opened today, with Tom Reyes
    three of ten
    decided today: call weekly, because Maria does, expecting one of ten (70%
      sure), to look at again Sun 1 Nov
    turned out yesterday: two of ten (in part as expected)
    asked Maria Chen: how do you chase them? (a1)
    learnt: call first (s1)

    netcrm edit c1 mends it, netcrm edit c1 --delete removes it
"""


def test_a_piece_of_advice_is_shown_with_its_steps(there: Run, book: Callable[..., Any]) -> None:
    on = {day: TODAY.replace(day=day) for day in (2, 4, 6, 8, 9)}
    with book(write=True) as opened:
        opened.command("went on")
        asked = {"day": on[2], "asked_on": on[2], "text": "chase weekly", "answered_on": on[4]}
        opened.advice.change(1, {**asked, "did": "called them", "did_on": on[6], "helped": "yes", "told_on": on[8]})
        opened.advice.answer(1, on[9], "and invoice earlier")
    assert there("show", "a1").out == ASKED


def test_a_challenge_is_shown_with_its_views(there: Run, book: Callable[..., Any]) -> None:
    decided = {"decided_on": TODAY, "decision": "call weekly", "because": "Maria does", "expect": "one of ten"}
    ended = {"outcome_on": TODAY.replace(day=21), "outcome": "two of ten", "as_expected": "partly"}
    with book(write=True) as opened:
        opened.command("decided")
        opened.challenges.change(1, {**decided, "sure": 70, "review_on": TODAY.replace(month=11, day=1), **ended})
    assert there("show", "c1").out == CHALLENGE


def test_a_question_that_is_not_asked_yet_says_so(there: Run) -> None:
    assert line(there("show", "a2")) == "a2  a question for Dev Patel, today"
    assert line(there("show", "a3")) == "a3  Dev Patel advised, today"


def test_what_came_of_a_give_is_shown(there: Run) -> None:
    there("edit", "g1", "--outcome", "he closed his round")
    assert "    what came of it today: he closed his round\n" in there("show", "g1").out
    assert "feedback on his deck (he closed his round)" in there("show", "tom").out


@pytest.mark.parametrize("ref", ["a1", "a2", "a3", "c1", "s1", "g1"])
def test_a_page_in_the_editor_reads_back_as_no_change(there: Run, book: Callable[..., Any], ref: str) -> None:
    with book() as opened:
        page = row_editor.page(row_ids.row(opened, ref))
    assert row_editor.changed(page, page) == Change()


def test_what_is_typed_in_the_editor_is_what_the_options_say() -> None:
    page = 'question = ""\nanswer = "x"\nchallenge = "c1"\ndue = ""\n'
    typed = 'question = "why?"\nanswer = "y"\nchallenge = ""\ndue = "fri"\n'
    assert row_editor.changed(typed, page) == Change(text="y", question="why?", due="fri", cleared=("challenge",))


def test_why_a_question_was_let_go_is_shown_and_found(there: Run) -> None:
    there("drop", "a1", "no answer ever")
    assert "let go today: no answer ever\n" in there("show", "a1").out
    assert "how do you chase them? (let go: no answer ever)" in there("find", "chase").out
    assert there("drop", "a1").err == 'netcrm: a1 is let go already\n  netcrm done a1 "..." takes it up again\n'
    assert line(there("done", "a1", "call first")).startswith('Taken up again: Maria Chen said: "call first"')


def test_tables_mark_what_is_private(there: Run) -> None:
    for ref in ("a1", "c1"):
        there("edit", ref, "--private")
    rows = there("open").out
    assert ("\ta private question\t" in rows, "\ta private challenge\t" in rows) == (True, True)
    assert "\thow do you chase them? (private)\t" in there("find", "chase").out


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("a1", "--on", "tomorrow"), "that day has not come yet"),
        (("c1", "--on", "2030-01-01"), "that day has not come yet"),
        (("s1", "--on", "tomorrow"), "that day has not come yet"),
        (("g1", "--on", "tomorrow"), "that day has not come yet"),
        (("a1", "--due", "2026-09-01"), "an answer cannot come before the question"),
        (("a3", "--due", "friday"), "Dev Patel answered already"),
    ],
)
def test_a_day_that_cannot_be_is_refused(there: Run, words: tuple[str, ...], why: str) -> None:
    answer = there("edit", *words)
    assert (answer.code, answer.err.splitlines()[0]) == (2, f"netcrm: {why}")


def test_a_question_is_not_moved_behind_its_answer(there: Run) -> None:
    there("edit", "a1", "--on", "2026-09-01")
    there("done", "a1", "call first", "--on", "2026-09-10")
    assert there("edit", "a1", "--on", "2026-09-12").err.startswith("netcrm: what followed was on 2026-09-10 already")


def test_what_came_of_advice_is_mended_and_taken_back(there: Run) -> None:
    assert there("edit", "a3", "--did", "x").err.startswith("netcrm: what you did with a3 is not said yet")
    there("done", "a3", "--did", "called")
    there("done", "a3", "--told")
    there("edit", "a3", "--did", "called them all", "--helped", "partly", "--told", "yesterday")
    advice = row(there, "a3")
    assert (advice["did"], advice["helped"], advice["told_on"]) == ("called them all", "partly", "2026-09-21")
    there("edit", "a3", "--clear", "told", "--clear", "helped")
    advice = row(there, "a3")
    assert (advice["step"], advice["helped"], advice["told_on"]) == ("acted", None, None)
    there("edit", "a3", "--clear", "did")
    assert row(there, "a3")["step"] == "answered"


def test_whoever_was_not_told_a_lesson_is_taken_out_of_its_give(there: Run) -> None:
    there("lesson", "s1", "--told", "tom", "--told", "dev")
    there("edit", "s1", "--without", "tom")
    assert [hearer["person"]["name"] for hearer in row(there, "s1")["hearers"]] == ["Dev Patel"]
    assert [one["name"] for one in row(there, "g2")["receivers"]] == ["Dev Patel"]
    there("edit", "s1", "--without", "dev")
    assert there("show", "g2").code == 3
    assert there("edit", "s1", "--without", "dev").err.startswith("netcrm: Dev Patel was not told s1")


def test_the_echo_says_what_was_changed(there: Run) -> None:
    assert "; said today: call first" in there("edit", "a1", "--answer", "call first").out
    assert ': "four of ten"' in there("edit", "c1", "--text", "four of ten").out
