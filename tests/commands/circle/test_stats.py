"""`netcrm stats` as it is typed."""

import json

import pytest

from rows import each_row


@pytest.fixture
def year(run, once):
    """Two contacts, a question, two gives, promises."""

    @once
    def fill():
        run("add", "Maria Chen", "--kind", "mentor")
        run("add", "Tom Reyes")
        run("log", "maria", "tom", "-m", "lunch", "--on", "2026-03-02")
        run("log", "maria", "-m", "tea", "--on", "2025-05-04")
        run("asked", "maria", "how do you chase late payers?", "--on", "2026-03-03")
        run("gave", "feedback on his deck", "--to", "tom", "--kind", "feedback", "--hours", "1.5", "--on", "2026-02-03")
        run(
            "gave",
            "an evening",
            "--community",
            "TechHub",
            "--kind",
            "volunteering",
            "--hours",
            "3",
            "--on",
            "2026-03-09",
        )
        run("promise", "tom", "the deck", "--due", "2026-12-01")
        assert run("done", "o1").code == 0


def test_it_is_the_year_that_runs_in_numbers(year, run):
    answer = json.loads(run("stats", "--json").out)
    assert (answer["year"], answer["weeks"], answer["days"]) == (2026, 1, [{"on": "2026-03-02", "people": 2}])
    march = answer["months"][2]
    assert (march["days"], march["asked"], march["given"], march["hours"]) == (1, 1, 1, 3)
    assert answer["by_community"] == [{"name": "TechHub", "hours": 3, "gives": 1}]
    assert answer["promises"] == {"in_time": 1, "later": 0, "dropped": 0, "late": 0, "open": 0}
    assert (answer["new"], answer["revived"]) == (1, 1)


def test_it_has_no_month_that_lies_ahead_or_before_the_book_began(year, run):
    assert len(json.loads(run("stats", "--json").out)["months"]) == 9
    first, *_, last = json.loads(run("stats", "--year", "2025", "--json").out)["months"]
    assert (first["first"], last["first"]) == ("2025-05-01", "2025-12-01")


def test_a_goal_counts_from_the_month_in_which_the_book_began(run):
    run("add", "Tom Reyes")
    run("gave", "an evening", "--to", "tom", "--hours", "3", "--on", "2026-08-03")
    run("config", "give.hours", "2")
    told = run("stats").out
    assert "reached in 1 of 2 months" in told
    assert "Jul" not in told


def test_introductions_asked_for_and_promises_that_are_open_are_told(run):
    for name in ("Irene Pichler", "Sabine Eder", "Tom Reyes"):
        run("add", name)
    run("intro", "sabine", "--for-me", "--via", "irene")
    run("done", "i1", "irene")
    run("done", "i1", "--made")
    run("promise", "tom", "the deck")
    told = run("stats").out
    assert "Introductions: 1 asked for, 1 made for you." in told
    assert "Your promises: 1 open." in told


def test_with_one_person_alone(year, run):
    answer = json.loads(run("stats", "tom", "--json").out)
    assert (answer["person"]["handle"], len(answer["days"]), answer["by_community"]) == ("tom-reyes", 1, [])
    assert [one["name"] for one in answer["by_kind"]] == ["feedback"]


def test_the_calendar_has_a_row_a_weekday_and_a_column_a_week(year, run):
    lines = run("stats").out.splitlines()
    assert lines[0] == "2026  in touch on 1 day in 1 week"
    assert lines[2].startswith("     Jan Feb")
    assert (lines[3][:5], lines[3].index("▒")) == ("Mon  ", 5 + 9)
    assert max(map(len, lines)) <= 80


def test_in_words_nothing_is_drawn(year, run):
    assert run("stats", "--plain").out.splitlines() == [
        "2026  in touch on 1 day in 1 week",
        "",
        "Feb: gave 1 time.",
        "Mar: in touch on 1 day, asked 1 time, gave 1 time.",
        "Given feedback: 1 time, 1.5 hours.",
        "Given volunteering: 1 time, 3 hours.",
        "Given to TechHub: 1 time, 3 hours.",
        "4.5 hours given.",
        "Your promises: 1 kept in time.",
        "First contact in this book with 1 person; in touch again after half a year or more with 1.",
    ]


def test_hours_are_told_against_those_one_wants_to_give(year, run):
    assert run("config", "give.hours", "2").out == "give.hours is now 2 a month\n"
    assert "4.5 hours given; your 2 a month reached in 1 of 9 months." in run("stats").out
    run("undo")
    assert "4.5 hours given." in run("stats").out


def test_an_empty_book_has_an_empty_year(run):
    answer = run("stats")
    assert (answer.code, answer.out) == (0, "2026  no contact logged\n")


@each_row(
    ("typed", "code", "told"),
    [
        (("stats", "--year", "2030"), 2, "2030 is no year to look back on"),
        (("stats", "--year", "12"), 2, "12 is no year to look back on"),
        (("stats", "nobody"), 3, 'nobody is called "nobody"'),
        (("config", "give.hours", "many"), 2, '"many" is no number of hours a month'),
        (("config", "give.hours", "0"), 2, "no number of hours"),
    ],
)
def test_nonsense_is_refused_with_a_way_out(run, typed, code, told):
    answer = run(*typed)
    assert (answer.code, answer.out) == (code, "")
    assert told in answer.err


def test_a_year_is_said_as_one_says_it(run):
    run("add", "Irene Gruber")
    for words in (("2025",), ("last", "year"), ("last year",), ("--year", "2025")):
        assert run("stats", *words).out.startswith("2025  ")
    assert run("stats", "irene", "2025").out.startswith("2025 with Irene Gruber")
    assert run("stats", "this", "year").out.startswith("2026  ")
