"""`netcrm gave` and `netcrm note`, as they are typed."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from rows import each_row

Run = Callable[..., Any]


@pytest.fixture
def there(run: Run) -> Run:
    run("add", "Tom Reyes", "--kind", "peer")
    return run


def test_a_give_echoes_all_that_was_understood(there: Run) -> None:
    words = ("gave", "feedback on his deck", "--to", "tom", "--kind", "feedback", "--hours", "1.5", "--on", "yesterday")
    assert there(*words).out == "Gave Tom Reyes: feedback on his deck (feedback), yesterday, 1.5 hours  (g1)\n"


def test_a_give_has_the_shape_of_the_contract(there: Run) -> None:
    give = json.loads(there("gave", "an evening", "--community", "TechHub", "--kind", "volunteering", "--json").out)[
        "give"
    ]
    assert give.keys() >= {"id", "on", "kind", "text", "hours", "to"}
    assert (give["to"]["name"], give["hours"], give["on"]) == ("TechHub", None, "2026-09-22")


def test_to_finds_a_community_that_is_known(there: Run) -> None:
    there("gave", "an evening", "--community", "TechHub")
    assert json.loads(there("gave", "another", "--to", "techhub", "--json").out)["give"]["to"]["kind"] == "community"


def test_to_nobody_known_tells_both_ways_out(there: Run) -> None:
    answer = there("gave", "an evening", "--to", "Slush")
    assert (answer.code, "--community 'Slush'" in answer.err, "netcrm add" in answer.err) == (3, True, True)


@each_row(
    "words",
    [
        ("gave", "an evening"),
        ("gave", "an evening", "--to", "tom", "--community", "TechHub"),
        ("gave", "x", "--to", "tom", "--hours", "0"),
        ("gave", "x", "--to", "tom", "--kind", "money"),
        ("gave", "x", "--to", "tom", "--on", "5"),
        ("gave", "--to", "tom"),
    ],
)
def test_what_makes_no_sense_is_a_usage_error(there: Run, words: tuple[str, ...]) -> None:
    assert there(*words).code == 2


def receivers(answer: Any) -> list[str]:
    assert answer.code == 0, answer.err
    return [one["name"] for one in json.loads(answer.out)["give"]["receivers"]]


def test_a_give_to_several_people_keeps_them_all(there: Run) -> None:
    there("add", "Dev Patel")
    answer = there("gave", "a talk on pricing", "--to", "tom", "--to", "dev", "--json")
    assert receivers(answer) == ["Tom Reyes", "Dev Patel"]
    assert json.loads(answer.out)["give"]["to"]["name"] == "Tom Reyes"


def test_a_give_to_several_people_names_them_all(there: Run) -> None:
    there("add", "Dev Patel")
    answer = there("gave", "a talk", "--to", "tom", "--to", "dev")
    assert answer.out == "Gave Tom Reyes and Dev Patel: a talk (knowledge), today  (g1)\n"


def test_somebody_named_twice_had_it_once(there: Run) -> None:
    assert receivers(there("gave", "a talk", "--to", "tom", "--to", "Tom Reyes", "--json")) == ["Tom Reyes"]


def test_a_community_is_the_first_of_several(there: Run) -> None:
    there("gave", "an evening", "--community", "TechHub")
    assert receivers(there("gave", "a talk", "--to", "tom", "--to", "techhub", "--json")) == ["TechHub", "Tom Reyes"]


def test_one_give_goes_to_one_community(there: Run) -> None:
    there("gave", "an evening", "--community", "TechHub")
    there("gave", "an evening", "--community", "Slush")
    answer = there("gave", "a talk", "--to", "techhub", "--to", "slush")
    assert (answer.code, "record it once for each" in answer.err) == (2, True)


def test_the_first_word_may_be_who_had_it(there: Run) -> None:
    assert there("gave", "tom", "read his deck").out == "Gave Tom Reyes: read his deck (knowledge), today  (g1)\n"


def test_a_full_name_in_front_needs_no_quotes(there: Run) -> None:
    assert there("gave", "Tom", "Reyes", "read", "his", "deck").out.startswith("Gave Tom Reyes: read his deck (")


def test_the_first_word_may_be_a_community_that_is_known(there: Run) -> None:
    there("gave", "an evening", "--community", "TechHub")
    assert there("gave", "TechHub", "another evening").out.startswith("Gave TechHub: another evening (")


def test_a_text_may_be_read_from_standard_input_behind_the_name(there: Run) -> None:
    assert there("gave", "tom", "-", stdin="read his deck\n").out.startswith("Gave Tom Reyes: read his deck (")


def test_a_first_word_that_is_nobody_is_not_found(there: Run) -> None:
    answer = there("gave", "tomm", "read his deck")
    assert (answer.code, "did you mean Tom Reyes" in answer.err) == (3, True)


def test_a_first_word_that_could_be_several_is_refused_with_them(there: Run) -> None:
    there("add", "Tom Weber")
    answer = there("gave", "tom", "read his deck")
    assert (answer.code, "tom-reyes" in answer.err, "tom-weber" in answer.err) == (4, True, True)


@pytest.mark.parametrize("words", [("gave", "tom"), ("gave", "tom", "")])
def test_a_give_without_words_is_a_usage_error(there: Run, words: tuple[str, ...]) -> None:
    assert there(*words).code == 2


def test_a_note_echoes_its_text(there: Run) -> None:
    assert (
        there("note", "tom", "two kids, loves climbing").out
        == 'Noted about Tom Reyes: "two kids, loves climbing"  (n1)\n'
    )


def test_a_note_takes_a_full_name_without_quotes(there: Run) -> None:
    assert there("note", "Tom", "Reyes", "two", "kids").out == 'Noted about Tom Reyes: "two kids"  (n1)\n'


def test_a_note_has_the_shape_of_the_contract(there: Run) -> None:
    told = json.loads(there("note", "tom", "two kids", "--private", "--json").out)
    assert told["note"].keys() >= {"id", "on", "text", "private"}
    assert (told["note"]["private"], told["person"]["handle"]) == (True, "tom-reyes")


def test_a_note_from_stdin_keeps_its_lines(there: Run) -> None:
    told = json.loads(there("note", "tom", "-", "--json", stdin="one\ntwo\n").out)
    assert told["note"]["text"] == "one\ntwo"


def test_a_note_is_no_contact(there: Run) -> None:
    there("note", "tom", "two kids")
    assert json.loads(there("show", "tom", "--json").out)["person"]["standing"]["last"] is None


def test_a_note_without_words_is_a_usage_error(there: Run) -> None:
    assert there("note", "tom").code == 2


def test_a_line_gives_hours_to_a_community_with_and_without_people(run):
    run("community", "HTL Hallstatt", "--kind", "school")
    run("add", "Petra Huber")
    alone = run("log", "2 hours mentoring apprentices at HTL Hallstatt")
    assert alone.out == "Gave HTL Hallstatt: mentoring, 2 hours (g1)\n"
    beside = run("log", "volunteered 3 hours at the HTL with Petra").out
    assert "at HTL Hallstatt" in beside
    assert "gave HTL Hallstatt: volunteering, 3 hours (g2)" in beside
    assert "owe" not in beside
    assert "5 hours in 2 gives" in run("community", "htl").out


def test_a_beginning_of_its_name_is_the_community_that_is_there(run):
    run("community", "HTL Hallstatt", "--kind", "school")
    assert run("gave", "htl", "judging").out.startswith("Gave HTL Hallstatt: judging")
    assert run("gave", "judging", "--community", "HTL").out.startswith("Gave HTL Hallstatt: judging")
    assert run("give", "htl").code == 0


def test_a_promise_to_a_community_is_refused_with_the_way(run):
    run("community", "Forum", "--kind", "peer-group")
    refused = run("promise", "forum", "show my books")
    assert (refused.code, 'community forum --commit "me: ..."' in refused.err) == (2, True)


def test_more_hours_than_one_give_can_have_are_refused_in_words(run):
    run("add", "Petra Huber")
    refused = run("gave", "petra", "x", "--hours", "300")
    assert (refused.code, "hours are a number above 0 and at most 100" in refused.err) == (2, True)


@each_row(
    ("typed", "hours"),
    [
        ("2,5", 2.5),
        ("1h", 1.0),
        ("2h30", 2.5),
        ("1 h 15", 1.25),
        ("90 min", 1.5),
        ("2:30", 2.5),
        ("half an hour", 0.5),
        ("3 Stunden", 3.0),
    ],
)
def test_hours_are_read_as_one_writes_them(there: Run, typed: str, hours: float) -> None:
    assert json.loads(there("gave", "tom", "x", "--hours", typed, "--json").out)["give"]["hours"] == hours


def test_what_is_no_number_of_hours_is_said_in_plain_words(there: Run) -> None:
    refused = there("gave", "tom", "x", "--hours", "soon")
    assert (refused.code, refused.err.splitlines()[0]) == (2, 'netcrm: "soon" is no number of hours')


def test_hours_in_the_text_count_as_in_a_log_line(there: Run) -> None:
    give = json.loads(there("gave", "tom", "2 hours mentoring", "--json").out)["give"]
    assert (give["hours"], give["kind"]) == (2.0, "mentoring")
    assert json.loads(there("gave", "tom", "2h30 on his deck", "--json").out)["give"]["hours"] == 2.5


def test_gave_alone_lists_each_give_of_the_year(there: Run) -> None:
    there("gave", "tom", "a book", "--on", "2025-12-01")
    there("gave", "tom", "2 hours mentoring", "--on", "yesterday")
    there("gave", "an evening", "--community", "TechHub")
    rows = there("gave").out.splitlines()
    assert [row.split("\t")[3] for row in rows[1:]] == ["an evening", "2 hours mentoring"]
    assert json.loads(there("gave", "--json").out)["hours"] == 2.0


def test_the_hours_of_a_give_are_mended_in_the_same_words(there: Run) -> None:
    there("gave", "tom", "x")
    assert "1.25 hours" in there("edit", "g1", "--hours", "1h15").out
